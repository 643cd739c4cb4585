//! Logs as a shell begins them: a process has one set, so everything is in one test.

#![cfg(test)]

use freshlegs::{CompanionError, LogLevel, LogOptions, Probe, log_event, log_files, start_logs};

fn options(folder: &str) -> LogOptions {
    LogOptions {
        level: LogLevel::Info,
        folder: Some(folder.to_owned()),
    }
}

#[test]
fn logs_go_into_a_bounded_file_with_the_shells_own_and_the_places_of_defects_alone() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("file");
    std::fs::write(&in_the_way, "").unwrap();
    // Where no folder can be, logging does not begin, and may still.
    let refused = start_logs(options(&in_the_way.join("logs").to_string_lossy()));
    assert!(
        matches!(&refused, Err(CompanionError::Storage { reason }) if reason.contains("write logs")),
        "{refused:?}"
    );

    let place = folder.path().join("logs").to_string_lossy().into_owned();
    assert!(log_files(place.clone()).is_empty());
    assert_eq!(start_logs(options(&place)), Ok(true));
    assert_eq!(start_logs(options(&place)), Ok(false));

    log_event(
        LogLevel::Warn,
        "Speaker".to_owned(),
        "no voice for this language".to_owned(),
    );
    log_event(LogLevel::Debug, "Speaker".to_owned(), "too much".to_owned());
    let panicked = std::panic::catch_unwind(|| Probe::new().panic());
    assert!(panicked.is_err());
    let text = std::fs::read_to_string(&log_files(place.clone())[0]).unwrap();
    assert!(text.contains("no voice for this language"), "{text}");
    assert!(text.contains("Speaker"), "{text}");
    assert!(!text.contains("too much"), "{text}");
    assert!(text.contains("probe.rs"), "{text}");
    // The words of a panic may hold what was looked at.
    assert!(!text.contains("on purpose"), "{text}");

    for _ in 0..20_000 {
        log_event(
            LogLevel::Info,
            "Locator".to_owned(),
            "a line as long as lines of logs commonly are".to_owned(),
        );
    }
    let files = log_files(place);
    assert_eq!(files.len(), 2, "{files:?}");
    let bytes: u64 = files
        .iter()
        .map(|file| std::fs::metadata(file).unwrap().len())
        .sum();
    assert!(bytes < 520 * 1024 + 2 * 1024, "{bytes}");
}
