//! Several sensors that share one radio.

use super::*;

const SENSORS: [SensorId; 4] = [STRAP, POD, SensorId(3), SensorId(4)];

/// So many sensors, heard for a minute.
fn streaming(count: usize) -> Rig {
    let mut rig = Rig::new();
    for sensor in &SENSORS[..count] {
        rig.want(*sensor);
    }
    rig.run_to(60);
    for sensor in &SENSORS[..count] {
        assert_eq!(rig.links.state(*sensor), Some(LinkState::Streaming));
    }
    rig.outputs.clear();
    rig
}

fn set_in_range(rig: &mut Rig, count: usize, in_range: bool) {
    for sensor in &SENSORS[..count] {
        rig.sensor(*sensor).in_range = in_range;
    }
}

fn count(rig: &Rig, news: News) -> usize {
    rig.news().iter().filter(|(_, said)| *said == news).count()
}

#[test]
fn two_sensors_lost_at_once_are_each_said_once_and_each_back_once() {
    for away in [30, 600] {
        let mut rig = streaming(2);
        set_in_range(&mut rig, 2, false);
        rig.run_to(60 + away);
        set_in_range(&mut rig, 2, true);
        rig.run_to(60 + away + 60);
        for sensor in [STRAP, POD] {
            assert_eq!(count(&rig, News::Lost(sensor)), 1, "{away} s");
            assert_eq!(count(&rig, News::Back(sensor)), 1, "{away} s");
        }
        assert_eq!(rig.news().len(), 4);
    }
}

#[test]
fn one_of_two_sensors_goes_without_a_word_on_the_other() {
    let mut rig = streaming(2);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(300);
    assert_eq!(rig.links.state(POD), Some(LinkState::Streaming));
    let is_the_pods = |output: &Output| {
        matches!(output, Output::State { sensor, .. }
            | Output::Prepare { sensor, .. }
            | Output::Connect(sensor)
            | Output::Disconnect(sensor) if *sensor == POD)
    };
    assert!(!rig.outputs.iter().any(|(_, output)| is_the_pods(output)));
}

#[test]
fn of_four_missing_sensors_each_is_tried_within_half_a_minute() {
    let mut rig = streaming(4);
    set_in_range(&mut rig, 4, false);
    rig.run_to(1_000);
    for sensor in SENSORS {
        // BlueZ forgets what nobody has tried for 30 s.
        let tries = rig.seconds_of(Output::Connect(sensor));
        let idle = tries.windows(2).map(|two| two[1] - two[0] - 5).max();
        assert!(tries.len() > 20 && idle < Some(30), "{tries:?}");
    }
}

#[test]
fn four_sensors_that_return_at_once_are_all_heard_within_half_a_minute() {
    let mut rig = streaming(4);
    set_in_range(&mut rig, 4, false);
    rig.run_to(660);
    set_in_range(&mut rig, 4, true);
    rig.run_to(690);
    for sensor in SENSORS {
        assert_eq!(rig.links.state(sensor), Some(LinkState::Streaming));
    }
}
