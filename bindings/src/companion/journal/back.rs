//! Looking back: the review, days and weeks and months, trends, and single runs.

use freshlegs_engine::recovery::readiness::{
    HrvPointView, RestingHeartRatePointView, hrv_series, resting_heart_rate_series,
};
use freshlegs_engine::recovery::review::{
    DayView, MonthView, Review, ReviewView, RunParts, RunReviewView, TrendMetric, TrendView,
    WeekView, day_view, month_view, run_review, trend, week_view,
};
use freshlegs_engine::recovery::{NaiveDate, Run, back};

use super::Companion;
use super::history::{Past, facts_of_run};
use crate::companion::run_id;
use crate::error::CompanionError;

/// How many days a trend goes back where nothing is said.
const TREND_DAYS: u64 = 90;

#[uniffi::export]
impl Companion {
    /// Are my legs getting fresher? These four weeks against the four before, patterns, what helped.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn review(&self) -> Result<ReviewView, CompanionError> {
        let past = self.past()?;
        let review = Review::of(&past.history, &past.load, past.today);
        Ok(review.view(&self.journal_words()?))
    }

    /// Everything of a day.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn day(&self, date: NaiveDate) -> Result<DayView, CompanionError> {
        let Past { history, load, .. } = self.past()?;
        let body_mass = self.journal_settings()?.body_mass;
        let words = self.journal_words()?;
        Ok(day_view(&history, &load, &words, date, body_mass))
    }

    /// The week of a day, from Monday to Sunday.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn week(&self, date: NaiveDate) -> Result<WeekView, CompanionError> {
        let Past { history, load, .. } = self.past()?;
        Ok(week_view(&history, &load, &self.journal_words()?, date))
    }

    /// The month of a day, as a calendar.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn month(&self, date: NaiveDate) -> Result<MonthView, CompanionError> {
        let Past { history, load, .. } = self.past()?;
        Ok(month_view(&history, &load, &self.journal_words()?, date))
    }

    /// A trend, ready to draw: of 90 days until today where nothing else is said.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(first = None, last = None))]
    pub fn trend(
        &self,
        metric: TrendMetric,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<TrendView, CompanionError> {
        let Past {
            history,
            load,
            today,
        } = self.past()?;
        let (first, last) = span(today, first, last);
        let trend = trend(&history, &load, metric, first, last);
        Ok(trend.view(&self.journal_words()?))
    }

    /// Heart-rate variability with its mean of a week and its band of sixty days, day by day.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(first = None, last = None))]
    pub fn hrv_points(
        &self,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<Vec<HrvPointView>, CompanionError> {
        let (first, last) = span(super::local_today(), first, last);
        Ok(hrv_series(&self.history()?, first, last))
    }

    /// Resting heart rate with its medians of a week and of sixty days, day by day.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(first = None, last = None))]
    pub fn resting_heart_rate_points(
        &self,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<Vec<RestingHeartRatePointView>, CompanionError> {
        let (first, last) = span(super::local_today(), first, last);
        Ok(resting_heart_rate_series(&self.history()?, first, last))
    }

    /// A run looked back on: splits, zones, timeline with cue marks, and the runner's similar runs.
    ///
    /// # Errors
    ///
    /// `BadInput` when `id` is none, `NotFound`, `Storage`.
    pub fn run_review(&self, id: String) -> Result<RunReviewView, CompanionError> {
        let stored = self.store.run(run_id(&id)?)?;
        let run = Run {
            id,
            started_at_utc_ms: stored.header.started_at_utc_ms,
            utc_offset_s: stored.header.utc_offset_s,
            facts: facts_of_run(&stored),
        };
        let cues: Vec<_> = stored.record.cues.into_iter().map(|cue| cue.cue).collect();
        let parts = RunParts {
            run: &run,
            summary: &stored.summary.unwrap_or_default(),
            points: &stored.record.track,
            laps: &stored.record.laps,
            cues: &cues,
            events: &stored.record.events,
            rescues: &stored.record.rescues,
            beats: &stored.record.beats,
        };
        Ok(run_review(&self.history()?, &parts, &self.journal_words()?))
    }
}

fn span(
    today: NaiveDate,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
) -> (NaiveDate, NaiveDate) {
    let last = last.unwrap_or(today);
    (first.unwrap_or_else(|| back(last, TREND_DAYS - 1)), last)
}
