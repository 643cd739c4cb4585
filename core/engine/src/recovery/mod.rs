//! What the body needs between runs: so far, what a red flag asks for before the next one.
//!
//! Pure: what was stored goes in, and today is an argument.

mod follow_up;

pub use follow_up::{FollowUp, FollowUpAnswer, Hold, hold};
