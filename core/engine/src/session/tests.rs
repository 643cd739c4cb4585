//! The runner's word from the input to the outputs.

mod guides;

use super::*;
use crate::coaching::{CueKind, RescueEnd, RescueStep, Word};
use crate::input::{Fix, SensorInfo};
use crate::view::LiveView;

/// A session and all that came out of it.
struct Rig {
    session: Session,
    log: Vec<(Moment, Input)>,
    outputs: Vec<Output>,
}

impl Rig {
    fn started() -> Self {
        Self::with(&Setup::default())
    }

    fn with(setup: &Setup) -> Self {
        let mut rig = Self {
            session: Session::new(setup),
            log: Vec::new(),
            outputs: Vec::new(),
        };
        rig.feed(0, Input::Start);
        rig
    }

    fn feed(&mut self, at_s: u64, input: Input) -> &mut Self {
        self.session.handle_input(Moment::from_secs(at_s), &input);
        self.log.push((self.session.now(), input));
        self.drain();
        self
    }

    fn word(&mut self, at_s: u64, word: Word) -> &mut Self {
        self.feed(at_s, Input::Word(word))
    }

    fn until(&mut self, at_s: u64) -> &mut Self {
        self.session.handle_timeout(Moment::from_secs(at_s));
        self.drain();
        self
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll_output() {
            self.outputs.push(output);
        }
    }

    fn view(&self) -> &LiveView {
        let shown = self.outputs.iter().rev().find_map(|output| match output {
            Output::Show(view) => Some(view),
            _ => None,
        });
        shown.expect("a view")
    }

    fn words(&self) -> Vec<Word> {
        let words = self.outputs.iter().filter_map(|output| match output {
            Output::Save(Save::Event(EventRecord {
                kind: EventKind::Word(word),
                ..
            })) => Some(*word),
            _ => None,
        });
        words.collect()
    }

    fn spoken(&self) -> Vec<CueKind> {
        let spoken = self.outputs.iter().filter_map(|output| match output {
            Output::Speak(cue) => Some(cue.kind),
            _ => None,
        });
        spoken.collect()
    }
}

#[test]
fn a_word_is_kept_answered_and_shown_at_once() {
    let mut rig = Rig::started();
    rig.until(700).word(700, Word::Heavy);
    assert_eq!(rig.words(), [Word::Heavy]);
    assert_eq!(rig.spoken().last(), Some(&CueKind::RescueAccept));
    let view = rig.view();
    assert_eq!(view.rescue.as_ref().unwrap().step, RescueStep::Accept);
    assert!(view.eased && view.question.is_none());
    assert_eq!(view.undo_until_s, Some(730.0));
    rig.word(705, Word::Undo);
    assert_eq!(rig.words(), [Word::Heavy, Word::Undo]);
    assert!(rig.view().rescue.is_none() && !rig.view().eased);
    assert_eq!(rig.view().undo_until_s, None);
}

#[test]
fn before_the_start_no_word_is_heard() {
    let mut session = Session::new(&Setup::default());
    session.handle_input(Moment::ZERO, &Input::Word(Word::Chest));
    session.handle_input(Moment::ZERO, &Input::AcceptOffer);
    assert_eq!(session.poll_output(), None);
}

#[test]
fn a_paused_run_hears_words_too() {
    let mut rig = Rig::started();
    rig.until(700)
        .feed(700, Input::Pause)
        .word(705, Word::Chest);
    assert_eq!(rig.words(), [Word::Chest]);
    assert!(rig.view().safety.is_some());
}

#[test]
fn for_ten_minutes_after_the_end_a_red_flag_is_heard() {
    let mut rig = Rig::started();
    rig.until(700).feed(700, Input::Finish);
    rig.word(800, Word::Heavy).word(1_300, Word::Dizzy);
    assert_eq!(rig.words(), [Word::Dizzy]);
    assert!(rig.view().safety.as_ref().unwrap().call_emergency);
    assert_eq!(rig.spoken().last(), Some(&CueKind::SafetyDizzy));
    rig.word(1_310, Word::Undo).word(1_311, Word::Undo);
    assert_eq!(rig.words(), [Word::Dizzy, Word::Undo]);
    assert!(rig.view().safety.is_none());
    rig.word(1_312, Word::Pain);
    assert_eq!(rig.words().len(), 2, "too late");
}

#[test]
fn a_rescue_is_kept_before_the_totals_which_say_that_the_run_was_eased() {
    let mut rig = Rig::started();
    rig.until(700)
        .word(700, Word::Heavy)
        .until(760)
        .feed(760, Input::Finish);
    let saves: Vec<&Save> = rig
        .outputs
        .iter()
        .filter_map(|output| match output {
            Output::Save(save @ (Save::Rescue(_) | Save::Finished(_))) => Some(save),
            _ => None,
        })
        .collect();
    let [Save::Rescue(rescue), Save::Finished(summary)] = saves[..] else {
        panic!("{saves:?}");
    };
    assert_eq!(rescue.ended, RescueEnd::RunOver);
    assert!(summary.eased);
}

#[test]
fn a_process_that_was_killed_comes_back_with_its_red_flag() {
    let mut rig = Rig::started();
    rig.until(700)
        .word(700, Word::Pain)
        .word(720, Word::Chest)
        .until(800);
    let mut session = Session::new(&Setup::default());
    for (at, input) in &rig.log {
        session.handle_input(*at, input);
        while session.poll_output().is_some() {}
    }
    let mut back = Rig {
        session,
        log: Vec::new(),
        outputs: Vec::new(),
    };
    let recorded_until = Moment::from_secs(800);
    back.feed(2_000, Input::Returned { recorded_until });
    back.word(2_010, Word::CoachAgain)
        .word(2_020, Word::Heavy)
        .until(3_000);
    assert_eq!(back.view().safety.as_ref().unwrap().word, Word::Chest);
    assert_eq!(back.spoken(), [CueKind::CoachingStaysOff]);
}

#[test]
fn a_replay_of_the_log_gives_the_same_outputs() {
    let mut rig = Rig::started();
    let info = SensorInfo::default();
    rig.feed(
        0,
        Input::SensorJoined {
            sensor: SensorId(1),
            info,
        },
    );
    for second in 1..1_500_u64 {
        let fix = Fix {
            latitude_deg: 48.0 + second as f64 * 2.5e-5,
            longitude_deg: 11.0,
            accuracy_m: Some(4.0),
            altitude_m: None,
            speed_m_per_s: Some(2.8),
        };
        rig.feed(second, Input::Fix(fix));
        match second {
            700 => rig.word(second, Word::Heavy),
            960 => rig.word(second, Word::Same),
            1_100 => rig.word(second, Word::Pain),
            1_110 => rig.word(second, Word::Undo),
            1_200 => rig.word(second, Word::Better),
            _ => &mut rig,
        };
    }
    rig.feed(1_500, Input::Finish);
    let mut again = Session::new(&Setup::default());
    let mut outputs = Vec::new();
    for (at, input) in &rig.log {
        again.handle_input(*at, input);
        while let Some(output) = again.poll_output() {
            outputs.push(output);
        }
    }
    assert_eq!(outputs, rig.outputs);
    let kept: Vec<_> = outputs
        .iter()
        .filter(|output| matches!(output, Output::Save(Save::Rescue(_))))
        .collect();
    assert_eq!(kept.len(), 1);
}
