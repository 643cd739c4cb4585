use super::*;
use crate::units::Grade;

#[test]
fn too_fast_is_said_after_a_dwell_with_the_way_to_go() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(60).pace(310.0).run(14);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
    run.run(2);
    assert_eq!(
        run.last_text(),
        "Ease off, five ten. Aim for five twenty to five forty."
    );
    assert_eq!(run.said.last().unwrap().1.screen, "Ease off 5:10");
}

#[test]
fn too_slow_is_said_with_the_way_to_go() {
    let mut run = Run::new(&paced());
    run.pace(371.0).run(60);
    assert_eq!(
        run.last_text(),
        "Pick it up, six eleven. Aim for five twenty to five forty."
    );
}

#[test]
fn nothing_is_said_while_the_run_settles() {
    let mut run = Run::new(&paced());
    run.pace(280.0).run(34);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
    run.run(2);
    assert_eq!(run.count(CueKind::PaceTooFast), 1);
}

#[test]
fn a_little_beyond_the_limit_is_still_inside() {
    let mut run = Run::new(&paced());
    run.pace(316.0).run(600);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
}

#[test]
fn a_swing_shorter_than_the_dwell_is_not_mentioned() {
    let mut run = Run::new(&paced());
    for _ in 0..20 {
        run.pace(300.0).run(12).pace(330.0).run(5);
    }
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
}

#[test]
fn a_correction_that_is_not_followed_is_repeated_less_and_less() {
    let mut run = Run::new(&paced());
    run.pace(280.0).run(900);
    let times: Vec<_> = run
        .kinds()
        .iter()
        .filter(|(_, kind)| *kind == CueKind::PaceTooFast)
        .map(|(second, _)| *second)
        .collect();
    let waits: Vec<_> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits, [30, 60, 120, 240, 240]);
}

#[test]
fn back_on_target_is_said_after_a_correction_and_at_most_every_ten_minutes() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(300);
    assert_eq!(run.count(CueKind::PaceOnTarget), 0);
    for _ in 0..6 {
        run.pace(300.0).run(60).pace(330.0).run(70);
    }
    let praised: Vec<_> = run
        .kinds()
        .into_iter()
        .filter(|(_, kind)| *kind == CueKind::PaceOnTarget)
        .map(|(second, _)| second)
        .collect();
    assert_eq!(praised.len(), 2, "{praised:?}");
    assert!(praised[1] - praised[0] >= 600);
}

#[test]
fn a_value_that_is_not_fresh_drives_no_cue() {
    for quality in [Quality::Stale, Quality::Lost, Quality::NoContact] {
        let mut run = Run::new(&planned("heart_rate = { low_bpm = 130, high_bpm = 150 }"));
        run.heart_rate(180);
        run.state.heart_rate.quality = quality;
        run.run(600);
        assert_eq!(run.count(CueKind::HeartRateHigh), 0, "{quality:?}");
    }
}

#[test]
fn heart_rate_has_a_minute_to_follow() {
    let mut run = Run::new(&planned("heart_rate = { low_bpm = 130, high_bpm = 150 }"));
    run.heart_rate(90).run(74);
    assert_eq!(run.count(CueKind::HeartRateLow), 0);
    run.run(2);
    assert_eq!(
        run.last_text(),
        "Pick it up, heart rate ninety. Aim for one hundred and thirty to one hundred and fifty."
    );
}

#[test]
fn nobody_is_told_to_ease_off_and_to_hurry() {
    let mut run = Run::new(&planned(
        "pace = { slowest = \"5:40\" }\nheart_rate = { high_bpm = 150 }",
    ));
    run.pace(400.0).heart_rate(170).run(900);
    assert!(run.count(CueKind::HeartRateHigh) > 0);
    // Before the heart rate counts, the pace may.
    let late = run.said.iter().filter(|(second, _)| *second > 60);
    assert_eq!(
        late.filter(|(_, cue)| cue.kind == CueKind::PaceTooSlow)
            .count(),
        0
    );
}

#[test]
fn who_is_on_the_way_back_is_left_alone() {
    let mut run = Run::new(&paced());
    run.pace(330.0)
        .run(30)
        .pace(310.0)
        .run(14)
        .pace(317.0)
        .run(300);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
}

#[test]
fn a_run_that_swings_about_its_range_is_not_corrected_at_every_swing() {
    let mut run = Run::new(&paced());
    for _ in 0..20 {
        run.pace(300.0)
            .run(25)
            .pace(330.0)
            .run(20)
            .pace(360.0)
            .run(25)
            .pace(330.0)
            .run(20);
    }
    let corrections = run.count(CueKind::PaceTooFast) + run.count(CueKind::PaceTooSlow);
    assert!(
        (5..=12).contains(&corrections),
        "{corrections} in half an hour"
    );
}

#[test]
fn nobody_is_pushed_soon_after_a_heart_rate_that_was_too_high() {
    let mut run = Run::new(&planned(
        "pace = { slowest = \"5:40\" }\nheart_rate = { high_bpm = 150 }",
    ));
    run.pace(330.0).heart_rate(170).run(100).pace(400.0);
    run.state.heart_rate.quality = Quality::Lost;
    run.run(115);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    run.run(10);
    assert_eq!(run.count(CueKind::PaceTooSlow), 1);
}

#[test]
fn pace_and_heart_rate_together_get_one_word() {
    let mut run = Run::new(&planned(
        "pace = { fastest = \"5:20\" }\nheart_rate = { high_bpm = 150 }",
    ));
    run.pace(330.0).run(100).pace(280.0).heart_rate(170).run(40);
    assert_eq!(run.said.len(), 2);
    run.run(40);
    let seconds: Vec<_> = run.kinds().iter().map(|(second, _)| *second).collect();
    assert!(
        seconds.windows(2).all(|pair| pair[1] - pair[0] >= 30),
        "{seconds:?}"
    );
}

#[test]
fn a_correction_that_waited_is_dropped_when_the_runner_is_back_in_range() {
    let mut run = Run::new(&paced());
    run.pace(330.0).run(30).pace(290.0).run(14).split(1, 320.0);
    // The split is over after three seconds and followed by eight of silence.
    run.run(10).pace(330.0).run(60);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
}

#[test]
fn cadence_is_coached_in_both_directions() {
    let mut run = Run::new(&planned("cadence = { low_spm = 170, high_spm = 180 }"));
    run.state.cadence = fresh(StepsPerMinute(162.4));
    run.run(60);
    assert_eq!(
        run.last_text(),
        "Quicker steps, one hundred and sixty-two. Aim for one hundred and seventy to one hundred and eighty."
    );
    run.state.cadence = fresh(StepsPerMinute(190.0));
    run.run(60);
    assert_eq!(run.count(CueKind::CadenceHigh), 1);
}

#[test]
fn no_target_speaks_while_the_run_is_paused() {
    for motion in [Motion::Paused, Motion::AutoPaused] {
        let mut run = Run::new(&paced());
        run.pace(280.0);
        run.state.motion = motion;
        run.run(300);
        assert_eq!(run.count(CueKind::PaceTooFast), 0);
    }
}

#[test]
fn uphill_the_pace_of_the_flat_means_nothing() {
    let mut run = Run::new(&paced());
    run.pace(420.0);
    run.state.grade = fresh(Grade(0.06));
    run.run(300);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    // Between the two thresholds the climb goes on.
    run.state.grade = fresh(Grade(0.035));
    run.run(100);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    run.state.grade = fresh(Grade(0.01));
    run.run(30);
    assert_eq!(run.count(CueKind::PaceTooSlow), 1);
}

#[test]
fn a_hilly_run_is_judged_by_the_pace_on_the_flat() {
    let mut setup = paced();
    setup.conditions.hilly = true;
    let mut run = Run::new(&setup);
    run.pace(420.0);
    run.state.grade = fresh(Grade(0.06));
    run.state.grade_adjusted_speed = fresh(SecondsPerKilometre(330.0).speed());
    run.run(300);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    run.state.grade_adjusted_speed = fresh(SecondsPerKilometre(300.0).speed());
    run.run(30);
    assert_eq!(run.last_text(), "Ease off for this slope.");
}

#[test]
fn what_is_spoken_is_what_is_shown_at_that_second() {
    let mut run = Run::new(&paced());
    let mut spoken = 0;
    for second in 0..900_u32 {
        let pace = 300.0 - f64::from(second % 40) / 3.0;
        run.pace(pace).run(1);
        if let Some((_, cue)) = run
            .said
            .last()
            .filter(|(at, cue)| *at == run.second && cue.kind == CueKind::PaceTooFast)
        {
            let shown = pace.round() as u32;
            assert_eq!(
                cue.screen,
                format!("Ease off {}:{:02}", shown / 60, shown % 60)
            );
            spoken += 1;
        }
    }
    assert!(spoken >= 3);
}
