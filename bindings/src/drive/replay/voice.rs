//! Which sensors a file stands for, and what each says at one moment.

use std::collections::VecDeque;

use freshlegs_engine::{CadenceFactor, Fix, Input, Moment, SensorInfo};
use freshlegs_formats::{Record, Session, Sport};

use super::sample::Sample;
use crate::drive::{POD, STRAP, Timed, introduction, wire};

/// The sensors of a replay.
#[derive(Clone, Debug)]
pub(super) struct Voice {
    strap: bool,
    pod: Pod,
    power: bool,
    locates: bool,
    altitude: Altitude,
    counter: Counter,
    /// What rounding to whole strides per minute has left over.
    strides_owed: f64,
    crank: Crank,
}

/// What the pod says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Pod {
    /// Nothing.
    Silent,
    /// 2A53: speed, cadence and distance.
    Rsc,
    /// 2A5B: strides alone, for files whose only speed is that of the positions.
    Strides,
}

/// Whose altitude a file has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Altitude {
    /// A barometer's.
    Barometer,
    /// That of the positions, wherever they have it from.
    Fixes,
}

impl Voice {
    pub(super) fn new(session: &Session, altitude: Altitude) -> Self {
        let has = |test: fn(&Record) -> bool| session.records.iter().any(test);
        let positions = has(|r| r.latitude_deg.is_some() && r.longitude_deg.is_some());
        let distances = has(|r| r.distance_m.is_some());
        // Elsewhere it counts pedals or strokes.
        let steps = !matches!(session.sport, Sport::Cycling | Sport::Swimming)
            && has(|r| r.cadence_spm.is_some());
        let pod = if distances || !positions && has(|r| r.speed_m_per_s.is_some()) {
            Pod::Rsc
        } else if steps {
            Pod::Strides
        } else {
            Pod::Silent
        };
        Self {
            strap: has(|r| r.heart_rate_bpm.is_some()) || !session.beats.is_empty(),
            pod,
            power: has(|r| r.power_w.is_some()),
            // Under a roof positions are noise, but better than nothing.
            locates: positions && !(session.indoor && pod == Pod::Rsc),
            altitude,
            counter: Counter::default(),
            strides_owed: 0.0,
            crank: Crank::default(),
        }
    }

    /// Whether there are fixes.
    pub(super) fn locates(&self) -> bool {
        self.locates
    }

    /// The sensors join.
    pub(super) fn introduce(&self, out: &mut VecDeque<Timed>) {
        let at = Moment::ZERO;
        if self.strap {
            let info = SensorInfo {
                name: "Recorded strap".to_owned(),
                ..SensorInfo::default()
            };
            out.extend(introduction(at, STRAP, info));
        }
        if self.pod != Pod::Silent || self.power {
            let info = SensorInfo {
                name: "Recorded pod".to_owned(),
                // A file's cadence is both feet; the pod is made to speak of one.
                cadence_factor: Some(CadenceFactor::Strides),
                ..SensorInfo::default()
            };
            out.extend(introduction(at, POD, info));
        }
        if self.pod == Pod::Rsc {
            out.push_back(Timed::new(at, wire::rsc_feature(POD)));
        }
    }

    /// Every sensor says what it knows of `sample`, `ran_s` seconds of moving time after the last;
    /// the strap adds `rr` in 1/1024 s.
    pub(super) fn say(
        &mut self,
        at: Moment,
        ran_s: f64,
        sample: &Sample,
        rr: &[u16],
        out: &mut VecDeque<Timed>,
    ) {
        pulse(at, sample.heart_rate_bpm, rr, out);
        let mut say = |input| out.push_back(Timed::new(at, input));
        match self.pod {
            Pod::Silent => {}
            Pod::Rsc => {
                self.counter.ran_s += ran_s;
                if let Some(speed) = sample.speed_m_per_s {
                    let strides = self.strides(sample.cadence_spm);
                    let metres = self.counter.count(speed, sample.distance_m);
                    say(wire::rsc(POD, speed, strides, metres));
                }
            }
            Pod::Strides => {
                if let Some(spm) = sample.cadence_spm {
                    self.crank.turn(at, spm / 2.0);
                    say(wire::strides(POD, self.crank.count(), self.crank.event()));
                }
            }
        }
        if let Some(watts) = sample.power_w {
            say(wire::power(POD, watts));
        }
        if let Some((latitude_deg, longitude_deg)) = sample.position
            && self.locates
        {
            say(Input::Fix(Fix {
                latitude_deg,
                longitude_deg,
                accuracy_m: None,
                altitude_m: sample
                    .altitude_m
                    .filter(|_| self.altitude == Altitude::Fixes),
                speed_m_per_s: sample
                    .speed_m_per_s
                    .filter(|_| self.pod != Pod::Rsc)
                    .map(|speed| speed as f32),
            }));
        }
        if let Some(altitude_m) = sample.altitude_m
            && self.altitude == Altitude::Barometer
        {
            say(Input::BarometricAltitude { altitude_m });
        }
    }

    /// Whole strides per minute. What rounding takes from one notification the next one gets, so
    /// that the mean stays what it was.
    fn strides(&mut self, cadence_spm: Option<f64>) -> u8 {
        let wanted = cadence_spm.unwrap_or(0.0) / 2.0;
        if wanted <= 0.0 {
            self.strides_owed = 0.0;
            return 0;
        }
        let said = (wanted + self.strides_owed).round().clamp(1.0, 255.0);
        self.strides_owed = (self.strides_owed + wanted - said).clamp(-1.0, 1.0);
        said as u8
    }
}

/// The strap says the heart rate with its beats, in several notifications where one is too short.
/// Beats without a heart rate go out with 0, which says just that.
pub(super) fn pulse(at: Moment, bpm: Option<u8>, rr: &[u16], out: &mut VecDeque<Timed>) {
    let chunks = rr.chunks(wire::MAX_RR);
    let alone = (rr.is_empty() && bpm.is_some()).then_some(rr);
    out.extend(chunks.chain(alone).map(|rr| {
        let input = wire::heart_rate(STRAP, bpm.unwrap_or(0), rr);
        Timed::new(at, input)
    }));
}

/// A pod's counter and its speed come from the same steps, a watch's do not: where it takes
/// distance from the satellites, that jumps by metres, seconds after the way was run. So the
/// counter follows the file's distance no faster than the speed allows, and makes up for it later.
/// Where the file says no distance, the speed does.
#[derive(Clone, Debug, Default)]
struct Counter {
    metres: f64,
    speed: f64,
    /// Moving time since the counter was read, in seconds.
    ran_s: f64,
}

impl Counter {
    /// How much faster than its speed a counter may run. A step beyond 1.5 times is taken for a
    /// restart of the pod.
    const AHEAD: f64 = 1.4;

    /// And how many metres further, in one step: some files count whole metres.
    const STEP_M: f64 = 1.0;

    fn count(&mut self, speed: f64, to: Option<f64>) -> f64 {
        if self.ran_s > 0.0 {
            let most = Self::AHEAD * self.speed.max(speed) * self.ran_s + Self::STEP_M;
            let by_speed = self.speed.midpoint(speed) * self.ran_s;
            self.metres += to.map_or(by_speed, |to| (to - self.metres).clamp(0.0, most));
        }
        self.speed = speed;
        self.ran_s = 0.0;
        self.metres
    }
}

/// A counter of strides, as 2A5B knows it.
#[derive(Clone, Debug, Default)]
struct Crank {
    /// Strides since the start, and the part of the one that is under way.
    strides: f64,
    /// When the last stride ended, in seconds.
    last_s: f64,
    said_at: Option<Moment>,
    per_min: f64,
}

impl Crank {
    /// Two notifications further apart than this do not belong together.
    const HEARD_S: f64 = 2.5;

    /// Goes on to `at` with the rate held since the last call, then changes to `per_min`.
    fn turn(&mut self, at: Moment, per_min: f64) {
        if let Some(last) = self.said_at {
            let secs = at.secs_since(last);
            let before = self.strides.floor();
            if secs <= Self::HEARD_S {
                self.strides += self.per_min / 60.0 * secs;
            }
            if self.strides.floor() > before {
                let since = self.strides.fract() * 60.0 / self.per_min;
                self.last_s = at.as_secs_f64() - since;
            }
        }
        self.said_at = Some(at);
        self.per_min = per_min;
    }

    /// Strides, wrapping at 2^16.
    fn count(&self) -> u16 {
        self.strides as u64 as u16
    }

    /// Time of the last stride in 1/1024 s, wrapping.
    fn event(&self) -> u16 {
        (self.last_s * 1_024.0).round() as u64 as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drive::listener::Listener;

    fn voice(record: Record, sport: Sport, indoor: bool) -> Voice {
        let session = Session {
            sport,
            indoor,
            records: vec![record],
            ..Session::default()
        };
        Voice::new(&session, Altitude::Fixes)
    }

    fn located() -> Record {
        Record {
            latitude_deg: Some(0.5),
            longitude_deg: Some(0.5),
            cadence_spm: Some(170.0),
            ..Record::default()
        }
    }

    #[test]
    fn positions_without_distances_leave_strides_to_the_pod() {
        let voice = voice(located(), Sport::Running, false);
        assert_eq!((voice.pod, voice.locates), (Pod::Strides, true));
    }

    #[test]
    fn under_a_roof_a_pod_makes_positions_unnecessary() {
        let record = Record {
            distance_m: Some(0.0),
            ..located()
        };
        let voice = voice(record, Sport::Running, true);
        assert_eq!((voice.pod, voice.locates), (Pod::Rsc, false));
    }

    #[test]
    fn pedals_are_no_strides() {
        assert_eq!(voice(located(), Sport::Cycling, false).pod, Pod::Silent);
    }

    #[test]
    fn rounding_to_strides_keeps_the_mean() {
        let mut voice = voice(located(), Sport::Running, false);
        for spm in [171.0, 172.7, 130.3, 179.9] {
            let said: f64 = (0..600).map(|_| f64::from(voice.strides(Some(spm)))).sum();
            assert!((said / 300.0 - spm).abs() < 0.01, "{spm}: {}", said / 300.0);
        }
        assert_eq!(voice.strides(Some(0.0)), 0);
        assert_eq!(voice.strides(None), 0);
    }

    #[test]
    fn more_than_nine_beats_take_several_notifications() {
        let lengths = |bpm, rr: &[u16]| {
            let mut out = VecDeque::new();
            pulse(Moment::ZERO, bpm, rr, &mut out);
            let heard = Listener::hear(out);
            let lengths: Vec<_> = heard.pulses.iter().map(|pulse| pulse.rr.len()).collect();
            lengths
        };
        assert_eq!(lengths(Some(150), &[400; 20]), [9, 9, 2]);
        assert_eq!(lengths(Some(150), &[]), [0]);
        assert_eq!(lengths(None, &[400]), [1]);
        assert!(lengths(None, &[]).is_empty());
    }

    #[test]
    fn the_counter_never_runs_ahead_of_the_speed_and_makes_up_for_it() {
        let mut counter = Counter::default();
        let mut read = Vec::new();
        for metres in [0.0, 8.0, 8.0, 8.0, 11.0] {
            counter.ran_s += 1.0;
            read.push(counter.count(2.5, Some(metres)));
        }
        // Nothing is made up while the timer stands.
        read.push(counter.count(2.5, Some(12.0)));
        assert_eq!(read, [0.0, 4.5, 8.0, 8.0, 11.0, 11.0]);
    }

    #[test]
    fn where_the_file_says_no_distance_the_speed_does() {
        let mut counter = Counter::default();
        let mut read = Vec::new();
        for metres in [Some(0.0), None, None, Some(5.0), Some(9.0)] {
            counter.ran_s += 1.0;
            read.push(counter.count(3.0, metres));
        }
        // The counter does not fall when the file has counted less.
        assert_eq!(read, [0.0, 3.0, 6.0, 6.0, 9.0]);
    }

    #[test]
    fn strides_by_counter_and_event_time_give_the_cadence_back() {
        let mut crank = Crank::default();
        crank.turn(Moment::ZERO, 86.3);
        let mut first = None;
        for second in 1..=600 {
            crank.turn(Moment::from_secs(second), 86.3);
            first = first.or((crank.count() > 0).then(|| (crank.strides.floor(), crank.last_s)));
        }
        let (strides, last_s) = first.unwrap();
        let per_min = (crank.strides.floor() - strides) * 60.0 / (crank.last_s - last_s);
        assert!((per_min - 86.3).abs() < 1e-6, "{per_min}");
    }
}
