use std::time::Duration;

use super::cue::CueKind;
use crate::input::SensorId;
use crate::sensing::SensorKind;
use crate::time::Moment;

/// A change is news for so long.
const NEWS: Duration = Duration::from_secs(30);
/// After Bluetooth is on again, sensors have so long to return before one is said to be lost. All
/// links are tried at once and in turn, which takes a few seconds for each.
const RETURN: Duration = Duration::from_secs(30);
/// Losses of the same thing are said at most so often: a sensor at the edge of its reach must not
/// talk all the time.
const SENSOR_QUIET: Duration = Duration::from_mins(2);
/// The same for auto-pause, which is expected at every traffic light.
const MOTION_QUIET: Duration = Duration::from_secs(30);

/// What can be lost and come back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Thing {
    Sensor(SensorId, SensorKind),
    Contact(SensorId),
    Location,
    Motion,
    /// And all sensors with it: they are not mentioned one by one.
    Bluetooth,
}

/// Remembers what the runner has been told, so that a return is only said after its loss, and a
/// loss that is over before it could be said is never mentioned.
#[derive(Debug, Default)]
pub(crate) struct Losses(Vec<Loss>);

#[derive(Debug)]
struct Loss {
    thing: Thing,
    is_lost: bool,
    told_lost: bool,
    since: Moment,
    said_at: Option<Moment>,
}

/// What Bluetooth has to do with the losses of sensors.
#[derive(Clone, Copy, Debug)]
enum Air {
    /// It was on all the time.
    Open,
    Off,
    OnAgain {
        since: Moment,
    },
}

impl Losses {
    /// The thing was lost, or came back.
    pub(crate) fn change(&mut self, at: Moment, thing: Thing, is_lost: bool) {
        let known = self.0.iter_mut().find(|loss| loss.thing == thing);
        match known {
            Some(loss) if loss.is_lost == is_lost => {}
            Some(loss) => {
                loss.is_lost = is_lost;
                loss.since = at;
            }
            None if is_lost => self.0.push(Loss {
                thing,
                is_lost,
                told_lost: false,
                since: at,
                said_at: None,
            }),
            None => {}
        }
    }

    /// What the runner should be told now, with the moment at which it is no news any more.
    pub(crate) fn due(&mut self, at: Moment) -> impl Iterator<Item = (CueKind, Thing, Moment)> {
        let air = self.air();
        self.0.iter_mut().filter_map(move |loss| {
            let news_from = loss.news_from(air)?;
            let old_at = news_from + NEWS;
            if at > old_at && !loss.is_lost {
                loss.told_lost = false;
            }
            let is_news = loss.is_lost != loss.told_lost && at >= news_from && at <= old_at;
            is_news.then(|| (loss.thing.cue(loss.is_lost), loss.thing, old_at))
        })
    }

    /// The runner has been told.
    pub(crate) fn said(&mut self, at: Moment, kind: CueKind, thing: Thing) {
        if let Some(loss) = self.0.iter_mut().find(|loss| loss.thing == thing) {
            loss.told_lost = kind == thing.cue(true);
            if loss.told_lost {
                loss.said_at = Some(at);
            }
        }
    }

    /// Whether a waiting cue still says what is true, and what is worth saying.
    pub(crate) fn is_true(&self, kind: CueKind, thing: Thing) -> bool {
        let air = self.air();
        self.0.iter().any(|loss| {
            loss.thing == thing && thing.cue(loss.is_lost) == kind && loss.news_from(air).is_some()
        })
    }

    /// Whether Bluetooth is on is not known any more: it is taken to be.
    pub(crate) fn forget_bluetooth(&mut self) {
        self.0.retain(|loss| loss.thing != Thing::Bluetooth);
    }

    pub(crate) fn is_bluetooth_off(&self) -> bool {
        matches!(self.air(), Air::Off)
    }

    fn air(&self) -> Air {
        match self.0.iter().find(|loss| loss.thing == Thing::Bluetooth) {
            Some(loss) if loss.is_lost => Air::Off,
            Some(loss) => Air::OnAgain { since: loss.since },
            None => Air::Open,
        }
    }
}

impl Loss {
    /// From when on its present state is worth saying; `None` for a sensor without Bluetooth. What
    /// is lost again soon after is news only if it is still lost when the quiet time is over.
    fn news_from(&self, air: Air) -> Option<Moment> {
        let quiet = match self.thing {
            Thing::Motion => MOTION_QUIET,
            // Somebody has switched it, and wants to know that it was noticed.
            Thing::Bluetooth => Duration::ZERO,
            Thing::Sensor(..) | Thing::Contact(_) | Thing::Location => SENSOR_QUIET,
        };
        let since = match (self.thing, air) {
            (Thing::Sensor(..), Air::Off) => return None,
            (Thing::Sensor(..), Air::OnAgain { since }) if self.is_lost => {
                self.since.max(since + RETURN)
            }
            _ => self.since,
        };
        Some(match self.said_at {
            Some(said) if self.is_lost => since.max(said + quiet),
            _ => since,
        })
    }
}

impl Thing {
    /// The cue that tells of its loss or return.
    fn cue(self, is_lost: bool) -> CueKind {
        match (self, is_lost) {
            (Self::Sensor(..), true) => CueKind::SensorLost,
            (Self::Sensor(..), false) => CueKind::SensorBack,
            (Self::Contact(_), true) => CueKind::ContactLost,
            (Self::Contact(_), false) => CueKind::ContactBack,
            (Self::Location, true) => CueKind::LocationLost,
            (Self::Location, false) => CueKind::LocationBack,
            (Self::Motion, true) => CueKind::AutoPaused,
            (Self::Motion, false) => CueKind::AutoResumed,
            (Self::Bluetooth, true) => CueKind::BluetoothOff,
            (Self::Bluetooth, false) => CueKind::BluetoothOn,
        }
    }

    /// The number of the sensor, 0 for what is none.
    pub(crate) fn instance(self) -> u16 {
        match self {
            Self::Sensor(sensor, _) | Self::Contact(sensor) => sensor.0,
            Self::Location | Self::Motion | Self::Bluetooth => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRAP: Thing = Thing::Sensor(SensorId(1), SensorKind::HeartRate);

    fn kinds(losses: &mut Losses, at_s: u64) -> Vec<CueKind> {
        losses
            .due(Moment::from_secs(at_s))
            .map(|(kind, ..)| kind)
            .collect()
    }

    #[test]
    fn a_return_is_said_only_after_its_loss() {
        let mut losses = Losses::default();
        losses.change(Moment::from_secs(10), STRAP, true);
        losses.change(Moment::from_secs(12), STRAP, false);
        assert!(kinds(&mut losses, 12).is_empty());

        losses.change(Moment::from_secs(20), STRAP, true);
        assert_eq!(kinds(&mut losses, 21), [CueKind::SensorLost]);
        losses.said(Moment::from_secs(21), CueKind::SensorLost, STRAP);
        assert!(kinds(&mut losses, 22).is_empty());
        losses.change(Moment::from_secs(25), STRAP, false);
        assert_eq!(kinds(&mut losses, 26), [CueKind::SensorBack]);
        losses.said(Moment::from_secs(26), CueKind::SensorBack, STRAP);
        assert!(kinds(&mut losses, 27).is_empty());
    }

    #[test]
    fn a_flickering_sensor_is_not_mentioned_again_for_two_minutes() {
        let mut losses = Losses::default();
        let mut said = Vec::new();
        for second in 0..200 {
            losses.change(Moment::from_secs(second), STRAP, second / 10 % 2 == 0);
            let due: Vec<_> = losses.due(Moment::from_secs(second)).collect();
            for (kind, thing, _) in due {
                losses.said(Moment::from_secs(second), kind, thing);
                said.push((second, kind));
            }
        }
        assert_eq!(
            said,
            [
                (0, CueKind::SensorLost),
                (10, CueKind::SensorBack),
                (120, CueKind::SensorLost),
                (130, CueKind::SensorBack)
            ]
        );
    }

    #[test]
    fn what_is_lost_again_and_stays_lost_is_said_after_the_quiet_time() {
        let mut losses = Losses::default();
        losses.change(Moment::from_secs(0), STRAP, true);
        losses.said(Moment::from_secs(0), CueKind::SensorLost, STRAP);
        losses.change(Moment::from_secs(10), STRAP, false);
        losses.said(Moment::from_secs(10), CueKind::SensorBack, STRAP);
        losses.change(Moment::from_secs(20), STRAP, true);
        assert!(kinds(&mut losses, 119).is_empty());
        assert_eq!(kinds(&mut losses, 120), [CueKind::SensorLost]);
    }

    #[test]
    fn old_news_is_never_told() {
        let mut losses = Losses::default();
        losses.change(Moment::from_secs(0), Thing::Location, true);
        assert!(kinds(&mut losses, 31).is_empty());
        losses.change(Moment::from_secs(60), Thing::Location, false);
        assert!(kinds(&mut losses, 61).is_empty());
    }
}
