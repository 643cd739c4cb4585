use crate::recovery::stats::mean;
use chrono::NaiveDate;

use crate::recovery::entry::Draft;
use crate::recovery::history::{Day, History, ahead, back};

/// Days of what is usual.
pub(super) const USUAL_DAYS: u64 = 60;
/// Days of what is now.
pub(super) const WEEK: u64 = 7;
/// Fewer days than this in a week make no value of the week (Plews et al. 2014,
/// doi:10.1123/ijspp.2013-0455).
pub(super) const FEWEST_OF_WEEK: usize = 3;
/// Fewer days than this make nothing usual: two weeks, a convention of this program.
pub(super) const FEWEST_OF_USUAL: usize = 14;

/// Days after which an absence is over, whatever it says.
const LONGEST_ABSENCE: u64 = 366;

/// A value measured once a day, with what is usual for it.
///
/// A week takes every value as it is. Days of illness, injury or absence are left out of what is
/// usual.
#[derive(Clone, Debug)]
pub(super) struct Track {
    first: NaiveDate,
    samples: Vec<Sample>,
}

#[derive(Clone, Copy, Debug)]
struct Sample {
    value: Option<f64>,
    is_usual_day: bool,
}

impl Track {
    /// The values that every day from `first` to `last` needs.
    pub(super) fn of<'a>(
        history: &'a History,
        first: NaiveDate,
        last: NaiveDate,
        value: impl Fn(&Day<'a>) -> Option<f64>,
    ) -> Self {
        let from = back(first, USUAL_DAYS - 1);
        let absences = absences(history, from, last);
        let samples = history.days(from, last).map(|day| {
            let value = value(&day);
            Sample {
                value,
                is_usual_day: value.is_some() && is_usual(&absences, &day),
            }
        });
        Self {
            first: from,
            samples: samples.collect(),
        }
    }

    /// The value of a day.
    pub(super) fn value(&self, date: NaiveDate) -> Option<f64> {
        self.last(1, date).first()?.value
    }

    /// The values of the week that ends with a day.
    pub(super) fn week(&self, date: NaiveDate) -> Vec<f64> {
        let week = self.last(WEEK, date).iter();
        week.filter_map(|sample| sample.value).collect()
    }

    /// The values of the sixty days that end with a day, without unusual days.
    pub(super) fn usual(&self, date: NaiveDate) -> Vec<f64> {
        let days = self.last(USUAL_DAYS, date).iter();
        days.filter(|sample| sample.is_usual_day)
            .filter_map(|sample| sample.value)
            .collect()
    }

    fn last(&self, days: u64, date: NaiveDate) -> &[Sample] {
        let end = usize::try_from((date - self.first).num_days() + 1).unwrap_or(0);
        let start = end.saturating_sub(usize::try_from(days).unwrap_or(usize::MAX));
        self.samples.get(start..end).unwrap_or_default()
    }
}

/// The first and the last day of every time of illness, injury or absence that reaches into some
/// days: as [`History::absence`] has them, found once for all days.
fn absences(history: &History, first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let entries = history.entries_between(back(first, LONGEST_ABSENCE), last);
    let absences = entries.iter().filter_map(|entry| {
        let Draft::Absence(absence) = entry.entry.draft() else {
            return None;
        };
        let longest = ahead(entry.day, LONGEST_ABSENCE);
        Some((entry.day, absence.until.unwrap_or(longest).min(longest)))
    });
    absences.collect()
}

/// Whether a day belongs to what is usual.
fn is_usual(absences: &[(NaiveDate, NaiveDate)], day: &Day<'_>) -> bool {
    let is_absent = |(first, last): &(NaiveDate, NaiveDate)| (*first..=*last).contains(&day.date);
    day.check_in(|check_in| check_in.illness).is_none() && !absences.iter().any(is_absent)
}

/// The standard deviation with n − 1 below the fraction; `None` of fewer than two.
pub(super) fn deviation(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values
        .iter()
        .map(|value| (value - mean) * (value - mean))
        .sum();
    (values.len() > 1).then(|| (squares / (values.len() - 1) as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recovery::stats::median;

    #[test]
    fn middles_and_spreads_are_those_of_a_textbook() {
        let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(mean(&values), Some(5.0));
        assert_eq!(median(values.to_vec()), Some(4.5));
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        let spread = deviation(&values).unwrap();
        assert!((spread - (32.0f64 / 7.0).sqrt()).abs() < 1e-12);
    }

    #[test]
    fn nothing_has_no_middle_and_one_no_spread() {
        assert_eq!(mean(&[]), None);
        assert_eq!(median(vec![]), None);
        assert_eq!(deviation(&[1.0]), None);
    }
}
