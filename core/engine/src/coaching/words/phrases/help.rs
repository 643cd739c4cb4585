//! Heavy legs, red flags and guides in words.

use fluent_bundle::FluentArgs;

use crate::coaching::Word;
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::HeartTrend;
use crate::coaching::rounding;
use crate::coaching::words::{Line, Words};
use crate::recovery::{FollowUpAnswer, Hold};
use crate::units::StepsPerMinute;
use crate::words::SafetyText;

impl Words {
    /// The question about a faded pace, with its reasons.
    pub(super) fn fade(&self, percent: u8, heart: Option<HeartTrend>) -> Line {
        let mut args = FluentArgs::new();
        self.number(&mut args, "percent", "percent-digits", u32::from(percent));
        let heart = match heart {
            Some(HeartTrend::Lower) => "lower",
            Some(HeartTrend::Same) => "same",
            Some(HeartTrend::Higher) => "higher",
            None => "unknown",
        };
        args.set("heart", heart);
        self.plain("legs-ask", &args)
    }

    /// A step rate to aim for, or the same without a number.
    pub(super) fn steps(&self, kind: CueKind, cadence: Option<StepsPerMinute>) -> Line {
        let mut args = FluentArgs::new();
        let Some(StepsPerMinute(cadence)) = cadence else {
            return self.plain(kind.key(), &args);
        };
        self.number(
            &mut args,
            "cadence",
            "cadence-digits",
            rounding::whole(cadence),
        );
        let key = match kind {
            CueKind::MetronomeOn => "metronome-on-number",
            _ => "rescue-steps-number",
        };
        self.plain(key, &args)
    }

    /// A breathing pattern, or the same without one.
    pub(super) fn breathing(&self, kind: CueKind, pattern: Option<(u8, u8)>) -> Line {
        let mut args = FluentArgs::new();
        let Some((in_steps, out_steps)) = pattern else {
            return self.plain(kind.key(), &args);
        };
        self.number(&mut args, "in", "in-digits", u32::from(in_steps));
        self.number(&mut args, "out", "out-digits", u32::from(out_steps));
        let key = match kind {
            CueKind::RescueBreathe => "rescue-breathe-steps",
            other => other.key(),
        };
        self.plain(key, &args)
    }

    /// The fixed text of a red flag.
    pub(crate) fn safety(&self, word: Word) -> Option<SafetyText> {
        match word {
            Word::Chest => Some(self.screen_text("safety-chest-title", "safety-chest-lines")),
            Word::Dizzy => Some(self.screen_text("safety-dizzy-title", "safety-dizzy-lines")),
            Word::Pain => Some(self.screen_text("safety-pain-title", "safety-pain-lines")),
            _ => None,
        }
    }

    /// What holds running back after it.
    pub(crate) fn hold(&self, hold: Hold) -> Option<SafetyText> {
        let mut text = match hold.word {
            Word::Chest => self.screen_text("hold-chest-title", "hold-chest-lines"),
            Word::Dizzy => self.screen_text("hold-dizzy-title", "hold-dizzy-lines"),
            Word::Pain => self.screen_text("hold-pain-title", "hold-pain-lines"),
            _ => return None,
        };
        if hold.is_still_there {
            let line = self.fragment("hold-still-there", &FluentArgs::new());
            text.lines.insert(0, line);
        }
        Some(text)
    }

    /// An answer to a follow-up, as a button says it.
    pub(crate) fn follow_up_answer(&self, answer: FollowUpAnswer) -> String {
        let key = match answer {
            FollowUpAnswer::Cleared => "follow-up-cleared",
            FollowUpAnswer::Gone => "follow-up-gone",
            FollowUpAnswer::Mild => "follow-up-mild",
            FollowUpAnswer::StillThere => "follow-up-still-there",
        };
        self.fragment(key, &FluentArgs::new())
    }

    fn screen_text(&self, title: &str, lines: &str) -> SafetyText {
        let args = FluentArgs::new();
        SafetyText {
            title: self.fragment(title, &args),
            lines: self
                .fragment(lines, &args)
                .lines()
                .map(str::to_owned)
                .collect(),
        }
    }
}
