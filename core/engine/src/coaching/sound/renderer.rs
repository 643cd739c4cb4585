use crate::time::Moment;

use super::chimes::ChimeVoice;
use super::format::{Channels, Encoding, Format, FormatError, to_i16};
use super::glide::Glide;
use super::limiter::Limiter;
use super::metronome::ClickVoice;
use super::score::{Guide, Score, Voice};
use super::swell::{Shade, SwellVoice};
use super::timeline::{FRAME, Ticks, Timeline, millis, ticks};
use super::volumes::Gains;

/// Turns a [`Score`] into samples, slice by slice.
///
/// All memory is taken by [`Renderer::new`]; rendering takes none. What is kept from one call to the
/// next is what sounds at the moment and how far each gain has moved, so that a new score, another
/// tempo or a jump in time cuts nothing off. A new score is heard from the next millisecond on.
///
/// A renderer belongs to one run and one device: which earcons have sounded it knows by their moments.
///
/// Every way of rendering says whether it wrote anything but silence, so that a caller whose slices
/// stay silent may let the device sleep. Samples left over after the last whole frame of a slice are
/// silent.
#[derive(Clone, Debug)]
pub struct Renderer {
    format: Format,
    timeline: Timeline,
    gains: Gains,
    clicks: ClickVoice,
    swell: SwellVoice,
    chimes: ChimeVoice,
    duck: Glide,
    limiter: Limiter,
    /// Frames that are rendered at a time: a millisecond, or a little less.
    stretch: usize,
    /// The stretch last rendered, one sample a frame.
    mix: [f32; LONGEST],
    /// Whether any of it sounds.
    sounds: bool,
    /// How many frames of it have not been written yet.
    left: usize,
}

/// Frames of a millisecond at the highest sample rate.
const LONGEST: usize = Format::HIGHEST_HZ as usize / 1_000;
/// The gain while speech plays: −12 dB.
const DUCKED: f32 = 0.251_188_64;
/// How long ducking takes, and how long its end.
const DUCK_MS: f32 = 40.0;
const UNDUCK_MS: f32 = 250.0;

impl Renderer {
    /// A renderer of such samples. Everything that is made beforehand is made here: about half a
    /// megabyte at 48 kHz.
    ///
    /// # Errors
    /// When the sample rate is out of range.
    pub fn new(format: Format) -> Result<Self, FormatError> {
        let rate = format.check()?.sample_rate_hz;
        Ok(Self {
            format,
            timeline: Timeline::new(rate),
            gains: Gains::new(Score::default().volumes),
            clicks: ClickVoice::new(rate),
            swell: SwellVoice::new(rate),
            chimes: ChimeVoice::new(rate),
            duck: Glide::new(1.0, (1.0 - DUCKED) / UNDUCK_MS, (1.0 - DUCKED) / DUCK_MS),
            limiter: Limiter::new(),
            stretch: rate as usize / 1_000,
            mix: [0.0; LONGEST],
            sounds: false,
            left: 0,
        })
    }

    /// The format it was made for.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Fills `out` with samples between −1 and 1, channels interleaved, of which the first frame is
    /// heard at `heard_at`.
    pub fn render(&mut self, score: &Score, heard_at: Moment, out: &mut [f32]) -> bool {
        match self.format.channels {
            Channels::Mono => self.fill(score, heard_at, out, |it| [it]),
            Channels::Stereo => self.fill(score, heard_at, out, |it| [it; 2]),
        }
    }

    /// The same in 16 bits: full scale is ±32,767.
    pub fn render_i16(&mut self, score: &Score, heard_at: Moment, out: &mut [i16]) -> bool {
        match self.format.channels {
            Channels::Mono => self.fill(score, heard_at, out, |it| [to_i16(it)]),
            Channels::Stereo => self.fill(score, heard_at, out, |it| [to_i16(it); 2]),
        }
    }

    /// The same as bytes in the format's encoding, little-endian.
    pub fn render_bytes(&mut self, score: &Score, heard_at: Moment, out: &mut [u8]) -> bool {
        match (self.format.encoding, self.format.channels) {
            (Encoding::F32, Channels::Mono) => self.fill(score, heard_at, out, f32::to_le_bytes),
            (Encoding::F32, Channels::Stereo) => self.fill(score, heard_at, out, |it| {
                let [a, b, c, d] = it.to_le_bytes();
                [a, b, c, d, a, b, c, d]
            }),
            (Encoding::I16, Channels::Mono) => {
                self.fill(score, heard_at, out, |it| to_i16(it).to_le_bytes())
            }
            (Encoding::I16, Channels::Stereo) => self.fill(score, heard_at, out, |it| {
                let [a, b] = to_i16(it).to_le_bytes();
                [a, b, a, b]
            }),
        }
    }

    /// Fills `out`, of which `WIDTH` values are a frame; `write` makes a frame from its sample.
    fn fill<T: Copy + Default, const WIDTH: usize>(
        &mut self,
        score: &Score,
        heard_at: Moment,
        out: &mut [T],
        write: impl Fn(f32) -> [T; WIDTH],
    ) -> bool {
        let silence = T::default();
        let (mut frames, rest) = out.as_chunks_mut::<WIDTH>();
        rest.fill(silence);
        let jumped = self
            .timeline
            .follow(heard_at, score.trim, self.left, frames.len());
        if jumped {
            self.clicks.jump();
        }
        let mut sounds = false;
        while !frames.is_empty() {
            let silent = self.silent_frames(score, frames.len());
            let (now, later) = if silent > 0 {
                self.rest(score, silent);
                let (now, later) = frames.split_at_mut(silent);
                now.fill([silence; WIDTH]);
                (now.len(), later)
            } else {
                if self.left == 0 {
                    self.render_stretch(score);
                }
                let (now, later) = frames.split_at_mut(self.left.min(frames.len()));
                let begin = self.stretch - self.left;
                for (frame, sample) in now.iter_mut().zip(&self.mix[begin..]) {
                    *frame = write(*sample);
                }
                self.left -= now.len();
                sounds |= self.sounds;
                (now.len(), later)
            };
            debug_assert!(now > 0, "every turn writes at least one frame");
            frames = later;
        }
        sounds
    }

    /// How many of the next `most` frames are known to be silent without rendering them: whole
    /// stretches, so that it makes no difference whether one asks.
    fn silent_frames(&self, score: &Score, most: usize) -> usize {
        let sounding = self.left > 0
            || self.clicks.is_sounding()
            || !self.swell.is_silent()
            || self.chimes.is_playing();
        if sounding {
            return 0;
        }
        let now = self.timeline.next();
        let rate = self.format.sample_rate_hz;
        let guide = score
            .guide
            .filter(|guide| guide.until.is_none_or(|until| ticks(until, rate) > now))
            .map(|guide| ticks(guide.from, rate));
        let chime = self.chimes.next_due(&score.chimes, now);
        let most = match guide.into_iter().chain(chime).min() {
            // One frame less, because what is due belongs to the nearest frame.
            Some(due) => ((due - now) / FRAME - 1).clamp(0, most as Ticks) as usize,
            None => most,
        };
        most - most % self.stretch
    }

    /// Lets so many silent frames pass. What nobody hears need not move slowly.
    fn rest(&mut self, score: &Score, frames: usize) {
        self.timeline.advance(frames);
        self.duck.set(duck_target(score));
        self.limiter.rest();
    }

    /// Renders the next stretch.
    fn render_stretch(&mut self, score: &Score) {
        let start = self.timeline.next();
        let end = start + self.stretch as Ticks * FRAME;
        let mix = &mut self.mix[..self.stretch];
        mix.fill(0.0);
        self.gains.follow(score.volumes);
        self.chimes.take(&score.chimes, start, self.stretch);

        let rate = self.format.sample_rate_hz;
        let mut shade = Shade::default();
        if let Some(guide) = score.guide {
            // Each waits until the other has fallen silent.
            match guide.voice {
                Voice::Metronome(metronome) if self.swell.is_silent() => {
                    let gain = |at| fade(&guide, at, rate) * self.gains.metronome;
                    self.clicks
                        .strike(metronome, guide.pulse, gain, start, self.stretch);
                }
                Voice::Breath(breath) if !self.clicks.is_sounding() => {
                    let level = fade(&guide, end, rate);
                    shade = self.swell.shade(breath, guide.pulse, level, end);
                }
                Voice::Metronome(_) | Voice::Breath(_) => {}
            }
        }

        let flag = self.chimes.plays_red_flag();
        let mut ducked = self.clicks.mix(mix);
        ducked |= self.swell.mix(shade, self.gains.breath, mix);
        if !flag {
            ducked |= self.chimes.mix(self.gains.earcons, mix);
        }
        let duck = self.duck.towards(duck_target(score));
        if ducked {
            duck.apply(mix);
        }
        let over = flag && self.chimes.mix(self.gains.earcons, mix);
        self.sounds = ducked || over;
        if self.sounds {
            self.limiter.apply(mix);
            self.timeline.advance(self.stretch);
        } else {
            self.rest(score, self.stretch);
        }
        self.left = self.stretch;
    }
}

fn duck_target(score: &Score) -> f32 {
    if score.speech { DUCKED } else { 1.0 }
}

/// How much of a guide is to be heard at a time, by its beginning and its end: 0 to 1.
fn fade(guide: &Guide, at: Ticks, rate: u32) -> f32 {
    let from = ticks(guide.from, rate);
    let rising = match guide.voice {
        // A click needs no fade, and the first one should be heard.
        Voice::Metronome(_) => f32::from(u8::from(at >= from)),
        Voice::Breath(_) => portion(at - from, millis(Guide::FADE_IN_MS, rate)),
    };
    let falling = guide.until.map_or(1.0, |until| {
        portion(ticks(until, rate) - at, millis(Guide::FADE_OUT_MS, rate))
    });
    rising * falling
}

/// `part` of `whole`, 0 to 1.
fn portion(part: Ticks, whole: Ticks) -> f32 {
    (part as f64 / whole as f64).clamp(0.0, 1.0) as f32
}
