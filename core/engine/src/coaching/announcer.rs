use super::announcements::{Announcements, Every, Metric, Rule};
use super::picture::Picture;
use crate::sensing::Motion;
use crate::units::Metres;

/// Metrics without order or repetition.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct MetricSet(u16);

impl MetricSet {
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn contains(self, metric: Metric) -> bool {
        self.0 & (1 << metric as u16) != 0
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl From<&[Metric]> for MetricSet {
    fn from(metrics: &[Metric]) -> Self {
        Self(
            metrics
                .iter()
                .fold(0, |set, metric| set | 1 << *metric as u16),
        )
    }
}

/// A rule, and how often it was due.
#[derive(Debug)]
struct Watched {
    every: Every,
    metrics: MetricSet,
    times: u64,
}

/// Watches the rules in a run, and the means that they need.
#[derive(Debug)]
pub(crate) struct Announcer {
    rules: Vec<Watched>,
    heart_rate_sum: f64,
    heart_rate_s: f64,
    last_moving_s: f64,
    split_began: (f64, f64),
}

impl Announcer {
    pub(crate) fn new(announcements: &Announcements) -> Self {
        let watched = |rule: &Rule| Watched {
            every: rule.every,
            metrics: MetricSet::from(rule.metrics.as_slice()),
            times: 0,
        };
        Self {
            rules: announcements.rules().iter().map(watched).collect(),
            heart_rate_sum: 0.0,
            heart_rate_s: 0.0,
            last_moving_s: 0.0,
            split_began: (0.0, 0.0),
        }
    }

    /// The metrics of all rules whose time or distance has just become full; rules that meet speak
    /// as one.
    pub(crate) fn tick(&mut self, picture: &Picture) -> MetricSet {
        let moved_s = picture.moving_s - self.last_moving_s;
        self.last_moving_s = picture.moving_s;
        // A gap of many seconds says nothing about the heart rate within it.
        if let Some(heart_rate) = picture.heart_rate
            && picture.motion == Motion::Moving
            && (0.0..=5.0).contains(&moved_s)
        {
            self.heart_rate_sum += f64::from(heart_rate.0) * moved_s;
            self.heart_rate_s += moved_s;
        }
        let mut due = MetricSet::default();
        for rule in &mut self.rules {
            let times = match rule.every {
                Every::Distance(Metres(length)) => picture.distance_m / length,
                Every::Time(seconds) => picture.moving_s / f64::from(seconds),
            } as u64;
            if times > rule.times {
                due = due.union(rule.metrics);
                rule.times = times;
            }
        }
        due
    }

    /// A new split begins here.
    pub(crate) fn split_begins(&mut self, moving_s: f64, distance_m: f64) {
        self.split_began = (moving_s, distance_m);
    }

    /// Moving seconds and metres of the split so far.
    pub(crate) fn split_so_far(&self, picture: &Picture) -> (f64, f64) {
        let (moving_s, distance_m) = self.split_began;
        (picture.moving_s - moving_s, picture.distance_m - distance_m)
    }

    /// Mean heart rate over moving time in beats per minute.
    pub(crate) fn heart_rate_avg(&self) -> Option<f64> {
        (self.heart_rate_s > 0.0).then(|| self.heart_rate_sum / self.heart_rate_s)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Bpm;

    #[test]
    fn rules_that_meet_speak_as_one() {
        let text = "[[rules]]\nmetrics = [\"heart_rate\"]\nduration = 30\n\
                    [[rules]]\nmetrics = [\"distance\"]\ndistance = 300";
        let mut announcer = Announcer::new(&toml::from_str(text).unwrap());
        let mut due = Vec::new();
        for second in 0..=130 {
            let metrics = announcer.tick(&Picture {
                moving_s: f64::from(second),
                distance_m: f64::from(second) * 5.0,
                ..Picture::default()
            });
            if !metrics.is_empty() {
                due.push((
                    second,
                    metrics.contains(Metric::HeartRate),
                    metrics.contains(Metric::Distance),
                ));
            }
        }
        assert_eq!(
            due,
            [
                (30, true, false),
                (60, true, true),
                (90, true, false),
                (120, true, true)
            ]
        );
    }

    #[test]
    fn the_mean_heart_rate_leaves_out_pauses_and_silence() {
        let mut announcer = Announcer::new(&Announcements::default());
        assert_eq!(announcer.heart_rate_avg(), None);
        for (moving_s, heart_rate) in [
            (1.0, Some(140)),
            (2.0, None),
            (3.0, Some(150)),
            (3.0, Some(90)),
        ] {
            announcer.tick(&Picture {
                moving_s,
                heart_rate: heart_rate.map(Bpm),
                ..Picture::default()
            });
        }
        assert_eq!(announcer.heart_rate_avg(), Some(145.0));
    }
}
