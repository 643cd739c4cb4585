use serde::{Deserialize, Serialize};

use crate::coaching::legs::AnswerCounts;
use crate::coaching::sound::Score;
use crate::coaching::{CueKind, RescueRecord, Word};
use crate::input::{CueOutcome, SensorId};
use crate::run::CadenceFactor;
use crate::time::Moment;
use crate::view::{CueView, LiveView};

/// An order of the session to the world outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Write this down.
    Save(Save),
    /// Say this.
    Speak(CueView),
    /// Stop saying this cue at once: something more urgent has come.
    Hush(u32),
    /// Let this be heard from now on, beside words.
    Sound(Box<Score>),
    /// Show this: once a second of run time, and at once after the runner's word.
    Show(Box<LiveView>),
}

/// What the store keeps of a run.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub enum Save {
    /// One second of the track.
    Point(TrackPoint),
    /// Beats as a strap sent them.
    Beats(BeatRecord),
    /// A lap or split is complete.
    Lap(LapRecord),
    /// A cue went to the runner.
    Cue(CueRecord),
    /// How a cue ended.
    CueEnded {
        /// The cue.
        id: u32,
        /// How it ended.
        outcome: CueOutcome,
    },
    /// Something happened that explains the record later.
    Event(EventRecord),
    /// How a sensor counts cadence has been found out: remember it with the sensor.
    CadenceFactor {
        /// The sensor.
        sensor: SensorId,
        /// What was found.
        factor: CadenceFactor,
    },
    /// How the runner has answered the question about heavy legs so far, this run's answers with it:
    /// remember it with the runner.
    LegsAnswers(AnswerCounts),
    /// The run is over.
    Finished(Summary),
    /// A rescue is over, and the runner did not take that back.
    Rescue(RescueRecord),
}

/// One second of a run. Absent is `None`, never zero.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct TrackPoint {
    /// When, in run time.
    pub at: Moment,
    /// Whether the run's moving time went on in this second.
    pub moving: bool,
    /// Distance since the start in metres; never falls.
    pub distance_m: f64,
    /// Latitude in degrees.
    pub latitude_deg: Option<f64>,
    /// Longitude in degrees.
    pub longitude_deg: Option<f64>,
    /// Altitude in metres, barometric where there is a barometer.
    pub altitude_m: Option<f32>,
    /// Smoothed speed in metres per second.
    pub speed_m_per_s: Option<f32>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<u16>,
    /// Step rate in steps per minute of both feet.
    pub cadence_spm: Option<f32>,
    /// Power in watts.
    pub power_w: Option<i16>,
}

/// RR intervals of one notification.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct BeatRecord {
    /// When the notification arrived, in run time.
    pub at: Moment,
    /// The strap.
    pub sensor: SensorId,
    /// RR intervals in 1/1024 s, oldest first, as they came.
    pub rr_1024: Vec<u16>,
}

/// Why a lap ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum LapTrigger {
    /// The runner pressed lap.
    Manual,
    /// A kilometre or mile was full.
    Distance,
    /// A time split was full.
    Time,
    /// A step of the plan was complete.
    Step,
    /// The run ended.
    Finish,
}

/// One lap or split.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct LapRecord {
    /// Which one, counted from 1 within its kind.
    pub number: u32,
    /// Why it ended.
    pub trigger: LapTrigger,
    /// When it began, in run time.
    pub from: Moment,
    /// When it ended, in run time.
    pub to: Moment,
    /// Moving time in seconds.
    pub moving_s: f64,
    /// Distance in metres.
    pub distance_m: f64,
    /// Time-weighted mean heart rate in beats per minute.
    pub heart_rate_avg_bpm: Option<f64>,
    /// Time-weighted mean cadence in steps per minute, zeros left out.
    pub cadence_avg_spm: Option<f64>,
    /// Climb in metres.
    pub ascent_m: Option<f64>,
}

/// A cue as the record keeps it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct CueRecord {
    /// The cue's number within the run.
    pub id: u32,
    /// When it went out, in run time.
    pub at: Moment,
    /// What kind.
    pub kind: CueKind,
    /// The words.
    pub text: String,
}

/// Something that happened in a run.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct EventRecord {
    /// When, in run time.
    pub at: Moment,
    /// What.
    pub kind: EventKind,
}

/// What can happen in a run, for the record.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum EventKind {
    /// The run began.
    Started,
    /// The runner paused.
    Paused,
    /// The runner resumed.
    Resumed,
    /// The run paused itself.
    AutoPaused,
    /// The run resumed itself.
    AutoResumed,
    /// A sensor fell silent.
    SensorLost(SensorId),
    /// A sensor is heard again.
    SensorBack(SensorId),
    /// Location was lost.
    LocationLost,
    /// Location is back.
    LocationBack,
    /// The process had been away.
    Returned,
    /// The run ended.
    Finished,
    /// Bluetooth was switched off.
    BluetoothOff,
    /// Bluetooth was switched on again.
    BluetoothOn,
    /// The runner's own word.
    Word(Word),
}

/// The totals of a run.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Summary {
    /// Metres.
    pub distance_m: f64,
    /// Seconds without pauses.
    pub moving_s: f64,
    /// Seconds from the first moment to the last.
    pub elapsed_s: f64,
    /// Mean heart rate over moving time, absent values left out.
    pub heart_rate_avg_bpm: Option<f64>,
    /// Highest heart rate.
    pub heart_rate_max_bpm: Option<u16>,
    /// Mean cadence in steps per minute over moving time, absent values and zeros left out.
    pub cadence_avg_spm: Option<f64>,
    /// Moving seconds per kilometre.
    pub pace_avg_s_per_km: Option<f64>,
    /// Climb in metres, from smoothed altitude.
    pub ascent_m: Option<f64>,
    /// How many cues went to the runner.
    pub cues: u32,
    /// Whether the run was eased on the runner's word: then no target was missed.
    #[serde(default)]
    pub eased: bool,
}
