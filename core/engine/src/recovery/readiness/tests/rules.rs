//! One test a rule: feeling, sleep and what was run.

use super::*;
use crate::coaching::Word;
use crate::recovery::entry::{
    Absence, AbsenceState, Activity, ActivityKind, BodyPart, BodySide, Illness, LegsFeel,
    LegsToday, Soreness, Symptom, SymptomKind,
};
use crate::recovery::follow_up::FollowUp;
use crate::recovery::season::StartAnswers;

const FEELING: ReadinessFactor = ReadinessFactor::Feeling;

fn of(check_in: CheckIn) -> (Vec<String>, Suggestion) {
    let mut story = Story::new();
    story.check_in(5, check_in);
    (says(&story, 5, FEELING), readiness(&story, 5).suggestion())
}

fn ill(illness: Illness) -> CheckIn {
    CheckIn {
        illness: Some(illness),
        ..CheckIn::default()
    }
}

fn symptom(symptom: SymptomKind, level: Option<u8>) -> Draft {
    Draft::Symptom(Symptom {
        symptom,
        part: None,
        side: None,
        level,
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    })
}

fn touch(feel: LegsFeel) -> Draft {
    Draft::LegsToday(LegsToday { feel, choice: None })
}

#[test]
fn fever_chest_and_stomach_ask_for_rest() {
    for (illness, key) in [
        (Illness::Fever, "readiness-ill-fever"),
        (Illness::Chest, "readiness-ill-chest"),
        (Illness::Stomach, "readiness-ill-stomach"),
    ] {
        assert_eq!(of(ill(illness)), (vec![key.to_owned()], Suggestion::Rest));
    }
}

#[test]
fn a_cold_leaves_an_easy_run_and_feeling_unwell_only_a_walk() {
    assert_eq!(of(ill(Illness::Cold)).1, Suggestion::Easy);
    assert_eq!(of(ill(Illness::Other)).1, Suggestion::ActiveRecovery);
}

#[test]
fn after_a_fever_rest_lasts_two_days_more() {
    let mut story = Story::new();
    story.check_in(5, ill(Illness::Fever));
    let suggestions = [5, 6, 7, 8, 12, 13].map(|day| readiness(&story, day).suggestion());
    let (rest, easy, as_planned) = (Suggestion::Rest, Suggestion::Easy, Suggestion::AsPlanned);
    assert_eq!(suggestions, [rest, rest, rest, easy, easy, as_planned]);
    assert_eq!(says(&story, 6, FEELING), ["readiness-ill-before"]);
}

#[test]
fn pain_stops_above_five_and_holds_above_two() {
    for (level, key, suggestion) in [
        (6, "readiness-pain-stops", Suggestion::Rest),
        (5, "flag-run-pain-some", Suggestion::Rest),
        (3, "flag-run-pain-some", Suggestion::Rest),
        (2, "readiness-pain-mild", Suggestion::AsPlanned),
    ] {
        let mut story = Story::new();
        story.entry(5, symptom(SymptomKind::Pain, Some(level)));
        assert_eq!(says(&story, 5, FEELING), [key], "{level}");
        assert_eq!(readiness(&story, 5).suggestion(), suggestion, "{level}");
    }
}

#[test]
fn heavier_legs_ask_for_less() {
    for (heaviness, key, suggestion) in [
        (3, "readiness-feeling-well", Suggestion::AsPlanned),
        (4, "readiness-legs-some", Suggestion::AsPlanned),
        (6, "readiness-legs-heavy", Suggestion::Easy),
        (8, "readiness-legs-very-heavy", Suggestion::ActiveRecovery),
    ] {
        let check_in = CheckIn {
            leg_heaviness: Some(heaviness),
            ..CheckIn::default()
        };
        assert_eq!(of(check_in), (vec![key.to_owned()], suggestion));
    }
}

#[test]
fn the_touch_before_a_run_has_the_last_word() {
    let mut story = Story::new();
    story.morning(5, 8.0, 7);
    story.entry(5, touch(LegsFeel::Fresh));
    let later = story.parts.entries.last_mut().unwrap();
    later.at_utc_ms += 3_600_000;
    assert_eq!(says(&story, 5, FEELING), ["readiness-feeling-well"]);
    let mut story = Story::new();
    story.entry(5, touch(LegsFeel::Heavy));
    assert_eq!(says(&story, 5, FEELING), ["readiness-legs-heavy"]);
}

#[test]
fn three_heavy_mornings_in_a_row_ask_for_recovery() {
    let mut story = Story::new();
    story
        .morning(2, 8.0, 7)
        .morning(3, 8.0, 6)
        .morning(4, 8.0, 6);
    assert_eq!(readiness(&story, 3).suggestion(), Suggestion::Easy);
    assert_eq!(
        readiness(&story, 4).suggestion(),
        Suggestion::ActiveRecovery
    );
    let said = finding(&story, 4, FEELING).reasons[0].phrase.clone();
    assert_eq!(
        english().say(&said),
        "Your legs have been heavy on 3 mornings in a row."
    );
}

#[test]
fn legs_that_were_heavy_in_yesterdays_run_are_worth_a_look() {
    let mut story = Story::new();
    story
        .run(4, 40, 8.0, 140)
        .card(4, 4.0, 7)
        .morning(5, 8.0, 1);
    assert_eq!(says(&story, 5, FEELING), ["readiness-legs-in-run"]);
    assert_eq!(readiness(&story, 5).level(), ReadinessLevel::Watch);
}

#[test]
fn soreness_goes_by_the_worst_place() {
    for (level, key) in [
        (4, "readiness-sore-some"),
        (6, "readiness-sore"),
        (8, "readiness-sore-very"),
    ] {
        let sore = |part, level| Soreness {
            part,
            side: BodySide::Both,
            level,
        };
        let check_in = CheckIn {
            soreness: vec![sore(BodyPart::Calf, 1), sore(BodyPart::Quadriceps, level)],
            ..CheckIn::default()
        };
        assert_eq!(of(check_in).0, [key]);
    }
}

#[test]
fn fatigue_mood_and_stress_count_at_their_ends() {
    let none = CheckIn::default();
    let tired = |fatigue| CheckIn {
        fatigue: Some(fatigue),
        ..none.clone()
    };
    let mood = |mood| CheckIn {
        mood: Some(mood),
        ..none.clone()
    };
    let stress = |stress| CheckIn {
        stress: Some(stress),
        ..none.clone()
    };
    for (check_in, key, suggestion) in [
        (tired(3), "readiness-feeling-well", Suggestion::AsPlanned),
        (tired(4), "readiness-tired", Suggestion::Easy),
        (tired(5), "readiness-exhausted", Suggestion::ActiveRecovery),
        (mood(2), "readiness-mood-subdued", Suggestion::AsPlanned),
        (mood(1), "readiness-mood-low", Suggestion::Easy),
        (stress(4), "readiness-stress-some", Suggestion::AsPlanned),
        (stress(5), "readiness-stress-high", Suggestion::Easy),
    ] {
        assert_eq!(of(check_in), (vec![key.to_owned()], suggestion));
    }
}

#[test]
fn ill_and_injured_rest_and_away_does_not() {
    for (state, suggestion) in [
        (AbsenceState::Ill, Suggestion::Rest),
        (AbsenceState::Injured, Suggestion::Rest),
        (AbsenceState::Away, Suggestion::AsPlanned),
    ] {
        let mut story = Story::new();
        let absence = Absence {
            state,
            until: None,
            note: None,
        };
        story.entry(4, Draft::Absence(absence));
        assert_eq!(readiness(&story, 5).suggestion(), suggestion);
    }
}

#[test]
fn an_open_red_flag_of_a_run_asks_for_rest() {
    let mut story = Story::new();
    story.morning(5, 8.0, 0);
    let at_utc_ms = story.parts.entries[0].at_utc_ms;
    story.parts.follow_ups.push(FollowUp {
        word: Word::Chest,
        at_utc_ms,
        answer: None,
    });
    let said = says(&story, 5, FEELING);
    assert_eq!(said, ["readiness-held", "flag-run-because"]);
    assert_eq!(readiness(&story, 5).suggestion(), Suggestion::Rest);
}

#[test]
fn short_nights_ask_for_less() {
    for (hours, key, suggestion) in [
        (7.0, "readiness-sleep-enough", Suggestion::AsPlanned),
        (6.5, "readiness-sleep-shortish", Suggestion::AsPlanned),
        (5.5, "readiness-sleep-short", Suggestion::Easy),
        (
            4.5,
            "readiness-sleep-very-short",
            Suggestion::ActiveRecovery,
        ),
    ] {
        let mut story = Story::new();
        story.morning(5, hours, 0);
        assert_eq!(says(&story, 5, ReadinessFactor::Sleep), [key]);
        assert_eq!(readiness(&story, 5).suggestion(), suggestion, "{hours}");
    }
}

#[test]
fn a_bad_night_counts_without_its_hours() {
    for (quality, key) in [
        (1, "readiness-sleep-poor"),
        (2, "readiness-sleep-fair"),
        (4, "readiness-sleep-well"),
    ] {
        let mut story = Story::new();
        let check_in = CheckIn {
            sleep_quality: Some(quality),
            ..CheckIn::default()
        };
        story.check_in(5, check_in);
        assert_eq!(says(&story, 5, ReadinessFactor::Sleep), [key]);
    }
}

#[test]
fn less_than_seven_hours_for_two_weeks_is_worth_a_look() {
    let sleep = ReadinessFactor::Sleep;
    let mut story = Story::new();
    for day in 0..6 {
        story.morning(day, 6.5, 0);
    }
    assert_eq!(says(&story, 5, sleep), ["readiness-sleep-shortish"]);
    story.morning(6, 7.0, 0);
    let said = ["readiness-sleep-debt-most", "readiness-sleep-enough"];
    assert_eq!(says(&story, 6, sleep), said);
    assert_eq!(readiness(&story, 6).suggestion(), Suggestion::AsPlanned);
    let mut enough = Story::new();
    for day in 0..14 {
        enough.morning(day, 7.25, 0);
    }
    assert_eq!(says(&enough, 13, sleep), ["readiness-sleep-enough"]);
}

#[test]
fn debt_of_less_than_six_hours_a_night_asks_for_an_easy_run_until_a_long_night() {
    let mut story = Story::new();
    for day in 0..13 {
        story.morning(day, 5.5, 0);
    }
    story.morning(13, 6.5, 0);
    assert_eq!(readiness(&story, 13).suggestion(), Suggestion::Easy);
    story.morning(14, 9.0, 0);
    assert_eq!(readiness(&story, 14).level(), ReadinessLevel::Watch);
    let reasons = finding(&story, 14, ReadinessFactor::Sleep).reasons;
    assert_eq!(
        english().say(&reasons[0].phrase),
        "You slept 5 h 49 min on average in the 14 nights that are known of the last 14. \
         Against eight hours a night, 10 h or more are missing in all."
    );
}

#[test]
fn fewer_than_a_week_of_nights_are_said_to_be_missing() {
    let mut story = Story::new();
    for day in 0..6 {
        story.morning(day, 8.0, 0);
    }
    let sleep = ReadinessFactor::Sleep;
    assert_eq!(lacks(&story, 5, sleep), ["readiness-sleep-nights"]);
    story.morning(6, 8.0, 0);
    assert!(lacks(&story, 6, sleep).is_empty());
    assert_eq!(lacks(&story, 7, sleep), ["readiness-sleep-not-today"]);
}

#[test]
fn a_jump_in_distance_asks_for_an_easy_day_from_day_one_on() {
    let load = ReadinessFactor::Load;
    let mut story = Story::new();
    story.parts.start = Some(StartAnswers {
        given_on: story.date(0),
        longest_run_m: 10_000.0,
        runs_a_week: 3,
        easy_pace_s_per_km: None,
    });
    let mut within = story.clone();
    within.run(3, 60, 11.0, 140);
    assert!(says(&within, 4, load).is_empty());
    story.run(3, 60, 11.1, 140);
    assert_eq!(says(&story, 4, load), ["readiness-load-jump"]);
    assert_eq!(readiness(&story, 4).suggestion(), Suggestion::Easy);
    assert!(says(&story, 5, load).is_empty());
}

#[test]
fn a_hard_run_counts_for_two_days() {
    let mut story = Story::new();
    story.run(3, 40, 8.0, 150).card(3, 7.0, 0);
    let suggestions = [3, 4, 5, 6].map(|day| {
        let load = finding(&story, day, ReadinessFactor::Load);
        (load.level(), readiness(&story, day).suggestion())
    });
    let reduced = (ReadinessLevel::Reduced, Suggestion::Easy);
    let watch = (ReadinessLevel::Watch, Suggestion::AsPlanned);
    let missing = (ReadinessLevel::Missing, Suggestion::AsPlanned);
    assert_eq!(suggestions, [reduced, reduced, watch, missing]);
}

#[test]
fn a_long_run_and_heavy_squats_count_too() {
    let load = ReadinessFactor::Load;
    let mut story = Story::new();
    story.run(2, 95, 15.0, 140);
    assert_eq!(says(&story, 3, load), ["readiness-load-long"]);
    let mut story = Story::new();
    let squats = Activity {
        activity: ActivityKind::Strength,
        minutes: Some(40),
        distance_m: None,
        rpe: None,
        hard_for_the_legs: true,
        note: None,
    };
    story.entry(2, Draft::Activity(squats));
    assert_eq!(says(&story, 3, load), ["readiness-load-hard"]);
}
