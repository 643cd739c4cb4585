//! Arguments of what the journal says: causes, plans, load, trends, the guide, the report.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{BackupArguments, PassphraseArguments, SpanArguments};

#[derive(Args, Debug)]
pub(crate) struct WhyArguments {
    /// Over so many weeks [default: today]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=26))]
    pub(crate) weeks: Option<u8>,

    /// Show the page for a running coach or a physical therapist.
    #[arg(long)]
    pub(crate) gait: bool,

    /// Say of an advice that it helped.
    #[arg(long, value_name = "ADVICE", conflicts_with = "weeks")]
    pub(crate) helped: Option<String>,

    /// Say of an advice that it did not help.
    #[arg(long, value_name = "ADVICE", conflicts_with_all = ["weeks", "helped"])]
    pub(crate) did_not_help: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct WeekArguments {
    /// Take today's suggestion.
    #[arg(long)]
    pub(crate) accept: bool,

    /// Keep the plan in spite of today's suggestion.
    #[arg(long, conflicts_with = "accept")]
    pub(crate) keep: bool,
}

#[derive(Args, Debug)]
pub(crate) struct PlanArguments {
    /// Train for this distance in kilometres.
    #[arg(long, value_name = "KM", requires = "date")]
    pub(crate) goal: Option<f64>,

    /// The day of it, as 2026-11-23.
    #[arg(long, value_name = "DATE", requires = "goal")]
    pub(crate) date: Option<NaiveDate>,

    /// Days a week with a run.
    #[arg(long, value_name = "2-7", default_value_t = 4, requires = "goal")]
    pub(crate) days: u8,

    /// The goal's name.
    #[arg(long, value_name = "TEXT", requires = "goal")]
    pub(crate) name: Option<String>,

    /// Train for nothing in particular any more.
    #[arg(long, conflicts_with = "goal")]
    pub(crate) no_goal: bool,

    /// Day one: the longest run of the last 30 days, in kilometres.
    #[arg(long, value_name = "KM", requires = "runs_a_week")]
    pub(crate) longest: Option<f64>,

    /// Day one: runs a week.
    #[arg(long, value_name = "N", requires = "longest")]
    pub(crate) runs_a_week: Option<u8>,

    /// Day one: easy pace in minutes per kilometre, such as 6:10.
    #[arg(long, value_name = "M:SS", requires = "longest", value_parser = pace)]
    pub(crate) easy_pace: Option<f64>,
}

#[derive(Args, Debug)]
pub(crate) struct HabitsArguments {
    /// Follow these habits, and no others: `sleep`, `mobility`, `strength`, `fuelling`, `hydration`,
    /// `warm-up`, `easy-days`; `strength=3` for three times a week.
    #[arg(long, value_name = "HABIT[=N]", num_args = 1..)]
    pub(crate) choose: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct TrendArguments {
    /// What of: `load`, `ctl`, `sleep`, `heaviness`, `hrv`, `resting-heart-rate` … Without a name, list
    /// them.
    pub(crate) metric: Option<String>,

    #[command(flatten)]
    pub(crate) span: SpanArguments,
}

#[derive(Args, Debug)]
pub(crate) struct ReviewArguments {
    /// A run's id, or as much of its start as tells it apart [default: the last weeks]
    pub(crate) run: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct GuideArguments {
    /// A page, such as `why-heavy-legs`, or words to look for [default: list the pages]
    #[arg(value_name = "TOPIC")]
    pub(crate) topic: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    pub(crate) span: SpanArguments,

    /// Write it as a page for a browser or a printer.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct ExportArguments {
    /// A file that ends in `.json`, or a folder for tables as CSV. Neither is encrypted.
    pub(crate) to: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct KeyArguments {
    /// Encrypt everything with a new key, kept in the key file.
    #[arg(long)]
    pub(crate) change: bool,

    /// Write the key, wrapped by a passphrase, to this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) wrap: Option<PathBuf>,

    /// Put the key that a passphrase wraps in this file into the key file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["wrap", "change"])]
    pub(crate) unwrap: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) passphrase: PassphraseArguments,
}

#[derive(Args, Debug)]
pub(crate) struct DeleteArguments {
    /// Delete everything: runs, journal, sensors, settings. There is no way back but a backup.
    #[arg(long, required = true)]
    pub(crate) everything: bool,

    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// What a backup is about to do.
pub(crate) type RestoreArguments = BackupArguments;

/// What a metric is asked as.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Seen {
    /// A professional has seen it.
    Seen,
    /// It is gone.
    Gone,
}

fn pace(text: &str) -> Result<f64, String> {
    let wrong = || "it must look like 6:10".to_owned();
    let (minutes, seconds) = text.split_once(':').ok_or_else(wrong)?;
    let minutes: u32 = minutes.parse().map_err(|_| wrong())?;
    let seconds: u32 = seconds.parse().ok().filter(|s| *s < 60).ok_or_else(wrong)?;
    Ok(f64::from(minutes * 60 + seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_minutes_and_seconds() {
        assert_eq!(pace("6:10"), Ok(370.0));
        for wrong in ["6", "6:70", "six:ten", ""] {
            assert!(pace(wrong).is_err(), "{wrong}");
        }
    }
}
