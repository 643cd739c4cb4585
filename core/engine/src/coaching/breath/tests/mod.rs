//! The clock and the guides, by what they make of steps.

mod guides;
mod lock;
mod runner;
mod standing;
mod whole;
