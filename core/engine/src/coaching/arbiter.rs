use std::time::Duration;

use super::cue::{Cue, CueKind, Priority};
use super::proposal::Proposal;
use crate::input::CueOutcome;
use crate::time::Moment;

/// Silence between the end of a cue and the next one, unless somebody waits for it.
const SPACING: Duration = Duration::from_secs(8);
/// A step must be heard while it begins.
const STEP_SPACING: Duration = Duration::from_secs(2);
/// The runner pressed something and waits for the answer.
const ANSWER_SPACING: Duration = Duration::from_secs(1);
/// What is added to twice the expected length before a cue without a report counts as over.
const REPORT_SLACK: Duration = Duration::from_secs(3);
/// After so many failures in a row the voice is given up.
const FAILURES: u8 = 3;

/// What the arbiter decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Decision {
    /// Put this into words and say it.
    Say(Proposal),
    /// Stop saying the cue with this id.
    Hush(u32),
}

/// Lets at most one cue through at a time: the most urgent one that is still true, after a pause.
#[derive(Debug, Default)]
pub(crate) struct Arbiter {
    waiting: Vec<Proposal>,
    in_air: Option<InAir>,
    quiet_since: Option<Moment>,
    hush: Option<u32>,
    is_muted: bool,
    failures: u8,
}

/// The cue that is being said, as far as anybody knows.
#[derive(Clone, Copy, Debug)]
struct InAir {
    id: u32,
    is_urgent: bool,
    expected: Duration,
    has_started: bool,
    over_at: Moment,
}

impl Arbiter {
    /// Somebody would like this said. It takes the place of a waiting one of the same kind.
    pub(crate) fn propose(&mut self, proposal: Proposal) {
        if self.is_muted {
            return;
        }
        let same = |other: &&mut Proposal| {
            (other.kind, other.instance) == (proposal.kind, proposal.instance)
        };
        match self.waiting.iter_mut().find(same) {
            Some(waiting) => *waiting = proposal,
            None => self.waiting.push(proposal),
        }
    }

    /// The waiting proposals, to look whether one of a kind is there.
    pub(crate) fn waiting(&self) -> &[Proposal] {
        &self.waiting
    }

    /// Keeps only the waiting proposals that are still true.
    pub(crate) fn retain(&mut self, is_true: impl FnMut(&Proposal) -> bool) {
        self.waiting.retain(is_true);
    }

    /// What to do now; asked again until there is nothing more to do.
    pub(crate) fn poll(&mut self, at: Moment) -> Option<Decision> {
        self.give_up_waiting_for_a_report(at);
        if let Some(id) = self.hush.take() {
            return Some(Decision::Hush(id));
        }
        self.waiting.retain(|proposal| at <= proposal.expires_at);
        if let Some(in_air) = self.in_air {
            let is_cut = !in_air.is_urgent && self.waiting.iter().any(Proposal::interrupts);
            if is_cut {
                self.end(at);
            }
            return is_cut.then_some(Decision::Hush(in_air.id));
        }
        let (index, _) = self
            .waiting
            .iter()
            .enumerate()
            .filter(|(_, proposal)| at >= self.may_go_at(proposal))
            .min_by_key(|(_, proposal)| rank(proposal))?;
        Some(Decision::Say(self.waiting.remove(index)))
    }

    /// The proposal last let through went out as this cue.
    pub(crate) fn went_out(&mut self, at: Moment, cue: &Cue) {
        let expected = Duration::from_millis(u64::from(cue.expected_speech_ms));
        self.in_air = Some(InAir {
            id: cue.id,
            is_urgent: cue.priority == Priority::Safety || cue.kind == CueKind::Finished,
            expected,
            has_started: false,
            over_at: at + expected * 2 + REPORT_SLACK,
        });
    }

    /// The shell began to speak.
    pub(crate) fn started(&mut self, at: Moment, id: u32) {
        if let Some(in_air) = self.in_air.as_mut().filter(|in_air| in_air.id == id) {
            in_air.has_started = true;
            in_air.over_at = at + in_air.expected * 2 + REPORT_SLACK;
        }
    }

    /// The shell is done with a cue. Reports on any other than the one in the air come too late.
    pub(crate) fn ended(&mut self, at: Moment, id: u32, outcome: CueOutcome) {
        if self.in_air.is_none_or(|in_air| in_air.id != id) {
            return;
        }
        match outcome {
            CueOutcome::Spoken => self.failures = 0,
            CueOutcome::Failed => self.failures = self.failures.saturating_add(1),
            // Neither says anything about the voice.
            CueOutcome::Interrupted | CueOutcome::Expired => {}
        }
        self.end(at);
    }

    /// Silences everything, at once, or lets cues through again.
    pub(crate) fn mute(&mut self, at: Moment, is_muted: bool) {
        self.is_muted = is_muted;
        if is_muted {
            self.waiting.clear();
            if let Some(in_air) = self.in_air {
                self.end(at);
                self.hush = Some(in_air.id);
            }
        }
    }

    pub(crate) fn is_muted(&self) -> bool {
        self.is_muted
    }

    /// Whether the voice failed so often in a row that only tones and vibration are left.
    pub(crate) fn has_voice_failed(&self) -> bool {
        self.failures >= FAILURES
    }

    /// When [`Self::poll`] may have something to do without anything having happened.
    pub(crate) fn poll_timeout(&self) -> Option<Moment> {
        if self.hush.is_some() {
            return self.quiet_since;
        }
        if let Some(in_air) = self.in_air {
            return Some(in_air.over_at);
        }
        self.waiting
            .iter()
            .map(|proposal| self.may_go_at(proposal))
            .min()
    }

    fn may_go_at(&self, proposal: &Proposal) -> Moment {
        let spacing = spacing(proposal);
        self.quiet_since
            .map_or(proposal.at, |quiet| quiet + spacing)
    }

    fn end(&mut self, at: Moment) {
        self.in_air = None;
        self.quiet_since = Some(at);
    }

    /// A shell that never reports must not silence the run. A cue of which not even the beginning
    /// was reported was most likely never heard, so it counts as a failure of the voice.
    fn give_up_waiting_for_a_report(&mut self, at: Moment) {
        if let Some(in_air) = self.in_air.filter(|in_air| at >= in_air.over_at) {
            if !in_air.has_started {
                self.failures = self.failures.saturating_add(1);
            }
            self.end(in_air.over_at);
        }
    }
}

/// Silence that a proposal waits for after the last cue.
pub(crate) fn spacing(proposal: &Proposal) -> Duration {
    match proposal.priority {
        _ if proposal.interrupts() => Duration::ZERO,
        Priority::Safety => Duration::ZERO,
        Priority::Rescue => ANSWER_SPACING,
        Priority::Target if proposal.kind == CueKind::StepStarted => STEP_SPACING,
        _ => SPACING,
    }
}

/// The smallest goes first. The end of the run outranks all that came before it.
fn rank(proposal: &Proposal) -> (bool, Priority, Moment, CueKind, u16) {
    (
        !proposal.interrupts(),
        proposal.priority,
        proposal.at,
        proposal.kind,
        proposal.instance,
    )
}
