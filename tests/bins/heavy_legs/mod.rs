//! What the bench prints.

pub(crate) mod report;
mod table;
