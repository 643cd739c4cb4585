use std::path::Path;

use freshlegs_engine::RunKind;
use freshlegs_engine::coaching::legs::{AskKind, Tuning};

use super::inject::Injection;
use super::series::{Series, open};
use super::trial::{History, Trial};

/// Depths of the injected fades as shares of speed.
pub const DEPTHS: [f64; 3] = [0.05, 0.08, 0.12];

/// Ramps of the injected fades in seconds.
pub const RAMPS_S: [f64; 2] = [600.0, 1_200.0];

/// Where they begin, as a share of the recorded time.
const HALF_WAY: f64 = 0.5;

/// How deep the deliberate easing is, as a share of speed.
const EASED: f64 = 0.08;

/// A fade is found when it is asked about within so many seconds of its first loss.
const FOUND_WITHIN_S: f64 = 900.0;

/// One file, replayed in every way that is measured.
pub struct Recorded {
    /// File name.
    pub name: String,
    /// What made it, as the file says.
    pub product: String,
    kind: RunKind,
    untouched: Series,
    fades: Vec<(f64, f64, Series)>,
    eased: Series,
    faulty: Series,
}

/// What came of one file with one tuning.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Hours of moving time.
    pub hours: f64,
    /// The untouched run.
    pub untouched: Trial,
    /// Each injected fade.
    pub fades: Vec<Found>,
    /// Seconds from the easing to the first question; `None` when nothing was asked.
    pub eased_after_s: Option<f64>,
    /// What the questions after the easing were.
    pub eased_asks: Vec<AskKind>,
    /// The run with failing sensors.
    pub faulty: Trial,
}

/// What came of one injected fade.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Share of speed lost in the end.
    pub depth: f64,
    /// Seconds of its ramp.
    pub ramp_s: f64,
    /// Seconds from its first loss to the question, where that came in time.
    pub after_s: Option<f64>,
    /// Whether the same run untouched was not asked about by then.
    pub is_new: bool,
}

impl Recorded {
    /// Replays a file as it is, with every fade, with easing and with failing sensors.
    ///
    /// # Errors
    /// Says why the file cannot be replayed.
    pub fn open(path: &Path) -> Result<Self, String> {
        let (activity, index) = open(path)?;
        let record = |injection| Series::record(&activity, index, injection);
        let mut fades = Vec::new();
        for depth in DEPTHS {
            for ramp_s in RAMPS_S {
                let fade = Injection::Fade {
                    depth,
                    ramp_s,
                    from: HALF_WAY,
                };
                fades.push((depth, ramp_s, record(fade)?));
            }
        }
        let untouched = record(Injection::Untouched)?;
        Ok(Self {
            name: path
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            product: activity.device.product.clone().unwrap_or_default(),
            kind: untouched.kind,
            untouched,
            fades,
            eased: record(Injection::Ease { depth: EASED })?,
            faulty: record(Injection::Faults)?,
        })
    }

    /// Lets the detector follow each of the replays.
    pub fn measure(&self, history: History, tuning: Tuning) -> Outcome {
        let past = history.past(&self.untouched);
        let trial = |series: &Series| Trial::of(series, self.kind, &past, tuning);
        let untouched = trial(&self.untouched);
        let fades = self
            .fades
            .iter()
            .map(|(depth, ramp_s, series)| {
                let after_s = in_time(&trial(series), series.onset_s);
                let anyway = in_time(&untouched, series.onset_s);
                Found {
                    depth: *depth,
                    ramp_s: *ramp_s,
                    after_s,
                    is_new: after_s.is_some_and(|it| anyway.is_none_or(|anyway| it < anyway)),
                }
            })
            .collect();
        let eased = trial(&self.eased);
        let since = |(at_s, kind): &(f64, AskKind)| {
            let after_s = at_s - self.eased.onset_s;
            (after_s >= 0.0 && *kind != AskKind::Cardio).then_some((after_s, *kind))
        };
        let after: Vec<_> = eased.asks.iter().filter_map(since).collect();
        Outcome {
            hours: self.moving_s() / 3_600.0,
            untouched,
            fades,
            eased_after_s: after.first().map(|(after_s, _)| *after_s),
            eased_asks: after.into_iter().map(|(_, kind)| kind).collect(),
            faulty: trial(&self.faulty),
        }
    }

    fn moving_s(&self) -> f64 {
        let last = self.untouched.seconds.last();
        last.map_or(0.0, |second| second.state.moving_s)
    }
}

/// Seconds from the onset to the first question that came in time.
fn in_time(trial: &Trial, onset_s: f64) -> Option<f64> {
    trial
        .fade_asks()
        .map(|at_s| at_s - onset_s)
        .find(|after_s| (0.0..=FOUND_WITHIN_S).contains(after_s))
}
