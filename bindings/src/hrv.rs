//! Heart-rate variability as it crosses the surface, and its JSON.

use freshlegs_engine::sensing::rhythm::{
    Analysis, AnalysisWindow, Beats, Correction, Tolerance, Windows,
};
use serde::Serialize;

use crate::error::CompanionError;

/// What is done about beats that are no heartbeats.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, uniffi::Enum)]
pub enum HrvCorrection {
    /// Nothing. They are counted, and nothing is left out: to compare with other programs.
    None,
    /// Beats that differ by more than 5 % from the one before, at rest 25 %, are left out.
    Live,
    /// Lipponen and Tarvainen 2019, as long as it finds less each time.
    #[default]
    Lipponen,
    /// One pass of it, and nothing is left out: to compare with other programs.
    LipponenOnce,
}

/// How variability is analysed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, uniffi::Record)]
pub struct HrvOptions {
    /// Length of a window in seconds, at least 1.
    #[uniffi(default = 120)]
    pub window_s: u32,
    /// Seconds from one window to the next, at least 1.
    #[uniffi(default = 20)]
    pub step_s: u32,
    /// What is done about artefacts.
    pub correction: HrvCorrection,
    /// Whether the recording is one at rest.
    #[uniffi(default = false)]
    pub at_rest: bool,
}

impl Default for HrvOptions {
    fn default() -> Self {
        Self {
            window_s: 120,
            step_s: 20,
            correction: HrvCorrection::default(),
            at_rest: false,
        }
    }
}

/// What the beats of a recording say. Figures of which more than 6 % of the beats are artefacts
/// are absent, and so is what cannot be told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, uniffi::Record)]
pub struct HrvReport {
    /// Beats that the figures are of, after the correction.
    pub beats: u32,
    /// Root mean square of successive differences in milliseconds. In exercise it says almost
    /// nothing.
    pub rmssd_ms: Option<f64>,
    /// Its natural logarithm.
    pub ln_rmssd: Option<f64>,
    /// Standard deviation of the intervals in milliseconds.
    pub sdnn_ms: Option<f64>,
    /// Artefacts among the beats, in percent.
    pub artefact_percent: Option<f64>,
    /// The windows in order of time.
    pub windows: Vec<HrvWindow>,
}

/// One window of a recording.
#[derive(Clone, Debug, Default, PartialEq, Serialize, uniffi::Record)]
pub struct HrvWindow {
    /// Seconds from the beginning of the recording to that of the window.
    pub at_s: u32,
    /// Beats that the figures are of.
    pub beats: u32,
    /// Root mean square of successive differences in milliseconds.
    pub rmssd_ms: Option<f64>,
    /// DFA α1, boxes of 4 to 16 beats from both ends; absent with fewer than 100 beats or a gap.
    pub alpha1: Option<f64>,
    /// The same after detrending by smoothness priors, λ = 500.
    pub alpha1_sp: Option<f64>,
    /// Artefacts among the beats, in percent.
    pub artefact_percent: Option<f64>,
}

impl HrvOptions {
    pub(crate) fn analyse(self, beats: Beats) -> Result<HrvReport, CompanionError> {
        if self.window_s == 0 || self.step_s == 0 {
            return Err(CompanionError::BadInput {
                reason: "lay windows: length and step must be at least 1 s".to_owned(),
                offset: None,
            });
        }
        let windows = Windows {
            length_s: self.window_s,
            step_s: self.step_s,
        };
        Ok(Analysis::of(beats, self.correction(), windows).into())
    }

    fn correction(self) -> Correction {
        match self.correction {
            HrvCorrection::None => Correction::None,
            HrvCorrection::Live if self.at_rest => Correction::Live(Tolerance::Rest),
            HrvCorrection::Live => Correction::Live(Tolerance::Exercise),
            HrvCorrection::Lipponen => Correction::Lipponen,
            HrvCorrection::LipponenOnce => Correction::LipponenOnce,
        }
    }
}

impl From<Analysis> for HrvReport {
    fn from(analysis: Analysis) -> Self {
        Self {
            beats: count(analysis.count),
            rmssd_ms: analysis.rmssd_ms,
            ln_rmssd: analysis.ln_rmssd,
            sdnn_ms: analysis.sdnn_ms,
            artefact_percent: analysis.artefact_percent,
            windows: analysis.windows.into_iter().map(HrvWindow::from).collect(),
        }
    }
}

impl From<AnalysisWindow> for HrvWindow {
    fn from(window: AnalysisWindow) -> Self {
        let measured = window.measured;
        Self {
            at_s: window.at_s,
            beats: count(measured.beats),
            rmssd_ms: measured.rmssd_ms,
            alpha1: measured.alpha1,
            alpha1_sp: measured.alpha1_sp,
            artefact_percent: measured.artefact_percent,
        }
    }
}

fn count(beats: usize) -> u32 {
    u32::try_from(beats).unwrap_or(u32::MAX)
}

/// The report on one line: `{"beats":…,"rmssd_ms":…,"ln_rmssd":…,"sdnn_ms":…,"artefact_percent":…,
/// "windows":[{"at_s":…,"beats":…,"rmssd_ms":…,"alpha1":…,"alpha1_sp":…,"artefact_percent":…},…]}`,
/// with what is absent as null and numbers to their last digit.
#[uniffi::export]
pub fn hrv_json_line(report: HrvReport) -> String {
    // Neither map keys that are no strings nor a failing writer can occur here.
    serde_json::to_string(&report).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_its_fields_in_order_and_says_null_for_what_is_absent() {
        let report = HrvReport {
            beats: 3,
            rmssd_ms: Some(3.5),
            artefact_percent: Some(0.0),
            windows: vec![HrvWindow {
                at_s: 20,
                beats: 3,
                alpha1: Some(0.75),
                ..HrvWindow::default()
            }],
            ..HrvReport::default()
        };
        assert_eq!(
            hrv_json_line(report),
            "{\"beats\":3,\"rmssd_ms\":3.5,\"ln_rmssd\":null,\"sdnn_ms\":null,\
             \"artefact_percent\":0.0,\"windows\":[{\"at_s\":20,\"beats\":3,\"rmssd_ms\":null,\
             \"alpha1\":0.75,\"alpha1_sp\":null,\"artefact_percent\":null}]}"
        );
    }

    #[test]
    fn windows_without_length_or_step_are_refused() {
        for (window_s, step_s) in [(0, 20), (120, 0)] {
            let options = HrvOptions {
                window_s,
                step_s,
                ..HrvOptions::default()
            };
            assert!(options.analyse(Beats::default()).is_err());
        }
    }
}
