//! What one sensor says by itself, before any run: so that a runner knows their own strap at a
//! start line.

use serde::{Deserialize, Serialize};

use super::cadence::Cadence;
use super::crank::Crank;
use super::heart_rate::Reading as HeartReading;
use super::skin::Skin;
use super::vote::Sample;
use crate::run::CadenceFactor;
use crate::sensing::gatt::{Contact, CrankRevolutions, Value};
use crate::time::Moment;

/// One value of one sensor, in the units of a screen. Absent is `None`, never 0.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reading {
    /// Of a strap or a band.
    HeartRate {
        /// Beats per minute; `None` without contact, and where the sensor has no reading.
        heart_rate_bpm: Option<u16>,
        /// Whether it touches the skin; `None` where the sensor cannot tell.
        contact: Option<bool>,
        /// The intervals from beat to beat since the last value, oldest first, in milliseconds.
        rr_ms: Vec<f64>,
    },
    /// Of a foot pod.
    Running {
        /// Metres per second.
        speed_m_per_s: f64,
        /// Seconds per kilometre; `None` at rest.
        pace_s_per_km: Option<f64>,
        /// Steps per minute of both feet; `None` at rest.
        cadence_spm: Option<f64>,
    },
    /// Of a pod that poses as a bicycle's.
    Cadence {
        /// Steps per minute of both feet; `None` at rest, and before the second step.
        cadence_spm: Option<f64>,
    },
    /// Of a power pod.
    Power {
        /// Watts.
        power_w: i16,
        /// Steps per minute of both feet, where the pod counts them; `None` at rest.
        cadence_spm: Option<f64>,
    },
    /// Of a treadmill.
    Treadmill {
        /// Metres per second.
        speed_m_per_s: Option<f64>,
        /// Seconds per kilometre; `None` at rest.
        pace_s_per_km: Option<f64>,
        /// Incline in percent.
        incline_percent: Option<f64>,
    },
    /// Of the battery of any of them.
    Battery {
        /// Percent, 0 to 100.
        battery_percent: u8,
    },
}

/// Turns the values of one sensor into readings. Nothing is smoothed; what needs two values, such
/// as a rate out of a counter, begins with the second.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    cadence: Cadence,
    crank: Crank,
    skin: Skin,
}

impl Preview {
    /// Begins with a sensor, and how it counts cadence where that is known.
    pub fn new(factor: Option<CadenceFactor>) -> Self {
        Self {
            cadence: Cadence::new(factor),
            ..Self::default()
        }
    }

    /// Takes a value; `None` for one that is no measurement.
    pub fn read(&mut self, at: Moment, value: &Value<'_>) -> Option<Reading> {
        Some(match value {
            Value::HeartRate(measurement) => Reading::HeartRate {
                heart_rate_bpm: match self.skin.read(measurement) {
                    HeartReading::Rate(rate) => Some(rate.0),
                    HeartReading::Nothing | HeartReading::NoContact => None,
                },
                contact: match measurement.contact {
                    Contact::Detected => Some(true),
                    Contact::NotDetected => Some(false),
                    Contact::Unknown => None,
                },
                rr_ms: measurement.rr_ms().collect(),
            },
            Value::Rsc(measurement) => {
                let speed = measurement.speed_m_per_s();
                let stride_cm = measurement.stride_length_cm;
                Reading::Running {
                    speed_m_per_s: speed,
                    pace_s_per_km: pace(speed),
                    cadence_spm: self.steps_per_min(
                        at,
                        &Sample {
                            raw: f64::from(measurement.cadence_per_min),
                            speed: Some(speed),
                            stride_m: stride_cm.map(|cm| f64::from(cm) / 100.0),
                            phone_spm: None,
                        },
                    ),
                }
            }
            Value::Csc(measurement) => Reading::Cadence {
                cadence_spm: self.turn(at, measurement.crank),
            },
            Value::CyclingPower(measurement) => Reading::Power {
                power_w: measurement.power_w,
                cadence_spm: self.turn(at, measurement.crank),
            },
            Value::Treadmill(data) => {
                let speed = data
                    .speed_centi_km_per_h
                    .map(|speed| f64::from(speed) / 360.0);
                Reading::Treadmill {
                    speed_m_per_s: speed,
                    pace_s_per_km: speed.and_then(pace),
                    incline_percent: data
                        .inclination_permille
                        .map(|permille| f64::from(permille) / 10.0),
                }
            }
            Value::Battery(percent) => Reading::Battery {
                battery_percent: *percent,
            },
            _ => return None,
        })
    }

    /// Until it is known how the sensor counts, the range of human step rates decides.
    fn steps_per_min(&mut self, at: Moment, sample: &Sample) -> Option<f64> {
        self.cadence.sample(at, sample);
        self.cadence
            .steps_per_min()
            .or_else(|| Some(sample.raw * sample.by_range()?.multiplier()))
    }

    fn turn(&mut self, at: Moment, crank: Option<CrankRevolutions>) -> Option<f64> {
        // A crank turns once for two steps, and pods that pose as one keep to that.
        let turns_per_min = self.crank.turn(at, crank?)?;
        (turns_per_min > 0.0).then_some(turns_per_min * CadenceFactor::Strides.multiplier())
    }
}

/// Seconds per kilometre; slower than an hour for one is standing.
fn pace(speed_m_per_s: f64) -> Option<f64> {
    let pace = 1_000.0 / speed_m_per_s;
    (pace <= 3_600.0).then_some(pace)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::gatt::{Characteristic, decode};

    fn read(characteristic: Characteristic, packets: &[&[u8]]) -> Vec<Option<Reading>> {
        let mut preview = Preview::default();
        (0..)
            .zip(packets)
            .map(|(second, packet)| {
                let value = decode(characteristic, packet).unwrap();
                preview.read(Moment::from_secs(second), &value)
            })
            .collect()
    }

    #[test]
    fn a_strap_off_the_skin_shows_no_number() {
        let strap = Characteristic::HeartRateMeasurement;
        let packets: [&[u8]; 3] = [&[0x16, 0x48, 0x20, 0x03], &[0x04, 0x48], &[0x00, 0x00]];
        let heart = |heart_rate_bpm, contact, rr_ms| {
            Some(Reading::HeartRate {
                heart_rate_bpm,
                contact,
                rr_ms,
            })
        };
        assert_eq!(
            read(strap, &packets),
            [
                heart(Some(72), Some(true), vec![781.25]),
                heart(None, Some(false), vec![]),
                heart(None, None, vec![]),
            ]
        );
    }

    #[test]
    fn a_pod_that_counts_strides_and_one_that_counts_steps_show_the_same() {
        for raw in [0x56, 0xAC] {
            let packet: &[u8] = &[0x00, 0x1D, 0x03, raw];
            let [
                Some(Reading::Running {
                    cadence_spm,
                    pace_s_per_km,
                    ..
                }),
            ] = &read(Characteristic::RscMeasurement, &[packet])[..]
            else {
                panic!("a pod's reading");
            };
            assert_eq!(*cadence_spm, Some(172.0));
            assert_eq!(pace_s_per_km.map(|pace| (pace * 10.0) as u32), Some(3_212));
        }
    }

    #[test]
    fn a_crank_shows_steps_from_its_second_event() {
        // 3 turns in 2 s: 90 strides, 180 steps.
        let packets: [&[u8]; 2] = [
            &[0x02, 0x02, 0x00, 0x00, 0x10],
            &[0x02, 0x05, 0x00, 0x00, 0x18],
        ];
        let cadence = |cadence_spm| Some(Reading::Cadence { cadence_spm });
        assert_eq!(
            read(Characteristic::CscMeasurement, &packets),
            [cadence(None), cadence(Some(180.0))]
        );
    }
}
