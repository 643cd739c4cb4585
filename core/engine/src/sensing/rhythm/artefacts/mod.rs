//! Which beats are no heartbeats.

mod classes;
mod lipponen;
mod live;
mod rolling;
mod series;

pub use classes::{Found, find};
pub use lipponen::{Passes, correct, mark};
pub use live::{LiveFilter, Tolerance, reject};

/// How far a figure can be trusted, by the share of artefacts among its beats.
///
/// Random artefacts of 1 to 3 % bias α1 a little, 6 % by up to a fifth (Rogers, Giles, Draper,
/// Mourot and Gronwald 2021, Sensors 21:821, doi:10.3390/s21030821).
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Trust {
    /// At most 3 %.
    Good,
    /// At most 6 %: to be shown shaded.
    Shaded,
    /// More: not to be shown.
    Blank,
}

impl Trust {
    /// Trust in a figure of beats of which `artefact_percent` are artefacts.
    pub fn of(artefact_percent: f64) -> Self {
        if artefact_percent <= 3.0 {
            Self::Good
        } else if artefact_percent <= 6.0 {
            Self::Shaded
        } else {
            Self::Blank
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_falls_at_three_and_at_six_percent() {
        for (percent, trust) in [
            (0.0, Trust::Good),
            (3.0, Trust::Good),
            (3.1, Trust::Shaded),
            (6.0, Trust::Shaded),
            (6.1, Trust::Blank),
            (100.0, Trust::Blank),
            (f64::NAN, Trust::Blank),
        ] {
            assert_eq!(Trust::of(percent), trust, "{percent}");
        }
    }
}
