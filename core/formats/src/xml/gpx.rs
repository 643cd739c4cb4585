//! GPX 1.0 and 1.1 with the sensor extensions: Garmin's `TrackPointExtension` v1 and v2, the
//! older Cluetrust `gpxdata`, and the bare elements that Strava, Suunto and others write.

use quick_xml::events::BytesStart;

use super::draft::Draft;
use super::value::{self, Time};
use super::{Handler, attribute, walk};
use crate::error::Faults;
use crate::{Device, ReadError, Record, Session, Sport};

/// Reads the tracks of a GPX document, each as a session.
///
/// A second segment of a track stands for a pause before it. Points without a time are a
/// planned route and no record of anything.
pub(crate) fn read(text: &str, faults: &mut Faults) -> Result<(Device, Vec<Session>), ReadError> {
    let mut reader = GpxReader::default();
    walk(text, &mut reader, faults)?;
    let sessions = reader
        .drafts
        .into_iter()
        .filter_map(|draft| draft.finish(faults))
        .collect();
    Ok((reader.device, sessions))
}

#[derive(Default)]
struct GpxReader {
    drafts: Vec<Draft>,
    device: Device,
    point: Option<Point>,
}

/// A track point that is open.
struct Point {
    record: Record,
    time: Option<Time>,
    offset: usize,
}

impl Handler for GpxReader {
    fn open(&mut self, name: &str, element: &BytesStart<'_>, offset: usize) {
        match name {
            "gpx" => {
                self.device.product = attribute(element, "creator").map(|name| name.into_owned());
            }
            "trk" => self.drafts.push(Draft::default()),
            "trkseg" => {
                if let Some(draft) = self.drafts.last_mut() {
                    draft.broken_off();
                }
            }
            "trkpt" => {
                let record = Record {
                    latitude_deg: attribute(element, "lat").and_then(|it| value::latitude(&it)),
                    longitude_deg: attribute(element, "lon").and_then(|it| value::longitude(&it)),
                    ..Record::default()
                };
                self.point = Some(Point {
                    record,
                    time: None,
                    offset,
                });
            }
            _ => {}
        }
    }

    fn close(&mut self, parent: &str, name: &str, text: &str) {
        let Some(draft) = self.drafts.last_mut() else {
            return;
        };
        if name == "trkpt" {
            if let Some(point) = self.point.take() {
                draft.record(point.time, point.record, point.offset);
            }
        } else if let Some(point) = &mut self.point {
            point.take_value(parent, name, text);
        } else if (parent, name) == ("trk", "type") {
            draft.session.sport = sport(text);
        }
    }
}

impl Point {
    fn take_value(&mut self, parent: &str, name: &str, text: &str) {
        let record = &mut self.record;
        match name {
            "time" if parent == "trkpt" => self.time = value::time(text),
            "ele" => record.altitude_m = value::number(text),
            "hr" | "heartrate" | "HeartRate" => record.heart_rate_bpm = value::heart_rate(text),
            "cad" | "cadence" | "RunCadence" => record.cadence_spm = value::quantity(text),
            "speed" => record.speed_m_per_s = value::quantity(text),
            "atemp" | "temp" | "temperature" => record.temperature_c = value::number(text),
            "power" | "watts" | "PowerInWatts" => record.power_w = value::quantity(text),
            "distance" => record.distance_m = value::quantity(text),
            _ => {}
        }
    }
}

/// The sport by `trk/type`: free text, or Strava's numbers.
fn sport(kind: &str) -> Sport {
    let kind = kind.to_ascii_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    match kind.as_str() {
        "9" => Sport::Running,
        "1" => Sport::Cycling,
        "4" | "10" => Sport::Walking,
        _ if is(&["run", "jog"]) => Sport::Running,
        _ if is(&["walk", "hik"]) => Sport::Walking,
        _ if is(&["cycl", "bik", "ride"]) => Sport::Cycling,
        _ if is(&["swim"]) => Sport::Swimming,
        _ => Sport::Other,
    }
}
