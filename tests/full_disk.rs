//! A disk that fills up in mid-run, and is emptied again.

#![cfg(test)]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use freshlegs::{Companion, LiveRun, RunOptions, SensorInfo, Trouble};
use freshlegs_tests::{Collector, Heard, skip};

/// A file system of two megabytes in memory, for as long as this lives.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this user may not mount one.
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "freshlegs-test"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes until there is no room for another byte.
    fn fill(&self) {
        for size in [1 << 16, 1 << 12, 1 << 8, 1] {
            let mut written = 0;
            while std::fs::write(
                self.path().join(format!("filler-{size}-{written}")),
                vec![0; size],
            )
            .is_ok()
            {
                written += 1;
            }
        }
    }

    fn empty(&self) {
        for entry in std::fs::read_dir(self.path()).unwrap().flatten() {
            if entry.file_name().to_string_lossy().starts_with("filler") {
                std::fs::remove_file(entry.path()).unwrap();
            }
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Left mounted, the folder stays behind: no harm to the test that is over.
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

/// Sends heart rates until `done`, at a hundred times the rate of a strap.
fn send_until(run: &LiveRun, sensor: u16, done: impl Fn() -> bool) {
    while !done() {
        run.notification(sensor, "2A37".to_owned(), vec![0x16, 0x8C, 0xB4, 0x01])
            .unwrap();
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_full_disk_is_told_once_and_costs_nothing_when_there_is_room_again() {
    let Some(disk) = SmallDisk::mount() else {
        skip!("a small disk can only be mounted by root");
    };
    let folder = disk.path().join("store").to_string_lossy().into_owned();
    let companion = Companion::open(folder, vec![8; 32]).unwrap();
    let shell = Arc::new(Collector::default());
    let run = companion
        .start_run(RunOptions::default(), shell.clone())
        .unwrap();
    let sensor = run.sensor_joined(SensorInfo::default()).unwrap();
    let told = |trouble: Trouble| {
        shell
            .heard()
            .iter()
            .filter(|heard| **heard == Heard::Trouble(trouble.clone()))
            .count()
    };

    disk.fill();
    send_until(&run, sensor, || told(Trouble::StorageFull) > 0);
    let full_at_s = run.elapsed_s();
    send_until(&run, sensor, || run.elapsed_s() > full_at_s + 3.0);
    disk.empty();
    send_until(&run, sensor, || told(Trouble::StorageBack) > 0);
    run.finish().unwrap();
    assert!(run.wait_until_over(60_000).unwrap());

    assert_eq!(told(Trouble::StorageFull), 1);
    assert_eq!(told(Trouble::StorageBack), 1);
    let stored = companion.run(run.id()).unwrap();
    let seconds: Vec<u64> = stored
        .track
        .iter()
        .map(|point| point.at.as_millis() / 1_000)
        .collect();
    let whole: Vec<u64> = (1..=*seconds.last().unwrap()).collect();
    assert!(
        whole.iter().all(|second| seconds.contains(second)),
        "{seconds:?}"
    );
}
