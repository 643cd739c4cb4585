//! The links to the sensors: when to connect, what to do when one falls silent, what to say.
//!
//! [`Links`] is a machine without I/O in four verbs. It gives orders to a radio and hears what
//! became of them. Radio libraries drop events, repeat them and bring them late, so nothing here
//! relies on one: every wait has a time-out, an event that fits no wait changes nothing, and only
//! a notification counts as proof that a sensor is there.
//!
//! What the radio owes: it reports the end of every order (a [`Disconnect`](Output::Disconnect) by
//! [`Event::Disconnected`]), and whether the adapter is on as often as it likes.

mod links;
mod machine;
mod phase;
mod presence;
mod timings;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::input::SensorId;
pub use links::Links;
pub use timings::{TimingError, Timings};

/// Where a link is, as a screen shows it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// Asked for; not seen yet, or not tried yet.
    Finding,
    /// On the way up: connecting, discovering, reading, subscribing.
    Connecting,
    /// Up, and heard.
    Streaming,
    /// Up, and nothing is heard.
    Silent,
    /// Down until the next attempt, or until Bluetooth is on again.
    Waiting,
}

/// What happened, or what was asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Input {
    /// Something about one sensor.
    Sensor(SensorId, Event),
    /// The adapter is on. Taken as the case until the opposite is said; saying it again is harmless.
    /// After it was off this is also a wish to look for sensors: a radio forgets those that nobody
    /// could try meanwhile.
    AdapterOn,
    /// The adapter is off. Saying it again is harmless.
    AdapterOff,
    /// The runner wants every sensor tried again now, and missing ones looked for.
    RetryNow,
    /// When to scan.
    Scan(Scan),
}

/// What happened to one sensor. For a sensor that was never wanted only [`Wanted`](Self::Wanted)
/// means anything.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Event {
    /// A run or a screen needs the sensor.
    Wanted,
    /// Nobody needs it any more.
    Unwanted,
    /// It advertised.
    Seen,
    /// The link is up.
    Connected,
    /// The attempt to connect failed.
    ConnectFailed {
        /// The radio does not know the device any more: it has to be seen before it can be tried.
        gone: bool,
    },
    /// Discovered, read and subscribed.
    Prepared,
    /// Discovery or subscription failed.
    PrepareFailed,
    /// A measurement was notified. Not for the answer to a read: it proves nothing about the
    /// subscription.
    Heard,
    /// The link is down, or an ordered disconnect is done.
    Disconnected,
}

/// When the one scanner may run. A scan costs battery and air time, so none runs during a run
/// unless it is asked for: by [`RetryNow`](Input::RetryNow), or by switching Bluetooth on again.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Scan {
    /// Never unasked: a run is on.
    Never,
    /// While a wanted sensor is gone from the radio's memory.
    #[default]
    WhenNeeded,
    /// All the time: the runner looks for sensors.
    Always,
}

/// An order to the radio, or something to tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Output {
    /// Connect. Answered by [`Event::Connected`] or [`Event::ConnectFailed`].
    Connect(SensorId),
    /// The link is up: discover after a pause, read battery and device information, and only then
    /// subscribe (some sensors drop a link that is subscribed at once, `OpenTracks` #782). Take the
    /// device and its streams anew: on Apple the old ones are dead. Answered by
    /// [`Event::Prepared`] or [`Event::PrepareFailed`].
    Prepare {
        /// The sensor.
        sensor: SensorId,
        /// How long to wait before discovery.
        pause: Duration,
    },
    /// Disconnect, or give up connecting. Also ordered after a failed attempt, without which
    /// `BlueZ` refuses every further one. Answered by [`Event::Disconnected`].
    Disconnect(SensorId),
    /// Scan for sensors. Ordered anew from time to time while a scan is wanted, because a scan can
    /// end unnoticed; to be taken as done where one is running.
    StartScan,
    /// Scan no more.
    StopScan,
    /// A link has changed.
    State {
        /// The sensor.
        sensor: SensorId,
        /// Where it is now; `None` when nobody wants it.
        state: Option<LinkState>,
    },
    /// Something to tell the runner.
    News(News),
}

/// What the runner should know about the links; each said once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum News {
    /// A sensor that was heard is missing.
    Lost(SensorId),
    /// A lost sensor is heard steadily again.
    Back(SensorId),
    /// A wanted sensor shows no sign of life: wet the strap and wear it, move the pod.
    Asleep(SensorId),
    /// It still shows none: another app or a watch may hold it, for a sensor with a link elsewhere
    /// does not advertise.
    Held(SensorId),
    /// Bluetooth is off, and a sensor is wanted.
    AdapterOff,
    /// Bluetooth is on again.
    AdapterBack,
}

/// Why no sensor at all can be heard, as a screen tells it outside a run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AdapterTrouble {
    /// The system does not let Fresh Legs use Bluetooth: the runner has to allow it.
    Forbidden,
    /// It is off: the runner can switch it on.
    Off,
    /// There is none, or nothing that drives it.
    Missing,
}

#[cfg(test)]
mod tests;
