//! A simulated radio with four simulated sensors, and the drop-outs that they have.

use std::time::Duration;

use freshlegs_engine::sensing::gatt::{
    Characteristic, Contact, CrankRevolutions, CyclingPowerMeasurement, HeartRateMeasurement,
    RrIntervals, RscMeasurement, TreadmillData,
};
use freshlegs_engine::sensing::link::{Event, Input, Output};
use freshlegs_engine::{Moment, SensorId};

use crate::luck::Luck;

/// How many sensors there are.
pub(crate) const SENSORS: usize = 4;
/// The supervision time-out of a usual link: so long a link outlives its sensor's absence.
const SUPERVISION: Duration = Duration::from_secs(5);
/// From the order to connect to the link, where the sensor is there.
const TO_CONNECT: Duration = Duration::from_millis(300);
/// Discovery, reads and subscriptions.
const TO_PREPARE: Duration = Duration::from_millis(700);
/// An ordered disconnect; `BlueZ` takes 2 to 3 s (measured).
const TO_DISCONNECT: Duration = Duration::from_secs(2);

/// What keeps a sensor from being heard.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Cause {
    /// It is out of range, or its battery is out.
    Away,
    /// The link stays up, and nothing is notified.
    Mute,
}

/// Something that happens in the air.
pub(crate) enum Happening {
    /// The radio has something to tell.
    Told(Input),
    /// A sensor notified.
    Notified(SensorId, Characteristic, Vec<u8>),
}

/// The radio with its sensors.
pub(crate) struct Air {
    sensors: [Sensor; SENSORS],
    coming: Vec<(Moment, Input)>,
    /// After how long a connect to an absent sensor fails by itself.
    gives_up_after: Option<Duration>,
    /// How many of a hundred words of the radio are lost.
    lost_percent: u64,
    luck: Luck,
}

struct Sensor {
    trouble: Option<Cause>,
    line: Line,
    last_in_range: Moment,
}

#[derive(Clone, Copy, PartialEq)]
enum Line {
    Down,
    Connecting { since: Moment },
    Up { subscribed: bool },
}

impl Air {
    pub(crate) fn new(gives_up_after: Option<Duration>, lost_percent: u64) -> Self {
        let sensor = |_| Sensor {
            trouble: None,
            line: Line::Down,
            last_in_range: Moment::ZERO,
        };
        Self {
            sensors: std::array::from_fn(sensor),
            coming: Vec::with_capacity(64),
            gives_up_after,
            lost_percent,
            luck: Luck::new(7),
        }
    }

    /// A drop-out begins.
    pub(crate) fn drop_out(&mut self, sensor: usize, cause: Cause) {
        self.sensors[sensor].trouble = Some(cause);
    }

    /// It ends.
    pub(crate) fn come_back(&mut self, sensor: usize) {
        self.sensors[sensor].trouble = None;
    }

    /// What happens at `now`, a tenth of a second after the last time.
    pub(crate) fn happen(&mut self, now: Moment, happenings: &mut Vec<Happening>) {
        let mut index = 0;
        while index < self.coming.len() {
            if self.coming[index].0 <= now {
                let (_, input) = self.coming.swap_remove(index);
                self.tell(input, happenings);
            } else {
                index += 1;
            }
        }
        for index in 0..SENSORS {
            self.live(now, index, happenings);
        }
    }

    fn live(&mut self, now: Moment, index: usize, happenings: &mut Vec<Happening>) {
        let gives_up_after = self.gives_up_after;
        let sensor = &mut self.sensors[index];
        let id = SensorId(index as u16);
        // Once a second, each sensor at its own tenth.
        let is_turn = (now.as_millis() / 100) % 10 == 2 * index as u64;
        let in_range = sensor.trouble != Some(Cause::Away);
        if in_range {
            sensor.last_in_range = now;
        }
        match sensor.line {
            Line::Up { .. } if now.since(sensor.last_in_range) >= SUPERVISION => {
                sensor.line = Line::Down;
                self.tell(Input::Sensor(id, Event::Disconnected), happenings);
            }
            Line::Up { subscribed: true } if is_turn && sensor.trouble.is_none() => {
                let (characteristic, value) = measurement(index, now);
                happenings.push(Happening::Notified(id, characteristic, value));
            }
            Line::Connecting { since } if in_range && now.since(since) >= TO_CONNECT => {
                sensor.line = Line::Up { subscribed: false };
                self.tell(Input::Sensor(id, Event::Connected), happenings);
            }
            Line::Connecting { since }
                if gives_up_after.is_some_and(|limit| now.since(since) >= limit) =>
            {
                sensor.line = Line::Down;
                let event = Event::ConnectFailed { gone: false };
                self.tell(Input::Sensor(id, event), happenings);
            }
            _ => {}
        }
    }

    /// Does what the links order.
    ///
    /// # Panics
    /// When two connects overlap, or when a scan is ordered, which no run asked for.
    pub(crate) fn obey(&mut self, now: Moment, order: Output) {
        match order {
            Output::Connect(id) => {
                let mut lines = self.sensors.iter().map(|sensor| sensor.line);
                let overlaps = lines.any(|line| matches!(line, Line::Connecting { .. }));
                // Where the radio's words are lost the links cannot know.
                assert!(self.lost_percent > 0 || !overlaps, "connects overlap");
                match self.sensors[usize::from(id.0)].line {
                    Line::Up { .. } => self.later(now, Duration::ZERO, id, Event::Connected),
                    _ => {
                        self.sensors[usize::from(id.0)].line = Line::Connecting { since: now };
                    }
                }
            }
            Output::Prepare { sensor: id, pause } => {
                if let Line::Up { subscribed } = &mut self.sensors[usize::from(id.0)].line {
                    *subscribed = true;
                    self.later(now, pause + TO_PREPARE, id, Event::Prepared);
                } else {
                    self.later(now, TO_PREPARE, id, Event::PrepareFailed);
                }
            }
            Output::Disconnect(id) => {
                self.sensors[usize::from(id.0)].line = Line::Down;
                self.later(now, TO_DISCONNECT, id, Event::Disconnected);
            }
            Output::StartScan => panic!("a scan in a run that nobody asked for"),
            Output::StopScan | Output::State { .. } | Output::News(_) => {}
        }
    }

    fn later(&mut self, now: Moment, after: Duration, sensor: SensorId, event: Event) {
        self.coming
            .push((now + after, Input::Sensor(sensor, event)));
    }

    fn tell(&mut self, input: Input, happenings: &mut Vec<Happening>) {
        if self.luck.below(100) >= self.lost_percent {
            happenings.push(Happening::Told(input));
        }
    }
}

/// What a sensor measures at 3 m/s: a strap, a foot pod, a power pod and a treadmill.
fn measurement(index: usize, now: Moment) -> (Characteristic, Vec<u8>) {
    let mut value = Vec::new();
    let seconds = now.as_millis() / 1_000;
    let characteristic = match index {
        0 => {
            let rr = [440, 438];
            HeartRateMeasurement {
                heart_rate_bpm: 140,
                contact: Contact::Detected,
                rr: RrIntervals::from(&rr[..]),
                ..HeartRateMeasurement::default()
            }
            .encode(&mut value);
            Characteristic::HeartRateMeasurement
        }
        1 => {
            RscMeasurement {
                speed_256: 3 * 256,
                cadence_per_min: 85,
                total_distance_dm: Some(seconds as u32 * 30),
                running: true,
                ..RscMeasurement::default()
            }
            .encode(&mut value);
            Characteristic::RscMeasurement
        }
        2 => {
            CyclingPowerMeasurement {
                power_w: 250,
                crank: Some(CrankRevolutions {
                    count: (seconds * 17 / 12) as u16,
                    event_time_1024: (seconds * 1_024) as u16,
                }),
                ..CyclingPowerMeasurement::default()
            }
            .encode(&mut value);
            Characteristic::CyclingPowerMeasurement
        }
        _ => {
            TreadmillData {
                speed_centi_km_per_h: Some(1_080),
                total_distance_m: Some(seconds as u32 * 3),
                ..TreadmillData::default()
            }
            .encode(&mut value);
            Characteristic::TreadmillData
        }
    };
    (characteristic, value)
}
