use serde::{Deserialize, Serialize};

use super::sound::Earcon;
use super::vibration::Vibration;
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

/// One list for the enum, its order, the keys of its words, and what is heard and felt with it, so
/// that none can be forgotten.
macro_rules! cue_kinds {
    ($($(#[$meta:meta])* $name:ident $key:literal $priority:ident $earcon:ident $felt:ident,)*) => {
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

            /// What is heard before its words, or without them.
            pub const fn earcon(self) -> Earcon {
                match self {
                    $(Self::$name => Earcon::$earcon,)*
                }
            }

            /// What is felt with it.
            pub const fn vibration(self) -> Vibration {
                match self {
                    $(Self::$name => Vibration::$felt,)*
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
    Started "started" Rescue Start Start,
    /// The runner paused.
    Paused "paused" Rescue Pause Pause,
    /// The runner resumed.
    Resumed "resumed" Rescue Start Start,
    /// Cues are no longer muted.
    Unmuted "unmuted" Rescue Note Note,
    /// The runner marked a lap.
    Lap "lap" Rescue Note Note,
    /// The run is over: the summary in words.
    Finished "finished" Rescue Pause Pause,
    /// The run paused itself.
    AutoPaused "auto-paused" Sensor Pause Pause,
    /// The run resumed itself.
    AutoResumed "auto-resumed" Sensor Start Start,
    /// The process was away and the run goes on.
    Returned "returned" Sensor Start Start,
    /// A sensor fell silent.
    SensorLost "sensor-lost" Sensor SensorLost Sensor,
    /// A sensor is heard again.
    SensorBack "sensor-back" Sensor SensorBack Sensor,
    /// The strap is off the skin.
    ContactLost "contact-lost" Sensor SensorLost Sensor,
    /// The strap is on the skin again.
    ContactBack "contact-back" Sensor SensorBack Sensor,
    /// A sensor's battery is low.
    BatteryLow "battery-low" Sensor SensorLost Sensor,
    /// Location was lost.
    LocationLost "location-lost" Sensor SensorLost Sensor,
    /// Location is back.
    LocationBack "location-back" Sensor SensorBack Sensor,
    /// A pod sends something else than cadence.
    CadenceImplausible "cadence-implausible" Sensor SensorLost Sensor,
    /// A step of the plan begins.
    StepStarted "step-started" Target Start Start,
    /// The last step of the plan is complete.
    PlanComplete "plan-complete" Target OnTarget Praise,
    /// The plan's pace makes no sense today: effort takes its place.
    EffortInsteadOfPace "effort-instead-of-pace" Target Note Note,
    /// Faster than the target range.
    PaceTooFast "pace-too-fast" Target Note Slower,
    /// Slower than the target range.
    PaceTooSlow "pace-too-slow" Target Note Faster,
    /// Heart rate above the target range.
    HeartRateHigh "heart-rate-high" Target Note Slower,
    /// Heart rate below the target range.
    HeartRateLow "heart-rate-low" Target Note Faster,
    /// Steps quicker than the target range.
    CadenceHigh "cadence-high" Target Note Slower,
    /// Steps slower than the target range.
    CadenceLow "cadence-low" Target Note Faster,
    /// A kilometre, mile or time split is full.
    Split "split" Split Note Note,
    /// Numbers that the runner wants to hear every so often.
    Announcement "announcement" Split Note Note,
    /// Half of the plan is done.
    HalfWay "half-way" Split Note Note,
    /// The last kilometre of the plan begins.
    LastKilometre "last-kilometre" Split Note Note,
    /// The last mile of the plan begins.
    LastMile "last-mile" Split Note Note,
    /// Back in the pace range after a correction.
    PaceOnTarget "pace-on-target" Encouragement OnTarget Praise,
    /// Back in the heart-rate range after a correction.
    HeartRateOnTarget "heart-rate-on-target" Encouragement OnTarget Praise,
    /// Back in the cadence range after a correction.
    CadenceOnTarget "cadence-on-target" Encouragement OnTarget Praise,
    /// A sensor that was never heard shows no sign of life.
    SensorAsleep "sensor-asleep" Sensor SensorLost Sensor,
    /// A sensor that was never heard may have a link elsewhere.
    SensorHeld "sensor-held" Sensor SensorLost Sensor,
    /// Bluetooth is off.
    BluetoothOff "bluetooth-off" Sensor SensorLost Sensor,
    /// Bluetooth is on again.
    BluetoothOn "bluetooth-on" Sensor SensorBack Sensor,
    /// Easing was on purpose: targets rest.
    EasingNoted "easing-noted" Rescue Rescue Rescue,
    /// The runner does not want to be asked or helped now.
    NotNowNoted "not-now-noted" Rescue Note Note,
    /// The runner's last word is taken back.
    WordUndone "word-undone" Rescue Note Note,
    /// Heavy within the first ten minutes: legs often wake up by then.
    HeavyEarly "heavy-early" Rescue Rescue Rescue,
    /// Ten minutes are over since: better, same, worse?
    EarlyCheck "early-check" Rescue Ask Ask,
    /// The pace faded: heavy, or easing on purpose?
    LegsAsk "legs-ask" Rescue Ask Ask,
    /// The heart works harder at the same pace.
    CardioDrift "cardio-drift" Target Rescue Rescue,
    /// The rescue begins: accept it, do not fight it.
    RescueAccept "rescue-accept" Rescue Rescue Rescue,
    /// Ease to a pace at which talking is possible.
    RescueEase "rescue-ease" Rescue Rescue Rescue,
    /// Tall, shoulders down, arms shaken out, landing softly.
    RescueTall "rescue-tall" Rescue Rescue Rescue,
    /// Quicker, lighter, shorter steps for a minute.
    RescueSteps "rescue-steps" Rescue Rescue Rescue,
    /// Breathe low, the out-breath leads, with the steps.
    RescueBreathe "rescue-breathe" Rescue Rescue Rescue,
    /// Only to the next landmark, or two minutes.
    RescueLandmark "rescue-landmark" Rescue Rescue Rescue,
    /// A line to say to oneself.
    RescueSelfTalk "rescue-self-talk" Rescue Rescue Rescue,
    /// Something to eat and to drink.
    RescueFuel "rescue-fuel" Rescue Rescue Rescue,
    /// Walk one minute in five.
    RescueWalk "rescue-walk" Rescue Rescue Rescue,
    /// The minute of walking is over: run four easy ones.
    RescueRun "rescue-run" Rescue Rescue Rescue,
    /// Walk a minute again.
    RescueWalkAgain "rescue-walk-again" Rescue Rescue Rescue,
    /// Cut the run short.
    RescueCutShort "rescue-cut-short" Rescue Rescue Rescue,
    /// Better, same, worse?
    RescueCheck "rescue-check" Rescue Ask Ask,
    /// The sensors show that the steps became quicker.
    RescueQuicker "rescue-quicker" Rescue OnTarget Praise,
    /// The sensors show that the heart calmed down.
    RescueCalmer "rescue-calmer" Rescue OnTarget Praise,
    /// Better: the rescue ends.
    RescueBetter "rescue-better" Rescue OnTarget Praise,
    /// Every step is said, and the legs are as they are: easy counts as done.
    RescueDone "rescue-done" Rescue Rescue Rescue,
    /// Heavy again after walking: stop for today.
    RescueStop "rescue-stop" Rescue Rescue Rescue,
    /// A long run that goes well: fuel now and then.
    FuelReminder "fuel-reminder" Target Note Note,
    /// The runner's chest: stop, call for help.
    SafetyChest "safety-chest" Safety RedFlag RedFlag,
    /// The runner is dizzy: stop, sit or lie down.
    SafetyDizzy "safety-dizzy" Safety RedFlag RedFlag,
    /// The runner is in pain: stop and walk.
    SafetyPain "safety-pain" Safety RedFlag RedFlag,
    /// Coaching goes on, by the runner's own choice.
    CoachingBack "coaching-back" Rescue Start Start,
    /// Coaching does not come back in this run.
    CoachingStaysOff "coaching-stays-off" Rescue Note Note,
    /// The metronome begins.
    MetronomeOn "metronome-on" Rescue Note Note,
    /// The metronome ends.
    MetronomeOff "metronome-off" Rescue Note Note,
    /// The breath guide begins, locked to steps.
    BreathOn "breath-on" Rescue Note Note,
    /// The breath guide begins; only the rate of the steps is known.
    BreathByRate "breath-by-rate" Rescue Note Note,
    /// The breath guide ends.
    BreathOff "breath-off" Rescue Note Note,
    /// What was asked of the guides cannot be had now.
    GuideNotNow "guide-not-now" Rescue Note Note,
    /// The breath guide is silent: the run is too hard for it.
    BreathTooHard "breath-too-hard" Rescue Note Note,
    /// A warm-up is offered.
    WarmUpOffered "warm-up-offered" Split Ask Ask,
    /// A cool-down is offered.
    CoolDownOffered "cool-down-offered" Rescue Ask Ask,
    /// A routine begins.
    RoutineStarted "routine-started" Rescue Start Start,
    /// An exercise begins.
    RoutineExercise "routine-exercise" Rescue Start Start,
    /// The other side.
    RoutineOtherSide "routine-other-side" Rescue Note Note,
    /// A pause between exercises.
    RoutineRest "routine-rest" Rescue Pause Pause,
    /// The routine is complete.
    RoutineDone "routine-done" Rescue OnTarget Praise,
    /// The routine is stopped by the runner.
    RoutineStopped "routine-stopped" Rescue Pause Pause,
    /// A part is left out today, and why.
    RoutineWithheld "routine-withheld" Rescue Note Note,
}

impl CueKind {
    /// Whether it is part of the talk with the runner about heavy legs and red flags.
    pub(crate) fn is_talk(self) -> bool {
        match self {
            Self::EasingNoted
            | Self::NotNowNoted
            | Self::WordUndone
            | Self::HeavyEarly
            | Self::EarlyCheck
            | Self::LegsAsk
            | Self::RescueAccept
            | Self::RescueEase
            | Self::RescueTall
            | Self::RescueSteps
            | Self::RescueBreathe
            | Self::RescueLandmark
            | Self::RescueSelfTalk
            | Self::RescueFuel
            | Self::RescueWalk
            | Self::RescueRun
            | Self::RescueWalkAgain
            | Self::RescueCutShort
            | Self::RescueCheck
            | Self::RescueQuicker
            | Self::RescueCalmer
            | Self::RescueBetter
            | Self::RescueDone
            | Self::RescueStop
            | Self::CoachingBack
            | Self::CoachingStaysOff => true,
            other => other.priority() == Priority::Safety,
        }
    }

    /// Whether it asks the runner for a word.
    pub(crate) const fn is_question(self) -> bool {
        matches!(self, Self::LegsAsk | Self::EarlyCheck | Self::RescueCheck)
    }

    /// Whether it tells that a target is left or met again.
    pub(crate) const fn is_of_target(self) -> bool {
        matches!(
            self,
            Self::PaceTooFast
                | Self::PaceTooSlow
                | Self::HeartRateHigh
                | Self::HeartRateLow
                | Self::CadenceHigh
                | Self::CadenceLow
                | Self::PaceOnTarget
                | Self::HeartRateOnTarget
                | Self::CadenceOnTarget
        )
    }

    /// Whether it draws attention to the body's form.
    pub(crate) const fn is_form(self) -> bool {
        matches!(self, Self::RescueTall | Self::RescueSteps)
    }
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

impl Cue {
    /// What is heard before its words, or without them.
    pub fn earcon(&self) -> Earcon {
        self.kind.earcon()
    }

    /// What is felt with it.
    pub fn vibration(&self) -> Vibration {
        self.kind.vibration()
    }
}

/// An order of the coach to whoever speaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Say this.
    Speak(Cue),
    /// Stop saying the cue with this id at once.
    Hush(u32),
}
