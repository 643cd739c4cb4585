//! How the season looks to UniFFI.

use chrono::NaiveDate;
use freshlegs_engine::recovery::entry::HeavyChoice;
use freshlegs_engine::recovery::readiness::Suggestion;
use freshlegs_engine::recovery::season::{
    DayAheadView, GoalDraft, GoalView, HeavyOptionView, LadderStepView, LadderView, OfferView,
    PlannedKind, PlannedRunView, SeasonPhase, SeasonView, SeasonWeekView, StartDraft, WayBack,
    WeekAheadView,
};

/// A goal as a form says it, not yet checked.
#[uniffi::remote(Record)]
pub struct GoalDraft {
    /// Metres to be run, 1,000 to 200,000.
    pub distance_m: f64,
    /// The day of it: after the day on which it is set, and within two years.
    pub date: NaiveDate,
    /// The day on which it is set.
    pub set_on: NaiveDate,
    /// Days a week on which the runner runs, 2 to 7.
    pub days_a_week: u8,
    /// The runner's own name for it, up to 80 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// The three answers of day one, not yet checked.
#[uniffi::remote(Record)]
pub struct StartDraft {
    /// The day on which they are given.
    pub given_on: NaiveDate,
    /// The longest run of the 30 days before, in metres, 0 to 200,000.
    pub longest_run_m: f64,
    /// Runs a week, 0 to 14.
    pub runs_a_week: u8,
    /// Easy pace in seconds per kilometre, 120 to 1,200.
    #[uniffi(default = None)]
    pub easy_pace_s_per_km: Option<f64>,
}

/// What a week is for.
#[uniffi::remote(Enum)]
pub enum SeasonPhase {
    /// Building.
    Building,
    /// Keeping what is there.
    Habit,
    /// Easier, so that the building settles.
    Easy,
    /// Less before a race.
    Taper,
    /// Quiet after a race.
    Quiet,
    /// The way back.
    WayBack,
    /// Paused.
    Paused,
}

/// What a planned day is.
#[uniffi::remote(Enum)]
pub enum PlannedKind {
    /// Rest.
    Rest,
    /// A walk, or easy cycling or swimming.
    Walk,
    /// Walking and running in turn.
    WalkRun,
    /// An easy run.
    Easy,
    /// The long run of the week, easy too.
    Long,
    /// A run with a steady part.
    Steady,
    /// A run with quick parts.
    Intervals,
    /// A race.
    Race,
}

/// A planned day as a screen shows it.
#[uniffi::remote(Record)]
pub struct PlannedRunView {
    /// What it is.
    pub kind: PlannedKind,
    /// Its name.
    pub name: String,
    /// About how many minutes; `None` for rest and for a race.
    pub minutes: Option<u32>,
    /// How many metres; `None` where time counts.
    pub metres: Option<u32>,
    /// Minutes and distance in words; empty for rest.
    pub length: String,
    /// What it is good for.
    pub purpose: String,
    /// What was changed about it, and why.
    pub changed: Option<String>,
    /// The plan for the coach, as JSON; `None` for rest.
    pub plan_json: Option<String>,
}

/// One of the next seven days.
#[uniffi::remote(Record)]
pub struct DayAheadView {
    /// Its date.
    pub date: NaiveDate,
    /// Its weekday in words.
    pub weekday: String,
    /// What its week is for.
    pub phase: SeasonPhase,
    /// Metres already run.
    pub run_m: f64,
    /// Minutes already run.
    pub run_minutes: f64,
    /// What is planned; `None` once it is run.
    pub planned: Option<PlannedRunView>,
    /// What is said of strength, on a day that suits it.
    pub strength: Option<String>,
}

/// Something to make of heavy legs before a run.
#[uniffi::remote(Record)]
pub struct HeavyOptionView {
    /// The choice.
    pub choice: HeavyChoice,
    /// Its name.
    pub name: String,
    /// What today becomes.
    pub run: PlannedRunView,
}

/// The next seven days as a screen shows them.
#[uniffi::remote(Record)]
pub struct WeekAheadView {
    /// Seven days, today the first.
    pub days: Vec<DayAheadView>,
    /// What today suggests.
    pub suggestion: Suggestion,
    /// The same in words.
    pub suggestion_name: String,
    /// What today's run would become, to be accepted or not; `None` where nothing is left to ask.
    pub proposal: Option<PlannedRunView>,
    /// The question that goes with it.
    pub proposal_says: Option<String>,
    /// What can be made of heavy legs before today's run.
    pub heavy_options: Vec<HeavyOptionView>,
}

/// The goal as a screen shows it.
#[uniffi::remote(Record)]
pub struct GoalView {
    /// The runner's own name for it.
    pub name: Option<String>,
    /// Metres.
    pub distance_m: f64,
    /// The same in words.
    pub distance: String,
    /// Its day.
    pub date: NaiveDate,
    /// Days until then, 0 on the day and after it.
    pub days_left: u32,
    /// Days a week with a run.
    pub days_a_week: u8,
}

/// A nearer goal as a screen shows it.
#[uniffi::remote(Record)]
pub struct OfferView {
    /// Metres.
    pub distance_m: f64,
    /// Its day.
    pub date: NaiveDate,
    /// What it says.
    pub says: String,
}

/// A week of the season as a screen shows it.
#[uniffi::remote(Record)]
pub struct SeasonWeekView {
    /// Its Monday.
    pub first: NaiveDate,
    /// What it is for.
    pub phase: SeasonPhase,
    /// The same in words; for weeks that are past, that they are run.
    pub phase_name: String,
    /// Metres still planned in it, without a race.
    pub planned_m: f64,
    /// Metres run in it.
    pub run_m: f64,
    /// Its longest run, run or planned, without a race, in metres.
    pub longest_m: f64,
    /// Whether it is this week.
    pub is_current: bool,
    /// Whether it is over.
    pub is_past: bool,
}

/// The season as a screen shows it.
#[uniffi::remote(Record)]
pub struct SeasonView {
    /// What the runner trains for.
    pub goal: Option<GoalView>,
    /// Whether the plan leads there; `None` where there is no goal, or nobody knows yet.
    pub reaches_goal: Option<bool>,
    /// What there is to say of the goal.
    pub says: String,
    /// Nearer goals, where it is out of reach.
    pub offers: Vec<OfferView>,
    /// The weeks, the oldest first, ready to draw.
    pub weeks: Vec<SeasonWeekView>,
    /// The way back, while it is climbed.
    pub ladder: Option<LadderView>,
    /// Why the plan is as it is.
    pub reasons: Vec<String>,
}

/// A step as a screen shows it.
#[uniffi::remote(Record)]
pub struct LadderStepView {
    /// Its number, from 1.
    pub number: u8,
    /// What is done.
    pub text: String,
    /// About how many minutes.
    pub minutes: u32,
    /// Minutes of them that are run.
    pub running_minutes: u32,
    /// Whether it is done.
    pub is_done: bool,
    /// Whether it comes next.
    pub is_next: bool,
}

/// The way back as a screen shows it.
#[uniffi::remote(Record)]
pub struct LadderView {
    /// Why it is climbed.
    pub reason: WayBack,
    /// Why, in words.
    pub says: String,
    /// Every step.
    pub steps: Vec<LadderStepView>,
    /// The first day on which the next one may be done.
    pub from: NaiveDate,
    /// Whether pain above 5 stopped it.
    pub is_stopped: bool,
    /// What holds on the way, the most important first.
    pub rules: Vec<String>,
}

/// Why the ladder is climbed.
#[uniffi::remote(Enum)]
pub enum WayBack {
    /// After an injury.
    Injury,
    /// After an illness.
    Illness,
    /// At the beginning, or after a long pause.
    Beginning,
}
