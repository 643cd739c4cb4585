//! Prints numbers as the coach says them, a line `tag number words` for each language and number
//! asked for on standard input. The independent comparison in `tests/python/compare_numbers.py`
//! reads it.

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

use freshlegs_engine::{Language, words};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let number = line?.trim().parse()?;
        for language in Language::ALL {
            let said = words::spoken_number(language, number);
            writeln!(out, "{} {number} {said}", language.tag())?;
        }
    }
    out.flush()?;
    Ok(())
}
