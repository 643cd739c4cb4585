use super::*;
use crate::recovery::load::{SpikeBand, spike};
use crate::recovery::season::StartAnswers;

/// Three answers on day one, and then runs without a word and without a strap; in the third week one that
/// is far too long.
fn beginner() -> Runner {
    let mut runner = Runner::new();
    runner.story.parts.start = Some(StartAnswers {
        given_on: runner.story.date(Runner::day(0, 0)),
        longest_run_m: 4_000.0,
        runs_a_week: 2,
        easy_pace_s_per_km: Some(420.0),
    });
    for (week, weekday, km) in [
        (1, 1, 3.0),
        (1, 5, 4.0),
        (2, 1, 3.5),
        (2, 5, 7.0),
        (3, 2, 3.5),
        (3, 6, 4.5),
    ] {
        let minutes = (km * 7.0) as u32;
        runner.story.run(Runner::day(week, weekday), minutes, km, 0);
    }
    runner
}

#[test]
fn a_beginner() {
    let runner = beginner();
    let tell = |_| runner.story.clone();
    let page = season(&tell, 5)
        .morning(Runner::day(0, 0), "day one")
        .evening(Runner::day(0, 0), "day one")
        .morning(Runner::day(2, 6), "after a run far longer than any before")
        .weeks(Runner::day(4, 6), "after a month");
    insta::assert_snapshot!(page.text());
}

#[test]
fn three_answers_are_enough_for_the_guard_against_long_runs() {
    let story = beginner().story;
    let history = story.history();
    let band = |day, metres| spike(&history, story.date(day), metres).map(|spike| spike.band);
    let day_one = Runner::day(0, 0);
    assert_eq!(band(day_one, 4_400.0), Some(SpikeBand::Within));
    assert_eq!(band(day_one, 5_000.0), Some(SpikeBand::Beyond10));
    assert_eq!(band(Runner::day(2, 5), 7_000.0), Some(SpikeBand::Beyond30));
}
