use super::*;

/// The loudness of every tenth of a breath of `steps` steps that begins at `from`.
fn tenths(ear: &Ear, from: Moment, steps: f64, period_s: f64) -> Vec<f64> {
    let tenth = Duration::from_secs_f64(steps * period_s / 10.0);
    (0..10)
        .map(|n| {
            let from = from + tenth * n;
            rms(ear.between(from, from + tenth))
        })
        .collect()
}

#[test]
fn air_swells_on_the_way_in_and_ebbs_on_the_way_out() {
    let period_s = 0.35;
    let score = breathing(3, 3, pulse(Moment::from_secs(2), period_s));
    let mut ear = Ear::new(RATE, Moment::from_secs(2));
    ear.millis(&score, 10_000);
    // The second breath: the first one fades in.
    let begins = Moment::from_millis(2_000 + 2_100);
    let way_in = tenths(&ear, begins, 3.0, period_s);
    let way_out = tenths(&ear, begins + Duration::from_millis(1_050), 3.0, period_s);
    // Noise is never quite as loud as it was.
    assert!(
        way_in[..9].windows(2).all(|it| it[1] > 0.95 * it[0]),
        "{way_in:?}"
    );
    assert!(
        way_out[1..].windows(2).all(|it| it[0] > 0.95 * it[1]),
        "{way_out:?}"
    );
    assert!(way_in[8] > 5.0 * way_in[1] && way_out[1] > 5.0 * way_out[8]);
}

#[test]
fn swells_fade_in_and_out() {
    let mut score = breathing(2, 2, pulse(Moment::ZERO, 0.4));
    if let Some(guide) = &mut score.guide {
        guide.until = Some(Moment::from_secs(10));
    }
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&score, 12_000);
    let breaths: Vec<f64> = (0..6)
        .map(|n| {
            rms(ear.between(
                Moment::from_millis(n * 1_600),
                Moment::from_millis((n + 1) * 1_600),
            ))
        })
        .collect();
    assert!((breaths[1] / breaths[2] - 1.0).abs() < 0.15, "{breaths:?}");
    assert!(breaths[3..].is_sorted_by(|a, b| a > b), "{breaths:?}");
    assert!(breaths[5] < 0.5 * breaths[2]);
    let after = ear.between(Moment::from_millis(10_020), Moment::from_secs(12));
    assert!(after.iter().all(|it| it.to_bits() == 0));
}

#[test]
fn metronome_and_swells_never_sound_together() {
    let pulse = pulse(Moment::ZERO, 0.3);
    let metronome = guided(METRONOME, pulse);
    let breath = breathing(2, 2, pulse);
    let mut mixed = Ear::new(RATE, Moment::ZERO);
    let mut ears = [metronome, breath].map(|score| (score, Ear::new(RATE, Moment::ZERO)));
    let nothing = Score::default();
    // Each alone with the other's turns as silence gives the same as both by turns, but for
    // the end of one for which the other waits.
    for turn in 0..40_usize {
        let ms = 170;
        mixed.millis(&ears[turn % 2].0.clone(), ms);
        for (which, (score, ear)) in ears.iter_mut().enumerate() {
            ear.millis(if which == turn % 2 { score } else { &nothing }, ms);
        }
    }
    let [(_, clicks), (_, air)] = &ears;
    let mut both = 0;
    for ((mixed, click), air) in mixed.heard.iter().zip(&clicks.heard).zip(&air.heard) {
        both += usize::from(*click != 0.0 && *air != 0.0 && (mixed - click - air).abs() < 1e-7);
    }
    assert_eq!(both, 0);
    assert!(loudest(&mixed.heard) > 0.3);
}

#[test]
fn swells_end_within_a_moment_when_the_guide_ends() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&breathing(2, 2, pulse(Moment::ZERO, 0.5)), 1_800);
    ear.millis(&Score::default(), 200);
    let end = ear.between(Moment::from_millis(1_825), Moment::from_millis(2_000));
    assert!(end.iter().all(|it| it.to_bits() == 0));
    assert!(!ear.frames(&Score::default(), 4_800));
}
