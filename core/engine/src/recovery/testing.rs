//! Stories for tests: a runner's days, told in a few words.

use chrono::NaiveDate;

use super::background::{Background, BackgroundDraft};
use super::entry::{Draft, Entry, EntryId, JournalEntry, Origin};
use super::facts::{Run, RunFacts, TimeAtHeartRate};
use super::history::{History, HistoryParts, ahead};
use super::{CheckIn, entry::RunCard};
use crate::run::{Profile, ProfileDraft, Sex};

/// A runner's days as a test tells them; days are counted from 0.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    first: NaiveDate,
    pub(crate) parts: HistoryParts,
}

impl Story {
    /// A runner with a resting heart rate of 50 and a maximal one of 190, whose story begins on a
    /// Thursday: 2026-01-01.
    pub(crate) fn new() -> Self {
        let profile = ProfileDraft {
            resting_heart_rate_bpm: Some(50),
            maximal_heart_rate_bpm: Some(190),
            sex: Sex::Unspecified,
            ..ProfileDraft::default()
        };
        Self {
            first: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
            parts: HistoryParts {
                profile: Profile::try_from(profile).unwrap(),
                ..HistoryParts::default()
            },
        }
    }

    /// The date of a day.
    pub(crate) fn date(&self, day: u64) -> NaiveDate {
        ahead(self.first, day)
    }

    /// All of it.
    pub(crate) fn history(&self) -> History {
        History::new(self.parts.clone())
    }

    /// The health background.
    pub(crate) fn background(&mut self, draft: BackgroundDraft) -> &mut Self {
        self.parts.background = Background::try_from(draft).unwrap();
        self
    }

    /// A run at 17:00 UTC with a steady heart rate; without one where it is 0. Its id is "run-" and
    /// the day.
    pub(crate) fn run(&mut self, day: u64, minutes: u32, km: f64, bpm: u16) -> &mut Self {
        let heart_rate = TimeAtHeartRate {
            bpm,
            ms: minutes * 60_000,
        };
        let facts = RunFacts {
            moving_s: f64::from(minutes) * 60.0,
            distance_m: km * 1_000.0,
            heart_rate: if bpm == 0 { vec![] } else { vec![heart_rate] },
            heart_rate_peak_bpm: (bpm > 0).then_some(bpm + 10),
            ..RunFacts::default()
        };
        self.run_of(day, facts)
    }

    /// A run with these facts.
    pub(crate) fn run_of(&mut self, day: u64, facts: RunFacts) -> &mut Self {
        let started = self.utc_ms(day) + 17 * 3_600_000;
        self.parts.runs.push(Run {
            id: format!("run-{day}"),
            started_at_utc_ms: started,
            utc_offset_s: 0,
            facts,
        });
        self
    }

    /// An entry at 07:00 UTC.
    pub(crate) fn entry(&mut self, day: u64, draft: Draft) -> &mut Self {
        let number = self.parts.entries.len() as u128 + 1;
        self.parts.entries.push(JournalEntry {
            id: EntryId(number.to_be_bytes()),
            day: self.date(day),
            at_utc_ms: self.utc_ms(day) + 7 * 3_600_000,
            utc_offset_s: 0,
            edited_utc_ms: self.utc_ms(day),
            origin: Origin::Typed,
            entry: Entry::try_from(draft).unwrap(),
        });
        self
    }

    /// A check-in.
    pub(crate) fn check_in(&mut self, day: u64, check_in: CheckIn) -> &mut Self {
        self.entry(day, Draft::CheckIn(check_in))
    }

    /// A morning with these hours of sleep and this heaviness.
    pub(crate) fn morning(&mut self, day: u64, sleep_h: f64, leg_heaviness: u8) -> &mut Self {
        self.check_in(
            day,
            CheckIn {
                sleep_h: Some(sleep_h),
                leg_heaviness: Some(leg_heaviness),
                ..CheckIn::default()
            },
        )
    }

    /// The card of the day's run.
    pub(crate) fn card(&mut self, day: u64, rpe: f64, leg_heaviness: u8) -> &mut Self {
        let card = RunCard {
            rpe: Some(rpe),
            leg_heaviness: Some(leg_heaviness),
            ..RunCard::default()
        };
        self.entry(day, Draft::RunCard(card))
    }

    fn utc_ms(&self, day: u64) -> i64 {
        let midnight = self.date(day).and_hms_opt(0, 0, 0).unwrap();
        midnight.and_utc().timestamp_millis()
    }
}
