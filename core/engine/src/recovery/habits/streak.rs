//! Streaks that forgive.

use crate::recovery::history::monday;
use chrono::NaiveDate;

use super::super::history::{ahead, back};
use super::{HabitMark, HabitRhythm};

/// Of so many days or occasions that follow each other one may be missed.
const FORGIVES_ONE_IN_DAYS: usize = 7;

/// Of so many weeks that follow each other one may be missed.
const FORGIVES_ONE_IN_WEEKS: usize = 4;

/// What was done without a break that is not forgiven.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Streak {
    /// How many days, weeks or occasions were done.
    pub(super) length: u32,
    /// Whether something missed lies within it.
    pub(super) forgiven: bool,
}

/// One step of a streak.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Step {
    Done,
    Missed,
    /// Neither counts nor breaks: absence, no occasion, or not over yet.
    Skipped,
}

impl Streak {
    /// The streak that ends today, not longer than the time since the first day.
    pub(super) fn of(
        rhythm: HabitRhythm,
        target: u32,
        first: NaiveDate,
        today: NaiveDate,
        mark: &dyn Fn(NaiveDate) -> HabitMark,
    ) -> Self {
        match rhythm {
            HabitRhythm::Daily | HabitRhythm::Occasion => {
                let days = (0..).map(|ago| back(today, ago));
                let days = days.take_while(|date| *date >= first);
                let steps = days.map(|date| day_step(mark(date), date == today));
                Self::walk(steps, FORGIVES_ONE_IN_DAYS)
            }
            HabitRhythm::Weekly => {
                let monday = monday(today);
                let weeks = (0..).map(|ago| back(monday, ago * 7));
                let weeks = weeks.take_while(|monday| ahead(*monday, 6) >= first);
                let steps = weeks.map(|monday| week_step(monday, today, target, mark));
                Self::walk(steps, FORGIVES_ONE_IN_WEEKS)
            }
        }
    }

    /// Walks back until a miss is not forgiven: the last miss was less than `one_in` steps later.
    fn walk(steps: impl Iterator<Item = Step>, one_in: usize) -> Self {
        let mut streak = Self::default();
        let mut since_miss = one_in;
        let mut missed_before_done = false;
        for step in steps {
            match step {
                Step::Skipped => {}
                Step::Done => {
                    streak.length += 1;
                    since_miss += 1;
                    // Only a miss that lies between what was done was forgiven.
                    streak.forgiven |= missed_before_done;
                }
                Step::Missed if since_miss >= one_in => {
                    since_miss = 1;
                    missed_before_done = true;
                }
                Step::Missed => break,
            }
        }
        streak
    }
}

/// Today is not over: what is not done yet is not missed.
fn day_step(mark: HabitMark, is_today: bool) -> Step {
    match mark {
        HabitMark::Done => Step::Done,
        HabitMark::NoOccasion | HabitMark::Paused => Step::Skipped,
        HabitMark::NotDone | HabitMark::Unknown if is_today => Step::Skipped,
        // Nobody can tell whether what is unknown was done: it is forgiven like a miss.
        HabitMark::NotDone | HabitMark::Unknown => Step::Missed,
    }
}

fn week_step(
    monday: NaiveDate,
    today: NaiveDate,
    target: u32,
    mark: &dyn Fn(NaiveDate) -> HabitMark,
) -> Step {
    let days = monday.iter_days().take(7).filter(|date| *date <= today);
    let marks: Vec<HabitMark> = days.map(mark).collect();
    let done = marks.iter().filter(|mark| **mark == HabitMark::Done);
    let is_reached = u32::try_from(done.count()).unwrap_or(u32::MAX) >= target;
    let is_over = ahead(monday, 6) < today;
    let is_paused = marks.contains(&HabitMark::Paused);
    match (is_reached, is_over && !is_paused) {
        (true, _) => Step::Done,
        (false, true) => Step::Missed,
        (false, false) => Step::Skipped,
    }
}
