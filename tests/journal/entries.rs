//! Entries, red flags, and what today says.

use freshlegs::{
    Absence, AbsenceState, Activity, ActivityKind, Advice, AdviceOutcome, BackgroundDraft,
    BloodResult, BodyPart, BodyPlace, BodySide, Cause, CheckIn, Circumstance, CompanionError,
    Draft, EntryKind, FlagKind, HeavyChoice, Illness, Intake, LegsFeel, LegsToday, MorningReading,
    ReadinessFactor, ReadinessLevel, RescueStep, RunCard, Shoes, Soreness, Suggestion, Symptom,
    SymptomKind, Tag, TagKind,
};

use super::runner::{Runner, back, morning, refused, symptom};

/// One draft of every kind with every field set.
fn every_draft(runner: &Runner) -> Vec<Draft> {
    let today = runner.local_day();
    let note = Some("über den Hügel, 走る".to_owned());
    let place = BodyPlace {
        part: BodyPart::OuterThigh,
        side: BodySide::Right,
    };
    vec![
        every_word_of_a_morning(note.clone()),
        Draft::RunCard(RunCard {
            run: Some("0197".to_owned()),
            rpe: Some(4.5),
            leg_heaviness: Some(6),
            heavy_where: vec![place],
            heavy_from_min: Some(35),
            helped: RescueStep::ALL.to_vec(),
            shoes: Some("Old faithful".to_owned()),
            note: note.clone(),
        }),
        Draft::Intake(Intake {
            run: None,
            carbohydrate_before_g: Some(60),
            carbohydrate_during_g: Some(30),
            carbohydrate_after_g: Some(80),
            fluid_ml: Some(750),
            electrolytes: Some(false),
            body_mass_before_kg: Some(70.4),
            body_mass_after_kg: Some(69.6),
            urine_ml: Some(100),
            iron_rich_meals: Some(2),
            ate_too_little: Some(true),
            note: note.clone(),
        }),
        Draft::Blood(BloodResult {
            ferritin_ug_per_l: Some(28.4),
            haemoglobin_g_per_l: Some(131.0),
        }),
        Draft::Activity(Activity {
            activity: ActivityKind::Run,
            minutes: Some(42),
            distance_m: Some(7_012.5),
            rpe: Some(3.0),
            hard_for_the_legs: true,
            note: note.clone(),
        }),
        Draft::Shoes(Shoes {
            name: "Old faithful".to_owned(),
            laid_aside: true,
        }),
        Draft::Symptom(Symptom {
            part: Some(BodyPart::Shin),
            side: Some(BodySide::Left),
            level: Some(2),
            since: Some(back(today, 9)),
            until: Some(today),
            note: note.clone(),
            ..symptom(SymptomKind::Pain, &[Circumstance::GoneNextDay])
        }),
        Draft::LegsToday(LegsToday {
            feel: LegsFeel::Heavy,
            choice: Some(HeavyChoice::EasyVersion),
        }),
        Draft::Tag(Tag {
            tag: TagKind::LongStanding,
            note: note.clone(),
        }),
        Draft::Reading(MorningReading {
            ln_rmssd: 4.123_456_789,
            resting_heart_rate_bpm: 50.25,
            seconds: 61.5,
            beats: 51,
            artefacts_percent: 1.5,
        }),
        Draft::Absence(Absence {
            state: AbsenceState::Away,
            until: Some(today),
            note,
        }),
        Draft::AdviceOutcome(AdviceOutcome {
            advice: Advice::SleepTonight,
            cause: Some(Cause::InadequateRecovery),
            tried: true,
            helped: Some(false),
        }),
    ]
}

fn every_word_of_a_morning(note: Option<String>) -> Draft {
    Draft::CheckIn(CheckIn {
        sleep_h: Some(6.75),
        sleep_quality: Some(2),
        leg_heaviness: Some(7),
        soreness: vec![Soreness {
            part: BodyPart::Calf,
            side: BodySide::Left,
            level: 4,
        }],
        fatigue: Some(3),
        mood: Some(2),
        stress: Some(4),
        resting_heart_rate_bpm: Some(51.5),
        rmssd_ms: Some(44.4),
        illness: Some(Illness::Chest),
        cycle_day: Some(12),
        note,
    })
}

#[test]
fn every_kind_comes_back_as_it_was_written_and_as_it_was_changed() {
    let runner = Runner::new();
    let drafts = every_draft(&runner);
    assert_eq!(drafts.len(), EntryKind::ALL.len());
    for draft in &drafts {
        let written = runner.write_entry(draft.clone(), None).unwrap();
        assert_eq!(&written.draft, draft);
        assert_eq!(written.day, runner.local_day());
        assert_eq!(written.imported_from, None);
        let read = runner.entry(written.id.clone()).unwrap();
        assert_eq!(read, written);
        // A form that was opened and saved changes nothing but the time of the edit.
        let saved = runner
            .edit_entry(written.id.clone(), read.draft, None)
            .unwrap();
        assert_eq!(saved, written);
    }
    let today = runner.local_day();
    let stored = runner.entries(today, today).unwrap();
    let stored: Vec<Draft> = stored.into_iter().map(|entry| entry.draft).collect();
    assert_eq!(stored, drafts, "in the order in which they were written");
    for kind in EntryKind::ALL {
        let found = runner
            .search_entries(String::new(), vec![kind], None, None)
            .unwrap();
        assert_eq!(found.len(), 1, "{kind:?}");
    }
}

#[test]
fn an_edit_keeps_id_and_moment_and_a_refused_one_the_entry() {
    let runner = Runner::new();
    let written = runner.write_entry(morning(3), None).unwrap();
    let yesterday = back(written.day, 1);
    let edited = runner
        .edit_entry(written.id.clone(), morning(7), Some(yesterday))
        .unwrap();
    assert_eq!(edited.id, written.id);
    assert_eq!(edited.at_utc_ms, written.at_utc_ms);
    assert_eq!(edited.utc_offset_s, written.utc_offset_s);
    assert_eq!((edited.day, &edited.draft), (yesterday, &morning(7)));
    let wrong = runner.edit_entry(written.id.clone(), morning(11), None);
    assert_eq!(refused(wrong), ["leg_heaviness"]);
    assert_eq!(runner.entry(written.id.clone()).unwrap(), edited);
    runner.delete_entry(written.id.clone()).unwrap();
    let gone = |error: CompanionError| matches!(error, CompanionError::NotFound { .. });
    assert!(gone(runner.entry(written.id.clone()).unwrap_err()));
    assert!(gone(runner.delete_entry(written.id.clone()).unwrap_err()));
    assert!(gone(
        runner.edit_entry(written.id, morning(1), None).unwrap_err()
    ));
    assert_eq!(refused(runner.entry("0197".to_owned())), ["id"]);
}

#[test]
fn a_day_that_has_not_come_is_refused() {
    let runner = Runner::new();
    let tomorrow = runner.local_day().succ_opt().unwrap();
    assert_eq!(
        refused(runner.write_entry(morning(3), Some(tomorrow))),
        ["day"]
    );
    assert_eq!(
        refused(runner.check_entry(morning(3), Some(tomorrow))),
        ["day"]
    );
    let written = runner.writes(morning(3));
    let moved = runner.edit_entry(written, morning(3), Some(tomorrow));
    assert_eq!(refused(moved), ["day"]);
    // What a form says is checked without being written.
    runner.check_entry(morning(4), None).unwrap();
    assert_eq!(
        refused(runner.check_entry(morning(11), None)),
        ["leg_heaviness"]
    );
    let today = runner.local_day();
    assert_eq!(runner.entries(today, today).unwrap().len(), 1);
}

#[test]
fn a_morning_without_data_says_what_is_missing_and_is_not_good() {
    let runner = Runner::new();
    let today = runner.today().unwrap();
    assert_eq!(
        (today.flags.len(), today.hold, today.accepted),
        (0, None, None)
    );
    let readiness = today.readiness;
    assert_eq!(readiness.level, ReadinessLevel::Missing);
    assert_eq!(readiness.suggestion, Suggestion::AsPlanned);
    assert!(readiness.why.is_empty());
    assert!(readiness.missing.len() >= 5, "{:#?}", readiness.missing);
    assert!(
        readiness
            .missing
            .iter()
            .any(|line| line.contains("0 of 14"))
    );
    for factor in &readiness.factors {
        assert_eq!(factor.level, ReadinessLevel::Missing, "{factor:#?}");
        assert!(!factor.missing.is_empty(), "{factor:#?}");
    }
    // A word about the legs is one sign, and no more than that.
    runner.writes(morning(1));
    let readiness = runner.today().unwrap().readiness;
    let known = |factor: ReadinessFactor| {
        let factors = &readiness.factors;
        let found = factors.iter().find(|found| found.factor == factor).unwrap();
        found.level != ReadinessLevel::Missing
    };
    assert!(known(ReadinessFactor::Feeling) && !known(ReadinessFactor::Sleep));
}

#[test]
fn questions_follow_a_symptom_and_nothing_else() {
    let runner = Runner::new();
    let pain = Draft::Symptom(symptom(SymptomKind::Pain, &[Circumstance::Pop]));
    let asked = runner.questions_about(pain).unwrap();
    assert!(asked.len() >= 5);
    for question in &asked {
        assert!(question.text.ends_with('?'), "{}", question.text);
        let one = question.circumstance.is_some() ^ question.symptom.is_some();
        assert!(one, "{question:?}");
        assert_ne!(question.circumstance, Some(Circumstance::Pop), "it is said");
    }
    assert_eq!(runner.questions_about(morning(7)).unwrap(), []);
    let wrong = Draft::Symptom(Symptom {
        level: Some(11),
        ..symptom(SymptomKind::Pain, &[])
    });
    assert_eq!(refused(runner.questions_about(wrong)), ["level"]);
    let day = runner.local_day();
    assert_eq!(
        runner.entries(day, day).unwrap(),
        [],
        "asking writes nothing"
    );
}

#[test]
fn a_flag_ends_by_what_its_kind_asks_for() {
    let runner = Runner::new();
    let kinds = || -> Vec<FlagKind> {
        let today = runner.today().unwrap();
        today.flags.iter().map(|flag| flag.kind).collect()
    };
    let missing = |kind| {
        let seen = runner.flag_was_seen(kind);
        assert!(
            matches!(seen, Err(CompanionError::NotFound { .. })),
            "{seen:?}"
        );
        let gone = runner.flag_is_gone(kind);
        assert!(
            matches!(gone, Err(CompanionError::NotFound { .. })),
            "{gone:?}"
        );
    };
    missing(FlagKind::ChestPain);
    runner.writes(Draft::Symptom(symptom(SymptomKind::Numbness, &[])));
    runner.writes(Draft::Symptom(symptom(SymptomKind::ChestPain, &[])));
    assert_eq!(kinds(), [FlagKind::ChestPain, FlagKind::Numbness]);
    let today = runner.today().unwrap();
    assert!(today.flags[0].offers_emergency_number && !today.flags[0].ends_when_gone);
    assert_eq!(today.readiness.suggestion, Suggestion::Rest);

    let written = runner.flag_is_gone(FlagKind::Numbness).unwrap();
    assert!(!written.is_empty());
    assert_eq!(kinds(), [FlagKind::ChestPain]);
    // An emergency that has passed still waits for a clinician's yes.
    runner.flag_is_gone(FlagKind::ChestPain).unwrap();
    assert_eq!(kinds(), [FlagKind::ChestPain]);
    runner.flag_was_seen(FlagKind::ChestPain).unwrap();
    assert_eq!(kinds(), []);
    missing(FlagKind::ChestPain);
}

#[test]
fn the_background_changes_what_a_run_is_told() {
    let runner = Runner::new();
    assert_eq!(runner.journal_today().unwrap(), freshlegs::Today::default());
    let background = BackgroundDraft {
        pulse_medicine: true,
        asthma: true,
        ..BackgroundDraft::default()
    };
    runner.save_background(background).unwrap();
    assert_eq!(runner.background().unwrap(), background);
    let today = runner.journal_today().unwrap();
    assert!(today.by_talk_test && today.breath_guide_unasked_off);
    let wrong = BackgroundDraft {
        birth_year: Some(1_500),
        ..background
    };
    assert_eq!(refused(runner.save_background(wrong)), ["birth_year"]);
    assert_eq!(runner.background().unwrap(), background);
}
