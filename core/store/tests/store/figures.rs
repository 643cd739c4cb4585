//! What an hour takes, with a strap, a foot pod, a power meter and a crank sensor, a position a
//! second and noise on everything, so that nothing compresses better than on the road.

use freshlegs_store::RunSize;

use crate::support::{Home, header, id, record_at_once, summary};

/// The size of an hour in which each sensor was heard so many times a second.
fn hour(rate: u64) -> RunSize {
    let home = Home::new();
    let store = home.open();
    let mut writer = store.begin_run(&header(1)).unwrap();
    record_at_once(&mut writer, 3_600, rate);
    writer.finish(&summary(11_000.0)).unwrap();
    store.size_of_run(id(1)).unwrap()
}

#[test]
fn the_log_of_an_hour_is_within_four_times_its_record() {
    let size = hour(1);
    eprintln!("an hour at 1 Hz: {size:?}");
    assert!(size.record_bytes < 36_000, "{size:?}");
    assert!(size.log_bytes < 4 * size.record_bytes, "{size:?}");
}

#[test]
fn four_times_the_notifications_do_not_make_four_times_the_log() {
    let (at_1_hz, at_4_hz) = (hour(1), hour(4));
    eprintln!("an hour at 4 Hz: {at_4_hz:?}");
    assert_eq!(at_4_hz.record_bytes, at_1_hz.record_bytes);
    assert!(at_4_hz.log_bytes < 3 * at_1_hz.log_bytes, "{at_4_hz:?}");
}
