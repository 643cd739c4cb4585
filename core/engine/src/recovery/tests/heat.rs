use super::*;
use crate::recovery::entry::{Draft, Intake, Tag, TagKind};

/// Five ordinary weeks, two of a heat wave, and one after it.
fn heat_wave() -> Runner {
    let mut runner = Runner::new();
    runner.started(14_000.0, 3);
    for week in 0..8 {
        let is_hot = week == 5 || week == 6;
        for weekday in 0..7 {
            let day = Runner::day(week, weekday);
            let good = Morning::good(day);
            let hot = Morning {
                sleep_h: 6.6 + 0.3 * runner::wave(day),
                heaviness: 3,
                resting_bpm: good.resting_bpm + 4.0,
                ..good
            };
            runner.morning(day, if is_hot { hot } else { good });
            if is_hot {
                let tag = Tag {
                    tag: TagKind::Heat,
                    note: None,
                };
                runner.story.entry(day, Draft::Tag(tag));
            }
        }
        let in_heat = |session: Session| {
            if is_hot {
                Session {
                    bpm: session.bpm + 10,
                    rpe: session.rpe + 1.5,
                    heaviness: session.heaviness + 3,
                    hot: true,
                    halves: (-1.0, 8.0),
                    ..session
                }
            } else {
                session
            }
        };
        runner.run(Runner::day(week, 1), in_heat(Session::easy(8.0)));
        runner.run(Runner::day(week, 3), in_heat(Session::easy(9.0)));
        let sunday = Runner::day(week, 6);
        runner.run(sunday, in_heat(Session::long(14.0))).intake(
            sunday,
            Intake {
                carbohydrate_before_g: Some(80),
                carbohydrate_during_g: Some(45),
                fluid_ml: Some(if is_hot { 250 } else { 500 }),
                body_mass_before_kg: Some(70.0),
                // 2.5 % in the heat, and not one in a hundred else.
                body_mass_after_kg: Some(if is_hot { 68.25 } else { 69.5 }),
                ..Intake::default()
            },
        );
    }
    runner
}

#[test]
fn a_heat_wave() {
    let runner = heat_wave();
    let tell = |_| runner.story.clone();
    let page = season(&tell, 8)
        .evening(Runner::day(5, 6), "a long run in the heat")
        .morning(Runner::day(6, 0), "the morning after it")
        .weeks(Runner::day(6, 6), "at the end of the heat");
    let text = page.text();
    // Heat is no emergency by itself: nothing that was not felt may alarm.
    assert!(
        !text.contains("FLAG") && !text.contains("emergency"),
        "{text}"
    );
    insta::assert_snapshot!(text);
}
