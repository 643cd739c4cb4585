use super::coupling::Coupling;
use super::guides::Guides;
use super::pattern::BreathPattern;
use super::scene::{GuideOrder, GuideScene, StepSource};
use crate::time::Moment;

/// How well a breath guide that is kept on would meet a series of steps, simulated or recorded: what
/// [`Guides`] make of them when each is known at once, from the first breath to the last step.
///
/// Steps are in order of time. `None` if they are too few or too irregular for a breath.
pub fn guided_coupling(pattern: BreathPattern, steps: &[Moment]) -> Option<Coupling> {
    let mut guides = Guides::new(true);
    let scene = GuideScene::default();
    let ask = GuideOrder::Breath {
        pattern: Some(pattern),
    };
    for &step in steps {
        while let Some(due) = guides.poll_timeout().filter(|&due| due < step) {
            guides.tick(due, &scene);
            if guides.poll_timeout() == Some(due) {
                break;
            }
        }
        guides.step(step, StepSource::PhoneAccelerometer, step);
        if guides.is_off() {
            guides.order(step, ask);
        }
        guides.order(step, GuideOrder::Keep);
        while guides.poll_output().is_some() {}
    }
    guides.coupling()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(ms: u64, count: u64) -> Vec<Moment> {
        (0..count).map(|n| Moment::from_millis(n * ms)).collect()
    }

    #[test]
    fn even_steps_are_all_met_by_every_pattern() {
        for pattern in BreathPattern::ALL {
            let coupling = guided_coupling(pattern, &every(353, 600)).unwrap();
            let expected = 600 / u32::from(pattern.steps());
            assert!(coupling.breaths + 6 >= expected, "{pattern:?} {coupling:?}");
            assert_eq!(coupling.on_a_step, coupling.breaths);
        }
    }

    #[test]
    fn a_pause_in_between_is_survived_and_a_few_steps_are_not_enough() {
        let mut steps = every(353, 600);
        steps.drain(200..300);
        let coupling = guided_coupling(BreathPattern::TwoTwo, &steps).unwrap();
        assert!(coupling.breaths > 110 && coupling.share().unwrap() > 0.97);
        assert_eq!(guided_coupling(BreathPattern::TwoTwo, &steps[..4]), None);
    }
}
