//! Moving everything to another phone and taking it in without duplicates.

use freshlegs_engine::coaching::Word;
use freshlegs_engine::recovery::{FollowUpAnswer, JournalEntry};
use freshlegs_engine::sensing::{KnownSensor, Offer};
use freshlegs_engine::{CadenceFactor, Profile, ProfileDraft};
use freshlegs_store::{
    ArchiveItem, ImportedFile, Merge, RunHeader, RunRecord, Source, Store, StoredRun,
};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::{
    Home, KEY_PRAGMA, START_UTC_MS, check_in, header, id, journal_entry, record_at_once, summary,
};

/// A phone with something of everything.
fn lived_in() -> (Home, Store) {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record_at_once(&mut writer, 400, 1);
    writer.finish(&summary(1_200.0)).unwrap();
    let (header, record) = (imported(2, 0), RunRecord::default());
    store
        .import_run(&header, &summary(5_000.0), &record)
        .unwrap();
    for number in 1..=3 {
        let entry = journal_entry(number, "2026-03-10", check_in(Some("well")));
        store.keep_entry(&entry).unwrap();
    }
    store.set_profile(&profile(48)).unwrap();
    store
        .keep("goal", &json!({"distance_m": 21_097.5}))
        .unwrap();
    let strap = KnownSensor {
        identity: "AA:BB".to_owned(),
        name: "Strap".to_owned(),
        offers: vec![Offer::HeartRate],
        battery_percent: Some(80),
        battery_at_utc_ms: Some(5),
        paired_at_utc_ms: 4,
        ..KnownSensor::default()
    };
    store.pair_sensor(&strap).unwrap();
    store
        .remember_cadence_factor("CC:DD", CadenceFactor::Strides)
        .unwrap();
    store.remember_red_flag(Word::Pain, 1_000).unwrap();
    store
        .answer_follow_up(Word::Pain, 1_000, FollowUpAnswer::Gone, 2_000)
        .unwrap();
    store.remember_red_flag(Word::Chest, 3_000).unwrap();
    (home, store)
}

/// Archived, written down, and read again.
fn archived(store: &Store) -> Vec<ArchiveItem> {
    let items = store.archive().unwrap().map(|item| {
        let text = serde_json::to_string(&item.unwrap()).unwrap();
        serde_json::from_str(&text).unwrap()
    });
    items.collect()
}

#[test]
fn everything_moves_and_moving_it_twice_changes_nothing() {
    let (_home, old) = lived_in();
    let items = archived(&old);
    let new = Home::new().open();
    let merge = new.merge(items.clone()).unwrap();
    assert_eq!((merge.new, merge.known, &merge.broken), (11, 0, &vec![]));
    for store in [&old, &new] {
        let merge = store.merge(items.clone()).unwrap();
        let nothing = Merge {
            known: 11,
            ..Merge::default()
        };
        assert_eq!(merge, nothing);
        assert_eq!(archived(store), items);
    }
    for number in 1..=2 {
        assert_eq!(new.run(id(number)), old.run(id(number)));
    }
    assert_eq!(new.runs(), old.runs());
    assert_eq!(new.all_entries(), old.all_entries());
    assert_eq!(new.profile(), Ok(Some(profile(48))));
    assert_eq!(new.sensors(), old.sensors());
    assert_eq!(
        new.cadence_factor("CC:DD"),
        Ok(Some(CadenceFactor::Strides))
    );
    assert_eq!(new.follow_ups(), old.follow_ups());
}

#[test]
fn of_an_entry_the_last_edit_wins_whoever_comes_first() {
    let older = journal_entry(1, "2026-03-10", check_in(Some("so-so")));
    let newer = JournalEntry {
        edited_utc_ms: older.edited_utc_ms + 1,
        entry: journal_entry(1, "2026-03-10", check_in(Some("fine"))).entry,
        ..older.clone()
    };
    for (here, there) in [(&older, &newer), (&newer, &older)] {
        let (store, other) = (Home::new().open(), Home::new().open());
        store.keep_entry(here).unwrap();
        other.keep_entry(there).unwrap();
        let merge = store.merge(archived(&other)).unwrap();
        let is_newer = u64::from(here == &older);
        assert_eq!((merge.newer, merge.known), (is_newer, 1 - is_newer));
        assert_eq!(store.all_entries(), Ok(vec![newer.clone()]));
    }
}

#[test]
fn what_is_kept_here_stays() {
    let (_home, other) = lived_in();
    let store = Home::new().open();
    store.set_profile(&profile(61)).unwrap();
    let strap = KnownSensor {
        identity: "AA:BB".to_owned(),
        name: "My strap".to_owned(),
        ..KnownSensor::default()
    };
    store.pair_sensor(&strap).unwrap();
    store
        .remember_cadence_factor("CC:DD", CadenceFactor::Steps)
        .unwrap();
    store.merge(archived(&other)).unwrap();
    assert_eq!(store.profile(), Ok(Some(profile(61))));
    assert_eq!(store.sensors().unwrap()[0].name, "My strap");
    assert_eq!(
        store.cadence_factor("CC:DD"),
        Ok(Some(CadenceFactor::Steps))
    );
    let goal: Option<Value> = store.kept("goal").unwrap();
    assert_eq!(goal, Some(json!({"distance_m": 21_097.5})));
}

#[test]
fn the_latest_answer_to_a_red_flag_stays() {
    let answers = |store: &Store| -> Vec<_> {
        let told = store.follow_ups().unwrap();
        told.into_iter().map(|told| told.answer).collect()
    };
    let (_home, other) = lived_in();
    let store = Home::new().open();
    store.remember_red_flag(Word::Pain, 1_000).unwrap();
    store.merge(archived(&other)).unwrap();
    assert_eq!(answers(&store), [Some(FollowUpAnswer::Gone), None]);
    store
        .answer_follow_up(Word::Pain, 1_000, FollowUpAnswer::StillThere, 5_000)
        .unwrap();
    store.merge(archived(&other)).unwrap();
    assert_eq!(answers(&store), [Some(FollowUpAnswer::StillThere), None]);
    other.merge(archived(&store)).unwrap();
    assert_eq!(answers(&other), [Some(FollowUpAnswer::StillThere), None]);
}

#[test]
fn a_session_of_a_file_that_is_here_already_is_no_new_run() {
    let (store, other) = (Home::new().open(), Home::new().open());
    for (store, header) in [
        (&store, imported(1, 0)),
        (&other, imported(2, 0)),
        (&other, imported(3, 1)),
    ] {
        store
            .import_run(&header, &summary(5_000.0), &RunRecord::default())
            .unwrap();
    }
    let merge = store.merge(archived(&other)).unwrap();
    assert_eq!((merge.new, merge.known), (1, 1));
    let ids: Vec<_> = store.runs().unwrap().iter().map(|run| run.id).collect();
    assert_eq!(ids, [id(3), id(1)]);
}

#[test]
fn a_broken_thing_is_reported_and_the_rest_is_kept() {
    let (_home, other) = lived_in();
    let whole = archived(&other);
    for (index, item) in whole.iter().enumerate() {
        let mut broken: Value = serde_json::to_value(item).unwrap();
        let kind = broken.as_object().unwrap().keys().next().unwrap().clone();
        for field in [
            "kind", "summary", "setup", "record", "body", "value", "offers", "factor", "word",
            "answer",
        ] {
            let text = broken[&kind].get(field).and_then(Value::as_str);
            let Some(text) = text.map(str::to_owned) else {
                continue;
            };
            if kind == "entry" && field == "kind" {
                continue;
            }
            broken[&kind][field] = json!("[5");
            if field == "record" {
                broken[&kind][field] = json!(&text[..text.len() - 8]);
            }
            let mut items = whole.clone();
            items[index] = serde_json::from_value(broken.clone()).unwrap();
            broken[&kind][field] = json!(text);
            let store = Home::new().open();
            let merge = store.merge(items).unwrap();
            assert_eq!(merge.broken.len(), 1, "{kind} {field}: {merge:?}");
            assert_eq!(merge.new, whole.len() as u64 - 1);
            assert!(!merge.broken[0].name.contains("AA:BB"));
            assert_eq!(
                store.runs().unwrap().len(),
                if kind == "run" { 1 } else { 2 }
            );
            store.follow_ups().unwrap();
            // Whole again, it comes in.
            let merge = store.merge(whole.clone()).unwrap();
            assert_eq!((merge.new, merge.broken), (1, vec![]));
        }
    }
}

#[test]
fn a_thing_of_a_newer_version_moves_as_it_is() {
    let (home, store) = lived_in();
    drop(store);
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    connection
        .execute_batch(
            r#"UPDATE run SET setup = '{"seed":7,"plan":{"of":"tomorrow"}}' WHERE id = x'01010101010101010101010101010101';
               UPDATE entry SET body = '{"kind":"dream","of":"a long run"}', kind = 'dream'
               WHERE id = x'02020202020202020202020202020202';
               UPDATE paired SET offers = '["heart_rate","mood"]';"#,
        )
        .unwrap();
    drop(connection);
    let old = home.open();
    let new = Home::new().open();
    assert_eq!(new.merge(archived(&old)).unwrap().new, 11);
    assert_eq!(archived(&new), archived(&old));
    assert_eq!(new.runs().unwrap().len(), 2);
    assert_eq!(new.all_entries().unwrap().len(), 2);
}

#[test]
fn a_run_that_is_being_recorded_waits_and_an_unfinished_one_moves_as_if_ended() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record_at_once(&mut writer, 60, 1);
    assert_eq!(archived(&store).len(), 0);
    drop(writer);
    let items = archived(&store);
    assert_eq!(store.merge(items.clone()).unwrap().known, 1);
    assert_eq!(store.unfinished().unwrap().len(), 1);
    let new = Home::new().open();
    assert_eq!(new.merge(items).unwrap().new, 1);
    let run = new.run(id(1)).unwrap();
    assert_eq!(run.record, store.run(id(1)).unwrap().record);
    assert_eq!(run.summary, Some(store.unfinished().unwrap()[0].summary));
    assert_eq!(new.unfinished(), Ok(vec![]));
}

#[test]
fn a_stored_run_reads_the_json_that_it_writes() {
    let (_home, store) = lived_in();
    for number in 1..=2 {
        let run = store.run(id(number)).unwrap();
        let text = serde_json::to_string(&run).unwrap();
        assert_eq!(serde_json::from_str::<StoredRun>(&text).unwrap(), run);
        assert!(text.contains(&id(number).to_string()));
    }
}

fn imported(number: u8, session: u16) -> RunHeader {
    RunHeader {
        source: Source::Imported(ImportedFile {
            sha256: [0xa5; 32],
            session,
            format: "fit".to_owned(),
            name: "evening.fit".to_owned(),
        }),
        anchor: None,
        started_at_utc_ms: START_UTC_MS + i64::from(session) * 7_200_000,
        ..header(number)
    }
}

fn profile(resting_heart_rate_bpm: u16) -> Profile {
    let draft = ProfileDraft {
        resting_heart_rate_bpm: Some(resting_heart_rate_bpm),
        ..ProfileDraft::default()
    };
    Profile::try_from(draft).unwrap()
}
