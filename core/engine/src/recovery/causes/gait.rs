//! The gait summary: one page to take to a running coach or a physical therapist.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::recovery::entry::{BodyPart, BodySide, SymptomKind};
use crate::recovery::history::back;
use crate::recovery::{Draft, GaitAtSpeed, History, Run};

/// The days of each of the two periods.
pub(super) const PERIOD_DAYS: u64 = 28;
/// A band of speed is compared from so many seconds in each period on. Ours.
const BAND_S: u32 = 180;
/// The change over all bands needs so many seconds in each period. Ours.
const LEAST_S: u32 = 1_200;

/// Gait of the last four weeks against the four before, sides, and shoes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GaitSummary {
    /// Its last day.
    pub today: NaiveDate,
    /// Step rate and contact by speed, the slowest first.
    pub bands: Vec<GaitBand>,
    /// Change of the step rate at the same speed, in percent; `None` with less than 20 min in bands that
    /// both periods have.
    pub cadence_change_percent: Option<f64>,
    /// Change of ground contact at the same speed, in percent.
    pub contact_change_percent: Option<f64>,
    /// The speed band in which most of the last four weeks was run, in metres per second.
    pub usual_speed_m_per_s: Option<f64>,
    /// Gait in that band, run by run of both periods: day, steps per minute, milliseconds.
    pub at_usual_speed: Vec<(NaiveDate, f64, Option<f64>)>,
    /// Days of the last four weeks with heaviness and soreness, by place and side.
    pub sides: Vec<SideCount>,
    /// Shoes of the last eight weeks, the newest first.
    pub shoes: Vec<UsedShoes>,
}

/// One band of speed in both periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct GaitBand {
    /// Its lower end in metres per second; it is a quarter of a metre per second wide.
    pub speed_m_per_s: f64,
    /// The last four weeks.
    pub now: Option<BandGait>,
    /// The four weeks before.
    pub before: Option<BandGait>,
}

/// Gait in a band over a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct BandGait {
    /// Seconds in it.
    pub seconds: u32,
    /// Mean of the runs' median step rates, weighted by time, in steps per minute of both feet.
    pub cadence_spm: f64,
    /// The same of ground contact, in milliseconds.
    pub contact_ms: Option<f64>,
}

/// What is counted by side.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SideOf {
    /// Heaviness.
    Heaviness,
    /// Soreness.
    Soreness,
}

/// Days on which a place was heavy or sore, by side.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct SideCount {
    /// Heavy or sore.
    pub of: SideOf,
    /// Where; `None` where no part was entered.
    pub part: Option<BodyPart>,
    /// Days on the left only.
    pub left: u32,
    /// Days on the right only.
    pub right: u32,
    /// Days on both sides.
    pub both: u32,
}

/// A pair of shoes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct UsedShoes {
    /// Its name.
    pub name: String,
    /// The first day known, of any time.
    pub first: NaiveDate,
    /// Runs in it in the last eight weeks.
    pub runs: u32,
    /// Whether it is laid aside.
    pub laid_aside: bool,
}

impl GaitSummary {
    /// The summary of the four weeks that end today.
    pub fn of(history: &History, today: NaiveDate) -> Self {
        let now = history.runs_between(back(today, PERIOD_DAYS - 1), today);
        let before =
            history.runs_between(back(today, 2 * PERIOD_DAYS - 1), back(today, PERIOD_DAYS));
        let bands = bands(now, before);
        let usual = bands
            .iter()
            .filter_map(|band| Some((band.speed_m_per_s, band.now?.seconds)))
            .reduce(|most, band| if band.1 > most.1 { band } else { most })
            .map(|(speed, _)| speed);
        let runs = before.iter().chain(now);
        let at_usual_speed = runs
            .filter_map(|run| {
                let mut gait = run.facts.gait.iter();
                let gait = gait.find(|gait| usual.is_some_and(|u| same(gait.speed_m_per_s, u)))?;
                Some((run.day(), gait.cadence_spm, gait.contact_ms))
            })
            .collect();
        Self {
            today,
            cadence_change_percent: change(&bands, |gait| Some(gait.cadence_spm)),
            contact_change_percent: change(&bands, |gait| gait.contact_ms),
            bands,
            usual_speed_m_per_s: usual,
            at_usual_speed,
            sides: sides(history, today),
            shoes: shoes(history, today),
        }
    }

    /// Whether step rates of both periods can be compared.
    pub fn is_comparable(&self) -> bool {
        self.cadence_change_percent.is_some()
    }
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

fn bands(now: &[Run], before: &[Run]) -> Vec<GaitBand> {
    // Speeds are multiples of a quarter: exact in thousandths.
    let key = |gait: &GaitAtSpeed| (gait.speed_m_per_s * 1_000.0).round() as i64;
    let sum = |runs: &[Run]| {
        let mut sums: BTreeMap<i64, Vec<GaitAtSpeed>> = BTreeMap::new();
        for gait in runs.iter().flat_map(|run| &run.facts.gait) {
            sums.entry(key(gait)).or_default().push(*gait);
        }
        sums
    };
    let (now, before) = (sum(now), sum(before));
    let mut keys: Vec<i64> = now.keys().chain(before.keys()).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    let band = |key: i64| GaitBand {
        speed_m_per_s: key as f64 / 1_000.0,
        now: now.get(&key).and_then(|gaits| mean(gaits)),
        before: before.get(&key).and_then(|gaits| mean(gaits)),
    };
    keys.into_iter().map(band).collect()
}

fn mean(gaits: &[GaitAtSpeed]) -> Option<BandGait> {
    let seconds: u32 = gaits.iter().map(|gait| gait.seconds).sum();
    let weighted = |value: &dyn Fn(&GaitAtSpeed) -> Option<f64>| {
        let known = gaits.iter().filter_map(|gait| {
            let weight = f64::from(gait.seconds);
            Some((value(gait)? * weight, weight))
        });
        let (sum, weight) = known.fold((0.0, 0.0), |(sum, all), (value, weight)| {
            (sum + value, all + weight)
        });
        (weight > 0.0).then(|| sum / weight)
    };
    Some(BandGait {
        seconds,
        cadence_spm: weighted(&|gait| Some(gait.cadence_spm))?,
        contact_ms: weighted(&|gait| gait.contact_ms),
    })
}

/// The mean change over the bands that both periods have, weighted by the shorter time of the two.
fn change(bands: &[GaitBand], value: impl Fn(&BandGait) -> Option<f64>) -> Option<f64> {
    let common = bands.iter().filter_map(|band| {
        let (now, before) = (band.now?, band.before?);
        let seconds = now.seconds.min(before.seconds);
        let before_value = value(&before).filter(|value| *value > 0.0)?;
        let change = 100.0 * (value(&now)? / before_value - 1.0);
        (seconds >= BAND_S).then_some((change, seconds))
    });
    let (sum, seconds) = common.fold((0.0, 0), |(sum, all), (change, seconds)| {
        (sum + change * f64::from(seconds), all + seconds)
    });
    (seconds >= LEAST_S).then(|| sum / f64::from(seconds))
}

/// A place of the body and what was felt there.
type Place = (SideOf, Option<BodyPart>);

fn sides(history: &History, today: NaiveDate) -> Vec<SideCount> {
    // A place counts once a day; left and right on the same day are both.
    let mut days: BTreeMap<(Place, NaiveDate), BodySide> = BTreeMap::new();
    let mut count = |place: Place, day: NaiveDate, side: BodySide| {
        let known = days.entry((place, day)).or_insert(side);
        if *known != side {
            *known = BodySide::Both;
        }
    };
    for entry in history.entries_between(back(today, PERIOD_DAYS - 1), today) {
        match entry.entry.draft() {
            Draft::RunCard(card) => {
                for place in &card.heavy_where {
                    count((SideOf::Heaviness, Some(place.part)), entry.day, place.side);
                }
            }
            Draft::CheckIn(check_in) => {
                for sore in &check_in.soreness {
                    count((SideOf::Soreness, Some(sore.part)), entry.day, sore.side);
                }
            }
            Draft::Symptom(symptom) if symptom.symptom == SymptomKind::Heaviness => {
                if let Some(side) = symptom.side {
                    count((SideOf::Heaviness, symptom.part), entry.day, side);
                }
            }
            _ => {}
        }
    }
    let mut counts: Vec<SideCount> = Vec::new();
    for (((of, part), _), side) in days {
        if counts
            .last()
            .is_none_or(|last| (last.of, last.part) != (of, part))
        {
            counts.push(SideCount {
                of,
                part,
                left: 0,
                right: 0,
                both: 0,
            });
        }
        if let Some(last) = counts.last_mut() {
            match side {
                BodySide::Left => last.left += 1,
                BodySide::Right => last.right += 1,
                BodySide::Both => last.both += 1,
            }
        }
    }
    counts
}

/// Shoes of the last eight weeks: entered, or named on a card.
fn shoes(history: &History, today: NaiveDate) -> Vec<UsedShoes> {
    let first = back(today, 2 * PERIOD_DAYS - 1);
    let mut shoes: BTreeMap<&str, UsedShoes> = BTreeMap::new();
    for entry in history.entries_between(NaiveDate::MIN, today) {
        let (name, laid_aside, is_run) = match entry.entry.draft() {
            Draft::Shoes(shoes) => (shoes.name.as_str(), Some(shoes.laid_aside), false),
            Draft::RunCard(card) => match &card.shoes {
                Some(name) => (name.as_str(), None, true),
                None => continue,
            },
            _ => continue,
        };
        let used = shoes.entry(name).or_insert_with(|| UsedShoes {
            name: name.to_owned(),
            first: entry.day,
            runs: 0,
            laid_aside: false,
        });
        used.laid_aside = laid_aside.unwrap_or(used.laid_aside);
        used.runs += u32::from(is_run && entry.day >= first);
    }
    let mut shoes: Vec<_> = shoes.into_values().collect();
    shoes.retain(|shoes| shoes.runs > 0 || (shoes.first >= first && !shoes.laid_aside));
    shoes.sort_by(|a, b| b.first.cmp(&a.first).then_with(|| a.name.cmp(&b.name)));
    shoes
}
