//! Sensors over D-Bus for long: what is lost of an hour, what it costs, how fast a sensor is back.
//!
//! `cargo bench -p freshlegs-tests --bench streaming [-- hour|returns|drops]`. This process plays
//! `BlueZ` and its sensors; a second one listens with the whole library, so that its CPU time and
//! memory are its own.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints its figures, and may panic"
)]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use freshlegs::{
    Companion, CueView, LiveView, SensorEvent, SensorOptions, Shell, ShellError, Summary, Timing,
    Trouble,
};
use freshlegs_tests::bluez::{Bluez, Options, Sensor, VirtualSensor};

/// Sensors at 4 Hz.
const HZ: u32 = 4;
/// An hour is played so many times as fast as life.
const HASTE: u32 = 60;
const HOUR_S: u32 = 3_600;
const RETURNS: usize = 20;
const DROPS: usize = 500;

const HEART: &[u8] = &[0x16, 140, 0xB4, 0x01];
const PACE: &[u8] = &[0x04, 0x00, 0x03, 85];
const POWER: &[u8] = &[0x00, 0x00, 0xFA, 0x00];
const BELT: &[u8] = &[0x00, 0x00, 0xE8, 0x03];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|word| word == "--listen") {
        listen(&arguments[place + 1..]);
    } else if arguments.iter().any(|word| word == "--bench") {
        let named = |part: &str| {
            let mut filters = arguments[1..].iter().filter(|word| !word.starts_with("--"));
            filters.clone().count() == 0 || filters.any(|filter| filter == part)
        };
        play(named);
    }
    // `cargo test --benches` only wants to know that it starts.
}

fn play(named: impl Fn(&str) -> bool) {
    let bluez = match Bluez::start(Options::default()) {
        Ok(bluez) => bluez,
        Err(error) => {
            println!("skipped: no bus: {error}");
            return;
        }
    };
    let sensors = [
        (
            bluez.add(VirtualSensor::strap("Strap", "C0:FF:EE:00:00:01")),
            HEART,
        ),
        (
            bluez.add(VirtualSensor::pod("Pod", "C0:FF:EE:00:00:02")),
            PACE,
        ),
        (
            bluez.add(VirtualSensor::power_pod("Power", "C0:FF:EE:00:00:03")),
            POWER,
        ),
        (
            bluez.add(VirtualSensor::treadmill("Belt", "C0:FF:EE:00:00:04")),
            BELT,
        ),
    ];
    if named("hour") {
        an_hour(&bluez, &sensors);
    }
    if named("returns") {
        returns(&bluez, &sensors[0].0);
    }
    if named("drops") {
        drops(&bluez, &sensors[0].0);
    }
}

fn an_hour(bluez: &Bluez, sensors: &[(Sensor, &[u8])]) {
    let mut ear = Ear::start(bluez, sensors.iter().map(|(sensor, _)| sensor), &[]);
    for (sensor, _) in sensors {
        sensor.wait_until_subscribed();
    }
    let before = ear.report();
    let period = Duration::from_secs(1) / (HZ * HASTE);
    let began = Instant::now();
    for round in 0..HOUR_S * HZ {
        for (sensor, bytes) in sensors {
            sensor.notify(bytes);
        }
        let due = period * (round + 1);
        std::thread::sleep(due.saturating_sub(began.elapsed()));
    }
    // What is still under way.
    std::thread::sleep(Duration::from_secs(2));
    let after = ear.report();
    let sent = u64::from(HOUR_S * HZ) * sensors.len() as u64;
    let heard = after.heard - before.heard;
    println!(
        "an hour of {} sensors at {HZ} Hz, {HASTE} times as fast: {sent} sent, {} lost, {:.2} s of CPU, {} kB resident",
        sensors.len(),
        sent.saturating_sub(heard),
        after.cpu_s - before.cpu_s,
        after.resident_kb,
    );
}

/// Carries a strap away, for longer and longer, and back.
fn returns(bluez: &Bluez, strap: &Sensor) {
    let mut ear = Ear::start(bluez, [strap], &[]);
    strap.wait_until_subscribed();
    let mut waits: Vec<Duration> = (0..RETURNS)
        .map(|round| {
            strap.vanish();
            std::thread::sleep(Duration::from_secs(1 + round as u64));
            strap.appear();
            let began = Instant::now();
            let before = ear.report().heard;
            while ear.report().heard == before {
                strap.notify(HEART);
                std::thread::sleep(Duration::from_millis(20));
            }
            began.elapsed()
        })
        .collect();
    waits.sort();
    println!(
        "from a strap's return to its first value, {RETURNS} times after 1 to {RETURNS} s away: median {:.1} s, 95 % {:.1} s",
        waits[RETURNS / 2].as_secs_f64(),
        waits[RETURNS * 95 / 100].as_secs_f64(),
    );
}

/// Drops the link, over and over, with short waits.
fn drops(bluez: &Bluez, strap: &Sensor) {
    let timings = ["pause=10", "back_off=50", "back_off_cap=200", "stable=100"];
    let mut ear = Ear::start(bluez, [strap], &timings);
    strap.wait_until_subscribed();
    let mut first = None;
    for drop in 0..DROPS {
        strap.drop_link();
        let before = ear.report().heard;
        while ear.report().heard == before {
            strap.notify(HEART);
            std::thread::sleep(Duration::from_millis(5));
        }
        if drop == DROPS / 10 {
            first = Some(ear.report());
        }
    }
    let (early, late) = (first.unwrap(), ear.report());
    println!(
        "{DROPS} links dropped, {DROPS} recovered; resident after a tenth {} kB, at the end {} kB",
        early.resident_kb, late.resident_kb
    );
}

/// The process that listens.
struct Ear {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// How it is.
struct Report {
    heard: u64,
    cpu_s: f64,
    resident_kb: u64,
}

impl Ear {
    fn start<'a>(
        bluez: &Bluez,
        sensors: impl IntoIterator<Item = &'a Sensor>,
        timings: &[&str],
    ) -> Self {
        let addresses = sensors
            .into_iter()
            .map(|sensor| sensor.address().to_owned());
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg("--listen")
            .args(addresses)
            .args(timings)
            .env("DBUS_SYSTEM_BUS_ADDRESS", bluez.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            asks: child.stdin.take().unwrap(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
        }
    }

    fn report(&mut self) -> Report {
        writeln!(self.asks, "report").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        let mut words = line.split_whitespace();
        Report {
            heard: words.next().unwrap().parse().unwrap(),
            cpu_s: words.next().unwrap().parse().unwrap(),
            resident_kb: words.next().unwrap().parse().unwrap(),
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        let _ = writeln!(self.asks, "quit");
        let _ = self.child.wait();
    }
}

/// Listens to sensors and reports on standard output, as long as it is asked to.
fn listen(words: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let companion = Companion::open(path, vec![7; 32]).unwrap();
    let (timings, addresses): (Vec<&String>, Vec<&String>) =
        words.iter().partition(|word| word.contains('='));
    let timings = timings.into_iter().map(|word| {
        let (name, ms) = word.split_once('=').unwrap();
        Timing {
            name: name.to_owned(),
            ms: ms.parse().unwrap(),
        }
    });
    let options = SensorOptions {
        timings: timings.collect(),
        ..SensorOptions::default()
    };
    let counter = Arc::new(Counter::default());
    let sensors = companion.open_sensors(options, counter.clone()).unwrap();
    // The radio knows no device before it was seen once.
    sensors.scan(false);
    let wanted: Vec<String> = addresses.into_iter().cloned().collect();
    let seen = |address: &String| {
        let view = sensors.view();
        view.sensors.iter().any(|row| row.identity == *address)
    };
    while !wanted.iter().all(seen) {
        std::thread::sleep(Duration::from_millis(50));
    }
    sensors.stop_scan();
    sensors.watch(wanted);
    for line in std::io::stdin().lines() {
        if line.unwrap() != "report" {
            break;
        }
        let heard = counter.0.load(Ordering::Acquire);
        println!("{heard} {} {}", cpu_s(), resident_kb());
    }
}

/// Counts measurements.
#[derive(Default)]
struct Counter(AtomicU64);

impl Shell for Counter {
    fn speak(&self, _cue: CueView) -> Result<(), ShellError> {
        Ok(())
    }

    fn hush(&self, _cue_id: u32) -> Result<(), ShellError> {
        Ok(())
    }

    fn show(&self, _view: LiveView) -> Result<(), ShellError> {
        Ok(())
    }

    fn sensors(&self, events: Vec<SensorEvent>) -> Result<(), ShellError> {
        let is_measured = |event: &&SensorEvent| {
            matches!(event, SensorEvent::Reading { reading, .. }
                if !matches!(reading, freshlegs::Reading::Battery { .. }))
        };
        let measured = events.iter().filter(is_measured).count();
        self.0.fetch_add(measured as u64, Ordering::AcqRel);
        Ok(())
    }

    fn trouble(&self, _trouble: Trouble) -> Result<(), ShellError> {
        Ok(())
    }

    fn finished(&self, _summary: Summary) -> Result<(), ShellError> {
        Ok(())
    }
}

/// Seconds of CPU time of this process: `utime` and `stime` of `proc(5)`, in ticks of 10 ms.
fn cpu_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    ticks / 100.0
}

fn resident_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}
