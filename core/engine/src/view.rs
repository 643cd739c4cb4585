//! What a screen shows: plain numbers, the unit in the name, absent as `None`.

use serde::{Deserialize, Serialize};

use crate::coaching::routines::RoutineView;
use crate::coaching::sound::Earcon;
use crate::coaching::{Cue, CueKind, Priority, RescueStep, Vibration, Word};
use crate::input::SensorId;
use crate::sensing::{Motion, Quality, RunState, SensorKind, Signal, Source};
use crate::time::Moment;
use crate::units::MetresPerSecond;

/// One number on the screen, with where it comes from and how good it is.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Shown {
    /// The value, `None` where there is nothing to show. Its unit is in the field's name.
    pub value: Option<f64>,
    /// How good it is.
    pub quality: Quality,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Seconds since it was measured.
    pub age_s: f64,
}

/// One sensor on the screen.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SensorView {
    /// The sensor.
    pub sensor: SensorId,
    /// Its name.
    pub name: String,
    /// What it measures, as far as is known.
    pub kind: Option<SensorKind>,
    /// Whether its link is up, heard or not.
    pub connected: bool,
    /// Whether it is being heard.
    pub quality: Quality,
    /// Charge in percent, 0 to 100.
    pub battery_percent: Option<u8>,
}

/// Where the runner is in the plan.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct StepView {
    /// The step, counted from 1, repeats counted out.
    pub number: u32,
    /// How many there are.
    pub of: u32,
    /// The step's name.
    pub name: String,
    /// Seconds of moving time left, where the step is timed.
    pub left_s: Option<f64>,
    /// Metres left, where the step has a length.
    pub left_m: Option<f64>,
    /// The target in words, where the step has one.
    pub target: Option<String>,
}

/// A question that the runner may answer, or not: silence is an answer too.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct QuestionView {
    /// What is asked.
    pub kind: CueKind,
    /// The words.
    pub text: String,
    /// The words that answer it; any other may be said as well.
    pub answers: Vec<Word>,
    /// Until when it is asked, in seconds of run time.
    pub expires_at_s: f64,
}

/// Heavy legs are being talked through.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RescueView {
    /// The present step.
    pub step: RescueStep,
    /// Its words.
    pub line: String,
    /// Seconds since they were said.
    pub since_s: f64,
    /// Steps per minute of the metronome that is offered; it sounds only when the runner takes it.
    pub metronome_spm: Option<f64>,
}

/// A red flag stands: what to do, in fixed words. Coaching is silent.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SafetyView {
    /// The gravest of the runner's words.
    pub word: Word,
    /// What to do, in a line.
    pub title: String,
    /// The rest; each line stands by itself.
    pub lines: Vec<String>,
    /// Whether the emergency number is to be offered for dialling by one touch.
    pub call_emergency: bool,
    /// Whether coaching may come back in this run, by [`Word::CoachAgain`].
    pub may_resume: bool,
    /// Whether a clinician has reviewed these words in this language.
    pub reviewed: bool,
}

/// The run as it stands: once a second, and at once after the runner's word.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct LiveView {
    /// Seconds since the start.
    pub elapsed_s: f64,
    /// Seconds without pauses.
    pub moving_s: f64,
    /// Metres.
    pub distance_m: f64,
    /// Whether the run moves, stands or is paused.
    pub motion: Motion,
    /// Smoothed pace in seconds per kilometre.
    pub pace_s_per_km: Shown,
    /// Mean pace so far in seconds per kilometre of moving time.
    pub pace_avg_s_per_km: Option<f64>,
    /// Grade-adjusted pace in seconds per kilometre.
    pub grade_adjusted_pace_s_per_km: Shown,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Shown,
    /// Step rate in steps per minute of both feet.
    pub cadence_spm: Shown,
    /// Power in watts.
    pub power_w: Shown,
    /// Slope in percent.
    pub grade_percent: Shown,
    /// Climb so far in metres.
    pub ascent_m: Option<f64>,
    /// Laps complete, of any kind.
    pub laps: u32,
    /// Where the runner is in the plan.
    pub step: Option<StepView>,
    /// The sensors of this run.
    pub sensors: Vec<SensorView>,
    /// Whether cues are muted.
    pub muted: bool,
    /// Whether the phone's voice has failed so often that only tones and vibration remain.
    pub voice_failed: bool,
    /// The last cue's words, as long as they matter.
    pub cue: Option<String>,
    /// What sounds with the steps.
    pub guide: Option<GuideView>,
    /// The routine that is on.
    pub routine: Option<RoutineView>,
    /// The question that waits for an answer.
    pub question: Option<QuestionView>,
    /// The rescue that goes on.
    pub rescue: Option<RescueView>,
    /// The red flag that stands.
    pub safety: Option<SafetyView>,
    /// Whether the run is easy on the runner's word: targets rest, and none is missed by that.
    pub eased: bool,
    /// Until when the runner's last word can be taken back by [`Word::Undo`], in seconds of run
    /// time.
    pub undo_until_s: Option<f64>,
}

/// What sounds with the steps.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct GuideView {
    /// Steps of a breath in; `None` for the metronome.
    pub in_steps: Option<u8>,
    /// Steps of a breath out; `None` for the metronome.
    pub out_steps: Option<u8>,
    /// Steps a minute at which it sounds.
    pub cadence_spm: f64,
    /// Whether it goes with real steps: their moments are known, not only their rate.
    pub on_steps: bool,
    /// Share of the breaths so far that began within 15 % of a step's time of a real step, 0 to 1.
    pub coupling: Option<f64>,
    /// Seconds of run time at which it ends; `None` while it is kept on.
    pub until_s: Option<f64>,
}

/// A cue on its way to the runner.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct CueView {
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
    /// When it came about, in seconds of run time.
    pub at_s: f64,
    /// A shell starts it no later than this, in seconds of run time.
    pub expires_at_s: f64,
    /// How long the words should take to speak, in milliseconds.
    pub expected_speech_ms: u32,
    /// What is heard before its words, or without them: the sound feed plays it.
    pub earcon: Earcon,
    /// How long that takes, in milliseconds: the words begin after it.
    pub lead_in_ms: u32,
    /// What is felt with it.
    pub vibration: Vibration,
    /// The same as a pattern: milliseconds on, off, on …
    pub vibration_ms: Vec<u16>,
}

impl From<Cue> for CueView {
    fn from(cue: Cue) -> Self {
        Self {
            earcon: cue.earcon(),
            lead_in_ms: cue.earcon().lasts_ms(),
            vibration: cue.vibration(),
            vibration_ms: cue.vibration().pattern_ms().to_vec(),
            id: cue.id,
            kind: cue.kind,
            priority: cue.priority,
            text: cue.text,
            screen: cue.screen,
            language: cue.language,
            at_s: cue.at.as_secs_f64(),
            expires_at_s: cue.expires_at.as_secs_f64(),
            expected_speech_ms: cue.expected_speech_ms,
        }
    }
}

impl Shown {
    fn of<T: Copy>(signal: &Signal<T>, now: Moment, number: impl Fn(T) -> Option<f64>) -> Self {
        Self {
            value: signal.value.and_then(number),
            quality: signal.quality,
            source: signal.source,
            age_s: signal.measured_at.map_or(0.0, |at| now.secs_since(at)),
        }
    }
}

impl LiveView {
    /// The run's state in numbers; plan, laps, links and cues are the session's to add.
    pub(crate) fn of(state: &RunState, now: Moment) -> Self {
        let pace = |speed: MetresPerSecond| speed.pace().map(|pace| pace.0);
        Self {
            elapsed_s: state.elapsed_s,
            moving_s: state.moving_s,
            distance_m: state.distance.0,
            motion: state.motion,
            pace_s_per_km: Shown::of(&state.speed, now, pace),
            grade_adjusted_pace_s_per_km: Shown::of(&state.grade_adjusted_speed, now, pace),
            heart_rate_bpm: Shown::of(&state.heart_rate, now, |rate| Some(f64::from(rate.0))),
            cadence_spm: Shown::of(&state.cadence, now, |cadence| Some(cadence.0)),
            power_w: Shown::of(&state.power, now, |power| Some(f64::from(power.0))),
            grade_percent: Shown::of(&state.grade, now, |grade| Some(grade.0 * 100.0)),
            ascent_m: state.ascent.map(|climb| climb.0),
            sensors: state
                .sensors
                .iter()
                .map(|sensor| SensorView {
                    sensor: sensor.sensor,
                    name: sensor.name.clone(),
                    kind: sensor.kind,
                    connected: false,
                    quality: sensor.quality,
                    battery_percent: sensor.battery_percent,
                })
                .collect(),
            ..Self::default()
        }
    }
}
