//! From readings to questions: evidence adds up, and is asked about once.

use std::time::Duration;

use super::bins::BIN_S;
use super::reading::Reading;
use super::tuning::Tuning;
use super::{Answer, AskKind};
use crate::time::Moment;

/// Questions about a fade in one run, at most.
const MOST_ASKS: u8 = 3;

/// Silence for so long is an answer: not now.
const SILENCE: Duration = Duration::from_mins(1);

/// After a question there is none for so long.
const COOL_DOWN: Duration = Duration::from_mins(20);

/// A loss that heart rate alone makes is none: so much of the pace must be gone.
const LEAST_FADE: f64 = 0.03;

/// Evidence fades twice as fast as it comes, and below this share of the threshold.
const OFF: f64 = 0.5;
const DECAY: f64 = 2.0;

/// For so long, in seconds, the pace must have been back before a new loss is news.
const RECOVERED_S: f64 = 180.0;

/// Where two signs of form agree, less evidence is enough, in seconds.
const HOLD_WITH_FORM_S: f64 = 120.0;

/// Heart rate this far beyond what pace and drift explain …
const CARDIO: f64 = 0.05;
/// … while the pace is within this of the reference, for so many seconds, is worth a word …
const CARDIO_PACE: f64 = 0.08;
const CARDIO_HOLD_S: f64 = 300.0;
/// … twice in a run, half an hour apart.
const CARDIO_MOST: u8 = 2;
const CARDIO_QUIET: Duration = Duration::from_mins(30);

/// Where the question stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Phase {
    /// Nothing to ask.
    Idle,
    /// Evidence adds up, in seconds.
    Watching { evidence_s: f64 },
    /// Asked, and not yet answered.
    Asking { since: Moment },
    /// Answered, or met with silence: evidence adds up, but nothing is asked until then.
    Answered { until: Moment, evidence_s: f64 },
    /// All questions of this run are asked.
    Exhausted,
}

/// Whether the loss has been asked about already.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Episode {
    /// No.
    New,
    /// Yes, when it was this large; a question more needs as much again, or a recovery first.
    Asked { loss: f64, recovered_s: f64 },
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Detector {
    phase: Phase,
    episode: Episode,
    asks: u8,
    cardio_s: f64,
    cardio_asks: u8,
    cardio_quiet_until: Moment,
}

impl Detector {
    pub(super) fn new() -> Self {
        Self {
            phase: Phase::Idle,
            episode: Episode::New,
            asks: 0,
            cardio_s: 0.0,
            cardio_asks: 0,
            cardio_quiet_until: Moment::ZERO,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        self.phase
    }

    /// Seconds of evidence that have added up.
    pub(super) fn evidence_s(&self) -> f64 {
        match self.phase {
            Phase::Watching { evidence_s } | Phase::Answered { evidence_s, .. } => evidence_s,
            Phase::Idle | Phase::Asking { .. } | Phase::Exhausted => 0.0,
        }
    }

    /// Ten seconds have passed, and what they say is open to a question.
    pub(super) fn weigh(
        &mut self,
        at: Moment,
        reading: &Reading,
        threshold: f64,
        tuning: &Tuning,
    ) -> Option<AskKind> {
        let loss = reading.fade + tuning.heart_weight * heart(reading, tuning);
        let target = self.target(loss, threshold);
        let asks = match self.phase {
            Phase::Asking { .. } | Phase::Exhausted => None,
            Phase::Idle => self.gather(0.0, loss, target, threshold, reading, tuning),
            Phase::Watching { evidence_s } => {
                self.gather(evidence_s, loss, target, threshold, reading, tuning)
            }
            Phase::Answered { until, evidence_s } => {
                let asks = self.gather(evidence_s, loss, target, threshold, reading, tuning);
                if at < until {
                    let evidence_s = match self.phase {
                        Phase::Watching { evidence_s } => evidence_s,
                        _ => 0.0,
                    };
                    self.phase = Phase::Answered { until, evidence_s };
                    None
                } else {
                    asks
                }
            }
        };
        if asks.is_some() {
            self.asks += 1;
            self.episode = Episode::Asked {
                loss,
                recovered_s: 0.0,
            };
            self.phase = Phase::Asking { since: at };
            self.cardio_s = 0.0;
            return asks;
        }
        self.weigh_heart(at, reading)
    }

    /// Time passes: silence is an answer too.
    pub(super) fn tick(&mut self, at: Moment) {
        if let Phase::Asking { since } = self.phase
            && at >= since + SILENCE
        {
            self.cool_down(since);
        }
    }

    /// The runner answered; true when there was a question.
    pub(super) fn answer(&mut self, answer: Answer) -> bool {
        let Phase::Asking { since } = self.phase else {
            return false;
        };
        self.cool_down(since);
        if answer != Answer::NotNow {
            // The pace of now is the measure from here on.
            self.episode = Episode::New;
        }
        true
    }

    /// Something else is on: a question that waits is not answered any more.
    pub(super) fn suspend(&mut self) {
        if let Phase::Asking { since } = self.phase {
            self.cool_down(since);
        }
    }

    /// It is over, and the measure is a new one: nothing that added up before counts.
    pub(super) fn resume(&mut self) {
        self.episode = Episode::New;
        self.cardio_s = 0.0;
        match &mut self.phase {
            Phase::Watching { .. } => self.phase = Phase::Idle,
            Phase::Answered { evidence_s, .. } => *evidence_s = 0.0,
            Phase::Idle | Phase::Asking { .. } | Phase::Exhausted => {}
        }
    }

    fn cool_down(&mut self, since: Moment) {
        self.phase = if self.asks < MOST_ASKS {
            Phase::Answered {
                until: since + COOL_DOWN,
                evidence_s: 0.0,
            }
        } else {
            Phase::Exhausted
        };
    }

    /// What the loss must reach, and whether one that was asked about is over.
    fn target(&mut self, now: f64, threshold: f64) -> f64 {
        let Episode::Asked { loss, recovered_s } = &mut self.episode else {
            return threshold;
        };
        *recovered_s = if now < OFF * threshold {
            *recovered_s + BIN_S
        } else {
            (*recovered_s - BIN_S).max(0.0)
        };
        if *recovered_s >= RECOVERED_S {
            self.episode = Episode::New;
            return threshold;
        }
        *loss + threshold
    }

    fn gather(
        &mut self,
        evidence_s: f64,
        loss: f64,
        target: f64,
        threshold: f64,
        reading: &Reading,
        tuning: &Tuning,
    ) -> Option<AskKind> {
        let evidence_s = if loss >= target && reading.fade >= LEAST_FADE {
            evidence_s + BIN_S
        } else if loss < target - (1.0 - OFF) * threshold {
            (evidence_s - DECAY * BIN_S).max(0.0)
        } else {
            evidence_s
        };
        self.phase = if evidence_s > 0.0 {
            Phase::Watching { evidence_s }
        } else {
            Phase::Idle
        };
        let hold_s = if reading.form_agrees() {
            HOLD_WITH_FORM_S.min(tuning.hold_s)
        } else {
            tuning.hold_s
        };
        (evidence_s >= hold_s).then_some(AskKind::Fade)
    }

    /// The other cue: the heart works harder at the same pace.
    fn weigh_heart(&mut self, at: Moment, reading: &Reading) -> Option<AskKind> {
        let steady = reading.fade.abs() <= CARDIO_PACE;
        let high = reading.heart_beyond.is_some_and(|it| it >= CARDIO);
        self.cardio_s = if steady && high {
            self.cardio_s + BIN_S
        } else {
            (self.cardio_s - DECAY * BIN_S).max(0.0)
        };
        let quiet = at < self.cardio_quiet_until || matches!(self.phase, Phase::Asking { .. });
        if self.cardio_s < CARDIO_HOLD_S || quiet || self.cardio_asks == CARDIO_MOST {
            return None;
        }
        self.cardio_s = 0.0;
        self.cardio_asks += 1;
        self.cardio_quiet_until = at + CARDIO_QUIET;
        Some(AskKind::Cardio)
    }
}

/// Change of heart rate as far as it counts.
fn heart(reading: &Reading, tuning: &Tuning) -> f64 {
    let cap = tuning.heart_cap;
    reading.heart.map_or(0.0, |heart| heart.clamp(-cap, cap))
}
