//! Daily exports of other programs, taken into the journal.

use chrono::{NaiveTime, TimeZone};
use freshlegs_engine::recovery::entry::{
    Activity, ActivityKind, BodyPart, BodySide, Illness, Origin, Soreness, Tag, TagKind,
};
use freshlegs_engine::recovery::{CheckIn, Draft, Entry, EntryId, JournalEntry};
use freshlegs_formats::journal_csv::{
    Alcohol, JournalCsv, JournalCsvError, JournalDay, JournalFormat, Rating, Training,
    read_journal_csv,
};
use freshlegs_store::StoreError;
use sha2::{Digest, Sha256};

use super::Companion;
use crate::clock;
use crate::error::CompanionError;

/// When a day's entries are set that name no time.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(7, 0, 0).expect("seven is an hour");

/// What became of a daily export.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, uniffi::Record)]
pub struct JournalImport {
    /// "`hrv4training`", "`elite_hrv`" or "readings".
    pub format: String,
    /// Days that say anything.
    pub days: u32,
    /// Entries written.
    pub new: u32,
    /// Entries that were there already.
    pub known: u32,
    /// What could not be read or taken in; the rest was.
    pub faults: Vec<JournalFault>,
}

/// Something in a daily export that could not be taken in.
#[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
pub struct JournalFault {
    /// The line, counted from 1.
    pub line: u32,
    /// The name of the column or the field; `None` for the whole line.
    pub column: Option<String>,
    /// What is wrong, as a lower-case fragment.
    pub reason: String,
}

#[uniffi::export]
impl Companion {
    /// Takes a daily export of `HRV4Training` or `EliteHRV`, or a plain table of readings, into the
    /// journal. The same file taken in again changes nothing.
    ///
    /// # Errors
    ///
    /// `Storage` when the file cannot be read or the store not be written; `BadInput` when nothing in
    /// it can be read, with the line.
    pub fn import_journal(&self, path: String) -> Result<JournalImport, CompanionError> {
        let bytes = crate::companion::import::read_file(&path)?;
        let csv = read_journal_csv(&bytes)?;
        let mut done = JournalImport {
            format: program(csv.format).to_owned(),
            days: u32::try_from(csv.days.len()).unwrap_or(u32::MAX),
            ..JournalImport::default()
        };
        done.faults = csv
            .faults
            .iter()
            .map(|fault| JournalFault {
                line: fault.line,
                column: fault.column.clone(),
                reason: fault.reason.clone(),
            })
            .collect();
        for day in &csv.days {
            for (place, draft) in drafts(day).into_iter().enumerate() {
                match Entry::try_from(draft) {
                    Ok(entry) => self.take_in(&csv, day, place, entry, &mut done)?,
                    Err(errors) => {
                        let fault = |error: freshlegs_engine::FieldError| JournalFault {
                            line: day.line,
                            column: Some(error.field),
                            reason: error.reason,
                        };
                        done.faults.extend(errors.0.into_iter().map(fault));
                    }
                }
            }
        }
        done.faults.sort_by_key(|fault| fault.line);
        Ok(done)
    }
}

impl Companion {
    fn take_in(
        &self,
        csv: &JournalCsv,
        day: &JournalDay,
        place: usize,
        entry: Entry,
        done: &mut JournalImport,
    ) -> Result<(), CompanionError> {
        let local = day.date.and_time(day.time.unwrap_or(MORNING));
        let offset = day.utc_offset_s.unwrap_or(0);
        let at_utc_ms =
            chrono::Utc.from_utc_datetime(&local).timestamp_millis() - i64::from(offset) * 1_000;
        let program = program(csv.format);
        let id = id_of(&format!(
            "{program} {local} {} {place}",
            entry.draft().kind()
        ));
        match self.store.entry(id) {
            Ok(_) => done.known += 1,
            Err(StoreError::NotFound) => {
                self.store.keep_entry(&JournalEntry {
                    id,
                    day: day.date,
                    at_utc_ms,
                    utc_offset_s: offset,
                    edited_utc_ms: clock::wall_millis(),
                    origin: Origin::Imported(program.to_owned()),
                    entry,
                })?;
                done.new += 1;
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

impl From<JournalCsvError> for CompanionError {
    fn from(error: JournalCsvError) -> Self {
        Self::BadInput {
            reason: error.to_string(),
            offset: None,
        }
    }
}

/// The entries of a day: the morning, tags, and the training.
fn drafts(day: &JournalDay) -> Vec<Draft> {
    let tag = |is_there: bool, tag| is_there.then_some(Draft::Tag(Tag { tag, note: None }));
    let drank = matches!(day.alcohol, Some(Alcohol::ALittle | Alcohol::TooMuch));
    let travelled = day.travelling == Some(true);
    morning(day)
        .map(Draft::CheckIn)
        .into_iter()
        .chain(tag(drank, TagKind::Alcohol))
        .chain(tag(travelled, TagKind::Travel))
        .chain(
            day.training
                .as_ref()
                .and_then(activity)
                .map(Draft::Activity),
        )
        .collect()
}

fn morning(day: &JournalDay) -> Option<CheckIn> {
    let soreness = day.muscle_soreness.and_then(sore);
    let check_in = CheckIn {
        sleep_h: day.sleep_h,
        sleep_quality: day.sleep_quality.and_then(of_five),
        soreness: soreness.into_iter().collect(),
        fatigue: day.fatigue.and_then(of_five),
        resting_heart_rate_bpm: day.heart_rate_bpm,
        rmssd_ms: day.rmssd_ms,
        illness: (day.sick == Some(true)).then_some(Illness::Other),
        note: day.note.clone(),
        ..CheckIn::default()
    };
    (check_in != CheckIn::default()).then_some(check_in)
}

/// A slider as one of five; the middle is where nobody has touched it, and says nothing.
fn of_five(rating: Rating) -> Option<u8> {
    let share = touched(rating)?;
    Some(1 + (share * 4.0).round() as u8)
}

/// Soreness that names no place.
fn sore(rating: Rating) -> Option<Soreness> {
    let level = (touched(rating)? * 10.0).round() as u8;
    (level > 0).then_some(Soreness {
        part: BodyPart::Elsewhere,
        side: BodySide::Both,
        level,
    })
}

fn touched(rating: Rating) -> Option<f64> {
    let share = rating.share();
    ((share - 0.5).abs() > 1e-9 && (0.0..=1.0).contains(&share)).then_some(share)
}

fn activity(training: &Training) -> Option<Activity> {
    let minutes = training
        .minutes
        .map(f64::round)
        .filter(|minutes| *minutes >= 1.0)
        .map(|minutes| minutes as u16);
    let distance_m = training.distance_m.filter(|metres| *metres > 0.0);
    if minutes.is_none() && distance_m.is_none() {
        return None;
    }
    let kind = training.kind.as_deref().unwrap_or_default().to_lowercase();
    let activity = match kind.as_str() {
        "running" | "run" => ActivityKind::Run,
        "walking" | "hiking" => ActivityKind::Walk,
        "biking" | "cycling" => ActivityKind::Cycling,
        "swimming" => ActivityKind::Swimming,
        "strength" | "weights" | "crossfit" => ActivityKind::Strength,
        _ => ActivityKind::OtherSport,
    };
    Some(Activity {
        activity,
        minutes,
        distance_m,
        rpe: training.rpe,
        hard_for_the_legs: false,
        note: None,
    })
}

fn program(format: JournalFormat) -> &'static str {
    match format {
        JournalFormat::Hrv4Training => "hrv4training",
        JournalFormat::EliteHrv => "elite_hrv",
        JournalFormat::Readings => "readings",
    }
}

/// The same words give the same id, so that a file taken in again is known.
fn id_of(text: &str) -> EntryId {
    let hash = Sha256::digest(text.as_bytes());
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    EntryId(id)
}
