//! Prints what the reader of daily exports makes of each file named, one JSON object a line. The
//! independent comparison in `tests/python/compare_journal_csv.py` reads it.

use std::error::Error;
use std::io::{self, Write};
use std::{env, fs};

use freshlegs_formats::journal_csv::read_journal_csv;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for path in env::args_os().skip(1) {
        let mut line = match read_journal_csv(&fs::read(&path)?) {
            Ok(journal) => serde_json::to_value(journal)?,
            Err(error) => serde_json::json!({ "refused": error.to_string() }),
        };
        line["file"] = path.to_string_lossy().into();
        writeln!(out, "{line}")?;
    }
    Ok(())
}
