use crate::recovery::history::monday;
use chrono::{Datelike, NaiveDate};

use super::ladder::Ladder;
use super::ledger::Ledger;
use super::pauses::Pauses;
use super::plan::{SeasonDay, SeasonWeek};
use super::run::{Effort, PlannedKind};
use super::week::{Order, SeasonPhase, long_share, shape, strength_days};
use crate::recovery::flags::{RunAdvice, RunVerdict};
use crate::recovery::history::{ahead, back};
use crate::recovery::words::Phrase;

/// A building week over what a week was worth: the ten percent of habit. That weekly growth foretells
/// injuries is not shown; the guard is on single runs.
const GROWTH: f64 = 1.10;
/// An easy week holds this part of a building one: a quarter to two fifths less.
const EASY: f64 = 0.70;
/// Shares of a week before a race, the last one first: two fifths to three fifths less (Bosquet et al.
/// 2007, doi:10.1249/mss.0b013e31806010e0).
const TAPER: [f64; 3] = [0.42, 0.50, 0.60];
/// Below so many metres a week, and a longest run of so many, nothing hard is planned.
const HARD_FROM: (f64, f64) = (15_000.0, 5_000.0);
/// No planned week has fewer metres a run.
const LEAST_RUN_M: f64 = 2_000.0;

/// A race: metres and day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Target {
    pub(super) metres: f64,
    pub(super) date: NaiveDate,
}

/// Runs the season ahead, week by week, as if everything planned were run.
#[derive(Clone, Debug)]
pub(super) struct Simulation<'a> {
    pub(super) today: NaiveDate,
    pub(super) ledger: Ledger<'a>,
    pub(super) pauses: Pauses,
    pub(super) ladder: Option<Ladder>,
    pub(super) target: Option<Target>,
    /// Races run lately.
    pub(super) races: Vec<Target>,
    pub(super) days: u8,
    pub(super) effort: Effort,
    /// What red flags, pain and fever leave of running.
    pub(super) running: RunAdvice,
    /// Whether health rules out hard sessions.
    pub(super) hard_allowed: bool,
    /// The Monday of the first week of building.
    pub(super) anchor: NaiveDate,
    /// Whether it spreads the way to the goal over the time there is.
    pub(super) ramps: bool,
    /// Whether this week shall not grow.
    pub(super) holds: bool,
    /// Metres of the last planned week, where it was a full one.
    pub(super) last_full_m: Option<f64>,
    /// What the last planned week was eased from, in metres, where it was an easy one.
    pub(super) eased_from_m: Option<f64>,
}

/// Weeks of less before a race of so many metres: one to 12 km, two to 25 km, three beyond.
pub(super) fn taper_weeks(metres: f64) -> u64 {
    match metres {
        ..12_000.0 => 1,
        ..25_000.0 => 2,
        _ => 3,
    }
}

/// Quiet days after a race: one for each mile, at least three, four weeks at most. An old convention
/// among coaches, not a finding.
pub(super) fn quiet_days(metres: f64) -> u64 {
    (metres / crate::units::METRES_PER_MILE)
        .round()
        .clamp(3.0, 28.0) as u64
}

/// The long run that a race asks for, in metres. A convention of training plans: all of it to 10 km,
/// four fifths of a half marathon, 30 km for a marathon, and a falling share beyond.
pub(super) fn needed_m(race_m: f64) -> f64 {
    const POINTS: [(f64, f64); 5] = [
        (10_000.0, 10_000.0),
        (21_097.5, 17_000.0),
        (42_195.0, 30_000.0),
        (100_000.0, 45_000.0),
        (200_000.0, 60_000.0),
    ];
    let mut below = (0.0, 0.0);
    for point in POINTS {
        if race_m <= point.0 {
            let share = (race_m - below.0) / (point.0 - below.0);
            return below.1 + share * (point.1 - below.1);
        }
        below = point;
    }
    below.1
}

impl Simulation<'_> {
    /// The week of a Monday, written into the ledger. Weeks must come in order.
    pub(super) fn week(&mut self, first: NaiveDate) -> SeasonWeek {
        let phase = self.phase(first);
        let level = self.level_m(first);
        let race = self.race_in(first);
        let longest = self.ledger.longest_m(first).unwrap_or(0.0);
        let order = Order {
            phase,
            days: self.days,
            volume_m: self.volume_m(first, phase, level),
            need_m: self.need_m(first),
            hard: self.hard_allowed
                && !self.is_just_back(first)
                && level >= HARD_FROM.0
                && longest >= HARD_FROM.1,
            number: self.cycle(first),
            race: race.map(|race| (race.date - first).num_days() as usize),
        };
        let shape = shape(&order);
        let mut days = Vec::with_capacity(7);
        let mut planned_m = 0.0;
        for (slot, date) in first.iter_days().take(7).enumerate() {
            let ran = self.ledger.ran(date);
            let (run_m, run_minutes) = ran.map_or((0.0, 0.0), |ran| (ran.metres, ran.minutes));
            let is_open = date > self.today || (date == self.today && ran.is_none());
            let planned = is_open.then(|| match race.filter(|race| race.date == date) {
                Some(race) if self.is_open(date) => self.race_day(race),
                _ => self.day(date, phase, shape[slot]),
            });
            if let Some(planned) = &planned {
                planned_m += self.write_down(planned);
            }
            days.push(SeasonDay {
                date,
                run_m,
                run_minutes,
                planned,
                strength: false,
            });
        }
        let kinds: [PlannedKind; 7] = std::array::from_fn(|slot| {
            let planned = days[slot].planned.as_ref();
            planned.map_or(PlannedKind::Race, |planned| planned.kind)
        });
        let strength = strength_days(phase, kinds);
        for (day, strength) in days.iter_mut().zip(strength) {
            day.strength = strength && self.is_open(day.date);
        }
        let is_whole =
            first > self.today && matches!(phase, SeasonPhase::Building | SeasonPhase::Habit);
        self.eased_from_m =
            (first > self.today && phase == SeasonPhase::Easy).then(|| self.eased_from(level));
        self.last_full_m = is_whole.then_some(planned_m);
        SeasonWeek {
            first,
            phase,
            planned_m,
            run_m: days.iter().map(|day| day.run_m).sum(),
            longest_m: longest_of(&days),
            days,
        }
    }

    /// Whether no pause, fever or red flag forbids to train on a day.
    fn is_open(&self, date: NaiveDate) -> bool {
        let is_feverish = self.pauses.fever_hold().is_some_and(|hold| date <= hold);
        self.pauses.on(date).is_none() && !is_feverish && self.held(date).is_none()
    }

    /// What red flags, pain and fever leave of running on a day: all of them today, and for a week what
    /// somebody must look at first.
    pub(super) fn verdict(&self, date: NaiveDate) -> RunVerdict {
        if date <= self.today {
            self.running.verdict
        } else if date <= ahead(self.today, 6) {
            self.running.until_seen()
        } else {
            RunVerdict::Run
        }
    }

    /// Why nothing is run on a day, by red flags, pain and fever.
    pub(super) fn held(&self, date: NaiveDate) -> Option<Phrase> {
        match self.verdict(date) {
            RunVerdict::Run | RunVerdict::RunHalf => None,
            RunVerdict::Hold if date <= self.today => Some(Phrase::new("flag-run-hold")),
            RunVerdict::Hold | RunVerdict::StopUntilSeen => {
                Some(Phrase::new("flag-run-stop_until_seen"))
            }
        }
    }

    /// What a week is worth: half of a former one at least for four weeks after the ladder.
    fn level_m(&self, first: NaiveDate) -> f64 {
        let level = self.ledger.level_m(first);
        match &self.ladder {
            Some(ladder) if self.is_just_back(first) => level.max(0.5 * ladder.former_week_m),
            _ => level,
        }
    }

    /// Whether the ladder ended within four weeks: running is easy then.
    fn is_just_back(&self, first: NaiveDate) -> bool {
        let ended = self.ladder.as_ref().and_then(|ladder| ladder.finished_on);
        ended.is_some_and(|on| first <= ahead(on, 28))
    }

    fn phase(&self, first: NaiveDate) -> SeasonPhase {
        let sunday = ahead(first, 6);
        let open = first.max(self.today);
        let away = open.iter_days().take_while(|day| *day <= sunday);
        if away
            .map(|day| self.pauses.on(day))
            .all(|state| state.is_some())
        {
            return SeasonPhase::Paused;
        }
        let climbing = self.ladder.as_ref();
        let climbing = climbing.is_some_and(|ladder| match ladder.finished_on {
            None => true,
            Some(on) => on >= first,
        });
        if climbing {
            return SeasonPhase::WayBack;
        }
        if let Some(target) = self.target
            && (taper_first(target)..=target.date).contains(&first)
        {
            return SeasonPhase::Taper;
        }
        if self
            .quiet_until(first)
            .is_some_and(|until| until >= ahead(first, 3))
        {
            return SeasonPhase::Quiet;
        }
        match (self.cycle(first).rem_euclid(4), self.is_before_race(first)) {
            (3, _) => SeasonPhase::Easy,
            (_, true) => SeasonPhase::Building,
            (_, false) => SeasonPhase::Habit,
        }
    }

    fn is_before_race(&self, first: NaiveDate) -> bool {
        self.target.is_some_and(|target| first <= target.date)
    }

    fn cycle(&self, first: NaiveDate) -> i64 {
        (first - self.anchor).num_days() / 7
    }

    fn race_in(&self, first: NaiveDate) -> Option<Target> {
        self.target
            .filter(|target| (first..=ahead(first, 6)).contains(&target.date))
    }

    /// The long run that a week needs on the way to the goal's, in metres.
    fn need_m(&self, first: NaiveDate) -> f64 {
        let target = self.target.filter(|target| first <= target.date);
        let longest = self.ledger.longest_m(first).unwrap_or(0.0);
        target.map_or(0.0, |target| {
            self.ramp(first, longest, needed_m(target.metres))
        })
    }

    /// An even way from what there is to what is needed, four weeks before less begins; at once where
    /// there is no time for that.
    fn ramp(&self, first: NaiveDate, from: f64, to: f64) -> f64 {
        let Some(target) = self.target.filter(|_| self.ramps) else {
            return to;
        };
        let weeks = (taper_first(target) - first).num_days() / 7 - 4;
        if weeks > 1 && from < to {
            from + (to - from) / weeks as f64
        } else {
            to
        }
    }

    fn volume_m(&self, first: NaiveDate, phase: SeasonPhase, level: f64) -> f64 {
        let floor = LEAST_RUN_M * f64::from(self.days);
        let level = level.max(floor);
        // After a pause the weeks before it drop out of sight: an easy week must not end in less.
        let level = level.max(self.eased_from_m.unwrap_or(0.0));
        match phase {
            SeasonPhase::Building if self.holds && first <= self.today => level,
            SeasonPhase::Building => {
                let need = self.target.map_or(0.0, |target| needed_m(target.metres));
                let enough = need / long_share(self.days);
                self.ramp(first, level, enough).clamp(level, GROWTH * level)
            }
            SeasonPhase::Habit | SeasonPhase::Paused | SeasonPhase::WayBack => level,
            SeasonPhase::Easy => EASY * self.eased_from(level),
            SeasonPhase::Taper => {
                let Some(target) = self.target else {
                    return level;
                };
                let before = self.level_m(taper_first(target)).max(floor);
                let left = (monday(target.date) - first).num_days() / 7;
                TAPER[usize::try_from(left).unwrap_or(0).min(TAPER.len() - 1)] * before
            }
            SeasonPhase::Quiet => {
                let race = self.last_race(first).map_or(first, |race| race.date);
                let before = (0..4).map(|week| self.level_m(back(monday(race), 7 * week)));
                0.5 * before.fold(0.0, f64::max).max(floor)
            }
        }
    }

    /// The week that an easy one is measured by, in metres.
    fn eased_from(&self, level: f64) -> f64 {
        self.last_full_m.map_or(level, |last| last.min(level))
    }

    /// The last race before a day: one that was run, or the goal's.
    pub(super) fn last_race(&self, date: NaiveDate) -> Option<Target> {
        let races = self.races.iter().copied().chain(self.target);
        races
            .filter(|race| race.date < date)
            .max_by_key(|race| race.date)
    }

    pub(super) fn quiet_until(&self, date: NaiveDate) -> Option<NaiveDate> {
        let races = self.races.iter().copied().chain(self.target);
        let past = races.filter(|race| race.date < date);
        past.map(|race| ahead(race.date, quiet_days(race.metres)))
            .filter(|until| *until >= date)
            .max()
    }

    pub(super) fn days_to_race(&self, date: NaiveDate) -> Option<i64> {
        let days = (self.target?.date - date).num_days();
        (days > 0).then_some(days)
    }
}

/// The Monday on which less begins before a race.
pub(super) fn taper_first(target: Target) -> NaiveDate {
    let race_week = monday(target.date);
    // A race before Thursday leaves too little of its own week.
    let is_early = target.date.weekday().num_days_from_monday() < 3;
    let weeks = taper_weeks(target.metres) - u64::from(!is_early);
    back(race_week, 7 * weeks)
}

fn longest_of(days: &[SeasonDay]) -> f64 {
    let metres = days.iter().map(|day| {
        let planned = day.planned.as_ref();
        let planned = planned.filter(|planned| planned.kind != PlannedKind::Race);
        let planned = planned
            .and_then(|planned| planned.metres)
            .map_or(0.0, f64::from);
        planned.max(day.run_m)
    });
    metres.fold(0.0, f64::max)
}
