//! The values of a trend.

use crate::recovery::history::monday;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{TrendMetric, TrendPointView};
use crate::recovery::facts::Run;
use crate::recovery::history::{Day, History, ahead, back};
use crate::recovery::load::{LoadDay, LoadSeries};
use crate::recovery::readiness::{hrv_series, resting_heart_rate_series};
use crate::recovery::review::days::{run_metres, run_minutes};
use crate::recovery::review::patterns::HALF_A_YEAR;
use crate::recovery::stats::{mean, median};
use crate::run::RunKind;

/// Values that a mean must have: of seven days, of 28 days of single runs, of four weeks.
const FEWEST: usize = 3;

/// Seconds that a run must have spent at the easy speed for its step rate to be shown.
const FEWEST_SECONDS: u32 = 60;

pub(super) fn points(
    history: &History,
    load: &LoadSeries,
    metric: TrendMetric,
    easy: Option<f64>,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<TrendPointView> {
    match metric {
        TrendMetric::Load => of_load(load, first, last, |day| Some(day.load)),
        TrendMetric::Ctl => of_load(load, first, last, |day| Some(day.ctl)),
        TrendMetric::Atl => of_load(load, first, last, |day| Some(day.atl)),
        TrendMetric::Tsb => of_load(load, first, last, |day| Some(day.tsb)),
        TrendMetric::Monotony => of_load(load, first, last, |day| day.monotony),
        TrendMetric::Sleep => of_days(history, first, last, 7, sleep),
        TrendMetric::Heaviness => of_days(history, first, last, 7, |day| {
            day.heaviness().map(f64::from)
        }),
        TrendMetric::Soreness => of_days(history, first, last, 7, soreness),
        TrendMetric::Hrv | TrendMetric::RestingHr => of_body(history, metric, first, last),
        TrendMetric::CadenceAtPace => of_days(history, first, last, 28, |day| {
            let easy = easy?;
            let rates = day.runs.iter().filter_map(|run| cadence_at(run, easy));
            median(rates.collect())
        }),
        TrendMetric::Efficiency => of_days(history, first, last, 28, |day| {
            let runs = day.runs.iter().filter_map(|run| run.facts.efficiency);
            mean(&runs.collect::<Vec<_>>())
        }),
        TrendMetric::WeeklyDistance => of_weeks(history, first, last, run_metres),
        TrendMetric::WeeklyMinutes => of_weeks(history, first, last, run_minutes),
        TrendMetric::Rpe => of_days(history, first, last, 28, |day| effort(history, day)),
    }
}

/// Heart-rate variability with its mean of seven days and its usual band, and resting heart rate with
/// its median of seven days: what readiness goes by.
fn of_body(
    history: &History,
    metric: TrendMetric,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<TrendPointView> {
    if metric == TrendMetric::Hrv {
        let series = hrv_series(history, first, last).into_iter();
        return series
            .map(|point| TrendPointView {
                date: point.date,
                value: point.value,
                low: point.low,
                high: point.high,
                mean: point.mean7,
            })
            .collect();
    }
    let series = resting_heart_rate_series(history, first, last).into_iter();
    series
        .map(|point| TrendPointView {
            date: point.date,
            value: point.value,
            mean: point.median7,
            ..TrendPointView::default()
        })
        .collect()
}

/// The lower end of the band of speed in which the runner spent most time in easy runs of the half
/// year that ends with `last`, in metres per second.
pub(super) fn easy_speed(history: &History, last: NaiveDate) -> Option<f64> {
    let mut seconds: BTreeMap<u64, u64> = BTreeMap::new();
    for run in history.runs_between(back(last, HALF_A_YEAR - 1), last) {
        if matches!(run.facts.kind, RunKind::Easy | RunKind::Treadmill) {
            for gait in &run.facts.gait {
                *seconds.entry(band(gait.speed_m_per_s)).or_default() += u64::from(gait.seconds);
            }
        }
    }
    // Of bands alike the slower one.
    let most = seconds
        .into_iter()
        .rev()
        .max_by_key(|(_, seconds)| *seconds);
    most.map(|(band, _)| band as f64 * 0.25)
}

/// The number of a band of a quarter of a metre per second.
fn band(speed_m_per_s: f64) -> u64 {
    (speed_m_per_s.max(0.0) * 4.0).round() as u64
}

fn cadence_at(run: &Run, easy: f64) -> Option<f64> {
    let found = run
        .facts
        .gait
        .iter()
        .find(|gait| band(gait.speed_m_per_s) == band(easy) && gait.seconds >= FEWEST_SECONDS);
    found.map(|gait| gait.cadence_spm)
}

fn sleep(day: &Day<'_>) -> Option<f64> {
    day.sleep_h()
}

/// The sorest place of a morning. One that names none may have left the question out: no zero.
fn soreness(day: &Day<'_>) -> Option<f64> {
    let sorest = day.check_in(|check_in| check_in.soreness.iter().map(|sore| sore.level).max());
    sorest.map(f64::from)
}

fn effort(history: &History, day: &Day<'_>) -> Option<f64> {
    let recorded = day.runs.iter();
    let recorded = recorded.filter_map(|run| history.card_of(run)?.rpe);
    let activities = day.activities().filter_map(|done| done.rpe);
    // The card of a run without the phone.
    let unlinked = day
        .cards()
        .filter(|card| day.runs.is_empty() && card.run.is_none());
    let unlinked = unlinked.filter_map(|card| card.rpe);
    recorded.chain(activities).chain(unlinked).reduce(f64::max)
}

fn of_load(
    load: &LoadSeries,
    first: NaiveDate,
    last: NaiveDate,
    value: impl Fn(&LoadDay) -> Option<f64>,
) -> Vec<TrendPointView> {
    let days = first.iter_days().take_while(|date| *date <= last);
    days.map(|date| TrendPointView {
        date,
        value: load.day(date).and_then(&value),
        ..TrendPointView::default()
    })
    .collect()
}

fn of_days(
    history: &History,
    first: NaiveDate,
    last: NaiveDate,
    mean_days: usize,
    value: impl Fn(&Day<'_>) -> Option<f64>,
) -> Vec<TrendPointView> {
    let lead = mean_days - 1;
    let days = history.days(back(first, lead as u64), last);
    let values: Vec<_> = days.map(|day| (day.date, value(&day))).collect();
    with_means(&values, lead, mean_days)
}

fn of_weeks(
    history: &History,
    first: NaiveDate,
    last: NaiveDate,
    of_day: impl Fn(&Day<'_>) -> f64,
) -> Vec<TrendPointView> {
    let Some(begin) = history.first_day().map(monday) else {
        return Vec::new();
    };
    let lead = 3;
    let mondays = back(monday(first), 7 * lead as u64).iter_days().step_by(7);
    let values: Vec<_> = mondays
        .take_while(|monday| *monday <= last)
        .map(|monday| {
            let days = history.days(monday, ahead(monday, 6).min(last));
            let sum = days.fold(0.0, |sum, day| sum + of_day(&day));
            // Before the first entry nothing is known; after it a week without a run is a zero.
            (monday, (monday >= begin).then_some(sum))
        })
        .collect();
    with_means(&values, lead, 4)
}

/// The values from the one at `lead` on, each with the mean of the `count` that end with it.
fn with_means(
    values: &[(NaiveDate, Option<f64>)],
    lead: usize,
    count: usize,
) -> Vec<TrendPointView> {
    let points = values.iter().enumerate().skip(lead);
    points
        .map(|(index, (date, value))| {
            let window = values.get((index + 1).saturating_sub(count)..=index);
            let known = window
                .unwrap_or_default()
                .iter()
                .filter_map(|(_, value)| *value);
            let known: Vec<f64> = known.collect();
            TrendPointView {
                date: *date,
                value: *value,
                mean: mean(&known).filter(|_| known.len() >= FEWEST),
                ..TrendPointView::default()
            }
        })
        .collect()
}
