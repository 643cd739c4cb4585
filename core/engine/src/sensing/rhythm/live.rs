use std::collections::VecDeque;

use super::breathing::{self, Breathing, BreathingTrend};
use super::{Beat, BeatClock, LiveFilter, Measured, Meter, Resolution, Tolerance, Window};
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// What a strap counts in.
const RESOLUTION: Resolution = Resolution::Per1024;

/// Beats that a reading is of, in seconds.
const WINDOW_S: i64 = 120;

/// From one reading to the next, in seconds.
const STEP_S: i64 = 5;

/// Room for a window of 240 beats a minute and more. A sensor that sends more beats than a heart
/// has loses the oldest ones, and its window is not whole.
const MOST_BEATS: usize = 1_024;

/// What the rhythm says at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RhythmReading {
    /// The end of its window of 120 s; whole multiples of 5 s.
    pub at: Moment,
    /// Its figures, blank where artefacts are above 6 %.
    pub measured: Measured,
    /// The rule by which artefacts were told at the end of the window.
    pub tolerance: Tolerance,
    /// How the runner breathes, since the last full minute.
    pub breathing: BreathingTrend,
}

/// The rhythm of a runner's heart while they run: notifications in, a [`RhythmReading`] every 5 s.
///
/// It keeps one window of beats and allocates nothing once it has seen one. What it measures of a
/// window is what [`Analysis`](super::Analysis) measures of the same beats afterwards.
#[derive(Clone, Debug)]
pub struct Rhythm {
    clock: BeatClock,
    filter: LiveFilter,
    beats: VecDeque<Beat>,
    meter: Meter,
    breathing: Breathing,
    reading: Option<RhythmReading>,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self {
            clock: BeatClock::new(RESOLUTION),
            filter: LiveFilter::default(),
            beats: VecDeque::with_capacity(MOST_BEATS),
            meter: Meter::default(),
            breathing: Breathing::default(),
            reading: None,
        }
    }
}

impl Rhythm {
    /// A rhythm that has heard nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the intervals of a notification that arrived at `at`, oldest first, in 1/1024 s, with
    /// whether the runner moves, and the step rate where one is fresh.
    pub fn read(
        &mut self,
        at: Moment,
        rr_1024: impl Iterator<Item = u16> + Clone,
        moving: bool,
        step_rate: Option<StepsPerMinute>,
    ) {
        let before = self.clock.end();
        let (beats, filter) = (&mut self.beats, &mut self.filter);
        self.clock.read(at, rr_1024.map(i64::from), |mut beat| {
            filter.judge(RESOLUTION, moving, &mut beat);
            if beats.len() == MOST_BEATS {
                beats.pop_front();
            }
            beats.push_back(beat);
        });
        if let Some(end) = self.clock.end() {
            self.look(before, end, step_rate);
        }
    }

    /// Another strap speaks from now on.
    pub fn interrupt(&mut self) {
        self.clock.interrupt();
    }

    /// The last reading. Where the strap has fallen silent it stays: compare its `at`.
    pub fn reading(&self) -> Option<&RhythmReading> {
        self.reading.as_ref()
    }

    /// Measures the windows that became full since `before`; of several only the last.
    fn look(&mut self, before: Option<i64>, end: i64, step_rate: Option<StepsPerMinute>) {
        let full = |seconds: i64| {
            let step = seconds * RESOLUTION.per_s();
            let number = end.div_euclid(step);
            before
                .is_some_and(|before| before.div_euclid(step) < number)
                .then_some(number * step)
        };
        if let Some(to) = full(breathing::WINDOW_S) {
            let from = to - breathing::WINDOW_S * RESOLUTION.per_s();
            let window = Window::of(RESOLUTION, self.beats.make_contiguous(), from, to);
            self.breathing.observe(RESOLUTION, &window, step_rate);
        }
        if let Some(to) = full(STEP_S) {
            let from = to - WINDOW_S * RESOLUTION.per_s();
            let window = Window::of(RESOLUTION, self.beats.make_contiguous(), from, to);
            let measured = self.meter.measure(&window).or_blank();
            self.reading = Some(RhythmReading {
                at: Moment::from_secs((to / RESOLUTION.per_s()).unsigned_abs()),
                measured,
                tolerance: self.filter.tolerance(),
                breathing: self.breathing.trend(),
            });
            self.forget(from);
        }
    }

    fn forget(&mut self, from: i64) {
        while self.beats.front().is_some_and(|beat| beat.end < from) {
            self.beats.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::SensorId;
    use crate::sensing::rhythm::{Analysis, Beats, Correction, Windows};

    fn exercise(beat: i64) -> u16 {
        (410 + (beat * beat) % 5 + (beat / 7) % 4) as u16
    }

    /// Notifications of one second each, and what the rhythm said after each.
    fn heard(seconds: u64, intervals: impl Fn(i64) -> u16) -> (Rhythm, Vec<RhythmReading>) {
        let mut rhythm = Rhythm::new();
        let mut readings: Vec<RhythmReading> = Vec::new();
        let (mut beat, mut sum) = (0, 0);
        for second in 1..=seconds {
            let mut batch = Vec::new();
            while sum + i64::from(intervals(beat)) <= second.cast_signed() * 1_024 {
                sum += i64::from(intervals(beat));
                batch.push(intervals(beat));
                beat += 1;
            }
            let steps = Some(StepsPerMinute(172.0));
            rhythm.read(Moment::from_secs(second), batch.into_iter(), true, steps);
            if let Some(reading) = rhythm.reading()
                && readings.last() != Some(reading)
            {
                readings.push(*reading);
            }
        }
        (rhythm, readings)
    }

    #[test]
    fn a_value_comes_every_five_seconds_once_a_window_is_full() {
        let (_, readings) = heard(200, exercise);
        let moments: Vec<u64> = readings.iter().map(|r| r.at.as_millis() / 1_000).collect();
        assert!(moments.windows(2).all(|pair| pair[1] - pair[0] == 5));
        assert_eq!(moments.last(), Some(&200));
        for reading in &readings {
            let is_full = reading.at >= Moment::from_secs(125);
            assert!(!is_full || reading.measured.alpha1.is_some(), "{reading:?}");
            assert!(reading.at >= Moment::from_secs(115) || reading.measured.alpha1.is_none());
        }
        assert_eq!(readings.last().unwrap().tolerance, Tolerance::Exercise);
    }

    #[test]
    fn what_is_measured_live_is_what_is_measured_afterwards() {
        let (_, live) = heard(300, exercise);
        let mut batches: Vec<(Moment, SensorId, Vec<i64>)> = Vec::new();
        let (mut beat, mut sum) = (0, 0);
        for second in 1..=300i64 {
            let mut batch = Vec::new();
            while sum + i64::from(exercise(beat)) <= second * 1_024 {
                sum += i64::from(exercise(beat));
                batch.push(i64::from(exercise(beat)));
                beat += 1;
            }
            batches.push((Moment::from_secs(second.unsigned_abs()), SensorId(0), batch));
        }
        let windows = Windows {
            length_s: 120,
            step_s: 5,
        };
        let beats = Beats::from_arrivals(Resolution::Per1024, batches);
        let after = Analysis::of(beats, Correction::Live(Tolerance::Exercise), windows);
        let mut compared = 0;
        for window in &after.windows {
            let at = Moment::from_secs(u64::from(window.at_s) + 120);
            if let Some(reading) = live.iter().find(|reading| reading.at == at) {
                assert_eq!(reading.measured, window.measured);
                compared += 1;
            }
        }
        assert!(compared > 30, "{compared}");
    }

    #[test]
    fn a_storm_of_artefacts_blanks_the_value_and_tells_its_share() {
        let (_, readings) = heard(
            200,
            |beat| {
                if beat % 20 == 0 { 480 } else { exercise(beat) }
            },
        );
        let last = readings.last().unwrap().measured;
        assert_eq!((last.alpha1, last.alpha1_sp), (None, None));
        assert!(last.artefact_percent.unwrap() > 6.0, "{last:?}");
    }

    #[test]
    fn memory_is_one_window_whatever_comes() {
        let (mut rhythm, _) = heard(1_000, exercise);
        assert!(rhythm.beats.len() < 400);
        let capacity = rhythm.beats.capacity();
        for second in 1_001..1_200 {
            let flood = std::iter::repeat_n(1, 1_024);
            rhythm.read(Moment::from_secs(second), flood, true, None);
        }
        assert_eq!(rhythm.beats.capacity(), capacity);
        assert_eq!(rhythm.reading().unwrap().measured.alpha1, None);
    }

    #[test]
    fn silence_leaves_the_last_value_and_its_moment() {
        let (mut rhythm, readings) = heard(200, exercise);
        rhythm.read(Moment::from_secs(400), std::iter::empty(), true, None);
        assert_eq!(rhythm.reading(), readings.last());
        rhythm.read(Moment::from_secs(401), [410, 411].into_iter(), true, None);
        let after = rhythm.reading().unwrap();
        assert_eq!(after.at, Moment::from_secs(400));
        assert_eq!(after.measured.alpha1, None);
    }
}
