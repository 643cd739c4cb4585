//! Heavy legs: the runner's own baseline, and the question whether the legs are heavy.
//!
//! A slower pace at the same or a falling heart rate looks alike when the legs are heavy and when
//! the runner eases on purpose; only the runner knows. So [`Legs`] asks, it does not tell: rarely,
//! with its reasons, and only where it knows the runner. A heart that works harder at the same pace
//! is another matter, with a cue of its own.
//!
//! Time is cut into bins of ten seconds. Two minutes of them are the present. The reference is what
//! the run was like until ten minutes ago, or its best eight minutes. What counts as lost is what is
//! lost over ground *and* for what the slope costs, whichever is less, and the heart has a say in
//! it. Evidence adds up while the loss stays above the runner's own threshold, and freezes while a
//! [`Gate`] is shut.

mod baseline;
mod bins;
mod detector;
mod gates;
mod heart;
mod level;
mod reading;
mod reasons;
mod slope;
mod stretches;
mod stride;
mod threshold;
mod track;
mod tuning;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use self::baseline::Baseline;
use self::bins::Collector;
use self::detector::{Detector, Phase};
use self::gates::{Scene, judged_for_steadiness};
use self::level::{Level, Reference, unsteadiness};
use self::reading::Reading;
use self::stretches::Stretches;
use self::stride::Stride;
use crate::run::RunKind;
use crate::sensing::RunState;
use crate::time::Moment;
use crate::units::{Metres, MetresPerSecond, StepsPerMinute};

pub use self::baseline::{History, Known, PastRun, RUNS_NEEDED, RunModel, Sums};
pub use self::gates::Gate;
pub use self::reasons::{Reason, Trend};
pub(crate) use self::slope::RoughSlope;
pub use self::threshold::AnswerCounts;
pub use self::tuning::Tuning;

/// The reference is looked at anew once a minute.
const RENEW: usize = 6;

/// What is known before a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LegsSetup {
    /// What sort of run.
    pub kind: RunKind,
    /// How far it is to go, where that is known.
    pub distance: Option<Metres>,
    /// What earlier runs have taught.
    pub history: History,
    /// How the runner answered so far.
    pub answers: AnswerCounts,
    /// The numbers of the detector.
    pub tuning: Tuning,
}

/// What is known of a runner's legs before a run, small enough to be kept with it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LegsKnowledge {
    /// What earlier runs have taught.
    pub history: History,
    /// How the runner answered so far.
    pub answers: AnswerCounts,
}

/// What happened, beside the run's own picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LegsInput {
    /// A pod measured ground contact, in milliseconds.
    ContactTime(f64),
    /// The pace that is wanted from now on; `None` when there is none. It takes the place of what
    /// the run was like so far.
    Aim(Option<MetresPerSecond>),
    /// The runner answered.
    Answer(Answer),
    /// A rescue or a red flag begins (true) or is over (false). Meanwhile nothing is asked, what
    /// added up stays as it is, and the run teaches nothing; afterwards what it is compared with
    /// begins anew.
    Suspend(bool),
}

/// What the runner said to a question. Silence for a minute is [`NotNow`](Self::NotNow) without a
/// count.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The legs are heavy.
    Heavy,
    /// Easing on purpose.
    Easing,
    /// Not now.
    NotNow,
}

/// What is asked.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AskKind {
    /// The pace faded: heavy, or easing on purpose?
    Fade,
    /// The pace fell within a minute and the heart followed: most likely easing; asked all the
    /// same.
    Ease,
    /// The heart works harder at the same pace. No question about legs.
    Cardio,
}

/// A question, or the cue about the heart.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// When it came up.
    pub at: Moment,
    /// What is asked.
    pub kind: AskKind,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// How things stand, for a screen and for tests.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// No question is asked, and why.
    Shut(Gate),
    /// Nothing to ask.
    Idle,
    /// The pace is below the threshold, and so many seconds of evidence speak for a question.
    Watching {
        /// Seconds.
        evidence_s: f64,
    },
    /// A question waits for its answer.
    Asking,
    /// A question was answered, or not; none until the cool-down is over.
    CoolingDown,
    /// Every question of this run is asked.
    Exhausted,
}

/// The legs of one run: bins, reference, gates and questions.
///
/// Feed it the picture once a second, and what else happens; drain [`poll_output`](Self::poll_output)
/// after each. The same calls give the same questions.
#[derive(Clone, Debug)]
pub struct Legs {
    setup: LegsSetup,
    baseline: Baseline,
    collector: Collector,
    stretches: Stretches,
    reference: Option<Reference>,
    /// The first bin that counts for the reference: an answer begins anew.
    measured_from: usize,
    /// What is wanted, in ln(m/s).
    aim: Option<f64>,
    suspended: bool,
    unsteadiness: Option<f64>,
    gate: Option<Gate>,
    detector: Detector,
    outputs: VecDeque<Ask>,
}

impl Legs {
    /// The legs at the start of a run.
    pub fn new(setup: LegsSetup) -> Self {
        let known = setup.history.known();
        Self {
            baseline: setup.history.baseline(),
            collector: Collector::default(),
            stretches: Stretches::default(),
            reference: None,
            measured_from: 0,
            aim: None,
            suspended: false,
            unsteadiness: None,
            gate: Some(if known.is_enough() {
                Gate::TooEarly
            } else {
                Gate::History(known)
            }),
            detector: Detector::new(),
            outputs: VecDeque::new(),
            setup,
        }
    }

    /// The picture of the run at `now`; once a second, and more often does no harm.
    pub fn tick(&mut self, now: Moment, state: &RunState) {
        self.detector.tick(now);
        if self.collector.tick(now, state) {
            self.judge(now, state);
        }
    }

    /// Something else happened.
    pub fn handle_input(&mut self, now: Moment, input: LegsInput) {
        match input {
            LegsInput::ContactTime(ms) => self.collector.contact_time(now, ms),
            LegsInput::Aim(speed) => {
                self.aim = speed
                    .map(|MetresPerSecond(speed)| speed)
                    .filter(|speed| *speed > 0.0)
                    .map(libm::log);
            }
            LegsInput::Answer(answer) => self.answer(answer),
            LegsInput::Suspend(suspended) => self.suspend(suspended),
        }
    }

    /// The next question, until `None`.
    pub fn poll_output(&mut self) -> Option<Ask> {
        self.outputs.pop_front()
    }

    /// How things stand.
    pub fn standing(&self) -> Standing {
        match (self.detector.phase(), self.gate) {
            (Phase::Asking { .. }, _) => Standing::Asking,
            (_, Some(gate)) => Standing::Shut(gate),
            (Phase::Idle, _) => Standing::Idle,
            (Phase::Watching { evidence_s }, _) => Standing::Watching { evidence_s },
            (Phase::Answered { .. }, _) => Standing::CoolingDown,
            (Phase::Exhausted, _) => Standing::Exhausted,
        }
    }

    /// How much is known of the runner.
    pub fn known(&self) -> Known {
        self.setup.history.known()
    }

    /// What this run has taught so far, to be kept with it.
    pub fn model(&self) -> RunModel {
        RunModel::of(self.collector.bins())
    }

    /// How the runner answered so far, this run's answers with it; to be kept.
    pub fn answers(&self) -> AnswerCounts {
        self.setup.answers
    }

    /// The runner's own cadence at a speed over ground: from what this run has shown of it, from the
    /// runs of the last 28 days where that is little; `None` where no run has counted steps, and for
    /// no speed.
    pub fn cadence_at(&self, speed: MetresPerSecond) -> Option<StepsPerMinute> {
        self.stride()?.cadence_at(speed)
    }

    /// The runner's own length of a step at a speed over ground. It follows from
    /// [`cadence_at`](Self::cadence_at), because speed is cadence times step length: who runs 1 %
    /// faster with 0.13 % more steps takes steps that are 0.87 % longer.
    pub fn step_length_at(&self, speed: MetresPerSecond) -> Option<Metres> {
        self.stride()?.step_length_at(speed)
    }

    /// What the present is compared with: the speed on the flat that was usual in this run, or the
    /// pace that is wanted. `None` before there is one, which takes twenty minutes.
    pub fn usual_speed(&self) -> Option<MetresPerSecond> {
        let reference = self.reference.as_ref()?;
        Some(MetresPerSecond(libm::exp(reference.level.flat_speed)))
    }

    fn stride(&self) -> Option<Stride> {
        Stride::of(&self.model().cadence, &self.setup.history)
    }

    fn suspend(&mut self, suspended: bool) {
        if self.suspended == suspended {
            return;
        }
        self.suspended = suspended;
        self.collector.suspend(suspended);
        if suspended {
            self.gate = Some(Gate::Suspended);
            self.detector.suspend();
        } else {
            self.detector.resume();
            self.measure_anew();
        }
    }

    fn measure_anew(&mut self) {
        self.measured_from = self.collector.bins().len();
        self.reference = None;
    }

    fn answer(&mut self, answer: Answer) {
        if !self.detector.answer(answer) {
            return;
        }
        let counts = &mut self.setup.answers;
        match answer {
            Answer::Heavy => counts.heavy = counts.heavy.saturating_add(1),
            Answer::Easing | Answer::NotNow => {
                counts.not_heavy = counts.not_heavy.saturating_add(1);
            }
        }
        if answer != Answer::NotNow {
            self.measure_anew();
        }
    }

    fn judge(&mut self, now: Moment, state: &RunState) {
        let bins = self.collector.bins();
        if self.reference.is_none() || bins.len().is_multiple_of(RENEW) {
            self.renew();
        }
        let bins = self.collector.bins();
        let present = Level::present(bins, self.baseline.drift_per_hour);
        let scene = Scene {
            suspended: self.suspended,
            kind: self.setup.kind,
            known: self.setup.history.known(),
            moving_s: state.moving_s,
            left_m: self.setup.distance.map(|whole| whole.0 - state.distance.0),
            bins,
            unsteadiness: self.unsteadiness,
            reference: self.reference.as_ref(),
            present: present.as_ref(),
            evidence_s: self.detector.evidence_s(),
        };
        self.gate = Gate::shut(&scene);
        let (None, Some(reference), Some(present)) = (self.gate, &self.reference, &present) else {
            return;
        };
        let reading = Reading::of(present, reference, &self.baseline);
        let threshold = self.threshold(reference);
        let Some(kind) = self
            .detector
            .weigh(now, &reading, threshold, &self.setup.tuning)
        else {
            return;
        };
        let kind = match kind {
            AskKind::Fade if reading.is_sudden(bins) => AskKind::Ease,
            kind => kind,
        };
        self.outputs.push_back(Ask {
            at: now,
            kind,
            reasons: Reason::of(&reading),
        });
    }

    /// The loss that counts: the runner's own, and more while the reference is young.
    fn threshold(&self, reference: &Reference) -> f64 {
        let tuning = &self.setup.tuning;
        let own = self.setup.answers.threshold(tuning.threshold);
        if self.aim.is_some() {
            return own;
        }
        own * (1.0 + tuning.doubt / reference.blocks).sqrt()
    }

    fn renew(&mut self) {
        let bins = self.collector.bins();
        self.stretches.follow(bins);
        self.reference = Reference::of(
            bins,
            self.measured_from,
            &self.stretches,
            &self.setup.tuning,
            &self.baseline,
        );
        if let (Some(reference), Some(aim)) = (&mut self.reference, self.aim) {
            reference.level.speed = aim;
            reference.level.flat_speed = aim;
        }
        self.unsteadiness = unsteadiness(judged_for_steadiness(bins));
    }
}

#[cfg(test)]
mod tests;
