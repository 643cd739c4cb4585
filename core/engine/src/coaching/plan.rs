use serde::{Deserialize, Serialize};

/// A plan.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Plan {}

/// What is announced, and how often.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Announcements {}
