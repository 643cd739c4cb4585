/// A strap that counts steps says so within this many per minute of the cadence …
const LOCK_WITHIN: f64 = 3.0;
/// … for this many seconds more than not.
const LOCK_S: f64 = 60.0;

/// A heart rate that does not move by a single beat for this long, in seconds, is a frozen sensor.
const FLAT_S: f64 = 120.0;

/// So long after either, in seconds, it is trusted again.
const PROBATION_S: f64 = 60.0;

/// Decides whether a heart rate may be evidence: optical sensors lock on the cadence, and some
/// sensors repeat their last value. A fade must not be found, or missed, because of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HeartGuard {
    locked_s: f64,
    flat_s: f64,
    last: Option<f64>,
    doubt_s: f64,
}

impl HeartGuard {
    /// Gives the heart rate back where it can be trusted; both rates are per minute.
    pub(super) fn trusted(
        &mut self,
        seconds: f64,
        heart: Option<f64>,
        cadence: Option<f64>,
    ) -> Option<f64> {
        let heart = heart?;
        let near = cadence.is_some_and(|spm| (spm - heart).abs() <= LOCK_WITHIN);
        self.locked_s = if near {
            (self.locked_s + seconds).min(LOCK_S + LOCK_S / 2.0)
        } else {
            (self.locked_s - seconds).max(0.0)
        };
        self.flat_s = match self.last {
            Some(last) if last.to_bits() == heart.to_bits() => self.flat_s + seconds,
            _ => 0.0,
        };
        self.last = Some(heart);
        self.doubt_s = if self.locked_s > LOCK_S || self.flat_s > FLAT_S {
            PROBATION_S
        } else {
            (self.doubt_s - seconds).max(0.0)
        };
        (self.doubt_s <= 0.0).then_some(heart)
    }

    /// A pause ends what was.
    pub(super) fn interrupt(&mut self) {
        *self = Self::default();
    }
}
