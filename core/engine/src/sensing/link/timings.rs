use std::time::Duration;

/// How long a link waits for what. The defaults suit Linux and Android.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Timings {
    /// For the answer to a connect. 35 s: `BlueZ` and Android give up by themselves after 30 s
    /// (measured, and read in btleplug 0.13.5), and should be the first to say so.
    pub connect: Duration,
    /// How long one sensor may try to connect while another waits for its turn. 10 s: a sensor that
    /// is there connects within a few advertisements. On Android a pending connect cannot be cut
    /// short, so there this is best as long as [`connect`](Self::connect).
    pub turn: Duration,
    /// For the end of a disconnect. 5 s: it takes `BlueZ` 2 to 3 s (measured).
    pub disconnect: Duration,
    /// For discovery, reads and subscriptions together. 20 s: a few seconds are usual, and a
    /// single ATT request may take 30 s (Core Specification, Vol 3, Part F, 3.3.3), which no runner
    /// should wait for.
    pub prepare: Duration,
    /// The pause before discovery. 300 ms, as Nordic's Android library has it.
    pub pause: Duration,
    /// The same after a failure. 1 s: some belts need it (Nordic Android-BLE-Library #406).
    pub pause_after_failure: Duration,
    /// The wait after the first failure; it doubles with each further one. 1 s.
    pub back_off: Duration,
    /// The longest wait. 10 s, as in `RunnerUp`: whoever stands at a start line is not kept longer.
    pub back_off_cap: Duration,
    /// A link that has been heard for this long starts over with the shortest wait. 30 s, as in
    /// `RunnerUp`.
    pub stable: Duration,
    /// Nothing heard for this long is silence, and a loss. 10 s: straps and pods notify every
    /// second or two.
    pub silence: Duration,
    /// A link that stays silent for this much longer is torn down. 10 s.
    pub patience: Duration,
    /// A lost sensor is back when it has been heard for this long. 2 s, the same as in fusion.
    pub steady: Duration,
    /// No sign of life for this long calls for a hint. 8 s: several times the slowest usual
    /// advertising interval.
    pub asleep: Duration,
    /// No sign of life for this long means that something else may hold the sensor. 30 s.
    pub held: Duration,
    /// How long a scan looks for a sensor before it is tried unseen, and after which the scan is
    /// ordered anew. 30 s.
    pub scan: Duration,
}

impl Timings {
    /// The wait after so many failures in a row.
    pub(super) fn wait_after(&self, failures: u32) -> Duration {
        let doublings = failures.saturating_sub(1).min(16);
        self.back_off
            .saturating_mul(1 << doublings)
            .min(self.back_off_cap)
    }
}

impl Default for Timings {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(35),
            turn: Duration::from_secs(10),
            disconnect: Duration::from_secs(5),
            prepare: Duration::from_secs(20),
            pause: Duration::from_millis(300),
            pause_after_failure: Duration::from_secs(1),
            back_off: Duration::from_secs(1),
            back_off_cap: Duration::from_secs(10),
            stable: Duration::from_secs(30),
            silence: Duration::from_secs(10),
            patience: Duration::from_secs(10),
            steady: Duration::from_secs(2),
            asleep: Duration::from_secs(8),
            held: Duration::from_secs(30),
            scan: Duration::from_secs(30),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_ten_seconds_and_stays_there() {
        let timings = Timings::default();
        let waits: Vec<u64> = (1..8).map(|n| timings.wait_after(n).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 10, 10, 10]);
        assert_eq!(timings.wait_after(u32::MAX), timings.back_off_cap);
    }
}
