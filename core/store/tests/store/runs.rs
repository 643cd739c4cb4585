use freshlegs_engine::{
    CadenceFactor, CueOutcome, Input, Moment, Profile, ProfileDraft, Save, Summary,
};
use freshlegs_store::{BootAnchor, RunRecord, Store, StoreError, StoredRun};

use crate::support::{Home, START_UTC_MS, header, heartbeat, id, inputs, record, saves, summary};

/// The inputs of the seconds from `from` to `to`, without the last.
fn all_inputs(from: u64, to: u64) -> Vec<(Moment, Input)> {
    (from..to).flat_map(|second| inputs(second, 1)).collect()
}

fn log_of(store: &Store, number: u8) -> Vec<(Moment, Input)> {
    store
        .input_log(id(number))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// The record of the seconds up to `to`, straight from what was saved.
fn saved(to: u64) -> RunRecord {
    let mut record = RunRecord::default();
    for save in (0..to).flat_map(saves) {
        match save {
            Save::Point(point) => record.track.push(point),
            Save::Beats(beats) => record.beats.push(beats),
            Save::Lap(lap) => record.laps.push(lap),
            Save::Event(event) => record.events.push(event),
            _ => unreachable!("the simulated session saves nothing else"),
        }
    }
    record
}

#[test]
fn a_run_reads_back_the_same_before_and_after_it_is_packed() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record(&mut writer, 0, 700);
    let unfinished = store.run(id(1)).unwrap();
    assert_eq!(unfinished.header, header(1));
    assert_eq!(unfinished.summary, None);
    assert_eq!(unfinished.record, saved(700));
    writer.finish(&summary(2_100.0)).unwrap();
    let finished = StoredRun {
        summary: Some(summary(2_100.0)),
        ..unfinished
    };
    assert_eq!(store.run(id(1)), Ok(finished.clone()));
    drop(store);
    assert_eq!(home.open().run(id(1)), Ok(finished));
}

#[test]
fn the_log_gives_back_every_input_bit_for_bit() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record(&mut writer, 0, 95);
    assert_eq!(log_of(&store, 1), all_inputs(0, 95));
    writer.finish(&summary(300.0)).unwrap();
    let log = store.input_log(id(1)).unwrap();
    assert_eq!(
        (log.engine_version.as_str(), &log.setup),
        ("0.1.0", &header(1).setup)
    );
    assert_eq!(log_of(&store, 1), all_inputs(0, 95));
}

#[test]
fn a_killed_run_is_found_and_goes_on_where_it_was() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 25);
    let home = home.killed();
    let store = home.open();
    let found = store.unfinished().unwrap().remove(0);
    assert_eq!(found.header, header(1));
    assert_eq!(found.anchor, header(1).anchor);
    assert_eq!(found.heartbeat, heartbeat(24));
    assert_eq!(found.inputs, 125);
    let so_far = saved(25).track[24].distance_m;
    assert_eq!(
        (found.summary.moving_s, found.summary.distance_m),
        (25.0, so_far)
    );
    let mut resumed = store.resume_run(id(1), found.anchor.as_ref()).unwrap();
    let replayed: Vec<_> = resumed.log.by_ref().map(Result::unwrap).collect();
    assert_eq!(replayed, all_inputs(0, 25));
    record(&mut resumed.writer, 25, 60);
    resumed.writer.finish(&summary(180.0)).unwrap();
    assert_eq!(store.run(id(1)).unwrap().record, saved(60));
    assert_eq!(log_of(&store, 1), all_inputs(0, 60));
    assert_eq!(store.unfinished(), Ok(vec![]));
}

#[test]
fn a_run_that_goes_on_after_a_reboot_hangs_on_the_new_boot() {
    let home = Home::new();
    record(&mut home.open().begin_run(&header(1)).unwrap(), 0, 3);
    let second_boot = BootAnchor {
        boot_id: "second boot".to_owned(),
        boot_time_us: -900_000_000,
    };
    home.open().resume_run(id(1), Some(&second_boot)).unwrap();
    let found = home.open().unfinished().unwrap().remove(0);
    assert_eq!(found.anchor, Some(second_boot));
    assert_eq!(found.header.anchor, header(1).anchor);
    assert_eq!(found.heartbeat, heartbeat(2));
}

#[test]
fn a_run_killed_before_its_first_append_is_found_with_the_time_of_its_start() {
    let home = Home::new();
    home.open().begin_run(&header(0)).unwrap();
    let found = home.open().unfinished().unwrap().remove(0);
    assert_eq!((found.heartbeat, found.inputs), (heartbeat(0), 0));
    assert_eq!(found.heartbeat.wall_utc_ms, START_UTC_MS);
    assert_eq!(found.summary, Summary::default());
}

#[test]
fn a_run_killed_after_its_end_keeps_the_totals_of_its_session() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record(&mut writer, 0, 3);
    let totals = Summary {
        ascent_m: Some(12.5),
        ..summary(9.0)
    };
    writer
        .append(heartbeat(3), &[Save::Finished(totals)], &[])
        .unwrap();
    drop(writer);
    assert_eq!(store.unfinished().unwrap()[0].summary, totals);
    store.close_unfinished(id(1), &totals).unwrap();
    assert_eq!(store.run(id(1)).unwrap().summary, Some(totals));
    assert_eq!(
        store.close_unfinished(id(1), &totals),
        Err(StoreError::NotFound)
    );
}

#[test]
fn how_a_cue_ended_is_kept_with_the_cue_although_it_is_known_later() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    let cue = |id| {
        Save::Cue(freshlegs_engine::CueRecord {
            id,
            at: Moment::from_secs(1),
            kind: freshlegs_engine::coaching::CueKind::Started,
            text: "Five twenty-four per kilometre — gut so.".to_owned(),
        })
    };
    writer.append(heartbeat(1), &[cue(1), cue(2)], &[]).unwrap();
    let ended = Save::CueEnded {
        id: 1,
        outcome: CueOutcome::Interrupted,
    };
    writer.append(heartbeat(4), &[ended], &[]).unwrap();
    writer.finish(&summary(1.0)).unwrap();
    let outcomes: Vec<_> = store
        .run(id(1))
        .unwrap()
        .record
        .cues
        .iter()
        .map(|c| c.outcome)
        .collect();
    assert_eq!(outcomes, [Some(CueOutcome::Interrupted), None]);
}

#[test]
fn a_run_that_is_being_recorded_is_neither_unfinished_nor_resumed_nor_deleted() {
    let home = Home::new();
    let store = home.open();
    let writer = store.begin_run(&header(1)).unwrap();
    assert_eq!(store.unfinished(), Ok(vec![]));
    assert_eq!(
        store.resume_run(id(1), None).unwrap_err(),
        StoreError::Recording
    );
    assert_eq!(store.delete_run(id(1)), Err(StoreError::Recording));
    drop(writer);
    assert_eq!(store.unfinished().unwrap().len(), 1);
    assert_eq!(
        store.begin_run(&header(1)).unwrap_err(),
        StoreError::Other {
            reason: "there is a run with this id already".to_owned()
        }
    );
    store.delete_run(id(1)).unwrap();
    assert_eq!(store.runs(), Ok(vec![]));
}

#[test]
fn a_deleted_run_leaves_nothing_behind() {
    let home = Home::new();
    let store = home.open();
    record(&mut store.begin_run(&header(1)).unwrap(), 0, 60);
    store.delete_run(id(1)).unwrap();
    assert_eq!(store.run(id(1)), Err(StoreError::NotFound));
    assert_eq!(store.input_log(id(1)).unwrap_err(), StoreError::NotFound);
    assert_eq!(
        store.resume_run(id(1), None).unwrap_err(),
        StoreError::NotFound
    );
    assert_eq!(store.delete_run(id(1)), Err(StoreError::NotFound));
    drop(store);
    let connection = rusqlite::Connection::open(home.file("freshlegs.db")).unwrap();
    connection
        .execute_batch(crate::support::KEY_PRAGMA)
        .unwrap();
    for table in ["run", "unfinished", "live", "record", "log"] {
        let sql = format!("SELECT count(*) FROM {table}");
        let rows: u32 = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}

#[test]
fn the_list_has_the_newest_run_first_and_says_what_is_unfinished() {
    let home = Home::new();
    let store = home.open();
    for number in [2, 3, 1] {
        let writer = store.begin_run(&header(number)).unwrap();
        if number != 3 {
            writer
                .finish(&summary(f64::from(number) * 1_000.0))
                .unwrap();
        }
    }
    let runs = store.runs().unwrap();
    let ids: Vec<_> = runs.iter().map(|run| run.id).collect();
    assert_eq!(ids, [id(3), id(2), id(1)]);
    assert_eq!(runs[0].summary, None);
    assert_eq!(runs[1].summary, Some(summary(2_000.0)));
    assert_eq!(runs[1].source, header(2).source);
}

#[test]
fn logs_are_kept_for_the_last_ten_runs_and_for_pinned_ones() {
    let home = Home::new();
    let store = home.open();
    for number in 1..=13 {
        let mut writer = store.begin_run(&header(number)).unwrap();
        record(&mut writer, 0, 2);
        if number == 2 {
            store.pin_log(id(2), true).unwrap();
        }
        writer.finish(&summary(6.0)).unwrap();
    }
    let has_log = |number: &u8| store.input_log(id(*number)).is_ok();
    let kept: Vec<u8> = (1..=13).filter(has_log).collect();
    assert_eq!(kept, [2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    store.pin_log(id(2), false).unwrap();
    assert!(!has_log(&2));
    assert_eq!(store.run(id(1)).unwrap().record.track.len(), 2);
    assert_eq!(store.pin_log(id(99), true), Err(StoreError::NotFound));
}

#[test]
fn the_profile_and_the_cadence_factors_outlive_the_process() {
    let home = Home::new();
    let store = home.open();
    assert_eq!(store.profile(), Ok(None));
    assert_eq!(store.cadence_factor("AA:BB"), Ok(None));
    let draft = ProfileDraft {
        resting_heart_rate_bpm: Some(48),
        ..ProfileDraft::default()
    };
    let profile = Profile::try_from(draft).unwrap();
    store.set_profile(&Profile::default()).unwrap();
    store.set_profile(&profile).unwrap();
    store
        .remember_cadence_factor("AA:BB", CadenceFactor::Steps)
        .unwrap();
    store
        .remember_cadence_factor("AA:BB", CadenceFactor::Strides)
        .unwrap();
    drop(store);
    let store = home.open();
    assert_eq!(store.profile(), Ok(Some(profile)));
    assert_eq!(
        store.cadence_factor("AA:BB"),
        Ok(Some(CadenceFactor::Strides))
    );
    assert_eq!(store.cadence_factor("CC:DD"), Ok(None));
}

#[test]
fn a_writer_on_another_thread_writes_while_the_store_is_read() {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    std::thread::scope(|scope| {
        let writing = scope.spawn(move || {
            record(&mut writer, 0, 50);
            writer.finish(&summary(150.0))
        });
        while !writing.is_finished() {
            assert_eq!(store.runs().unwrap().len(), 1);
        }
        assert_eq!(writing.join().unwrap(), Ok(()));
    });
    assert_eq!(store.run(id(1)).unwrap().record, saved(50));
}
