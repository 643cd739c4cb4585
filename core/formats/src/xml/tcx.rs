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
