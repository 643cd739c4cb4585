//! How the record of a run looks to UniFFI.

use super::{CueKind, Word};
use freshlegs_engine::coaching::{RescueEnd, RescueRecord, RescueStep};
use freshlegs_engine::{
    CueRecord, EventKind, EventRecord, LapRecord, LapTrigger, Summary, TrackPoint,
};
use freshlegs_engine::{Moment, SensorId};

/// One second of a run. Absent is `None`, never zero.
#[uniffi::remote(Record)]
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

/// Why a lap ended.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct EventRecord {
    /// When, in run time.
    pub at: Moment,
    /// What.
    pub kind: EventKind,
}

/// What can happen in a run, for the record.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
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
    pub eased: bool,
}

/// A step of the rescue, in the order of the ladder.
#[uniffi::remote(Enum)]
pub enum RescueStep {
    /// The acknowledgement: heavy it is, do not fight it.
    Accept,
    /// Ease to a pace at which talking is possible.
    Ease,
    /// Tall, shoulders down, arms shaken out, landing softly.
    Tall,
    /// Quicker, lighter, shorter steps for a minute.
    Steps,
    /// Breathe low, the out-breath leads.
    Breathe,
    /// Only to the next landmark, or two minutes.
    Landmark,
    /// A line to say to oneself.
    SelfTalk,
    /// Something to eat and to drink.
    Fuel,
    /// Walk one minute in five.
    Walk,
    /// Cut the run short.
    CutShort,
}

/// How a rescue ended.
#[uniffi::remote(Enum)]
pub enum RescueEnd {
    /// The runner said that it is better.
    Better,
    /// Every step was said, and the runner walked when it was said.
    Walked,
    /// Heavy again after walking: the advice was to stop for today.
    Stopped,
    /// Every step was said; nobody knows whether the runner walked.
    Done,
    /// The runner did not want it, or was easing on purpose.
    NotNow,
    /// The run was over first.
    RunOver,
    /// A red flag ended it.
    RedFlag,
}

/// A rescue as the record keeps it.
#[uniffi::remote(Record)]
pub struct RescueRecord {
    /// When it began, in run time.
    pub at: Moment,
    /// When it ended, in run time.
    pub ended_at: Moment,
    /// The steps that came up, each once, in their order.
    pub steps: Vec<RescueStep>,
    /// How it ended.
    pub ended: RescueEnd,
    /// What helped: the step after which it was better by the runner's word, else the one after
    /// which the sensors showed quicker steps or a calmer heart.
    pub helped: Option<RescueStep>,
}
