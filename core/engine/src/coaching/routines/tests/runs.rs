use crate::coaching::routines::RoutineOrder;
use crate::coaching::tests::{Run, fresh, paced, planned};
use crate::coaching::{CoachEvent, CueKind};
use crate::input::Input;
use crate::output::{Output, Summary};
use crate::run::{RunKind, Setup};
use crate::session::Session;
use crate::time::Moment;
use crate::units::MetresPerSecond;

const OFFERS: fn(Setup) -> Setup = |setup| Setup {
    offers_routines: true,
    ..setup
};

fn start(run: &mut Run, key: &str) {
    let order = RoutineOrder::Start {
        routine: key.to_owned(),
        level: 1,
    };
    run.coach.routine(run.at(), &order);
    run.drain();
}

fn order(run: &mut Run, order: &RoutineOrder) {
    run.coach.routine(run.at(), order);
    run.drain();
}

fn stand(run: &mut Run) {
    run.state.speed = fresh(MetresPerSecond(0.3));
}

#[test]
fn a_warm_up_is_offered_once_after_the_start() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    run.run(300);
    assert_eq!(run.kinds()[0].1, CueKind::Started);
    assert_eq!(run.kinds()[1].1, CueKind::WarmUpOffered);
    assert_eq!(run.count(CueKind::WarmUpOffered), 1);
}

#[test]
fn none_is_offered_in_a_race_among_friends_or_before_a_planned_one() {
    for kind in [RunKind::Race, RunKind::WithFriends] {
        let setup = Setup {
            kind,
            ..Setup::default()
        };
        let mut run = Run::new(&OFFERS(setup));
        run.run(60);
        assert_eq!(run.count(CueKind::WarmUpOffered), 0, "{kind:?}");
    }
    let plan = "[[steps]]\nkind = \"warm_up\"\nduration = 600\n[[steps]]\nkind = \"run\"\n";
    for setup in [OFFERS(planned(plan)), Setup::default()] {
        let mut run = Run::new(&setup);
        run.run(60);
        assert_eq!(run.count(CueKind::WarmUpOffered), 0);
    }
}

#[test]
fn a_no_takes_the_offer_back() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    order(&mut run, &RoutineOrder::Decline);
    run.run(120);
    assert_eq!(run.count(CueKind::WarmUpOffered), 0);
}

#[test]
fn targets_are_silent_during_a_warm_up_and_speak_after_it() {
    let mut run = Run::new(&OFFERS(paced()));
    stand(&mut run);
    run.run(12);
    start(&mut run, "warm-up");
    run.run(150);
    assert!(run.coach.routine_view(run.at()).is_some());
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    order(&mut run, &RoutineOrder::Stop);
    run.pace(400.0).run(60);
    assert_eq!(run.count(CueKind::RoutineStopped), 1);
    assert!(run.count(CueKind::PaceTooSlow) > 0);
}

#[test]
fn half_a_minute_of_running_ends_a_warm_up_without_a_word() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    stand(&mut run);
    run.run(12);
    start(&mut run, "warm-up");
    run.run(20);
    let said = run.said.len();
    run.pace(340.0).run(30);
    assert!(run.coach.routine_view(run.at()).is_some());
    run.run(1);
    assert!(run.coach.routine_view(run.at()).is_none());
    run.run(200);
    let after = &run.kinds()[said..];
    assert!(
        !after
            .iter()
            .any(|(_, kind)| *kind == CueKind::RoutineStopped)
    );
    assert!(!after.iter().any(|(_, kind)| *kind == CueKind::RoutineDone));
}

#[test]
fn strides_are_run_and_do_not_end_it() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    stand(&mut run);
    run.run(12);
    start(&mut run, "warm-up");
    for _ in 0..6 {
        order(&mut run, &RoutineOrder::Next);
    }
    run.pace(240.0).run(20);
    let view = run.coach.routine_view(run.at()).unwrap();
    assert_eq!(view.exercise, "Easy strides");
}

#[test]
fn a_pause_of_the_run_freezes_the_routine() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    stand(&mut run);
    run.run(12);
    start(&mut run, "cool-down");
    run.run(60);
    run.event(&CoachEvent::Paused);
    let left = |run: &Run| run.coach.routine_view(run.at()).unwrap().left_s;
    let before = left(&run);
    run.run(300);
    assert!((left(&run) - before).abs() < 1e-9);
    run.event(&CoachEvent::Resumed).run(30);
    assert!(left(&run) < before);
}

#[test]
fn standing_in_a_warm_up_is_no_pause() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    stand(&mut run);
    run.run(12);
    start(&mut run, "warm-up");
    run.run(5).event(&CoachEvent::AutoPaused).run(60);
    assert_eq!(run.count(CueKind::AutoPaused), 0);
}

#[test]
fn nothing_is_counted_while_the_process_is_away() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    run.run(12);
    start(&mut run, "cool-down");
    run.run(30);
    run.second += 3_600;
    run.event(&CoachEvent::Returned).run(60);
    assert!(run.coach.routine_view(run.at()).is_none());
    assert_eq!(run.count(CueKind::RoutineDone), 0);
}

#[test]
fn a_red_flag_ends_it_at_once_and_for_good() {
    let mut run = Run::new(&OFFERS(Setup::default()));
    run.run(12);
    start(&mut run, "warm-up");
    run.run(6);
    let hushed = run.hushed.len();
    run.coach.end_routines(run.at());
    run.drain();
    assert_eq!(run.hushed.len(), hushed + 1);
    assert!(run.coach.routine_view(run.at()).is_none());
    start(&mut run, "warm-up");
    assert!(run.coach.routine_view(run.at()).is_none());
}

#[test]
fn a_cool_down_is_offered_when_the_plan_is_complete() {
    let plan = "[[steps]]\nkind = \"run\"\nduration = 900\n";
    let mut run = Run::new(&OFFERS(planned(plan)));
    run.run(1_000);
    let kinds: Vec<_> = run.kinds().into_iter().map(|(_, kind)| kind).collect();
    let complete = kinds.iter().position(|kind| *kind == CueKind::PlanComplete);
    let offer = kinds
        .iter()
        .position(|kind| *kind == CueKind::CoolDownOffered);
    assert!(complete.unwrap() < offer.unwrap(), "{kinds:?}");
    // Once is enough: not again at the finish.
    run.event(&CoachEvent::Finished(Summary::default()));
    assert!(!run.coach.offers_cool_down());
}

#[test]
fn a_finished_run_says_whether_a_cool_down_is_to_be_offered() {
    for (seconds, offers) in [(500, false), (700, true)] {
        let mut run = Run::new(&OFFERS(Setup::default()));
        run.run(seconds);
        run.event(&CoachEvent::Finished(Summary::default()));
        assert_eq!(run.coach.offers_cool_down(), offers);
        // The run itself plays nothing any more.
        start(&mut run, "cool-down");
        assert!(run.coach.routine_view(run.at()).is_none());
    }
}

#[test]
fn a_session_shows_the_routine_and_counts_it_between_its_seconds() {
    let mut session = Session::new(&OFFERS(Setup::default()));
    session.handle_input(Moment::ZERO, &Input::Start);
    let order = RoutineOrder::Start {
        routine: "warm-up".to_owned(),
        level: 2,
    };
    session.handle_input(Moment::from_millis(500), &Input::Routine(order));
    let mut views = Vec::new();
    for second in 1..120 {
        session.handle_timeout(Moment::from_secs(second));
        while let Some(output) = session.poll_output() {
            match output {
                Output::Show(view) => views.extend(view.routine),
                Output::Speak(cue) => {
                    let input = Input::CueEnded {
                        id: cue.id,
                        outcome: crate::CueOutcome::Spoken,
                    };
                    session.handle_input(Moment::from_secs(second), &input);
                }
                _ => {}
            }
        }
    }
    assert!(views.len() > 100);
    assert_eq!(views[0].exercise, "Ankle circles");
    assert!(views.last().unwrap().number > 2);
    assert!(!session.offers_cool_down());
}
