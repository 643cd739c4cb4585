use std::time::Duration;

/// How long things take. The defaults are those of `bluetoothd` 5.66 and of straps.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Options {
    /// After how long a connect to a sensor that is not there fails.
    pub connect_timeout: Duration,
    /// How long a connect to one that is there takes.
    pub connect: Duration,
    /// How long the services of one that was never connected take; those of a known one take a
    /// tenth.
    pub discovery: Duration,
    /// How long a disconnect takes: `bluetoothd` gives its profiles 2 s.
    pub disconnect: Duration,
    /// How long the link outlives a sensor that went out of range.
    pub supervision_timeout: Duration,
    /// After how long an unpaired device is forgotten that is neither seen nor linked.
    pub temporary: Duration,
    /// Time between two advertisements of a sensor.
    pub advertising_interval: Duration,
    /// Whether the adapter is there at the start.
    pub adapter: bool,
    /// Whether it is powered at the start.
    pub powered: bool,
}

impl Options {
    /// Everything `times` as fast; what takes less than a millisecond then takes one.
    #[must_use]
    pub fn faster(self, times: u32) -> Self {
        let faster = |span: Duration| (span / times).max(Duration::from_millis(1));
        Self {
            connect_timeout: faster(self.connect_timeout),
            connect: faster(self.connect),
            discovery: faster(self.discovery),
            disconnect: faster(self.disconnect),
            supervision_timeout: faster(self.supervision_timeout),
            temporary: faster(self.temporary),
            advertising_interval: faster(self.advertising_interval),
            ..self
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(30),
            connect: Duration::from_millis(100),
            discovery: Duration::from_millis(500),
            disconnect: Duration::from_secs(2),
            supervision_timeout: Duration::from_secs(4),
            temporary: Duration::from_secs(30),
            advertising_interval: Duration::from_millis(250),
            adapter: true,
            powered: true,
        }
    }
}
