//! The sound of a run as a shell gets it: a feed beside a run in real time, and a file.

#![cfg(test)]

use std::sync::Arc;

use freshlegs::{
    Companion, CompanionError, CueKind, Earcon, Press, RunOptions, SimulationOptions, SoundFormat,
    SoundVolumes, TimedPress,
};
use freshlegs_tests::{Collector, Heard};

const RATE_HZ: u32 = 22_050;
const LONG_MS: u64 = 120_000;

fn open(folder: &tempfile::TempDir) -> Arc<Companion> {
    Companion::open(folder.path().to_string_lossy().into_owned(), vec![42; 32]).unwrap()
}

fn samples(bytes: &[u8]) -> Vec<i16> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    assert!(rest.is_empty());
    pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect()
}

#[test]
fn a_feed_plays_the_start_of_a_run_that_goes_on_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let options = SimulationOptions {
        speed: Some(1.0),
        ..SimulationOptions::default()
    };
    let shell = Arc::new(Collector::default());
    let run = companion.start_simulation(options, shell.clone()).unwrap();
    let format = SoundFormat {
        sample_rate_hz: 24_000,
        stereo: false,
        float: false,
    };
    let feed = run.sound_feed(format).unwrap();
    let quiet = run.sound_feed(format).unwrap();
    quiet.set_volumes(SoundVolumes {
        earcons_db: -60.0,
        ..SoundVolumes::default()
    });
    // The first cue has gone out: now its earcon can be asked for, from the beginning of the run.
    while shell.lines().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let began_us = feed.now_us() - (run.elapsed_s() * 1e6) as u64;
    let played = samples(&feed.render(24_000, began_us));
    assert_eq!(played.len(), 24_000);
    let peak = played.iter().map(|sample| sample.unsigned_abs()).max();
    assert!(
        feed.sounding() && (1_000..32_767).contains(&peak.unwrap()),
        "{peak:?}"
    );
    // Long after the last earcon there is nothing, exactly.
    let after = samples(&feed.render(2_400, began_us + 3_600_000_000));
    assert!(!feed.sounding() && after.iter().all(|sample| *sample == 0));
    let muted = samples(&quiet.render(24_000, began_us));
    assert!(muted.iter().all(|sample| *sample == 0));

    let odd = run.sound_feed(SoundFormat {
        sample_rate_hz: 7_999,
        ..format
    });
    assert!(matches!(odd.err(), Some(CompanionError::BadInput { .. })));
    run.finish().unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());
}

/// The first samples of whatever sounds after at least 50 ms of silence.
fn onsets(samples: &[i16]) -> Vec<usize> {
    let mut silent = usize::MAX / 2;
    let mut onsets = Vec::new();
    for (frame, sample) in samples.iter().enumerate() {
        if *sample == 0 {
            silent += 1;
        } else {
            if silent >= RATE_HZ as usize / 20 {
                onsets.push(frame);
            }
            silent = 0;
        }
    }
    onsets
}

#[test]
fn a_sound_track_has_its_earcons_at_their_cues_and_its_clicks_at_even_steps() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let path = folder.path().join("run.wav");
    let options = SimulationOptions {
        run: RunOptions {
            soundtrack: Some(path.to_string_lossy().into_owned()),
            ..RunOptions::default()
        },
        minutes: Some(6),
        seed: 3,
        presses: vec![TimedPress {
            at_s: 90.0,
            press: Press::Metronome {
                cadence_spm: Some(172.0),
            },
        }],
        ..SimulationOptions::default()
    };
    let shell = Arc::new(Collector::default());
    let run = companion.start_simulation(options, shell.clone()).unwrap();
    assert!(run.wait_until_over(LONG_MS).unwrap());

    let mut reader = hound::WavReader::open(&path).unwrap();
    assert_eq!(reader.spec().sample_rate, RATE_HZ);
    let samples: Vec<i16> = reader.samples().map(Result::unwrap).collect();
    let onsets = onsets(&samples);
    let cues: Vec<_> = shell
        .heard()
        .into_iter()
        .filter_map(|heard| match heard {
            Heard::Speak(cue) => Some(cue),
            _ => None,
        })
        .collect();
    for cue in cues
        .iter()
        .filter(|cue| cue.at_s < 90.0 || cue.at_s > 230.0)
    {
        let frame = cue.at_s * f64::from(RATE_HZ);
        let nearest = onsets
            .iter()
            .map(|at| (*at as f64 - frame).abs())
            .fold(f64::MAX, f64::min);
        // The first sample of a waveform that rises is nothing: within a millisecond it is heard.
        assert!(
            nearest <= f64::from(RATE_HZ) / 1_000.0,
            "{:?} {nearest}",
            cue.kind
        );
    }
    assert!(cues.iter().any(|cue| cue.kind == CueKind::MetronomeOn));
    assert!(cues.iter().any(|cue| cue.earcon == Earcon::Start));

    // A minute from the middle of the two, without anything else in it.
    let (from, to) = (130 * RATE_HZ as usize, 190 * RATE_HZ as usize);
    let is_free = |at: f64| {
        !cues
            .iter()
            .any(|cue| (at - 6.0..at + 1.0).contains(&cue.at_s))
    };
    let clicks: Vec<usize> = onsets
        .into_iter()
        .filter(|at| (from..to).contains(at) && is_free(*at as f64 / f64::from(RATE_HZ)))
        .collect();
    assert!(clicks.len() > 100, "{}", clicks.len());
    let period = f64::from(RATE_HZ) * 60.0 / 172.0;
    for click in &clicks {
        let steps = (*click - clicks[0]) as f64 / period;
        let off = (steps - steps.round()) * period;
        assert!(off.abs() <= 1.0, "{off} frames at {click}");
    }
}

#[test]
fn a_sound_track_that_cannot_be_written_is_refused_before_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let companion = open(&folder);
    let options = SimulationOptions {
        run: RunOptions {
            soundtrack: Some("/nowhere/at/all.wav".to_owned()),
            ..RunOptions::default()
        },
        ..SimulationOptions::default()
    };
    let refused = companion.start_simulation(options, Arc::new(Collector::default()));
    assert!(matches!(
        refused.err(),
        Some(CompanionError::BadInput { .. })
    ));
    assert!(companion.runs().unwrap().is_empty());
}
