//! All links of a runner, with the one radio that they share.

use std::collections::{BTreeMap, VecDeque};

use super::machine::Link;
use super::{Event, Input, LinkState, News, Output, Scan, Timings};
use crate::input::SensorId;
use crate::time::Moment;

/// The links to a runner's sensors, as a machine without I/O.
///
/// Sensors connect in turn: one connect at a time, the one that has waited longest first, and a
/// connect that does not get through gives way after [`Timings::turn`]. A sensor is tried without a
/// scan; only one that the radio does not know any more is looked for, where [`Scan`] allows it.
#[derive(Clone, Debug)]
pub struct Links {
    timings: Timings,
    now: Moment,
    adapter: Adapter,
    scan: Scan,
    /// Until when the runner's wish allows a scan.
    scan_asked_until: Moment,
    scanner: Scanner,
    sensors: BTreeMap<SensorId, Link>,
    outputs: VecDeque<Output>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Adapter {
    On,
    Off { said: bool },
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Scanner {
    Idle,
    Scanning { ordered_at: Moment },
}

impl Links {
    /// No links yet, and the adapter taken to be on: if it is not, the radio will say so.
    pub fn new(timings: Timings) -> Self {
        Self {
            timings,
            now: Moment::ZERO,
            adapter: Adapter::On,
            scan: Scan::default(),
            scan_asked_until: Moment::ZERO,
            scanner: Scanner::Idle,
            sensors: BTreeMap::new(),
            outputs: VecDeque::new(),
        }
    }

    /// Feeds one input at `now`. Time never runs backwards: an earlier `now` is taken as the
    /// latest moment seen.
    ///
    /// The input counts before the timers that are due: after a sleep of the process, what was
    /// heard decides, and not how long the silence seems to have been.
    pub fn handle_input(&mut self, now: Moment, input: Input) {
        self.now = self.now.max(now);
        let now = self.now;
        match input {
            Input::Sensor(sensor, event) => {
                if let Some(link) = self.sensors.get_mut(&sensor) {
                    link.handle_input(now, event);
                } else if event == Event::Wanted {
                    let mut link = Link::new(sensor, self.timings, self.adapter == Adapter::On);
                    link.handle_input(now, event);
                    self.sensors.insert(sensor, link);
                }
            }
            Input::AdapterOn => self.adapter_on(),
            Input::AdapterOff => self.adapter_off(),
            Input::RetryNow => {
                self.scan_asked_until = now + self.timings.scan;
                for link in self.sensors.values_mut() {
                    link.retry_now(now);
                }
            }
            Input::Scan(scan) => self.scan = scan,
        }
        self.handle_timeout(now);
    }

    /// Tells the links that `now` has come. Spurious calls are harmless.
    pub fn handle_timeout(&mut self, now: Moment) {
        self.now = self.now.max(now);
        for link in self.sensors.values_mut() {
            link.handle_timeout(self.now);
        }
        self.say_that_the_adapter_is_off();
        self.collect_outputs();
        self.take_turns();
        // Before the order to connect: a scan ends first.
        self.drive_scanner();
        self.collect_outputs();
    }

    /// Takes the next output; drain to `None` before the next input.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is next due; always later than the latest
    /// moment seen, unless [`Timings`] has waits of no length.
    pub fn poll_timeout(&self) -> Option<Moment> {
        let links = self.sensors.values().filter_map(Link::poll_timeout);
        let seeking = self
            .sensors
            .values()
            .filter(|link| self.is_sought(link))
            .filter_map(Link::finding_since)
            .map(|since| since + self.timings.scan)
            .filter(|due| *due > self.now);
        let asked = (self.adapter == Adapter::On && self.scan_asked_until > self.now)
            .then_some(self.scan_asked_until);
        let scanning = match self.scanner {
            Scanner::Scanning { ordered_at } => Some(ordered_at + self.timings.scan),
            Scanner::Idle => None,
        };
        links
            .chain(seeking)
            .chain(asked)
            .chain(scanning)
            .chain(self.turn_ends_at())
            .min()
    }

    /// Where a sensor's link is; `None` when nobody wants it.
    pub fn state(&self, sensor: SensorId) -> Option<LinkState> {
        self.sensors.get(&sensor).and_then(Link::state)
    }

    fn adapter_on(&mut self) {
        if self.adapter == (Adapter::Off { said: true }) {
            self.outputs.push_back(Output::News(News::AdapterBack));
        }
        if self.adapter != Adapter::On {
            self.scan_asked_until = self.now + self.timings.scan;
        }
        self.adapter = Adapter::On;
        for link in self.sensors.values_mut() {
            link.adapter(self.now, true);
        }
    }

    fn adapter_off(&mut self) {
        if self.adapter == Adapter::On {
            self.adapter = Adapter::Off { said: false };
            for link in self.sensors.values_mut() {
                link.adapter(self.now, false);
            }
        }
    }

    fn say_that_the_adapter_is_off(&mut self) {
        if self.adapter == (Adapter::Off { said: false }) && self.sensors.values().any(Link::wanted)
        {
            self.adapter = Adapter::Off { said: true };
            self.outputs.push_back(Output::News(News::AdapterOff));
        }
    }

    fn collect_outputs(&mut self) {
        for link in self.sensors.values_mut() {
            while let Some(output) = link.poll_output() {
                self.outputs.push_back(output);
            }
        }
    }

    /// Lets the link connect that has waited longest, if no other is at it.
    fn take_turns(&mut self) {
        let now = self.now;
        if self.turn_ends_at().is_some_and(|end| end <= now) {
            for link in self.sensors.values_mut() {
                link.give_way(now);
            }
        }
        if self.sensors.values().any(Link::has_the_turn) {
            return;
        }
        let next = self
            .sensors
            .iter()
            .filter(|(_, link)| self.is_ready(link))
            .min_by_key(|(sensor, link)| (link.finding_since(), **sensor))
            .map(|(sensor, _)| *sensor);
        if let Some(link) = next.and_then(|sensor| self.sensors.get_mut(&sensor)) {
            link.connect(now);
        }
    }

    /// When the link that connects has to give way; `None` if none connects or none waits for it.
    fn turn_ends_at(&self) -> Option<Moment> {
        let began = self.sensors.values().find_map(Link::connecting_since)?;
        self.sensors
            .values()
            .any(|link| self.is_ready(link))
            .then_some(began + self.timings.turn)
    }

    /// Whether a link may be tried: a sensor that can be looked for is looked for first.
    fn is_ready(&self, link: &Link) -> bool {
        link.finding_since().is_some_and(|since| {
            !self.is_sought(link) || self.now.since(since) >= self.timings.scan
        })
    }

    fn is_sought(&self, link: &Link) -> bool {
        let allowed = self.scan != Scan::Never || self.now < self.scan_asked_until;
        self.adapter == Adapter::On && allowed && link.must_be_seen()
    }

    /// A scan for one sensor may go on while another connects: a strap that is missing for an hour
    /// must not keep a pod from being found. The sensor that was sought is seen before it is tried.
    fn drive_scanner(&mut self) {
        let wanted = self.adapter == Adapter::On
            && (self.scan == Scan::Always
                || self.sensors.values().any(|link| self.is_sought(link)));
        match self.scanner {
            Scanner::Scanning { ordered_at }
                if wanted && self.now.since(ordered_at) < self.timings.scan => {}
            _ if wanted => {
                self.scanner = Scanner::Scanning {
                    ordered_at: self.now,
                };
                self.outputs.push_back(Output::StartScan);
            }
            Scanner::Scanning { .. } => {
                self.scanner = Scanner::Idle;
                self.outputs.push_back(Output::StopScan);
            }
            Scanner::Idle => {}
        }
    }
}
