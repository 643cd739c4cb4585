//! Recordings through the whole library: the same cues every time, and the file's own totals.

#![cfg(test)]

use std::path::Path;
use std::sync::Arc;

use freshlegs::{Companion, ReplayOptions, RunOptions, Summary};
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
        assert!(run.wait(300_000).unwrap());
        let summary = self.companion.run(run.id()).unwrap().row.summary.unwrap();
        (shell.lines(), summary)
    }
}

/// One total against the file's own: which one, ours, theirs, the share it may be off.
struct Check {
    what: &'static str,
    ours: Option<f64>,
    theirs: Option<f64>,
    tolerance: f64,
}

impl Check {
    fn off(&self) -> Option<f64> {
        let (ours, theirs) = self.ours.zip(self.theirs)?;
        (theirs > 0.0).then(|| (ours - theirs) / theirs)
    }

    fn good(&self) -> bool {
        match (self.ours, self.theirs) {
            (None, Some(theirs)) => theirs == 0.0,
            _ => self.off().is_none_or(|off| off.abs() <= self.tolerance),
        }
    }
}

fn checks(ours: &Summary, theirs: &Totals) -> [Check; 4] {
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
        let Some(session) = activity.longest_run() else {
            println!("{name}: no run in it");
            continue;
        };
        let theirs = activity.sessions[session].totals;
        let (_, ours) = replays.of(file, None);
        let mut line = format!("{name:48}");
        for check in checks(&ours, &theirs) {
            let off = check.off().map_or("      –".to_owned(), |off| {
                format!("{:+6.2}%", off * 100.0)
            });
            line += &format!(" {} {off}", check.what);
            if !check.good() {
                wrong.push(format!(
                    "{name}: {} {:?}, the file says {:?}",
                    check.what, check.ours, check.theirs
                ));
            }
        }
        let climb = Check {
            what: "ascent",
            ours: ours.ascent_m,
            theirs: theirs.ascent_m,
            tolerance: 0.15,
        };
        println!(
            "{line} ascent {:?} of {:?} ({:?})",
            climb.ours,
            climb.theirs,
            climb.off()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
