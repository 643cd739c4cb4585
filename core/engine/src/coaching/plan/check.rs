//! From a draft to a plan, with every refusal named by its path.

use super::draft::{
    CadenceDraft, HeartRateDraft, PaceDraft, PaceUnit, PartKind, PlanDraft, StepDraft,
};
use super::measure::{clock, metres, parse_clock, parse_distance};
use super::{
    CadenceRange, HeartRateTarget, PaceRange, Part, Plan, Step, StepEnd, StepKind, Targets,
};
use crate::field::FieldError;
use crate::run::FieldErrors;
use crate::units::Metres;

/// Longest name in characters, so that a sentence with it stays short.
const NAME_CHARS: usize = 40;
/// Parts of a plan, and steps of a repetition.
const MOST_STEPS: usize = 200;

impl TryFrom<PlanDraft> for Plan {
    type Error = FieldErrors;

    fn try_from(draft: PlanDraft) -> Result<Self, FieldErrors> {
        let mut check = Check(Vec::new());
        let name = check.name("name", draft.name);
        let targets = check.targets("", draft.pace, draft.heart_rate, draft.cadence);
        if draft.steps.is_empty() && targets == Targets::default() && check.0.is_empty() {
            check.refuse(
                "steps",
                "must hold at least one step, or the run needs a target",
            );
        }
        let parts = check.parts(draft.steps);
        if check.0.is_empty() {
            Ok(Self {
                name,
                targets,
                parts,
            })
        } else {
            Err(FieldErrors(check.0))
        }
    }
}

impl From<Plan> for PlanDraft {
    fn from(plan: Plan) -> Self {
        let (pace, heart_rate, cadence) = plan.targets.into_drafts();
        Self {
            name: plan.name,
            pace,
            heart_rate,
            cadence,
            steps: plan.parts.into_iter().map(StepDraft::from).collect(),
        }
    }
}

impl From<Part> for StepDraft {
    fn from(part: Part) -> Self {
        match part {
            Part::Step(step) => Self::from(step),
            Part::Repeats { times, steps } => Self {
                kind: PartKind::Repeats,
                times: Some(times),
                steps: steps.into_iter().map(Self::from).collect(),
                ..Self::default()
            },
        }
    }
}

impl From<Step> for StepDraft {
    fn from(step: Step) -> Self {
        let (pace, heart_rate, cadence) = step.targets.into_drafts();
        let (duration, distance) = match step.end {
            StepEnd::Time(seconds) => (Some(clock(seconds)), None),
            StepEnd::Distance(Metres(length)) => (None, Some(metres(length))),
            StepEnd::Open => (None, None),
        };
        Self {
            kind: match step.kind {
                StepKind::WarmUp => PartKind::WarmUp,
                StepKind::Run => PartKind::Run,
                StepKind::Recover => PartKind::Recover,
                StepKind::CoolDown => PartKind::CoolDown,
            },
            name: step.name,
            duration,
            distance,
            pace,
            heart_rate,
            cadence,
            times: None,
            steps: Vec::new(),
        }
    }
}

impl Targets {
    fn into_drafts(
        self,
    ) -> (
        Option<PaceDraft>,
        Option<HeartRateDraft>,
        Option<CadenceDraft>,
    ) {
        let pace = self.pace.map(|range| PaceDraft {
            fastest: range.fastest_s.map(clock),
            slowest: range.slowest_s.map(clock),
            per: range.per,
        });
        let heart_rate = self.heart_rate.map(|target| match target {
            HeartRateTarget::Zone(zone) => HeartRateDraft {
                zone: Some(zone),
                ..HeartRateDraft::default()
            },
            HeartRateTarget::Range { low_bpm, high_bpm } => HeartRateDraft {
                zone: None,
                low_bpm,
                high_bpm,
            },
        });
        let cadence = self.cadence.map(|range| CadenceDraft {
            low_spm: range.low_spm,
            high_spm: range.high_spm,
        });
        (pace, heart_rate, cadence)
    }
}

/// Collects refusals; what is returned beside one is never used.
struct Check(Vec<FieldError>);

impl Check {
    fn refuse(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.0.push(FieldError::new(field, reason));
    }

    fn parts(&mut self, drafts: Vec<StepDraft>) -> Vec<Part> {
        if drafts.len() > MOST_STEPS {
            self.refuse("steps", format!("must be at most {MOST_STEPS}"));
        }
        let mut parts = Vec::with_capacity(drafts.len());
        for (index, draft) in drafts.into_iter().enumerate() {
            let path = format!("steps[{index}].");
            parts.push(if draft.kind == PartKind::Repeats {
                self.repeats(&path, draft)
            } else {
                Part::Step(self.step(&path, draft))
            });
        }
        parts
    }

    fn repeats(&mut self, path: &str, draft: StepDraft) -> Part {
        let times = draft.times.unwrap_or(0);
        if !(1..=99).contains(&times) {
            self.refuse(format!("{path}times"), "must be between 1 and 99");
        }
        for (field, is_set) in [
            ("name", draft.name.is_some()),
            ("duration", draft.duration.is_some()),
            ("distance", draft.distance.is_some()),
            ("pace", draft.pace.is_some()),
            ("heart_rate", draft.heart_rate.is_some()),
            ("cadence", draft.cadence.is_some()),
        ] {
            if is_set {
                self.refuse(
                    format!("{path}{field}"),
                    "belongs to the steps inside the repeats",
                );
            }
        }
        if draft.steps.is_empty() || draft.steps.len() > MOST_STEPS {
            self.refuse(
                format!("{path}steps"),
                format!("must hold 1 to {MOST_STEPS} steps"),
            );
        }
        let mut steps = Vec::with_capacity(draft.steps.len());
        for (index, inner) in draft.steps.into_iter().enumerate() {
            let path = format!("{path}steps[{index}].");
            if inner.kind == PartKind::Repeats {
                self.refuse(format!("{path}kind"), "must not be repeats inside repeats");
            } else {
                steps.push(self.step(&path, inner));
            }
        }
        Part::Repeats { times, steps }
    }

    fn step(&mut self, path: &str, draft: StepDraft) -> Step {
        if draft.times.is_some() {
            self.refuse(format!("{path}times"), "belongs to repeats only");
        }
        if !draft.steps.is_empty() {
            self.refuse(format!("{path}steps"), "belong to repeats only");
        }
        let name = self.name(&format!("{path}name"), draft.name);
        let end = self.end(path, draft.duration.as_deref(), draft.distance.as_deref());
        Step {
            kind: match draft.kind {
                PartKind::WarmUp => StepKind::WarmUp,
                PartKind::Recover => StepKind::Recover,
                PartKind::CoolDown => StepKind::CoolDown,
                PartKind::Run | PartKind::Repeats => StepKind::Run,
            },
            name,
            end,
            targets: self.targets(path, draft.pace, draft.heart_rate, draft.cadence),
        }
    }

    fn end(&mut self, path: &str, duration: Option<&str>, distance: Option<&str>) -> StepEnd {
        match (duration, distance) {
            (None, None) => StepEnd::Open,
            (Some(duration), None) => match parse_clock(duration) {
                Ok(seconds) if (5..=86_400).contains(&seconds) => StepEnd::Time(seconds),
                Ok(_) => {
                    self.refuse(format!("{path}duration"), "must be 5 seconds to 24 hours");
                    StepEnd::Open
                }
                Err(reason) => {
                    self.refuse(format!("{path}duration"), reason);
                    StepEnd::Open
                }
            },
            (None, Some(distance)) => match parse_distance(distance) {
                Ok(length) if (20.0..=500_000.0).contains(&length) => {
                    StepEnd::Distance(Metres(length))
                }
                Ok(_) => {
                    self.refuse(format!("{path}distance"), "must be 20 m to 500 km");
                    StepEnd::Open
                }
                Err(reason) => {
                    self.refuse(format!("{path}distance"), reason);
                    StepEnd::Open
                }
            },
            (Some(_), Some(_)) => {
                self.refuse(
                    format!("{path}distance"),
                    "must not be given together with a duration",
                );
                StepEnd::Open
            }
        }
    }

    /// A name is read aloud and shown: short, and without characters that nobody can see or say.
    fn name(&mut self, field: &str, name: Option<String>) -> Option<String> {
        let name = name?;
        let trimmed = name.trim();
        if trimmed.is_empty() || trimmed.chars().count() > NAME_CHARS {
            self.refuse(field, format!("must be 1 to {NAME_CHARS} characters"));
        }
        if trimmed.chars().any(is_invisible) {
            self.refuse(field, "must not hold control characters");
        }
        Some(trimmed.to_owned())
    }

    fn targets(
        &mut self,
        path: &str,
        pace: Option<PaceDraft>,
        heart_rate: Option<HeartRateDraft>,
        cadence: Option<CadenceDraft>,
    ) -> Targets {
        Targets {
            pace: pace.map(|draft| self.pace(&format!("{path}pace"), &draft)),
            heart_rate: heart_rate
                .map(|draft| self.heart_rate(&format!("{path}heart_rate"), &draft)),
            cadence: cadence.map(|draft| {
                let path = format!("{path}cadence");
                self.range(
                    &path,
                    ["low_spm", "high_spm"],
                    [draft.low_spm, draft.high_spm],
                    60,
                );
                CadenceRange {
                    low_spm: draft.low_spm,
                    high_spm: draft.high_spm,
                }
            }),
        }
    }

    fn pace(&mut self, path: &str, draft: &PaceDraft) -> PaceRange {
        let mut end = |field: &str, text: Option<&str>| {
            let path = format!("{path}.{field}");
            match parse_clock(text?) {
                Ok(seconds) => {
                    // As wide as from a sprint to a walk.
                    if !(90.0..=1_800.0).contains(&draft.per.pace(seconds).0) {
                        let (low, high) = match draft.per {
                            PaceUnit::Kilometre => ("1:30", "30:00 per kilometre"),
                            PaceUnit::Mile => ("2:25", "48:16 per mile"),
                        };
                        self.refuse(path, format!("must be between {low} and {high}"));
                    }
                    Some(seconds)
                }
                Err(reason) => {
                    self.refuse(path, reason);
                    None
                }
            }
        };
        let fastest_s = end("fastest", draft.fastest.as_deref());
        let slowest_s = end("slowest", draft.slowest.as_deref());
        if draft.fastest.is_none() && draft.slowest.is_none() {
            self.refuse(path, "must have fastest, slowest or both");
        }
        if let (Some(fastest), Some(slowest)) = (fastest_s, slowest_s)
            && fastest > slowest
        {
            self.refuse(
                format!("{path}.fastest"),
                "must not be slower than the slowest",
            );
        }
        PaceRange {
            fastest_s,
            slowest_s,
            per: draft.per,
        }
    }

    fn heart_rate(&mut self, path: &str, draft: &HeartRateDraft) -> HeartRateTarget {
        let Some(zone) = draft.zone else {
            self.range(
                path,
                ["low_bpm", "high_bpm"],
                [draft.low_bpm, draft.high_bpm],
                30,
            );
            return HeartRateTarget::Range {
                low_bpm: draft.low_bpm,
                high_bpm: draft.high_bpm,
            };
        };
        if !(1..=5).contains(&zone) {
            self.refuse(format!("{path}.zone"), "must be between 1 and 5");
        }
        if draft.low_bpm.is_some() || draft.high_bpm.is_some() {
            self.refuse(
                format!("{path}.zone"),
                "must not be given together with beats per minute",
            );
        }
        HeartRateTarget::Zone(zone)
    }

    /// Checks both ends of a range that runs up to 240.
    fn range(&mut self, path: &str, names: [&str; 2], ends: [Option<u16>; 2], lowest: u16) {
        for (name, end) in names.iter().zip(ends) {
            if end.is_some_and(|value| !(lowest..=240).contains(&value)) {
                self.refuse(
                    format!("{path}.{name}"),
                    format!("must be between {lowest} and 240"),
                );
            }
        }
        match ends {
            [None, None] => self.refuse(
                path,
                format!("must have {}, {} or both", names[0], names[1]),
            ),
            [Some(low), Some(high)] if low > high => {
                self.refuse(
                    format!("{path}.{}", names[0]),
                    format!("must not be above {}", names[1]),
                );
            }
            _ => {}
        }
    }
}

/// Control characters, and the marks that turn the direction of text or have no width.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
