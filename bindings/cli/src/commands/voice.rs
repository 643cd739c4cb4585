//! A voice for a terminal: it says nothing aloud, and reports like one that does, so that a live run
//! spaces its cues as on a phone.

use std::collections::VecDeque;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use freshlegs::{CueOutcome, CueView, LiveRun};

use crate::exit::{Code, Failure};

/// What the voice is asked.
enum Ask {
    /// To serve this run.
    Serve(Weak<LiveRun>),
    /// To say it.
    Say { id: u32, takes: Duration },
    /// To stop saying it.
    Hush(u32),
}

/// Pretends to speak. Clones are one voice.
#[derive(Clone)]
pub(crate) struct Voice(Sender<Ask>);

impl Voice {
    pub(crate) fn start() -> Result<Self, Failure> {
        let (sender, asks) = mpsc::channel();
        std::thread::Builder::new()
            .name("freshlegs-voice".to_owned())
            .spawn(move || {
                let mut saying: Option<(u32, Instant)> = None;
                // What the run says before anybody knows it waits.
                let mut early = VecDeque::new();
                let run = loop {
                    match asks.recv() {
                        Ok(Ask::Serve(run)) => break run,
                        Ok(ask) => early.push_back(ask),
                        Err(_) => return,
                    }
                };
                loop {
                    let ends = saying.map(|(_, ends)| ends);
                    let left = ends.map_or(Duration::from_mins(1), |ends| {
                        ends.saturating_duration_since(Instant::now())
                    });
                    let ask = early.pop_front();
                    match ask.map_or_else(|| asks.recv_timeout(left), Ok) {
                        // A terminal has one run.
                        Ok(Ask::Serve(_)) => {}
                        Ok(Ask::Say { id, takes }) => {
                            saying = Some((id, Instant::now() + takes));
                            report(&run, |run| run.cue_started(id));
                        }
                        Ok(Ask::Hush(hushed)) => {
                            if saying.take_if(|(id, _)| *id == hushed).is_some() {
                                report(&run, |run| run.cue_ended(hushed, CueOutcome::Interrupted));
                            }
                        }
                        Err(RecvTimeoutError::Timeout) => {
                            if let Some((id, _)) =
                                saying.take_if(|(_, ends)| *ends <= Instant::now())
                            {
                                report(&run, |run| run.cue_ended(id, CueOutcome::Spoken));
                            }
                        }
                        Err(RecvTimeoutError::Disconnected) => return,
                    }
                }
            })
            .map_err(|error| Failure::new(Code::Internal, format!("start a thread: {error}")))?;
        Ok(Self(sender))
    }

    /// Reports to this run; until then nothing is reported.
    pub(crate) fn serve(&self, run: &Arc<LiveRun>) {
        self.ask(Ask::Serve(Arc::downgrade(run)));
    }

    pub(crate) fn say(&self, cue: &CueView) {
        self.ask(Ask::Say {
            id: cue.id,
            takes: Duration::from_millis(cue.expected_speech_ms.into()),
        });
    }

    pub(crate) fn hush(&self, id: u32) {
        self.ask(Ask::Hush(id));
    }

    fn ask(&self, ask: Ask) {
        // Its thread ends after the last clone.
        let _ = self.0.send(ask);
    }
}

/// A broken run needs no report.
fn report(
    run: &Weak<LiveRun>,
    tell: impl FnOnce(&LiveRun) -> Result<(), freshlegs::CompanionError>,
) {
    if let Some(run) = run.upgrade() {
        let _ = tell(&run);
    }
}
