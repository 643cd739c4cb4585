mod days;
mod ladders;
mod plans;
mod properties;
mod snapshots;

use super::*;
use crate::recovery::entry::{Absence, AbsenceState, Draft, Symptom, SymptomKind};
use crate::recovery::history::{ahead, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::testing::Story;
use crate::recovery::{History, JournalWords};
use crate::run::{Language, UnitSystem};

fn words() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

/// The plan of a day of a story.
fn plan(story: &Story, day: u64) -> SeasonPlan {
    plan_of(&story.history(), story.date(day))
}

fn plan_of(history: &History, today: NaiveDate) -> SeasonPlan {
    SeasonPlan::of(history, &LoadSeries::of(history, today), today)
}

/// Runs on Tuesday, Thursday, Saturday and a longer one on Sunday, until the day before `end`, at six
/// minutes a kilometre. The story begins on a Thursday.
fn steady_runner(end: u64, easy_km: f64, long_km: f64) -> Story {
    let mut story = Story::new();
    for day in 0..end {
        let km = match (day + 3) % 7 {
            1 | 3 | 5 => easy_km,
            6 => long_km,
            _ => continue,
        };
        story.run(day, (km * 6.0) as u32, km, 140);
    }
    story
}

fn goal(story: &mut Story, distance_m: f64, set_on: u64, date: u64, days_a_week: u8) {
    story.parts.goal = Some(Goal {
        distance_m,
        date: story.date(date),
        set_on: story.date(set_on),
        days_a_week,
        name: None,
    });
}

fn absence(state: AbsenceState, until: Option<NaiveDate>) -> Draft {
    Draft::Absence(Absence {
        state,
        until,
        note: None,
    })
}

fn pain(level: u8) -> Draft {
    Draft::Symptom(Symptom {
        symptom: SymptomKind::Pain,
        part: None,
        side: None,
        level: Some(level),
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    })
}

/// Every planned run, in order.
fn planned(plan: &SeasonPlan) -> impl Iterator<Item = &PlannedRun> {
    let days = plan.weeks.iter().flat_map(|week| &week.days);
    days.filter_map(|day| day.planned.as_ref())
}

/// The weeks that are not past.
fn coming(plan: &SeasonPlan) -> impl Iterator<Item = &SeasonWeek> {
    let today = plan.today;
    plan.weeks
        .iter()
        .filter(move |week| ahead(week.first, 6) >= today)
}

/// Metres planned from today on.
fn planned_m(plan: &SeasonPlan, days: u64) -> u32 {
    let end = ahead(plan.today, days);
    let runs = planned(plan).filter(|run| run.date < end && run.kind != PlannedKind::Race);
    runs.filter_map(|run| run.metres).sum()
}
