use super::*;

/// What the metronome's steps sound like from a second on, and where they should be.
fn clicks(metronome: Metronome, period_s: f64, seconds: u32) -> Vec<f64> {
    let score = guided(
        Voice::Metronome(metronome),
        pulse(Moment::from_millis(1_000), period_s),
    );
    let mut ear = Ear::new(RATE, Moment::from_millis(1_000));
    ear.millis(&score, seconds * 1_000);
    ear.onsets_s()
}

#[test]
fn every_step_clicks_at_its_frame() {
    let period_s = 60.0 / 171.0;
    let both = Metronome {
        feet: Feet::Both,
        accent: false,
    };
    let onsets = clicks(both, period_s, 60);
    assert_eq!(onsets.len(), 171);
    for (n, onset) in onsets.iter().enumerate() {
        let frames = (onset - 1.0 - n as f64 * period_s) * f64::from(RATE);
        assert!(frames.abs() <= 0.5 + 1e-6, "{n}: {frames}");
    }
}

#[test]
fn left_steps_alone_are_every_second_one() {
    let left = Metronome {
        feet: Feet::Left,
        accent: false,
    };
    let onsets = clicks(left, 0.4, 8);
    assert_eq!(onsets.len(), 10);
    for (n, onset) in onsets.iter().enumerate() {
        assert!((onset - 1.0 - n as f64 * 0.8).abs() < 1e-4, "{n}: {onset}");
    }
}

#[test]
fn an_accent_is_louder_than_the_other_foot() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&guided(METRONOME, pulse(Moment::ZERO, 0.5)), 1_000);
    let left = loudest(ear.between(Moment::ZERO, Moment::from_millis(100)));
    let right = loudest(ear.between(Moment::from_millis(500), Moment::from_millis(600)));
    assert!((left - 0.7).abs() < 1e-3 && (right - 0.5).abs() < 1e-3);
}

#[test]
fn between_clicks_there_is_exact_silence() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&guided(METRONOME, pulse(Moment::ZERO, 0.4)), 400);
    let rest = ear.between(Moment::from_millis(20), Moment::from_millis(399));
    assert!(rest.iter().all(|it| it.to_bits() == 0));
}

#[test]
fn the_first_step_from_the_beginning_of_a_guide_clicks_and_none_before() {
    let mut score = guided(METRONOME, pulse(Moment::ZERO, 0.4));
    if let Some(guide) = &mut score.guide {
        guide.from = Moment::from_millis(1_200);
    }
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&score, 2_500);
    let expected = [1.2, 1.6, 2.0, 2.4];
    let onsets = ear.onsets_s();
    assert_eq!(onsets.len(), expected.len());
    for (onset, expected) in onsets.iter().zip(expected) {
        assert!((onset - expected).abs() < 1e-4, "{onset}");
    }
}

#[test]
fn a_metronome_fades_out_and_ends() {
    let mut score = guided(METRONOME, pulse(Moment::ZERO, 0.5));
    if let Some(guide) = &mut score.guide {
        guide.until = Some(Moment::from_secs(6));
    }
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&score, 8_000);
    let peaks: Vec<f32> = (0..16)
        .map(|n| {
            let at = Moment::from_millis(n * 500);
            loudest(ear.between(at, at + Duration::from_millis(100)))
        })
        .collect();
    // Left feet only, which are equally loud while nothing fades.
    assert!((peaks[0] - peaks[4]).abs() < 1e-3);
    assert!((peaks[8] - peaks[0] / 2.0).abs() < 1e-3);
    assert!(peaks[11] > 0.0 && peaks[11] < 0.1);
    assert!(peaks[12..].iter().all(|peak| *peak == 0.0));
}

#[test]
fn a_jump_in_time_finds_the_steps_again_to_the_frame() {
    let score = guided(METRONOME, pulse(Moment::ZERO, 60.0 / 177.0));
    let mut ear = Ear::new(44_100, Moment::ZERO);
    ear.millis(&score, 1_000);
    for from in [Moment::from_secs(40_000), Moment::from_secs(7)] {
        ear.from = from;
        ear.heard.clear();
        ear.millis(&score, 10_000);
        let onsets = ear.onsets_s();
        assert!(onsets.len() >= 29);
        // What was under way goes on first, so the first onset may be the end of a click.
        for onset in &onsets[1..] {
            let steps = onset * 177.0 / 60.0;
            let frames = (steps - steps.round()) * 60.0 / 177.0 * 44_100.0;
            assert!(frames.abs() <= 0.51, "{frames}");
        }
    }
}

#[test]
fn a_trim_moves_the_steps_against_the_clock() {
    let mut score = guided(METRONOME, pulse(Moment::from_millis(500), 2.0));
    score.trim = Trim::from_millis(200);
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&score, 1_000);
    // Heard 200 ms later than the device believes, so sent out 200 ms earlier.
    assert!((ear.onsets_s()[0] - 0.3).abs() < 1e-4);
}

#[test]
fn a_step_moved_to_just_now_clicks_at_once_and_only_once() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(&guided(METRONOME, pulse(Moment::ZERO, 0.4)), 390);
    // The runner is 20 ms earlier than foreseen: step 1 was at 380 ms.
    let earlier = guided(
        METRONOME,
        Pulse::new(Moment::from_millis(380), 1, 0.4).unwrap(),
    );
    ear.millis(&earlier, 100);
    // And, it turns out, 15 ms later: step 1 comes again and is not counted twice.
    let later = guided(
        METRONOME,
        Pulse::new(Moment::from_millis(495), 1, 0.4).unwrap(),
    );
    ear.millis(&later, 310);
    let onsets = ear.onsets_s();
    assert_eq!(onsets.len(), 2, "{onsets:?}");
    assert!((onsets[1] - 0.39).abs() < 1.1e-3);
}
