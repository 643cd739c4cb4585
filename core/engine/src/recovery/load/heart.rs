//! Heart-rate loads of a session, and the limits that they are counted with.

use crate::recovery::stats::median;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::recovery::facts::TimeAtHeartRate;
use crate::recovery::history::{Day, History, back};
use crate::run::Sex;

/// Runs that must have reached a heart rate before it is taken for the maximum: a strap that is dry or
/// slips shows false ones for minutes. In a month of recordings the four highest peaks were 225, 199,
/// 189 and 188 beats per minute, the others of 33 runs at most 182.
const RUNS_FOR_PEAK: usize = 3;

/// Days whose resting heart rates make the usual one.
const RESTING_DAYS: u64 = 60;

/// Maximum and rest must be so far apart, in beats per minute, as in a profile.
const LEAST_RESERVE_BPM: f64 = 30.0;

/// The ventilatory thresholds as shares of the maximal heart rate, where no laboratory has measured
/// them: means of 1,411 endurance runners on a treadmill, 85.1 ± 4.6 % and 93.5 ± 2.5 % (Esteve-Lanao
/// et al. 2026, doi:10.3390/sports14010029). Single runners differ.
const FIRST_THRESHOLD: f64 = 0.85;
const SECOND_THRESHOLD: f64 = 0.935;

/// Heart rates are looked up in a table as far as this one, in beats per minute.
const TABLE: usize = 256;

/// The highest heart rate of a runner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Maximum {
    /// Beats per minute.
    pub bpm: f64,
    /// Where it comes from.
    pub source: MaximumSource,
}

/// Where a maximal heart rate comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MaximumSource {
    /// The runner entered it.
    Entered,
    /// The highest that three runs have reached, by their highest medians of five seconds.
    Seen,
    /// An estimate from age, 208 − 0.7 · age, with a standard deviation of about 10 beats per minute
    /// (Tanaka, Monahan & Seals 2001, doi:10.1016/S0735-1097(00)01054-8).
    Age,
}

/// What is known of the runner's heart on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) resting_bpm: Option<f64>,
    pub(super) maximum: Option<Maximum>,
}

/// Limits of all days. Nothing is known before it was measured or entered; what the profile says
/// holds for all days.
pub(super) struct HeartRates<'a> {
    history: &'a History,
    /// Measured or entered, by day.
    resting: Vec<(NaiveDate, f64)>,
    /// What three runs had reached, by the day of each run from the third on that shows a peak.
    peaks: Vec<(NaiveDate, u16)>,
}

impl<'a> HeartRates<'a> {
    pub(super) fn new(history: &'a History) -> Self {
        let profile = history.profile();
        let is_resting_known = profile.resting_heart_rate_bpm().is_some();
        let is_maximum_known = profile.maximal_heart_rate_bpm().is_some();
        Self {
            history,
            resting: if is_resting_known {
                Vec::new()
            } else {
                resting(history)
            },
            peaks: if is_maximum_known {
                Vec::new()
            } else {
                peaks(history)
            },
        }
    }

    /// What is known on a day, of that day itself too.
    pub(super) fn at(&self, date: NaiveDate) -> Limits {
        if self.history.background().coaches_by_talk_test() {
            return Limits::default();
        }
        let profile = self.history.profile();
        let resting = profile.resting_heart_rate_bpm().map(f64::from);
        Limits {
            resting_bpm: resting.or_else(|| self.usual_resting_bpm(date)),
            maximum: self.maximum(date),
        }
    }

    fn maximum(&self, date: NaiveDate) -> Option<Maximum> {
        let of = |source| move |bpm| Maximum { bpm, source };
        let entered = self.history.profile().maximal_heart_rate_bpm();
        let until = self.peaks.partition_point(|(day, _)| *day <= date);
        let seen = until.checked_sub(1).map(|last| self.peaks[last].1);
        let age = self.history.background().age(date.year());
        let by_age = age.map(|age| 208.0 - 0.7 * f64::from(age));
        let entered = entered.map(f64::from).map(of(MaximumSource::Entered));
        entered
            .or_else(|| seen.map(f64::from).map(of(MaximumSource::Seen)))
            .or_else(|| by_age.map(of(MaximumSource::Age)))
    }

    /// The median of the 60 days that end with `date`.
    fn usual_resting_bpm(&self, date: NaiveDate) -> Option<f64> {
        let first = back(date, RESTING_DAYS - 1);
        let from = self.resting.partition_point(|(day, _)| *day < first);
        let until = self.resting.partition_point(|(day, _)| *day <= date);
        let rates = self.resting.get(from..until)?.iter().map(|(_, bpm)| *bpm);
        median(rates.collect())
    }
}

fn resting(history: &History) -> Vec<(NaiveDate, f64)> {
    let days = history.entries().chunk_by(|a, b| a.day == b.day);
    days.filter_map(|entries| {
        let date = entries.first()?.day;
        let runs = &[];
        let day = Day {
            date,
            runs,
            entries,
        };
        Some((date, day.resting_heart_rate_bpm()?))
    })
    .collect()
}

fn peaks(history: &History) -> Vec<(NaiveDate, u16)> {
    let runs = history.runs().iter();
    let shown = runs.filter_map(|run| Some((run.day(), run.facts.heart_rate_peak_bpm?)));
    let mut highest = [0; RUNS_FOR_PEAK];
    shown
        .map(|(day, peak)| {
            // The lowest of the highest three is the first.
            highest[0] = highest[0].max(peak);
            highest.sort_unstable();
            (day, highest[0])
        })
        .skip(RUNS_FOR_PEAK - 1)
        .collect()
}

/// The loads of a session that are counted from its heart rate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Trimps {
    /// Banister 1991: minutes times the share of the heart-rate reserve, weighted exponentially; for
    /// constants see [`weights`].
    pub(super) banister: Option<f64>,
    /// Edwards 1993: minutes in 50 to 60, … 90 to 100 % of the maximal heart rate, times 1 … 5.
    pub(super) edwards: Option<f64>,
    /// Lucia et al. 2003 (doi:10.1249/01.MSS.0000064999.82036.B4): minutes below the first
    /// ventilatory threshold, between both and above the second, times 1, 2 and 3.
    pub(super) lucia: Option<f64>,
}

/// What a session's heart rates come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Counted {
    pub(super) trimps: Trimps,
    /// Minutes in each zone; `None` where the maximum is not known.
    pub(super) zones: Option<[f64; 3]>,
}

/// Counts loads, and keeps what each heart rate weighs for the next session.
pub(super) struct Counter {
    sex: Sex,
    banister: Option<(f64, f64, Box<[f64; TABLE]>)>,
    shares: Option<(f64, Box<[Share; TABLE]>)>,
}

/// What a heart rate is as a share of the maximum.
#[derive(Clone, Copy, Debug)]
struct Share {
    /// Edwards' weight of a minute.
    edwards: f64,
    zone: Zone,
}

impl Counter {
    pub(super) fn new(sex: Sex) -> Self {
        Self {
            sex,
            banister: None,
            shares: None,
        }
    }

    pub(super) fn count(&mut self, spent: &[TimeAtHeartRate], limits: Limits) -> Counted {
        let Some(maximum) = limits.maximum.map(|maximum| maximum.bpm) else {
            return Counted::default();
        };
        let shares = self.shares(maximum);
        let (mut edwards, mut zones) = (0.0, [0.0; 3]);
        for at in spent {
            let share = shares[usize::from(at.bpm).min(TABLE - 1)];
            edwards += minutes(at.ms) * share.edwards;
            zones[share.zone as usize] += minutes(at.ms);
        }
        let [low, moderate, high] = zones;
        let resting = limits.resting_bpm;
        let resting = resting.filter(|resting| resting + LEAST_RESERVE_BPM <= maximum);
        let banister = resting.map(|resting| {
            let weights = self.weights(resting, maximum);
            spent.iter().fold(0.0, |sum, at| {
                sum + minutes(at.ms) * weights[usize::from(at.bpm).min(TABLE - 1)]
            })
        });
        Counted {
            trimps: Trimps {
                banister,
                edwards: Some(edwards),
                lucia: Some(low + 2.0 * moderate + 3.0 * high),
            },
            zones: Some(zones),
        }
    }

    fn shares(&mut self, maximum: f64) -> &[Share; TABLE] {
        let known = self
            .shares
            .take()
            .filter(|known| known.0.to_bits() == maximum.to_bits());
        let (_, table) = self.shares.insert(known.unwrap_or_else(|| {
            let of = |bpm: usize| Share {
                edwards: edwards(bpm as f64, maximum),
                zone: Zone::of(bpm as f64, maximum),
            };
            (maximum, Box::new(std::array::from_fn(of)))
        }));
        table
    }

    /// Banister's weight of a minute at each heart rate.
    fn weights(&mut self, resting: f64, maximum: f64) -> &[f64; TABLE] {
        let known = self.banister.take();
        let known = known.filter(|known| (known.0, known.1) == (resting, maximum));
        let (_, _, table) = self.banister.insert(
            known.unwrap_or_else(|| (resting, maximum, weights(self.sex, resting, maximum))),
        );
        table
    }
}

/// Banister's weight of a minute at each heart rate: the share of the heart-rate reserve, 0 to 1, times
/// an exponential of it (Morton, Fitz-Clarke & Banister 1990, doi:10.1152/jappl.1990.69.3.1171). The
/// mean of both where the sex is not said.
fn weights(sex: Sex, resting: f64, maximum: f64) -> Box<[f64; TABLE]> {
    let reserve = maximum - resting;
    let male = || grown(0.64, 1.92, resting, reserve);
    let female = || grown(0.86, 1.67, resting, reserve);
    match sex {
        Sex::Male => male(),
        Sex::Female => female(),
        Sex::Unspecified => {
            let mut mean = male();
            for (entry, other) in mean.iter_mut().zip(female().iter()) {
                *entry = f64::midpoint(*entry, *other);
            }
            mean
        }
    }
}

/// Share times `factor` times exp(`rate` · share). From one heart rate to the next the exponential
/// grows by the same factor, so three of them are enough for all.
fn grown(factor: f64, rate: f64, resting: f64, reserve: f64) -> Box<[f64; TABLE]> {
    let at_maximum = factor * libm::exp(rate);
    let growth = libm::exp(rate / reserve);
    let first = resting.ceil();
    let mut exponential = libm::exp(rate * (first - resting) / reserve);
    let mut table = Box::new([0.0; TABLE]);
    for (bpm, entry) in table.iter_mut().enumerate().skip(first as usize) {
        let share = (bpm as f64 - resting) / reserve;
        *entry = if share < 1.0 {
            share * factor * exponential
        } else {
            at_maximum
        };
        exponential *= growth;
    }
    table
}

/// Edwards' weight of a minute: 1 from 50 % of the maximum, one more with each tenth, 5 at most.
fn edwards(bpm: f64, maximum: f64) -> f64 {
    (bpm * 10.0 / maximum - 4.0).floor().clamp(0.0, 5.0)
}

/// The three zones between the ventilatory thresholds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Zone {
    Low,
    Moderate,
    High,
}

impl Zone {
    fn of(bpm: f64, maximum: f64) -> Self {
        if bpm < FIRST_THRESHOLD * maximum {
            Self::Low
        } else if bpm < SECOND_THRESHOLD * maximum {
            Self::Moderate
        } else {
            Self::High
        }
    }
}

pub(super) fn minutes(ms: u32) -> f64 {
    f64::from(ms) / 60_000.0
}
