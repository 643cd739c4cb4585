use crate::time::Moment;

use super::earcon::Earcon;
use super::pulse::Pulse;
use super::volumes::Volumes;

/// What is to be heard, and when: all that a renderer needs to know of a run.
///
/// It is small and plain, so that it can be published as a whole. It stays right as time goes by:
/// steps go on by themselves, fades end by themselves, and an earcon sounds once.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// The metronome or the breath swells; never both.
    pub guide: Option<Guide>,
    /// Whether speech plays: meanwhile all but the red flag is 12 dB softer, from 40 ms after it began
    /// to 250 ms after it ended.
    pub speech: bool,
    /// The earcons of late.
    pub chimes: Chimes,
    /// How loud each voice is.
    pub volumes: Volumes,
    /// The runner's correction of the latency.
    pub trim: Trim,
}

/// A sound that goes with the steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guide {
    /// What sounds.
    pub voice: Voice,
    /// The steps it goes with.
    pub pulse: Pulse,
    /// Nothing sounds before. A metronome starts with the first step from here, breath swells fade
    /// in over [`FADE_IN_MS`](Self::FADE_IN_MS).
    pub from: Moment,
    /// Silence is reached here, after a fade over the last [`FADE_OUT_MS`](Self::FADE_OUT_MS).
    pub until: Option<Moment>,
}

/// What sounds with the steps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Voice {
    /// Short clicks, like a wood block.
    Metronome(Metronome),
    /// Air that swells while breathing in and ebbs while breathing out.
    Breath(Breath),
}

/// Which steps click, and how.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Metronome {
    /// Which steps.
    pub feet: Feet,
    /// Whether the left foot's click is higher and a little louder.
    pub accent: bool,
}

/// Which feet click.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Feet {
    /// Every step.
    Both,
    /// Every other step: those of even number.
    Left,
}

/// A breathing pattern, locked to steps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Breath {
    in_steps: u8,
    out_steps: u8,
    first: i64,
}

/// The latest earcons, each with its moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chimes {
    // The first place is the red flag's own: nothing that comes after it may push it out.
    slots: [Option<Chime>; Self::SLOTS],
    rung: u32,
}

/// An earcon that is to sound once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Chime {
    /// Which one.
    pub earcon: Earcon,
    /// When. If that is over when the next frames are rendered it sounds at once, unless it has come
    /// too late to mean anything: see [`Earcon::stale_after_ms`].
    pub at: Moment,
    /// Which one it is of all that rang, from 1.
    pub number: u32,
}

/// The runner's correction of the latency, in milliseconds: positive where sound is heard later than
/// the device believes, so that it has to be sent out earlier.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Trim(i16);

impl Guide {
    /// How long breath swells take to fade in, in milliseconds.
    pub const FADE_IN_MS: u32 = 500;
    /// How long the fade at the end takes, in milliseconds.
    pub const FADE_OUT_MS: u32 = 4_000;
}

impl Breath {
    /// The most steps in one direction.
    pub const LONGEST: u8 = 8;

    /// Breathing in over `in_steps` steps and out over `out_steps`, each 1 to 8; step number `first`
    /// begins to breathe in. `None` for another count of steps.
    pub fn new(in_steps: u8, out_steps: u8, first: i64) -> Option<Self> {
        let allowed = 1..=Self::LONGEST;
        (allowed.contains(&in_steps) && allowed.contains(&out_steps)).then_some(Self {
            in_steps,
            out_steps,
            first,
        })
    }

    /// Steps to breathe in.
    pub fn in_steps(self) -> u8 {
        self.in_steps
    }

    /// Steps to breathe out.
    pub fn out_steps(self) -> u8 {
        self.out_steps
    }

    /// The number of a step that begins to breathe in.
    pub fn first(self) -> i64 {
        self.first
    }
}

impl Chimes {
    pub(super) const SLOTS: usize = 4;

    /// Lets an earcon sound at `at`. Of those that have not sounded the last three are kept, and the
    /// last red flag.
    pub fn ring(&mut self, earcon: Earcon, at: Moment) {
        self.rung = self.rung.wrapping_add(1);
        let slot = match earcon {
            Earcon::RedFlag => 0,
            _ => 1 + self.rung as usize % (Self::SLOTS - 1),
        };
        self.slots[slot] = Some(Chime {
            earcon,
            at,
            number: self.rung,
        });
    }

    /// The earcons, in no order.
    pub fn iter(&self) -> impl Iterator<Item = Chime> {
        self.slots.iter().flatten().copied()
    }

    pub(super) fn slots(&self) -> &[Option<Chime>; Self::SLOTS] {
        &self.slots
    }
}

impl Trim {
    /// The most it corrects in either direction, in milliseconds.
    pub const MOST_MS: i16 = 300;

    /// So many milliseconds, or the nearest that is allowed: −300 to 300.
    pub fn from_millis(ms: i32) -> Self {
        let most = i32::from(Self::MOST_MS);
        Self(ms.clamp(-most, most) as i16)
    }

    /// In milliseconds, −300 to 300.
    pub fn as_millis(self) -> i16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_red_flag_is_not_pushed_out_by_what_follows() {
        let mut chimes = Chimes::default();
        chimes.ring(Earcon::RedFlag, Moment::from_secs(1));
        for second in 2..9 {
            chimes.ring(Earcon::OnTarget, Moment::from_secs(second));
        }
        assert!(chimes.iter().any(|it| it.earcon == Earcon::RedFlag));
        let mut numbers: Vec<u32> = chimes.iter().map(|it| it.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [1, 6, 7, 8]);
    }

    #[test]
    fn a_trim_stays_within_what_is_allowed() {
        let trims = [-10_000, -300, 17, i32::MAX].map(|ms| Trim::from_millis(ms).as_millis());
        assert_eq!(trims, [-300, -300, 17, 300]);
    }

    #[test]
    fn a_breath_without_steps_is_refused() {
        assert_eq!(Breath::new(0, 2, 0), None);
        assert_eq!(Breath::new(2, 9, 0), None);
        let breath = Breath::new(3, 2, 5).unwrap();
        assert_eq!(
            (breath.in_steps(), breath.out_steps(), breath.first()),
            (3, 2, 5)
        );
    }

    #[test]
    fn a_score_is_small_enough_to_be_published_whole() {
        assert!(size_of::<Score>() <= 256, "{}", size_of::<Score>());
    }
}
