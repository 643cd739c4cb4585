use super::earcon::{Earcon, Note};
use super::glide::Glide;
use super::score::{Chime, Chimes};
use super::sine::{Sine, phase_step};
use super::timeline::{FRAME, Ticks, millis, ticks};

/// The voice of the earcons: one after the other, each once, the red flag before all.
#[derive(Clone, Debug)]
pub(super) struct ChimeVoice {
    rate: u32,
    sine: Sine,
    /// What has been played or was too late, by its place in the score.
    taken: [Option<Chime>; Chimes::SLOTS],
    playing: Option<Playing>,
    volume: Glide,
}

#[derive(Clone, Copy, Debug)]
struct Playing {
    earcon: Earcon,
    /// Frames until it begins.
    wait: usize,
    /// Frames of it that are over.
    frame: usize,
    /// Falls to nothing when a red flag cuts it short.
    level: Glide,
    cut: bool,
}

/// The largest sample at a volume of 0 dB.
const PEAK: f32 = 0.5;
const RED_FLAG_PEAK: f32 = 0.75;
/// The octave above each note, as a part of it: a pure tone is hard to place and easy to miss.
const OCTAVE: f32 = 0.4;
const ATTACK_MS: u32 = 4;
/// Silence after an earcon before the next.
const REST_MS: u32 = 120;
/// How long an earcon takes to make way for a red flag.
const CUT_MS: f32 = 10.0;
/// No volume goes from nothing to all in less than 20 ms.
const GLIDE: f32 = 0.05;

impl ChimeVoice {
    pub(super) fn new(rate: u32) -> Self {
        Self {
            rate,
            sine: Sine::new(),
            taken: [None; Chimes::SLOTS],
            playing: None,
            volume: Glide::new(0.0, GLIDE, GLIDE),
        }
    }

    /// Begins what is due within the `frames` from `start`.
    pub(super) fn take(&mut self, chimes: &Chimes, start: Ticks, frames: usize) {
        let end = start + frames as Ticks * FRAME - FRAME / 2;
        let mut next: Option<(usize, Chime)> = None;
        for (slot, chime) in self.pending(chimes) {
            let at = ticks(chime.at, self.rate);
            let first = next.is_none_or(|(_, it)| rank(chime) < rank(it));
            if at < end && first && start - at <= self.stale_after(chime) {
                next = Some((slot, chime));
            }
        }
        let Some((slot, chime)) = next else {
            return;
        };
        if let Some(playing) = &mut self.playing {
            playing.cut |= rank(chime).0 < rank_of(playing.earcon);
            return;
        }
        self.taken[slot] = Some(chime);
        let wait = (ticks(chime.at, self.rate) - start + FRAME / 2) / FRAME;
        self.playing = Some(Playing {
            earcon: chime.earcon,
            wait: wait.max(0) as usize,
            frame: 0,
            level: Glide::new(1.0, 0.0, 1.0 / CUT_MS),
            cut: false,
        });
    }

    /// When the next is due of those that are not yet too late at `now`.
    pub(super) fn next_due(&self, chimes: &Chimes, now: Ticks) -> Option<Ticks> {
        self.pending(chimes)
            .map(|(_, chime)| (ticks(chime.at, self.rate), self.stale_after(chime)))
            .filter(|(at, stale_after)| now - at <= *stale_after)
            .map(|(at, _)| at)
            .min()
    }

    /// Those that have not sounded, with their places.
    fn pending<'a>(&'a self, chimes: &'a Chimes) -> impl Iterator<Item = (usize, Chime)> + 'a {
        let slots = chimes.slots().iter().zip(&self.taken).enumerate();
        slots.filter_map(|(slot, (chime, taken))| match chime {
            Some(chime) if Some(*chime) != *taken => Some((slot, *chime)),
            _ => None,
        })
    }

    fn stale_after(&self, chime: Chime) -> Ticks {
        millis(chime.earcon.stale_after_ms(), self.rate)
    }

    /// Adds what sounds, and says whether anything did.
    pub(super) fn mix(&mut self, volume: f32, mix: &mut [f32]) -> bool {
        let Some(playing) = &mut self.playing else {
            return false;
        };
        if playing.frame == 0 {
            self.volume.set(volume);
        }
        let begin = playing.wait.min(mix.len());
        playing.wait -= begin;
        let level = playing.level.towards(if playing.cut { 0.0 } else { 1.0 });
        let level = level.times(self.volume.towards(volume));
        let peak = match playing.earcon {
            Earcon::RedFlag => RED_FLAG_PEAK,
            _ => PEAK,
        };
        let now = playing.frame..playing.frame + mix.len() - begin;
        let mut sounded = false;
        for note in playing.earcon.notes() {
            let tone = Tone::new(*note, self.rate);
            let first = tone.begin.max(now.start);
            let last = (tone.begin + tone.frames).min(now.end);
            if first >= last {
                continue;
            }
            let frames = level.over(&mut mix[begin..]).skip(first - now.start);
            for ((frame, gain), n) in frames.zip(first - tone.begin..last - tone.begin) {
                *frame += tone.sample(&self.sine, n) * gain * peak;
            }
            sounded = true;
        }
        playing.frame = now.end;
        let over = playing.frame >= frames_of(playing.earcon.lasts_ms() + REST_MS, self.rate);
        if over || playing.level.now() == 0.0 {
            self.playing = None;
        }
        sounded
    }

    pub(super) fn is_playing(&self) -> bool {
        self.playing.is_some()
    }

    pub(super) fn plays_red_flag(&self) -> bool {
        self.playing.is_some_and(|it| it.earcon == Earcon::RedFlag)
    }
}

/// Which of two comes first: the smaller.
fn rank(chime: Chime) -> (u8, u32) {
    (rank_of(chime.earcon), chime.number)
}

fn rank_of(earcon: Earcon) -> u8 {
    u8::from(earcon != Earcon::RedFlag)
}

fn frames_of(ms: u32, rate: u32) -> usize {
    (u64::from(ms) * u64::from(rate) / 1_000) as usize
}

/// A note in frames: struck, then dying away.
struct Tone {
    begin: usize,
    frames: usize,
    attack: f32,
    step: u32,
}

impl Tone {
    fn new(note: Note, rate: u32) -> Self {
        Self {
            begin: frames_of(note.at_ms, rate),
            frames: frames_of(note.lasts_ms, rate),
            attack: frames_of(ATTACK_MS, rate) as f32,
            step: phase_step(note.hz, rate),
        }
    }

    /// The sample of one of its frames; never beyond ±1.
    fn sample(&self, sine: &Sine, frame: usize) -> f32 {
        // From the first frame on it is not zero, so that a note begins where it is put.
        let n = frame + 1;
        let phase = self.step.wrapping_mul(n as u32);
        let wave = sine.at(phase) + OCTAVE * sine.at(phase.wrapping_mul(2));
        let left = 1.0 - n as f32 / self.frames as f32;
        let struck = (n as f32 / self.attack).min(1.0);
        wave / (1.0 + OCTAVE) * struck * left * left
    }
}
