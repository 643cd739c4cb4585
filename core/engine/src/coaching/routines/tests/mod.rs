//! The data files, the player alone, routines within a run and without one.

mod files;
mod player;
mod properties;
mod runs;
mod sessions;

use super::{Withheld, library};
use crate::coaching::Today;
use crate::input::CueOutcome;
use crate::session::{RoutineInput, RoutineOutput, RoutineSession, RoutineSetup};
use crate::time::Moment;
use crate::view::CueView;

/// A day for each reason, and one without any.
const DAYS: [(Today, Option<Withheld>); 6] = [
    (FRESH, None),
    (
        Today {
            leg_heaviness: Some(4),
            ..FRESH
        },
        None,
    ),
    (
        Today {
            leg_heaviness: Some(5),
            ..FRESH
        },
        Some(Withheld::HeavyLegs),
    ),
    (
        Today {
            pain: true,
            hard_run_within_48_h: true,
            ..FRESH
        },
        Some(Withheld::Pain),
    ),
    (
        Today {
            calf_or_achilles_pain: true,
            ..FRESH
        },
        Some(Withheld::Pain),
    ),
    (
        Today {
            hard_run_within_48_h: true,
            ..FRESH
        },
        Some(Withheld::HardRun),
    ),
];

const FRESH: Today = Today {
    leg_heaviness: None,
    calf_or_achilles_pain: false,
    pain: false,
    hard_run_within_48_h: false,
    breath_guide_unasked_off: false,
    by_talk_test: false,
};

/// A routine on its own, with a shell that speaks every cue in the time that it should take.
struct Room {
    session: RoutineSession,
    now: Moment,
    speaking: Option<(u32, Moment)>,
    /// Whether the shell reports that it has spoken.
    reports: bool,
    /// Everything that came out, with its moment.
    log: Vec<(Moment, RoutineOutput)>,
}

impl Room {
    fn new(today: Today) -> Self {
        Self {
            session: RoutineSession::new(&RoutineSetup {
                today,
                ..RoutineSetup::default()
            }),
            now: Moment::ZERO,
            speaking: None,
            reports: true,
            log: Vec::new(),
        }
    }

    fn input(&mut self, input: &RoutineInput) -> &mut Self {
        self.session.handle_input(self.now, input);
        self.drain();
        self
    }

    fn wait(&mut self, seconds: f64) -> &mut Self {
        let until = Moment::from_micros(self.now.as_micros() + (seconds * 1e6) as u64);
        while let Some(due) = self.due().filter(|due| *due <= until) {
            self.now = due;
            if let Some((id, _)) = self.speaking.filter(|(_, over_at)| *over_at <= due) {
                self.speaking = None;
                let outcome = CueOutcome::Spoken;
                self.input(&RoutineInput::CueEnded { id, outcome });
            } else {
                self.session.handle_timeout(due);
                self.drain();
            }
        }
        self.now = until;
        self
    }

    /// Until nothing is on any more, but no longer than an hour.
    fn wait_for_the_end(&mut self) -> &mut Self {
        let limit = self.now.as_secs_f64() + 3_600.0;
        let is_due = |room: &Self| room.session.poll_timeout().is_some();
        while (is_due(self) || !self.is_over()) && self.now.as_secs_f64() < limit {
            self.wait(1.0);
        }
        self
    }

    fn is_over(&self) -> bool {
        matches!(self.log.last(), Some((_, RoutineOutput::Over)))
    }

    fn cues(&self) -> impl Iterator<Item = (f64, &CueView)> {
        self.log.iter().filter_map(|(at, output)| match output {
            RoutineOutput::Speak(cue) => Some((at.as_secs_f64(), cue)),
            _ => None,
        })
    }

    fn due(&self) -> Option<Moment> {
        let report = self.speaking.map(|(_, over_at)| over_at);
        [report, self.session.poll_timeout()]
            .into_iter()
            .flatten()
            .min()
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            match &output {
                RoutineOutput::Speak(cue) if self.reports => {
                    let length = std::time::Duration::from_millis(cue.expected_speech_ms.into());
                    self.speaking = Some((cue.id, self.now + length));
                }
                RoutineOutput::Hush(_) => self.speaking = None,
                _ => {}
            }
            self.log.push((self.now, output));
        }
    }
}

fn start(key: &str, level: u8) -> RoutineInput {
    RoutineInput::Order(super::RoutineOrder::Start {
        routine: key.to_owned(),
        level,
    })
}

fn keys() -> impl Iterator<Item = &'static str> {
    library::all().iter().map(super::Routine::key)
}
