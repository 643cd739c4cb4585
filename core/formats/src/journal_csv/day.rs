use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

/// What an export says of one day, or of one reading of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JournalDay {
    /// The line it stands in, counted from 1.
    pub line: u32,
    /// The local calendar day.
    pub date: NaiveDate,
    /// When the reading was taken, by the clock that the file uses; `None` without a reading.
    pub time: Option<NaiveTime>,
    /// Seconds east of Greenwich that the file states with the time. `HRV4Training` writes
    /// `+0000` wherever the runner is, so 0 of it says little.
    pub utc_offset_s: Option<i32>,
    /// Mean heart rate of the reading, in beats per minute.
    pub heart_rate_bpm: Option<f64>,
    /// RMSSD of the reading, in milliseconds.
    pub rmssd_ms: Option<f64>,
    /// How good the program found the reading.
    pub signal_quality: Option<SignalQuality>,
    /// How long the runner slept, in hours.
    pub sleep_h: Option<f64>,
    /// How well; more is better.
    pub sleep_quality: Option<Rating>,
    /// More is more energy.
    pub mental_energy: Option<Rating>,
    /// More is more tired.
    pub fatigue: Option<Rating>,
    /// More is more sore.
    pub muscle_soreness: Option<Rating>,
    /// More is fitter.
    pub physical_condition: Option<Rating>,
    /// More is keener to train.
    pub motivation: Option<Rating>,
    /// Whether the runner was ill.
    pub sick: Option<bool>,
    /// Whether the runner was on a journey.
    pub travelling: Option<bool>,
    /// What the runner drank.
    pub alcohol: Option<Alcohol>,
    /// The training of the day.
    pub training: Option<Training>,
    /// The runner's own words.
    pub note: Option<String>,
}

impl JournalDay {
    /// A day of which nothing is known.
    pub(super) fn new(line: u32, date: NaiveDate) -> Self {
        Self {
            line,
            date,
            time: None,
            utc_offset_s: None,
            heart_rate_bpm: None,
            rmssd_ms: None,
            signal_quality: None,
            sleep_h: None,
            sleep_quality: None,
            mental_energy: None,
            fatigue: None,
            muscle_soreness: None,
            physical_condition: None,
            motivation: None,
            sick: None,
            travelling: None,
            alcohol: None,
            training: None,
            note: None,
        }
    }

    pub(super) fn is_measured(&self) -> bool {
        self.heart_rate_bpm.is_some() || self.rmssd_ms.is_some()
    }

    /// Whether the runner entered something beyond what the program fills in by itself.
    pub(super) fn is_answered(&self) -> bool {
        let ratings = [
            self.sleep_quality,
            self.mental_energy,
            self.fatigue,
            self.muscle_soreness,
            self.physical_condition,
            self.motivation,
        ];
        ratings.iter().any(Option::is_some) || self.sleep_h.is_some() || self.note.is_some()
    }

    /// Whether it says nothing of the day but its date.
    pub(super) fn is_empty(&self) -> bool {
        let tags = [self.sick, self.travelling];
        !(self.is_measured()
            || self.is_answered()
            || tags.iter().any(Option::is_some)
            || self.alcohol.is_some()
            || self.training.is_some())
    }
}

/// Where a slider stood.
///
/// In the files the direction is that of the name: fatigue falls when energy rises (correlation
/// -0.44 over 68 days of one runner), soreness when motivation rises (-0.41) and when sleep was
/// good (-0.31).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rating {
    /// Between `lowest` and `highest`.
    pub value: f64,
    /// The lower end of the scale.
    pub lowest: f64,
    /// The upper end of the scale.
    pub highest: f64,
}

impl Rating {
    /// The sliders of `HRV4Training`. Their middle, 5.0, is what an untouched one leaves, and the
    /// commonest value by far: it is an answer of little weight.
    pub(super) fn of_ten(value: f64) -> Self {
        Self {
            value,
            lowest: 0.0,
            highest: 10.0,
        }
    }

    /// How far up the scale, from 0 to 1.
    pub fn share(&self) -> f64 {
        (self.value - self.lowest) / (self.highest - self.lowest)
    }
}

/// How good the program found a reading.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalQuality {
    /// Not to be relied on.
    Poor,
    /// Usable with care.
    Average,
    /// Usable.
    Good,
    /// Without noticeable disturbance.
    VeryGood,
}

/// What the runner drank, in the words of the program.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Alcohol {
    /// None.
    Nothing,
    /// Some.
    ALittle,
    /// More than was good.
    TooMuch,
}

/// How hard the training of a day was, in the words of the program.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// No training.
    Rest,
    /// Easy.
    Easy,
    /// Neither easy nor hard.
    Average,
    /// Hard.
    Intense,
}

/// The training of a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Training {
    /// How hard it was.
    pub effort: Option<Effort>,
    /// What it was, as the file has it: `Running`, `Biking`, `Conditioning`, `Walking` …
    pub kind: Option<String>,
    /// How hard it felt, on a slider from 0 to 10; not whole numbers only.
    pub rpe: Option<f64>,
    /// How well it went.
    pub performance: Option<Rating>,
    /// How long it lasted, in minutes.
    pub minutes: Option<f64>,
    /// How far, in metres.
    pub distance_m: Option<f64>,
    /// Minutes of it that were running, where the file tells them apart.
    pub run_minutes: Option<f64>,
    /// Metres of it that were running, where the file tells them apart.
    pub run_distance_m: Option<f64>,
}
