//! What a shell hears of the sensors outside of a run's views.

use freshlegs_engine::sensing::Offer;
use freshlegs_engine::sensing::fusion::Reading;
use freshlegs_engine::sensing::link::LinkState;
use serde::Serialize;

/// How Bluetooth is on this device.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum AdapterState {
    /// Nothing is known yet.
    #[default]
    Unknown,
    /// On.
    On,
    /// Off: the runner can switch it on.
    Off,
    /// There is none.
    Missing,
    /// The system forbids it: the runner has to allow it.
    Forbidden,
}

/// Something about the sensors. Sensors go by their `identity`: opaque, and only ever compared.
#[derive(Clone, Debug, PartialEq, Serialize, uniffi::Enum)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum SensorEvent {
    /// Bluetooth is on, off, missing or forbidden.
    Adapter {
        /// Seconds since the sensors were opened.
        at_s: f64,
        /// How it is.
        state: AdapterState,
        /// What the runner can do, as a sentence in their language; absent when it is on.
        text: Option<String>,
    },
    /// A device advertised. Told about once a second for each.
    Seen {
        /// Seconds since the sensors were opened.
        at_s: f64,
        /// The device.
        sensor: String,
        /// The name given to it, else its own; absent where it has none.
        name: Option<String>,
        /// Strength of its signal in dBm.
        rssi_dbm: Option<i16>,
        /// What it has to offer, as far as is known.
        offers: Vec<Offer>,
        /// Whether the runner has paired it.
        paired: bool,
    },
    /// A link has changed.
    Link {
        /// Seconds since the sensors were opened.
        at_s: f64,
        /// The sensor.
        sensor: String,
        /// Where it is now; absent when nobody wants it any more.
        state: Option<LinkState>,
    },
    /// A sensor that is watched said something, or any did of its charge. What the others measure is in
    /// the view of the run that they feed.
    Reading {
        /// Seconds since the sensors were opened.
        at_s: f64,
        /// The sensor.
        sensor: String,
        /// What.
        #[serde(flatten)]
        reading: Reading,
    },
    /// Something about a sensor that the runner should know; each said once.
    News {
        /// Seconds since the sensors were opened.
        at_s: f64,
        /// The sensor; absent for what concerns all of them.
        sensor: Option<String>,
        /// What.
        news: SensorNews,
        /// The same as a sentence in the runner's language.
        text: String,
    },
}

/// What the runner should know about a sensor.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum SensorNews {
    /// It was heard and is missing.
    Lost,
    /// It was lost and is heard again.
    Back,
    /// It shows no sign of life: wet the strap and wear it, move the pod.
    Asleep,
    /// It still shows none: another app or a watch may hold it.
    Held,
    /// Bluetooth is off, and a sensor is wanted.
    AdapterOff,
    /// Bluetooth is on again.
    AdapterBack,
}

/// The line of an event: `{"at_s":…,"type":"reading","sensor":…,"kind":"heart_rate",…}`, time to
/// the millisecond.
#[uniffi::export]
pub fn sensor_json_line(event: SensorEvent) -> String {
    let mut event = event;
    match &mut event {
        SensorEvent::Adapter { at_s, .. }
        | SensorEvent::Seen { at_s, .. }
        | SensorEvent::Link { at_s, .. }
        | SensorEvent::Reading { at_s, .. }
        | SensorEvent::News { at_s, .. } => *at_s = crate::json::rounded(*at_s, 1e3),
    }
    crate::json::line(&Timed(&event))
}

/// An event with its time first, as in the lines of a run.
struct Timed<'a>(&'a SensorEvent);

impl Serialize for Timed<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{Error, SerializeMap};

        let Ok(serde_json::Value::Object(mut fields)) = serde_json::to_value(self.0) else {
            return Err(S::Error::custom("an event is an object"));
        };
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for first in ["at_s", "type", "sensor", "kind"] {
            if let Some(value) = fields.remove(first) {
                map.serialize_entry(first, &value)?;
            }
        }
        for (name, value) in &fields {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_one_flat_line() {
        let event = SensorEvent::Reading {
            at_s: 1.234_567,
            sensor: "AA:BB".to_owned(),
            reading: Reading::HeartRate {
                heart_rate_bpm: Some(72),
                contact: Some(true),
                rr_ms: vec![781.25],
            },
        };
        assert_eq!(
            sensor_json_line(event),
            r#"{"at_s":1.235,"type":"reading","sensor":"AA:BB","kind":"heart_rate","contact":true,"heart_rate_bpm":72,"rr_ms":[781.25]}"#
        );
    }

    #[test]
    fn a_link_says_where_it_is() {
        let event = SensorEvent::Link {
            at_s: 2.0,
            sensor: "AA:BB".to_owned(),
            state: Some(LinkState::Streaming),
        };
        assert_eq!(
            sensor_json_line(event),
            r#"{"at_s":2.0,"type":"link","sensor":"AA:BB","state":"streaming"}"#
        );
    }
}
