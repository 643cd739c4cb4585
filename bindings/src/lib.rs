//! Placeholder.
uniffi::setup_scaffolding!("freshlegs");
#[allow(dead_code, unused_imports)]
mod drive;
