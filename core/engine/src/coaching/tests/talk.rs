//! The runner's word and the questions.

use super::*;
use crate::coaching::{AskAnswer, GuideRequest, HeartTrend, RescueStep};
use crate::output::Summary;
use crate::run::RunKind;

fn asked_at(second: u64, kind: RunKind) -> Run {
    let mut run = Run::new(&Setup {
        kind,
        ..Setup::default()
    });
    run.run(second);
    ask(&mut run);
    run
}

/// Puts the question about legs, and says whether it was let through.
fn ask(run: &mut Run) -> bool {
    let is_asked = run.coach.ask(run.at(), 8, Some(HeartTrend::Same));
    run.drain();
    is_asked
}

#[test]
fn heavy_from_the_start_first_gets_ten_minutes() {
    let mut run = Run::new(&Setup::default());
    run.run(100).word(Word::Heavy).run(599);
    assert_eq!(run.kinds_from(100), [CueKind::HeavyEarly]);
    run.run(1);
    assert_eq!(run.kinds().last(), Some(&(700, CueKind::EarlyCheck)));
    let question = run.coach.question().unwrap();
    assert_eq!(question.text, "Ten minutes on. Better, same or worse?");
    assert_eq!(question.answers, [Word::Better, Word::Same, Word::Worse]);
    run.run(10).word(Word::Better).run(20);
    assert_eq!(run.kinds().last(), Some(&(710, CueKind::RescueBetter)));
    assert!(run.coach.question().is_none() && run.coach.rescue(run.at()).is_none());
}

#[test]
fn silence_after_ten_minutes_is_left_alone() {
    let mut run = Run::new(&Setup::default());
    run.run(100).word(Word::Heavy).run(1_500);
    let kinds = [CueKind::HeavyEarly, CueKind::EarlyCheck];
    assert_eq!(run.kinds_from(100), kinds);
    assert!(run.coach.question().is_none());
    assert!(!run.coach.is_eased());
}

#[test]
fn the_same_or_a_second_press_begins_the_rescue() {
    let mut run = Run::new(&Setup::default());
    run.run(100)
        .word(Word::Heavy)
        .run(610)
        .word(Word::Same)
        .run(10);
    assert_eq!(run.kinds().last(), Some(&(710, CueKind::RescueAccept)));

    let mut run = Run::new(&Setup::default());
    run.run(100)
        .word(Word::Heavy)
        .run(1)
        .word(Word::Heavy)
        .run(9);
    assert_eq!(run.kinds_from(100), [CueKind::HeavyEarly], "one press");
    run.word(Word::Heavy).run(10);
    assert_eq!(run.kinds().last(), Some(&(110, CueKind::RescueAccept)));
}

#[test]
fn a_question_is_answered_by_the_runners_word() {
    let mut run = asked_at(1_500, RunKind::Easy);
    assert_eq!(
        run.last_text(),
        "Eight percent slower, heart rate the same. Legs heavy, or easing on purpose?"
    );
    let question = run.coach.question().unwrap();
    assert_eq!(question.kind, CueKind::LegsAsk);
    assert_eq!(question.answers, [Word::Heavy, Word::Easing, Word::NotNow]);
    run.run(20).word(Word::Heavy);
    assert_eq!(run.coach.poll_answer(), Some(AskAnswer::Heavy));
    assert_eq!(run.coach.poll_answer(), None);
    run.run(5);
    assert_eq!(run.kinds().last(), Some(&(1_520, CueKind::RescueAccept)));

    let mut run = asked_at(1_500, RunKind::Easy);
    run.run(20).word(Word::Easing);
    assert_eq!(run.coach.poll_answer(), Some(AskAnswer::Easing));
    run.run(5);
    assert_eq!(run.kinds().last(), Some(&(1_520, CueKind::EasingNoted)));
}

#[test]
fn an_answer_cuts_the_question_off() {
    let mut run = asked_at(1_500, RunKind::Easy);
    let question = run.said.last().unwrap().1.id;
    run.run(2).word(Word::Easing);
    assert_eq!(run.hushed, [question]);
}

#[test]
fn nobody_who_is_asked_is_told_to_pick_it_up_meanwhile() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(1_500).pace(400.0);
    ask(&mut run);
    run.run(59);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    run.run(10);
    assert_eq!(run.count(CueKind::PaceTooSlow), 1);
}

#[test]
fn a_question_that_nobody_answers_is_taken_away_after_a_minute() {
    let mut run = asked_at(1_500, RunKind::Easy);
    run.run(59);
    assert!(run.coach.question().is_some());
    run.run(1);
    assert!(run.coach.question().is_none());
    assert_eq!(run.coach.poll_answer(), Some(AskAnswer::Silence));
}

#[test]
fn nobody_is_asked_in_a_race_in_company_while_muted_or_in_a_rescue() {
    for kind in [RunKind::Race, RunKind::WithFriends] {
        let mut run = asked_at(1_500, kind);
        assert_eq!(run.count(CueKind::LegsAsk), 0);
        assert!(!run.coach.cardio(run.at()));
        run.word(Word::Heavy).run(5);
        assert_eq!(run.kinds().last(), Some(&(1_500, CueKind::RescueAccept)));
    }
    let mut run = Run::new(&Setup::default());
    run.run(1_500).mute(true);
    assert!(!ask(&mut run));
    run.mute(false).word(Word::Heavy).run(30);
    assert!(!ask(&mut run));
    assert!(!run.coach.cardio(run.at()));
}

#[test]
fn not_now_is_twenty_minutes_of_peace() {
    let mut run = asked_at(1_500, RunKind::Easy);
    run.word(Word::NotNow).run(5);
    assert_eq!(run.last_text(), "All right.");
    run.run(1_194);
    assert!(!ask(&mut run));
    run.run(1);
    assert!(ask(&mut run));
}

#[test]
fn words_that_answer_nothing_are_answered_by_silence() {
    let mut run = Run::new(&Setup::default());
    run.run(1_500);
    for word in [
        Word::Better,
        Word::Same,
        Word::Worse,
        Word::Undo,
        Word::CoachAgain,
    ] {
        run.word(word).run(20);
    }
    assert_eq!(run.said.len(), 1);
    assert_eq!(run.coach.undo_until(run.at()), None);
}

#[test]
fn easing_rests_targets_until_they_are_met_for_a_minute() {
    let mut run = Run::new(&paced());
    run.pace(400.0).run(60);
    assert_eq!(run.count(CueKind::PaceTooSlow), 1);
    run.word(Word::Easing).run(400);
    assert_eq!(run.last_text(), "Easy it is. Targets rest.");
    assert!(run.coach.is_eased() && run.coach.was_eased());
    run.pace(330.0).run(60);
    assert!(run.coach.is_eased());
    run.run(2);
    assert!(!run.coach.is_eased());
    run.pace(400.0).run(60);
    assert_eq!(run.count(CueKind::PaceTooSlow), 2);
    assert!(run.coach.was_eased(), "the run was eased at some time");
}

#[test]
fn easing_lasts_twenty_minutes_at_most() {
    let mut run = Run::new(&paced());
    run.pace(400.0).run(60).word(Word::Easing).run(1_199);
    assert!(run.coach.is_eased());
    run.run(1);
    assert!(!run.coach.is_eased());
}

#[test]
fn a_word_is_taken_back_while_its_answer_is_on_the_screen() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(1_500).word(Word::Heavy).run(30);
    let step = run.coach.rescue(run.at()).unwrap().step;
    assert_eq!(step, RescueStep::Ease, "what to do has been said meanwhile");
    assert_eq!(run.coach.undo_until(run.at()), Some(run.at()));
    run.word(Word::Undo).run(5);
    assert_eq!(run.last_text(), "Taken back.");
    assert!(run.coach.rescue(run.at()).is_none() && !run.coach.was_eased());
    run.pace(280.0).run(40);
    assert_eq!(run.count(CueKind::PaceTooFast), 1, "targets hold again");

    let mut late = Run::new(&paced());
    late.pace(330.0).run(1_500).word(Word::Heavy).run(31);
    late.word(Word::Undo).run(5);
    assert!(late.coach.rescue(late.at()).is_some());
}

#[test]
fn taking_back_stops_what_is_being_said() {
    let mut run = Run::new(&Setup::default());
    run.run(1_500).word(Word::Heavy).run(1).word(Word::Undo);
    let accept = run.said.last().unwrap().1.id;
    assert_eq!(run.hushed, [accept]);
    run.run(5);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::WordUndone);

    let mut run = Run::new(&Setup::default());
    run.run(1_500).word(Word::Heavy).run(16).word(Word::Undo);
    let (at_s, ease) = run.said.last().unwrap();
    assert_eq!((*at_s, ease.kind), (1_515, CueKind::RescueEase));
    assert_eq!(run.hushed, [ease.id]);
    run.run(200);
    assert_eq!(run.kinds().last(), Some(&(1_517, CueKind::WordUndone)));
    assert_eq!(run.coach.poll_rescue(), None, "as if it had never been");
}

#[test]
fn later_in_a_rescue_a_word_is_taken_back_only_until_the_next_line() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy).run(195).word(Word::Same);
    assert!(run.coach.undo_until(run.at()).is_some());
    run.run(15);
    assert_eq!(run.kinds().last(), Some(&(1_105, CueKind::RescueBreathe)));
    assert_eq!(run.coach.undo_until(run.at()), None);
}

#[test]
fn taking_back_ends_the_breath_guide_that_came_with_the_word() {
    let mut setup = Setup::default();
    setup.rescue.helped.breathe = 1;
    let mut run = Run::new(&setup);
    run.run(900).word(Word::Heavy).run(30).word(Word::Heavy);
    assert!(matches!(
        run.coach.poll_guide(),
        Some(GuideRequest::Breath { .. })
    ));
    run.word(Word::Undo);
    assert_eq!(run.coach.poll_guide(), Some(GuideRequest::Off));
    let step = run.coach.rescue(run.at()).unwrap().step;
    assert_eq!(step, RescueStep::Ease);
}

#[test]
fn a_question_comes_back_when_its_answer_is_taken_back() {
    let mut run = asked_at(1_500, RunKind::Easy);
    run.run(10)
        .word(Word::NotNow)
        .run(5)
        .word(Word::Undo)
        .run(5);
    assert_eq!(run.coach.question().unwrap().kind, CueKind::LegsAsk);
    run.run(60);
    assert!(ask(&mut run), "and nothing is quiet");
}

#[test]
fn a_heart_that_works_harder_is_told_and_not_asked() {
    let mut run = Run::new(&Setup::default());
    run.run(1_500);
    assert!(run.coach.cardio(run.at()));
    run.run(5);
    assert_eq!(run.count(CueKind::CardioDrift), 1);
    assert!(run.coach.question().is_none());
}

#[test]
fn a_long_run_that_goes_well_is_reminded_of_fuel_once_an_hour() {
    let mut run = Run::new(&Setup::default());
    run.run(12_000);
    let reminders: Vec<u64> = run
        .said
        .iter()
        .filter(|(_, cue)| cue.kind == CueKind::FuelReminder)
        .map(|(second, _)| *second)
        .collect();
    assert_eq!(reminders, [4_200, 7_800, 11_400]);

    let mut setup = Setup::default();
    setup.rescue.fuel_reminder = false;
    let mut run = Run::new(&setup);
    run.run(12_000);
    assert_eq!(run.count(CueKind::FuelReminder), 0);
}

#[test]
fn a_run_that_was_rescued_is_not_reminded_of_fuel() {
    let mut run = Run::new(&Setup::default());
    run.run(4_100).word(Word::Heavy).run(8_000);
    assert_eq!(run.count(CueKind::FuelReminder), 0);
    assert_eq!(run.count(CueKind::RescueFuel), 1);
}

#[test]
fn nothing_but_a_red_flag_is_heard_after_the_end() {
    let mut run = Run::new(&Setup::default());
    run.run(1_500)
        .event(&CoachEvent::Finished(Summary::default()));
    run.run(20).word(Word::Heavy).word(Word::NotNow).run(20);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::Finished);
    run.word(Word::Chest).run(5);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::SafetyChest);
    assert!(!run.coach.safety().unwrap().may_resume);
    run.word(Word::Undo).run(5);
    assert!(run.coach.safety().is_none());
}
