//! The steps of the plan in words.

use fluent_bundle::FluentArgs;

use super::Scene;
use super::figures::lap_pace;
use crate::coaching::cue::CueKind;
use crate::coaching::plan::{PlannedStep, Progress, StepEnd, StepKind};
use crate::coaching::targets::{Aim, TargetCoach};
use crate::coaching::words::numbers::clock_digits;
use crate::coaching::words::{Line, Words};

impl Words {
    /// The step's name as the screen shows it: `Run 7/11`.
    pub(crate) fn step_name(&self, planned: &PlannedStep) -> String {
        let name = self.spoken_step_name(planned);
        match planned.repetition {
            Some((number, of)) => format!("{name} {number}/{of}"),
            None => name,
        }
    }

    /// A step that begins, the run that begins with one, or the end of the plan.
    pub(super) fn step(&self, kind: CueKind, scene: &Scene<'_>) -> Option<Line> {
        let none = FluentArgs::new();
        let mut sentences = Vec::new();
        let mut screen = None;
        if let Some(pace) = scene.step_result.and_then(|lap| lap_pace(&lap)) {
            let mut args = FluentArgs::new();
            self.pace(&mut args, pace);
            sentences.push(self.sentence("step-result", &args));
        }
        if kind != CueKind::StepStarted {
            sentences.push(self.sentence(kind.key(), &none));
            screen = Some(self.screen(kind.key(), &none));
        }
        if let Some(planned) = scene.progress.and_then(Progress::current) {
            if let Some((number, of)) = planned.repetition.filter(|_| planned.opens_repetition) {
                let mut args = FluentArgs::new();
                args.set("number", self.numbers.cardinal(number));
                args.set("of", self.numbers.cardinal(of));
                sentences.push(self.sentence("repetition", &args));
            }
            let line = self.step_line(planned);
            sentences.push(line.text);
            screen = Some(line.screen);
        }
        sentences.extend(self.aim(scene.targets));
        Some(Line {
            text: sentences.join(self.locale.joint),
            screen: screen?,
        })
    }

    /// "Run, eight hundred metres."
    fn step_line(&self, planned: &PlannedStep) -> Line {
        let mut args = FluentArgs::new();
        args.set("name", self.spoken_step_name(planned));
        let short = self.fragment(short_step_key(planned.step.kind), &args);
        args.set("kind", short);
        let key = match planned.step.end {
            StepEnd::Time(seconds) => {
                args.set("length", self.numbers.duration(seconds));
                args.set("length-digits", clock_digits(seconds));
                "step-started"
            }
            StepEnd::Distance(length) => {
                self.distance(&mut args, ["length", "length-digits"], length.0);
                "step-started"
            }
            StepEnd::Open => "step-started-open",
        };
        self.plain(key, &args)
    }

    /// The first target that holds: one is enough to begin with.
    fn aim(&self, targets: &TargetCoach) -> Option<String> {
        let (aim, key, band) = [
            (Aim::Pace, "aim"),
            (Aim::HeartRate, "aim-heart-rate"),
            (Aim::Cadence, "aim-cadence"),
        ]
        .into_iter()
        .find_map(|(aim, key)| Some((aim, key, targets.current(aim)?)))?;
        let mut args = FluentArgs::new();
        args.set("range", self.range(aim, band));
        Some(self.sentence(key, &args))
    }

    fn spoken_step_name(&self, planned: &PlannedStep) -> String {
        planned.step.name.clone().unwrap_or_else(|| {
            let key = match planned.step.kind {
                StepKind::WarmUp => "step-warm-up",
                StepKind::Run => "step-run",
                StepKind::Recover => "step-recover",
                StepKind::CoolDown => "step-cool-down",
            };
            self.fragment(key, &FluentArgs::new())
        })
    }
}

fn short_step_key(kind: StepKind) -> &'static str {
    match kind {
        StepKind::WarmUp => "step-warm-up-short",
        StepKind::Run => "step-run-short",
        StepKind::Recover => "step-recover-short",
        StepKind::CoolDown => "step-cool-down-short",
    }
}
