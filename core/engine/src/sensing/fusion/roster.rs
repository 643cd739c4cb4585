//! The sensors of the run: who is there, who is missing, whose battery is low.

use std::time::Duration;

use super::heart_rate::Reading;
use super::presence::{Change, Presence};
use super::quality::{Due, Heard, Life};
use crate::input::{SensorId, SensorInfo};
use crate::run::CadenceFactor;
use crate::sensing::gatt::BodySensorLocation;
use crate::sensing::quirks::Habits;
use crate::sensing::{Notice, Offer, Quality, SensorKind, SensorState};
use crate::time::Moment;

/// A sensor that is not heard for this long is lost.
const SILENT: Duration = Duration::from_secs(10);
/// When the link itself is down, one need not wait that long; a drop-out of a second is silent.
const UNLINKED: Duration = Duration::from_secs(5);
/// A strap that slips is back in a moment, or needs a hand.
const OFF_SKIN: Duration = Duration::from_secs(5);
/// The timer of such a strap begins when its own electronics notice, not with the first notification.
const TAKEN_OFF_SLACK: Duration = Duration::from_secs(15);

/// At this charge in percent and below a battery is low (`RunnerUp` warns there too).
const LOW_PERCENT: u8 = 15;
const FULL_PERCENT: u8 = 100;

/// Everything known of the sensors, except what they measure.
#[derive(Clone, Debug, Default)]
pub(super) struct Roster {
    entries: Vec<Entry>,
    /// Silence before this moment was nobody's fault: a pause, or the process was away.
    forgiven: Moment,
}

#[derive(Clone, Debug)]
struct Entry {
    sensor: SensorId,
    name: String,
    priority: u8,
    cadence_factor: Option<CadenceFactor>,
    habits: Habits,
    location: Option<BodySensorLocation>,
    /// What it offers to measure.
    offered: Option<SensorKind>,
    /// What it has shown to measure.
    kind: Option<SensorKind>,
    /// Values, or a strap's word that it is off the skin.
    signs: Heard,
    /// Values only.
    values: Heard,
    /// Since when the strap says that it is off the skin.
    off_since: Option<Moment>,
    unlinked_since: Option<Moment>,
    presence: Presence,
    contact: Presence,
    battery_percent: Option<u8>,
    battery_said: bool,
}

impl Roster {
    /// Takes a sensor in, or what is newly known of it.
    pub(super) fn join(&mut self, sensor: SensorId, info: &SensorInfo) {
        let entry = self.entry(sensor);
        entry.name.clone_from(&info.name);
        entry.priority = info.priority;
        entry.habits = Habits::of(info);
        entry.cadence_factor = info.cadence_factor.or(entry.habits.cadence_factor);
        entry.offered = Offer::kind(&info.offers);
    }

    /// A sensor says where it is worn.
    pub(super) fn wear(&mut self, sensor: SensorId, location: BodySensorLocation) {
        self.entry(sensor).location = Some(location);
    }

    pub(super) fn link(&mut self, at: Moment, sensor: SensorId, connected: bool) {
        let entry = self.entry(sensor);
        entry.unlinked_since = if connected {
            None
        } else {
            entry.unlinked_since.or(Some(at))
        };
    }

    /// A value of `kind` came from the sensor.
    pub(super) fn hear(&mut self, at: Moment, sensor: SensorId, kind: SensorKind) {
        let entry = self.entry(sensor);
        if entry.is_missed_for(kind) {
            entry.off_since = None;
            entry.signs.hear(at);
            entry.values.hear(at);
        }
    }

    /// A strap said something of the heart.
    pub(super) fn hear_heart(&mut self, at: Moment, sensor: SensorId, reading: Reading) {
        match reading {
            Reading::Rate(_) => self.hear(at, sensor, SensorKind::HeartRate),
            Reading::NoContact => {
                let entry = self.entry(sensor);
                if entry.is_missed_for(SensorKind::HeartRate) {
                    entry.off_since = entry.off_since.or(Some(at));
                    entry.signs.hear(at);
                }
            }
            // Not a sign of use to the runner: a strap that sends only zeros is as good as lost.
            Reading::Nothing => {}
        }
    }

    /// A charge in percent; more than 100 is reserved and says nothing.
    pub(super) fn battery(&mut self, sensor: SensorId, percent: u8) -> Option<Notice> {
        let entry = self.entry(sensor);
        if percent > FULL_PERCENT {
            return None;
        }
        entry.battery_percent = Some(percent);
        if percent > LOW_PERCENT || entry.battery_said {
            return None;
        }
        entry.battery_said = true;
        Some(Notice::BatteryLow { sensor, percent })
    }

    /// Preference and order of joining.
    pub(super) fn rank(&self, sensor: SensorId) -> (u8, u16) {
        self.entries
            .iter()
            .position(|entry| entry.sensor == sensor)
            .map_or((u8::MAX, u16::MAX), |index| {
                (self.entries[index].priority, index as u16)
            })
    }

    /// How the sensor counts cadence, where an earlier run found out or its kind is known for it.
    pub(super) fn cadence_factor(&self, sensor: SensorId) -> Option<CadenceFactor> {
        self.known(sensor).and_then(|entry| entry.cadence_factor)
    }

    /// Whether the sensor can have beats worth keeping: what is worn elsewhere than on the chest
    /// measures light, and the pulse is smoothed by the arm and by the sensor.
    pub(super) fn has_beats(&self, sensor: SensorId) -> bool {
        self.known(sensor).is_none_or(|entry| {
            let on_the_chest = match entry.location {
                None | Some(BodySensorLocation::Chest | BodySensorLocation::Other) => true,
                Some(
                    BodySensorLocation::Wrist
                    | BodySensorLocation::Finger
                    | BodySensorLocation::Hand
                    | BodySensorLocation::EarLobe
                    | BodySensorLocation::Foot,
                ) => false,
            };
            on_the_chest && !entry.habits.measures_light
        })
    }

    /// Silence up to now was nobody's fault.
    pub(super) fn forgive(&mut self, now: Moment) {
        self.forgiven = now;
    }

    pub(super) fn forgiven(&self) -> Moment {
        self.forgiven
    }

    /// Says what changed. In a pause nothing is missed.
    pub(super) fn judge(&mut self, now: Moment, due: &mut Due, mut say: impl FnMut(Notice)) {
        let forgiven = self.forgiven;
        for index in 0..self.entries.len() {
            let covered = self.covered(now, index);
            let entry = &mut self.entries[index];
            let Some(kind) = entry.kind else {
                continue;
            };
            let sensor = entry.sensor;
            let missing_from = entry.missing_from(forgiven);
            let quiet = covered || entry.was_taken_off();
            match entry
                .presence
                .judge(now, &entry.signs, missing_from, quiet, due)
            {
                Some(Change::Lost) => say(Notice::SensorLost { sensor, kind }),
                Some(Change::Back) => say(Notice::SensorBack { sensor, kind }),
                None => {}
            }
            let off_from = entry.off_since.map(|since| since.max(forgiven) + OFF_SKIN);
            match entry
                .contact
                .judge(now, &entry.values, off_from, covered, due)
            {
                Some(Change::Lost) => say(Notice::ContactLost(sensor)),
                Some(Change::Back) => say(Notice::ContactBack(sensor)),
                None => {}
            }
        }
    }

    /// Brings the picture of the sensors up to date.
    pub(super) fn show(&self, now: Moment, states: &mut Vec<SensorState>, due: &mut Due) {
        for (index, entry) in self.entries.iter().enumerate() {
            if index == states.len() {
                states.push(entry.state());
            }
            let state = &mut states[index];
            if state.name != entry.name {
                state.name.clone_from(&entry.name);
            }
            state.kind = entry.kind.or(entry.offered);
            state.quality = entry.quality(now);
            state.battery_percent = entry.battery_percent;
            entry.signs.note_due(due);
        }
    }

    /// Whether another sensor does the work of this one.
    fn covered(&self, now: Moment, index: usize) -> bool {
        self.entries.iter().enumerate().any(|(other, entry)| {
            other != index
                && entry.kind == self.entries[index].kind
                && entry.quality(now) == Quality::Fresh
        })
    }

    fn known(&self, sensor: SensorId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.sensor == sensor)
    }

    /// The sensor's entry; one that nobody has introduced is taken in without a name.
    fn entry(&mut self, sensor: SensorId) -> &mut Entry {
        let index = self
            .entries
            .iter()
            .position(|entry| entry.sensor == sensor)
            .unwrap_or_else(|| {
                self.entries.push(Entry::new(sensor));
                self.entries.len() - 1
            });
        &mut self.entries[index]
    }
}

impl Entry {
    fn new(sensor: SensorId) -> Self {
        Self {
            sensor,
            name: String::new(),
            priority: 0,
            cadence_factor: None,
            habits: Habits::default(),
            location: None,
            offered: None,
            kind: None,
            signs: Heard::never(Life::HEART_RATE),
            values: Heard::never(Life::HEART_RATE),
            off_since: None,
            unlinked_since: None,
            presence: Presence::default(),
            contact: Presence::default(),
            battery_percent: None,
            battery_said: false,
        }
    }

    /// Whether `kind` is what the runner would miss of this sensor.
    ///
    /// A strap that measures steps too is a strap: what it is missed for is the heart.
    fn is_missed_for(&mut self, kind: SensorKind) -> bool {
        if self.kind.is_none_or(|known| weight(kind) > weight(known)) {
            let life = match kind {
                SensorKind::HeartRate => Life::HEART_RATE,
                SensorKind::FootPod | SensorKind::Treadmill | SensorKind::Power => Life::FOOT,
            };
            self.kind = Some(kind);
            self.signs = Heard::never(life);
            self.values = Heard::never(life);
        }
        self.kind == Some(kind)
    }

    fn state(&self) -> SensorState {
        SensorState {
            sensor: self.sensor,
            name: self.name.clone(),
            kind: self.kind.or(self.offered),
            quality: Quality::Lost,
            battery_percent: self.battery_percent,
        }
    }

    fn quality(&self, now: Moment) -> Quality {
        match self.signs.quality(now) {
            Quality::Fresh if self.off_since.is_some() => Quality::NoContact,
            quality => quality,
        }
    }

    /// Whether the runner has taken the strap off and been told so, and the link broke because such
    /// straps break it then: that is no second loss.
    fn was_taken_off(&self) -> bool {
        let Some((unlinks_after, off_since)) = self.habits.unlinks_off_skin.zip(self.off_since)
        else {
            return false;
        };
        self.contact.is_said_missing()
            && self
                .signs
                .last()
                .is_some_and(|last| last <= off_since + unlinks_after + TAKEN_OFF_SLACK)
    }

    /// When its silence becomes a loss; `None` before it has been heard.
    fn missing_from(&self, forgiven: Moment) -> Option<Moment> {
        let last = self.signs.last()?;
        let silent = last.max(forgiven) + SILENT;
        Some(match self.unlinked_since {
            Some(since) if since >= last => silent.min(since.max(forgiven) + UNLINKED),
            _ => silent,
        })
    }
}

/// Which of several things that one sensor measures it is missed for.
fn weight(kind: SensorKind) -> u8 {
    match kind {
        SensorKind::Power => 0,
        SensorKind::FootPod => 1,
        SensorKind::Treadmill => 2,
        SensorKind::HeartRate => 3,
    }
}
