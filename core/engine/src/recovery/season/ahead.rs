use chrono::NaiveDate;
use serde::Serialize;

use super::plan::{SeasonDay, SeasonPlan};
use super::run::{Effort, PlannedKind, PlannedRun};
use super::week::SeasonPhase;
use crate::recovery::entry::HeavyChoice;
use crate::recovery::history::ahead;
use crate::recovery::readiness::Suggestion;
use crate::recovery::words::Phrase;

/// The longest walk that is put in place of a run, in minutes.
const WALK_MIN: u32 = 30;

/// The next seven days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WeekAhead {
    /// Seven days, today the first.
    pub days: Vec<DayAhead>,
    /// What today suggests.
    pub suggestion: Suggestion,
    /// What today's run would become; `None` where nothing is left to ask.
    pub proposal: Option<PlannedRun>,
    /// What can be made of heavy legs before today's run; none where there is no run.
    pub heavy_options: Vec<HeavyOption>,
}

/// One of the days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayAhead {
    /// What its week is for.
    pub phase: SeasonPhase,
    /// The day.
    pub day: SeasonDay,
}

/// Something to make of heavy legs before a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeavyOption {
    /// The choice.
    pub choice: HeavyChoice,
    /// What today becomes.
    pub run: PlannedRun,
}

/// The seven days that begin today, as the runner left them: `accepted` says whether today's
/// suggestion was taken, and is `None` while it is asked. Only today changes, and only downwards. What
/// was chosen for heavy legs goes before the suggestion, unless that asks for less.
pub fn next_seven_days(
    plan: &SeasonPlan,
    suggestion: Suggestion,
    accepted: Option<bool>,
) -> WeekAhead {
    let end = ahead(plan.today, 6);
    let days = plan.weeks.iter().flat_map(|week| {
        let days = week.days.iter();
        days.map(|day| DayAhead {
            phase: week.phase,
            day: day.clone(),
        })
    });
    let mut days: Vec<DayAhead> = days
        .filter(|day| (plan.today..=end).contains(&day.day.date))
        .collect();
    let mut proposal = None;
    let mut options = Vec::new();
    if let Some(today) = days.first_mut().and_then(|day| day.day.planned.as_mut()) {
        options = heavy_options(today);
        if let Some(choice) = plan.choice
            && let Some(option) = options.iter().find(|option| option.choice == choice)
        {
            *today = option.run.clone();
        }
        let less = lowered(today, suggestion);
        if less != *today {
            match accepted {
                None => proposal = Some(less),
                Some(true) => *today = less,
                Some(false) => {}
            }
        }
    }
    WeekAhead {
        days,
        suggestion,
        proposal,
        heavy_options: options,
    }
}

/// A planned run as a suggestion would have it: less, or the same, and never more.
pub fn lowered(run: &PlannedRun, suggestion: Suggestion) -> PlannedRun {
    let why = |key: &str| Phrase::new(key);
    match (suggestion, run.kind) {
        (Suggestion::AsPlanned, _)
        | (_, PlannedKind::Rest)
        | (Suggestion::Easy, PlannedKind::Walk | PlannedKind::WalkRun | PlannedKind::Easy)
        | (Suggestion::ActiveRecovery, PlannedKind::Walk) => run.clone(),
        (Suggestion::Easy, PlannedKind::Race) => {
            run.clone().because(why("season-changed-race-easy"))
        }
        (Suggestion::Easy, PlannedKind::Long | PlannedKind::Steady | PlannedKind::Intervals) => {
            easy_version(run).because(why("season-changed-easier"))
        }
        (Suggestion::ActiveRecovery, _) => walk(run).because(why("season-changed-walk")),
        (Suggestion::Rest, _) => {
            PlannedRun::rest(run.date, run.effort).because(why("season-changed-rest"))
        }
    }
}

/// What can be made of heavy legs before a run, each ready to be run. None asks for more.
pub fn heavy_options(run: &PlannedRun) -> Vec<HeavyOption> {
    let option = |choice, run: PlannedRun, key: &str| HeavyOption {
        choice,
        run: run.because(Phrase::new(key)),
    };
    let rest = || {
        let rest = PlannedRun::rest(run.date, run.effort);
        option(HeavyChoice::RestDay, rest, "season-heavy-rest")
    };
    match run.kind {
        PlannedKind::Rest => vec![],
        PlannedKind::Walk => vec![rest()],
        PlannedKind::WalkRun => vec![
            option(HeavyChoice::Walk, walk(run), "season-heavy-walk"),
            rest(),
        ],
        PlannedKind::Race => {
            let easy = easy_version(run);
            vec![
                option(HeavyChoice::EasyVersion, easy, "season-heavy-easy"),
                option(HeavyChoice::Walk, walk(run), "season-heavy-walk"),
                rest(),
            ]
        }
        PlannedKind::Easy | PlannedKind::Long | PlannedKind::Steady | PlannedKind::Intervals => {
            let mut longer = run.clone();
            longer.effort = Effort {
                longer_warm_up: true,
                ..run.effort
            };
            let easy = easy_version(run);
            vec![
                option(HeavyChoice::LongerWarmUp, longer, "season-heavy-warm-up"),
                option(HeavyChoice::EasyVersion, easy, "season-heavy-easy"),
                option(HeavyChoice::Walk, walk(run), "season-heavy-walk"),
                rest(),
            ]
        }
    }
}

/// Easy, and three tenths shorter.
fn easy_version(run: &PlannedRun) -> PlannedRun {
    let metres = run.metres.unwrap_or(0) * 7 / 1_000 * 100;
    if metres < 1_000 {
        return walk(run);
    }
    PlannedRun::run(run.date, PlannedKind::Easy, metres, run.effort)
}

fn walk(run: &PlannedRun) -> PlannedRun {
    let minutes = run.minutes.unwrap_or(WALK_MIN).min(WALK_MIN);
    PlannedRun::walk(run.date, minutes, run.effort)
}

impl DayAhead {
    /// Its date.
    pub fn date(&self) -> NaiveDate {
        self.day.date
    }
}
