use std::collections::VecDeque;
use std::time::Duration;

use super::clock::{StepClock, StepLock};
use super::coupling::{Coupling, CouplingCount};
use super::follower::Follower;
use super::pattern::BreathPattern;
use super::scene::{GuideNews, GuideOrder, GuideScene, StepSource};
use crate::coaching::sound::{Feet, Guide, Metronome, Pulse, Voice};
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
    clock: StepClock,
    source: Option<Source>,
    scene: GuideScene,
    state: State,
    news: VecDeque<GuideNews>,
    coupling: CouplingCount,
}

/// Where steps come from, and how late.
#[derive(Clone, Copy, Debug)]
struct Source {
    source: StepSource,
    heard: Moment,
    late_s: f64,
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

/// A guide that is on.
#[derive(Clone, Copy, Debug)]
struct On {
    kind: Kind,
    from: Moment,
    until: Option<Moment>,
    follower: Follower,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Metronome {
        period_s: f64,
    },
    Breath {
        pattern: BreathPattern,
        first: i64,
        by_rate: bool,
        counted: Moment,
    },
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
/// Another source takes over when the one before has been silent for so long.
const SILENT: Duration = Duration::from_secs(3);
/// So long after the last step nobody runs any more, in seconds, where steps are known at once; else
/// so many steps' time and by how much they are late.
const STANDING_S: f64 = 0.9;
const STANDING_STEPS: f64 = 1.25;

impl Guides {
    /// Nothing sounds. `is_breath_welcome` is false where breathing should be left alone: asthma,
    /// pregnancy.
    pub fn new(is_breath_welcome: bool) -> Self {
        Self {
            is_breath_welcome,
            clock: StepClock::new(),
            source: None,
            scene: GuideScene::default(),
            state: State::Off,
            news: VecDeque::new(),
            coupling: CouplingCount::default(),
        }
    }

    /// Something is asked for.
    pub fn order(&mut self, now: Moment, order: GuideOrder) {
        self.clock.pass(now);
        match order {
            GuideOrder::Off => self.end(),
            GuideOrder::Keep => {
                if let State::Sounding(on) | State::Hushed { on, .. } = &mut self.state {
                    on.until = None;
                }
            }
            GuideOrder::Metronome { cadence, for_s } => {
                let cadence = cadence.or(self.clock.cadence());
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
        let late_s = now.secs_since(at);
        match &mut self.source {
            Some(last) if last.source == source => {
                last.late_s = late_s.max(last.late_s * 0.9);
                last.heard = now;
            }
            Some(last) if last.source > source && now.since(last.heard) < SILENT => return,
            last => {
                *last = Some(Source {
                    source,
                    heard: now,
                    late_s,
                });
            }
        }
        match source {
            StepSource::EventTimes => self.clock.stride(at),
            _ => self.clock.step(at),
        }
        self.coupling.step(at);
        self.go_on(now);
    }

    /// A cadence whose steps nobody knows the moments of; 0 at rest.
    pub fn rate(&mut self, now: Moment, cadence: StepsPerMinute) {
        self.clock.rate(now, cadence);
        self.go_on(now);
    }

    /// Time has gone by, and this is how the run stands.
    pub fn tick(&mut self, now: Moment, scene: &GuideScene) {
        self.scene = *scene;
        self.clock.pass(now);
        if self.scene.is_too_hard() && !matches!(self.state, State::Off) {
            self.state = State::Off;
            self.news.push_back(GuideNews::TooHard);
        }
        self.go_on(now);
    }

    /// What sounds, for the score.
    pub fn guide(&self) -> Option<Guide> {
        let State::Sounding(on) = self.state else {
            return None;
        };
        let voice = match on.kind {
            Kind::Metronome { .. } => Voice::Metronome(Metronome {
                feet: Feet::Both,
                accent: false,
            }),
            Kind::Breath { pattern, first, .. } => Voice::Breath(pattern.from_step(first)?),
        };
        Some(Guide {
            voice,
            pulse: on.follower.pulse()?,
            from: on.from,
            until: on.until,
        })
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

    /// How the clock stands to the steps.
    pub fn lock(&self, now: Moment) -> StepLock {
        self.clock.lock(now)
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

    /// When it will be known that steps have ended, if none comes and nothing else shows movement.
    fn steps_end(&self) -> Option<Moment> {
        let last = self.clock.last_step()?;
        if self.scene.standing == Some(false) {
            return None;
        }
        let period_s = self.clock.pulse()?.period_s();
        let late_s = self.source.map_or(0.0, |source| source.late_s);
        let each = match self.source {
            Some(source) if source.source == StepSource::EventTimes => 2.0,
            _ => 1.0,
        };
        let end_s = (STANDING_STEPS * each * period_s + late_s).max(STANDING_S);
        Some(last + Duration::from_secs_f64(end_s))
    }

    /// Ends what is on, and says so.
    fn end(&mut self) {
        let news = match self.state {
            State::Off | State::Waiting { .. } => None,
            State::Hushed { on, .. } | State::Sounding(on) => Some(on.off()),
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
        self.state = State::Sounding(On {
            kind: Kind::Metronome { period_s },
            from,
            until: Some(from + Duration::from_secs(u64::from(lasts_s))),
            follower: Follower::begin(pulse),
        });
        self.news.push_back(GuideNews::MetronomeOn);
    }

    /// A pulse that begins on the runner's next step.
    fn metronome_from(&self, now: Moment, period_s: f64) -> Option<(Pulse, Moment)> {
        let (step, from) = match self.clock.pulse() {
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
                    self.news.extend(on.on());
                } else if now >= until {
                    self.state = State::Off;
                    self.news.push_back(GuideNews::NotNow);
                }
            }
            State::Sounding(on) | State::Hushed { on, .. }
                if on.until.is_some_and(|until| now >= until) =>
            {
                self.end();
            }
            State::Hushed { on, needs_steps } => {
                let has_steps = self.clock.lock(now) != StepLock::Searching;
                if !self.is_standing(now)
                    && (has_steps || !needs_steps)
                    && let Some(on) = self.again(now, on)
                {
                    self.state = State::Sounding(on);
                }
            }
            State::Sounding(on) => {
                let lost = self.clock.lock(now) == StepLock::Searching;
                let is_breath = matches!(on.kind, Kind::Breath { .. });
                self.state = if self.is_standing(now) || (lost && is_breath) {
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
        let by_rate = match self.clock.lock(now) {
            StepLock::Searching => return None,
            StepLock::RateOnly => true,
            StepLock::Locked | StepLock::Riding => false,
        };
        let cadence = self.clock.cadence()?;
        let pattern =
            pattern.unwrap_or_else(|| BreathPattern::for_effort(self.scene.effort(), cadence));
        let pulse = self.clock.pulse()?;
        let (first, from) = pulse.step_from(now + AHEAD);
        Some(On {
            kind: Kind::Breath {
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
        match on.kind {
            Kind::Metronome { period_s } => {
                let (pulse, from) = self.metronome_from(now, period_s)?;
                Some(On {
                    from,
                    until,
                    follower: Follower::begin(pulse),
                    ..on
                })
            }
            Kind::Breath { pattern, .. } => {
                let again = self.breath_from(now, Some(pattern))?;
                Some(On { until, ..again })
            }
        }
    }

    /// Breath goes after the steps, and its beginnings are counted.
    fn follow(&mut self, now: Moment, mut on: On) -> On {
        let Kind::Breath {
            pattern,
            first,
            ref mut by_rate,
            ref mut counted,
        } = on.kind
        else {
            return on;
        };
        if let Some(pulse) = on.follower.pulse() {
            let begun = (*counted).max(on.from);
            for at in in_breaths(pulse, pattern, first, begun, now) {
                if !*by_rate {
                    self.coupling.breath(at);
                }
            }
            *counted = now;
        }
        let is_rate = self.clock.lock(now) == StepLock::RateOnly;
        if is_rate != *by_rate {
            *by_rate = is_rate;
            self.news.extend(on.on());
        }
        if let Some(target) = self.clock.pulse() {
            on.follower.follow(now, target);
        }
        on
    }
}

impl On {
    fn on(&self) -> Option<GuideNews> {
        match self.kind {
            Kind::Metronome { .. } => None,
            Kind::Breath {
                pattern,
                by_rate: true,
                ..
            } => Some(GuideNews::BreathByRate { pattern }),
            Kind::Breath { pattern, .. } => Some(GuideNews::BreathOn { pattern }),
        }
    }

    fn off(&self) -> GuideNews {
        match self.kind {
            Kind::Metronome { .. } => GuideNews::MetronomeOff,
            Kind::Breath { .. } => GuideNews::BreathOff,
        }
    }
}

/// The beginnings of breaths later than `after` and up to `now`.
fn in_breaths(
    pulse: Pulse,
    pattern: BreathPattern,
    first: i64,
    after: Moment,
    now: Moment,
) -> impl Iterator<Item = Moment> {
    let mut next = after;
    std::iter::from_fn(move || {
        loop {
            let (step, at) = pulse.step_from(next + Duration::from_micros(1));
            if at > now {
                return None;
            }
            next = at;
            if step
                .wrapping_sub(first)
                .rem_euclid(i64::from(pattern.steps()))
                == 0
            {
                return Some(at);
            }
        }
    })
}
