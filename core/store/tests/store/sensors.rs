use std::fmt::Write as _;

use freshlegs_engine::sensing::{KnownSensor, Offer};
use freshlegs_engine::{CadenceFactor, SensorInfo};
use freshlegs_store::{Store, StoreError};
use rusqlite::Connection;

use crate::support::{Home, KEY_PRAGMA, START_UTC_MS, header};

fn strap() -> KnownSensor {
    KnownSensor {
        identity: "AA:BB".to_owned(),
        name: "Strap".to_owned(),
        manufacturer: Some("Polar Electro Oy".to_owned()),
        model: Some("H10".to_owned()),
        firmware: Some("3.1.1".to_owned()),
        offers: vec![Offer::HeartRate, Offer::Battery],
        cadence_factor: None,
        battery_percent: Some(80),
        battery_at_utc_ms: Some(START_UTC_MS),
        priority: 0,
        paired_at_utc_ms: START_UTC_MS,
    }
}

fn pod() -> KnownSensor {
    KnownSensor {
        identity: "CC:DD".to_owned(),
        name: "Pod".to_owned(),
        offers: vec![Offer::Pace, Offer::Cadence],
        cadence_factor: Some(CadenceFactor::Strides),
        priority: 1,
        paired_at_utc_ms: START_UTC_MS + 1,
        ..KnownSensor::default()
    }
}

/// A sensor with nothing but an identity.
fn bare(identity: &str) -> KnownSensor {
    KnownSensor {
        identity: identity.to_owned(),
        ..KnownSensor::default()
    }
}

fn order(store: &Store) -> String {
    let sensors = store.sensors().unwrap();
    for (index, sensor) in sensors.iter().enumerate() {
        assert_eq!(usize::from(sensor.priority), index.min(255));
    }
    sensors.iter().fold(String::new(), |mut order, sensor| {
        write!(order, "{} ", sensor.identity).unwrap();
        order
    })
}

/// Runs SQL behind the store's back.
fn tamper(home: &Home, sql: &str) {
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn paired_sensors_outlive_the_process_in_the_order_of_their_pairing() {
    let home = Home::new();
    let store = home.open();
    assert_eq!(store.sensors(), Ok(vec![]));
    store.pair_sensor(&strap()).unwrap();
    store.pair_sensor(&pod()).unwrap();
    drop(store);
    let store = home.open();
    assert_eq!(store.sensors(), Ok(vec![strap(), pod()]));
    let info = SensorInfo::from(store.sensors().unwrap().remove(1));
    assert_eq!(info.cadence_factor, Some(CadenceFactor::Strides));
    assert_eq!(info.offers, [Offer::Pace, Offer::Cadence]);
}

#[test]
fn a_sensor_paired_again_keeps_what_was_chosen_and_learnt() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&strap()).unwrap();
    store.pair_sensor(&pod()).unwrap();
    store.rename_sensor("AA:BB", "Chest").unwrap();
    store
        .remember_cadence_factor("AA:BB", CadenceFactor::Steps)
        .unwrap();
    store
        .pair_sensor(&KnownSensor {
            name: "Polar H10 1234".to_owned(),
            manufacturer: None,
            firmware: Some("5.0.0".to_owned()),
            offers: vec![Offer::HeartRate, Offer::BeatIntervals],
            cadence_factor: Some(CadenceFactor::Strides),
            battery_percent: None,
            battery_at_utc_ms: None,
            priority: 9,
            paired_at_utc_ms: START_UTC_MS + 1_000,
            ..strap()
        })
        .unwrap();
    let chest = KnownSensor {
        name: "Chest".to_owned(),
        firmware: Some("5.0.0".to_owned()),
        offers: vec![Offer::HeartRate, Offer::Battery, Offer::BeatIntervals],
        cadence_factor: Some(CadenceFactor::Steps),
        ..strap()
    };
    assert_eq!(store.sensors(), Ok(vec![chest, pod()]));
}

#[test]
fn the_runner_names_and_orders_the_sensors() {
    let home = Home::new();
    let store = home.open();
    for identity in ["A", "B", "C", "D"] {
        store.pair_sensor(&bare(identity)).unwrap();
    }
    store.order_sensors(&["C", "A", "C"]).unwrap();
    assert_eq!(order(&store), "C A B D ");
    store.order_sensors(&["D".to_owned()]).unwrap();
    assert_eq!(order(&store), "D C A B ");
    store.pair_sensor(&bare("E")).unwrap();
    store.pair_sensor(&bare("C")).unwrap();
    assert_eq!(order(&store), "D C A B E ");
    assert_eq!(store.order_sensors(&["E", "Z"]), Err(StoreError::NotFound));
    assert_eq!(order(&store), "D C A B E ");
    store.rename_sensor("E", "Echo").unwrap();
    assert_eq!(store.sensors().unwrap()[4].name, "Echo");
    assert_eq!(store.rename_sensor("Z", "Zulu"), Err(StoreError::NotFound));
}

#[test]
fn a_forgotten_sensor_leaves_nothing_behind() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&strap()).unwrap();
    store.pair_sensor(&pod()).unwrap();
    store.forget_sensor("CC:DD").unwrap();
    assert_eq!(store.sensors(), Ok(vec![strap()]));
    assert_eq!(store.cadence_factor("CC:DD"), Ok(None));
    assert_eq!(store.forget_sensor("CC:DD"), Err(StoreError::NotFound));
    // One that was never paired, but of which a run has learnt.
    store
        .remember_cadence_factor("EE:FF", CadenceFactor::Steps)
        .unwrap();
    store.forget_sensor("EE:FF").unwrap();
    assert_eq!(store.cadence_factor("EE:FF"), Ok(None));
    // Paired anew it comes last, and is found out again.
    store.pair_sensor(&bare("GG:HH")).unwrap();
    store.pair_sensor(&bare("CC:DD")).unwrap();
    assert_eq!(order(&store), "AA:BB GG:HH CC:DD ");
    assert_eq!(store.sensors().unwrap()[2].cadence_factor, None);
}

#[test]
fn a_sensor_that_was_only_counted_with_is_not_paired() {
    let home = Home::new();
    let store = home.open();
    store
        .remember_cadence_factor("CC:DD", CadenceFactor::Steps)
        .unwrap();
    store.remember_battery("CC:DD", 50, START_UTC_MS).unwrap();
    store
        .remember_device("CC:DD", Some("Wahoo"), None, None, &[Offer::Pace])
        .unwrap();
    assert_eq!(store.sensors(), Ok(vec![]));
    let steps = Some(CadenceFactor::Steps);
    assert_eq!(store.cadence_factor("CC:DD"), Ok(steps));
}

#[test]
fn the_runners_word_on_cadence_is_kept_and_taken_back() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&pod()).unwrap();
    for factor in [Some(CadenceFactor::Steps), None] {
        store.set_cadence_factor("CC:DD", factor).unwrap();
        assert_eq!(store.cadence_factor("CC:DD"), Ok(factor));
        assert_eq!(store.sensors().unwrap()[0].cadence_factor, factor);
    }
}

#[test]
fn a_connection_adds_to_what_is_known_and_takes_nothing_away() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&strap()).unwrap();
    let offers = [Offer::BeatIntervals, Offer::HeartRate];
    store
        .remember_device("AA:BB", None, Some("H10+"), None, &offers)
        .unwrap();
    store
        .remember_battery("AA:BB", 75, START_UTC_MS + 5)
        .unwrap();
    // Reserved: it says nothing.
    store
        .remember_battery("AA:BB", 255, START_UTC_MS + 9)
        .unwrap();
    let known = KnownSensor {
        model: Some("H10+".to_owned()),
        offers: vec![Offer::HeartRate, Offer::Battery, Offer::BeatIntervals],
        battery_percent: Some(75),
        battery_at_utc_ms: Some(START_UTC_MS + 5),
        ..strap()
    };
    assert_eq!(store.sensors(), Ok(vec![known]));
}

#[test]
fn a_battery_is_remembered_while_a_run_is_recorded() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&strap()).unwrap();
    let writer = store.begin_run(&header(1)).unwrap();
    store
        .remember_battery("AA:BB", 12, START_UTC_MS + 5)
        .unwrap();
    assert_eq!(store.sensors().unwrap()[0].battery_percent, Some(12));
    drop(writer);
}

#[test]
fn words_of_a_newer_version_hide_no_sensor_and_are_kept() {
    let home = Home::new();
    let store = home.open();
    store.pair_sensor(&strap()).unwrap();
    store.pair_sensor(&pod()).unwrap();
    drop(store);
    tamper(
        &home,
        r#"UPDATE paired SET offers = '["heart_rate", "muscle_oxygen", {"radar": 2}]'
           WHERE identity = 'AA:BB';
           UPDATE sensor SET cadence_factor = '"hops"' WHERE identity = 'CC:DD';"#,
    );
    let store = home.open();
    let sensors = store.sensors().unwrap();
    assert_eq!(sensors[0].offers, [Offer::HeartRate]);
    assert_eq!(sensors[1].cadence_factor, None);
    assert_eq!(store.cadence_factor("CC:DD"), Ok(None));
    store
        .remember_device("AA:BB", None, None, None, &[Offer::Battery])
        .unwrap();
    drop(store);
    let connection = Connection::open(home.file("freshlegs.db")).unwrap();
    connection.execute_batch(KEY_PRAGMA).unwrap();
    let sql = "SELECT offers FROM paired WHERE identity = 'AA:BB'";
    let offers: String = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(
        offers,
        r#"["heart_rate","muscle_oxygen",{"radar":2},"battery"]"#
    );
}

#[test]
fn more_sensors_than_a_priority_can_count_are_kept_in_order() {
    let home = Home::new();
    let store = home.open();
    let identities: Vec<String> = (0..300).map(|n| format!("{n:03}")).collect();
    store.pair_sensor(&bare("first")).unwrap();
    drop(store);
    let rows: String = identities.iter().fold(String::new(), |mut rows, identity| {
        let place = identity.parse::<u16>().unwrap() + 1;
        let row = "INSERT INTO paired (identity, place, name, offers, paired_ms)";
        writeln!(rows, "{row} VALUES ('{identity}', {place}, '', '[]', 0);").unwrap();
        rows
    });
    tamper(&home, &format!("BEGIN; {rows} COMMIT;"));
    let store = home.open();
    store.pair_sensor(&bare("last")).unwrap();
    let expected = format!("first {} last ", identities.join(" "));
    assert_eq!(order(&store), expected);
    store.order_sensors(&["last"]).unwrap();
    let expected = format!("last first {} ", identities.join(" "));
    assert_eq!(order(&store), expected);
}
