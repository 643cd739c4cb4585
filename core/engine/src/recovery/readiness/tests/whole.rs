//! The whole: the worst of five, its words, and what a screen is given.

use super::*;
use crate::recovery::BackgroundDraft;
use crate::recovery::entry::Illness;
use crate::recovery::words::Arg;

#[test]
fn with_nothing_known_it_is_as_planned_and_listen_to_your_legs() {
    let readiness = readiness(&Story::new(), 0);
    assert_eq!(readiness.level(), ReadinessLevel::Missing);
    assert_eq!(readiness.suggestion(), Suggestion::AsPlanned);
    assert!(readiness.why().is_empty());
    let view = readiness.view(&english());
    assert!(view.suggestion_text.contains("Listen to your legs"));
    assert_eq!(view.missing.len(), 9, "{:?}", view.missing);
}

#[test]
fn training_alone_says_nothing_good_of_the_body() {
    let mut good = FactorFinding::new(ReadinessFactor::Load);
    let phrase = Phrase::new("readiness-load-usual");
    good.say(ReadinessLevel::Good, phrase, Topic::AvoidOvertraining);
    let readiness = Readiness {
        factors: vec![good],
        ..readiness(&Story::new(), 0)
    };
    assert_eq!(readiness.level(), ReadinessLevel::Missing);
}

#[test]
fn the_worst_sign_decides_and_is_named_first() {
    let mut story = Story::new();
    let check_in = CheckIn {
        sleep_h: Some(5.5),
        leg_heaviness: Some(6),
        stress: Some(4),
        illness: Some(Illness::Fever),
        ..CheckIn::default()
    };
    story.check_in(3, check_in);
    let readiness = readiness(&story, 3);
    assert_eq!(readiness.level(), ReadinessLevel::Low);
    assert_eq!(readiness.suggestion(), Suggestion::Rest);
    let why: Vec<_> = readiness
        .why()
        .into_iter()
        .map(|(_, reason)| reason.phrase.key().to_owned())
        .collect();
    assert_eq!(
        why,
        [
            "readiness-ill-fever",
            "readiness-legs-heavy",
            "readiness-sleep-short",
            "readiness-stress-some"
        ]
    );
}

#[test]
fn the_signs_that_speak_are_named() {
    let mut story = Story::new();
    story.morning(3, 8.0, 1);
    let readiness = readiness(&story, 3);
    let spoken: Vec<_> = readiness.spoken().collect();
    assert_eq!(spoken, [ReadinessFactor::Feeling, ReadinessFactor::Sleep]);
    assert_eq!(
        english().say(&readiness.confidence()),
        "2 of 5 signs are known today: how you feel, sleep."
    );
}

#[test]
fn a_tired_week_is_said_in_full() {
    let mut story = Story::new();
    for day in 0..30u64 {
        let rmssd = if day < 23 {
            60.0 + (day % 4) as f64
        } else {
            40.0
        };
        story.check_in(
            day,
            CheckIn {
                sleep_h: Some(7.5),
                rmssd_ms: Some(rmssd),
                resting_heart_rate_bpm: Some(if day < 26 { 48.0 } else { 54.0 }),
                leg_heaviness: Some(if day < 28 { 2 } else { 6 }),
                fatigue: Some(3),
                ..CheckIn::default()
            },
        );
    }
    story.run(28, 100, 18.0, 150).card(28, 7.5, 7);
    let mut view = readiness(&story, 29).view(&english());
    view.hrv.drain(..57);
    view.resting_heart_rate.drain(..57);
    // Only what is read matters here: the figures have a test of their own.
    for point in &mut view.hrv {
        let values = [
            &mut point.value,
            &mut point.mean7,
            &mut point.low,
            &mut point.high,
            &mut point.cv7_percent,
        ];
        for value in values.into_iter().flatten() {
            *value = (*value * 1_000.0).round() / 1_000.0;
        }
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&view).unwrap());
}

#[test]
fn every_message_is_used_and_said_in_english() {
    let code = concat!(
        include_str!("../mod.rs"),
        include_str!("../feeling.rs"),
        include_str!("../heart_rate.rs"),
        include_str!("../load.rs"),
        include_str!("../sleep.rs"),
        include_str!("../variability.rs"),
        include_str!("../../reading/refusal.rs"),
        include_str!("../../reading/view.rs"),
    );
    let source = include_str!("../../words/en/readiness.ftl");
    let mut messages = 0;
    for line in source.lines() {
        let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with("read")) else {
            continue;
        };
        messages += 1;
        assert!(code.contains(&format!("\"{key}\"")), "{key} is not used");
    }
    let used = code.split('"').filter(|text| {
        (text.starts_with("readiness-") || text.starts_with("reading-")) && !text.contains(' ')
    });
    let used: std::collections::BTreeSet<_> = used.collect();
    assert_eq!(used.len(), messages, "a key has no words");
    for key in used {
        let known = |name: &'static str, arg: Arg| (name, arg);
        let args = [
            known("spoken", Arg::Count(2)),
            known("all", Arg::Count(5)),
            known(
                "signs",
                Arg::List(vec!["readiness-factor-sleep".to_owned()]),
            ),
            known("day", Arg::Day("2026-03-12".parse().unwrap())),
            known("level", Arg::Count(6)),
            known("days", Arg::Count(3)),
            known("known", Arg::Count(3)),
            known("slept", Arg::Minutes(400.0)),
            known("debt", Arg::Minutes(400.0)),
            known("mean", Arg::Decimal(50.0, 0)),
            known("low", Arg::Decimal(40.0, 0)),
            known("high", Arg::Decimal(60.0, 0)),
            known("now", Arg::Decimal(9.0, 1)),
            known("before", Arg::Decimal(4.0, 1)),
            known("bpm", Arg::Decimal(60.0, 0)),
            known("usual", Arg::Decimal(50.0, 0)),
            known("monotony", Arg::Decimal(2.2, 1)),
            known("distance", Arg::Metres(15_000.0)),
            known("longest", Arg::Metres(12_000.0)),
            known("percent", Arg::Decimal(7.0, 1)),
            known("seconds", Arg::Decimal(30.0, 0)),
            known("beats", Arg::Count(30)),
        ];
        let phrase = args
            .into_iter()
            .fold(Phrase::new(key), |phrase, (name, arg)| {
                phrase.with(name, arg)
            });
        assert!(!english().say(&phrase).is_empty(), "{key}");
    }
}

#[test]
fn every_reason_of_a_bad_day_has_its_words() {
    // Debug assertions of the words find an argument that is missing.
    let mut story = Story::new();
    for day in 0..40u64 {
        story.check_in(
            day,
            CheckIn {
                sleep_h: Some(4.0 + (day % 5) as f64),
                sleep_quality: Some(1 + (day % 5) as u8),
                leg_heaviness: Some((day % 11) as u8),
                fatigue: Some(1 + (day % 5) as u8),
                mood: Some(1 + (day * 3 % 5) as u8),
                stress: Some(1 + (day * 2 % 5) as u8),
                resting_heart_rate_bpm: Some(48.0 + (day * 5 % 13) as f64),
                rmssd_ms: Some(30.0 + (day * 11 % 37) as f64),
                illness: (day % 9 == 0).then_some(Illness::Cold),
                ..CheckIn::default()
            },
        );
        story.run(day, 30 + (day * 17 % 80) as u32, 5.0 + day as f64, 140);
    }
    let seen: std::collections::BTreeSet<String> = (0..40)
        .flat_map(|day| {
            let view = readiness(&story, day).view(&english());
            view.why.into_iter().map(|reason| reason.topic)
        })
        .collect();
    assert!(seen.len() >= 5, "{seen:?}");
    let mut left_out = story.clone();
    left_out.background(BackgroundDraft {
        rhythm_disorder: true,
        pulse_medicine: true,
        ..BackgroundDraft::default()
    });
    let view = readiness(&left_out, 39).view(&english());
    assert!(view.missing.iter().any(|text| text.contains("rhythm")));
}
