//! Readiness beside what load and red flags say.

use super::*;
use crate::recovery::entry::{Circumstance, Symptom, SymptomKind};

fn numb(circumstances: Vec<Circumstance>) -> Draft {
    Draft::Symptom(Symptom {
        symptom: SymptomKind::Numbness,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances,
        note: None,
    })
}

#[test]
fn even_training_is_no_leap_and_twice_as_much_is_one() {
    let runs = |much: bool| {
        let mut story = Story::new();
        for day in 0..70 {
            let minutes = if much && day >= 60 { 100 } else { 50 };
            story.run(day, minutes, 8.0, 140);
        }
        story
    };
    let says = |story: &Story, day| {
        let (history, today) = (story.history(), story.date(day));
        let found = Readiness::of(&history, &LoadSeries::of(&history, today), today);
        found
            .why()
            .iter()
            .any(|(_, reason)| reason.phrase.key() == "readiness-load-high")
    };
    // The first days after the baseline, when a good third of fitness is not counted yet.
    for day in 42..70 {
        assert!(!says(&runs(false), day), "{day}");
    }
    assert!(says(&runs(true), 69));
}

#[test]
fn a_red_flag_asks_for_rest_and_a_visit_lifts_it() {
    let mut story = Story::new();
    story.entry(5, numb(vec![])).morning(6, 8.0, 0);
    assert_eq!(readiness(&story, 6).suggestion(), Suggestion::Rest);
    assert_eq!(
        says(&story, 6, ReadinessFactor::Feeling),
        ["flag-run-because"]
    );
    story.entry(6, numb(vec![Circumstance::Cleared]));
    assert_eq!(readiness(&story, 6).suggestion(), Suggestion::AsPlanned);
}
