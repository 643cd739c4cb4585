//! One leg or two: bringing the cadence of a file to steps of both feet.

use crate::{Session, Sport};

/// Highest plausible step rate of a runner; twice a leg's rate above it means that the file
/// already counts both feet. 240 is sprinting, and 60–115 as read is one leg (the same rule as
/// for foot pods).
const RUNNING_LIMIT_SPM: f64 = 240.0;

/// Highest plausible step rate of a walker.
const WALKING_LIMIT_SPM: f64 = 170.0;

/// Turns the cadence of a running or walking session into steps of both feet.
///
/// FIT, the TCX extension and `gpxtpx:cad` all define one leg's revolutions, but some writers
/// put steps there. The median over the session decides, once for all its values: a writer does
/// not change its mind, and a single mistaken minute must not tip the rest. Sessions of other
/// sports keep their revolutions.
pub(crate) fn count_both_feet(session: &mut Session) {
    let limit = match session.sport {
        Sport::Running => RUNNING_LIMIT_SPM,
        Sport::Walking => WALKING_LIMIT_SPM,
        Sport::Cycling | Sport::Swimming | Sport::Transition | Sport::Other => return,
    };
    let recorded = session.records.iter().filter_map(|it| it.cadence_spm);
    let stated = session.totals.cadence_avg_spm;
    let one_leg = median(recorded)
        .or_else(|| median(stated.into_iter()))
        .is_some_and(|typical| typical * 2.0 <= limit);
    if !one_leg {
        return;
    }
    let of_records = session.records.iter_mut().map(|it| &mut it.cadence_spm);
    let of_laps = session
        .laps
        .iter_mut()
        .map(|it| &mut it.totals.cadence_avg_spm);
    for cadence in of_records
        .chain(of_laps)
        .chain([&mut session.totals.cadence_avg_spm])
        .flatten()
    {
        *cadence *= 2.0;
    }
}

/// The middle of the values above zero: standing still says nothing about the unit.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.filter(|&value| value > 0.0).collect();
    let middle = values.len() / 2;
    if values.is_empty() {
        return None;
    }
    let (_, median, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    Some(*median)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lap, Record, Totals};

    fn session(sport: Sport, cadences: &[f64]) -> Session {
        Session {
            sport,
            records: cadences
                .iter()
                .map(|&cadence| Record {
                    cadence_spm: Some(cadence),
                    ..Record::default()
                })
                .collect(),
            ..Session::default()
        }
    }

    fn counted(sport: Sport, cadences: &[f64]) -> Vec<f64> {
        let mut session = session(sport, cadences);
        count_both_feet(&mut session);
        session
            .records
            .iter()
            .filter_map(|it| it.cadence_spm)
            .collect()
    }

    #[test]
    fn one_leg_of_a_runner_is_doubled_and_zero_stays_zero() {
        assert_eq!(
            counted(Sport::Running, &[0.0, 0.0, 0.0, 86.5, 85.0]),
            [0.0, 0.0, 0.0, 173.0, 170.0]
        );
    }

    #[test]
    fn steps_of_both_feet_are_left_alone() {
        assert_eq!(
            counted(Sport::Running, &[172.0, 86.0, 171.0]),
            [172.0, 86.0, 171.0]
        );
        assert_eq!(counted(Sport::Walking, &[112.0, 110.0]), [112.0, 110.0]);
    }

    #[test]
    fn a_minute_of_half_cadence_does_not_change_the_unit() {
        assert_eq!(
            counted(Sport::Running, &[84.0, 42.0, 85.0]),
            [168.0, 84.0, 170.0]
        );
    }

    #[test]
    fn cranks_keep_their_revolutions() {
        assert_eq!(counted(Sport::Cycling, &[90.0]), [90.0]);
    }

    #[test]
    fn laps_and_totals_follow_the_records() {
        let mut session = session(Sport::Running, &[85.0]);
        session.totals.cadence_avg_spm = Some(84.0);
        session.laps = vec![Lap {
            totals: Totals {
                cadence_avg_spm: Some(83.0),
                ..Totals::default()
            },
            ..Lap::default()
        }];
        count_both_feet(&mut session);
        assert_eq!(session.totals.cadence_avg_spm, Some(168.0));
        assert_eq!(session.laps[0].totals.cadence_avg_spm, Some(166.0));
    }
}
