mod exhaustive;
mod properties;
mod scenarios;
mod several;
mod systems;
mod witness;

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Event, Input, LinkState, Links, News, Output, Timings};
use crate::input::SensorId;
use crate::time::Moment;

const STRAP: SensorId = SensorId(1);
const POD: SensorId = SensorId(2);
const STEP: Duration = Duration::from_millis(100);

/// The links with a simulated radio and simulated sensors.
struct Rig {
    links: Links,
    now: Moment,
    adapter_on: bool,
    scanning: bool,
    /// Whether only the rig speaks for the radio; if others do, they may say that a connect is over
    /// that is not.
    honest: bool,
    /// After how long a connect to an absent sensor fails by itself.
    gives_up_after: Option<Duration>,
    sensors: BTreeMap<SensorId, Sensor>,
    coming: Vec<(Moment, Input)>,
    /// Events that the radio swallows, each once.
    swallow: Vec<Event>,
    outputs: Vec<(Moment, Output)>,
}

/// A sensor, and what the radio holds of it.
struct Sensor {
    /// Whether the radio can reach it: not while a watch holds it, either.
    in_range: bool,
    /// Whether it has nothing to notify.
    mute: bool,
    /// Whether the radio knows the device.
    known: bool,
    line: Line,
    /// How often it was heard.
    heard: u32,
    last_in_range: Moment,
}

#[derive(Clone, Copy, PartialEq)]
enum Line {
    Down,
    Connecting { since: Moment },
    Up { subscribed: bool },
}

impl Rig {
    fn new() -> Self {
        Self::with(Timings::default())
    }

    fn with(timings: Timings) -> Self {
        Self {
            links: Links::new(timings),
            now: Moment::ZERO,
            adapter_on: true,
            scanning: false,
            honest: true,
            gives_up_after: Some(Duration::from_secs(30)),
            sensors: BTreeMap::new(),
            coming: Vec::new(),
            swallow: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// A rig with one strap that has been heard for a minute.
    fn streaming() -> Self {
        let mut rig = Self::new();
        rig.want(STRAP);
        rig.run_to(60);
        assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
        rig.outputs.clear();
        rig
    }

    fn want(&mut self, sensor: SensorId) {
        self.sensors.entry(sensor).or_insert(Sensor {
            in_range: true,
            mute: false,
            known: true,
            line: Line::Down,
            heard: 0,
            last_in_range: Moment::ZERO,
        });
        self.input(Input::Sensor(sensor, Event::Wanted));
    }

    fn sensor(&mut self, sensor: SensorId) -> &mut Sensor {
        self.sensors.get_mut(&sensor).unwrap()
    }

    fn switch_adapter(&mut self, on: bool) {
        self.adapter_on = on;
        self.scanning = false;
        for sensor in self.sensors.values_mut() {
            sensor.line = Line::Down;
        }
        self.input(if on {
            Input::AdapterOn
        } else {
            Input::AdapterOff
        });
    }

    fn run_to(&mut self, secs: u64) {
        while self.now < Moment::from_secs(secs) {
            self.now += STEP;
            let (due, later): (Vec<_>, Vec<_>) =
                self.coming.drain(..).partition(|(at, _)| *at <= self.now);
            self.coming = later;
            for (_, input) in due {
                self.input(input);
            }
            self.live();
            if self.links.poll_timeout().is_some_and(|due| due <= self.now) {
                self.links.handle_timeout(self.now);
                self.obey();
            }
        }
    }

    /// What the sensors do by themselves in one step.
    fn live(&mut self) {
        let (now, scanning, gives_up_after) = (self.now, self.scanning, self.gives_up_after);
        let on_the_second = now.as_micros() % 1_000_000 == 0;
        let mut events = Vec::new();
        for (id, sensor) in &mut self.sensors {
            if sensor.in_range {
                sensor.last_in_range = now;
            }
            match sensor.line {
                // The supervision time-out of a usual link.
                Line::Up { .. } if now.since(sensor.last_in_range) >= Duration::from_secs(5) => {
                    sensor.line = Line::Down;
                    events.push((*id, Event::Disconnected));
                }
                Line::Up { subscribed: true } => {
                    if on_the_second && sensor.in_range && !sensor.mute {
                        sensor.heard += 1;
                        events.push((*id, Event::Heard));
                    }
                }
                Line::Up { .. } => {}
                Line::Connecting { since }
                    if sensor.in_range && now.since(since) >= Duration::from_millis(300) =>
                {
                    sensor.line = Line::Up { subscribed: false };
                    events.push((*id, Event::Connected));
                }
                Line::Connecting { since }
                    if gives_up_after.is_some_and(|limit| now.since(since) >= limit) =>
                {
                    sensor.line = Line::Down;
                    events.push((*id, Event::ConnectFailed { gone: false }));
                }
                Line::Connecting { .. } | Line::Down => {
                    if on_the_second && scanning && sensor.in_range {
                        sensor.known = true;
                        events.push((*id, Event::Seen));
                    }
                }
            }
        }
        for (id, event) in events {
            self.input(Input::Sensor(id, event));
        }
    }

    fn input(&mut self, input: Input) {
        if let Input::Sensor(_, event) = input
            && let Some(index) = self.swallow.iter().position(|lost| *lost == event)
        {
            self.swallow.remove(index);
            return;
        }
        self.links.handle_input(self.now, input);
        self.obey();
    }

    /// Does what the links order, with the delays of a real radio.
    fn obey(&mut self) {
        while let Some(output) = self.links.poll_output() {
            self.outputs.push((self.now, output));
            let now = self.now;
            match output {
                Output::Connect(id) => {
                    let mut lines = self.sensors.values().map(|other| other.line);
                    let overlaps = lines.any(|line| matches!(line, Line::Connecting { .. }));
                    assert!(!self.honest || !overlaps, "connects overlap");
                    if let Line::Up { .. } = self.sensor(id).line {
                        self.later(10, id, Event::Connected);
                    } else if self.sensor(id).known {
                        self.sensor(id).line = Line::Connecting { since: now };
                    } else {
                        self.later(10, id, Event::ConnectFailed { gone: true });
                    }
                }
                Output::Prepare { sensor: id, pause } => {
                    if let Line::Up { subscribed } = &mut self.sensor(id).line {
                        *subscribed = true;
                        self.later(pause.as_millis() as u64 + 700, id, Event::Prepared);
                    } else {
                        self.later(100, id, Event::PrepareFailed);
                    }
                }
                Output::Disconnect(id) => {
                    self.sensor(id).line = Line::Down;
                    self.later(2_000, id, Event::Disconnected);
                }
                Output::StartScan => self.scanning = true,
                Output::StopScan => self.scanning = false,
                Output::State { .. } | Output::News(_) => {}
            }
        }
    }

    fn later(&mut self, millis: u64, sensor: SensorId, event: Event) {
        let at = self.now + Duration::from_millis(millis);
        self.coming.push((at, Input::Sensor(sensor, event)));
    }

    /// The news so far, each with its second.
    fn news(&self) -> Vec<(u64, News)> {
        self.outputs
            .iter()
            .filter_map(|(at, output)| match output {
                Output::News(news) => Some((at.as_millis() / 1_000, *news)),
                _ => None,
            })
            .collect()
    }

    /// The seconds at which an order was given.
    fn seconds_of(&self, order: Output) -> Vec<u64> {
        self.outputs
            .iter()
            .filter(|(_, output)| *output == order)
            .map(|(at, _)| at.as_millis() / 1_000)
            .collect()
    }
}
