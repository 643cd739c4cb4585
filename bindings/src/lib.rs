//! Placeholder.
uniffi::setup_scaffolding!("freshlegs");
