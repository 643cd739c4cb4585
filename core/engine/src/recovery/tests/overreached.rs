use super::*;

/// Six even weeks, a month of three fifths more on short nights, then two easy weeks that do not help.
fn overreached() -> Runner {
    let mut runner = Runner::new();
    runner.started(14_000.0, 4);
    for week in 0..12_u64 {
        let too_much = (6..10).contains(&week);
        let after = week >= 10;
        let share = match week {
            0..=5 => 1.0,
            6..=9 => 1.6,
            _ => 0.55,
        };
        // It does not come in a day.
        let strain = if after {
            4
        } else {
            week.saturating_sub(5).min(4)
        };
        for weekday in 0..7 {
            let day = Runner::day(week, weekday);
            let good = Morning::good(day);
            let tired = Morning {
                sleep_h: if after {
                    7.2
                } else {
                    5.9 + 0.3 * runner::wave(day)
                },
                heaviness: 3 + strain as u8,
                fatigue: if strain >= 2 { 4 } else { 3 },
                mood: if strain >= 3 { 2 } else { 3 },
                stress: 3,
                resting_bpm: good.resting_bpm + 1.5 * strain as f64,
                rmssd_ms: good.rmssd_ms - 4.0 * strain as f64,
                sore: 3,
            };
            runner.morning(day, if strain > 0 { tired } else { good });
        }
        let harder = |session: Session| Session {
            rpe: session.rpe + 0.5 * strain as f64,
            bpm: session.bpm + 2 * strain as u16,
            heaviness: session.heaviness + strain as u8,
            ..session
        };
        runner.run(Runner::day(week, 1), harder(Session::easy(8.0 * share)));
        if after {
            runner.run(Runner::day(week, 3), harder(Session::easy(8.0 * share)));
        } else {
            runner.run(
                Runner::day(week, 3),
                harder(Session::intervals(8.0 * share)),
            );
        }
        if too_much {
            runner.run(Runner::day(week, 4), harder(Session::easy(6.0)));
        }
        runner.run(Runner::day(week, 5), harder(Session::easy(6.0 * share)));
        let long = if too_much {
            18.0
        } else {
            14.0 * share.min(1.0)
        };
        runner.run(Runner::day(week, 6), harder(Session::long(long)));
    }
    runner
}

#[test]
fn an_overreached_month() {
    let runner = overreached();
    let tell = |_| runner.story.clone();
    let page = season(&tell, 12)
        .morning(Runner::day(8, 2), "in the middle of it")
        .weeks(Runner::day(9, 6), "at the end of the month")
        .morning(Runner::day(11, 6), "after two easy weeks")
        .weeks(Runner::day(11, 6), "after two easy weeks");
    insta::assert_snapshot!(page.text());
}
