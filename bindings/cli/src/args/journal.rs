//! Arguments of what is written into the journal and read out of it.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

/// One sore place, as `--sore` takes it: `calf:left=4`, or `calf=4` for both sides.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SorePlace {
    pub(crate) part: String,
    pub(crate) side: String,
    pub(crate) level: u8,
}

#[derive(Args, Debug)]
pub(crate) struct CheckinArguments {
    /// `-` reads one entry or a list of entries, of any kind, as JSON from standard input.
    #[arg(value_name = "-", value_parser = ["-"], conflicts_with_all = [
        "day", "sleep", "sleep_quality", "legs", "sore", "fatigue", "mood", "stress", "pulse", "rmssd",
        "ill", "cycle_day", "note", "reading",
    ])]
    pub(crate) input: Option<String>,

    /// The day, as 2026-11-23 [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) day: Option<NaiveDate>,

    /// Hours slept last night.
    #[arg(long, value_name = "HOURS")]
    pub(crate) sleep: Option<f64>,

    /// How good the sleep was, 1 (poor) to 5 (very good).
    #[arg(long, value_name = "1-5")]
    pub(crate) sleep_quality: Option<u8>,

    /// Heaviness of the legs, 0 (fresh) to 10.
    #[arg(long, value_name = "0-10")]
    pub(crate) legs: Option<u8>,

    /// What is sore: `calf:left=4`; both sides where none is named. Repeat it for more.
    #[arg(long, value_name = "PART[:SIDE]=1-10", value_parser = sore)]
    pub(crate) sore: Vec<SorePlace>,

    /// Fatigue of the whole body, 1 (none) to 5 (exhausted).
    #[arg(long, value_name = "1-5")]
    pub(crate) fatigue: Option<u8>,

    /// Mood, 1 (low) to 5 (very good).
    #[arg(long, value_name = "1-5")]
    pub(crate) mood: Option<u8>,

    /// Stress, 1 (none) to 5 (very much).
    #[arg(long, value_name = "1-5")]
    pub(crate) stress: Option<u8>,

    /// Resting heart rate in beats per minute.
    #[arg(long, value_name = "BPM")]
    pub(crate) pulse: Option<f64>,

    /// RMSSD at rest in milliseconds.
    #[arg(long, value_name = "MS")]
    pub(crate) rmssd: Option<f64>,

    /// Ill, and how.
    #[arg(long)]
    pub(crate) ill: Option<Ill>,

    /// Day of the menstrual cycle.
    #[arg(long, value_name = "N")]
    pub(crate) cycle_day: Option<u16>,

    /// Anything else.
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,

    /// Take the morning reading of this file, one RR interval in milliseconds on each line.
    #[arg(long, value_name = "FILE", conflicts_with = "day")]
    pub(crate) reading: Option<PathBuf>,
}

/// How somebody is ill.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Ill {
    /// A cold: nose and throat only.
    Cold,
    /// Fever.
    Fever,
    /// Cough from the chest.
    Chest,
    /// Stomach or bowels.
    Stomach,
    /// Something else.
    Other,
}

/// From which day to which.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct SpanArguments {
    /// The first day, as 2026-11-01.
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<NaiveDate>,

    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<NaiveDate>,
}

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct JournalArguments {
    #[command(subcommand)]
    pub(crate) command: Option<JournalCommand>,

    #[command(flatten)]
    pub(crate) span: SpanArguments,

    /// Only entries of this kind: `check_in`, `run_card`, `symptom` …
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Vec<String>,

    /// Only entries in which these words are found.
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum JournalCommand {
    /// Write an entry: `journal add run_card rpe=4 leg_heaviness=7`.
    Add(AddArguments),
    /// Change fields of an entry; `field=` empties one.
    Edit(EditArguments),
    /// Take an entry out.
    Delete(EntryArguments),
}

#[derive(Args, Debug)]
pub(crate) struct AddArguments {
    /// What it is: `check_in`, `run_card`, `intake`, `blood`, `activity`, `shoes`, `symptom`, `legs_today`,
    /// `tag`, `absence`, `advice_outcome`.
    pub(crate) kind: String,

    /// The day, as 2026-11-23 [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) day: Option<NaiveDate>,

    /// What it says, field by field; a value may be JSON.
    #[arg(value_name = "FIELD=VALUE")]
    pub(crate) fields: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct EditArguments {
    /// The entry's id, or as much of its start as tells it apart.
    pub(crate) id: String,

    /// Moves it to this day.
    #[arg(long, value_name = "DATE")]
    pub(crate) day: Option<NaiveDate>,

    /// What changes, field by field; a value may be JSON.
    #[arg(value_name = "FIELD=VALUE")]
    pub(crate) fields: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct EntryArguments {
    /// The entry's id, or as much of its start as tells it apart.
    pub(crate) id: String,
}

#[derive(Args, Debug)]
pub(crate) struct BackgroundArguments {
    /// What changes, field by field: `birth_year=1980 asthma=true`. Without any, show it.
    #[arg(value_name = "FIELD=VALUE")]
    pub(crate) fields: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct BackupArguments {
    /// The file; one passphrase opens it on any phone.
    pub(crate) file: PathBuf,

    #[command(flatten)]
    pub(crate) passphrase: PassphraseArguments,
}

/// Where a passphrase comes from: asked for on a terminal, and never on the command line, which other
/// programs can read.
#[derive(Args, Debug)]
pub(crate) struct PassphraseArguments {
    /// File whose first line is the passphrase [default: ask]
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

fn sore(text: &str) -> Result<SorePlace, String> {
    let (place, level) = text
        .split_once('=')
        .ok_or("it must look like calf:left=4")?;
    let (part, side) = place.split_once(':').unwrap_or((place, "both"));
    Ok(SorePlace {
        part: part.replace('-', "_"),
        side: side.to_owned(),
        level: level
            .parse()
            .map_err(|_| "the level must be a number from 1 to 10")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sore_place_names_part_side_and_level() {
        let place = sore("hip-flexors:left=4").unwrap();
        assert_eq!(
            (place.part.as_str(), place.side.as_str(), place.level),
            ("hip_flexors", "left", 4)
        );
        assert_eq!(sore("calf=3").unwrap().side, "both");
        assert!(sore("calf").is_err());
        assert!(sore("calf=much").is_err());
    }
}
