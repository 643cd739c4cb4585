use std::time::Duration;

use thiserror::Error;

/// How long a link waits for what. The defaults suit Linux; [`android`](Self::android) and
/// [`apple`](Self::apple) differ where the systems do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Timings {
    /// For the answer to a connect. 35 s: `BlueZ` and Android give up by themselves after 30 s
    /// (measured, and read in btleplug 0.13.5), and should be the first to say so.
    pub connect: Duration,
    /// How long one sensor may try to connect while another waits for its turn. 5 s: a sensor that
    /// is there connects within a few advertisements, and `BlueZ` forgets an unpaired device that
    /// nobody has tried for 30 s (measured), so that four in turn must all be tried within that.
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

/// Why a timing was not set.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum TimingError {
    /// There is none of this name.
    #[error("find a timing called {name:?}: there are {}", Timings::NAMES.join(", "))]
    Unknown {
        /// What was asked for.
        name: String,
    },
    /// Without this wait the links would never rest.
    #[error("do without {name}: only a pause may be left out")]
    Zero {
        /// Which one.
        name: &'static str,
    },
}

impl Timings {
    /// The names of all timings, as [`set`](Self::set) takes them.
    pub const NAMES: [&str; 15] = [
        "connect",
        "turn",
        "disconnect",
        "prepare",
        "pause",
        "pause_after_failure",
        "back_off",
        "back_off_cap",
        "stable",
        "silence",
        "patience",
        "steady",
        "asleep",
        "held",
        "scan",
    ];

    /// For Android. A pending connect blocks every other order there, the one to disconnect
    /// included (read in btleplug 0.13.5), and ends by itself after 30 s: to cut it short would
    /// only look as if the turn had passed on.
    pub fn android() -> Self {
        let connect = Duration::from_secs(35);
        Self {
            connect,
            turn: connect,
            ..Self::default()
        }
    }

    /// For Apple's systems. A connect never ends by itself there, and it wakes a sleeping app when
    /// the sensor is back, so it stays pending for long: 2 min, and is then made anew only in case
    /// its answer was lost. To cancel it costs nothing, so others get their turn as usual.
    pub fn apple() -> Self {
        Self {
            connect: Duration::from_mins(2),
            ..Self::default()
        }
    }

    /// Sets one timing by its name, such as `connect` or `back_off_cap`; hyphens do as well.
    ///
    /// # Errors
    ///
    /// There is no timing of that name, or it is one that cannot be zero.
    pub fn set(&mut self, name: &str, value: Duration) -> Result<(), TimingError> {
        let wanted = name.replace('-', "_");
        let known = Self::NAMES.into_iter().zip(self.fields());
        let Some((name, field)) = known.into_iter().find(|(known, _)| *known == wanted) else {
            let name = name.to_owned();
            return Err(TimingError::Unknown { name });
        };
        if value.is_zero() && !name.starts_with("pause") {
            return Err(TimingError::Zero { name });
        }
        *field = value;
        Ok(())
    }

    /// The fields in the order of their names.
    fn fields(&mut self) -> [&mut Duration; Self::NAMES.len()] {
        let Self {
            connect,
            turn,
            disconnect,
            prepare,
            pause,
            pause_after_failure,
            back_off,
            back_off_cap,
            stable,
            silence,
            patience,
            steady,
            asleep,
            held,
            scan,
        } = self;
        [
            connect,
            turn,
            disconnect,
            prepare,
            pause,
            pause_after_failure,
            back_off,
            back_off_cap,
            stable,
            silence,
            patience,
            steady,
            asleep,
            held,
            scan,
        ]
    }

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
            turn: Duration::from_secs(5),
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

    #[test]
    fn every_timing_is_set_by_its_own_name() {
        let mut timings = Timings::default();
        for (secs, name) in (1..).zip(Timings::NAMES) {
            timings.set(name, Duration::from_secs(secs)).unwrap();
        }
        // The names of the fields, as the compiler has them.
        let printed = format!("{timings:?}");
        for (secs, name) in (1..).zip(Timings::NAMES) {
            assert!(printed.contains(&format!(" {name}: {secs}s")), "{printed}");
        }
        timings
            .set("back-off-cap", Duration::from_secs(20))
            .unwrap();
        assert_eq!(timings.back_off_cap, Duration::from_secs(20));
    }

    #[test]
    fn a_timing_that_is_not_there_is_refused_with_those_that_are() {
        let mut timings = Timings::default();
        let error = timings.set("warp", Duration::from_secs(1)).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("find a timing called \"warp\": there are connect, turn,"));
        assert!(text.ends_with(", scan"), "{text}");
        assert_eq!(timings, Timings::default());
    }

    #[test]
    fn only_a_pause_may_be_left_out() {
        let mut timings = Timings::default();
        for name in Timings::NAMES {
            let result = timings.set(name, Duration::ZERO);
            assert_eq!(result.is_ok(), name.starts_with("pause"), "{name}");
        }
    }

    #[test]
    fn a_connect_is_cut_short_only_where_that_is_possible() {
        for (timings, is_possible) in [
            (Timings::default(), true),
            (Timings::android(), false),
            (Timings::apple(), true),
        ] {
            assert_eq!(timings.turn < timings.connect, is_possible);
        }
    }
}
