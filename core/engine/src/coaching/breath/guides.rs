use std::collections::VecDeque;
use std::time::Duration;

use super::clock::StepLock;
use super::coupling::{Coupling, CouplingCount};
use super::follower::Follower;
use super::heard::HeardSteps;
use super::on::{On, OnVoice};
use super::pattern::BreathPattern;
use super::scene::{GuideNews, GuideOrder, GuideScene, StepSource};
use crate::coaching::sound::{Guide, Pulse};
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// The metronome and the breath guide: which of them sounds, and how.
///
/// Never both. Each ends after two minutes unless it is kept on, at once when the runner says no or
/// the heart beats faster than nine tenths of a known maximum, and is silent while the runner stands:
/// within a second where steps are found in acceleration or something else tells, and one delivery
/// later where steps come late. When steps come back so does the guide, as long as its time lasts.
///
/// The metronome leads: it begins on a step of the runner's and goes on at its own cadence. The
/// breath guide follows: each in-breath begins on a step, ridden through where steps are lost.
///
/// Without I/O: [`order`](Self::order), [`step`](Self::step), [`rate`](Self::rate) and
/// [`tick`](Self::tick) put in what happens; then [`guide`](Self::guide) is what to publish,
/// [`poll_output`](Self::poll_output) gives the news until there is none, and by
/// [`poll_timeout`](Self::poll_timeout) at the latest a tick is due.
#[derive(Clone, Debug)]
pub struct Guides {
    is_breath_welcome: bool,
    steps: HeardSteps,
    scene: GuideScene,
    state: State,
    news: VecDeque<GuideNews>,
    coupling: CouplingCount,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Off,
    /// Breath was asked for, and the steps are not known yet.
    Waiting {
        pattern: Option<BreathPattern>,
        until: Moment,
    },
    /// The runner stands, or the steps are lost.
    Hushed {
        on: On,
        /// Steps were known: without any it does not come back.
        needs_steps: bool,
    },
    Sounding(On),
}

/// Seconds that a guide lasts unless it is kept on.
const LASTS_S: u32 = 120;
const LASTS: std::ops::RangeInclusive<u32> = 5..=3_600;
/// Cadences of a metronome, in steps per minute.
const CADENCES: std::ops::RangeInclusive<f64> = 75.0..=240.0;
/// How far ahead the first sound is, so that it is published before it is due.
const AHEAD: Duration = Duration::from_millis(250);
/// How long breath waits for the first steps.
const WAITS: Duration = Duration::from_secs(10);

impl Guides {
    /// Nothing sounds. `is_breath_welcome` is false where breathing should be left alone: asthma,
    /// pregnancy.
    pub fn new(is_breath_welcome: bool) -> Self {
        Self {
            is_breath_welcome,
            steps: HeardSteps::default(),
            scene: GuideScene::default(),
            state: State::Off,
            news: VecDeque::new(),
            coupling: CouplingCount::default(),
        }
    }

    /// Something is asked for.
    pub fn order(&mut self, now: Moment, order: GuideOrder) {
        self.steps.clock.pass(now);
        match order {
            GuideOrder::Off => self.end(),
            GuideOrder::Keep => {
                if let State::Sounding(on) | State::Hushed { on, .. } = &mut self.state {
                    on.until = None;
                }
            }
            GuideOrder::Metronome { cadence, for_s } => {
                let cadence = cadence.or(self.steps.clock.cadence());
                let lasts_s = for_s.unwrap_or(LASTS_S);
                match cadence.filter(|it| CADENCES.contains(&it.0)) {
                    Some(cadence) if self.may_sound(now) => {
                        self.end();
                        let lasts_s = lasts_s.clamp(*LASTS.start(), *LASTS.end());
                        self.begin_metronome(now, cadence, lasts_s);
                    }
                    _ => self.news.push_back(GuideNews::NotNow),
                }
            }
            GuideOrder::Breath { pattern } => {
                if self.is_breath_welcome && self.may_sound(now) {
                    self.end();
                    self.state = State::Waiting {
                        pattern,
                        until: now + WAITS,
                    };
                } else {
                    self.news.push_back(GuideNews::NotNow);
                }
            }
        }
        self.go_on(now);
    }

    /// A foot touched the ground at `at`, as is known now. Of several sources the best that is heard
    /// counts.
    pub fn step(&mut self, now: Moment, source: StepSource, at: Moment) {
        if self.steps.step(now, source, at) {
            self.coupling.step(at);
            self.go_on(now);
        }
    }

    /// A cadence whose steps nobody knows the moments of; 0 at rest.
    pub fn rate(&mut self, now: Moment, cadence: StepsPerMinute) {
        self.steps.clock.rate(now, cadence);
        self.go_on(now);
    }

    /// Time has gone by, and this is how the run stands.
    pub fn tick(&mut self, now: Moment, scene: &GuideScene) {
        self.scene = *scene;
        self.steps.clock.pass(now);
        if self.scene.is_too_hard() && !matches!(self.state, State::Off) {
            self.state = State::Off;
            self.news.push_back(GuideNews::TooHard);
        }
        self.go_on(now);
    }

    /// What sounds, for the score.
    pub fn guide(&self) -> Option<Guide> {
        match &self.state {
            State::Sounding(on) => on.guide(),
            _ => None,
        }
    }

    /// The next news.
    pub fn poll_output(&mut self) -> Option<GuideNews> {
        self.news.pop_front()
    }

    /// When a tick is due, whatever happens.
    pub fn poll_timeout(&self) -> Option<Moment> {
        match self.state {
            State::Off => None,
            State::Waiting { until, .. } => Some(until),
            State::Hushed { on, .. } => on.until,
            State::Sounding(on) => [on.until, on.follower.due(), self.steps_end()]
                .into_iter()
                .flatten()
                .min(),
        }
    }

    /// Whether nothing is on and nothing waited for.
    pub fn is_off(&self) -> bool {
        matches!(self.state, State::Off)
    }

    /// How the clock stands to the steps.
    pub fn lock(&self, now: Moment) -> StepLock {
        self.steps.clock.lock(now)
    }

    /// How many of the breaths that sounded began on a real step; `None` where no phase was known.
    pub fn coupling(&self) -> Option<Coupling> {
        self.coupling.coupling()
    }

    fn may_sound(&self, now: Moment) -> bool {
        !self.scene.is_too_hard() && !self.is_standing(now)
    }

    fn is_standing(&self, now: Moment) -> bool {
        self.scene.is_standing() || self.steps_end().is_some_and(|end| now >= end)
    }

    /// When the steps will have ended, unless acceleration shows movement.
    fn steps_end(&self) -> Option<Moment> {
        match self.scene.standing {
            Some(false) => None,
            _ => self.steps.end(),
        }
    }

    /// Ends what is on, and says so.
    fn end(&mut self) {
        let news = match self.state {
            State::Off | State::Waiting { .. } => None,
            State::Hushed { on, .. } | State::Sounding(on) => Some(on.ends()),
        };
        self.news.extend(news);
        self.state = State::Off;
    }

    fn begin_metronome(&mut self, now: Moment, cadence: StepsPerMinute, lasts_s: u32) {
        let period_s = 60.0 / cadence.0;
        let Some((pulse, from)) = self.metronome_from(now, period_s) else {
            self.news.push_back(GuideNews::NotNow);
            return;
        };
        let on = On {
            voice: OnVoice::Metronome { period_s },
            from,
            until: Some(from + Duration::from_secs(u64::from(lasts_s))),
            follower: Follower::begin(pulse),
        };
        self.news.push_back(on.begins());
        self.state = State::Sounding(on);
    }

    /// A pulse that begins on the runner's next step.
    fn metronome_from(&self, now: Moment, period_s: f64) -> Option<(Pulse, Moment)> {
        let (step, from) = match self.steps.clock.pulse() {
            Some(pulse) => pulse.step_from(now + AHEAD),
            None => (0, now + AHEAD),
        };
        Pulse::new(from, step, period_s).map(|pulse| (pulse, from))
    }

    /// What follows from time and steps.
    fn go_on(&mut self, now: Moment) {
        match self.state {
            State::Off => {}
            State::Waiting { pattern, until } => {
                if let Some(on) = self.breath_from(now, pattern) {
                    self.state = State::Sounding(on);
                    self.news.push_back(on.begins());
                } else if now >= until {
                    self.state = State::Off;
                    self.news.push_back(GuideNews::NotNow);
                }
            }
            State::Sounding(on) | State::Hushed { on, .. } if on.is_over(now) => {
                self.end();
            }
            State::Hushed { on, needs_steps } => {
                let has_steps = self.steps.clock.lock(now) != StepLock::Searching;
                if !self.is_standing(now)
                    && (has_steps || !needs_steps)
                    && let Some(on) = self.again(now, on)
                {
                    self.state = State::Sounding(on);
                }
            }
            State::Sounding(on) => {
                let lost = self.steps.clock.lock(now) == StepLock::Searching;
                self.state = if self.is_standing(now) || (lost && on.is_breath()) {
                    State::Hushed {
                        on,
                        needs_steps: !lost,
                    }
                } else {
                    State::Sounding(self.follow(now, on))
                };
            }
        }
    }

    /// Breath, if there is a tempo; the in-breath begins with a step.
    fn breath_from(&self, now: Moment, pattern: Option<BreathPattern>) -> Option<On> {
        let by_rate = match self.steps.clock.lock(now) {
            StepLock::Searching => return None,
            StepLock::RateOnly => true,
            StepLock::Locked | StepLock::Riding => false,
        };
        let cadence = self.steps.clock.cadence()?;
        let pattern =
            pattern.unwrap_or_else(|| BreathPattern::for_effort(self.scene.effort(), cadence));
        let pulse = self.steps.clock.pulse()?;
        let (first, from) = pulse.step_from(now + AHEAD);
        Some(On {
            voice: OnVoice::Breath {
                pattern,
                first,
                by_rate,
                counted: now,
            },
            from,
            until: Some(from + Duration::from_secs(u64::from(LASTS_S))),
            follower: Follower::begin(pulse),
        })
    }

    /// The same guide with the steps that came back, for what is left of its time.
    fn again(&self, now: Moment, on: On) -> Option<On> {
        let until = on.until;
        match on.voice {
            OnVoice::Metronome { period_s } => {
                let (pulse, from) = self.metronome_from(now, period_s)?;
                Some(On {
                    from,
                    until,
                    follower: Follower::begin(pulse),
                    ..on
                })
            }
            OnVoice::Breath { pattern, .. } => {
                let again = self.breath_from(now, Some(pattern))?;
                Some(On { until, ..again })
            }
        }
    }

    /// Breath goes after the steps, and its beginnings are counted.
    fn follow(&mut self, now: Moment, mut on: On) -> On {
        for at in on.breaths_begun(now) {
            self.coupling.breath(at);
        }
        let OnVoice::Breath { by_rate, .. } = &mut on.voice else {
            return on;
        };
        let is_rate = self.steps.clock.lock(now) == StepLock::RateOnly;
        if std::mem::replace(by_rate, is_rate) != is_rate {
            self.news.push_back(on.begins());
        }
        if let Some(target) = self.steps.clock.pulse() {
            on.follower.follow(now, target);
        }
        on
    }
}
