//! What the sensors say of a rescue: believed only where it is fresh and clear.

use std::collections::VecDeque;

use super::record::RescueStep;
use crate::coaching::cue::CueKind;
use crate::coaching::picture::Picture;
use crate::sensing::Motion;

/// Seconds of moving time that are remembered.
const KEPT_S: f64 = 60.0;
/// Seconds over which a median is taken.
const MEDIAN_S: f64 = 20.0;
/// Steps have to be quicker by this part. The scatter about a runner's own line is 0.7 to 1.5 % in
/// clean recordings of road runs (measured).
const QUICKER: f64 = 0.025;
/// The same speed, so that quicker steps are shorter ones.
const SIMILAR_SPEED: f64 = 0.08;
/// The heart has to be calmer by so many beats per minute.
const CALMER_BPM: f64 = 5.0;

/// The last minute of moving, second by second; only what was fresh.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recent(VecDeque<Second>);

#[derive(Clone, Copy, Debug)]
struct Second {
    moving_s: f64,
    heart_rate: Option<f64>,
    cadence: Option<f64>,
    speed: Option<f64>,
}

impl Recent {
    /// Takes the picture of a second. Standing and pauses leave no trace.
    pub(crate) fn push(&mut self, picture: &Picture) {
        let now = picture.moving_s;
        let is_new = self.0.back().is_none_or(|last| now > last.moving_s);
        if picture.motion != Motion::Moving || !is_new {
            return;
        }
        self.0.push_back(Second {
            moving_s: now,
            heart_rate: picture.heart_rate.map(|bpm| f64::from(bpm.0)),
            cadence: picture.cadence.map(|spm| spm.0),
            speed: picture.speed.map(|speed| speed.0),
        });
        while self
            .0
            .front()
            .is_some_and(|first| first.moving_s < now - KEPT_S)
        {
            self.0.pop_front();
        }
    }

    /// Steps per minute, the median of 20 s.
    pub(crate) fn cadence(&self) -> Option<f64> {
        self.median(|second| second.cadence)
    }

    /// Beats per minute, the median of 20 s.
    pub(crate) fn heart_rate(&self) -> Option<f64> {
        self.median(|second| second.heart_rate)
    }

    /// Metres per second, the median of 20 s.
    pub(crate) fn speed(&self) -> Option<f64> {
        self.median(|second| second.speed)
    }

    /// `None` where the newest value is missing, or half of them.
    fn median(&self, value: impl Fn(&Second) -> Option<f64>) -> Option<f64> {
        let last = self.0.back()?;
        value(last)?;
        let from = last.moving_s - MEDIAN_S;
        let mut values: Vec<f64> = self
            .0
            .iter()
            .rev()
            .take_while(|second| second.moving_s > from)
            .filter_map(value)
            .collect();
        if (values.len() as f64) < MEDIAN_S / 2.0 {
            return None;
        }
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied()
    }
}

/// What has changed since the rescue began.
#[derive(Clone, Copy, Debug)]
pub(super) struct Response {
    heart_rate_before: Option<f64>,
    steps_before: Option<Steps>,
    is_calmer: bool,
    is_quicker: bool,
    /// The step after which a sensor first showed something.
    helped: Option<RescueStep>,
}

/// Cadence and speed as the step about steps was said.
#[derive(Clone, Copy, Debug)]
struct Steps {
    moving_s: f64,
    cadence: f64,
    speed: f64,
}

impl Response {
    pub(super) fn new(recent: &Recent) -> Self {
        Self {
            heart_rate_before: recent.heart_rate(),
            steps_before: None,
            is_calmer: false,
            is_quicker: false,
            helped: None,
        }
    }

    /// The step about steps is said.
    pub(super) fn steps_begin(&mut self, moving_s: f64, recent: &Recent) {
        self.steps_before = recent
            .cadence()
            .zip(recent.speed())
            .map(|(cadence, speed)| Steps {
                moving_s,
                cadence,
                speed,
            });
    }

    /// The praise that is true now, each once a rescue.
    pub(super) fn praise(
        &mut self,
        moving_s: f64,
        step: RescueStep,
        recent: &Recent,
    ) -> Option<CueKind> {
        if !self.is_quicker && step == RescueStep::Steps && self.steps_are_quicker(moving_s, recent)
        {
            self.is_quicker = true;
            self.helped.get_or_insert(step);
            return Some(CueKind::RescueQuicker);
        }
        let fell = |now: f64| {
            self.heart_rate_before
                .is_some_and(|b| b - now >= CALMER_BPM)
        };
        if !self.is_calmer && recent.heart_rate().is_some_and(fell) {
            self.is_calmer = true;
            self.helped.get_or_insert(step);
            return Some(CueKind::RescueCalmer);
        }
        None
    }

    pub(super) fn helped(&self) -> Option<RescueStep> {
        self.helped
    }

    fn steps_are_quicker(&self, moving_s: f64, recent: &Recent) -> bool {
        let Some(before) = self.steps_before else {
            return false;
        };
        // By then all values of the median are later than the cue.
        moving_s >= before.moving_s + MEDIAN_S
            && recent
                .cadence()
                .is_some_and(|cadence| cadence >= before.cadence * (1.0 + QUICKER))
            && recent
                .speed()
                .is_some_and(|speed| (speed / before.speed - 1.0).abs() <= SIMILAR_SPEED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::{Bpm, MetresPerSecond, StepsPerMinute};

    fn picture(moving_s: f64, heart_rate: Option<u16>, cadence: f64, speed: f64) -> Picture {
        Picture {
            moving_s,
            heart_rate: heart_rate.map(Bpm),
            cadence: Some(StepsPerMinute(cadence)),
            speed: Some(MetresPerSecond(speed)),
            ..Picture::default()
        }
    }

    fn run(recent: &mut Recent, from_s: u32, to_s: u32, heart_rate: Option<u16>, cadence: f64) {
        for second in from_s..to_s {
            recent.push(&picture(f64::from(second), heart_rate, cadence, 2.5));
        }
    }

    #[test]
    fn what_is_not_fresh_now_has_no_median() {
        let mut recent = Recent::default();
        run(&mut recent, 0, 30, Some(150), 165.0);
        assert_eq!(recent.heart_rate(), Some(150.0));
        run(&mut recent, 30, 31, None, 165.0);
        assert_eq!(recent.heart_rate(), None);
        assert_eq!(recent.cadence(), Some(165.0));
    }

    #[test]
    fn few_values_have_no_median() {
        let mut recent = Recent::default();
        run(&mut recent, 0, 9, Some(150), 165.0);
        assert_eq!(recent.heart_rate(), None);
    }

    #[test]
    fn quicker_steps_are_praised_once_and_only_at_a_similar_speed() {
        let mut recent = Recent::default();
        run(&mut recent, 0, 30, None, 160.0);
        let mut response = Response::new(&recent);
        response.steps_begin(29.0, &recent);
        run(&mut recent, 30, 60, None, 165.0);
        let step = RescueStep::Steps;
        assert_eq!(response.praise(48.0, step, &recent), None);
        assert_eq!(
            response.praise(59.0, step, &recent),
            Some(CueKind::RescueQuicker)
        );
        assert_eq!(response.praise(59.0, step, &recent), None);
        assert_eq!(response.helped(), Some(step));

        let mut faster = Response::new(&recent);
        faster.steps_begin(59.0, &recent);
        for second in 60..90 {
            recent.push(&picture(f64::from(second), None, 175.0, 2.8));
        }
        assert_eq!(faster.praise(89.0, step, &recent), None);
    }

    #[test]
    fn a_heart_that_fell_by_five_is_calmer_and_by_four_is_not() {
        for (now, expected) in [(146, None), (145, Some(CueKind::RescueCalmer))] {
            let mut recent = Recent::default();
            run(&mut recent, 0, 30, Some(150), 160.0);
            let mut response = Response::new(&recent);
            run(&mut recent, 30, 60, Some(now), 160.0);
            assert_eq!(response.praise(59.0, RescueStep::Ease, &recent), expected);
        }
    }
}
