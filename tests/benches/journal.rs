//! The journal of ten years: four entries a day and 2,500 runs, opened and looked at.

#![allow(
    clippy::unwrap_used,
    reason = "a bench that cannot go on has nothing better to do than to panic"
)]

use std::sync::{Arc, LazyLock};

use divan::Bencher;
use freshlegs::{Companion, TrendMetric};
use tempfile::TempDir;

mod ten_years;

static TEN_YEARS: LazyLock<TempDir> = LazyLock::new(ten_years::written);

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_and_today(bencher: Bencher<'_, '_>) {
    let folder = &*TEN_YEARS;
    bencher.bench_local(|| open(folder).today().unwrap());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn today(bencher: Bencher<'_, '_>) {
    let companion = open(&TEN_YEARS);
    bencher.bench_local(|| companion.today().unwrap());
}

#[divan::bench(sample_count = 10, sample_size = 1, args = TrendMetric::ALL.map(TrendMetric::slug))]
fn trend_of_ten_years(bencher: Bencher<'_, '_>, slug: &str) {
    let companion = open(&TEN_YEARS);
    let metric: TrendMetric = slug.parse().unwrap();
    let first = companion.local_day() - chrono::Days::new(ten_years::DAYS as u64);
    bencher.bench_local(|| companion.trend(metric, Some(first), None).unwrap());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn why_over_four_weeks(bencher: Bencher<'_, '_>) {
    let companion = open(&TEN_YEARS);
    bencher.bench_local(|| companion.why(Some(4)).unwrap());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn week_ahead(bencher: Bencher<'_, '_>) {
    let companion = open(&TEN_YEARS);
    bencher.bench_local(|| companion.week_ahead().unwrap());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn review(bencher: Bencher<'_, '_>) {
    let companion = open(&TEN_YEARS);
    bencher.bench_local(|| companion.review().unwrap());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn search_for_a_word(bencher: Bencher<'_, '_>) {
    let companion = open(&TEN_YEARS);
    bencher.bench_local(|| {
        let found = companion.search_entries("hill".to_owned(), Vec::new(), None, None);
        found.unwrap()
    });
}

fn open(folder: &TempDir) -> Arc<Companion> {
    ten_years::open(folder.path())
}
