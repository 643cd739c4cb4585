//! The run's distance: the way of one source after another, without jumps.

use super::odometer::Odometer;
use crate::sensing::Source;
use crate::time::Moment;

/// Metres since the start of the run; never falls.
///
/// Every source keeps its own [`Odometer`]. The run follows the active one, and a new one takes
/// over where the old one fell silent: what both have measured counts once.
#[derive(Clone, Debug, Default)]
pub(super) struct Distance {
    metres: f64,
    active: Option<Source>,
    base: f64,
    as_of: Moment,
}

impl Distance {
    pub(super) fn metres(&self) -> f64 {
        self.metres
    }

    /// Follows `source`, and says how many metres that has added.
    pub(super) fn follow(&mut self, source: Source, odometer: &Odometer) -> f64 {
        if self.active != Some(source) {
            self.active = Some(source);
            self.base = odometer.metres_at(self.as_of);
        }
        let added = (odometer.metres() - self.base).max(0.0);
        self.base = odometer.metres();
        self.as_of = self.as_of.max(odometer.as_of());
        self.metres += added;
        added
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::SensorId;

    const POD: Source = Source::FootPod(SensorId(1));

    fn walk(odometer: &mut Odometer, second: u64) {
        odometer.add(Moment::from_secs(second), 3.0);
    }

    #[test]
    fn a_second_source_takes_over_where_the_first_fell_silent() {
        let mut distance = Distance::default();
        let (mut pod, mut location) = (Odometer::default(), Odometer::default());
        for second in 0..=106 {
            if second <= 100 {
                walk(&mut pod, second);
            }
            walk(&mut location, second);
            distance.follow(POD, &pod);
        }
        distance.follow(Source::Location, &location);
        // 100 s by the pod, then the six seconds in which nobody knew that the pod was gone.
        assert!((distance.metres() - 106.0 * 3.0).abs() < 1e-9);
    }

    #[test]
    fn what_both_measured_counts_once() {
        let mut distance = Distance::default();
        let (mut pod, mut location) = (Odometer::default(), Odometer::default());
        walk(&mut pod, 0);
        for second in 0..=600 {
            walk(&mut location, second);
            distance.follow(Source::Location, &location);
        }
        // The pod was silent for ten minutes, and its counter was not.
        pod.add(Moment::from_secs(601), 1_803.0);
        distance.follow(POD, &pod);
        assert!((distance.metres() - 601.0 * 3.0).abs() < 1e-9);
    }
}
