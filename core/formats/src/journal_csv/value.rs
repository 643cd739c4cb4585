use std::ops::RangeInclusive;

use super::order::DateOrder;
use super::table::{Row, Table};
use super::{Alcohol, CsvFault, Effort, Rating, SignalQuality};

/// The cells of one row by the names of their columns. What cannot be read becomes a fault.
pub(super) struct Cells<'a> {
    pub(super) table: &'a Table,
    pub(super) row: &'a Row,
    /// Columns from here on do not fit their names.
    pub(super) trusted: usize,
    pub(super) faults: &'a mut Vec<CsvFault>,
}

impl<'a> Cells<'a> {
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        let column = self.table.column(name)?;
        let cell = self.row.cell(column)?;
        (column < self.trusted).then_some(cell)
    }

    pub(super) fn fault(&mut self, column: Option<&str>, reason: impl Into<String>) {
        let column = column.map(|name| {
            let known = self.table.column(name).map(|it| &self.table.names[it]);
            known.map_or(name, String::as_str).to_owned()
        });
        self.faults.push(CsvFault {
            line: self.row.line,
            column,
            reason: reason.into(),
        });
    }

    /// A value that `read` understands.
    pub(super) fn value<T>(
        &mut self,
        name: &str,
        what: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let cell = self.text(name)?;
        let value = read(cell);
        if value.is_none() {
            self.fault(Some(name), format!("{:?} is no {what}", shortened(cell)));
        }
        value
    }

    /// A number within a range.
    pub(super) fn number(&mut self, name: &str, range: RangeInclusive<f64>) -> Option<f64> {
        let decimal_comma = self.table.decimal_comma;
        let number = self.value(name, "number", |cell| number_of(cell, decimal_comma))?;
        if !range.contains(&number) {
            let (least, most) = (range.start(), range.end());
            let reason = format!("{number} is not between {least} and {most}");
            self.fault(Some(name), reason);
            return None;
        }
        Some(number)
    }

    /// A number of which 0 says that there is none.
    pub(super) fn nonzero(&mut self, name: &str, range: RangeInclusive<f64>) -> Option<f64> {
        let decimal_comma = self.table.decimal_comma;
        let cell = self.text(name)?;
        if number_of(cell, decimal_comma) == Some(0.0) {
            return None;
        }
        self.number(name, range)
    }

    pub(super) fn rating(&mut self, name: &str) -> Option<Rating> {
        self.number(name, 0.0..=10.0).map(Rating::of_ten)
    }

    /// Hours of sleep, as `07:57` or as a number; none at all is no answer.
    pub(super) fn sleep_h(&mut self, name: &str) -> Option<f64> {
        let decimal_comma = self.table.decimal_comma;
        let hours = self.value(name, "length of sleep", |cell| match cell.split_once(':') {
            Some((hours, minutes)) => {
                let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
                (hours <= 24 && minutes < 60)
                    .then_some(f64::from(hours) + f64::from(minutes) / 60.0)
            }
            None => number_of(cell, decimal_comma).filter(|it| (0.0..=24.0).contains(it)),
        })?;
        (hours > 0.0).then_some(hours)
    }

    /// The date in the column, in the order of the file.
    pub(super) fn why_no_date(&self, name: &str, order: DateOrder) -> String {
        match self.text(name) {
            None => "the row has no date".to_owned(),
            Some(cell) if order == DateOrder::Unknown => format!(
                "{:?} may have the day before the month or after it",
                shortened(cell)
            ),
            Some(cell) => format!("{:?} is no date", shortened(cell)),
        }
    }
}

pub(super) fn effort(cell: &str) -> Option<Effort> {
    match cell {
        "rest" => Some(Effort::Rest),
        "easy" => Some(Effort::Easy),
        "average" => Some(Effort::Average),
        "intense" => Some(Effort::Intense),
        _ => None,
    }
}

pub(super) fn travelling(cell: &str) -> Option<bool> {
    match cell {
        "not traveling" => Some(false),
        "traveling" => Some(true),
        _ => None,
    }
}

pub(super) fn sick(cell: &str) -> Option<bool> {
    match cell {
        "not sick" => Some(false),
        "sick" => Some(true),
        _ => None,
    }
}

pub(super) fn alcohol(cell: &str) -> Option<Alcohol> {
    match cell {
        "nothing" => Some(Alcohol::Nothing),
        "a little" => Some(Alcohol::ALittle),
        "too much" => Some(Alcohol::TooMuch),
        _ => None,
    }
}

pub(super) fn signal_quality(cell: &str) -> Option<SignalQuality> {
    match cell {
        "poor" => Some(SignalQuality::Poor),
        "average" => Some(SignalQuality::Average),
        "good" => Some(SignalQuality::Good),
        "very good" => Some(SignalQuality::VeryGood),
        _ => None,
    }
}

fn number_of(cell: &str, decimal_comma: bool) -> Option<f64> {
    let number: f64 = if decimal_comma {
        cell.replace(',', ".").parse()
    } else {
        cell.parse()
    }
    .ok()?;
    number.is_finite().then_some(number)
}

/// Enough of a cell to find it again.
fn shortened(cell: &str) -> &str {
    let end = cell.char_indices().nth(30).map_or(cell.len(), |(at, _)| at);
    &cell[..end]
}
