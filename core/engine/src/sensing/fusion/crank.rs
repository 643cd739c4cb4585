//! Strides per minute out of crank revolutions, as pods send them that pose as a bicycle.

use std::time::Duration;

use crate::sensing::gatt::CrankRevolutions;
use crate::time::Moment;

/// Ticks of the event time in a minute.
const TICKS_PER_MINUTE: f64 = 60.0 * 1_024.0;

/// The event time wraps every 64 s: after so long a silence a difference means nothing.
const AMBIGUOUS: Duration = Duration::from_secs(64);

/// Repeats of one event say nothing new; after this long they say that the feet stand.
/// Auuki waits as long.
const STANDING: Duration = Duration::from_secs(3);

/// More than this many revolutions a minute are a counter that restarted.
const PLAUSIBLE_PER_MIN: f64 = 600.0;

/// The crank counter of one sensor.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Crank {
    last: Option<Event>,
}

#[derive(Clone, Copy, Debug)]
struct Event {
    heard: Moment,
    moved: Moment,
    crank: CrankRevolutions,
    per_min: Option<f64>,
}

impl Crank {
    /// Revolutions per minute, `None` before two events; 0 after three seconds without one.
    pub(super) fn turn(&mut self, at: Moment, crank: CrankRevolutions) -> Option<f64> {
        let mut event = Event {
            heard: at,
            moved: at,
            crank,
            per_min: None,
        };
        if let Some(last) = self.last
            && at.since(last.heard) < AMBIGUOUS
        {
            let ticks = crank
                .event_time_1024
                .wrapping_sub(last.crank.event_time_1024);
            let turns = crank.count.wrapping_sub(last.crank.count);
            if ticks == 0 || turns == 0 {
                event.moved = last.moved;
                event.crank = last.crank;
                event.per_min = if at.since(last.moved) < STANDING {
                    last.per_min
                } else {
                    Some(0.0)
                };
            } else {
                let per_min = f64::from(turns) * TICKS_PER_MINUTE / f64::from(ticks);
                event.per_min = (per_min <= PLAUSIBLE_PER_MIN).then_some(per_min);
            }
        }
        self.last = Some(event);
        event.per_min
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(crank: &mut Crank, secs: u64, count: u16, event_time_1024: u16) -> Option<f64> {
        let revolutions = CrankRevolutions {
            count,
            event_time_1024,
        };
        crank.turn(Moment::from_secs(secs), revolutions)
    }

    #[test]
    fn real_logs_give_their_rate() {
        let mut crank = Crank::default();
        assert_eq!(turn(&mut crank, 0, 12, 17_125), None);
        let rate = turn(&mut crank, 45, 43, 63_033).unwrap();
        assert!((rate - 41.5).abs() < 0.05, "{rate}");
    }

    #[test]
    fn both_counters_wrap() {
        let mut crank = Crank::default();
        turn(&mut crank, 0, u16::MAX, u16::MAX - 511);
        let rate = turn(&mut crank, 1, 0, 512).unwrap();
        assert!((rate - 60.0).abs() < 1e-9);
    }

    #[test]
    fn a_repeated_event_is_no_standstill_before_three_seconds() {
        let mut crank = Crank::default();
        turn(&mut crank, 0, 1, 0);
        turn(&mut crank, 1, 2, 1_024);
        assert_eq!(turn(&mut crank, 2, 2, 1_024), Some(60.0));
        assert_eq!(turn(&mut crank, 4, 2, 1_024), Some(0.0));
    }

    #[test]
    fn a_minute_of_silence_starts_anew() {
        let mut crank = Crank::default();
        turn(&mut crank, 0, 1, 0);
        assert_eq!(turn(&mut crank, 70, 90, 5_000), None);
    }

    #[test]
    fn a_restarted_counter_gives_no_rate() {
        let mut crank = Crank::default();
        turn(&mut crank, 0, 500, 0);
        assert_eq!(turn(&mut crank, 1, 3, 1_024), None);
        assert_eq!(turn(&mut crank, 2, 4, 2_048), Some(60.0));
    }
}
