//! Quantities, each a type of its own, so that metres are never added to minutes.
//!
//! At the edges (views, records, files) they become plain numbers with the unit in the name.

use serde::{Deserialize, Serialize};

macro_rules! quantity {
    ($(#[$meta:meta])* $name:ident($inner:ty)) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);
    };
}

quantity! {
    /// Heart rate in beats per minute.
    Bpm(u16)
}
quantity! {
    /// Step rate in steps per minute, both feet counted: 150 to 200 in running.
    StepsPerMinute(f64)
}
quantity! {
    /// A length in metres.
    Metres(f64)
}
quantity! {
    /// A speed in metres per second.
    MetresPerSecond(f64)
}
quantity! {
    /// Mechanical power as a pod reports it, in watts.
    Watts(i16)
}
quantity! {
    /// Slope as rise over run: 0.05 is five percent uphill, negative is downhill.
    Grade(f64)
}
quantity! {
    /// Pace in seconds per kilometre.
    SecondsPerKilometre(f64)
}

/// Metres in the international mile.
pub const METRES_PER_MILE: f64 = 1_609.344;

impl MetresPerSecond {
    /// The pace of this speed, or `None` below 0.3 m/s, where a pace says nothing.
    pub fn pace(self) -> Option<SecondsPerKilometre> {
        (self.0 >= 0.3).then(|| SecondsPerKilometre(1_000.0 / self.0))
    }
}

impl SecondsPerKilometre {
    /// The speed of this pace.
    pub fn speed(self) -> MetresPerSecond {
        MetresPerSecond(1_000.0 / self.0)
    }

    /// The same pace in seconds per mile.
    pub fn seconds_per_mile(self) -> f64 {
        self.0 * METRES_PER_MILE / 1_000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pace_is_the_inverse_of_speed() {
        let pace = MetresPerSecond(2.5).pace().unwrap();
        assert!((pace.0 - 400.0).abs() < 1e-9);
        assert!((pace.speed().0 - 2.5).abs() < 1e-12);
        assert!((pace.seconds_per_mile() - 643.737_6).abs() < 1e-9);
    }

    #[test]
    fn standing_has_no_pace() {
        assert_eq!(MetresPerSecond(0.0).pace(), None);
    }
}
