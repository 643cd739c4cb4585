//! Whether a strap touches the skin, and whether its word on that can be believed.

use super::heart_rate::Reading;
use crate::sensing::gatt::{Contact, HeartRateMeasurement};
use crate::units::Bpm;

/// So many beats in a row prove that a strap is worn, whatever it says. In a run that takes less
/// than the time after which lost contact is said.
const PROOF: u8 = 10;

/// A beat agrees with the rate of its packet within this share of it.
pub(super) const AGREES: f64 = 0.25;

/// Ticks of an RR interval in a minute.
const TICKS_PER_MINUTE: f64 = 60.0 * 1_024.0;

/// What a strap says of the skin is one of these for as long as it stays connected.
///
/// The bit is missing on some straps and on some connections of others, which then deny contact for
/// ever while they measure every beat. A strap off the skin measures none, or repeats its last.
#[derive(Clone, Copy, Debug)]
pub(super) enum Skin {
    /// It has not claimed contact yet.
    Unproven {
        /// Beats in a row that it has measured all the same.
        beats: u8,
        /// The last of them in 1/1024 s.
        last: u16,
    },
    /// It has claimed contact: it will also say when that is lost.
    Believed,
    /// It denies contact and is worn.
    Disbelieved,
}

impl Skin {
    /// What a notification says of the heart.
    pub(super) fn read(&mut self, measurement: &HeartRateMeasurement<'_>) -> Reading {
        let reading = Reading::of_rate(measurement.heart_rate_bpm);
        match (measurement.contact, &mut *self) {
            (Contact::Unknown, _) | (Contact::NotDetected, Self::Disbelieved) => reading,
            (Contact::Detected, _) => {
                *self = Self::Believed;
                reading
            }
            (Contact::NotDetected, Self::Believed) => Reading::NoContact,
            (Contact::NotDetected, Self::Unproven { beats, last }) => {
                for raw in &measurement.rr {
                    match reading {
                        Reading::Rate(rate) if agrees(raw, rate, AGREES) => {
                            *beats += u8::from(raw != *last);
                        }
                        _ => *beats = 0,
                    }
                    *last = raw;
                    if *beats == PROOF {
                        *self = Self::Disbelieved;
                        return reading;
                    }
                }
                Reading::NoContact
            }
        }
    }
}

impl Default for Skin {
    fn default() -> Self {
        Self::Unproven { beats: 0, last: 0 }
    }
}

/// Whether an interval in 1/1024 s is what one expects at a plausible rate, up to a share of it.
pub(super) fn agrees(raw: u16, Bpm(bpm): Bpm, share: f64) -> bool {
    let expected = TICKS_PER_MINUTE / f64::from(bpm);
    (f64::from(raw) - expected).abs() <= share * expected
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::gatt::RrIntervals;

    const RATE: Reading = Reading::Rate(Bpm(150));

    fn say(skin: &mut Skin, contact: Contact, rr: &[u16]) -> Reading {
        skin.read(&HeartRateMeasurement {
            heart_rate_bpm: 150,
            contact,
            rr: RrIntervals::new(rr),
            ..HeartRateMeasurement::default()
        })
    }

    #[test]
    fn ten_beats_in_a_row_outweigh_a_strap_that_denies_contact() {
        let mut skin = Skin::default();
        for beat in 0..9 {
            let denied = say(&mut skin, Contact::NotDetected, &[405 + beat]);
            assert_eq!(denied, Reading::NoContact, "{beat}");
        }
        assert_eq!(say(&mut skin, Contact::NotDetected, &[420]), RATE);
        assert_eq!(say(&mut skin, Contact::NotDetected, &[]), RATE);
    }

    #[test]
    fn a_strap_that_has_claimed_contact_is_believed_when_it_denies_it() {
        let mut skin = Skin::default();
        assert_eq!(say(&mut skin, Contact::Detected, &[410]), RATE);
        for beat in 0..60 {
            let denied = say(&mut skin, Contact::NotDetected, &[400 + beat]);
            assert_eq!(denied, Reading::NoContact);
        }
    }

    #[test]
    fn a_beat_that_is_repeated_or_contradicts_the_rate_proves_nothing() {
        for rr in [&[410][..], &[], &[410, 411, 200], &[1_024, 1_025]] {
            let mut skin = Skin::default();
            for _ in 0..60 {
                let denied = say(&mut skin, Contact::NotDetected, rr);
                assert_eq!(denied, Reading::NoContact, "{rr:?}");
            }
        }
    }

    #[test]
    fn a_strap_that_is_silent_on_the_skin_is_taken_at_its_rate() {
        assert_eq!(say(&mut Skin::default(), Contact::Unknown, &[]), RATE);
    }
}
