//! The sensors of the run: who is there, who is missing, whose battery is low.

use std::time::Duration;

use super::heart_rate::Reading;
use super::presence::{Change, Presence};
use super::quality::{Due, Heard, Life};
use crate::input::{SensorId, SensorInfo};
use crate::run::CadenceFactor;
use crate::sensing::{Notice, Quality, SensorKind, SensorState};
use crate::time::Moment;

/// A sensor that is not heard for this long is lost.
const SILENT: Duration = Duration::from_secs(10);
/// When the link itself is down, one need not wait that long; a drop-out of a second is silent.
const UNLINKED: Duration = Duration::from_secs(5);
/// A strap that slips is back in a moment, or needs a hand.
const OFF_SKIN: Duration = Duration::from_secs(5);

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
    priority: u8,
    cadence_factor: Option<CadenceFactor>,
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
    battery_said: bool,
}

impl Roster {
    /// Takes a sensor in, or what is newly known of it.
    pub(super) fn join(
        &mut self,
        sensor: SensorId,
        info: &SensorInfo,
        states: &mut Vec<SensorState>,
    ) {
        let index = self.index(sensor, states);
        let entry = &mut self.entries[index];
        entry.priority = info.priority;
        entry.cadence_factor = info.cadence_factor;
        states[index].name.clone_from(&info.name);
    }

    pub(super) fn link(
        &mut self,
        at: Moment,
        sensor: SensorId,
        connected: bool,
        states: &mut Vec<SensorState>,
    ) {
        let index = self.index(sensor, states);
        let entry = &mut self.entries[index];
        entry.unlinked_since = if connected {
            None
        } else {
            entry.unlinked_since.or(Some(at))
        };
    }

    /// A value of `kind` came from the sensor.
    pub(super) fn hear(
        &mut self,
        at: Moment,
        sensor: SensorId,
        kind: SensorKind,
        states: &mut Vec<SensorState>,
    ) {
        let index = self.index(sensor, states);
        let entry = &mut self.entries[index];
        // A strap that measures steps too is a strap: what it is missed for is the heart.
        if entry.kind.is_none_or(|known| weight(kind) > weight(known)) {
            let life = match kind {
                SensorKind::HeartRate => Life::HEART_RATE,
                _ => Life::FOOT,
            };
            entry.kind = Some(kind);
            entry.signs = Heard::never(life);
            entry.values = Heard::never(life);
            states[index].kind = Some(kind);
        }
        if entry.kind == Some(kind) {
            entry.off_since = None;
            entry.signs.hear(at);
            entry.values.hear(at);
        }
    }

    /// A strap said something of the heart.
    pub(super) fn hear_heart(
        &mut self,
        at: Moment,
        sensor: SensorId,
        reading: Reading,
        states: &mut Vec<SensorState>,
    ) {
        match reading {
            Reading::Rate(_) => self.hear(at, sensor, SensorKind::HeartRate, states),
            Reading::NoContact => {
                let index = self.index(sensor, states);
                let entry = &mut self.entries[index];
                entry.off_since = entry.off_since.or(Some(at));
                entry.signs.hear(at);
            }
            Reading::Nothing => {}
        }
    }

    /// A charge in percent; more than 100 is reserved and says nothing.
    pub(super) fn battery(
        &mut self,
        sensor: SensorId,
        percent: u8,
        states: &mut Vec<SensorState>,
    ) -> Option<Notice> {
        let index = self.index(sensor, states);
        if percent > FULL_PERCENT {
            return None;
        }
        states[index].battery_percent = Some(percent);
        let entry = &mut self.entries[index];
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

    /// How the sensor counts cadence, where an earlier run found out.
    pub(super) fn cadence_factor(&self, sensor: SensorId) -> Option<CadenceFactor> {
        self.entries
            .iter()
            .find(|entry| entry.sensor == sensor)
            .and_then(|entry| entry.cadence_factor)
    }

    /// Silence up to now was nobody's fault.
    pub(super) fn forgive(&mut self, now: Moment) {
        self.forgiven = now;
    }

    pub(super) fn forgiven(&self) -> Moment {
        self.forgiven
    }

    /// Brings the qualities up to date, and says what changed; in a pause nothing is said.
    pub(super) fn judge(
        &mut self,
        now: Moment,
        paused: bool,
        states: &mut [SensorState],
        due: &mut Due,
        mut say: impl FnMut(Notice),
    ) {
        for (index, state) in states.iter_mut().enumerate() {
            self.entries[index].signs.note_due(due);
            state.quality = self.entries[index].quality(now);
            if paused {
                continue;
            }
            let covered = self.covered(now, index);
            let forgiven = self.forgiven;
            let entry = &mut self.entries[index];
            let Some(kind) = entry.kind else {
                continue;
            };
            let sensor = entry.sensor;
            let missing_from = entry.missing_from(forgiven);
            let signs = entry.signs;
            match entry
                .presence
                .judge(now, &signs, missing_from, covered, due)
            {
                Some(Change::Lost) => say(Notice::SensorLost { sensor, kind }),
                Some(Change::Back) => say(Notice::SensorBack { sensor, kind }),
                None => {}
            }
            let off_from = entry.off_since.map(|since| since.max(forgiven) + OFF_SKIN);
            let values = entry.values;
            match entry.contact.judge(now, &values, off_from, covered, due) {
                Some(Change::Lost) => say(Notice::ContactLost(sensor)),
                Some(Change::Back) => say(Notice::ContactBack(sensor)),
                None => {}
            }
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

    /// The sensor's place; one that nobody has introduced is taken in without a name.
    fn index(&mut self, sensor: SensorId, states: &mut Vec<SensorState>) -> usize {
        if let Some(index) = self.entries.iter().position(|entry| entry.sensor == sensor) {
            return index;
        }
        self.entries.push(Entry {
            sensor,
            priority: 0,
            cadence_factor: None,
            kind: None,
            signs: Heard::never(Life::HEART_RATE),
            values: Heard::never(Life::HEART_RATE),
            off_since: None,
            unlinked_since: None,
            presence: Presence::default(),
            contact: Presence::default(),
            battery_said: false,
        });
        states.push(SensorState {
            sensor,
            name: String::new(),
            kind: None,
            quality: Quality::Lost,
            battery_percent: None,
        });
        self.entries.len() - 1
    }
}

impl Entry {
    fn quality(&self, now: Moment) -> Quality {
        match self.signs.quality(now) {
            Quality::Fresh if self.off_since.is_some() => Quality::NoContact,
            quality => quality,
        }
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
