use super::*;
use crate::recovery::entry::Intake;
use crate::recovery::season::Goal;

/// Twelve weeks towards a half marathon: three of building, one that is easier; intervals on Thursday,
/// a long run on Sunday, enough sleep, enough to eat.
fn healthy_build() -> Runner {
    let mut runner = Runner::new();
    runner.started(10_000.0, 4);
    let weeks = [
        26.0, 28.0, 30.0, 22.0, 31.0, 33.0, 35.0, 25.0, 36.0, 38.0, 40.0, 29.0,
    ];
    let longs = [
        10.0, 11.0, 12.0, 8.0, 12.0, 13.0, 14.0, 10.0, 15.0, 16.0, 17.0, 12.0,
    ];
    for (week, (km, long)) in (0..).zip(weeks.into_iter().zip(longs)) {
        let is_easy = week % 4 == 3;
        let rest = (km - long) / 3.0;
        for weekday in 0..7 {
            let day = Runner::day(week, weekday);
            let (heaviness, sore) = match weekday {
                // The mornings after the long run and after the intervals.
                0 if !is_easy => (4, 4),
                4 if !is_easy => (4, 3),
                _ => (1, 0),
            };
            runner.morning(
                day,
                Morning {
                    heaviness,
                    sore,
                    ..Morning::good(day)
                },
            );
        }
        runner.run(Runner::day(week, 1), Session::easy(rest));
        let intervals = Session {
            // Now and then the legs are heavy in them.
            heaviness: if week % 3 == 2 && !is_easy { 6 } else { 4 },
            rpe: if is_easy { 5.0 } else { 7.0 },
            ..Session::intervals(rest)
        };
        runner.run(Runner::day(week, 3), intervals);
        runner.run(Runner::day(week, 5), Session::easy(rest));
        let sunday = Runner::day(week, 6);
        runner.run(sunday, Session::long(long)).intake(
            sunday,
            Intake {
                carbohydrate_before_g: Some(80),
                carbohydrate_during_g: Some(if long >= 12.0 { 45 } else { 0 }),
                fluid_ml: Some(500),
                iron_rich_meals: Some(1),
                ..Intake::default()
            },
        );
    }
    runner.story.parts.goal = Some(Goal {
        distance_m: 21_097.5,
        date: runner.story.date(Runner::day(14, 6)),
        set_on: runner.story.date(Runner::day(0, 0)),
        days_a_week: 4,
        name: None,
    });
    runner
}

#[test]
fn a_healthy_build() {
    let runner = healthy_build();
    let tell = |_| runner.story.clone();
    let page = season(&tell, 12)
        .morning(Runner::day(8, 4), "after intervals")
        .morning(Runner::day(10, 1), "an ordinary one")
        .evening(Runner::day(8, 3), "heavy in intervals")
        .weeks(Runner::day(11, 6), "the last of them");
    let text = page.text();
    assert!(!text.contains("flag"), "{text}");
    insta::assert_snapshot!(text);
}
