//! The sound of a run as samples: metronome, breath swells and earcons. Speech is the shell's.
//!
//! A [`Score`] says what is to be heard, by moments of the run. A [`Renderer`] turns it into PCM for
//! a slice of the caller's, without allocation, in [`Renderer::render`] and its siblings. Whoever
//! decides publishes a new score now and then; whoever plays asks for the next frames again and
//! again, and need not wait for the other.
//!
//! # What a caller may rely on
//!
//! - `heard_at` is the moment at which the first frame of the slice leaves the ear, output latency
//!   included. Frames of one call follow each other without a gap, and so should calls.
//! - A step sounds within half a frame of its moment, after a day as after a second: its frame is
//!   reckoned from the number of the step, never by adding up.
//! - The same calls give the same samples, bit for bit, on every machine. How the frames are cut
//!   into slices makes no difference.
//! - No sample reaches full scale, and nothing that changes, be it tempo, volume or the score as a
//!   whole, cuts a waveform off: what sounds ends by itself or fades.
//! - When nothing is to be heard the samples are exactly zero, and cost no more than to write them.
//!
//! Inside, a [`Renderer`] works a millisecond at a time: `timeline` says when that is heard, each
//! voice (`metronome`, `swell`, `chimes`) adds itself, `glide` moves every gain without a step, and
//! `limiter` comes last.

mod chimes;
mod click;
mod earcon;
mod format;
mod glide;
mod limiter;
mod metronome;
mod pulse;
mod renderer;
mod score;
mod sine;
mod swell;
mod timeline;
mod volumes;

pub use earcon::{Earcon, Note};
pub use format::{Channels, Encoding, Format, FormatError};
pub use pulse::Pulse;
pub use renderer::Renderer;
pub use score::{Breath, Chime, Chimes, Feet, Guide, Metronome, Score, Trim, Voice};
pub use volumes::Volumes;

#[cfg(test)]
mod tests;
