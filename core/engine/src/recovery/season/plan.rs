use crate::recovery::history::monday;
use chrono::NaiveDate;
use serde::Serialize;

use super::Goal;
use super::ladder::Ladder;
use super::ledger::Ledger;
use super::pauses::Pauses;
use super::reach::{Reach, reach};
use super::run::{Effort, PlannedRun};
use super::simulation::{Simulation, Target, quiet_days};
use super::week::SeasonPhase;
use crate::recovery::entry::{Draft, HeavyChoice};
use crate::recovery::flags::may_run;
use crate::recovery::history::{History, ahead, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::words::Phrase;
use crate::run::RunKind;

/// Weeks ahead without a race to run to.
const HABIT_WEEKS: u64 = 8;
/// Weeks behind that are shown.
const MOST_PAST_WEEKS: u64 = 26;
/// Foster's monotony from which a week does not grow (Foster 1998, doi:10.1097/00005768-199807000-00023).
const MONOTONOUS: f64 = 2.0;
/// How far back four weeks without an absence are looked for, in days.
const HABIT_DAYS_BACK: u64 = 180;
/// Days a week where nothing is known.
const USUAL_DAYS: u8 = 3;

/// A season: what was run, and what comes.
///
/// It is worked out anew from the history whenever it is asked for. What was missed is not made up for;
/// what was run counts; the coming weeks follow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeasonPlan {
    /// The day for which it is.
    pub today: NaiveDate,
    /// What the runner trains for.
    pub goal: Option<Goal>,
    /// Whether it leads there.
    pub reach: Reach,
    /// The weeks, the oldest first, without gaps.
    pub weeks: Vec<SeasonWeek>,
    /// The way back, while it is climbed.
    pub ladder: Option<Ladder>,
    /// What a week of this runner is worth, in metres.
    pub level_m: f64,
    /// The longest run of the last 30 days, in metres.
    pub longest_m: Option<f64>,
    /// Days a week with a run.
    pub days_a_week: u8,
    /// Easy pace in seconds per kilometre.
    pub easy_pace_s_per_km: f64,
    /// Why it is as it is.
    pub reasons: Vec<Phrase>,
    /// What the runner made of heavy legs today.
    pub choice: Option<HeavyChoice>,
}

/// One week, from Monday on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeasonWeek {
    /// Its Monday.
    pub first: NaiveDate,
    /// What it is for.
    pub phase: SeasonPhase,
    /// Metres still planned in it, without a race.
    pub planned_m: f64,
    /// Metres run in it.
    pub run_m: f64,
    /// Its longest run, run or planned, without a race, in metres.
    pub longest_m: f64,
    /// Its seven days.
    pub days: Vec<SeasonDay>,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeasonDay {
    /// Its date.
    pub date: NaiveDate,
    /// Metres run.
    pub run_m: f64,
    /// Minutes run.
    pub run_minutes: f64,
    /// What is planned; `None` for days that are past or run.
    pub planned: Option<PlannedRun>,
    /// Whether it is a good day for strength.
    pub strength: bool,
}

impl SeasonPlan {
    /// The plan of a day.
    pub fn of(history: &History, load: &LoadSeries, today: NaiveDate) -> Self {
        let sunday = load.day(back(monday(today), 1));
        let monotony = sunday.and_then(|day| day.monotony);
        let holds = monotony.is_some_and(|monotony| monotony >= MONOTONOUS);
        Self::made(history, holds, today)
    }

    /// The same, where it is known whether this week shall not grow.
    pub(super) fn made(history: &History, holds: bool, today: NaiveDate) -> Self {
        let mut season = Simulation::new(history, holds, today);
        let goal = history.goal().cloned();
        let ahead_of = goal.as_ref().filter(|goal| goal.date >= today);
        let wished = ahead_of.map(|goal| Target {
            metres: goal.distance_m,
            date: goal.date,
        });
        let reach = wished.map_or(Reach::NoGoal, |target| reach(&season, target));
        // Until the runner has chosen, an unreachable goal leads to the shorter one on its day.
        season.target = match reach {
            Reach::TooSoon { shorter, .. } => shorter.map(|offer| Target {
                metres: offer.distance_m,
                date: offer.date,
            }),
            _ => wished,
        };
        let reasons = reasons(history, &season, reach);
        let ladder = season.ladder.clone().filter(|ladder| !ladder.is_finished());
        let mut plan = Self {
            today,
            reach,
            weeks: past_weeks(&season, goal.as_ref()),
            ladder,
            level_m: season.ledger.level_m(monday(today)),
            longest_m: season.ledger.longest_m(today),
            days_a_week: season.days,
            easy_pace_s_per_km: season.ledger.pace_s_per_km,
            reasons,
            choice: choice(history, today),
            goal,
        };
        let last = if reach == Reach::Waiting {
            ahead(monday(today), 7)
        } else {
            season
                .target
                .map_or(ahead(today, 7 * HABIT_WEEKS), |target| {
                    ahead(target.date, quiet_days(target.metres))
                })
        };
        let last = last.max(ahead(today, 7));
        let mut first = monday(today);
        while first <= last {
            plan.weeks.push(season.week(first));
            first = ahead(first, 7);
        }
        plan
    }

    /// One day of it.
    pub fn day(&self, date: NaiveDate) -> Option<&SeasonDay> {
        let mut days = self.weeks.iter().flat_map(|week| &week.days);
        days.find(|day| day.date == date)
    }
}

impl<'a> Simulation<'a> {
    fn new(history: &'a History, holds: bool, today: NaiveDate) -> Self {
        let ledger = Ledger::new(history, today);
        let pauses = Pauses::new(history, today);
        let ladder = Ladder::found(history, &ledger, &pauses, today);
        let pace_s_per_km = ledger.pace_s_per_km;
        let health = history.background().draft();
        let cautious =
            health.heart_condition || health.rhythm_disorder || health.pregnancy_or_recent_birth;
        Self {
            today,
            days: days_a_week(history, &ledger, &pauses, today),
            effort: Effort::new(history.profile(), history.background(), pace_s_per_km),
            races: races(history, today),
            running: may_run(history, today),
            hard_allowed: !cautious,
            anchor: anchor(history, ladder.as_ref()),
            holds,
            ramps: true,
            target: None,
            last_full_m: None,
            eased_from_m: None,
            ledger,
            pauses,
            ladder,
        }
    }
}

/// The goal's days a week, else those of the last four weeks in which the runner was there, else day
/// one's answer.
fn days_a_week(history: &History, ledger: &Ledger<'_>, pauses: &Pauses, today: NaiveDate) -> u8 {
    if let Some(goal) = history.goal().filter(|goal| goal.date >= today) {
        return goal.days_a_week;
    }
    let end = monday(today);
    let there = (1..=HABIT_DAYS_BACK).map(|days| back(end, days));
    let there = there.filter(|date| pauses.on(*date).is_none()).take(28);
    let days = there.filter(|date| ledger.ran(*date).is_some()).count();
    let ran = u8::try_from((days + 2) / 4).unwrap_or(7).min(6);
    let answered = history.start().map(|start| start.runs_a_week.min(6));
    let has_run = ledger.run_days().next().is_some();
    match ran {
        2.. => ran,
        _ => answered
            .unwrap_or(if has_run { 2 } else { USUAL_DAYS })
            .max(2),
    }
}

/// Three weeks of building and an easy one are counted from the week in which the goal was set, the
/// answers were given, or the way back ended, whichever was last.
fn anchor(history: &History, ladder: Option<&Ladder>) -> NaiveDate {
    // A Monday, for those of whom nothing is known.
    let fixed = monday(NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default());
    let set = history.goal().map(|goal| monday(goal.set_on));
    let given = history.start().map(|start| monday(start.given_on));
    let back = ladder.and_then(|ladder| ladder.finished_on);
    let back = back.map(|on| ahead(monday(on), 7));
    [set, given, back]
        .into_iter()
        .flatten()
        .fold(fixed, NaiveDate::max)
}

/// Races of the last four weeks: runs of that kind, and the goal's own where it was run.
fn races(history: &History, today: NaiveDate) -> Vec<Target> {
    let runs = history.runs_between(back(today, 28), today).iter();
    let was_race = |day: NaiveDate, metres: f64| {
        let goal = history.goal();
        goal.is_some_and(|goal| goal.date == day && metres >= 0.8 * goal.distance_m)
    };
    runs.filter(|run| run.facts.kind == RunKind::Race || was_race(run.day(), run.facts.distance_m))
        .map(|run| Target {
            metres: run.facts.distance_m,
            date: run.day(),
        })
        .collect()
}

fn past_weeks(season: &Simulation<'_>, goal: Option<&Goal>) -> Vec<SeasonWeek> {
    let this = monday(season.today);
    let set = goal.map_or(back(this, 28), |goal| {
        monday(goal.set_on).min(back(this, 28))
    });
    let first = set.max(back(this, 7 * MOST_PAST_WEEKS));
    let mondays = first.iter_weeks().take_while(|monday| *monday < this);
    let week = |first: NaiveDate| {
        let days = first.iter_days().take(7).map(|date| {
            let ran = season.ledger.ran(date).unwrap_or_default();
            SeasonDay {
                date,
                run_m: ran.metres,
                run_minutes: ran.minutes,
                planned: None,
                strength: false,
            }
        });
        let days: Vec<SeasonDay> = days.collect();
        let paused = days.iter().all(|day| season.pauses.on(day.date).is_some());
        SeasonWeek {
            first,
            phase: if paused {
                SeasonPhase::Paused
            } else {
                SeasonPhase::Habit
            },
            planned_m: 0.0,
            run_m: days.iter().map(|day| day.run_m).sum(),
            longest_m: days.iter().map(|day| day.run_m).fold(0.0, f64::max),
            days,
        }
    };
    mondays.map(week).collect()
}

fn reasons(history: &History, season: &Simulation<'_>, reach: Reach) -> Vec<Phrase> {
    let this = monday(season.today);
    let mut reasons = Vec::new();
    let level = season.ledger.level_m(this);
    let climbs = season
        .ladder
        .as_ref()
        .is_some_and(|ladder| !ladder.is_finished());
    if level > 0.0 && !climbs {
        reasons.push(Phrase::new("season-because-level").metres("distance", level));
    }
    match season.ledger.longest_m(season.today) {
        Some(longest) => {
            reasons.push(Phrase::new("season-because-longest").metres("longest", longest));
        }
        None => reasons.push(Phrase::new("season-because-no-runs")),
    }
    if season.ledger.pace_assumed {
        let pace = season.ledger.pace_s_per_km;
        let phrase = Phrase::new("season-because-pace");
        reasons.push(phrase.with("pace", crate::recovery::Arg::Pace(pace)));
    }
    if !season.hard_allowed {
        reasons.push(Phrase::new("season-because-health"));
    } else if history.background().coaches_by_talk_test() {
        reasons.push(Phrase::new("season-because-talk-test"));
    }
    if season.holds {
        reasons.push(Phrase::new("season-because-monotony"));
    }
    if let Some(target) = season.target.filter(|_| reach != Reach::Waiting) {
        let weeks = super::simulation::taper_weeks(target.metres);
        reasons.push(Phrase::new("season-because-taper").count("weeks", weeks));
    }
    reasons.push(Phrase::new("season-because-missed"));
    reasons
}

/// What the runner made of heavy legs on a day, the last word of it.
fn choice(history: &History, today: NaiveDate) -> Option<HeavyChoice> {
    let entries = history.day(today).entries.iter().rev();
    let mut touches = entries.filter_map(|entry| match entry.entry.draft() {
        Draft::LegsToday(legs) => Some(legs.choice),
        _ => None,
    });
    touches.next().flatten()
}
