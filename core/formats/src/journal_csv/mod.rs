//! The daily exports of HRV programs: `HRV4Training` (Android and iPhone), `EliteHRV`, and the plain
//! table of readings that other programs import.

mod day;
mod moment;
mod order;
mod row;
mod table;
mod value;

pub use day::{Alcohol, Effort, JournalDay, Rating, SignalQuality, Training};
use serde::Serialize;
use thiserror::Error;

use order::DateOrder;
use row::RowReader;
use table::Table;

/// Which program wrote the export.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalFormat {
    /// `HRV4Training`: readings, answers of the morning and training, a row a day.
    Hrv4Training,
    /// `EliteHRV`: a row a reading.
    EliteHrv,
    /// The readings alone, with `timestamp_measurement` and `rMSSD`.
    Readings,
}

/// What an export holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JournalCsv {
    /// Which program wrote it.
    pub format: JournalFormat,
    /// Whether its dates have the day before the month (`2017-27-07`), as the whole file shows.
    pub day_before_month: bool,
    /// Its rows in their order; two readings of one morning are two.
    pub days: Vec<JournalDay>,
    /// Rows that hold nothing but what the program fills in by itself.
    pub empty_rows: u32,
    /// What could not be read, in order of the lines.
    pub faults: Vec<CsvFault>,
}

/// One thing in an export that could not be read.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct CsvFault {
    /// The line, counted from 1.
    pub line: u32,
    /// The name of the column as the file has it; `None` for the whole row.
    pub column: Option<String>,
    /// What is wrong, as a lower-case fragment.
    pub reason: String,
}

/// Why nothing could be read of an export.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum JournalCsvError {
    /// The bytes are no text.
    #[error("read the journal: the file is no text")]
    NotText,
    /// No known program writes these columns.
    #[error("read the journal: line {line}: {reason}")]
    NotRecognised {
        /// Where the names of the columns were expected.
        line: u32,
        /// What is missing, as a lower-case fragment.
        reason: String,
    },
    /// There are rows, and not one of them can be read.
    #[error("read the journal: line {line}: {reason}")]
    NothingReadable {
        /// The first row that could not be read.
        line: u32,
        /// What is wrong with it, as a lower-case fragment.
        reason: String,
    },
    /// There is a heading, and no row.
    #[error("find a day in the journal")]
    Empty,
}

/// Reads a daily export, whichever of the known programs wrote it.
///
/// Lines may end in any way, values be parted by commas, semicolons or tabs. What is absent (an
/// empty cell, `-`, a reading of 0) is `None`; what cannot be read is `None` too, and told in
/// [`JournalCsv::faults`] with its line and column.
///
/// Answers that `HRV4Training` fills in by itself (`rest`, `not sick`, `nothing`) count only on
/// days on which something else was answered or measured. Dates with day and month swapped are
/// put right when the file as a whole shows which is which.
///
/// # Errors
/// [`JournalCsvError`] when nothing at all can be read.
pub fn read_journal_csv(bytes: &[u8]) -> Result<JournalCsv, JournalCsvError> {
    let mut faults = Vec::new();
    let table = Table::read(bytes, &mut faults)?;
    let reader = RowReader::new(&table)?;
    let dates: Vec<_> = table
        .rows
        .iter()
        .filter_map(|row| reader.date(row))
        .collect();
    let order = DateOrder::shown_by(&dates);
    let mut days = Vec::new();
    let mut empty_rows = 0;
    for row in &table.rows {
        match reader.day(row, order, &mut faults) {
            Some(day) if day.is_empty() => empty_rows += 1,
            Some(day) => days.push(day),
            None => {}
        }
    }
    faults.sort_by_key(|fault| fault.line);
    if days.is_empty() && empty_rows == 0 {
        return Err(match faults.into_iter().next() {
            Some(first) => JournalCsvError::NothingReadable {
                line: first.line,
                reason: first.reason,
            },
            None => JournalCsvError::Empty,
        });
    }
    Ok(JournalCsv {
        format: reader.format(),
        day_before_month: order == DateOrder::DayFirst,
        days,
        empty_rows,
        faults,
    })
}

#[cfg(test)]
mod tests;
