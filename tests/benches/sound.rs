//! How long a second of sound takes: the target is 500 seconds of it in one, on one core.
//!
//! Each bench renders one second in stereo at 48 kHz, in slices of 20 ms; the throughput is in frames,
//! of which 24 million a second are 500 times real time.

use std::time::Duration;

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use freshlegs_engine::Moment;
use freshlegs_engine::coaching::sound::{
    Breath, Channels, Earcon, Encoding, Feet, Format, Guide, Metronome, Pulse, Renderer, Score,
    Voice,
};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

const RATE: u32 = 48_000;
const SLICE_MS: u64 = 20;
const METRONOME: Voice = Voice::Metronome(Metronome {
    feet: Feet::Both,
    accent: true,
});

fn renderer(encoding: Encoding) -> Renderer {
    let format = Format {
        sample_rate_hz: RATE,
        channels: Channels::Stereo,
        encoding,
    };
    Renderer::new(format).expect("the rate is in range")
}

fn guided(voice: Voice) -> Score {
    let pulse = Pulse::new(Moment::ZERO, 0, 0.2).expect("the period is in range");
    Score {
        guide: Some(Guide {
            voice,
            pulse,
            from: Moment::ZERO,
            until: None,
        }),
        ..Score::default()
    }
}

fn breath() -> Voice {
    Voice::Breath(Breath::new(2, 2, 0).expect("the pattern is in range"))
}

/// Renders second after second; two earcons ring in each where they are asked for.
fn bench(bencher: Bencher<'_, '_>, mut score: Score, ringing: bool, encoding: Encoding) {
    let mut renderer = renderer(encoding);
    let bytes = renderer.format().bytes_per_frame() * RATE as usize * SLICE_MS as usize / 1_000;
    let mut out = vec![0; bytes];
    let mut now = Moment::ZERO;
    bencher.counter(ItemsCount::new(RATE)).bench_local(move || {
        if ringing {
            score.chimes.ring(Earcon::Start, now);
            score.chimes.ring(Earcon::RedFlag, now);
        }
        for _ in 0..1_000 / SLICE_MS {
            renderer.render_bytes(black_box(&score), now, black_box(&mut out));
            now += Duration::from_millis(SLICE_MS);
        }
    });
}

/// Swells at their loudest, limited, ducked, with earcons without a pause.
#[divan::bench]
fn everything_at_once(bencher: Bencher<'_, '_>) {
    let mut score = guided(breath());
    score.speech = true;
    score.volumes.breath_db = 12.0;
    score.volumes.earcons_db = 12.0;
    bench(bencher, score, true, Encoding::F32);
}

#[divan::bench]
fn everything_at_once_in_16_bits(bencher: Bencher<'_, '_>) {
    let mut score = guided(breath());
    score.speech = true;
    score.volumes.breath_db = 12.0;
    score.volumes.earcons_db = 12.0;
    bench(bencher, score, true, Encoding::I16);
}

#[divan::bench]
fn swells(bencher: Bencher<'_, '_>) {
    bench(bencher, guided(breath()), false, Encoding::F32);
}

#[divan::bench]
fn a_metronome_of_300_steps_a_minute(bencher: Bencher<'_, '_>) {
    bench(bencher, guided(METRONOME), false, Encoding::F32);
}

#[divan::bench]
fn silence(bencher: Bencher<'_, '_>) {
    bench(bencher, Score::default(), false, Encoding::F32);
}

/// What is made once for each device that is opened.
#[divan::bench]
fn a_new_renderer() -> Renderer {
    renderer(black_box(Encoding::F32))
}
