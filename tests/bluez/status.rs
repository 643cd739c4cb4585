/// What becomes of a read that fails.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReadFault {
    /// An ATT error code: 0x0E is "unlikely error" (Core Specification, Vol 3, Part F, §3.4.1.1).
    Att(u8),
    /// No answer as long as the link is up.
    Silence,
}

/// How the link of a sensor is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LinkStatus {
    /// There is none.
    Down,
    /// Somebody tries.
    Connecting,
    /// An attempt timed out and nobody has called `Disconnect` since: further attempts fail.
    Stuck,
    /// It is up, the services are not yet known.
    Resolving,
    /// It is up.
    Up,
}

/// How a sensor is, as seen from the daemon.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SensorStatus {
    /// The link.
    pub link: LinkStatus,
    /// Whether the daemon has an object for it.
    pub known: bool,
    /// UUIDs of the characteristics that somebody listens to.
    pub subscribed: Vec<u128>,
    /// What has happened so far.
    pub counters: Counters,
}

impl SensorStatus {
    /// Whether the link is up and somebody listens to this characteristic.
    pub fn is_heard(&self, uuid: u128) -> bool {
        self.link == LinkStatus::Up && self.subscribed.contains(&uuid)
    }
}

/// What has happened to a sensor since it was added.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Counters {
    /// Calls of `Connect`, whatever became of them.
    pub connects: u64,
    /// Links that came up.
    pub links: u64,
    /// Links that went down.
    pub losses: u64,
    /// Calls of `Disconnect`.
    pub disconnects: u64,
    /// Calls of `StartNotify`.
    pub subscribes: u64,
    /// Calls of `StopNotify`.
    pub unsubscribes: u64,
    /// UUIDs of the characteristics that were read, in order.
    pub reads: Vec<u128>,
    /// What was written, with the characteristic's UUID, in order.
    pub writes: Vec<(u128, Vec<u8>)>,
    /// Notifications that somebody listened to.
    pub notifications: u64,
    /// Advertisements that a scan heard.
    pub advertisements: u64,
}

/// What has happened to the adapter since the start.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct AdapterCounters {
    /// Calls of `StartDiscovery` that succeeded.
    pub scans_started: u64,
    /// Calls of `StopDiscovery` that succeeded.
    pub scans_stopped: u64,
    /// Times that a client switched the adapter on.
    pub powered_on: u64,
}
