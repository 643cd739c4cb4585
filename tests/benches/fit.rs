//! How fast a FIT file is read, beside the crate `fitparser`.

use std::fs;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use freshlegs_formats::{Salvage, read};
use freshlegs_tests::data_folder;

/// Two runs of a watch with a foot pod: 52 minutes, and 112 minutes with developer fields in
/// every record.
const FILES: [&str; 2] = ["Fr955v19.28andStryd.fit", "14211916346_ACTIVITY.fit"];

fn main() {
    if data_folder().is_none() {
        eprintln!("skipped: no recordings");
        return;
    }
    divan::main();
}

fn content(name: &str) -> Vec<u8> {
    let folder = data_folder().unwrap_or_default().join("runs");
    fs::read(folder.join(name)).unwrap_or_default()
}

#[divan::bench(args = FILES, sample_count = 20)]
fn freshlegs(bencher: Bencher<'_, '_>, name: &str) {
    let file = content(name);
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| read(black_box(&file), Salvage::No));
}

#[divan::bench(args = FILES, sample_count = 20)]
fn fitparser(bencher: Bencher<'_, '_>, name: &str) {
    let file = content(name);
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| fitparser::from_bytes(black_box(&file)));
}
