//! Other systems than Linux, a process that was killed, and a radio that forgets.

use super::*;
use crate::sensing::link::Scan;

#[test]
fn a_killed_process_takes_over_a_sensor_that_the_radio_still_holds() {
    let mut rig = Rig::streaming();
    rig.links = Links::new(Timings::default());
    // What streams on before anybody wants it means nothing.
    rig.run_to(65);
    assert_eq!(rig.outputs, []);
    rig.want(STRAP);
    rig.run_to(70);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.seconds_of(Output::Connect(STRAP)), [65]);
    assert!(rig.seconds_of(Output::Disconnect(STRAP)).is_empty());
    assert_eq!(rig.news(), []);
}

#[test]
fn a_killed_process_believes_a_link_that_is_told_unasked() {
    let mut rig = Rig::streaming();
    rig.links = Links::new(Timings::default());
    rig.input(Input::Sensor(STRAP, Event::Connected));
    rig.swallow.push(Event::Connected);
    rig.want(STRAP);
    rig.input(Input::Sensor(STRAP, Event::Connected));
    rig.run_to(70);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.news(), []);
}

#[test]
fn a_killed_process_finds_a_sensor_that_was_out_of_range_meanwhile() {
    let mut rig = Rig::streaming();
    rig.sensor(STRAP).in_range = false;
    rig.sensor(STRAP).line = Line::Down;
    rig.links = Links::new(Timings::default());
    rig.input(Input::Scan(Scan::Never));
    rig.want(STRAP);
    rig.run_to(300);
    rig.sensor(STRAP).in_range = true;
    rig.run_to(315);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert!(rig.seconds_of(Output::StartScan).is_empty());
}

#[test]
fn a_radio_that_forgot_while_bluetooth_was_off_may_look_when_it_is_on_again() {
    let mut rig = Rig::streaming();
    rig.input(Input::Scan(Scan::Never));
    rig.switch_adapter(false);
    rig.sensor(STRAP).known = false;
    rig.run_to(120);
    rig.switch_adapter(true);
    rig.run_to(130);
    assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
    assert_eq!(rig.seconds_of(Output::StartScan).len(), 1);
    assert!(!rig.scanning);
    assert_eq!(
        rig.news(),
        [(60, News::AdapterOff), (120, News::AdapterBack)]
    );
}

#[test]
fn a_radio_that_says_again_that_it_is_on_allows_no_scan() {
    let mut rig = Rig::streaming();
    rig.input(Input::Scan(Scan::Never));
    rig.sensor(STRAP).known = false;
    rig.sensor(STRAP).line = Line::Down;
    rig.input(Input::Sensor(STRAP, Event::Disconnected));
    for secs in (70..300).step_by(10) {
        rig.input(Input::AdapterOn);
        rig.run_to(secs);
    }
    assert!(rig.seconds_of(Output::StartScan).is_empty());
}

#[test]
fn on_every_system_ten_minutes_end_with_the_return() {
    let half_a_minute = Some(Duration::from_secs(30));
    for (timings, gives_up_after) in [
        (Timings::default(), half_a_minute),
        (Timings::android(), half_a_minute),
        (Timings::apple(), None),
    ] {
        let mut rig = Rig::with(timings);
        rig.gives_up_after = gives_up_after;
        rig.want(STRAP);
        rig.run_to(60);
        rig.sensor(STRAP).in_range = false;
        rig.run_to(660);
        rig.sensor(STRAP).in_range = true;
        rig.run_to(675);
        assert_eq!(rig.links.state(STRAP), Some(LinkState::Streaming));
        let news: Vec<_> = rig.news().into_iter().map(|(_, news)| news).collect();
        assert_eq!(news, [News::Lost(STRAP), News::Back(STRAP)]);
    }
}

#[test]
fn on_apples_systems_a_connect_stays_pending_while_nobody_else_waits() {
    let mut rig = Rig::with(Timings::apple());
    rig.gives_up_after = None;
    rig.want(STRAP);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(600);
    let tries = rig.seconds_of(Output::Connect(STRAP));
    assert_eq!(tries, [0, 122, 244, 366, 488]);
}

#[test]
fn on_android_no_connect_is_cut_short_for_another_sensor() {
    let mut rig = Rig::with(Timings::android());
    rig.want(STRAP);
    rig.sensor(STRAP).in_range = false;
    rig.run_to(1);
    rig.want(POD);
    rig.run_to(29);
    assert!(rig.seconds_of(Output::Disconnect(STRAP)).is_empty());
    rig.run_to(40);
    assert_eq!(rig.links.state(POD), Some(LinkState::Streaming));
}
