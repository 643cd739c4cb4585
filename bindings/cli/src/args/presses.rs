//! Presses of a scripted run on the command line: `12:30=heavy`.

use freshlegs::{BreathPattern, Press, TimedPress, Word};

/// Every press by its name.
const PRESSES: [(&str, Press); 25] = [
    ("heavy", word(Word::Heavy)),
    ("easing", word(Word::Easing)),
    ("better", word(Word::Better)),
    ("same", word(Word::Same)),
    ("worse", word(Word::Worse)),
    ("pain", word(Word::Pain)),
    ("dizzy", word(Word::Dizzy)),
    ("chest", word(Word::Chest)),
    ("not-now", word(Word::NotNow)),
    ("undo", word(Word::Undo)),
    ("coach-again", word(Word::CoachAgain)),
    ("metronome", Press::Metronome { cadence_spm: None }),
    ("breath", breath(None)),
    ("breath-3-3", breath(Some(BreathPattern::ThreeThree))),
    ("breath-3-2", breath(Some(BreathPattern::ThreeTwo))),
    ("breath-2-2", breath(Some(BreathPattern::TwoTwo))),
    ("breath-2-1", breath(Some(BreathPattern::TwoOne))),
    ("breath-4-4", breath(Some(BreathPattern::FourFour))),
    ("keep", Press::KeepGuide),
    ("guide-off", Press::GuideOff),
    ("pause", Press::Pause),
    ("resume", Press::Resume),
    ("lap", Press::Lap),
    ("mute", Press::Mute { muted: true }),
    ("unmute", Press::Mute { muted: false }),
];

const fn word(word: Word) -> Press {
    Press::Word { word }
}

const fn breath(pattern: Option<BreathPattern>) -> Press {
    Press::Breath { pattern }
}

/// Reads `12:30=heavy`: seconds, minutes and seconds, or hours too.
pub(super) fn press(text: &str) -> Result<TimedPress, String> {
    let (time, name) = text.split_once('=').ok_or("it has the form 12:30=heavy")?;
    let at_s = seconds(time).ok_or_else(|| format!("{time} is no time: 90, 12:30 or 1:05:00"))?;
    let found = PRESSES.iter().find(|(known, _)| *known == name);
    let (_, press) = found.ok_or_else(|| {
        let names: Vec<&str> = PRESSES.iter().map(|(name, _)| *name).collect();
        format!("nothing is called {name}; there is {}", names.join(", "))
    })?;
    Ok(TimedPress {
        at_s,
        press: *press,
    })
}

fn seconds(time: &str) -> Option<f64> {
    let parts: Vec<&str> = time.split(':').collect();
    if !(1..=3).contains(&parts.len()) {
        return None;
    }
    let mut sum = 0.0;
    for (place, part) in parts.iter().enumerate() {
        let value: f64 = part.parse().ok().filter(|value: &f64| value.is_finite())?;
        let is_fine = if place == 0 {
            value >= 0.0
        } else {
            (0.0..60.0).contains(&value)
        };
        if !is_fine {
            return None;
        }
        sum = sum * 60.0 + value;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_has_a_time_and_a_name() {
        let heavy = press("12:30=heavy").unwrap();
        assert_eq!((heavy.at_s as u32, heavy.press), (750, word(Word::Heavy)));
        let times = ["1:05:00=lap", "90=breath-2-2"].map(|text| press(text).unwrap().at_s as u32);
        assert_eq!(times, [3_900, 90]);
        for wrong in [
            "heavy",
            "1:75=heavy",
            "x=heavy",
            "10=sing",
            "-3=lap",
            "1:2:3:4=lap",
        ] {
            assert!(press(wrong).is_err(), "{wrong}");
        }
    }
}
