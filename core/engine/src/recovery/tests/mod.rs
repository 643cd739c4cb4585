//! Seasons of runners, told day by day and read as the runner reads them.
//!
//! A season is a page: a line a week with what each morning says, and the full text of some days. Each
//! page was read line by line against what is known of heavy legs.

mod beginner;
mod build;
mod heat;
mod injury;
mod iron;
mod overreached;
mod page;
mod runner;

use super::testing::Story;
use page::season;
use runner::{Morning, Runner, Session};
