//! The thread that owns the radio: takes what is heard and what is asked to the switchboard, and
//! hands on what comes out.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use freshlegs_ble::{Event, Identity, Listener, Radio};
use freshlegs_engine::Moment;
use freshlegs_engine::sensing::KnownSensor;
use freshlegs_store::Store;

use super::SensorsView;
use super::exchange::{Ask, Effect, Feed};
use super::feeds::Feeds;
use super::post::Post;
use super::switchboard::Switchboard;
use crate::clock::{self, RunClock};

/// How often it is looked whether the run that is fed is over.
const LOOK: Duration = Duration::from_secs(1);

/// Makes a radio that tells what it hears.
pub(crate) type RadioMaker = Box<dyn FnOnce(Listener) -> Result<Box<dyn Radio>, String> + Send>;

/// A radio with its links. Dropped, it lets every sensor go.
pub(super) struct Hub {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    clock: RunClock,
    queue: Mutex<Queue>,
    filled: Condvar,
    board: Mutex<Switchboard>,
    feeds: Feeds,
}

#[derive(Default)]
struct Queue {
    items: Vec<(Moment, Item)>,
    last: Moment,
    closed: bool,
}

enum Item {
    Heard(Event),
    Asked(Ask),
}

impl Hub {
    pub(super) fn start(
        board: Switchboard,
        radio: RadioMaker,
        store: Store,
        post: Post,
    ) -> std::io::Result<Self> {
        let shared = Arc::new(Shared {
            clock: RunClock::real(),
            queue: Mutex::default(),
            filled: Condvar::new(),
            board: Mutex::new(board),
            feeds: Feeds::default(),
        });
        let thread = std::thread::Builder::new()
            .name("freshlegs-sensors".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || serve(&shared, radio, &store, &post)
            })?;
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    pub(super) fn ask(&self, ask: Ask) {
        self.shared.put(Item::Asked(ask));
    }

    pub(super) fn feeds(&self) -> &Feeds {
        &self.shared.feeds
    }

    pub(super) fn view(&self) -> SensorsView {
        self.shared.board().view()
    }

    pub(super) fn to_pair(&self, identity: &Identity, name: Option<String>) -> Option<KnownSensor> {
        let now_utc_ms = clock::wall_millis();
        self.shared.board().to_pair(identity, name, now_utc_ms)
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.shared.queue().closed = true;
        self.shared.filled.notify_one();
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            // A panic has been said by the panic hook.
            let _ = thread.join();
        }
    }
}

impl Shared {
    /// Stamping under the lock keeps the moments in order.
    fn put(&self, item: Item) {
        let mut queue = self.queue();
        queue.last = queue.last.max(self.clock.now());
        let at = queue.last;
        queue.items.push((at, item));
        drop(queue);
        self.filled.notify_one();
    }

    /// Takes what is there, waiting until `due` while there is nothing; `None` when closed.
    fn take(&self, due: Option<Moment>) -> Option<(Moment, Vec<(Moment, Item)>)> {
        let mut queue = self.queue();
        while queue.items.is_empty() && !queue.closed {
            let left = due.map_or(LOOK, |due| due.since(self.clock.now()).min(LOOK));
            let (taken, waited) = self
                .filled
                .wait_timeout(queue, left)
                .unwrap_or_else(PoisonError::into_inner);
            queue = taken;
            if waited.timed_out() {
                break;
            }
        }
        queue.last = queue.last.max(self.clock.now());
        (!queue.closed).then(|| (queue.last, std::mem::take(&mut queue.items)))
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        // Nothing in the critical sections leaves the queue half done.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn board(&self) -> MutexGuard<'_, Switchboard> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn serve(shared: &Arc<Shared>, radio: RadioMaker, store: &Store, post: &Post) {
    let listener: Listener = {
        let shared = Arc::downgrade(shared);
        Arc::new(move |event| {
            let Some(shared) = shared.upgrade() else {
                return;
            };
            if let Event::Value {
                sensor,
                characteristic,
                value,
                ..
            } = &event
            {
                shared.feeds.value(sensor, *characteristic, value);
            }
            shared.put(Item::Heard(event));
        })
    };
    let radio = match radio(listener) {
        Ok(radio) => Some(radio),
        Err(reason) => {
            let missing = freshlegs_ble::Adapter::Missing { reason };
            shared.put(Item::Heard(Event::Adapter(missing)));
            None
        }
    };
    let mut serving = false;
    let mut due = None;
    while let Some((now, items)) = shared.take(due) {
        let mut board = shared.board();
        // What was heard counts before the timers that are due.
        for (at, item) in items {
            match item {
                Item::Heard(event) => board.hear(at, event),
                Item::Asked(ask) => {
                    if let Ask::Serve(wanted) = ask {
                        serving = wanted;
                    }
                    board.ask(at, ask);
                }
            }
        }
        if serving && !shared.feeds.is_on() {
            serving = false;
            shared.feeds.end();
            board.ask(now, Ask::Serve(false));
        }
        board.handle_timeout(now);
        due = board.poll_timeout();
        let effects: Vec<Effect> = std::iter::from_fn(|| board.poll_effect()).collect();
        // Nothing below may wait with the board in hand: a screen reads it.
        drop(board);
        for effect in effects {
            act(effect, radio.as_deref(), &shared.feeds, store, post);
        }
    }
}

fn act(effect: Effect, radio: Option<&dyn Radio>, feeds: &Feeds, store: &Store, post: &Post) {
    match effect {
        Effect::Order(order) => {
            if let Some(radio) = radio {
                radio.order(order);
            }
        }
        Effect::Tell(event) => post.put(event),
        Effect::FeedBluetooth(on) => feeds.bluetooth(on),
        Effect::Feed(sensor, feed) => match feed {
            Feed::Join(info) => feeds.join(&sensor, info),
            Feed::Link(connected) => feeds.link(&sensor, connected),
            Feed::Value(characteristic, value) => feeds.value(&sensor, characteristic, &value),
            Feed::Hint(hint) => feeds.hint(&sensor, hint),
        },
        Effect::Remember(sensor, device, offers) => {
            let now_utc_ms = clock::wall_millis();
            let told = store
                .remember_device(
                    &sensor.0,
                    device.manufacturer.as_deref(),
                    device.model.as_deref(),
                    device.firmware.as_deref(),
                    &offers,
                )
                .and_then(|()| match device.battery_percent {
                    Some(percent) => store.remember_battery(&sensor.0, percent, now_utc_ms),
                    None => Ok(()),
                });
            if let Err(error) = told {
                tracing::warn!(%error, "what a sensor says of itself is not remembered");
            }
        }
    }
}
