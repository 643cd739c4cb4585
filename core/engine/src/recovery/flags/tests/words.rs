use super::*;
use crate::coaching::Word;
use crate::recovery::background::BackgroundDraft;
use crate::recovery::entry::{BloodResult, BodyPlace, RunCard, Tag, TagKind};
use crate::recovery::slug::slug;
use crate::recovery::{CheckIn, FollowUp, JournalWords};
use crate::run::{Language, UnitSystem};

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

#[test]
fn every_flag_has_a_title_lines_and_what_to_ask() {
    for kind in FlagKind::ALL {
        for waits_for_a_yes in [false, true] {
            let flag = Flag {
                kind,
                urgency: kind.urgency(),
                waits_for_a_yes,
                first_day: NaiveDate::default(),
                last_day: NaiveDate::default(),
                symptoms: SymptomKind::ALL.into_iter().map(symptom).collect(),
                notes: vec![],
            };
            let view = flag.view(&english());
            assert!(!view.title.is_empty() && !view.urgency_text.is_empty());
            assert!(view.lines.len() + view.ask.len() >= 3, "{kind:?}");
            assert!(!view.reviewed_by_a_clinician);
            assert_eq!(view.reasons.len(), SymptomKind::ALL.len());
        }
    }
}

#[test]
fn no_words_of_a_flag_diagnose_or_blame() {
    for line in include_str!("../../words/en/flags.ftl").lines() {
        let line = line.to_lowercase();
        for word in [
            "you have a ",
            "you suffer",
            "overtraining syndrome",
            "should have",
            "your fault",
            "%",
        ] {
            assert!(!line.contains(word), "{line}");
        }
    }
}

#[test]
fn every_emergency_says_to_call_the_emergency_number() {
    for kind in FlagKind::ALL
        .into_iter()
        .filter(|kind| kind.offers_emergency_number())
    {
        let lines = english().text(&format!("flag-{}-lines", slug(kind)));
        assert!(lines.contains("emergency number"), "{kind:?}");
    }
}

#[test]
fn every_note_has_words() {
    let words = english();
    for key in [
        "bone-stress",
        "vessels",
        "anaemia",
        "pulse-medicine",
        "still-there",
    ] {
        assert!(!words.text(&format!("flag-note-{key}")).is_empty());
    }
    let note = Phrase::new("flag-note-one-side")
        .count("count", 2_u32)
        .key_of("side", "side-left");
    assert_eq!(
        words.say(&note),
        "2 cards of runs in the last two weeks say that only one leg was heavy (left)."
    );
    let heavy = Phrase::new("flag-note-heavy-runs")
        .count("heavy", 4_u32)
        .count("known", 5_u32);
    assert_eq!(
        words.say(&heavy),
        "In the last two weeks the legs were heavy on 4 of 5 running days, in spite of easy days."
    );
    for (key, name) in [("tired", "tired"), ("low", "low")] {
        let note = Phrase::new(format!("flag-note-{key}-days")).count(name, 8_u32);
        assert!(
            words
                .say(&note.count("known", 9_u32))
                .contains("8 of 9 check-ins")
        );
    }
    let pulse = Phrase::new("flag-note-resting-pulse").decimal("now", 62.0, 0);
    assert!(
        words
            .say(&pulse.decimal("usual", 50.0, 0))
            .contains("is 62 beats")
    );
    let cycle = Phrase::new("flag-note-cycle-day").count("day", 95_u32);
    assert!(words.say(&cycle).contains("day 95"));
    for key in [
        "flag-note-feverish",
        "flag-note-pressed",
        "flag-run-fever-just-over",
        "flag-run-fever-over",
        "flag-run-fever",
    ] {
        let day = Story::new().date(0);
        assert!(!words.say(&Phrase::new(key).day("day", day)).is_empty());
    }
}

#[test]
fn every_verdict_and_every_reason_has_words() {
    let words = english();
    let verdicts = [
        RunVerdict::Run,
        RunVerdict::RunHalf,
        RunVerdict::Hold,
        RunVerdict::StopUntilSeen,
    ];
    for verdict in verdicts {
        let advice = RunAdvice {
            verdict,
            reasons: vec![],
        };
        assert!(!advice.view(&words).title.is_empty());
    }
    for key in ["little", "not-gone", "some", "settled", "much", "unknown"] {
        assert!(!words.text(&format!("flag-run-pain-{key}")).is_empty());
    }
    let mut story = Story::new();
    story.felt(0, with(pain(BodyPart::Hip, 4), Circumstance::AtNight));
    let view = may_run(&story.history(), story.date(0)).view(&words);
    assert_eq!(view.title, "No running today");
    assert_eq!(view.reasons[0], "Pain at night or at rest.");
    assert_eq!(view.reasons.len(), 2);
}

#[test]
fn heaviness_of_one_side_or_in_everyday_life_leads_to_the_grave_questions_first() {
    let one_side = Symptom {
        side: Some(BodySide::Left),
        ..symptom(SymptomKind::Heaviness)
    };
    let stairs = with(symptom(SymptomKind::Heaviness), Circumstance::EverydayLife);
    let texts = |symptom: &Symptom| -> Vec<String> {
        let asked = questions(symptom);
        asked
            .into_iter()
            .map(|question| question.view(&english()).text)
            .collect()
    };
    for felt in [&one_side, &stairs] {
        assert_eq!(texts(felt)[0], "Is it swollen, hot and painful?");
        assert!(
            texts(felt)
                .iter()
                .any(|text| text.contains("within minutes of standing"))
        );
    }
    assert!(!questions(&one_side).contains(&Question::Circumstance(Circumstance::OneLegOnly)));
    assert_eq!(texts(&symptom(SymptomKind::Heaviness)).len(), 3);
    assert_eq!(questions(&symptom(SymptomKind::ChestPain)), [], "no delay");
}

#[test]
fn a_card_with_one_heavy_leg_leads_to_questions_too() {
    let place = |side| BodyPlace {
        part: BodyPart::Calf,
        side,
    };
    let card = |sides: &[BodySide]| RunCard {
        heavy_where: sides.iter().map(|side| place(*side)).collect(),
        ..RunCard::default()
    };
    let (felt, asked) = questions_of_card(&card(&[BodySide::Right])).unwrap();
    assert_eq!(
        (felt.part, felt.side),
        (Some(BodyPart::Calf), Some(BodySide::Right))
    );
    assert!(asked.len() >= 5);
    assert!(questions_of_card(&card(&[BodySide::Both])).is_none());
    assert!(questions_of_card(&card(&[BodySide::Left, BodySide::Right])).is_none());
    assert!(questions_of_card(&card(&[])).is_none());
}

#[test]
fn a_yes_to_every_question_makes_a_valid_entry_and_every_question_has_words() {
    for kind in SymptomKind::ALL {
        let felt = Symptom {
            side: Some(BodySide::Left),
            ..symptom(kind)
        };
        for question in questions(&felt) {
            assert!(question.view(&english()).text.ends_with('?'));
            let Draft::Symptom(said) = question.yes(&felt) else {
                panic!("{question:?}");
            };
            match question {
                Question::Circumstance(circumstance) => assert!(said.is(circumstance)),
                Question::Symptom(other) => assert_eq!(said.symptom, other),
            }
        }
    }
}

#[test]
fn the_summary_of_a_full_journal_reads_as_a_clinician_needs_it() {
    let mut story = Story::new();
    story.background(BackgroundDraft {
        birth_year: Some(1980),
        bone_stress_injury: true,
        anaemia: true,
        ..BackgroundDraft::default()
    });
    for day in (0..56).step_by(3) {
        story.run(day, 50, 9.0, 145).card(day, 5.0, 6);
    }
    for day in 20..56 {
        let sleep_h = Some(if day == 40 { 4.5 } else { 7.0 });
        let resting_heart_rate_bpm = Some(if day < 49 { 50.0 } else { 61.0 });
        story.check_in(
            day,
            CheckIn {
                sleep_h,
                resting_heart_rate_bpm,
                ..CheckIn::default()
            },
        );
    }
    for (day, level) in [(40, 4), (46, 5), (54, 6)] {
        story.felt(day, pain(BodyPart::Shin, level));
    }
    story.felt(
        50,
        with(symptom(SymptomKind::Fatigue), Circumstance::Cleared),
    );
    let medicine = Tag {
        tag: TagKind::Medicine,
        note: Some("antihistamine".to_owned()),
    };
    story.entry(45, Draft::Tag(medicine));
    story.entry(
        30,
        Draft::Blood(BloodResult {
            ferritin_ug_per_l: Some(18.0),
            haemoglobin_g_per_l: Some(121.0),
        }),
    );
    let at_utc_ms = story.parts.runs[17].started_at_utc_ms;
    story.parts.follow_ups.push(FollowUp {
        word: Word::Pain,
        at_utc_ms,
        answer: None,
    });
    let view = summary_to_take_along(&story.history(), story.date(55), &english());
    let mut text = format!("{}\n{}\n", view.title, view.intro);
    for section in &view.sections {
        let lines = section.lines.join("\n");
        text.extend(["\n# ", &section.title, "\n", &lines, "\n"]);
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_summary_of_an_empty_journal_says_what_is_not_known() {
    let view = summary_to_take_along(&Story::new().history(), Story::new().date(0), &english());
    assert!(
        view.sections
            .iter()
            .all(|section| !section.lines.is_empty())
    );
    assert_eq!(view.sections[0].lines, ["No red flag stands today."]);
}

#[test]
fn a_shin_that_waits_for_a_yes_calls_no_ambulance() {
    let says = |felt: Symptom, kind| {
        let mut story = Story::new();
        story.felt(0, felt);
        let flag = flag(&story, 9, kind);
        assert!(flag.waits_for_a_yes);
        flag.view(&english()).lines.join(" ")
    };
    let bone = with(pain(BodyPart::Shin, 5), Circumstance::BonePoint);
    let shin = says(bone, FlagKind::BonePain);
    assert!(shin.contains("until a doctor says") && !shin.contains("emergency"));
    let chest = says(symptom(SymptomKind::ChestPain), FlagKind::ChestPain);
    assert!(chest.contains("call the emergency number"));
}
