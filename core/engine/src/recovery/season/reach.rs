use crate::recovery::history::monday;
use chrono::NaiveDate;
use serde::Serialize;

use super::simulation::{Simulation, Target, needed_m, taper_first, taper_weeks};
use crate::recovery::history::{ahead, back};

/// A goal counts as reached within so much of the long run that it asks for.
const NEARLY: f64 = 0.95;
/// The long run may lie this many days before the race.
const COUNTS_DAYS: u64 = 49;
/// How far ahead a date is looked for, in weeks.
const MOST_WEEKS: u64 = 104;
/// The distances that are offered instead, in metres.
const DISTANCES: [f64; 6] = [42_195.0, 21_097.5, 16_093.44, 10_000.0, 5_000.0, 3_000.0];

/// Whether the plan leads to the goal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reach {
    /// There is no goal ahead.
    NoGoal,
    /// Nobody knows yet when the runner is back.
    Waiting,
    /// It leads there.
    Reached {
        /// The longest run before the race, in metres.
        longest_m: f64,
    },
    /// It does not.
    TooSoon {
        /// The longest run before the race, in metres.
        longest_m: f64,
        /// The long run that the goal asks for, in metres.
        needed_m: f64,
        /// A shorter distance on the same day.
        shorter: Option<Offer>,
        /// The earliest day for the same distance within two years.
        later: Option<Offer>,
    },
}

/// A nearer goal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Offer {
    /// Metres.
    pub distance_m: f64,
    /// Its day.
    pub date: NaiveDate,
}

/// Whether a season that has not been run yet leads to a race, and what else would do.
pub(super) fn reach(season: &Simulation<'_>, target: Target) -> Reach {
    if season.pauses.is_open(season.today) {
        return Reach::Waiting;
    }
    let needed_m = needed_m(target.metres);
    let longest_m = longest_before(season, target);
    if longest_m >= NEARLY * needed_m {
        return Reach::Reached { longest_m };
    }
    Reach::TooSoon {
        longest_m,
        needed_m,
        shorter: shorter(season, target),
        later: later(season, target),
    }
}

/// The longest run of the weeks before a race, run or planned, in metres.
fn longest_before(season: &Simulation<'_>, target: Target) -> f64 {
    let mut season = season.clone();
    season.target = Some(target);
    let mut first = monday(season.today);
    while first <= target.date {
        season.week(first);
        first = ahead(first, 7);
    }
    let from = back(target.date, COUNTS_DAYS);
    let planned = season.ledger.longest_of(from, target.date);
    let ran = season.ledger.run_days();
    let ran = ran.filter(|(date, _)| (from..target.date).contains(date));
    ran.map(|(_, ran)| ran.metres)
        .chain(planned)
        .fold(0.0, f64::max)
}

fn shorter(season: &Simulation<'_>, target: Target) -> Option<Offer> {
    let below = DISTANCES
        .into_iter()
        .filter(|metres| *metres < target.metres - 1.0);
    let mut offers = below.map(|metres| Target { metres, ..target });
    let fits = |offer: &Target| longest_before(season, *offer) >= NEARLY * needed_m(offer.metres);
    offers.find(fits).map(offer)
}

/// Builds on without a date, sees when the long run is there, adds the weeks of less, and proves it.
fn later(season: &Simulation<'_>, target: Target) -> Option<Offer> {
    let mut building = season.clone();
    let far = Target {
        date: ahead(season.today, 7 * (MOST_WEEKS + 8)),
        ..target
    };
    building.target = Some(far);
    building.ramps = false;
    let needed = NEARLY * needed_m(target.metres);
    let mut first = monday(season.today);
    let end = taper_first(far);
    let mut built = None;
    while first < end && built.is_none() {
        let week = building.week(first);
        built = (week.longest_m >= needed).then_some(first);
        first = ahead(first, 7);
    }
    let weekday = (target.date - monday(target.date)).num_days() as u64;
    let from = ahead(built?, 7 * taper_weeks(target.metres) + weekday);
    let candidates = (0..16).map(|week| ahead(from, 7 * week));
    candidates
        .filter(|date| *date > target.date)
        .map(|date| Target { date, ..target })
        .find(|later| longest_before(season, *later) >= needed)
        .map(offer)
}

fn offer(target: Target) -> Offer {
    Offer {
        distance_m: target.metres,
        date: target.date,
    }
}
