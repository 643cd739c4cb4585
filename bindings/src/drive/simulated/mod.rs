//! A runner who needs no sensors: for a first look, and for tests without data.

use std::collections::VecDeque;
use std::ops::Range;

use freshlegs_engine::{Fix, Input, Moment, SensorInfo};

use super::{POD, STRAP, Timed, introduction, wire};
use phone::Phone;
use random::{Random, Wander};
use runner::Runner;

mod course;
mod phone;
mod random;
mod runner;

/// The plan that the simulated runner follows, as TOML: five minutes of warm-up, three times four
/// minutes with two minutes of recovery, three minutes of cool-down.
pub(crate) const DEFAULT_PLAN: &str = include_str!("default_plan.toml");

/// Without a wish for its length a run lasts as long as the plan, the red light and a little more.
const DEFAULT_MINUTES: u32 = 27;

/// No run is longer than a day.
const MOST_MINUTES: u32 = 24 * 60;

/// Seconds at a red light: in the first recovery.
const RED_LIGHT: Range<u64> = 590..615;

/// Seconds without the strap: after the fast beginning of the second repeat.
const STRAP_GONE: Range<u64> = 820..860;

/// Seconds until the phone notices that a link is gone: the supervision timeout that phones ask
/// for is 2 to 6 s.
const SUPERVISION_S: u64 = 5;

/// Battery of the strap in percent.
const STRAP_BATTERY: u8 = 62;

/// Battery of the pod in percent: low.
const POD_BATTERY: u8 = 14;

/// The pod measures a little too much, as pods do.
const POD_CALIBRATION: f64 = 1.003;

/// A simulated runner with a strap, a foot pod and a phone with location and barometer, in whose belt
/// the phone may feel the steps too.
///
/// The runner follows [`DEFAULT_PLAN`], begins the second repeat too fast, waits 25 s at a red
/// light and loses the strap for 40 s; the pod's battery is low. The same seed gives the same
/// bytes at the same moments on every machine.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct SimulatedRunner {
    /// How long the run lasts, 1 to 1440; about as long as the plan where not said.
    pub(crate) minutes: Option<u32>,
    /// Everything that is left to luck.
    pub(crate) seed: u64,
    /// Whether strap and pod are worn.
    pub(crate) sensors: bool,
    /// Whether the phone feels the steps.
    pub(crate) phone: bool,
}

impl SimulatedRunner {
    /// The inputs of the run.
    pub(crate) fn run(&self) -> SimulatedRun {
        SimulatedRun::new(self)
    }
}

impl IntoIterator for SimulatedRunner {
    type Item = Timed;
    type IntoIter = SimulatedRun;

    fn into_iter(self) -> SimulatedRun {
        self.run()
    }
}

/// The inputs of a simulated run, in order of time, from the first to [`ends_at`](Self::ends_at).
#[derive(Clone, Debug)]
pub(crate) struct SimulatedRun {
    ends_at: Moment,
    second: u64,
    random: Random,
    runner: Runner,
    east: Wander,
    north: Wander,
    pressure: Wander,
    sensors: bool,
    phone: Option<Phone>,
    queue: VecDeque<Timed>,
}

impl SimulatedRun {
    fn new(runner: &SimulatedRunner) -> Self {
        let minutes = runner.minutes.unwrap_or(DEFAULT_MINUTES);
        let mut run = Self {
            ends_at: Moment::from_secs(u64::from(minutes.clamp(1, MOST_MINUTES)) * 60),
            second: 0,
            random: Random::new(runner.seed),
            // Its own luck, so that what the sensors add does not change how the runner runs.
            runner: Runner::new(Random::new(!runner.seed)),
            east: Wander::new(1.5, 0.97),
            north: Wander::new(1.5, 0.97),
            pressure: Wander::new(0.25, 0.98),
            sensors: runner.sensors,
            // Its own luck too: nothing else changes by it.
            phone: runner
                .phone
                .then(|| Phone::new(Random::new(runner.seed ^ (u64::MAX / 3)))),
            queue: VecDeque::new(),
        };
        if run.sensors {
            run.introduce();
        }
        run
    }

    /// When the run is to be finished.
    pub(crate) fn ends_at(&self) -> Moment {
        self.ends_at
    }

    /// The sensors join and are read once.
    fn introduce(&mut self) {
        let named = |name: &str| SensorInfo {
            name: name.to_owned(),
            ..SensorInfo::default()
        };
        let at = Moment::ZERO;
        self.queue
            .extend(introduction(at, STRAP, named("Simulated strap")));
        self.queue
            .extend(introduction(at, POD, named("Simulated pod")));
        self.queue.extend(
            [
                wire::worn_on_the_chest(STRAP),
                wire::battery(STRAP, STRAP_BATTERY),
                wire::rsc_feature(POD),
                wire::battery(POD, POD_BATTERY),
            ]
            .map(|input| Timed::new(at, input)),
        );
    }

    /// What is heard in one second, each source at its own time within it.
    fn live(&mut self) {
        let before_m = self.runner.run_m();
        self.runner.live(RED_LIGHT.contains(&self.second));
        let after_m = self.runner.run_m();
        let run_m = |share: f64| before_m + (after_m - before_m) * share;

        let mut heard = Vec::with_capacity(9);
        let (share, at) = self.within_second(0.05, 0.02);
        heard.push(Timed::new(at, self.fix(run_m(share))));
        let (share, at) = self.within_second(0.30, 0.06);
        // What is not worn draws its luck all the same: with and without it is the same run.
        let is_worn = self.sensors;
        heard.extend(self.strap(at, share).filter(|_| is_worn));
        let (share, at) = self.within_second(0.55, 0.03);
        let pod = Timed::new(at, self.pod(run_m(share)));
        heard.extend(is_worn.then_some(pod));
        let (share, at) = self.within_second(0.80, 0.02);
        let level = course::height_m(run_m(share));
        let altitude_m = (level + self.pressure.next(&mut self.random)) as f32;
        heard.push(Timed::new(at, Input::BarometricAltitude { altitude_m }));
        if let Some(phone) = &mut self.phone {
            heard.extend(phone.feel(self.second, self.runner.cadence()));
            heard.sort_by_key(|timed| timed.at);
        }

        self.queue.extend(heard);
        self.second += 1;
    }

    /// A time within this second: the share of it that has passed, and the moment. The sources
    /// keep so far apart that their order never changes.
    fn within_second(&mut self, share: f64, jitter: f64) -> (f64, Moment) {
        let share = share + jitter * self.random.signed();
        let micros = (share * 1e6) as u64;
        (share, Moment::from_micros(self.second * 1_000_000 + micros))
    }

    fn fix(&mut self, run_m: f64) -> Input {
        let off_m = (
            self.east.next(&mut self.random),
            self.north.next(&mut self.random),
        );
        let (latitude_deg, longitude_deg) = course::position(run_m, off_m);
        let speed = (self.runner.speed() + 0.05 * self.random.bell()).max(0.0);
        Input::Fix(Fix {
            latitude_deg,
            longitude_deg,
            accuracy_m: Some(4.0),
            altitude_m: Some(course::height_m(run_m) as f32),
            speed_m_per_s: Some(speed as f32),
        })
    }

    fn strap(&mut self, at: Moment, share: f64) -> Option<Timed> {
        let link = |connected| Input::SensorLink {
            sensor: STRAP,
            connected,
        };
        // A strap that is not heard forgets its beats.
        let rr = self.runner.beats(self.second as f64 + share);
        if self.second == STRAP_GONE.start + SUPERVISION_S {
            return Some(Timed::new(at, link(false)));
        }
        if self.second == STRAP_GONE.end - 1 {
            return Some(Timed::new(at, link(true)));
        }
        if STRAP_GONE.contains(&self.second) {
            return None;
        }
        let bpm = self.runner.heart_rate().round() as u8;
        let rr = &rr[rr.len().saturating_sub(wire::MAX_RR)..];
        Some(Timed::new(at, wire::heart_rate(STRAP, bpm, rr)))
    }

    fn pod(&mut self, run_m: f64) -> Input {
        let speed = self.runner.speed() * POD_CALIBRATION * (1.0 + 0.008 * self.random.bell());
        // A pod sees one foot.
        let strides = (self.runner.cadence() / 2.0).round() as u8;
        wire::rsc(POD, speed, strides, run_m * POD_CALIBRATION)
    }
}

impl Iterator for SimulatedRun {
    type Item = Timed;

    fn next(&mut self) -> Option<Timed> {
        while self.queue.is_empty() && Moment::from_secs(self.second) < self.ends_at {
            self.live();
        }
        self.queue.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::coaching::Plan;

    use super::*;
    use crate::drive::listener::Listener;

    fn runner(minutes: Option<u32>, seed: u64) -> SimulatedRunner {
        SimulatedRunner {
            minutes,
            seed,
            sensors: true,
            phone: false,
        }
    }

    fn heard(minutes: Option<u32>, seed: u64) -> Listener {
        Listener::hear(runner(minutes, seed))
    }

    #[test]
    fn the_same_seed_is_the_same_run_and_another_seed_is_not() {
        assert_eq!(heard(Some(6), 1), heard(Some(6), 1));
        assert_ne!(heard(Some(6), 1), heard(Some(6), 2));
    }

    #[test]
    fn the_default_plan_is_a_plan() {
        Plan::parse(DEFAULT_PLAN).unwrap();
    }

    #[test]
    fn a_run_lasts_as_long_as_wished() {
        for (minutes, seconds) in [(None, 1_620), (Some(0), 60), (Some(3), 180)] {
            let run = runner(minutes, 0).run();
            let ends_at = run.ends_at();
            assert_eq!(ends_at, Moment::from_secs(seconds));
            let last = run.last().unwrap().at;
            assert!(last < ends_at && ends_at.secs_since(last) < 1.0);
        }
    }

    #[test]
    fn the_strap_is_gone_for_forty_seconds_and_its_beats_fill_the_rest() {
        let heard = heard(None, 3);
        let gone: Vec<_> = heard
            .pulses
            .windows(2)
            .filter(|pair| pair[1].at.secs_since(pair[0].at) > 2.0)
            .collect();
        assert_eq!(gone.len(), 1);
        let silence = gone[0][1].at.secs_since(gone[0][0].at);
        assert!((40.0..42.0).contains(&silence), "{silence}");
        let down_and_up: Vec<_> = heard.links.iter().skip(2).map(|(_, up)| *up).collect();
        assert_eq!(down_and_up, [false, true]);

        let beats = heard.pulses.iter().flat_map(|pulse| &pulse.rr);
        let secs: f64 = beats.map(|rr| f64::from(*rr) / 1_024.0).sum();
        assert!((secs + silence - 1_620.0).abs() < 3.0, "{secs} {silence}");
    }

    #[test]
    fn heart_rate_and_its_beats_agree_and_stay_human() {
        for pulse in &heard(None, 4).pulses {
            assert!((85..185).contains(&pulse.bpm), "{}", pulse.bpm);
            for rr in &pulse.rr {
                let bpm = 60.0 * 1_024.0 / f64::from(*rr);
                assert!((bpm - f64::from(pulse.bpm)).abs() < 12.0, "{bpm} {pulse:?}");
            }
        }
    }

    #[test]
    fn the_pod_stands_at_the_light_and_runs_otherwise() {
        let heard = heard(None, 5);
        let strides = || heard.strides.iter().map(|(_, stride)| stride);
        let standing = strides().filter(|s| s.speed_256 == 0).count();
        assert!((20..=25).contains(&standing), "{standing}");
        let rates: Vec<_> = strides().map(|s| s.cadence_per_min).collect();
        let running: Vec<_> = rates.into_iter().filter(|rate| *rate > 0).collect();
        assert!(running.iter().all(|rate| (75..100).contains(rate)));
        assert!(running.len() > 1_580);
        let metres = heard.pod_m().unwrap();
        assert!((4_200.0..4_900.0).contains(&metres), "{metres}");
    }

    #[test]
    fn the_second_repeat_begins_faster_than_the_plan_allows() {
        let heard = heard(None, 6);
        let pace = |from: u64, to: u64| {
            let within = Moment::from_secs(from)..Moment::from_secs(to);
            let strides = heard.strides.iter().filter(|(at, _)| within.contains(at));
            let speeds: Vec<_> = strides.map(|(_, s)| s.speed_m_per_s()).collect();
            1_000.0 * speeds.len() as f64 / speeds.iter().sum::<f64>()
        };
        let (first, hasty, second) = (pace(320, 540), pace(705, 760), pace(790, 920));
        assert!((310.0..340.0).contains(&first), "{first}");
        assert!(hasty < 295.0, "{hasty}");
        assert!((310.0..340.0).contains(&second), "{second}");
    }

    #[test]
    fn the_batteries_are_read_once_and_the_pods_is_low() {
        assert_eq!(heard(Some(1), 7).batteries, [62, 14]);
    }

    #[test]
    fn a_phone_that_feels_the_steps_changes_nothing_else() {
        let without = heard(Some(3), 9);
        let mut with = Listener::hear(SimulatedRunner {
            phone: true,
            ..runner(Some(3), 9)
        });
        assert_eq!(with.felt.len(), 3 * 60 * 5);
        with.felt.clear();
        assert!(with.ended_by(Moment::from_secs(180)));
        assert_eq!(
            (&with.pulses, &with.strides, &with.fixes),
            (&without.pulses, &without.strides, &without.fixes)
        );
    }

    #[test]
    fn without_sensors_there_is_the_phone_alone_on_the_same_way() {
        let alone = Listener::hear(SimulatedRunner {
            sensors: false,
            phone: true,
            ..runner(Some(3), 9)
        });
        assert!(alone.pulses.is_empty() && alone.strides.is_empty());
        assert!(alone.links.is_empty() && alone.batteries.is_empty());
        assert_eq!(alone.felt.len(), 900);
        assert_eq!(alone.fixes, heard(Some(3), 9).fixes);
    }

    #[test]
    fn location_and_barometer_are_heard_every_second() {
        let heard = heard(Some(2), 8);
        assert_eq!((heard.fixes.len(), heard.altitudes.len()), (120, 120));
        assert!(
            heard
                .altitudes
                .iter()
                .all(|(_, m)| (30.0..50.0).contains(m))
        );
    }
}
