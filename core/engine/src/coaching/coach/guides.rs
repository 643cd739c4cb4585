//! What becomes of the metronome and the breath guide, in cues.

use super::{Coach, GuideAsker};
use crate::coaching::breath::{BreathPattern, GuideNews};
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::Subject;
use crate::time::Moment;

impl Coach {
    pub(super) fn guide_news(&mut self, at: Moment, news: GuideNews) {
        // What the coach asks for in a rescue, the step's own line has said; its end needs no word.
        if self.guide_asker == GuideAsker::Coach {
            return;
        }
        let steps = |pattern: BreathPattern| {
            Subject::Breathing(Some((pattern.in_steps(), pattern.out_steps())))
        };
        let (kind, subject) = match news {
            GuideNews::MetronomeOn => (CueKind::MetronomeOn, Subject::Cadence(None)),
            GuideNews::MetronomeOff => (CueKind::MetronomeOff, Subject::Plain),
            GuideNews::BreathOn { pattern } => (CueKind::BreathOn, steps(pattern)),
            GuideNews::BreathByRate { pattern } => (CueKind::BreathByRate, steps(pattern)),
            GuideNews::BreathOff => (CueKind::BreathOff, Subject::Plain),
            GuideNews::TooHard => (CueKind::BreathTooHard, Subject::Plain),
            GuideNews::NotNow => (CueKind::GuideNotNow, Subject::Plain),
        };
        self.answer(at, kind, subject);
    }
}
