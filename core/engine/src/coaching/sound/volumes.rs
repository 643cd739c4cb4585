/// How loud each voice is, in decibels relative to how it was made.
///
/// 0 is as made, −6 is half of the amplitude. [`LOUDEST_DB`](Self::LOUDEST_DB) is the most;
/// [`SILENT_DB`](Self::SILENT_DB) and less is silence, and so is what is not a number.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Volumes {
    /// The metronome.
    pub metronome_db: f32,
    /// The breath swells.
    pub breath_db: f32,
    /// The earcons.
    pub earcons_db: f32,
}

/// Volumes as factors of the amplitude.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Gains {
    volumes: Volumes,
    pub(super) metronome: f32,
    pub(super) breath: f32,
    pub(super) earcons: f32,
}

impl Volumes {
    /// The loudest a voice can be made.
    pub const LOUDEST_DB: f32 = 12.0;
    /// From here down a voice is silent.
    pub const SILENT_DB: f32 = -60.0;
}

impl Gains {
    pub(super) fn new(volumes: Volumes) -> Self {
        Self {
            volumes,
            metronome: amplitude(volumes.metronome_db),
            breath: amplitude(volumes.breath_db),
            earcons: amplitude(volumes.earcons_db),
        }
    }

    /// Follows the volumes; powers of ten are only computed where something changed.
    pub(super) fn follow(&mut self, volumes: Volumes) {
        if self.volumes != volumes {
            *self = Self::new(volumes);
        }
    }
}

/// The factor of the amplitude for so many decibels: ten to the power of a twentieth of them.
pub(super) fn amplitude(db: f32) -> f32 {
    if db > Volumes::SILENT_DB {
        libm::pow(10.0, f64::from(db.min(Volumes::LOUDEST_DB)) / 20.0) as f32
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decibels_are_factors_of_the_amplitude() {
        assert!((amplitude(0.0) - 1.0).abs() < 1e-6);
        assert!((amplitude(-12.0) - 0.251_19).abs() < 1e-5);
        assert!((amplitude(6.0) - 1.995_26).abs() < 1e-5);
    }

    #[test]
    fn out_of_range_is_the_loudest_or_silence() {
        let loudest = amplitude(Volumes::LOUDEST_DB);
        assert_eq!(amplitude(f32::INFINITY).to_bits(), loudest.to_bits());
        for db in [-60.0, -1e9, f32::NEG_INFINITY, f32::NAN] {
            assert_eq!(amplitude(db).to_bits(), 0.0_f32.to_bits(), "{db}");
        }
    }
}
