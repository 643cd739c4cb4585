use proptest::prelude::*;

use super::testing::Story;
use super::*;
use crate::recovery::entry::{Absence, AbsenceState, LegsFeel, LegsToday, RunCard};

#[test]
fn a_day_finds_its_entries_and_runs() {
    let mut story = Story::new();
    story
        .morning(3, 7.0, 2)
        .run(3, 40, 8.0, 140)
        .card(3, 4.0, 7);
    let history = story.history();
    let day = history.day(story.date(3));
    assert_eq!(day.sleep_h(), Some(7.0));
    assert_eq!(day.morning_heaviness(), Some(2));
    assert_eq!(day.heaviness(), Some(7));
    assert_eq!(
        history.card_of(&day.runs[0]).and_then(|card| card.rpe),
        Some(4.0)
    );
    assert_eq!(history.day(story.date(4)).heaviness(), None);
}

#[test]
fn a_touch_counts_where_no_number_was_given() {
    let mut story = Story::new();
    let touch = LegsToday {
        feel: LegsFeel::Heavy,
        choice: None,
    };
    story.entry(1, Draft::LegsToday(touch));
    let history = story.history();
    assert_eq!(history.day(story.date(1)).is_heavy(), Some(true));
}

#[test]
fn an_absence_lasts_until_its_last_day() {
    let mut story = Story::new();
    let until = Some(story.date(6));
    let absence = Absence {
        state: AbsenceState::Ill,
        until,
        note: None,
    };
    story.entry(4, Draft::Absence(absence));
    let history = story.history();
    let states = [3, 4, 6, 7].map(|day| history.absence(story.date(day)));
    let ill = Some(AbsenceState::Ill);
    assert_eq!(states, [None, ill, ill, None]);
}

#[test]
fn a_card_filled_in_later_finds_its_run() {
    let mut story = Story::new();
    let card = RunCard {
        run: Some("run-2".to_owned()),
        rpe: Some(6.0),
        ..RunCard::default()
    };
    story.run(2, 30, 5.0, 0).entry(4, Draft::RunCard(card));
    let history = story.history();
    assert!(history.card_of(&history.runs()[0]).is_some());
}

#[test]
fn a_run_shortly_before_midnight_belongs_to_its_local_day() {
    let late = 1_767_308_400_000; // 2026-01-01 23:00 UTC
    assert_eq!(local_day(late, 0).to_string(), "2026-01-01");
    assert_eq!(local_day(late, 3_600).to_string(), "2026-01-02");
    assert_eq!(local_day(-1, 0).to_string(), "1969-12-31");
}

proptest! {
    #[test]
    fn the_order_of_entries_does_not_matter(seed in any::<u64>()) {
        let mut story = Story::new();
        for day in 0..20 {
            story.morning(day, 6.0 + (day % 3) as f64, (day % 8) as u8).run(day, 30, 6.0, 140);
        }
        let sorted = story.history();
        let mut state = seed | 1;
        let mut swap = |length: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % length
        };
        for index in 0..story.parts.entries.len() {
            let other = swap(story.parts.entries.len());
            story.parts.entries.swap(index, other);
        }
        let other = swap(story.parts.runs.len());
        story.parts.runs.swap(0, other);
        let shuffled = story.history();
        prop_assert_eq!(sorted.entries(), shuffled.entries());
        prop_assert_eq!(sorted.runs(), shuffled.runs());
    }
}
