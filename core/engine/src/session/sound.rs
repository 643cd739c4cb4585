//! What is to be heard beside words: put together from cues, the shell's reports and the guides.

use std::time::Duration;

use crate::coaching::Cue;
use crate::coaching::sound::{Guide, Score};
use crate::time::Moment;

/// A shell that never reports the end of a cue must not keep everything soft: so much longer than
/// expected speech may last.
const SLACK: Duration = Duration::from_secs(3);

/// The score of a run, and whether anybody has yet been told of its last change.
#[derive(Debug, Default)]
pub(super) struct Sound {
    score: Score,
    told: Score,
    is_owed: bool,
    /// The cue that went out last, and how long its words should take.
    last: Option<(u32, Duration)>,
    /// The cue that is being spoken, and until when that is believed.
    spoken: Option<(u32, Moment)>,
}

impl Sound {
    /// A cue goes out: its earcon sounds at once, and the shell speaks after it.
    pub(super) fn cue(&mut self, at: Moment, cue: &Cue) {
        self.score.chimes.ring(cue.earcon(), at);
        let length = Duration::from_millis(u64::from(cue.expected_speech_ms));
        self.last = Some((cue.id, length));
    }

    /// The shell began to speak.
    pub(super) fn started(&mut self, at: Moment, id: u32) {
        let length = match self.last {
            Some((last, length)) if last == id => length,
            _ => Duration::ZERO,
        };
        self.spoken = Some((id, at + length * 2 + SLACK));
        self.score.speech = true;
    }

    /// The shell is done with a cue, or it is cut off.
    pub(super) fn ended(&mut self, id: u32) {
        if self.spoken.is_some_and(|(spoken, _)| spoken == id) {
            self.silence();
        }
    }

    /// Time passes.
    pub(super) fn tick(&mut self, at: Moment) {
        if self.spoken.is_some_and(|(_, until)| at >= until) {
            self.silence();
        }
    }

    /// What sounds with the steps from now on.
    pub(super) fn guide(&mut self, guide: Option<Guide>) {
        self.score.guide = guide;
    }

    /// The score, when it has changed since it was last told.
    pub(super) fn news(&mut self) -> Option<Score> {
        (self.score != self.told || self.is_owed).then(|| {
            self.is_owed = false;
            self.told = self.score;
            self.score
        })
    }

    /// Whoever plays may be new and know nothing: the score is told again.
    pub(super) fn retell(&mut self) {
        self.silence();
        self.is_owed = true;
    }

    fn silence(&mut self) {
        self.spoken = None;
        self.score.speech = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coaching::CueKind;

    fn cue(id: u32) -> Cue {
        Cue {
            id,
            kind: CueKind::Split,
            priority: CueKind::Split.priority(),
            text: String::new(),
            screen: String::new(),
            language: String::new(),
            at: Moment::ZERO,
            expires_at: Moment::ZERO,
            expected_speech_ms: 2_000,
        }
    }

    #[test]
    fn speech_is_on_from_its_beginning_to_its_end() {
        let mut sound = Sound::default();
        assert_eq!(sound.news(), None);
        sound.cue(Moment::from_secs(1), &cue(1));
        assert!(!sound.news().unwrap().speech);
        sound.started(Moment::from_secs(2), 1);
        assert!(sound.news().unwrap().speech);
        // A report on another cue changes nothing.
        sound.ended(7);
        assert_eq!(sound.news(), None);
        sound.ended(1);
        assert!(!sound.news().unwrap().speech);
    }

    #[test]
    fn a_shell_that_never_reports_does_not_keep_it_soft() {
        let mut sound = Sound::default();
        sound.cue(Moment::ZERO, &cue(1));
        sound.started(Moment::ZERO, 1);
        sound.tick(Moment::from_millis(6_999));
        assert!(sound.news().unwrap().speech);
        sound.tick(Moment::from_secs(7));
        assert!(!sound.news().unwrap().speech);
    }
}
