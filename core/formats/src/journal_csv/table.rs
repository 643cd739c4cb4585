use csv::{ReaderBuilder, StringRecord, Trim};

use super::{CsvFault, JournalCsvError};

/// The cells of a file.
pub(super) struct Table {
    /// The line of the heading, counted from 1.
    pub(super) line: u32,
    /// The names of the columns as the file has them.
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// Whether numbers may have a comma for the decimal point.
    pub(super) decimal_comma: bool,
}

/// One row of cells, without blanks around them.
pub(super) struct Row {
    /// Counted from 1.
    pub(super) line: u32,
    pub(super) cells: StringRecord,
}

impl Row {
    /// The cell of a column; `None` when it is empty or says so with a dash.
    pub(super) fn cell(&self, column: usize) -> Option<&str> {
        let cell = self.cells.get(column)?;
        (!cell.is_empty() && cell != "-").then_some(cell)
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(str::is_empty)
    }
}

impl Table {
    pub(super) fn read(bytes: &[u8], faults: &mut Vec<CsvFault>) -> Result<Self, JournalCsvError> {
        let text = text_of(bytes, faults)?;
        let heading = text.lines().find(|line| !line.trim().is_empty());
        let delimiter = delimiter_of(heading.ok_or(JournalCsvError::Empty)?);
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        let mut lines = Lines {
            text: &text,
            at: 0,
            line: 1,
        };
        let mut rows = reader
            .records()
            // Quotes that never close and the like are not known to the reader: it takes what
            // it gets. Text is text by now.
            .filter_map(Result::ok)
            .map(|cells| Row {
                line: lines.of(cells.position().map_or(0, |it| it.byte() as usize)),
                cells,
            })
            .filter(|row| !row.is_blank());
        let heading = rows.next().ok_or(JournalCsvError::Empty)?;
        Ok(Self {
            line: heading.line,
            names: heading.cells.iter().map(str::to_owned).collect(),
            rows: rows.collect(),
            decimal_comma: delimiter != b',',
        })
    }

    /// Where the column of this name is, whatever its case.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let wanted = |it: &String| it.eq_ignore_ascii_case(name);
        self.names.iter().position(wanted)
    }
}

/// Counts the lines before places that follow each other. The reader's own count takes empty
/// lines before a row for the row.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line in which the row begins that the reader found at this byte.
    fn of(&mut self, byte: usize) -> u32 {
        let bytes = self.text.as_bytes();
        while self.at < byte || bytes.get(self.at) == Some(&b'\n') {
            match bytes.get(self.at) {
                Some(b'\n') => self.line += 1,
                Some(_) => {}
                None => break,
            }
            self.at += 1;
        }
        self.line
    }
}

/// The text of a file with lines that end in one way only: iPhones end them with a carriage
/// return alone, which counts for no line elsewhere.
fn text_of(bytes: &[u8], faults: &mut Vec<CsvFault>) -> Result<String, JournalCsvError> {
    if bytes.contains(&0) {
        return Err(JournalCsvError::NotText);
    }
    let text = match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let text = String::from_utf8_lossy(before);
            let line = unified(&text).matches('\n').count();
            faults.push(CsvFault {
                line: u32::try_from(line + 1).unwrap_or(u32::MAX),
                column: None,
                reason: "the text is not UTF-8 and was taken as Latin-1".to_owned(),
            });
            bytes.iter().map(|byte| char::from(*byte)).collect()
        }
    };
    Ok(unified(text.strip_prefix('\u{feff}').unwrap_or(&text)))
}

fn unified(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What parts the cells: whatever stands most often in the heading, in which no name holds it.
fn delimiter_of(heading: &str) -> u8 {
    let count = |delimiter: u8| heading.bytes().filter(|it| *it == delimiter).count();
    // Of equals, the last counts: a comma where there is none of them.
    let delimiters = [b'\t', b';', b','];
    delimiters
        .into_iter()
        .max_by_key(|it| count(*it))
        .unwrap_or(b',')
}
