//! Entries of every kind: added, listed, found, changed, taken out.

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, NOTHING_FOUND, back};
use super::user::User;

/// A kind, what it is added with, a change, and the field that then says so.
type Case<'a> = (&'a str, &'a [&'a str], &'a str, &'a str, Value);

fn cases() -> [Case<'static>; 12] {
    [
        (
            "check_in",
            &["sleep_h=7", "note=12"],
            "mood=4",
            "mood",
            json!(4),
        ),
        (
            "run_card",
            &["rpe=4", "leg_heaviness=7"],
            "rpe=5.5",
            "rpe",
            json!(5.5),
        ),
        (
            "intake",
            &["fluid_ml=500", "electrolytes=true"],
            "fluid_ml=750",
            "fluid_ml",
            json!(750),
        ),
        (
            "blood",
            &["ferritin_ug_per_l=28"],
            "haemoglobin_g_per_l=131",
            "haemoglobin_g_per_l",
            json!(131.0),
        ),
        (
            "activity",
            &["activity=swimming", "minutes=30"],
            "minutes=35",
            "minutes",
            json!(35),
        ),
        (
            "shoes",
            &["name=Old faithful"],
            "laid_aside=true",
            "laid_aside",
            json!(true),
        ),
        (
            "symptom",
            &["symptom=pain", "part=shin", "side=left"],
            "level=2",
            "level",
            json!(2),
        ),
        (
            "legs_today",
            &["feel=heavy"],
            "choice=rest_day",
            "choice",
            json!("rest_day"),
        ),
        ("tag", &["tag=alcohol"], "tag=heat", "tag", json!("heat")),
        (
            "reading",
            &[
                "ln_rmssd=4.1",
                "resting_heart_rate_bpm=51",
                "seconds=60",
                "beats=51",
                "artefacts_percent=1.5",
            ],
            "beats=52",
            "beats",
            json!(52),
        ),
        (
            "absence",
            &["state=away"],
            "state=ill",
            "state",
            json!("ill"),
        ),
        (
            "advice_outcome",
            &["advice=rolling", "tried=true"],
            "helped=true",
            "helped",
            json!(true),
        ),
    ]
}

#[test]
fn every_kind_is_added_listed_changed_and_taken_out() {
    let user = User::new();
    for (kind, fields, change, field, changed) in cases() {
        let added = user.one(&[&["journal", "add", kind], fields].concat());
        assert_eq!(added["entry"]["kind"], kind);
        let id = added["id"].as_str().unwrap();
        let listed = user.says(&["journal", "--kind", kind, "--json"]).json();
        assert_eq!(listed.len(), 1, "{kind}");
        assert_eq!(listed[0]["entry"], added["entry"], "{kind}");
        assert_ne!(listed[0]["title"], "", "{kind}");

        let edited = user.one(&["journal", "edit", id, change]);
        assert_eq!(edited["type"], "changed");
        assert_eq!(edited["entry"][field], changed, "{kind}");
        for same in ["id", "day", "at_utc_ms", "utc_offset_s", "imported_from"] {
            assert_eq!(edited[same], added[same], "{kind}: {same}");
        }
        for (name, value) in added["entry"].as_object().unwrap() {
            assert!(
                name == field || edited["entry"][name] == *value,
                "{kind}: {name}"
            );
        }
    }
    assert_eq!(user.entries().len(), cases().len());
    for (left, (kind, ..)) in (0..cases().len()).rev().zip(cases()) {
        let listed = user.says(&["journal", "--kind", &kind.replace('_', "-"), "--json"]);
        let id = listed.json()[0]["id"].as_str().unwrap().to_owned();
        let line = user.page(&["journal", "delete", &id]);
        assert!(line.starts_with(&format!("deleted {kind} of ")), "{line}");
        assert_eq!(user.entries().len(), left);
        assert_eq!(user.says(&["journal", "delete", &id]).code, NOTHING_FOUND);
    }
    assert_eq!(
        user.page(&["journal"]),
        "No entries. `freshlegs checkin` writes one."
    );
}

#[test]
fn what_no_entry_can_say_is_refused_by_name_and_not_stored() {
    let user = User::new();
    for (words, reason) in [
        (&["dream", "a=1"] as &[&str], "unknown variant `dream`"),
        (&["run_card", "effort=4"], "run_card has no field effort"),
        (&["run_card", "rpe"], "it must look like field=value"),
        (&["run_card", "rpe=11"], "rpe must be between 0 and 10"),
        (&["run_card", "rpe=much"], "expected f64"),
        (&["blood"], "ferritin_ug_per_l or haemoglobin must be there"),
        (
            &["activity", "activity=run"],
            "minutes or distance_m must be there",
        ),
        (&["shoes"], "missing field `name`"),
        (&["shoes", "name=  "], "name must not be empty"),
        (
            &[
                "advice_outcome",
                "advice=rolling",
                "tried=false",
                "helped=true",
            ],
            "helped must be left out",
        ),
        (
            &["intake", "body_mass_before_kg=70", "body_mass_after_kg=40"],
            "body_mass_after_kg must be within",
        ),
        (
            &["symptom", "symptom=pain", "level=11"],
            "level must be between 0 and 10",
        ),
    ] {
        let aside = user.refused(&[&["journal", "add"], words].concat(), BAD_INPUT);
        assert!(aside.contains(reason), "{words:?}: {aside}");
    }
    assert_eq!(user.entries(), Vec::<Value>::new());
}

#[test]
fn an_edit_empties_a_field_moves_the_day_and_leaves_alone_what_it_cannot_change() {
    let user = User::new();
    let yesterday = back(user.today(), 1).to_string();
    let added = user.one(&["journal", "add", "run_card", "rpe=4", "note=windy"]);
    let id = added["id"].as_str().unwrap();
    let edited = user.one(&["journal", "edit", id, "note=", "--day", &yesterday]);
    assert_eq!(edited["day"], json!(yesterday));
    assert_eq!(edited["entry"]["note"], Value::Null);
    assert_eq!(edited["entry"]["rpe"], 4.0);
    for (words, code) in [
        (["journal", "edit", id, "rpe=40"], BAD_INPUT),
        (["journal", "edit", id, "effort=4"], BAD_INPUT),
        (["journal", "edit", id, "kind=tag"], BAD_INPUT),
        (["journal", "edit", "ffff", "rpe=3"], NOTHING_FOUND),
    ] {
        assert_eq!(user.says(&words).code, code, "{words:?}");
    }
    let stored = user.entries();
    assert_eq!((stored.len(), &stored[0]["entry"]), (1, &edited["entry"]));
    assert_eq!(
        user.says(&["journal", "edit", id, "--day", "2999-01-01"])
            .code,
        BAD_INPUT
    );
}

#[test]
fn what_the_list_shows_of_an_id_tells_entries_apart() {
    let user = User::new();
    for level in ["1", "2", "3", "4"] {
        user.page(&["checkin", "--legs", level]);
    }
    let page = user.page(&["journal"]);
    let shown: Vec<&str> = page
        .lines()
        .filter(|line| line.ends_with("Morning check-in"))
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert_eq!(shown.len(), 4, "{page}");
    for (index, id) in shown.iter().enumerate() {
        let note = format!("note=number {index}");
        let edited = user.one(&["journal", "edit", id, &note]);
        assert!(edited["id"].as_str().unwrap().starts_with(id));
    }
    let ambiguous = user.refused(&["journal", "delete", "0"], BAD_INPUT);
    assert!(
        ambiguous.contains("several ids begin with 0"),
        "{ambiguous}"
    );
    assert_eq!(user.entries().len(), 4);
}

#[test]
fn the_list_is_narrowed_by_days_kinds_and_words() {
    let user = User::new();
    let today = user.today();
    let day = |ago| back(today, ago).to_string();
    for (ago, note) in [(0, "Windy and wet"), (10, "windy"), (40, "dry")] {
        user.page(&["checkin", "--day", &day(ago), "--note", note]);
    }
    user.page(&["journal", "add", "tag", "tag=heat", "--day", &day(10)]);
    let count = |words: &[&str]| {
        let words = [&["journal", "--json"], words].concat();
        user.says(&words).json().len()
    };
    // Four weeks, where nothing is said.
    assert_eq!(count(&[]), 3);
    assert_eq!(count(&["--from", &day(40)]), 4);
    assert_eq!(count(&["--from", &day(40), "--to", &day(10)]), 3);
    assert_eq!(count(&["--to", &day(20)]), 1);
    assert_eq!(count(&["--kind", "tag"]), 1);
    assert_eq!(count(&["--kind", "tag", "--kind", "check-in"]), 3);
    assert_eq!(count(&["--search", "WINDY"]), 2);
    assert_eq!(count(&["--search", "wet windy"]), 1);
    assert_eq!(count(&["--search", "dry"]), 1);
    assert_eq!(count(&["--search", "snow"]), 0);
    assert_eq!(count(&["--search", "windy", "--to", &day(5)]), 1);
    let aside = user.refused(&["journal", "--kind", "dream"], BAD_INPUT);
    assert!(aside.contains("dream"), "{aside}");
    // The newest day first.
    let page = user.page(&["journal", "--search", "windy"]);
    let (first, second) = (page.find(&day(0)), page.find(&day(10)));
    assert!(first.is_some() && first < second, "{page}");
}

#[test]
fn a_note_cannot_steer_the_terminal() {
    let user = User::new();
    user.page(&["checkin", "--note", "up\u{1b}[2J the hill"]);
    let page = user.page(&["journal"]);
    assert!(page.contains("up[2J the hill"), "{page:?}");
    assert_eq!(user.entries()[0]["entry"]["note"], "up\u{1b}[2J the hill");
}

#[test]
fn a_german_runner_reads_german() {
    let user = User::new();
    user.page(&["profile", "--language", "de"]);
    user.page(&["checkin", "--legs", "7", "--sore", "calf:left=4"]);
    user.page(&[
        "journal",
        "add",
        "symptom",
        "symptom=pain",
        "part=calf",
        "circumstances=[\"changes_gait\"]",
    ]);
    for (words, german) in [
        (&["journal"] as &[&str], "Schmerz"),
        (&["journal", "--search", "wade"], "Wade"),
        (&["why"], "Tagebuch"),
        (&["today"], "Deine Beine sind schwer."),
        (&["week"], "tag"),
        (&["plan"], "Woche"),
        (&["habits"], "Schlaf"),
        (&["load"], "Training"),
        (&["review"], "Beine"),
        (&["trend", "sleep"], "Schlaf"),
        (&["guide", "why-heavy-legs"], "Warum Beine schwer werden"),
        (&["today", "--take-along"], "Tagebuch"),
    ] {
        let page = user.page(words);
        assert!(page.contains(german), "{words:?}: {page}");
    }
    // Names of fields and kinds are the same in all languages.
    assert_eq!(user.entries()[0]["entry"]["kind"], "symptom");
}

#[test]
fn the_health_background_is_kept_and_what_it_does_not_know_refused() {
    let user = User::new();
    let nothing = user.one(&["background"]);
    assert_eq!(nothing["birth_year"], Value::Null);
    assert_eq!(nothing["asthma"], false);
    let saved = user.one(&[
        "background",
        "birth_year=1980",
        "asthma=true",
        "pulse-medicine=true",
    ]);
    assert_eq!(saved, user.one(&["background"]));
    assert_eq!(
        (&saved["birth_year"], &saved["pulse_medicine"]),
        (&json!(1980), &json!(true))
    );
    for (field, reason) in [
        ("asthmatic=true", "there is no field asthmatic"),
        ("asthma=perhaps", "expected a boolean"),
        (
            "birth_year=1800",
            "birth_year must be between 1900 and 2100",
        ),
        ("asthma", "it must look like field=value"),
    ] {
        let aside = user.refused(&["background", field], BAD_INPUT);
        assert!(aside.contains(reason), "{field}: {aside}");
    }
    assert_eq!(saved, user.one(&["background"]));
    let emptied = user.one(&["background", "birth_year=", "asthma=false"]);
    assert_eq!(
        (&emptied["birth_year"], &emptied["asthma"]),
        (&Value::Null, &json!(false))
    );
    let page = user.page(&["background"]);
    assert!(page.contains("pulse_medicine              true"), "{page}");
}
