//! Folds readings, fixes and steps into one [`RunState`].
//!
//! Every value has a source, an age and a quality, and one source at a time: an explicit order of
//! preference decides, with hysteresis. Distance follows one odometer after another without a
//! jump. What was not observed is never made up: a lost sensor leaves a hole and not a zero.

mod beats;
mod belt;
mod cadence;
mod clock;
mod crank;
mod distance;
mod grade;
mod heart_rate;
mod location;
mod means;
mod odometer;
mod pause;
mod pod;
mod presence;
mod preview;
mod quality;
mod roster;
mod selector;
mod settle;
mod skin;
mod sources;
mod speed;
mod steps;
mod vote;

use std::collections::VecDeque;
use std::time::Duration;

use self::cadence::Finding;
use self::clock::{Clock, Passage};
use self::distance::Distance;
use self::grade::Terrain;
use self::heart_rate::HeartRates;
use self::pause::AutoPause;
use self::presence::Presence;
use self::roster::Roster;
use self::sources::Sources;
use super::gatt::{CrankRevolutions, TreadmillData, Value};
use super::state::{Motion, Notice, RunState, SensorKind, Source};
use crate::input::{Fix, SensorId, SensorInfo};
use crate::run::{RunKind, Setup};
use crate::time::Moment;

pub use self::grade::gap_factor;
pub use self::location::distance_m;
pub use self::means::Means;
pub use self::preview::{Preview, Reading};

/// A moment that was due and came this much later: the phone slept, and heard nothing.
const OVERDUE: Duration = Duration::from_secs(10);

/// One run's sensors, folded.
///
/// Time is an argument of every call and never runs backwards: an earlier moment is taken as the
/// latest one. After each call, drain [`poll_notice`](Self::poll_notice); [`tick`](Self::tick) at
/// [`poll_timeout`](Self::poll_timeout), where some quality changes without news.
#[derive(Clone, Debug)]
pub struct Fusion {
    kind: RunKind,
    auto_pause: Option<AutoPause>,
    clock: Clock,
    state: RunState,
    means: Means,
    roster: Roster,
    heart_rates: HeartRates,
    sources: Sources,
    distance: Distance,
    terrain: Terrain,
    location_presence: Presence,
    fix_altitude_m: Option<f32>,
    notices: VecDeque<Notice>,
    due: Option<Moment>,
}

impl Fusion {
    /// A run at its first moment, without a sensor.
    pub fn new(setup: &Setup) -> Self {
        Self {
            kind: setup.kind,
            auto_pause: setup.auto_pause.then(AutoPause::default),
            clock: Clock::default(),
            state: RunState::default(),
            means: Means::default(),
            roster: Roster::default(),
            heart_rates: HeartRates::default(),
            sources: Sources::new(setup.kind),
            distance: Distance::default(),
            terrain: Terrain::new(),
            location_presence: Presence::default(),
            fix_altitude_m: None,
            notices: VecDeque::new(),
            due: None,
        }
    }

    /// A sensor is known to the run. It is missed only after it has been heard.
    pub fn sensor_joined(&mut self, at: Moment, sensor: SensorId, info: &SensorInfo) {
        self.advance(at, false);
        self.roster.join(sensor, info);
        self.settle();
    }

    /// A sensor's link came up or went down.
    pub fn link(&mut self, at: Moment, sensor: SensorId, connected: bool) {
        let at = self.advance(at, false);
        self.roster.link(at, sensor, connected);
        if connected {
            self.heart_rates.connect(sensor);
        }
        self.settle();
    }

    /// A sensor has measured something. One that has not joined is taken in without a name.
    pub fn value(&mut self, at: Moment, sensor: SensorId, value: &Value<'_>) {
        let at = self.advance(at, false);
        match value {
            Value::HeartRate(measurement) => {
                let reading = self.heart_rates.measure(at, sensor, measurement);
                self.roster.hear_heart(at, sensor, reading);
            }
            Value::Rsc(rsc) => {
                self.roster.hear(at, sensor, SensorKind::FootPod);
                let beside = self.sources.beside(at, self.clock.run_s());
                let pod = self.sources.pod(sensor, &self.roster);
                let finding = pod.rsc(at, rsc, &beside);
                self.find(sensor, finding);
            }
            Value::Csc(csc) => {
                self.roster.hear(at, sensor, SensorKind::FootPod);
                self.crank(at, sensor, csc.crank);
            }
            Value::CyclingPower(power) => {
                self.roster.hear(at, sensor, SensorKind::Power);
                self.sources
                    .pod(sensor, &self.roster)
                    .power(at, power.power_w);
                self.crank(at, sensor, power.crank);
            }
            Value::Treadmill(data) => self.treadmill(at, sensor, data),
            Value::Battery(percent) => {
                let notice = self.roster.battery(sensor, *percent);
                self.notices.extend(notice);
            }
            Value::BodySensorLocation(location) => self.roster.wear(sensor, *location),
            // What a sensor is, and what it is asked: nothing of the run.
            _ => {}
        }
        self.settle();
    }

    /// The phone knows where it is; on a treadmill that says nothing.
    pub fn fix(&mut self, at: Moment, fix: &Fix) {
        let at = self.advance(at, false);
        if self.kind != RunKind::Treadmill && self.sources.location.fix(at, self.clock.run_s(), fix)
        {
            self.fix_altitude_m = fix.altitude_m.filter(|altitude| altitude.is_finite());
        }
        self.settle();
    }

    /// The phone's barometer: metres relative to any fixed level; on a treadmill only weather.
    pub fn barometer(&mut self, at: Moment, altitude_m: f32) {
        let at = self.advance(at, false);
        let moving = self.state.motion == Motion::Moving;
        if self.kind != RunKind::Treadmill {
            self.terrain
                .altitude(at, altitude_m, self.distance.metres(), moving);
        }
        self.settle();
    }

    /// The phone's step counter: steps of both feet since an arbitrary start.
    pub fn phone_steps(&mut self, at: Moment, total: u64) {
        let at = self.advance(at, false);
        self.sources.steps.count(at, self.clock.run_s(), total);
        let teacher = self
            .sources
            .active()
            .filter(|pacer| pacer.source != Source::PhoneSteps && pacer.heard.is_fresh(at));
        if teacher.is_some() && self.state.motion == Motion::Moving {
            self.sources.steps.learn(self.distance.metres());
        } else {
            self.sources.steps.unlearn();
        }
        self.settle();
    }

    /// The runner pauses. Sensors are still listened to, and not missed until the run goes on.
    pub fn pause(&mut self, at: Moment) {
        self.advance(at, false);
        self.change_motion(Motion::Paused);
        self.settle();
    }

    /// The runner resumes, from a pause of either kind.
    pub fn resume(&mut self, at: Moment) {
        self.advance(at, false);
        self.change_motion(Motion::Moving);
        self.settle();
    }

    /// The process was away: nothing was heard, and that is no sensor's fault.
    ///
    /// The time away counts as moving once a counter or a fix shows the distance.
    pub fn returned(&mut self, at: Moment) {
        self.advance(at, true);
        self.settle();
    }

    /// Time has come. Spurious calls are harmless.
    pub fn tick(&mut self, at: Moment) {
        self.advance(at, false);
        self.settle();
    }

    /// The next thing worth a word, oldest first.
    pub fn poll_notice(&mut self) -> Option<Notice> {
        self.notices.pop_front()
    }

    /// When something changes without news; `None` when nothing does.
    pub fn poll_timeout(&self) -> Option<Moment> {
        self.due
    }

    /// The run as of the last call.
    pub fn state(&self) -> &RunState {
        &self.state
    }

    /// Averages over the moving time of the whole run.
    pub fn averages(&self) -> &Means {
        &self.means
    }

    /// The strap whose beats are to be kept, while it has some: one at a time, by the order in which
    /// the runner prefers them, so that the beats of two straps are never mixed.
    ///
    /// A band that measures light has none that are worth it in motion, and no more has a sensor
    /// whose RR intervals turn out not to be beats. What they send is shown as a heart rate only.
    pub fn rr_source(&self) -> Option<SensorId> {
        self.heart_rates.rr_source(self.clock.now())
    }

    fn crank(&mut self, at: Moment, sensor: SensorId, crank: Option<CrankRevolutions>) {
        if let Some(crank) = crank {
            let beside = self.sources.beside(at, self.clock.run_s());
            let pod = self.sources.pod(sensor, &self.roster);
            let finding = pod.crank(at, crank, &beside);
            self.find(sensor, finding);
        }
    }

    fn find(&mut self, sensor: SensorId, finding: Option<Finding>) {
        self.notices.extend(finding.map(|finding| match finding {
            Finding::Factor(factor) => Notice::CadenceFactor { sensor, factor },
            Finding::Implausible => Notice::CadenceImplausible(sensor),
        }));
    }

    fn treadmill(&mut self, at: Moment, sensor: SensorId, data: &TreadmillData) {
        self.roster.hear(at, sensor, SensorKind::Treadmill);
        self.sources.belt(sensor).data(at, self.clock.run_s(), data);
        // The handles of a treadmill feel a pulse: better than nothing, and only than that.
        if let Some(bpm) = data.heart_rate_bpm {
            self.heart_rates
                .feel(at, Source::Treadmill(sensor), bpm.into());
        }
    }

    /// Time passes to `at`; says what time it is then.
    fn advance(&mut self, at: Moment, returned: bool) -> Moment {
        let at = at.max(self.clock.now());
        let overdue = self.due.is_some_and(|due| at.since(due) > OVERDUE);
        let unseen = returned || overdue;
        let passage = match self.state.motion {
            Motion::Paused | Motion::AutoPaused => Passage::Paused,
            // A run that nothing measures is only timed.
            Motion::Moving if unseen && self.sources.active().is_some() => Passage::Unseen,
            Motion::Moving => Passage::Moving,
        };
        self.clock.advance(at, passage);
        if unseen {
            self.roster.forgive(at);
            if let Some(pause) = &mut self.auto_pause {
                pause.interrupt();
            }
        }
        at
    }
}

#[cfg(test)]
mod tests;
