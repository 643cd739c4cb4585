//! The command line.

mod journal;
mod looks;
mod presses;
mod profile;
mod sensors;

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use freshlegs::TimedPress;

pub(crate) use journal::{
    AddArguments, BackgroundArguments, BackupArguments, CheckinArguments, EditArguments, Ill,
    JournalArguments, JournalCommand, PassphraseArguments, SpanArguments,
};
pub(crate) use looks::{
    DeleteArguments, ExportArguments, GuideArguments, HabitsArguments, KeyArguments, PlanArguments,
    ReportArguments, RestoreArguments, ReviewArguments, TrendArguments, WeekArguments,
    WhyArguments,
};
use presses::press;
pub(crate) use profile::{
    Answer, Language, ProfileArguments, RoutineArguments, Sex, TodayArguments, TodayFlags, Units,
    Verbosity,
};
pub(crate) use sensors::{
    CountArguments, Counted, NamedArguments, OrderArguments, PairArguments, ReadArguments,
    RenameArguments, ScanArguments, SensorsArguments, SensorsCommand, TimingArguments,
    WatchArguments,
};

const EXIT_CODES: &str = "\
Exit codes:
   0  done
   2  the command line makes no sense
  65  a file, a plan or bytes that cannot be used
  69  there is no Bluetooth adapter
  70  a defect in Fresh Legs
  74  the store cannot be read or written
  75  Bluetooth is off
  77  the system forbids it
  78  the key does not fit the store
  79  what was asked for is not there";

/// A running companion that listens to the legs.
#[derive(Debug, Parser)]
#[command(name = "freshlegs", version, max_term_width = 100, after_long_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) place: PlaceArguments,

    /// Print one JSON object per line instead of text.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Where everything is kept.
#[derive(Args, Debug)]
pub(crate) struct PlaceArguments {
    /// Folder of the store [default: the user's data folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,

    /// File with the store's key, made where absent [default: in the user's configuration folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Coach a run: of a simulated runner, of a recorded one with --replay, or your own with
    /// --sensors.
    Run(RunArguments),
    /// Find, pair and watch sensors.
    Sensors(SensorsArguments),
    /// Say what the bytes of a Bluetooth characteristic mean.
    Decode(DecodeArguments),
    /// Take recorded runs into the store, daily exports of other programs, and our own exports.
    Import(ImportArguments),
    /// List the stored runs, newest first.
    Runs,
    /// Show one stored run, with charts of pace, heart rate and cadence.
    Show(ShowArguments),
    /// Say how a recording's heartbeats vary: RMSSD, and DFA alpha 1 window by window.
    Hrv(HrvArguments),
    /// Play a guided routine: a warm-up, stretches, strength. Without a name, list them.
    Routine(RoutineArguments),
    /// Say what matters today: red flags, how ready the body is, and what that suggests.
    Today(TodayArguments),
    /// Write the morning down: sleep, legs, soreness, mood.
    Checkin(CheckinArguments),
    /// List the journal, or write, change and delete entries.
    Journal(JournalArguments),
    /// Say why the legs may be heavy, with reasons.
    Why(WhyArguments),
    /// Show the next seven days; take today's suggestion or keep the plan.
    Week(WeekArguments),
    /// Show the plan of the season; set what you train for.
    Plan(PlanArguments),
    /// Follow habits that keep legs fresh.
    Habits(HabitsArguments),
    /// Show training load, day by day.
    Load(SpanArguments),
    /// Draw a trend: sleep, heaviness, heart-rate variability …
    Trend(TrendArguments),
    /// Look back: are the legs getting fresher? Or on one run.
    Review(ReviewArguments),
    /// Read the guide.
    Guide(GuideArguments),
    /// Write a page for you or a clinician.
    Report(ReportArguments),
    /// Show or change the health background.
    Background(BackgroundArguments),
    /// Write everything into one encrypted file.
    Backup(BackupArguments),
    /// Take a backup in.
    Restore(RestoreArguments),
    /// Write everything as JSON or CSV.
    Export(ExportArguments),
    /// Change, wrap or unwrap the key of the store.
    Key(KeyArguments),
    /// Delete everything.
    Delete(DeleteArguments),
    /// Show, or change, what coaching should know about the runner.
    Profile(ProfileArguments),
}

#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line")]
pub(crate) struct RunArguments {
    /// Coach the run recorded in this file: FIT, TCX or GPX, packed by gzip or not.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seed", "minutes"])]
    pub(crate) replay: Option<PathBuf>,

    /// Coach a live run, heard by the paired sensors.
    #[arg(long, conflicts_with_all = ["replay", "seed", "speed"])]
    pub(crate) sensors: bool,

    /// Go on with the live run that was cut off last.
    #[arg(long, requires = "sensors", conflicts_with_all = ["plan", "announcements", "kind"])]
    pub(crate) resume: bool,

    #[command(flatten)]
    pub(crate) timings: TimingArguments,

    /// Which session of the file, counted from 1 [default: the longest run]
    #[arg(long, value_name = "N", requires = "replay", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) session: Option<u32>,

    /// Use what is readable of a damaged file.
    #[arg(long, requires = "replay")]
    pub(crate) salvage: bool,

    /// Plan to run by: TOML or JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) plan: Option<PathBuf>,

    /// What to announce how often: TOML or JSON [default: each kilometre or mile]
    #[arg(long, value_name = "FILE")]
    pub(crate) announcements: Option<PathBuf>,

    /// How many times faster than life, or `max`.
    #[arg(long, value_name = "N|max", default_value = "60")]
    pub(crate) speed: Speed,

    /// Seed of the simulated runner: the same seed, the same run.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,

    /// How long the run is [default: as long as the plan, or until it is finished by hand]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub(crate) minutes: Option<u32>,

    /// The simulated runner's phone, worn in a belt, feels the steps.
    #[arg(long, conflicts_with_all = ["replay", "sensors"])]
    pub(crate) phone: bool,

    /// The simulated runner wears neither a strap nor a foot pod.
    #[arg(long, conflicts_with_all = ["replay", "sensors"])]
    pub(crate) no_sensors: bool,

    /// What sort of run it is [default: easy, or as recorded]
    #[arg(long)]
    pub(crate) kind: Option<Kind>,

    #[command(flatten)]
    pub(crate) conditions: ConditionArguments,

    #[command(flatten)]
    pub(crate) today: TodayFlags,

    /// Offer a warm-up at the start and a cool-down at the end.
    #[arg(long)]
    pub(crate) routines: bool,

    /// Press something in a run that is not live: `12:30=heavy`. Repeat it for more.
    #[arg(long, value_name = "TIME=WHAT", conflicts_with = "sensors", value_parser = press)]
    pub(crate) press: Vec<TimedPress>,

    /// Run what is planned for today.
    #[arg(long, conflicts_with_all = ["plan", "replay", "resume"])]
    pub(crate) planned: bool,

    /// Write what is heard to this WAV file: metronome, breath guide, earcons, and the words where
    /// espeak-ng is installed.
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub(crate) wav: Option<PathBuf>,
}

/// What makes the same pace harder today.
#[derive(Args, Debug)]
pub(crate) struct ConditionArguments {
    /// It is hot: pace targets become effort.
    #[arg(long)]
    pub(crate) hot: bool,

    /// It is humid.
    #[arg(long)]
    pub(crate) humid: bool,

    /// It is hilly.
    #[arg(long)]
    pub(crate) hilly: bool,
}

#[derive(Args, Debug)]
pub(crate) struct DecodeArguments {
    /// The characteristic: 2A37, 0x2a37, or all 128 bits.
    pub(crate) uuid: String,

    /// A value in hexadecimal: with or without blanks, colons or a leading 0x.
    #[arg(required = true, value_name = "HEX")]
    pub(crate) values: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ImportArguments {
    /// Files, and folders to be searched for files: recorded runs, daily exports as CSV, exports as
    /// JSON.
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ShowArguments {
    /// The run's id, or as much of its start as tells it apart.
    pub(crate) id: String,
}

#[derive(Args, Debug)]
pub(crate) struct HrvArguments {
    /// A FIT file, text with one RR interval in milliseconds a line, or the id of a stored run.
    #[arg(value_name = "FILE|ID")]
    pub(crate) source: PathBuf,

    /// Length of a window in seconds.
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub(crate) window_s: u32,

    /// Seconds from one window to the next.
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=86_400))]
    pub(crate) step_s: u32,

    /// What to do about artefacts.
    #[arg(long, default_value = "lipponen")]
    pub(crate) correction: Correction,

    /// The recording is one at rest: `live` tolerates 25 % instead of 5, and RMSSD is shown.
    #[arg(long)]
    pub(crate) rest: bool,
}

/// What is done about beats that are no heartbeats.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Correction {
    /// Count them; blank nothing, to compare with other programs.
    None,
    /// Leave out what differs by more than 5 % from the beat before.
    Live,
    /// Lipponen and Tarvainen 2019, as long as it finds less each time.
    Lipponen,
    /// One pass of it; blank nothing, to compare with other programs.
    LipponenOnce,
}

/// What sort of run.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Kind {
    /// An ordinary run.
    Easy,
    /// On a belt: location is neither asked for nor missed.
    Treadmill,
    /// Off road: effort instead of pace.
    Trail,
    /// On the track, or intervals anywhere.
    Intervals,
    /// A race: nothing is asked.
    Race,
    /// In company: only safety, and answers to the runner's own word.
    WithFriends,
}

/// How fast time goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Speed {
    /// So many times as fast as real time.
    Times(f64),
    /// As fast as the machine can.
    Max,
}

impl Speed {
    /// The factor, `None` for as fast as possible.
    pub(crate) fn times(self) -> Option<f64> {
        match self {
            Self::Times(times) => Some(times),
            Self::Max => None,
        }
    }
}

impl FromStr for Speed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "max" {
            return Ok(Self::Max);
        }
        match text.parse::<f64>() {
            Ok(times) if (0.1..=10_000.0).contains(&times) => Ok(Self::Times(times)),
            _ => Err("neither a number from 0.1 to 10000 nor `max`".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn run(words: &[&str]) -> Result<RunArguments, clap::Error> {
        let words = ["freshlegs", "run"].iter().chain(words);
        match Arguments::try_parse_from(words)?.command {
            Command::Run(run) => Ok(run),
            other => panic!("not a run: {other:?}"),
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_run_needs_no_arguments() {
        let run = run(&[]).unwrap();
        assert_eq!(run.speed, Speed::Times(60.0));
        assert_eq!(run.replay, None);
    }

    #[test]
    fn speed_is_a_factor_or_max() {
        assert_eq!(run(&["--speed", "max"]).unwrap().speed, Speed::Max);
        assert_eq!(run(&["--speed", "1.5"]).unwrap().speed, Speed::Times(1.5));
        for wrong in ["0", "-1", "NaN", "inf", "fast", "1e9"] {
            assert!(run(&[&format!("--speed={wrong}")]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_recorded_run_has_no_seed_and_a_simulated_one_no_sessions() {
        assert!(run(&["--replay", "a.fit", "--seed", "3"]).is_err());
        assert!(run(&["--session", "2"]).is_err());
        assert!(run(&["--salvage"]).is_err());
        let replay = run(&["--replay", "a.fit", "--session", "2", "--salvage"]).unwrap();
        assert_eq!(replay.session, Some(2));
    }

    #[test]
    fn place_and_json_are_understood_after_the_command_too() {
        let words = [
            "freshlegs",
            "runs",
            "--data",
            "d",
            "--key-file",
            "k",
            "--json",
        ];
        let arguments = Arguments::try_parse_from(words).unwrap();
        assert!(arguments.json);
        assert_eq!(arguments.place.data, Some(PathBuf::from("d")));
    }
}
