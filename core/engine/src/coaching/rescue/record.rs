use serde::{Deserialize, Serialize};

use crate::coaching::breath::{BreathPattern, GuideOrder};
use crate::coaching::cue::CueKind;
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// A step of the rescue, in the order of the ladder.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RescueStep {
    /// The acknowledgement: heavy it is, do not fight it.
    Accept,
    /// Ease to a pace at which talking is possible.
    Ease,
    /// Tall, shoulders down, arms shaken out, landing softly.
    Tall,
    /// Quicker, lighter, shorter steps for a minute.
    Steps,
    /// Breathe low, the out-breath leads.
    Breathe,
    /// Only to the next landmark, or two minutes.
    Landmark,
    /// A line to say to oneself.
    SelfTalk,
    /// Something to eat and to drink.
    Fuel,
    /// Walk one minute in five.
    Walk,
    /// Cut the run short.
    CutShort,
}

impl RescueStep {
    /// Every one, in the order of the ladder.
    pub const ALL: [Self; 10] = [
        Self::Accept,
        Self::Ease,
        Self::Tall,
        Self::Steps,
        Self::Breathe,
        Self::Landmark,
        Self::SelfTalk,
        Self::Fuel,
        Self::Walk,
        Self::CutShort,
    ];

    /// The cue that says it.
    pub(crate) const fn cue(self) -> CueKind {
        match self {
            Self::Accept => CueKind::RescueAccept,
            Self::Ease => CueKind::RescueEase,
            Self::Tall => CueKind::RescueTall,
            Self::Steps => CueKind::RescueSteps,
            Self::Breathe => CueKind::RescueBreathe,
            Self::Landmark => CueKind::RescueLandmark,
            Self::SelfTalk => CueKind::RescueSelfTalk,
            Self::Fuel => CueKind::RescueFuel,
            Self::Walk => CueKind::RescueWalk,
            Self::CutShort => CueKind::RescueCutShort,
        }
    }
}

/// How a rescue ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RescueEnd {
    /// The runner said that it is better.
    Better,
    /// Every step was said, and the runner walked when it was said.
    Walked,
    /// Heavy again after walking: the advice was to stop for today.
    Stopped,
    /// Every step was said; nobody knows whether the runner walked.
    Done,
    /// The runner did not want it, or was easing on purpose.
    NotNow,
    /// The run was over first.
    RunOver,
    /// A red flag ended it.
    RedFlag,
}

/// A rescue as the record keeps it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct RescueRecord {
    /// When it began, in run time.
    pub at: Moment,
    /// When it ended, in run time.
    pub ended_at: Moment,
    /// The steps that came up, each once, in their order.
    pub steps: Vec<RescueStep>,
    /// How it ended.
    pub ended: RescueEnd,
    /// What helped: the step after which it was better by the runner's word, else the one after
    /// which the sensors showed quicker steps or a calmer heart.
    pub helped: Option<RescueStep>,
}

/// How often each step that may be moved in the ladder has helped in earlier runs.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct HelpCounts {
    /// Tall and loose.
    pub tall: u32,
    /// Quicker steps.
    pub steps: u32,
    /// Breathing low.
    pub breathe: u32,
    /// To the next landmark.
    pub landmark: u32,
    /// Self-talk.
    pub self_talk: u32,
}

impl HelpCounts {
    /// One more rescue: counts what helped in it.
    pub fn add(&mut self, record: &RescueRecord) {
        let count = match record.helped {
            Some(RescueStep::Tall) => &mut self.tall,
            Some(RescueStep::Steps) => &mut self.steps,
            Some(RescueStep::Breathe) => &mut self.breathe,
            Some(RescueStep::Landmark) => &mut self.landmark,
            Some(RescueStep::SelfTalk) => &mut self.self_talk,
            _ => return,
        };
        *count = count.saturating_add(1);
    }

    /// The step that helped most often; of equals the earlier one of the ladder.
    pub fn best(&self) -> Option<RescueStep> {
        [
            (self.tall, RescueStep::Tall),
            (self.steps, RescueStep::Steps),
            (self.breathe, RescueStep::Breathe),
            (self.landmark, RescueStep::Landmark),
            (self.self_talk, RescueStep::SelfTalk),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, step)| (*count, std::cmp::Reverse(*step)))
        .map(|(_, step)| step)
    }
}

/// What a rescue has to know before the run.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct RescueSetup {
    /// What helped in earlier runs.
    pub helped: HelpCounts,
    /// Whether a breathing pattern in steps may come with the step about breathing.
    pub breath_guide: bool,
    /// Whether a long run that goes well brings a reminder of fuel, once an hour.
    pub fuel_reminder: bool,
}

impl Default for RescueSetup {
    fn default() -> Self {
        Self {
            helped: HelpCounts::default(),
            breath_guide: true,
            fuel_reminder: true,
        }
    }
}

/// A wish to whoever sounds metronome and breath guide.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GuideRequest {
    /// A click for each step.
    Metronome {
        /// Steps per minute of both feet.
        cadence_spm: f64,
        /// For so many seconds.
        for_s: u32,
    },
    /// The breath guide, with the pattern that the cue names.
    Breath {
        /// Steps of an in-breath.
        in_steps: u8,
        /// Steps of an out-breath.
        out_steps: u8,
    },
    /// Silence both.
    Off,
}

impl From<GuideRequest> for GuideOrder {
    fn from(request: GuideRequest) -> Self {
        match request {
            GuideRequest::Metronome { cadence_spm, for_s } => Self::Metronome {
                cadence: Some(StepsPerMinute(cadence_spm)),
                for_s: Some(for_s),
            },
            GuideRequest::Breath {
                in_steps,
                out_steps,
            } => Self::Breath {
                pattern: BreathPattern::of_steps(in_steps, out_steps),
            },
            GuideRequest::Off => Self::Off,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(helped: Option<RescueStep>) -> RescueRecord {
        RescueRecord {
            at: Moment::ZERO,
            ended_at: Moment::ZERO,
            steps: Vec::new(),
            ended: RescueEnd::Better,
            helped,
        }
    }

    #[test]
    fn what_helped_most_often_is_best_and_of_equals_the_earlier() {
        let mut counts = HelpCounts::default();
        assert_eq!(counts.best(), None);
        counts.add(&record(None));
        counts.add(&record(Some(RescueStep::Walk)));
        assert_eq!(counts.best(), None);
        counts.add(&record(Some(RescueStep::SelfTalk)));
        counts.add(&record(Some(RescueStep::Breathe)));
        assert_eq!(counts.best(), Some(RescueStep::Breathe));
        counts.add(&record(Some(RescueStep::SelfTalk)));
        assert_eq!(counts.best(), Some(RescueStep::SelfTalk));
    }

    #[test]
    fn a_setup_of_before_the_rescue_reads_as_the_default() {
        let setup: RescueSetup = serde_json::from_str("{}").unwrap();
        assert_eq!(setup, RescueSetup::default());
        assert!(setup.fuel_reminder);
    }
}
