//! How the runner runs: one side, shoes, another gait, and heaviness that nothing else explains.
//!
//! All of it is weak evidence. The step rate at the same speed varies by about 1 % from run to run, so a
//! change of 3 % over weeks is more than chance (measured on road runs); what it means for the legs is
//! open (Anderson et al. 2022, 37 studies). Runners whose heaviness comes back although load, sleep and
//! fuel look right are told to have their gait looked at, by whom, and what to take along.

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::dehydration;
use super::findings::Reason;
use super::gait::{self, GaitSummary, SideOf};
use super::muscle_damage::part_key;
use super::recovery::mean_sleep;
use super::sign::{Sign, Weight};
use crate::recovery::entry::{BodySide, SymptomKind};
use crate::recovery::history::back;
use crate::recovery::{Arg, Draft, Phrase};

/// A side counts from so many days on, over at least this many days from first to last, and with this
/// share of the days on which a single side was named. Ours.
const SIDE_DAYS: usize = 3;
const SIDE_SPAN_DAYS: i64 = 7;
const SIDE_SHARE: f64 = 0.75;
/// Shoes are new for so many days. Ours.
const NEW_SHOES_DAYS: u64 = 14;
/// Changes at the same speed that count, in percent; of contact ours.
const CADENCE_CHANGE: f64 = 3.0;
const CONTACT_CHANGE: f64 = 5.0;
/// Nights of four weeks that must be known to call sleep right. Ours.
const NIGHTS: u32 = 14;
/// A run of more minutes needs a word on food and drink to call fuel right.
pub(super) const LONG_MIN: f64 = 75.0;

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let shoes = new_shoes(case, day);
    found.extend(shoes);
}

pub(super) fn standing(case: &Case<'_>, found: &mut Vec<Reason>) {
    found.extend(one_sided(case, SideOf::Heaviness));
    found.extend(one_sided(case, SideOf::Soreness));
    let summary = GaitSummary::of(case.history, case.today);
    if let Some(change) = summary.cadence_change_percent
        && change.abs() >= CADENCE_CHANGE
    {
        let key = if change < 0.0 {
            "causes-cadence-down"
        } else {
            "causes-cadence-up"
        };
        let phrase = Phrase::new(key).decimal("percent", change.abs(), 0);
        found.push(reason(Sign::CadenceChanged, Weight::Some, phrase));
    }
    if let Some(change) = summary.contact_change_percent
        && change.abs() >= CONTACT_CHANGE
    {
        let key = if change < 0.0 {
            "causes-contact-down"
        } else {
            "causes-contact-up"
        };
        let phrase = Phrase::new(key).decimal("percent", change.abs(), 0);
        found.push(reason(Sign::ContactChanged, Weight::Some, phrase));
    }
}

/// Heavy in each of the four weeks that end today, while load, sleep and fuel are known and look right.
/// The caller knows that no other rule found anything in these weeks.
pub(super) fn unexplained(case: &Case<'_>, heavy: &[NaiveDate]) -> Option<Reason> {
    let in_each_week = (0..4).all(|week| {
        let (first, last) = (back(case.today, 7 * week + 6), back(case.today, 7 * week));
        heavy.iter().any(|day| (first..=last).contains(day))
    });
    let (mean_h, nights) = mean_sleep(case, 28)?;
    let knows_load = case
        .usual_week(back(case.today, 34), back(case.today, 7))
        .is_some();
    let knows_fuel = case
        .history
        .runs_between(back(case.today, 27), case.today)
        .iter()
        .filter(|run| run.minutes() > LONG_MIN)
        .all(|run| dehydration::knows_fuel(case, run));
    let is_right = in_each_week && nights >= NIGHTS && mean_h >= 7.0 && knows_load && knows_fuel;
    is_right.then(|| {
        let phrase = Phrase::new("causes-unexplained")
            .count("heavy", heavy.len())
            .decimal("hours", mean_h, 1);
        reason(Sign::Unexplained, Weight::Strong, phrase)
    })
}

/// Days of the last four weeks on which one side alone was heavy or sore.
fn one_sided(case: &Case<'_>, of: SideOf) -> Option<Reason> {
    let mut days: Vec<(NaiveDate, BodySide, Option<&'static str>)> = Vec::new();
    let first = back(case.today, gait::PERIOD_DAYS - 1);
    for entry in case.history.entries_between(first, case.today) {
        let mut add = |side, part| days.push((entry.day, side, part));
        match entry.entry.draft() {
            Draft::RunCard(card) if of == SideOf::Heaviness => {
                for place in &card.heavy_where {
                    add(place.side, Some(part_key(place.part)));
                }
            }
            Draft::CheckIn(check_in) if of == SideOf::Soreness => {
                for sore in &check_in.soreness {
                    add(sore.side, Some(part_key(sore.part)));
                }
            }
            Draft::Symptom(symptom)
                if of == SideOf::Heaviness && symptom.symptom == SymptomKind::Heaviness =>
            {
                if let Some(side) = symptom.side {
                    add(side, symptom.part.map(part_key));
                }
            }
            _ => {}
        }
    }
    let on = |side: BodySide| {
        let mut found: Vec<NaiveDate> = days
            .iter()
            .filter(|(_, other, _)| *other == side)
            .map(|(day, ..)| *day)
            .collect();
        found.dedup();
        found
    };
    let (left, right, both) = (on(BodySide::Left), on(BodySide::Right), on(BodySide::Both));
    let all = (left.len() + right.len() + both.len()) as f64;
    let (side, key) = if left.len() >= right.len() {
        (left, "side-left")
    } else {
        (right, "side-right")
    };
    let span = (*side.last()? - *side.first()?).num_days();
    let is_one_sided =
        side.len() >= SIDE_DAYS && span >= SIDE_SPAN_DAYS && side.len() as f64 >= SIDE_SHARE * all;
    is_one_sided.then(|| {
        let (sign, message) = match of {
            SideOf::Heaviness => (Sign::OneSidedHeaviness, "causes-one-sided-heaviness"),
            SideOf::Soreness => (Sign::OneSidedSoreness, "causes-one-sided-soreness"),
        };
        let phrase = Phrase::new(message)
            .count("days", side.len())
            .key_of("side", key);
        reason(sign, Weight::Strong, phrase)
    })
}

/// The newest shoes of the two weeks before a day: entered as new, or first named where others were known
/// before them.
fn new_shoes(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let until = case.shoes().partition_point(|shoes| shoes.day <= day);
    let (newest, others) = case.shoes().get(..until)?.split_last()?;
    let earliest = back(day, NEW_SHOES_DAYS);
    let knows_before = if newest.is_entered {
        case.history.first_day()? < earliest
    } else {
        others.iter().any(|shoes| shoes.day < earliest)
    };
    (newest.day > earliest && knows_before).then(|| {
        let phrase = Phrase::new("causes-new-shoes")
            .with("name", Arg::Text(newest.name.to_owned()))
            .day("day", newest.day);
        reason(Sign::NewShoes, Weight::Some, phrase)
    })
}
