//! The timer's stops and starts, set between the records.

use freshlegs_engine::Moment;

use super::sample::Sample;
use super::timeline::{Knot, Timer};

/// The timer stops (`false`) or starts (`true`) at a moment.
pub(super) type Switch = (Moment, bool);

/// Leaves the switches that change something, and takes a stop that nothing follows as the end.
pub(super) fn final_stop(switches: &mut Vec<Switch>) -> Option<Moment> {
    let mut running = true;
    switches.retain(|(_, to)| std::mem::replace(&mut running, *to) != *to);
    // A stop and a start at the same moment are no pause.
    while let Some(index) = switches.windows(2).position(|pair| pair[0].0 == pair[1].0) {
        switches.drain(index..index + 2);
    }
    switches
        .pop_if(|(_, running)| !*running)
        .map(|(stopped_at, _)| stopped_at)
}

/// Sets the timer's stops and starts between the records. What was run between two records is
/// shared among the parts of the time between them in which the timer ran.
pub(super) fn insert(knots: Vec<Knot>, switches: &[Switch]) -> Vec<Knot> {
    let mut line: Vec<Knot> = Vec::with_capacity(knots.len() + switches.len());
    let mut switches = switches.iter().peekable();
    let mut running = true;
    for knot in knots {
        let mut between = Vec::new();
        // At the same moment a start comes before the record, a stop after it.
        while let Some(switch) = switches.next_if(|(at, to)| *at < knot.at || *at == knot.at && *to)
        {
            between.push(*switch);
        }
        if let Some(before) = line.last() {
            let timers = share(before, &knot, running, &between);
            line.extend(timers);
        } else {
            line.extend(
                between
                    .iter()
                    .map(|(at, to)| timer_knot(*at, *to, Sample::default())),
            );
        }
        running = between.last().map_or(running, |(_, to)| *to);
        line.push(knot);
    }
    let last = line.last().map(|knot| knot.sample).unwrap_or_default();
    line.extend(switches.map(|(at, to)| timer_knot(*at, *to, last)));
    line
}

fn share(before: &Knot, after: &Knot, running: bool, switches: &[Switch]) -> Vec<Knot> {
    // How long the timer had run since `before` at each switch, and at `after`.
    let mut ran = 0.0;
    let mut since = before.at;
    let mut running = running;
    let mut parts = Vec::with_capacity(switches.len());
    for (at, to) in switches {
        ran += if running { at.secs_since(since) } else { 0.0 };
        parts.push(ran);
        (since, running) = (*at, *to);
    }
    let whole = ran
        + if running {
            after.at.secs_since(since)
        } else {
            0.0
        };
    let metres = before
        .sample
        .distance_m
        .zip(after.sample.distance_m)
        .map(|(from, to)| to - from);
    switches
        .iter()
        .zip(parts)
        .map(|((at, to), ran)| {
            let share = if whole > 0.0 { ran / whole } else { 0.0 };
            let mut sample = before.sample.towards(&after.sample, share);
            if let Some(metres) = metres
                && whole > 0.0
            {
                sample.speed_m_per_s = Some(metres / whole);
            }
            timer_knot(*at, *to, sample)
        })
        .collect()
}

fn timer_knot(at: Moment, starts: bool, sample: Sample) -> Knot {
    Knot {
        at,
        sample,
        timer: Some(if starts { Timer::Starts } else { Timer::Stops }),
        rr: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(switches: &[(u64, bool)]) -> Vec<Switch> {
        switches
            .iter()
            .map(|(at, running)| (Moment::from_secs(*at), *running))
            .collect()
    }

    fn record(at: u64, metres: f64) -> Knot {
        Knot {
            at: Moment::from_secs(at),
            sample: Sample {
                distance_m: Some(metres),
                heart_rate_bpm: Some(150),
                ..Sample::default()
            },
            timer: None,
            rr: Vec::new(),
        }
    }

    #[test]
    fn switches_that_change_nothing_are_left_out() {
        let mut switches = secs(&[
            (0, true),
            (5, false),
            (6, false),
            (9, true),
            (9, true),
            (20, false),
            (20, true),
        ]);
        assert_eq!(final_stop(&mut switches), None);
        assert_eq!(switches, secs(&[(5, false), (9, true)]));
    }

    #[test]
    fn a_stop_that_nothing_follows_is_the_end() {
        let mut switches = secs(&[(5, false), (9, true), (20, false), (21, false)]);
        assert_eq!(final_stop(&mut switches), Some(Moment::from_secs(20)));
        assert_eq!(switches, secs(&[(5, false), (9, true)]));
    }

    #[test]
    fn the_way_between_two_records_is_shared_by_the_time_that_the_timer_ran() {
        let switches = secs(&[(3, false), (53, true)]);
        let line = insert(vec![record(0, 0.0), record(60, 20.0)], &switches);
        let timers: Vec<_> = line.iter().map(|knot| knot.timer).collect();
        assert_eq!(
            timers,
            [None, Some(Timer::Stops), Some(Timer::Starts), None]
        );
        for knot in &line[1..3] {
            assert!((knot.sample.distance_m.unwrap() - 6.0).abs() < 1e-9);
            assert!((knot.sample.speed_m_per_s.unwrap() - 2.0).abs() < 1e-9);
            assert_eq!(knot.sample.heart_rate_bpm, Some(150));
        }
    }

    #[test]
    fn at_one_moment_a_start_comes_before_the_record_and_a_stop_after_it() {
        let switches = secs(&[(10, false), (40, true)]);
        let records = vec![record(0, 0.0), record(10, 30.0), record(40, 30.0)];
        let line = insert(records, &switches);
        let order: Vec<_> = line.iter().map(|k| (k.at.as_millis(), k.timer)).collect();
        let expected = [
            (0, None),
            (10_000, None),
            (10_000, Some(Timer::Stops)),
            (40_000, Some(Timer::Starts)),
            (40_000, None),
        ];
        assert_eq!(order, expected);
    }

    #[test]
    fn a_pause_before_the_first_record_or_after_the_last_knows_nothing_new() {
        let switches = secs(&[(1, false), (2, true), (8, false), (9, true)]);
        let line = insert(vec![record(5, 0.0)], &switches);
        assert_eq!(line.len(), 5);
        assert_eq!(line[0].sample, Sample::default());
        assert_eq!(line[4].sample, record(5, 0.0).sample);
    }
}
