//! Muscles tired from what was done.
//!
//! Hard running and work for the legs lower what muscles and nerves can do for up to some days (Carroll,
//! Taylor & Gandevia 2017, J Appl Physiol 122:1068): moderate. A single run more than 10 % longer than
//! the longest of 30 days goes with more injuries (Schuster Brandt Frandsen et al. 2025,
//! doi:10.1136/bjsports-2024-109380): moderate. A week against the runner's own month describes and
//! predicts nothing (Impellizzeri et al. 2020): weak.

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use super::work::Work;
use crate::recovery::history::back;
use crate::recovery::load::longest_run_m;
use crate::recovery::{Arg, Phrase};

/// So much longer than the longest run of 30 days is a spike.
const SPIKE: f64 = 1.1;
/// So many usual weeks make a week of much load. Ours.
const LOAD_RATIO: f64 = 1.3;

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let last = case.last_before(day);
    let work = case.work(back(day, 2), last);
    let latest = |is: &dyn Fn(&Work<'_>) -> bool| work.iter().rev().find(|work| is(work));
    if let Some(hard) = latest(&|work| case.is_hard(work)) {
        let phrase = match (hard.minutes, hard.rpe) {
            (Some(minutes), Some(rpe)) => Phrase::new("causes-hard-session")
                .minutes("time", minutes)
                .decimal("effort", rpe, 0),
            _ => Phrase::new("causes-hard-session-unrated"),
        };
        found.push(reason(
            Sign::HardSession,
            Weight::Strong,
            phrase.day("day", hard.day),
        ));
    }
    if let Some(long) = latest(&|work| case.is_long(work)) {
        let length = match (long.distance_m, long.minutes) {
            (Some(metres), _) => Arg::Metres(metres),
            (None, minutes) => Arg::Minutes(minutes.unwrap_or_default()),
        };
        let phrase = Phrase::new("causes-long-run").day("day", long.day);
        let phrase = phrase.with("length", length);
        found.push(reason(Sign::LongRun, Weight::Some, phrase));
    }
    found.extend(work.iter().rev().find_map(|work| spike(case, work)));
    if let Some(strength) = latest(&|work| work.is_strength()) {
        let weight = if strength.was_marked_hard_for_the_legs() {
            Weight::Strong
        } else {
            Weight::Some
        };
        let phrase = Phrase::new("causes-leg-strength").day("day", strength.day);
        found.push(reason(Sign::LegStrength, weight, phrase));
    }
    found.extend(load_high(case, last));
}

fn spike(case: &Case<'_>, work: &Work<'_>) -> Option<Reason> {
    let metres = work.distance_m.filter(|_| work.is_run())?;
    let longest_m = longest_run_m(case.history, work.day)?;
    (metres > SPIKE * longest_m).then(|| {
        let phrase = Phrase::new("causes-spike")
            .day("day", work.day)
            .metres("distance", metres)
            .metres("longest", longest_m);
        reason(Sign::Spike, Weight::Strong, phrase)
    })
}

fn load_high(case: &Case<'_>, last: NaiveDate) -> Option<Reason> {
    let week = case.load_between(back(last, 6), last)?;
    let usual = case.usual_week(back(last, 34), back(last, 7))?;
    let ratio = week / usual;
    (ratio >= LOAD_RATIO).then(|| {
        let phrase = Phrase::new("causes-load-high")
            .day("day", last)
            .decimal("ratio", ratio, 1);
        reason(Sign::LoadHigh, Weight::Some, phrase)
    })
}
