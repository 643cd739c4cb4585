use crate::recovery::stats::{mean, median};
use chrono::NaiveDate;
use serde::Serialize;

use super::track::{FEWEST_OF_USUAL, FEWEST_OF_WEEK, Track, deviation};
use crate::recovery::history::{Day, History};

/// Heart-rate variability of one day, ready to draw.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct HrvPointView {
    /// The day.
    pub date: NaiveDate,
    /// Natural logarithm of RMSSD in milliseconds, as measured that day.
    pub value: Option<f64>,
    /// Its mean over the seven days that end here, of at least three values.
    pub mean7: Option<f64>,
    /// The lower end of the usual band: mean less half a standard deviation of the 60 days that end
    /// here, of at least 14 values.
    pub low: Option<f64>,
    /// The upper end: mean and half a standard deviation.
    pub high: Option<f64>,
    /// Standard deviation over mean of the seven days, in percent, of at least three values.
    pub cv7_percent: Option<f64>,
}

/// Resting heart rate of one day, ready to draw.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RestingHeartRatePointView {
    /// The day.
    pub date: NaiveDate,
    /// Beats per minute, as measured that day.
    pub value: Option<f64>,
    /// Median of the seven days that end here, of at least three values.
    pub median7: Option<f64>,
    /// Median of the 60 days that end here, of at least 14 values: what is usual.
    pub usual: Option<f64>,
}

/// Heart-rate variability day by day from `first` to `last`, both included.
///
/// Mean of seven days against the mean of 60 days ± 0.5 of their standard deviation, the smallest
/// change that is worth anything (Plews, Laursen, Stanley, Kilding and Buchheit 2013,
/// doi:10.1007/s40279-013-0071-8).
pub fn hrv_series(history: &History, first: NaiveDate, last: NaiveDate) -> Vec<HrvPointView> {
    let track = Track::of(history, first, last, Day::ln_rmssd);
    let days = first.iter_days().take_while(|date| *date <= last);
    days.map(|date| hrv_point(&track, date)).collect()
}

/// Resting heart rate day by day from `first` to `last`, both included.
pub fn resting_heart_rate_series(
    history: &History,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<RestingHeartRatePointView> {
    let track = Track::of(history, first, last, Day::resting_heart_rate_bpm);
    let days = first.iter_days().take_while(|date| *date <= last);
    days.map(|date| resting_heart_rate_point(&track, date))
        .collect()
}

pub(super) fn hrv_point(track: &Track, date: NaiveDate) -> HrvPointView {
    let week = track.week(date);
    let is_week = week.len() >= FEWEST_OF_WEEK;
    let mean7 = mean(&week).filter(|_| is_week);
    let cv7_percent = mean7
        .filter(|mean| *mean > 0.0)
        .and_then(|mean| Some(100.0 * deviation(&week)? / mean));
    let usual = track.usual(date);
    let centre = mean(&usual).filter(|_| usual.len() >= FEWEST_OF_USUAL);
    let half = deviation(&usual).map(|deviation| 0.5 * deviation);
    HrvPointView {
        date,
        value: track.value(date),
        mean7,
        low: centre.zip(half).map(|(centre, half)| centre - half),
        high: centre.zip(half).map(|(centre, half)| centre + half),
        cv7_percent,
    }
}

pub(super) fn resting_heart_rate_point(
    track: &Track,
    date: NaiveDate,
) -> RestingHeartRatePointView {
    let week = track.week(date);
    let usual = track.usual(date);
    let is_week = week.len() >= FEWEST_OF_WEEK;
    let is_usual = usual.len() >= FEWEST_OF_USUAL;
    RestingHeartRatePointView {
        date,
        value: track.value(date),
        median7: median(week).filter(|_| is_week),
        usual: median(usual).filter(|_| is_usual),
    }
}
