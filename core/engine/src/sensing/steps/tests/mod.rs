//! Steps and knocks found in what a simulated phone measures.

mod finding;
mod knocking;
pub(crate) mod phone;
