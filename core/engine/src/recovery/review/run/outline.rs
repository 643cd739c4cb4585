use serde::Serialize;

use super::pieces;
use crate::output::TrackPoint;

/// A point of the way, without a map: the longer side of the outline is 1 long, north is up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OutlinePointView {
    /// To the east, 0 (the westernmost point) to 1.
    pub x: f64,
    /// Down, 0 (the northernmost point) to 1.
    pub y: f64,
}

/// The way that was run. Empty where no two places are known.
pub(super) fn outline(points: &[TrackPoint]) -> Vec<OutlinePointView> {
    let places = points.iter().filter_map(|point| {
        let (latitude, longitude) = (point.latitude_deg?, point.longitude_deg?);
        (latitude.is_finite() && longitude.is_finite()).then_some((latitude, longitude))
    });
    let places: Vec<(f64, f64)> = places.collect();
    let ends = pieces(&places).filter_map(|piece| piece.last().copied());
    let places: Vec<(f64, f64)> = ends.collect();
    let Some(&(first_latitude, first_longitude)) = places.first() else {
        return Vec::new();
    };
    // Flat enough over the length of a run: degrees of longitude shrink with the latitude.
    let shrink = libm::cos(first_latitude.to_radians());
    let flat: Vec<(f64, f64)> = places
        .iter()
        .map(|(latitude, longitude)| (east_of(first_longitude, *longitude) * shrink, -latitude))
        .collect();
    let least = |of: fn(&(f64, f64)) -> f64| flat.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&(f64, f64)) -> f64| flat.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let (left, top) = (least(|place| place.0), least(|place| place.1));
    let side = (most(|place| place.0) - left).max(most(|place| place.1) - top);
    if side <= 0.0 {
        return Vec::new();
    }
    let normal = |value: f64, least: f64| ((value - least) / side).clamp(0.0, 1.0);
    flat.iter()
        .map(|(x, y)| OutlinePointView {
            x: normal(*x, left),
            y: normal(*y, top),
        })
        .collect()
}

/// Degrees to the east of `from`, −180 to 180: a run may cross the date line.
fn east_of(from: f64, longitude: f64) -> f64 {
    let east = longitude - from;
    if east > 180.0 {
        east - 360.0
    } else if east < -180.0 {
        east + 360.0
    } else {
        east
    }
}
