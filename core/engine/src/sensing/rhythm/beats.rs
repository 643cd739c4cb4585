use super::BeatClock;
use crate::input::SensorId;
use crate::time::Moment;

/// An interval longer than this is a gap: no heart of a runner rests for two seconds.
pub(super) const GAP_S: i64 = 2;

/// In what unit a recorder counts time.
///
/// Everything is counted in whole ticks of the recorder, so that no sum is ever rounded and a
/// corrected beat lies where the recorder could have put it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Resolution {
    /// Milliseconds: files.
    #[default]
    Millisecond,
    /// 1/1024 s: Bluetooth (Heart Rate Service 1.0, §3.1).
    Per1024,
    /// Microseconds: lists of intervals with decimals.
    Microsecond,
}

impl Resolution {
    /// Ticks in a second.
    pub const fn per_s(self) -> i64 {
        match self {
            Self::Millisecond => 1_000,
            Self::Per1024 => 1_024,
            Self::Microsecond => 1_000_000,
        }
    }

    /// Milliseconds in a tick.
    pub const fn tick_ms(self) -> f64 {
        match self {
            Self::Millisecond => 1.0,
            Self::Per1024 => 1_000.0 / 1_024.0,
            Self::Microsecond => 0.001,
        }
    }

    /// Whole ticks from the beginning of the run to `at`, rounded down.
    pub(super) fn ticks_at(self, at: Moment) -> i64 {
        let ticks =
            u128::from(at.as_micros()) * u128::from(self.per_s().unsigned_abs()) / 1_000_000;
        i64::try_from(ticks).unwrap_or(i64::MAX)
    }

    pub(super) const fn gap(self) -> i64 {
        GAP_S * self.per_s()
    }
}

/// What is held of a beat.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mark {
    /// A heartbeat, as far as can be told.
    #[default]
    Sound,
    /// An artefact, left as it is.
    Suspect,
    /// An artefact that was moved, put in or joined.
    Mended,
    /// An artefact that no figure may use.
    Rejected,
}

impl Mark {
    /// Whether it counts as an artefact.
    pub const fn is_artefact(self) -> bool {
        !matches!(self, Self::Sound)
    }
}

/// A beat, with the interval that ends with it. Times are ticks of its [`Resolution`].
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Beat {
    /// When it was, since the run or the recording began.
    pub end: i64,
    /// The interval since the beat before.
    pub rr: i64,
    /// Whether a gap precedes its interval: it has no neighbour before it.
    pub after_gap: bool,
    /// What is held of it.
    pub mark: Mark,
}

/// The beats of a recording in order of time.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Beats {
    resolution: Resolution,
    beats: Vec<Beat>,
}

impl Beats {
    /// Beats of a bare list of intervals in ticks: the first interval begins at zero, each other
    /// where the last one ended. Intervals above 2 s are gaps, those below one tick are left out.
    pub fn from_intervals(
        resolution: Resolution,
        intervals: impl IntoIterator<Item = i64>,
    ) -> Self {
        let mut clock = BeatClock::from_zero(resolution);
        let mut beats = Vec::new();
        for rr in intervals {
            clock.append(rr, |beat| beats.push(beat));
        }
        Self { resolution, beats }
    }

    /// Beats of notifications, each with the moment of its arrival, its sensor and its intervals
    /// in ticks. Between two sensors there is a gap.
    pub fn from_arrivals<I>(
        resolution: Resolution,
        notifications: impl IntoIterator<Item = (Moment, SensorId, I)>,
    ) -> Self
    where
        I: IntoIterator<Item = i64, IntoIter: Clone>,
    {
        let mut clock = BeatClock::new(resolution);
        let mut beats = Vec::new();
        let mut heard = None;
        for (at, sensor, intervals) in notifications {
            if heard.replace(sensor).is_some_and(|heard| heard != sensor) {
                clock.interrupt();
            }
            clock.read(at, intervals.into_iter(), |beat| beats.push(beat));
        }
        Self { resolution, beats }
    }

    pub(super) fn new(resolution: Resolution, beats: Vec<Beat>) -> Self {
        Self { resolution, beats }
    }

    /// The unit of all times.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// All beats.
    pub fn as_slice(&self) -> &[Beat] {
        &self.beats
    }

    /// All beats, to be marked.
    pub(super) fn as_mut_slice(&mut self) -> &mut [Beat] {
        &mut self.beats
    }

    /// The stretches without a gap.
    pub fn stretches(&self) -> impl Iterator<Item = &[Beat]> {
        self.beats.chunk_by(|_, next| !next.after_gap)
    }

    /// Intervals in ticks, in order.
    pub fn intervals(&self) -> impl Iterator<Item = i64> {
        self.beats.iter().map(|beat| beat.rr)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_split_at_every_gap_and_time_goes_on_through_it() {
        let beats = Beats::from_intervals(Resolution::Millisecond, [600, 610, 19_262, 620, 630]);
        let stretches: Vec<_> = beats.stretches().collect();
        assert_eq!(stretches.len(), 2);
        assert_eq!(stretches[0].len(), 2);
        assert_eq!(stretches[1][0].end, 600 + 610 + 19_262 + 620);
        assert_eq!(beats.intervals().collect::<Vec<_>>(), [600, 610, 620, 630]);
    }

    #[test]
    fn beats_of_two_sensors_are_two_stretches() {
        let notifications = [(1, 0), (2, 0), (3, 1), (4, 1)];
        let beats = Beats::from_arrivals(
            Resolution::Per1024,
            notifications.map(|(s, sensor)| (Moment::from_secs(s), SensorId(sensor), [512, 512])),
        );
        assert_eq!(beats.stretches().count(), 2);
        assert_eq!(beats.as_slice().len(), 8);
    }

    #[test]
    fn two_seconds_are_still_an_interval() {
        let beats = Beats::from_intervals(Resolution::Per1024, [600, 2_048, 2_049, 600]);
        assert_eq!(beats.stretches().count(), 2);
        assert_eq!(beats.as_slice().len(), 3);
    }

    #[test]
    fn no_interval_at_all_is_no_beat() {
        let beats = Beats::from_intervals(Resolution::Millisecond, [0, -5, 600]);
        assert_eq!(beats.as_slice().len(), 1);
        assert_eq!(beats.as_slice()[0].end, 600);
    }

    #[test]
    fn ticks_are_rounded_down_and_never_overflow() {
        let millisecond = Moment::from_millis(1);
        assert_eq!(Resolution::Per1024.ticks_at(millisecond), 1);
        assert_eq!(Resolution::Millisecond.ticks_at(millisecond), 1);
        let end = Moment::from_micros(u64::MAX);
        assert_eq!(Resolution::Microsecond.ticks_at(end), i64::MAX);
    }
}
