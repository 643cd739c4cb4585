//! Targets in words.

use fluent_bundle::FluentArgs;

use super::Scene;
use crate::coaching::cue::CueKind;
use crate::coaching::rounding;
use crate::coaching::targets::{Aim, Band, TargetCoach};
use crate::coaching::words::numbers::{clock_digits, pace_unit};
use crate::coaching::words::{Line, Words};
use crate::units::SecondsPerKilometre;

impl Words {
    /// The targets that hold now as the screen shows them: `5:20–5:40 /km · 134–148 bpm`.
    pub(crate) fn targets_on_screen(&self, targets: &TargetCoach) -> Option<String> {
        let mut shown = Vec::new();
        for aim in [Aim::Pace, Aim::HeartRate, Aim::Cadence] {
            let Some(band) = targets.current(aim) else {
                continue;
            };
            let none = FluentArgs::new();
            let unit = match aim {
                Aim::Pace => pace_unit(self.units).to_owned(),
                Aim::HeartRate => self.fragment("unit-heart-rate", &none),
                Aim::Cadence => self.fragment("unit-cadence", &none),
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

    pub(super) fn target(
        &self,
        kind: CueKind,
        aim: Aim,
        on_the_flat: bool,
        scene: &Scene<'_>,
    ) -> Option<Line> {
        let mut args = FluentArgs::new();
        args.set("variant", super::variant(scene.choice));
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

    /// "five twenty to five forty", "one hundred and fifty or less".
    pub(super) fn range(&self, aim: Aim, band: Band) -> String {
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
}
