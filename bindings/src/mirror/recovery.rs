//! How what the body needs between runs looks to UniFFI.

use freshlegs_engine::recovery::FollowUpAnswer;

/// How it is since.
#[uniffi::remote(Enum)]
pub enum FollowUpAnswer {
    /// A doctor has looked at it and says that running is fine.
    Cleared,
    /// It is gone since the day after at the latest.
    Gone,
    /// Pain of at most two of ten, back to nothing within a day.
    Mild,
    /// It is still there, or came back.
    StillThere,
}
