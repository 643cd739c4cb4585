use super::*;

const SESSION: &str = r#"
[[steps]]
kind = "warm_up"
duration = "2:00"

[[steps]]
kind = "repeats"
times = 11

[[steps.steps]]
kind = "run"
distance = 200
pace = { fastest = "4:10", slowest = "4:30" }

[[steps.steps]]
kind = "recover"

[[steps]]
kind = "cool_down"
name = "Easy home"
duration = 60
"#;

#[test]
fn the_start_says_the_first_step() {
    let run = Run::new(&planned(SESSION));
    assert_eq!(run.last_text(), "Here we go. Warm up, two minutes.");
    assert_eq!(run.said[0].1.screen, "Warm-up 2:00");
}

#[test]
fn each_step_is_said_when_it_begins_with_its_target() {
    let mut run = Run::new(&planned(SESSION));
    run.run(120);
    assert_eq!(
        run.last_text(),
        "Repetition one of eleven. Run, two hundred metres. Aim for four ten to four thirty."
    );
    assert!(run.coach.poll_step_change());
    run.pace(260.0).run(60);
    assert_eq!(run.last_text(), "Recover until you press lap.");
}

#[test]
fn the_screen_shows_where_the_runner_is_in_the_plan() {
    let mut run = Run::new(&planned(SESSION));
    run.run(30);
    let step = run.coach.step().unwrap();
    assert_eq!((step.number, step.of), (1, 24));
    assert_eq!(step.left_s, Some(90.0));
    run.run(90);
    let step = run.coach.step().unwrap();
    assert_eq!(step.name, "Run 1/11");
    assert!(step.left_m.is_some_and(|left| (left - 200.0).abs() < 1e-6));
    assert_eq!(step.target.as_deref(), Some("4:10–4:30 /km"));
}

#[test]
fn the_lap_button_ends_open_steps_only() {
    let mut run = Run::new(&planned(SESSION));
    run.run(10);
    assert!(!run.coach.lap_pressed(run.at(), &run.state));
    run.run(110).pace(260.0).run(60);
    assert!(run.coach.lap_pressed(run.at(), &run.state));
    run.drain();
    run.run(20);
    assert!(
        run.last_text().starts_with("Repetition two of eleven."),
        "{}",
        run.last_text()
    );
}

#[test]
fn the_end_of_the_plan_is_said_and_its_targets_end() {
    let mut run = Run::new(&planned(
        "pace = { fastest = \"5:20\" }\n[[steps]]\nkind = \"run\"\nduration = 60\n",
    ));
    run.pace(330.0).run(61);
    assert_eq!(run.last_text(), "Plan complete. Run on or finish.");
    assert_eq!(run.coach.step(), None);
    run.pace(250.0).run(300);
    assert_eq!(run.count(CueKind::PaceTooFast), 0);
}

#[test]
fn a_step_nobody_has_heard_of_is_not_announced_after_its_end() {
    let mut run = Run::new(&planned(
        "[[steps]]\nkind = \"run\"\nduration = 5\n[[steps]]\nkind = \"run\"\nduration = 5\n",
    ));
    run.second += 20;
    run.state.moving_s += 20.0;
    run.run(1);
    assert_eq!(run.last_text(), "Plan complete. Run on or finish.");
}

#[test]
fn the_targets_of_the_whole_run_are_a_ceiling_in_the_warm_up() {
    let plan = "pace = { fastest = \"5:20\", slowest = \"5:40\" }\n\
                [[steps]]\nkind = \"warm_up\"\nduration = \"10:00\"\n[[steps]]\nkind = \"run\"\n";
    let mut run = Run::new(&planned(plan));
    run.pace(420.0).run(300);
    assert_eq!(run.count(CueKind::PaceTooSlow), 0);
    run.pace(300.0).run(60);
    assert_eq!(
        run.last_text(),
        "Ease off, five minutes. Aim for five twenty or slower."
    );
    run.pace(420.0).run(240 + 60);
    assert_eq!(run.count(CueKind::PaceTooSlow), 1);
}

#[test]
fn half_way_and_the_last_kilometre_are_said() {
    let mut run = Run::new(&planned("[[steps]]\nkind = \"run\"\ndistance = \"5 km\"\n"));
    run.pace(333.3).run(1_700);
    let kinds: Vec<_> = run.kinds().into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(
        kinds,
        [
            CueKind::Started,
            CueKind::HalfWay,
            CueKind::LastKilometre,
            CueKind::PlanComplete
        ]
    );
}

#[test]
fn a_miler_has_a_last_mile() {
    let mut setup = planned("[[steps]]\nkind = \"run\"\ndistance = \"5 miles\"\n");
    setup.profile = imperial();
    let mut run = Run::new(&setup);
    assert_eq!(run.last_text(), "Here we go. Run, five miles.");
    run.run(2_300);
    assert_eq!(run.last_text(), "Last mile.");
}
