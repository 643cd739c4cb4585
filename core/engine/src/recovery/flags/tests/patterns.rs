use super::*;
use crate::coaching::Word;
use crate::recovery::background::BackgroundDraft;
use crate::recovery::entry::{Absence, AbsenceState, Illness};
use crate::recovery::{CheckIn, FollowUp, FollowUpAnswer, Phrase};

/// Two weeks with runs on three days each, all of this heaviness.
fn two_weeks(heaviness: u8) -> Story {
    let mut story = Story::new();
    for day in [0, 2, 5, 7, 9, 12] {
        story.run(day, 50, 9.0, 140).card(day, 5.0, heaviness);
    }
    story
}

#[test]
fn heaviness_in_most_runs_for_two_weeks_in_spite_of_easy_days_is_worth_a_visit() {
    let story = two_weeks(7);
    let flag = flag(&story, 13, FlagKind::PersistentHeaviness);
    assert_eq!(
        (flag.first_day, flag.last_day),
        (story.date(0), story.date(13))
    );
    assert_eq!(kinds(&two_weeks(5), 13), [], "not heavy");
    assert_eq!(kinds(&story, 9), [], "not yet two weeks");
}

#[test]
fn heaviness_without_easy_days_may_be_load_and_is_no_flag() {
    let mut story = Story::new();
    for day in 0..14 {
        story.run(day, 50, 9.0, 140).card(day, 6.0, 8);
    }
    assert_eq!(kinds(&story, 13), []);
}

#[test]
fn heaviness_that_was_entered_two_weeks_ago_and_stays_is_worth_a_visit() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Heaviness));
    story.felt(10, symptom(SymptomKind::Heaviness));
    assert_eq!(kinds(&story, 13), []);
    assert_eq!(kinds(&story, 14), [FlagKind::PersistentHeaviness]);
}

#[test]
fn fatigue_for_two_weeks_is_worth_a_visit() {
    let mut story = Story::new();
    story.felt(0, symptom(SymptomKind::Fatigue));
    story.felt(9, symptom(SymptomKind::Fatigue));
    assert_eq!(kinds(&story, 14), [FlagKind::LastingFatigue]);
    let mut story = Story::new();
    for day in 0..14 {
        let fatigue = Some(if day % 3 == 0 { 2 } else { 4 });
        story.check_in(
            day,
            CheckIn {
                fatigue,
                ..CheckIn::default()
            },
        );
    }
    assert_eq!(kinds(&story, 13), [FlagKind::LastingFatigue]);
}

#[test]
fn days_of_illness_do_not_count_as_unexplained_fatigue() {
    let mut story = Story::new();
    for day in 0..14 {
        story.check_in(
            day,
            CheckIn {
                fatigue: Some(5),
                ..CheckIn::default()
            },
        );
    }
    let ill = Absence {
        state: AbsenceState::Ill,
        until: None,
        note: None,
    };
    story.entry(3, Draft::Absence(ill));
    assert_eq!(kinds(&story, 13), []);
}

#[test]
fn a_low_mood_in_most_check_ins_of_two_weeks_is_worth_a_visit() {
    let mut story = Story::new();
    for day in 0..7 {
        story.check_in(
            day,
            CheckIn {
                mood: Some(2),
                ..CheckIn::default()
            },
        );
        let expected: &[FlagKind] = if day == 6 { &[FlagKind::LowMood] } else { &[] };
        assert_eq!(kinds(&story, day), expected);
    }
}

fn pulse(story: &mut Story, day: u64, bpm: f64) {
    story.check_in(
        day,
        CheckIn {
            resting_heart_rate_bpm: Some(bpm),
            ..CheckIn::default()
        },
    );
}

#[test]
fn a_resting_heart_rate_ten_beats_up_for_a_week_is_worth_a_visit() {
    let told = |baseline: u64, up: f64| {
        let mut story = Story::new();
        for day in 0..baseline {
            pulse(&mut story, day, 50.0);
        }
        for day in baseline..baseline + 7 {
            pulse(&mut story, day, 50.0 + up);
        }
        kinds(&story, baseline + 6)
    };
    assert_eq!(told(30, 10.0), [FlagKind::RestingPulse]);
    assert_eq!(told(30, 9.0), []);
    assert_eq!(told(13, 10.0), [], "the baseline is not there yet");
}

#[test]
fn one_ordinary_morning_ends_the_raised_pulse() {
    let mut story = Story::new();
    for day in 0..30 {
        pulse(&mut story, day, if day < 23 { 50.0 } else { 62.0 });
    }
    assert_eq!(kinds(&story, 29), [FlagKind::RestingPulse]);
    assert_eq!(
        flag(&story, 29, FlagKind::RestingPulse).set_aside(),
        FlagClosing::EndsByItself
    );
    pulse(&mut story, 30, 52.0);
    assert_eq!(kinds(&story, 30), []);
}

#[test]
fn more_than_ninety_days_of_a_cycle_are_missed_periods_unless_pregnant() {
    let mut story = Story::new();
    let check_in = |cycle_day| CheckIn {
        cycle_day: Some(cycle_day),
        ..CheckIn::default()
    };
    story.check_in(0, check_in(90));
    assert_eq!(kinds(&story, 0), []);
    story.check_in(1, check_in(91));
    assert_eq!(kinds(&story, 1), [FlagKind::MissedPeriods]);
    story.background(BackgroundDraft {
        pregnancy_or_recent_birth: true,
        ..BackgroundDraft::default()
    });
    assert_eq!(kinds(&story, 1), []);
}

#[test]
fn fever_and_chest_infections_are_seen_the_same_day_and_end_with_the_next_check_in() {
    for illness in [Illness::Fever, Illness::Chest] {
        let mut story = Story::new();
        story.check_in(
            0,
            CheckIn {
                illness: Some(illness),
                ..CheckIn::default()
            },
        );
        assert_eq!(kinds(&story, 0), [FlagKind::FeverOrChestInfection]);
        assert_eq!(kinds(&story, 1), [FlagKind::FeverOrChestInfection]);
        assert_eq!(kinds(&story, 2), []);
        story.check_in(1, CheckIn::default());
        assert_eq!(kinds(&story, 1), []);
    }
    let mut story = Story::new();
    story.check_in(
        0,
        CheckIn {
            illness: Some(Illness::Cold),
            ..CheckIn::default()
        },
    );
    assert_eq!(kinds(&story, 0), []);
}

#[test]
fn words_of_runs_stand_until_they_are_answered() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 150);
    let at_utc_ms = story.parts.runs[0].started_at_utc_ms + 60_000;
    for (word, kind) in [
        (Word::Chest, FlagKind::ChestInARun),
        (Word::Dizzy, FlagKind::DizzyInARun),
        (Word::Pain, FlagKind::PainInARun),
    ] {
        let follow_up = |answer| FollowUp {
            word,
            at_utc_ms,
            answer,
        };
        story.parts.follow_ups = vec![follow_up(None)];
        assert_eq!(kinds(&story, 0), [kind]);
        assert_eq!(kinds(&story, 40), [kind]);
        assert_eq!(flag(&story, 0, kind).set_aside(), FlagClosing::ByFollowUp);
        story.parts.follow_ups = vec![follow_up(Some(FollowUpAnswer::Cleared))];
        assert_eq!(kinds(&story, 0), []);
    }
    story.parts.follow_ups = vec![FollowUp {
        word: Word::Chest,
        at_utc_ms,
        answer: None,
    }];
    assert_eq!(
        flag(&story, 0, FlagKind::ChestInARun).urgency,
        Urgency::Emergency
    );
    let later = flag(&story, 5, FlagKind::ChestInARun);
    assert_eq!(
        (later.urgency, later.waits_for_a_yes),
        (Urgency::SameDay, true)
    );
}

#[test]
fn tired_mornings_are_told_beside_the_signs_that_come_with_them() {
    let mut story = Story::new();
    for day in 0..14 {
        let fatigue = Some(4);
        story.check_in(
            day,
            CheckIn {
                fatigue,
                ..CheckIn::default()
            },
        );
    }
    story.felt(13, symptom(SymptomKind::Pallor));
    let flag = flag(&story, 13, FlagKind::FatigueWithSigns);
    let keys: Vec<_> = flag.notes.iter().map(Phrase::key).collect();
    assert_eq!(keys, ["flag-note-tired-days"]);
}
