//! Keys, changed and wrapped, and the end of everything.

use std::fs;

use serde_json::{Value, json};

use super::diary::{BAD_INPUT, NOTHING_FOUND, WRONG_KEY};
use super::keeping::{everything, passphrases, runner};

#[test]
fn after_a_change_of_key_the_old_one_opens_nothing_and_everything_is_there() {
    let user = runner();
    let before = everything(&user);
    let key = user.path(".config/freshlegs/key");
    let old = user.path("old-key");
    fs::copy(&key, &old).unwrap();
    let line = user.page(&["key", "--change"]);
    assert!(line.contains("new key"), "{line}");
    assert_ne!(fs::read(&key).unwrap(), fs::read(&old).unwrap());
    assert_eq!(fs::read(&key).unwrap().len(), 32);
    let names: Vec<_> = fs::read_dir(key.parent().unwrap())
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(names.len(), 1, "{names:?}");
    user.refused(&["journal", "--key-file", old.to_str().unwrap()], WRONG_KEY);
    assert_eq!(everything(&user), before);
    assert_eq!(user.says(&["checkin", "--legs", "3"]).code, 0);
}

#[test]
fn a_change_of_key_that_was_cut_off_is_finished_by_the_next_command() {
    let user = runner();
    let before = everything(&user);
    let key = user.path(".config/freshlegs/key");
    let next = user.path(".config/freshlegs/key.next");
    let old = fs::read(&key).unwrap();
    user.page(&["key", "--change"]);
    // As if the machine had stopped before the new key took the old one's place.
    fs::rename(&key, &next).unwrap();
    fs::write(&key, &old).unwrap();
    assert_eq!(everything(&user), before);
    assert_ne!(fs::read(&key).unwrap(), old);
    assert!(!next.exists());
}

#[test]
fn a_wrapped_key_brings_back_a_lost_one_under_its_passphrase_alone() {
    let user = runner();
    let before = everything(&user);
    let (right, wrong) = passphrases(&user);
    let key = user.path(".config/freshlegs/key");
    let bytes = fs::read(&key).unwrap();
    let wrapped = user.name("wrapped");
    user.page(&["key", "--wrap", &wrapped, "--passphrase-file", &right]);
    let sealed = fs::read(&wrapped).unwrap();
    assert!(!sealed.windows(8).any(|some| some == &bytes[..8]));

    fs::remove_file(&key).unwrap();
    user.refused(&["journal"], WRONG_KEY);
    let aside = user.refused(
        &["key", "--unwrap", &wrapped, "--passphrase-file", &wrong],
        WRONG_KEY,
    );
    assert!(aside.contains("passphrase"), "{aside}");
    user.refused(
        &["key", "--unwrap", &right, "--passphrase-file", &right],
        BAD_INPUT,
    );
    let missing = user.name("missing");
    user.refused(
        &["key", "--unwrap", &missing, "--passphrase-file", &right],
        NOTHING_FOUND,
    );
    assert!(!key.exists(), "no wrong key is put there");
    user.page(&["key", "--unwrap", &wrapped, "--passphrase-file", &right]);
    assert_eq!(fs::read(&key).unwrap(), bytes);
    assert_eq!(everything(&user), before);
    let both = ["key", "--wrap", "a", "--unwrap", "b"];
    assert_eq!(user.says(&both).code, 2);
}

#[test]
fn after_everything_is_deleted_nothing_is_left_and_the_store_can_be_used() {
    let user = runner();
    let before = everything(&user);
    assert_eq!(user.says(&["delete"]).code, 2);
    assert_eq!(user.says(&["delete", "--yes"]).code, 2);
    // Nobody says yes.
    user.refused(&["delete", "--everything"], BAD_INPUT);
    let answer = user.hears(&["delete", "--everything"], "no\n");
    assert_eq!(answer.code, BAD_INPUT);
    assert_eq!(everything(&user), before);

    assert_eq!(
        user.page(&["delete", "--everything", "--yes"]),
        "Everything is deleted."
    );
    assert_eq!(everything(&user)["tables"], json!({}));
    assert_eq!(user.entries(), Vec::<Value>::new());
    assert!(user.says(&["runs", "--json"]).json().is_empty());
    assert_eq!(user.one(&["background"])["birth_year"], Value::Null);
    assert_eq!(user.one(&["plan"])["goal"], Value::Null);
    assert_eq!(
        user.one(&["profile"])["resting_heart_rate_bpm"],
        Value::Null
    );
    assert_eq!(user.one(&["load"]), json!([]));
    user.page(&["checkin", "--legs", "3"]);
    assert_eq!(user.entries().len(), 1);
    let answer = user.hears(&["delete", "--everything"], "delete\n");
    assert_eq!(answer.code, 0, "{answer:?}");
    assert_eq!(user.entries(), Vec::<Value>::new());
}

#[test]
fn no_word_of_the_journal_is_in_a_file_of_the_store() {
    let user = runner();
    let folder = user.path(".local/share/freshlegs");
    for file in fs::read_dir(folder).unwrap().flatten() {
        let bytes = fs::read(file.path()).unwrap();
        for word in ["Stufen", "check_in", "SQLite format 3", "leg_heaviness"] {
            let found = bytes
                .windows(word.len())
                .any(|some| some == word.as_bytes());
            assert!(!found, "{word} in {:?}", file.file_name());
        }
    }
}
