//! What the live screen knows.

use std::collections::VecDeque;

use freshlegs::{
    CueView, LinkState, LiveView, Motion, Quality, SensorEvent, SensorNews, Shown, Trouble,
};

use crate::args::Units;
use crate::commands::in_words;
use crate::words;

/// How many cues are kept; more fit on no screen.
const CUES: usize = 100;

/// Everything that the live screen shows.
#[derive(Debug)]
pub(crate) struct Dashboard {
    pub(super) units: Units,
    pub(super) view: LiveView,
    pub(super) cues: VecDeque<(f64, String)>,
    pub(super) pace: Vec<(f64, f64)>,
    pub(super) heart_rate: Vec<(f64, f64)>,
    pub(super) trouble: Option<String>,
    pub(super) sensor_note: Option<String>,
    /// Whether the runner was asked if the run is really over.
    pub(super) asks_to_finish: bool,
}

impl Dashboard {
    pub(crate) fn new(units: Units) -> Self {
        Self {
            units,
            view: LiveView::default(),
            cues: VecDeque::new(),
            pace: Vec::new(),
            heart_rate: Vec::new(),
            trouble: None,
            sensor_note: None,
            asks_to_finish: false,
        }
    }

    /// Takes the newest view in.
    pub(crate) fn saw(&mut self, view: LiveView) {
        let fresh = |shown: &Shown| shown.value.filter(|_| shown.quality == Quality::Fresh);
        if let Some(pace) = fresh(&view.pace_s_per_km).filter(|_| view.motion == Motion::Moving) {
            let per_unit = pace * self.units.metres() / 1_000.0;
            self.pace.push((view.elapsed_s, per_unit));
        }
        if let Some(heart_rate) = fresh(&view.heart_rate_bpm) {
            self.heart_rate.push((view.elapsed_s, heart_rate));
        }
        self.view = view;
    }

    /// Takes a cue in.
    pub(crate) fn heard(&mut self, cue: &CueView) {
        self.cues.push_front((cue.at_s, words::harmless(&cue.text)));
        self.cues.truncate(CUES);
    }

    /// Says that something is wrong, until it no longer is.
    pub(crate) fn trouble(&mut self, trouble: &Trouble) {
        self.trouble = (*trouble != Trouble::StorageBack).then(|| in_words(trouble));
    }

    /// Says what can be done about a sensor, until it is heard again.
    pub(crate) fn sensor(&mut self, event: &SensorEvent) {
        self.sensor_note = match event {
            SensorEvent::News {
                news: SensorNews::Back | SensorNews::AdapterBack,
                ..
            }
            | SensorEvent::Link {
                state: Some(LinkState::Streaming),
                ..
            } => None,
            SensorEvent::News { text, .. } => Some(words::harmless(text)),
            SensorEvent::Adapter { text, .. } => text.clone(),
            _ => return,
        };
    }

    /// Whether cues are muted.
    pub(crate) fn is_muted(&self) -> bool {
        self.view.muted
    }

    /// Whether the coach offers a metronome for quicker steps.
    pub(crate) fn offers_metronome(&self) -> bool {
        let rescue = self.view.rescue.as_ref();
        rescue.is_some_and(|rescue| rescue.metronome_spm.is_some())
    }

    /// Whether the runner paused the run.
    pub(crate) fn is_paused(&self) -> bool {
        self.view.motion == Motion::Paused
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fresh_values_are_charted() {
        let shown = |value, quality| Shown {
            value: Some(value),
            quality,
            ..Shown::default()
        };
        let view = |motion, quality| LiveView {
            motion,
            pace_s_per_km: shown(324.0, quality),
            heart_rate_bpm: shown(150.0, quality),
            ..LiveView::default()
        };
        let mut dashboard = Dashboard::new(Units::Metric);
        dashboard.saw(view(Motion::Moving, Quality::Fresh));
        dashboard.saw(view(Motion::Moving, Quality::Stale));
        dashboard.saw(view(Motion::Paused, Quality::Fresh));
        assert_eq!(dashboard.pace.len(), 1);
        assert_eq!(dashboard.heart_rate.len(), 2);
    }
}
