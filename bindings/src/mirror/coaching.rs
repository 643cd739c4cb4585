//! How cues look to UniFFI.

use freshlegs_engine::coaching::{CueKind, Priority};

/// How urgent a cue is: a later variant waits for an earlier one.
#[uniffi::remote(Enum)]
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

/// What a cue is about.
#[uniffi::remote(Enum)]
pub enum CueKind {
    /// The run has begun.
    Started,
    /// The runner paused.
    Paused,
    /// The runner resumed.
    Resumed,
    /// Cues are no longer muted.
    Unmuted,
    /// The runner marked a lap.
    Lap,
    /// The run is over: the summary in words.
    Finished,
    /// The run paused itself.
    AutoPaused,
    /// The run resumed itself.
    AutoResumed,
    /// The process was away and the run goes on.
    Returned,
    /// A sensor fell silent.
    SensorLost,
    /// A sensor is heard again.
    SensorBack,
    /// The strap is off the skin.
    ContactLost,
    /// The strap is on the skin again.
    ContactBack,
    /// A sensor's battery is low.
    BatteryLow,
    /// Location was lost.
    LocationLost,
    /// Location is back.
    LocationBack,
    /// A pod sends something else than cadence.
    CadenceImplausible,
    /// A step of the plan begins.
    StepStarted,
    /// The last step of the plan is complete.
    PlanComplete,
    /// The plan's pace makes no sense today: effort takes its place.
    EffortInsteadOfPace,
    /// Faster than the target range.
    PaceTooFast,
    /// Slower than the target range.
    PaceTooSlow,
    /// Heart rate above the target range.
    HeartRateHigh,
    /// Heart rate below the target range.
    HeartRateLow,
    /// Steps quicker than the target range.
    CadenceHigh,
    /// Steps slower than the target range.
    CadenceLow,
    /// A kilometre, mile or time split is full.
    Split,
    /// Numbers that the runner wants to hear every so often.
    Announcement,
    /// Half of the plan is done.
    HalfWay,
    /// The last kilometre of the plan begins.
    LastKilometre,
    /// The last mile of the plan begins.
    LastMile,
    /// Back in the pace range after a correction.
    PaceOnTarget,
    /// Back in the heart-rate range after a correction.
    HeartRateOnTarget,
    /// Back in the cadence range after a correction.
    CadenceOnTarget,
    /// A sensor that was never heard shows no sign of life.
    SensorAsleep,
    /// A sensor that was never heard may have a link elsewhere.
    SensorHeld,
    /// Bluetooth is off.
    BluetoothOff,
    /// Bluetooth is on again.
    BluetoothOn,
}
