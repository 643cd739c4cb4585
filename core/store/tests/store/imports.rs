use freshlegs_engine::Summary;
use freshlegs_store::{Imported, ImportedFile, RunHeader, RunId, RunRecord, Source, Store};

use crate::support::{Home, header, id, summary};

/// A run from session `session` of the file whose hash is all `file`.
fn from_file(number: u8, file: u8, session: u16) -> RunHeader {
    RunHeader {
        source: Source::Imported(ImportedFile {
            sha256: [file; 32],
            session,
            format: "fit".to_owned(),
            name: format!("{file}.fit"),
        }),
        anchor: None,
        ..header(number)
    }
}

/// The same run under another id, begun so many milliseconds later.
fn again(number: u8, of: &RunHeader, later_ms: i64) -> RunHeader {
    RunHeader {
        id: id(number),
        started_at_utc_ms: of.started_at_utc_ms + later_ms,
        ..of.clone()
    }
}

fn import(store: &Store, header: &RunHeader, summary: &Summary) -> Imported {
    store
        .import_run(header, summary, &RunRecord::default())
        .unwrap()
}

#[test]
fn an_imported_run_is_there_with_its_file() {
    let home = Home::new();
    let store = home.open();
    let header = from_file(1, 0xaa, 0);
    assert_eq!(
        import(&store, &header, &summary(5_000.0)),
        Imported::New(id(1))
    );
    drop(store);
    let run = home.open().run(id(1)).unwrap();
    assert_eq!(run.header, header);
    assert_eq!(run.summary, Some(summary(5_000.0)));
}

#[test]
fn the_same_file_comes_in_once_and_is_known_before_it_is_read() {
    let home = Home::new();
    let store = home.open();
    assert_eq!(store.imported_from(&[0xaa; 32]), Ok(vec![]));
    import(&store, &from_file(1, 0xaa, 0), &summary(5_000.0));
    assert_eq!(store.imported_from(&[0xaa; 32]), Ok(vec![id(1)]));
    let second = from_file(2, 0xaa, 0);
    assert_eq!(
        import(&store, &second, &summary(5_000.0)),
        Imported::Duplicate(id(1))
    );
}

#[test]
fn another_format_of_the_same_run_is_the_same_run() {
    let home = Home::new();
    let store = home.open();
    let fit = from_file(1, 0xaa, 0);
    import(&store, &fit, &summary(10_011.0));
    let tcx = again(2, &from_file(1, 0xbb, 0), -2_000);
    assert_eq!(
        import(&store, &tcx, &summary(10_095.0)),
        Imported::Duplicate(id(1))
    );
}

#[test]
fn an_export_of_an_own_run_is_that_run() {
    let home = Home::new();
    let store = home.open();
    store
        .begin_run(&header(1))
        .unwrap()
        .finish(&summary(3_000.0))
        .unwrap();
    let export = again(2, &from_file(1, 0xbb, 0), 999);
    assert_eq!(
        import(&store, &export, &summary(3_000.0)),
        Imported::Duplicate(id(1))
    );
}

#[test]
fn what_differs_in_start_length_or_duration_is_another_run() {
    let home = Home::new();
    let store = home.open();
    import(&store, &from_file(1, 0xaa, 0), &summary(10_000.0));
    let later = again(2, &from_file(1, 0xbb, 0), 2_001);
    let same_start = |number, file| again(number, &from_file(1, file, 0), 0);
    let farther = Summary {
        distance_m: 10_110.0,
        ..summary(10_000.0)
    };
    let longer = Summary {
        elapsed_s: 3_400.0,
        ..summary(10_000.0)
    };
    assert_eq!(
        import(&store, &later, &summary(10_000.0)),
        Imported::New(id(2))
    );
    assert_eq!(
        import(&store, &same_start(3, 0xcc), &farther),
        Imported::New(id(3))
    );
    assert_eq!(
        import(&store, &same_start(4, 0xdd), &longer),
        Imported::New(id(4))
    );
}

#[test]
fn two_sessions_of_one_file_are_two_runs_however_alike() {
    let home = Home::new();
    let store = home.open();
    for session in 0..2 {
        let header = from_file(session as u8 + 1, 0xaa, session);
        let header = again(session as u8 + 1, &header, -86_400_000 * i64::from(session));
        assert_eq!(
            import(&store, &header, &summary(1_000.0)),
            Imported::New(header.id)
        );
    }
    assert_eq!(store.imported_from(&[0xaa; 32]), Ok(vec![id(1), id(2)]));
}

#[test]
fn a_replay_of_a_file_does_not_keep_its_import_out() {
    let home = Home::new();
    let store = home.open();
    let replay = RunHeader {
        source: Source::Replay,
        ..header(1)
    };
    store
        .begin_run(&replay)
        .unwrap()
        .finish(&summary(3_000.0))
        .unwrap();
    let file = again(2, &from_file(1, 0xaa, 0), 0);
    assert_eq!(
        import(&store, &file, &summary(3_000.0)),
        Imported::New(RunId([2; 16]))
    );
}
