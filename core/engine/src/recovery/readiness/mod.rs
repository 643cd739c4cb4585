//! How ready the body is today, and what that suggests.

use serde::{Deserialize, Serialize};

/// What today suggests: it may take from a plan, and never adds to it.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Suggestion {
    /// As planned.
    #[default]
    AsPlanned,
    /// An easy run.
    Easy,
    /// A walk, easy cycling or swimming.
    ActiveRecovery,
    /// Rest.
    Rest,
}
