//! Keeping it safe, as a phone does it.

use std::fs;

use freshlegs::{
    BackgroundDraft, Companion, CompanionError, GoalDraft, HabitChoice, HabitKind, new_key,
    unwrap_key, wrap_key,
};

use super::runner::{KEY, Runner, morning};

const PASSPHRASE: &str = "heavy legs in the morning";

fn goal(runner: &Runner, distance_m: f64) -> GoalDraft {
    GoalDraft {
        distance_m,
        date: runner.local_day().iter_days().nth(120).unwrap(),
        days_a_week: 4,
        ..GoalDraft::default()
    }
}

fn born(year: i32) -> BackgroundDraft {
    BackgroundDraft {
        birth_year: Some(year),
        ..BackgroundDraft::default()
    }
}

#[test]
fn what_is_kept_here_stays_and_what_is_not_comes_with_a_backup() {
    let (one, two) = (Runner::new(), Runner::new());
    one.save_background(born(1980)).unwrap();
    one.set_goal(Some(goal(&one, 10_000.0))).unwrap();
    let strength = HabitChoice {
        habit: HabitKind::Strength,
        times_a_week: Some(3),
    };
    one.choose_habits(vec![strength]).unwrap();
    one.writes(morning(7));
    two.save_background(born(1990)).unwrap();
    two.set_goal(Some(goal(&two, 21_097.5))).unwrap();

    let file = one.path("one.age");
    one.backup(file.clone(), PASSPHRASE.to_owned()).unwrap();
    let done = two.restore(file.clone(), PASSPHRASE.to_owned()).unwrap();
    assert_eq!(
        (done.new, done.newer),
        (2, 0),
        "habits and an entry: {done:?}"
    );
    assert!(done.known >= 2 && done.broken.is_empty() && done.unknown.is_empty());
    assert_eq!(two.background().unwrap(), born(1990));
    let kept = two.season().unwrap().goal.unwrap();
    assert!((kept.distance_m - 21_097.5).abs() < 0.1, "{kept:?}");
    assert_eq!(two.habit_choices().unwrap(), [strength]);
    assert_eq!(two.review().unwrap().now.heavy_days, 1);

    let again = two.restore(file, PASSPHRASE.to_owned()).unwrap();
    assert_eq!((again.new, again.newer), (0, 0));
}

#[test]
fn a_deleted_entry_is_not_in_the_next_backup() {
    let (one, two) = (Runner::new(), Runner::new());
    let kept = one.writes(morning(3));
    let gone = one.writes(morning(7));
    one.delete_entry(gone.clone()).unwrap();
    let file = one.path("one.age");
    one.backup(file.clone(), PASSPHRASE.to_owned()).unwrap();
    let done = two.restore(file, PASSPHRASE.to_owned()).unwrap();
    assert_eq!(done.new, 1);
    assert!(two.entry(kept).is_ok() && two.entry(gone).is_err());
}

#[test]
fn a_wrapped_key_opens_the_store_under_its_passphrase_alone() {
    let runner = Runner::new();
    let id = runner.writes(morning(5));
    let key = new_key().unwrap();
    runner.change_key(key.clone()).unwrap();
    assert!(runner.entry(id.clone()).is_ok(), "the store stays open");
    let wrapped = wrap_key(key, PASSPHRASE.to_owned()).unwrap();
    let folder = runner.into_folder();
    let data = folder.path().join("data").to_string_lossy().into_owned();

    let old = Companion::open(data.clone(), KEY.to_vec());
    assert!(matches!(old.err(), Some(CompanionError::WrongKey)));
    let other = unwrap_key(wrapped.clone(), "another".to_owned());
    assert_eq!(other, Err(CompanionError::WrongKey));
    // The passphrase itself is no key.
    let words = Companion::open(data.clone(), PASSPHRASE.into());
    assert!(matches!(words.err(), Some(CompanionError::BadInput { .. })));
    let key = unwrap_key(wrapped, PASSPHRASE.to_owned()).unwrap();
    let companion = Companion::open(data, key).unwrap();
    assert_eq!(companion.entry(id).unwrap().draft, morning(5));
    let short = companion.change_key(vec![1; 31]);
    assert!(
        matches!(short, Err(CompanionError::BadInput { .. })),
        "{short:?}"
    );
}

#[test]
fn a_backup_that_cannot_be_written_leaves_the_one_before() {
    let runner = Runner::new();
    runner.writes(morning(5));
    let file = runner.path("one.age");
    runner.backup(file.clone(), PASSPHRASE.to_owned()).unwrap();
    let before = fs::read(&file).unwrap();
    let empty = runner.backup(file.clone(), String::new());
    assert!(
        matches!(empty, Err(CompanionError::BadInput { .. })),
        "{empty:?}"
    );
    assert_eq!(fs::read(&file).unwrap(), before);
    let nowhere = runner.path("no/such/folder/one.age");
    let nowhere = runner.backup(nowhere, PASSPHRASE.to_owned());
    assert!(
        matches!(nowhere, Err(CompanionError::Storage { .. })),
        "{nowhere:?}"
    );
    let names = fs::read_dir(runner.folder.path()).unwrap().flatten();
    let mut names: Vec<_> = names.map(|entry| entry.file_name()).collect();
    names.sort();
    assert_eq!(names, ["data", "one.age"], "no draft is left");
}

#[test]
fn nothing_is_left_after_everything_was_deleted() {
    let runner = Runner::new();
    runner.writes(morning(5));
    runner.save_background(born(1980)).unwrap();
    runner.set_goal(Some(goal(&runner, 10_000.0))).unwrap();
    runner.answer_suggestion(false).unwrap();
    runner.delete_everything().unwrap();
    let day = runner.local_day();
    assert_eq!(runner.entries(day, day).unwrap(), []);
    assert_eq!(runner.background().unwrap(), BackgroundDraft::default());
    assert_eq!(runner.season().unwrap().goal, None);
    assert_eq!(runner.today().unwrap().accepted, None);
    let done = runner.export_json(runner.path("nothing.json")).unwrap();
    assert_eq!(done.new, 0);
    runner.writes(morning(1));
    assert_eq!(runner.entries(day, day).unwrap().len(), 1);
}
