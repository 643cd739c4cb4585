//! Sensors over the air, as a shell sees them: a radio of our own making stands in for the
//! platform's, time is real and the waits are short.

#![cfg(test)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use freshlegs::{
    AdapterState, Companion, LinkState, LiveRun, Offer, Reading, RunOptions, SensorEvent,
    SensorNews, SensorOptions, SensorRow, Sensors, Timing,
};
use freshlegs_ble::{Adapter, Order};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_tests::{Air, AirSensor, Collector};

const STRAP: &str = "AA:00";
const POD: &str = "BB:00";
const BPM_140: &[u8] = &[0x16, 140, 0xB4, 0x01];
const EASY_RUN: &[u8] = &[0x04, 0x00, 0x03, 85];

/// A companion with a radio.
struct Scene {
    air: Air,
    shell: Arc<Collector>,
    companion: Arc<Companion>,
    sensors: Arc<Sensors>,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        let companion = Companion::open(path, vec![7; 32]).unwrap();
        let air = Air::default();
        air.add(STRAP, AirSensor::strap());
        air.add(POD, AirSensor::pod());
        let shell = Arc::new(Collector::default());
        let sensors = companion
            .open_radio(&options(), air.radio(), shell.clone())
            .unwrap();
        until("the adapter is on", || {
            sensors.view().adapter == AdapterState::On
        });
        Self {
            air,
            shell,
            companion,
            sensors,
            _folder: folder,
        }
    }

    /// A runner has looked for the sensor and paired it.
    fn pair(&self, identity: &str) {
        self.sensors.scan(false);
        until("it is seen", || self.find(identity).is_some());
        self.sensors.stop_scan();
        self.sensors.pair(identity.to_owned(), None).unwrap();
    }

    fn find(&self, identity: &str) -> Option<SensorRow> {
        let rows = self.sensors.view().sensors;
        rows.into_iter().find(|row| row.identity == identity)
    }

    fn row(&self, identity: &str) -> SensorRow {
        self.find(identity).unwrap()
    }

    fn shows_a_value(&self, identity: &str) -> bool {
        self.find(identity).is_some_and(|row| row.latest.is_some())
    }

    fn run(&self) -> Arc<LiveRun> {
        let run = self
            .companion
            .start_run(RunOptions::default(), self.shell.clone())
            .unwrap();
        self.sensors.feed(run.clone());
        run
    }

    fn news(&self) -> Vec<SensorNews> {
        let events = self.shell.sensor_events().into_iter();
        events
            .filter_map(|event| match event {
                SensorEvent::News { news, .. } => Some(news),
                _ => None,
            })
            .collect()
    }

    /// Has a sensor notify every few milliseconds until something is the case.
    fn play(&self, what: &str, done: impl Fn() -> bool) {
        until(what, || {
            self.air
                .notify(STRAP, Characteristic::HeartRateMeasurement, BPM_140);
            self.air
                .notify(POD, Characteristic::RscMeasurement, EASY_RUN);
            done()
        });
    }
}

fn options() -> SensorOptions {
    let waits = [
        ("pause", 1),
        ("pause_after_failure", 1),
        ("back_off", 10),
        ("back_off_cap", 50),
        ("silence", 200),
        ("patience", 200),
        ("steady", 50),
        ("asleep", 150),
        ("held", 300),
        ("stable", 100),
        ("scan", 500),
    ];
    SensorOptions {
        timings: waits
            .map(|(name, ms)| Timing {
                name: name.to_owned(),
                ms,
            })
            .to_vec(),
        ..SensorOptions::default()
    }
}

fn until(what: &str, done: impl Fn() -> bool) {
    let give_up = Instant::now() + Duration::from_secs(30);
    while !done() {
        assert!(Instant::now() < give_up, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_search_shows_what_each_sensor_offers() {
    let scene = Scene::new();
    scene.sensors.scan(false);
    until("both are seen", || scene.sensors.view().sensors.len() == 2);
    let view = scene.sensors.view();
    assert!(view.scanning);
    assert_eq!(view.adapter, AdapterState::On);
    let strap = scene.row(STRAP);
    assert_eq!(strap.name.as_deref(), Some("Strap"));
    assert_eq!(strap.offers, [Offer::HeartRate]);
    assert_eq!(strap.rssi_dbm, Some(-60));
    assert_eq!((strap.link, strap.known), (None, None));
    assert_eq!(scene.row(POD).offers, [Offer::Pace, Offer::Cadence]);
    scene.sensors.stop_scan();
    until("the search ends", || {
        scene.air.orders().last() == Some(&Order::StopScan)
    });
}

#[test]
fn a_runner_knows_their_strap_by_its_live_value_before_it_is_paired() {
    let scene = Scene::new();
    scene.sensors.watch(vec![STRAP.to_owned()]);
    scene.play("a value is shown", || scene.shows_a_value(STRAP));
    let row = scene.row(STRAP);
    assert_eq!(row.link, Some(LinkState::Streaming));
    assert_eq!(row.battery_percent, Some(80));
    assert!(row.battery_is_a_hint, "an H10 has a coin cell");
    let Some(Reading::HeartRate {
        heart_rate_bpm: Some(140),
        ref rr_ms,
        ..
    }) = row.latest
    else {
        panic!("140 beats a minute, not {:?}", row.latest);
    };
    assert_eq!(rr_ms.len(), 1);
    assert_eq!(
        row.offers,
        [Offer::HeartRate, Offer::BeatIntervals, Offer::Battery]
    );

    let known = scene
        .sensors
        .pair(STRAP.to_owned(), Some(" My strap ".to_owned()))
        .unwrap();
    assert_eq!(known.name, "My strap");
    assert_eq!(known.manufacturer.as_deref(), Some("Polar Electro Oy"));
    assert_eq!(known.model.as_deref(), Some("H10"));
    assert_eq!(known.battery_percent, Some(80));
    assert_eq!(scene.companion.paired_sensors().unwrap(), [known]);
}

#[test]
fn an_unknown_sensor_is_never_joined_by_itself() {
    let scene = Scene::new();
    scene.pair(STRAP);
    let run = scene.run();
    scene.play("the strap is heard", || {
        run.view().heart_rate_bpm.value.is_some()
    });
    let joined = |order: &Order| matches!(order, Order::Connect(sensor) if sensor.0 == POD);
    assert!(!scene.air.orders().iter().any(joined));
    assert_eq!(run.view().sensors.len(), 1);
}

#[test]
fn a_run_hears_its_sensors_and_their_batteries() {
    let scene = Scene::new();
    scene.pair(STRAP);
    scene.pair(POD);
    // Connected before the run begins: what was read then, the run is told too.
    scene.sensors.watch(vec![STRAP.to_owned()]);
    scene.play("the strap is up", || {
        scene.row(STRAP).link == Some(LinkState::Streaming)
    });
    let run = scene.run();
    scene.play("both are heard", || {
        let view = run.view();
        view.heart_rate_bpm.value == Some(140.0) && view.pace_s_per_km.value.is_some()
    });
    let battery = run.view().sensors[0].battery_percent;
    assert_eq!(battery, Some(80));

    run.finish().unwrap();
    assert!(run.wait_until_over(30_000).unwrap());
    until("the sensors are let go", || {
        scene.row(STRAP).link == Some(LinkState::Streaming) && scene.row(POD).link.is_none()
    });
    let stored = scene.companion.run(run.id()).unwrap();
    assert!(stored.track.iter().any(|p| p.heart_rate_bpm == Some(140)));
}

#[test]
fn a_sensor_that_is_paired_in_mid_run_joins_it() {
    let scene = Scene::new();
    let run = scene.run();
    scene.pair(STRAP);
    scene.play("it is heard", || run.view().heart_rate_bpm.value.is_some());
    assert_eq!(run.view().sensors[0].name, "Strap");
}

#[test]
fn a_sensor_that_is_forgotten_in_mid_run_is_let_go() {
    let scene = Scene::new();
    scene.pair(STRAP);
    let run = scene.run();
    scene.play("it is heard", || run.view().heart_rate_bpm.value.is_some());
    scene.companion.forget_sensor(STRAP.to_owned()).unwrap();
    until(
        "its link is closed",
        || matches!(scene.air.orders().last(), Some(Order::Disconnect(sensor)) if sensor.0 == STRAP),
    );
}

#[test]
fn no_scan_goes_on_during_a_run_unless_it_is_asked_for() {
    let scene = Scene::new();
    scene.pair(STRAP);
    scene.air.carry(STRAP, false);
    let run = scene.run();
    let before = scene.air.orders().len();
    let attempts = || {
        let orders = scene.air.orders();
        let connects = orders[before..].iter();
        connects.filter(|o| matches!(o, Order::Connect(_))).count()
    };
    // Its device is gone from the radio's memory: it is tried again and again, unseen.
    until("it is tried three times", || attempts() >= 3);
    let scans = |order: &Order| matches!(order, Order::StartScan(_));
    assert!(!scene.air.orders()[before..].iter().any(scans));

    scene.air.carry(STRAP, true);
    scene.sensors.retry();
    scene.play("it is heard", || run.view().heart_rate_bpm.value.is_some());
}

#[test]
fn a_loss_and_a_return_are_told_once() {
    let scene = Scene::new();
    scene.sensors.watch(vec![STRAP.to_owned()]);
    scene.play("it is heard", || scene.shows_a_value(STRAP));
    scene.air.carry(STRAP, false);
    until("it is lost", || scene.news() == [SensorNews::Lost]);
    assert!(scene.row(STRAP).note.is_some());
    assert_eq!(scene.row(STRAP).latest, None);
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(scene.news(), [SensorNews::Lost]);

    scene.air.carry(STRAP, true);
    scene.play("it is back", || {
        scene.news() == [SensorNews::Lost, SensorNews::Back]
    });
    assert_eq!(scene.row(STRAP).note, None);
}

#[test]
fn a_sensor_that_shows_no_sign_of_life_calls_for_two_hints() {
    let scene = Scene::new();
    scene.pair(STRAP);
    scene.air.carry(STRAP, false);
    let _run = scene.run();
    until("both hints are told", || {
        scene.news() == [SensorNews::Asleep, SensorNews::Held]
    });
    let note = scene.row(STRAP).note.unwrap();
    assert!(!note.is_empty());
}

#[test]
fn bluetooth_off_is_told_once_and_the_sensors_come_back_with_it() {
    let scene = Scene::new();
    scene.pair(STRAP);
    let run = scene.run();
    scene.play("it is heard", || run.view().heart_rate_bpm.value.is_some());
    scene.air.adapter(Adapter::Off);
    until("it is told", || scene.news() == [SensorNews::AdapterOff]);
    let view = scene.sensors.view();
    assert_eq!(view.adapter, AdapterState::Off);
    assert!(view.adapter_note.is_some_and(|note| !note.is_empty()));
    scene.air.adapter(Adapter::On);
    scene.play("it streams again", || {
        scene.row(STRAP).link == Some(LinkState::Streaming)
    });
    assert_eq!(
        scene.news()[..2],
        [SensorNews::AdapterOff, SensorNews::AdapterBack]
    );
    assert_eq!(scene.sensors.view().adapter_note, None);
}

#[test]
fn three_troubles_with_bluetooth_are_three_messages() {
    let scene = Scene::new();
    let reason = || "open it: for the test".to_owned();
    let troubles = [
        (Adapter::Off, AdapterState::Off),
        (Adapter::Missing { reason: reason() }, AdapterState::Missing),
        (
            Adapter::Forbidden { reason: reason() },
            AdapterState::Forbidden,
        ),
    ];
    let mut notes: Vec<String> = troubles
        .into_iter()
        .map(|(adapter, state)| {
            scene.air.adapter(adapter);
            until("it is shown", || scene.sensors.view().adapter == state);
            scene.sensors.view().adapter_note.unwrap()
        })
        .collect();
    notes.sort();
    notes.dedup();
    assert_eq!(notes.len(), 3, "{notes:?}");
}

#[test]
fn a_radio_that_cannot_be_opened_is_a_missing_adapter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let companion = Companion::open(path, vec![7; 32]).unwrap();
    let radio = Box::new(|_| Err("open it: for the test".to_owned()));
    let shell = Arc::new(Collector::default());
    let sensors = companion.open_radio(&options(), radio, shell).unwrap();
    until("it is shown", || {
        sensors.view().adapter == AdapterState::Missing
    });
}

#[test]
fn there_is_one_radio_as_long_as_it_is_held() {
    let scene = Scene::new();
    let other = Arc::new(Collector::default());
    let again = scene
        .companion
        .open_radio(&options(), Air::default().radio(), other)
        .unwrap();
    assert!(Arc::ptr_eq(&again, &scene.sensors));
}

#[test]
fn a_timing_that_does_not_exist_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let companion = Companion::open(path, vec![7; 32]).unwrap();
    let options = SensorOptions {
        timings: vec![Timing {
            name: "haste".to_owned(),
            ms: 1,
        }],
        ..SensorOptions::default()
    };
    let shell = Arc::new(Collector::default());
    let refusal = companion
        .open_radio(&options, Air::default().radio(), shell)
        .err();
    assert!(refusal.is_some_and(|error| error.to_string().contains("haste")));
}
