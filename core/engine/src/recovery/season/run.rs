use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ladder::LadderStep;
use crate::coaching::{HeartRateDraft, HeartRateTarget, PartKind, PlanDraft, StepDraft};
use crate::recovery::background::Background;
use crate::recovery::words::{JournalWords, Phrase};
use crate::run::Profile;

/// What a planned day is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlannedKind {
    /// Rest.
    Rest,
    /// A walk, or easy cycling or swimming.
    Walk,
    /// Walking and running in turn.
    WalkRun,
    /// An easy run.
    Easy,
    /// The long run of the week, easy too.
    Long,
    /// A run with a steady part.
    Steady,
    /// A run with quick parts.
    Intervals,
    /// A race.
    Race,
}

/// One planned day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlannedRun {
    /// Its day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: PlannedKind,
    /// About how many minutes; `None` for rest and for a race.
    pub minutes: Option<u32>,
    /// How many metres; `None` where time counts.
    pub metres: Option<u32>,
    /// What it is good for.
    pub purpose: Phrase,
    /// What was changed about it, and why.
    pub changed: Option<Phrase>,
    /// The step of the way back, from 0.
    pub step: Option<u8>,
    /// How it is coached.
    #[serde(skip)]
    pub(super) effort: Effort,
}

/// How hard is hard for this runner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Effort {
    /// Easy pace in seconds per kilometre.
    pub(super) pace_s_per_km: f64,
    /// The upper end of zone 2, where zones mean something.
    pub(super) easy_high_bpm: Option<u16>,
    /// Zone 3.
    pub(super) steady_bpm: Option<(u16, u16)>,
    /// Whether the warm-up is longer, within the same distance.
    pub(super) longer_warm_up: bool,
}

impl PlannedKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::Rest,
        Self::Walk,
        Self::WalkRun,
        Self::Easy,
        Self::Long,
        Self::Steady,
        Self::Intervals,
        Self::Race,
    ];

    /// Whether it is hard: steady, quick, or a race.
    pub const fn is_hard(self) -> bool {
        matches!(self, Self::Steady | Self::Intervals | Self::Race)
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rest => "season-kind-rest",
            Self::Walk => "season-kind-walk",
            Self::WalkRun => "season-kind-walk-run",
            Self::Easy => "season-kind-easy",
            Self::Long => "season-kind-long",
            Self::Steady => "season-kind-steady",
            Self::Intervals => "season-kind-intervals",
            Self::Race => "season-kind-race",
        }
    }

    /// The key of what it is good for.
    pub(super) const fn purpose(self) -> &'static str {
        match self {
            Self::Rest => "season-purpose-rest",
            Self::Walk => "season-purpose-walk",
            Self::WalkRun => "season-purpose-walk-run",
            Self::Easy => "season-purpose-easy",
            Self::Long => "season-purpose-long",
            Self::Steady => "season-purpose-steady",
            Self::Intervals => "season-purpose-intervals",
            Self::Race => "season-purpose-race",
        }
    }
}

impl Effort {
    /// Zones where the maximal heart rate is known and means something for this runner, feel elsewhere.
    pub(super) fn new(profile: &Profile, background: &Background, pace_s_per_km: f64) -> Self {
        let by_heart = !background.coaches_by_talk_test();
        let limits = |zone| {
            let limits = HeartRateTarget::Zone(zone).limits(profile);
            limits.filter(|_| by_heart)
        };
        Self {
            pace_s_per_km,
            easy_high_bpm: limits(2).and_then(|(_, high)| high),
            steady_bpm: limits(3).and_then(|(low, high)| low.zip(high)),
            longer_warm_up: false,
        }
    }
}

impl PlannedRun {
    pub(super) fn rest(date: NaiveDate, effort: Effort) -> Self {
        Self {
            date,
            kind: PlannedKind::Rest,
            minutes: None,
            metres: None,
            purpose: Phrase::new(PlannedKind::Rest.purpose()),
            changed: None,
            step: None,
            effort,
        }
    }

    pub(super) fn walk(date: NaiveDate, minutes: u32, effort: Effort) -> Self {
        Self {
            kind: PlannedKind::Walk,
            minutes: Some(minutes),
            purpose: Phrase::new(PlannedKind::Walk.purpose()),
            ..Self::rest(date, effort)
        }
    }

    pub(super) fn walk_run(date: NaiveDate, step: u8, effort: Effort) -> Self {
        let minutes = LadderStep::ALL[usize::from(step)].minutes();
        let (kind, purpose) = if step == 0 {
            (PlannedKind::Walk, "season-purpose-first-walk")
        } else {
            (PlannedKind::WalkRun, PlannedKind::WalkRun.purpose())
        };
        Self {
            kind,
            minutes: Some(minutes),
            purpose: Phrase::new(purpose),
            step: Some(step),
            ..Self::rest(date, effort)
        }
    }

    pub(super) fn run(date: NaiveDate, kind: PlannedKind, metres: u32, effort: Effort) -> Self {
        let minutes = (f64::from(metres) * effort.pace_s_per_km / 60_000.0).round() as u32;
        let purpose = Phrase::new(kind.purpose());
        let is_race = kind == PlannedKind::Race;
        Self {
            kind,
            minutes: (!is_race).then_some(minutes),
            metres: Some(metres),
            purpose: if is_race {
                purpose.metres("distance", f64::from(metres))
            } else {
                purpose
            },
            ..Self::rest(date, effort)
        }
    }

    #[must_use]
    pub(super) fn because(mut self, why: Phrase) -> Self {
        self.changed = Some(why);
        self
    }

    #[must_use]
    pub(super) fn for_purpose(mut self, purpose: Phrase) -> Self {
        self.purpose = purpose;
        self
    }

    /// Whether anything is done that day.
    pub fn is_rest(&self) -> bool {
        self.kind == PlannedKind::Rest
    }

    /// The same as the coach takes it, with names in the runner's language; `None` for rest.
    pub fn plan(&self, words: &JournalWords) -> Option<PlanDraft> {
        let steps = self.steps();
        if steps.is_empty() {
            return None;
        }
        let mut plan = PlanDraft {
            name: Some(words.text(self.kind.key())),
            steps,
            ..PlanDraft::default()
        };
        if matches!(self.kind, PlannedKind::Walk | PlannedKind::WalkRun) {
            name_steps(&mut plan.steps, words);
        }
        Some(plan)
    }

    fn steps(&self) -> Vec<StepDraft> {
        let metres = self.metres.unwrap_or(0);
        let easy = self.effort.easy_high_bpm.map(|high| HeartRateDraft {
            high_bpm: Some(high),
            ..HeartRateDraft::default()
        });
        match self.kind {
            PlannedKind::Rest => Vec::new(),
            PlannedKind::Walk => {
                let minutes = self.minutes.unwrap_or(30);
                vec![timed(PartKind::Recover, minutes * 60)]
            }
            PlannedKind::WalkRun => {
                let step = usize::from(self.step.unwrap_or(0));
                LadderStep::ALL[step].steps()
            }
            PlannedKind::Race => vec![far(PartKind::Run, metres, None)],
            PlannedKind::Intervals if metres >= 3_600 => self.intervals(metres, easy.as_ref()),
            PlannedKind::Steady | PlannedKind::Intervals => {
                let steady = self.effort.steady_bpm.map(|(low, high)| HeartRateDraft {
                    zone: None,
                    low_bpm: Some(low),
                    high_bpm: Some(high),
                });
                let warm_up = hundreds(metres, if self.effort.longer_warm_up { 50 } else { 30 });
                around(metres, warm_up, hundreds(metres, 20), easy, steady)
            }
            PlannedKind::Easy | PlannedKind::Long => {
                let warm_up = if self.effort.longer_warm_up {
                    hundreds(metres, 45).min(2_500)
                } else {
                    hundreds(metres, 20).min(1_000)
                };
                let cool_down = hundreds(metres, 15).min(1_000);
                around(metres, warm_up, cool_down, easy.clone(), easy)
            }
        }
    }

    /// Quick parts of 600 m with 300 m easy between them, half of the distance at most.
    fn intervals(&self, metres: u32, easy: Option<&HeartRateDraft>) -> Vec<StepDraft> {
        let times = (metres / 1_800).clamp(2, 8) - u32::from(self.effort.longer_warm_up);
        let rest = metres - times * 900;
        let cool_down = hundreds(rest, 40);
        vec![
            far(PartKind::WarmUp, rest - cool_down, easy.cloned()),
            StepDraft {
                kind: PartKind::Repeats,
                times: Some(times),
                steps: vec![
                    far(PartKind::Run, 600, None),
                    far(PartKind::Recover, 300, None),
                ],
                ..StepDraft::default()
            },
            far(PartKind::CoolDown, cool_down, easy.cloned()),
        ]
    }
}

/// A step that ends after so many seconds.
pub(super) fn timed(kind: PartKind, seconds: u32) -> StepDraft {
    StepDraft {
        kind,
        duration: Some(seconds.to_string()),
        ..StepDraft::default()
    }
}

fn far(kind: PartKind, metres: u32, heart_rate: Option<HeartRateDraft>) -> StepDraft {
    StepDraft {
        kind,
        distance: Some(format!("{metres} m")),
        heart_rate,
        ..StepDraft::default()
    }
}

fn around(
    metres: u32,
    warm_up: u32,
    cool_down: u32,
    easy: Option<HeartRateDraft>,
    run: Option<HeartRateDraft>,
) -> Vec<StepDraft> {
    vec![
        far(PartKind::WarmUp, warm_up, easy.clone()),
        far(PartKind::Run, metres - warm_up - cool_down, run),
        far(PartKind::CoolDown, cool_down, easy),
    ]
}

/// So many percent, in whole hundreds of metres, at least one.
fn hundreds(metres: u32, percent: u32) -> u32 {
    (metres * percent / 10_000).max(1) * 100
}

/// Walking is no running, and the coach says so.
fn name_steps(steps: &mut [StepDraft], words: &JournalWords) {
    for step in steps {
        match step.kind {
            PartKind::Repeats => name_steps(&mut step.steps, words),
            PartKind::Run => step.name = Some(words.text("season-step-run")),
            PartKind::WarmUp | PartKind::Recover | PartKind::CoolDown => {
                step.name = Some(words.text("season-step-walk"));
            }
        }
    }
}
