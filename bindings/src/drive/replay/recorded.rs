//! Real files: what is replayed adds up to what the file says of itself.

use std::path::{Path, PathBuf};
use std::{env, fs};

use freshlegs_formats::{Salvage, Session, Sport, read};

use super::ReplayScript;
use crate::drive::listener::Listener;

/// How far a replay may be from the file's own total.
const WITHIN: f64 = 0.01;

/// Files that say something else of themselves than their records do: the file, the total and
/// why. Each has been looked at by hand.
const EXCEPTIONS: [(&str, &str, &str); 7] = [
    (
        "2067489619.fit",
        "cadence",
        "the watch divides all strides by all time, standing and walking too",
    ),
    (
        "6860622783.fit",
        "cadence",
        "the watch's mean counts standing as zero: with zeros it is within 0.1 %",
    ),
    (
        "6860622916.tcx",
        "cadence",
        "the mean is cut to whole strides: 89 for 89.9",
    ),
    (
        "Garmin920_withFirstbeat.fit",
        "cadence",
        "the watch's mean counts standing as zero: with zeros it is within 0.1 %",
    ),
    (
        "compressed-speed-distance.fit",
        "cadence",
        "one record in five seconds, and a mean in whole strides",
    ),
    (
        "garmin-fenix-5-run.fit",
        "cadence",
        "21 records in 57 s, and what lies between them is held",
    ),
    (
        "garmin-fenix-5-run.fit",
        "heart rate",
        "21 records in 57 s, and what lies between them is held",
    ),
];

#[test]
fn every_run_adds_up_to_its_own_totals() {
    let mut wrong = Vec::new();
    for folder in ["runs", "runs/awkward", "month"] {
        let Some(paths) = files(folder) else {
            eprintln!("skipped: no {folder} in the data");
            continue;
        };
        for path in paths {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // Not everything in these folders is a run; what is not is read elsewhere.
            let Ok(activity) = read(&fs::read(&path).unwrap(), Salvage::No) else {
                continue;
            };
            for (index, session) in activity.sessions.iter().enumerate() {
                let script = ReplayScript::new(&activity, index).unwrap();
                if matches!(session.sport, Sport::Running | Sport::Walking) {
                    compare(&name, session, script, &mut wrong);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_beat_of_a_file_is_lost() {
    let Some(paths) = files("runs") else {
        eprintln!("skipped: no runs in the data");
        return;
    };
    for path in paths {
        let activity = read(&fs::read(&path).unwrap(), Salvage::No).unwrap();
        let index = activity.longest_run().unwrap();
        let recorded = &activity.sessions[index].beats;
        let recorded: Vec<_> = recorded.iter().flat_map(|batch| &batch.rr_ms).collect();
        let heard = Listener::hear(ReplayScript::new(&activity, index).unwrap());
        let heard: Vec<_> = heard.pulses.iter().flat_map(|pulse| &pulse.rr).collect();
        assert_eq!(heard.len(), recorded.len(), "{}", path.display());
        for (heard, recorded) in heard.iter().zip(recorded) {
            // Half a unit of 1/1024 s.
            let heard_ms = f64::from(**heard) / 1.024;
            assert!((heard_ms - recorded).abs() < 0.489, "{heard} {recorded}");
        }
    }
}

fn compare(name: &str, session: &Session, script: ReplayScript, wrong: &mut Vec<String>) {
    let ends_at = script.ends_at();
    let heard = Listener::hear(script);
    let stated = &session.totals;
    let totals = [
        ("distance", heard.pod_m(), stated.distance_m),
        ("timer", Some(heard.moving_s(ends_at)), stated.timer_s),
        (
            "heart rate",
            heard.heart_rate_bpm(ends_at),
            stated.heart_rate_avg_bpm,
        ),
        (
            "cadence",
            heard.cadence_spm(ends_at),
            stated.cadence_avg_spm,
        ),
    ];
    let mut columns = Vec::new();
    for (what, heard, stated) in totals {
        let (Some(heard), Some(stated)) = (heard, stated) else {
            columns.push(format!("{what} {:>8}", "-"));
            continue;
        };
        let off = heard / stated - 1.0;
        columns.push(format!("{what} {:>+7.2}%", off * 100.0));
        let excused = EXCEPTIONS
            .iter()
            .find(|(file, total, _)| *file == name && *total == what);
        match (excused, off.abs() <= WITHIN) {
            (None, true) => {}
            (Some((_, _, why)), false) => columns.push(format!("({why})")),
            (None, false) => wrong.push(format!("{name}: {what} {heard:.1}, stated {stated:.1}")),
            (Some(_), true) => wrong.push(format!("{name}: {what} needs no exception any more")),
        }
    }
    eprintln!("{name:40}  {}", columns.join("  "));
}

/// The files in a folder of the data by name, or `None` where it is not there.
fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let data = env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    let mut paths: Vec<_> = fs::read_dir(data.join(folder))
        .ok()?
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    Some(paths)
}
