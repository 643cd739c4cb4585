use proptest::prelude::*;

use super::{english, review};
use crate::recovery::entry::{Draft, Tag, TagKind};
use crate::recovery::history::{History, HistoryParts};
use crate::recovery::load::LoadSeries;
use crate::recovery::review::{
    EntryQuery, Review, TrendMetric, day_view, month_view, search, trend, week_view,
};
use crate::recovery::testing::Story;

/// Sixty days, from day 400 on, each with what the numbers say.
fn story(days: &[(u8, u8, bool)]) -> Story {
    let mut story = Story::new();
    for (day, (sleep, heaviness, runs)) in (400..).zip(days) {
        story.morning(day, f64::from(*sleep) / 2.0, *heaviness);
        if *runs {
            story.run(day, 40, 7.0, 140).card(day, 4.0, *heaviness);
        }
        if sleep % 3 == 0 {
            let tag = TagKind::Alcohol;
            story.entry(day, Draft::Tag(Tag { tag, note: None }));
        }
    }
    story
}

/// Everything that looking back says on the last day, as text.
fn said(history: &History, story: &Story) -> String {
    let today = story.date(459);
    let load = LoadSeries::of(history, today);
    let words = english();
    let trends = TrendMetric::ALL
        .map(|metric| trend(history, &load, metric, story.date(430), today).view(&words));
    let query = EntryQuery {
        first: Some(story.date(400)),
        ..EntryQuery::default()
    };
    format!(
        "{:?}{:?}{:?}{:?}{trends:?}{:?}",
        Review::of(history, &load, today).view(&words),
        day_view(history, &load, &words, today, true),
        week_view(history, &load, &words, today),
        month_view(history, &load, &words, today),
        search(history, &words, &query),
    )
}

fn some_days() -> impl Strategy<Value = Vec<(u8, u8, bool)>> {
    prop::collection::vec((6..20_u8, 0..=10_u8, any::<bool>()), 60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_runs_and_entries_does_not_matter(days in some_days(), turn in 1..50_usize) {
        let story = story(&days);
        let HistoryParts { mut runs, mut entries, .. } = story.parts.clone();
        entries.reverse();
        entries.rotate_left(turn);
        runs.reverse();
        let turned = HistoryParts { runs, entries, ..story.parts.clone() };
        prop_assert_eq!(said(&story.history(), &story), said(&History::new(turned), &story));
    }

    #[test]
    fn a_day_long_ago_or_to_come_changes_nothing(days in some_days(), day in 0..30_u64) {
        let story = story(&days);
        let mut other = story.clone();
        let tag = TagKind::Heat;
        other.entry(day, Draft::Tag(Tag { tag, note: None }));
        other.morning(470 + day, 3.0, 10);
        let (history, changed) = (story.history(), other.history());
        let today = story.date(459);
        prop_assert_eq!(review(&story, 459).patterns, review(&other, 459).patterns);
        let load = LoadSeries::of(&history, today);
        let words = english();
        let week = |history: &History| week_view(history, &load, &words, today);
        prop_assert_eq!(week(&history), week(&changed));
        for metric in TrendMetric::ALL {
            let of = |history: &History| trend(history, &load, metric, story.date(440), today);
            prop_assert_eq!(of(&history).points, of(&changed).points);
        }
    }

    #[test]
    fn counts_never_exceed_what_is_known(days in some_days()) {
        let view = review(&story(&days), 459).view(&english());
        for weeks in [view.now, view.before] {
            prop_assert!(weeks.heavy_days <= weeks.known_days && weeks.known_days <= 28);
            prop_assert!(weeks.heavy_runs <= weeks.known_runs);
        }
        for pattern in &view.patterns {
            prop_assert!(pattern.known >= 4 && pattern.other_known >= 4);
            prop_assert!(pattern.heavy <= pattern.known);
            prop_assert!(pattern.other_heavy <= pattern.other_known);
        }
    }
}
