//! Rescues within a run: what rests, what waits, and what is kept.

use super::*;
use crate::coaching::{RescueEnd, RescueStep};
use crate::output::Summary;

/// Aims for 5:20 to 5:40 in two steps of a kilometre and a half hour.
fn stepped() -> Setup {
    planned(
        "pace = { fastest = \"5:20\", slowest = \"5:40\" }\n\
         [[steps]]\nkind = \"run\"\nduration = 1800\n\
         [[steps]]\nkind = \"run\"\nduration = 1800\n",
    )
}

#[test]
fn targets_rest_from_the_first_moment_and_easy_counts_as_done() {
    let mut run = Run::new(&stepped());
    run.pace(330.0).run(900).pace(420.0).word(Word::Heavy);
    let from = run.second;
    assert_eq!(run.coach.step().unwrap().target, None);
    run.run(200)
        .word(Word::Better)
        .run(600)
        .pace(250.0)
        .run(900);
    let later = run.kinds_from(from);
    assert!(!later.iter().any(|kind| kind.is_of_target()), "{later:?}");
    assert!(run.coach.is_eased() && run.coach.was_eased());
    let next_step = run
        .said
        .iter()
        .find(|(_, cue)| cue.kind == CueKind::StepStarted);
    assert_eq!(next_step.unwrap().1.text, "Run, thirty minutes.");
}

#[test]
fn a_correction_that_is_being_said_is_cut_off_by_the_runners_word() {
    let mut run = Run::new(&paced());
    run.pace(400.0).run(660);
    while run.kinds().last() != Some(&(run.second, CueKind::PaceTooSlow)) {
        run.run(1);
    }
    let correction = run.said.last().unwrap().1.id;
    run.word(Word::Heavy);
    assert_eq!(run.hushed, [correction]);
    run.run(2);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::RescueAccept);
}

#[test]
fn a_step_of_the_plan_says_nothing_in_the_midst_of_a_rescue() {
    let mut run = Run::new(&stepped());
    run.pace(330.0).run(1_700).word(Word::Heavy).run(300);
    assert_eq!(run.count(CueKind::StepStarted), 0);
    assert_eq!(run.coach.step().unwrap().number, 2);
}

#[test]
fn whoever_was_told_to_stop_is_not_told_what_the_plan_wants_next() {
    let mut run = Run::new(&stepped());
    run.pace(330.0).run(900).word(Word::Heavy);
    run.run(60).word(Word::Worse).run(90).word(Word::Heavy);
    run.run(90).word(Word::Heavy).run(30);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::RescueStop);
    let from = run.second;
    run.run(2_700);
    let plan = [CueKind::StepStarted, CueKind::PlanComplete];
    assert!(!run.kinds_from(from).iter().any(|kind| plan.contains(kind)));
    assert_eq!(run.coach.step(), None);
}

#[test]
fn splits_come_but_keep_twenty_seconds_from_the_lines_of_a_rescue() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy);
    let mut number = 0;
    for _ in 0..60 {
        number += 1;
        run.run(17).split(number, 300.0);
    }
    let talk: Vec<u64> = run
        .said
        .iter()
        .filter(|(_, cue)| cue.kind.is_talk())
        .map(|(second, _)| *second)
        .collect();
    let splits: Vec<u64> = run
        .said
        .iter()
        .filter(|(_, cue)| cue.kind == CueKind::Split)
        .map(|(second, _)| *second)
        .collect();
    assert!(splits.len() >= 6, "{splits:?}");
    for split in splits {
        for line in &talk {
            assert!(split.abs_diff(*line) >= 20, "{split} {line}");
        }
    }
}

#[test]
fn what_helped_is_kept_once_it_cannot_be_taken_back_any_more() {
    let mut run = Run::new(&Setup::default());
    run.run(900)
        .word(Word::Heavy)
        .run(210)
        .word(Word::Better)
        .run(29);
    assert_eq!(run.coach.poll_rescue(), None);
    run.run(1);
    let record = run.coach.poll_rescue().unwrap();
    assert_eq!(record.at, Moment::from_secs(900));
    assert_eq!(record.ended_at, Moment::from_secs(1_110));
    assert_eq!(record.ended, RescueEnd::Better);
    assert_eq!(record.helped, Some(RescueStep::Tall));
    let steps = [RescueStep::Accept, RescueStep::Ease, RescueStep::Tall];
    assert_eq!(record.steps, steps);
    assert_eq!(run.coach.poll_rescue(), None);
}

#[test]
fn better_taken_back_goes_on_with_the_rescue() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy).run(65);
    run.word(Word::Better).run(10).word(Word::Undo).run(100);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::RescueCheck);
    assert_eq!(run.coach.poll_rescue(), None);
}

#[test]
fn the_end_of_the_run_ends_a_rescue_and_keeps_it() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy).run(150);
    run.event(&CoachEvent::Finished(Summary::default()));
    let record = run.coach.poll_rescue().unwrap();
    assert_eq!(record.ended, RescueEnd::RunOver);
    assert!(run.coach.rescue(run.at()).is_none());
}

#[test]
fn form_cues_keep_five_minutes_apart_across_rescues() {
    let mut setup = Setup::default();
    setup.rescue.helped.tall = 3;
    let mut run = Run::new(&setup);
    run.run(900);
    for _ in 0..6 {
        run.word(Word::Heavy).run(220).word(Word::Better).run(20);
    }
    let form: Vec<u64> = run
        .said
        .iter()
        .filter(|(_, cue)| cue.kind.is_form())
        .map(|(second, _)| *second)
        .collect();
    assert!(form.len() >= 3, "{form:?}");
    for pair in form.windows(2) {
        assert!(pair[1] - pair[0] >= 300, "{form:?}");
    }
}

#[test]
fn heavy_again_after_the_last_word_leads_to_walking_and_then_to_stopping() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy).run(2_400);
    assert_eq!(run.count(CueKind::RescueDone), 1);
    run.word(Word::Heavy).run(40);
    let from = run.kinds_from(3_300);
    assert_eq!(from, [CueKind::RescueAccept, CueKind::RescueWalk]);
    run.word(Word::Heavy).run(5);
    assert_eq!(run.kinds().last().unwrap().1, CueKind::RescueStop);
    run.run(60).word(Word::Heavy).run(5);
    assert_eq!(
        run.kinds().last(),
        Some(&(run.second - 5, CueKind::RescueStop))
    );
}

#[test]
fn the_screen_shows_the_line_that_is_spoken() {
    let mut run = Run::new(&Setup::default());
    run.run(900).word(Word::Heavy);
    for _ in 0..1_000 {
        run.run(1);
        let (second, cue) = run.said.last().unwrap();
        let view = run.coach.rescue(run.at()).unwrap();
        if *second == run.second && RescueStep::ALL.iter().any(|step| step.cue() == cue.kind) {
            assert_eq!(view.line, cue.text);
            assert!(view.since_s < 1e-9);
        }
    }
}

#[test]
fn a_voice_that_never_reports_does_not_stop_a_rescue() {
    let mut run = Run::new(&Setup::default());
    run.reports = false;
    run.run(900).word(Word::Heavy).run(2_600);
    assert_eq!(run.count(CueKind::RescueDone), 1);
}

#[test]
fn muted_it_goes_on_on_the_screen() {
    let mut run = Run::new(&Setup::default());
    run.run(900).mute(true).word(Word::Heavy).run(215);
    assert_eq!(run.kinds_from(900), []);
    let view = run.coach.rescue(run.at()).unwrap();
    assert_eq!(view.step, RescueStep::Tall);
    assert_eq!(run.coach.question().unwrap().kind, CueKind::RescueCheck);
}
