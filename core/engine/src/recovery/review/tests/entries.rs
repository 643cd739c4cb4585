use super::english;
use crate::coaching::RescueStep;
use crate::recovery::advice::Advice;
use crate::recovery::causes::Cause;
use crate::recovery::entry::*;
use crate::recovery::reading::MorningReading;
use crate::recovery::review::{EntryKind, EntryView, entry_view};
use crate::recovery::testing::Story;
use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};

fn view(draft: Draft, show_body_mass: bool) -> EntryView {
    let mut story = Story::new();
    story.entry(0, draft);
    entry_view(&story.parts.entries[0], &english(), show_body_mass)
}

fn lines(draft: Draft) -> Vec<String> {
    view(draft, true).lines
}

fn full_check_in() -> CheckIn {
    CheckIn {
        sleep_h: Some(7.5),
        sleep_quality: Some(4),
        leg_heaviness: Some(3),
        soreness: vec![Soreness {
            part: BodyPart::Calf,
            side: BodySide::Left,
            level: 4,
        }],
        fatigue: Some(2),
        mood: Some(4),
        stress: Some(1),
        resting_heart_rate_bpm: Some(51.4),
        rmssd_ms: Some(44.6),
        illness: Some(Illness::Cold),
        cycle_day: Some(12),
        note: Some(" Windy. ".to_owned()),
    }
}

fn full_intake() -> Intake {
    Intake {
        run: None,
        carbohydrate_before_g: Some(80),
        carbohydrate_during_g: Some(30),
        carbohydrate_after_g: Some(60),
        fluid_ml: Some(500),
        electrolytes: Some(true),
        body_mass_before_kg: Some(70.0),
        body_mass_after_kg: Some(69.2),
        urine_ml: Some(100),
        iron_rich_meals: Some(1),
        ate_too_little: Some(false),
        note: None,
    }
}

fn symptom(symptom: SymptomKind) -> Symptom {
    Symptom {
        symptom,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    }
}

#[test]
fn a_check_in_reads_line_by_line() {
    let view = view(Draft::CheckIn(full_check_in()), false);
    assert_eq!(view.kind, EntryKind::CheckIn);
    assert_eq!(view.note.as_deref(), Some("Windy."));
    insta::assert_snapshot!(format!("{}\n{}", view.title, view.lines.join("\n")), @r"
    Morning check-in
    Slept 7 h 30 min
    Sleep quality 4 of 5
    Leg heaviness 3 of 10
    Sore: calf (left), 4 of 10
    Fatigue 2 of 5
    Mood 4 of 5
    Stress 1 of 5
    Resting heart rate 51 bpm
    Heart-rate variability (RMSSD) 45 ms
    Ill: a cold
    Day 12 of the cycle
    ");
}

#[test]
fn a_run_card_says_what_helped() {
    let card = RunCard {
        rpe: Some(6.5),
        leg_heaviness: Some(7),
        heavy_where: vec![BodyPlace {
            part: BodyPart::Quadriceps,
            side: BodySide::Both,
        }],
        heavy_from_min: Some(35),
        helped: vec![RescueStep::Steps, RescueStep::Walk],
        shoes: Some("Blue".to_owned()),
        ..RunCard::default()
    };
    insta::assert_snapshot!(lines(Draft::RunCard(card)).join("\n"), @r"
    Effort 6.5 of 10
    Leg heaviness 7 of 10
    Heavy: front of the thigh (both sides)
    Heavy from minute 35 on
    What helped: quicker, shorter steps, walking a little
    Shoes: Blue
    ");
}

#[test]
fn body_mass_is_never_shown_and_fluid_loss_only_where_wanted() {
    let hidden = view(Draft::Intake(full_intake()), false).lines;
    assert!(
        !hidden.iter().any(|line| line.contains("lost")),
        "{hidden:?}"
    );
    let shown = view(Draft::Intake(full_intake()), true).lines;
    assert!(shown.contains(&"Fluid lost in the run: 1.2 l".to_owned()));
    for line in hidden.iter().chain(&shown) {
        assert!(!line.contains("kg") && !line.contains("70"), "{line}");
    }
    let drank_more = Intake {
        body_mass_after_kg: Some(71.0),
        fluid_ml: Some(200),
        ..full_intake()
    };
    let shown = view(Draft::Intake(drank_more), true).lines;
    assert!(
        shown.contains(&"Drank 0.9 l more than was lost in the run".to_owned()),
        "{shown:?}"
    );
}

#[test]
fn an_activity_is_told_in_the_units_of_the_runner() {
    let mut story = Story::new();
    story.entry(
        0,
        Draft::Activity(Activity {
            activity: ActivityKind::Run,
            minutes: Some(65),
            distance_m: Some(16_093.44),
            rpe: Some(4.0),
            hard_for_the_legs: true,
            note: None,
        }),
    );
    let words = JournalWords::new(Language::English, UnitSystem::Imperial);
    let view = entry_view(&story.parts.entries[0], &words, false);
    assert_eq!(view.title, "Run without the phone");
    let wanted = [
        "Time 1 h 5 min",
        "Distance 10.0 miles",
        "Effort 4 of 10",
        "Hard for the legs",
    ];
    assert_eq!(view.lines, wanted);
}

#[test]
fn a_symptom_says_where_and_since_when() {
    let pain = Symptom {
        part: Some(BodyPart::Knee),
        side: Some(BodySide::Right),
        level: Some(3),
        since: "2025-12-28".parse().ok(),
        until: "2026-01-02".parse().ok(),
        circumstances: vec![Circumstance::EverydayLife],
        ..symptom(SymptomKind::Pain)
    };
    insta::assert_snapshot!(lines(Draft::Symptom(pain)).join("\n"), @r"
    Where: knee (right)
    3 of 10
    Since 28 December
    Until 2 January
    On stairs, standing or in everyday life
    ");
}

#[test]
fn an_imported_entry_names_its_program() {
    let mut story = Story::new();
    story.morning(0, 7.0, 2);
    story.parts.entries[0].origin = Origin::Imported("hrv4training".to_owned());
    let view = entry_view(&story.parts.entries[0], &english(), false);
    assert_eq!(view.imported_from.as_deref(), Some("hrv4training"));
}

#[test]
fn every_kind_has_a_title_and_is_named_as_the_journal_names_it() {
    for kind in EntryKind::ALL {
        assert!(!kind.title(&english()).is_empty());
    }
    let draft = Draft::AdviceOutcome(AdviceOutcome {
        advice: Advice::RestDay,
        cause: None,
        tried: false,
        helped: None,
    });
    assert_eq!(
        serde_json::to_value(EntryKind::of(&draft)).unwrap(),
        draft.kind()
    );
}

#[test]
fn every_value_of_a_morning_a_meal_and_a_run_can_be_said() {
    let mut drafts = vec![
        Draft::CheckIn(full_check_in()),
        Draft::Intake(full_intake()),
        Draft::Intake(Intake {
            electrolytes: Some(false),
            ate_too_little: Some(true),
            iron_rich_meals: Some(2),
            ..full_intake()
        }),
        Draft::Blood(BloodResult {
            ferritin_ug_per_l: Some(28.0),
            haemoglobin_g_per_l: Some(131.0),
        }),
        Draft::Reading(MorningReading {
            ln_rmssd: 3.8,
            resting_heart_rate_bpm: 50.0,
            seconds: 120.0,
            beats: 100,
            artefacts_percent: 1.2,
        }),
        Draft::RunCard(RunCard {
            helped: RescueStep::ALL.to_vec(),
            ..RunCard::default()
        }),
    ];
    for ill in [
        Illness::Fever,
        Illness::Chest,
        Illness::Stomach,
        Illness::Other,
    ] {
        drafts.push(Draft::CheckIn(CheckIn {
            illness: Some(ill),
            ..CheckIn::default()
        }));
    }
    drafts.extend(ActivityKind::ALL.map(|activity| {
        Draft::Activity(Activity {
            activity,
            minutes: Some(30),
            distance_m: Some(5_000.0),
            rpe: Some(3.0),
            hard_for_the_legs: false,
            note: None,
        })
    }));
    say_all(drafts);
}

#[test]
fn every_symptom_tag_absence_and_outcome_can_be_said() {
    let mut drafts = Vec::new();
    drafts.extend(SymptomKind::ALL.map(|kind| Draft::Symptom(symptom(kind))));
    for (part, side) in [(Some(BodyPart::Shin), None), (None, Some(BodySide::Left))] {
        drafts.push(Draft::Symptom(Symptom {
            part,
            side,
            circumstances: vec![
                Circumstance::OneLegOnly,
                Circumstance::EverydayLife,
                Circumstance::ChangesGait,
                Circumstance::AtNight,
                Circumstance::BonePoint,
                Circumstance::CannotBearWeight,
                Circumstance::Pop,
                Circumstance::HotAndSwollen,
                Circumstance::EasesOnStanding,
                Circumstance::DoesNotSettle,
                Circumstance::GoneNextDay,
            ],
            ..symptom(SymptomKind::Pain)
        }));
    }
    for tag in [
        TagKind::Medicine,
        TagKind::Alcohol,
        TagKind::Heat,
        TagKind::LongStanding,
        TagKind::Travel,
    ] {
        drafts.push(Draft::Tag(Tag { tag, note: None }));
    }
    for state in [AbsenceState::Injured, AbsenceState::Ill, AbsenceState::Away] {
        for until in [None, "2026-01-05".parse().ok()] {
            drafts.push(Draft::Absence(Absence {
                state,
                until,
                note: None,
            }));
        }
    }
    for (feel, choice) in [
        (LegsFeel::Fresh, None),
        (LegsFeel::SoSo, Some(HeavyChoice::AsPlanned)),
        (LegsFeel::Heavy, Some(HeavyChoice::LongerWarmUp)),
        (LegsFeel::Heavy, Some(HeavyChoice::EasyVersion)),
        (LegsFeel::Heavy, Some(HeavyChoice::Walk)),
        (LegsFeel::Heavy, Some(HeavyChoice::RestDay)),
    ] {
        drafts.push(Draft::LegsToday(LegsToday { feel, choice }));
    }
    for laid_aside in [false, true] {
        let name = "Blue".to_owned();
        drafts.push(Draft::Shoes(Shoes { name, laid_aside }));
    }
    for advice in Advice::ALL {
        drafts.push(Draft::AdviceOutcome(AdviceOutcome {
            advice,
            cause: Some(Cause::MuscleFatigue),
            tried: true,
            helped: None,
        }));
    }
    for (tried, helped) in [(false, None), (true, Some(true)), (true, Some(false))] {
        drafts.push(Draft::AdviceOutcome(AdviceOutcome {
            advice: Advice::RestDay,
            cause: None,
            tried,
            helped,
        }));
    }
    say_all(drafts);
}

/// Debug assertions catch a missing message or argument.
fn say_all(drafts: Vec<Draft>) {
    for draft in drafts {
        let view = view(draft, true);
        assert!(!view.title.is_empty());
        assert!(view.lines.iter().all(|line| !line.is_empty()), "{view:?}");
    }
}
