use super::beats::{Beat, Mark, Resolution};
use crate::time::Moment;

/// What part of each interval the clock may be pulled towards the time of arrival.
///
/// One in a hundred follows quartzes and recorders that lose half a tick a beat. Beats that are
/// missing or too many at a rate of 3 % and more outrun it by more than the 2 s of a gap within a
/// window of 120 s, which is then no window any more: so the sum of the intervals covers 0.97 to
/// 1.03 of the time in every window that has a value. (Recordings at hand cover 0.88 to 1.11.)
const PULL: i64 = 100;

/// When each beat was: intervals add up, and the arrival of their notifications keeps the sum
/// from straying.
///
/// A notification comes up to about a second after its last beat, now sooner, now later. As long
/// as sum and arrival differ by no more than 2 s, the sum is gently pulled; where they differ by
/// more, beats are missing or are there twice: a gap, and the clock starts anew on the arrival.
#[derive(Clone, Debug)]
pub struct BeatClock {
    resolution: Resolution,
    /// When the last beat was; before the first notification there is none.
    end: Option<i64>,
    after_gap: bool,
    /// Whether it starts on the next arrival, whatever was before.
    anew: bool,
}

impl BeatClock {
    /// A clock that starts on the first arrival.
    pub const fn new(resolution: Resolution) -> Self {
        Self {
            resolution,
            end: None,
            after_gap: true,
            anew: false,
        }
    }

    /// A clock for intervals of which nothing is known but their order.
    pub(super) const fn from_zero(resolution: Resolution) -> Self {
        Self {
            end: Some(0),
            ..Self::new(resolution)
        }
    }

    /// The unit of its beats.
    pub const fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// When the last beat was, in ticks since the run began.
    pub const fn end(&self) -> Option<i64> {
        self.end
    }

    /// Another sensor speaks from now on: its beats do not follow upon the last one's.
    pub fn interrupt(&mut self) {
        self.anew = true;
    }

    /// Takes the intervals of a notification that arrived at `at`, oldest first, in ticks, and
    /// gives their beats, in order of time and none twice.
    pub fn read(
        &mut self,
        at: Moment,
        intervals: impl Iterator<Item = i64> + Clone,
        mut beat: impl FnMut(Beat),
    ) {
        let sum = intervals.clone().fold(0i64, |sum, rr| {
            sum.saturating_add(if rr > 0 { rr } else { 0 })
        });
        if sum == 0 {
            return;
        }
        let arrival = self.resolution.ticks_at(at);
        let slip = |end: i64| arrival.saturating_sub(end.saturating_add(sum));
        match self.end {
            Some(end) if !self.anew && slip(end).abs() <= self.resolution.gap() => {
                let mut slip = slip(end);
                for rr in intervals {
                    let most = rr.max(0) / PULL;
                    let pull = slip.clamp(-most, most);
                    slip -= pull;
                    self.step(rr, pull, &mut beat);
                }
            }
            last => {
                self.anew = false;
                self.after_gap = true;
                self.end = Some(arrival.saturating_sub(sum));
                let mut is_first = true;
                for rr in intervals {
                    self.step(rr, 0, |new| {
                        // What lies before the last beat has been here already.
                        if last.is_none_or(|last| new.end - new.rr >= last) {
                            let after_gap = new.after_gap || is_first;
                            is_first = false;
                            beat(Beat { after_gap, ..new });
                        }
                    });
                }
                self.after_gap |= is_first;
                self.end = self.end.max(last);
            }
        }
    }

    /// Takes one more interval, whenever it arrived.
    pub(super) fn append(&mut self, rr: i64, beat: impl FnMut(Beat)) {
        self.step(rr, 0, beat);
    }

    fn step(&mut self, rr: i64, pull: i64, mut beat: impl FnMut(Beat)) {
        if rr <= 0 {
            return;
        }
        let end = self.end.unwrap_or(0).saturating_add(rr + pull);
        self.end = Some(end);
        let is_gap = rr > self.resolution.gap();
        if !is_gap {
            beat(Beat {
                end,
                rr,
                after_gap: self.after_gap,
                mark: Mark::Sound,
            });
        }
        self.after_gap = is_gap;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn heard(notifications: &[(u64, &[i64])]) -> Vec<Beat> {
        let mut clock = BeatClock::new(Resolution::Per1024);
        let mut beats = Vec::new();
        for (millis, intervals) in notifications {
            let at = Moment::from_millis(*millis);
            clock.read(at, intervals.iter().copied(), |beat| beats.push(beat));
        }
        beats
    }

    fn gaps(beats: &[Beat]) -> usize {
        beats.iter().filter(|beat| beat.after_gap).count()
    }

    #[test]
    fn the_last_beat_of_the_first_notification_is_when_it_arrived() {
        let beats = heard(&[(2_000, &[512, 512])]);
        assert_eq!(
            beats.iter().map(|beat| beat.end).collect::<Vec<_>>(),
            [1_536, 2_048]
        );
        assert!(beats[0].after_gap && !beats[1].after_gap);
    }

    #[test]
    fn jitter_of_a_second_is_no_gap() {
        for (first, second) in [(1_000, 3_000), (1_900, 2_000)] {
            let beats = heard(&[(first, &[512, 512]), (second, &[512, 512])]);
            assert_eq!((beats.len(), gaps(&beats)), (4, 1));
        }
    }

    #[test]
    fn silence_of_more_than_two_seconds_is_a_gap_and_the_clock_starts_anew() {
        let beats = heard(&[(1_000, &[512, 512]), (5_000, &[512])]);
        assert_eq!(gaps(&beats), 2);
        assert_eq!(beats[2].end, 5 * 1_024);
    }

    #[test]
    fn beats_sent_twice_are_given_once() {
        let again: [i64; 9] = [512; 9];
        let beats = heard(&[(5_000, &again), (5_100, &again), (6_000, &[512, 512])]);
        assert_eq!(beats.len(), 11);
        assert!(beats.is_sorted_by_key(|beat| beat.end));
    }

    #[test]
    fn the_beats_of_another_sensor_follow_after_a_gap() {
        let mut clock = BeatClock::new(Resolution::Per1024);
        let mut beats = Vec::new();
        clock.read(Moment::from_secs(1), [512].into_iter(), |beat| {
            beats.push(beat);
        });
        clock.interrupt();
        clock.read(Moment::from_secs(2), [500].into_iter(), |beat| {
            beats.push(beat);
        });
        assert_eq!((gaps(&beats), beats[1].end), (2, 2_048));
    }

    #[test]
    fn a_clock_that_runs_wrong_by_half_a_percent_is_followed_for_hours() {
        for millis in [995, 1_005] {
            let mut clock = BeatClock::new(Resolution::Per1024);
            let mut beats = Vec::new();
            for second in 1..=10_000 {
                let at = Moment::from_millis(second * millis);
                clock.read(at, [512, 512].into_iter(), |beat| beats.push(beat));
            }
            assert_eq!((beats.len(), gaps(&beats)), (20_000, 1));
            let slip = Resolution::Per1024.ticks_at(Moment::from_millis(10_000 * millis))
                - clock.end().unwrap();
            assert!(slip.abs() < 1_024, "{slip}");
        }
    }

    #[test]
    fn five_beats_in_a_hundred_lost_leave_no_window_unbroken() {
        let mut clock = BeatClock::new(Resolution::Per1024);
        let mut beats = Vec::new();
        for second in (1..=600).filter(|second| second % 20 != 0) {
            let at = Moment::from_secs(second);
            clock.read(at, [512, 512].into_iter(), |beat| beats.push(beat));
        }
        let starts: Vec<i64> = beats
            .iter()
            .filter(|b| b.after_gap)
            .map(|b| b.end)
            .collect();
        assert!(starts.len() > 4);
        assert!(
            starts
                .windows(2)
                .all(|pair| pair[1] - pair[0] < 120 * 1_024)
        );
    }

    #[test]
    fn an_interval_of_a_minute_is_a_gap_and_no_beat() {
        let beats = heard(&[(1_000, &[512]), (65_000, &[65_535, 512])]);
        assert_eq!((beats.len(), gaps(&beats)), (2, 2));
        assert!(heard(&[(1_000, &[]), (2_000, &[0])]).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_sent_beats_are_in_order_and_gaps_are_said(
            notifications in prop::collection::vec(
                (0u64..4_000, prop::collection::vec(-1i64..70_000, 0..9)), 0..60,
            ),
        ) {
            let mut clock = BeatClock::new(Resolution::Per1024);
            let mut beats: Vec<Beat> = Vec::new();
            let mut at = Moment::ZERO;
            for (millis, intervals) in notifications {
                at = Moment::from_millis(at.as_millis() + millis);
                clock.read(at, intervals.into_iter(), |beat| beats.push(beat));
            }
            for pair in beats.windows(2) {
                let since = pair[1].end - pair[0].end;
                prop_assert!(since > 0);
                prop_assert!(pair[1].after_gap || (since - pair[1].rr).abs() <= pair[1].rr / PULL);
            }
            prop_assert!(beats.iter().all(|beat| beat.rr > 0 && beat.rr <= 2_048));
        }
    }
}
