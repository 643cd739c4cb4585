//! A runner, a phone and sensors in simulated time, driving a session of the engine.

use std::time::Duration;

use freshlegs_engine::coaching::CueKind;
use freshlegs_engine::coaching::sound::Score;
use freshlegs_engine::sensing::gatt::{
    Characteristic, Contact, HeartRateMeasurement, RrIntervals, RscMeasurement,
};
use freshlegs_engine::session::Session;
use freshlegs_engine::view::{CueView, LiveView};
use freshlegs_engine::{CueOutcome, Fix, Input, Moment, Output, Save, SensorId, SensorInfo, Setup};

/// Metres in a degree of latitude, near enough for a track of a few kilometres.
const METRES_PER_DEGREE: f64 = 111_195.0;

/// A heart-rate strap.
#[derive(Clone, Debug)]
pub struct Strap {
    /// Beats per minute that it sends.
    pub heart_rate_bpm: u16,
    /// What it says of the skin.
    pub contact: Contact,
}

impl Strap {
    /// A strap that sits well.
    pub fn beating(heart_rate_bpm: u16) -> Self {
        Self {
            heart_rate_bpm,
            contact: Contact::Detected,
        }
    }
}

/// How the shell of a rig deals with cues.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Voice {
    /// It speaks each in the expected time.
    #[default]
    Speaks,
    /// It never reports anything.
    Silent,
    /// It reports each as failed.
    Fails,
}

/// What is true at the moment, and what of it is heard.
#[derive(Clone, Debug)]
pub struct World {
    /// Speed over ground in metres per second.
    pub speed_m_per_s: f64,
    /// Steps per minute of both feet.
    pub cadence_spm: f64,
    /// Straps that are heard, as sensors 0, 1, …
    pub straps: Vec<Option<Strap>>,
    /// Whether the foot pod is heard, as sensor 10; it counts strides.
    pub pod: bool,
    /// Whether the pod sends steps instead of strides from now on.
    pub pod_counts_steps: bool,
    /// Radius of the fixes in metres; `None` for no fix.
    pub fix_accuracy_m: Option<f32>,
    /// Height of the barometer in metres, where there is one.
    pub barometer_m: Option<f32>,
}

impl Default for World {
    fn default() -> Self {
        Self {
            speed_m_per_s: 3.0,
            cadence_spm: 170.0,
            straps: Vec::new(),
            pod: false,
            pod_counts_steps: false,
            fix_accuracy_m: None,
            barometer_m: None,
        }
    }
}

/// One run in simulated time. Everything that comes out is kept.
pub struct Rig {
    /// What is true at the moment: change it, then [`run`](Rig::run).
    pub world: World,
    /// How cues are dealt with.
    pub voice: Voice,
    /// Cues in the order in which they went out.
    pub cues: Vec<CueView>,
    /// The last view.
    pub view: LiveView,
    /// What was to be stored.
    pub saves: Vec<Save>,
    /// What was to be heard beside words, and from when on.
    pub scores: Vec<(Moment, Score)>,
    /// Every input with its moment, as a log would have it.
    pub log: Vec<(Moment, Input)>,
    session: Session,
    now: Moment,
    way_m: f64,
    pod_dm: u32,
    answers: Vec<(Moment, Input)>,
}

impl Rig {
    /// The pod's number.
    pub const POD: SensorId = SensorId(10);

    /// A run that has just begun.
    pub fn start(setup: &Setup, world: World) -> Self {
        let mut rig = Self {
            world,
            voice: Voice::default(),
            cues: Vec::new(),
            view: LiveView::default(),
            saves: Vec::new(),
            scores: Vec::new(),
            log: Vec::new(),
            session: Session::new(setup),
            now: Moment::ZERO,
            way_m: 0.0,
            pod_dm: 0,
            answers: Vec::new(),
        };
        rig.feed(Input::Start);
        rig
    }

    /// A run with a strap, sensor 0, and a pod that have joined and are heard.
    pub fn equipped(setup: &Setup) -> Self {
        let world = World {
            straps: vec![Some(Strap::beating(140))],
            pod: true,
            ..World::default()
        };
        let mut rig = Self::start(setup, world);
        rig.join(SensorId(0), "Strap", 0);
        rig.join(Self::POD, "Pod", 0);
        rig
    }

    /// Lets `seconds` pass: sensors that are heard send once a second.
    pub fn run(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.second();
        }
    }

    /// Feeds one input now.
    pub fn feed(&mut self, input: Input) {
        self.feed_at(self.now, input);
    }

    /// Lets time pass in which the process is away: nothing is heard or shown.
    pub fn be_away(&mut self, seconds: u64) {
        let recorded_until = self.now;
        self.now += Duration::from_secs(seconds);
        self.feed(Input::Returned { recorded_until });
    }

    /// Starts the pod's counter anew, as after a change of battery.
    pub fn reset_pod(&mut self) {
        self.pod_dm = 0;
    }

    /// Makes a sensor known.
    pub fn join(&mut self, sensor: SensorId, name: &str, priority: u8) {
        let info = SensorInfo {
            name: name.to_owned(),
            priority,
            ..SensorInfo::default()
        };
        self.feed(Input::SensorJoined { sensor, info });
    }

    /// How often a kind of cue went out.
    pub fn count(&self, kind: CueKind) -> usize {
        self.cues.iter().filter(|cue| cue.kind == kind).count()
    }

    /// The session, for what only it can tell.
    pub fn session(&self) -> &Session {
        &self.session
    }

    fn second(&mut self) {
        let second = self.now;
        let world = self.world.clone();
        self.way_m += world.speed_m_per_s;
        self.pod_dm = self
            .pod_dm
            .wrapping_add((world.speed_m_per_s * 10.0).round() as u32);
        for (number, strap) in (0..).zip(&world.straps) {
            if let Some(strap) = strap {
                let at = second + Duration::from_millis(200 + 7 * u64::from(number));
                self.feed_at(at, strap_notification(SensorId(number), strap));
            }
        }
        if world.pod {
            self.feed_at(second + Duration::from_millis(400), self.pod_notification());
        }
        if let Some(accuracy_m) = world.fix_accuracy_m {
            let fix = Fix {
                latitude_deg: self.way_m / METRES_PER_DEGREE,
                longitude_deg: 0.0,
                accuracy_m: Some(accuracy_m),
                altitude_m: None,
                speed_m_per_s: Some(world.speed_m_per_s as f32),
            };
            self.feed_at(second + Duration::from_millis(600), Input::Fix(fix));
        }
        if let Some(altitude_m) = world.barometer_m {
            let at = second + Duration::from_millis(700);
            self.feed_at(at, Input::BarometricAltitude { altitude_m });
        }
        self.now = second + Duration::from_secs(1);
        self.answer_until(self.now);
        self.session.handle_timeout(self.now);
        self.drain();
    }

    fn pod_notification(&self) -> Input {
        let feet = if self.world.pod_counts_steps {
            1.0
        } else {
            2.0
        };
        let cadence = self.world.cadence_spm / feet;
        let measurement = RscMeasurement {
            speed_256: (self.world.speed_m_per_s * 256.0).round() as u16,
            cadence_per_min: cadence.round() as u8,
            stride_length_cm: None,
            total_distance_dm: Some(self.pod_dm),
            running: true,
        };
        let mut value = Vec::new();
        measurement.encode(&mut value);
        Input::Notification {
            sensor: Self::POD,
            characteristic: Characteristic::RscMeasurement,
            value,
        }
    }

    /// A shell that speaks every cue in the expected time.
    fn answer_until(&mut self, to: Moment) {
        self.answers.sort_by_key(|(at, _)| *at);
        while self.answers.first().is_some_and(|(at, _)| *at <= to) {
            let (at, input) = self.answers.remove(0);
            self.session.handle_input(at, &input);
            self.log.push((self.session.now(), input));
            self.drain();
        }
    }

    fn feed_at(&mut self, at: Moment, input: Input) {
        self.answer_until(at);
        self.session.handle_input(at, &input);
        self.log.push((self.session.now(), input));
        self.drain();
    }

    fn deal_with(&mut self, cue: &CueView) {
        let now = self.session.now();
        let starts = now + Duration::from_millis(cue.lead_in_ms.into());
        let spoken = Duration::from_millis(cue.expected_speech_ms.into());
        let ended = |outcome| Input::CueEnded {
            id: cue.id,
            outcome,
        };
        match self.voice {
            Voice::Silent => {}
            Voice::Fails => self.answers.push((now, ended(CueOutcome::Failed))),
            Voice::Speaks => {
                self.answers
                    .push((starts, Input::CueStarted { id: cue.id }));
                self.answers
                    .push((starts + spoken, ended(CueOutcome::Spoken)));
            }
        }
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            match output {
                Output::Save(save) => self.saves.push(save),
                Output::Show(view) => self.view = *view,
                Output::Sound(score) => self.scores.push((self.session.now(), *score)),
                Output::Hush(id) => {
                    self.answers.retain(|(_, input)| {
                        !matches!(input, Input::CueStarted { id: of } | Input::CueEnded { id: of, .. } if *of == id)
                    });
                    let outcome = CueOutcome::Interrupted;
                    self.answers
                        .push((self.session.now(), Input::CueEnded { id, outcome }));
                }
                Output::Speak(cue) => {
                    self.deal_with(&cue);
                    self.cues.push(cue);
                }
            }
        }
    }
}

fn strap_notification(sensor: SensorId, strap: &Strap) -> Input {
    let rr = [(60.0 * 1_024.0 / f64::from(strap.heart_rate_bpm.max(30))).round() as u16];
    let measurement = HeartRateMeasurement {
        heart_rate_bpm: strap.heart_rate_bpm,
        contact: strap.contact,
        rr: RrIntervals::from(&rr[..]),
        ..HeartRateMeasurement::default()
    };
    let mut value = Vec::new();
    measurement.encode(&mut value);
    Input::Notification {
        sensor,
        characteristic: Characteristic::HeartRateMeasurement,
        value,
    }
}
