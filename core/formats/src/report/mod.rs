//! The report: one HTML page for the runner or a clinician, to be read on a screen or printed.
//!
//! The page is all there is: no script, nothing fetched, and a policy within it that forbids
//! both. It is legible in black and white, light and dark, and to a screen reader: every chart
//! has a title, a description and its numbers as a table. It is well-formed XML as well.
//!
//! The charts are drawn here. What `plotters` draws has its colours fixed and neither title nor
//! description, and `charming` wants a browser's engine to draw without a script.

mod chart;
mod page;
mod scale;
mod text;

pub use page::render;

/// What a report says. Every word in it is the caller's, as plain text in the caller's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportData {
    /// Tag of the language of all words, such as `en` or `pt-BR` (BCP 47).
    pub language: String,
    /// Heading of the page, and name of its window.
    pub title: String,
    /// Lines under it: whose, from when to when, made when.
    pub lines: Vec<String>,
    /// In the order in which they are read. What cannot wait, red flags, comes first.
    pub sections: Vec<Section>,
    /// Lines at the end: what the report is and is not.
    pub closing: Vec<String>,
    /// What opens the table under a chart: "The numbers as a table".
    pub as_table: String,
    /// Heading of the days in those tables: "Day".
    pub day: String,
    /// The decimal mark of the language.
    pub decimal_mark: DecimalMark,
}

/// What stands between the whole and its parts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum DecimalMark {
    /// `7.5`
    #[default]
    Point,
    /// `7,5`
    Comma,
}

/// A part of the report under a heading of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Whether it stands in a frame that nobody overlooks: for red flags.
    pub urgent: bool,
    /// What it holds, in order.
    pub blocks: Vec<Block>,
}

/// What a section may hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// Points of equal rank.
    List(Vec<String>),
    /// Rows and columns.
    Table(Table),
    /// Values by day.
    Chart(Chart),
}

/// Rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// From the left to the right; the first names its row.
    pub columns: Vec<Column>,
    /// A cell for each column. What a row lacks is empty, what it has too much is left out.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// What is in it, with its unit.
    pub heading: String,
    /// Whether it holds numbers, which stand at the right.
    pub numeric: bool,
}

/// Values by day, drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What can be seen in it, for who cannot see it.
    pub description: String,
    /// Unit of all its values; empty without one.
    pub unit: String,
    /// How many decimals its values have.
    pub decimals: u8,
    /// Ends of the scale that the values are on, where it has ends, such as 0 and 10. Otherwise
    /// the values decide what is drawn.
    pub range: Option<BandRange>,
    /// What each day is called, from the first to the last, without gaps.
    pub days: Vec<String>,
    /// What is usual, as a band behind the values.
    pub band: Option<Band>,
    /// What is drawn; four at most can be told apart.
    pub series: Vec<Series>,
    /// What to say when there is no value at all.
    pub empty: String,
}

/// Values of one kind by day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What they are.
    pub name: String,
    /// How they are drawn.
    pub mark: SeriesMark,
    /// One for each of [`Chart::days`]; days without one leave a gap.
    pub values: Vec<Option<f64>>,
}

/// How values are drawn.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SeriesMark {
    /// A line from day to day, broken where a day is missing.
    #[default]
    Line,
    /// A bar from zero for each day.
    Bar,
    /// A mark for each day, and no line: for what a day has by itself.
    Dot,
}

/// A range by day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Band {
    /// What it is: "usual for you".
    pub name: String,
    /// One for each of [`Chart::days`].
    pub ranges: Vec<Option<BandRange>>,
}

/// From where to where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BandRange {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

#[cfg(test)]
mod tests;
