use std::time::Duration;

/// How long the radio waits for each thing that it asks of the platform, and how often it looks
/// for itself. No call goes without a limit: a Bluetooth stack may stop answering at any of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Timeouts {
    /// For a question to the adapter: is it on, which devices does it know. 5 s.
    pub ask: Duration,
    /// Between two looks at the adapter, because the word that it was switched may be lost. 2 s.
    pub look: Duration,
    /// Between two attempts to find an adapter where there is none. 3 s.
    pub search: Duration,
    /// To start or stop a scan. 5 s.
    pub scan: Duration,
    /// For a connect. 33 s: `BlueZ` and Android give up by themselves after 30 s and should be the
    /// first to say so, and the engine waits for 35 s.
    pub connect: Duration,
    /// For discovery, one repetition included. 10 s.
    pub discover: Duration,
    /// For one read. 3 s.
    pub read: Duration,
    /// For all reads together; what has not been read by then is left. 6 s: they come before the
    /// subscriptions, and no runner waits longer to learn a battery's charge.
    pub reads: Duration,
    /// For one subscription. 5 s.
    pub subscribe: Duration,
    /// For a disconnect. 5 s: it takes `BlueZ` 2 to 3 s (measured).
    pub disconnect: Duration,
    /// Between two looks whether a link is up, because the word that it went down may be lost. 3 s.
    pub watch: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            ask: Duration::from_secs(5),
            look: Duration::from_secs(2),
            search: Duration::from_secs(3),
            scan: Duration::from_secs(5),
            connect: Duration::from_secs(33),
            discover: Duration::from_secs(10),
            read: Duration::from_secs(3),
            reads: Duration::from_secs(6),
            subscribe: Duration::from_secs(5),
            disconnect: Duration::from_secs(5),
            watch: Duration::from_secs(3),
        }
    }
}
