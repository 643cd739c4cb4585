use std::collections::VecDeque;

use crate::coaching::sound::Pulse;
use crate::time::Moment;
use crate::units::StepsPerMinute;

/// Follows real steps: where in a step the runner is, and how long a step takes.
///
/// A phase-locked loop of second order (an alpha-beta filter: Benedict and Bordner 1962, DOI
/// 10.1109/TAC.1962.1105477). Each step that comes about when it is expected corrects phase and
/// tempo; one that does not is left out. Lost steps are counted on in their absence, and steps that
/// come twice change nothing. When steps come regularly, but elsewhere or at another tempo, it
/// locks anew; their numbers go on.
///
/// A rate without step times only sets the tempo: then the phase is nobody's.
#[derive(Clone, Debug, Default)]
pub struct StepClock {
    state: State,
    /// The last steps as they came, in seconds.
    recent: VecDeque<f64>,
    /// How many steps lie between two of them: 2 where only one foot is heard.
    stride: i64,
    /// The last rate, and when.
    rate: Option<(Moment, f64)>,
}

/// How the clock stands to the steps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StepLock {
    /// Nothing known: no tempo, no phase.
    Searching,
    /// With the steps.
    Locked,
    /// It was, and counts on while steps are missing.
    Riding,
    /// It has the tempo, from a rate, and no phase.
    RateOnly,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Searching,
    Following(Beat, Followed),
    /// At the tempo of a rate, or of the steps that were.
    Free(Beat),
}

/// One step and the time from each to the next, in seconds.
#[derive(Clone, Copy, Debug)]
struct Beat {
    at_s: f64,
    step: i64,
    period_s: f64,
}

#[derive(Clone, Copy, Debug)]
struct Followed {
    /// When the last step came that was where it should be.
    last_s: f64,
    /// How many did, up to [`SETTLED`].
    count: u32,
    /// How many did not, one after the other.
    misses: u32,
    /// For how many steps their tempo has been half or double.
    octave: u32,
}

/// The gains of the loop once it is settled: an error of phase of 4 % becomes one of 2 %, and a tempo
/// that changes by half a percent with each step is followed with a lag of 7 % of a step. The second
/// is critically damped: α² / (2 − α).
const ALPHA: f64 = 0.35;
const BETA: f64 = 0.074;
/// After so many steps they are in force; before, more is learned from each.
const SETTLED: u32 = 10;
/// A step that is off by more than this part of one is not followed…
const GATE: f64 = 0.18;
/// …or, after lost steps, by so much more for each, and at most.
const GATE_PER_LOST: f64 = 0.02;
const WIDEST_GATE: f64 = 0.32;
/// Steps a runner or walker can take, in seconds: 75 to 240 a minute.
const STEP_S: std::ops::RangeInclusive<f64> = 0.25..=0.8;
/// So many steps show a tempo, and so many another one than the clock's.
const ENOUGH: usize = 4;
const ENOUGH_ANEW: usize = 5;
/// If no two of their intervals differ by more than this part of one.
const EVEN: f64 = 0.25;
/// Another tempo is off by more than this part from any multiple of the clock's.
const ANOTHER: f64 = 0.13;
/// So many steps that come elsewhere are no glitch, nor are so many at half or double the tempo.
const MOST_MISSES: u32 = 4;
const MOST_OCTAVES: u32 = 16;
/// After so many steps' time without one, steps are missing.
const RIDING_STEPS: f64 = 2.5;
/// And after so many seconds the phase is lost: 2 % of the tempo make a third of a step by then.
const LOST_S: f64 = 6.0;
/// A rate older than this, in seconds, is none.
const RATE_STALE_S: f64 = 5.0;

impl StepClock {
    /// Nothing known.
    pub fn new() -> Self {
        Self::default()
    }

    /// A foot touched the ground. What is not later than the step before is left out.
    pub fn step(&mut self, at: Moment) {
        self.hear(at, 1);
    }

    /// The same foot as the time before touched the ground, and the other one unheard in between.
    pub fn stride(&mut self, at: Moment) {
        self.hear(at, 2);
    }

    /// A cadence without step times. It counts only while no steps are followed; 0 is standing.
    pub fn rate(&mut self, now: Moment, cadence: StepsPerMinute) {
        self.pass(now);
        let period_s = 60.0 / cadence.0;
        if !STEP_S.contains(&period_s) {
            self.rate = None;
            if matches!(self.state, State::Free(_)) {
                self.state = State::Searching;
            }
            return;
        }
        self.rate = Some((now, period_s));
        let now_s = now.as_secs_f64();
        match &mut self.state {
            State::Following(..) => {}
            State::Free(beat) => *beat = beat.with_period(now_s, period_s),
            State::Searching => {
                self.state = State::Free(Beat {
                    at_s: now_s,
                    step: 0,
                    period_s,
                });
            }
        }
    }

    /// Time goes by: what was heard too long ago is forgotten.
    pub fn pass(&mut self, now: Moment) {
        let is_stale = |(at, _)| now.secs_since(at) > RATE_STALE_S;
        if self.rate.is_some_and(is_stale) {
            self.rate = None;
            if matches!(self.state, State::Free(_)) {
                self.state = State::Searching;
            }
        }
        if let State::Following(beat, followed) = self.state
            && now.as_secs_f64() - followed.last_s > LOST_S
        {
            self.recent.clear();
            self.state = match self.rate {
                Some((_, period_s)) => State::Free(beat.with_period(now.as_secs_f64(), period_s)),
                None => State::Searching,
            };
        }
    }

    /// How it stands to the steps.
    pub fn lock(&self, now: Moment) -> StepLock {
        match self.state {
            State::Searching => StepLock::Searching,
            State::Free(_) => StepLock::RateOnly,
            State::Following(beat, followed) => {
                let since_s = now.as_secs_f64() - followed.last_s;
                if since_s > RIDING_STEPS * beat.period_s {
                    StepLock::Riding
                } else {
                    StepLock::Locked
                }
            }
        }
    }

    /// The steps as they go on, unless nothing is known of them. In [`StepLock::RateOnly`] only the
    /// tempo means anything.
    pub fn pulse(&self) -> Option<Pulse> {
        let beat = self.beat()?;
        let us = (beat.at_s * 1e6).round().max(0.0) as u64;
        Pulse::new(Moment::from_micros(us), beat.step, beat.period_s)
    }

    /// Steps per minute.
    pub fn cadence(&self) -> Option<StepsPerMinute> {
        self.beat().map(|beat| StepsPerMinute(60.0 / beat.period_s))
    }

    /// When the last step came that was followed.
    pub fn last_step(&self) -> Option<Moment> {
        match self.state {
            State::Following(_, followed) => {
                Some(Moment::from_micros((followed.last_s * 1e6).round() as u64))
            }
            _ => None,
        }
    }

    fn beat(&self) -> Option<Beat> {
        match self.state {
            State::Searching => None,
            State::Following(beat, _) | State::Free(beat) => Some(beat),
        }
    }

    fn hear(&mut self, at: Moment, stride: i64) {
        let at_s = at.as_secs_f64();
        if self.stride != stride {
            self.stride = stride;
            self.recent.clear();
        }
        if self.recent.back().is_some_and(|&last_s| at_s <= last_s) {
            return;
        }
        self.pass(at);
        self.recent.push_back(at_s);
        if self.recent.len() > ENOUGH_ANEW {
            self.recent.pop_front();
        }
        match self.state {
            State::Following(beat, followed) => self.follow(at_s, beat, followed),
            State::Searching | State::Free(_) => {
                if let Some(found) = self.found(ENOUGH) {
                    self.lock_on(found);
                }
            }
        }
    }

    fn follow(&mut self, at_s: f64, mut beat: Beat, mut followed: Followed) {
        let steps = (at_s - beat.at_s) / beat.period_s;
        // Only one foot: an even number of steps since the last.
        let each = self.stride as f64;
        let whole = (steps / each).round() * each;
        let off = steps - whole;
        let gate = (GATE + GATE_PER_LOST * (whole - each)).min(WIDEST_GATE);
        if whole >= each && off.abs() <= gate {
            followed.count = (followed.count + 1).min(SETTLED);
            let count = f64::from(followed.count);
            // Of a line through `count` points; the settled gains once they are larger.
            let alpha = (2.0 * (2.0 * count - 1.0) / (count * (count + 1.0))).clamp(ALPHA, 1.0);
            let beta = (6.0 / (count * (count + 1.0))).clamp(BETA, 0.5);
            beat.at_s += beat.period_s * (whole + alpha * off);
            beat.step = beat.step.wrapping_add(whole as i64);
            let period_s = beat.period_s * (1.0 + beta * off / whole);
            beat.period_s = period_s.clamp(*STEP_S.start(), *STEP_S.end());
            followed.last_s = at_s;
            followed.misses = 0;
        } else if whole >= each {
            followed.misses += 1;
        }
        self.state = State::Following(beat, followed);
        self.doubt(beat, followed);
    }

    /// Locks anew when steps come regularly, but not as the clock expects them.
    fn doubt(&mut self, beat: Beat, mut followed: Followed) {
        let Some(found) = self.found(ENOUGH_ANEW) else {
            followed.octave = 0;
            self.state = State::Following(beat, followed);
            return;
        };
        let ratio = found.period_s / beat.period_s;
        let nearest = ratio.round();
        let is_other = if nearest < 1.0 {
            (ratio - 0.5).abs() > ANOTHER / 2.0
        } else {
            (ratio - nearest).abs() > ANOTHER * nearest
        };
        let is_octave = !is_other && (nearest - 1.0).abs() > 0.5;
        followed.octave = if is_octave { followed.octave + 1 } else { 0 };
        self.state = State::Following(beat, followed);
        if is_other || followed.misses >= MOST_MISSES || followed.octave >= MOST_OCTAVES {
            self.lock_on(found);
        }
    }

    /// The beat through the last `count` steps as they came, numbered from 0 at the last, if they
    /// are even enough.
    fn found(&self, count: usize) -> Option<Beat> {
        let from = self.recent.len().checked_sub(count)?;
        let times: Vec<f64> = self.recent.iter().skip(from).copied().collect();
        let gaps = || times.windows(2).map(|pair| pair[1] - pair[0]);
        let mean_s = (times[count - 1] - times[0]) / (count - 1) as f64;
        let (least, most) = gaps().fold((f64::INFINITY, 0.0_f64), |(least, most), it| {
            (least.min(it), most.max(it))
        });
        let period_s = mean_s / self.stride as f64;
        if most - least > EVEN * mean_s || !STEP_S.contains(&period_s) {
            return None;
        }
        // Least squares about the middle.
        let middle = (count - 1) as f64 / 2.0;
        let mean_at_s = times.iter().sum::<f64>() / count as f64;
        let (mut up, mut down) = (0.0, 0.0);
        for (n, at_s) in times.iter().enumerate() {
            let x = n as f64 - middle;
            up += x * (at_s - mean_at_s);
            down += x * x;
        }
        let slope_s = up / down;
        let period_s = slope_s / self.stride as f64;
        STEP_S.contains(&period_s).then_some(Beat {
            at_s: mean_at_s + slope_s * middle,
            step: 0,
            period_s,
        })
    }

    /// Follows the steps that were found, numbered on from the nearest of those before.
    fn lock_on(&mut self, found: Beat) {
        let step = self.beat().map_or(0, |beat| {
            let steps = ((found.at_s - beat.at_s) / beat.period_s).round();
            beat.step.wrapping_add(steps as i64)
        });
        let last_s = self.recent.back().copied().unwrap_or(found.at_s);
        self.state = State::Following(
            Beat { step, ..found },
            Followed {
                last_s,
                count: ENOUGH as u32,
                misses: 0,
                octave: 0,
            },
        );
    }
}

impl Beat {
    /// The same phase at `now_s`, and from there on another tempo.
    fn with_period(self, now_s: f64, period_s: f64) -> Self {
        let steps = (now_s - self.at_s) / self.period_s;
        let whole = steps.floor();
        Self {
            at_s: now_s - (steps - whole) * period_s,
            step: self.step.wrapping_add(whole as i64),
            period_s,
        }
    }
}
