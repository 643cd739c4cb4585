//! Files of real devices, read whole: what they state agrees with what they hold, and what is
//! damaged is refused with its place or salvaged.

use std::fs;
use std::path::Path;

use freshlegs_formats::{Activity, ReadError, Salvage, Session, Sport, read};
use freshlegs_tests::{data_folder, run_files, skip};

/// Files of days, not of activities: they hold no record.
const WITHOUT_RECORDS: [&str; 1] = ["MonitoringFile.fit"];

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Every recording that holds an activity.
fn activities() -> Vec<(String, Activity)> {
    ["runs", "runs/awkward", "month"]
        .into_iter()
        .flat_map(run_files)
        .map(|path| (name(&path), path))
        .filter(|(name, _)| !WITHOUT_RECORDS.contains(&name.as_str()))
        .map(|(name, path)| {
            let Ok(file) = fs::read(path) else {
                panic!("{name} cannot be opened");
            };
            match read(&file, Salvage::No) {
                Ok(activity) => (name, activity),
                Err(error) => panic!("{name}: failed to {error}"),
            }
        })
        .collect()
}

fn heart_rates(activity: &Activity) -> Vec<Option<u8>> {
    let records = activity.sessions.iter().flat_map(|it| &it.records);
    records.map(|it| it.heart_rate_bpm).collect()
}

/// Seconds from the first record to the last without those between stop and start.
fn moving_s(session: &Session) -> f64 {
    let (Some(first), Some(last)) = (session.records.first(), session.records.last()) else {
        return 0.0;
    };
    let mut moving = last.at - first.at;
    let mut stopped = None;
    for event in &session.timer {
        let at = event.at.clamp(first.at, last.at);
        match (event.running, stopped) {
            (false, None) => stopped = Some(at),
            (true, Some(since)) => {
                moving -= at - since;
                stopped = None;
            }
            _ => {}
        }
    }
    moving.as_seconds_f64()
}

#[test]
fn every_recording_is_read_strictly_and_in_order_of_time() {
    let activities = activities();
    if activities.is_empty() {
        skip!("no recordings");
    }
    for (name, activity) in activities {
        for session in &activity.sessions {
            assert!(session.records.is_sorted_by_key(|it| it.at), "{name}");
            assert!(session.laps.is_sorted_by_key(|it| it.start), "{name}");
            assert!(session.timer.is_sorted_by_key(|it| it.at), "{name}");
            let first = session.records.first().map(|it| it.at);
            assert!(first.is_none_or(|first| session.start <= first), "{name}");
        }
    }
}

#[test]
fn the_distance_of_the_last_record_is_the_stated_one() {
    let activities = activities();
    if activities.is_empty() {
        skip!("no recordings");
    }
    for (name, activity) in activities.iter().filter(|(_, it)| it.sessions.len() == 1) {
        let session = &activity.sessions[0];
        let last_m = session.records.iter().rev().find_map(|it| it.distance_m);
        let (Some(stated_m), Some(last_m)) = (session.totals.distance_m, last_m) else {
            panic!("{name} has no distance");
        };
        assert!(
            (last_m / stated_m - 1.0).abs() < 0.01,
            "{name}: {last_m} m of {stated_m} m"
        );
    }
}

#[test]
fn the_pauses_explain_the_stated_time_of_running() {
    let activities = activities();
    if activities.is_empty() {
        skip!("no recordings");
    }
    for (name, activity) in activities.iter().filter(|(_, it)| it.sessions.len() == 1) {
        let session = &activity.sessions[0];
        let stated_s = session.totals.timer_s.unwrap();
        let moving_s = moving_s(session);
        let slack_s = (stated_s * 0.01).max(3.0);
        assert!(
            (moving_s - stated_s).abs() <= slack_s,
            "{name}: {moving_s} s of {stated_s} s"
        );
    }
}

#[test]
fn the_cadence_of_every_run_is_of_both_feet() {
    let activities = activities();
    if activities.is_empty() {
        skip!("no recordings");
    }
    // The running legs of the multisport race are a march up a mountain.
    for (name, activity) in activities.iter().filter(|(_, it)| it.sessions.len() == 1) {
        let on_foot = activity
            .sessions
            .iter()
            .filter(|it| it.sport == Sport::Running);
        for session in on_foot.filter(|it| it.totals.distance_m > Some(1000.0)) {
            let fast = session
                .records
                .iter()
                .filter(|it| it.speed_m_per_s > Some(2.5));
            let mut cadences: Vec<f64> = fast.filter_map(|it| it.cadence_spm).collect();
            cadences.sort_by(f64::total_cmp);
            if let Some(median) = cadences.get(cadences.len() / 2) {
                assert!(
                    (140.0..=215.0).contains(median),
                    "{name}: {median} steps/min"
                );
            }
        }
    }
}

#[test]
fn the_multisport_race_has_its_seven_legs() {
    use Sport::{Cycling, Other, Running, Transition};

    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let file = fs::read(data.join("runs/activity-large-fenxi2-multisport.fit")).unwrap();
    let activity = read(&file, Salvage::No).unwrap();
    let sports: Vec<Sport> = activity.sessions.iter().map(|it| it.sport).collect();
    let legs = [
        Other, Transition, Running, Transition, Running, Transition, Cycling,
    ];
    assert_eq!(sports, legs);
    assert_eq!(activity.longest_run(), Some(4));
    assert!(activity.sessions.iter().all(|it| it.laps.len() == 1));
}

#[test]
fn damage_is_refused_with_its_place_and_what_precedes_it_is_salvaged() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    for (name, offset, records) in [
        ("activity-activity-filecrc.fit", 1540, 28),
        ("activity-filecrc.fit", 769, 14),
        ("activity-settings-corruptheader.fit", 771, 14),
        ("activity-settings-nodata.fit", 786, 14),
        ("activity-unexpected-eof.fit", 768, 14),
    ] {
        let file = fs::read(data.join("runs/invalid").join(name)).unwrap();
        match read(&file, Salvage::No) {
            Err(ReadError::Broken { offset: at, .. }) => assert_eq!(at, offset, "{name}"),
            other => panic!("{name}: {other:?}"),
        }
        let salvaged = read(&file, Salvage::Yes).unwrap();
        assert_eq!(heart_rates(&salvaged).len(), records, "{name}");
        assert_eq!(salvaged.faults.len(), 1, "{name}: {:?}", salvaged.faults);
    }
}

#[test]
fn a_developer_without_an_application_is_no_damage() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    let name = "elemnt-bolt-no-application-id-inside-developer-data-id.fit";
    let file = fs::read(data.join("runs/invalid").join(name)).unwrap();
    let activity = read(&file, Salvage::No).unwrap();
    assert_eq!(activity.sessions[0].records.len(), 132);
    assert!(activity.faults.is_empty());
}

#[test]
fn a_file_of_a_day_is_refused_either_way() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    for name in WITHOUT_RECORDS {
        let file = fs::read(data.join("runs/awkward").join(name)).unwrap();
        for salvage in [Salvage::No, Salvage::Yes] {
            assert!(
                matches!(read(&file, salvage), Err(ReadError::NoRecords { .. })),
                "{name}"
            );
        }
    }
}

#[test]
fn any_beginning_of_a_real_file_gives_its_first_records() {
    let Some(data) = data_folder() else {
        skip!("no recordings");
    };
    for name in ["Move_2020_01_15_19_27_16_Running.fit", "6281425038.tcx"] {
        let file = fs::read(data.join("runs").join(name)).unwrap();
        let whole = heart_rates(&read(&file, Salvage::No).unwrap());
        for tenth in 2..10 {
            let cut = &file[..file.len() * tenth / 10];
            assert!(
                matches!(read(cut, Salvage::No), Err(ReadError::Broken { .. })),
                "{name}"
            );
            let salvaged = heart_rates(&read(cut, Salvage::Yes).unwrap());
            assert!(whole.starts_with(&salvaged), "{name}, {tenth} tenths");
            let share = salvaged.len() as f64 / whole.len() as f64;
            assert!((share - tenth as f64 / 10.0).abs() < 0.1, "{name}: {share}");
        }
    }
}
