//! The runner's own word.

use std::time::Duration;

use super::{Phase, Session};
use crate::coaching::Word;
use crate::output::EventKind;

/// After the end of the run a red flag is heard for so long.
const AFTERWARDS: Duration = Duration::from_mins(10);

impl Session {
    /// Hears a word, in whatever state the run is, and shows at once what came of it.
    ///
    /// Before the start nothing is heard. After the end a red flag is, for ten minutes, and its
    /// undoing.
    pub(super) fn word(&mut self, word: Word) {
        let is_heard = match self.phase {
            Phase::Ready => false,
            Phase::Running { .. } => true,
            Phase::Finished { at } => {
                let is_undoing = word == Word::Undo && self.coach.undo_until(self.now).is_some();
                is_undoing || word.is_red_flag() && self.now <= at + AFTERWARDS
            }
        };
        if !is_heard {
            return;
        }
        self.event(EventKind::Word(word));
        self.coach.hear(self.now, word, self.fusion.state());
        self.coach.take_answers(self.now);
        self.pass_on();
        self.show();
    }

    /// The runner takes what is offered.
    pub(super) fn accept_offer(&mut self) {
        if self.coach.accept_offer(self.now) {
            self.show();
        }
    }
}
