use serde::{Deserialize, Serialize};

/// A short figure that says what kind of thing follows, before a word is spoken or without one.
///
/// They differ in where the melody goes and in its rhythm, so that neither pitch memory nor good
/// headphones are needed to tell them apart. All notes lie between 440 and 1,400 Hz, where small
/// loudspeakers are good and wind is not.
///
/// | | notes | rhythm |
/// |---|---|---|
/// | [`Ask`](Self::Ask) | E5, a rest, then up to B5 | long, longer |
/// | [`OnTarget`](Self::OnTarget) | G5 C6 | short, middle: a quick fourth up |
/// | [`SensorLost`](Self::SensorLost) | A5 A5 D5 | short, short, long: knocks, then falls |
/// | [`SensorBack`](Self::SensorBack) | D5 D5 A5 | short, short, long: knocks, then rises |
/// | [`Start`](Self::Start) | C5 E5 G5 C6 | even, the last one long: a chord upwards |
/// | [`Pause`](Self::Pause) | G5 C5 | two long ones, downwards |
/// | [`Rescue`](Self::Rescue) | G5 E5 G5 | even and slow: a nod |
/// | [`Note`](Self::Note) | A5 | one, short |
/// | [`RedFlag`](Self::RedFlag) | E6 B♭5, three times | six fast ones, to and fro |
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Earcon {
    /// A question follows, to which the runner may answer.
    Ask,
    /// Back in the target range.
    OnTarget,
    /// A sensor or the location was lost.
    SensorLost,
    /// A sensor or the location is back.
    SensorBack,
    /// The run begins or goes on.
    Start,
    /// The run pauses or ends.
    Pause,
    /// Help with heavy legs, or an answer to the runner's own word.
    Rescue,
    /// Something to know.
    Note,
    /// Stop running. It is not ducked, waits for no other earcon, and is the loudest.
    RedFlag,
}

/// One note of an earcon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// Pitch in hertz.
    pub hz: f64,
    /// Milliseconds from the beginning of the earcon.
    pub at_ms: u32,
    /// Milliseconds that it sounds.
    pub lasts_ms: u32,
}

// Equal temperament with A4 = 440 Hz (ISO 16).
const C5: f64 = 523.251;
const D5: f64 = 587.330;
const E5: f64 = 659.255;
const G5: f64 = 783.991;
const A5: f64 = 880.0;
const B_FLAT_5: f64 = 932.328;
const B5: f64 = 987.767;
const C6: f64 = 1_046.502;
const E6: f64 = 1_318.510;

impl Earcon {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 9] = [
        Self::Ask,
        Self::OnTarget,
        Self::SensorLost,
        Self::SensorBack,
        Self::Start,
        Self::Pause,
        Self::Rescue,
        Self::Note,
        Self::RedFlag,
    ];

    /// Its notes in the order of time, none overlapping another.
    pub const fn notes(self) -> &'static [Note] {
        match self {
            Self::Ask => const { &[note(E5, 0, 180), note(B5, 240, 340)] },
            Self::OnTarget => const { &[note(G5, 0, 90), note(C6, 90, 180)] },
            Self::SensorLost => const { &[note(A5, 0, 90), note(A5, 120, 90), note(D5, 240, 280)] },
            Self::SensorBack => const { &[note(D5, 0, 90), note(D5, 120, 90), note(A5, 240, 280)] },
            Self::Start => {
                const {
                    &[
                        note(C5, 0, 110),
                        note(E5, 110, 110),
                        note(G5, 220, 110),
                        note(C6, 330, 290),
                    ]
                }
            }
            Self::Pause => const { &[note(G5, 0, 240), note(C5, 240, 360)] },
            Self::Rescue => const { &[note(G5, 0, 200), note(E5, 220, 200), note(G5, 440, 320)] },
            Self::Note => const { &[note(A5, 0, 110)] },
            Self::RedFlag => {
                const {
                    &[
                        note(E6, 0, 120),
                        note(B_FLAT_5, 120, 120),
                        note(E6, 240, 120),
                        note(B_FLAT_5, 360, 120),
                        note(E6, 480, 120),
                        note(B_FLAT_5, 600, 120),
                    ]
                }
            }
        }
    }

    /// How long it sounds, in milliseconds.
    pub const fn lasts_ms(self) -> u32 {
        let notes = self.notes();
        let last = notes[notes.len() - 1];
        last.at_ms + last.lasts_ms
    }

    /// How late it may begin, in milliseconds: later it would be taken for something else.
    pub const fn stale_after_ms(self) -> u32 {
        match self {
            Self::RedFlag => 10_000,
            _ => 2_000,
        }
    }
}

const fn note(hz: f64, at_ms: u32, lasts_ms: u32) -> Note {
    Note {
        hz,
        at_ms,
        lasts_ms,
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::*;

    /// Where the melody goes at each note: down, level or up.
    fn contour(earcon: Earcon) -> Vec<Option<Ordering>> {
        let pairs = earcon.notes().windows(2);
        pairs.map(|it| it[1].hz.partial_cmp(&it[0].hz)).collect()
    }

    /// The time from note to note, and that the last one sounds.
    fn rhythm(earcon: Earcon) -> Vec<u32> {
        let notes = earcon.notes();
        let gaps = notes.windows(2).map(|it| it[1].at_ms - it[0].at_ms);
        gaps.chain(notes.last().map(|it| it.lasts_ms)).collect()
    }

    #[test]
    fn any_two_go_another_way_or_at_a_clearly_different_speed() {
        for (n, one) in Earcon::ALL.into_iter().enumerate() {
            for other in Earcon::ALL.into_iter().skip(n + 1) {
                let slower = f64::from(one.lasts_ms()) / f64::from(other.lasts_ms());
                let speed_differs = !(0.6..=1.0 / 0.6).contains(&slower);
                assert!(
                    contour(one) != contour(other)
                        || (rhythm(one) != rhythm(other) && speed_differs),
                    "{one:?} and {other:?}"
                );
            }
        }
    }

    #[test]
    fn notes_follow_each_other_and_fit_into_a_second() {
        for earcon in Earcon::ALL {
            let mut end = 0;
            for note in earcon.notes() {
                assert!(note.at_ms >= end && note.lasts_ms >= 60, "{earcon:?}");
                assert!((440.0..1_400.0).contains(&note.hz), "{earcon:?}");
                end = note.at_ms + note.lasts_ms;
            }
            assert_eq!(end, earcon.lasts_ms());
            assert!(end < 1_000, "{earcon:?}");
        }
    }
}
