//! From a proposal and the run as it is now to words.

mod figures;
mod help;
mod links;
mod routines;
mod steps;
mod targets;

use fluent_bundle::FluentArgs;

use super::numbers::{Gender, clock_digits, distance_digits, pace_digits};
use super::{Line, Words};
use crate::coaching::announcements::Every;
use crate::coaching::announcer::{Announcer, MetricSet};
use crate::coaching::cue::CueKind;
use crate::coaching::losses::Thing;
use crate::coaching::picture::Picture;
use crate::coaching::plan::Progress;
use crate::coaching::proposal::{Proposal, Subject};
use crate::coaching::rounding::{self, RoundedDistance};
use crate::coaching::targets::TargetCoach;
use crate::output::{LapRecord, Summary};
use crate::sensing::SensorKind;
use crate::units::SecondsPerKilometre;
use figures::SHORTEST_M;

/// All that words may need, at the tick at which they are spoken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) picture: &'a Picture,
    pub(crate) announcer: &'a Announcer,
    pub(crate) targets: &'a TargetCoach,
    pub(crate) progress: Option<&'a Progress>,
    /// The lap of the step that has just ended, where it is worth saying.
    pub(crate) step_result: Option<LapRecord>,
    pub(crate) split_every: Every,
    pub(crate) split_metrics: MetricSet,
    /// Picks among equal wordings.
    pub(crate) choice: u64,
}

impl Words {
    /// The words for a proposal, or `None` when a value that it needs is not fresh any more.
    pub(crate) fn line(&self, proposal: &Proposal, scene: &Scene<'_>) -> Option<Line> {
        match proposal.subject {
            Subject::Step => self.step(proposal.kind, scene),
            Subject::Lap(lap) if proposal.kind == CueKind::Lap => Some(self.lap(&lap)),
            Subject::Lap(lap) => Some(self.split(&lap, scene)),
            Subject::Numbers(metrics) => self.announcement(metrics, scene),
            Subject::Target { aim, on_the_flat } => {
                self.target(proposal.kind, aim, on_the_flat, scene)
            }
            Subject::Loss(Thing::Sensor(_, kind)) => {
                let mut args = FluentArgs::new();
                args.set("sensor", sensor_name(kind));
                Some(self.plain(proposal.kind.key(), &args))
            }
            Subject::Plain | Subject::Loss(_) => {
                let mut args = FluentArgs::new();
                args.set("variant", variant(scene.choice));
                Some(self.plain(proposal.kind.key(), &args))
            }
            Subject::Hint { kind, .. } => {
                let mut args = FluentArgs::new();
                args.set("sensor", kind.map_or("sensor", sensor_name));
                Some(self.plain(proposal.kind.key(), &args))
            }
            Subject::Battery { kind, percent } => {
                let mut args = FluentArgs::new();
                args.set("sensor", kind.map_or("sensor", sensor_name));
                self.number(&mut args, "percent", "percent-digits", u32::from(percent));
                Some(self.plain(proposal.kind.key(), &args))
            }
            Subject::Summary(summary) => Some(self.finished(&summary)),
            Subject::Fade { percent, heart } => Some(self.fade(percent, heart)),
            Subject::Cadence(cadence) => Some(self.steps(proposal.kind, cadence)),
            Subject::Routine { name, about_s } => Some(self.routine(name, about_s)),
            Subject::Exercise {
                name,
                dose,
                with_how,
            } => Some(self.exercise(name, dose, with_how)),
            Subject::Rest { seconds } => Some(self.rest(seconds)),
            Subject::Withheld(why) => Some(self.withheld(why)),
            Subject::Breathing(pattern) => Some(self.breathing(proposal.kind, pattern)),
        }
    }

    fn plain(&self, key: &str, args: &FluentArgs<'_>) -> Line {
        Line {
            text: self.sentence(key, args),
            screen: self.screen(key, args),
        }
    }

    fn finished(&self, summary: &Summary) -> Line {
        let mut args = FluentArgs::new();
        self.time(&mut args, summary.moving_s);
        let key = if summary.distance_m >= SHORTEST_M {
            let keys = ["distance", "distance-digits"];
            self.distance(&mut args, keys, summary.distance_m);
            "finished"
        } else {
            "finished-by-time"
        };
        let mut line = self.plain(key, &args);
        if let Some(pace) = summary.pace_avg_s_per_km {
            self.pace(&mut args, SecondsPerKilometre(pace));
            self.add(&mut line.text, &self.sentence("finished-pace", &args));
        }
        if let Some(mean) = summary.heart_rate_avg_bpm {
            let bpm = rounding::whole(mean);
            self.number(&mut args, "heart-rate", "heart-rate-digits", bpm);
            self.add(&mut line.text, &self.sentence("finished-heart-rate", &args));
        }
        line
    }

    fn pace(&self, args: &mut FluentArgs<'_>, pace: SecondsPerKilometre) {
        let seconds = rounding::pace(pace, self.units);
        args.set("pace", self.numbers.pace_per_unit(seconds, self.units));
        args.set("pace-digits", pace_digits(seconds, self.units));
    }

    fn time(&self, args: &mut FluentArgs<'_>, seconds: f64) {
        // A clock shows the seconds that are full.
        let seconds = seconds as u32;
        args.set("time", self.numbers.duration(seconds));
        args.set("time-digits", clock_digits(seconds));
    }

    fn distance(&self, args: &mut FluentArgs<'_>, keys: [&'static str; 2], metres: f64) {
        let distance = rounding::distance(metres, self.units);
        args.set(keys[0], self.numbers.distance(distance, self.units));
        args.set(keys[1], self.distance_digits(distance));
    }

    fn distance_digits(&self, distance: RoundedDistance) -> String {
        distance_digits(distance, self.units, self.locale.decimal_mark)
    }

    /// A number by itself, in digits, and in the forms that it has before a noun: `…-masculine` and
    /// `…-feminine`, with the number itself, `…-count`, to choose the noun by.
    fn number(
        &self,
        args: &mut FluentArgs<'_>,
        words: &'static str,
        digits: &'static str,
        number: u32,
    ) {
        let numbers = self.numbers;
        args.set(words, numbers.cardinal(number));
        args.set(digits, number.to_string());
        args.set(
            format!("{words}-masculine"),
            numbers.counting(number, Gender::Masculine),
        );
        args.set(
            format!("{words}-feminine"),
            numbers.counting(number, Gender::Feminine),
        );
        args.set(format!("{words}-count"), number);
    }

    /// One more sentence.
    fn add(&self, text: &mut String, sentence: &str) {
        text.push_str(self.locale.joint);
        text.push_str(sentence);
    }
}

fn sensor_name(kind: SensorKind) -> &'static str {
    match kind {
        SensorKind::HeartRate => "heart_rate",
        SensorKind::FootPod => "foot_pod",
        SensorKind::Treadmill => "treadmill",
        SensorKind::Power => "power",
    }
}

/// One of three ways to say the same.
fn variant(choice: u64) -> &'static str {
    ["first", "second", "third"][(choice % 3) as usize]
}
