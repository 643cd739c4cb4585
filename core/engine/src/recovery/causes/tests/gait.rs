//! The gait summary.

use super::*;
use crate::recovery::entry::{BodyPart, BodyPlace, BodySide, RunCard, Shoes};
use crate::recovery::{Draft, GaitAtSpeed, RunFacts};

/// A run of half an hour with this gait at 3 m/s.
pub(super) fn run_with_gait(
    story: &mut Story,
    day: u64,
    cadence_spm: f64,
    contact_ms: Option<f64>,
) {
    let gait = GaitAtSpeed {
        speed_m_per_s: 3.0,
        seconds: 1_500,
        cadence_spm,
        contact_ms,
    };
    let facts = RunFacts {
        moving_s: 1_800.0,
        distance_m: 5_400.0,
        gait: vec![gait],
        ..RunFacts::default()
    };
    story.run_of(day, facts);
}

fn summary(story: &Story, day: u64) -> GaitSummary {
    GaitSummary::of(&story.history(), story.date(day))
}

#[test]
fn gait_is_compared_at_the_same_speed() {
    let mut story = Story::new();
    run_with_gait(&mut story, 5, 170.0, Some(250.0));
    run_with_gait(&mut story, 40, 163.2, Some(270.0));
    let found = summary(&story, 50);
    assert!((found.cadence_change_percent.unwrap() + 4.0).abs() < 1e-9);
    assert!((found.contact_change_percent.unwrap() - 8.0).abs() < 1e-9);
    assert_eq!(found.bands.len(), 1);
    story.morning(50, 8.0, 7);
    assert_eq!(
        signs(&today(&story, 50), Cause::Biomechanics),
        [Sign::CadenceChanged, Sign::ContactChanged]
    );
}

#[test]
fn another_speed_is_not_compared() {
    let mut story = Story::new();
    run_with_gait(&mut story, 5, 170.0, None);
    run_with_gait(&mut story, 40, 160.0, None);
    for run in &mut story.parts.runs[1..] {
        run.facts.gait[0].speed_m_per_s = 2.5;
    }
    assert_eq!(summary(&story, 50).cadence_change_percent, None);
}

#[test]
fn sides_count_days_and_left_with_right_is_both() {
    let mut story = Story::new();
    let place = |side| BodyPlace {
        part: BodyPart::Calf,
        side,
    };
    let card = |sides: &[BodySide]| {
        Draft::RunCard(RunCard {
            heavy_where: sides.iter().map(|side| place(*side)).collect(),
            ..RunCard::default()
        })
    };
    story
        .entry(30, card(&[BodySide::Left]))
        .entry(35, card(&[BodySide::Left]))
        .entry(40, card(&[BodySide::Left, BodySide::Right]));
    let sides = summary(&story, 50).sides;
    assert_eq!((sides[0].left, sides[0].right, sides[0].both), (2, 0, 1));
}

#[test]
fn one_leg_heavy_again_and_again_is_named() {
    let mut story = Story::new();
    for day in [30, 36, 44] {
        let place = BodyPlace {
            part: BodyPart::Calf,
            side: BodySide::Right,
        };
        let card = RunCard {
            heavy_where: vec![place],
            ..RunCard::default()
        };
        story.entry(day, Draft::RunCard(card));
    }
    story.morning(50, 8.0, 7);
    let found = today(&story, 50);
    assert_eq!(
        signs(&found, Cause::Biomechanics),
        [Sign::OneSidedHeaviness]
    );
    assert!(found.causes[0].view(&words::english()).has_gait_summary);
}

#[test]
fn the_page_reads_as_a_whole() {
    let mut story = Story::new();
    let shoes = |name: &str, laid_aside| {
        Draft::Shoes(Shoes {
            name: name.to_owned(),
            laid_aside,
        })
    };
    story
        .entry(1, shoes("Blue", false))
        .entry(38, shoes("Red", false))
        .entry(39, shoes("Blue", true));
    for (day, cadence_spm) in [(3, 171.0), (12, 169.0), (33, 167.0), (45, 168.0)] {
        run_with_gait(&mut story, day, cadence_spm, None);
        let name = if day < 38 { "Blue" } else { "Red" };
        let card = RunCard {
            shoes: Some(name.to_owned()),
            heavy_where: vec![BodyPlace {
                part: BodyPart::Calf,
                side: BodySide::Left,
            }],
            ..RunCard::default()
        };
        story.entry(day, Draft::RunCard(card));
    }
    let view = summary(&story, 50).view(&words::english());
    insta::assert_snapshot!(serde_json::to_string_pretty(&view).unwrap());
}
