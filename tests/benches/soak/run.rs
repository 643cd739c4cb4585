//! A run whose sensors are kept connected: what `bindings` does with threads, in simulated time.

use std::time::Duration;

use freshlegs_engine::coaching::CueKind;
use freshlegs_engine::sensing::link::{self, Event, LinkState, Links, News, Scan, Timings};
use freshlegs_engine::sensing::{Offer, Quality};
use freshlegs_engine::session::Session;
use freshlegs_engine::view::LiveView;
use freshlegs_engine::{
    CueOutcome, Input, Moment, Output, RunKind, SensorHint, SensorId, SensorInfo, Setup,
};

use crate::air::{Air, Happening, SENSORS};
use crate::schedule::DropOut;

const STEP: Duration = Duration::from_millis(100);

/// What each sensor has to offer.
const OFFERS: [Offer; SENSORS] = [
    Offer::HeartRate,
    Offer::Cadence,
    Offer::Power,
    Offer::Treadmill,
];

/// The run, its links and its drop-outs.
pub(crate) struct Run {
    pub(crate) drops: Vec<DropOut>,
    /// Cues that told of a loss, and of a return.
    pub(crate) cues: (u32, u32),
    links: Links,
    session: Session,
    air: Air,
    now: Moment,
    /// The drop-out that each sensor has, or had last.
    latest: [Option<usize>; SENSORS],
    begun: usize,
    connected: [bool; SENSORS],
    answers: Vec<(Moment, Input)>,
    happenings: Vec<Happening>,
}

impl Run {
    pub(crate) fn new(timings: Timings, air: Air, drops: Vec<DropOut>) -> Self {
        let setup = Setup {
            kind: RunKind::Treadmill,
            ..Setup::default()
        };
        let mut run = Self {
            drops,
            cues: (0, 0),
            links: Links::new(timings),
            session: Session::new(&setup),
            air,
            now: Moment::ZERO,
            latest: [None; SENSORS],
            begun: 0,
            connected: [false; SENSORS],
            answers: Vec::with_capacity(16),
            happenings: Vec::with_capacity(16),
        };
        run.feed(&Input::Start);
        run.link(link::Input::Scan(Scan::Never));
        for (number, offer) in (0..).zip(OFFERS) {
            let sensor = SensorId(number);
            let info = SensorInfo {
                offers: vec![offer],
                ..SensorInfo::default()
            };
            run.feed(&Input::SensorJoined { sensor, info });
            run.link(link::Input::Sensor(sensor, Event::Wanted));
        }
        run
    }

    /// Lets time pass.
    pub(crate) fn run_to(&mut self, end: Moment) {
        while self.now < end {
            self.now += STEP;
            self.drop_out_and_come_back();
            let mut happenings = std::mem::take(&mut self.happenings);
            self.air.happen(self.now, &mut happenings);
            for happening in happenings.drain(..) {
                self.take(happening);
            }
            self.happenings = happenings;
            if self.links.poll_timeout().is_some_and(|due| due <= self.now) {
                self.links.handle_timeout(self.now);
                self.obey();
            }
            self.answer();
            self.session.handle_timeout(self.now);
            self.drain();
        }
    }

    fn drop_out_and_come_back(&mut self) {
        while let Some(drop) = self
            .drops
            .get(self.begun)
            .filter(|next| next.from <= self.now)
        {
            self.air.drop_out(drop.sensor, drop.cause);
            self.latest[drop.sensor] = Some(self.begun);
            self.begun += 1;
        }
        for drop in self
            .latest
            .iter()
            .flatten()
            .map(|index| &self.drops[*index])
        {
            if drop.to <= self.now {
                self.air.come_back(drop.sensor);
            }
        }
    }

    fn take(&mut self, happening: Happening) {
        match happening {
            Happening::Told(input) => self.link(input),
            Happening::Notified(sensor, characteristic, value) => {
                let now = self.now;
                if let Some(drop) = self.latest_of(sensor)
                    && drop.to <= now
                    && drop.heard_at.is_none()
                {
                    drop.heard_at = Some(now);
                }
                self.link(link::Input::Sensor(sensor, Event::Heard));
                self.feed(&Input::Notification {
                    sensor,
                    characteristic,
                    value,
                });
            }
        }
    }

    fn link(&mut self, input: link::Input) {
        self.links.handle_input(self.now, input);
        self.obey();
    }

    /// Hands the orders to the radio, and the news to the run.
    fn obey(&mut self) {
        while let Some(output) = self.links.poll_output() {
            self.air.obey(self.now, output);
            match output {
                link::Output::State { sensor, state } => {
                    let connected = matches!(state, Some(LinkState::Streaming | LinkState::Silent));
                    let known = &mut self.connected[usize::from(sensor.0)];
                    if *known != connected {
                        *known = connected;
                        self.feed(&Input::SensorLink { sensor, connected });
                    }
                }
                link::Output::News(news) => self.hear_news(news),
                _ => {}
            }
        }
    }

    fn hear_news(&mut self, news: News) {
        let (sensor, hint) = match news {
            News::Asleep(sensor) => (sensor, SensorHint::Asleep),
            News::Held(sensor) => (sensor, SensorHint::Held),
            News::Lost(sensor) => {
                if let Some(drop) = self.latest_of(sensor) {
                    drop.said.0 += 1;
                }
                return;
            }
            News::Back(sensor) => {
                if let Some(drop) = self.latest_of(sensor) {
                    drop.said.1 += 1;
                }
                return;
            }
            News::AdapterOff => return self.feed(&Input::Bluetooth { on: false }),
            News::AdapterBack => return self.feed(&Input::Bluetooth { on: true }),
        };
        self.feed(&Input::SensorHint { sensor, hint });
    }

    fn latest_of(&mut self, sensor: SensorId) -> Option<&mut DropOut> {
        let index = self.latest[usize::from(sensor.0)]?;
        self.drops.get_mut(index)
    }

    fn feed(&mut self, input: &Input) {
        self.session.handle_input(self.now, input);
        self.drain();
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            match output {
                Output::Speak(cue) => {
                    match cue.kind {
                        CueKind::SensorLost => self.cues.0 += 1,
                        CueKind::SensorBack => self.cues.1 += 1,
                        _ => {}
                    }
                    let over = self.now + Duration::from_millis(cue.expected_speech_ms.into());
                    let (id, outcome) = (cue.id, CueOutcome::Spoken);
                    self.answers.push((self.now, Input::CueStarted { id }));
                    self.answers.push((over, Input::CueEnded { id, outcome }));
                }
                Output::Show(view) => self.look(&view),
                Output::Save(_) | Output::Hush(_) | Output::Sound(_) => {}
            }
        }
    }

    /// # Panics
    /// When a sensor that was just heard is not shown as heard.
    fn look(&mut self, view: &LiveView) {
        let now = self.now;
        for shown in &view.sensors {
            let latest = self.latest_of(shown.sensor);
            let heard_at = latest.and_then(|drop| drop.heard_at);
            // A second may end before what is heard in its last moment counts.
            let is_heard = |at: Moment| at < now && now.since(at) < Duration::from_secs(2);
            if heard_at.is_some_and(is_heard) {
                assert_eq!(shown.quality, Quality::Fresh, "{shown:?} at {now:?}");
            }
        }
    }

    /// A shell that speaks every cue in the expected time.
    fn answer(&mut self) {
        while let Some(index) = self.answers.iter().position(|(at, _)| *at <= self.now) {
            let (_, input) = self.answers.remove(index);
            self.feed(&input);
        }
    }
}
