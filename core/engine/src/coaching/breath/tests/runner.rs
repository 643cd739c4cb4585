//! A runner whose steps are known, and somebody who listens to the guides.

use std::collections::BTreeMap;

use super::super::*;
use crate::coaching::sound::{Guide, Voice};
use crate::sensing::steps::tests::phone::Luck;
use crate::time::Moment;

pub(super) fn moment(at_s: f64) -> Moment {
    Moment::from_micros((at_s * 1e6).round() as u64)
}

/// Steps from `from_s` to `to_s`; `spm` is the cadence at a time; each step is off by a part of one,
/// `uneven` being its standard deviation.
pub(super) fn steps(
    (from_s, to_s): (f64, f64),
    spm: impl Fn(f64) -> f64,
    uneven: f64,
    seed: u64,
) -> Vec<f64> {
    let mut luck = Luck(seed);
    let mut steps = Vec::new();
    let mut at_s = from_s;
    while at_s < to_s {
        let period_s = 60.0 / spm(at_s);
        let off = (uneven * luck.normal()).clamp(-0.3, 0.3);
        steps.push(at_s + off * period_s);
        at_s += period_s;
    }
    steps
}

/// What happens to the guides.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// It is found out now that a foot touched the ground then, in seconds.
    Step(StepSource, f64),
    Rate(f64),
    Order(GuideOrder),
    Scene(GuideScene),
}

/// Plays events to guides and writes down what sounds.
pub(super) struct Rehearsal {
    pub(super) guides: Guides,
    events: BTreeMap<u64, Vec<Event>>,
    scene: GuideScene,
    /// What was published every 10 ms: when, and what.
    pub(super) heard: Vec<(f64, Option<Guide>)>,
    pub(super) news: Vec<(f64, GuideNews)>,
    /// When breaths in begin, in seconds, as they are heard.
    pub(super) breaths_s: Vec<f64>,
}

impl Rehearsal {
    pub(super) fn new() -> Self {
        Self {
            guides: Guides::new(true),
            events: BTreeMap::new(),
            scene: GuideScene::default(),
            heard: Vec::new(),
            news: Vec::new(),
            breaths_s: Vec::new(),
        }
    }

    pub(super) fn at(&mut self, at_s: f64, event: Event) {
        let slot = self.events.entry(moment(at_s).as_micros()).or_default();
        slot.push(event);
    }

    /// Steps that are each known 0.4 s later.
    pub(super) fn steps(&mut self, steps_s: &[f64]) {
        for &at_s in steps_s {
            let source = StepSource::PhoneAccelerometer;
            self.at(at_s + 0.4, Event::Step(source, at_s));
        }
    }

    pub(super) fn breath(&mut self, at_s: f64, pattern: Option<BreathPattern>) {
        self.at(at_s, Event::Order(GuideOrder::Breath { pattern }));
    }

    /// Plays until `to_s`; ticks come once a second and when they are due.
    pub(super) fn play(&mut self, to_s: f64) {
        let mut last: Option<i64> = None;
        for n in 0..(to_s * 100.0) as u64 {
            let now = Moment::from_millis(n * 10);
            for event in self.due(now) {
                self.handle(now, event);
            }
            let is_due = self.guides.poll_timeout().is_some_and(|due| due <= now);
            if n.is_multiple_of(100) || is_due {
                let scene = self.scene;
                self.guides.tick(now, &scene);
            }
            while let Some(news) = self.guides.poll_output() {
                self.news.push((now.as_secs_f64(), news));
            }
            let guide = self.guides.guide();
            self.heard.push((now.as_secs_f64(), guide));
            last = self.listen(now, guide, last);
        }
    }

    fn due(&mut self, now: Moment) -> Vec<Event> {
        let later = self.events.split_off(&(now.as_micros() + 1));
        let due = std::mem::replace(&mut self.events, later);
        due.into_values().flatten().collect()
    }

    fn handle(&mut self, now: Moment, event: Event) {
        match event {
            Event::Step(source, at_s) => self.guides.step(now, source, moment(at_s)),
            Event::Rate(spm) => self.guides.rate(now, crate::units::StepsPerMinute(spm)),
            Event::Order(order) => self.guides.order(now, order),
            Event::Scene(scene) => {
                self.scene = scene;
                self.guides.tick(now, &scene);
            }
        }
    }

    /// Notes the breath that begins in the 10 ms from `now`; steps never run backwards.
    fn listen(&mut self, now: Moment, guide: Option<Guide>, last: Option<i64>) -> Option<i64> {
        let guide = guide?;
        let Voice::Breath(breath) = guide.voice else {
            return None;
        };
        let (step, at) = guide.pulse.step_from(now);
        assert!(
            last.is_none_or(|last| (0..=1).contains(&(step - last))),
            "from {last:?} to {step} at {now:?}"
        );
        let cycle = i64::from(breath.in_steps() + breath.out_steps());
        let begins = (step - breath.first()).rem_euclid(cycle) == 0;
        let is_new = self
            .breaths_s
            .last()
            .is_none_or(|&last_s| at.as_secs_f64() - last_s > 0.3);
        if begins && at >= guide.from && at.since(now).as_millis() < 10 && is_new {
            self.breaths_s.push(at.as_secs_f64());
        }
        Some(step)
    }

    pub(super) fn news(&self) -> Vec<GuideNews> {
        self.news.iter().map(|(_, news)| *news).collect()
    }

    /// When anything sounded, as the first and the last moment of each stretch, in seconds.
    pub(super) fn sounding(&self) -> Vec<(f64, f64)> {
        let mut stretches: Vec<(f64, f64)> = Vec::new();
        let mut before = false;
        for (at_s, guide) in &self.heard {
            let sounds = guide.is_some();
            match stretches.last_mut() {
                Some(last) if sounds && before => last.1 = *at_s,
                _ if sounds => stretches.push((*at_s, *at_s)),
                _ => {}
            }
            before = sounds;
        }
        stretches
    }

    /// The coupling of the breaths from `from_s` on with the true steps.
    pub(super) fn coupling(&self, truth_s: &[f64], from_s: f64) -> Coupling {
        let breaths = self.breaths_s.iter().filter(|&&it| it >= from_s);
        let breaths: Vec<Moment> = breaths.map(|&it| moment(it)).collect();
        let steps: Vec<Moment> = truth_s.iter().map(|&it| moment(it)).collect();
        Coupling::of(&breaths, &steps).unwrap_or_default()
    }
}
