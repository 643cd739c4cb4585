use super::*;

fn rung(earcons: &[(Earcon, u64)]) -> Score {
    let mut score = Score::default();
    for (earcon, ms) in earcons {
        score.chimes.ring(*earcon, Moment::from_millis(*ms));
    }
    score
}

/// When anything sounded for the first and the last time, in milliseconds.
fn span_ms(ear: &Ear) -> (f64, f64) {
    let ms = |n: Option<usize>| n.unwrap() as f64 * 1_000.0 / f64::from(ear.rate);
    let first = ear.heard.iter().position(|it| *it != 0.0);
    let last = ear.heard.iter().rposition(|it| *it != 0.0);
    (ms(first), ms(last))
}

#[test]
fn each_earcon_sounds_from_its_moment_for_as_long_as_it_says() {
    for earcon in Earcon::ALL {
        for rate in [8_000, 44_100] {
            let mut ear = Ear::new(rate, Moment::ZERO);
            ear.millis(&rung(&[(earcon, 250)]), 1_500);
            let (first, last) = span_ms(&ear);
            assert!((first - 250.0).abs() < 0.2, "{earcon:?} {first}");
            let end = 250.0 + f64::from(earcon.lasts_ms());
            assert!((last - end).abs() < 8.0, "{earcon:?} {last}");
        }
    }
}

#[test]
fn one_whose_moment_is_just_over_sounds_at_once_and_once() {
    let mut ear = Ear::new(RATE, Moment::from_secs(10));
    let score = rung(&[(Earcon::Ask, 9_800)]);
    ear.millis(&score, 3_000);
    let (first, last) = span_ms(&ear);
    assert!(first < 1.0 && last < f64::from(Earcon::Ask.lasts_ms()));
    // Neither does it come again after a jump back.
    ear.from = Moment::from_millis(9_700);
    ear.heard.clear();
    ear.millis(&score, 2_000);
    assert!(loudest(&ear.heard) == 0.0);
}

#[test]
fn one_that_is_long_over_never_sounds() {
    let mut ear = Ear::new(RATE, Moment::from_secs(60));
    ear.millis(
        &rung(&[(Earcon::Ask, 57_000), (Earcon::RedFlag, 49_000)]),
        500,
    );
    assert!(loudest(&ear.heard) == 0.0);
}

#[test]
fn two_at_once_come_one_after_the_other() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&rung(&[(Earcon::SensorLost, 0), (Earcon::Ask, 0)]), 2_000);
    let (_, last) = span_ms(&ear);
    let (first, second) = (Earcon::SensorLost.lasts_ms(), Earcon::Ask.lasts_ms());
    assert!(
        (last - f64::from(first + 120 + second)).abs() < 10.0,
        "{last}"
    );
    let rest = ear.between(
        Moment::from_millis(u64::from(first) + 1),
        Moment::from_millis(u64::from(first) + 118),
    );
    assert!(loudest(rest) == 0.0);
}

#[test]
fn a_red_flag_cuts_in_and_is_not_ducked() {
    let mut flag = Ear::new(RATE, Moment::ZERO);
    flag.millis(&rung(&[(Earcon::RedFlag, 0)]), 800);

    let mut ear = Ear::new(RATE, Moment::ZERO);
    let mut score = rung(&[(Earcon::Start, 0)]);
    ear.millis(&score, 100);
    score.chimes.ring(Earcon::RedFlag, Moment::from_millis(100));
    score.speech = true;
    ear.millis(&score, 900);
    let cut_in = ear.between(Moment::from_millis(112), Moment::from_millis(812));
    let alone = flag.between(Moment::ZERO, Moment::from_millis(700));
    assert!((rms(cut_in) / rms(alone) - 1.0).abs() < 0.05);
    assert!(largest_step(&ear.heard) <= 1.05 * largest_step(&flag.heard));
}

#[test]
fn a_red_flag_waits_for_nothing_that_waits() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(
        &rung(&[(Earcon::Start, 0), (Earcon::Ask, 0), (Earcon::RedFlag, 0)]),
        100,
    );
    let mut flag = Ear::new(RATE, Moment::ZERO);
    flag.millis(&rung(&[(Earcon::RedFlag, 0)]), 100);
    assert!(ear.heard == flag.heard);
}

#[test]
fn speech_ducks_earcons_by_twelve_decibels() {
    let peaks = [false, true].map(|speech| {
        let mut ear = Ear::new(RATE, Moment::ZERO);
        let mut score = rung(&[(Earcon::OnTarget, 500)]);
        score.speech = speech;
        ear.millis(&score, 1_000);
        f64::from(loudest(&ear.heard))
    });
    let db = 20.0 * libm::log10(peaks[1] / peaks[0]);
    assert!((db + 12.0).abs() < 0.01, "{db}");
}
