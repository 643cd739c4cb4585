use chrono::{Days, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::ReminderKind;
use crate::field::FieldError;
use crate::recovery::entry::Check;
use crate::run::FieldErrors;

/// Which reminders come and when, as a form fills it in. Times are minutes since midnight, 0 to 1,439.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct ReminderSettingsDraft {
    /// Whether the card of a run is asked for.
    pub after_run_card: bool,
    /// Whether the morning check-in is asked for.
    pub morning_check_in: bool,
    /// Whether it is asked if an advice helped.
    pub did_it_help: bool,
    /// When the morning check-in is asked for.
    pub morning_at_min: u16,
    /// When it is asked if an advice helped.
    pub did_it_help_at_min: u16,
    /// When quiet hours begin.
    pub quiet_from_min: u16,
    /// When they end; they may go past midnight. The same as their beginning: there are none.
    pub quiet_to_min: u16,
}

/// Which reminders come and when; always valid.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "ReminderSettingsDraft", into = "ReminderSettingsDraft")]
pub struct ReminderSettings(ReminderSettingsDraft);

impl ReminderSettings {
    /// What it says.
    pub fn draft(&self) -> &ReminderSettingsDraft {
        &self.0
    }

    /// Whether a reminder is on.
    pub fn is_on(&self, kind: ReminderKind) -> bool {
        match kind {
            ReminderKind::AfterRunCard => self.0.after_run_card,
            ReminderKind::MorningCheckIn => self.0.morning_check_in,
            ReminderKind::DidItHelp => self.0.did_it_help,
        }
    }

    /// The same with a reminder switched off: one touch on it.
    #[must_use]
    pub fn without(mut self, kind: ReminderKind) -> Self {
        match kind {
            ReminderKind::AfterRunCard => self.0.after_run_card = false,
            ReminderKind::MorningCheckIn => self.0.morning_check_in = false,
            ReminderKind::DidItHelp => self.0.did_it_help = false,
        }
        self
    }

    /// Whether a time of day lies in quiet hours.
    pub fn is_quiet(&self, time: NaiveTime) -> bool {
        let minute = u16::try_from((time - NaiveTime::MIN).num_minutes()).unwrap_or_default();
        is_quiet(&self.0, minute)
    }

    pub(super) fn morning_at(&self) -> NaiveTime {
        time_of(self.0.morning_at_min)
    }

    pub(super) fn did_it_help_at(&self) -> NaiveTime {
        time_of(self.0.did_it_help_at_min)
    }

    /// The first moment from `at` on that is not quiet.
    pub(super) fn after_quiet(&self, at: NaiveDateTime) -> NaiveDateTime {
        if !self.is_quiet(at.time()) {
            return at;
        }
        let end = time_of(self.0.quiet_to_min);
        let on_the_day = at.date().and_time(end);
        if on_the_day > at {
            return on_the_day;
        }
        on_the_day
            .checked_add_days(Days::new(1))
            .unwrap_or(on_the_day)
    }
}

impl Default for ReminderSettingsDraft {
    /// Everything on, the morning at 7:30, the question at 18:00, quiet from 21:30 to 7:00.
    fn default() -> Self {
        Self {
            after_run_card: true,
            morning_check_in: true,
            did_it_help: true,
            morning_at_min: 7 * 60 + 30,
            did_it_help_at_min: 18 * 60,
            quiet_from_min: 21 * 60 + 30,
            quiet_to_min: 7 * 60,
        }
    }
}

impl TryFrom<ReminderSettingsDraft> for ReminderSettings {
    type Error = FieldErrors;

    fn try_from(draft: ReminderSettingsDraft) -> Result<Self, FieldErrors> {
        let mut check = Check::default();
        let times = [
            ("morning_at_min", draft.morning_at_min),
            ("did_it_help_at_min", draft.did_it_help_at_min),
            ("quiet_from_min", draft.quiet_from_min),
            ("quiet_to_min", draft.quiet_to_min),
        ];
        for (field, minute) in times {
            check.range(field, Some(minute), 0, 1_439);
        }
        for (field, minute) in &times[..2] {
            if is_quiet(&draft, *minute) {
                check.refuse(field, "must lie outside of the quiet hours");
            }
        }
        let errors: Vec<FieldError> = check.into_errors();
        if errors.is_empty() {
            Ok(Self(draft))
        } else {
            Err(FieldErrors(errors))
        }
    }
}

impl From<ReminderSettings> for ReminderSettingsDraft {
    fn from(settings: ReminderSettings) -> Self {
        settings.0
    }
}

fn is_quiet(draft: &ReminderSettingsDraft, minute: u16) -> bool {
    let (from, to) = (draft.quiet_from_min, draft.quiet_to_min);
    if from <= to {
        (from..to).contains(&minute)
    } else {
        minute >= from || minute < to
    }
}

/// Minutes since midnight as a time; settings are valid, so that there always is one.
fn time_of(minute: u16) -> NaiveTime {
    let seconds = u32::from(minute) * 60;
    NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or(NaiveTime::MIN)
}
