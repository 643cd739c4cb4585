//! From a proposal and the run as it is now to words.

use fluent_bundle::FluentArgs;

use super::numbers::{clock_digits, distance_digits, pace_digits};
use super::{Line, Words};
use crate::coaching::announcements::{Announcer, Every, Metric, MetricSet};
use crate::coaching::cue::CueKind;
use crate::coaching::losses::Thing;
use crate::coaching::picture::Picture;
use crate::coaching::plan::{PlannedStep, Progress, StepEnd, StepKind};
use crate::coaching::proposal::{Proposal, Subject};
use crate::coaching::rounding;
use crate::coaching::targets::{Aim, Band, TargetCoach};
use crate::output::{LapRecord, Summary};
use crate::run::UnitSystem;
use crate::sensing::SensorKind;
use crate::units::{METRES_PER_MILE, MetresPerSecond, SecondsPerKilometre};

/// Metres below which a mean pace says nothing.
const SHORTEST_M: f64 = 10.0;

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
            Subject::Plain => Some(self.plain(proposal.kind.key(), &FluentArgs::new())),
            Subject::Step => Some(self.step(proposal.kind, scene)),
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
            Subject::Loss(_) => Some(self.plain(proposal.kind.key(), &FluentArgs::new())),
            Subject::Battery { kind, percent } => {
                let mut args = FluentArgs::new();
                args.set("sensor", kind.map_or("sensor", sensor_name));
                self.number(&mut args, "percent", "percent-digits", u32::from(percent));
                Some(self.plain(proposal.kind.key(), &args))
            }
            Subject::Summary(summary) => Some(self.finished(&summary)),
        }
    }

    /// The step's name as the screen shows it: `Run 7/11`.
    pub(crate) fn step_name(&self, planned: &PlannedStep) -> String {
        let name = self.spoken_step_name(planned);
        match planned.repetition {
            Some((number, of)) => format!("{name} {number}/{of}"),
            None => name,
        }
    }

    /// The targets that hold now as the screen shows them: `5:20–5:40 /km · 134–148 bpm`.
    pub(crate) fn targets_on_screen(&self, targets: &TargetCoach) -> Option<String> {
        let mut shown = Vec::new();
        for (aim, unit) in [
            (Aim::Pace, ["/km", "/mi"][self.units as usize]),
            (Aim::HeartRate, "bpm"),
            (Aim::Cadence, "spm"),
        ] {
            let Some(band) = targets.current(aim) else {
                continue;
            };
            let digits = |value| match aim {
                Aim::Pace => clock_digits(self.pace_s(value)),
                Aim::HeartRate | Aim::Cadence => rounding::whole(value).to_string(),
            };
            shown.push(match (band.low.map(digits), band.high.map(digits)) {
                (Some(low), Some(high)) => format!("{low}–{high} {unit}"),
                (Some(low), None) => format!("≥ {low} {unit}"),
                (None, Some(high)) => format!("≤ {high} {unit}"),
                (None, None) => continue,
            });
        }
        (!shown.is_empty()).then(|| shown.join(" · "))
    }

    fn plain(&self, key: &str, args: &FluentArgs<'_>) -> Line {
        Line {
            text: self.sentence(key, args),
            screen: self.screen(key, args),
        }
    }

    fn step(&self, kind: CueKind, scene: &Scene<'_>) -> Line {
        let none = FluentArgs::new();
        let mut sentences = Vec::new();
        if kind == CueKind::Started {
            sentences.push(self.sentence("started", &none));
        }
        if let Some(pace) = scene.step_result.and_then(|lap| lap_pace(&lap)) {
            let mut args = FluentArgs::new();
            self.pace(&mut args, pace);
            sentences.push(self.sentence("step-result", &args));
        }
        let Some(planned) = scene.progress.and_then(Progress::current) else {
            return Line {
                text: sentences.join(" "),
                screen: self.screen(kind.key(), &none),
            };
        };
        if let Some((number, of)) = planned.repetition.filter(|_| planned.opens_repetition) {
            let mut args = FluentArgs::new();
            args.set("number", self.numbers.cardinal(number));
            args.set("of", self.numbers.cardinal(of));
            sentences.push(self.sentence("repetition", &args));
        }
        let mut args = FluentArgs::new();
        args.set("name", self.spoken_step_name(planned));
        args.set(
            "kind",
            self.fragment(short_step_key(planned.step.kind), &none),
        );
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
        sentences.push(self.sentence(key, &args));
        let aim = [
            (Aim::Pace, "aim"),
            (Aim::HeartRate, "aim-heart-rate"),
            (Aim::Cadence, "aim-cadence"),
        ]
        .into_iter()
        .find_map(|(aim, key)| Some((aim, key, scene.targets.current(aim)?)));
        if let Some((aim, key, band)) = aim {
            let mut args = FluentArgs::new();
            args.set("range", self.range(aim, band));
            sentences.push(self.sentence(key, &args));
        }
        Line {
            text: sentences.join(" "),
            screen: self.screen(key, &args),
        }
    }

    fn lap(&self, lap: &LapRecord) -> Line {
        let mut args = FluentArgs::new();
        self.number(&mut args, "number", "number-digits", lap.number);
        self.time(&mut args, lap.moving_s);
        let mut line = self.plain("lap", &args);
        if let Some(pace) = lap_pace(lap) {
            self.pace(&mut args, pace);
            line.text.push(' ');
            line.text.push_str(&self.sentence("metric-pace-avg", &args));
        }
        line
    }

    fn split(&self, lap: &LapRecord, scene: &Scene<'_>) -> Line {
        let mut args = FluentArgs::new();
        let unit_m = match self.units {
            UnitSystem::Metric => 1_000.0,
            UnitSystem::Imperial => METRES_PER_MILE,
        };
        let is_unit =
            matches!(scene.split_every, Every::Distance(length) if (length.0 - unit_m).abs() < 1.0);
        match scene.split_every {
            Every::Distance(_) if is_unit => {
                self.number(&mut args, "number", "number-digits", lap.number);
                let key = match self.units {
                    UnitSystem::Metric => "split-kilometre",
                    UnitSystem::Imperial => "split-mile",
                };
                args.set("title", self.fragment(key, &args));
                args.set("title-digits", self.screen(key, &args));
            }
            Every::Distance(length) => {
                let total_m = length.0 * f64::from(lap.number);
                self.distance(&mut args, ["title", "title-digits"], total_m);
            }
            Every::Time(seconds) => {
                let total_s = seconds.saturating_mul(lap.number);
                args.set("title", self.numbers.duration(total_s));
                args.set("title-digits", clock_digits(total_s));
            }
        }
        let pace = lap_pace(lap).filter(|_| scene.split_metrics.contains(Metric::SplitPace));
        let key = if let Some(pace) = pace {
            let seconds = rounding::pace(pace, self.units);
            args.set(
                "pace",
                if is_unit {
                    self.numbers.pace(seconds)
                } else {
                    self.numbers.pace_per_unit(seconds, self.units)
                },
            );
            args.set("pace-digits", clock_digits(seconds));
            "split-paced"
        } else {
            "split"
        };
        let mut line = self.plain(key, &args);
        for metric in METRICS {
            if metric != Metric::SplitPace
                && scene.split_metrics.contains(metric)
                && let Some(more) = self.metric(metric, scene, Some(lap))
            {
                line.text.push(' ');
                line.text.push_str(&more.text);
            }
        }
        line
    }

    fn announcement(&self, metrics: MetricSet, scene: &Scene<'_>) -> Option<Line> {
        let lines: Vec<Line> = METRICS
            .into_iter()
            .filter(|metric| metrics.contains(*metric))
            .filter_map(|metric| self.metric(metric, scene, None))
            .collect();
        let digits = lines.first()?.screen.clone();
        let sentences: Vec<String> = lines.into_iter().map(|line| line.text).collect();
        let mut args = FluentArgs::new();
        args.set("sentences", sentences.join(" "));
        args.set("digits", digits);
        Some(self.plain(CueKind::Announcement.key(), &args))
    }

    /// One number, or `None` where it is not known or not fresh.
    fn metric(&self, metric: Metric, scene: &Scene<'_>, lap: Option<&LapRecord>) -> Option<Line> {
        let picture = scene.picture;
        let mut args = FluentArgs::new();
        let key = match metric {
            Metric::Distance => {
                let keys = ["distance", "distance-digits"];
                self.distance(&mut args, keys, picture.distance_m);
                "metric-distance"
            }
            Metric::Time => {
                self.time(&mut args, picture.elapsed_s);
                "metric-time"
            }
            Metric::MovingTime => {
                self.time(&mut args, picture.moving_s);
                "metric-moving-time"
            }
            Metric::Pace => {
                self.pace(&mut args, picture.speed.and_then(MetresPerSecond::pace)?);
                "metric-pace"
            }
            Metric::PaceAvg => {
                self.pace(&mut args, mean_pace(picture.moving_s, picture.distance_m)?);
                "metric-pace-avg"
            }
            Metric::SplitPace => {
                let (moving_s, distance_m) = scene.announcer.split_so_far(picture);
                self.pace(&mut args, mean_pace(moving_s, distance_m)?);
                "metric-split-pace"
            }
            Metric::HeartRate => {
                let bpm = u32::from(picture.heart_rate?.0);
                self.number(&mut args, "heart-rate", "heart-rate-digits", bpm);
                "metric-heart-rate"
            }
            Metric::HeartRateAvg => {
                let mean = match lap {
                    Some(lap) => lap.heart_rate_avg_bpm?,
                    None => scene.announcer.heart_rate_avg()?,
                };
                let bpm = rounding::whole(mean);
                self.number(&mut args, "heart-rate", "heart-rate-digits", bpm);
                "metric-heart-rate-avg"
            }
            Metric::Cadence => {
                let spm = match lap {
                    Some(lap) => lap.cadence_avg_spm?,
                    None => picture.cadence?.0,
                };
                self.number(&mut args, "cadence", "cadence-digits", rounding::whole(spm));
                "metric-cadence"
            }
            Metric::Power => {
                let watts = u32::try_from(picture.power?.0).ok()?;
                self.number(&mut args, "power", "power-digits", watts);
                "metric-power"
            }
            Metric::Ascent => {
                let climb = rounding::whole(lap.map_or(picture.ascent_m, |lap| lap.ascent_m)?);
                let climb = rounding::RoundedDistance::Metres(climb);
                args.set("climb", self.numbers.distance(climb, self.units));
                args.set("climb-digits", distance_digits(climb, self.units));
                "metric-ascent"
            }
        };
        Some(self.plain(key, &args))
    }

    fn target(
        &self,
        kind: CueKind,
        aim: Aim,
        on_the_flat: bool,
        scene: &Scene<'_>,
    ) -> Option<Line> {
        let mut args = FluentArgs::new();
        args.set(
            "variant",
            ["first", "second", "third"][(scene.choice % 3) as usize],
        );
        if matches!(
            kind,
            CueKind::PaceOnTarget | CueKind::HeartRateOnTarget | CueKind::CadenceOnTarget
        ) {
            return Some(self.plain(kind.key(), &args));
        }
        let picture = scene.picture;
        let (now, now_digits) = match aim {
            Aim::Pace if on_the_flat => {
                let key = if kind == CueKind::PaceTooFast {
                    "pace-too-fast-hill"
                } else {
                    "pace-too-slow-hill"
                };
                return Some(self.plain(key, &args));
            }
            Aim::Pace => {
                let pace = rounding::pace(picture.speed?.pace()?, self.units);
                (self.numbers.pace(pace), clock_digits(pace))
            }
            Aim::HeartRate => {
                let bpm = u32::from(picture.heart_rate?.0);
                (self.numbers.cardinal(bpm), bpm.to_string())
            }
            Aim::Cadence => {
                let spm = rounding::whole(picture.cadence?.0);
                (self.numbers.cardinal(spm), spm.to_string())
            }
        };
        args.set("now", now);
        args.set("now-digits", now_digits);
        args.set("range", self.range(aim, scene.targets.current(aim)?));
        Some(self.plain(kind.key(), &args))
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
            line.text.push(' ');
            line.text.push_str(&self.sentence("finished-pace", &args));
        }
        if let Some(mean) = summary.heart_rate_avg_bpm {
            let bpm = rounding::whole(mean);
            self.number(&mut args, "heart-rate", "heart-rate-digits", bpm);
            line.text.push(' ');
            line.text
                .push_str(&self.sentence("finished-heart-rate", &args));
        }
        line
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

    /// "five twenty to five forty", "one hundred and fifty or less".
    fn range(&self, aim: Aim, band: Band) -> String {
        let words = |value: f64| match aim {
            Aim::Pace => self.numbers.pace(self.pace_s(value)),
            Aim::HeartRate | Aim::Cadence => self.numbers.cardinal(rounding::whole(value)),
        };
        let mut args = FluentArgs::new();
        if let Some(low) = band.low {
            args.set("low", words(low));
        }
        if let Some(high) = band.high {
            args.set("high", words(high));
        }
        let key = match (band.low, band.high, aim) {
            (Some(_), Some(_), _) => "range-between",
            (Some(_), None, Aim::Pace) => "range-pace-from",
            (None, _, Aim::Pace) => "range-pace-to",
            (Some(_), None, _) => "range-from",
            (None, _, _) => "range-to",
        };
        self.fragment(key, &args)
    }

    fn pace_s(&self, seconds_per_km: f64) -> u32 {
        rounding::pace(SecondsPerKilometre(seconds_per_km), self.units)
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
        args.set(keys[1], distance_digits(distance, self.units));
    }

    fn number(
        &self,
        args: &mut FluentArgs<'_>,
        words: &'static str,
        digits: &'static str,
        number: u32,
    ) {
        args.set(words, self.numbers.cardinal(number));
        args.set(digits, number.to_string());
    }
}

/// The order in which numbers are spoken.
const METRICS: [Metric; 11] = [
    Metric::Distance,
    Metric::Time,
    Metric::MovingTime,
    Metric::Pace,
    Metric::PaceAvg,
    Metric::SplitPace,
    Metric::HeartRate,
    Metric::HeartRateAvg,
    Metric::Cadence,
    Metric::Power,
    Metric::Ascent,
];

fn lap_pace(lap: &LapRecord) -> Option<SecondsPerKilometre> {
    mean_pace(lap.moving_s, lap.distance_m)
}

fn mean_pace(moving_s: f64, distance_m: f64) -> Option<SecondsPerKilometre> {
    (distance_m >= SHORTEST_M && moving_s > 0.0)
        .then(|| MetresPerSecond(distance_m / moving_s).pace())
        .flatten()
}

fn sensor_name(kind: SensorKind) -> &'static str {
    match kind {
        SensorKind::HeartRate => "heart_rate",
        SensorKind::FootPod => "foot_pod",
        SensorKind::Treadmill => "treadmill",
        SensorKind::Power => "power",
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
