use std::collections::VecDeque;
use std::time::Duration;

use super::part::Work;
use super::turn::{Turn, turns};
use super::{LEVELS, Routine, RoutineView, Side, Withheld, turn};
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::Subject;
use crate::coaching::words::Words;
use crate::time::Moment;

/// Back goes to the exercise before this one when no more than this of it is done, and else to its
/// beginning.
const JUST_BEGUN: Duration = Duration::from_secs(3);

/// Something that a routine would like to be said.
pub(crate) type RoutineLine = (CueKind, Subject);

/// Plays a routine: says what comes, waits until it has been said, counts, rests.
///
/// A machine without I/O: `handle_timeout` with the time and whether the voice is quiet,
/// [`poll_line`](Self::poll_line) until `None`, and again by [`poll_timeout`](Self::poll_timeout) or
/// when the voice has ended.
#[derive(Debug)]
pub(crate) struct RoutinePlayer {
    routine: &'static Routine,
    turns: Vec<Turn>,
    /// The turn that is done; while resting the one that comes.
    turn: usize,
    stage: Stage,
    /// What was handed out last and may still be said.
    said: Option<RoutineLine>,
    /// Nothing goes on before what was handed out has been said.
    awaits_voice: bool,
    is_paused: bool,
    /// Until then everything is counted.
    now: Moment,
    lines: VecDeque<RoutineLine>,
}

/// What is going on.
#[derive(Debug)]
enum Stage {
    /// Lines to say one after the other before the set begins.
    Announcing(VecDeque<RoutineLine>),
    /// The set, with the time that is left of it.
    Working(Duration),
    /// The rest before the set, with the time that is left of it.
    Resting(Duration),
    Over,
}

impl RoutinePlayer {
    /// A routine that begins now, at a level of [`LEVELS`]; a level outside them is taken as the next
    /// within.
    ///
    /// # Errors
    /// The reason, where nothing of the routine is left today.
    pub(crate) fn start(
        now: Moment,
        routine: &'static Routine,
        level: u8,
        withheld: Option<Withheld>,
    ) -> Result<Self, Option<Withheld>> {
        let level = level.clamp(*LEVELS.start(), *LEVELS.end());
        let turns = turns(routine, level, withheld);
        let first = turns.first().ok_or(withheld)?;
        let parts = |withheld| routine.parts_for(level, withheld).count();
        let is_cut = parts(withheld) < parts(None);
        let started = Subject::Routine {
            name: routine.message(),
            about_s: turn::about(&turns).as_secs() as u32,
        };
        let mut lines = VecDeque::from([(CueKind::RoutineStarted, started)]);
        lines.extend(
            withheld
                .filter(|_| is_cut)
                .map(|why| (CueKind::RoutineWithheld, Subject::Withheld(why))),
        );
        lines.push_back(announcement(first, None));
        Ok(Self {
            routine,
            turns,
            turn: 0,
            stage: Stage::Announcing(lines),
            said: None,
            awaits_voice: false,
            is_paused: false,
            now,
            lines: VecDeque::new(),
        })
    }

    /// Tells that `now` has come, and whether nothing is being said or about to be. Time that passes
    /// while the voice is waited for, or in a pause, is not counted.
    pub(crate) fn handle_timeout(&mut self, now: Moment, is_quiet: bool) {
        let passed = now.since(self.now);
        self.now = self.now.max(now);
        if self.is_paused {
            return;
        }
        if self.awaits_voice {
            if is_quiet {
                self.awaits_voice = false;
                self.said = None;
                self.announce();
            }
            return;
        }
        match &mut self.stage {
            Stage::Announcing(_) => self.announce(),
            Stage::Working(left) => {
                *left = left.saturating_sub(passed);
                if left.is_zero() {
                    self.end_turn();
                }
            }
            Stage::Resting(left) => {
                *left = left.saturating_sub(passed);
                if left.is_zero() {
                    self.begin_turn();
                }
            }
            Stage::Over => {}
        }
    }

    /// What to say next, until `None`.
    pub(crate) fn poll_line(&mut self) -> Option<RoutineLine> {
        self.lines.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due; `None` while the voice is waited for, in a
    /// pause and at the end.
    pub(crate) fn poll_timeout(&self) -> Option<Moment> {
        let is_waiting = self.is_paused || self.awaits_voice;
        match self.stage {
            _ if is_waiting => None,
            Stage::Announcing(_) => Some(self.now),
            Stage::Working(left) | Stage::Resting(left) => Some(self.now + left),
            Stage::Over => None,
        }
    }

    /// On to the next exercise.
    pub(crate) fn next(&mut self, now: Moment) {
        self.handle_timeout(now, false);
        let number = self.number();
        let found = self.turns.iter().position(|turn| turn.number > number);
        self.go_to(found.unwrap_or(self.turns.len()));
    }

    /// Back to the beginning of the exercise, or to the one before when it has just begun.
    pub(crate) fn back(&mut self, now: Moment) {
        self.handle_timeout(now, false);
        let has_just_begun = self.turns.get(self.turn).is_none_or(|turn| {
            turn.opens
                && match self.stage {
                    Stage::Working(left) => turn.work.length().saturating_sub(left) <= JUST_BEGUN,
                    _ => true,
                }
        });
        let number = self.number() - u32::from(has_just_begun);
        let found = self.turns.iter().position(|turn| turn.number >= number);
        self.go_to(found.unwrap_or(0));
    }

    /// The runner pauses: time stands still.
    pub(crate) fn pause(&mut self, now: Moment) {
        self.handle_timeout(now, false);
        self.is_paused = true;
        self.lines.clear();
        // What was cut short is said again.
        if let (Stage::Announcing(lines), Some(line)) = (&mut self.stage, self.said.take()) {
            lines.push_front(line);
        }
    }

    /// The runner goes on, once the answer to that has been said.
    pub(crate) fn resume(&mut self, now: Moment) {
        self.handle_timeout(now, false);
        if std::mem::take(&mut self.is_paused) {
            self.awaits_voice = true;
        }
    }

    /// Whether it is over and everything has been handed out.
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over) && self.lines.is_empty()
    }

    /// Whether what is done now is run.
    pub(crate) fn is_run(&self) -> bool {
        self.turns
            .get(self.turn)
            .is_some_and(|turn| turn.part.is_run())
    }

    /// What a screen shows of it at `now`; `None` when it is over.
    pub(crate) fn view(&self, now: Moment, words: &Words) -> Option<RoutineView> {
        let turn = self.turns.get(self.turn)?;
        let is_counting = !(self.is_paused || self.awaits_voice);
        let since = now.since(self.now);
        let still_left = |left: Duration| {
            if is_counting {
                left.saturating_sub(since)
            } else {
                left
            }
        };
        let (left, is_resting) = match self.stage {
            Stage::Announcing(_) => (turn.work.length(), false),
            Stage::Working(left) => (still_left(left), false),
            Stage::Resting(left) => (still_left(left), true),
            Stage::Over => return None,
        };
        let next = self.turns.iter().find(|next| next.number > turn.number);
        let (left_reps, beat) = match turn.work {
            Work::Times { reps, tempo } if !is_resting => {
                let rep = tempo.rep().as_micros().max(1);
                let left_reps = left.as_micros().div_ceil(rep) as u32;
                let is_beating = is_counting && matches!(self.stage, Stage::Working(_));
                let done = turn.work.length().saturating_sub(left).as_secs_f64();
                let beat = (tempo.beat.as_secs_f64(), now.as_secs_f64() - done);
                (Some(left_reps.min(reps)), is_beating.then_some(beat))
            }
            _ => (None, None),
        };
        Some(RoutineView {
            routine: words.name(self.routine.message()),
            exercise: words.name(turn.part.message()),
            how: words.how(turn.part.message()),
            side: turn.side,
            resting: is_resting,
            paused: self.is_paused,
            left_s: left.as_secs_f64(),
            left_reps,
            next: next.map(|next| words.name(next.part.message())),
            number: turn.number,
            of: self.turns.last().map_or(0, |last| last.number),
            beat_s: beat.map(|(period, _)| period),
            beat_from_s: beat.map(|(_, from)| from),
        })
    }

    /// The exercise that is done or comes, counted from 1.
    fn number(&self) -> u32 {
        self.turns.get(self.turn).map_or(1, |turn| turn.number)
    }

    /// Hands out the next line, or begins the set when there is none.
    fn announce(&mut self) {
        let Stage::Announcing(lines) = &mut self.stage else {
            return;
        };
        match lines.pop_front() {
            Some(line) => {
                self.said = Some(line);
                self.awaits_voice = true;
                self.lines.push_back(line);
            }
            None => {
                self.stage = match self.turns.get(self.turn) {
                    Some(turn) => Stage::Working(turn.work.length()),
                    None => Stage::Over,
                }
            }
        }
    }

    fn begin_turn(&mut self) {
        let before = self.turn.checked_sub(1).and_then(|at| self.turns.get(at));
        let Some(turn) = self.turns.get(self.turn) else {
            return;
        };
        self.stage = Stage::Announcing(VecDeque::from([announcement(turn, before)]));
        self.announce();
    }

    fn end_turn(&mut self) {
        let rest = self
            .turns
            .get(self.turn)
            .map_or(Duration::ZERO, |turn| turn.rest);
        self.turn += 1;
        if self.turn >= self.turns.len() {
            self.end();
        } else if rest.is_zero() {
            self.begin_turn();
        } else {
            // A rest has begun, whether or not the voice has said so.
            self.stage = Stage::Resting(rest);
            let seconds = rest.as_secs() as u32;
            let line = (CueKind::RoutineRest, Subject::Rest { seconds });
            self.lines.push_back(line);
        }
    }

    fn end(&mut self) {
        self.stage = Stage::Over;
        self.lines.push_back((CueKind::RoutineDone, Subject::Plain));
    }

    /// Goes to the beginning of an exercise, or to the end. What was about to be said is not any more.
    fn go_to(&mut self, turn: usize) {
        if matches!(self.stage, Stage::Over) {
            return;
        }
        self.lines.clear();
        self.said = None;
        self.awaits_voice = false;
        self.turn = turn;
        match self.turns.get(turn) {
            Some(next) => {
                self.stage = Stage::Announcing(VecDeque::from([announcement(next, None)]));
            }
            None => self.end(),
        }
    }
}

/// What is said before a turn that comes after another.
fn announcement(turn: &Turn, before: Option<&Turn>) -> RoutineLine {
    let is_other_side =
        turn.side == Some(Side::Right) && before.is_some_and(|before| before.number == turn.number);
    if is_other_side {
        return (CueKind::RoutineOtherSide, Subject::Plain);
    }
    let subject = Subject::Exercise {
        name: turn.part.message(),
        dose: turn.dose(),
        with_how: turn.opens,
    };
    (CueKind::RoutineExercise, subject)
}
