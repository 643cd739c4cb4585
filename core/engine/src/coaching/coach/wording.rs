//! From a proposal that was let through to a cue in words, and what its going out means to whoever
//! proposed it.

use std::time::Duration;

use super::Coach;
use crate::coaching::arbiter::patience;
use crate::coaching::cue::{Cue, CueKind};
use crate::coaching::proposal::{Proposal, Subject};
use crate::coaching::routines::is_of_routine;
use crate::coaching::words::Scene;
use crate::time::Moment;

/// What a shell has at least to start a cue.
const START_SLACK: Duration = Duration::from_secs(4);
/// A cue's words stay on the screen for so long after they should have been spoken.
const SHOWN_AFTER: Duration = Duration::from_secs(10);

impl Coach {
    pub(super) fn word(&self, at: Moment, proposal: &Proposal) -> Option<Cue> {
        let id = self.last_id + 1;
        let scene = self.scene(self.choice(proposal, id));
        let line = self.words.line(proposal, &scene)?;
        let expected_speech_ms = self.words.speech_ms(&line.text);
        // A cue that the arbiter has given up must not be started any more.
        let given_up_at = at + patience(expected_speech_ms);
        Some(Cue {
            id,
            kind: proposal.kind,
            priority: proposal.priority,
            expected_speech_ms,
            text: line.text,
            screen: line.screen,
            language: self.words.language().tag().to_owned(),
            at,
            expires_at: proposal.expires_at.max(at + START_SLACK).min(given_up_at),
        })
    }

    pub(super) fn went_out(&mut self, at: Moment, proposal: &Proposal, cue: &Cue) {
        self.last_id = cue.id;
        self.arbiter.went_out(at, cue);
        match proposal.subject {
            Subject::Target { aim, .. } => self.targets.said(at, proposal.kind, aim),
            Subject::Loss(thing) => self.losses.said(at, proposal.kind, thing),
            Subject::Hint { sensor, .. } => self.hints.said(proposal.kind, sensor),
            Subject::Step => self.step_result = None,
            _ => {}
        }
        match proposal.kind {
            kind if is_of_routine(kind) => self.guide.last_cue = Some(cue.id),
            CueKind::PlanComplete => self.offer_cool_down(at),
            _ => {}
        }
        let over_at = at + Duration::from_millis(u64::from(cue.expected_speech_ms));
        self.shown = Some((cue.text.clone(), over_at + SHOWN_AFTER));
        self.talk_went_out(at, cue.kind, over_at);
    }

    pub(super) fn scene(&self, choice: u64) -> Scene<'_> {
        Scene {
            picture: &self.picture,
            announcer: &self.announcer,
            targets: &self.targets,
            progress: self.progress.as_ref(),
            step_result: self.step_result,
            split_every: self.split_every,
            split_metrics: self.split_metrics,
            choice,
        }
    }

    /// Picks among equal wordings; a line of the talk stays the same for ear and eye.
    pub(super) fn choice(&self, proposal: &Proposal, id: u32) -> u64 {
        let number = if proposal.kind.is_talk() {
            proposal.at.as_micros()
        } else {
            u64::from(id)
        };
        mix(self.seed ^ number)
    }
}

/// Spreads seed and number over all bits (the finaliser of `SplitMix64`: Steele, Lea and Flood 2014,
/// doi:10.1145/2660193.2660195).
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
