//! The page that looking back opens with.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::answer::{FOUR_WEEKS, FourWeeks, LegsAnswer, LegsTrend};
use super::helped::{Helped, helped};
use super::patterns::{Pattern, PatternKind, patterns};
use super::stats::Share;
use crate::recovery::history::{History, back};
use crate::recovery::load::LoadSeries;
use crate::recovery::words::JournalWords;

/// Looking back from a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// The day.
    pub today: NaiveDate,
    /// Whether the legs are getting fresher.
    pub answer: LegsAnswer,
    /// The eight weeks behind the answer, each of seven days that end with the same weekday as today,
    /// the oldest first.
    pub weeks: Vec<LegsWeek>,
    /// What came together with heavy legs, the clearest first.
    pub patterns: Vec<Pattern>,
    /// What helped, the most often first.
    pub helped: Vec<Helped>,
}

/// Heavy days of one week.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LegsWeek {
    /// Its first day.
    pub first: NaiveDate,
    /// Heavy days, of those that are known.
    pub days: Share,
}

/// The page as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReviewView {
    /// The day from which it looks back.
    pub today: NaiveDate,
    /// How the legs are now, against before.
    pub trend: LegsTrend,
    /// The answer to "are my legs getting fresher?" in one sentence.
    pub headline: String,
    /// What the answer rests on, and what is missing.
    pub lines: Vec<String>,
    /// The four weeks that end today.
    pub now: FourWeeksView,
    /// The four weeks before.
    pub before: FourWeeksView,
    /// Eight weeks of heavy days, ready to draw, the oldest first.
    pub weeks: Vec<LegsWeekView>,
    /// What came together with heavy legs, the clearest first.
    pub patterns: Vec<PatternView>,
    /// How to read the patterns, or that there is none so far.
    pub patterns_note: String,
    /// What helped, the most often first.
    pub helped: Vec<HelpedView>,
    /// Said where nothing is known to have helped.
    pub helped_note: Option<String>,
}

/// Four weeks of legs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct FourWeeksView {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// Heavy days.
    pub heavy_days: u32,
    /// Days of which heaviness is known.
    pub known_days: u32,
    /// Heavy runs.
    pub heavy_runs: u32,
    /// Runs of which heaviness is known.
    pub known_runs: u32,
    /// Days injured, ill or away, which are left out.
    pub absent_days: u32,
}

/// One week of legs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LegsWeekView {
    /// Its first day.
    pub first: NaiveDate,
    /// Heavy days.
    pub heavy_days: u32,
    /// Days of which heaviness is known.
    pub known_days: u32,
}

/// A pattern with its counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatternView {
    /// What came together with heavy legs.
    pub kind: PatternKind,
    /// The same in words, with both counts.
    pub text: String,
    /// Heavy days, or runs, with it.
    pub heavy: u32,
    /// Known days, or runs, with it.
    pub known: u32,
    /// Heavy days, or runs, without it.
    pub other_heavy: u32,
    /// Known days, or runs, without it.
    pub other_known: u32,
}

/// Something that helped.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HelpedView {
    /// Its name.
    pub name: String,
    /// How often it helped, in words.
    pub text: String,
    /// How often it helped.
    pub helped: u32,
    /// How often that is known, where it was also tried without help.
    pub tried: Option<u32>,
}

impl Review {
    /// Looks back from `today`.
    pub fn of(history: &History, load: &LoadSeries, today: NaiveDate) -> Self {
        let first = back(today, 2 * FOUR_WEEKS - 1);
        let weeks = (0..2 * FOUR_WEEKS / 7).filter_map(|week| {
            let first = first.checked_add_days(Days::new(7 * week))?;
            let last = first.checked_add_days(Days::new(6))?;
            let mut days = Share::default();
            for day in history.days(first, last) {
                if history.absence(day.date).is_none() {
                    days.add(day.is_heavy());
                }
            }
            Some(LegsWeek { first, days })
        });
        Self {
            today,
            answer: LegsAnswer::of(history, load, today),
            weeks: weeks.collect(),
            patterns: patterns(history, today),
            helped: helped(history, today),
        }
    }

    /// As a screen shows it.
    pub fn view(&self, words: &JournalWords) -> ReviewView {
        let lines = self.answer.lines();
        let patterns_note = if self.patterns.is_empty() {
            "review-patterns-none"
        } else {
            "review-patterns-note"
        };
        let nothing_helped = self.helped.is_empty();
        ReviewView {
            today: self.today,
            trend: self.answer.trend,
            headline: words.say(&self.answer.headline()),
            lines: lines.iter().map(|line| words.say(line)).collect(),
            now: self.answer.now.into(),
            before: self.answer.before.into(),
            weeks: self.weeks.iter().map(|week| (*week).into()).collect(),
            patterns: self
                .patterns
                .iter()
                .map(|pattern| pattern.view(words))
                .collect(),
            patterns_note: words.text(patterns_note),
            helped: self.helped.iter().map(|help| help.view(words)).collect(),
            helped_note: nothing_helped.then(|| words.text("review-helped-none")),
        }
    }
}

impl Pattern {
    fn view(&self, words: &JournalWords) -> PatternView {
        PatternView {
            kind: self.kind,
            text: words.say(&self.phrase()),
            heavy: self.with.count,
            known: self.with.known,
            other_heavy: self.without.count,
            other_known: self.without.known,
        }
    }
}

impl Helped {
    fn view(&self, words: &JournalWords) -> HelpedView {
        let is_step = matches!(self.help, super::helped::Help::Step(_));
        HelpedView {
            name: words.text(&self.name()),
            text: words.say(&self.phrase()),
            helped: self.times.count,
            tried: (!is_step).then_some(self.times.known),
        }
    }
}

impl From<FourWeeks> for FourWeeksView {
    fn from(weeks: FourWeeks) -> Self {
        Self {
            first: weeks.first,
            last: weeks.last,
            heavy_days: weeks.days.count,
            known_days: weeks.days.known,
            heavy_runs: weeks.runs.count,
            known_runs: weeks.runs.known,
            absent_days: weeks.absent_days,
        }
    }
}

impl From<LegsWeek> for LegsWeekView {
    fn from(week: LegsWeek) -> Self {
        Self {
            first: week.first,
            heavy_days: week.days.count,
            known_days: week.days.known,
        }
    }
}
