//! What the body needs between runs: the journal, and what it and past runs say about today.
//!
//! Pure: what was stored goes in as a [`History`], and today is an argument. What is found comes out
//! as typed findings whose words are [`Phrase`]s, said in the runner's language by [`JournalWords`].

pub mod advice;
mod background;
pub mod causes;
pub mod entry;
mod facts;
pub mod flags;
mod follow_up;
mod for_run;
pub mod guide;
pub mod habits;
mod history;
#[cfg(test)]
mod history_tests;
pub mod load;
pub mod readiness;
mod reading;
pub mod reminders;
pub mod review;
pub mod season;
mod slug;
mod stats;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod words;

pub use background::{Background, BackgroundDraft};
pub use chrono::NaiveDate;
pub use entry::{CheckIn, Draft, Entry, EntryId, JournalEntry};
pub use facts::{
    FACTS_VERSION, GaitAtSpeed, HalvesChange, Run, RunFacts, RunParts, TimeAtHeartRate, local_day,
};
pub use follow_up::{FollowUp, FollowUpAnswer, Hold, hold};
pub use for_run::{for_run, is_hard_run_soon};
pub use history::{Day, HEAVY, History, HistoryParts, ahead, back};
pub use reading::{
    MorningReading, MorningReadingView, ReadingInput, ReadingOutput, ReadingPhase, ReadingSession,
    ReadingView, Refusal,
};
pub use words::{Arg, JournalWords, Phrase};
