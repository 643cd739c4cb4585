//! Treadmill Data, 2ACD (Fitness Machine Service 1.0, §4.4). It has no cadence: an RSC
//! measurement beside it does.

use super::bytes::{Reader, Writer};
use super::{Characteristic, DecodeError};

const NO_SPEED: u16 = 1 << 0;
const AVERAGE_SPEED: u16 = 1 << 1;
const DISTANCE: u16 = 1 << 2;
const INCLINATION: u16 = 1 << 3;
const ELEVATION: u16 = 1 << 4;
const PACE: u16 = 1 << 5;
const AVERAGE_PACE: u16 = 1 << 6;
const ENERGY: u16 = 1 << 7;
const HEART_RATE: u16 = 1 << 8;
const MET: u16 = 1 << 9;
const ELAPSED: u16 = 1 << 10;
const REMAINING: u16 = 1 << 11;
const FORCE: u16 = 1 << 12;
const RESERVED: u16 = 0b1110_0000_0000_0000;

/// Two or three fields often share one flag. A machine that has only one of them fills the others
/// with the largest number ("data not available"), which is absent here.
const NO_I16: i16 = i16::MAX;
const NO_U16: u16 = u16::MAX;
const NO_U8: u8 = u8::MAX;

/// One notification of 2ACD. A record may come in several of them; each stands for itself.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct TreadmillData {
    /// Bit 0: more of this record follows, and this part has no speed. On the wire it is the same
    /// bit, so encoding looks at the speed alone.
    pub more_data: bool,
    /// Speed in 0.01 km/h.
    pub speed_centi_km_per_h: Option<u16>,
    /// Mean speed since the start in 0.01 km/h.
    pub average_speed_centi_km_per_h: Option<u16>,
    /// Distance in metres; 24 bits on the wire, where a longer one becomes 16,777,215.
    pub total_distance_m: Option<u32>,
    /// Incline in 0.1 %.
    pub inclination_permille: Option<i16>,
    /// Angle of the deck in 0.1°.
    pub ramp_angle_decideg: Option<i16>,
    /// Climb since the start in 0.1 m.
    pub elevation_gain_dm: Option<u16>,
    /// Descent since the start in 0.1 m.
    pub elevation_loss_dm: Option<u16>,
    /// Pace, in the unit of the revision of the format that the machine speaks.
    pub pace: TreadmillPace,
    /// Energy since the start in kilocalories.
    pub energy_kcal: Option<u16>,
    /// Rate of energy in kilocalories per hour.
    pub energy_kcal_per_h: Option<u16>,
    /// Rate of energy in kilocalories per minute.
    pub energy_kcal_per_min: Option<u8>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<u8>,
    /// Metabolic equivalent in 0.1.
    pub met_tenths: Option<u8>,
    /// Time since the start in seconds.
    pub elapsed_s: Option<u16>,
    /// Time left of the chosen session in seconds.
    pub remaining_s: Option<u16>,
    /// Force on the belt in newtons; negative when the runner slows it.
    pub force_n: Option<i16>,
    /// Power on the belt in watts; negative when the runner slows it.
    pub power_w: Option<i16>,
}

/// Pace as a treadmill sends it.
///
/// Fitness Machine Service 1.0 gave it one byte of 0.1 km/min, later tables two bytes of seconds
/// per 500 m. No flag says which one a machine means, but only one of them makes the announced
/// fields fill the packet exactly.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TreadmillPace {
    /// Seconds per 500 m, as in the current tables; also "no pace" with both absent.
    SecondsPer500M {
        /// Pace now.
        now: Option<u16>,
        /// Mean pace since the start.
        average: Option<u16>,
    },
    /// 0.1 km/min, as in the tables of 2017; machines in the field send it.
    TenthsOfKmPerMin {
        /// Pace now.
        now: Option<u8>,
        /// Mean pace since the start.
        average: Option<u8>,
    },
    /// Neither fits the length: pace and everything after it are left out. It is never encoded.
    Unreadable,
}

impl Default for TreadmillPace {
    fn default() -> Self {
        Self::SecondsPer500M {
            now: None,
            average: None,
        }
    }
}

impl TreadmillData {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when a field is cut off or bytes follow that no flag announces. Where only
    /// the pace does not fit, the fields before it are kept: [`TreadmillPace::Unreadable`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::TreadmillData, bytes);
        let flags = reader.u16("flags")?;
        let has = |bit| flags & bit != 0;
        let mut data = Self {
            more_data: has(NO_SPEED),
            ..Self::default()
        };
        data.speed_centi_km_per_h = reader.optional(!has(NO_SPEED), |r| r.u16("speed"))?;
        data.average_speed_centi_km_per_h =
            reader.optional(has(AVERAGE_SPEED), |r| r.u16("average speed"))?;
        data.total_distance_m = reader.optional(has(DISTANCE), |r| r.u24("total distance"))?;
        if has(INCLINATION) {
            data.inclination_permille = unless(NO_I16, reader.i16("inclination")?);
            data.ramp_angle_decideg = unless(NO_I16, reader.i16("ramp angle")?);
        }
        if has(ELEVATION) {
            data.elevation_gain_dm = unless(NO_U16, reader.u16("elevation gain")?);
            data.elevation_loss_dm = unless(NO_U16, reader.u16("elevation loss")?);
        }
        data.pace = TreadmillPace::read(&mut reader, flags)?;
        if data.pace == TreadmillPace::Unreadable {
            return Ok(data);
        }
        if has(ENERGY) {
            data.energy_kcal = unless(NO_U16, reader.u16("energy")?);
            data.energy_kcal_per_h = unless(NO_U16, reader.u16("energy per hour")?);
            data.energy_kcal_per_min = unless(NO_U8, reader.u8("energy per minute")?);
        }
        data.heart_rate_bpm = reader.optional(has(HEART_RATE), |r| r.u8("heart rate"))?;
        data.met_tenths = reader.optional(has(MET), |r| r.u8("metabolic equivalent"))?;
        data.elapsed_s = reader.optional(has(ELAPSED), |r| r.u16("elapsed time"))?;
        data.remaining_s = reader.optional(has(REMAINING), |r| r.u16("remaining time"))?;
        if has(FORCE) {
            data.force_n = unless(NO_I16, reader.i16("force on belt")?);
            data.power_w = unless(NO_I16, reader.i16("power output")?);
        }
        reader.finish(has(RESERVED))?;
        Ok(data)
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let flags = self.flags();
        let has = |bit| flags & bit != 0;
        let mut writer = Writer::new(out);
        writer.u16(flags);
        writer.optional_u16(self.speed_centi_km_per_h);
        writer.optional_u16(self.average_speed_centi_km_per_h);
        if let Some(distance) = self.total_distance_m {
            writer.u24(distance);
        }
        if has(INCLINATION) {
            writer.i16(self.inclination_permille.unwrap_or(NO_I16));
            writer.i16(self.ramp_angle_decideg.unwrap_or(NO_I16));
        }
        if has(ELEVATION) {
            writer.u16(self.elevation_gain_dm.unwrap_or(NO_U16));
            writer.u16(self.elevation_loss_dm.unwrap_or(NO_U16));
        }
        match self.pace {
            TreadmillPace::SecondsPer500M { now, average } => {
                writer.optional_u16(now);
                writer.optional_u16(average);
            }
            TreadmillPace::TenthsOfKmPerMin { now, average } => {
                writer.optional_u8(now);
                writer.optional_u8(average);
            }
            TreadmillPace::Unreadable => {}
        }
        if has(ENERGY) {
            writer.u16(self.energy_kcal.unwrap_or(NO_U16));
            writer.u16(self.energy_kcal_per_h.unwrap_or(NO_U16));
            writer.u8(self.energy_kcal_per_min.unwrap_or(NO_U8));
        }
        writer.optional_u8(self.heart_rate_bpm);
        writer.optional_u8(self.met_tenths);
        writer.optional_u16(self.elapsed_s);
        writer.optional_u16(self.remaining_s);
        if has(FORCE) {
            writer.i16(self.force_n.unwrap_or(NO_I16));
            writer.i16(self.power_w.unwrap_or(NO_I16));
        }
    }

    fn flags(&self) -> u16 {
        let (pace, average_pace) = match self.pace {
            TreadmillPace::SecondsPer500M { now, average } => (now.is_some(), average.is_some()),
            TreadmillPace::TenthsOfKmPerMin { now, average } => (now.is_some(), average.is_some()),
            TreadmillPace::Unreadable => (false, false),
        };
        [
            (NO_SPEED, self.speed_centi_km_per_h.is_none()),
            (AVERAGE_SPEED, self.average_speed_centi_km_per_h.is_some()),
            (DISTANCE, self.total_distance_m.is_some()),
            (
                INCLINATION,
                self.inclination_permille.is_some() || self.ramp_angle_decideg.is_some(),
            ),
            (
                ELEVATION,
                self.elevation_gain_dm.is_some() || self.elevation_loss_dm.is_some(),
            ),
            (PACE, pace),
            (AVERAGE_PACE, average_pace),
            (
                ENERGY,
                self.energy_kcal.is_some()
                    || self.energy_kcal_per_h.is_some()
                    || self.energy_kcal_per_min.is_some(),
            ),
            (HEART_RATE, self.heart_rate_bpm.is_some()),
            (MET, self.met_tenths.is_some()),
            (ELAPSED, self.elapsed_s.is_some()),
            (REMAINING, self.remaining_s.is_some()),
            (FORCE, self.force_n.is_some() || self.power_w.is_some()),
        ]
        .into_iter()
        .filter_map(|(bit, set)| set.then_some(bit))
        .fold(0, |flags, bit| flags | bit)
    }
}

impl TreadmillPace {
    /// Chooses the width by which the rest of the packet comes out even.
    fn read(reader: &mut Reader<'_>, flags: u16) -> Result<Self, DecodeError> {
        let now = flags & PACE != 0;
        let average = flags & AVERAGE_PACE != 0;
        let fields = usize::from(now) + usize::from(average);
        if fields == 0 {
            return Ok(Self::default());
        }
        let after: usize = [
            (ENERGY, 5),
            (HEART_RATE, 1),
            (MET, 1),
            (ELAPSED, 2),
            (REMAINING, 2),
            (FORCE, 4),
        ]
        .into_iter()
        .filter_map(|(bit, size)| (flags & bit != 0).then_some(size))
        .sum();
        if reader.remaining() == 2 * fields + after {
            Ok(Self::SecondsPer500M {
                now: reader.optional(now, |r| r.u16("pace"))?,
                average: reader.optional(average, |r| r.u16("average pace"))?,
            })
        } else if reader.remaining() == fields + after {
            Ok(Self::TenthsOfKmPerMin {
                now: reader.optional(now, |r| r.u8("pace"))?,
                average: reader.optional(average, |r| r.u8("average pace"))?,
            })
        } else {
            Ok(Self::Unreadable)
        }
    }
}

/// A value, unless it is the one that stands for "not available".
fn unless<T: Copy + PartialEq>(absent: T, value: T) -> Option<T> {
    (value != absent).then_some(value)
}

#[cfg(test)]
mod tests;
