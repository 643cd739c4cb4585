use chrono::NaiveDate;

use super::moment::RawDate;

/// Which of the two numbers beside the year is the month, for a whole file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum DateOrder {
    /// `2017-07-27`, and `07/27/2017`.
    MonthFirst,
    /// `2017-27-07`, as `HRV4Training` for Android wrote them, and `27/07/2017`.
    DayFirst,
    /// Nothing in the file shows it: only dates that can be read one way are.
    Unknown,
}

impl DateOrder {
    /// What the dates of a file show together.
    ///
    /// A number above 12 is a day, and decides for all. Without one the order counts in which
    /// the dates follow each other more closely, for a journal goes from day to day. Where that
    /// shows nothing either, a date that begins with its year is taken as the standard has it
    /// (ISO 8601), and any other remains unknown.
    pub(super) fn shown_by(dates: &[RawDate]) -> Self {
        let month_only = dates.iter().any(|it| it.day_first().is_none());
        let day_only = dates.iter().any(|it| it.month_first().is_none());
        match (month_only, day_only) {
            (true, false) => return Self::MonthFirst,
            (false, true) => return Self::DayFirst,
            (true, true) => return Self::Unknown,
            (false, false) => {}
        }
        let way = |read: fn(RawDate) -> Option<NaiveDate>| -> i64 {
            let days: Vec<NaiveDate> = dates.iter().filter_map(|it| read(*it)).collect();
            days.windows(2)
                .map(|pair| (pair[1] - pair[0]).num_days().abs())
                .sum()
        };
        let (by_month, by_day) = (way(RawDate::month_first), way(RawDate::day_first));
        // Two dates are a coincidence.
        if dates.len() >= 3 && by_day < by_month {
            Self::DayFirst
        } else if dates.iter().all(|it| it.year_first) || (dates.len() >= 3 && by_month < by_day) {
            Self::MonthFirst
        } else {
            Self::Unknown
        }
    }

    /// The date read in this order.
    pub(super) fn read(self, date: RawDate) -> Option<NaiveDate> {
        match self {
            Self::MonthFirst => date.month_first(),
            Self::DayFirst => date.day_first(),
            Self::Unknown => match (date.month_first(), date.day_first()) {
                (Some(by_month), Some(by_day)) => (by_month == by_day).then_some(by_month),
                (one, other) => one.or(other),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(texts: &[&str]) -> Vec<RawDate> {
        let parsed = texts.iter().map(|text| RawDate::parse(text));
        parsed.map(|it| it.unwrap().0).collect()
    }

    #[test]
    fn one_number_above_twelve_decides_for_all() {
        let swapped = dates(&["2017-01-08", "2017-27-07"]);
        assert_eq!(DateOrder::shown_by(&swapped), DateOrder::DayFirst);
        let august = NaiveDate::from_ymd_opt(2017, 8, 1);
        assert_eq!(DateOrder::DayFirst.read(swapped[0]), august);
        let straight = dates(&["2017-01-08", "2017-07-27"]);
        assert_eq!(DateOrder::shown_by(&straight), DateOrder::MonthFirst);
    }

    #[test]
    fn without_one_the_order_counts_in_which_day_follows_day() {
        let swapped = dates(&["2017-01-08", "2017-02-08", "2017-03-08"]);
        assert_eq!(DateOrder::shown_by(&swapped), DateOrder::DayFirst);
        let straight = dates(&["2017-08-01", "2017-08-02", "2017-08-04"]);
        assert_eq!(DateOrder::shown_by(&straight), DateOrder::MonthFirst);
        let american = dates(&["08/01/2017", "08/02/2017", "08/03/2017"]);
        assert_eq!(DateOrder::shown_by(&american), DateOrder::MonthFirst);
    }

    #[test]
    fn where_nothing_shows_it_only_the_standard_is_believed() {
        let standard = dates(&["2017-08-01", "2017-09-01"]);
        assert_eq!(DateOrder::shown_by(&standard), DateOrder::MonthFirst);
        let slashes = dates(&["08/01/2017"]);
        assert_eq!(DateOrder::shown_by(&slashes), DateOrder::Unknown);
        assert_eq!(DateOrder::Unknown.read(slashes[0]), None);
        let same = dates(&["08/08/2017"]);
        let august = NaiveDate::from_ymd_opt(2017, 8, 8);
        assert_eq!(DateOrder::Unknown.read(same[0]), august);
    }

    #[test]
    fn in_a_file_with_both_orders_only_what_is_plain_is_read() {
        let both = dates(&["2017-27-07", "2017-07-28", "2017-08-01"]);
        let order = DateOrder::shown_by(&both);
        assert_eq!(order, DateOrder::Unknown);
        assert_eq!(order.read(both[0]), NaiveDate::from_ymd_opt(2017, 7, 27));
        assert_eq!(order.read(both[1]), NaiveDate::from_ymd_opt(2017, 7, 28));
        assert_eq!(order.read(both[2]), None);
    }
}
