use chrono::NaiveTime;

use super::moment::{RawDate, RawMoment, time_of_day};
use super::order::DateOrder;
use super::table::{Row, Table};
use super::value::{Cells, alcohol, effort, sick, signal_quality, travelling};
use super::{CsvFault, Effort, JournalCsvError, JournalDay, JournalFormat, Training};

/// Beats per minute that a reading at rest can have.
const HEART_RATES_BPM: std::ops::RangeInclusive<f64> = 20.0..=220.0;
/// Milliseconds that an RMSSD can have; above it the beats were not found.
const RMSSD_MS: std::ops::RangeInclusive<f64> = 1.0..=500.0;
/// A day has no more seconds.
const SECONDS: std::ops::RangeInclusive<f64> = 0.0..=86_400.0;
/// Nobody covers more on a day, not even on wheels.
const KILOMETRES: std::ops::RangeInclusive<f64> = 0.0..=1_000.0;

const SIGNAL: &str = "signal_quality";
/// What stands there on days without a reading.
const NO_SIGNAL: &str = "unknown";

/// Whether a cell holds one of the words of its column.
type Fits = fn(&str) -> bool;

/// Reads the rows of one program.
pub(super) struct RowReader<'a> {
    table: &'a Table,
    format: JournalFormat,
    /// The column with the day.
    day: &'static str,
    /// The column with the moment of the reading, where it is another.
    taken: Option<&'static str>,
}

impl<'a> RowReader<'a> {
    /// Tells the program by its columns.
    pub(super) fn new(table: &'a Table) -> Result<Self, JournalCsvError> {
        let has = |name: &str| table.column(name).is_some();
        let stamp = ["timestamp_measurement", "timestamp_measure"]
            .into_iter()
            .find(|name| has(name));
        let not_recognised = |reason: &str| {
            Err(JournalCsvError::NotRecognised {
                line: table.line,
                reason: reason.to_owned(),
            })
        };
        if !has("rMSSD") {
            return not_recognised("there is no column rMSSD");
        }
        let (format, day, taken) = match stamp {
            _ if has("Datetime") => (JournalFormat::EliteHrv, "Datetime", None),
            _ if has("date") && (has("training") || has("sleep_quality")) => {
                (JournalFormat::Hrv4Training, "date", stamp)
            }
            Some(stamp) => (JournalFormat::Readings, stamp, None),
            None if has("date") => (JournalFormat::Readings, "date", None),
            None => {
                return not_recognised(
                    "there is no column timestamp_measurement, date or Datetime",
                );
            }
        };
        Ok(Self {
            table,
            format,
            day,
            taken,
        })
    }

    pub(super) fn format(&self) -> JournalFormat {
        self.format
    }

    /// The date of a row as it is written.
    pub(super) fn date(&self, row: &Row) -> Option<RawDate> {
        let cell = row.cell(self.table.column(self.day)?)?;
        Some(RawDate::parse(cell)?.0)
    }

    /// The day that a row is about; `None`, with a fault, when that cannot be said.
    pub(super) fn day(
        &self,
        row: &Row,
        order: DateOrder,
        faults: &mut Vec<CsvFault>,
    ) -> Option<JournalDay> {
        let mut cells = Cells {
            table: self.table,
            row,
            trusted: usize::MAX,
            faults,
        };
        let Some(trusted) = trusted(self.table, row) else {
            let (cells_found, names) = (row.cells.len(), self.table.names.len());
            let reason = format!("{cells_found} values do not fit {names} columns");
            cells.fault(None, reason);
            return None;
        };
        if let Some(first) = self.table.names.get(trusted) {
            let reason = "the values from here on do not fit their columns";
            cells.fault(Some(first), reason);
        }
        cells.trusted = trusted;
        let Some(date) = self.date(row).and_then(|it| order.read(it)) else {
            let reason = cells.why_no_date(self.day, order);
            cells.fault(Some(self.day), reason);
            return None;
        };
        let mut day = JournalDay::new(row.line, date);
        day.heart_rate_bpm = cells.nonzero("HR", HEART_RATES_BPM);
        day.rmssd_ms = cells.nonzero("rMSSD", RMSSD_MS);
        match self.format {
            JournalFormat::Hrv4Training => self.answers(&mut cells, &mut day),
            JournalFormat::EliteHrv if !is_of_the_morning(&cells) => {
                cells.fault(Some("Type"), "this is no reading of the morning");
                return None;
            }
            JournalFormat::EliteHrv | JournalFormat::Readings => {}
        }
        if day.is_measured() {
            self.time(&mut cells, &mut day, order);
        }
        Some(day)
    }

    fn time(&self, cells: &mut Cells<'_>, day: &mut JournalDay, order: DateOrder) {
        // Android has the time in a column of its own, and the others the whole moment in one.
        let name = self.taken.unwrap_or(self.day);
        let Some(moment) = cells.value(name, "moment", RawMoment::parse) else {
            return;
        };
        let same_day = moment.date(order) == Some(day.date);
        if self.taken.is_some() && !same_day {
            cells.fault(Some(name), "the reading was not taken on this day");
            return;
        }
        let apart = |cells: &mut Cells<'_>| -> Option<NaiveTime> {
            cells.value("time", "time of day", time_of_day)
        };
        day.time = moment.time.or_else(|| apart(cells));
        day.utc_offset_s = moment.utc_offset_s;
    }

    fn answers(&self, cells: &mut Cells<'_>, day: &mut JournalDay) {
        day.sleep_h = cells.sleep_h("sleep_time");
        day.sleep_quality = cells.rating("sleep_quality");
        day.mental_energy = cells.rating("mental_energy");
        day.fatigue = cells.rating("fatigue");
        day.muscle_soreness = cells.rating("muscle_soreness");
        day.physical_condition = cells.rating("physical_condition");
        day.motivation = cells.rating("trainingMotivation");
        day.note = cells.text("note").map(str::to_owned);
        // Without a reading the quality is one of nothing.
        if day.is_measured() && cells.text(SIGNAL) != Some(NO_SIGNAL) {
            day.signal_quality = cells.value(SIGNAL, "known quality", signal_quality);
        }
        let present = day.is_measured() || day.is_answered();
        day.sick = cells
            .value("sickness", "known answer", sick)
            .filter(|sick| present || *sick);
        day.travelling = cells
            .value("traveling", "known answer", travelling)
            .filter(|travelling| present || *travelling);
        day.alcohol = cells
            .value("alcohol", "known answer", alcohol)
            .filter(|alcohol| present || *alcohol != super::Alcohol::Nothing);
        day.training = self.training(cells, present);
    }

    fn training(&self, cells: &mut Cells<'_>, present: bool) -> Option<Training> {
        // iPhones write kilometres here and Android metres, as speed, distance and time of the
        // same row show.
        let metres = if self.taken.is_some() { 1_000.0 } else { 1.0 };
        let (run_s, run_m) = of_sport(cells, ["run_distance", "run_time", "run_pace"], metres);
        let bike = ["bike_distance", "bike_time", "bike_speed"];
        let (bike_s, bike_m) = of_sport(cells, bike, metres);
        let stated_s = cells.nonzero("trainingTime", SECONDS);
        let stated_km = cells.nonzero("trainingDistance", KILOMETRES);
        let kind = cells.text("training_type").map(str::to_owned);
        let effort = cells.value("training", "known effort", effort);
        let minutes = stated_s.or_else(|| sum(run_s, bike_s)).map(|it| it / 60.0);
        let distance_m = stated_km
            .map(|it| it * 1_000.0)
            .or_else(|| sum(run_m, bike_m));
        let is_run = kind.as_deref() == Some("Running");
        let training = Training {
            effort,
            rpe: cells.number("trainingRPE", 0.0..=10.0),
            performance: cells.rating("training_performance"),
            minutes,
            distance_m,
            run_minutes: run_s.map(|it| it / 60.0).or(minutes.filter(|_| is_run)),
            run_distance_m: run_m.or(distance_m.filter(|_| is_run)),
            kind,
        };
        let by_default = Training {
            effort: training.effort.filter(|it| *it == Effort::Rest),
            ..Training::default()
        };
        (training != Training::default() && (present || training != by_default)).then_some(training)
    }
}

/// Seconds and metres of one sport. A speed that is written as a number tells whether the three
/// belong together: where a cell before them holds a comma, they do not.
fn of_sport(
    cells: &mut Cells<'_>,
    [distance, time, speed]: [&str; 3],
    metres: f64,
) -> (Option<f64>, Option<f64>) {
    let most = KILOMETRES.end() * 1_000.0 / metres;
    let distance_m = cells.nonzero(distance, 0.0..=most).map(|it| it * metres);
    let seconds = cells.nonzero(time, SECONDS);
    let stated: Option<f64> = cells.text(speed).and_then(|it| it.parse().ok());
    let belong = match (distance_m, seconds) {
        (Some(distance_m), Some(seconds)) => {
            stated.is_none_or(|it| (it * seconds / distance_m - 1.0).abs() < 0.05)
        }
        _ => stated.is_none_or(|it| it == 0.0),
    };
    if !belong {
        cells.fault(Some(distance), "distance, time and speed do not agree");
        return (None, None);
    }
    (seconds, distance_m)
}

fn sum(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one + other),
        (one, other) => one.or(other),
    }
}

/// Readings of other kinds are of the day, or of exercises.
fn is_of_the_morning(cells: &Cells<'_>) -> bool {
    cells
        .text("Type")
        .is_none_or(|it| it.eq_ignore_ascii_case("readiness"))
}

/// The first column whose cell cannot be told to belong to its name; `None` when that is so from
/// the beginning.
///
/// Rows have more cells than there are names where a place is written with decimal commas, or a
/// note with a comma in it: whatever stands behind that is shifted. Columns with few words show
/// how far the row still fits.
fn trusted(table: &Table, row: &Row) -> Option<usize> {
    if row.cells.len() <= table.names.len() {
        return Some(usize::MAX);
    }
    let fits: [(&str, Fits); 5] = [
        ("training", |it| effort(it).is_some()),
        ("traveling", |it| travelling(it).is_some()),
        ("sickness", |it| sick(it).is_some()),
        ("alcohol", |it| alcohol(it).is_some()),
        (SIGNAL, |it| it == NO_SIGNAL || signal_quality(it).is_some()),
    ];
    let mut fitting = None;
    for (name, fits) in fits {
        let Some(column) = table.column(name) else {
            continue;
        };
        if !row.cell(column).is_none_or(fits) {
            return fitting.map(|last: usize| last + 1);
        }
        if row.cell(column).is_some() {
            fitting = Some(column);
        }
    }
    // All of them fit, so what is too much stands behind the last of them: the place, which is
    // not read.
    let mut surplus = row.cells.iter().skip(table.names.len());
    (fitting.is_some() || surplus.all(str::is_empty)).then_some(usize::MAX)
}
