//! From outcomes to figures: of a group of files, as numbers.

use freshlegs_engine::coaching::legs::AskKind;
use serde_json::{Value, json};

use super::measure::{DEPTHS, Outcome, RAMPS_S};

/// What came of a group of files.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Files, refused ones too.
    pub files: usize,
    /// Files in which questions were possible for less than a quarter of the time.
    pub refused: usize,
    /// Hours of moving time, all files.
    pub hours: f64,
    /// Questions about a gradual fade, about a sudden one, and cues about the heart.
    pub asks: [usize; 3],
    /// The injected fades, each depth with each ramp.
    pub fades: Vec<FadeFigures>,
    /// Files in which easing on purpose was asked about.
    pub eased: usize,
    /// Of these, the files in which the question knew that it was sudden.
    pub eased_known: usize,
    /// Questions and cues with failing sensors.
    pub faulty: [usize; 3],
}

/// What came of one sort of injected fade.
#[derive(Clone, Debug)]
pub struct FadeFigures {
    /// Percent of speed lost.
    pub percent: f64,
    /// Minutes of the ramp.
    pub ramp_min: f64,
    /// Files with it.
    pub files: usize,
    /// Found within a quarter of an hour.
    pub found: usize,
    /// Found so, where the untouched run was not asked about by then.
    pub new: usize,
    /// Minutes from the first loss to the question, in the middle of those found.
    pub median_delay_min: Option<f64>,
}

impl Figures {
    /// Sums up; what it sums must come from one history.
    pub fn of(outcomes: &[&Outcome]) -> Self {
        const KINDS: [AskKind; 3] = [AskKind::Fade, AskKind::Ease, AskKind::Cardio];
        let mut figures = Self {
            files: outcomes.len(),
            ..Self::default()
        };
        for outcome in outcomes {
            figures.hours += outcome.hours;
            figures.refused += usize::from(outcome.untouched.is_refused());
            for (n, kind) in KINDS.into_iter().enumerate() {
                figures.asks[n] += outcome.untouched.count(kind);
                figures.faulty[n] += outcome.faulty.count(kind);
            }
            figures.eased += usize::from(outcome.eased_after_s.is_some());
            let known = outcome.eased_asks.first() == Some(&AskKind::Ease);
            figures.eased_known += usize::from(known);
        }
        for depth in DEPTHS {
            for ramp_s in RAMPS_S {
                figures.fades.push(FadeFigures::of(outcomes, depth, ramp_s));
            }
        }
        figures
    }

    /// Questions about fades, gradual or sudden, an hour.
    pub fn fade_asks_per_hour(&self) -> f64 {
        self.per_hour(self.asks[0] + self.asks[1])
    }

    /// Share of the fades of `percent` with any ramp that were found, refused files counted.
    pub fn share_found(&self, percent: f64) -> f64 {
        let alike = || {
            let same = move |it: &&FadeFigures| (it.percent - percent).abs() < 1e-9;
            self.fades.iter().filter(same)
        };
        let found: usize = alike().map(|it| it.found).sum();
        let files: usize = alike().map(|it| it.files).sum();
        share(found, files)
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        let fades: Vec<Value> = self.fades.iter().map(FadeFigures::json).collect();
        json!({
            "files": self.files,
            "refused": self.refused,
            "hours": round(self.hours),
            "asks": { "fade": self.asks[0], "ease": self.asks[1], "cardio": self.asks[2] },
            "asks_per_hour": {
                "fade": round(self.per_hour(self.asks[0])),
                "ease": round(self.per_hour(self.asks[1])),
                "all_fades": round(self.fade_asks_per_hour()),
                "cardio": round(self.per_hour(self.asks[2])),
            },
            "share_of_8_percent_fades_found": round(self.share_found(8.0)),
            "fades": fades,
            "eased": {
                "percent": 8,
                "asked": self.eased,
                "asked_as_easing": self.eased_known,
            },
            "sensor_faults": {
                "fade": self.faulty[0], "ease": self.faulty[1], "cardio": self.faulty[2],
            },
        })
    }

    fn per_hour(&self, asks: usize) -> f64 {
        if self.hours > 0.0 {
            asks as f64 / self.hours
        } else {
            0.0
        }
    }
}

impl FadeFigures {
    fn of(outcomes: &[&Outcome], depth: f64, ramp_s: f64) -> Self {
        let alike: Vec<_> = outcomes
            .iter()
            .flat_map(|outcome| &outcome.fades)
            .filter(|fade| (fade.depth - depth).abs() < 1e-9 && (fade.ramp_s - ramp_s).abs() < 1e-9)
            .collect();
        let mut delays: Vec<f64> = alike.iter().filter_map(|fade| fade.after_s).collect();
        delays.sort_by(f64::total_cmp);
        let middle = delays
            .get(delays.len().saturating_sub(1) / 2)
            .zip(delays.get(delays.len() / 2));
        Self {
            percent: depth * 100.0,
            ramp_min: ramp_s / 60.0,
            files: alike.len(),
            found: delays.len(),
            new: alike.iter().filter(|fade| fade.is_new).count(),
            median_delay_min: middle.map(|(low, high)| low.midpoint(*high) / 60.0),
        }
    }

    fn json(&self) -> Value {
        json!({
            "percent": round(self.percent),
            "ramp_min": round(self.ramp_min),
            "files": self.files,
            "found": self.found,
            "found_and_not_asked_untouched": self.new,
            "share_found": round(share(self.found, self.files)),
            "median_delay_min": self.median_delay_min.map(round),
        })
    }
}

/// A share, 0 of nothing.
pub fn share(part: usize, whole: usize) -> f64 {
    if whole > 0 {
        part as f64 / whole as f64
    } else {
        0.0
    }
}

/// Two decimals.
pub fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
