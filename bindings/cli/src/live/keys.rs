//! What the keys of the live screen do.

use freshlegs::Word;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// What the runner wants.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Action {
    PauseOrResume,
    Lap,
    Mute,
    /// End the run, but ask first: the key may have been hit by accident.
    AskToFinish,
    Finish,
    /// Not finish after all.
    GoOn,
    /// The runner's own word.
    Say(Word),
    Metronome,
    Breath,
    KeepGuide,
    GuideOff,
}

/// The keys of the runner's own word, and what they say on the last line.
pub(super) const WORDS: [(char, Word, &str); 11] = [
    ('h', Word::Heavy, "heavy"),
    ('e', Word::Easing, "easing"),
    ('b', Word::Better, "better"),
    ('s', Word::Same, "same"),
    ('w', Word::Worse, "worse"),
    ('n', Word::NotNow, "not now"),
    ('x', Word::Pain, "pain"),
    ('d', Word::Dizzy, "dizzy"),
    ('c', Word::Chest, "chest"),
    ('u', Word::Undo, "undo"),
    ('a', Word::CoachAgain, "coach again"),
];

impl Action {
    /// What a key means, while the screen asks whether to finish or not.
    pub(crate) fn of(key: KeyEvent, asks_to_finish: bool) -> Option<Self> {
        if key.kind != KeyEventKind::Press {
            return None;
        }
        // In a live terminal the interrupt key arrives as a key.
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return (key.code == KeyCode::Char('c')).then_some(Self::Finish);
        }
        if asks_to_finish {
            return Some(match key.code {
                KeyCode::Char('f' | 'q' | 'y') | KeyCode::Enter => Self::Finish,
                _ => Self::GoOn,
            });
        }
        match key.code {
            KeyCode::Char('p' | ' ') => Some(Self::PauseOrResume),
            KeyCode::Char('l') => Some(Self::Lap),
            KeyCode::Char('m') => Some(Self::Mute),
            KeyCode::Char('f' | 'q') => Some(Self::AskToFinish),
            KeyCode::Char('t') => Some(Self::Metronome),
            KeyCode::Char('g') => Some(Self::Breath),
            KeyCode::Char('k') => Some(Self::KeepGuide),
            KeyCode::Char('o') => Some(Self::GuideOff),
            KeyCode::Char(key) => {
                let found = WORDS.iter().find(|(letter, ..)| *letter == key);
                found.map(|(_, word, _)| Self::Say(*word))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode, asks_to_finish: bool) -> Option<Action> {
        Action::of(KeyEvent::new(code, KeyModifiers::NONE), asks_to_finish)
    }

    #[test]
    fn one_press_does_not_end_a_run() {
        assert_eq!(press(KeyCode::Char('f'), false), Some(Action::AskToFinish));
        assert_eq!(press(KeyCode::Char('f'), true), Some(Action::Finish));
        assert_eq!(press(KeyCode::Char('l'), true), Some(Action::GoOn));
    }

    #[test]
    fn the_interrupt_key_ends_a_run_at_once() {
        let key = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(Action::of(key, false), Some(Action::Finish));
    }

    #[test]
    fn every_word_of_the_runners_has_a_key_of_its_own() {
        for (letter, word, _) in WORDS {
            let key = KeyCode::Char(letter);
            assert_eq!(press(key, false), Some(Action::Say(word)));
            // While the end is asked for, a word is no answer.
            assert_ne!(press(key, true), Some(Action::Finish));
        }
    }

    #[test]
    fn letting_go_of_a_key_does_nothing() {
        let key = KeyEvent::new_with_kind(
            KeyCode::Char('p'),
            KeyModifiers::NONE,
            KeyEventKind::Release,
        );
        assert_eq!(Action::of(key, false), None);
    }
}
