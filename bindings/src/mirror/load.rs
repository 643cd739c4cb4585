//! How load looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::load::{
    LoadDay, LoadMeasure, LoadView, SpikeBand, SpikeView, WeekTotalsView,
};

/// One day.
#[uniffi::remote(Record)]
pub struct LoadDay {
    /// The day.
    pub date: NaiveDate,
    /// Minutes of training.
    pub minutes: f64,
    /// Metres run.
    pub distance_m: f64,
    /// Banister's TRIMP: of those of its sessions whose heart rate was known for at least half of
    /// their time. Zero on a day of rest; `None` where it trained and none could be computed.
    pub trimp_banister: Option<f64>,
    /// Edwards' TRIMP, of the same sessions.
    pub trimp_edwards: Option<f64>,
    /// Lucia's TRIMP, of the same sessions.
    pub trimp_lucia: Option<f64>,
    /// Session-RPE load, minutes times effort of ten: of those of its sessions whose effort is known.
    /// Zero on a day of rest; `None` where it trained and no effort is known.
    pub srpe: Option<f64>,
    /// The load of record: what fitness and fatigue are counted from.
    pub load: f64,
    /// Whether a part of it is estimated from the runner's own other sessions.
    pub estimated: bool,
    /// Chronic training load: 42 days.
    pub ctl: f64,
    /// Acute training load: 7 days.
    pub atl: f64,
    /// Training stress balance: yesterday's chronic less yesterday's acute load.
    pub tsb: f64,
    /// Foster's monotony of the seven days that end here, 0 to 10: mean by population standard
    /// deviation; `None` before seven days are known and for a week of rest.
    pub monotony: Option<f64>,
    /// Foster's strain of the same week: its load times its monotony.
    pub strain: Option<f64>,
    /// Whether the baseline is still being built: no more than 42 days are known.
    pub building: bool,
}

/// What the load of record is counted in.
#[uniffi::remote(Enum)]
pub enum LoadMeasure {
    /// Banister's TRIMP: resting and maximal heart rate are known, and at least half of the sessions
    /// have a heart rate.
    Banister,
    /// Minutes times effort: else, where any effort is known.
    SessionRpe,
    /// Edwards' TRIMP: else, where any heart rate and its maximum are known.
    Edwards,
    /// Minutes: where nothing else is known.
    Minutes,
}

/// Load as a screen shows it.
#[uniffi::remote(Record)]
pub struct LoadView {
    /// The day itself; `None` before the first session.
    pub day: Option<LoadDay>,
    /// The last twelve weeks, as far as they are known, the oldest first: ready to draw.
    pub days: Vec<LoadDay>,
    /// What load is counted in.
    pub measure: LoadMeasure,
    /// The same in words.
    pub measure_text: String,
    /// Which day of the baseline it is, 1 to 42, while that is being built.
    pub building_day: Option<u32>,
    /// The same in words.
    pub building_text: Option<String>,
    /// This week so far.
    pub this_week: WeekTotalsView,
    /// The same days of last week; `None` where they are not known.
    pub same_days_last_week: Option<WeekTotalsView>,
    /// Last week as a whole.
    pub last_week: Option<WeekTotalsView>,
    /// The week before last week.
    pub week_before: Option<WeekTotalsView>,
    /// The weeks in words.
    pub week_texts: Vec<String>,
    /// Metres of the longest run of the 30 days before.
    pub longest_run_m: Option<f64>,
    /// The same in words.
    pub longest_text: String,
    /// The day's longest run beside that; `None` on a day without a run.
    pub spike: Option<SpikeView>,
    /// The last 28 days: minutes of easy training.
    pub split_low_min: f64,
    /// Minutes of moderate training.
    pub split_moderate_min: f64,
    /// Minutes of hard training.
    pub split_high_min: f64,
    /// Minutes of which the intensity is not known.
    pub split_unknown_min: f64,
    /// The same in words.
    pub split_texts: Vec<String>,
    /// What is missing, estimated or switched off, in words.
    pub notes: Vec<String>,
}

/// A week, or a part of it, as a screen shows it.
#[uniffi::remote(Record)]
pub struct WeekTotalsView {
    /// Metres run.
    pub distance_m: f64,
    /// Minutes of training.
    pub minutes: f64,
    /// Load of record.
    pub load: f64,
}

/// A spike as a screen shows it.
#[uniffi::remote(Record)]
pub struct SpikeView {
    /// Metres of the run.
    pub distance_m: f64,
    /// Metres of the longest run of the 30 days before.
    pub longest_m: f64,
    /// The one by the other.
    pub ratio: f64,
    /// In which band that is.
    pub band: SpikeBand,
    /// The same in words.
    pub text: String,
}

/// How much longer a run is than the longest of the 30 days before it.
///
/// The bands of a study of 5,205 runners and 588,071 runs, with the hazard of an injury against the
/// first band (Schuster Brandt Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380). It observed,
/// and mostly men of about 46 years: evidence moderate.
#[uniffi::remote(Enum)]
pub enum SpikeBand {
    /// At most 10 % longer, or shorter: the band that the others are compared with.
    Within,
    /// More than 10 % and at most 30 % longer: hazard ratio 1.64.
    Beyond10,
    /// More than 30 % and at most 100 % longer: hazard ratio 1.52.
    Beyond30,
    /// More than twice as long: hazard ratio 2.28.
    Beyond100,
}
