use super::*;

fn fields(draft: Draft) -> Vec<String> {
    let errors = Entry::try_from(draft).unwrap_err();
    errors.0.into_iter().map(|error| error.field).collect()
}

#[test]
fn an_empty_check_in_is_fine() {
    assert!(Entry::try_from(Draft::CheckIn(CheckIn::default())).is_ok());
}

#[test]
fn each_wrong_field_of_a_check_in_is_named() {
    let sore = Soreness {
        part: BodyPart::Calf,
        side: BodySide::Left,
        level: 11,
    };
    let draft = CheckIn {
        sleep_h: Some(f64::NAN),
        leg_heaviness: Some(11),
        soreness: vec![Soreness { level: 3, ..sore }, sore],
        fatigue: Some(0),
        ..CheckIn::default()
    };
    assert_eq!(
        fields(Draft::CheckIn(draft)),
        [
            "sleep_h",
            "leg_heaviness",
            "soreness[1].level",
            "soreness[1]",
            "fatigue"
        ]
    );
}

#[test]
fn a_run_without_the_phone_needs_minutes_or_distance() {
    let run = Activity {
        activity: ActivityKind::Run,
        minutes: None,
        distance_m: None,
        rpe: Some(4.0),
        hard_for_the_legs: false,
        note: None,
    };
    assert_eq!(fields(Draft::Activity(run.clone())), ["minutes"]);
    let walk = Activity {
        activity: ActivityKind::Walk,
        ..run
    };
    assert!(Entry::try_from(Draft::Activity(walk)).is_ok());
}

#[test]
fn an_absence_ends_after_it_began() {
    let entry = |until: &str| JournalEntry {
        id: EntryId([0; 16]),
        day: "2026-03-10".parse().unwrap(),
        at_utc_ms: 0,
        utc_offset_s: 0,
        edited_utc_ms: 0,
        origin: Origin::Typed,
        entry: Entry(Draft::Absence(Absence {
            state: AbsenceState::Ill,
            until: Some(until.parse().unwrap()),
            note: None,
        })),
    };
    assert!(entry("2026-03-10").check_day().is_ok());
    assert_eq!(
        entry("2026-03-09").check_day().unwrap_err().0[0].field,
        "until"
    );
    assert!(entry("2027-04-10").check_day().is_err());
}

#[test]
fn an_entry_reads_what_it_writes_and_refuses_what_a_form_would() {
    let text = r#"{"kind":"check_in","sleep_h":7.5,"leg_heaviness":3}"#;
    let entry: Entry = serde_json::from_str(text).unwrap();
    let again: Entry = serde_json::from_str(&serde_json::to_string(&entry).unwrap()).unwrap();
    assert_eq!(entry, again);
    let wrong = r#"{"kind":"check_in","sleep_h":25}"#;
    let error = serde_json::from_str::<Entry>(wrong)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("sleep_h must be between 0 and 24"),
        "{error}"
    );
}

#[test]
fn an_id_reads_what_it_writes() {
    let id = EntryId([0xa5; 16]);
    assert_eq!(id.to_string().parse::<EntryId>(), Ok(id));
    let json = serde_json::to_string(&id).unwrap();
    assert_eq!(json, format!("\"{}\"", "a5".repeat(16)));
    assert_eq!(serde_json::from_str::<EntryId>(&json).unwrap(), id);
    for wrong in [
        "",
        "a5",
        &"zz".repeat(16),
        &"a5".repeat(17),
        &"é".repeat(16),
    ] {
        assert!(wrong.parse::<EntryId>().is_err(), "{wrong}");
    }
}

#[test]
fn the_fluid_loss_of_a_run_counts_what_was_drunk() {
    let intake = Intake {
        body_mass_before_kg: Some(70.0),
        body_mass_after_kg: Some(69.2),
        fluid_ml: Some(500),
        ..Intake::default()
    };
    assert!((intake.fluid_loss_l().unwrap() - 1.3).abs() < 1e-9);
}
