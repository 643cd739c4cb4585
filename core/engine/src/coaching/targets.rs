use std::time::Duration;

use super::cue::CueKind;
use super::picture::Picture;
use super::plan::{Plan, PlannedStep, StepKind, Targets};
use crate::run::{Profile, RunKind, Setup};
use crate::sensing::Motion;
use crate::time::Moment;
use crate::units::MetresPerSecond;

/// Out of range for so long before a word is said; with the ten seconds over which pace is
/// smoothed a runner gets some 20 s to notice alone.
const OUT_DWELL: Duration = Duration::from_secs(15);
/// Back in range for so long before it counts.
const BACK_DWELL: Duration = Duration::from_secs(10);
/// A return that could not be said for so long is not worth saying.
const BACK_NEWS: Duration = Duration::from_secs(40);
/// Silence after a step change, a pause or the start while pace and cadence settle.
const GRACE: Duration = Duration::from_secs(20);
/// The same for the heart rate, which follows a change of effort over one to two minutes.
const HEART_RATE_GRACE: Duration = Duration::from_mins(1);
/// The shortest time between two corrections. For the same metric it doubles with each one, up to
/// eight times: who does not follow has heard it.
const REPEAT: Duration = Duration::from_secs(30);
/// In range for so long before corrections come at their shortest distance again: a run that swings
/// about its range must not be talked to at every swing.
const STEADY: Duration = Duration::from_mins(1);
/// After an effort that was too hard by one metric nobody is pushed by another for so long.
const NO_PUSH: Duration = Duration::from_mins(2);
/// "On target" at most so often.
const PRAISE: Duration = Duration::from_mins(10);
/// Uphill from here on, pace and cadence of the flat mean nothing.
const CLIMB: f64 = 0.04;
/// The climb is over below this; apart from [`CLIMB`] so that it does not flicker.
const CLIMB_OVER: f64 = 0.03;

/// What a target is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Aim {
    Pace,
    HeartRate,
    Cadence,
}

/// Limits in the metric's own unit: seconds per kilometre, beats or steps per minute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Band {
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

/// What a pace target is held against.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum PaceRule {
    /// The pace as it is.
    AsRun,
    /// The pace on the flat that costs as much, where the slope is known.
    ByGrade,
    /// Nothing: the heart rate takes its place.
    ByEffort,
}

/// Where a value is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Position {
    /// No fresh value, or none that counts.
    Unknown,
    Inside,
    Below,
    Above,
}

/// Compares the run with the targets and says which correction is due.
#[derive(Debug)]
pub(crate) struct TargetCoach {
    profile: Profile,
    run_targets: Targets,
    pace_rule: PaceRule,
    climbing: bool,
    on_the_flat: bool,
    /// By the runner's word no target holds for now.
    rests: bool,
    corrected_at: Option<Moment>,
    pace_was_hard_at: Option<Moment>,
    heart_rate_was_hard_at: Option<Moment>,
    pace: Watch,
    heart_rate: Watch,
    cadence: Watch,
}

impl TargetCoach {
    pub(crate) fn new(setup: &Setup) -> Self {
        Self {
            profile: setup.profile,
            run_targets: setup.plan.as_ref().map(Plan::targets).unwrap_or_default(),
            pace_rule: match setup.conditions.hilly {
                _ if is_by_effort(setup) => PaceRule::ByEffort,
                true => PaceRule::ByGrade,
                false => PaceRule::AsRun,
            },
            climbing: false,
            on_the_flat: false,
            rests: false,
            corrected_at: None,
            pace_was_hard_at: None,
            heart_rate_was_hard_at: None,
            pace: Watch::default(),
            heart_rate: Watch::default(),
            cadence: Watch::default(),
        }
    }

    /// Another step begins, or the run without steps.
    pub(crate) fn begin(&mut self, at: Moment, step: Option<&PlannedStep>) {
        self.pace.band = self.band(Aim::Pace, step);
        self.heart_rate.band = self.band(Aim::HeartRate, step);
        self.cadence.band = self.band(Aim::Cadence, step);
        self.settle(at);
    }

    /// No target holds any more.
    pub(crate) fn end(&mut self) {
        for watch in [&mut self.pace, &mut self.heart_rate, &mut self.cadence] {
            watch.band = None;
        }
    }

    /// The run was interrupted: whatever was out of range may settle first.
    pub(crate) fn settle(&mut self, at: Moment) {
        self.pace.rest_until(at + GRACE);
        self.heart_rate.rest_until(at + HEART_RATE_GRACE);
        self.cadence.rest_until(at + GRACE);
    }

    /// Targets rest, or hold again as if they had just begun.
    pub(crate) fn rest(&mut self, at: Moment, rests: bool) {
        if std::mem::replace(&mut self.rests, rests) != rests {
            self.settle(at);
        }
    }

    /// Whether every target is met, and there is one; rests or not.
    pub(crate) fn are_met(&self) -> bool {
        let watches = [&self.pace, &self.heart_rate, &self.cadence];
        let mut held = watches.iter().filter(|watch| watch.band.is_some());
        held.clone().next().is_some() && held.all(|watch| watch.position == Position::Inside)
    }

    /// Takes a look at the run.
    pub(crate) fn tick(&mut self, at: Moment, picture: &Picture) {
        self.climbing = picture
            .grade
            .is_some_and(|grade| grade.0 > if self.climbing { CLIMB_OVER } else { CLIMB });
        let is_moving = picture.motion == Motion::Moving;
        let flat_speed = picture
            .grade_adjusted_speed
            .filter(|_| self.pace_rule == PaceRule::ByGrade && picture.grade.is_some());
        self.on_the_flat = flat_speed.is_some();
        let pace = flat_speed
            .or(picture.speed.filter(|_| !self.climbing))
            .and_then(MetresPerSecond::pace)
            .filter(|_| is_moving);
        // Five seconds per kilometre is what GPS speed over ten seconds is worth.
        self.pace.look(at, pace.map(|pace| pace.0), 5.0);
        let heart_rate = picture.heart_rate.filter(|_| is_moving);
        self.heart_rate
            .look(at, heart_rate.map(|bpm| f64::from(bpm.0)), 2.0);
        let cadence = picture.cadence.filter(|_| is_moving && !self.climbing);
        self.cadence.look(at, cadence.map(|spm| spm.0), 2.0);
        if self.pace.position == Position::Below {
            self.pace_was_hard_at = Some(at);
        }
        if self.heart_rate.position == Position::Above {
            self.heart_rate_was_hard_at = Some(at);
        }
    }

    /// The cues that are due now.
    pub(crate) fn due(&self, at: Moment) -> impl Iterator<Item = (CueKind, Aim, bool)> + use<> {
        // Nobody is told to ease off and then to pick it up.
        let may_push = |hard_at: Option<Moment>| hard_at.is_none_or(|hard| at > hard + NO_PUSH);
        let pace = self.pace.due(at).and_then(|position| match position {
            Position::Below => Some(CueKind::PaceTooFast),
            Position::Above => {
                may_push(self.heart_rate_was_hard_at).then_some(CueKind::PaceTooSlow)
            }
            _ => Some(CueKind::PaceOnTarget),
        });
        let heart_rate = self.heart_rate.due(at).and_then(|position| match position {
            Position::Above => Some(CueKind::HeartRateHigh),
            Position::Below => may_push(self.pace_was_hard_at).then_some(CueKind::HeartRateLow),
            _ => Some(CueKind::HeartRateOnTarget),
        });
        let cadence = self.cadence.due(at).map(|position| match position {
            Position::Above => CueKind::CadenceHigh,
            Position::Below => CueKind::CadenceLow,
            _ => CueKind::CadenceOnTarget,
        });
        // Pace and heart rate often leave their ranges together: one word is enough.
        let may_correct = self.corrected_at.is_none_or(|said| at >= said + REPEAT);
        let rests = self.rests;
        [
            (heart_rate, Aim::HeartRate, false),
            (pace, Aim::Pace, self.on_the_flat),
            (cadence, Aim::Cadence, false),
        ]
        .into_iter()
        .filter_map(|(kind, aim, flat)| kind.map(|kind| (kind, aim, flat)))
        .filter(move |(kind, ..)| !rests && (may_correct || is_praise(*kind)))
    }

    /// The runner has been told.
    pub(crate) fn said(&mut self, at: Moment, kind: CueKind, aim: Aim) {
        let is_praise = is_praise(kind);
        if !is_praise {
            self.corrected_at = Some(at);
        }
        match aim {
            Aim::Pace => self.pace.said(at, is_praise),
            Aim::HeartRate => self.heart_rate.said(at, is_praise),
            Aim::Cadence => self.cadence.said(at, is_praise),
        }
    }

    /// The limits that hold now.
    pub(crate) fn current(&self, aim: Aim) -> Option<Band> {
        if self.rests {
            return None;
        }
        match aim {
            Aim::Pace => self.pace.band,
            Aim::HeartRate => self.heart_rate.band,
            Aim::Cadence => self.cadence.band,
        }
    }

    fn band(&self, aim: Aim, step: Option<&PlannedStep>) -> Option<Band> {
        let easy = step.is_some_and(|planned| planned.step.kind != StepKind::Run);
        let own = step.and_then(|planned| self.limits(aim, &planned.step.targets));
        own.or_else(|| {
            let run = self.limits(aim, &self.run_targets)?;
            let ceiling = match aim {
                Aim::Pace => Band {
                    low: run.low,
                    high: None,
                },
                Aim::HeartRate => Band {
                    low: None,
                    high: run.high,
                },
                Aim::Cadence => Band {
                    low: None,
                    high: None,
                },
            };
            Some(if easy { ceiling } else { run })
        })
        .filter(|band| band.low.is_some() || band.high.is_some())
    }

    fn limits(&self, aim: Aim, targets: &Targets) -> Option<Band> {
        match aim {
            Aim::Pace => targets
                .pace
                .filter(|_| self.pace_rule != PaceRule::ByEffort)
                .map(|range| Band {
                    low: range.fastest().map(|pace| pace.0),
                    high: range.slowest().map(|pace| pace.0),
                }),
            Aim::HeartRate => targets
                .heart_rate?
                .limits(&self.profile)
                .map(|(low, high)| Band {
                    low: low.map(f64::from),
                    high: high.map(f64::from),
                }),
            Aim::Cadence => targets.cadence.map(|range| Band {
                low: range.low_spm.map(f64::from),
                high: range.high_spm.map(f64::from),
            }),
        }
    }
}

/// Whether pace targets are left aside in this run: on trails and in the heat the same pace costs
/// more.
pub(crate) fn is_by_effort(setup: &Setup) -> bool {
    setup.kind == RunKind::Trail || setup.conditions.hot
}

fn is_praise(kind: CueKind) -> bool {
    matches!(
        kind,
        CueKind::PaceOnTarget | CueKind::HeartRateOnTarget | CueKind::CadenceOnTarget
    )
}

/// One metric against its range, with thresholds and dwell.
#[derive(Debug)]
struct Watch {
    band: Option<Band>,
    position: Position,
    /// Whether the last value was beyond the margin, and not on its way back.
    is_beyond: bool,
    since: Moment,
    rests_until: Moment,
    said_at: Option<Moment>,
    repetitions: u32,
    is_corrected: bool,
    praised_at: Option<Moment>,
}

impl Watch {
    fn rest_until(&mut self, until: Moment) {
        self.rests_until = until;
        self.position = Position::Unknown;
        self.repetitions = 0;
        self.is_corrected = false;
    }

    /// Takes a value. It leaves the range `margin` beyond a limit and is back at the limit itself.
    fn look(&mut self, at: Moment, value: Option<f64>, margin: f64) {
        self.is_beyond = false;
        let position = match (self.band, value) {
            (Some(band), Some(value)) if at >= self.rests_until => {
                let below = |by: f64| band.low.is_some_and(|low| value < low - by);
                let above = |by: f64| band.high.is_some_and(|high| value > high + by);
                self.is_beyond = below(margin) || above(margin);
                if below(margin) || (self.position == Position::Below && below(0.0)) {
                    Position::Below
                } else if above(margin) || (self.position == Position::Above && above(0.0)) {
                    Position::Above
                } else {
                    Position::Inside
                }
            }
            _ => Position::Unknown,
        };
        if position != self.position {
            self.position = position;
            self.since = at;
        }
        if position == Position::Inside {
            self.is_corrected &= at <= self.since + BACK_NEWS;
            if at >= self.since + STEADY {
                self.repetitions = 0;
            }
        }
    }

    fn due(&self, at: Moment) -> Option<Position> {
        let is_due = match self.position {
            Position::Unknown => false,
            Position::Inside => {
                let may_praise = self.praised_at.is_none_or(|said| at >= said + PRAISE);
                self.is_corrected && may_praise && at >= self.since + BACK_DWELL
            }
            Position::Below | Position::Above => {
                let wait = REPEAT * (1 << self.repetitions.saturating_sub(1).min(3));
                let may_repeat = self.said_at.is_none_or(|said| at >= said + wait);
                may_repeat && self.is_beyond && at >= self.since + OUT_DWELL
            }
        };
        is_due.then_some(self.position)
    }

    fn said(&mut self, at: Moment, is_praise: bool) {
        if is_praise {
            self.praised_at = Some(at);
        } else {
            self.said_at = Some(at);
            self.repetitions += 1;
        }
        self.is_corrected = !is_praise;
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            band: None,
            position: Position::Unknown,
            is_beyond: false,
            since: Moment::ZERO,
            rests_until: Moment::ZERO,
            said_at: None,
            repetitions: 0,
            is_corrected: false,
            praised_at: None,
        }
    }
}
