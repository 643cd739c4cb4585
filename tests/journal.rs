//! The journal through the library: what no terminal reaches.

#![cfg(test)]

#[path = "journal/entries.rs"]
mod entries;
#[path = "journal/keeping.rs"]
mod keeping;
#[path = "journal/reminders.rs"]
mod reminders;
#[path = "journal/runner.rs"]
mod runner;
#[path = "journal/runs.rs"]
mod runs;
