//! The ways in which a run begins: live, simulated, replayed from a file.

use std::sync::Arc;

use freshlegs_engine::coaching::legs::{History, LegsKnowledge};
use freshlegs_engine::coaching::{Announcements, Plan, PlanError, RescueSetup, Today};
use freshlegs_engine::session::Session;
use freshlegs_engine::{Conditions, FieldErrors, Input, Moment, Profile, RunKind, Setup};
use freshlegs_formats::Salvage;
use freshlegs_store::{BootAnchor, RunHeader, RunId, Source};
use uuid::Uuid;

use super::Companion;
use crate::clock::{self, RunClock};
use crate::drive::{DEFAULT_PLAN, ReplayScript, SimulatedRunner, TimedPress, with_presses};
use crate::error::CompanionError;
use crate::run::{ANSWERS, Departure, HELPED, Keeper, LiveRun, Script};
use crate::shell::Shell;
use crate::sound::Soundtrack;

/// What a runner chooses before a run.
#[derive(Clone, Debug, Default, PartialEq, uniffi::Record)]
pub struct RunOptions {
    /// What sort of run.
    pub kind: RunKind,
    /// What makes it harder today.
    #[uniffi(default)]
    pub conditions: Conditions,
    /// The plan in TOML or JSON, where there is one.
    #[uniffi(default = None)]
    pub plan: Option<String>,
    /// What is announced how often, in TOML or JSON; each kilometre or mile where absent.
    #[uniffi(default = None)]
    pub announcements: Option<String>,
    /// Whether standing still pauses the run.
    #[uniffi(default = false)]
    pub auto_pause: bool,
    /// What to know of today. A live run takes it from the journal where absent; a simulation and a
    /// replay then know nothing, so that they repeat.
    #[uniffi(default = None)]
    pub today: Option<Today>,
    /// Whether a warm-up and a cool-down are offered.
    #[uniffi(default = false)]
    pub offers_routines: bool,
    /// A WAV file to be written with what is to be heard beside words, from the first moment to the
    /// last; none where absent.
    #[uniffi(default = None)]
    pub soundtrack: Option<String>,
}

/// What a simulation is like.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SimulationOptions {
    /// What the simulated runner chose.
    pub run: RunOptions,
    /// The same seed gives the same run.
    pub seed: u64,
    /// How long it is, in minutes; the length of the embedded plan where absent.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
    /// How many times faster than life; as fast as possible where absent.
    #[uniffi(default = None)]
    pub speed: Option<f64>,
    /// What the runner presses, and when.
    #[uniffi(default = [])]
    pub presses: Vec<TimedPress>,
    /// Whether the runner wears a strap and a foot pod; the phone knows where it is in any case.
    #[uniffi(default = true)]
    pub sensors: bool,
    /// Whether the phone, worn in a belt, feels the steps.
    #[uniffi(default = false)]
    pub phone: bool,
}

impl Default for SimulationOptions {
    fn default() -> Self {
        Self {
            run: RunOptions::default(),
            seed: 0,
            minutes: None,
            speed: None,
            presses: Vec::new(),
            sensors: true,
            phone: false,
        }
    }
}

/// How a file is replayed.
#[derive(Clone, Debug, Default, PartialEq, uniffi::Record)]
pub struct ReplayOptions {
    /// What is coached. Auto-pause is off in a replay: the file's own pauses count.
    pub run: RunOptions,
    /// The FIT, TCX or GPX file, gzipped or not.
    pub path: String,
    /// Which of the file's sessions, counted from 0; the longest running one where absent, or the
    /// longest where none is a run.
    #[uniffi(default = None)]
    pub session: Option<u32>,
    /// Whether to take what can be had of a broken file.
    #[uniffi(default = false)]
    pub salvage: bool,
    /// How many times faster than life; as fast as possible where absent.
    #[uniffi(default = None)]
    pub speed: Option<f64>,
    /// What the runner presses, and when.
    #[uniffi(default = [])]
    pub presses: Vec<TimedPress>,
}

#[uniffi::export]
impl Companion {
    /// Begins a live run.
    ///
    /// # Errors
    ///
    /// `BadInput` when the plan is not one, `BadFields` when it does not fit the profile,
    /// `StorageFull`, `Storage`, `Internal`.
    pub fn start_run(
        &self,
        options: RunOptions,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRun>, CompanionError> {
        let clock = RunClock::real();
        let soundtrack = soundtrack(&options)?;
        let options = RunOptions {
            today: Some(self.today_for(options.today)),
            ..options
        };
        let setup = self.setup(options, seed()?, clock::wall_millis())?;
        let header = RunHeader {
            id: new_id(),
            setup,
            started_at_utc_ms: clock::wall_millis(),
            utc_offset_s: clock::utc_offset_s(),
            anchor: clock.started_micros().map(anchor),
            engine_version: crate::core_version(),
            source: Source::Live,
        };
        self.depart(header, clock, None, soundtrack, shell)
    }

    /// Begins a run of a simulated runner, whose sensors speak real Bluetooth bytes. The shell's
    /// reports on cues are not needed: each is taken as spoken in the time it should take.
    ///
    /// # Errors
    ///
    /// As [`start_run`](Self::start_run); `BadInput` when the speed is not above 0.
    pub fn start_simulation(
        &self,
        options: SimulationOptions,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRun>, CompanionError> {
        let runner = SimulatedRunner {
            minutes: options.minutes,
            seed: options.seed,
            sensors: options.sensors,
            phone: options.phone,
        };
        let mut run = options.run;
        run.plan.get_or_insert_with(|| DEFAULT_PLAN.to_owned());
        run.auto_pause = true;
        let script = runner.run();
        let soundtrack = soundtrack(&run)?;
        let setup = self.setup(run, options.seed, clock::wall_millis())?;
        let header = RunHeader {
            id: new_id(),
            setup,
            started_at_utc_ms: clock::wall_millis(),
            utc_offset_s: clock::utc_offset_s(),
            anchor: None,
            engine_version: crate::core_version(),
            source: Source::Simulated,
        };
        let script = Script {
            ends_at: script.ends_at(),
            inputs: with_presses(script, &options.presses)?,
        };
        let clock = scripted(options.speed)?;
        self.depart(header, clock, Some(script), soundtrack, shell)
    }

    /// Begins a run whose sensors are a recording: its records and beats become Bluetooth
    /// notifications and positions, and go the whole way. The shell's reports on cues are not
    /// needed: each is taken as spoken in the time it should take.
    ///
    /// # Errors
    ///
    /// `Storage` when the file cannot be read, `BadInput` when it cannot be understood, with the
    /// offset, or has no such session, or the speed is not above 0; else as
    /// [`start_run`](Self::start_run).
    pub fn start_replay(
        &self,
        options: ReplayOptions,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRun>, CompanionError> {
        let bytes = super::import::read_file(&options.path)?;
        let salvage = if options.salvage {
            Salvage::Yes
        } else {
            Salvage::No
        };
        let activity = freshlegs_formats::read(&bytes, salvage)?;
        let session = options
            .session
            .map(|session| session as usize)
            .or_else(|| activity.longest_run())
            .or_else(|| activity.longest_session())
            .ok_or_else(|| CompanionError::BadInput {
                reason: "replay the file: no session in it has a record".to_owned(),
                offset: None,
            })?;
        let script = ReplayScript::new(&activity, session)?;
        let mut run = options.run;
        run.auto_pause = false;
        if run.kind == RunKind::Easy {
            run.kind = script.kind();
        }
        let soundtrack = soundtrack(&run)?;
        // The same file and plan give the same run.
        let setup = self.setup(run, 0, script.started_at().timestamp_millis())?;
        let header = RunHeader {
            id: new_id(),
            setup,
            started_at_utc_ms: script.started_at().timestamp_millis(),
            utc_offset_s: script.utc_offset_s().unwrap_or(0),
            anchor: None,
            engine_version: crate::core_version(),
            source: Source::Replay,
        };
        let script = Script {
            ends_at: script.ends_at(),
            inputs: with_presses(script.into_iter(), &options.presses)?,
        };
        let clock = scripted(options.speed)?;
        self.depart(header, clock, Some(script), soundtrack, shell)
    }
}

impl Companion {
    fn setup(
        &self,
        options: RunOptions,
        seed: u64,
        started_at_utc_ms: i64,
    ) -> Result<Setup, CompanionError> {
        let profile = self.store.profile()?.unwrap_or_default();
        let today = options.today.unwrap_or_default();
        let plan = options
            .plan
            .as_deref()
            .map(|text| plan(text, &profile, today.by_talk_test))
            .transpose()?;
        let announcements = match options.announcements.as_deref().map(Announcements::parse) {
            Some(parsed) => parsed.map_err(|error| refused("the announcements", error))?,
            None => Announcements::default(),
        };
        Ok(Setup {
            kind: options.kind,
            conditions: options.conditions,
            profile,
            plan,
            announcements,
            auto_pause: options.auto_pause,
            seed,
            today,
            offers_routines: options.offers_routines,
            legs: self.legs_knowledge(started_at_utc_ms)?,
            rescue: RescueSetup {
                helped: self.store.kept(HELPED)?.unwrap_or_default(),
                breath_guide: !today.breath_guide_unasked_off,
                ..RescueSetup::default()
            },
        })
    }

    /// What the runner's own runs before this moment have taught of the legs.
    fn legs_knowledge(&self, started_at_utc_ms: i64) -> Result<LegsKnowledge, CompanionError> {
        Ok(LegsKnowledge {
            history: History::new(&self.past_runs(started_at_utc_ms)?),
            answers: self.store.kept(ANSWERS)?.unwrap_or_default(),
        })
    }

    fn depart(
        &self,
        header: RunHeader,
        clock: RunClock,
        script: Option<Script>,
        soundtrack: Option<Soundtrack>,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRun>, CompanionError> {
        let keeper = (header.source == Source::Live)
            .then(|| Keeper::new(self.store.clone(), header.started_at_utc_ms));
        let writer = self.store.begin_run(&header)?;
        LiveRun::depart(
            Departure {
                id: header.id.to_string(),
                session: Session::new(&header.setup),
                first: (Moment::ZERO, Input::Start),
                clock,
                script,
                sensors: std::collections::BTreeMap::new(),
                store: self.store.clone(),
                writer,
                keeper,
                soundtrack,
            },
            shell,
        )
    }
}

/// The file for a run's sound, made before anything is stored: a path that cannot be is told first.
fn soundtrack(options: &RunOptions) -> Result<Option<Soundtrack>, CompanionError> {
    let create = |path| {
        Soundtrack::create(path).map_err(|error| CompanionError::BadInput {
            reason: format!("write the sound to {path}: {error}"),
            offset: None,
        })
    };
    options.soundtrack.as_deref().map(create).transpose()
}

fn anchor(boot_time_us: i64) -> BootAnchor {
    BootAnchor {
        boot_id: clock::boot_id(),
        boot_time_us,
    }
}

/// By the talk test no zone is coached, so that none needs a maximal heart rate.
fn plan(text: &str, profile: &Profile, by_talk_test: bool) -> Result<Plan, CompanionError> {
    let plan = Plan::parse(text).map_err(|error| refused("the plan", error))?;
    if !by_talk_test {
        plan.check_against(profile)?;
    }
    Ok(plan)
}

/// The refusal of a text that holds `what`.
fn refused(what: &str, error: PlanError) -> CompanionError {
    match error {
        PlanError::Fields(FieldErrors(errors)) => CompanionError::BadFields { errors },
        PlanError::Syntax { .. } => CompanionError::BadInput {
            reason: format!("read {what}: {error}"),
            offset: None,
        },
    }
}

fn scripted(speed: Option<f64>) -> Result<RunClock, CompanionError> {
    match speed {
        Some(times) if !(times.is_finite() && times > 0.0) => Err(CompanionError::BadInput {
            reason: format!("run {times} times as fast: the speed must be above 0"),
            offset: None,
        }),
        times => Ok(RunClock::scripted(times)),
    }
}

fn new_id() -> RunId {
    RunId(Uuid::now_v7().into_bytes())
}

fn seed() -> Result<u64, CompanionError> {
    getrandom::u64().map_err(|error| CompanionError::Internal {
        reason: format!("draw a random seed: {error}"),
    })
}
