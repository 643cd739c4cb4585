//! Recordings that a test writes itself.

use std::fmt::Write;

/// One second of a recording.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Trackpoint {
    /// Metres since the start.
    pub distance_m: f64,
    /// Height in metres, where it is known.
    pub altitude_m: Option<f64>,
    /// Beats per minute, where they are known.
    pub heart_rate_bpm: Option<u8>,
    /// Steps per minute of both feet, where they are known.
    pub cadence_spm: Option<f64>,
    /// Metres per second, where they are known.
    pub speed_m_per_s: Option<f64>,
}

/// A run in TCX that began at ten o'clock UTC on `date`, as in 2026-05-30, with a point a second; it
/// must be over before midnight.
pub fn tcx(date: &str, points: &[Trackpoint]) -> String {
    let time = |second: usize| {
        let (hour, minute) = (10 + second / 3_600, second / 60 % 60);
        format!("{date}T{hour:02}:{minute:02}:{:02}Z", second % 60)
    };
    let mut track = String::new();
    for (second, point) in points.iter().enumerate() {
        let mut add = |text: std::fmt::Arguments<'_>| {
            // A string takes everything.
            let _ = track.write_fmt(text);
        };
        add(format_args!(
            "<Trackpoint><Time>{}</Time><DistanceMeters>{:.3}</DistanceMeters>",
            time(second),
            point.distance_m
        ));
        if let Some(altitude_m) = point.altitude_m {
            add(format_args!(
                "<AltitudeMeters>{altitude_m:.2}</AltitudeMeters>"
            ));
        }
        if let Some(bpm) = point.heart_rate_bpm {
            add(format_args!(
                "<HeartRateBpm><Value>{bpm}</Value></HeartRateBpm>"
            ));
        }
        add(format_args!(r#"<Extensions><TPX xmlns="{EXTENSION}">"#));
        if let Some(speed) = point.speed_m_per_s {
            add(format_args!("<Speed>{speed:.4}</Speed>"));
        }
        if let Some(spm) = point.cadence_spm {
            // The format counts strides.
            add(format_args!(
                "<RunCadence>{}</RunCadence>",
                (spm / 2.0).round()
            ));
        }
        add(format_args!("</TPX></Extensions></Trackpoint>"));
    }
    let lasts_s = points.len().saturating_sub(1);
    let distance_m = points.last().map_or(0.0, |point| point.distance_m);
    let start = time(0);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
<Activities><Activity Sport="Running"><Id>{start}</Id><Lap StartTime="{start}">
<TotalTimeSeconds>{lasts_s}</TotalTimeSeconds><DistanceMeters>{distance_m:.3}</DistanceMeters>
<Track>{track}</Track></Lap></Activity></Activities></TrainingCenterDatabase>"#
    )
}

/// The name space of speed and cadence.
const EXTENSION: &str = "http://www.garmin.com/xmlschemas/ActivityExtension/v2";
