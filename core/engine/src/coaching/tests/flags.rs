//! Red flags: what is said, what is silent, and what brings coaching back.

use super::*;
use crate::coaching::{GuideRequest, RescueEnd};
use crate::output::Summary;
use crate::sensing::{Notice, SensorKind};

#[test]
fn a_red_flag_cuts_off_what_is_being_said_and_its_words_come_at_once() {
    let mut run = Run::new(&Setup::default());
    run.run(900).split(3, 300.0);
    let split = run.said.last().unwrap().1.id;
    run.word(Word::Chest);
    assert_eq!(run.hushed, [split]);
    assert_eq!(run.kinds().last(), Some(&(900, CueKind::SafetyChest)));
    assert_eq!(
        run.last_text(),
        "Stop now. Sit down. Call the emergency number, or let somebody call."
    );
    assert_eq!(run.coach.poll_guide(), Some(GuideRequest::Off));
    let view = run.coach.safety().unwrap();
    assert_eq!(view.title, "Stop now and call the emergency number");
    assert!(view.lines.len() >= 4 && view.call_emergency);
    assert!(!view.may_resume && !view.reviewed);
}

#[test]
fn while_a_red_flag_stands_only_the_run_itself_is_said() {
    let mut run = Run::new(&paced());
    let (sensor, kind) = (SensorId(3), SensorKind::HeartRate);
    run.run(900).word(Word::Pain).pace(500.0).run(60);
    run.split(3, 300.0).run(30);
    run.event(&CoachEvent::Notice(Notice::SensorLost { sensor, kind }))
        .run(30);
    run.event(&CoachEvent::Bluetooth { on: false }).run(30);
    run.word(Word::Heavy).run(30).word(Word::Easing).run(30);
    assert!(!run.coach.ask(run.at(), 8, None));
    run.event(&CoachEvent::Paused)
        .run(30)
        .event(&CoachEvent::Resumed)
        .run(600);
    run.event(&CoachEvent::Returned).run(30);
    run.event(&CoachEvent::Finished(Summary::default()));
    let kinds = [
        CueKind::SafetyPain,
        CueKind::Paused,
        CueKind::Resumed,
        CueKind::Finished,
    ];
    assert_eq!(run.kinds_from(900), kinds);
}

#[test]
fn after_pain_coaching_comes_back_by_the_runners_own_choice() {
    let mut run = Run::new(&paced());
    run.pace(280.0).run(900).word(Word::Pain).run(600);
    assert_eq!(run.kinds_from(900), [CueKind::SafetyPain]);
    let view = run.coach.safety().unwrap();
    assert!(view.may_resume && view.call_emergency);
    run.word(Word::CoachAgain).run(120);
    assert!(run.coach.safety().is_none());
    assert_eq!(
        run.kinds_from(1_500)[..2],
        [CueKind::CoachingBack, CueKind::PaceTooFast]
    );
}

#[test]
fn after_chest_and_dizzy_coaching_stays_off() {
    for word in [Word::Chest, Word::Dizzy] {
        let mut run = Run::new(&paced());
        run.pace(280.0)
            .run(900)
            .word(word)
            .run(60)
            .word(Word::CoachAgain)
            .run(600);
        assert_eq!(run.kinds().last(), Some(&(960, CueKind::CoachingStaysOff)));
        assert_eq!(run.coach.safety().unwrap().word, word);
    }
}

#[test]
fn a_graver_red_flag_outranks_and_a_lesser_one_does_not() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Pain).run(1).word(Word::Chest);
    assert_eq!(run.hushed, [run.said[run.said.len() - 2].1.id], "cut off");
    assert_eq!(run.kinds().last(), Some(&(901, CueKind::SafetyChest)));
    run.run(30).word(Word::Pain).run(5);
    assert_eq!(run.kinds().last(), Some(&(931, CueKind::SafetyChest)));
    assert_eq!(run.coach.safety().unwrap().word, Word::Chest);
}

#[test]
fn mute_never_hides_the_answer_to_a_red_flag_and_hides_all_else() {
    let mut run = Run::new(&paced());
    run.run(900)
        .mute(true)
        .pace(280.0)
        .word(Word::Heavy)
        .run(60);
    run.word(Word::Dizzy).run(60);
    assert_eq!(run.kinds_from(900), [CueKind::SafetyDizzy]);
    run.word(Word::CoachAgain).run(60);
    assert_eq!(run.kinds_from(900), [CueKind::SafetyDizzy]);
}

#[test]
fn muting_does_not_cut_a_red_flag_off() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Dizzy).run(1).mute(true);
    assert!(run.hushed.is_empty());
}

#[test]
fn a_press_by_accident_is_taken_back_within_fifteen_seconds() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(900).word(Word::Heavy).run(10);
    run.word(Word::Chest).run(15).word(Word::Undo).run(80);
    assert!(run.coach.safety().is_none());
    assert_eq!(
        run.kinds_from(910),
        [
            CueKind::SafetyChest,
            CueKind::WordUndone,
            CueKind::RescueEase
        ],
        "the rescue goes on"
    );
    assert_eq!(run.coach.poll_rescue(), None);
}

#[test]
fn later_it_is_not_taken_back() {
    let mut run = Run::new(&Setup::default());
    run.run(900)
        .word(Word::Chest)
        .run(16)
        .word(Word::Undo)
        .run(60);
    assert_eq!(run.coach.safety().unwrap().word, Word::Chest);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::SafetyChest);
}

#[test]
fn a_second_press_of_the_same_does_not_make_the_first_one_stay() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Pain).run(5).word(Word::Pain).run(5);
    run.word(Word::Undo).run(5);
    assert!(run.coach.safety().is_none());
}

#[test]
fn taking_back_the_graver_leaves_the_lesser() {
    let mut run = Run::new(&Setup::default());
    run.run(900)
        .word(Word::Pain)
        .run(60)
        .word(Word::Chest)
        .run(5);
    run.word(Word::Undo).run(5);
    assert_eq!(run.coach.safety().unwrap().word, Word::Pain);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::WordUndone);
}

#[test]
fn a_red_flag_ends_a_rescue_for_good() {
    let mut run = Run::new(&Setup::default());
    run.run(900)
        .word(Word::Heavy)
        .run(120)
        .word(Word::Pain)
        .run(60);
    let record = run.coach.poll_rescue().unwrap();
    assert_eq!(record.ended, RescueEnd::RedFlag);
    run.word(Word::CoachAgain).run(300);
    assert_eq!(
        run.kinds_from(1_020),
        [CueKind::SafetyPain, CueKind::CoachingBack]
    );
}

#[test]
fn the_end_of_the_run_does_not_cut_a_red_flag_off() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Chest).run(1);
    run.event(&CoachEvent::Finished(Summary::default())).run(30);
    assert!(run.hushed.is_empty());
    assert_eq!(run.coach.safety().unwrap().word, Word::Chest);
    run.word(Word::Undo).run(5);
    assert!(run.coach.safety().is_some(), "too late");
}
