use super::beats::{Beat, Mark, Resolution};
use super::{Dfa, SmoothnessPriors, Trust, variability};

/// Fewer beats than this make no α1.
const FEWEST_BEATS: usize = 100;

/// What is left by the detrending is counted in this part of a tick: 2⁻³⁰ of a millisecond is far
/// below what a strap can tell, and lets α1 be summed exactly.
const FINE: f64 = (1u64 << 30) as f64;

/// The beats that ended at or after `from` and before `to`, in ticks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window<'a> {
    /// Where it begins.
    pub from: i64,
    /// Where it ends.
    pub to: i64,
    /// Its beats.
    pub beats: &'a [Beat],
    resolution: Resolution,
}

impl<'a> Window<'a> {
    /// The window of some beats in order of time.
    pub fn of(resolution: Resolution, beats: &'a [Beat], from: i64, to: i64) -> Self {
        let first = beats.partition_point(|beat| beat.end < from);
        let after = beats.partition_point(|beat| beat.end < to);
        Self {
            from,
            to,
            beats: &beats[first..after],
            resolution,
        }
    }

    /// Beats that figures may use.
    pub fn usable(&self) -> impl Iterator<Item = &'a Beat> + Clone {
        self.beats.iter().filter(|beat| beat.mark != Mark::Rejected)
    }

    /// Artefacts among its beats, in percent; `None` without beats.
    pub fn artefact_percent(&self) -> Option<f64> {
        artefact_percent(self.beats)
    }

    /// Whether no gap reaches into it.
    pub fn is_whole(&self) -> bool {
        let (Some(first), Some(last)) = (self.beats.first(), self.beats.last()) else {
            return false;
        };
        let gap = self.resolution.gap();
        first.end - first.rr <= self.from + gap
            && last.end >= self.to - gap
            && !self.beats[1..].iter().any(|beat| beat.after_gap)
    }
}

/// Artefacts in percent of some beats; `None` without beats.
pub(super) fn artefact_percent(beats: &[Beat]) -> Option<f64> {
    let artefacts = beats.iter().filter(|beat| beat.mark.is_artefact()).count();
    (!beats.is_empty()).then(|| 100.0 * artefacts as f64 / beats.len() as f64)
}

/// What is measured of a window. Absent is `None`, never zero.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    /// Beats that the figures are of.
    pub beats: usize,
    /// RMSSD in milliseconds. In exercise it says almost nothing.
    pub rmssd_ms: Option<f64>,
    /// α1 by [`Dfa`]. Nothing with fewer than 100 beats, or with a gap in the window.
    pub alpha1: Option<f64>,
    /// α1 of what [`SmoothnessPriors`] leave; lower than `alpha1` by 0.08 on average, 0.27 at most
    /// (measured on 151 windows of one run).
    pub alpha1_sp: Option<f64>,
    /// Artefacts among the beats, in percent.
    pub artefact_percent: Option<f64>,
}

impl Measured {
    /// How far the figures can be trusted.
    pub fn trust(&self) -> Trust {
        self.artefact_percent.map_or(Trust::Blank, Trust::of)
    }

    /// Without the figures where they cannot be trusted.
    #[must_use]
    pub fn or_blank(self) -> Self {
        if self.trust() == Trust::Blank {
            Self {
                rmssd_ms: None,
                alpha1: None,
                alpha1_sp: None,
                ..self
            }
        } else {
            self
        }
    }
}

/// Measures windows. It keeps what it needs for the sums, so that nothing is allocated once it has
/// seen the longest window.
#[derive(Clone, Debug, Default)]
pub struct Meter {
    dfa: Dfa,
    priors: SmoothnessPriors,
}

impl Meter {
    /// All figures of a window, however far they can be trusted.
    pub fn measure(&mut self, window: &Window<'_>) -> Measured {
        let beats = window.usable().count();
        let intervals = window.usable().map(|beat| beat.rr);
        let (mut alpha1, mut alpha1_sp) = (None, None);
        if beats >= FEWEST_BEATS && window.is_whole() {
            alpha1 = self.dfa.alpha1(intervals.clone());
            let tick_ms = window.resolution.tick_ms();
            let left = self.priors.detrend(intervals.map(|rr| rr as f64 * tick_ms));
            let fine = left.iter().map(|value| (value * FINE).round() as i64);
            alpha1_sp = self.dfa.alpha1(fine);
        }
        Measured {
            beats,
            rmssd_ms: variability::rmssd_ms(window.resolution, window.beats),
            alpha1,
            alpha1_sp,
            artefact_percent: window.artefact_percent(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sensing::rhythm::Beats;

    const SECOND: i64 = 1_000;

    fn beats(intervals: impl IntoIterator<Item = i64>) -> Vec<Beat> {
        let beats = Beats::from_intervals(Resolution::Millisecond, intervals);
        beats.as_slice().to_vec()
    }

    fn measured(beats: &[Beat]) -> Measured {
        let window = Window::of(Resolution::Millisecond, beats, 0, 120 * SECOND);
        Meter::default().measure(&window)
    }

    fn steady() -> impl Iterator<Item = i64> + Clone {
        (0..400).map(|beat| 400 + (beat * beat) % 7)
    }

    #[test]
    fn a_beat_belongs_to_a_window_by_its_end() {
        let beats = beats([500; 8]);
        let window = Window::of(Resolution::Millisecond, &beats, 1_000, 2_000);
        let ends: Vec<i64> = window.beats.iter().map(|beat| beat.end).collect();
        assert_eq!(ends, [1_000, 1_500]);
    }

    #[test]
    fn a_whole_window_of_a_hundred_beats_has_an_alpha1() {
        let full = measured(&beats(steady()));
        assert!(full.alpha1.is_some() && full.alpha1_sp.is_some());
        assert_eq!(full.artefact_percent, Some(0.0));
        let slow = measured(&beats((0..90).map(|beat| 1_300 + beat % 7)));
        assert_eq!((slow.alpha1, slow.beats > 80), (None, true));
    }

    #[test]
    fn a_gap_anywhere_in_the_window_leaves_no_alpha1() {
        let gap = |at: usize| {
            let head = steady().take(at);
            beats(head.chain([3_000]).chain(steady()))
        };
        for at in [0, 50, 290] {
            let measured = measured(&gap(at));
            assert_eq!(measured.alpha1, None, "{at}");
            assert!(measured.rmssd_ms.is_some());
        }
        let short = beats(steady().take(290));
        assert_eq!(measured(&short).alpha1, None, "ends early");
    }

    #[test]
    fn above_six_percent_of_artefacts_the_figures_are_blank() {
        let mut marked = beats(steady());
        let within = marked.iter().filter(|beat| beat.end < 120 * SECOND).count();
        let six_percent = within * 6 / 100;
        for beat in marked.iter_mut().take(six_percent) {
            beat.mark = Mark::Mended;
        }
        let shaded = measured(&marked);
        assert_eq!(shaded.trust(), Trust::Shaded);
        assert_eq!(shaded.or_blank(), shaded);
        marked[six_percent].mark = Mark::Mended;
        let blank = measured(&marked);
        assert!(blank.alpha1.is_some());
        assert_eq!(blank.or_blank().alpha1, None);
        assert_eq!(blank.or_blank().artefact_percent, blank.artefact_percent);
    }

    #[test]
    fn no_beats_are_no_figures() {
        let nothing = measured(&[]);
        assert_eq!(nothing, Measured::default());
        assert_eq!(nothing.trust(), Trust::Blank);
    }
}
