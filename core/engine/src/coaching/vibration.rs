use serde::{Deserialize, Serialize};

/// What a phone or a watch lets a runner feel with a cue, so that it is understood unheard and unseen.
///
/// Told apart by how many pulses there are and how long they are, never by strength: through a belt
/// strength is lost. A red flag is the only one with more than four pulses, a question the only one
/// that begins and ends long.
///
/// | | pulses |
/// |---|---|
/// | [`Note`](Self::Note) | one short |
/// | [`Praise`](Self::Praise) | two short |
/// | [`Faster`](Self::Faster) | three short |
/// | [`Slower`](Self::Slower) | two long |
/// | [`Sensor`](Self::Sensor) | long, short, short |
/// | [`Start`](Self::Start) | short, long |
/// | [`Pause`](Self::Pause) | one long |
/// | [`Ask`](Self::Ask) | long, short, long |
/// | [`Rescue`](Self::Rescue) | short, short, long, long: calm down |
/// | [`RedFlag`](Self::RedFlag) | six long |
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Vibration {
    /// Something to know.
    Note,
    /// Well done.
    Praise,
    /// A target is missed from below: more.
    Faster,
    /// A target is missed from above: less.
    Slower,
    /// Something about a sensor.
    Sensor,
    /// Something begins or goes on.
    Start,
    /// Something pauses or ends.
    Pause,
    /// A question, to which the runner may answer.
    Ask,
    /// Help with heavy legs.
    Rescue,
    /// Stop running.
    RedFlag,
}

const SHORT: u16 = 90;
const LONG: u16 = 380;
const GAP: u16 = 150;

impl Vibration {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 10] = [
        Self::Note,
        Self::Praise,
        Self::Faster,
        Self::Slower,
        Self::Sensor,
        Self::Start,
        Self::Pause,
        Self::Ask,
        Self::Rescue,
        Self::RedFlag,
    ];

    /// Milliseconds: on, off, on … It begins and ends with a pulse.
    pub const fn pattern_ms(self) -> &'static [u16] {
        match self {
            Self::Note => &[SHORT],
            Self::Praise => &[SHORT, GAP, SHORT],
            Self::Faster => &[SHORT, GAP, SHORT, GAP, SHORT],
            Self::Slower => &[LONG, GAP, LONG],
            Self::Sensor => &[LONG, GAP, SHORT, GAP, SHORT],
            Self::Start => &[SHORT, GAP, LONG],
            Self::Pause => &[LONG],
            Self::Ask => &[LONG, GAP, SHORT, GAP, LONG],
            Self::Rescue => &[SHORT, GAP, SHORT, GAP, LONG, GAP, LONG],
            Self::RedFlag => &[LONG, GAP, LONG, GAP, LONG, GAP, LONG, GAP, LONG, GAP, LONG],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which pulses are long.
    fn pulses(vibration: Vibration) -> Vec<bool> {
        let on = vibration.pattern_ms().iter().step_by(2);
        on.map(|ms| *ms > 200).collect()
    }

    #[test]
    fn any_two_differ_in_the_number_or_the_length_of_pulses() {
        for (n, one) in Vibration::ALL.into_iter().enumerate() {
            for other in Vibration::ALL.into_iter().skip(n + 1) {
                assert_ne!(pulses(one), pulses(other), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn each_begins_and_ends_with_a_pulse_and_fits_into_four_seconds() {
        for vibration in Vibration::ALL {
            let pattern = vibration.pattern_ms();
            assert!(pattern.len() % 2 == 1, "{vibration:?}");
            assert!(pattern.iter().sum::<u16>() < 4_000, "{vibration:?}");
        }
    }

    #[test]
    fn only_a_red_flag_has_more_than_four_pulses() {
        for vibration in Vibration::ALL {
            assert_eq!(
                pulses(vibration).len() > 4,
                vibration == Vibration::RedFlag,
                "{vibration:?}"
            );
        }
    }
}
