//! The longest run of the last 30 days, and how much longer another one is.

use chrono::NaiveDate;
use serde::Serialize;

use crate::recovery::entry::{ActivityKind, Draft};
use crate::recovery::history::{History, ahead, back};
use crate::recovery::words::{JournalWords, Phrase};

/// How much longer a run is than the longest of the 30 days before it.
///
/// The bands of a study of 5,205 runners and 588,071 runs, with the hazard of an injury against the
/// first band (Schuster Brandt Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380). It observed,
/// and mostly men of about 46 years: evidence moderate.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SpikeBand {
    /// At most 10 % longer, or shorter: the band that the others are compared with.
    Within,
    /// More than 10 % and at most 30 % longer: hazard ratio 1.64.
    Beyond10,
    /// More than 30 % and at most 100 % longer: hazard ratio 1.52.
    Beyond30,
    /// More than twice as long: hazard ratio 2.28.
    Beyond100,
}

/// A run beside the longest of the 30 days before it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spike {
    /// Its metres.
    pub distance_m: f64,
    /// Metres of the longest run of the 30 days before.
    pub longest_m: f64,
    /// The one by the other.
    pub ratio: f64,
    /// In which band that is.
    pub band: SpikeBand,
}

/// A spike as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpikeView {
    /// Metres of the run.
    pub distance_m: f64,
    /// Metres of the longest run of the 30 days before.
    pub longest_m: f64,
    /// The one by the other.
    pub ratio: f64,
    /// In which band that is.
    pub band: SpikeBand,
    /// The same in words.
    pub text: String,
}

impl SpikeBand {
    /// The band of a ratio.
    pub fn of(ratio: f64) -> Self {
        if ratio <= 1.1 {
            Self::Within
        } else if ratio <= 1.3 {
            Self::Beyond10
        } else if ratio <= 2.0 {
            Self::Beyond30
        } else {
            Self::Beyond100
        }
    }
}

impl Spike {
    /// What it says.
    pub fn phrase(&self) -> Phrase {
        let key = match self.band {
            SpikeBand::Within => "load-spike-within",
            SpikeBand::Beyond10 => "load-spike-beyond-10",
            SpikeBand::Beyond30 => "load-spike-beyond-30",
            SpikeBand::Beyond100 => "load-spike-beyond-100",
        };
        Phrase::new(key)
            .metres("distance", self.distance_m)
            .metres("longest", self.longest_m)
    }

    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> SpikeView {
        SpikeView {
            distance_m: self.distance_m,
            longest_m: self.longest_m,
            ratio: self.ratio,
            band: self.band,
            text: words.say(&self.phrase()),
        }
    }
}

/// How a run of `distance_m` on `date`, planned or done, compares with the 30 days before it; `None`
/// where no run of theirs is known.
pub fn spike(history: &History, date: NaiveDate, distance_m: f64) -> Option<Spike> {
    let longest_m = longest_run_m(history, date)?;
    let ratio = distance_m / longest_m;
    Some(Spike {
        distance_m,
        longest_m,
        ratio,
        band: SpikeBand::of(ratio),
    })
}

/// The longest single run of the 30 days before `date`, that day not included, in metres: of recorded
/// runs, of runs without the phone, and of what was answered on day one while it is within the 30
/// days. `None` where none is known.
///
/// A run more than 10 % longer than it goes with more injuries (Schuster Brandt Frandsen et al. 2025,
/// doi:10.1136/bjsports-2024-109380).
pub fn longest_run_m(history: &History, date: NaiveDate) -> Option<f64> {
    let (first, last) = (back(date, 30), back(date, 1));
    let answered = history
        .start()
        .filter(|start| start.given_on <= date && date <= ahead(start.given_on, 30));
    let answered = answered.map(|start| start.longest_run_m);
    runs_m(history, first, last)
        .chain(answered)
        .filter(|metres| *metres > 0.0)
        .reduce(f64::max)
}

/// The metres of each run of some days, recorded or entered.
pub(super) fn runs_m(
    history: &History,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = f64> {
    let recorded = history.runs_between(first, last).iter();
    let recorded = recorded.map(|run| run.facts.distance_m);
    let entered = history.entries_between(first, last).iter();
    let entered = entered.filter_map(|entry| match entry.entry.draft() {
        Draft::Activity(activity) if activity.activity == ActivityKind::Run => activity.distance_m,
        _ => None,
    });
    recorded.chain(entered)
}
