//! Habits and reminders: what the runner has chosen, and how it goes.

use chrono::DateTime;
use freshlegs_engine::FieldErrors;
use freshlegs_engine::recovery::NaiveDate;
use freshlegs_engine::recovery::causes::to_ask;
use freshlegs_engine::recovery::habits::{HabitChoice, HabitKind, HabitView, habits};
use freshlegs_engine::recovery::reminders::{
    Reminder, ReminderKind, ReminderSettings, ReminderSettingsDraft, ScheduledReminderView,
    schedule,
};
use serde::{Deserialize, Serialize};

use super::Companion;
use super::history::Past;
use crate::clock;
use crate::error::CompanionError;

/// Under which names it is kept.
const HABITS: &str = "habits";
const REMINDERS: &str = "reminders";
const REMINDED: &str = "reminded";

/// The reminders of a day that were shown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Reminded {
    day: NaiveDate,
    given: Vec<Reminder>,
}

#[uniffi::export]
impl Companion {
    /// The habits that the runner has chosen, and how they go.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn habits(&self) -> Result<Vec<HabitView>, CompanionError> {
        let Past { history, today, .. } = self.past()?;
        let words = self.journal_words()?;
        let habits = habits(&history, &self.habit_choices()?, today);
        Ok(habits.iter().map(|habit| habit.view(&words)).collect())
    }

    /// Which habits the runner has chosen. Until a choice is made these are sleep, strength and easy
    /// days.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn habit_choices(&self) -> Result<Vec<HabitChoice>, CompanionError> {
        let first = [HabitKind::Sleep, HabitKind::Strength, HabitKind::EasyDays];
        let choice = |habit| HabitChoice {
            habit,
            times_a_week: None,
        };
        let kept = self.store.kept(HABITS)?;
        Ok(kept.unwrap_or_else(|| first.map(choice).to_vec()))
    }

    /// Chooses habits in the place of those before.
    ///
    /// # Errors
    ///
    /// `BadFields` when a habit cannot be had so often, `StorageFull`, `Storage`.
    pub fn choose_habits(&self, choices: Vec<HabitChoice>) -> Result<(), CompanionError> {
        let errors: Vec<_> = choices
            .iter()
            .filter_map(|choice| choice.check().err())
            .flat_map(|FieldErrors(errors)| errors)
            .collect();
        if !errors.is_empty() {
            return Err(CompanionError::BadFields { errors });
        }
        Ok(self.store.keep(HABITS, &choices)?)
    }

    /// Which reminders come, and when.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn reminder_settings(&self) -> Result<ReminderSettingsDraft, CompanionError> {
        Ok(*self.own_reminder_settings()?.draft())
    }

    /// Saves which reminders come, and when.
    ///
    /// # Errors
    ///
    /// `BadFields` names every wrong field; `StorageFull`, `Storage`.
    pub fn save_reminder_settings(
        &self,
        settings: ReminderSettingsDraft,
    ) -> Result<(), CompanionError> {
        let settings = ReminderSettings::try_from(settings)?;
        Ok(self.store.keep(REMINDERS, &settings)?)
    }

    /// Switches one kind of reminder off: the one touch on it.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn switch_reminder_off(&self, kind: ReminderKind) -> Result<(), CompanionError> {
        let settings = self.own_reminder_settings()?.without(kind);
        Ok(self.store.keep(REMINDERS, &settings)?)
    }

    /// The reminders of today and tomorrow that are still to come: at most two a day, never in quiet
    /// hours. The shell hands them to the system, and asks again after each run and entry.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn reminders(&self) -> Result<Vec<ScheduledReminderView>, CompanionError> {
        let past = self.past()?;
        let settings = self.own_reminder_settings()?;
        let local_ms = clock::wall_millis() + i64::from(clock::utc_offset_s()) * 1_000;
        let now = DateTime::from_timestamp_millis(local_ms)
            .unwrap_or_default()
            .naive_utc();
        let question = to_ask(&past.history, &past.load, past.today);
        let advice = question.map(|question| question.advice);
        let given = self.reminded(past.today)?.given;
        let words = self.journal_words()?;
        let coming = schedule(&past.history, &settings, now, &given, advice);
        Ok(coming.iter().map(|coming| coming.view(&words)).collect())
    }

    /// Remembers that a reminder was shown today, so that it is not shown twice and the day's two are
    /// counted.
    ///
    /// # Errors
    ///
    /// `StorageFull`, `Storage`.
    pub fn reminder_was_shown(
        &self,
        reminder: ScheduledReminderView,
    ) -> Result<(), CompanionError> {
        let mut day = self.reminded(super::local_today())?;
        let shown = Reminder {
            kind: reminder.kind,
            run: reminder.run,
            advice: reminder.advice,
        };
        if !day.given.contains(&shown) {
            day.given.push(shown);
        }
        Ok(self.store.keep(REMINDED, &day)?)
    }
}

impl Companion {
    fn own_reminder_settings(&self) -> Result<ReminderSettings, CompanionError> {
        Ok(self.store.kept(REMINDERS)?.unwrap_or_default())
    }

    fn reminded(&self, today: NaiveDate) -> Result<Reminded, CompanionError> {
        let kept: Option<Reminded> = self.store.kept(REMINDED)?;
        Ok(kept
            .filter(|reminded| reminded.day == today)
            .unwrap_or(Reminded {
                day: today,
                given: Vec::new(),
            }))
    }
}
