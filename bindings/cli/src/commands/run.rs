use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, atomic::AtomicBool, atomic::Ordering};

use freshlegs::{
    Companion, Conditions, CueView, LiveRun, LiveView, ReplayOptions, RunKind, RunOptions,
    SensorEvent, Shell, ShellError, SimulationOptions, Summary, Trouble,
};

use crate::args::{Kind, RunArguments, Units};
use crate::desk::{Desk, note};
use crate::exit::{Code, Failure};
use crate::{live, words};

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
    let companion = desk.open()?;
    let units = Units::from(companion.profile()?.units);
    let (sender, news) = mpsc::channel();
    let is_stored = Arc::new(AtomicBool::new(true));
    let shell = Arc::new(Terminal {
        news: sender,
        is_stored: Arc::clone(&is_stored),
    });
    let run = start(&companion, arguments, texts, shell)?;
    finish_when_interrupted(Arc::clone(&run))?;

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
    let Some(summary) = result? else {
        return Err(Failure::new(Code::Internal, "end the run: it fell silent"));
    };
    print_summary(desk, &run, summary, units)?;
    if is_stored.load(Ordering::Relaxed) {
        Ok(())
    } else {
        Err(Failure::new(
            Code::Storage,
            "store the last part of the run",
        ))
    }
}

fn start(
    companion: &Companion,
    arguments: RunArguments,
    texts: Texts,
    shell: Arc<Terminal>,
) -> Result<Arc<LiveRun>, Failure> {
    let options = RunOptions {
        kind: arguments.kind.map_or(RunKind::Easy, RunKind::from),
        conditions: Conditions {
            hot: arguments.conditions.hot,
            humid: arguments.conditions.humid,
            hilly: arguments.conditions.hilly,
        },
        plan: texts.plan,
        announcements: texts.announcements,
        auto_pause: true,
    };
    let speed = arguments.speed.times();
    let run = match arguments.replay {
        Some(path) => companion.start_replay(
            ReplayOptions {
                run: options,
                path: path.to_string_lossy().into_owned(),
                session: arguments.session.map(|number| number - 1),
                salvage: arguments.salvage,
                speed,
            },
            shell,
        ),
        None => companion.start_simulation(
            SimulationOptions {
                run: options,
                seed: arguments.seed,
                minutes: arguments.minutes,
                speed,
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

fn print_until_over(desk: &mut Desk, news: &Receiver<News>) -> Result<Option<Summary>, Failure> {
    for item in news {
        match item {
            News::Said(cue) if desk.json => desk.out.line(&freshlegs::cue_json_line(cue))?,
            News::Said(cue) => desk.out.line(&words::cue(cue.at_s, &cue.text))?,
            News::Seen(_) | News::Sensor(_) => {}
            News::Trouble(trouble) => note(&in_words(&trouble)),
            News::Over(summary) => return Ok(Some(summary)),
        }
    }
    Ok(None)
}

fn print_summary(
    desk: &mut Desk,
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
    desk.out.line(&format!("{:<15}{}", "stored as", run.id()))
}

/// The shell of a run: passes everything on to the thread that owns the terminal.
struct Terminal {
    news: Sender<News>,
    is_stored: Arc<AtomicBool>,
}

impl Terminal {
    fn tell(&self, news: News) -> Result<(), ShellError> {
        self.news.send(news).map_err(|_| ShellError::Failed {
            reason: "reach the terminal: it is closed".to_owned(),
        })
    }
}

impl Shell for Terminal {
    fn speak(&self, cue: CueView) -> Result<(), ShellError> {
        self.tell(News::Said(cue))
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        // Written words cannot be taken back, and interrupt nobody.
        Ok(())
    }

    fn show(&self, view: LiveView) -> Result<(), ShellError> {
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
