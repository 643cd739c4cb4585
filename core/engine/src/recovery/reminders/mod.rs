//! What to remind the runner of: at most two things a day.
//!
//! The engine proposes, the shells deliver. Each reminder is off with one touch
//! ([`ReminderSettings::without`]), none comes in quiet hours, and what was already entered is not
//! asked for again. Times are local wall-clock times.

mod settings;
#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::advice::Advice;
use super::entry::{AbsenceState, Draft};
use super::facts::Run;
use super::history::{History, ahead, back};
use super::words::JournalWords;
pub use settings::{ReminderSettings, ReminderSettingsDraft};

/// At most so many reminders a day.
pub const MOST_A_DAY: usize = 2;

/// After a run its card is asked for this many minutes later: effort is told best 10 to 30 min after
/// (Foster et al. 2001, doi:10.1519/00124278-200102000-00019).
const AFTER_RUN_MIN: i64 = 15;

/// The card of a run is not asked for later than this many hours after it.
const CARD_FOR_HOURS: i64 = 14;

/// The morning ends at noon.
const MORNING_UNTIL: u32 = 12;

/// What the runner is reminded of, the most useful first.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The card of a run.
    AfterRunCard,
    /// The morning check-in.
    MorningCheckIn,
    /// Whether an advice helped.
    DidItHelp,
}

/// A reminder.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Reminder {
    /// Of what.
    pub kind: ReminderKind,
    /// The id of the run, where it is about one.
    #[serde(default)]
    pub run: Option<String>,
    /// The advice, where it is about one.
    #[serde(default)]
    pub advice: Option<Advice>,
}

/// A reminder with its time.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct ScheduledReminder {
    /// Of what.
    pub reminder: Reminder,
    /// When, in local time.
    pub at_local: NaiveDateTime,
}

/// A reminder for a notification of the system.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduledReminderView {
    /// Of what.
    pub kind: ReminderKind,
    /// The id of the run, where it is about one.
    pub run: Option<String>,
    /// The advice, where it is about one.
    pub advice: Option<Advice>,
    /// Its local day.
    pub day: NaiveDate,
    /// Its local time of day, in minutes since midnight.
    pub minute_of_day: u16,
    /// Local wall-clock time as milliseconds since 1970-01-01 00:00 local: it names no time zone.
    pub at_local_ms: i64,
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// What to remind the runner of now: at most what the day still allows, the most useful first.
///
/// `given_today` are the reminders that were already shown today; `to_ask` is the advice of which it
/// should be asked whether it helped, if any.
pub fn due(
    history: &History,
    settings: &ReminderSettings,
    now_local: NaiveDateTime,
    given_today: &[Reminder],
    to_ask: Option<Advice>,
) -> Vec<Reminder> {
    if settings.is_quiet(now_local.time()) {
        return Vec::new();
    }
    let candidates = candidates(history, settings, now_local, to_ask);
    let mut due: Vec<Reminder> = candidates
        .into_iter()
        .filter(|candidate| candidate.from <= now_local && now_local < candidate.until)
        .map(|candidate| candidate.reminder)
        .filter(|reminder| !given_today.contains(reminder))
        .collect();
    due.sort_by_key(|reminder| reminder.kind);
    due.truncate(MOST_A_DAY.saturating_sub(given_today.len()));
    due
}

/// The reminders of today and tomorrow that are still to come, the next first, as far as is known
/// now: a shell hands them to the system and asks again after each change.
pub fn schedule(
    history: &History,
    settings: &ReminderSettings,
    now_local: NaiveDateTime,
    given_today: &[Reminder],
    to_ask: Option<Advice>,
) -> Vec<ScheduledReminder> {
    let today = now_local.date();
    let mut coming: Vec<ScheduledReminder> = candidates(history, settings, now_local, to_ask)
        .into_iter()
        .filter_map(|candidate| {
            let at_local = settings.after_quiet(candidate.from.max(now_local));
            (at_local < candidate.until).then_some(ScheduledReminder {
                reminder: candidate.reminder,
                at_local,
            })
        })
        .filter(|coming| coming.at_local.date() != today || !given_today.contains(&coming.reminder))
        .collect();
    // Of a day the most useful are kept.
    coming.sort_by_key(|coming| {
        (
            coming.at_local.date(),
            coming.reminder.kind,
            coming.at_local,
        )
    });
    let mut kept: Vec<ScheduledReminder> = Vec::new();
    for one in coming {
        let day = one.at_local.date();
        let given = if day == today { given_today.len() } else { 0 };
        let on_day = kept.iter().filter(|other| other.at_local.date() == day);
        if on_day.count() + given < MOST_A_DAY {
            kept.push(one);
        }
    }
    kept.sort_by_key(|coming| (coming.at_local, coming.reminder.kind));
    kept
}

/// When the next reminder comes, as far as is known now.
pub fn next_at(
    history: &History,
    settings: &ReminderSettings,
    now_local: NaiveDateTime,
    given_today: &[Reminder],
    to_ask: Option<Advice>,
) -> Option<NaiveDateTime> {
    let coming = schedule(history, settings, now_local, given_today, to_ask);
    coming.first().map(|coming| coming.at_local)
}

impl ReminderKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 3] = [Self::AfterRunCard, Self::MorningCheckIn, Self::DidItHelp];

    const fn name(self) -> &'static str {
        match self {
            Self::AfterRunCard => "after_run_card",
            Self::MorningCheckIn => "morning_check_in",
            Self::DidItHelp => "did_it_help",
        }
    }
}

impl ScheduledReminder {
    /// In words.
    pub fn view(&self, words: &JournalWords) -> ScheduledReminderView {
        let kind = self.reminder.kind;
        let since_midnight = self.at_local.time() - NaiveTime::MIN;
        ScheduledReminderView {
            kind,
            run: self.reminder.run.clone(),
            advice: self.reminder.advice,
            day: self.at_local.date(),
            minute_of_day: u16::try_from(since_midnight.num_minutes()).unwrap_or_default(),
            at_local_ms: self.at_local.and_utc().timestamp_millis(),
            title: words.text(&format!("reminder-{}-title", kind.name())),
            body: words.text(&format!("reminder-{}-body", kind.name())),
        }
    }
}

/// A reminder that may come within a time.
#[derive(Debug)]
struct Candidate {
    reminder: Reminder,
    from: NaiveDateTime,
    until: NaiveDateTime,
}

fn candidates(
    history: &History,
    settings: &ReminderSettings,
    now_local: NaiveDateTime,
    to_ask: Option<Advice>,
) -> Vec<Candidate> {
    let today = now_local.date();
    let tomorrow = ahead(today, 1);
    let mut found = Vec::new();
    if settings.is_on(ReminderKind::AfterRunCard) {
        let runs = history.runs_between(back(today, 1), today).iter();
        let open = runs.filter(|run| history.card_of(run).is_none());
        found.extend(open.filter_map(|run| after_run(history, run)));
    }
    if settings.is_on(ReminderKind::MorningCheckIn) {
        let days = [today, tomorrow].into_iter();
        found.extend(days.filter_map(|day| morning(history, settings, day)));
    }
    if let (true, Some(advice)) = (settings.is_on(ReminderKind::DidItHelp), to_ask) {
        found.extend(did_it_help(history, settings, today, advice));
    }
    found
}

/// A run's moving time stands for its length: with pauses the question comes a little early.
fn after_run(history: &History, run: &Run) -> Option<Candidate> {
    // A run that somebody did in spite of an injury or illness is better told than hidden; away from
    // everything nothing is asked.
    if history.absence(run.day()) == Some(AbsenceState::Away) {
        return None;
    }
    let local_ms = run.started_at_utc_ms + i64::from(run.utc_offset_s) * 1_000;
    let began = chrono::DateTime::from_timestamp_millis(local_ms)?.naive_utc();
    let finish = began + TimeDelta::seconds(run.facts.moving_s.max(0.0) as i64);
    Some(Candidate {
        reminder: Reminder {
            kind: ReminderKind::AfterRunCard,
            run: Some(run.id.clone()),
            advice: None,
        },
        from: finish + TimeDelta::minutes(AFTER_RUN_MIN),
        until: finish + TimeDelta::hours(CARD_FOR_HOURS),
    })
}

/// On days of injury or illness the check-in helps to find the day of the way back; away it is not
/// asked for.
fn morning(history: &History, settings: &ReminderSettings, day: NaiveDate) -> Option<Candidate> {
    let is_told = history
        .day(day)
        .entries
        .iter()
        .any(|entry| matches!(entry.entry.draft(), Draft::CheckIn(_)));
    if is_told || history.absence(day) == Some(AbsenceState::Away) {
        return None;
    }
    let from = day.and_time(settings.morning_at());
    // Who gets up late is not asked at once that the morning is over.
    let noon = day.and_hms_opt(MORNING_UNTIL, 0, 0)?;
    Some(Candidate {
        reminder: Reminder {
            kind: ReminderKind::MorningCheckIn,
            run: None,
            advice: None,
        },
        from,
        until: noon.max(from + TimeDelta::hours(2)),
    })
}

fn did_it_help(
    history: &History,
    settings: &ReminderSettings,
    today: NaiveDate,
    advice: Advice,
) -> Option<Candidate> {
    let is_told = history.day(today).entries.iter().any(|entry| {
        matches!(entry.entry.draft(), Draft::AdviceOutcome(outcome) if outcome.advice == advice)
    });
    if is_told || history.absence(today).is_some() {
        return None;
    }
    Some(Candidate {
        reminder: Reminder {
            kind: ReminderKind::DidItHelp,
            run: None,
            advice: Some(advice),
        },
        from: today.and_time(settings.did_it_help_at()),
        until: today
            .checked_add_days(Days::new(1))?
            .and_time(NaiveTime::MIN),
    })
}
