//! The words of a run in its sound track, spoken by espeak-ng where it is installed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, ErrorKind};
use std::path::Path;
use std::process::{Command, Stdio};

use freshlegs::CueView;
use hound::{WavReader, WavWriter};

use crate::exit::Failure;

/// The synthesiser: `apt-get install espeak-ng`.
const SPEAKER: &str = "espeak-ng";

/// Amplitude of speech, of espeak-ng's 0 to 200: what sounds meanwhile is softened to a quarter of
/// full scale at most, so the sum stays below it.
const AMPLITUDE: &str = "60";

/// Where samples begin to be bent instead of cut off: only a red flag sounds this loud under speech.
const KNEE: f64 = 0.85;

/// A cue's words as they were to be spoken.
#[derive(Debug)]
pub(crate) struct Utterance {
    at_s: f64,
    until_s: Option<f64>,
    text: String,
    language: String,
}

/// The words of a run, in order.
#[derive(Debug, Default)]
pub(crate) struct Script {
    utterances: BTreeMap<u32, Utterance>,
    now_s: f64,
}

impl Script {
    /// This was said, after its earcon.
    pub(crate) fn said(&mut self, cue: &CueView) {
        let utterance = Utterance {
            at_s: cue.at_s + f64::from(cue.lead_in_ms) / 1_000.0,
            until_s: None,
            text: cue.text.clone(),
            language: cue.language.clone(),
        };
        // There is one voice: a synthesiser that takes longer than expected gives way.
        if let Some(mut last) = self.utterances.last_entry() {
            let last = last.get_mut();
            last.until_s = Some(last.until_s.map_or(cue.at_s, |until| until.min(cue.at_s)));
        }
        self.utterances.insert(cue.id, utterance);
    }

    /// It is so late now, in run time.
    pub(crate) fn at(&mut self, now_s: f64) {
        self.now_s = now_s;
    }

    /// This was cut off.
    pub(crate) fn hushed(&mut self, cue_id: u32) {
        if let Some(utterance) = self.utterances.get_mut(&cue_id) {
            utterance.until_s = Some(self.now_s.max(utterance.at_s));
        }
    }
}

/// What became of the words.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Spoken {
    /// They are in the file.
    Yes,
    /// espeak-ng is not there: the file has tones only.
    NoSpeaker,
}

/// Adds the words to the tones of a sound track, and puts the result in its place.
pub(crate) fn speak_into(track: &Path, script: &Script) -> Result<Spoken, Failure> {
    let failed = |what: String| {
        let text = format!("speak into {}: {what}", track.display());
        Failure::new(crate::exit::Code::Internal, text)
    };
    let mut reader = WavReader::open(track).map_err(|error| failed(error.to_string()))?;
    let spec = reader.spec();
    let rate = f64::from(spec.sample_rate);
    let mut words: BTreeMap<u64, Vec<i16>> = BTreeMap::new();
    for utterance in script.utterances.values() {
        let voice = match speak(utterance) {
            Ok(voice) => voice,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Spoken::NoSpeaker),
            Err(error) => return Err(failed(error.to_string())),
        };
        let (voice_rate, mut samples) = voice;
        if voice_rate != spec.sample_rate {
            return Err(failed(format!(
                "{SPEAKER} speaks at {voice_rate} Hz instead of {} Hz",
                spec.sample_rate
            )));
        }
        if let Some(until_s) = utterance.until_s {
            samples.truncate(((until_s - utterance.at_s).max(0.0) * rate) as usize);
        }
        words.insert((utterance.at_s * rate) as u64, samples);
    }
    let mixed = track.with_extension("mixing");
    let mut writer = WavWriter::create(&mixed, spec).map_err(|error| failed(error.to_string()))?;
    let mut waiting = words.into_iter().peekable();
    let mut playing: Vec<std::vec::IntoIter<i16>> = Vec::new();
    let mut tones = reader.samples::<i16>();
    for frame in 0_u64.. {
        let tone = tones
            .next()
            .transpose()
            .map_err(|error| failed(error.to_string()))?;
        while let Some((_, samples)) = waiting.next_if(|(at, _)| *at <= frame) {
            playing.push(samples.into_iter());
        }
        playing.retain(|samples| samples.len() > 0);
        // The last words outlast the last tone.
        if tone.is_none() && playing.is_empty() {
            break;
        }
        let voice: i32 = playing
            .iter_mut()
            .filter_map(Iterator::next)
            .map(i32::from)
            .sum();
        writer
            .write_sample(bent(i32::from(tone.unwrap_or(0)) + voice))
            .map_err(|error| failed(error.to_string()))?;
    }
    writer
        .finalize()
        .map_err(|error| failed(error.to_string()))?;
    fs::rename(&mixed, track).map_err(|error| failed(error.to_string()))?;
    Ok(Spoken::Yes)
}

/// The samples of an utterance, and their rate.
fn speak(utterance: &Utterance) -> io::Result<(u32, Vec<i16>)> {
    let output = Command::new(SPEAKER)
        .args(["--stdout", "-a", AMPLITUDE, "-v", &utterance.language, "--"])
        .arg(&utterance.text)
        .stdin(Stdio::null())
        .output()?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!("{SPEAKER}: {}", reason.trim())));
    }
    samples_of(output.stdout).map_err(io::Error::other)
}

/// Reads the WAV that a synthesiser wrote to a pipe: it cannot go back to write its length down.
fn samples_of(mut wav: Vec<u8>) -> Result<(u32, Vec<i16>), hound::Error> {
    let length = u32::try_from(wav.len()).unwrap_or(u32::MAX);
    if wav.len() >= 44 && &wav[36..40] == b"data" {
        wav[4..8].copy_from_slice(&(length - 8).to_le_bytes());
        wav[40..44].copy_from_slice(&((length - 44) & !1).to_le_bytes());
    }
    let mut reader = WavReader::new(Cursor::new(wav))?;
    let samples = reader.samples().collect::<Result<_, _>>()?;
    Ok((reader.spec().sample_rate, samples))
}

/// A sum of samples as one: bent above the knee, so that it never reaches full scale.
fn bent(sum: i32) -> i16 {
    let full = f64::from(i16::MAX);
    let value = f64::from(sum) / full;
    let size = value.abs();
    let bent = if size <= KNEE {
        size
    } else {
        let beyond = (size - KNEE) / (1.0 - KNEE);
        KNEE + (1.0 - KNEE) * beyond / (1.0 + beyond)
    };
    (bent.copysign(value) * full).round() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_itself_until_it_is_loud_and_never_full_scale() {
        assert_eq!([bent(0), bent(12_000), bent(-27_000)], [0, 12_000, -27_000]);
        let loud: Vec<i16> = [28_000, 32_767, 60_000, 65_000].map(bent).to_vec();
        assert!(loud.is_sorted() && loud[3] < i16::MAX, "{loud:?}");
        assert_eq!(bent(-60_000), -bent(60_000));
    }

    #[test]
    fn a_wav_from_a_pipe_is_read_though_its_length_is_missing() {
        let mut file = Cursor::new(Vec::new());
        let spec = hound::WavSpec {
            channels: 1,
            sample_rate: 22_050,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut writer = WavWriter::new(&mut file, spec).unwrap();
        for sample in [1_i16, -2, 3] {
            writer.write_sample(sample).unwrap();
        }
        writer.finalize().unwrap();
        let mut wav = file.into_inner();
        wav[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
        wav[40..44].copy_from_slice(&(u32::MAX - 36).to_le_bytes());
        assert_eq!(samples_of(wav).unwrap(), (22_050, vec![1, -2, 3]));
    }
}
