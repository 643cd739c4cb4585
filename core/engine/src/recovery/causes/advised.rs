use serde::Serialize;

use super::case::Case;
use super::feedback::Outcomes;
use super::{Cause, Reason, Sign};
use crate::recovery::advice::Advice;
use crate::recovery::entry::{AbsenceState, Illness};
use crate::recovery::history::back;

/// An advice with what this runner said of it before.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Advised {
    /// The advice.
    pub advice: Advice,
    /// How often it was tried.
    pub tried: u32,
    /// How often it helped.
    pub helped: u32,
}

/// What to do about a cause now, and in the long run: what helped this runner before comes first, what
/// did not comes last. Advice to see or ask somebody, and to rest when ill, keeps its place.
pub(super) fn advised(
    case: &Case<'_>,
    of: Cause,
    reasons: &[Reason],
    outcomes: &Outcomes,
) -> (Vec<Advised>, Vec<Advised>) {
    let rests = must_rest(case);
    let now = now(case, of, reasons).into_iter().map(|advice| {
        if rests && is_training(advice) {
            Advice::RestDay
        } else {
            advice
        }
    });
    let now = ordered(now.collect(), outcomes, rests);
    (now, ordered(long_run(of, reasons), outcomes, false))
}

fn now(case: &Case<'_>, of: Cause, reasons: &[Reason]) -> Vec<Advice> {
    let has = |sign: Sign| reasons.iter().any(|reason| reason.sign == sign);
    match of {
        Cause::MuscleFatigue if has(Sign::Spike) => {
            vec![Advice::RestDay, Advice::ActiveRecovery, Advice::Rolling]
        }
        Cause::MuscleFatigue => vec![Advice::EasyDay, Advice::ActiveRecovery, Advice::Rolling],
        Cause::OvertrainingPattern => {
            vec![Advice::SeeAClinician, Advice::RestDay, Advice::SleepTonight]
        }
        Cause::InadequateRecovery if has(Sign::AteTooLittle) => {
            vec![Advice::EatEnough, Advice::SleepTonight, Advice::EasyDay]
        }
        Cause::InadequateRecovery => {
            vec![
                Advice::SleepTonight,
                Advice::EasyDay,
                Advice::ActiveRecovery,
            ]
        }
        // Salt is a matter for the doctor of a heart.
        Cause::Dehydration if case.history.background().draft().heart_condition => {
            vec![Advice::DrinkToThirst, Advice::EasyDay]
        }
        Cause::Dehydration => vec![Advice::DrinkToThirst, Advice::SaltyMeal, Advice::EasyDay],
        Cause::GlycogenDepletion => vec![Advice::CarbohydrateNow, Advice::EasyDay],
        // The test is done: what follows from it is a doctor's to say.
        Cause::IronDeficiency if has(Sign::LowFerritin) || has(Sign::LowHaemoglobin) => {
            vec![Advice::SeeAClinician, Advice::EasyDay]
        }
        Cause::IronDeficiency => vec![Advice::AskForFerritin, Advice::EasyDay],
        Cause::Biomechanics if has(Sign::Unexplained) => {
            vec![Advice::GaitAnalysis, Advice::EasyDay, Advice::Mobility]
        }
        Cause::Biomechanics => vec![Advice::EasyDay, Advice::Mobility],
        Cause::MuscleDamage => vec![
            Advice::EaseOffSoreMuscles,
            Advice::ActiveRecovery,
            Advice::Rolling,
        ],
    }
}

fn long_run(cause: Cause, reasons: &[Reason]) -> Vec<Advice> {
    let has = |sign: Sign| reasons.iter().any(|reason| reason.sign == sign);
    match cause {
        Cause::MuscleFatigue => vec![
            Advice::RaiseLongestRunSlowly,
            Advice::SpreadHardDays,
            Advice::EasyWeeks,
            Advice::Strength,
            Advice::WarmUpAndCoolDown,
        ],
        Cause::OvertrainingPattern => vec![
            Advice::EasyWeeks,
            Advice::SpreadHardDays,
            Advice::SleepHabit,
            Advice::EatEnough,
        ],
        Cause::InadequateRecovery => vec![
            Advice::SleepHabit,
            Advice::SpreadHardDays,
            Advice::EatEnough,
            Advice::EasyWeeks,
            Advice::Mobility,
        ],
        Cause::Dehydration => vec![Advice::HydrationPlan],
        Cause::GlycogenDepletion => vec![Advice::FuelPlan, Advice::EatEnough],
        Cause::IronDeficiency => vec![Advice::IronRichMeals, Advice::EatEnough],
        Cause::Biomechanics if has(Sign::Unexplained) => vec![
            Advice::Strength,
            Advice::CoreAndJumps,
            Advice::OneChangeAtATime,
        ],
        Cause::Biomechanics => vec![
            Advice::OneChangeAtATime,
            Advice::Strength,
            Advice::CoreAndJumps,
            Advice::GaitAnalysis,
        ],
        Cause::MuscleDamage => vec![
            Advice::Eccentric,
            Advice::Strength,
            Advice::OneChangeAtATime,
            Advice::RaiseLongestRunSlowly,
        ],
    }
}

/// Ill or injured, or with fever, chest or stomach trouble within two days: nothing is trained.
fn must_rest(case: &Case<'_>) -> bool {
    let absence = case.history.absence(case.today);
    let ill = |days| {
        let day = case.history.day(back(case.today, days));
        day.check_in(|check_in| check_in.illness)
            .is_some_and(|ill| matches!(ill, Illness::Fever | Illness::Chest | Illness::Stomach))
    };
    matches!(absence, Some(AbsenceState::Ill | AbsenceState::Injured)) || (0..=1).any(ill)
}

fn is_training(advice: Advice) -> bool {
    matches!(advice, Advice::EasyDay | Advice::ActiveRecovery)
}

fn ordered(mut advices: Vec<Advice>, outcomes: &Outcomes, rests: bool) -> Vec<Advised> {
    let mut known = Vec::new();
    advices.retain(|advice| {
        let is_first = !known.contains(advice);
        known.push(*advice);
        is_first
    });
    // A stable sort: what nothing is known of keeps the order of the rules.
    advices.sort_by_key(|advice| {
        let is_safety = matches!(advice, Advice::SeeAClinician | Advice::AskForFerritin)
            || (rests && *advice == Advice::RestDay);
        (!is_safety, -outcomes.score(*advice))
    });
    let advised = advices.into_iter().map(|advice| Advised {
        advice,
        tried: outcomes.tried(advice),
        helped: outcomes.helped(advice),
    });
    advised.collect()
}
