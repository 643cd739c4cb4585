use std::fmt;
use std::str::FromStr;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, TryRecvError};
use freshlegs_engine::Moment;

/// How fast run time goes by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Speed {
    /// So many seconds of the run in one second of the wall; 1 is real time. Without a positive,
    /// finite number nothing is waited for.
    Times(f64),
    /// As fast as the machine can.
    Max,
}

impl FromStr for Speed {
    type Err = ParseSpeedError;

    /// Reads "max" or a number from 0.01 to 100,000.
    fn from_str(text: &str) -> Result<Self, ParseSpeedError> {
        if text.eq_ignore_ascii_case("max") {
            return Ok(Self::Max);
        }
        match text.parse::<f64>() {
            Ok(times) if (0.01..=100_000.0).contains(&times) => Ok(Self::Times(times)),
            _ => Err(ParseSpeedError {
                given: text.to_owned(),
            }),
        }
    }
}

/// A text that is no [`Speed`].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("\"{given}\" is neither \"max\" nor a number from 0.01 to 100000")]
pub struct ParseSpeedError {
    /// The text.
    pub given: String,
}

/// Why a [`Pacer`] stopped waiting.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wake<C> {
    /// The moment has come.
    Due,
    /// Somebody asked for something first.
    Asked(C),
}

/// Waits between the inputs of a drive, and hears what is asked of the run meanwhile.
pub struct Pacer {
    speed: Speed,
    began: Instant,
    /// The latest moment that was waited for to its end, or told.
    reached: Moment,
}

impl Pacer {
    /// Starts the clock: [`Moment::ZERO`] is now.
    pub fn new(speed: Speed) -> Self {
        Self {
            speed,
            began: Instant::now(),
            reached: Moment::ZERO,
        }
    }

    /// Waits until `at` has come or a control arrives, whichever is first.
    ///
    /// A control that is already there comes before a moment that is already due, so that a
    /// drive at [`Speed::Max`] can be stopped too. When nobody is left who could ask for
    /// anything, the wait goes on without interruption.
    pub fn wait<C>(&mut self, at: Moment, controls: &Receiver<C>) -> Wake<C> {
        let asked = match self.deadline(at) {
            None => match controls.try_recv() {
                Ok(control) => Some(control),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => None,
            },
            Some(deadline) => match controls.recv_deadline(deadline) {
                Ok(control) => Some(control),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => {
                    thread::sleep(deadline.saturating_duration_since(Instant::now()));
                    None
                }
            },
        };
        if let Some(control) = asked {
            self.reached = self.now().min(at).max(self.reached);
            return Wake::Asked(control);
        }
        self.reached = self.reached.max(at);
        Wake::Due
    }

    /// The moment with which to stamp a control that [`wait`](Self::wait) has just returned:
    /// neither earlier than the last moment that was due, nor later than the one waited for.
    pub fn reached(&self) -> Moment {
        self.reached
    }

    /// When `at` comes on the wall, or `None` when it is not to be waited for.
    fn deadline(&self, at: Moment) -> Option<Instant> {
        let Speed::Times(times) = self.speed else {
            return None;
        };
        let wait = Duration::try_from_secs_f64(at.as_secs_f64() / times).ok()?;
        self.began.checked_add(wait)
    }

    /// Run time by the wall; where nothing is waited for, the moment reached.
    fn now(&self) -> Moment {
        let Speed::Times(times) = self.speed else {
            return self.reached;
        };
        Duration::try_from_secs_f64(self.began.elapsed().as_secs_f64() * times)
            .map_or(self.reached, |gone| Moment::ZERO + gone)
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer")
            .field("speed", &self.speed)
            .field("reached", &self.reached)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crossbeam_channel::unbounded;

    use super::*;

    #[test]
    fn a_speed_is_a_number_or_max() {
        assert_eq!("max".parse(), Ok(Speed::Max));
        assert_eq!("MAX".parse(), Ok(Speed::Max));
        assert_eq!("20".parse(), Ok(Speed::Times(20.0)));
        for wrong in ["", "fast", "0", "-1", "NaN", "inf", "1e9"] {
            let error = wrong.parse::<Speed>().unwrap_err();
            assert_eq!(error.given, wrong);
        }
    }

    #[test]
    fn run_time_is_waited_for_at_its_speed() {
        let (_keep, controls) = unbounded::<()>();
        let before = Instant::now();
        let mut pacer = Pacer::new(Speed::Times(100.0));
        assert_eq!(pacer.wait(Moment::from_secs(2), &controls), Wake::Due);
        assert!(before.elapsed() >= Duration::from_millis(20));
        assert_eq!(pacer.reached(), Moment::from_secs(2));
    }

    #[test]
    fn at_full_speed_nothing_is_waited_for_but_a_control_is_heard() {
        let (send, controls) = unbounded();
        let mut pacer = Pacer::new(Speed::Max);
        assert_eq!(pacer.wait(Moment::from_secs(86_400), &controls), Wake::Due);
        send.send("finish").unwrap();
        let late = Moment::from_secs(90_000);
        assert_eq!(pacer.wait(late, &controls), Wake::Asked("finish"));
        assert_eq!(pacer.reached(), Moment::from_secs(86_400));
    }

    #[test]
    fn a_control_cuts_the_wait_and_is_stamped_between_what_was_and_what_comes() {
        let (send, controls) = unbounded();
        let mut pacer = Pacer::new(Speed::Times(1.0));
        assert_eq!(pacer.wait(Moment::from_millis(1), &controls), Wake::Due);
        send.send(7).unwrap();
        let far = Moment::from_secs(3_600);
        assert_eq!(pacer.wait(far, &controls), Wake::Asked(7));
        assert!(pacer.reached() >= Moment::from_millis(1) && pacer.reached() < far);
    }

    #[test]
    fn when_nobody_can_ask_any_more_the_wait_goes_on() {
        let (send, controls) = unbounded::<()>();
        drop(send);
        let before = Instant::now();
        let mut pacer = Pacer::new(Speed::Times(1.0));
        assert_eq!(pacer.wait(Moment::from_millis(15), &controls), Wake::Due);
        assert!(before.elapsed() >= Duration::from_millis(15));
    }

    #[test]
    fn a_speed_that_is_no_speed_waits_for_nothing() {
        let (_keep, controls) = unbounded::<()>();
        for times in [0.0, -1.0, f64::NAN] {
            let mut pacer = Pacer::new(Speed::Times(times));
            assert_eq!(pacer.wait(Moment::from_secs(9), &controls), Wake::Due);
        }
    }
}
