use std::collections::BTreeSet;
use std::time::Duration;

use super::cue::CueKind;
use crate::input::{SensorHint, SensorId};
use crate::sensing::{Quality, RunState, SensorKind};
use crate::time::Moment;

/// A hint is worth saying for so long.
const NEWS: Duration = Duration::from_secs(30);

/// Remembers which sensors are looked for in vain. Each hint is said at most once for a sensor in a
/// run, and none for a sensor that was ever heard in it: that one is lost, and said to be.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    heard: BTreeSet<SensorId>,
    hints: Vec<Hint>,
}

#[derive(Debug)]
struct Hint {
    sensor: SensorId,
    sensor_kind: Option<SensorKind>,
    cue: CueKind,
    since: Moment,
    is_said: bool,
}

impl Hints {
    /// Notes who is heard.
    pub(crate) fn listen(&mut self, state: &RunState) {
        let heard = |quality| quality != Quality::Lost;
        self.heard.extend(
            state
                .sensors
                .iter()
                .filter(|known| heard(known.quality))
                .map(|known| known.sensor),
        );
    }

    /// A sensor is looked for in vain.
    pub(crate) fn hint(
        &mut self,
        at: Moment,
        sensor: SensorId,
        sensor_kind: Option<SensorKind>,
        hint: SensorHint,
    ) {
        let cue = match hint {
            SensorHint::Asleep => CueKind::SensorAsleep,
            SensorHint::Held => CueKind::SensorHeld,
        };
        let is_known = |known: &Hint| (known.sensor, known.cue) == (sensor, cue);
        if !self.hints.iter().any(is_known) {
            self.hints.push(Hint {
                sensor,
                sensor_kind,
                cue,
                since: at,
                is_said: false,
            });
        }
    }

    /// What the runner should be told now, with the moment at which it is no news any more.
    pub(crate) fn due(
        &self,
        at: Moment,
    ) -> impl Iterator<Item = (CueKind, SensorId, Option<SensorKind>, Moment)> {
        self.hints.iter().filter_map(move |hint| {
            let old_at = hint.since + NEWS;
            let is_news = !hint.is_said && at <= old_at && self.is_true(hint.cue, hint.sensor);
            is_news.then_some((hint.cue, hint.sensor, hint.sensor_kind, old_at))
        })
    }

    /// The runner has been told.
    pub(crate) fn said(&mut self, cue: CueKind, sensor: SensorId) {
        let mut hints = self.hints.iter_mut();
        if let Some(hint) = hints.find(|hint| (hint.sensor, hint.cue) == (sensor, cue)) {
            hint.is_said = true;
        }
    }

    /// Whether a hint still fits: the sensor is not heard, and no later hint has taken its place.
    pub(crate) fn is_true(&self, cue: CueKind, sensor: SensorId) -> bool {
        let latest = self.hints.iter().rev().find(|hint| hint.sensor == sensor);
        !self.heard.contains(&sensor) && latest.is_some_and(|hint| hint.cue == cue)
    }
}
