//! Habits that keep legs fresh, with streaks that forgive.
//!
//! Each is the runner's choice. A missed day or week is forgiven now and then, a time of absence
//! pauses, and what was not written down is unknown rather than missed in what is shown.

mod marks;
mod streak;
#[cfg(test)]
mod tests;

use crate::recovery::history::monday;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::guide::Topic;
use super::history::{History, back};
use super::words::{JournalWords, Phrase};
use crate::field::FieldError;
use crate::run::FieldErrors;
use marks::Pauses;
use streak::Streak;

/// A habit.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HabitKind {
    /// At least seven hours of sleep (7 to 9 h for adults, Hirshkowitz et al. 2015,
    /// doi:10.1016/j.sleh.2014.12.010); more is no fault.
    Sleep,
    /// Mobility.
    Mobility,
    /// Strength twice a week (Blagrove et al. 2018, doi:10.1007/s40279-017-0835-7).
    Strength,
    /// In runs over 75 min at least 30 g of carbohydrate an hour (Thomas et al. 2016,
    /// doi:10.1249/MSS.0000000000000852), and carbohydrate after them.
    Fuelling,
    /// Drinking, without an amount: to thirst. Drinking much is no aim (Hew-Butler et al. 2015,
    /// doi:10.1097/JSM.0000000000000221).
    Hydration,
    /// A warm-up before a run: a longer one chosen, or mobility on the day.
    WarmUp,
    /// No second hard day on the day after a hard one.
    EasyDays,
}

/// How often a habit is asked for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HabitRhythm {
    /// Every day.
    Daily,
    /// So many times in a week that begins on Monday.
    Weekly,
    /// Whenever there is an occasion: a run, a long run, a hard day before.
    Occasion,
}

/// A habit that the runner has chosen.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct HabitChoice {
    /// Which one.
    pub habit: HabitKind,
    /// Times a week, 1 to 7, for mobility and strength; `None` is [`HabitKind::times_a_week`].
    #[serde(default)]
    pub times_a_week: Option<u8>,
}

/// How a day went for a habit.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HabitMark {
    /// Done.
    Done,
    /// Not done.
    NotDone,
    /// Nothing was written down that tells.
    Unknown,
    /// There was no occasion.
    NoOccasion,
    /// Injured, ill or away.
    Paused,
}

/// A habit and how it goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Habit {
    /// Which one.
    pub kind: HabitKind,
    /// How often it is asked for.
    pub rhythm: HabitRhythm,
    /// The last 28 days, today last.
    pub days: Vec<HabitDayView>,
    /// Days of this week, from Monday to today, on which it was done.
    pub done_this_week: u32,
    /// How many it takes: seven days, the times chosen, or the occasions so far.
    pub target_this_week: u32,
    /// The streak, in days, weeks or occasions that were done.
    pub streak: u32,
    /// Whether the streak goes on because something missed was forgiven.
    pub forgiven: bool,
    /// Whether today is a day of absence.
    pub paused: bool,
}

/// A habit for a screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HabitView {
    /// Which one.
    pub habit: HabitKind,
    /// Its name.
    pub title: String,
    /// What counts, and why, in full sentences.
    pub why: String,
    /// How strong the evidence is, in words.
    pub evidence: String,
    /// How often it is asked for.
    pub rhythm: HabitRhythm,
    /// Days of this week, from Monday to today, on which it was done.
    pub done_this_week: u32,
    /// How many it takes: seven days, the times chosen, or the occasions so far.
    pub target_this_week: u32,
    /// The same in words.
    pub progress: String,
    /// The streak, in days, weeks or occasions that were done.
    pub streak: u32,
    /// The same in words.
    pub streak_text: String,
    /// Whether the streak goes on because something missed was forgiven.
    pub forgiven: bool,
    /// Whether today is a day of absence: the streak waits.
    pub paused: bool,
    /// The last 28 days, today last.
    pub days: Vec<HabitDayView>,
    /// The page of the guide that explains it.
    pub topic: Topic,
}

/// A day of a habit, ready to draw.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct HabitDayView {
    /// The day.
    pub date: NaiveDate,
    /// How it went.
    pub mark: HabitMark,
    /// Hours of sleep, minutes of mobility or strength, grams of carbohydrate in the run, or litres
    /// drunk, where it was written down.
    pub value: Option<f64>,
}

/// The habits that were chosen and how they go, in the order of their declaration.
pub fn habits(history: &History, choices: &[HabitChoice], today: NaiveDate) -> Vec<Habit> {
    let pauses = Pauses::of(history);
    let chosen = HabitKind::ALL.into_iter().filter_map(|kind| {
        // Of several choices of the same habit the last one counts.
        choices.iter().rev().find(|choice| choice.habit == kind)
    });
    chosen
        .map(|choice| Habit::of(history, &pauses, *choice, today))
        .collect()
}

impl HabitKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::Sleep,
        Self::Mobility,
        Self::Strength,
        Self::Fuelling,
        Self::Hydration,
        Self::WarmUp,
        Self::EasyDays,
    ];

    /// How often it is asked for.
    pub const fn rhythm(self) -> HabitRhythm {
        match self {
            Self::Sleep | Self::Hydration => HabitRhythm::Daily,
            Self::Mobility | Self::Strength => HabitRhythm::Weekly,
            Self::Fuelling | Self::WarmUp | Self::EasyDays => HabitRhythm::Occasion,
        }
    }

    /// Times a week where none were chosen: two of strength, by the evidence; two of mobility, which is
    /// ours, for no number stands out there.
    pub const fn times_a_week(self) -> Option<u8> {
        match self {
            Self::Mobility | Self::Strength => Some(2),
            _ => None,
        }
    }

    /// The page of the guide that explains it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Sleep => Topic::Sleep,
            Self::Mobility => Topic::Mobility,
            Self::Strength => Topic::Strength,
            Self::Fuelling => Topic::Carbohydrate,
            Self::Hydration => Topic::Hydration,
            Self::WarmUp => Topic::WarmUp,
            Self::EasyDays => Topic::AvoidOvertraining,
        }
    }

    const fn evidence_key(self) -> &'static str {
        match self {
            Self::Fuelling | Self::Strength => "evidence-strong",
            Self::Sleep | Self::Hydration => "evidence-moderate",
            Self::Mobility | Self::WarmUp | Self::EasyDays => "evidence-weak",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Mobility => "mobility",
            Self::Strength => "strength",
            Self::Fuelling => "fuelling",
            Self::Hydration => "hydration",
            Self::WarmUp => "warm_up",
            Self::EasyDays => "easy_days",
        }
    }
}

impl HabitChoice {
    /// Checks it.
    ///
    /// # Errors
    ///
    /// `times_a_week` outside 1 to 7, or for a habit that is not counted by the week.
    pub fn check(&self) -> Result<(), FieldErrors> {
        let refuse = |reason: &str| Err(FieldErrors(vec![FieldError::new("times_a_week", reason)]));
        match self.times_a_week {
            Some(_) if self.habit.rhythm() != HabitRhythm::Weekly => {
                refuse("must be left out for a habit that is not weekly")
            }
            Some(0 | 8..) => refuse("must be between 1 and 7"),
            _ => Ok(()),
        }
    }

    fn target(self) -> u32 {
        let times = self.times_a_week.or(self.habit.times_a_week());
        u32::from(times.unwrap_or(1).clamp(1, 7))
    }
}

impl Habit {
    fn of(history: &History, pauses: &Pauses, choice: HabitChoice, today: NaiveDate) -> Self {
        let kind = choice.habit;
        let mark = |date| marks::mark(history, pauses, kind, history.day(date));
        let days: Vec<HabitDayView> = back(today, 27)
            .iter_days()
            .take(28)
            .map(|date| {
                let (mark, value) = mark(date);
                HabitDayView { date, mark, value }
            })
            .collect();
        let monday = monday(today);
        let this_week: Vec<HabitMark> = days
            .iter()
            .filter(|day| day.date >= monday)
            .map(|day| day.mark)
            .collect();
        let count = |wanted: HabitMark| {
            let found = this_week.iter().filter(|mark| **mark == wanted);
            u32::try_from(found.count()).unwrap_or_default()
        };
        let done = count(HabitMark::Done);
        let target = match kind.rhythm() {
            HabitRhythm::Daily => 7,
            HabitRhythm::Weekly => choice.target(),
            HabitRhythm::Occasion => done + count(HabitMark::NotDone) + count(HabitMark::Unknown),
        };
        let first = history.first_day().unwrap_or(today);
        let marked = |date| mark(date).0;
        let streak = Streak::of(kind.rhythm(), choice.target(), first, today, &marked);
        Self {
            kind,
            rhythm: kind.rhythm(),
            paused: pauses.include(today),
            days,
            done_this_week: done,
            target_this_week: target,
            streak: streak.length,
            forgiven: streak.forgiven,
        }
    }

    /// In words.
    pub fn view(&self, words: &JournalWords) -> HabitView {
        let name = self.kind.name();
        let progress = match self.rhythm {
            HabitRhythm::Occasion if self.target_this_week == 0 => Phrase::new("habit-no-occasion"),
            HabitRhythm::Occasion => Phrase::new("habit-progress-occasions"),
            HabitRhythm::Daily => Phrase::new("habit-progress-days"),
            HabitRhythm::Weekly => Phrase::new("habit-progress-times"),
        };
        let progress = progress
            .count("done", self.done_this_week)
            .count("target", self.target_this_week);
        let streak = match (self.paused, self.streak, self.rhythm) {
            (true, ..) => Phrase::new("habit-paused"),
            (false, 0, _) => Phrase::new("habit-streak-none"),
            (false, _, HabitRhythm::Daily) => Phrase::new("habit-streak-days"),
            (false, _, HabitRhythm::Weekly) => Phrase::new("habit-streak-weeks"),
            (false, _, HabitRhythm::Occasion) => Phrase::new("habit-streak-occasions"),
        };
        HabitView {
            habit: self.kind,
            title: words.text(&format!("habit-{name}")),
            why: words.text(&format!("habit-{name}-why")),
            evidence: words.text(self.kind.evidence_key()),
            rhythm: self.rhythm,
            done_this_week: self.done_this_week,
            target_this_week: self.target_this_week,
            progress: words.say(&progress),
            streak: self.streak,
            streak_text: words.say(&streak.count("streak", self.streak)),
            forgiven: self.forgiven,
            paused: self.paused,
            days: self.days.clone(),
            topic: self.kind.topic(),
        }
    }
}
