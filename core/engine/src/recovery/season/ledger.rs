use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::StartAnswers;
use crate::recovery::Run;
use crate::recovery::entry::{ActivityKind, Draft};
use crate::recovery::history::monday;
use crate::recovery::history::{Day, History, ahead, back};
use crate::recovery::load::longest_run_m;
use crate::run::RunKind;

/// A run may be this much longer than the longest of the 30 days before it (Schuster Brandt Frandsen
/// et al. 2025, doi:10.1136/bjsports-2024-109380).
pub(super) const SPIKE: f64 = 1.10;
/// Taken for the easy pace until the runner's own is known, in seconds per kilometre: a jog that many
/// can talk at. It is said where it is used.
const ASSUMED_PACE: f64 = 420.0;
/// How far back runs matter here.
const DAYS_BACK: u64 = 400;
/// From this effort of ten a session was hard.
const HARD_RPE: f64 = 7.0;

/// What was run, day by day, and what is planned after it.
#[derive(Clone, Debug)]
pub(super) struct Ledger<'a> {
    history: &'a History,
    /// Easy pace in seconds per kilometre.
    pub(super) pace_s_per_km: f64,
    /// Whether it is taken for granted, not known.
    pub(super) pace_assumed: bool,
    ran: BTreeMap<NaiveDate, Ran>,
    planned_m: BTreeMap<NaiveDate, f64>,
    hard: BTreeSet<NaiveDate>,
    long: BTreeSet<NaiveDate>,
}

/// What was run on a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ran {
    /// Metres of all runs.
    pub(super) metres: f64,
    /// Minutes of all runs.
    pub(super) minutes: f64,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(history: &'a History, today: NaiveDate) -> Self {
        let own = own_pace(history, today);
        let answered = history.start().and_then(|start| start.easy_pace_s_per_km);
        let pace_s_per_km = own.or(answered).unwrap_or(ASSUMED_PACE);
        let mut ran: BTreeMap<NaiveDate, Ran> = BTreeMap::new();
        let first = back(today, DAYS_BACK);
        for run in history.runs_between(first, today) {
            let day = ran.entry(run.day()).or_default();
            day.metres += run.facts.distance_m;
            day.minutes += run.minutes();
        }
        for entry in history.entries_between(first, today) {
            let Draft::Activity(activity) = entry.entry.draft() else {
                continue;
            };
            if activity.activity == ActivityKind::Run {
                let minutes = activity.minutes.map(f64::from);
                let metres = activity.distance_m;
                let day = ran.entry(entry.day).or_default();
                day.metres += metres
                    .or(minutes.map(|minutes| minutes * 60_000.0 / pace_s_per_km))
                    .unwrap_or(0.0);
                day.minutes += minutes
                    .or(metres.map(|metres| metres * pace_s_per_km / 60_000.0))
                    .unwrap_or(0.0);
            }
        }
        let recent = || history.days(back(today, 7), today);
        let hard = recent()
            .filter(|day| was_hard(history, *day))
            .map(|day| day.date);
        let long = recent()
            .filter(|day| was_long(history, *day))
            .map(|day| day.date);
        Self {
            history,
            pace_s_per_km,
            pace_assumed: own.or(answered).is_none(),
            hard: hard.collect(),
            long: long.collect(),
            ran,
            planned_m: BTreeMap::new(),
        }
    }

    /// What was run on a day.
    pub(super) fn ran(&self, date: NaiveDate) -> Option<Ran> {
        self.ran.get(&date).copied()
    }

    /// Every day with a run, the oldest first.
    pub(super) fn run_days(&self) -> impl DoubleEndedIterator<Item = (NaiveDate, Ran)> {
        self.ran.iter().map(|(date, ran)| (*date, *ran))
    }

    /// Writes down what is planned.
    pub(super) fn plan(&mut self, date: NaiveDate, metres: f64, is_hard: bool, is_long: bool) {
        self.planned_m.insert(date, metres);
        if is_hard {
            self.hard.insert(date);
        }
        if is_long {
            self.long.insert(date);
        }
    }

    /// Whether a day was hard, or is planned so.
    pub(super) fn is_hard(&self, date: NaiveDate) -> bool {
        self.hard.contains(&date)
    }

    /// Whether a day had a long run, or is planned so.
    pub(super) fn is_long(&self, date: NaiveDate) -> bool {
        self.long.contains(&date)
    }

    /// Hard days of the seven from `monday` on.
    pub(super) fn hard_days(&self, monday: NaiveDate) -> usize {
        self.hard.range(monday..=ahead(monday, 6)).count()
    }

    /// The longest run of the 30 days before a day, in metres, planned ones too.
    pub(super) fn longest_m(&self, date: NaiveDate) -> Option<f64> {
        self.longest_of(back(date, 30), date)
            .into_iter()
            .chain(longest_run_m(self.history, date))
            .reduce(f64::max)
    }

    /// The longest a run of a day may be, in metres; `None` where no run is known to go by. Neither may
    /// the days of one week outdo each other: what counts was there before its Monday, unless nothing
    /// was.
    pub(super) fn limit_m(&self, date: NaiveDate) -> Option<f64> {
        let longest = self.longest_m(date)?;
        let before_week = self.longest_m(monday(date));
        Some(SPIKE * before_week.map_or(longest, |before| before.min(longest)))
    }

    /// The longest day's running planned from `first` to the day before `end`, in metres.
    pub(super) fn longest_of(&self, first: NaiveDate, end: NaiveDate) -> Option<f64> {
        let planned = self.planned_m.range(first..end).map(|(_, metres)| *metres);
        planned.filter(|metres| *metres > 0.0).reduce(f64::max)
    }

    /// Metres run and planned in the seven days from `first` on.
    pub(super) fn week_m(&self, first: NaiveDate) -> f64 {
        let days = || first..=ahead(first, 6);
        let ran: f64 = self.ran.range(days()).map(|(_, ran)| ran.metres).sum();
        let planned: f64 = self.planned_m.range(days()).map(|(_, metres)| metres).sum();
        ran + planned
    }

    /// What a week of this runner is worth at a day, in metres: the mean of the two largest of the four
    /// weeks before it. One easy week and one that was missed do not count against it. Where fewer
    /// weeks are known, those.
    pub(super) fn level_m(&self, date: NaiveDate) -> f64 {
        let mut weeks: Vec<f64> = (1..=4_u64)
            .map(|week| self.known_week_m(date, week))
            .collect();
        weeks.sort_by(|a, b| b.total_cmp(a));
        let known = self.weeks_known(date);
        if known <= 1 {
            weeks[0]
        } else {
            f64::midpoint(weeks[0], weeks[1])
        }
    }

    /// How many of the four weeks before a day had a run or are answered for.
    fn weeks_known(&self, date: NaiveDate) -> usize {
        let first = self.ran.keys().next().or(self.planned_m.keys().next());
        let answered = self.history.start().map(|start| back(start.given_on, 28));
        let Some(first) = first.copied().into_iter().chain(answered).min() else {
            return 0;
        };
        let days = (date - first).num_days();
        usize::try_from((days + 6) / 7).unwrap_or(0).min(4)
    }

    /// A week before a day in metres: what was run, or what day one's answers say of it.
    fn known_week_m(&self, date: NaiveDate, week: u64) -> f64 {
        let first = back(date, week * 7);
        let ran = self.week_m(first);
        let Some(start) = self.history.start() else {
            return ran;
        };
        // The answers speak of the 30 days before they were given.
        let answered_days = first
            .iter_days()
            .take(7)
            .filter(|day| (1..=30).contains(&(start.given_on - *day).num_days()))
            .count();
        let answered = week_of(start) * answered_days as f64 / 7.0;
        let since = first
            .iter_days()
            .take(7)
            .filter(|day| *day >= start.given_on);
        let since: f64 = since.map(|day| self.day_m(day)).sum();
        ran.max(answered + since)
    }

    fn day_m(&self, date: NaiveDate) -> f64 {
        let ran = self.ran.get(&date).map_or(0.0, |ran| ran.metres);
        ran + self.planned_m.get(&date).copied().unwrap_or(0.0)
    }
}

/// A week by day one's answers, in metres: the longest run, and the others three fifths as long. A
/// convention; what is really run replaces it within four weeks.
fn week_of(start: &StartAnswers) -> f64 {
    let others = f64::from(start.runs_a_week.min(7).saturating_sub(1));
    if start.runs_a_week == 0 {
        0.0
    } else {
        start.longest_run_m * (1.0 + 0.6 * others)
    }
}

/// The median pace of the ordinary runs of eight weeks, in seconds per kilometre.
fn own_pace(history: &History, today: NaiveDate) -> Option<f64> {
    let runs = history.runs_between(back(today, 56), today).iter();
    let ordinary = runs.filter(|run| {
        let facts = &run.facts;
        let is_ordinary = !matches!(facts.kind, RunKind::Race | RunKind::Intervals);
        is_ordinary && facts.moving_s >= 600.0 && facts.distance_m >= 1_000.0
    });
    let paces = ordinary.map(|run| run.facts.moving_s * 1_000.0 / run.facts.distance_m);
    let mut paces: Vec<f64> = paces
        .filter(|pace| (120.0..=1_200.0).contains(pace))
        .collect();
    paces.sort_by(f64::total_cmp);
    paces.get(paces.len() / 2).copied()
}

fn was_hard(history: &History, day: Day<'_>) -> bool {
    let by_run = day.runs.iter().any(|run| {
        let kind = matches!(run.facts.kind, RunKind::Intervals | RunKind::Race);
        let rpe = history.card_of(run).and_then(|card| card.rpe);
        kind || rpe.is_some_and(|rpe| rpe >= HARD_RPE)
    });
    let by_word = day.activities().any(|activity| {
        let rpe = activity.rpe.is_some_and(|rpe| rpe >= HARD_RPE);
        activity.activity == ActivityKind::Run && rpe
    });
    by_run || by_word
}

/// A run of an hour or more that was nearly as long as the longest of the 30 days before.
fn was_long(history: &History, day: Day<'_>) -> bool {
    let longest = longest_run_m(history, day.date).unwrap_or(0.0);
    let is_long = |run: &Run| run.minutes() >= 60.0 && run.facts.distance_m >= 0.9 * longest;
    day.runs.iter().any(is_long)
}
