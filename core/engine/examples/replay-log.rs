//! Replays input logs and prints what came out: `replay-log FILE…`.
//!
//! A log is the postcard encoding of a `Setup` and a `Vec<(Moment, Input)>`. The output is the same
//! on every machine, to the byte: the test command runs this on x86-64 and on arm64 and compares.

use std::io::Write;
use std::process::ExitCode;

use freshlegs_engine::session::Session;
use freshlegs_engine::{Input, Moment, Output, Setup};

fn main() -> ExitCode {
    for path in std::env::args().skip(1) {
        if let Err(reason) = replay(&path) {
            eprintln!("failed to replay {path}: {reason}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn replay(path: &str) -> Result<(), Box<dyn std::error::Error>> {
    let bytes = std::fs::read(path)?;
    let (setup, log): (Setup, Vec<(Moment, Input)>) = postcard::from_bytes(&bytes)?;
    let mut session = Session::new(&setup);
    let mut digest = Digest::new();
    let mut outputs = 0_u64;
    let mut page = std::io::stdout().lock();
    for (at, input) in &log {
        session.handle_input(*at, input);
        while let Some(output) = session.poll_output() {
            outputs += 1;
            // Debug prints every digit of every float.
            digest.update(format!("{output:?}\n").as_bytes());
            if let Output::Speak(cue) = output {
                writeln!(page, "{} {:?} {}", cue.at_s, cue.kind, cue.text)?;
            }
        }
    }
    writeln!(page, "{:?}", session.summary())?;
    writeln!(page, "{outputs} outputs, digest {:016x}", digest.0)?;
    Ok(())
}

/// FNV-1a, 64 bits: enough to tell two outputs apart that nobody made collide.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn update(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
