use chrono::NaiveDate;

use super::series::hrv_point;
use super::track::{FEWEST_OF_USUAL, FEWEST_OF_WEEK, Track, WEEK};
use super::{FactorFinding, ReadinessFactor, ReadinessLevel};
use crate::recovery::guide::Topic;
use crate::recovery::history::{Day, History, back};
use crate::recovery::words::Phrase;

/// How many times as much as in the week before is a rise of the variation from day to day: a
/// convention of this program, with [`FEWEST_OF_RISE`]. Between two weeks that do not differ it rises
/// so much by chance once in seventeen times, and once in ten with five days in each (F distribution
/// with 6 and 6, and with 4 and 4 degrees of freedom).
const RISE: f64 = 2.0;
/// Fewer days than this in either week say nothing of a rise.
const FEWEST_OF_RISE: usize = 5;

/// What heart-rate variability says: at most an easy run, for it predicts a bad day weakly (training
/// guided by it: Düking, Zinner, Trabelsi et al. 2021, doi:10.1016/j.jsams.2021.04.012).
pub(super) fn finding(history: &History, today: NaiveDate) -> FactorFinding {
    let mut finding = FactorFinding::new(ReadinessFactor::HeartRateVariability);
    if history.background().draft().rhythm_disorder {
        finding.lacks(Phrase::new("readiness-hrv-left-out"));
        return finding;
    }
    let week_ago = back(today, WEEK);
    let track = Track::of(history, week_ago, today, Day::ln_rmssd);
    let point = hrv_point(&track, today);
    let (known, usual) = (track.week(today).len(), track.usual(today).len());
    if point.value.is_none() {
        finding.lacks(Phrase::new("readiness-hrv-not-today"));
    }
    if known < FEWEST_OF_WEEK {
        let phrase = Phrase::new("readiness-hrv-week");
        finding.lacks(phrase.count("known", known).count("all", FEWEST_OF_WEEK));
    }
    if usual < FEWEST_OF_USUAL {
        let phrase = Phrase::new("readiness-hrv-building");
        finding.lacks(phrase.count("known", usual).count("all", FEWEST_OF_USUAL));
    }
    let (Some(mean), Some(low), Some(high)) = (point.mean7, point.low, point.high) else {
        return finding;
    };
    let topic = Topic::MorningReading;
    let (level, key) = if mean < low {
        (ReadinessLevel::Reduced, "readiness-hrv-below")
    } else if mean > high {
        (ReadinessLevel::Watch, "readiness-hrv-above")
    } else {
        (ReadinessLevel::Good, "readiness-hrv-within")
    };
    // The runner knows milliseconds from other programs.
    let in_ms = |ln: f64| libm::exp(ln);
    let phrase = Phrase::new(key)
        .decimal("mean", in_ms(mean), 0)
        .decimal("low", in_ms(low), 0)
        .decimal("high", in_ms(high), 0);
    finding.say(level, phrase, topic);

    let before = hrv_point(&track, week_ago);
    let are_enough = [today, week_ago]
        .iter()
        .all(|date| track.week(*date).len() >= FEWEST_OF_RISE);
    if let (Some(now), Some(before)) = (point.cv7_percent, before.cv7_percent)
        && are_enough
        && now >= RISE * before
        && before > 0.0
    {
        let phrase = Phrase::new("readiness-hrv-unsteady")
            .decimal("now", now, 1)
            .decimal("before", before, 1);
        finding.say(ReadinessLevel::Watch, phrase, topic);
    }
    finding
}
