#![cfg(test)]
#![cfg(target_os = "linux")]
//! Without a message bus there is no Bluetooth, and the radio says so.

use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use freshlegs_ble::{
    Adapter, Event, Identity, Order, Radio as _, ScanFilter, SystemRadio, Timeouts,
};

const TEST: &str = "without_a_bus_the_adapter_is_missing_and_every_order_is_answered";
const ADDRESS: &str = "DBUS_SYSTEM_BUS_ADDRESS";
const NOWHERE: &str = "unix:path=/nonexistent/bus";

/// What ought to happen at once may take this long on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

#[test]
fn without_a_bus_the_adapter_is_missing_and_every_order_is_answered() {
    // The address is read once in a process, before a test could set it.
    if std::env::var(ADDRESS).is_ok_and(|address| address == NOWHERE) {
        return speak_to_nobody();
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args([TEST, "--exact", "--nocapture"])
        .env(ADDRESS, NOWHERE)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}\n{complaints}");
    assert!(printed.contains("1 passed"), "{printed}");
    assert!(!complaints.contains("panicked"), "{complaints}");
}

fn speak_to_nobody() {
    let (heard, events) = channel();
    let heard = Mutex::new(heard);
    let listener = Arc::new(move |event| {
        let _ = heard.lock().unwrap().send(event);
    });
    let radio = SystemRadio::start(listener, Timeouts::default()).unwrap();
    let Event::Adapter(Adapter::Missing { reason }) = next(&events) else {
        panic!("the adapter's state comes first");
    };
    assert!(reason.starts_with("speak with Bluetooth: "), "{reason}");

    let strap = Identity("C0:FF:EE:00:00:01".to_owned());
    radio.order(Order::StartScan(ScanFilter::Sensors));
    radio.order(Order::Connect(strap.clone()));
    radio.order(Order::Prepare {
        sensor: strap.clone(),
        pause: Duration::ZERO,
    });
    radio.order(Order::Disconnect(strap.clone()));
    let Event::ConnectFailed { sensor, gone, .. } = next(&events) else {
        panic!("a connect is answered");
    };
    assert_eq!((sensor, gone), (strap.clone(), false));
    let Event::PrepareFailed { sensor, .. } = next(&events) else {
        panic!("a preparation is answered");
    };
    assert_eq!(sensor, strap);
    assert_eq!(next(&events), Event::Disconnected(strap));
    radio.order(Order::StopScan);
    drop(radio);
    assert!(events.recv().is_err(), "a radio that is gone tells nothing");
}

fn next(events: &Receiver<Event>) -> Event {
    events.recv_timeout(PATIENCE).unwrap()
}
