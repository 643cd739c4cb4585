//! Links that come up, are lost and are tried again.

use super::*;

#[test]
fn a_loss_leaves_the_objects_and_a_reconnect_lets_values_flow_again() {
    let mut rig = Rig::linked();
    rig.subscribe(0x2A37);
    let measurement = rig.characteristic(0x2A37);
    let measurement = measurement.rsplit('/').next().unwrap().to_owned();
    assert_eq!(
        rig.said(),
        [
            format!("{measurement} Notifying=true"),
            "returns".to_owned()
        ]
    );
    let now = rig.now;
    let notify = |rig: &mut Rig| {
        rig.daemon.with(0, |device, _, out| {
            device.notify(assigned(0x2A37), &[6, 72], out)
        })
    };
    assert!(notify(&mut rig));
    assert_eq!(rig.said(), [format!("{measurement} Value")]);

    rig.daemon
        .with(0, |device, options, out| device.lose(now, options, out));
    assert!(!notify(&mut rig));
    let dev = "dev_AA_BB_CC_00_00_01";
    assert_eq!(
        rig.said(),
        [
            format!("{dev} Connected=false ServicesResolved=false"),
            format!("- {dev} org.bluez.Battery1"),
        ]
    );
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(1));
    assert!(notify(&mut rig));
    assert_eq!(
        rig.said(),
        [
            format!("{dev} Connected=true"),
            "returns".to_owned(),
            format!("{dev} ServicesResolved=true"),
            format!("+ {dev} org.bluez.Battery1"),
            format!("{measurement} Value"),
        ]
    );
}

#[test]
fn a_sensor_out_of_range_is_missed_after_the_supervision_timeout() {
    let mut rig = Rig::linked();
    let now = rig.now;
    rig.daemon
        .with(0, |device, options, _| device.go(now, false, options));
    rig.run(Duration::from_millis(3_999));
    assert!(rig.said().is_empty());
    rig.run(Duration::from_millis(1));
    assert_eq!(rig.said().len(), 2);
}

#[test]
fn a_sensor_that_comes_back_in_time_is_not_missed() {
    let mut rig = Rig::linked();
    for in_range in [false, true] {
        let now = rig.now;
        rig.daemon
            .with(0, |device, options, _| device.go(now, in_range, options));
        rig.run(Duration::from_secs(3));
    }
    rig.run(Duration::from_secs(100));
    assert!(rig.said().is_empty());
}

#[test]
fn after_an_attempt_that_timed_out_only_a_disconnect_helps() {
    let mut rig = Rig::linked();
    let now = rig.now;
    rig.daemon.with(0, |device, options, out| {
        device.go(now, false, options);
        device.lose(now, options, out);
    });
    rig.said();
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(10));
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(20));
    rig.call(STRAP, Method::Connect);
    let busy = "InProgress: Operation already in progress";
    assert_eq!(
        rig.said(),
        [busy, "Failed: le-connection-abort-by-local", busy]
    );
    rig.run(Duration::from_mins(5));
    assert!(rig.daemon.status(0).known, "it is not forgotten meanwhile");

    rig.call(STRAP, Method::Disconnect);
    assert_eq!(rig.said(), ["returns"]);
    let now = rig.now;
    rig.daemon
        .with(0, |device, options, _| device.go(now, true, options));
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(1));
    assert_eq!(rig.daemon.status(0).link, LinkStatus::Up);
}

#[test]
fn a_connect_waits_for_a_sensor_that_comes_later() {
    let mut rig = Rig::linked();
    let now = rig.now;
    rig.daemon.with(0, |device, options, out| {
        device.go(now, false, options);
        device.lose(now, options, out);
    });
    rig.call(STRAP, Method::Connect);
    rig.run(Duration::from_secs(20));
    assert_eq!(rig.daemon.status(0).link, LinkStatus::Connecting);
    let now = rig.now;
    rig.daemon
        .with(0, |device, options, _| device.go(now, true, options));
    rig.run(Duration::from_millis(200));
    assert_eq!(rig.daemon.status(0).link, LinkStatus::Up);
}

#[test]
fn a_disconnect_takes_two_seconds_or_cuts_an_attempt_short() {
    let mut rig = Rig::linked();
    rig.call(STRAP, Method::Disconnect);
    rig.run(Duration::from_millis(1_999));
    rig.subscribe(0x2A37);
    assert_eq!(rig.said(), ["NotConnected: Not Connected"]);
    rig.run(Duration::from_millis(1));
    let said = rig.said();
    assert_eq!(said.len(), 3);
    assert_eq!(said[2], "returns");

    rig.call(STRAP, Method::Connect);
    rig.call(STRAP, Method::Disconnect);
    assert_eq!(rig.said(), ["Failed: Cancelled", "returns"]);
}

#[test]
fn a_link_that_drops_during_discovery_shows_no_services() {
    let mut rig = Rig::new();
    rig.daemon
        .with(0, |device, _, _| device.faults().drops_in_discovery = 1);
    rig.call(ADAPTER, Method::StartDiscovery);
    rig.run(Duration::from_millis(10));
    rig.said();
    for expected in [LinkStatus::Down, LinkStatus::Up] {
        rig.call(STRAP, Method::Connect);
        rig.run(Duration::from_secs(1));
        assert_eq!(rig.daemon.status(0).link, expected);
    }
    assert_eq!(rig.daemon.status(0).counters.losses, 1);
}
