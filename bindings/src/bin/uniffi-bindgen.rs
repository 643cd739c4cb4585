//! UniFFI's own generator, as maturin asks for it when it makes a wheel: `cargo run --bin
//! uniffi-bindgen`, without a word on features. Everything else uses `generate-bindings`.

#[cfg(feature = "bindgen")]
fn main() {
    uniffi::uniffi_bindgen_main();
}

/// The generator was left out of this build: cargo runs one that has it.
#[cfg(not(feature = "bindgen"))]
fn main() -> std::io::Result<std::process::ExitCode> {
    const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = std::process::Command::new(cargo)
        .args(["run", "--quiet", "--manifest-path", MANIFEST])
        .args(["--features", "bindgen", "--bin", "uniffi-bindgen", "--"])
        .args(std::env::args_os().skip(1))
        .status()?;
    let code = done.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(1).into())
}
