//! Records a run as fast as the disk takes it, until it is killed. After every append that the store
//! has acknowledged it prints the second. `crash.rs` kills it.
//!
//! `recorder FOLDER RUN`: goes on with the unfinished run in the folder, or begins run number RUN.

mod seconds;

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;

use freshlegs_store::Store;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, run] = arguments.as_slice() else {
        return Err("expected a folder and a number".into());
    };
    let store = Store::open(Path::new(folder), &seconds::key(), 0)?.store;
    let (mut writer, first) = match store.unfinished()?.first() {
        Some(run) => {
            let resumed = store.resume_run(run.header.id, None)?;
            (resumed.writer, run.inputs / 2)
        }
        None => (store.begin_run(&seconds::header(run.parse()?))?, 0),
    };
    let mut output = io::stdout().lock();
    for second in first.. {
        let inputs = seconds::inputs(second);
        writer.append(seconds::heartbeat(second), &seconds::saves(second), &inputs)?;
        writeln!(output, "{second}")?;
        output.flush()?;
    }
    Ok(())
}
