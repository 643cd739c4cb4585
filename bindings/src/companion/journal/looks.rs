//! What the journal says when it is looked at: load, causes, the week ahead, the season, habits.

use freshlegs_engine::recovery::advice::Advice;
use freshlegs_engine::recovery::causes::{
    AdviceCountView, CausesView, Findings, GaitSummary, GaitSummaryView, Span, helped_most,
};
use freshlegs_engine::recovery::entry::AdviceOutcome;
use freshlegs_engine::recovery::load::{LoadDay, LoadOverview, LoadView};
use freshlegs_engine::recovery::readiness::{Readiness, Suggestion};
use freshlegs_engine::recovery::season::{
    Goal, GoalDraft, SeasonPlan, SeasonView, StartAnswers, StartDraft, WeekAhead, WeekAheadView,
    next_seven_days,
};
use freshlegs_engine::recovery::{Draft, NaiveDate};
use serde::{Deserialize, Serialize};

use super::history::{GOAL, Past, START};
use super::{Companion, WrittenEntry};
use crate::error::CompanionError;

/// Under which name it is kept.
const ACCEPTED: &str = "suggestion_accepted";

/// What the runner made of a day's suggestion.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
struct Answered {
    day: NaiveDate,
    accepted: bool,
    suggestion: Suggestion,
}

#[uniffi::export]
impl Companion {
    /// The load of each day from `first` to `last`, both included; of all that is known where they are
    /// left out.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(first = None, last = None))]
    pub fn load_days(
        &self,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) -> Result<Vec<LoadDay>, CompanionError> {
        let Past { load, .. } = self.past()?;
        let is_asked = |day: &&LoadDay| {
            first.is_none_or(|first| first <= day.date) && last.is_none_or(|last| day.date <= last)
        };
        Ok(load.days().iter().filter(is_asked).copied().collect())
    }

    /// What there is to say of load today.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn load(&self) -> Result<LoadView, CompanionError> {
        let past = self.past()?;
        let overview = LoadOverview::of_series(&past.history, &past.load, past.today);
        Ok(overview.view(&self.journal_words()?))
    }

    /// Why the legs may be heavy: today, or over so many weeks.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(weeks = None))]
    pub fn why(&self, weeks: Option<u8>) -> Result<CausesView, CompanionError> {
        let past = self.past()?;
        let span = weeks.map_or(Span::Today, Span::Weeks);
        let findings = Findings::of(&past.history, &past.load, span, past.today);
        Ok(findings.view(&self.journal_words()?))
    }

    /// The page for a running coach or a physical therapist: step rate and contact by speed, and sides.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn gait_summary(&self) -> Result<GaitSummaryView, CompanionError> {
        let past = self.past()?;
        Ok(GaitSummary::of(&past.history, past.today).view(&self.journal_words()?))
    }

    /// What was tried against heavy legs, and how often it helped.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn what_helped(&self) -> Result<Vec<AdviceCountView>, CompanionError> {
        let (history, words) = (self.history()?, self.journal_words()?);
        let counts = helped_most(&history, super::local_today());
        Ok(counts.iter().map(|count| count.view(&words)).collect())
    }

    /// Writes down whether an advice was tried, and whether it helped.
    ///
    /// # Errors
    ///
    /// `BadFields` when it helped without having been tried, `StorageFull`, `Storage`.
    pub fn answer_advice(
        &self,
        advice: Advice,
        tried: bool,
        helped: Option<bool>,
    ) -> Result<WrittenEntry, CompanionError> {
        let outcome = AdviceOutcome {
            advice,
            cause: None,
            tried,
            helped,
        };
        self.write_entry(Draft::AdviceOutcome(outcome), None)
    }

    /// The next seven days, today with its suggestion.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn week_ahead(&self) -> Result<WeekAheadView, CompanionError> {
        let past = self.past()?;
        Ok(self.week_of(&past)?.view(&self.journal_words()?))
    }

    /// Takes today's suggestion, or keeps the plan. It counts until midnight, or until the day suggests
    /// something else.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn answer_suggestion(&self, accept: bool) -> Result<(), CompanionError> {
        let past = self.past()?;
        let answered = Answered {
            day: past.today,
            accepted: accept,
            suggestion: past.suggestion(),
        };
        Ok(self.store.keep(ACCEPTED, &answered)?)
    }

    /// The plan of the season: its weeks, and whether it leads to the goal.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn season(&self) -> Result<SeasonView, CompanionError> {
        let past = self.past()?;
        let plan = SeasonPlan::of(&past.history, &past.load, past.today);
        Ok(plan.view(&self.journal_words()?))
    }

    /// Sets what the runner trains for; `None` takes it away. It is set today.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    pub fn set_goal(&self, goal: Option<GoalDraft>) -> Result<(), CompanionError> {
        let goal = goal
            .map(|goal| {
                Goal::try_from(GoalDraft {
                    set_on: super::local_today(),
                    ..goal
                })
            })
            .transpose()?;
        Ok(self.store.keep(GOAL, &goal)?)
    }

    /// Keeps the three answers of day one. They are given today.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    pub fn set_start_answers(&self, answers: StartDraft) -> Result<(), CompanionError> {
        let answers = StartAnswers::try_from(StartDraft {
            given_on: super::local_today(),
            ..answers
        })?;
        Ok(self.store.keep(START, &answers)?)
    }
}

impl Companion {
    pub(crate) fn week_of(&self, past: &Past) -> Result<WeekAhead, CompanionError> {
        let plan = SeasonPlan::of(&past.history, &past.load, past.today);
        let suggestion = past.suggestion();
        let accepted = self.accepted(past.today, suggestion)?;
        Ok(next_seven_days(&plan, suggestion, accepted))
    }

    /// What the runner made of today's suggestion; an answer to another one is none.
    pub(super) fn accepted(
        &self,
        today: NaiveDate,
        suggestion: Suggestion,
    ) -> Result<Option<bool>, CompanionError> {
        let kept: Option<Answered> = self.store.kept(ACCEPTED)?;
        let is_of_this = |kept: &Answered| kept.day == today && kept.suggestion == suggestion;
        Ok(kept.filter(is_of_this).map(|kept| kept.accepted))
    }
}

impl Past {
    /// What today suggests.
    fn suggestion(&self) -> Suggestion {
        Readiness::of(&self.history, &self.load, self.today).suggestion()
    }
}
