//! GPX 1.0 and 1.1 with the sensor extensions: Garmin's `TrackPointExtension` v1 and v2, the
//! older Cluetrust `gpxdata`, and the bare elements that Strava, Suunto and others write.

use std::borrow::Cow;

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
                self.device.product = attribute(element, "creator").map(Cow::into_owned);
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

#[cfg(test)]
mod tests {
    use crate::{Activity, Format, ReadError, Record, Salvage, Sport, read};

    fn point(second: u32, inner: &str) -> String {
        format!(
            r#"<trkpt lat="47.25" lon="-1.5"><ele>12.5</ele>
            <time>2020-02-03T14:00:{second:02}Z</time>{inner}</trkpt>"#
        )
    }

    fn document(kind: &str, segments: &[&[String]]) -> String {
        let segments: String = segments
            .iter()
            .map(|points| ["<trkseg>", &points.concat(), "</trkseg>"].concat())
            .collect();
        format!(
            r#"<gpx version="1.1" creator="Garmin Connect" xmlns:gpxtpx="v1"
            xmlns:gpxdata="cluetrust"><metadata><time>2019-01-01T00:00:00Z</time></metadata>
            <trk><name>Morning</name><type>{kind}</type>{segments}</trk></gpx>"#
        )
    }

    fn strictly(text: &str) -> Activity {
        read(text.as_bytes(), Salvage::No).unwrap()
    }

    fn only_record(kind: &str, inner: &str) -> Record {
        let activity = strictly(&document(kind, &[&[point(5, inner)]]));
        activity.sessions[0].records[0].clone()
    }

    #[test]
    fn a_point_has_its_place_height_and_time() {
        let activity = strictly(&document("running", &[&[point(5, "")]]));
        assert_eq!(activity.format, Format::Gpx);
        assert_eq!(activity.device.product.as_deref(), Some("Garmin Connect"));
        let session = &activity.sessions[0];
        assert_eq!(session.sport, Sport::Running);
        assert_eq!(session.start.to_rfc3339(), "2020-02-03T14:00:05+00:00");
        let expected = Record {
            at: session.start,
            latitude_deg: Some(47.25),
            longitude_deg: Some(-1.5),
            altitude_m: Some(12.5),
            ..Record::default()
        };
        assert_eq!(session.records, [expected]);
    }

    #[test]
    fn the_extension_of_garmin_is_read() {
        let record = only_record(
            "running",
            "<extensions><power>250</power><gpxtpx:TrackPointExtension>\
            <gpxtpx:atemp>21.5</gpxtpx:atemp><gpxtpx:hr>142</gpxtpx:hr>\
            <gpxtpx:cad>86</gpxtpx:cad><gpxtpx:speed>3.5</gpxtpx:speed>\
            </gpxtpx:TrackPointExtension></extensions>",
        );
        assert_eq!(record.power_w, Some(250.0));
        assert_eq!(record.temperature_c, Some(21.5));
        assert_eq!(record.heart_rate_bpm, Some(142));
        assert_eq!(record.cadence_spm, Some(172.0));
        assert_eq!(record.speed_m_per_s, Some(3.5));
    }

    #[test]
    fn the_older_extensions_are_read() {
        let record = only_record(
            "running",
            "<extensions><gpxdata:hr>142</gpxdata:hr><gpxdata:cadence>86</gpxdata:cadence>\
            <gpxdata:temp>21</gpxdata:temp><gpxdata:distance>17.5</gpxdata:distance>\
            <pwr:PowerInWatts>250</pwr:PowerInWatts></extensions>",
        );
        assert_eq!(record.heart_rate_bpm, Some(142));
        assert_eq!(record.cadence_spm, Some(172.0));
        assert_eq!(record.temperature_c, Some(21.0));
        assert_eq!(record.distance_m, Some(17.5));
        assert_eq!(record.power_w, Some(250.0));
        assert_eq!(
            only_record("9", "<speed>3.5</speed>").speed_m_per_s,
            Some(3.5)
        );
    }

    #[test]
    fn steps_that_were_written_as_cadence_are_not_doubled() {
        let cad = |value| format!("<extensions><cad>{value}</cad></extensions>");
        assert_eq!(only_record("running", &cad(172)).cadence_spm, Some(172.0));
        assert_eq!(
            only_record("trail_running", &cad(86)).cadence_spm,
            Some(172.0)
        );
        assert_eq!(only_record("cycling", &cad(86)).cadence_spm, Some(86.0));
    }

    #[test]
    fn a_new_segment_is_a_pause() {
        let segments = [[point(0, ""), point(1, "")], [point(8, ""), point(9, "")]];
        let activity = strictly(&document("running", &[&segments[0], &segments[1]]));
        let timer: Vec<_> = activity.sessions[0]
            .timer
            .iter()
            .map(|it| (it.at.timestamp() % 60, it.running))
            .collect();
        assert_eq!(timer, [(1, false), (8, true)]);
    }

    #[test]
    fn a_planned_route_without_times_is_refused() {
        let text = r#"<gpx><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>"#;
        let refusal = read(text.as_bytes(), Salvage::Yes).unwrap_err();
        assert_eq!(
            refusal,
            ReadError::NoRecords {
                format: Format::Gpx
            }
        );
    }

    #[test]
    fn a_crossed_element_is_damage_with_its_place() {
        let text = document("running", &[&[point(0, ""), point(1, "")]]);
        let last_point = text.rfind("</trkpt>").unwrap();
        let mut crossed = text.clone();
        crossed.replace_range(last_point..last_point + 8, "</trkseg>");
        let refusal = read(crossed.as_bytes(), Salvage::No).unwrap_err();
        let ReadError::Broken { offset, reason, .. } = refusal else {
            panic!("{refusal:?}");
        };
        assert_eq!(offset, last_point as u64, "{reason}");
        let salvaged = read(crossed.as_bytes(), Salvage::Yes).unwrap();
        assert_eq!(salvaged.sessions[0].records.len(), 1);
    }

    #[test]
    fn a_run_without_a_stated_sport_is_found_by_its_speed() {
        let at = |second, metres| point(second, &format!("<distance>{metres}</distance>"));
        let run = document("", &[&[at(0, 0), at(10, 30)]]);
        let ride = document("", &[&[at(0, 0), at(10, 100)]]);
        assert_eq!(strictly(&run).longest_run(), Some(0));
        assert_eq!(strictly(&ride).longest_run(), None);
    }
}
