use std::cmp::Reverse;
use std::time::Duration;

use super::cue::{Cue, CueKind, Priority};
use super::proposal::{Proposal, urgency};
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
    /// Splits and praise have to wait.
    holds: bool,
    failures: u8,
}

/// The cue that is being said, as far as anybody knows.
#[derive(Clone, Copy, Debug)]
struct InAir {
    id: u32,
    kind: CueKind,
    urgency: u8,
    patience: Duration,
    has_started: bool,
    over_at: Moment,
}

impl Arbiter {
    /// Somebody would like this said. It takes the place of a waiting one of the same kind. Muted,
    /// only the answer to the runner's own red flag is let through.
    pub(crate) fn propose(&mut self, proposal: Proposal) {
        if self.is_muted && proposal.priority != Priority::Safety {
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
            let is_cut = self
                .waiting
                .iter()
                .any(|proposal| proposal.urgency() > in_air.urgency);
            if is_cut {
                self.end(at);
            }
            return is_cut.then_some(Decision::Hush(in_air.id));
        }
        let (index, _) = self
            .waiting
            .iter()
            .enumerate()
            .filter(|(_, proposal)| !self.is_held(proposal) && at >= self.may_go_at(proposal))
            .min_by_key(|(_, proposal)| rank(proposal))?;
        Some(Decision::Say(self.waiting.remove(index)))
    }

    /// The proposal last let through went out as this cue.
    pub(crate) fn went_out(&mut self, at: Moment, cue: &Cue) {
        let patience = patience(cue.expected_speech_ms);
        self.in_air = Some(InAir {
            id: cue.id,
            kind: cue.kind,
            urgency: urgency(cue.kind, cue.priority),
            patience,
            has_started: false,
            over_at: at + patience,
        });
    }

    /// The shell began to speak.
    pub(crate) fn started(&mut self, at: Moment, id: u32) {
        self.give_up_waiting_for_a_report(at);
        if let Some(in_air) = self.in_air.as_mut().filter(|in_air| in_air.id == id) {
            in_air.has_started = true;
            in_air.over_at = at + in_air.patience;
        }
    }

    /// The shell is done with a cue. Reports on any other than the one in the air come too late.
    pub(crate) fn ended(&mut self, at: Moment, id: u32, outcome: CueOutcome) {
        self.give_up_waiting_for_a_report(at);
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
            self.withdraw(at, |kind| kind.priority() != Priority::Safety);
        }
    }

    /// Stops saying the cue with this id, if it is still in the air.
    pub(crate) fn cut(&mut self, at: Moment, id: u32) {
        if self.in_air.is_some_and(|in_air| in_air.id == id) {
            self.end(at);
            self.hush = Some(id);
        }
    }

    /// Whether nothing is being said, and nothing waits that the runner asked for.
    pub(crate) fn is_quiet(&self) -> bool {
        let is_awaited = |waiting: &Proposal| waiting.priority <= Priority::Rescue;
        self.in_air.is_none() && !self.waiting.iter().any(is_awaited)
    }

    /// Takes back what waits of some kinds, and cuts it off where it is being said.
    pub(crate) fn withdraw(&mut self, at: Moment, is_meant: impl Fn(CueKind) -> bool) {
        self.waiting.retain(|proposal| !is_meant(proposal.kind));
        if let Some(in_air) = self.in_air.filter(|in_air| is_meant(in_air.kind)) {
            self.end(at);
            self.hush = Some(in_air.id);
        }
    }

    /// Lets splits, announcements and encouragement wait, or not any more.
    pub(crate) fn hold(&mut self, holds: bool) {
        self.holds = holds;
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
            .filter(|proposal| !self.is_held(proposal))
            .map(|proposal| self.may_go_at(proposal))
            .min()
    }

    fn is_held(&self, proposal: &Proposal) -> bool {
        self.holds && proposal.priority >= Priority::Split
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

/// How long a report on a cue is waited for: twice the expected time and three seconds.
pub(crate) fn patience(expected_speech_ms: u32) -> Duration {
    Duration::from_millis(u64::from(expected_speech_ms)) * 2 + REPORT_SLACK
}

/// Silence that a proposal waits for after the last cue.
fn spacing(proposal: &Proposal) -> Duration {
    match proposal.priority {
        _ if proposal.urgency() > 0 => Duration::ZERO,
        Priority::Safety => Duration::ZERO,
        Priority::Rescue => ANSWER_SPACING,
        Priority::Target if proposal.kind == CueKind::StepStarted => STEP_SPACING,
        _ => SPACING,
    }
}

/// The smallest goes first.
fn rank(proposal: &Proposal) -> (Reverse<u8>, Priority, Moment, CueKind, u16) {
    (
        Reverse(proposal.urgency()),
        proposal.priority,
        proposal.at,
        proposal.kind,
        proposal.instance,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coaching::proposal::Subject;

    fn proposal(kind: CueKind, priority: Priority, at_s: u64) -> Proposal {
        Proposal {
            kind,
            priority,
            instance: 0,
            subject: Subject::Plain,
            at: Moment::from_secs(at_s),
            expires_at: Moment::from_secs(at_s + 20),
        }
    }

    fn usual(kind: CueKind, at_s: u64) -> Proposal {
        proposal(kind, kind.priority(), at_s)
    }

    /// Lets the proposal that is due out as a cue of one second.
    fn say(arbiter: &mut Arbiter, at_s: u64, id: u32) -> Option<CueKind> {
        let at = Moment::from_secs(at_s);
        let Some(Decision::Say(proposal)) = arbiter.poll(at) else {
            return None;
        };
        let cue = Cue {
            id,
            kind: proposal.kind,
            priority: proposal.priority,
            text: String::new(),
            screen: String::new(),
            language: String::new(),
            at,
            expires_at: proposal.expires_at,
            expected_speech_ms: 1_000,
        };
        arbiter.went_out(at, &cue);
        Some(proposal.kind)
    }

    fn end(arbiter: &mut Arbiter, at_s: u64, id: u32) {
        arbiter.ended(Moment::from_secs(at_s), id, CueOutcome::Spoken);
    }

    #[test]
    fn the_most_urgent_goes_first() {
        let mut arbiter = Arbiter::default();
        for kind in [
            CueKind::PaceOnTarget,
            CueKind::Split,
            CueKind::PaceTooFast,
            CueKind::SensorLost,
        ] {
            arbiter.propose(usual(kind, 0));
        }
        let mut order = Vec::new();
        for (id, at_s) in [0, 9, 18].into_iter().enumerate() {
            let id = id as u32;
            order.extend(say(&mut arbiter, at_s, id));
            end(&mut arbiter, at_s + 1, id);
        }
        assert_eq!(
            order,
            [CueKind::SensorLost, CueKind::PaceTooFast, CueKind::Split]
        );
    }

    #[test]
    fn what_has_expired_is_dropped_in_silence() {
        let mut arbiter = Arbiter::default();
        arbiter.propose(usual(CueKind::Split, 0));
        assert_eq!(arbiter.poll(Moment::from_secs(21)), None);
        assert_eq!(arbiter.poll_timeout(), None);
    }

    #[test]
    fn cues_keep_eight_seconds_apart_and_answers_one() {
        let mut arbiter = Arbiter::default();
        arbiter.propose(usual(CueKind::Split, 0));
        assert!(say(&mut arbiter, 0, 1).is_some());
        end(&mut arbiter, 3, 1);
        arbiter.propose(usual(CueKind::HalfWay, 3));
        assert_eq!(say(&mut arbiter, 10, 2), None);
        assert_eq!(arbiter.poll_timeout(), Some(Moment::from_secs(11)));
        arbiter.propose(usual(CueKind::Paused, 10));
        assert_eq!(say(&mut arbiter, 10, 2), Some(CueKind::Paused));
    }

    #[test]
    fn safety_cuts_off_what_is_being_said_and_does_not_wait() {
        let mut arbiter = Arbiter::default();
        arbiter.propose(usual(CueKind::Split, 0));
        assert!(say(&mut arbiter, 0, 1).is_some());
        arbiter.propose(proposal(CueKind::Returned, Priority::Safety, 1));
        let at = Moment::from_secs(1);
        assert_eq!(arbiter.poll(at), Some(Decision::Hush(1)));
        assert_eq!(say(&mut arbiter, 1, 2), Some(CueKind::Returned));
        // Nothing cuts safety off, not even more of it.
        arbiter.propose(proposal(CueKind::Started, Priority::Safety, 1));
        assert_eq!(arbiter.poll(at), None);
        // The report on the cue that was cut off comes too late to matter.
        arbiter.ended(at, 1, CueOutcome::Interrupted);
        assert_eq!(arbiter.poll(at), None);
    }

    #[test]
    fn a_newer_proposal_takes_the_place_of_an_older_one_of_its_kind() {
        let mut arbiter = Arbiter::default();
        arbiter.propose(usual(CueKind::Split, 0));
        arbiter.propose(usual(CueKind::Split, 5));
        assert_eq!(arbiter.waiting().len(), 1);
        assert_eq!(say(&mut arbiter, 24, 1), Some(CueKind::Split));
    }
}
