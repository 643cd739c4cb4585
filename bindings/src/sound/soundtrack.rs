use std::fs::File;
use std::io::BufWriter;
use std::time::Duration;

use freshlegs_engine::Moment;
use freshlegs_engine::coaching::sound::{Channels, Encoding, Format, Renderer, Score};
use hound::{SampleFormat, WavSpec, WavWriter};

/// What free synthesisers speak at, so that words can be mixed in as they are.
const RATE_HZ: u32 = 22_050;

/// Frames that are rendered at once.
const SLICE: usize = 2_205;

/// Writes down what is to be heard beside words, from the run's first moment to its last, as a WAV
/// file: 22,050 Hz, mono, 16 bits. Frame `n` is what is heard at `n / 22,050` s of run time.
///
/// A file of that format ends after 27 hours; what follows is left out.
pub(crate) struct Soundtrack {
    writer: WavWriter<BufWriter<File>>,
    renderer: Renderer,
    score: Score,
    frames: u64,
    slice: Vec<i16>,
}

impl Soundtrack {
    pub(crate) fn create(path: &str) -> Result<Self, hound::Error> {
        let spec = WavSpec {
            channels: 1,
            sample_rate: RATE_HZ,
            bits_per_sample: 16,
            sample_format: SampleFormat::Int,
        };
        let format = Format {
            sample_rate_hz: RATE_HZ,
            channels: Channels::Mono,
            encoding: Encoding::I16,
        };
        let renderer = Renderer::new(format)
            .map_err(|error| hound::Error::IoError(std::io::Error::other(error)))?;
        Ok(Self {
            writer: WavWriter::create(path, spec)?,
            renderer,
            score: Score::default(),
            frames: 0,
            slice: vec![0; SLICE],
        })
    }

    /// Another score from `at` on.
    pub(crate) fn play(&mut self, at: Moment, score: &Score) -> Result<(), hound::Error> {
        self.render_until(at)?;
        self.score = *score;
        Ok(())
    }

    /// Writes everything down that is heard before `at`.
    pub(crate) fn render_until(&mut self, at: Moment) -> Result<(), hound::Error> {
        let until = frame_at(at).min(most_frames());
        while self.frames < until {
            let count = (until - self.frames).min(SLICE as u64) as usize;
            let slice = &mut self.slice[..count];
            let heard_at = moment_of(self.frames);
            self.renderer.render_i16(&self.score, heard_at, slice);
            let mut block = self.writer.get_i16_writer(count as u32);
            for sample in slice.iter() {
                block.write_sample(*sample);
            }
            block.flush()?;
            self.frames += count as u64;
        }
        Ok(())
    }

    /// Lets the last earcon end, and closes the file.
    pub(crate) fn finish(mut self, at: Moment) -> Result<(), hound::Error> {
        self.render_until(at + Duration::from_secs(1))?;
        self.writer.finalize()
    }
}

/// The first frame at `at` or later.
fn frame_at(at: Moment) -> u64 {
    (u128::from(at.as_micros()) * u128::from(RATE_HZ)).div_ceil(1_000_000) as u64
}

/// When a frame is heard, to the nearest microsecond.
fn moment_of(frame: u64) -> Moment {
    let rate = u128::from(RATE_HZ);
    Moment::from_micros(((u128::from(frame) * 1_000_000 + rate / 2) / rate) as u64)
}

/// What the four bytes for its size in the header can hold.
fn most_frames() -> u64 {
    u64::from(u32::MAX - 44) / 2
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::coaching::sound::Earcon;

    use super::*;

    #[test]
    fn an_earcon_is_written_where_it_was_rung() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.wav");
        let mut track = Soundtrack::create(path.to_str().unwrap()).unwrap();
        let mut score = Score::default();
        let rung = Moment::from_millis(1_234);
        score.chimes.ring(Earcon::Ask, rung);
        track.play(rung, &score).unwrap();
        track.finish(Moment::from_secs(2)).unwrap();
        let mut reader = hound::WavReader::open(&path).unwrap();
        let samples: Vec<i16> = reader.samples().map(Result::unwrap).collect();
        assert_eq!(samples.len(), 3 * RATE_HZ as usize);
        let first = samples.iter().position(|sample| *sample != 0).unwrap() as u64;
        let expected = frame_at(rung);
        assert!(
            first >= expected && first < expected + 22,
            "{first} {expected}"
        );
        assert!(samples.iter().all(|sample| sample.unsigned_abs() < 32_767));
    }
}
