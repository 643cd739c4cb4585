//! Numbers as a runner reads them.

use freshlegs::{Summary, UnitSystem};

use crate::args::Units;

/// What stands where there is no value.
pub(crate) const ABSENT: &str = "–";

const METRES_PER_MILE: f64 = 1_609.344;
const FEET_PER_METRE: f64 = 1.0 / 0.304_8;

impl From<UnitSystem> for Units {
    fn from(units: UnitSystem) -> Self {
        match units {
            UnitSystem::Metric => Self::Metric,
            UnitSystem::Imperial => Self::Imperial,
        }
    }
}

impl Units {
    /// Metres in the unit of distance.
    pub(crate) fn metres(self) -> f64 {
        match self {
            Self::Metric => 1_000.0,
            Self::Imperial => METRES_PER_MILE,
        }
    }

    /// The unit of distance.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Metric => "km",
            Self::Imperial => "mi",
        }
    }
}

/// Seconds as `4:05` or `1:04:05`, a second that is not over yet left out, as on any watch.
pub(crate) fn duration(seconds: f64) -> String {
    let whole = seconds.max(0.0) as u64;
    let (hours, minutes, seconds) = (whole / 3_600, whole / 60 % 60, whole % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// Metres as `10.02 km` or `6.23 mi`.
pub(crate) fn distance(metres: f64, units: Units) -> String {
    format!("{:.2} {}", metres / units.metres(), units.name())
}

/// Seconds per kilometre as `5:24 /km` or `8:41 /mi`.
pub(crate) fn pace(s_per_km: Option<f64>, units: Units) -> String {
    let per_unit = s_per_km.map(|pace| pace * units.metres() / 1_000.0);
    format!(
        "{} /{}",
        per_unit.map_or(ABSENT.to_owned(), |pace| duration(pace.round())),
        units.name()
    )
}

/// Metres of height as `24 m` or `79 ft`.
pub(crate) fn height(metres: Option<f64>, units: Units) -> String {
    match units {
        Units::Metric => format!("{} m", whole(metres)),
        Units::Imperial => format!("{} ft", whole(metres.map(|m| m * FEET_PER_METRE))),
    }
}

/// The totals of a run, line by line.
pub(crate) fn summary(summary: &Summary, units: Units) -> Vec<String> {
    let heart_rate = format!(
        "{} bpm, at most {} bpm",
        whole(summary.heart_rate_avg_bpm),
        whole(summary.heart_rate_max_bpm.map(f64::from)),
    );
    [
        ("distance", distance(summary.distance_m, units)),
        ("moving time", duration(summary.moving_s)),
        ("elapsed time", duration(summary.elapsed_s)),
        ("pace", pace(summary.pace_avg_s_per_km, units)),
        ("heart rate", heart_rate),
        ("cadence", format!("{} spm", whole(summary.cadence_avg_spm))),
        ("climb", height(summary.ascent_m, units)),
        ("cues", summary.cues.to_string()),
    ]
    .map(|(name, value)| format!("{name:<15}{value}"))
    .to_vec()
}

/// A cue with the time of the run at which it was said.
pub(crate) fn cue(at_s: f64, text: &str) -> String {
    format!("{:>8}  {}", duration(at_s), harmless(text))
}

/// A whole number, or the sign for none.
pub(crate) fn whole(value: Option<f64>) -> String {
    value.map_or(ABSENT.to_owned(), |value| format!("{value:.0}"))
}

/// A text without the control characters that a file or a sensor could send to the terminal.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_full_before_the_next_begins() {
        assert_eq!(duration(59.4), "0:59");
        assert_eq!(duration(59.6), "0:59");
        assert_eq!(pace(Some(59.6), Units::Metric), "1:00 /km");
        assert_eq!(duration(3_845.0), "1:04:05");
    }

    #[test]
    fn a_pace_is_per_kilometre_or_per_mile() {
        assert_eq!(pace(Some(324.0), Units::Metric), "5:24 /km");
        assert_eq!(pace(Some(324.0), Units::Imperial), "8:41 /mi");
        assert_eq!(pace(None, Units::Metric), "– /km");
    }

    #[test]
    fn distances_and_heights_follow_the_units() {
        assert_eq!(distance(10_021.0, Units::Metric), "10.02 km");
        assert_eq!(distance(10_021.0, Units::Imperial), "6.23 mi");
        assert_eq!(height(Some(24.0), Units::Imperial), "79 ft");
    }

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(harmless("Strap\u{1b}[2J\n"), "Strap[2J");
    }
}
