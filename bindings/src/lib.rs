//! Placeholder.
uniffi::setup_scaffolding!("freshlegs");
pub mod drive;
