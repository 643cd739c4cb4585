//! Heart rate: one strap at a time, and never a zero.

use super::beats::Beats;
use super::quality::{Due, Heard, Life, Standing};
use super::selector::{Candidate, Rank, Selector};
use super::skin::Skin;
use crate::input::SensorId;
use crate::sensing::gatt::HeartRateMeasurement;
use crate::sensing::{Quality, Signal, Source};
use crate::time::Moment;
use crate::units::Bpm;

/// What a heart can do in a run; peers accept 20 to 300 at rest and in exercise together.
const PLAUSIBLE_BPM: std::ops::RangeInclusive<u16> = 30..=240;

/// What one notification says of the heart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    /// A rate.
    Rate(Bpm),
    /// The sensor is heard and has no reading: 0, or a rate that no heart has.
    Nothing,
    /// The strap is off the skin.
    NoContact,
}

impl Reading {
    pub(super) fn of_rate(bpm: u16) -> Self {
        if PLAUSIBLE_BPM.contains(&bpm) {
            Self::Rate(Bpm(bpm))
        } else {
            Self::Nothing
        }
    }
}

/// All sensors that have said something of the heart.
#[derive(Clone, Debug, Default)]
pub(super) struct HeartRates {
    straps: Vec<Strap>,
    selector: Selector,
    beats: Selector,
}

impl HeartRates {
    /// A strap has measured; says what that means.
    pub(super) fn measure(
        &mut self,
        at: Moment,
        sensor: SensorId,
        measurement: &HeartRateMeasurement<'_>,
    ) -> Reading {
        let strap = self.strap(Source::HeartRateSensor(sensor));
        let reading = strap.skin.read(measurement);
        strap.read(at, reading);
        match reading {
            Reading::Rate(rate) => strap.beats.hear(at, Some(rate), measurement.rr),
            Reading::Nothing => strap.beats.hear(at, None, measurement.rr),
            Reading::NoContact => {}
        }
        reading
    }

    /// Something else than a strap has felt a pulse.
    pub(super) fn feel(&mut self, at: Moment, source: Source, bpm: u16) {
        self.strap(source).read(at, Reading::of_rate(bpm));
    }

    /// A strap is connected anew: what it said of the skin was of the connection before.
    pub(super) fn connect(&mut self, sensor: SensorId) {
        let source = Source::HeartRateSensor(sensor);
        if let Some(strap) = self.straps.iter_mut().find(|strap| strap.source == source) {
            strap.skin = Skin::default();
        }
    }

    /// Chooses the strap at `now`, and the one whose beats count; `rank` says which one the runner
    /// prefers, `has_beats` which ones can have beats worth keeping.
    pub(super) fn choose(
        &mut self,
        now: Moment,
        rank: impl Fn(Source) -> Rank,
        has_beats: impl Fn(Source) -> bool,
        due: &mut Due,
    ) {
        let candidates = self.straps.iter().filter_map(|strap| {
            Some(Candidate {
                source: strap.source,
                rank: rank(strap.source),
                standing: strap.standing(now)?,
            })
        });
        self.selector.choose(now, candidates, due);
        let beating = self.straps.iter().filter_map(|strap| {
            Some(Candidate {
                source: strap.source,
                rank: rank(strap.source),
                standing: strap
                    .beats_standing(now)
                    .filter(|_| has_beats(strap.source))?,
            })
        });
        self.beats.choose(now, beating, due);
        for strap in &self.straps {
            strap.readings.note_due(due);
            strap.off.note_due(due);
            strap.beats.note_due(due);
        }
    }

    pub(super) fn signal(&self, now: Moment) -> Signal<Bpm> {
        // A strap that has been off the skin from the start is not active, but worth a word.
        self.active()
            .or(self.straps.first())
            .map(|strap| strap.signal(now))
            .unwrap_or_default()
    }

    /// The strap whose beats count, while it has some.
    pub(super) fn rr_source(&self, now: Moment) -> Option<SensorId> {
        let active = self.beats.active()?;
        let strap = self.straps.iter().find(|strap| strap.source == active)?;
        match (strap.source, strap.beats_standing(now)?) {
            (Source::HeartRateSensor(sensor), Standing::Fresh(_)) => Some(sensor),
            _ => None,
        }
    }

    /// The strap of a source, new where it has not spoken before.
    fn strap(&mut self, source: Source) -> &mut Strap {
        let index = self
            .straps
            .iter()
            .position(|strap| strap.source == source)
            .unwrap_or_else(|| {
                self.straps.push(Strap::new(source));
                self.straps.len() - 1
            });
        &mut self.straps[index]
    }

    fn active(&self) -> Option<&Strap> {
        let active = self.selector.active()?;
        self.straps.iter().find(|strap| strap.source == active)
    }
}

/// One sensor.
#[derive(Clone, Debug)]
struct Strap {
    source: Source,
    bpm: Option<Bpm>,
    readings: Heard,
    /// Notifications without contact since the last reading.
    off: Heard,
    skin: Skin,
    beats: Beats,
}

impl Strap {
    fn new(source: Source) -> Self {
        Self {
            source,
            bpm: None,
            readings: Heard::never(Life::HEART_RATE),
            off: Heard::never(Life::HEART_RATE),
            skin: Skin::default(),
            beats: Beats::new(),
        }
    }

    fn read(&mut self, at: Moment, reading: Reading) {
        match reading {
            Reading::Rate(bpm) => {
                if self.off.last().is_some() {
                    // What was before the strap slipped is not part of an unbroken hearing.
                    self.off = Heard::never(Life::HEART_RATE);
                    self.readings = Heard::never(Life::HEART_RATE);
                }
                self.bpm = Some(bpm);
                self.readings.hear(at);
            }
            Reading::NoContact => self.off.hear(at),
            Reading::Nothing => {}
        }
    }

    fn standing(&self, now: Moment) -> Option<Standing> {
        match (self.readings.standing(now)?, self.off.first()) {
            (Standing::Fresh(_), Some(since)) => Some(Standing::Unfresh(since)),
            (standing, _) => Some(standing),
        }
    }

    /// Since when its beats can be kept: never without a rate.
    fn beats_standing(&self, now: Moment) -> Option<Standing> {
        match self.standing(now)? {
            Standing::Fresh(_) => self.beats.standing(now),
            unfresh @ Standing::Unfresh(_) => Some(unfresh),
        }
    }

    fn signal(&self, now: Moment) -> Signal<Bpm> {
        let off = self.off.quality(now) != Quality::Lost;
        let quality = if off {
            Quality::NoContact
        } else if self.off.last().is_some() {
            Quality::Lost
        } else {
            self.readings.quality(now)
        };
        let shown = matches!(quality, Quality::Fresh | Quality::Stale);
        Signal {
            value: self.bpm.filter(|_| shown),
            source: Some(self.source),
            measured_at: self.readings.last(),
            quality,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::gatt::{Contact, RrIntervals};

    const A: SensorId = SensorId(1);
    const B: SensorId = SensorId(2);

    fn rank(source: Source) -> Rank {
        (0, 0, u16::from(source != Source::HeartRateSensor(A)))
    }

    fn settle(rates: &mut HeartRates, secs: u64) -> Signal<Bpm> {
        let now = Moment::from_secs(secs);
        rates.choose(now, rank, |_| true, &mut Due::after(now));
        rates.signal(now)
    }

    /// A strap sends a rate and a beat, or that it is off the skin.
    fn read(rates: &mut HeartRates, secs: u64, sensor: SensorId, reading: Reading) -> Signal<Bpm> {
        let (heart_rate_bpm, contact) = match reading {
            Reading::Rate(Bpm(bpm)) => (bpm, Contact::Detected),
            Reading::Nothing => (0, Contact::Detected),
            Reading::NoContact => (0, Contact::NotDetected),
        };
        let rr = 61_440_u16.checked_div(heart_rate_bpm).map(|raw| [raw]);
        let measurement = HeartRateMeasurement {
            heart_rate_bpm,
            contact,
            rr: rr
                .as_ref()
                .map_or_else(RrIntervals::default, |rr| RrIntervals::new(rr)),
            ..HeartRateMeasurement::default()
        };
        let at = Moment::from_secs(secs);
        assert_eq!(rates.measure(at, sensor, &measurement), reading);
        settle(rates, secs)
    }

    fn rate(bpm: u16) -> Reading {
        Reading::Rate(Bpm(bpm))
    }

    #[test]
    fn what_no_heart_can_do_is_no_reading() {
        assert_eq!(Reading::of_rate(0), Reading::Nothing);
        assert_eq!(Reading::of_rate(300), Reading::Nothing);
        assert_eq!(Reading::of_rate(140), rate(140));
    }

    #[test]
    fn a_rate_is_not_held_for_longer_than_ten_seconds() {
        let mut rates = HeartRates::default();
        read(&mut rates, 0, A, rate(140));
        let stale = read(&mut rates, 5, A, Reading::Nothing);
        assert_eq!(
            (stale.value, stale.quality),
            (Some(Bpm(140)), Quality::Stale)
        );
        let lost = read(&mut rates, 10, A, Reading::Nothing);
        assert_eq!((lost.value, lost.quality), (None, Quality::Lost));
    }

    #[test]
    fn a_strap_off_the_skin_has_no_value_at_once() {
        let mut rates = HeartRates::default();
        read(&mut rates, 0, A, rate(140));
        let off = read(&mut rates, 1, A, Reading::NoContact);
        assert_eq!((off.value, off.quality), (None, Quality::NoContact));
        assert_eq!(rates.rr_source(Moment::from_secs(1)), None);
        let on = read(&mut rates, 2, A, rate(141));
        assert_eq!((on.value, on.quality), (Some(Bpm(141)), Quality::Fresh));
    }

    #[test]
    fn a_strap_never_worn_says_no_contact() {
        let mut rates = HeartRates::default();
        let off = read(&mut rates, 1, A, Reading::NoContact);
        assert_eq!(off.quality, Quality::NoContact);
    }

    #[test]
    fn two_straps_never_interleave() {
        let mut rates = HeartRates::default();
        for second in 0..60 {
            let shown = read(&mut rates, second, B, rate(90));
            let expected = if second < 11 { B } else { A };
            if second > 0 {
                assert_eq!(
                    shown.source,
                    Some(Source::HeartRateSensor(expected)),
                    "{second}"
                );
            }
            read(&mut rates, second + 1, A, rate(150));
        }
        assert_eq!(rates.rr_source(Moment::from_secs(60)), Some(A));
    }

    #[test]
    fn the_other_strap_takes_over_after_the_first_slipped() {
        let mut rates = HeartRates::default();
        for second in 0..10 {
            read(&mut rates, second, A, rate(150));
            read(&mut rates, second, B, rate(151));
        }
        for second in 10..14 {
            read(&mut rates, second, A, Reading::NoContact);
            read(&mut rates, second, B, rate(151));
        }
        assert_eq!(rates.rr_source(Moment::from_secs(13)), Some(B));
    }
}
