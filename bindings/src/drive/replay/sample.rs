use freshlegs_formats::Record;

/// What is known at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Sample {
    /// Metres since the start; never falls.
    pub(super) distance_m: Option<f64>,
    pub(super) speed_m_per_s: Option<f64>,
    pub(super) heart_rate_bpm: Option<u8>,
    pub(super) cadence_spm: Option<f64>,
    pub(super) power_w: Option<f64>,
    /// Latitude and longitude in degrees.
    pub(super) position: Option<(f64, f64)>,
    pub(super) altitude_m: Option<f32>,
}

impl Sample {
    /// Nobody moves; what the body does goes on.
    pub(super) fn standing(&self) -> Self {
        Self {
            speed_m_per_s: self.speed_m_per_s.map(|_| 0.0),
            cadence_spm: self.cadence_spm.map(|_| 0.0),
            power_w: self.power_w.map(|_| 0.0),
            ..*self
        }
    }

    /// What is known when `self` was known and `later` was said at the same moment.
    pub(super) fn completed_by(&self, later: &Self) -> Self {
        Self {
            distance_m: later.distance_m.or(self.distance_m),
            speed_m_per_s: later.speed_m_per_s.or(self.speed_m_per_s),
            heart_rate_bpm: later.heart_rate_bpm.or(self.heart_rate_bpm),
            cadence_spm: later.cadence_spm.or(self.cadence_spm),
            power_w: later.power_w.or(self.power_w),
            position: later.position.or(self.position),
            altitude_m: later.altitude_m.or(self.altitude_m),
        }
    }

    /// Part of the way to the `next` sample, `share` from 0 to 1: what moves is interpolated, what
    /// is counted by the minute is held.
    pub(super) fn towards(&self, next: &Self, share: f64) -> Self {
        let between = |a: f64, b: f64| a + (b - a) * share;
        let both = |a: Option<f64>, b: Option<f64>| Some(between(a?, b?));
        Self {
            distance_m: both(self.distance_m, next.distance_m),
            speed_m_per_s: both(self.speed_m_per_s, next.speed_m_per_s),
            position: self
                .position
                .zip(next.position)
                .map(|(from, to)| position_between(from, to, share)),
            altitude_m: both(
                self.altitude_m.map(f64::from),
                next.altitude_m.map(f64::from),
            )
            .map(|metres| metres as f32),
            ..*self
        }
    }
}

impl From<&Record> for Sample {
    fn from(record: &Record) -> Self {
        let finite = |value: Option<f64>| value.filter(|value| value.is_finite());
        Self {
            distance_m: finite(record.distance_m),
            speed_m_per_s: finite(record.speed_m_per_s),
            heart_rate_bpm: record.heart_rate_bpm,
            cadence_spm: finite(record.cadence_spm),
            power_w: finite(record.power_w),
            position: finite(record.latitude_deg).zip(finite(record.longitude_deg)),
            altitude_m: finite(record.altitude_m).map(|metres| metres as f32),
        }
    }
}

/// Part of the way from one latitude and longitude to another.
pub(super) fn position_between(from: (f64, f64), to: (f64, f64), share: f64) -> (f64, f64) {
    // The short way round where the two lie on either side of 180 degrees.
    let east = (to.1 - from.1 + 540.0).rem_euclid(360.0) - 180.0;
    (
        from.0 + (to.0 - from.0) * share,
        (from.1 + east * share + 540.0).rem_euclid(360.0) - 180.0,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_line_is_crossed_the_short_way() {
        let (_, longitude) = position_between((0.0, 179.9), (0.0, -179.9), 0.75);
        assert!((longitude + 179.95).abs() < 1e-9, "{longitude}");
    }

    #[test]
    fn standing_changes_what_moves_and_not_the_heart() {
        let running = Sample {
            distance_m: Some(100.0),
            speed_m_per_s: Some(3.0),
            heart_rate_bpm: Some(150),
            cadence_spm: Some(170.0),
            ..Sample::default()
        };
        let standing = Sample {
            speed_m_per_s: Some(0.0),
            cadence_spm: Some(0.0),
            ..running
        };
        assert_eq!(running.standing(), standing);
    }
}
