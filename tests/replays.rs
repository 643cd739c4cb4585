//! Recordings through the whole library: the same cues every time, and the file's own totals.

#![cfg(test)]

use std::path::Path;
use std::sync::Arc;

use freshlegs::{Companion, ReplayOptions, RunDetail, RunOptions, Summary};
use freshlegs_formats::{Salvage, Totals};
use freshlegs_tests::{Collector, data_folder, run_files, skip};

const KEY: [u8; 32] = [3; 32];

/// A companion on a folder of its own, and what a replay in it said.
struct Replays {
    companion: Arc<Companion>,
    _folder: tempfile::TempDir,
}

impl Replays {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_string_lossy().into_owned();
        Self {
            companion: Companion::open(path, KEY.to_vec()).unwrap(),
            _folder: folder,
        }
    }

    fn of(&self, file: &Path, plan: Option<&str>) -> (Vec<String>, Summary) {
        let (lines, run) = self.kept(file, plan);
        (lines, run.row.summary.unwrap())
    }

    /// What was said, and all that is kept.
    fn kept(&self, file: &Path, plan: Option<&str>) -> (Vec<String>, RunDetail) {
        let shell = Arc::new(Collector::default());
        let options = ReplayOptions {
            run: RunOptions {
                plan: plan.map(str::to_owned),
                ..RunOptions::default()
            },
            path: file.to_string_lossy().into_owned(),
            ..ReplayOptions::default()
        };
        let run = self.companion.start_replay(options, shell.clone()).unwrap();
        assert!(run.wait_until_over(300_000).unwrap());
        (shell.lines(), self.companion.run(run.id()).unwrap())
    }
}

/// Totals in which a file contradicts its own records: file, total, and why. Each is still off;
/// one that agrees again fails the test.
const CONTRADICTIONS: [(&str, &str, &str); 6] = [
    (
        "2067489619.fit",
        "cadence",
        "its mean counts standing, its records do not say how long",
    ),
    (
        "6860622783.fit",
        "cadence",
        "its mean counts standing as zero steps",
    ),
    (
        "6860622916.tcx",
        "cadence",
        "its mean is cut to whole strides",
    ),
    (
        "Garmin920_withFirstbeat.fit",
        "cadence",
        "its mean counts standing as zero steps",
    ),
    (
        "3386684871.fit",
        "ascent",
        "8 m in all, where 4 m are within the barometer's noise",
    ),
    (
        "activity-small-fenix2-run.fit",
        "ascent",
        "its altitude swings more than it climbs",
    ),
];

/// One total against the file's own: which one, ours, theirs, the share by which it may be off.
struct Check {
    what: &'static str,
    ours: Option<f64>,
    theirs: Option<f64>,
    tolerance: f64,
}

impl Check {
    /// By which share ours is off; `None` where the file does not say, or says zero.
    fn off(&self) -> Option<f64> {
        let theirs = self.theirs.filter(|theirs| *theirs > 0.0)?;
        Some((self.ours.unwrap_or_default() - theirs) / theirs)
    }

    fn good(&self) -> bool {
        self.off().is_none_or(|off| off.abs() <= self.tolerance)
    }
}

fn checks(ours: &Summary, theirs: &Totals) -> [Check; 5] {
    let check = |what, ours, theirs| Check {
        what,
        ours,
        theirs,
        tolerance: 0.01,
    };
    [
        check("distance", Some(ours.distance_m), theirs.distance_m),
        check("timer", Some(ours.moving_s), theirs.timer_s),
        check(
            "heart rate",
            ours.heart_rate_avg_bpm,
            theirs.heart_rate_avg_bpm,
        ),
        check("cadence", ours.cadence_avg_spm, theirs.cadence_avg_spm),
        Check {
            // Only FIT altitude is taken for a barometer's; elsewhere there is no climb.
            theirs: theirs.ascent_m.filter(|_| ours.ascent_m.is_some()),
            tolerance: 0.15,
            ..check("ascent", ours.ascent_m, None)
        },
    ]
}

#[test]
fn a_replay_agrees_with_the_totals_of_its_file() {
    let files = run_files("runs");
    if files.is_empty() {
        skip!("no recordings in {:?}", data_folder());
    }
    let replays = Replays::new();
    let mut wrong = Vec::new();
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let activity = freshlegs_formats::read(&std::fs::read(file).unwrap(), Salvage::No).unwrap();
        let session = activity.longest_run().unwrap();
        let (_, ours) = replays.of(file, None);
        print!("{name:38}");
        for check in checks(&ours, &activity.sessions[session].totals) {
            match check.off() {
                Some(off) => print!(" {} {:+.2} %", check.what, off * 100.0),
                None => print!(" {} –", check.what),
            }
            let contradicted = CONTRADICTIONS
                .iter()
                .any(|(file, what, _)| *file == name && *what == check.what);
            if check.good() == contradicted {
                let Check {
                    what, ours, theirs, ..
                } = check;
                wrong.push(format!("{name}: {what} {ours:?}, the file says {theirs:?}"));
            }
        }
        println!();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_beats_of_recorded_straps_are_kept() {
    let files = run_files("runs");
    if files.is_empty() {
        skip!("no recordings in {:?}", data_folder());
    }
    let replays = Replays::new();
    for file in &files {
        let activity = freshlegs_formats::read(&std::fs::read(file).unwrap(), Salvage::No).unwrap();
        let session = &activity.sessions[activity.longest_run().unwrap()];
        let recorded: usize = session.beats.iter().map(|batch| batch.rr_ms.len()).sum();
        if recorded == 0 {
            continue;
        }
        let kept = replays.kept(file, None).1.beats;
        let percent = f64::from(kept) * 100.0 / recorded as f64;
        println!("{:?} {kept} of {recorded}", file.file_name().unwrap());
        if file.ends_with("6860622783.fit") {
            // For eleven minutes a quarter to four fifths of its intervals span two beats or more by
            // the heart rate beside them; then another source takes over.
            assert!((60.0..80.0).contains(&percent), "{percent} %");
        } else {
            assert!(percent > 99.0, "{file:?}: {percent} %");
        }
    }
}

#[test]
fn cues_and_summary_of_recordings_stay_as_they_are() {
    let Some(data) = data_folder() else {
        skip!("no folder of recordings");
    };
    let replays = Replays::new();
    let plan = include_str!("fixtures/all_targets.toml");
    for (name, plan) in [
        ("Fr955v19.28andStryd.fit", None),
        ("Fr955v19.28andStryd.fit", Some(plan)),
        ("Move_2019_03_17_10_24_32_Running.fit", None),
        ("2067489619.fit", Some(plan)),
        ("6281425038.tcx", None),
    ] {
        let (lines, _) = replays.of(&data.join("runs").join(name), plan);
        let snapshot = format!("{name}{}", if plan.is_some() { "_with_plan" } else { "" });
        insta::assert_snapshot!(snapshot, lines.join("\n"));
    }
}

#[test]
fn a_replay_says_the_same_every_time() {
    let Some(data) = data_folder() else {
        skip!("no folder of recordings");
    };
    let file = data.join("runs/Move_2020_01_15_19_27_16_Running.fit");
    let (replays, again) = (Replays::new(), Replays::new());
    let plan = Some(include_str!("fixtures/all_targets.toml"));
    assert_eq!(replays.of(&file, plan).0, again.of(&file, plan).0);
}
