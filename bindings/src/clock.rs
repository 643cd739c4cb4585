//! The run's clock: the only place that reads time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use freshlegs_engine::Moment;
use rustix::time::{ClockId, clock_gettime};

/// Microseconds since the machine was switched on, time asleep included.
///
/// `std::time::Instant` stops while a phone sleeps (rust-lang/rust#79462 and #87906), and a run
/// does not.
pub(crate) fn boot_micros() -> u64 {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let id = ClockId::Boottime;
    // On Apple platforms the monotonic clock goes on in sleep.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let id = ClockId::Monotonic;
    let now = clock_gettime(id);
    now.tv_sec.unsigned_abs() * 1_000_000 + now.tv_nsec.unsigned_abs() / 1_000
}

/// Milliseconds since 1970 by the wall clock, which the user and the network may set.
pub(crate) fn wall_millis() -> i64 {
    #[cfg(feature = "probe")]
    if let Some((millis, _)) = stopped() {
        return millis;
    }
    chrono::Utc::now().timestamp_millis()
}

/// Offset of local time from UTC in seconds.
pub(crate) fn utc_offset_s() -> i32 {
    #[cfg(feature = "probe")]
    if let Some((_, offset_s)) = stopped() {
        return offset_s;
    }
    chrono::Local::now().offset().local_minus_utc()
}

/// Where the wall clock was stopped, for pictures that are the same on every day: its milliseconds
/// and the offset of local time in seconds.
#[cfg(feature = "probe")]
static STOPPED: std::sync::Mutex<Option<(i64, i32)>> = std::sync::Mutex::new(None);

/// Stops the wall clock of the whole process, or lets it go on with `None`. Runs go by the boot clock
/// as before.
#[cfg(feature = "probe")]
pub(crate) fn stop_wall_clock(at: Option<(i64, i32)>) {
    *STOPPED
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner) = at;
}

#[cfg(feature = "probe")]
fn stopped() -> Option<(i64, i32)> {
    *STOPPED
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A name for the time since the machine was switched on: two equal names mean that
/// [`boot_micros`] of both may be compared.
pub(crate) fn boot_id() -> String {
    // A random id made at each start of the kernel: Linux, Android.
    if let Ok(id) = std::fs::read_to_string("/proc/sys/kernel/random/boot_id") {
        return id.trim().to_owned();
    }
    // Elsewhere the wall time of the start stands in, to the minute: small corrections of the
    // wall clock leave it alone mostly, and where not, the run resumes by the wall clock.
    let started_s = wall_millis() / 1_000 - i64::try_from(boot_micros() / 1_000_000).unwrap_or(0);
    format!("started-{}", started_s / 60)
}

/// What time it is in a run.
#[derive(Clone, Debug)]
pub(crate) enum RunClock {
    /// Real time: the boot clock less its reading at the start of the run.
    Boot {
        /// The boot clock's reading at the start, in microseconds. Negative for a run that
        /// began before the last reboot.
        started_micros: i64,
    },
    /// Real time, `times` as fast: a replay that one can listen to.
    Paced {
        /// The boot clock's reading at the start, in microseconds.
        started_micros: u64,
        /// How much faster.
        times: f64,
    },
    /// No real time: as fast as possible, time is what was last dealt with.
    Stepped(Arc<AtomicU64>),
}

impl RunClock {
    /// Real time from now on.
    pub(crate) fn real() -> Self {
        Self::Boot {
            started_micros: i64::try_from(boot_micros()).unwrap_or(i64::MAX),
        }
    }

    /// Real time, with `at` being now.
    pub(crate) fn real_from(at: Moment) -> Self {
        let now = i64::try_from(boot_micros()).unwrap_or(i64::MAX);
        Self::Boot {
            started_micros: now - i64::try_from(at.as_micros()).unwrap_or(0),
        }
    }

    /// A clock for a script: `times` as fast as real time, or as fast as possible with `None`.
    pub(crate) fn scripted(times: Option<f64>) -> Self {
        match times {
            Some(times) => Self::Paced {
                started_micros: boot_micros(),
                times,
            },
            None => Self::Stepped(Arc::new(AtomicU64::new(0))),
        }
    }

    /// The boot clock's reading at the start, where the run goes by it.
    pub(crate) fn started_micros(&self) -> Option<i64> {
        match self {
            Self::Boot { started_micros } => Some(*started_micros),
            Self::Paced { .. } | Self::Stepped(_) => None,
        }
    }

    /// Now, in run time.
    pub(crate) fn now(&self) -> Moment {
        match self {
            Self::Boot { .. } | Self::Paced { .. } => self.at_boot_micros(boot_micros()),
            Self::Stepped(micros) => Moment::from_micros(micros.load(Ordering::Acquire)),
        }
    }

    /// The moment of the run at a reading of the boot clock, in microseconds. Where time comes when
    /// it is called, it has none, and it is now.
    pub(crate) fn at_boot_micros(&self, micros: u64) -> Moment {
        match self {
            Self::Boot { started_micros } => {
                let micros = i64::try_from(micros).unwrap_or(i64::MAX);
                Moment::from_micros(micros.saturating_sub(*started_micros).max(0).unsigned_abs())
            }
            Self::Paced {
                started_micros,
                times,
            } => {
                let real = micros.saturating_sub(*started_micros);
                Moment::from_micros((real as f64 * times) as u64)
            }
            Self::Stepped(_) => self.now(),
        }
    }

    /// How long to wait in real time until `moment`; `None` where time comes when it is called.
    pub(crate) fn until(&self, moment: Moment) -> Option<Duration> {
        let left = moment.since(self.now());
        match self {
            Self::Boot { .. } => Some(left),
            Self::Paced { times, .. } => Some(left.div_f64(*times)),
            Self::Stepped(_) => None,
        }
    }

    /// Makes it `moment`, where time comes when it is called; elsewhere it comes by itself.
    pub(crate) fn step_to(&self, moment: Moment) {
        if let Self::Stepped(micros) = self {
            micros.fetch_max(moment.as_micros(), Ordering::AcqRel);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stepped_clock_never_goes_back() {
        let clock = RunClock::scripted(None);
        clock.step_to(Moment::from_secs(5));
        clock.step_to(Moment::from_secs(3));
        assert_eq!(clock.now(), Moment::from_secs(5));
        assert_eq!(clock.until(Moment::from_secs(9)), None);
    }

    #[test]
    fn a_resumed_clock_goes_on_where_the_run_was() {
        let clock = RunClock::real_from(Moment::from_secs(7_200));
        assert!(clock.now() >= Moment::from_secs(7_200));
        assert!(clock.now() < Moment::from_secs(7_260));
    }

    #[test]
    fn the_boot_has_a_name_that_stays() {
        assert_eq!(boot_id(), boot_id());
        assert!(!boot_id().is_empty());
    }
}
