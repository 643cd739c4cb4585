//! The timer's stops and starts, set between the records.

use freshlegs_engine::Moment;

use super::timeline::{Knot, Sample, Timer};

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
