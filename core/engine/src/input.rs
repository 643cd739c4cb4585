use serde::{Deserialize, Serialize};

use crate::coaching::Word;
use crate::coaching::breath::GuideOrder;
use crate::coaching::routines::RoutineOrder;
use crate::run::CadenceFactor;
use crate::sensing::Offer;
use crate::sensing::gatt::Characteristic;
use crate::sensing::steps::Acceleration;
use crate::time::Moment;

/// A sensor within one run: a small number that stands for the platform's identity of it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct SensorId(pub u16);

/// What is known of a sensor when it joins a run.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct SensorInfo {
    /// The platform's name for it, by which it is known again; only ever compared.
    pub identity: String,
    /// The name that the runner sees.
    pub name: String,
    /// Maker as the sensor says it (2A29), the first part of the key to the quirk table.
    pub manufacturer: Option<String>,
    /// Model number as the sensor says it (2A24).
    pub model: Option<String>,
    /// Firmware revision as the sensor says it (2A26).
    pub firmware: Option<String>,
    /// How this sensor counts cadence, where an earlier run found out.
    pub cadence_factor: Option<CadenceFactor>,
    /// Order of preference among sensors of one kind: lower comes first.
    pub priority: u8,
    /// What it has to offer, as far as is known before its first value.
    pub offers: Vec<Offer>,
}

/// Why a sensor that is wanted may not be heard.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SensorHint {
    /// It shows no sign of life: wet the strap and wear it, move the pod.
    Asleep,
    /// It still shows none: another app or a watch may hold it, for a sensor that has a link
    /// elsewhere does not advertise.
    Held,
}

/// A position from the phone's location service.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Fix {
    /// Latitude in degrees, -90 to 90, north positive.
    pub latitude_deg: f64,
    /// Longitude in degrees, -180 to 180, east positive.
    pub longitude_deg: f64,
    /// Radius of the 68 % circle in metres.
    pub accuracy_m: Option<f32>,
    /// Height above the ellipsoid or the sea, as the platform gives it, in metres.
    pub altitude_m: Option<f32>,
    /// Doppler speed in metres per second.
    pub speed_m_per_s: Option<f32>,
}

/// How a cue ended, as the shell reports it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum CueOutcome {
    /// It was spoken to its end.
    Spoken,
    /// The synthesiser failed.
    Failed,
    /// A call, another app or a more urgent cue cut it off.
    Interrupted,
    /// It was too late to start it.
    Expired,
}

/// What happened, or what was asked.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub enum Input {
    /// The run begins. Its moment is [`Moment::ZERO`](crate::Moment::ZERO).
    Start,
    /// A sensor is known to the run; said before its first notification.
    SensorJoined {
        /// The sensor.
        sensor: SensorId,
        /// What is known of it.
        info: SensorInfo,
    },
    /// A sensor's link came up or went down.
    SensorLink {
        /// The sensor.
        sensor: SensorId,
        /// Whether the link is up.
        connected: bool,
    },
    /// A characteristic was notified or read.
    Notification {
        /// The sensor that sent it.
        sensor: SensorId,
        /// The characteristic.
        characteristic: Characteristic,
        /// The bytes as they came.
        value: Vec<u8>,
    },
    /// The phone knows where it is.
    Fix(Fix),
    /// The phone's barometer: height in metres relative to any fixed level.
    BarometricAltitude {
        /// Metres.
        altitude_m: f32,
    },
    /// The phone's step counter: steps since the counter began.
    PhoneSteps {
        /// Steps of both feet since an arbitrary start.
        total: u64,
    },
    /// The runner pauses the run.
    Pause,
    /// The runner resumes the run.
    Resume,
    /// The runner marks a lap.
    Lap,
    /// The runner silences every cue, or lets them speak again.
    Mute(bool),
    /// The shell began to speak a cue.
    CueStarted {
        /// The cue.
        id: u32,
    },
    /// The shell is done with a cue.
    CueEnded {
        /// The cue.
        id: u32,
        /// How it ended.
        outcome: CueOutcome,
    },
    /// The process was away (killed, rebooted) and the run goes on; nothing was heard meanwhile.
    Returned {
        /// The last moment of which the record knows: until then the run went on as usual.
        recorded_until: Moment,
    },
    /// The runner ends the run.
    Finish,
    /// A sensor of the run is looked for in vain.
    SensorHint {
        /// The sensor.
        sensor: SensorId,
        /// What may be the matter.
        hint: SensorHint,
    },
    /// Bluetooth was switched off, or on again.
    Bluetooth {
        /// Whether it is on.
        on: bool,
    },
    /// The runner's own word.
    Word(Word),
    /// What the phone's accelerometer felt.
    Acceleration(Acceleration),
    /// The runner taps with the steps: a foot touches the ground now.
    Tap,
    /// The runner asks something of the metronome or the breath guide.
    Guide(GuideOrder),
    /// What the runner asks of a routine.
    Routine(RoutineOrder),
    /// The runner takes what is offered, such as the metronome for quicker steps.
    AcceptOffer,
}
