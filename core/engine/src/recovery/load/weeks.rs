//! This week beside the last one.

use crate::recovery::history::monday;
use chrono::NaiveDate;
use serde::Serialize;

use super::LoadSeries;
use crate::recovery::history::{History, ahead, back};
use crate::recovery::words::Phrase;

/// The tenth of the habit, which is no limit: in a trial with 532 beginners a plan by it changed
/// nothing (Buist et al. 2008, doi:10.1177/0363546507307505), nor did week-on-week change go with
/// injuries in 5,205 runners (Schuster Brandt Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380).
const HABIT: f64 = 1.1;

/// What was done in a week, or in a part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct WeekTotals {
    /// Metres run.
    pub distance_m: f64,
    /// Minutes of training.
    pub minutes: f64,
    /// Load of record.
    pub load: f64,
}

/// ISO weeks side by side. A week that began before the first known session is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct WeekChange {
    /// This week so far, today included.
    pub this_week: WeekTotals,
    /// The same days of last week.
    pub same_days: Option<WeekTotals>,
    /// Last week as a whole.
    pub last_week: Option<WeekTotals>,
    /// The week before last week.
    pub week_before: Option<WeekTotals>,
    /// Whether the runner was injured, ill or away on a day of last week: then nothing is compared
    /// with it.
    pub was_absent: bool,
}

impl WeekChange {
    /// What it says: this week so far, and the last full weeks where they are known.
    pub fn phrases(&self) -> Vec<Phrase> {
        if self.was_absent {
            return vec![Phrase::new("load-week-absent").metres("now", self.this_week.distance_m)];
        }
        let Some(before) = self.same_days else {
            return vec![Phrase::new("load-week-first").metres("now", self.this_week.distance_m)];
        };
        let now_m = self.this_week.distance_m;
        let is_more = before.distance_m > 0.0 && now_m > HABIT * before.distance_m;
        let so_far = Phrase::new("load-week-so-far")
            .metres("now", now_m)
            .metres("before", before.distance_m);
        let habit = is_more.then(|| Phrase::new("load-week-habit"));
        let full = self.last_week.zip(self.week_before);
        let full = full.map(|(last, earlier)| {
            Phrase::new("load-week-full")
                .metres("last", last.distance_m)
                .metres("before", earlier.distance_m)
        });
        [Some(so_far), habit, full].into_iter().flatten().collect()
    }
}

/// This week so far beside the same days of the last one, and the last two full weeks.
pub fn week_change(history: &History, series: &LoadSeries, today: NaiveDate) -> WeekChange {
    let monday = monday(today);
    let (last, earlier) = (back(monday, 7), back(monday, 14));
    let began = series.days().first().map(|day| day.date);
    let known = |first: NaiveDate, until: NaiveDate| {
        let is_known = began.is_some_and(|began| began <= first);
        is_known.then(|| totals(series, first, until))
    };
    WeekChange {
        this_week: totals(series, monday, today),
        same_days: known(last, back(today, 7)),
        last_week: known(last, back(monday, 1)),
        week_before: known(earlier, back(last, 1)),
        was_absent: (0..7).any(|day| history.absence(ahead(last, day)).is_some()),
    }
}

fn totals(series: &LoadSeries, first: NaiveDate, last: NaiveDate) -> WeekTotals {
    let days = first.iter_days().take_while(|date| *date <= last);
    let mut totals = WeekTotals::default();
    for day in days.filter_map(|date| series.day(date)) {
        totals.distance_m += day.distance_m;
        totals.minutes += day.minutes;
        totals.load += day.load;
    }
    totals
}
