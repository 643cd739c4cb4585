use super::english;
use crate::coaching::Word;
use crate::recovery::entry::{Absence, AbsenceState, Activity, ActivityKind, Draft};
use crate::recovery::facts::RunFacts;
use crate::recovery::load::LoadSeries;
use crate::recovery::review::{DayView, MonthView, WeekView, day_view, month_view, week_view};
use crate::recovery::testing::Story;

fn day(story: &Story, day: u64) -> DayView {
    let (history, date) = (story.history(), story.date(day));
    let load = LoadSeries::of(&history, date);
    day_view(&history, &load, &english(), date, false)
}

fn week(story: &Story, day: u64) -> WeekView {
    let (history, date) = (story.history(), story.date(day));
    let load = LoadSeries::of(&history, date);
    week_view(&history, &load, &english(), date)
}

fn month(story: &Story, day: u64) -> MonthView {
    let (history, date) = (story.history(), story.date(day));
    let load = LoadSeries::of(&history, date);
    month_view(&history, &load, &english(), date)
}

fn run_without_phone(minutes: u16, km: f64) -> Draft {
    Draft::Activity(Activity {
        activity: ActivityKind::Run,
        minutes: Some(minutes),
        distance_m: Some(km * 1_000.0),
        rpe: None,
        hard_for_the_legs: false,
        note: None,
    })
}

#[test]
fn a_day_shows_its_runs_and_its_entries() {
    let mut story = Story::new();
    story
        .morning(0, 7.0, 2)
        .run(0, 50, 10.0, 140)
        .card(0, 4.0, 7);
    let view = day(&story, 0);
    assert_eq!(view.title, "Thursday, 1 January");
    assert_eq!(
        (view.day.heaviness, view.day.is_heavy),
        (Some(7), Some(true))
    );
    assert_eq!(view.entries.len(), 2);
    assert_eq!(view.empty_text, None);
    let run = &view.runs[0];
    insta::assert_snapshot!(format!("{}\n{}", run.title, run.lines.join("\n")), @r"
    Run
    Distance 10.0 km
    Time 50 min
    Pace 5:00 /km
    Heart rate 140 bpm on average
    Effort 4 of 10
    ");
    assert_eq!((run.leg_heaviness, run.is_heavy), (Some(7), Some(true)));
}

#[test]
fn a_day_of_which_nothing_is_known_says_so() {
    let view = day(&Story::new(), 3);
    assert_eq!(
        view.empty_text.as_deref(),
        Some("Nothing is known of this day.")
    );
    assert_eq!(
        (view.day.heaviness, view.day.load, view.day.sleep_h),
        (None, None, None)
    );
}

#[test]
fn a_week_goes_from_monday_to_sunday_and_sums_runs_with_and_without_the_phone() {
    let mut story = Story::new();
    // 2026-01-05 is a Monday.
    story
        .run(4, 60, 10.0, 140)
        .entry(6, run_without_phone(30, 5.0));
    story
        .morning(5, 7.0, 7)
        .morning(6, 8.0, 2)
        .run(3, 40, 6.0, 140);
    let view = week(&story, 8);
    assert_eq!(view.first, story.date(4));
    assert_eq!(view.days.len(), 7);
    assert!((view.totals.distance_m - 15_000.0).abs() < 1e-6);
    assert!((view.before.distance_m - 6_000.0).abs() < 1e-6);
    insta::assert_snapshot!(format!("{}\n{}", view.title, view.lines.join("\n")), @r"
    5 January to 11 January
    2 runs
    15.0 km in 1 h 30 min
    Heavy days: 1 of 2 known
    Sleep: 7 h 30 min on average (2 nights known)
    ");
}

#[test]
fn a_month_begins_on_its_weekday_and_ends_on_its_last_day() {
    let view = month(&Story::new(), 45);
    assert_eq!(view.title, "February 2026");
    assert_eq!(view.days.len(), 28);
    assert_eq!(view.days[0].weekday, 7);
    let wanted = [
        "No run",
        "Heavy days: nothing entered",
        "Sleep: nothing entered",
    ];
    assert_eq!(view.lines, wanted);
    assert_eq!(month(&Story::new(), 364).days.len(), 31);
    // 2028 has a leap day.
    assert_eq!(month(&Story::new(), 780).last.to_string(), "2028-02-29");
}

#[test]
fn symptoms_and_red_flags_make_a_dot_and_absences_are_marked() {
    let mut story = Story::new();
    let facts = RunFacts {
        moving_s: 1_200.0,
        distance_m: 3_000.0,
        words: vec![(600, Word::Dizzy)],
        ..RunFacts::default()
    };
    story.run_of(1, facts);
    let absence = Absence {
        state: AbsenceState::Away,
        until: Some(story.date(3)),
        note: None,
    };
    story.entry(2, Draft::Absence(absence));
    let days = month(&story, 5).days;
    assert!(days[1].has_symptom && !days[0].has_symptom && !days[2].has_symptom);
    let absent: Vec<bool> = days.iter().map(|day| day.absence.is_some()).collect();
    assert_eq!(absent[..5], [false, false, true, true, false]);
    assert_eq!(day(&story, 2).absence_text.as_deref(), Some("Away"));
    let lines = month(&story, 5).lines;
    assert!(lines.contains(&"1 day with a symptom".to_owned()));
    assert!(lines.contains(&"2 days injured, ill or away".to_owned()));
}
