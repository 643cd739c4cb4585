//! Trends: one value over days or weeks, ready to draw.

mod points;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::field::FieldError;
use crate::recovery::history::History;
use crate::recovery::load::LoadSeries;
use crate::recovery::slug::{key, slug};
use crate::recovery::words::{Arg, JournalWords, Phrase};
use crate::run::UnitSystem;
use crate::units::METRES_PER_MILE;

/// What a trend is of.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrendMetric {
    /// The load of a day.
    Load,
    /// Chronic training load.
    Ctl,
    /// Acute training load.
    Atl,
    /// Training stress balance.
    Tsb,
    /// Foster's monotony.
    Monotony,
    /// Hours of sleep.
    Sleep,
    /// The greatest heaviness of the legs of a day, 0 to 10.
    Heaviness,
    /// The greatest soreness of a morning, 0 to 10.
    Soreness,
    /// Natural logarithm of RMSSD at rest.
    Hrv,
    /// Resting heart rate in beats per minute.
    RestingHr,
    /// Step rate at the runner's usual easy speed, in steps per minute.
    CadenceAtPace,
    /// Metres on the flat per heartbeat.
    Efficiency,
    /// Distance run in a week.
    WeeklyDistance,
    /// Minutes run in a week.
    WeeklyMinutes,
    /// The greatest effort of a day, of ten.
    Rpe,
}

/// A trend. Values are metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trend {
    /// Of what.
    pub metric: TrendMetric,
    /// The first day that was asked for.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// A point for each day, or for the Monday of each week.
    pub points: Vec<TrendPointView>,
    /// What the values are, and how to read them.
    pub note: Phrase,
    /// What is missing, or not yet certain.
    pub missing: Option<Phrase>,
}

/// One point of a trend, in the trend's unit. Absent is `None`, never zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct TrendPointView {
    /// The day; of a week its Monday.
    pub date: NaiveDate,
    /// The value of the day or week.
    pub value: Option<f64>,
    /// The lower end of what is usual.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The mean over the seven days that end here; of single runs over 28 days, of weeks over four.
    pub mean: Option<f64>,
}

/// A trend as a screen draws it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrendView {
    /// Of what.
    pub metric: TrendMetric,
    /// Its name in commands and addresses: `resting_hr`.
    pub slug: String,
    /// Its name in words.
    pub title: String,
    /// The unit of all values; empty for a plain number.
    pub unit: String,
    /// The first day that was asked for.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// A point for each day, or for the Monday of each week, the first one first.
    pub points: Vec<TrendPointView>,
    /// How many points have a value.
    pub known: u32,
    /// The last value that is known.
    pub latest: Option<f64>,
    /// What the values are, and how to read them.
    pub note: String,
    /// What is missing, or not yet certain.
    pub missing: Option<String>,
}

impl TrendMetric {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 15] = [
        Self::Load,
        Self::Ctl,
        Self::Atl,
        Self::Tsb,
        Self::Monotony,
        Self::Sleep,
        Self::Heaviness,
        Self::Soreness,
        Self::Hrv,
        Self::RestingHr,
        Self::CadenceAtPace,
        Self::Efficiency,
        Self::WeeklyDistance,
        Self::WeeklyMinutes,
        Self::Rpe,
    ];

    /// Its name in commands and addresses: `resting_hr`.
    pub fn slug(self) -> String {
        slug(self)
    }

    /// Its name in words.
    pub fn title(self, words: &JournalWords) -> String {
        words.attribute(&key("review-trend", self), "title")
    }

    /// Its unit in words; empty for a plain number.
    pub fn unit(self, words: &JournalWords) -> String {
        let key = match self {
            Self::Load | Self::Ctl | Self::Atl | Self::Tsb | Self::Monotony => {
                return String::new();
            }
            Self::Sleep => "review-unit-hours",
            Self::Heaviness | Self::Soreness | Self::Rpe => "review-unit-of-ten",
            Self::Hrv => "review-unit-ln-ms",
            Self::RestingHr => "review-unit-bpm",
            Self::CadenceAtPace => "review-unit-spm",
            Self::Efficiency => "review-unit-metres-per-beat",
            Self::WeeklyDistance if words.units() == UnitSystem::Imperial => "review-unit-miles",
            Self::WeeklyDistance => "review-unit-km",
            Self::WeeklyMinutes => "review-unit-minutes",
        };
        words.text(key)
    }

    /// Whether it has a point for each week instead of each day.
    pub const fn is_weekly(self) -> bool {
        matches!(self, Self::WeeklyDistance | Self::WeeklyMinutes)
    }

    const fn is_load(self) -> bool {
        matches!(
            self,
            Self::Load | Self::Ctl | Self::Atl | Self::Tsb | Self::Monotony
        )
    }
}

impl std::str::FromStr for TrendMetric {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|metric| metric.slug() == text);
        found.ok_or_else(|| {
            let slugs = Self::ALL.map(Self::slug).join(", ");
            FieldError::new("metric", format!("must be one of {slugs}"))
        })
    }
}

/// A metric from `first` to `last`, both included; where it has points for weeks, of every week with
/// a day among them, each whole but for days after `last`.
pub fn trend(
    history: &History,
    load: &LoadSeries,
    metric: TrendMetric,
    first: NaiveDate,
    last: NaiveDate,
) -> Trend {
    let easy = (metric == TrendMetric::CadenceAtPace)
        .then(|| points::easy_speed(history, last))
        .flatten();
    let points = points::points(history, load, metric, easy, first, last);
    let note = Phrase::new(key("review-trend", metric));
    let note = match easy {
        // The middle of a band of a quarter of a metre per second.
        Some(speed) => Phrase::new("review-trend-cadence_at_pace-known")
            .with("pace", Arg::Pace(1_000.0 / (speed + 0.125))),
        None => note,
    };
    let is_empty = points.iter().all(|point| point.value.is_none());
    let building = metric.is_load()
        && load
            .day(last.min(load.days().last().map_or(last, |day| day.date)))
            .is_some_and(|day| day.building);
    let missing = if is_empty {
        Some(Phrase::new("review-trend-none"))
    } else if building {
        Some(Phrase::new("review-trend-building"))
    } else if metric == TrendMetric::Efficiency && history.background().coaches_by_talk_test() {
        Some(Phrase::new("review-trend-talk-test"))
    } else if metric.is_weekly() && last.weekday().number_from_monday() < 7 {
        Some(Phrase::new("review-trend-week-open"))
    } else {
        None
    };
    Trend {
        metric,
        first,
        last,
        points,
        note,
        missing,
    }
}

impl Trend {
    /// As a screen draws it: distances in kilometres or miles.
    pub fn view(&self, words: &JournalWords) -> TrendView {
        let unit = match (self.metric, words.units()) {
            (TrendMetric::WeeklyDistance, UnitSystem::Metric) => 1_000.0,
            (TrendMetric::WeeklyDistance, UnitSystem::Imperial) => METRES_PER_MILE,
            _ => 1.0,
        };
        let scaled = |value: Option<f64>| value.map(|value| value / unit);
        let points = self.points.iter().map(|point| TrendPointView {
            date: point.date,
            value: scaled(point.value),
            low: scaled(point.low),
            high: scaled(point.high),
            mean: scaled(point.mean),
        });
        let points: Vec<_> = points.collect();
        let known = points.iter().filter_map(|point| point.value);
        TrendView {
            metric: self.metric,
            slug: self.metric.slug(),
            title: self.metric.title(words),
            unit: self.metric.unit(words),
            first: self.first,
            last: self.last,
            latest: known.clone().next_back(),
            known: known.count() as u32,
            points,
            note: words.say(&self.note),
            missing: self.missing.as_ref().map(|missing| words.say(missing)),
        }
    }
}
