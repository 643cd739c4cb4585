//! How cues look to UniFFI.

use freshlegs_engine::coaching::breath::BreathPattern;
use freshlegs_engine::coaching::sound::Earcon;
use freshlegs_engine::coaching::{CueKind, Priority, Vibration, Word};

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
    /// Easing was on purpose: targets rest.
    EasingNoted,
    /// The runner does not want to be asked or helped now.
    NotNowNoted,
    /// The runner's last word is taken back.
    WordUndone,
    /// Heavy within the first ten minutes: legs often wake up by then.
    HeavyEarly,
    /// Ten minutes are over since: better, same, worse?
    EarlyCheck,
    /// The pace faded: heavy, or easing on purpose?
    LegsAsk,
    /// The heart works harder at the same pace.
    CardioDrift,
    /// The rescue begins: accept it, do not fight it.
    RescueAccept,
    /// Ease to a pace at which talking is possible.
    RescueEase,
    /// Tall, shoulders down, arms shaken out, landing softly.
    RescueTall,
    /// Quicker, lighter, shorter steps for a minute.
    RescueSteps,
    /// Breathe low, the out-breath leads, with the steps.
    RescueBreathe,
    /// Only to the next landmark, or two minutes.
    RescueLandmark,
    /// A line to say to oneself.
    RescueSelfTalk,
    /// Something to eat and to drink.
    RescueFuel,
    /// Walk one minute in five.
    RescueWalk,
    /// The minute of walking is over: run four easy ones.
    RescueRun,
    /// Walk a minute again.
    RescueWalkAgain,
    /// Cut the run short.
    RescueCutShort,
    /// Better, same, worse?
    RescueCheck,
    /// The sensors show that the steps became quicker.
    RescueQuicker,
    /// The sensors show that the heart calmed down.
    RescueCalmer,
    /// Better: the rescue ends.
    RescueBetter,
    /// Every step is said, and the legs are as they are: easy counts as done.
    RescueDone,
    /// Heavy again after walking: stop for today.
    RescueStop,
    /// A long run that goes well: fuel now and then.
    FuelReminder,
    /// The runner's chest: stop, call for help.
    SafetyChest,
    /// The runner is dizzy: stop, sit or lie down.
    SafetyDizzy,
    /// The runner is in pain: stop and walk.
    SafetyPain,
    /// Coaching goes on, by the runner's own choice.
    CoachingBack,
    /// Coaching does not come back in this run.
    CoachingStaysOff,
    /// The metronome begins.
    MetronomeOn,
    /// The metronome ends.
    MetronomeOff,
    /// The breath guide begins, locked to steps.
    BreathOn,
    /// The breath guide begins; only the rate of the steps is known.
    BreathByRate,
    /// The breath guide ends.
    BreathOff,
    /// What was asked of the guides cannot be had now.
    GuideNotNow,
    /// The breath guide is silent: the run is too hard for it.
    BreathTooHard,
    /// A warm-up is offered.
    WarmUpOffered,
    /// A cool-down is offered.
    CoolDownOffered,
    /// A routine begins.
    RoutineStarted,
    /// An exercise begins.
    RoutineExercise,
    /// The other side.
    RoutineOtherSide,
    /// A pause between exercises.
    RoutineRest,
    /// The routine is complete.
    RoutineDone,
    /// The routine is stopped by the runner.
    RoutineStopped,
    /// A part is left out today, and why.
    RoutineWithheld,
}

/// What the runner says by one press: of a button, a notification's action, a shortcut, a headset, the
/// phone itself, a key. It always wins over what sensors say.
#[uniffi::remote(Enum)]
pub enum Word {
    /// The legs are heavy.
    Heavy,
    /// Easing on purpose.
    Easing,
    /// It is better.
    Better,
    /// It is the same.
    Same,
    /// It is worse.
    Worse,
    /// Something hurts.
    Pain,
    /// Dizzy.
    Dizzy,
    /// Pain or pressure in the chest, or no breath.
    Chest,
    /// Not now: no question, no help.
    NotNow,
    /// The last word was not meant.
    Undo,
    /// Coach me again, after a red flag.
    CoachAgain,
}

/// A short figure that says what kind of thing follows, before a word is spoken or without one.
///
/// They differ in where the melody goes and in its rhythm, so that neither pitch memory nor good
/// headphones are needed to tell them apart. All notes lie between 440 and 1,400 Hz, where small
/// loudspeakers are good and wind is not.
///
/// | | notes | rhythm |
/// |---|---|---|
/// | [`Ask`](Self::Ask) | E5, a rest, then up to B5 | long, longer |
/// | [`OnTarget`](Self::OnTarget) | G5 C6 | short, middle: a quick fourth up |
/// | [`SensorLost`](Self::SensorLost) | A5 A5 D5 | short, short, long: knocks, then falls |
/// | [`SensorBack`](Self::SensorBack) | D5 D5 A5 | short, short, long: knocks, then rises |
/// | [`Start`](Self::Start) | C5 E5 G5 C6 | even, the last one long: a chord upwards |
/// | [`Pause`](Self::Pause) | G5 C5 | two long ones, downwards |
/// | [`Rescue`](Self::Rescue) | G5 E5 G5 | even and slow: a nod |
/// | [`Note`](Self::Note) | A5 | one, short |
/// | [`RedFlag`](Self::RedFlag) | E6 B♭5, three times | six fast ones, to and fro |
#[uniffi::remote(Enum)]
pub enum Earcon {
    /// A question follows, to which the runner may answer.
    Ask,
    /// Back in the target range.
    OnTarget,
    /// A sensor or the location was lost.
    SensorLost,
    /// A sensor or the location is back.
    SensorBack,
    /// The run begins or goes on.
    Start,
    /// The run pauses or ends.
    Pause,
    /// Help with heavy legs, or an answer to the runner's own word.
    Rescue,
    /// Something to know.
    Note,
    /// Stop running. It is not ducked, waits for no other earcon, and is the loudest.
    RedFlag,
}

/// What a phone or a watch lets a runner feel with a cue, so that it is understood unheard and unseen.
///
/// Told apart by how many pulses there are and how long they are, never by strength: through a belt
/// strength is lost. A red flag is the only one with more than four pulses, a question the only one
/// that begins and ends long.
///
/// | | pulses |
/// |---|---|
/// | [`Note`](Self::Note) | one short |
/// | [`Praise`](Self::Praise) | two short |
/// | [`Faster`](Self::Faster) | three short |
/// | [`Slower`](Self::Slower) | two long |
/// | [`Sensor`](Self::Sensor) | long, short, short |
/// | [`Start`](Self::Start) | short, long |
/// | [`Pause`](Self::Pause) | one long |
/// | [`Ask`](Self::Ask) | long, short, long |
/// | [`Rescue`](Self::Rescue) | short, short, long, long: calm down |
/// | [`RedFlag`](Self::RedFlag) | six long |
#[uniffi::remote(Enum)]
pub enum Vibration {
    /// Something to know.
    Note,
    /// Well done.
    Praise,
    /// A target is missed from below: more.
    Faster,
    /// A target is missed from above: less.
    Slower,
    /// Something about a sensor.
    Sensor,
    /// Something begins or goes on.
    Start,
    /// Something pauses or ends.
    Pause,
    /// A question, to which the runner may answer.
    Ask,
    /// Help with heavy legs.
    Rescue,
    /// Stop running.
    RedFlag,
}

/// How many steps a breath takes: in, then out. None of them holds the breath.
///
/// Where in and out add up to an odd number, successive breaths begin on alternate feet by
/// themselves. That this spreads a load between the feet is often said, and untested.
#[uniffi::remote(Enum)]
pub enum BreathPattern {
    /// Three steps in, three out: 28 breaths a minute at 170 steps.
    ThreeThree,
    /// Three in, two out: 34 breaths a minute at 170 steps.
    ThreeTwo,
    /// Two in, two out: 42.5 breaths a minute at 170 steps.
    TwoTwo,
    /// Two in, one out: 57 breaths a minute at 170 steps.
    TwoOne,
    /// Four in, four out: 21 breaths a minute at 170 steps.
    FourFour,
}
