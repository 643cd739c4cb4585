//! Guided routines within a run: offered, played by the same voice, and over when the run begins.

use std::time::Duration;

use super::{Coach, Stage};
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::Subject;
use crate::coaching::routines::{RoutineOrder, RoutinePlayer, RoutineView, is_of_routine, routine};
use crate::time::Moment;

/// An offer stands for so long.
pub(crate) const OFFER_VALIDITY: Duration = Duration::from_mins(1);
/// What a routine says waits until the voice is free: it is taken back when it is not true any more.
const LINE_VALIDITY: Duration = Duration::from_mins(2);

impl Coach {
    /// The runner asks something of a routine.
    pub fn routine(&mut self, at: Moment, order: &RoutineOrder) {
        if self.stage == Stage::Finished || self.guide.is_off() {
            return;
        }
        match order {
            RoutineOrder::Start { routine, level } => self.start_routine(at, routine, *level),
            RoutineOrder::Next => self.move_in_routine(at, RoutinePlayer::next),
            RoutineOrder::Back => self.move_in_routine(at, RoutinePlayer::back),
            RoutineOrder::Stop => {
                let was_on = self.guide.player.is_some();
                self.stop_routine(at);
                if was_on {
                    self.say_of_routine(at, CueKind::RoutineStopped, Subject::Plain);
                }
            }
            RoutineOrder::Decline => {
                let offers = [CueKind::WarmUpOffered, CueKind::CoolDownOffered];
                self.arbiter
                    .retain(|waiting| !offers.contains(&waiting.kind));
            }
        }
    }

    /// Ends the routine that is on, and takes back what was offered, without a word.
    pub fn stop_routine(&mut self, at: Moment) {
        self.guide.player = None;
        self.take_lines_back(at);
    }

    /// A red flag: the routine that is on ends at once, none is offered or played in this run any more.
    pub fn end_routines(&mut self, at: Moment) {
        self.stop_routine(at);
        self.guide.turn_off();
    }

    /// The routine that is on, for a screen.
    pub fn routine_view(&self, at: Moment) -> Option<RoutineView> {
        self.guide.player.as_ref()?.view(at, &self.words)
    }

    /// Whether a cool-down is still worth offering when the run is over.
    pub fn offers_cool_down(&self) -> bool {
        self.guide.offers_cool_down(self.picture.moving_s)
    }

    /// Offers a warm-up, unless this is no run for it.
    pub(super) fn offer_warm_up(&mut self, at: Moment) {
        if self.guide.take_warm_up_offer() {
            let kind = CueKind::WarmUpOffered;
            self.propose(at, kind, Subject::Plain, OFFER_VALIDITY);
        }
    }

    /// Offers a cool-down, where it was not offered before.
    pub(super) fn offer_cool_down(&mut self, at: Moment) {
        if self.guide.take_cool_down_offer(self.picture.moving_s) {
            self.ask_for_cool_down(at);
        }
    }

    pub(crate) fn ask_for_cool_down(&mut self, at: Moment) {
        let kind = CueKind::CoolDownOffered;
        self.propose(at, kind, Subject::Plain, OFFER_VALIDITY);
    }

    /// Whether nothing is being said and nothing waits that the runner asked for.
    pub(crate) fn is_quiet(&self) -> bool {
        self.arbiter.is_quiet()
    }

    /// Whether a routine is on: it is no time for targets, and standing is no pause.
    pub(crate) fn is_in_routine(&self) -> bool {
        self.guide.player.is_some()
    }

    /// The runner pauses the routine.
    pub(crate) fn pause_routine(&mut self, at: Moment) {
        if let Some(player) = &mut self.guide.player {
            player.pause(at);
            self.take_lines_back(at);
        }
    }

    /// The runner goes on with the routine.
    pub(crate) fn resume_routine(&mut self, at: Moment) {
        if let Some(player) = &mut self.guide.player {
            player.resume(at);
        }
    }

    /// A second has passed: a runner who runs is on the way.
    pub(super) fn watch_for_running(&mut self, at: Moment) {
        if self.guide.is_run_away_from(self.picture.speed) {
            self.stop_routine(at);
        }
    }

    /// Brings the routine up to date. True when it has something to say.
    pub(super) fn play(&mut self, at: Moment) -> bool {
        let is_quiet = self.arbiter.is_quiet();
        let Some(player) = &mut self.guide.player else {
            return false;
        };
        player.handle_timeout(at, is_quiet);
        let lines: Vec<_> = std::iter::from_fn(|| player.poll_line()).collect();
        if player.is_over() {
            self.guide.player = None;
        }
        for (kind, subject) in &lines {
            self.say_of_routine(at, *kind, *subject);
        }
        !lines.is_empty()
    }

    fn start_routine(&mut self, at: Moment, key: &str, level: u8) {
        let Some(wanted) = routine(key) else {
            tracing::warn!(key, "there is no such routine");
            return;
        };
        self.stop_routine(at);
        self.guide.wanted(key);
        match RoutinePlayer::start(at, wanted, level, self.guide.withheld()) {
            Ok(player) => self.guide.player = Some(player),
            Err(Some(why)) => {
                self.say_of_routine(at, CueKind::RoutineWithheld, Subject::Withheld(why));
            }
            // A routine has an exercise at every level; a test sees to it.
            Err(None) => {}
        }
    }

    fn move_in_routine(&mut self, at: Moment, go: impl FnOnce(&mut RoutinePlayer, Moment)) {
        if let Some(player) = &mut self.guide.player {
            go(player, at);
            self.take_lines_back(at);
        }
    }

    fn say_of_routine(&mut self, at: Moment, kind: CueKind, subject: Subject) {
        self.propose(at, kind, subject, LINE_VALIDITY);
    }

    /// What is said or about to be said of the routine, or offered, is not true any more.
    fn take_lines_back(&mut self, at: Moment) {
        self.arbiter.retain(|waiting| !is_of_routine(waiting.kind));
        if let Some(id) = self.guide.last_cue.take() {
            self.arbiter.cut(at, id);
        }
    }
}
