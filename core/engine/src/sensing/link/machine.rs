//! The link to one sensor.

use std::collections::VecDeque;

use super::phase::Phase;
use super::presence::Presence;
use super::{Event, LinkState, Output, Timings};
use crate::input::SensorId;
use crate::time::Moment;

/// One sensor's link. It connects only when [`connect`](Self::connect) gives it the turn.
#[derive(Clone, Debug)]
pub(super) struct Link {
    sensor: SensorId,
    timings: Timings,
    wanted: bool,
    adapter_on: bool,
    /// The radio does not know the device any more.
    gone: bool,
    /// Attempts and links in a row that came to nothing.
    failures: u32,
    phase: Phase,
    presence: Presence,
    /// The state told last.
    told: Option<LinkState>,
    outputs: VecDeque<Output>,
}

impl Link {
    pub(super) fn new(sensor: SensorId, timings: Timings, adapter_on: bool) -> Self {
        Self {
            sensor,
            timings,
            wanted: false,
            adapter_on,
            gone: false,
            failures: 0,
            phase: Phase::Resting,
            presence: Presence::Unwanted,
            told: None,
            outputs: VecDeque::new(),
        }
    }

    pub(super) fn handle_input(&mut self, now: Moment, event: Event) {
        match event {
            Event::Wanted => self.want(now),
            Event::Unwanted => self.unwant(now),
            Event::Disconnected => self.disconnected(now),
            // With the adapter off, whatever else arrives is old.
            _ if !self.adapter_on => {}
            Event::Seen => {
                self.gone = false;
                self.presence.expect(now);
            }
            Event::Connected => self.connected(now),
            Event::ConnectFailed { gone } => self.connect_failed(now, gone),
            Event::Prepared if self.is_preparing() => {
                self.presence.expect(now);
                self.stream(now);
            }
            Event::PrepareFailed if self.is_preparing() => self.give_up(now, now),
            Event::Prepared | Event::PrepareFailed => {}
            Event::Heard => self.heard(now),
        }
        self.handle_timeout(now);
    }

    pub(super) fn handle_timeout(&mut self, now: Moment) {
        if self.phase.due(&self.timings).is_some_and(|due| due <= now) {
            self.wait_is_over(now);
        }
        if self.adapter_on
            && let Some(news) = self.presence.judge(now, self.sensor, &self.timings)
        {
            self.outputs.push_back(Output::News(news));
        }
        self.tell_state();
    }

    pub(super) fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    pub(super) fn poll_timeout(&self) -> Option<Moment> {
        let presence_due = self
            .adapter_on
            .then(|| self.presence.due(&self.timings))
            .flatten();
        self.phase
            .due(&self.timings)
            .into_iter()
            .chain(presence_due)
            .min()
    }

    /// Gives the link its turn; it must be [finding](Self::finding_since).
    pub(super) fn connect(&mut self, now: Moment) {
        if let Phase::Finding { .. } = self.phase {
            self.phase = Phase::Connecting { began: now };
            self.outputs.push_back(Output::Connect(self.sensor));
            self.tell_state();
        }
    }

    /// Takes the turn from a link that is connecting.
    pub(super) fn give_way(&mut self, now: Moment) {
        if let Phase::Connecting { began } = self.phase {
            self.give_up(now, began);
            self.tell_state();
        }
    }

    pub(super) fn adapter(&mut self, now: Moment, on: bool) {
        if self.adapter_on == on {
            return;
        }
        self.adapter_on = on;
        if on {
            self.presence.adapter_on(now);
            self.try_anew(now);
        } else {
            self.leave(now);
        }
        self.tell_state();
    }

    /// Tries again without delay what waits or is silent.
    pub(super) fn retry_now(&mut self, now: Moment) {
        if let Phase::Silent { .. } = self.phase {
            self.leave(now);
        }
        self.try_anew(now);
        self.tell_state();
    }

    pub(super) fn state(&self) -> Option<LinkState> {
        self.wanted.then(|| self.phase.state())
    }

    pub(super) fn wanted(&self) -> bool {
        self.wanted
    }

    /// Since when it waits for its turn.
    pub(super) fn finding_since(&self) -> Option<Moment> {
        match self.phase {
            Phase::Finding { since } => Some(since),
            _ => None,
        }
    }

    /// Since when it has been connecting.
    pub(super) fn connecting_since(&self) -> Option<Moment> {
        match self.phase {
            Phase::Connecting { began } => Some(began),
            _ => None,
        }
    }

    /// Whether another connect would overlap with what this link does.
    pub(super) fn has_the_turn(&self) -> bool {
        self.phase.has_the_turn()
    }

    /// Whether it has to be seen before it can be tried.
    pub(super) fn must_be_seen(&self) -> bool {
        self.gone && matches!(self.phase, Phase::Finding { .. } | Phase::Waiting { .. })
    }

    fn is_preparing(&self) -> bool {
        matches!(self.phase, Phase::Preparing { .. })
    }

    fn want(&mut self, now: Moment) {
        if !self.wanted {
            self.wanted = true;
            self.presence = Presence::searched(now);
            self.try_anew(now);
        }
    }

    fn unwant(&mut self, now: Moment) {
        self.wanted = false;
        self.presence = Presence::Unwanted;
        self.leave(now);
    }

    fn connected(&mut self, now: Moment) {
        self.gone = false;
        self.presence.expect(now);
        match &mut self.phase {
            // Also unasked: the system may connect by itself, and a link that is up may have gone
            // down unnoticed, its subscriptions with it.
            Phase::Finding { .. }
            | Phase::Connecting { .. }
            | Phase::Waiting { .. }
            | Phase::Streaming { .. }
            | Phase::Silent { .. } => self.prepare(now, true),
            Phase::Preparing { answered, .. } => *answered = true,
            Phase::Resting => self.disconnect(now, now),
            Phase::Leaving { .. } => {}
        }
    }

    fn connect_failed(&mut self, now: Moment, gone: bool) {
        match self.phase {
            Phase::Connecting { began } => {
                self.gone = gone;
                self.give_up(now, began);
            }
            // The notification was old.
            Phase::Preparing {
                answered: false, ..
            } => {
                self.gone = gone;
                self.give_up(now, now);
            }
            _ => {}
        }
    }

    fn heard(&mut self, now: Moment) {
        match &mut self.phase {
            // The word that it is connected may be lost.
            Phase::Connecting { .. } => self.prepare(now, false),
            Phase::Preparing { heard, .. } => *heard = true,
            Phase::Streaming { since, heard } => {
                *heard = now;
                if now.since(*since) >= self.timings.stable {
                    self.failures = 0;
                }
            }
            Phase::Silent { .. } => self.stream(now),
            // Left over from a link that is down.
            Phase::Resting
            | Phase::Finding { .. }
            | Phase::Leaving { .. }
            | Phase::Waiting { .. } => return,
        }
        if let Some(news) = self.presence.heard(now, self.sensor, &self.timings) {
            self.outputs.push_back(Output::News(news));
        }
    }

    fn disconnected(&mut self, now: Moment) {
        match self.phase {
            // The connect may still be pending.
            Phase::Preparing {
                answered: false, ..
            } => self.give_up(now, now),
            Phase::Preparing { .. } | Phase::Streaming { .. } | Phase::Silent { .. } => {
                self.failures = self.failures.saturating_add(1);
                self.wait_until(now, now + self.timings.wait_after(self.failures));
            }
            Phase::Leaving { retry_at, .. } => self.wait_until(now, retry_at),
            // A connect has an answer of its own: this may be the end of the link before.
            Phase::Connecting { .. }
            | Phase::Resting
            | Phase::Finding { .. }
            | Phase::Waiting { .. } => {}
        }
    }

    fn wait_is_over(&mut self, now: Moment) {
        match self.phase {
            Phase::Connecting { began } => self.give_up(now, began),
            // The word that it is prepared was lost.
            Phase::Preparing { heard: true, .. } => self.stream(now),
            Phase::Preparing { .. } | Phase::Silent { .. } => self.give_up(now, now),
            // Counted from now: whoever slept through the silence hears what came meanwhile first.
            Phase::Streaming { .. } => {
                self.phase = Phase::Silent {
                    until: now + self.timings.patience,
                };
            }
            Phase::Leaving { retry_at, .. } => self.wait_until(now, retry_at),
            Phase::Waiting { until } => self.wait_until(now, until),
            Phase::Resting | Phase::Finding { .. } => {}
        }
    }

    fn prepare(&mut self, now: Moment, answered: bool) {
        self.phase = Phase::Preparing {
            until: now + self.timings.prepare,
            answered,
            heard: false,
        };
        self.outputs.push_back(Output::Prepare {
            sensor: self.sensor,
            pause: if self.failures == 0 {
                self.timings.pause
            } else {
                self.timings.pause_after_failure
            },
        });
    }

    fn stream(&mut self, now: Moment) {
        self.phase = Phase::Streaming {
            since: now,
            heard: now,
        };
    }

    /// Ends an attempt or a link that came to nothing. The wait counts from `since`: an attempt
    /// that lasted has waited already.
    fn give_up(&mut self, now: Moment, since: Moment) {
        self.failures = self.failures.saturating_add(1);
        self.disconnect(now, since + self.timings.wait_after(self.failures));
    }

    /// Ends whatever goes on; what happens next depends on what is wanted then.
    fn leave(&mut self, now: Moment) {
        match self.phase {
            Phase::Resting | Phase::Leaving { .. } => {}
            Phase::Finding { .. } | Phase::Waiting { .. } => self.wait_until(now, now),
            Phase::Connecting { .. }
            | Phase::Preparing { .. }
            | Phase::Streaming { .. }
            | Phase::Silent { .. } => self.disconnect(now, now),
        }
    }

    fn disconnect(&mut self, now: Moment, retry_at: Moment) {
        self.phase = Phase::Leaving {
            until: now + self.timings.disconnect,
            retry_at,
        };
        self.outputs.push_back(Output::Disconnect(self.sensor));
    }

    /// Starts over with the shortest waits.
    fn try_anew(&mut self, now: Moment) {
        match &mut self.phase {
            Phase::Resting | Phase::Waiting { .. } => self.wait_until(now, now),
            Phase::Leaving { retry_at, .. } => *retry_at = now,
            _ => return,
        }
        self.failures = 0;
    }

    fn wait_until(&mut self, now: Moment, until: Moment) {
        self.phase = if !self.wanted || !self.adapter_on {
            Phase::Resting
        } else if until <= now {
            Phase::Finding { since: now }
        } else {
            Phase::Waiting { until }
        };
    }

    fn tell_state(&mut self) {
        let state = self.state();
        if state != self.told {
            self.told = state;
            self.outputs.push_back(Output::State {
                sensor: self.sensor,
                state,
            });
        }
    }
}
