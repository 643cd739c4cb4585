//! What records leave out.

use std::time::Duration;

use super::distance::{self, SILENCE};
use super::sample::{Sample, position_between};
use super::timeline::Knot;

/// Distances become the distance since the start.
pub(super) fn count(knots: &mut [Knot]) {
    let recorded: Vec<_> = knots
        .iter()
        .map(|knot| (knot.at, knot.sample.distance_m))
        .collect();
    for (knot, metres) in knots.iter_mut().zip(distance::since_start(&recorded)) {
        knot.sample.distance_m = metres;
    }
}

/// Some watches write positions and distances in turns: what is missing between two that are close
/// is bridged, a distance however long it takes, for it was run in the end. A pod cannot say that
/// it does not know its cadence, so that is held. A missing speed is what the counter says.
pub(super) fn bridge(knots: &mut [Knot]) {
    fill(
        knots,
        Duration::MAX,
        |sample| sample.distance_m,
        |sample, from, to, share| sample.distance_m = Some(from + (to - from) * share),
    );
    fill(
        knots,
        SILENCE,
        |sample| sample.position,
        |sample, from, to, share| sample.position = Some(position_between(from, to, share)),
    );
    fill(
        knots,
        SILENCE,
        |sample| sample.cadence_spm,
        |sample, from, _, _| sample.cadence_spm = Some(from),
    );
    let mut speed_after = None;
    for index in (0..knots.len()).rev() {
        let speed = index
            .checked_sub(1)
            .and_then(|before| speed_between(&knots[before], &knots[index]));
        let known = &mut knots[index].sample.speed_m_per_s;
        *known = known.or(speed).or(speed_after);
        speed_after = speed;
    }
}

/// Fills what is missing between two known values at most `apart` from each other: `with` gets both,
/// and the share of the time between them that has passed.
fn fill<T: Copy>(
    knots: &mut [Knot],
    apart: Duration,
    value: impl Fn(&Sample) -> Option<T>,
    with: impl Fn(&mut Sample, T, T, f64),
) {
    let mut known: Option<(usize, T)> = None;
    for index in 0..knots.len() {
        let Some(to) = value(&knots[index].sample) else {
            continue;
        };
        if let Some((before, from)) = known {
            let (begin, end) = (knots[before].at, knots[index].at);
            if end.since(begin) <= apart {
                for knot in &mut knots[before + 1..index] {
                    let share = knot.at.secs_since(begin) / end.secs_since(begin);
                    with(&mut knot.sample, from, to, share);
                }
            }
        }
        known = Some((index, to));
    }
}

fn speed_between(from: &Knot, to: &Knot) -> Option<f64> {
    let metres = to.sample.distance_m? - from.sample.distance_m?;
    (to.at.since(from.at) <= SILENCE && to.at > from.at).then(|| metres / to.at.secs_since(from.at))
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::Moment;

    use super::*;

    fn knot(secs: u64, distance_m: Option<f64>) -> Knot {
        Knot {
            at: Moment::from_secs(secs),
            sample: Sample {
                distance_m,
                cadence_spm: distance_m.map(|_| 170.0),
                position: distance_m.map(|metres| (metres / 1_000.0, 0.5)),
                ..Sample::default()
            },
            timer: None,
            rr: Vec::new(),
        }
    }

    #[test]
    fn what_comes_in_turns_is_bridged_within_thirty_seconds_and_no_further() {
        let mut knots = [
            knot(0, Some(0.0)),
            knot(10, None),
            knot(30, Some(90.0)),
            knot(40, None),
            knot(61, Some(152.0)),
        ];
        bridge(&mut knots);
        let known = [true, true, true, false, true];
        let cadences = knots.each_ref().map(|knot| knot.sample.cadence_spm);
        assert_eq!(cadences.map(|spm| spm.is_some()), known);
        let positions = knots.each_ref().map(|knot| knot.sample.position);
        assert_eq!(positions.map(|position| position.is_some()), known);
        let distances = knots.each_ref().map(|knot| knot.sample.distance_m);
        let every = [0.0, 30.0, 90.0, 110.0, 152.0].map(Some);
        assert_eq!(distances, every);
    }

    #[test]
    fn a_missing_speed_is_what_the_counter_says() {
        let mut knots = [
            knot(0, Some(0.0)),
            knot(10, Some(30.0)),
            knot(60, Some(190.0)),
            knot(70, Some(210.0)),
        ];
        bridge(&mut knots);
        let speeds = knots.each_ref().map(|knot| knot.sample.speed_m_per_s);
        // Over fifty seconds of silence nothing is known; the record after it begins anew.
        assert_eq!(speeds, [Some(3.0), Some(3.0), Some(2.0), Some(2.0)]);
    }
}
