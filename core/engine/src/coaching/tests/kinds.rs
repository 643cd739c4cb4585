use super::*;
use crate::output::Summary;
use crate::run::{Conditions, Profile, ProfileDraft, RunKind};
use crate::sensing::Notice;

fn of_kind(kind: RunKind, setup: Setup) -> Setup {
    Setup { kind, ..setup }
}

#[test]
fn a_treadmill_never_misses_location() {
    let mut run = Run::new(&of_kind(RunKind::Treadmill, Setup::default()));
    run.run(20)
        .event(&CoachEvent::Notice(Notice::LocationLost))
        .run(60);
    run.event(&CoachEvent::Notice(Notice::LocationBack)).run(60);
    assert_eq!(run.said.len(), 1);
}

#[test]
fn a_trail_turns_pace_into_effort_and_says_so_once() {
    let mut run = Run::new(&of_kind(RunKind::Trail, paced()));
    run.pace(280.0).run(900);
    assert_eq!(
        run.kinds()
            .into_iter()
            .map(|(_, kind)| kind)
            .collect::<Vec<_>>(),
        [CueKind::Started, CueKind::EffortInsteadOfPace]
    );
    assert_eq!(
        run.last_text(),
        "Run by effort today, so that you can talk."
    );
}

#[test]
fn heat_leaves_the_heart_rate_as_the_measure_of_effort() {
    let mut setup = planned("pace = { fastest = \"5:20\" }\nheart_rate = { high_bpm = 150 }");
    setup.conditions = Conditions {
        hot: true,
        ..Conditions::default()
    };
    let mut run = Run::new(&setup);
    run.pace(280.0).heart_rate(170).run(300);
    assert_eq!(run.count(CueKind::EffortInsteadOfPace), 0);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
    assert!(run.count(CueKind::HeartRateHigh) > 0);
}

#[test]
fn who_goes_by_the_talk_test_hears_of_no_zone() {
    let zoned = |by_talk_test| {
        let mut setup = planned("heart_rate = { zone = 2 }");
        setup.profile = profile_with_maximum(190);
        setup.today.by_talk_test = by_talk_test;
        let mut run = Run::new(&setup.as_coached());
        run.heart_rate(175).run(600);
        run
    };
    let by_zone = zoned(false);
    assert!(by_zone.count(CueKind::HeartRateHigh) > 0);
    assert_eq!(by_zone.count(CueKind::EffortInsteadOfPace), 0);
    let by_talk = zoned(true);
    assert_eq!(by_talk.count(CueKind::HeartRateHigh), 0);
    assert_eq!(by_talk.count(CueKind::EffortInsteadOfPace), 1);
}

fn profile_with_maximum(bpm: u16) -> Profile {
    let draft = ProfileDraft {
        maximal_heart_rate_bpm: Some(bpm),
        ..ProfileDraft::default()
    };
    Profile::try_from(draft).unwrap()
}

#[test]
fn among_friends_only_the_runners_own_word_is_answered() {
    let mut run = Run::new(&of_kind(RunKind::WithFriends, paced()));
    run.pace(280.0).run(300).split(1, 280.0).run(30);
    run.event(&CoachEvent::Notice(Notice::LocationLost)).run(30);
    run.event(&CoachEvent::Paused)
        .run(10)
        .event(&CoachEvent::Resumed)
        .run(10);
    run.event(&CoachEvent::Finished(Summary::default()));
    assert_eq!(
        run.kinds()
            .into_iter()
            .map(|(_, kind)| kind)
            .collect::<Vec<_>>(),
        [
            CueKind::Started,
            CueKind::Paused,
            CueKind::Resumed,
            CueKind::Finished
        ]
    );
    assert_eq!(run.said[0].1.text, "Here we go.");
}

#[test]
fn a_race_keeps_splits_and_targets_and_leaves_out_praise() {
    let mut run = Run::new(&of_kind(RunKind::Race, paced()));
    run.pace(280.0)
        .run(100)
        .split(1, 280.0)
        .run(60)
        .pace(330.0)
        .run(120);
    assert!(run.count(CueKind::PaceTooFast) > 0);
    assert_eq!(run.count(CueKind::Split), 1);
    assert_eq!(run.count(CueKind::PaceOnTarget), 0);
}

#[test]
fn intervals_are_told_by_step_and_not_by_kilometre() {
    let plan = "[[steps]]\nkind = \"repeats\"\ntimes = 2\n\
                [[steps.steps]]\nkind = \"run\"\ndistance = 400\n\
                [[steps.steps]]\nkind = \"recover\"\nduration = 60\n";
    let mut run = Run::new(&of_kind(RunKind::Intervals, planned(plan)));
    run.pace(250.0).run(60).split(1, 250.0).run(39);
    assert_eq!(run.count(CueKind::Split), 0);
    // The step's lap reaches the coach before its cue goes out, as the session does it.
    run.second += 1;
    run.state.distance.0 += 4.0;
    run.state.moving_s += 1.0;
    run.coach.tick(run.at(), &run.state);
    assert!(run.coach.poll_step_change());
    assert!(!run.coach.poll_step_change());
    let lap = LapRecord {
        number: 1,
        trigger: LapTrigger::Step,
        from: Moment::ZERO,
        to: run.at(),
        moving_s: 100.0,
        distance_m: 400.0,
        heart_rate_avg_bpm: None,
        cadence_avg_spm: None,
        ascent_m: None,
    };
    run.event(&CoachEvent::Split(lap));
    assert_eq!(
        run.last_text(),
        "That was four ten per kilometre. Recover, one minute."
    );
}

#[test]
fn a_run_without_anything_is_still_begun_and_ended_in_words() {
    let mut run = Run::silent(&Setup::default());
    run.state = RunState::default();
    run.event(&CoachEvent::Started).run(600);
    run.event(&CoachEvent::Finished(Summary {
        moving_s: 600.0,
        ..Summary::default()
    }));
    let texts: Vec<_> = run.said.iter().map(|(_, cue)| cue.text.as_str()).collect();
    assert_eq!(texts, ["Here we go.", "Ten minutes done."]);
}
