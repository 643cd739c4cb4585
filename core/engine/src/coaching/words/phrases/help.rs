//! Heavy legs, red flags and guides in words.

use fluent_bundle::FluentArgs;

use crate::coaching::Word;
use crate::coaching::cue::CueKind;
use crate::coaching::proposal::HeartTrend;
use crate::coaching::rounding;
use crate::coaching::words::{Line, Words};
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
        let (title, lines) = match word {
            Word::Chest => ("safety-chest-title", "safety-chest-lines"),
            Word::Dizzy => ("safety-dizzy-title", "safety-dizzy-lines"),
            Word::Pain => ("safety-pain-title", "safety-pain-lines"),
            _ => return None,
        };
        let args = FluentArgs::new();
        Some(SafetyText {
            title: self.fragment(title, &args),
            lines: self
                .fragment(lines, &args)
                .lines()
                .map(str::to_owned)
                .collect(),
        })
    }
}
