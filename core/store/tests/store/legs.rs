//! What runs have taught about the legs, and red flags.

use freshlegs_engine::coaching::Word;
use freshlegs_engine::coaching::legs::RunModel;
use freshlegs_engine::recovery::FollowUpAnswer;
use freshlegs_engine::{Moment, Summary};
use freshlegs_store::{Heartbeat, RunHeader, Source, Store, StoreError};

use crate::support::{Home, START_UTC_MS, header, id};

const DAY_MS: i64 = 86_400_000;

fn finished(store: &Store, number: u8, source: Source, days: i64) {
    let header = RunHeader {
        id: id(number),
        source,
        started_at_utc_ms: START_UTC_MS + days * DAY_MS,
        ..header(number)
    };
    let mut writer = store.begin_run(&header).unwrap();
    let heartbeat = Heartbeat {
        at: Moment::from_secs(1),
        wall_utc_ms: 0,
    };
    writer.append(heartbeat, &[], &[]).unwrap();
    writer.finish(&Summary::default()).unwrap();
}

fn model(minutes: u32) -> RunModel {
    RunModel {
        minutes,
        ..RunModel::default()
    }
}

#[test]
fn only_the_runners_own_finished_runs_teach_and_each_once() {
    let store = Home::new().open();
    finished(&store, 1, Source::Live, 0);
    finished(&store, 2, Source::Simulated, 1);
    finished(&store, 3, Source::Replay, 1);
    finished(&store, 4, Source::Live, 2);
    let _unfinished = store.begin_run(&header(5)).unwrap();
    let span = START_UTC_MS..START_UTC_MS + 28 * DAY_MS;
    let missing = |version: &str| store.runs_without_leg_model(span.clone(), version).unwrap();
    assert_eq!(missing("1"), [id(1), id(4)]);
    store.keep_leg_model(id(1), "1", &model(7)).unwrap();
    store.keep_leg_model(id(4), "1", &model(9)).unwrap();
    assert_eq!(missing("1"), []);
    // Another engine may see something else in the same track.
    assert_eq!(missing("2"), [id(1), id(4)]);
    let later = START_UTC_MS + DAY_MS..i64::MAX;
    let models = store.leg_models(later).unwrap();
    assert_eq!(models, [(START_UTC_MS + 2 * DAY_MS, model(9))]);
    store.delete_run(id(4)).unwrap();
    assert_eq!(store.leg_models(span.clone()).unwrap().len(), 1);
    let unknown = store.keep_leg_model(id(9), "1", &model(1));
    assert_eq!(unknown, Err(StoreError::NotFound));
}

#[test]
fn a_red_flag_outlives_its_run_and_keeps_its_latest_answer() {
    let home = Home::new();
    let store = home.open();
    finished(&store, 1, Source::Live, 0);
    store.remember_red_flag(Word::Pain, 1_000).unwrap();
    store.remember_red_flag(Word::Chest, 2_000).unwrap();
    store.remember_red_flag(Word::Pain, 3_000).unwrap();
    // It was not meant.
    store.remember_red_flag(Word::Dizzy, 4_000).unwrap();
    store.take_back_red_flag(4_000).unwrap();
    store.delete_run(id(1)).unwrap();
    store
        .answer_follow_up(Word::Pain, 2_500, FollowUpAnswer::StillThere, 5_000)
        .unwrap();
    store
        .answer_follow_up(Word::Pain, 2_500, FollowUpAnswer::Gone, 6_000)
        .unwrap();
    drop(store);

    let store = home.open();
    let told: Vec<_> = store
        .follow_ups()
        .unwrap()
        .into_iter()
        .map(|it| (it.word, it.at_utc_ms, it.answer))
        .collect();
    assert_eq!(
        told,
        [
            (Word::Pain, 1_000, Some(FollowUpAnswer::Gone)),
            (Word::Chest, 2_000, None),
            (Word::Pain, 3_000, None),
        ]
    );
    let nobody = store.answer_follow_up(Word::Dizzy, 9_000, FollowUpAnswer::Gone, 9_000);
    assert_eq!(nobody, Err(StoreError::NotFound));
}

#[test]
fn a_thing_kept_by_name_that_is_not_understood_is_as_if_absent() {
    let store = Home::new().open();
    assert_eq!(store.kept::<u32>("answers"), Ok(None));
    store.keep("answers", &7_u32).unwrap();
    assert_eq!(store.kept("answers"), Ok(Some(7_u32)));
    store.keep("answers", &"seven").unwrap();
    assert_eq!(store.kept::<u32>("answers"), Ok(None));
}
