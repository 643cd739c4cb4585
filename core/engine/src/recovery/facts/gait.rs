use std::collections::BTreeMap;

use super::GaitAtSpeed;
use super::time::{Piece, Timeline};
use crate::time::Moment;

/// Width of a band of speed in metres per second.
const BAND_M_PER_S: f64 = 0.25;

/// The least time in a band for a median, in milliseconds.
const LEAST_MS: u64 = 30_000;

/// Ground contact keeps for so long, in milliseconds: a pod sends it once a second, a watch now and
/// then.
const CONTACT_HOLDS_MS: u64 = 10_000;

/// Milliseconds that a foot can be on the ground in a run.
const CONTACT_MS: std::ops::RangeInclusive<f64> = 100.0..=500.0;

/// What was measured in a band: values with the time for which each held.
#[derive(Default)]
struct Band {
    cadences: Vec<(f64, u64)>,
    contacts: Vec<(f64, u64)>,
}

/// Step rate and contact by speed, the slowest first. Standing has none.
pub(super) fn by_speed(time: &Timeline<'_>, contacts: &[(Moment, f64)]) -> Vec<GaitAtSpeed> {
    let mut bands = BTreeMap::<u16, Band>::new();
    for piece in time.pieces() {
        let speed = piece.point.speed_m_per_s.map(f64::from);
        let cadence = piece.point.cadence_spm.map(f64::from);
        let (Some(speed), Some(cadence)) = (speed, cadence) else {
            continue;
        };
        if !(speed > 0.0 && cadence > 0.0) {
            continue;
        }
        let band = bands.entry((speed / BAND_M_PER_S) as u16).or_default();
        band.cadences.push((cadence, piece.held_ms()));
        let contact = contact_at(contacts, piece);
        band.contacts
            .extend(contact.map(|ms| (ms, piece.held_ms())));
    }
    bands
        .into_iter()
        .filter_map(|(number, band)| {
            let total_ms: u64 = band.cadences.iter().map(|(_, ms)| ms).sum();
            Some(GaitAtSpeed {
                speed_m_per_s: f64::from(number) * BAND_M_PER_S,
                seconds: u32::try_from(total_ms / 1_000).unwrap_or(u32::MAX),
                cadence_spm: median(band.cadences)?,
                contact_ms: median(band.contacts),
            })
        })
        .collect()
}

/// The contact that was last heard when a piece began.
fn contact_at(contacts: &[(Moment, f64)], piece: &Piece<'_>) -> Option<f64> {
    let heard = contacts.partition_point(|(at, _)| at.as_millis() <= piece.from_ms);
    let (at, ms) = contacts.get(heard.checked_sub(1)?)?;
    let is_fresh = piece.from_ms - at.as_millis() <= CONTACT_HOLDS_MS;
    (is_fresh && CONTACT_MS.contains(ms)).then_some(*ms)
}

/// The value below which half of the time lies; `None` for less than 30 s.
fn median(mut values: Vec<(f64, u64)>) -> Option<f64> {
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let total: u64 = values.iter().map(|(_, ms)| ms).sum();
    if total < LEAST_MS {
        return None;
    }
    let mut passed = 0;
    values.into_iter().find_map(|(value, ms)| {
        passed += ms;
        (2 * passed >= total).then_some(value)
    })
}
