use super::{BAND, POD, Rig, STRAP};
use crate::input::{SensorId, SensorInfo};
use crate::run::RunKind;
use crate::sensing::gatt::{Contact, HeartRateMeasurement, Value};
use crate::sensing::{Notice, Offer, Quality, SensorKind};
use crate::time::Moment;
use crate::units::Bpm;

fn lost(sensor: SensorId) -> Notice {
    Notice::SensorLost {
        sensor,
        kind: SensorKind::HeartRate,
    }
}

fn back(sensor: SensorId) -> Notice {
    Notice::SensorBack {
        sensor,
        kind: SensorKind::HeartRate,
    }
}

/// Ten minutes in which the strap is not heard from second 100 for `silence` seconds.
fn with_silence(silence: u64) -> Rig {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..1_200 {
        rig.tick(second);
        if !(100..100 + silence).contains(&second) {
            rig.heart(second, STRAP, 140);
        }
    }
    rig
}

#[test]
fn a_drop_out_of_a_second_is_silent() {
    assert_eq!(with_silence(1).notices, []);
}

#[test]
fn a_lost_strap_is_announced_once_and_once_when_it_is_back() {
    for silence in [30, 600] {
        let rig = with_silence(silence);
        let expected = [(109, lost(STRAP)), (102 + silence, back(STRAP))];
        assert_eq!(rig.notices, expected);
        assert_eq!(rig.fusion.averages().heart_rate_avg_bpm(), Some(140.0));
    }
}

#[test]
fn a_broken_link_is_announced_sooner() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..60 {
        rig.tick(second);
        if second < 20 {
            rig.heart(second, STRAP, 140);
        }
        if second == 20 {
            rig.fusion.link(Moment::from_secs(20), STRAP, false);
        }
    }
    assert_eq!(rig.notices, [(25, lost(STRAP))]);
}

#[test]
fn a_sensor_that_was_never_heard_is_not_missed() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..600 {
        rig.tick(second);
        if second >= 300 {
            rig.heart(second, STRAP, 140);
        }
    }
    assert_eq!(rig.notices, []);
    assert_eq!(
        rig.fusion.state().sensors[0].kind,
        Some(SensorKind::HeartRate)
    );
}

#[test]
fn a_second_strap_takes_over_without_a_word() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(BAND, 1);
    rig.join(STRAP, 0);
    for second in 0..60 {
        rig.tick(second);
        rig.heart(second, BAND, 120);
        if second < 20 {
            rig.heart(second, STRAP, 140);
        }
        let expected = match second {
            10..=23 => Some(STRAP),
            // Stale from 24, and nobody's beats until the band has waited.
            24..27 => None,
            _ => Some(BAND),
        };
        if second > 0 {
            assert_eq!(rig.fusion.rr_source(), expected, "{second}");
        }
    }
    assert_eq!(rig.notices, []);
    assert_eq!(rig.fusion.state().heart_rate.fresh(), Some(Bpm(120)));
}

#[test]
fn lost_contact_is_announced_after_five_seconds_and_once_when_it_is_back() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..60 {
        let contact = if (10..12).contains(&second) || (20..40).contains(&second) {
            Contact::NotDetected
        } else {
            Contact::Detected
        };
        rig.heart_rate(second, STRAP, 140, contact);
        rig.tick(second);
        let sensor = &rig.fusion.state().sensors[0];
        if contact == Contact::NotDetected {
            assert_eq!(sensor.quality, Quality::NoContact);
            assert_eq!(rig.fusion.state().heart_rate.value, None);
        }
    }
    let expected = [
        (25, Notice::ContactLost(STRAP)),
        (42, Notice::ContactBack(STRAP)),
    ];
    assert_eq!(rig.notices, expected);
}

#[test]
fn a_strap_that_sends_only_zeros_is_lost() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..60 {
        rig.heart(second, STRAP, if second < 20 { 140 } else { 0 });
    }
    assert_eq!(rig.notices, [(29, lost(STRAP))]);
    assert_eq!(rig.fusion.state().heart_rate.value, None);
    assert_eq!(rig.fusion.averages().heart_rate_avg_bpm(), Some(140.0));
}

#[test]
fn in_a_pause_no_sensor_is_missed() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    for second in 0..20 {
        rig.heart(second, STRAP, 140);
    }
    rig.pause(20);
    for second in 20..300 {
        rig.tick(second);
    }
    assert_eq!(rig.fusion.state().sensors[0].quality, Quality::Lost);
    rig.resume(300);
    for second in 300..320 {
        rig.tick(second);
    }
    assert_eq!(rig.notices, [(310, lost(STRAP))]);
}

#[test]
fn a_process_that_was_away_blames_no_sensor() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(STRAP, 0);
    rig.heart(0, STRAP, 140);
    rig.fusion.returned(Moment::from_secs(3_600));
    for second in 3_600..3_660 {
        rig.tick(second);
        rig.heart(second, STRAP, 150);
    }
    assert_eq!(rig.notices, []);
}

#[test]
fn a_low_battery_is_said_once() {
    let mut rig = Rig::new(RunKind::Easy, false);
    for (second, percent) in [(0, 255), (1, 40), (2, 15), (3, 14), (4, 101)] {
        rig.value(second, POD, &Value::Battery(percent));
    }
    let low = Notice::BatteryLow {
        sensor: POD,
        percent: 15,
    };
    assert_eq!(rig.notices, [(2, low)]);
    assert_eq!(rig.fusion.state().sensors[0].battery_percent, Some(14));
}

#[test]
fn a_sensor_is_what_it_offers_until_its_first_value_says_better() {
    let mut rig = Rig::new(RunKind::Easy, false);
    let info = SensorInfo {
        offers: vec![Offer::Pace, Offer::Cadence, Offer::Battery],
        ..SensorInfo::default()
    };
    rig.fusion.sensor_joined(Moment::ZERO, STRAP, &info);
    rig.value(0, STRAP, &Value::Battery(10));
    let kind = |rig: &Rig| rig.fusion.state().sensors[0].kind;
    assert_eq!(kind(&rig), Some(SensorKind::FootPod));
    // What only was offered is not missed.
    for second in 1..60 {
        rig.tick(second);
    }
    let low = Notice::BatteryLow {
        sensor: STRAP,
        percent: 10,
    };
    assert_eq!(rig.notices, [(0, low)]);
    rig.heart(60, STRAP, 140);
    assert_eq!(kind(&rig), Some(SensorKind::HeartRate));
}

#[test]
fn an_offer_gives_way_to_a_lesser_thing_that_is_measured() {
    let mut rig = Rig::new(RunKind::Easy, false);
    let info = SensorInfo {
        offers: vec![Offer::HeartRate, Offer::Pace, Offer::Cadence],
        ..SensorInfo::default()
    };
    rig.fusion.sensor_joined(Moment::ZERO, POD, &info);
    rig.pod(0, 3.0);
    for second in 1..30 {
        rig.tick(second);
    }
    assert_eq!(
        rig.fusion.state().sensors[0].kind,
        Some(SensorKind::FootPod)
    );
    let lost = Notice::SensorLost {
        sensor: POD,
        kind: SensorKind::FootPod,
    };
    assert_eq!(rig.notices, [(10, lost)]);
}

#[test]
fn beats_come_from_the_strap_that_has_some() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.join(BAND, 0);
    rig.join(STRAP, 1);
    for second in 0..60 {
        rig.tick(second);
        let silent = HeartRateMeasurement {
            heart_rate_bpm: 140,
            ..HeartRateMeasurement::default()
        };
        rig.value(second, BAND, &Value::HeartRate(silent));
        rig.heart(second, STRAP, 141);
        assert_eq!(rig.fusion.rr_source(), Some(STRAP), "{second}");
    }
    assert_eq!(rig.fusion.state().heart_rate.fresh(), Some(Bpm(140)));
}

#[test]
fn the_timeout_is_when_the_quality_changes() {
    let mut rig = Rig::new(RunKind::Easy, false);
    rig.heart(0, STRAP, 140);
    let mut changes = Vec::new();
    while let Some(at) = rig.fusion.poll_timeout() {
        rig.tick(at.as_millis() / 1_000);
        changes.push((
            at.as_millis() / 1_000,
            rig.fusion.state().heart_rate.quality,
        ));
    }
    changes.dedup_by_key(|change| change.1);
    assert_eq!(changes, [(5, Quality::Stale), (10, Quality::Lost)]);
}
