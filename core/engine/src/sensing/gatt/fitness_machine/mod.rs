//! Fitness Machine Feature, 2ACC, Training Status, 2AD3, and Fitness Machine Status, 2ADA
//! (Fitness Machine Service 1.0, §4.3, §4.10 and §4.17). Read only: setting a treadmill in motion
//! is a matter of safety, so the control point has no encoder here.

use super::bytes::{Reader, Writer};
use super::codes::{bit_set, codes};
use super::{Characteristic, DecodeError};

bit_set! {
    /// What a fitness machine can measure: the first half of 2ACC.
    MachineFeatures(u32) {
        AVERAGE_SPEED = 0, "average_speed";
        CADENCE = 1, "cadence";
        TOTAL_DISTANCE = 2, "total_distance";
        INCLINATION = 3, "inclination";
        ELEVATION_GAIN = 4, "elevation_gain";
        PACE = 5, "pace";
        STEP_COUNT = 6, "step_count";
        RESISTANCE_LEVEL = 7, "resistance_level";
        STAIR_COUNT = 8, "stair_count";
        EXPENDED_ENERGY = 9, "expended_energy";
        HEART_RATE = 10, "heart_rate";
        METABOLIC_EQUIVALENT = 11, "metabolic_equivalent";
        ELAPSED_TIME = 12, "elapsed_time";
        REMAINING_TIME = 13, "remaining_time";
        POWER = 14, "power";
        FORCE_AND_POWER = 15, "force_and_power";
        USER_DATA_RETENTION = 16, "user_data_retention";
    }
}

bit_set! {
    /// What a fitness machine lets itself be set to: the second half of 2ACC.
    TargetFeatures(u32) {
        SPEED = 0, "speed";
        INCLINATION = 1, "inclination";
        RESISTANCE = 2, "resistance";
        POWER = 3, "power";
        HEART_RATE = 4, "heart_rate";
        EXPENDED_ENERGY = 5, "expended_energy";
        STEPS = 6, "steps";
        STRIDES = 7, "strides";
        DISTANCE = 8, "distance";
        TRAINING_TIME = 9, "training_time";
        TIME_IN_TWO_HEART_RATE_ZONES = 10, "time_in_two_heart_rate_zones";
        TIME_IN_THREE_HEART_RATE_ZONES = 11, "time_in_three_heart_rate_zones";
        TIME_IN_FIVE_HEART_RATE_ZONES = 12, "time_in_five_heart_rate_zones";
        BIKE_SIMULATION = 13, "bike_simulation";
        WHEEL_CIRCUMFERENCE = 14, "wheel_circumference";
        SPIN_DOWN = 15, "spin_down";
        CADENCE = 16, "cadence";
    }
}

/// What a fitness machine can do: 2ACC.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct FitnessMachineFeature {
    /// What it measures.
    pub machine: MachineFeatures,
    /// What it can be set to.
    pub targets: TargetFeatures,
}

impl FitnessMachineFeature {
    /// Reads the value.
    ///
    /// # Errors
    /// [`DecodeError`] when it is not eight bytes; more are taken where reserved bits are set.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::FitnessMachineFeature, bytes);
        let machine = reader.u32("machine features")?;
        let targets = reader.u32("target features")?;
        reader.finish((machine | targets) >> 17 != 0)?;
        Ok(Self {
            machine: MachineFeatures::from_bits(machine),
            targets: TargetFeatures::from_bits(targets),
        })
    }

    /// Appends the value.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        writer.u32(self.machine.bits());
        writer.u32(self.targets.bits());
    }
}

codes! {
    /// What a machine takes the runner to be doing.
    TrainingPhase {
        /// None of the others.
        Other = 0x00, "other";
        /// Nothing.
        Idle = 0x01, "idle";
        /// Warming up.
        WarmingUp = 0x02, "warming_up";
        /// An easy interval.
        LowIntensityInterval = 0x03, "low_intensity_interval";
        /// A hard interval.
        HighIntensityInterval = 0x04, "high_intensity_interval";
        /// A recovery interval.
        RecoveryInterval = 0x05, "recovery_interval";
        /// An isometric exercise.
        Isometric = 0x06, "isometric";
        /// The machine holds a heart rate.
        HeartRateControl = 0x07, "heart_rate_control";
        /// A fitness test.
        FitnessTest = 0x08, "fitness_test";
        /// Too slow for the controlled range.
        SpeedBelowControl = 0x09, "speed_below_control";
        /// Too fast for the controlled range.
        SpeedAboveControl = 0x0A, "speed_above_control";
        /// Cooling down.
        CoolDown = 0x0B, "cool_down";
        /// The machine holds a power.
        PowerControl = 0x0C, "power_control";
        /// The runner sets everything by hand.
        Manual = 0x0D, "manual";
        /// Before the workout.
        PreWorkout = 0x0E, "pre_workout";
        /// After the workout.
        PostWorkout = 0x0F, "post_workout";
    }
}

const STRING: u8 = 1 << 0;
const EXTENDED_STRING: u8 = 1 << 1;

/// One notification of 2AD3.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TrainingStatus<'a> {
    /// What the runner is doing.
    pub phase: TrainingPhase,
    /// The machine's own words. They end at a NUL.
    pub text: Option<&'a str>,
    /// The words are longer than a notification; reading the characteristic gives the rest.
    pub extended: bool,
}

impl<'a> TrainingStatus<'a> {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when it is cut off or too long, the phase is reserved or the text is not
    /// UTF-8.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::TrainingStatus, bytes);
        let flags = reader.u8("flags")?;
        let phase = reader.code("training phase", TrainingPhase::from_code)?;
        let text = reader.optional(flags & STRING != 0, Reader::text)?;
        reader.finish(flags >> 2 != 0)?;
        Ok(Self {
            phase,
            text,
            extended: flags & EXTENDED_STRING != 0,
        })
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let string = if self.text.is_some() { STRING } else { 0 };
        let extended = if self.extended { EXTENDED_STRING } else { 0 };
        let mut writer = Writer::new(out);
        writer.slice(&[string | extended, self.phase.code()]);
        writer.slice(self.text.unwrap_or_default().as_bytes());
    }
}

/// One notification of 2ADA.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FitnessMachineStatus<'a> {
    /// Everything is back to the beginning.
    Reset,
    /// The runner stopped the machine.
    StoppedByUser,
    /// The runner paused the machine.
    PausedByUser,
    /// The safety key was pulled: the runner may have fallen.
    StoppedBySafetyKey,
    /// The runner started the machine, or let it go on.
    Started,
    /// New target speed in 0.01 km/h.
    TargetSpeed(u16),
    /// New target incline in 0.1 %.
    TargetInclination(i16),
    /// New target heart rate in beats per minute.
    TargetHeartRate(u8),
    /// New target energy in kilocalories.
    TargetEnergy(u16),
    /// New target number of steps.
    TargetSteps(u16),
    /// New target number of strides.
    TargetStrides(u16),
    /// New target distance in metres; 24 bits on the wire, where a longer one becomes 16,777,215.
    TargetDistance(u32),
    /// New target time in seconds.
    TargetTime(u16),
    /// What concerns other machines, or zones: resistance (07), power (08), time in zones (0F to
    /// 11), bike simulation (12), wheel (13), spin-down (14), cadence (15).
    Other {
        /// The operation, one of those above.
        op_code: u8,
        /// Its parameter as sent.
        parameter: &'a [u8],
    },
    /// The machine no longer takes commands from here.
    ControlLost,
}

impl<'a> FitnessMachineStatus<'a> {
    /// Reads one notification.
    ///
    /// # Errors
    /// [`DecodeError`] when it is cut off or too long, or the operation is reserved.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(Characteristic::FitnessMachineStatus, bytes);
        let status = match reader.u8("operation")? {
            0x01 => Self::Reset,
            0x02 => reader.code("stop or pause", |code| match code {
                1 => Some(Self::StoppedByUser),
                2 => Some(Self::PausedByUser),
                _ => None,
            })?,
            0x03 => Self::StoppedBySafetyKey,
            0x04 => Self::Started,
            0x05 => Self::TargetSpeed(reader.u16("target speed")?),
            0x06 => Self::TargetInclination(reader.i16("target inclination")?),
            0x09 => Self::TargetHeartRate(reader.u8("target heart rate")?),
            0x0A => Self::TargetEnergy(reader.u16("target energy")?),
            0x0B => Self::TargetSteps(reader.u16("target steps")?),
            0x0C => Self::TargetStrides(reader.u16("target strides")?),
            0x0D => Self::TargetDistance(reader.u24("target distance")?),
            0x0E => Self::TargetTime(reader.u16("target time")?),
            op_code @ (0x07 | 0x08 | 0x0F..=0x15) => Self::Other {
                op_code,
                parameter: reader.take_rest(),
            },
            0xFF => Self::ControlLost,
            other => return Err(reader.reserved("operation", 0, other.into())),
        };
        reader.finish(false)?;
        Ok(status)
    }

    /// Appends the notification.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let mut writer = Writer::new(out);
        match *self {
            Self::Reset => writer.u8(0x01),
            Self::StoppedByUser => writer.slice(&[0x02, 1]),
            Self::PausedByUser => writer.slice(&[0x02, 2]),
            Self::StoppedBySafetyKey => writer.u8(0x03),
            Self::Started => writer.u8(0x04),
            Self::TargetSpeed(speed) => writer.tagged_u16(0x05, speed),
            Self::TargetInclination(inclination) => {
                writer.u8(0x06);
                writer.i16(inclination);
            }
            Self::TargetHeartRate(bpm) => writer.slice(&[0x09, bpm]),
            Self::TargetEnergy(energy) => writer.tagged_u16(0x0A, energy),
            Self::TargetSteps(steps) => writer.tagged_u16(0x0B, steps),
            Self::TargetStrides(strides) => writer.tagged_u16(0x0C, strides),
            Self::TargetDistance(distance) => {
                writer.u8(0x0D);
                writer.u24(distance);
            }
            Self::TargetTime(seconds) => writer.tagged_u16(0x0E, seconds),
            Self::Other { op_code, parameter } => {
                writer.u8(op_code);
                writer.slice(parameter);
            }
            Self::ControlLost => writer.u8(0xFF),
        }
    }
}

#[cfg(test)]
mod tests;
