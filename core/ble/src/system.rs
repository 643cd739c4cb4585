//! The radio of the system that the program runs on.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use crate::adapter::Keeper;
use crate::air::{Air, Central, Guarded};
use crate::device::{Call, Device};
use crate::scanner::{Scanner, Wish};
use crate::{Identity, Listener, Order, Radio, Timeouts};

/// The name of the radio's threads.
const NAME: &str = "freshlegs-radio";

/// How many sightings may wait for the scanner.
const SIGHTINGS: usize = 64;

/// How long the threads may take to end; a call that the system never answers may hold one.
const END: Duration = Duration::from_secs(1);

/// The Bluetooth of the system that the program runs on: `BlueZ`, Android's or Apple's.
///
/// It works on threads of its own, and asks the system for nothing before it is started: on
/// Apple's systems the first question raises the prompt for permission.
///
/// Dropped, it disconnects what it has connected, within [`Timeouts::disconnect`], and tells
/// nothing any more. It must not be dropped while something is held that the [`Listener`] waits for.
///
/// One is enough for a process: on Apple's systems each has a central of its own.
pub struct SystemRadio {
    orders: Option<mpsc::UnboundedSender<Order>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl SystemRadio {
    /// Starts the radio. What there is to tell is told to `listener`, the state of the adapter first.
    ///
    /// # Errors
    /// [`StartError`] where the system gives no thread. An adapter that is missing, off or
    /// forbidden is no error: it is told, and found when it is there.
    pub fn start(listener: Listener, timeouts: Timeouts) -> Result<Self, StartError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name(NAME)
            .enable_all()
            .build()?;
        let (orders, taken) = mpsc::unbounded_channel();
        let thread = thread::Builder::new()
            .name(NAME.to_owned())
            .spawn(move || run(runtime, taken, listener, timeouts))?;
        Ok(Self {
            orders: Some(orders),
            thread: Mutex::new(Some(thread)),
        })
    }
}

impl Radio for SystemRadio {
    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            let _ = orders.send(order);
        }
    }
}

impl Drop for SystemRadio {
    fn drop(&mut self) {
        self.orders = None;
        let thread = self
            .thread
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // A thread of the radio cannot wait for itself: it comes to its end alone.
        if let Some(thread) = thread
            && thread::current().name() != Some(NAME)
        {
            let _ = thread.join();
        }
    }
}

/// A radio could not be started.
#[derive(Debug, thiserror::Error)]
#[error("start the radio's threads: {0}")]
pub struct StartError(#[from] io::Error);

fn run(
    runtime: Runtime,
    orders: mpsc::UnboundedReceiver<Order>,
    listener: Listener,
    timeouts: Timeouts,
) {
    runtime.block_on(obey(orders, listener, timeouts));
    // Streams that are left end with the connection over which they came.
    runtime.shutdown_timeout(END);
}

/// Hands out the orders until the radio is dropped, and then ends everything in turn.
async fn obey(mut orders: mpsc::UnboundedReceiver<Order>, listener: Listener, timeouts: Timeouts) {
    let (central_sender, central) = watch::channel(Central::default());
    let (sightings_sender, sightings) = mpsc::channel(SIGHTINGS);
    let (wishes, wish) = watch::channel(Wish::default());
    let air = Air::new(listener, timeouts, central, sightings_sender);
    let keeper = Guarded::spawn(Keeper::new(Arc::clone(&air), central_sender).run());
    let mut scanner = Guarded::spawn(Scanner::new(Arc::clone(&air), wish, sightings).run());
    let mut devices = Vec::new();

    while let Some(order) = orders.recv().await {
        let (sensor, call) = match order {
            Order::StartScan(filter) => {
                wishes.send_modify(|wish| {
                    wish.filter = Some(filter);
                    wish.orders += 1;
                });
                continue;
            }
            Order::StopScan => {
                wishes.send_modify(|wish| wish.filter = None);
                continue;
            }
            Order::Connect(sensor) => (sensor, Call::Connect),
            Order::Prepare { sensor, pause } => (sensor, Call::Prepare(pause)),
            Order::Disconnect(sensor) => (sensor, Call::Disconnect),
        };
        let door = air.door(&sensor).unwrap_or_else(|| {
            let (door, device) = open(&air, sensor);
            devices.push(device);
            door
        });
        let _ = door.send(call);
    }

    drop(wishes);
    for door in air.doors() {
        let _ = door.send(Call::Close);
    }
    let limit = timeouts.disconnect + timeouts.ask;
    let _ = timeout(limit, async {
        scanner.outcome().await;
        for device in &mut devices {
            device.outcome().await;
        }
    })
    .await;
    scanner.end().await;
    for device in devices {
        device.end().await;
    }
    keeper.leave();
}

fn open(air: &Arc<Air>, sensor: Identity) -> (mpsc::UnboundedSender<Call>, Guarded<()>) {
    let (device, door) = Device::new(Arc::clone(air), sensor.clone());
    air.add_door(sensor, door.clone());
    (door, Guarded::spawn(device.run()))
}
