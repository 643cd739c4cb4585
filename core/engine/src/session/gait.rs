//! Steps in the run: found in acceleration, told by pods or tapped, and the guides that go with them.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::coaching::breath::{
    Coupling, GuideNews, GuideOrder, GuideScene, Guides, StepLock, StepSource,
};
use crate::coaching::sound::{Guide, Voice};
use crate::input::SensorId;
use crate::run::Profile;
use crate::sensing::gatt::{CrankRevolutions, Value};
use crate::sensing::steps::{Acceleration, EventTimes, KnockFinder, StepFinder};
use crate::sensing::{Motion, RunState};
use crate::time::Moment;
use crate::view::GuideView;

/// Acceleration that is older than this says nothing of now.
const FRESH: Duration = Duration::from_secs(2);

/// Steps, knocks and guides of one run.
#[derive(Debug)]
pub(super) struct Gait {
    finder: StepFinder,
    knocks: Option<KnockFinder>,
    pods: BTreeMap<SensorId, EventTimes>,
    guides: Guides,
    /// Steps found in acceleration so far.
    steps: u64,
    felt: Option<Moment>,
    /// Whether the phone counts steps itself: then nobody needs ours.
    counts_itself: bool,
}

impl Gait {
    pub(super) fn new(profile: &Profile) -> Self {
        Self {
            finder: StepFinder::new(),
            knocks: profile.knocks().then(KnockFinder::new),
            pods: BTreeMap::new(),
            // Nothing sounds unless the runner asks for it: that is welcome enough.
            guides: Guides::new(true),
            steps: 0,
            felt: None,
            counts_itself: false,
        }
    }

    /// Takes a delivery of acceleration; true when somebody knocked twice on the phone.
    pub(super) fn acceleration(&mut self, now: Moment, delivery: &Acceleration) -> bool {
        if !delivery.is_readable() {
            return false;
        }
        self.felt = Some(now);
        self.finder.handle(now, delivery);
        while let Some(step) = self.finder.poll() {
            self.steps += 1;
            self.guides
                .step(now, StepSource::PhoneAccelerometer, step.at);
        }
        let Some(knocks) = &mut self.knocks else {
            return false;
        };
        knocks.handle(now, delivery);
        let mut has_knocked = false;
        while knocks.poll().is_some() {
            has_knocked = true;
        }
        has_knocked
    }

    /// The runner taps with a step.
    pub(super) fn tap(&mut self, now: Moment) {
        self.guides.step(now, StepSource::Taps, now);
    }

    /// The phone counts steps itself.
    pub(super) fn phone_counts(&mut self) {
        self.counts_itself = true;
    }

    /// A sensor's value may hold the time of a stride.
    pub(super) fn value(&mut self, now: Moment, sensor: SensorId, value: &Value<'_>) {
        let crank = match value {
            Value::Csc(measurement) => measurement.crank,
            Value::CyclingPower(measurement) => measurement.crank,
            _ => None,
        };
        let Some(CrankRevolutions {
            count,
            event_time_1024,
        }) = crank
        else {
            return;
        };
        let times = self.pods.entry(sensor).or_default();
        if let Some(at) = times.read(now, count, event_time_1024) {
            self.guides.step(now, StepSource::EventTimes, at);
        }
    }

    /// The runner, or the coach on the runner's behalf, asks something of the guides.
    pub(super) fn order(&mut self, now: Moment, order: GuideOrder) {
        self.guides.order(now, order);
    }

    /// Time passes. Gives the steps that acceleration has shown so far, where nobody else counts.
    pub(super) fn tick(&mut self, now: Moment, state: &RunState, profile: &Profile) -> Option<u64> {
        if let Some(cadence) = state.cadence.fresh() {
            self.guides.rate(now, cadence);
        }
        let is_felt = self.felt.is_some_and(|felt| now.since(felt) <= FRESH);
        let scene = GuideScene {
            moving: state.motion == Motion::Moving,
            standing: self.finder.is_still(now).filter(|_| is_felt),
            speed: state.speed.fresh(),
            heart_rate: state.heart_rate.fresh(),
            resting_heart_rate: profile.resting_heart_rate_bpm(),
            maximal_heart_rate: profile.maximal_heart_rate_bpm(),
        };
        self.guides.tick(now, &scene);
        (is_felt && !self.counts_itself).then_some(self.steps)
    }

    pub(super) fn poll_timeout(&self) -> Option<Moment> {
        self.guides.poll_timeout()
    }

    pub(super) fn poll_news(&mut self) -> Option<GuideNews> {
        self.guides.poll_output()
    }

    /// What sounds with the steps.
    pub(super) fn guide(&self) -> Option<Guide> {
        self.guides.guide()
    }

    /// The same for a screen.
    pub(super) fn view(&self, now: Moment) -> Option<GuideView> {
        let guide = self.guides.guide()?;
        let steps = match guide.voice {
            Voice::Breath(breath) => Some((breath.in_steps(), breath.out_steps())),
            Voice::Metronome(_) => None,
        };
        Some(GuideView {
            in_steps: steps.map(|(in_steps, _)| in_steps),
            out_steps: steps.map(|(_, out_steps)| out_steps),
            cadence_spm: 60.0 / guide.pulse.period_s(),
            on_steps: matches!(self.guides.lock(now), StepLock::Locked | StepLock::Riding),
            coupling: self.guides.coupling().and_then(Coupling::share),
            until_s: guide.until.map(Moment::as_secs_f64),
        })
    }
}
