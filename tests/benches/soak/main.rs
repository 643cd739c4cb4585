//! Ten hours of running with four sensors and five hundred drop-outs of 1 s to 10 min, in simulated
//! time: the links, the whole session and a simulated radio. Prints how long each return took, and
//! what memory was kept; fails if a sensor did not return, something was said twice, or memory grew.

mod air;
mod luck;
mod run;
mod schedule;

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use freshlegs_engine::Moment;
use freshlegs_engine::sensing::link::Timings;

use air::Air;
use run::Run;
use schedule::{DROPS, DropOut, HOURS};

/// What an hour after the first may keep at most, in bytes: a queue may still double.
const KEPT_B: i64 = 16 * 1_024;

fn main() -> io::Result<ExitCode> {
    let half_a_minute = Some(Duration::from_secs(30));
    let systems = [
        ("Linux", Timings::default(), half_a_minute, 0),
        ("Android", Timings::android(), half_a_minute, 0),
        ("Apple", Timings::apple(), None, 0),
        (
            "Linux, 1 word in 20 lost",
            Timings::default(),
            half_a_minute,
            5,
        ),
    ];
    let mut table = format!(
        "{:<26}{:>9}{:>11}{:>10}{:>8}{:>8}{:>9}{:>9}\n",
        "from return to value, s",
        "drop-outs",
        "recovered",
        "median",
        "95 %",
        "max",
        "lost",
        "back"
    );
    let mut lengths = String::new();
    let mut memory = String::new();
    let mut faults = String::new();
    for (name, timings, gives_up_after, lost_percent) in systems {
        let air = Air::new(gives_up_after, lost_percent);
        let mut run = Run::new(timings, air, schedule::drops());
        let hours = soak(&mut run, &mut faults, name);
        row(&mut table, name, &run.drops.iter().collect::<Vec<_>>());
        let _ = writeln!(table, "{:>9}{:>9}", run.cues.0, run.cues.1);
        if memory.is_empty() {
            by_length(&mut lengths, &run.drops);
            memory = hours;
        }
        check(&mut faults, name, &run, lost_percent == 0);
    }
    let mut output = io::stdout().lock();
    writeln!(
        output,
        "{table}\nLinux, by length of the drop-out\n{lengths}\n{memory}"
    )?;
    if faults.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(output, "{faults}")?;
    Ok(ExitCode::FAILURE)
}

/// Runs all hours, and says what memory each of them kept.
fn soak(run: &mut Run, faults: &mut String, name: &str) -> String {
    let mut report = format!(
        "{:<6}{:>14}{:>12}{:>14}\n",
        "hour", "allocations", "kept, B", "resident, kB"
    );
    for hour in 1..=HOURS {
        let end = Moment::ZERO + Duration::from_hours(hour);
        let info = allocation_counter::measure(|| run.run_to(end));
        let resident = resident_kb().map_or("–".to_owned(), |kb| kb.to_string());
        let (count, kept) = (info.count_total, info.bytes_current);
        if hour > 1 && kept > KEPT_B {
            let _ = writeln!(faults, "{name}: hour {hour} kept {kept} bytes");
        }
        let _ = writeln!(report, "{hour:<6}{count:>14}{kept:>12}{resident:>14}");
    }
    report
}

fn row(table: &mut String, name: &str, drops: &[&DropOut]) {
    let mut waits: Vec<f64> = drops
        .iter()
        .filter_map(|drop| Some(drop.heard_at?.secs_since(drop.to)))
        .collect();
    waits.sort_by(f64::total_cmp);
    // The nearest rank.
    let at = |percent: usize| waits.get((waits.len() * percent).div_ceil(100).max(1) - 1);
    let number = |wait: Option<&f64>| wait.map_or("–".to_owned(), |wait| format!("{wait:.1}"));
    let _ = write!(
        table,
        "{name:<26}{:>9}{:>11}{:>10}{:>8}{:>8}",
        drops.len(),
        waits.len(),
        number(at(50)),
        number(at(95)),
        number(waits.last())
    );
}

fn by_length(table: &mut String, drops: &[DropOut]) {
    for (from_s, to_s) in [(1, 5), (5, 10), (10, 60), (60, 600)] {
        let range = Duration::from_secs(from_s)..=Duration::from_secs(to_s);
        let within: Vec<&DropOut> = drops
            .iter()
            .filter(|drop| range.contains(&drop.length()))
            .collect();
        row(table, &format!("{from_s} s to {to_s} s"), &within);
        table.push('\n');
    }
}

/// Every drop-out has its end, and is said to be lost and back once at most, as often one as the
/// other.
fn check(faults: &mut String, name: &str, run: &Run, is_honest: bool) {
    if run.drops.len() != DROPS {
        let _ = writeln!(faults, "{name}: {} drop-outs", run.drops.len());
    }
    for drop in &run.drops {
        let (lost, back) = drop.said;
        let is_told_once = lost == back && (lost <= 1 || !is_honest);
        let is_told = lost > 0 || drop.length() < Duration::from_secs(12);
        if drop.heard_at.is_none() || !is_told_once || !is_told {
            let _ = writeln!(faults, "{name}: {drop:?}");
        }
    }
    if run.cues.0 < run.cues.1 {
        let _ = writeln!(faults, "{name}: more returns said than losses");
    }
}

/// The memory of this process that is in use, where Linux tells.
fn resident_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
