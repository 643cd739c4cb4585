use super::artefacts::{self, Passes};
use super::window::artefact_percent;
use super::{Beats, Measured, Meter, Tolerance, Trust, Window, variability};

/// What is done about artefacts in a recording.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Correction {
    /// Nothing. They are counted, as Lipponen and Tarvainen find them, and nothing is blanked: to
    /// be compared with other programs.
    None,
    /// What the rule for every beat does not accept is left out.
    Live(Tolerance),
    /// Lipponen and Tarvainen's method, as long as it finds less each time.
    #[default]
    Lipponen,
    /// One pass of it as the reference implementation does it, and nothing is blanked: to be
    /// compared with other programs.
    LipponenOnce,
}

impl Correction {
    /// Whether figures of more than 6 % artefacts are left out.
    const fn blanks(self) -> bool {
        matches!(self, Self::Live(_) | Self::Lipponen)
    }

    fn apply(self, mut beats: Beats) -> Beats {
        match self {
            Self::None => artefacts::mark(&mut beats),
            Self::Live(tolerance) => artefacts::reject(tolerance, beats.as_mut_slice()),
            Self::Lipponen => beats = artefacts::correct(&beats, Passes::Iterated),
            Self::LipponenOnce => beats = artefacts::correct(&beats, Passes::Once),
        }
        beats
    }
}

/// Where the windows of a recording lie: `step_s` apart from its beginning, as long as they are
/// full.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Windows {
    /// Length in seconds.
    pub length_s: u32,
    /// From the beginning of one to the beginning of the next, in seconds; at least 1.
    pub step_s: u32,
}

impl Default for Windows {
    /// 120 s, 20 s apart.
    fn default() -> Self {
        Self {
            length_s: 120,
            step_s: 20,
        }
    }
}

/// One window of a recording.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnalysisWindow {
    /// Seconds from the beginning of the recording to that of the window.
    pub at_s: u32,
    /// Its figures.
    pub measured: Measured,
}

/// What a recording says as a whole and window by window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    /// The beats after the correction.
    pub beats: Beats,
    /// Beats that the figures are of.
    pub count: usize,
    /// RMSSD in milliseconds.
    pub rmssd_ms: Option<f64>,
    /// Its natural logarithm.
    pub ln_rmssd: Option<f64>,
    /// SDNN in milliseconds.
    pub sdnn_ms: Option<f64>,
    /// Artefacts in percent.
    pub artefact_percent: Option<f64>,
    /// The windows in order of time.
    pub windows: Vec<AnalysisWindow>,
}

impl Analysis {
    /// Corrects and measures a recording.
    pub fn of(beats: Beats, correction: Correction, windows: Windows) -> Self {
        let beats = correction.apply(beats);
        let all = beats.as_slice();
        let resolution = beats.resolution();
        let artefact_percent = artefact_percent(all);
        let shown = !correction.blanks()
            || artefact_percent.is_some_and(|percent| Trust::of(percent) != Trust::Blank);
        let when_shown = |value: Option<f64>| value.filter(|_| shown);
        let rmssd_ms = when_shown(variability::rmssd_ms(resolution, all));
        Self {
            count: Window::of(resolution, all, i64::MIN, i64::MAX)
                .usable()
                .count(),
            rmssd_ms,
            ln_rmssd: rmssd_ms.and_then(variability::ln_rmssd),
            sdnn_ms: when_shown(variability::sdnn_ms(resolution, all)),
            artefact_percent,
            windows: measure(&beats, correction, windows),
            beats,
        }
    }
}

fn measure(beats: &Beats, correction: Correction, windows: Windows) -> Vec<AnalysisWindow> {
    let resolution = beats.resolution();
    let ticks = |seconds: u32| i64::from(seconds) * resolution.per_s();
    let end = beats.as_slice().last().map_or(0, |beat| beat.end);
    let mut meter = Meter::default();
    (0u32..)
        .step_by(windows.step_s.max(1) as usize)
        .map(|at_s| (at_s, ticks(at_s), ticks(at_s) + ticks(windows.length_s)))
        .take_while(|(_, _, to)| *to <= end)
        .map(|(at_s, from, to)| {
            let window = Window::of(resolution, beats.as_slice(), from, to);
            let measured = meter.measure(&window);
            AnalysisWindow {
                at_s,
                measured: if correction.blanks() {
                    measured.or_blank()
                } else {
                    measured
                },
            }
        })
        .collect()
}
