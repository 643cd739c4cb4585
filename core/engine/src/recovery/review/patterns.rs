//! What came together with heavy legs in the runner's own journal, with its counts.

use crate::recovery::stats::median;
use chrono::NaiveDate;
use serde::Serialize;

use super::answer::was_heavy;
use super::stats::{Share, by_chance};
use crate::recovery::entry::{ActivityKind, Draft, TagKind};
use crate::recovery::facts::Run;
use crate::recovery::history::{Day, History, back};
use crate::recovery::slug::key;
use crate::recovery::words::Phrase;
use crate::run::RunKind;

/// Days that are looked at.
pub(super) const HALF_A_YEAR: u64 = 182;

/// Times that something must have been so, and not been so, before anything is said.
const FEWEST: u32 = 4;

/// How far the shares of heavy days must lie apart. Ours.
const APART: f64 = 0.2;

/// How likely chance alone may be. With ten questions one of a hundred each would find something
/// in one journal of ten where nothing is; days that resemble the day before make that more. Hence
/// the words, which only say what came together. Ours.
const CHANCE: f64 = 0.01;

/// A short night, in hours.
const SHORT_NIGHT_H: f64 = 6.0;

/// A run counts as long from this many times the runner's own median distance. Ours.
const LONG: f64 = 1.3;

/// Effort of ten from which a run counts as hard: "very hard" on Borg's CR-10 scale.
const HARD: f64 = 7.0;

/// Minutes from which carbohydrate before a run matters (Thomas, Erdman & Burke 2016,
/// doi:10.1249/MSS.0000000000000852), and grams below which there was next to none.
const LONG_MIN: f64 = 75.0;
const NEXT_TO_NO_CARBOHYDRATE_G: u16 = 20;

/// Stress of five that counts as much.
const MUCH_STRESS: u8 = 4;

/// Days for which shoes are new.
const NEW_SHOES_DAYS: u64 = 14;

/// Days at the beginning of a cycle that are looked at.
const CYCLE_DAYS: u16 = 5;

/// What heavy days are looked at for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PatternKind {
    /// A night under six hours.
    ShortSleep,
    /// A long or hard run the day before.
    LongOrHardRun,
    /// Strength, or work hard for the legs, the day before.
    Strength,
    /// Runs on both days before.
    BackToBack,
    /// Next to no carbohydrate before a long run.
    NoCarbohydrate,
    /// A run in heat.
    Heat,
    /// Alcohol the day before.
    Alcohol,
    /// Shoes taken into use within two weeks.
    NewShoes,
    /// Much stress.
    Stress,
    /// The first five days of the cycle.
    Cycle,
}

/// Something that came together with heavy legs clearly more often than without. No cause.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Pattern {
    /// What.
    pub kind: PatternKind,
    /// Heavy days, or runs, of those with it.
    pub with: Share,
    /// Heavy ones of those without it.
    pub without: Share,
}

impl PatternKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 10] = [
        Self::ShortSleep,
        Self::LongOrHardRun,
        Self::Strength,
        Self::BackToBack,
        Self::NoCarbohydrate,
        Self::Heat,
        Self::Alcohol,
        Self::NewShoes,
        Self::Stress,
        Self::Cycle,
    ];
}

impl Pattern {
    /// What it says, with both counts.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(key("review-pattern", self.kind))
            .count("heavy", self.with.count)
            .count("known", self.with.known)
            .count("other_heavy", self.without.count)
            .count("other_known", self.without.known)
    }

    fn is_clear(&self) -> bool {
        let enough = self.with.known >= FEWEST && self.without.known >= FEWEST;
        let apart = match (self.with.share(), self.without.share()) {
            (Some(with), Some(without)) => with - without >= APART,
            _ => false,
        };
        enough && apart && self.chance() <= CHANCE
    }

    fn chance(&self) -> f64 {
        by_chance(self.with, self.without)
    }
}

/// The runner's own patterns in the half year that ends with `today`, the clearest first. Days of an
/// absence are left out.
pub(super) fn patterns(history: &History, today: NaiveDate) -> Vec<Pattern> {
    let first = back(today, HALF_A_YEAR - 1);
    let runs = history.runs_between(first, today);
    let lengths = runs.iter().map(|run| run.facts.distance_m);
    let scene = Scene {
        history,
        usual_m: median(lengths.filter(|metres| *metres > 0.0).collect()),
    };
    let mut patterns = PatternKind::ALL.map(|kind| Pattern {
        kind,
        with: Share::default(),
        without: Share::default(),
    });
    for day in history.days(first, today) {
        if history.absence(day.date).is_some() {
            continue;
        }
        let yesterday = history.day(back(day.date, 1));
        let before = history.day(back(day.date, 2));
        for pattern in &mut patterns {
            if pattern.kind == PatternKind::NoCarbohydrate {
                for run in day.runs {
                    pattern.add(without_carbohydrate(history, run), was_heavy(history, run));
                }
            } else {
                let is_so = scene.is_so(pattern.kind, [&day, &yesterday, &before]);
                pattern.add(is_so, day.is_heavy());
            }
        }
    }
    let mut clear: Vec<_> = patterns.into_iter().filter(Pattern::is_clear).collect();
    clear.sort_by(|a, b| a.chance().total_cmp(&b.chance()).then(a.kind.cmp(&b.kind)));
    clear
}

impl Pattern {
    /// One more day or run, where both are known.
    fn add(&mut self, is_so: Option<bool>, is_heavy: Option<bool>) {
        match is_so {
            Some(true) => self.with.add(is_heavy),
            Some(false) => self.without.add(is_heavy),
            None => {}
        }
    }
}

/// What single days are judged against.
struct Scene<'a> {
    history: &'a History,
    /// The runner's median distance of a run, in metres.
    usual_m: Option<f64>,
}

impl Scene<'_> {
    /// Whether it was so on a day, which comes with the two before it; `None` where that is not
    /// known.
    fn is_so(&self, kind: PatternKind, [day, yesterday, before]: [&Day<'_>; 3]) -> Option<bool> {
        match kind {
            PatternKind::ShortSleep => day.sleep_h().map(|hours| hours < SHORT_NIGHT_H),
            PatternKind::LongOrHardRun => {
                let mut runs = yesterday.runs.iter();
                Some(runs.any(|run| self.is_long_or_hard(run)))
            }
            PatternKind::Strength => kept(yesterday).then(|| {
                let mut done = yesterday.activities();
                done.any(|done| done.activity == ActivityKind::Strength || done.hard_for_the_legs)
            }),
            PatternKind::BackToBack => Some(has_run(yesterday) && has_run(before)),
            // Judged run by run.
            PatternKind::NoCarbohydrate => None,
            PatternKind::Heat => (!day.runs.is_empty())
                .then(|| day.is_tagged(TagKind::Heat) || day.runs.iter().any(|run| run.facts.hot)),
            PatternKind::Alcohol => kept(yesterday).then(|| yesterday.is_tagged(TagKind::Alcohol)),
            PatternKind::NewShoes => (!day.runs.is_empty()).then(|| self.has_new_shoes(day.date)),
            PatternKind::Stress => {
                let stress = day.check_in(|check_in| check_in.stress);
                stress.map(|stress| stress >= MUCH_STRESS)
            }
            PatternKind::Cycle => {
                let cycle_day = day.check_in(|check_in| check_in.cycle_day);
                cycle_day.map(|cycle_day| cycle_day <= CYCLE_DAYS)
            }
        }
    }

    fn is_long_or_hard(&self, run: &Run) -> bool {
        let is_long = self
            .usual_m
            .is_some_and(|usual| run.facts.distance_m >= LONG * usual);
        let is_hard = match self.history.card_of(run).and_then(|card| card.rpe) {
            Some(rpe) => rpe >= HARD,
            None => matches!(run.facts.kind, RunKind::Intervals | RunKind::Race),
        };
        is_long || is_hard
    }

    fn has_new_shoes(&self, date: NaiveDate) -> bool {
        let entries = self
            .history
            .entries_between(back(date, NEW_SHOES_DAYS - 1), date);
        let is_new = |draft: &Draft| matches!(draft, Draft::Shoes(shoes) if !shoes.laid_aside);
        entries.iter().any(|entry| is_new(entry.entry.draft()))
    }
}

/// Whether the journal was kept that day: only then does silence about something mean no.
fn kept(day: &Day<'_>) -> bool {
    !day.entries.is_empty()
}

fn has_run(day: &Day<'_>) -> bool {
    let mut activities = day.activities();
    !day.runs.is_empty() || activities.any(|done| done.activity == ActivityKind::Run)
}

fn without_carbohydrate(history: &History, run: &Run) -> Option<bool> {
    if run.minutes() < LONG_MIN {
        return None;
    }
    let grams = history.intake_of(run)?.carbohydrate_before_g?;
    Some(grams < NEXT_TO_NO_CARBOHYDRATE_G)
}
