//! Which step comes next, and what it may say.

use std::time::Duration;

use super::RescueScene;
use super::record::{HelpCounts, RescueStep};
use crate::coaching::picture::Picture;
use crate::run::{RunKind, Setup};
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// Form cues keep so far apart (Schücker et al. 2014: attention forced on form costs economy; five
/// to eight minutes are this project's reading of it).
pub(crate) const FORM_APART: Duration = Duration::from_mins(5);
/// Fuel is of use after so much moving time, in seconds: 60 to 75 min (Thomas, Erdman and Burke
/// 2016, doi:10.1016/j.jand.2015.12.006).
const FUEL_FROM_S: f64 = 3_600.0;
/// Who was reminded of fuel is not reminded again for so many seconds of moving time.
const FUEL_APART_S: f64 = 1_800.0;
/// Slower than this in metres per second, quicker steps are of no use.
const SLOW: f64 = 1.9;
/// Steeper than this, quicker steps are not asked for.
const STEEP: f64 = 0.04;
/// Whoever takes fewer steps a minute walks: easy running is 154 to 189 (measured in 20 runs),
/// brisk walking below 135.
const WALKING_SPM: f64 = 140.0;
/// Quicker steps: this much more than the runner's own at this speed. Rounded to whole steps it
/// stays within three and five percent (Heiderscheit et al. 2011, doi:10.1249/MSS.0b013e3181ebedf4).
const QUICKER: f64 = 1.04;
/// Never more than this above what is run now.
const MOST: f64 = 1.10;
/// Above this part of the highest heart rate no pattern is given: breathe as it comes.
const HARD: f64 = 0.9;
/// Breaths a minute that are comfortable for somebody who eases.
const BREATHS: f64 = 30.0;

/// What is fixed before the run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    is_trail: bool,
    is_calf_sore: bool,
    may_guide_breath: bool,
    maximal_heart_rate: Option<u16>,
    helped: HelpCounts,
}

impl Rules {
    /// The steps after the acknowledgement up to walking: what helped before comes right after
    /// easing.
    pub(super) fn ladder(&self) -> Vec<RescueStep> {
        let best = self.helped.best();
        let rest = [
            RescueStep::Tall,
            RescueStep::Steps,
            RescueStep::Breathe,
            RescueStep::Landmark,
            RescueStep::SelfTalk,
            RescueStep::Fuel,
        ];
        std::iter::once(RescueStep::Ease)
            .chain(best)
            .chain(rest.into_iter().filter(|step| Some(*step) != best))
            .collect()
    }

    /// Whether a step may be said now; another takes its place meanwhile.
    pub(super) fn allow(&self, step: RescueStep, scene: &RescueScene<'_>) -> bool {
        if step.cue().is_form() && !is_form_due(scene.form_at, scene.at) {
            return false;
        }
        let moving_s = scene.picture.moving_s;
        match step {
            RescueStep::Steps => self.allow_quicker_steps(scene),
            RescueStep::Fuel => {
                let is_new = scene.fuel_s.is_none_or(|s| moving_s >= s + FUEL_APART_S);
                moving_s >= FUEL_FROM_S && is_new
            }
            _ => true,
        }
    }

    fn allow_quicker_steps(&self, scene: &RescueScene<'_>) -> bool {
        let picture = scene.picture;
        // Nothing is known of what is not fresh: the words without numbers do no harm.
        let is_slow = picture.speed.is_some_and(|speed| speed.0 < SLOW);
        let is_steep = picture.grade.is_some_and(|grade| grade.0 > STEEP);
        let is_quick = target(scene).is_some_and(|(target, now)| target <= now);
        !(self.is_trail
            || self.is_calf_sore
            || is_slow
            || is_steep
            || is_quick
            || is_walking(picture))
    }

    /// The step rate to aim for, where the runner's own is known.
    pub(super) fn quicker(&self, scene: &RescueScene<'_>) -> Option<StepsPerMinute> {
        let (target, now) = target(scene)?;
        (self.allow_quicker_steps(scene) && target > now).then_some(StepsPerMinute(target))
    }

    /// A breathing pattern in steps, where one may be given: three in and two out, or three and
    /// three where that were more than [`BREATHS`].
    pub(super) fn pattern(&self, picture: &Picture) -> Option<(u8, u8)> {
        let cadence = picture.cadence?.0;
        let is_hard = picture
            .heart_rate
            .zip(self.maximal_heart_rate)
            .is_some_and(|(now, most)| f64::from(now.0) > HARD * f64::from(most));
        if !self.may_guide_breath || is_hard || is_walking(picture) {
            return None;
        }
        Some(if cadence / 5.0 <= BREATHS {
            (3, 2)
        } else {
            (3, 3)
        })
    }
}

impl From<&Setup> for Rules {
    fn from(setup: &Setup) -> Self {
        Self {
            is_trail: setup.kind == RunKind::Trail,
            is_calf_sore: setup.today.calf_or_achilles_pain,
            may_guide_breath: setup.rescue.breath_guide && !setup.today.breath_guide_unasked_off,
            maximal_heart_rate: setup.profile.maximal_heart_rate_bpm(),
            helped: setup.rescue.helped,
        }
    }
}

/// Whether the runner walks or stands, as far as is known.
pub(super) fn is_walking(picture: &Picture) -> bool {
    picture.cadence.is_some_and(|spm| spm.0 < WALKING_SPM)
        || picture.speed.is_some_and(|speed| speed.0 < SLOW)
}

fn is_form_due(last: Option<Moment>, at: Moment) -> bool {
    last.is_none_or(|last| at >= last + FORM_APART)
}

/// The step rate to aim for at this speed, and the present one.
fn target(scene: &RescueScene<'_>) -> Option<(f64, f64)> {
    let now = scene.recent.cadence()?;
    let own = scene.usual_cadence.map_or(now, |usual| usual.0);
    let target = own * QUICKER;
    Some((libm::round(target.min(now * MOST)), now))
}

#[cfg(test)]
mod tests {
    use super::super::Recent;
    use super::*;
    use crate::coaching::Today;
    use crate::units::{Bpm, Grade, MetresPerSecond};

    const EASED: Picture = Picture {
        elapsed_s: 1_000.0,
        moving_s: 1_000.0,
        distance_m: 2_500.0,
        motion: crate::sensing::Motion::Moving,
        heart_rate: Some(Bpm(140)),
        speed: Some(MetresPerSecond(2.5)),
        grade_adjusted_speed: None,
        cadence: Some(StepsPerMinute(160.0)),
        grade: Some(Grade(0.0)),
        power: None,
        ascent_m: None,
    };

    fn with_scene<T>(picture: &Picture, use_it: impl FnOnce(&RescueScene<'_>) -> T) -> T {
        let mut recent = Recent::default();
        for second in 0..30_u32 {
            recent.push(&Picture {
                moving_s: picture.moving_s - 30.0 + f64::from(second),
                ..*picture
            });
        }
        recent.push(picture);
        use_it(&RescueScene {
            at: Moment::from_secs(1_000),
            picture,
            recent: &recent,
            usual_cadence: None,
            form_at: None,
            fuel_s: None,
            may_praise: true,
        })
    }

    fn allows(setup: &Setup, step: RescueStep, picture: &Picture) -> bool {
        with_scene(picture, |scene| Rules::from(setup).allow(step, scene))
    }

    #[test]
    fn quicker_steps_are_not_asked_for_where_they_are_of_no_use_or_hurt() {
        let steps = |setup: &Setup, picture: &Picture| allows(setup, RescueStep::Steps, picture);
        let usual = Setup::default();
        assert!(steps(&usual, &EASED));
        for picture in [
            Picture {
                speed: Some(MetresPerSecond(1.8)),
                ..EASED
            },
            Picture {
                grade: Some(Grade(0.041)),
                ..EASED
            },
            Picture {
                cadence: Some(StepsPerMinute(112.0)),
                ..EASED
            },
        ] {
            assert!(!steps(&usual, &picture), "{picture:?}");
        }
        let trail = Setup {
            kind: RunKind::Trail,
            ..Setup::default()
        };
        assert!(!steps(&trail, &EASED));
        let sore = Setup {
            today: Today {
                calf_or_achilles_pain: true,
                ..Today::default()
            },
            ..Setup::default()
        };
        assert!(!steps(&sore, &EASED));
    }

    #[test]
    fn the_step_rate_is_three_to_five_percent_above_the_runners_own() {
        for own in 140..200 {
            let picture = Picture {
                cadence: Some(StepsPerMinute(f64::from(own))),
                ..EASED
            };
            let rules = Rules::from(&Setup::default());
            let target = with_scene(&picture, |scene| rules.quicker(scene)).unwrap();
            let more = target.0 / f64::from(own) - 1.0;
            assert!((0.03..=0.05).contains(&more), "{own}: {more}");
        }
    }

    #[test]
    fn without_a_fresh_cadence_quicker_steps_have_no_number() {
        let picture = Picture {
            cadence: None,
            speed: None,
            ..EASED
        };
        let rules = Rules::from(&Setup::default());
        assert!(allows(&Setup::default(), RescueStep::Steps, &picture));
        assert_eq!(with_scene(&picture, |scene| rules.quicker(scene)), None);
        assert_eq!(rules.pattern(&picture), None);
    }

    #[test]
    fn no_pattern_is_given_above_ninety_percent() {
        let profile = crate::run::ProfileDraft {
            maximal_heart_rate_bpm: Some(190),
            ..Default::default()
        };
        let setup = Setup {
            profile: profile.try_into().unwrap(),
            ..Setup::default()
        };
        let rules = Rules::from(&setup);
        let at = |bpm| Picture {
            heart_rate: Some(Bpm(bpm)),
            ..EASED
        };
        assert_eq!(rules.pattern(&at(171)), Some((3, 3)));
        assert_eq!(rules.pattern(&at(172)), None);
    }

    #[test]
    fn what_helped_before_comes_right_after_easing() {
        let mut setup = Setup::default();
        setup.rescue.helped.self_talk = 2;
        let ladder = Rules::from(&setup).ladder();
        assert_eq!(
            ladder[..3],
            [RescueStep::Ease, RescueStep::SelfTalk, RescueStep::Tall]
        );
        assert_eq!(ladder.len(), 7);
    }

    #[test]
    fn fuel_is_for_long_runs() {
        let short = Picture {
            moving_s: 3_599.0,
            ..EASED
        };
        let long = Picture {
            moving_s: 3_600.0,
            ..EASED
        };
        assert!(!allows(&Setup::default(), RescueStep::Fuel, &short));
        assert!(allows(&Setup::default(), RescueStep::Fuel, &long));
    }
}
