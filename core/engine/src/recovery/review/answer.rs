//! The answer to "are my legs getting fresher?": these four weeks against the four before.

use chrono::NaiveDate;
use serde::Serialize;

use super::stats::Share;
use crate::recovery::entry::RunCard;
use crate::recovery::facts::Run;
use crate::recovery::history::{Day, HEAVY, History, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::words::Phrase;

/// Days that are compared with as many before.
pub(super) const FOUR_WEEKS: u64 = 28;

/// Days, or runs, that must be known in each of the four weeks. Ours: about a third of the days, and
/// one run a week.
pub(super) const FEWEST_DAYS: u32 = 10;
pub(super) const FEWEST_RUNS: u32 = 4;

/// How far the shares of heavy days must lie apart to be called a change: about three days in four
/// weeks; and by how many of these weeks' days or runs at least, so that no single one decides. Ours.
const CHANGE: f64 = 0.1;
const CHANGED: f64 = 2.0;

/// How the legs are now, against before.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegsTrend {
    /// Heavy less often.
    Fresher,
    /// About as often.
    AsBefore,
    /// Heavy more often.
    Heavier,
    /// Days say one thing, runs the other.
    Mixed,
    /// Too little is known.
    Unknown,
}

/// Four weeks of legs. Days of an absence are left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct FourWeeks {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// Heavy days, of those that are known.
    pub days: Share,
    /// Heavy runs, of those that are known.
    pub runs: Share,
    /// Days injured, ill or away.
    pub absent_days: u32,
    /// Minutes of training, where any day has a load.
    pub minutes: Option<f64>,
}

/// The answer, with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LegsAnswer {
    /// How the legs are now, against before.
    pub trend: LegsTrend,
    /// The four weeks that end today.
    pub now: FourWeeks,
    /// The four weeks before.
    pub before: FourWeeks,
}

impl LegsAnswer {
    /// The answer on a day.
    pub fn of(history: &History, load: &LoadSeries, today: NaiveDate) -> Self {
        let now = FourWeeks::until(history, load, today);
        let before = FourWeeks::until(history, load, back(today, FOUR_WEEKS));
        Self {
            trend: trend(&now, &before),
            now,
            before,
        }
    }

    /// The answer in one sentence.
    pub fn headline(&self) -> Phrase {
        Phrase::new(match self.trend {
            LegsTrend::Fresher => "review-legs-fresher",
            LegsTrend::AsBefore => "review-legs-as-before",
            LegsTrend::Heavier => "review-legs-heavier",
            LegsTrend::Mixed => "review-legs-mixed",
            LegsTrend::Unknown => "review-legs-unknown",
        })
    }

    /// What it rests on.
    pub fn lines(&self) -> Vec<Phrase> {
        let (now, before) = (&self.now, &self.before);
        let mut lines = Vec::new();
        for (key, now, before) in [
            ("review-heavy-days", now.days, before.days),
            ("review-heavy-runs", now.runs, before.runs),
        ] {
            if now.known + before.known > 0 {
                lines.push(
                    Phrase::new(key)
                        .count("now", now.count)
                        .count("now_known", now.known)
                        .count("before", before.count)
                        .count("before_known", before.known),
                );
            }
        }
        if let (Some(now), Some(before)) = (now.minutes, before.minutes)
            && now + before > 0.0
        {
            let phrase = Phrase::new("review-training").minutes("now", now);
            lines.push(phrase.minutes("before", before));
        }
        if now.absent_days + before.absent_days > 0 {
            let phrase = Phrase::new("review-absent").count("now", now.absent_days);
            lines.push(phrase.count("before", before.absent_days));
        }
        if self.trend == LegsTrend::Unknown {
            lines.push(
                Phrase::new("review-too-few")
                    .count("days", FEWEST_DAYS)
                    .count("runs", FEWEST_RUNS),
            );
        }
        lines
    }
}

impl FourWeeks {
    fn until(history: &History, load: &LoadSeries, last: NaiveDate) -> Self {
        let mut weeks = Self {
            first: back(last, FOUR_WEEKS - 1),
            last,
            ..Self::default()
        };
        for day in history.days(weeks.first, last) {
            if let Some(load) = load.day(day.date) {
                *weeks.minutes.get_or_insert(0.0) += load.minutes;
            }
            if history.absence(day.date).is_some() {
                weeks.absent_days += 1;
                continue;
            }
            weeks.days.add(day.is_heavy());
            for is_heavy in heavy_runs(history, &day) {
                weeks.runs.add(is_heavy);
            }
        }
        weeks
    }
}

/// Of each run of a day, with the phone or without, whether its legs were heavy.
fn heavy_runs(history: &History, day: &Day<'_>) -> Vec<Option<bool>> {
    if day.runs.is_empty() {
        let cards = day.cards().rev();
        let card = cards
            .filter(|card| card.run.is_none())
            .find_map(heavy_by_card);
        return vec![card];
    }
    let runs = day.runs.iter();
    runs.map(|run| was_heavy(history, run)).collect()
}

/// Whether the legs were heavy in a run by the runner's word; `None` where nothing was said.
pub(super) fn was_heavy(history: &History, run: &Run) -> Option<bool> {
    let by_card = history.card_of(run).and_then(heavy_by_card);
    // "Heavy" said in the run stands, whatever the card says later.
    run.was_heavy().then_some(true).or(by_card)
}

fn heavy_by_card(card: &RunCard) -> Option<bool> {
    card.leg_heaviness.map(|heaviness| heaviness >= HEAVY)
}

fn trend(now: &FourWeeks, before: &FourWeeks) -> LegsTrend {
    let by_days = change(now.days, before.days, FEWEST_DAYS);
    let by_runs = change(now.runs, before.runs, FEWEST_RUNS);
    match (by_days, by_runs) {
        (None, None) => LegsTrend::Unknown,
        (Some(one), None) | (None, Some(one)) => one,
        (Some(days), Some(runs)) if days == runs => days,
        // What one does not see as a change, the other may.
        (Some(LegsTrend::AsBefore), Some(other)) | (Some(other), Some(LegsTrend::AsBefore)) => {
            other
        }
        _ => LegsTrend::Mixed,
    }
}

fn change(now: Share, before: Share, fewest: u32) -> Option<LegsTrend> {
    if now.known < fewest || before.known < fewest {
        return None;
    }
    let difference = now.share()? - before.share()?;
    let is_change =
        difference.abs() >= CHANGE && difference.abs() * f64::from(now.known) >= CHANGED;
    Some(match is_change {
        false => LegsTrend::AsBefore,
        true if difference < 0.0 => LegsTrend::Fresher,
        true => LegsTrend::Heavier,
    })
}
