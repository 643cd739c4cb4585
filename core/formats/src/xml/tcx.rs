//! TCX: Garmin's Training Center XML, schema v2, with its activity extension.

use quick_xml::events::BytesStart;

use super::draft::Draft;
use super::value::{self, Time};
use super::{Handler, attribute, walk};
use crate::error::Faults;
use crate::{Device, Lap, ReadError, Record, Session, Sport, Totals};

/// Reads the activities of a TCX document, each as a session.
///
/// A second `Track` in a lap stands for a pause before it.
pub(crate) fn read(text: &str, faults: &mut Faults) -> Result<(Device, Vec<Session>), ReadError> {
    let mut reader = TcxReader::default();
    walk(text, &mut reader, faults)?;
    let sessions = reader
        .drafts
        .into_iter()
        .filter_map(|mut draft| {
            draft.session.totals = sum(&draft.session.laps);
            draft.finish(faults)
        })
        .collect();
    Ok((reader.device, sessions))
}

#[derive(Default)]
struct TcxReader {
    drafts: Vec<Draft>,
    device: Device,
    /// Tracks so far in the lap.
    tracks: usize,
    point: Record,
    point_time: Option<Time>,
    point_offset: usize,
}

impl Handler for TcxReader {
    fn open(&mut self, name: &str, element: &BytesStart<'_>, offset: usize) {
        match name {
            "Activity" => {
                let mut draft = Draft::default();
                draft.session.sport =
                    attribute(element, "Sport").map_or(Sport::Other, |name| sport(&name));
                self.drafts.push(draft);
            }
            "Lap" => {
                self.tracks = 0;
                let start = attribute(element, "StartTime").and_then(|it| value::time(&it));
                if let (Some(draft), Some(Time { at, .. })) = (self.drafts.last_mut(), start) {
                    draft.start.get_or_insert(at);
                    draft.session.laps.push(Lap {
                        start: at,
                        ..Lap::default()
                    });
                }
            }
            "Track" => {
                self.tracks += 1;
                if let Some(draft) = self.drafts.last_mut()
                    && self.tracks > 1
                {
                    draft.broken_off();
                }
            }
            "Trackpoint" => {
                self.point = Record::default();
                self.point_time = None;
                self.point_offset = offset;
            }
            _ => {}
        }
    }

    fn close(&mut self, parent: &str, name: &str, text: &str) {
        let point = &mut self.point;
        match (parent, name) {
            ("Trackpoint", "Time") => self.point_time = value::time(text),
            ("Position", "LatitudeDegrees") => point.latitude_deg = value::latitude(text),
            ("Position", "LongitudeDegrees") => point.longitude_deg = value::longitude(text),
            ("Trackpoint", "AltitudeMeters") => point.altitude_m = value::number(text),
            ("Trackpoint", "DistanceMeters") => point.distance_m = value::quantity(text),
            ("HeartRateBpm", "Value") => point.heart_rate_bpm = value::heart_rate(text),
            // The extension's is the foot pod's and counts more than a bicycle's beside it.
            ("Trackpoint", "Cadence") => {
                point.cadence_spm = point.cadence_spm.or(value::quantity(text));
            }
            ("TPX", "RunCadence") => {
                point.cadence_spm = value::quantity(text).or(point.cadence_spm);
            }
            ("TPX", "Speed") => point.speed_m_per_s = value::quantity(text),
            ("TPX", "Watts") => point.power_w = value::quantity(text),
            ("Creator", "Name") => {
                self.device.product = Some(text.to_owned()).filter(|name| !name.is_empty());
            }
            (_, "Trackpoint") => {
                if let Some(draft) = self.drafts.last_mut() {
                    let point = std::mem::take(&mut self.point);
                    draft.record(self.point_time, point, self.point_offset);
                }
            }
            _ => {
                let lap = self
                    .drafts
                    .last_mut()
                    .and_then(|it| it.session.laps.last_mut());
                if let Some(lap) = lap {
                    take_total(&mut lap.totals, parent, name, text);
                }
            }
        }
    }
}

fn take_total(totals: &mut Totals, parent: &str, name: &str, text: &str) {
    match (parent, name) {
        ("Lap", "TotalTimeSeconds") => totals.timer_s = value::quantity(text),
        ("Lap", "DistanceMeters") => totals.distance_m = value::quantity(text),
        ("Lap", "Calories") => totals.energy_kcal = value::quantity(text),
        ("AverageHeartRateBpm", "Value") => {
            totals.heart_rate_avg_bpm = value::heart_rate(text).map(f64::from);
        }
        ("MaximumHeartRateBpm", "Value") => {
            totals.heart_rate_max_bpm = value::heart_rate(text).map(f64::from);
        }
        ("Lap", "Cadence") => {
            totals.cadence_avg_spm = totals.cadence_avg_spm.or(value::quantity(text));
        }
        ("LX", "AvgRunCadence") => totals.cadence_avg_spm = value::quantity(text),
        _ => {}
    }
}

/// The totals of a session from those of its laps: TCX states no others.
fn sum(laps: &[Lap]) -> Totals {
    let total = |of: fn(&Totals) -> Option<f64>| {
        laps.iter()
            .filter_map(|lap| of(&lap.totals))
            .reduce(|sum, more| sum + more)
    };
    // A mean over laps weighs each by its time.
    let mean = |of: fn(&Totals) -> Option<f64>| {
        let (sum, weight) = laps
            .iter()
            .filter_map(|lap| Some((of(&lap.totals)?, lap.totals.timer_s?)))
            .fold((0.0, 0.0), |(sum, weight), (value, seconds)| {
                (sum + value * seconds, weight + seconds)
            });
        (weight > 0.0).then(|| sum / weight)
    };
    Totals {
        distance_m: total(|it| it.distance_m),
        timer_s: total(|it| it.timer_s),
        elapsed_s: None,
        ascent_m: None,
        heart_rate_avg_bpm: mean(|it| it.heart_rate_avg_bpm),
        heart_rate_max_bpm: laps
            .iter()
            .filter_map(|lap| lap.totals.heart_rate_max_bpm)
            .reduce(f64::max),
        cadence_avg_spm: mean(|it| it.cadence_avg_spm),
        energy_kcal: total(|it| it.energy_kcal),
    }
}

fn sport(name: &str) -> Sport {
    match name.to_ascii_lowercase().as_str() {
        "running" => Sport::Running,
        "walking" | "hiking" => Sport::Walking,
        "biking" | "cycling" => Sport::Cycling,
        "swimming" => Sport::Swimming,
        "transition" => Sport::Transition,
        _ => Sport::Other,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Activity, Format, ReadError, Salvage, Sport, read};

    fn point(time: &str, inner: &str) -> String {
        format!("<Trackpoint><Time>2020-02-03T14:{time}Z</Time>{inner}</Trackpoint>")
    }

    fn document(sport: &str, laps: &str) -> String {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
            <TrainingCenterDatabase xmlns:x="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
            <Activities><Activity Sport="{sport}"><Id>2020-02-03T14:57:00Z</Id>{laps}
            <Creator><Name>Forerunner &amp; Co</Name></Creator></Activity></Activities>
            </TrainingCenterDatabase>"#
        )
    }

    fn lap(seconds: u32, tracks: &[&[String]]) -> String {
        let tracks: String = tracks
            .iter()
            .map(|points| ["<Track>", &points.concat(), "</Track>"].concat())
            .collect();
        format!(
            r#"<Lap StartTime="2020-02-03T14:00:00Z"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>
            <DistanceMeters>1000</DistanceMeters><Calories>70</Calories>
            <AverageHeartRateBpm><Value>{}</Value></AverageHeartRateBpm>{tracks}</Lap>"#,
            100 + seconds
        )
    }

    fn strictly(text: &str) -> Activity {
        read(text.as_bytes(), Salvage::No).unwrap()
    }

    #[test]
    fn a_point_has_all_its_values() {
        let inner = "<Position><LatitudeDegrees>38.5</LatitudeDegrees>\
            <LongitudeDegrees>-77.25</LongitudeDegrees></Position>\
            <AltitudeMeters>86.5</AltitudeMeters><DistanceMeters>2.5</DistanceMeters>\
            <HeartRateBpm><Value>142</Value></HeartRateBpm><Extensions><x:TPX>\
            <x:Speed>3.5</x:Speed><x:RunCadence>86</x:RunCadence><x:Watts>250</x:Watts>\
            </x:TPX></Extensions>";
        let activity = strictly(&document(
            "Running",
            &lap(20, &[&[point("00:05.5", inner)]]),
        ));
        assert_eq!(activity.format, Format::Tcx);
        assert_eq!(activity.device.product.as_deref(), Some("Forerunner & Co"));
        let session = &activity.sessions[0];
        assert_eq!(session.sport, Sport::Running);
        assert_eq!(session.start.to_rfc3339(), "2020-02-03T14:00:00+00:00");
        let record = &session.records[0];
        assert_eq!(record.at.timestamp_subsec_millis(), 500);
        assert_eq!(
            (record.latitude_deg, record.longitude_deg),
            (Some(38.5), Some(-77.25))
        );
        assert_eq!(
            (record.altitude_m, record.distance_m),
            (Some(86.5), Some(2.5))
        );
        assert_eq!(
            (record.heart_rate_bpm, record.speed_m_per_s),
            (Some(142), Some(3.5))
        );
        assert_eq!(
            (record.cadence_spm, record.power_w),
            (Some(172.0), Some(250.0))
        );
    }

    #[test]
    fn cadence_without_the_extension_counts_too_and_stays_on_a_bicycle() {
        let laps = lap(20, &[&[point("00:05", "<Cadence>86</Cadence>")]]);
        let cadence = |sport| strictly(&document(sport, &laps)).sessions[0].records[0].cadence_spm;
        assert_eq!(cadence("Running"), Some(172.0));
        assert_eq!(cadence("Biking"), Some(86.0));
    }

    #[test]
    fn totals_are_those_of_the_laps() {
        let points = [point("00:05", "")];
        let text = document("Running", &[lap(20, &[&points]), lap(40, &[])].concat());
        let session = &strictly(&text).sessions[0];
        assert_eq!(session.laps.len(), 2);
        assert_eq!(session.totals.timer_s, Some(60.0));
        assert_eq!(session.totals.distance_m, Some(2000.0));
        assert_eq!(session.totals.energy_kcal, Some(140.0));
        let mean = session.totals.heart_rate_avg_bpm.unwrap();
        assert!((mean - (120.0 * 20.0 + 140.0 * 40.0) / 60.0).abs() < 1e-9);
    }

    #[test]
    fn a_second_track_in_a_lap_is_a_pause() {
        let tracks = [
            [point("00:00", ""), point("00:01", "")],
            [point("00:08", ""), point("00:09", "")],
        ];
        let text = document("Running", &lap(2, &[&tracks[0], &tracks[1]]));
        let timer: Vec<_> = strictly(&text).sessions[0]
            .timer
            .iter()
            .map(|it| (it.at.timestamp() % 60, it.running))
            .collect();
        assert_eq!(timer, [(1, false), (8, true)]);
    }

    #[test]
    fn a_gap_is_a_pause_when_the_stated_time_leaves_room_for_it() {
        let points = [point("00:00", ""), point("05:00", ""), point("06:00", "")];
        let pauses = |seconds| {
            let text = document("Running", &lap(seconds, &[&points]));
            strictly(&text).sessions[0].timer.len() / 2
        };
        assert_eq!(pauses(360), 0, "smart recording");
        assert_eq!(pauses(60), 1, "the five minutes");
        assert_eq!(pauses(0), 2, "both");
    }

    #[test]
    fn blanks_before_the_declaration_are_no_damage() {
        let text = document("Running", &lap(20, &[&[point("00:05", "")]]));
        let activity = strictly(&format!("\u{feff}\r\n   {text}\n"));
        assert_eq!(activity.sessions[0].records.len(), 1);
    }

    #[test]
    fn a_missing_end_costs_only_the_point_it_cuts() {
        let points = [point("00:05", ""), point("00:06", ""), point("00:07", "")];
        let text = document("Running", &lap(20, &[&points]));
        let cut = &text[..text.rfind("<Time>").unwrap() + 12];
        let refusal = read(cut.as_bytes(), Salvage::No).unwrap_err();
        let ReadError::Broken { offset, .. } = refusal else {
            panic!("{refusal:?}");
        };
        assert!(offset > 400 && offset <= cut.len() as u64, "{offset}");
        let salvaged = read(cut.as_bytes(), Salvage::Yes).unwrap();
        assert_eq!(salvaged.sessions[0].records.len(), 2);
        assert_eq!(salvaged.faults[0].offset, offset);
    }

    #[test]
    fn what_follows_the_document_is_damage() {
        let text = document("Running", &lap(20, &[&[point("00:05", "")]]));
        let long = format!("{text}\0\0\0");
        let refusal = read(long.as_bytes(), Salvage::No).unwrap_err();
        assert_eq!(
            refusal,
            ReadError::Broken {
                format: Format::Tcx,
                offset: text.len() as u64,
                reason: "something follows the end of the document".to_owned(),
            }
        );
        assert_eq!(
            read(long.as_bytes(), Salvage::Yes).unwrap().sessions.len(),
            1
        );
    }

    #[test]
    fn a_name_that_is_no_utf_8_costs_nothing_but_itself() {
        let text = document("Running", &lap(20, &[&[point("00:05", "")]]));
        let mut bytes = text.clone().into_bytes();
        let name = text.find("Forerunner").unwrap();
        bytes[name] = 0xE9;
        let activity = read(&bytes, Salvage::No).unwrap();
        assert_eq!(activity.device.product.as_deref(), Some("?orerunner & Co"));
        assert_eq!(activity.faults[0].offset, name as u64);
    }

    #[test]
    fn a_course_without_activities_is_refused() {
        let text = "<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>";
        let refusal = read(text.as_bytes(), Salvage::Yes).unwrap_err();
        assert_eq!(
            refusal,
            ReadError::NoRecords {
                format: Format::Tcx
            }
        );
    }
}
