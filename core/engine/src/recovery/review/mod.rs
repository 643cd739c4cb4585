//! Looking back: whether the legs get fresher, days and trends, single runs, and every entry in words.

mod answer;
mod days;
mod entries;
mod entry_lines;
mod helped;
mod overview;
mod patterns;
mod run;
mod run_line;
mod search;
mod stats;
mod trend;

pub use answer::{FourWeeks, LegsAnswer, LegsTrend};
pub use days::{
    CalendarDayView, DayView, DaysTotalsView, MonthView, WeekView, day_view, month_view, week_view,
};
pub use entries::{EntryKind, EntryView, entry_view};
pub use helped::{Help, Helped};
pub use overview::{
    FourWeeksView, HelpedView, LegsWeek, LegsWeekView, PatternView, Review, ReviewView,
};
pub use patterns::{Pattern, PatternKind};
pub use run::{
    ComparedValue, ComparisonView, HeartRateZoneView, HeartRateZonesView, OutlinePointView,
    RhythmPointView, RhythmTrust, RhythmView, RunMarkKind, RunMarkView, RunParts, RunRescueView,
    RunReviewView, RunSplitKind, RunSplitView, SimilarRunsView, TimelinePointView, run_review,
};
pub use run_line::RunLineView;
pub use search::{EntryQuery, search};
pub use stats::Share;
pub use trend::{Trend, TrendMetric, TrendPointView, TrendView, trend};

#[cfg(test)]
mod tests;
