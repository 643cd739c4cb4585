//! Writes the engine's sound into a WAV file and prints, as JSON, what is to be heard in it:
//! `render-sound metronome|swells|earcons|changes|loudest RATE FILE`. The independent measurement in
//! `tests/python/compare_sound.py` listens to it.

use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use freshlegs_engine::Moment;
use freshlegs_engine::coaching::sound::{
    Breath, Channels, Earcon, Encoding, Feet, Format, Guide, Metronome, Pulse, Renderer, Score,
    Voice, Volumes,
};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what, rate, path] = arguments.as_slice() else {
        return Err("use: render-sound metronome|swells|earcons|changes|loudest RATE FILE".into());
    };
    let (rate, path) = (rate.parse()?, Path::new(path));
    let heard = match what.as_str() {
        "metronome" => metronome(rate, path)?,
        "swells" => swells(rate, path)?,
        "earcons" => earcons(rate, path)?,
        "changes" => changes(rate, path)?,
        "loudest" => loudest(rate, path)?,
        other => return Err(format!("nothing is called {other}").into()),
    };
    writeln!(io::stdout().lock(), "{heard}")?;
    Ok(())
}

/// The slices that a feeder asks for.
const SLICE: Duration = Duration::from_millis(20);
/// What is heard begins with this moment of a run, eleven hours in.
const BEGIN: Moment = Moment::from_millis(40_000_123);

/// A minute at 170 steps a minute which becomes 182 half-way, with somebody speaking for a while.
fn metronome(rate: u32, path: &Path) -> Result<Value, Box<dyn Error>> {
    let first = Pulse::new(Moment::from_millis(5), 0, 60.0 / 170.0).ok_or("no such pulse")?;
    let half_way = BEGIN + Duration::from_secs(30);
    let second = first
        .with_period(half_way, 60.0 / 182.0)
        .ok_or("no such pulse")?;
    let pulse_at = |now| if now < half_way { first } else { second };
    let voice = Voice::Metronome(Metronome {
        feet: Feet::Both,
        accent: true,
    });
    write(rate, 60, path, |now, score| {
        score.guide = Some(guide(voice, pulse_at(now)));
        score.speech = (20..25).contains(&now.since(BEGIN).as_secs());
    })?;
    let end = BEGIN + Duration::from_mins(1);
    let steps: Vec<Value> = [(first, BEGIN, half_way), (second, half_way, end)]
        .into_iter()
        .flat_map(|(pulse, from, to)| steps(pulse, from, to))
        .collect();
    Ok(json!({ "steps": steps }))
}

/// The steps of a pulse from one moment until before another.
fn steps(pulse: Pulse, from: Moment, to: Moment) -> Vec<Value> {
    let mut steps = Vec::new();
    let mut next = pulse.step_from(from);
    while next.1 < to {
        let (number, at) = next;
        steps.push(json!({ "at_s": at.secs_since(BEGIN), "left": number % 2 == 0 }));
        next = pulse.step_from(at + Duration::from_micros(1));
    }
    steps
}

/// A minute of breathing in for three steps and out for two.
fn swells(rate: u32, path: &Path) -> Result<Value, Box<dyn Error>> {
    let pulse = Pulse::new(BEGIN, 3, 60.0 / 165.0).ok_or("no such pulse")?;
    let breath = Breath::new(3, 2, 3).ok_or("no such pattern")?;
    write(rate, 60, path, |_, score| {
        score.guide = Some(guide(Voice::Breath(breath), pulse));
    })?;
    let step_s = pulse.period_s();
    let breaths: Vec<Value> = (1..60)
        .map(|n| 5.0 * step_s * f64::from(n))
        .take_while(|begin| begin + 5.0 * step_s < 60.0)
        .map(|begin| json!({ "in_s": begin, "out_s": begin + 3.0 * step_s, "end_s": begin + 5.0 * step_s }))
        .collect();
    Ok(json!({ "breaths": breaths }))
}

/// Every earcon, one and a half seconds apart.
fn earcons(rate: u32, path: &Path) -> Result<Value, Box<dyn Error>> {
    let moment = |n: usize| BEGIN + Duration::from_millis(500 + 1_500 * n as u64);
    let mut next = 0;
    let seconds = moment(Earcon::ALL.len()).since(BEGIN).as_secs() as u32 + 1;
    write(rate, seconds, path, |now, score| {
        if next < Earcon::ALL.len() && now >= moment(next) {
            score.chimes.ring(Earcon::ALL[next], moment(next));
            next += 1;
        }
    })?;
    let notes: Vec<Value> = Earcon::ALL
        .into_iter()
        .enumerate()
        .flat_map(|(n, earcon)| {
            let begin = moment(n).secs_since(BEGIN);
            earcon.notes().iter().map(move |note| {
                json!({
                    "earcon": format!("{earcon:?}"),
                    "at_s": begin + f64::from(note.at_ms) / 1_000.0,
                    "lasts_s": f64::from(note.lasts_ms) / 1_000.0,
                    "hz": note.hz,
                })
            })
        })
        .collect();
    Ok(json!({ "notes": notes }))
}

/// Half a minute of swells, then half a minute of clicks, at another tempo every two seconds.
fn changes(rate: u32, path: &Path) -> Result<Value, Box<dyn Error>> {
    let breath = Breath::new(2, 2, 0).ok_or("no such pattern")?;
    let metronome = Metronome {
        feet: Feet::Both,
        accent: true,
    };
    let mut pulse = Pulse::new(BEGIN, 0, 60.0 / CADENCES_SPM[0]).ok_or("no such pulse")?;
    let mut changes = Vec::new();
    write(rate, 60, path, |now, score| {
        let tempo = now.since(BEGIN).as_secs() / 2;
        if tempo > changes.len() as u64 {
            changes.push(now.secs_since(BEGIN));
            let cadence = CADENCES_SPM[changes.len() % CADENCES_SPM.len()];
            pulse = pulse.with_period(now, 60.0 / cadence).unwrap_or(pulse);
        }
        let voice = if tempo < 15 {
            Voice::Breath(breath)
        } else {
            Voice::Metronome(metronome)
        };
        score.guide = Some(guide(voice, pulse));
    })?;
    Ok(json!({ "changes": changes }))
}

/// From slow to quick and back, by small steps and by large ones.
const CADENCES_SPM: [f64; 5] = [150.0, 190.0, 171.0, 172.0, 163.0];

/// Everything that can sound at once, as loud as it can be made.
fn loudest(rate: u32, path: &Path) -> Result<Value, Box<dyn Error>> {
    let pulse = Pulse::new(BEGIN, 0, 60.0 / 200.0).ok_or("no such pulse")?;
    let voices = [
        Voice::Breath(Breath::new(2, 1, 0).ok_or("no such pattern")?),
        Voice::Metronome(Metronome {
            feet: Feet::Both,
            accent: true,
        }),
    ];
    write(rate, 20, path, |now, score| {
        let elapsed = now.since(BEGIN).as_secs();
        score.guide = Some(guide(voices[usize::from(elapsed >= 10)], pulse));
        score.volumes.metronome_db = Volumes::LOUDEST_DB;
        score.volumes.breath_db = Volumes::LOUDEST_DB;
        score.volumes.earcons_db = Volumes::LOUDEST_DB;
        score
            .chimes
            .ring(Earcon::ALL[elapsed as usize % Earcon::ALL.len()], now);
    })?;
    Ok(json!({}))
}

fn guide(voice: Voice, pulse: Pulse) -> Guide {
    Guide {
        voice,
        pulse,
        from: Moment::ZERO,
        until: None,
    }
}

/// Renders `seconds` in 16 bits and stereo; `compose` says what each slice is to hold.
fn write(
    rate: u32,
    seconds: u32,
    path: &Path,
    mut compose: impl FnMut(Moment, &mut Score),
) -> Result<(), Box<dyn Error>> {
    let format = Format {
        sample_rate_hz: rate,
        channels: Channels::Stereo,
        encoding: Encoding::I16,
    };
    let spec = hound::WavSpec {
        channels: 2,
        sample_rate: rate,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut file = hound::WavWriter::create(path, spec)?;
    let mut renderer = Renderer::new(format)?;
    let mut score = Score::default();
    let frames = u64::from(rate) * u64::from(seconds);
    let slice = u64::from(rate) * SLICE.as_millis() as u64 / 1_000;
    let mut done = 0;
    while done < frames {
        let now = BEGIN + Duration::from_micros(done * 1_000_000 / u64::from(rate));
        let mut out = vec![0; 2 * slice.min(frames - done) as usize];
        compose(now, &mut score);
        renderer.render_i16(&score, now, &mut out);
        for sample in &out {
            file.write_sample(*sample)?;
        }
        done += out.len() as u64 / 2;
    }
    file.finalize()?;
    Ok(())
}
