//! Everything that measures pace, steps and power, and which of it is believed.

use super::belt::Belt;
use super::location::Location;
use super::pod::{Beside, Pod};
use super::quality::{Due, Heard};
use super::roster::Roster;
use super::selector::{Candidate, Rank, Selector};
use super::speed::Pacer;
use super::steps::PhoneSteps;
use crate::input::SensorId;
use crate::run::RunKind;
use crate::sensing::{Signal, Source};
use crate::time::Moment;
use crate::units::{Grade, MetresPerSecond, StepsPerMinute, Watts};

/// All sources of motion with their selectors.
#[derive(Clone, Debug)]
pub(super) struct Sources {
    kind: RunKind,
    pub(super) location: Location,
    pub(super) steps: PhoneSteps,
    pods: Vec<Pod>,
    belts: Vec<Belt>,
    speed: Selector,
    cadence: Selector,
    power: Selector,
}

impl Sources {
    pub(super) fn new(kind: RunKind) -> Self {
        Self {
            kind,
            location: Location::new(),
            steps: PhoneSteps::new(),
            pods: Vec::new(),
            belts: Vec::new(),
            speed: Selector::default(),
            cadence: Selector::default(),
            power: Selector::default(),
        }
    }

    /// The pod of a sensor, new where it has not spoken before.
    pub(super) fn pod(&mut self, sensor: SensorId, roster: &Roster) -> &mut Pod {
        let index = self
            .pods
            .iter()
            .position(|pod| pod.sensor == sensor)
            .unwrap_or_else(|| {
                let factor = roster.cadence_factor(sensor);
                self.pods.push(Pod::new(sensor, factor));
                self.pods.len() - 1
            });
        &mut self.pods[index]
    }

    /// The treadmill of a sensor, new where it has not spoken before.
    pub(super) fn belt(&mut self, sensor: SensorId) -> &mut Belt {
        let source = Source::Treadmill(sensor);
        let index = self
            .belts
            .iter()
            .position(|belt| belt.pacer.source == source)
            .unwrap_or_else(|| {
                self.belts.push(Belt::new(sensor));
                self.belts.len() - 1
            });
        &mut self.belts[index]
    }

    /// What a pod's sample is read beside.
    pub(super) fn beside(&self, now: Moment, run_s: f64) -> Beside {
        Beside {
            run_s,
            speed: self.latest_speed(now),
            phone_spm: self.steps.steps_per_min(now),
        }
    }

    /// Chooses every source anew.
    pub(super) fn choose(&mut self, now: Moment, roster: &Roster, due: &mut Due) {
        let Self {
            kind,
            location,
            steps,
            pods,
            belts,
            speed,
            cadence,
            power,
        } = self;
        let candidate = |source: Source, heard: &Heard| {
            Some(Candidate {
                source,
                rank: rank(*kind, source, roster),
                standing: heard.standing(now)?,
            })
        };
        let pacers = pacers(pods, belts, location, steps);
        speed.choose(
            now,
            pacers.filter_map(|pacer| candidate(pacer.source, &pacer.heard)),
            due,
        );
        let phone = candidate(Source::PhoneSteps, &steps.heard);
        cadence.choose(
            now,
            pods.iter()
                .filter_map(|pod| candidate(pod.pacer.source, &pod.cadence_heard(now)))
                .chain(phone),
            due,
        );
        power.choose(
            now,
            pods.iter()
                .filter_map(|pod| candidate(pod.pacer.source, &pod.power_heard)),
            due,
        );
        self.note_due(now, due);
    }

    /// The source that the run goes by.
    pub(super) fn active(&self) -> Option<&Pacer> {
        let active = self.speed.active()?;
        pacers(&self.pods, &self.belts, &self.location, &self.steps)
            .find(|pacer| pacer.source == active)
    }

    /// Speed of the best source as it was sent, in metres per second, while it is fresh.
    pub(super) fn latest_speed(&self, now: Moment) -> Option<f64> {
        self.active().and_then(|pacer| pacer.latest(now))
    }

    pub(super) fn speed_signal(&self, now: Moment) -> Signal<MetresPerSecond> {
        self.active()
            .map(|pacer| pacer.signal(now))
            .unwrap_or_default()
    }

    pub(super) fn cadence_signal(&self, now: Moment) -> Signal<StepsPerMinute> {
        match self.cadence.active() {
            Some(Source::FootPod(sensor)) => self
                .pods
                .iter()
                .find(|pod| pod.sensor == sensor)
                .map(|pod| pod.cadence_signal(now))
                .unwrap_or_default(),
            Some(Source::PhoneSteps) => self.steps.cadence_signal(now),
            _ => Signal::default(),
        }
    }

    pub(super) fn power_signal(&self, now: Moment) -> Signal<Watts> {
        let active = self.power.active();
        self.pods
            .iter()
            .find(|pod| Some(pod.pacer.source) == active)
            .map(|pod| pod.power_signal(now))
            .unwrap_or_default()
    }

    /// The incline of the treadmill that the run goes by.
    pub(super) fn incline_signal(&self, now: Moment) -> Option<Signal<Grade>> {
        let active = self.speed.active()?;
        self.belts
            .iter()
            .find(|belt| belt.pacer.source == active)
            .filter(|belt| belt.incline_heard.last().is_some())
            .map(|belt| belt.grade_signal(now))
    }

    /// Forgets what a pause ends: means, and a lesson in step length.
    pub(super) fn interrupt(&mut self) {
        for pod in &mut self.pods {
            pod.pacer.interrupt();
        }
        for belt in &mut self.belts {
            belt.pacer.interrupt();
        }
        self.location.pacer.interrupt();
        self.steps.interrupt();
    }

    fn note_due(&self, now: Moment, due: &mut Due) {
        for pacer in pacers(&self.pods, &self.belts, &self.location, &self.steps) {
            pacer.heard.note_due(due);
        }
        for pod in &self.pods {
            pod.cadence_heard(now).note_due(due);
            pod.power_heard.note_due(due);
        }
        for belt in &self.belts {
            belt.incline_heard.note_due(due);
        }
        self.location.heard.note_due(due);
        self.steps.heard.note_due(due);
    }
}

fn pacers<'a>(
    pods: &'a [Pod],
    belts: &'a [Belt],
    location: &'a Location,
    steps: &'a PhoneSteps,
) -> impl Iterator<Item = &'a Pacer> + Clone {
    pods.iter()
        .map(|pod| &pod.pacer)
        .chain(belts.iter().map(|belt| &belt.pacer))
        .chain([&location.pacer, &steps.pacer])
}

/// The order of preference. On a treadmill the belt knows best and location knows nothing;
/// elsewhere a pod at the foot knows more than a satellite, and steps are the last resort.
fn rank(kind: RunKind, source: Source, roster: &Roster) -> Rank {
    let on_belt = kind == RunKind::Treadmill;
    let of_sensor = |class, sensor| {
        let (priority, order) = roster.rank(sensor);
        (class, priority, order)
    };
    match source {
        Source::FootPod(sensor) => of_sensor(u8::from(on_belt), sensor),
        Source::Treadmill(sensor) => of_sensor(u8::from(!on_belt), sensor),
        Source::HeartRateSensor(sensor) => of_sensor(0, sensor),
        Source::Location => (2, 0, 0),
        Source::PhoneSteps | Source::Barometer => (3, 0, 0),
    }
}
