//! The journal on the terminal: what is written down, what it says of it, and how it is kept safe.

#![cfg(test)]
#![allow(clippy::print_stdout, reason = "a test says what it skips")]

#[path = "cli/diary.rs"]
mod diary;
#[path = "cli/journal_entries.rs"]
mod entries;
#[path = "cli/journal_input.rs"]
mod input;
#[path = "cli/journal_keeping.rs"]
mod keeping;
#[path = "cli/journal_keys.rs"]
mod keys;
#[path = "cli/journal_looks.rs"]
mod looks;
#[path = "cli/journal_report.rs"]
mod report;
#[path = "cli/journal_season.rs"]
mod season;
#[path = "cli/journal_taken_in.rs"]
mod taken_in;
#[path = "cli/user.rs"]
mod user;
