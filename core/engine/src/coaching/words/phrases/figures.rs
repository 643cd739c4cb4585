//! Laps, splits and announced numbers in words.

use fluent_bundle::FluentArgs;

use super::Scene;
use crate::coaching::announcements::{Every, Metric};
use crate::coaching::announcer::MetricSet;
use crate::coaching::cue::CueKind;
use crate::coaching::rounding;
use crate::coaching::words::numbers::clock_digits;
use crate::coaching::words::{Line, Words};
use crate::output::LapRecord;
use crate::run::UnitSystem;
use crate::units::{METRES_PER_MILE, MetresPerSecond, SecondsPerKilometre};

/// Metres below which a mean pace says nothing.
pub(super) const SHORTEST_M: f64 = 10.0;

impl Words {
    pub(super) fn lap(&self, lap: &LapRecord) -> Line {
        let mut args = FluentArgs::new();
        self.number(&mut args, "number", "number-digits", lap.number);
        self.time(&mut args, lap.moving_s);
        let mut line = self.plain("lap", &args);
        if let Some(pace) = lap_pace(lap) {
            self.pace(&mut args, pace);
            self.add(&mut line.text, &self.sentence("metric-pace-avg", &args));
        }
        line
    }

    pub(super) fn split(&self, lap: &LapRecord, scene: &Scene<'_>) -> Line {
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
        for metric in Metric::ALL {
            if metric != Metric::SplitPace
                && scene.split_metrics.contains(metric)
                && let Some(more) = self.metric(metric, scene, Some(lap))
            {
                self.add(&mut line.text, &more.text);
            }
        }
        line
    }

    pub(super) fn announcement(&self, metrics: MetricSet, scene: &Scene<'_>) -> Option<Line> {
        let lines: Vec<Line> = Metric::ALL
            .into_iter()
            .filter(|metric| metrics.contains(*metric))
            .filter_map(|metric| self.metric(metric, scene, None))
            .collect();
        let digits = lines.first()?.screen.clone();
        let sentences: Vec<String> = lines.into_iter().map(|line| line.text).collect();
        let mut args = FluentArgs::new();
        args.set("sentences", sentences.join(self.locale.joint));
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
                let metres = lap.map_or(picture.ascent_m, |lap| lap.ascent_m)?;
                let climb = rounding::climb(metres, self.units);
                args.set("climb", self.numbers.distance(climb, self.units));
                args.set("climb-digits", self.distance_digits(climb));
                "metric-ascent"
            }
        };
        Some(self.plain(key, &args))
    }
}

pub(super) fn lap_pace(lap: &LapRecord) -> Option<SecondsPerKilometre> {
    mean_pace(lap.moving_s, lap.distance_m)
}

fn mean_pace(moving_s: f64, distance_m: f64) -> Option<SecondsPerKilometre> {
    (distance_m >= SHORTEST_M && moving_s > 0.0)
        .then(|| MetresPerSecond(distance_m / moving_s).pace())
        .flatten()
}
