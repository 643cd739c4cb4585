use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use freshlegs_engine::coaching::sound::{Renderer, Score, Trim, Volumes};

use super::{SoundFormat, SoundVolumes, Stand};
use crate::clock::{RunClock, boot_micros};
use crate::error::CompanionError;

/// The most that one call renders: a minute at the highest sample rate.
const MOST_FRAMES: u32 = 48_000 * 60;

/// The sound of a run beside words: metronome, breath guide and earcons as samples.
///
/// Made by [`LiveRun::sound_feed`](crate::LiveRun::sound_feed). Call [`render`](Self::render) from a
/// feeder thread that keeps a native ring buffer 100 to 250 ms ahead, never from the real-time
/// callback itself: it allocates what it returns. It never waits for the run. Several feeds of one
/// run may exist; each is for one thread at a time.
#[derive(uniffi::Object)]
pub struct SoundFeed {
    stand: Stand,
    clock: RunClock,
    bytes_per_frame: usize,
    player: Mutex<Player>,
}

struct Player {
    renderer: Renderer,
    volumes: Volumes,
    trim: Trim,
    sounds: bool,
}

impl SoundFeed {
    pub(crate) fn open(
        stand: Stand,
        clock: RunClock,
        format: SoundFormat,
    ) -> Result<Arc<Self>, CompanionError> {
        let renderer = Renderer::new(format.into()).map_err(|error| CompanionError::BadInput {
            reason: error.to_string(),
            offset: None,
        })?;
        Ok(Arc::new(Self {
            stand,
            clock,
            bytes_per_frame: renderer.format().bytes_per_frame(),
            player: Mutex::new(Player {
                renderer,
                volumes: Volumes::default(),
                trim: Trim::default(),
                sounds: false,
            }),
        }))
    }

    fn player(&self) -> MutexGuard<'_, Player> {
        self.player.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl SoundFeed {
    /// The next `frames` frames (at most a minute of them), interleaved and little-endian, of which
    /// the first leaves the ear `heard_at_us` microseconds after the machine was switched on, time
    /// asleep included: see [`now_us`](Self::now_us). The shell adds what its output path takes;
    /// what it cannot know the runner trims.
    ///
    /// Calls should follow each other without a gap, the next beginning where the last one ended. A
    /// jump is heard as one, without a click.
    pub fn render(&self, frames: u32, heard_at_us: u64) -> Vec<u8> {
        let mut bytes = vec![0; frames.min(MOST_FRAMES) as usize * self.bytes_per_frame];
        let heard_at = self.clock.at_boot_micros(heard_at_us);
        let mut player = self.player();
        let score = Score {
            volumes: player.volumes,
            trim: player.trim,
            ..**self.stand.load()
        };
        player.sounds = player.renderer.render_bytes(&score, heard_at, &mut bytes);
        bytes
    }

    /// Whether the frames rendered last were anything but exact silence; a shell may stop its player
    /// while they are silent.
    pub fn sounding(&self) -> bool {
        self.player().sounds
    }

    /// Now, on the clock of `heard_at_us`: `SystemClock.elapsedRealtimeNanos()` on Android,
    /// `mach_continuous_time` on Apple's systems, `CLOCK_BOOTTIME` on Linux.
    pub fn now_us(&self) -> u64 {
        boot_micros()
    }

    /// How loud each voice is from now on.
    pub fn set_volumes(&self, volumes: SoundVolumes) {
        self.player().volumes = Volumes {
            metronome_db: volumes.metronome_db,
            breath_db: volumes.breath_db,
            earcons_db: volumes.earcons_db,
        };
    }

    /// The runner's correction of the latency in milliseconds, −300 to 300 (more is taken as that):
    /// positive where sound is heard too late.
    pub fn set_trim_ms(&self, trim_ms: i32) {
        self.player().trim = Trim::from_millis(trim_ms);
    }
}
