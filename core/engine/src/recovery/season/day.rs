//! One day of the season ahead.

use crate::recovery::history::monday;
use chrono::NaiveDate;

use super::ladder::{Ladder, LadderStep, WayBack};
use super::ledger::SPIKE;
use super::run::{PlannedKind, PlannedRun};
use super::simulation::{Simulation, Target, quiet_days};
use super::week::{SeasonPhase, run_days};
use crate::recovery::entry::AbsenceState;
use crate::recovery::flags::RunVerdict;
use crate::recovery::history::{ahead, back};
use crate::recovery::words::Phrase;

/// What is shorter than this is no run.
const SHORTEST_M: u32 = 1_000;

impl Simulation<'_> {
    pub(super) fn race_day(&self, race: Target) -> PlannedRun {
        let metres = race.metres.round() as u32;
        PlannedRun::run(race.date, PlannedKind::Race, metres, self.effort)
    }

    /// One open day, as today's rules leave it.
    pub(super) fn day(
        &mut self,
        date: NaiveDate,
        phase: SeasonPhase,
        wanted: (PlannedKind, f64),
    ) -> PlannedRun {
        let rest = || PlannedRun::rest(date, self.effort);
        if let Some(state) = self.pauses.on(date) {
            return rest().for_purpose(Phrase::new(match state {
                AbsenceState::Injured => "season-purpose-injured",
                AbsenceState::Ill => "season-purpose-ill",
                AbsenceState::Away => "season-purpose-away",
            }));
        }
        if self.pauses.fever_hold().is_some_and(|hold| date <= hold) {
            return rest().for_purpose(Phrase::new("season-purpose-fever"));
        }
        if let Some(why) = self.held(date) {
            return rest().for_purpose(why);
        }
        if phase == SeasonPhase::WayBack {
            return self.way_back(date);
        }
        if wanted.0 == PlannedKind::Rest {
            return rest();
        }
        if let Some(limit) = self.ledger.limit_m(date) {
            return self.run(date, wanted, limit);
        }
        // Nothing to go by: whoever has not run for so long begins with walking.
        self.ladder = Some(Ladder::new(WayBack::Beginning, date));
        self.way_back(date)
    }

    fn run(&self, date: NaiveDate, wanted: (PlannedKind, f64), limit: f64) -> PlannedRun {
        let (mut kind, mut metres) = wanted;
        let mut changed = None;
        let eases = kind.is_hard() || kind == PlannedKind::Long;
        if self.pauses.is_halved(date) {
            (kind, metres) = (PlannedKind::Easy, 0.5 * metres);
            changed = Some(Phrase::new("season-changed-fever"));
        } else if self.verdict(date) == RunVerdict::RunHalf {
            (kind, metres) = (PlannedKind::Easy, self.half() * metres);
            changed = Some(Phrase::new("flag-run-run_half"));
        } else if let Some(until) = self.quiet_until(date).filter(|_| eases) {
            if kind == PlannedKind::Long {
                metres *= 0.6;
            }
            kind = PlannedKind::Easy;
            changed = Some(Phrase::new("season-changed-race").day("until", until));
        }
        if let Some(race) = self.last_race(date)
            && date <= ahead(race.date, quiet_days(race.metres) / 5)
        {
            let purpose = Phrase::new("season-purpose-after-race");
            return PlannedRun::rest(date, self.effort).for_purpose(purpose);
        }
        if let Some(days) = self.days_to_race(date) {
            if days == 1 {
                return PlannedRun::rest(date, self.effort);
            }
            if days < 4 && kind.is_hard() || days < 7 && kind == PlannedKind::Long {
                kind = PlannedKind::Easy;
                changed = Some(Phrase::new("season-changed-race-near"));
            }
        }
        let before = back(date, 1);
        if kind.is_hard() && (self.ledger.is_hard(before) || self.ledger.is_long(before)) {
            kind = PlannedKind::Easy;
            changed = Some(Phrase::new("season-changed-hard-yesterday"));
        } else if kind.is_hard() && self.ledger.hard_days(monday(date)) >= 2 {
            kind = PlannedKind::Easy;
            changed = Some(Phrase::new("season-changed-two-hard"));
        }
        if metres > limit {
            changed = changed.or_else(|| {
                let longest = limit / SPIKE;
                Some(Phrase::new("season-changed-guard").metres("longest", longest))
            });
            metres = limit;
        }
        let metres = (metres / 100.0 + 1e-6).floor() as u32 * 100;
        if metres < SHORTEST_M {
            return PlannedRun::walk(date, 30, self.effort);
        }
        let run = PlannedRun::run(date, kind, metres, self.effort);
        match changed {
            Some(why) => run.because(why),
            None => run,
        }
    }

    /// Half of what is usual, and no more than the last week held: whoever runs less already is not
    /// sent further.
    fn half(&self) -> f64 {
        let last_m = self.ledger.week_m(back(self.today, 7));
        let level_m = self.ledger.level_m(monday(self.today));
        if last_m > 0.0 && level_m > 0.0 {
            (last_m / level_m).min(0.5)
        } else {
            0.5
        }
    }

    /// A day of the ladder: at most three a week, with a day between.
    fn way_back(&mut self, date: NaiveDate) -> PlannedRun {
        let slot = (date - monday(date)).num_days() as usize;
        let rest = PlannedRun::rest(date, self.effort);
        let is_run_day = run_days(self.days.min(3)).contains(&slot);
        let Some(ladder) = &mut self.ladder else {
            return rest;
        };
        if ladder.stopped && date < ladder.from {
            return rest.for_purpose(Phrase::new("season-purpose-stopped"));
        }
        if !is_run_day || date < ladder.from {
            return rest;
        }
        let step = ladder.step;
        ladder.from = ahead(date, 2);
        if usize::from(step) + 1 < LadderStep::ALL.len() {
            ladder.step += 1;
        } else if ladder.finished_on.is_none() {
            ladder.finished_on = Some(date);
            self.anchor = ahead(monday(date), 7);
        }
        PlannedRun::walk_run(date, step, self.effort)
    }

    /// Writes a planned day into the ledger and gives its metres of running.
    pub(super) fn write_down(&mut self, planned: &PlannedRun) -> f64 {
        let running = match (planned.metres, planned.step) {
            (Some(metres), _) => f64::from(metres),
            (None, Some(step)) => {
                let minutes = LadderStep::ALL[usize::from(step)].running_minutes();
                f64::from(minutes) * 60_000.0 / self.effort.pace_s_per_km
            }
            (None, None) => 0.0,
        };
        let is_long = planned.kind == PlannedKind::Long;
        let (date, is_hard) = (planned.date, planned.kind.is_hard());
        self.ledger.plan(date, running, is_hard, is_long);
        if planned.kind == PlannedKind::Race {
            0.0
        } else {
            running
        }
    }
}
