//! Whole runs in simulated seconds: what is said, when, and what is not.

mod flags;
mod hints;
mod kinds;
mod languages;
mod messages;
mod properties;
mod rescues;
mod review;
mod sensors;
mod speech;
mod splits;
mod steps;
mod stories;
mod talk;
mod talk_properties;
mod targets;
mod wording;

use super::{Coach, CoachEvent, Cue, CueKind, Order, Plan, Word};
use crate::input::{CueOutcome, SensorId};
use crate::output::{LapRecord, LapTrigger};
use crate::run::{Profile, ProfileDraft, Setup, UnitSystem};
use crate::sensing::{Motion, Quality, RunState, Signal, Source};
use crate::time::Moment;
use crate::units::{Bpm, MetresPerSecond, SecondsPerKilometre, StepsPerMinute};

/// A run whose shell speaks every cue in the time that it should take.
pub(super) struct Run {
    pub(super) coach: Coach,
    pub(super) state: RunState,
    pub(super) second: u64,
    pub(super) said: Vec<(u64, Cue)>,
    pub(super) hushed: Vec<u32>,
    /// Whether the shell reports at all.
    pub(super) reports: bool,
    speaking: Option<(u32, Moment)>,
}

impl Run {
    /// A run on its first second; what is said at the start is already over.
    pub(super) fn new(setup: &Setup) -> Self {
        let mut run = Self::silent(setup);
        run.event(&CoachEvent::Started);
        run
    }

    /// A run before its start.
    pub(super) fn silent(setup: &Setup) -> Self {
        Self {
            coach: Coach::new(setup),
            state: RunState {
                speed: fresh(MetresPerSecond(2.9)),
                heart_rate: fresh(Bpm(140)),
                cadence: fresh(StepsPerMinute(172.0)),
                ..RunState::default()
            },
            second: 0,
            said: Vec::new(),
            hushed: Vec::new(),
            reports: true,
            speaking: None,
        }
    }

    pub(super) fn at(&self) -> Moment {
        Moment::from_secs(self.second)
    }

    /// Runs on at the state's speed, whatever its quality.
    pub(super) fn run(&mut self, seconds: u64) -> &mut Self {
        for _ in 0..seconds {
            self.second += 1;
            self.state.elapsed_s += 1.0;
            if self.state.motion == Motion::Moving {
                self.state.moving_s += 1.0;
                self.state.distance.0 += self.state.speed.value.map_or(0.0, |speed| speed.0);
            }
            self.report();
            self.coach.tick(self.at(), &self.state);
            self.drain();
        }
        self
    }

    pub(super) fn event(&mut self, event: &CoachEvent) -> &mut Self {
        self.coach.handle_event(self.at(), event, &self.state);
        self.drain();
        self
    }

    pub(super) fn word(&mut self, word: Word) -> &mut Self {
        self.coach.hear(self.at(), word, &self.state);
        self.drain();
        self
    }

    pub(super) fn mute(&mut self, muted: bool) -> &mut Self {
        self.coach.mute(self.at(), muted);
        self.drain();
        self
    }

    /// A full kilometre, as the session says it.
    pub(super) fn split(&mut self, number: u32, moving_s: f64) -> &mut Self {
        let lap = LapRecord {
            number,
            trigger: LapTrigger::Distance,
            from: Moment::ZERO,
            to: self.at(),
            moving_s,
            distance_m: 1_000.0,
            heart_rate_avg_bpm: Some(151.6),
            cadence_avg_spm: None,
            ascent_m: None,
        };
        self.event(&CoachEvent::Split(lap))
    }

    pub(super) fn pace(&mut self, s_per_km: f64) -> &mut Self {
        self.state.speed = fresh(SecondsPerKilometre(s_per_km).speed());
        self
    }

    pub(super) fn heart_rate(&mut self, bpm: u16) -> &mut Self {
        self.state.heart_rate = fresh(Bpm(bpm));
        self
    }

    pub(super) fn drain(&mut self) {
        let at = self.at();
        while let Some(order) = self.coach.poll(at) {
            match order {
                Order::Speak(cue) => {
                    let over_at =
                        at + std::time::Duration::from_millis(cue.expected_speech_ms.into());
                    self.speaking = Some((cue.id, over_at));
                    if self.reports {
                        self.coach.cue_started(at, cue.id);
                    }
                    self.said.push((self.second, cue));
                }
                Order::Hush(id) => {
                    self.speaking = None;
                    self.hushed.push(id);
                }
            }
        }
    }

    /// When each kind was said.
    pub(super) fn kinds(&self) -> Vec<(u64, CueKind)> {
        self.said
            .iter()
            .map(|(second, cue)| (*second, cue.kind))
            .collect()
    }

    /// What was said from a second on.
    pub(super) fn kinds_from(&self, second: u64) -> Vec<CueKind> {
        let later = self.said.iter().filter(|(at, _)| *at >= second);
        later.map(|(_, cue)| cue.kind).collect()
    }

    /// How often a kind was said.
    pub(super) fn count(&self, kind: CueKind) -> usize {
        self.said.iter().filter(|(_, cue)| cue.kind == kind).count()
    }

    pub(super) fn last_text(&self) -> &str {
        self.said.last().map_or("", |(_, cue)| &cue.text)
    }

    fn report(&mut self) {
        let at = self.at();
        if let Some((id, _)) = self.speaking.filter(|(_, over_at)| *over_at <= at) {
            self.speaking = None;
            if self.reports {
                self.coach.cue_ended(at, id, CueOutcome::Spoken);
            }
        }
    }
}

pub(super) fn fresh<T>(value: T) -> Signal<T> {
    Signal {
        value: Some(value),
        source: Some(Source::FootPod(SensorId(1))),
        measured_at: None,
        quality: Quality::Fresh,
    }
}

pub(super) fn planned(toml: &str) -> Setup {
    Setup {
        plan: Some(Plan::parse(toml).unwrap()),
        ..Setup::default()
    }
}

/// Aim for 5:20 to 5:40 per kilometre.
pub(super) fn paced() -> Setup {
    planned("pace = { fastest = \"5:20\", slowest = \"5:40\" }")
}

pub(super) fn imperial() -> Profile {
    Profile::try_from(ProfileDraft {
        units: UnitSystem::Imperial,
        ..ProfileDraft::default()
    })
    .unwrap()
}
