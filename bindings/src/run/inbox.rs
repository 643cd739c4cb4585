//! The one queue into a run: everything is stamped as it comes in.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use freshlegs_engine::{Input, Moment};

use crate::clock::RunClock;

/// Inputs that wait for the session, each with the moment at which it came in.
pub(crate) struct Inbox<T = Input> {
    clock: RunClock,
    contents: Mutex<Contents<T>>,
    filled: Condvar,
}

struct Contents<T> {
    inputs: Vec<(Moment, T)>,
    last: Moment,
    closed: bool,
    ended: bool,
}

/// What [`Inbox::wait_until`] brings.
pub(crate) struct Delivery<T> {
    /// Inputs in the order of their moments.
    pub(crate) inputs: Vec<(Moment, T)>,
    /// Now; whatever comes in after this is not earlier.
    pub(crate) now: Moment,
    /// Whether nobody is left who could send an input.
    pub(crate) closed: bool,
}

impl<T> Inbox<T> {
    pub(crate) fn new(clock: RunClock) -> Self {
        Self {
            clock,
            contents: Mutex::new(Contents {
                inputs: Vec::new(),
                last: Moment::ZERO,
                closed: false,
                ended: false,
            }),
            filled: Condvar::new(),
        }
    }

    /// Stamps an input and puts it in. Stamping under the lock keeps the moments in order. False when
    /// nobody takes anything out any more.
    pub(crate) fn put(&self, input: T) -> bool {
        let mut contents = self.lock();
        if contents.ended {
            return false;
        }
        contents.last = contents.last.max(self.clock.now());
        let at = contents.last;
        contents.inputs.push((at, input));
        drop(contents);
        self.filled.notify_one();
        true
    }

    /// Takes what is there for the last time.
    pub(crate) fn end(&self) -> Vec<(Moment, T)> {
        let mut contents = self.lock();
        contents.ended = true;
        std::mem::take(&mut contents.inputs)
    }

    /// Takes what is there, waiting in real time until `due` (or for ever) while there is
    /// nothing. Never waits where time comes when it is called.
    pub(crate) fn wait_until(&self, due: Option<Moment>) -> Delivery<T> {
        let mut contents = self.lock();
        while contents.inputs.is_empty() && !contents.closed {
            match due.map(|due| self.clock.until(due)) {
                None => {
                    contents = self
                        .filled
                        .wait(contents)
                        .unwrap_or_else(PoisonError::into_inner);
                }
                Some(Some(left)) if !left.is_zero() => {
                    contents = self
                        .filled
                        .wait_timeout(contents, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0;
                }
                Some(_) => break,
            }
        }
        contents.last = contents.last.max(self.clock.now());
        Delivery {
            inputs: std::mem::take(&mut contents.inputs),
            now: contents.last,
            closed: contents.closed,
        }
    }

    /// Says that no more inputs will come.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.filled.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Contents<T>> {
        // Nothing in the critical sections leaves the contents half done.
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_never_fall_behind_each_other() {
        let clock = RunClock::scripted(None);
        let inbox = Inbox::new(clock.clone());
        clock.step_to(Moment::from_secs(2));
        inbox.put(Input::Lap);
        inbox.put(Input::Pause);
        let delivery = inbox.wait_until(None);
        assert_eq!(
            delivery.inputs,
            [
                (Moment::from_secs(2), Input::Lap),
                (Moment::from_secs(2), Input::Pause)
            ]
        );
        assert_eq!(delivery.now, Moment::from_secs(2));
    }

    #[test]
    fn what_comes_after_the_end_is_refused_and_nothing_before_it_is_lost() {
        let inbox = Inbox::new(RunClock::real());
        assert!(inbox.put(Input::Finish) && inbox.put(Input::Lap));
        assert_eq!(inbox.end().len(), 2);
        assert!(!inbox.put(Input::Lap));
        assert!(inbox.end().is_empty());
    }

    #[test]
    fn a_closed_inbox_waits_for_nothing() {
        let inbox = Inbox::<Input>::new(RunClock::real());
        inbox.close();
        assert!(inbox.wait_until(None).closed);
    }
}
