//! The sound of a run as samples, for a player of the shell's and for a file.

mod feed;
mod soundtrack;

use std::sync::Arc;

use arc_swap::ArcSwap;
use freshlegs_engine::coaching::sound::{Channels, Encoding, Format, Score};

pub use feed::SoundFeed;
pub(crate) use soundtrack::Soundtrack;

/// The place where a run leaves what is to be heard. Whoever renders takes it without waiting for
/// the run, and the run never waits for a renderer.
pub(crate) type Stand = Arc<ArcSwap<Score>>;

/// What the samples look like that a shell wants.
#[derive(Clone, Copy, Debug, Eq, PartialEq, uniffi::Record)]
pub struct SoundFormat {
    /// Frames per second, 8,000 to 48,000: best what the device plays without converting.
    pub sample_rate_hz: u32,
    /// Whether there are two interleaved channels, both the same, instead of one.
    #[uniffi(default = false)]
    pub stereo: bool,
    /// Whether samples are 32-bit floating point, full scale ±1, instead of 16-bit integers.
    #[uniffi(default = false)]
    pub float: bool,
}

/// How loud each voice is, in decibels relative to how it was made: at most 12; −60 and less is
/// silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, uniffi::Record)]
pub struct SoundVolumes {
    /// The metronome.
    #[uniffi(default = 0.0)]
    pub metronome_db: f32,
    /// The breath guide.
    #[uniffi(default = 0.0)]
    pub breath_db: f32,
    /// The earcons.
    #[uniffi(default = 0.0)]
    pub earcons_db: f32,
}

impl From<SoundFormat> for Format {
    fn from(format: SoundFormat) -> Self {
        Self {
            sample_rate_hz: format.sample_rate_hz,
            channels: if format.stereo {
                Channels::Stereo
            } else {
                Channels::Mono
            },
            encoding: if format.float {
                Encoding::F32
            } else {
                Encoding::I16
            },
        }
    }
}
