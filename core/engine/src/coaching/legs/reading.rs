use super::baseline::Baseline;
use super::bins::Bin;
use super::level::{Level, Reference, median};

/// Bins by which a slowing is judged sudden: the last minute against the three before it, looked
/// for in the last quarter of an hour.
const AFTER: usize = 6;
const BEFORE: usize = 18;
const LOOK_BACK: usize = 90;

/// How the present differs from the reference, in shares (differences of logarithms).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    /// Speed lost: positive is slower.
    pub(super) fade: f64,
    /// Change of heart rate without the runner's usual drift.
    pub(super) heart: Option<f64>,
    /// Change of heart rate as it is shown.
    pub(super) shown_heart: Option<f64>,
    /// Heart rate beyond what the change of speed and drift explain.
    pub(super) heart_beyond: Option<f64>,
    /// Change of cadence, and what of it the change of speed does not explain.
    pub(super) cadence: Option<f64>,
    pub(super) cadence_beyond: Option<f64>,
    /// Change of step length.
    pub(super) step: Option<f64>,
    /// Change of ground contact, and what of it the change of speed does not explain.
    pub(super) contact: Option<f64>,
    pub(super) contact_beyond: Option<f64>,
}

impl Reading {
    pub(super) fn of(present: &Level, reference: &Reference, baseline: &Baseline) -> Self {
        let before = &reference.level;
        let change = |now: Option<f64>, before: Option<f64>| Some(now? - before?);
        let speed = present.speed - before.speed;
        let flat_speed = present.flat_speed - before.flat_speed;
        let heart = change(present.heart, before.heart);
        let cadence = change(present.cadence, before.cadence);
        let contact = change(present.contact, before.contact);
        Self {
            fade: reference.fade(present),
            heart,
            shown_heart: change(present.shown_heart, before.shown_heart),
            heart_beyond: heart.map(|it| it - baseline.heart_slope * flat_speed),
            cadence,
            cadence_beyond: cadence.map(|it| it - baseline.cadence_slope * speed),
            step: cadence.map(|it| speed - it),
            contact,
            contact_beyond: contact.map(|it| it - baseline.contact_slope * speed),
        }
    }

    /// Whether form speaks of tired legs beside the pace: fewer steps than the speed explains, and a
    /// longer contact.
    pub(super) fn form_agrees(&self) -> bool {
        const CADENCE: f64 = -0.02;
        const CONTACT: f64 = 0.02;
        self.cadence_beyond.is_some_and(|it| it <= CADENCE)
            && self.contact_beyond.is_some_and(|it| it >= CONTACT)
    }

    /// Whether the runner slowed within a minute or so and the heart followed: that is a decision.
    /// Legs take many minutes.
    pub(super) fn is_sudden(&self, bins: &[Bin]) -> bool {
        const LEAST: f64 = 0.06;
        const MOST_OF_IT: f64 = 0.6;
        const HEART_FOLLOWS: f64 = -0.25;
        let jolt = jolt(bins);
        jolt >= LEAST.max(MOST_OF_IT * self.fade)
            && self.heart.is_some_and(|it| it <= HEART_FOLLOWS * self.fade)
    }
}

/// The largest loss of speed from three minutes to the minute after them, as ln.
fn jolt(bins: &[Bin]) -> f64 {
    let lately = &bins[bins.len().saturating_sub(LOOK_BACK)..];
    let middle = |bins: &[Bin], value: fn(&Bin) -> Option<f64>| {
        median(
            bins.iter()
                .map(|bin| bin.running().and_then(|_| value(bin))),
        )
    };
    let loss = |window: &[Bin], value: fn(&Bin) -> Option<f64>| {
        let (before, after) = window.split_at(BEFORE);
        Some(middle(before, value)? - middle(after, value)?)
    };
    lately
        .windows(BEFORE + AFTER)
        .filter_map(|window| {
            let over_ground = loss(window, |bin| bin.speed)?;
            Some(over_ground.min(loss(window, |bin| bin.flat_speed)?))
        })
        .fold(0.0, f64::max)
}
