use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// How urgent a cue is: a later variant waits for an earlier one.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Cuts off whatever is being said.
    Safety,
    /// Help with heavy legs, and answers to the runner's own word.
    Rescue,
    /// Sensors lost, back, low.
    Sensor,
    /// Targets left, steps of the plan.
    Target,
    /// Splits and announcements.
    Split,
    /// Encouragement, such as being back on target.
    Encouragement,
}

/// One list for the enum, its order and the keys of its words, so that none can be forgotten.
macro_rules! cue_kinds {
    ($($(#[$meta:meta])* $name:ident $key:literal $priority:ident,)*) => {
        /// What a cue is about.
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum CueKind {
            $($(#[$meta])* $name,)*
        }

        impl CueKind {
            /// Every kind, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// How urgent cues of this kind are.
            pub const fn priority(self) -> Priority {
                match self {
                    $(Self::$name => Priority::$priority,)*
                }
            }

            /// The key of its words in the `.ftl` files.
            pub(crate) const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

cue_kinds! {
    /// The run has begun.
    Started "started" Rescue,
    /// The runner paused.
    Paused "paused" Rescue,
    /// The runner resumed.
    Resumed "resumed" Rescue,
    /// Cues are no longer muted.
    Unmuted "unmuted" Rescue,
    /// The runner marked a lap.
    Lap "lap" Rescue,
    /// The run is over: the summary in words.
    Finished "finished" Rescue,
    /// The run paused itself.
    AutoPaused "auto-paused" Sensor,
    /// The run resumed itself.
    AutoResumed "auto-resumed" Sensor,
    /// The process was away and the run goes on.
    Returned "returned" Sensor,
    /// A sensor fell silent.
    SensorLost "sensor-lost" Sensor,
    /// A sensor is heard again.
    SensorBack "sensor-back" Sensor,
    /// The strap is off the skin.
    ContactLost "contact-lost" Sensor,
    /// The strap is on the skin again.
    ContactBack "contact-back" Sensor,
    /// A sensor's battery is low.
    BatteryLow "battery-low" Sensor,
    /// Location was lost.
    LocationLost "location-lost" Sensor,
    /// Location is back.
    LocationBack "location-back" Sensor,
    /// A pod sends something else than cadence.
    CadenceImplausible "cadence-implausible" Sensor,
    /// A step of the plan begins.
    StepStarted "step-started" Target,
    /// The last step of the plan is complete.
    PlanComplete "plan-complete" Target,
    /// The plan's pace makes no sense today: effort takes its place.
    EffortInsteadOfPace "effort-instead-of-pace" Target,
    /// Faster than the target range.
    PaceTooFast "pace-too-fast" Target,
    /// Slower than the target range.
    PaceTooSlow "pace-too-slow" Target,
    /// Heart rate above the target range.
    HeartRateHigh "heart-rate-high" Target,
    /// Heart rate below the target range.
    HeartRateLow "heart-rate-low" Target,
    /// Steps quicker than the target range.
    CadenceHigh "cadence-high" Target,
    /// Steps slower than the target range.
    CadenceLow "cadence-low" Target,
    /// A kilometre, mile or time split is full.
    Split "split" Split,
    /// Numbers that the runner wants to hear every so often.
    Announcement "announcement" Split,
    /// Half of the plan is done.
    HalfWay "half-way" Split,
    /// The last kilometre of the plan begins.
    LastKilometre "last-kilometre" Split,
    /// The last mile of the plan begins.
    LastMile "last-mile" Split,
    /// Back in the pace range after a correction.
    PaceOnTarget "pace-on-target" Encouragement,
    /// Back in the heart-rate range after a correction.
    HeartRateOnTarget "heart-rate-on-target" Encouragement,
    /// Back in the cadence range after a correction.
    CadenceOnTarget "cadence-on-target" Encouragement,
    /// A sensor that was never heard shows no sign of life.
    SensorAsleep "sensor-asleep" Sensor,
    /// A sensor that was never heard may have a link elsewhere.
    SensorHeld "sensor-held" Sensor,
    /// Bluetooth is off.
    BluetoothOff "bluetooth-off" Sensor,
    /// Bluetooth is on again.
    BluetoothOn "bluetooth-on" Sensor,
}

/// Something to say.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Cue {
    /// Number within the run, from 1.
    pub id: u32,
    /// What it is about.
    pub kind: CueKind,
    /// How urgent it is.
    pub priority: Priority,
    /// The words to speak.
    pub text: String,
    /// At most four words for the screen.
    pub screen: String,
    /// BCP 47 tag of the words' language.
    pub language: String,
    /// When it came about, in run time.
    pub at: Moment,
    /// A shell starts it no later than this.
    pub expires_at: Moment,
    /// How long the words should take to speak, in milliseconds.
    pub expected_speech_ms: u32,
}

/// An order of the coach to whoever speaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Say this.
    Speak(Cue),
    /// Stop saying the cue with this id at once.
    Hush(u32),
}
