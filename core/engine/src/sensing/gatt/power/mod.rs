//! Cycling Power Feature, 2A65, and Cycling Power Measurement, 2A63 (Cycling Power Service 1.1,
//! §3.1 and §3.2): power pods for runners speak it, and their "crank" is one leg.

use super::bytes::{Reader, Writer};
use super::cadence::{CrankRevolutions, WheelRevolutions};
use super::codes::bit_set;
use super::{Characteristic, DecodeError};

const BALANCE: u16 = 1 << 0;
const BALANCE_FROM_LEFT: u16 = 1 << 1;
const TORQUE: u16 = 1 << 2;
const TORQUE_FROM_CRANK: u16 = 1 << 3;
const WHEEL: u16 = 1 << 4;
const CRANK: u16 = 1 << 5;
const EXTREME_FORCE: u16 = 1 << 6;
const EXTREME_TORQUE: u16 = 1 << 7;
const EXTREME_ANGLES: u16 = 1 << 8;
const TOP_DEAD_SPOT: u16 = 1 << 9;
const BOTTOM_DEAD_SPOT: u16 = 1 << 10;
const ENERGY: u16 = 1 << 11;
const OFFSET_COMPENSATION: u16 = 1 << 12;
const RESERVED: u16 = 0b1110_0000_0000_0000;

/// One notification of 2A63.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CyclingPowerMeasurement {
    /// Power in watts.
    pub power_w: i16,
    /// How the power is shared between the legs.
    pub balance: Option<PedalPowerBalance>,
    /// Torque summed up since an arbitrary start.
    pub torque: Option<AccumulatedTorque>,
    /// Wheel, event time in 1/2048 s.
    pub wheel: Option<WheelRevolutions>,
    /// Crank.
    pub crank: Option<CrankRevolutions>,
    /// Greatest and least force of the last revolution in newtons.
    pub extreme_force_n: Option<Extremes>,
    /// Greatest and least torque of the last revolution in 1/32 Nm.
    pub extreme_torque_32: Option<Extremes>,
    /// Crank angles of the extremes.
    pub extreme_angles: Option<ExtremeAngles>,
    /// Crank angle of the upper dead spot in degrees.
    pub top_dead_spot_deg: Option<u16>,
    /// Crank angle of the lower dead spot in degrees.
    pub bottom_dead_spot_deg: Option<u16>,
    /// Energy since an arbitrary start in kilojoules.
    pub energy_kj: Option<u16>,
    /// Whether the sensor should be calibrated (offset compensation).
    pub offset_compensation: bool,
}

impl CyclingPowerMeasurement {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when a field is cut off or bytes follow that no flag announces.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::CyclingPowerMeasurement, bytes);
        let flags = reader.u16("flags")?;
        let has = |bit| flags & bit != 0;
        let measurement = Self {
            power_w: reader.i16("power")?,
            balance: reader.optional(has(BALANCE), |r| {
                Ok(PedalPowerBalance {
                    half_percent: r.u8("pedal power balance")?,
                    from_left: has(BALANCE_FROM_LEFT),
                })
            })?,
            torque: reader.optional(has(TORQUE), |r| {
                Ok(AccumulatedTorque {
                    torque_32: r.u16("accumulated torque")?,
                    from_crank: has(TORQUE_FROM_CRANK),
                })
            })?,
            wheel: reader.optional(has(WHEEL), WheelRevolutions::read)?,
            crank: reader.optional(has(CRANK), CrankRevolutions::read)?,
            extreme_force_n: reader
                .optional(has(EXTREME_FORCE), |r| Extremes::read(r, "extreme forces"))?,
            extreme_torque_32: reader.optional(has(EXTREME_TORQUE), |r| {
                Extremes::read(r, "extreme torques")
            })?,
            extreme_angles: reader.optional(has(EXTREME_ANGLES), |r| {
                r.u24("extreme angles").map(ExtremeAngles::from_wire)
            })?,
            top_dead_spot_deg: reader
                .optional(has(TOP_DEAD_SPOT), |r| r.u16("top dead spot angle"))?,
            bottom_dead_spot_deg: reader
                .optional(has(BOTTOM_DEAD_SPOT), |r| r.u16("bottom dead spot angle"))?,
            energy_kj: reader.optional(has(ENERGY), |r| r.u16("accumulated energy"))?,
            offset_compensation: has(OFFSET_COMPENSATION),
        };
        reader.finish(has(RESERVED))?;
        Ok(measurement)
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        writer.u16(self.flags());
        writer.i16(self.power_w);
        writer.optional_u8(self.balance.map(|balance| balance.half_percent));
        writer.optional_u16(self.torque.map(|torque| torque.torque_32));
        if let Some(wheel) = self.wheel {
            wheel.write(&mut writer);
        }
        if let Some(crank) = self.crank {
            crank.write(&mut writer);
        }
        for extremes in [self.extreme_force_n, self.extreme_torque_32]
            .into_iter()
            .flatten()
        {
            writer.i16(extremes.max);
            writer.i16(extremes.min);
        }
        if let Some(angles) = self.extreme_angles {
            writer.u24(angles.to_wire());
        }
        writer.optional_u16(self.top_dead_spot_deg);
        writer.optional_u16(self.bottom_dead_spot_deg);
        writer.optional_u16(self.energy_kj);
    }

    fn flags(&self) -> u16 {
        [
            (BALANCE, self.balance.is_some()),
            (
                BALANCE_FROM_LEFT,
                self.balance.is_some_and(|balance| balance.from_left),
            ),
            (TORQUE, self.torque.is_some()),
            (
                TORQUE_FROM_CRANK,
                self.torque.is_some_and(|torque| torque.from_crank),
            ),
            (WHEEL, self.wheel.is_some()),
            (CRANK, self.crank.is_some()),
            (EXTREME_FORCE, self.extreme_force_n.is_some()),
            (EXTREME_TORQUE, self.extreme_torque_32.is_some()),
            (EXTREME_ANGLES, self.extreme_angles.is_some()),
            (TOP_DEAD_SPOT, self.top_dead_spot_deg.is_some()),
            (BOTTOM_DEAD_SPOT, self.bottom_dead_spot_deg.is_some()),
            (ENERGY, self.energy_kj.is_some()),
            (OFFSET_COMPENSATION, self.offset_compensation),
        ]
        .into_iter()
        .filter_map(|(bit, set)| set.then_some(bit))
        .fold(0, |flags, bit| flags | bit)
    }
}

/// How the power is shared between the legs.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct PedalPowerBalance {
    /// Share in ½ %, 0 to 200.
    pub half_percent: u8,
    /// Whether it is the share of the left leg; otherwise the sensor does not know which.
    pub from_left: bool,
}

/// Torque summed up since an arbitrary start.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct AccumulatedTorque {
    /// Torque in 1/32 Nm; wraps at 2^16.
    pub torque_32: u16,
    /// Whether it is measured at the crank rather than at the wheel.
    pub from_crank: bool,
}

/// The greatest and the least value of a revolution.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Extremes {
    /// The greatest.
    pub max: i16,
    /// The least.
    pub min: i16,
}

impl Extremes {
    fn read(reader: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Ok(Self {
            max: reader.i16(field)?,
            min: reader.i16(field)?,
        })
    }
}

/// Crank angles of the greatest and the least force or torque, in degrees; 12 bits each on the
/// wire, where a larger angle becomes 4,095.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ExtremeAngles {
    /// Angle of the greatest.
    pub max_deg: u16,
    /// Angle of the least.
    pub min_deg: u16,
}

impl ExtremeAngles {
    const WIDEST: u16 = 0xFFF;

    const fn from_wire(both: u32) -> Self {
        Self {
            max_deg: (both & 0xFFF) as u16,
            min_deg: (both >> 12) as u16,
        }
    }

    fn to_wire(self) -> u32 {
        u32::from(self.max_deg.min(Self::WIDEST)) | u32::from(self.min_deg.min(Self::WIDEST)) << 12
    }
}

bit_set! {
    /// What a power sensor can do: 2A65. Bits 20 and 21 together are
    /// [`distributed_system`](Self::distributed_system).
    CyclingPowerFeature(u32) {
        PEDAL_POWER_BALANCE = 0, "pedal_power_balance";
        ACCUMULATED_TORQUE = 1, "accumulated_torque";
        WHEEL_REVOLUTIONS = 2, "wheel_revolutions";
        CRANK_REVOLUTIONS = 3, "crank_revolutions";
        EXTREME_MAGNITUDES = 4, "extreme_magnitudes";
        EXTREME_ANGLES = 5, "extreme_angles";
        DEAD_SPOT_ANGLES = 6, "dead_spot_angles";
        ACCUMULATED_ENERGY = 7, "accumulated_energy";
        OFFSET_COMPENSATION_INDICATOR = 8, "offset_compensation_indicator";
        OFFSET_COMPENSATION = 9, "offset_compensation";
        CONTENT_MASKING = 10, "content_masking";
        MULTIPLE_LOCATIONS = 11, "multiple_locations";
        CRANK_LENGTH = 12, "crank_length";
        CHAIN_LENGTH = 13, "chain_length";
        CHAIN_WEIGHT = 14, "chain_weight";
        SPAN_LENGTH = 15, "span_length";
        MEASURES_TORQUE = 16, "measures_torque";
        MEASUREMENT_DIRECTION = 17, "measurement_direction";
        CALIBRATION_DATE = 18, "calibration_date";
        ENHANCED_OFFSET_COMPENSATION = 19, "enhanced_offset_compensation";
    }
}

impl CyclingPowerFeature {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not four bytes; more are taken where reserved bits are set.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::CyclingPowerFeature, bytes);
        let bits = reader.u32("features")?;
        reader.finish(bits >> 22 != 0)?;
        Ok(Self::from_bits(bits))
    }

    /// Appends the value.
    pub fn encode(self, out: &mut Vec<u8>) {
        Writer::new(out).u32(self.bits());
    }

    /// Whether the sensor may be one of a pair; `None` where an older sensor does not say.
    pub const fn distributed_system(self) -> Option<bool> {
        match self.bits() >> 20 & 0b11 {
            1 => Some(false),
            2 => Some(true),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
