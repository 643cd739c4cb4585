//! A morning reading: a strap's beats at rest, guided, and kept when they are good enough.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use freshlegs_engine::recovery::{
    Draft, JournalWords, MorningReading, ReadingInput, ReadingPhase, ReadingSession, ReadingView,
};
use freshlegs_engine::sensing::gatt::{Contact, HeartRateMeasurement};
use freshlegs_formats::read_rr_list;

use crate::clock::RunClock;
use crate::companion::{Companion, WrittenEntry};
use crate::error::CompanionError;
use crate::sensors::Sensors;

/// A reading that goes on. The shell looks at [`view`](Self::view) once a second; what a strap says
/// comes in by [`Sensors::read`].
#[derive(uniffi::Object)]
pub struct LiveReading {
    clock: RunClock,
    words: JournalWords,
    session: Mutex<ReadingSession>,
}

#[uniffi::export]
impl Companion {
    /// Begins a reading that measures for so many seconds, 60 to 180; two minutes where nothing is said.
    /// Give it to [`Sensors::read`] with a strap.
    ///
    /// # Errors
    ///
    /// `Storage`.
    #[uniffi::method(default(measure_s = None))]
    pub fn start_reading(
        &self,
        measure_s: Option<u32>,
    ) -> Result<Arc<LiveReading>, CompanionError> {
        let clock = RunClock::real();
        let session = ReadingSession::new(clock.now(), measure_s);
        Ok(Arc::new(LiveReading {
            clock,
            words: self.journal_words()?,
            session: Mutex::new(session),
        }))
    }

    /// Writes a reading into the journal once it is over and was good enough.
    ///
    /// # Errors
    ///
    /// `BadInput` when it goes on or was refused, with the reason; `StorageFull`, `Storage`.
    pub fn keep_reading(&self, reading: Arc<LiveReading>) -> Result<WrittenEntry, CompanionError> {
        let result = reading.lock().result().copied();
        match result {
            Some(Ok(good)) => self.write_entry(Draft::Reading(good), None),
            Some(Err(refusal)) => Err(refused(&reading.words.say(&refusal.phrase()))),
            None => Err(refused("it is not over yet")),
        }
    }

    /// Takes the reading of a file, one RR interval in milliseconds on each line, into the journal.
    ///
    /// # Errors
    ///
    /// `Storage` when the file cannot be read or the entry not be written; `BadInput` with the line when
    /// it cannot be understood, or with the reason when it is not good enough.
    pub fn read_morning_file(&self, path: String) -> Result<WrittenEntry, CompanionError> {
        let bytes = crate::companion::read_file(&path)?;
        let beats = crate::companion::listed_beats(&read_rr_list(&bytes)?);
        match MorningReading::of_beats(&beats) {
            Ok(good) => self.write_entry(Draft::Reading(good), None),
            Err(refusal) => Err(refused(&self.journal_words()?.say(&refusal.phrase()))),
        }
    }
}

#[uniffi::export]
impl LiveReading {
    /// How it stands: what to do, seconds left, artefacts so far; the reading or the reason once over.
    pub fn view(&self) -> ReadingView {
        let now = self.clock.now();
        let mut session = self.lock();
        session.handle_timeout(now);
        session.view(now, &self.words)
    }

    /// Measures now, without waiting for the heart to settle.
    pub fn skip_settling(&self) {
        self.lock()
            .handle_input(self.clock.now(), ReadingInput::SkipSettling);
    }

    /// Ends it: what was measured counts, if it is enough.
    pub fn finish(&self) {
        self.lock()
            .handle_input(self.clock.now(), ReadingInput::Finish);
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        self.lock().phase() == ReadingPhase::Over
    }
}

impl LiveReading {
    /// Hears a notification of a strap. One that makes no sense is passed over.
    pub(crate) fn hear(&self, value: &[u8]) {
        let Ok(measurement) = HeartRateMeasurement::decode(value) else {
            return;
        };
        let now = self.clock.now();
        let mut session = self.lock();
        match measurement.contact {
            Contact::Detected => session.handle_input(now, ReadingInput::Contact(true)),
            Contact::NotDetected => session.handle_input(now, ReadingInput::Contact(false)),
            Contact::Unknown => {}
        }
        let intervals: Vec<u16> = measurement.rr.iter().collect();
        if !intervals.is_empty() {
            session.handle_input(now, ReadingInput::Intervals(&intervals));
        }
    }

    fn lock(&self) -> MutexGuard<'_, ReadingSession> {
        // The session is never left half changed: its functions do not panic in between.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Sensors {
    /// Lets a reading hear this strap until it is over, or another one is read. The strap is connected
    /// and watched.
    pub fn read(&self, identity: String, reading: Arc<LiveReading>) {
        self.begin_reading(&identity, &reading);
        self.watch(vec![identity]);
    }
}

fn refused(reason: &str) -> CompanionError {
    CompanionError::BadInput {
        reason: format!("keep the reading: {reason}"),
        offset: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn companion(folder: &tempfile::TempDir) -> Arc<Companion> {
        Companion::open(folder.path().to_string_lossy().into_owned(), vec![7; 32]).unwrap()
    }

    #[test]
    fn a_reading_is_kept_only_once_it_is_good() {
        let folder = tempfile::tempdir().unwrap();
        let companion = companion(&folder);
        let reading = companion.start_reading(Some(60)).unwrap();
        reading.hear(&[0x16, 60, 0, 4, 0, 4]);
        let view = reading.view();
        assert_ne!(view.phase, ReadingPhase::Over);
        assert!(companion.keep_reading(Arc::clone(&reading)).is_err());
        reading.finish();
        assert!(reading.is_over());
        let error = companion.keep_reading(reading).unwrap_err().to_string();
        assert!(error.starts_with("keep the reading: "), "{error}");
        let day = companion.local_day();
        assert!(companion.entries(day, day).unwrap().is_empty());
    }

    #[test]
    fn a_file_of_a_calm_morning_becomes_an_entry_and_a_restless_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let companion = companion(&folder);
        let write = |name: &str, interval: fn(u32) -> u32| {
            let path = folder.path().join(name);
            let lines: Vec<String> = (0..180).map(|beat| interval(beat).to_string()).collect();
            std::fs::write(&path, lines.join("\n")).unwrap();
            path.to_string_lossy().into_owned()
        };
        // A breath every eight beats.
        let calm = write("calm.txt", |beat| {
            [1_000, 1_018, 1_025, 1_018, 1_000, 982, 975, 982][beat as usize % 8]
        });
        let entry = companion.read_morning_file(calm).unwrap();
        let Draft::Reading(reading) = entry.draft else {
            panic!("{entry:?}");
        };
        assert!((55.0..62.0).contains(&reading.resting_heart_rate_bpm));
        let restless = write("restless.txt", |beat| 600 + beat * 577 % 900);
        assert!(companion.read_morning_file(restless).is_err());
    }
}
