//! What must be true of the orders and the news, whatever the radio says.

use proptest::prelude::*;

use super::*;

/// What the links have ordered and said, checked as it comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Witness {
    wanted: BTreeMap<SensorId, bool>,
    /// Connects without an answer, and disconnects without their end.
    connecting: BTreeMap<SensorId, Moment>,
    leaving: BTreeMap<SensorId, Moment>,
    lost: BTreeMap<SensorId, bool>,
    adapter_off: bool,
    adapter_off_said: bool,
}

impl Witness {
    pub(super) fn sees_input(&mut self, input: Input) {
        match input {
            Input::AdapterOn => self.adapter_off = false,
            Input::AdapterOff => self.adapter_off = true,
            Input::Sensor(sensor, event) => match event {
                Event::Wanted => {
                    self.wanted.insert(sensor, true);
                }
                Event::Unwanted => {
                    self.wanted.insert(sensor, false);
                    self.lost.insert(sensor, false);
                }
                Event::Disconnected => {
                    self.leaving.remove(&sensor);
                }
                Event::Connected | Event::ConnectFailed { .. } if !self.adapter_off => {
                    self.connecting.remove(&sensor);
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn sees_output(&mut self, now: Moment, output: Output) -> Result<(), TestCaseError> {
        let limit = Timings::default().disconnect;
        self.leaving.retain(|_, since| now.since(*since) < limit);
        match output {
            Output::Connect(sensor) => {
                prop_assert!(!self.adapter_off);
                prop_assert!(self.wanted.get(&sensor).is_some_and(|wanted| *wanted));
                prop_assert!(self.connecting.is_empty(), "two connects");
                prop_assert!(self.leaving.is_empty(), "a connect races a disconnect");
                self.connecting.insert(sensor, now);
            }
            Output::Disconnect(sensor) => {
                self.connecting.remove(&sensor);
                self.leaving.insert(sensor, now);
            }
            // Notifications are an answer too.
            Output::State {
                sensor,
                state: Some(LinkState::Streaming),
            } => {
                self.connecting.remove(&sensor);
            }
            Output::News(News::Lost(sensor)) => {
                prop_assert_ne!(self.lost.insert(sensor, true), Some(true), "lost twice");
            }
            Output::News(News::Back(sensor)) => {
                prop_assert_eq!(self.lost.insert(sensor, false), Some(true), "back unlost");
            }
            Output::News(News::AdapterOff) => {
                prop_assert!(self.adapter_off && !self.adapter_off_said);
                self.adapter_off_said = true;
            }
            Output::News(News::AdapterBack) => {
                prop_assert!(self.adapter_off_said);
                self.adapter_off_said = false;
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn drains(&mut self, now: Moment, links: &mut Links) -> Result<(), TestCaseError> {
        while let Some(output) = links.poll_output() {
            self.sees_output(now, output)?;
        }
        let timeout = links.poll_timeout();
        prop_assert!(timeout.is_none_or(|due| due > now), "due in the past");
        let waits = !self.adapter_off && self.wanted.values().any(|wanted| *wanted);
        prop_assert!(!waits || timeout.is_some(), "stuck");
        Ok(())
    }
}
