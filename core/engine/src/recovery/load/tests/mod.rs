use super::*;
use crate::recovery::CheckIn;
use crate::recovery::entry::{Activity, ActivityKind, Draft};
use crate::recovery::testing::Story;
use crate::run::{Profile, ProfileDraft, Sex};

mod properties;
mod series;
mod sessions;
mod words;

/// The series of a story until a day.
fn series(story: &Story, until: u64) -> LoadSeries {
    LoadSeries::of(&story.history(), story.date(until))
}

fn assert_near(found: f64, wanted: f64) {
    let tolerance = 1e-9 * wanted.abs().max(1.0);
    assert!((found - wanted).abs() < tolerance, "{found} for {wanted}");
}

/// A story whose profile says so much, or nothing.
fn runner(resting: Option<u16>, maximal: Option<u16>, sex: Sex) -> Story {
    let mut story = Story::new();
    let profile = ProfileDraft {
        resting_heart_rate_bpm: resting,
        maximal_heart_rate_bpm: maximal,
        sex,
        ..ProfileDraft::default()
    };
    story.parts.profile = Profile::try_from(profile).unwrap();
    story
}

fn activity(kind: ActivityKind, minutes: Option<u16>, rpe: Option<f64>) -> Draft {
    Draft::Activity(Activity {
        activity: kind,
        minutes,
        distance_m: None,
        rpe,
        hard_for_the_legs: false,
        note: None,
    })
}

fn resting(bpm: f64) -> CheckIn {
    CheckIn {
        resting_heart_rate_bpm: Some(bpm),
        ..CheckIn::default()
    }
}
