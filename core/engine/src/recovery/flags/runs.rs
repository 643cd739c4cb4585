//! Red flags pressed in runs that nobody has answered yet: listed here, held by
//! [`hold`](crate::recovery::hold).

use chrono::NaiveDate;

use super::super::facts::local_day;
use super::super::follow_up::{FollowUp, FollowUpAnswer};
use super::super::history::{History, ahead, back};
use super::{Flag, FlagKind, Urgency};
use crate::coaching::Word;
use crate::recovery::Phrase;

/// One flag for each word that is open, with the days of its first and last press.
pub(super) fn open_follow_ups(history: &History, today: NaiveDate) -> Vec<Flag> {
    let words = [
        (Word::Chest, FlagKind::ChestInARun),
        (Word::Dizzy, FlagKind::DizzyInARun),
        (Word::Pain, FlagKind::PainInARun),
    ];
    let flag = |(word, kind): (Word, FlagKind)| {
        let open = history.follow_ups().iter();
        let open = open.filter(|follow_up| follow_up.word == word && follow_up.is_open());
        // As for entries: tomorrow may be today where the runner is.
        let open: Vec<_> = open
            .map(|follow_up| (day_of(history, follow_up), follow_up))
            .filter(|(day, _)| *day <= ahead(today, 1))
            .collect();
        let first_day = open.iter().map(|(day, _)| *day).min()?;
        let last_day = open.iter().map(|(day, _)| *day).max()?;
        let stays = open
            .iter()
            .any(|(_, follow_up)| follow_up.answer == Some(FollowUpAnswer::StillThere));
        let waits = last_day < back(today, 1) && kind.needs_a_yes() && !stays;
        let urgency = if waits {
            kind.urgency().max(Urgency::SameDay)
        } else {
            kind.urgency()
        };
        let mut notes = vec![Phrase::new("flag-note-pressed").day("day", last_day)];
        if stays {
            notes.push(Phrase::new("flag-note-still-there"));
        }
        Some(Flag {
            kind,
            urgency,
            waits_for_a_yes: waits,
            first_day,
            last_day,
            symptoms: Vec::new(),
            notes,
        })
    };
    words.into_iter().filter_map(flag).collect()
}

pub(super) fn is_of_a_run(kind: FlagKind) -> bool {
    matches!(
        kind,
        FlagKind::ChestInARun | FlagKind::DizzyInARun | FlagKind::PainInARun
    )
}

/// The local day of a press, by the offset of the run in which it was: the last that began before it.
fn day_of(history: &History, follow_up: &FollowUp) -> NaiveDate {
    let runs = history.runs().iter();
    let before = runs.filter(|run| run.started_at_utc_ms <= follow_up.at_utc_ms);
    let offset_s = before
        .max_by_key(|run| run.started_at_utc_ms)
        .map_or(0, |run| run.utc_offset_s);
    local_day(follow_up.at_utc_ms, offset_s)
}
