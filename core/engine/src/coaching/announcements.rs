use serde::{Deserialize, Serialize};

use super::plan::{clock, metres, parse_clock, parse_distance, text_or_number};
use crate::field::FieldError;
use crate::run::{FieldErrors, UnitSystem};
use crate::units::{METRES_PER_MILE, Metres};

/// Rules that one run may have; more would talk all the time.
const MOST_RULES: usize = 20;

/// A number that can be announced, in the order in which several are spoken.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// Distance since the start.
    Distance,
    /// Time since the start, pauses included.
    Time,
    /// Time without pauses.
    MovingTime,
    /// Pace now.
    Pace,
    /// Mean pace of the run.
    PaceAvg,
    /// Mean pace of the split: of the one that is complete, or so far of the one that is being run.
    SplitPace,
    /// Heart rate now.
    HeartRate,
    /// Mean heart rate, of the split or of the run.
    HeartRateAvg,
    /// Cadence now; in a split its mean.
    Cadence,
    /// Power now.
    Power,
    /// Climb since the start; in a split that of the split.
    Ascent,
}

impl Metric {
    /// Every metric, in the order in which they are spoken.
    pub const ALL: [Self; 11] = [
        Self::Distance,
        Self::Time,
        Self::MovingTime,
        Self::Pace,
        Self::PaceAvg,
        Self::SplitPace,
        Self::HeartRate,
        Self::HeartRateAvg,
        Self::Cadence,
        Self::Power,
        Self::Ascent,
    ];
}

/// How often something is announced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Every {
    /// Each time this distance is full.
    Distance(Metres),
    /// Each time so many seconds of moving time are full.
    Time(u32),
}

/// What is announced how often.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The numbers.
    pub metrics: Vec<Metric>,
    /// When.
    pub every: Every,
}

/// What is announced, and how often.
///
/// By default each kilometre or mile with its pace and mean heart rate.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(try_from = "AnnouncementsDraft", into = "AnnouncementsDraft")]
pub struct Announcements {
    split_every: Option<Every>,
    split_metrics: Vec<Metric>,
    rules: Vec<Rule>,
}

/// What is announced, as a form or a file says it, not yet checked.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnnouncementsDraft {
    /// The splits; without time and distance each kilometre or mile. Without metrics they are kept,
    /// but not spoken.
    pub splits: RuleDraft,
    /// Whatever else, each with its own frequency.
    pub rules: Vec<RuleDraft>,
}

/// One rule, not yet checked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct RuleDraft {
    /// The numbers.
    pub metrics: Vec<Metric>,
    /// Each time this moving time is full: `"5:00"` or seconds, 30 s to 6 h.
    #[serde(deserialize_with = "text_or_number")]
    pub duration: Option<String>,
    /// Each time this distance is full: `"500 m"`, `"1 mile"` or metres, 100 m to 100 km.
    #[serde(deserialize_with = "text_or_number")]
    pub distance: Option<String>,
}

impl Announcements {
    /// When a split is full.
    pub fn split_every(&self, units: UnitSystem) -> Every {
        self.split_every.unwrap_or(match units {
            UnitSystem::Metric => Every::Distance(Metres(1_000.0)),
            UnitSystem::Imperial => Every::Distance(Metres(METRES_PER_MILE)),
        })
    }

    /// What is spoken of a full split.
    pub fn split_metrics(&self) -> &[Metric] {
        &self.split_metrics
    }

    /// The other rules.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }
}

impl Default for Announcements {
    fn default() -> Self {
        Self {
            split_every: None,
            split_metrics: vec![Metric::SplitPace, Metric::HeartRateAvg],
            rules: Vec::new(),
        }
    }
}

impl Default for AnnouncementsDraft {
    fn default() -> Self {
        Announcements::default().into()
    }
}

impl TryFrom<AnnouncementsDraft> for Announcements {
    type Error = FieldErrors;

    fn try_from(draft: AnnouncementsDraft) -> Result<Self, FieldErrors> {
        let mut errors = Vec::new();
        let split_every = check_every("splits", &draft.splits, &mut errors);
        if draft.rules.len() > MOST_RULES {
            errors.push(FieldError::new(
                "rules",
                format!("must be at most {MOST_RULES}"),
            ));
        }
        let mut rules = Vec::with_capacity(draft.rules.len());
        for (index, rule) in draft.rules.into_iter().enumerate() {
            let path = format!("rules[{index}]");
            if rule.metrics.is_empty() {
                errors.push(FieldError::new(
                    format!("{path}.metrics"),
                    "must not be empty",
                ));
            }
            match check_every(&path, &rule, &mut errors) {
                Some(every) => rules.push(Rule {
                    metrics: rule.metrics,
                    every,
                }),
                None if rule.duration.is_none() && rule.distance.is_none() => {
                    errors.push(FieldError::new(path, "must have a duration or a distance"));
                }
                None => {}
            }
        }
        if errors.is_empty() {
            Ok(Self {
                split_every,
                split_metrics: draft.splits.metrics,
                rules,
            })
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl From<Announcements> for AnnouncementsDraft {
    fn from(announcements: Announcements) -> Self {
        let draft = |metrics, every: Option<Every>| RuleDraft {
            metrics,
            duration: match every {
                Some(Every::Time(seconds)) => Some(clock(seconds)),
                _ => None,
            },
            distance: match every {
                Some(Every::Distance(Metres(length))) => Some(metres(length)),
                _ => None,
            },
        };
        Self {
            splits: draft(announcements.split_metrics, announcements.split_every),
            rules: announcements
                .rules
                .into_iter()
                .map(|rule| draft(rule.metrics, Some(rule.every)))
                .collect(),
        }
    }
}

fn check_every(path: &str, rule: &RuleDraft, errors: &mut Vec<FieldError>) -> Option<Every> {
    let (field, read) = match (&rule.duration, &rule.distance) {
        (None, None) => return None,
        (Some(duration), None) => (
            "duration",
            parse_clock(duration).and_then(|seconds| {
                let fits = (30..=21_600).contains(&seconds);
                fits.then_some(Every::Time(seconds))
                    .ok_or("must be 30 seconds to 6 hours")
            }),
        ),
        (None, Some(distance)) => (
            "distance",
            parse_distance(distance).and_then(|length| {
                let fits = (100.0..=100_000.0).contains(&length);
                fits.then_some(Every::Distance(Metres(length)))
                    .ok_or("must be 100 m to 100 km")
            }),
        ),
        (Some(_), Some(_)) => (
            "distance",
            Err("must not be given together with a duration"),
        ),
    };
    match read {
        Ok(every) => Some(every),
        Err(reason) => {
            errors.push(FieldError::new(format!("{path}.{field}"), reason));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Announcements, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn splits_follow_the_runners_unit_unless_set() {
        let default = Announcements::default();
        assert_eq!(
            default.split_every(UnitSystem::Imperial),
            Every::Distance(Metres(METRES_PER_MILE))
        );
        let own = read("[splits]\nduration = \"5:00\"\nmetrics = [\"distance\"]").unwrap();
        assert_eq!(own.split_every(UnitSystem::Metric), Every::Time(300));
    }

    #[test]
    fn rules_survive_a_round_trip() {
        let text = "[[rules]]\nmetrics = [\"heart_rate\", \"pace\"]\nduration = 30\n\
                    [[rules]]\nmetrics = [\"distance\"]\ndistance = \"5 km\"";
        let announcements = read(text).unwrap();
        assert_eq!(
            announcements.split_metrics(),
            Announcements::default().split_metrics()
        );
        let again: Announcements =
            serde_json::from_str(&serde_json::to_string(&announcements).unwrap()).unwrap();
        assert_eq!(again, announcements);
    }

    #[test]
    fn a_rule_out_of_range_is_named() {
        for (text, field) in [
            (
                "[[rules]]\nmetrics = [\"pace\"]\nduration = 29",
                "rules[0].duration",
            ),
            (
                "[[rules]]\nmetrics = [\"pace\"]\ndistance = \"101 km\"",
                "rules[0].distance",
            ),
            ("[[rules]]\nmetrics = [\"pace\"]", "rules[0] must have"),
            ("[[rules]]\nduration = 60", "rules[0].metrics"),
            ("[splits]\ndistance = \"5 m\"", "splits.distance"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(field), "{error}");
        }
    }
}
