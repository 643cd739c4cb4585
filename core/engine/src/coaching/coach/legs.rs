//! The runner's legs: what is usual, and the question whether they are heavy.

use super::Coach;
use crate::coaching::dialogue::AskAnswer;
use crate::coaching::legs::{
    Answer, AnswerCounts, Ask, AskKind, Legs, LegsInput, LegsSetup, Reason, Trend,
};
use crate::coaching::plan::{Plan, PlanLength, Progress, StepKind};
use crate::coaching::proposal::HeartTrend;
use crate::coaching::targets::Aim;
use crate::run::Setup;
use crate::sensing::RunState;
use crate::time::Moment;
use crate::units::{MetresPerSecond, SecondsPerKilometre};

/// The legs of a run that is about to begin.
pub(super) fn of(setup: &Setup) -> Legs {
    let distance = match setup.plan.as_ref().and_then(Plan::length) {
        Some(PlanLength::Distance(metres)) => Some(metres),
        _ => None,
    };
    Legs::new(LegsSetup {
        kind: setup.kind,
        distance,
        history: setup.legs.history.clone(),
        answers: setup.legs.answers,
        ..LegsSetup::default()
    })
}

impl Coach {
    /// How the runner answered so far, when that has changed since it was last asked for.
    pub fn poll_answers(&mut self) -> Option<AnswerCounts> {
        let counts = self.legs.answers();
        (counts != self.counted).then(|| {
            self.counted = counts;
            counts
        })
    }

    /// A second of watching the legs.
    pub(super) fn watch_legs(&mut self, at: Moment, state: &RunState) {
        // Whoever is helped, or warms up, recovers or cools down, does as told: that teaches nothing.
        let step = self.progress.as_ref().and_then(Progress::current);
        let is_slow_by_plan = step.is_some_and(|planned| planned.step.kind != StepKind::Run);
        let is_told = self.is_helping() || self.is_in_routine() || is_slow_by_plan;
        self.legs.handle_input(at, LegsInput::Suspend(is_told));
        let aim = self.wanted_speed().filter(|_| !self.is_eased());
        self.legs.handle_input(at, LegsInput::Aim(aim));
        self.legs.tick(at, state);
        while let Some(ask) = self.legs.poll_output() {
            match ask.kind {
                AskKind::Fade | AskKind::Ease => {
                    let (percent, heart) = reasons(&ask);
                    self.ask(at, percent, heart);
                }
                AskKind::Cardio => {
                    self.cardio(at);
                }
            }
        }
        self.take_answers(at);
        if self.is_helping() {
            let usual = self
                .picture
                .speed
                .and_then(|speed| self.legs.cadence_at(speed));
            self.learn_cadence(usual);
        }
    }

    /// Tells the legs what the runner answered: at once after a word, because the rescue that an answer
    /// begins ends the question for them.
    pub(crate) fn take_answers(&mut self, at: Moment) {
        while let Some(answer) = self.poll_answer() {
            let answer = match answer {
                AskAnswer::Heavy => Answer::Heavy,
                AskAnswer::Easing => Answer::Easing,
                AskAnswer::NotNow => Answer::NotNow,
                AskAnswer::Silence => continue,
            };
            self.legs.handle_input(at, LegsInput::Answer(answer));
        }
    }

    /// The slowest pace that the plan wants, as a speed: slower than that is a loss.
    fn wanted_speed(&self) -> Option<MetresPerSecond> {
        let slowest = self.targets.current(Aim::Pace)?.high?;
        Some(SecondsPerKilometre(slowest).speed())
    }
}

/// By how many percent the pace faded, and what heart rate did.
fn reasons(ask: &Ask) -> (u8, Option<HeartTrend>) {
    let mut percent = 0.0;
    let mut heart = None;
    for reason in &ask.reasons {
        match *reason {
            Reason::Slower { percent: slower } => percent = slower,
            Reason::HeartRate { trend, .. } => {
                heart = Some(match trend {
                    Trend::Lower => HeartTrend::Lower,
                    Trend::Same => HeartTrend::Same,
                    Trend::Higher => HeartTrend::Higher,
                });
            }
            _ => {}
        }
    }
    (libm::round(percent).clamp(1.0, 99.0) as u8, heart)
}
