//! The engine's sound, measured from its samples.
#![cfg(test)]

use std::time::Duration;

use freshlegs_engine::Moment;
use freshlegs_engine::coaching::sound::{
    Breath, Channels, Earcon, Encoding, Feet, Format, Guide, Metronome, Pulse, Renderer, Score,
    Trim, Voice,
};
use freshlegs_engine::units::StepsPerMinute;

const METRONOME: Voice = Voice::Metronome(Metronome {
    feet: Feet::Both,
    accent: true,
});

fn renderer(sample_rate_hz: u32, channels: Channels) -> Renderer {
    Renderer::new(Format {
        sample_rate_hz,
        channels,
        encoding: Encoding::F32,
    })
    .unwrap()
}

/// Steps from the very beginning of the run.
fn guided(voice: Voice, cadence_spm: u32) -> Score {
    let cadence = StepsPerMinute(f64::from(cadence_spm));
    Score {
        guide: Some(Guide {
            voice,
            pulse: Pulse::from_cadence(Moment::ZERO, 0, cadence).unwrap(),
            from: Moment::ZERO,
            until: None,
        }),
        ..Score::default()
    }
}

/// The frames at which a click begins.
fn onsets(samples: &[f32], rate: u32) -> Vec<usize> {
    let quiet = rate as usize / 20;
    let mut silent_for = 0;
    let mut onsets = Vec::new();
    for (n, sample) in samples.iter().enumerate() {
        if *sample == 0.0 {
            silent_for += 1;
        } else {
            if silent_for >= quiet {
                onsets.push(n);
            }
            silent_for = 0;
        }
    }
    onsets
}

/// How far frame `n` of what is heard from `from` on is from the nearest step, in frames. The
/// arithmetic is whole numbers throughout: step k is at 60 k / cadence seconds.
fn frames_off(n: usize, from: Moment, cadence_spm: u32, rate: u32) -> f64 {
    // In frames, times the cadence, times a million.
    let (cadence, rate) = (i128::from(cadence_spm), i128::from(rate));
    let at = (i128::from(from.as_micros()) * rate + n as i128 * 1_000_000) * cadence;
    let step = 60 * rate * 1_000_000;
    let since = at.rem_euclid(step);
    let off = if since > step / 2 {
        since - step
    } else {
        since
    };
    off as f64 / (cadence * 1_000_000) as f64
}

#[test]
fn beats_are_at_their_frame_after_a_day() {
    for rate in [8_000, 11_025, 16_000, 22_050, 44_100, 48_000] {
        for cadence_spm in [163, 171, 180, 194] {
            let score = guided(METRONOME, cadence_spm);
            let mut travelling = renderer(rate, Channels::Mono);
            for hour in [0, 1, 5, 12, 23, 24, 25] {
                let from = Moment::from_micros(hour * 3_600_000_000 + 123_457);
                for renderer in [&mut renderer(rate, Channels::Mono), &mut travelling] {
                    let mut out = vec![0.0; rate as usize * 5];
                    renderer.render(&score, from, &mut out);
                    let onsets = onsets(&out, rate);
                    assert!(onsets.len() >= 12, "{} onsets", onsets.len());
                    for n in onsets {
                        let off = frames_off(n, from, cadence_spm, rate);
                        assert!(off.abs() <= 0.51, "{off} frames at {rate} Hz, hour {hour}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_hour_of_slices_told_in_whole_microseconds_drifts_nowhere() {
    let (rate, cadence_spm) = (11_025, 171);
    let score = guided(METRONOME, cadence_spm);
    let mut renderer = renderer(rate, Channels::Mono);
    // 1,000 frames are 90,702.947… µs.
    let mut slice = vec![0.0; 1_000];
    let mut beats = 0;
    for n in 0..3_600 * u64::from(rate) / 1_000 {
        let heard_at = Moment::from_micros(n * 1_000_000_000 / u64::from(rate));
        renderer.render(&score, heard_at, &mut slice);
        // In one slice alone a beginning is told from a middle by the 50 ms before it, so the clicks
        // of its first half do not count.
        for at in onsets(&slice, rate) {
            let frames = n * 1_000 + at as u64;
            let off = frames_off(frames as usize, Moment::ZERO, cadence_spm, rate);
            assert!(off.abs() <= 1.0, "{off} frames after slice {n}");
            beats += 1;
        }
    }
    assert!(beats > 3_000, "{beats}");
}

#[test]
fn a_device_that_reports_unsteadily_shifts_no_beat_by_more_than_it_trembles() {
    let (rate, cadence_spm) = (44_100, 178);
    let score = guided(METRONOME, cadence_spm);
    let mut renderer = renderer(rate, Channels::Mono);
    let mut heard = Vec::new();
    let mut slice = vec![0.0; 882];
    for n in 0..3_000_u64 {
        let tremble_us = (n * 7_919) % 6_000;
        let heard_at = Moment::from_micros(1_000_000 + n * 20_000 + tremble_us);
        renderer.render(&score, heard_at, &mut slice);
        heard.extend_from_slice(&slice);
    }
    let onsets = onsets(&heard, rate);
    assert!((177..=178).contains(&onsets.len()), "{}", onsets.len());
    let expected = 60.0 / f64::from(cadence_spm) * f64::from(rate);
    for pair in onsets.windows(2).skip(3) {
        let gap_off = (pair[1] - pair[0]) as f64 - expected;
        let ms = gap_off * 1_000.0 / f64::from(rate);
        assert!(ms.abs() < 1.0, "{ms} ms");
    }
}

#[test]
fn rendering_takes_no_memory() {
    let breath = Voice::Breath(Breath::new(2, 1, 0).unwrap());
    let mut renderer = renderer(48_000, Channels::Stereo);
    let (mut float, mut short, mut bytes) = ([0.0; 1_920], [0; 1_920], [0; 7_680]);
    let mut now = Moment::ZERO;
    let mut chimes = Score::default().chimes;
    let mut sounded = 0;
    let info = allocation_counter::measure(|| {
        for n in 0..600 {
            let mut score = match n / 100 % 3 {
                0 => guided(METRONOME, 160 + n / 10),
                1 => guided(breath, 160 + n / 10),
                _ => Score::default(),
            };
            if n % 37 == 0 {
                chimes.ring(Earcon::ALL[n as usize % Earcon::ALL.len()], now);
            }
            score.chimes = chimes;
            score.speech = n % 90 > 60;
            score.volumes.breath_db = (n % 30) as f32 - 15.0;
            score.trim = Trim::from_millis(if n % 200 > 150 { 80 } else { 0 });
            sounded += u32::from(renderer.render(&score, now, &mut float));
            sounded += u32::from(renderer.render_i16(&score, now, &mut short));
            sounded += u32::from(renderer.render_bytes(&score, now, &mut bytes));
            now += Duration::from_millis(20);
        }
    });
    assert_eq!(info.count_total, 0);
    assert!(sounded > 500, "{sounded}");
}

/// The power of `samples` at a frequency (Goertzel 1958, DOI 10.2307/2310304).
fn power_at(samples: &[f32], hz: f64, rate: u32) -> f64 {
    let turn = 2.0 * (std::f64::consts::TAU * hz / f64::from(rate)).cos();
    let (mut one, mut two) = (0.0, 0.0);
    for sample in samples {
        let zero = f64::from(*sample) + turn * one - two;
        (two, one) = (one, zero);
    }
    one * one + two * two - turn * one * two
}

/// The mean of the frequency in octaves above 100 Hz, weighted by power, over pieces of 50 ms.
fn brightness(pieces: &[&[f32]], rate: u32) -> f64 {
    let (mut weighted, mut sum) = (0.0, 0.0);
    for piece in pieces
        .iter()
        .flat_map(|it| it.chunks_exact(rate as usize / 20))
    {
        // Eased in and out, so that its ends are not heard as a crackle.
        let ease = |n| (std::f64::consts::PI * n as f64 / piece.len() as f64).sin();
        let eased: Vec<f32> = piece
            .iter()
            .enumerate()
            .map(|(n, it)| it * ease(n).powi(2) as f32)
            .collect();
        for octaves in (0..40).map(|n| f64::from(n) / 8.0) {
            let hz = 100.0 * octaves.exp2();
            // Each eighth of an octave is as wide as its frequency is high.
            let power = power_at(&eased, hz, rate) * hz;
            weighted += octaves * power;
            sum += power;
        }
    }
    weighted / sum
}

#[test]
fn swells_grow_brighter_on_the_way_in_and_darker_on_the_way_out() {
    for rate in [8_000, 48_000] {
        let cadence_spm = 150;
        let breath = Voice::Breath(Breath::new(3, 2, 0).unwrap());
        let mut out = vec![0.0; rate as usize * 42];
        renderer(rate, Channels::Mono).render(&guided(breath, cadence_spm), Moment::ZERO, &mut out);
        // Two seconds a breath; the same part of twenty of them, for noise has its moods.
        let part = |from_s: f64, to_s: f64| {
            let frame = |s: f64| (s * f64::from(rate)) as usize;
            let pieces: Vec<&[f32]> = (1..21)
                .map(|n| 2.0 * f64::from(n))
                .map(|begin| &out[frame(begin + from_s)..frame(begin + to_s)])
                .collect();
            brightness(&pieces, rate)
        };
        let way_in = [part(0.1, 0.4), part(0.4, 0.7), part(0.7, 1.0)];
        let way_out = [part(1.3, 1.5), part(1.5, 1.7), part(1.7, 1.9)];
        assert!(way_in.is_sorted_by(|a, b| a + 0.2 < *b), "{way_in:?}");
        assert!(way_out.is_sorted_by(|a, b| a - 0.2 > *b), "{way_out:?}");
    }
}

#[test]
fn every_note_of_an_earcon_has_its_pitch() {
    for rate in [8_000, 22_050, 48_000] {
        for earcon in Earcon::ALL {
            let mut score = Score::default();
            score.chimes.ring(earcon, Moment::ZERO);
            let mut out = vec![0.0; rate as usize];
            renderer(rate, Channels::Mono).render(&score, Moment::ZERO, &mut out);
            for note in earcon.notes() {
                let frame = |ms: u32| (ms * rate / 1_000) as usize;
                let samples = &out[frame(note.at_ms)..frame(note.at_ms + note.lasts_ms)];
                let power =
                    |semitones: f64| power_at(samples, note.hz * (semitones / 12.0).exp2(), rate);
                let at_pitch = power(0.0);
                for semitones in (-24..=24).filter(|it: &i32| it.abs() > 1) {
                    let share = power(f64::from(semitones)) / at_pitch;
                    assert!(share < 0.7, "{earcon:?} {note:?} {semitones}: {share}");
                }
            }
        }
    }
}

#[test]
fn a_click_is_over_within_twenty_milliseconds() {
    let rate = 48_000;
    let click = {
        let mut out = vec![0.0; rate as usize / 3];
        let score = guided(METRONOME, 150);
        renderer(rate, Channels::Mono).render(&score, Moment::ZERO, &mut out);
        out
    };
    let last = click.iter().rposition(|it| it.abs() > 1e-3).unwrap();
    let ms = last as f64 * 1_000.0 / f64::from(rate);
    assert!((8.0..20.0).contains(&ms), "{ms} ms");
}
