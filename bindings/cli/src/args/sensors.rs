//! The command line of `freshlegs sensors`.

use std::str::FromStr;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

/// Find, pair and watch sensors.
#[derive(Args, Debug)]
pub(crate) struct SensorsArguments {
    #[command(flatten)]
    pub(crate) timings: TimingArguments,

    #[command(subcommand)]
    pub(crate) command: SensorsCommand,
}

/// How patient the links to sensors are.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct TimingArguments {
    /// Wait differently, for tests and for strange radios: `back_off=500ms`, `silence=5s`. A name
    /// that does not exist is answered by those that do.
    #[arg(
        long = "timing",
        global = true,
        value_name = "NAME=TIME",
        hide_short_help = true
    )]
    pub(crate) timings: Vec<TimingArgument>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SensorsCommand {
    /// Look for sensors, and say what each offers.
    Scan(ScanArguments),
    /// Remember a sensor, so that every run is fed by it.
    Pair(PairArguments),
    /// List the paired sensors in order of preference.
    List,
    /// Give a paired sensor another name.
    Rename(RenameArguments),
    /// Forget a paired sensor.
    Forget(NamedArguments),
    /// Put paired sensors in order of preference, the first one first.
    Order(OrderArguments),
    /// Say how a foot pod counts cadence, where Fresh Legs has found out wrongly.
    Count(CountArguments),
    /// Connect to sensors and show what they measure.
    Watch(WatchArguments),
    /// Take a morning reading from a strap, guided, and write it into the journal.
    Read(ReadArguments),
}

#[derive(Args, Debug)]
pub(crate) struct ScanArguments {
    /// For how many seconds.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    pub(crate) seconds: u64,

    /// Show every device, also those that do not say that they are sensors.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Args, Debug)]
pub(crate) struct ReadArguments {
    /// The strap's name or address [default: the first paired one]
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensors: Vec<String>,

    /// How long to measure, in seconds.
    #[arg(long, value_name = "60-180", default_value_t = 120, value_parser = clap::value_parser!(u32).range(60..=180))]
    pub(crate) seconds: u32,

    /// Measure at once, without a minute for the heart to settle.
    #[arg(long)]
    pub(crate) at_once: bool,
}

#[derive(Args, Debug)]
pub(crate) struct PairArguments {
    /// Its address, or its name in either case.
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensor: String,

    /// What to call it [default: its own name]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// For how many seconds to look for it.
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    pub(crate) seconds: u64,

    /// Do not ask whether it is the right one.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Args, Debug)]
pub(crate) struct NamedArguments {
    /// Its address, or its name in either case.
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensor: String,
}

#[derive(Args, Debug)]
pub(crate) struct RenameArguments {
    /// Its address, or its name in either case.
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensor: String,

    /// Its new name.
    #[arg(value_name = "NEW-NAME")]
    pub(crate) name: String,
}

#[derive(Args, Debug)]
pub(crate) struct OrderArguments {
    /// Addresses or names; those not named follow in their order so far.
    #[arg(value_name = "ADDRESS|NAME", required = true)]
    pub(crate) sensors: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct CountArguments {
    /// Its address, or its name in either case.
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensor: String,

    /// What it counts.
    pub(crate) what: Counted,
}

/// What a foot pod counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Counted {
    /// One foot.
    Strides,
    /// Both feet.
    Steps,
    /// Whatever the next run finds out.
    Auto,
}

#[derive(Args, Debug)]
pub(crate) struct WatchArguments {
    /// Addresses or names [default: every paired sensor]
    #[arg(value_name = "ADDRESS|NAME")]
    pub(crate) sensors: Vec<String>,

    /// For how many seconds [default: until interrupted]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) seconds: Option<u64>,
}

/// A name and a time: `back_off=500ms`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct TimingArgument {
    pub(crate) name: String,
    pub(crate) time: Duration,
}

impl FromStr for TimingArgument {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "not of the form NAME=TIME, with a time such as 500ms or 5s".to_owned();
        let (name, time) = text.split_once('=').ok_or_else(wrong)?;
        let (number, ms) = if let Some(number) = time.strip_suffix("ms") {
            (number, 1)
        } else {
            (time.strip_suffix('s').ok_or_else(wrong)?, 1_000)
        };
        let number: u32 = number.parse().map_err(|_| wrong())?;
        Ok(Self {
            name: name.to_owned(),
            time: Duration::from_millis(u64::from(number) * ms),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timing_has_a_name_and_a_time() {
        let timing: TimingArgument = "back_off=500ms".parse().unwrap();
        assert_eq!(timing.name, "back_off");
        assert_eq!(timing.time, Duration::from_millis(500));
        let timing: TimingArgument = "silence=5s".parse().unwrap();
        assert_eq!(timing.time, Duration::from_secs(5));
        for wrong in [
            "silence",
            "silence=5",
            "silence=s",
            "silence=-1s",
            "silence=1.5s",
        ] {
            assert!(wrong.parse::<TimingArgument>().is_err(), "{wrong}");
        }
    }
}
