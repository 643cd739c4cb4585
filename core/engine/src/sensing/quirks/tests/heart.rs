use super::*;
use crate::sensing::gatt::BodySensorLocation;

const HEART_RATE: Characteristic = Characteristic::HeartRateMeasurement;

fn heart_rate(run: &Run) -> Option<f64> {
    run.view.heart_rate_bpm.value
}

/// For some seconds each the strap sends what `rr` says, at this rate.
fn beats(run: &mut Run, seconds: u64, bpm: u16, rr: impl Fn(u16) -> Vec<u16>) {
    for _ in 0..seconds {
        let rr = rr(run.second as u16);
        run.heart(SENSOR, bpm, Contact::Detected, &rr);
        run.tick();
    }
}

#[test]
pub(super) fn contact_unsupported_says_nothing() {
    for flags in [0x00, 0x02] {
        let mut run = Run::with("Strap");
        for _ in 0..60 {
            run.notify(SENSOR, HEART_RATE, &[flags, 72]);
            run.tick();
            assert_eq!(heart_rate(&run), Some(72.0), "{flags}");
        }
        assert_eq!(run.said, []);
    }
    // The bit that says that contact is supported comes and goes: nothing is lost with it.
    let mut run = Run::with("Polar 360 1234");
    for second in 0..60_u8 {
        let flags = if second % 20 < 10 { 0x06 } else { 0x02 };
        run.notify(SENSOR, HEART_RATE, &[flags, 72]);
        run.tick();
        assert_eq!(heart_rate(&run), Some(72.0), "{second}");
    }
    assert_eq!(run.said, []);
}

#[test]
pub(super) fn contact_denied_is_outweighed_by_beats() {
    let mut run = Run::with("Strap");
    let deny = |run: &mut Run, rr: &[u16]| {
        run.heart(SENSOR, 140, Contact::NotDetected, rr);
        run.tick();
    };
    for second in 0..60 {
        deny(&mut run, &[430 + second, 445 - second / 2]);
        if second >= 4 {
            assert_eq!(heart_rate(&run), Some(140.0), "{second}");
        }
    }
    assert_eq!(run.said, []);
    assert!(run.beats_of(SENSOR, 5..60) > 50);
    // The next connection is judged anew, and there the strap is off the skin: it has no beats.
    run.link(SENSOR, false);
    run.wait(1);
    run.link(SENSOR, true);
    for _ in 0..20 {
        deny(&mut run, &[]);
    }
    assert_eq!(heart_rate(&run), None);
    assert_eq!(run.kinds(), [CueKind::ContactLost]);
}

#[test]
pub(super) fn zero_rate_is_no_reading() {
    let mut run = Run::with("Strap");
    beats(&mut run, 30, 140, |_| vec![439]);
    for second in 0..60 {
        run.notify(SENSOR, HEART_RATE, &[0x00, 0]);
        run.tick();
        let held = Some(140.0).filter(|_| second < 8);
        assert_eq!(heart_rate(&run).filter(|_| second != 8), held, "{second}");
    }
    assert_eq!(run.kinds(), [CueKind::SensorLost]);
    assert_eq!(run.session.summary().heart_rate_avg_bpm, Some(140.0));
}

#[test]
pub(super) fn beat_fills_are_not_kept() {
    let mut run = Run::with("Band");
    let resting = |second: u16| vec![925 + second % 13];
    beats(&mut run, 60, 66, resting);
    assert_eq!(run.beats_of(SENSOR, 0..60), 60);
    let filled = |second: u16| {
        if second.is_multiple_of(10) {
            vec![512]
        } else {
            resting(second)
        }
    };
    beats(&mut run, 90, 66, filled);
    assert!(run.beats_of(SENSOR, 60..85) > 0);
    assert_eq!(run.beats_of(SENSOR, 85..150), 0);
    assert_eq!(heart_rate(&run), Some(66.0));
    // Half a minute without a fill, and it is believed again.
    beats(&mut run, 60, 66, resting);
    assert_eq!(run.beats_of(SENSOR, 150..165), 0);
    assert_eq!(run.beats_of(SENSOR, 185..210), 25);
    // At 120 beats a minute 500 ms are a beat.
    let mut run = Run::with("Strap");
    beats(&mut run, 120, 121, |_| vec![512, 512]);
    assert_eq!(run.beats_of(SENSOR, 0..120), 120);
    assert_eq!(run.said, []);
}

#[test]
pub(super) fn beat_flood_is_not_kept() {
    let mut run = Run::with("Band");
    beats(&mut run, 30, 140, |second| vec![430 + second % 9, 438]);
    assert_eq!(run.beats_of(SENSOR, 0..30), 30);
    beats(&mut run, 90, 140, |second| {
        vec![430 + second % 9, 438, 441, 436]
    });
    assert_eq!(run.beats_of(SENSOR, 60..120), 0);
    assert_eq!(heart_rate(&run), Some(140.0));
    // Five seconds of them at once, because the air was bad, are no flood.
    let mut run = Run::with("Strap");
    for _ in 0..20 {
        run.wait(4);
        for _ in 0..5 {
            run.heart(SENSOR, 140, Contact::Detected, &[430, 439]);
        }
        run.tick();
    }
    assert_eq!(run.beats_of(SENSOR, 0..100), 100);
}

#[test]
pub(super) fn beats_against_rate_are_not_kept() {
    let mut run = Run::with("Strap");
    beats(&mut run, 60, 140, |second| vec![290 + second % 9, 300]);
    assert_eq!(run.beats_of(SENSOR, 15..60), 0);
    assert_eq!(heart_rate(&run), Some(140.0));
    // Intervals of half a minute and of a minute, with a rate that says nothing of them.
    let mut run = Run::with("Strap");
    for _ in 0..60 {
        run.heart(SENSOR, 140, Contact::Detected, &[]);
        run.notify(SENSOR, HEART_RATE, &[0x11, 0, 0, 0xFF, 0xFF, 0x7F, 0x80]);
        run.tick();
    }
    assert_eq!(run.beats_of(SENSOR, 15..60), 0);
    // Extrasystoles are the business of artefact correction: one beat in five comes too early.
    let mut run = Run::with("Strap");
    beats(&mut run, 60, 140, |second| {
        vec![if second.is_multiple_of(5) { 270 } else { 440 }]
    });
    assert_eq!(run.beats_of(SENSOR, 0..60), 60);
}

#[test]
pub(super) fn optical_beats_give_way_to_a_strap() {
    let mut run = Run::new(RunKind::Easy);
    run.join(SENSOR, "Polar OH1 12345678", 0);
    run.join(OTHER, "Strap", 1);
    for second in 0..60 {
        run.beat(SENSOR);
        if second >= 20 {
            run.beat(OTHER);
        }
        run.tick();
    }
    assert_eq!(run.beats_of(SENSOR, 0..60), 0);
    assert_eq!(run.beats_of(OTHER, 20..60), 40);
    let shown = run.view.heart_rate_bpm.source;
    assert_eq!(shown, Some(crate::sensing::Source::HeartRateSensor(SENSOR)));
    // One that is in no list says where it is worn.
    for (location, kept) in [
        (BodySensorLocation::Chest, 60),
        (BodySensorLocation::Wrist, 0),
    ] {
        let mut run = Run::with("Sensor");
        let value = Value::BodySensorLocation(location);
        run.send(SENSOR, Characteristic::BodySensorLocation, &value);
        for _ in 0..60 {
            run.beat(SENSOR);
            run.tick();
        }
        assert_eq!(run.beats_of(SENSOR, 0..60), kept, "{location:?}");
    }
}

/// A strap is worn for 20 s, taken off, breaks the link after `linked_s`, and is put on again after
/// two minutes.
fn taken_off(name: &str, linked_s: u64) -> Vec<CueKind> {
    let mut run = Run::with(name);
    for _ in 0..20 {
        run.beat(SENSOR);
        run.tick();
    }
    for _ in 0..linked_s {
        run.notify(SENSOR, HEART_RATE, &[0x04, 0]);
        run.tick();
    }
    run.link(SENSOR, false);
    run.wait(120);
    run.link(SENSOR, true);
    for _ in 0..60 {
        run.beat(SENSOR);
        run.tick();
    }
    assert_eq!(heart_rate(&run), Some(140.0));
    run.kinds()
}

#[test]
pub(super) fn unlinks_off_skin_is_no_second_loss() {
    use CueKind::{ContactBack, ContactLost, SensorBack, SensorLost};
    assert_eq!(taken_off("Polar H10 1234", 45), [ContactLost, ContactBack]);
    // Of another strap, and much later, a broken link is news.
    let twice = taken_off("Strap", 45);
    assert_eq!(twice[..2], [ContactLost, SensorLost]);
    assert_eq!(taken_off("Polar H10 1234", 120)[..2], twice[..2]);
    // Of a strap that is worn it is a loss like any other.
    assert_eq!(taken_off("Polar H10 1234", 0), [SensorLost, SensorBack]);
}

#[test]
pub(super) fn coin_cell_is_a_hint_and_its_end_is_said() {
    let named = |name: &str| SensorInfo {
        name: name.to_owned(),
        ..SensorInfo::default()
    };
    assert!(battery_is_a_hint(&named("Polar H10 1234")));
    assert!(battery_is_a_hint(&named("A strap that nobody knows")));
    assert!(!battery_is_a_hint(&named("Polar OH1 1234")));
    assert!(!battery_is_a_hint(&info("My pod", "Stryd", "Wind")));
    let mut run = Run::with("Polar H10 1234");
    for second in 0..60 {
        run.beat(SENSOR);
        let percent = if second < 30 { 100 } else { 15 };
        run.notify(SENSOR, Characteristic::BatteryLevel, &[percent]);
        run.tick();
    }
    assert_eq!(run.kinds(), [CueKind::BatteryLow]);
    // A cell that says 100 % is lost like any other.
    let mut run = Run::with("Polar H10 1234");
    for _ in 0..30 {
        run.beat(SENSOR);
        run.notify(SENSOR, Characteristic::BatteryLevel, &[100]);
        run.tick();
    }
    run.wait(60);
    assert_eq!(run.kinds(), [CueKind::SensorLost]);
    assert_eq!(run.view.sensors[0].battery_percent, Some(100));
}
