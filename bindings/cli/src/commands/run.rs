use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use freshlegs::{
    Companion, Conditions, CueView, LiveRun, LiveView, ReplayOptions, RunKind, RunOptions,
    SensorEvent, Sensors, Shell, ShellError, SimulationOptions, Summary, Trouble,
};

use crate::args::{Kind, RunArguments, Units};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};
use crate::{live, words};

use super::back::show_run;
use super::sensors;
use super::sound::{self, Script, Spoken};
use super::today::warn_before_a_run;
use super::voice::Voice;

/// How long a finished run may take to be stored, in milliseconds, before it counts as stuck.
const STORED_WITHIN_MS: u64 = 60_000;

/// What the run tells the terminal, in the order in which it does.
pub(crate) enum News {
    /// Words for the runner.
    Said(CueView),
    /// Numbers for the screen.
    Seen(Box<LiveView>),
    /// Something became of a sensor.
    Sensor(SensorEvent),
    /// Something is wrong, or is no longer.
    Trouble(Trouble),
    /// The run is over and stored.
    Over(Summary),
}

/// What the files named on the command line say.
struct Texts {
    plan: Option<String>,
    announcements: Option<String>,
}

/// Coaches a run of a simulated or recorded runner to its end.
pub(crate) fn run(desk: &mut Desk, arguments: RunArguments) -> Result<(), Failure> {
    let texts = Texts {
        plan: arguments.plan.as_deref().map(read_text).transpose()?,
        announcements: arguments
            .announcements
            .as_deref()
            .map(read_text)
            .transpose()?,
    };
    if let Some(recording) = &arguments.replay {
        // Without this a mistyped name would look like trouble with the store.
        fs::File::open(recording).map_err(|error| cannot_read(recording, &error))?;
    }
    let companion = if arguments.resume {
        desk.open_as_it_is()?
    } else {
        desk.open()?
    };
    let units = Units::from(companion.profile()?.units);
    let mut texts = texts;
    if arguments.planned {
        texts.plan = Some(planned(&companion)?);
    }
    let (sender, news) = mpsc::channel();
    let is_stored = Arc::new(AtomicBool::new(true));
    let script = Arc::new(Mutex::new(Script::default()));
    let voice = arguments.sensors.then(Voice::start).transpose()?;
    let shell = Arc::new(Terminal {
        news: sender,
        is_stored: Arc::clone(&is_stored),
        script: Arc::clone(&script),
        voice: voice.clone(),
    });
    let wav = arguments.wav.clone();
    let minutes = arguments.minutes.filter(|_| arguments.sensors);
    let (run, sensors) = if let Some(voice) = voice {
        let (run, sensors) = start_live(&companion, &arguments, texts, shell)?;
        voice.serve(&run);
        (run, Some(sensors))
    } else {
        (start(&companion, arguments, texts, shell)?, None)
    };
    finish_when_interrupted(Arc::clone(&run))?;
    if let Some(minutes) = minutes {
        finish_after(&run, minutes)?;
    }

    let result = if desk.is_live() {
        live::watch(&run, &news, units)
    } else {
        print_until_over(desk, &news)
    };
    if result.is_err() {
        // Nobody can follow the run any more; what there is of it shall be stored.
        run.finish()?;
    }
    if !run.wait_until_over(STORED_WITHIN_MS)? {
        return Err(Failure::new(
            Code::Storage,
            "store the run: the disk does not answer",
        ));
    }
    // Its sensors are let go before anything is printed: closing links takes a moment.
    drop(sensors);
    let Some(summary) = result? else {
        return Err(Failure::new(Code::Internal, "end the run: it fell silent"));
    };
    if let Some(wav) = wav {
        let script = script.lock().unwrap_or_else(PoisonError::into_inner);
        if sound::speak_into(&wav, &script)? == Spoken::NoSpeaker {
            note("the sound track has no words: espeak-ng is not installed");
        }
    }
    print_summary(desk, &companion, &run, summary, units)?;
    if run.offers_cool_down() {
        note("a cool-down would do you good now: `freshlegs routine cool-down`");
    }
    if is_stored.load(Ordering::Relaxed) {
        Ok(())
    } else {
        Err(Failure::new(
            Code::Storage,
            "store the last part of the run",
        ))
    }
}

/// The plan of what is planned for today.
fn planned(companion: &Companion) -> Result<String, Failure> {
    let week = companion.week_ahead()?;
    let today = week.days.into_iter().next().and_then(|day| day.planned);
    today
        .and_then(|planned| planned.plan_json)
        .ok_or_else(|| Failure::new(Code::NothingFound, "find a run that is planned for today"))
}

fn options(arguments: &RunArguments, texts: Texts) -> RunOptions {
    RunOptions {
        kind: arguments.kind.map_or(RunKind::Easy, RunKind::from),
        conditions: Conditions {
            hot: arguments.conditions.hot,
            humid: arguments.conditions.humid,
            hilly: arguments.conditions.hilly,
        },
        plan: texts.plan,
        announcements: texts.announcements,
        auto_pause: true,
        today: arguments.today.today(arguments.sensors),
        offers_routines: arguments.routines,
        soundtrack: arguments
            .wav
            .as_deref()
            .map(|path| path.to_string_lossy().into_owned()),
    }
}

/// Begins a live run, or goes on with one, and feeds it with the paired sensors.
fn start_live(
    companion: &Companion,
    arguments: &RunArguments,
    texts: Texts,
    shell: Arc<Terminal>,
) -> Result<(Arc<LiveRun>, Arc<Sensors>), Failure> {
    if companion.paired_sensors()?.is_empty() {
        return Err(Failure::new(
            Code::NothingFound,
            "find a paired sensor: `freshlegs sensors scan` looks for some, and \
             `freshlegs sensors pair` remembers one",
        ));
    }
    warn_before_a_run(companion.hold()?.as_ref());
    let timings = sensors::options(&arguments.timings);
    let radio = companion.open_sensors(timings, shell.clone())?;
    sensors::wait_for_adapter(&radio)?;
    let run = if arguments.resume {
        let live = companion.unfinished()?.into_iter().next();
        let live =
            live.ok_or_else(|| Failure::new(Code::NothingFound, "find a run that was cut off"))?;
        companion.resume_run(live.id, shell)?
    } else {
        companion.start_run(options(arguments, texts), shell)?
    };
    radio.feed(Arc::clone(&run));
    Ok((run, radio))
}

fn start(
    companion: &Companion,
    arguments: RunArguments,
    texts: Texts,
    shell: Arc<Terminal>,
) -> Result<Arc<LiveRun>, Failure> {
    let options = options(&arguments, texts);
    let presses = arguments.press;
    let speed = arguments.speed.times();
    let run = match arguments.replay {
        Some(path) => companion.start_replay(
            ReplayOptions {
                run: options,
                path: path.to_string_lossy().into_owned(),
                session: arguments.session.map(|number| number - 1),
                salvage: arguments.salvage,
                speed,
                presses,
            },
            shell,
        ),
        None => companion.start_simulation(
            SimulationOptions {
                run: options,
                seed: arguments.seed,
                minutes: arguments.minutes,
                speed,
                presses,
                sensors: !arguments.no_sensors,
                phone: arguments.phone,
            },
            shell,
        ),
    };
    Ok(run?)
}

/// The first interrupt finishes the run and lets it be stored, the second ends everything; what
/// was recorded until then is found at the next start.
fn finish_when_interrupted(run: Arc<LiveRun>) -> Result<(), Failure> {
    let asked = AtomicBool::new(false);
    ctrlc::set_handler(move || {
        if asked.swap(true, Ordering::Relaxed) || run.finish().is_err() {
            std::process::exit(130);
        }
    })
    .map_err(|error| Failure::new(Code::Internal, format!("listen for interrupts: {error}")))
}

/// Finishes a live run after so many minutes, unless it is over before.
fn finish_after(run: &Arc<LiveRun>, minutes: u32) -> Result<(), Failure> {
    let run = Arc::clone(run);
    std::thread::Builder::new()
        .name("freshlegs-minutes".to_owned())
        .spawn(move || {
            let is_over = run.wait_until_over(u64::from(minutes) * 60_000);
            if matches!(is_over, Ok(false)) {
                // A run that broke meanwhile has been told of.
                let _ = run.finish();
            }
        })
        .map_err(|error| Failure::new(Code::Internal, format!("start a thread: {error}")))?;
    Ok(())
}

fn print_until_over(desk: &mut Desk, news: &Receiver<News>) -> Result<Option<Summary>, Failure> {
    for item in news {
        match item {
            News::Said(cue) if desk.json => desk.out.line(&freshlegs::cue_json_line(cue))?,
            News::Said(cue) => desk.out.line(&words::cue(cue.at_s, &cue.text))?,
            News::Seen(_) => {}
            News::Sensor(event) => print_sensor(desk, event)?,
            News::Trouble(trouble) => note(&in_words(&trouble)),
            News::Over(summary) => return Ok(Some(summary)),
        }
    }
    Ok(None)
}

/// What becomes of the sensors: links as lines of JSON, and for a reader what can be done.
fn print_sensor(desk: &mut Desk, event: SensorEvent) -> Result<(), Failure> {
    match event {
        SensorEvent::Link { .. } | SensorEvent::Adapter { .. } if desk.json => {
            desk.out.line(&freshlegs::sensor_json_line(event))?;
        }
        SensorEvent::News { text, .. }
        | SensorEvent::Adapter {
            text: Some(text), ..
        } => note(&text),
        _ => {}
    }
    Ok(())
}

fn print_summary(
    desk: &mut Desk,
    companion: &Companion,
    run: &LiveRun,
    summary: Summary,
    units: Units,
) -> Result<(), Failure> {
    if desk.json {
        return desk.out.line(&freshlegs::summary_json_line(summary));
    }
    desk.out.line("")?;
    for line in words::summary(&summary, units) {
        desk.out.line(&line)?;
    }
    desk.out.line(&format!("{:<15}{}", "stored as", run.id()))?;
    // The journal's page of this run. A run is stored even where that cannot be shown.
    if let Ok(review) = companion.run_review(run.id()) {
        desk.out.line("")?;
        desk.out.line("In the journal:")?;
        show_run(desk, &review)?;
    }
    note("how was it? `freshlegs journal add run_card rpe=4 leg_heaviness=3`");
    Ok(())
}

/// The shell of a run: passes everything on to the thread that owns the terminal.
struct Terminal {
    news: Sender<News>,
    is_stored: Arc<AtomicBool>,
    /// What was said, for the sound track.
    script: Arc<Mutex<Script>>,
    /// Reports on cues where nobody else does.
    voice: Option<Voice>,
}

impl Terminal {
    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, news: News) -> Result<(), ShellError> {
        self.news.send(news).map_err(|_| ShellError::Failed {
            reason: "reach the terminal: it is closed".to_owned(),
        })
    }
}

impl Shell for Terminal {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        self.script().said(&cue);
        if let Some(voice) = &self.voice {
            voice.say(&cue);
        }
        self.tell(News::Said(cue))
    }

    fn hush(&self, cue_id: u32) -> Result<(), ShellError> {
        self.script().hushed(cue_id);
        // Written words cannot be taken back, and interrupt nobody.
        if let Some(voice) = &self.voice {
            voice.hush(cue_id);
        }
        Ok(())
    }

    fn show(&self, view: LiveView) -> Result<(), ShellError> {
        self.script().at(view.elapsed_s);
        self.tell(News::Seen(Box::new(view)))
    }

    fn sensors(&self, events: Vec<SensorEvent>) -> Result<(), ShellError> {
        for event in events {
            self.tell(News::Sensor(event))?;
        }
        Ok(())
    }

    fn trouble(&self, trouble: Trouble) -> Result<(), ShellError> {
        if trouble == Trouble::NotStored {
            self.is_stored.store(false, Ordering::Relaxed);
        }
        self.tell(News::Trouble(trouble))
    }

    fn finished(&self, summary: Summary) -> Result<(), ShellError> {
        self.tell(News::Over(summary))
    }
}

/// What went wrong, for the runner.
pub(crate) fn in_words(trouble: &Trouble) -> String {
    match trouble {
        Trouble::StorageBack => "storing works again; nothing was lost".to_owned(),
        Trouble::StorageFull => "the disk is full; the run goes on in memory".to_owned(),
        Trouble::StorageFailing { reason } => {
            format!("storing fails ({reason}); the run goes on in memory")
        }
        Trouble::NotStored => "the last part of the run could not be stored".to_owned(),
        Trouble::SoundtrackFailing { reason } => {
            format!("the sound track cannot be written ({reason}); the run goes on without it")
        }
        Trouble::Broken => "a defect ended the coaching; what was recorded is stored".to_owned(),
    }
}

fn read_text(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| cannot_read(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(
            Code::BadInput,
            format!("read {}: no text at byte {at}", path.display()),
        )
    })
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    Failure::io(format!("read {}", path.display()), error)
}

impl From<Kind> for RunKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Easy => Self::Easy,
            Kind::Treadmill => Self::Treadmill,
            Kind::Trail => Self::Trail,
            Kind::Intervals => Self::Intervals,
            Kind::Race => Self::Race,
            Kind::WithFriends => Self::WithFriends,
        }
    }
}
