//! What is measured, and what becomes of sensors.

use super::{Phase, Session};
use crate::coaching::{CoachEvent, Word};
use crate::input::{Input, SensorId};
use crate::output::{BeatRecord, EventKind, Save};
use crate::sensing::Notice;
use crate::sensing::gatt::{self, Characteristic, Value};
use crate::sensing::steps::Acceleration;

impl Session {
    /// Takes in what is measured, in any phase of a run that is not over.
    pub(super) fn sense(&mut self, input: &Input) {
        match input {
            Input::SensorJoined { sensor, info } => {
                self.fusion.sensor_joined(self.now, *sensor, info);
            }
            Input::SensorLink { sensor, connected } => {
                if *connected {
                    self.linked.insert(*sensor);
                } else {
                    self.linked.remove(sensor);
                }
                self.fusion.link(self.now, *sensor, *connected);
            }
            Input::SensorHint { sensor, hint } => self.tell(&CoachEvent::SensorHint {
                sensor: *sensor,
                hint: *hint,
            }),
            Input::Bluetooth { on } => self.bluetooth(*on),
            Input::Notification {
                sensor,
                characteristic,
                value,
            } => {
                self.notification(*sensor, *characteristic, value);
            }
            Input::Fix(fix) => self.fusion.fix(self.now, fix),
            Input::BarometricAltitude { altitude_m } => {
                self.fusion.barometer(self.now, *altitude_m);
            }
            Input::PhoneSteps { total } => {
                self.gait.phone_counts();
                self.fusion.phone_steps(self.now, *total);
            }
            Input::Acceleration(delivery) => self.feel(delivery),
            Input::Tap => self.gait.tap(self.now),
            Input::Guide(order) => {
                // What became of the guides before is nothing of the runner's asking.
                if matches!(self.phase, Phase::Running { .. }) {
                    self.tell_of_guides();
                }
                self.coach.guide_pressed();
                self.gait.order(self.now, *order);
            }
            _ => {}
        }
        self.take_notices();
    }

    /// Two knocks on the phone are the runner's word.
    fn feel(&mut self, delivery: &Acceleration) {
        if self.gait.acceleration(self.now, delivery) {
            self.word(Word::Heavy);
        }
    }

    fn bluetooth(&mut self, on: bool) {
        if self.is_bluetooth_off != on {
            return;
        }
        self.is_bluetooth_off = !on;
        self.linked.clear();
        // Before the start it is kept, and told with it.
        match self.phase {
            Phase::Running { .. } if on => self.event(EventKind::BluetoothOn),
            Phase::Running { .. } => self.event(EventKind::BluetoothOff),
            Phase::Ready | Phase::Finished { .. } => {}
        }
        self.tell(&CoachEvent::Bluetooth { on });
    }

    fn notification(&mut self, sensor: SensorId, characteristic: Characteristic, bytes: &[u8]) {
        match gatt::decode(characteristic, bytes) {
            Ok(value) => {
                // The word that it is linked may be lost, and a recording has none.
                self.linked.insert(sensor);
                self.fusion.value(self.now, sensor, &value);
                self.gait.value(self.now, sensor, &value);
                if let Value::HeartRate(measurement) = value
                    && matches!(self.phase, Phase::Running { .. })
                    && self.fusion.rr_source() == Some(sensor)
                {
                    let rr_1024: Vec<u16> = measurement.rr.iter().collect();
                    if !rr_1024.is_empty() {
                        self.save(Save::Beats(BeatRecord {
                            at: self.now,
                            sensor,
                            rr_1024,
                        }));
                    }
                }
            }
            // The next notification may be whole again; silence, if it lasts, is announced.
            Err(error) => tracing::debug!(sensor = sensor.0, %error, "notification not understood"),
        }
    }

    pub(super) fn take_notices(&mut self) {
        while let Some(notice) = self.fusion.poll_notice() {
            match notice {
                Notice::AutoPaused => {
                    self.event(EventKind::AutoPaused);
                    self.tell(&CoachEvent::AutoPaused);
                    continue;
                }
                Notice::AutoResumed => {
                    self.event(EventKind::AutoResumed);
                    self.tell(&CoachEvent::AutoResumed);
                    continue;
                }
                Notice::SensorLost { sensor, .. } => self.event(EventKind::SensorLost(sensor)),
                Notice::SensorBack { sensor, .. } => self.event(EventKind::SensorBack(sensor)),
                Notice::LocationLost => self.event(EventKind::LocationLost),
                Notice::LocationBack => self.event(EventKind::LocationBack),
                Notice::CadenceFactor { sensor, factor } => {
                    self.save(Save::CadenceFactor { sensor, factor });
                }
                Notice::ContactLost(_)
                | Notice::ContactBack(_)
                | Notice::BatteryLow { .. }
                | Notice::CadenceImplausible(_) => {}
            }
            self.tell(&CoachEvent::Notice(notice));
        }
    }
}
