//! Keeping it safe: backups and exports.

use std::fs;

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, NOTHING_FOUND, WRONG_KEY, ahead};
use super::user::User;

const PASSPHRASE: &str = "heavy legs in the morning";

/// A runner of whom everything is kept: entries, a run, a background, a goal, habits, a profile.
pub(crate) fn runner() -> User {
    let user = User::new();
    let race = ahead(user.today(), 100).to_string();
    for words in [
        &[
            "profile",
            "--resting-heart-rate",
            "48",
            "--maximal-heart-rate",
            "188",
        ] as &[&str],
        &[
            "checkin",
            "--sleep",
            "6.5",
            "--legs",
            "7",
            "--sore",
            "calf:left=4",
            "--note",
            "zwölf Stufen",
        ],
        &[
            "journal",
            "add",
            "run_card",
            "rpe=4.5",
            "helped=[\"tall\",\"steps\"]",
        ],
        &["journal", "add", "blood", "ferritin_ug_per_l=28.4"],
        &["background", "birth_year=1980", "asthma=true"],
        &[
            "plan",
            "--goal",
            "10",
            "--date",
            &race,
            "--longest",
            "8",
            "--runs-a-week",
            "3",
        ],
        &["habits", "--choose", "sleep", "strength=3"],
        &["run", "--speed", "max", "--minutes", "3"],
    ] {
        user.page(words);
    }
    user
}

/// Everything of a runner, as one document.
pub(crate) fn everything(user: &User) -> Value {
    let file = user.name("everything.json");
    user.page(&["export", &file]);
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// The files with the right and with a wrong passphrase.
pub(crate) fn passphrases(user: &User) -> (String, String) {
    let right = user.file(
        "right",
        &format!("{PASSPHRASE}\nthis line does not count\n"),
    );
    (right, user.file("wrong", "heavy legs in the evening\n"))
}

#[test]
fn a_backup_becomes_the_same_runner_in_another_store_once_and_only_once() {
    let user = runner();
    let before = everything(&user);
    let (right, _) = passphrases(&user);
    let file = user.name("runner.age");
    let done = user.one(&["backup", &file, "--passphrase-file", &right]);
    assert!(done["new"].as_u64() >= Some(8), "{done}");
    assert_eq!(
        (&done["broken"], &done["unknown"]),
        (&json!([]), &json!([]))
    );
    let bytes = fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    assert!(!bytes.windows(5).any(|some| some == b"zw\xc3\xb6l"));

    let other = User::new();
    let words = ["restore", &file, "--passphrase-file", &right];
    let restored = other.one(&words);
    assert_eq!(restored["new"], done["new"]);
    assert_eq!(
        (&restored["newer"], &restored["known"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(everything(&other), before);
    for look in [
        &["runs", "--json"] as &[&str],
        &["profile"],
        &["background"],
        &["habits"],
        &["plan"],
        &["journal"],
        &["why"],
    ] {
        assert_eq!(other.says(look).lines, user.says(look).lines, "{look:?}");
    }
    for store in [&other, &user] {
        let again = store.one(&words);
        assert_eq!((&again["new"], &again["newer"]), (&json!(0), &json!(0)));
        assert_eq!(again["known"], done["new"]);
        assert_eq!(everything(store), before);
    }
    let line = other.page(&words);
    assert!(line.starts_with("restored: 0 new, 0 newer, "), "{line}");
}

#[test]
fn two_phones_come_together_and_the_later_edit_wins() {
    let (one, two) = (runner(), User::new());
    let (right, _) = passphrases(&one);
    let carry = |from: &User, to: &User| {
        let file = from.name("phone.age");
        from.page(&["backup", &file, "--passphrase-file", &right]);
        to.one(&["restore", &file, "--passphrase-file", &right])
    };
    carry(&one, &two);
    let card = two
        .says(&["journal", "--kind", "run_card", "--json"])
        .json()[0]["id"]
        .clone();
    let card = card.as_str().unwrap();
    one.page(&["journal", "edit", card, "rpe=5"]);
    two.page(&["journal", "edit", card, "rpe=6"]);
    two.page(&["checkin", "--legs", "2"]);
    let done = carry(&two, &one);
    assert_eq!((&done["new"], &done["newer"]), (&json!(1), &json!(1)));
    let done = carry(&one, &two);
    assert_eq!((&done["new"], &done["newer"]), (&json!(0), &json!(0)));
    assert_eq!(everything(&one), everything(&two));
    let card = one
        .says(&["journal", "--kind", "run_card", "--json"])
        .json();
    assert_eq!(card[0]["entry"]["rpe"], 6.0);
}

#[test]
fn a_backup_that_cannot_be_read_whole_changes_nothing() {
    let user = runner();
    let (right, wrong) = passphrases(&user);
    let file = user.name("runner.age");
    user.page(&["backup", &file, "--passphrase-file", &right]);
    let bytes = fs::read(&file).unwrap();
    let other = User::new();
    other.page(&["checkin", "--legs", "1"]);
    let before = everything(&other);

    let aside = other.refused(&["restore", &file, "--passphrase-file", &wrong], WRONG_KEY);
    assert!(aside.contains("passphrase"), "{aside}");
    for length in [0, 10, 200, bytes.len() / 2, bytes.len() - 1] {
        let cut = other.path("cut.age");
        fs::write(&cut, &bytes[..length]).unwrap();
        let words = [
            "restore",
            cut.to_str().unwrap(),
            "--passphrase-file",
            &right,
        ];
        other.refused(&words, BAD_INPUT);
    }
    let mut changed = bytes.clone();
    let middle = bytes.len() - 100;
    changed[middle] ^= 1;
    let mut longer = bytes.clone();
    longer.push(0);
    for (name, bytes) in [("changed.age", changed), ("longer.age", longer)] {
        let path = other.path(name);
        fs::write(&path, bytes).unwrap();
        let words = [
            "restore",
            path.to_str().unwrap(),
            "--passphrase-file",
            &right,
        ];
        other.refused(&words, BAD_INPUT);
    }
    let export = user.name("everything.json");
    user.page(&["export", &export]);
    let aside = other.refused(
        &["restore", &export, "--passphrase-file", &right],
        BAD_INPUT,
    );
    assert!(aside.contains("recognise a backup"), "{aside}");
    let missing = other.name("missing.age");
    other.refused(
        &["restore", &missing, "--passphrase-file", &right],
        NOTHING_FOUND,
    );
    assert_eq!(everything(&other), before);
}

#[test]
fn a_passphrase_is_wanted_and_an_empty_one_is_none() {
    let user = runner();
    let empty = user.file("empty", "\n");
    let file = user.name("runner.age");
    for words in [
        &["backup", &file] as &[&str],
        &["backup", &file, "--passphrase-file", &empty],
    ] {
        user.refused(words, BAD_INPUT);
    }
    let nowhere = user.name("nowhere");
    user.refused(
        &["backup", &file, "--passphrase-file", &nowhere],
        NOTHING_FOUND,
    );
    let wrapped = user.name("wrapped");
    user.refused(
        &["key", "--wrap", &wrapped, "--passphrase-file", &empty],
        BAD_INPUT,
    );
    assert!(!user.path("runner.age").exists() && !user.path("wrapped").exists());
    // Nothing half written is left either.
    let left: Vec<_> = fs::read_dir(user.home.path()).unwrap().flatten().collect();
    assert!(
        left.iter()
            .all(|entry| !entry.file_name().to_string_lossy().contains("draft"))
    );
}

#[test]
fn an_export_is_read_back_identical() {
    let user = runner();
    let before = everything(&user);
    assert_eq!(before["format"], "freshlegs-export");
    let tables = before["tables"].as_object().unwrap();
    assert_eq!(tables["entry"].as_array().unwrap().len(), 3);
    assert_eq!(tables["run"].as_array().unwrap().len(), 1);
    let file = user.name("everything.json");
    let other = User::new();
    let done = other.one(&["import", &file]);
    assert_eq!(
        (&done["type"], &done["broken"]),
        (&json!("export"), &json!([]))
    );
    assert_eq!(everything(&other), before);
    let again = other.one(&["import", &file]);
    assert_eq!(
        (&again["new"], &again["newer"], &again["known"]),
        (&json!(0), &json!(0), &done["new"])
    );
    assert_eq!(everything(&other), before);

    for broken in [
        "{",
        "[]",
        "{\"format\": \"another\"}",
        "{\"format\": \"freshlegs-export\", \"version\": 999, \"app_version\": \"9\", \"tables\": {}}",
    ] {
        let path = other.file("broken.json", broken);
        other.refused(&["import", &path], BAD_INPUT);
    }
    assert_eq!(everything(&other), before);
}

#[test]
fn an_export_of_tables_has_a_file_for_each_kind_and_a_row_for_each_thing() {
    let user = runner();
    let folder = user.name("tables");
    let done = user.one(&["export", &folder]);
    let tables = everything(&user)["tables"].clone();
    let mut rows = 0;
    for (kind, things) in tables.as_object().unwrap() {
        let path = user.path("tables").join(format!("{kind}.csv"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let count = records(&text) - 1;
        assert_eq!(count, things.as_array().unwrap().len(), "{kind}");
        rows += count;
    }
    assert_eq!(done["new"], json!(rows));
    let entries = fs::read_to_string(user.path("tables").join("entry.csv")).unwrap();
    assert!(
        entries.contains("zwölf Stufen") && entries.contains("28.4"),
        "{entries}"
    );
}

/// How many records a CSV file has: lines that end outside of quotes (RFC 4180).
fn records(text: &str) -> usize {
    let mut quoted = false;
    let ends = text.chars().filter(|&c| {
        quoted ^= c == '"';
        c == '\n' && !quoted
    });
    ends.count()
}
