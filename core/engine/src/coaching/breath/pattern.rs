use serde::{Deserialize, Serialize};

use crate::coaching::sound::Breath;
use crate::units::{Bpm, StepsPerMinute};

/// How many steps a breath takes: in, then out. None of them holds the breath.
///
/// Where in and out add up to an odd number, successive breaths begin on alternate feet by
/// themselves. That this spreads a load between the feet is often said, and untested.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreathPattern {
    /// Three steps in, three out: 28 breaths a minute at 170 steps.
    ThreeThree,
    /// Three in, two out: 34 breaths a minute at 170 steps.
    ThreeTwo,
    /// Two in, two out: 42.5 breaths a minute at 170 steps.
    TwoTwo,
    /// Two in, one out: 57 breaths a minute at 170 steps.
    TwoOne,
    /// Four in, four out: 21 breaths a minute at 170 steps.
    FourFour,
}

/// How hard the run is, as far as a breathing pattern depends on it.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// One could talk.
    Easy,
    /// In between, or unknown.
    #[default]
    Steady,
    /// A few words at most.
    Hard,
}

/// Parts of the heart-rate reserve at which easy ends and hard begins, and parts of the maximum where
/// the heart rate at rest is not known. They are ours, within the vigorous range of 60 to 89 % of the
/// reserve and 77 to 95 % of the maximum (Garber 2011, DOI 10.1249/MSS.0b013e318213fefb), so low that
/// hard is reached before 90 % of the maximum, where guiding ends.
const OF_RESERVE: (f64, f64) = (0.70, 0.80);
const OF_MAXIMUM: (f64, f64) = (0.77, 0.85);

/// An easy breath should not come more often than this, per minute.
const EASY_PER_MIN: f64 = 30.0;

impl BreathPattern {
    /// All of them, the slowest first.
    pub const ALL: [Self; 5] = [
        Self::FourFour,
        Self::ThreeThree,
        Self::ThreeTwo,
        Self::TwoTwo,
        Self::TwoOne,
    ];

    /// What suits an effort: easy 3:2 as long as that makes no more than 30 breaths a minute, else
    /// 3:3; steady 2:2; hard 2:1. A custom among coaches rather than a finding.
    pub fn for_effort(effort: Effort, cadence: StepsPerMinute) -> Self {
        match effort {
            Effort::Easy if Self::ThreeTwo.breaths_per_min(cadence) <= EASY_PER_MIN => {
                Self::ThreeTwo
            }
            Effort::Easy => Self::ThreeThree,
            Effort::Steady => Self::TwoTwo,
            Effort::Hard => Self::TwoOne,
        }
    }

    /// The pattern of so many steps in and out, where there is one.
    pub fn of_steps(in_steps: u8, out_steps: u8) -> Option<Self> {
        let all = [
            Self::FourFour,
            Self::ThreeThree,
            Self::ThreeTwo,
            Self::TwoTwo,
            Self::TwoOne,
        ];
        all.into_iter()
            .find(|pattern| (pattern.in_steps(), pattern.out_steps()) == (in_steps, out_steps))
    }

    /// Steps to breathe in, 2 to 4.
    pub const fn in_steps(self) -> u8 {
        match self {
            Self::FourFour => 4,
            Self::ThreeThree | Self::ThreeTwo => 3,
            Self::TwoTwo | Self::TwoOne => 2,
        }
    }

    /// Steps to breathe out, 1 to 4.
    pub const fn out_steps(self) -> u8 {
        match self {
            Self::FourFour => 4,
            Self::ThreeThree => 3,
            Self::ThreeTwo | Self::TwoTwo => 2,
            Self::TwoOne => 1,
        }
    }

    /// Steps of a whole breath, 3 to 8.
    pub const fn steps(self) -> u8 {
        self.in_steps() + self.out_steps()
    }

    /// Breaths a minute at a cadence.
    pub fn breaths_per_min(self, cadence: StepsPerMinute) -> f64 {
        cadence.0 / f64::from(self.steps())
    }

    /// What sounds when step number `first` begins to breathe in.
    pub fn from_step(self, first: i64) -> Option<Breath> {
        Breath::new(self.in_steps(), self.out_steps(), first)
    }
}

impl Effort {
    /// Out of a heart rate, with what is known of its range in beats per minute; steady where the
    /// maximum is not known.
    pub fn of(heart_rate: Option<Bpm>, resting: Option<u16>, maximal: Option<u16>) -> Self {
        let (Some(Bpm(bpm)), Some(most)) = (heart_rate, maximal) else {
            return Self::default();
        };
        let (part, (easy, hard)) = match resting {
            Some(rest) if rest < most => {
                let reserve = f64::from(most) - f64::from(rest);
                ((f64::from(bpm) - f64::from(rest)) / reserve, OF_RESERVE)
            }
            _ => (f64::from(bpm) / f64::from(most.max(1)), OF_MAXIMUM),
        };
        if part < easy {
            Self::Easy
        } else if part < hard {
            Self::Steady
        } else {
            Self::Hard
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_easy_breath_comes_about_thirty_times_a_minute_at_most() {
        for (cadence, pattern) in [
            (140.0, BreathPattern::ThreeTwo),
            (150.0, BreathPattern::ThreeTwo),
            (151.0, BreathPattern::ThreeThree),
            (180.0, BreathPattern::ThreeThree),
        ] {
            let cadence = StepsPerMinute(cadence);
            assert_eq!(BreathPattern::for_effort(Effort::Easy, cadence), pattern);
            assert!(pattern.breaths_per_min(cadence) <= 30.0);
        }
    }

    #[test]
    fn effort_comes_from_the_reserve_then_from_the_maximum_then_from_nowhere() {
        let of = |bpm, rest, most| Effort::of(Some(Bpm(bpm)), rest, most);
        assert_eq!(of(140, Some(50), Some(190)), Effort::Easy);
        assert_eq!(of(155, Some(50), Some(190)), Effort::Steady);
        assert_eq!(of(165, Some(50), Some(190)), Effort::Hard);
        assert_eq!(of(140, None, Some(190)), Effort::Easy);
        assert_eq!(of(165, None, Some(190)), Effort::Hard);
        assert_eq!(of(190, Some(50), None), Effort::Steady);
        assert_eq!(Effort::of(None, Some(50), Some(190)), Effort::Steady);
    }

    #[test]
    fn every_pattern_can_be_sounded_and_has_its_name() {
        for pattern in BreathPattern::ALL {
            let breath = pattern.from_step(7).unwrap();
            assert_eq!(
                (breath.in_steps(), breath.out_steps(), breath.first()),
                (pattern.in_steps(), pattern.out_steps(), 7)
            );
        }
        let names = BreathPattern::ALL.map(|it| serde_json::to_string(&it).unwrap());
        assert_eq!(
            names.join(" "),
            r#""four_four" "three_three" "three_two" "two_two" "two_one""#
        );
    }
}
