use super::*;

/// The samples around a change from one score to another, each heard for a while.
fn change(from: &Score, to: &Score) -> Ear {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    ear.millis(from, 1_230);
    ear.millis(to, 2_000);
    ear
}

#[test]
fn another_tempo_makes_no_larger_step_than_either_alone() {
    let slow = pulse(Moment::ZERO, 0.36);
    for now in (1_000..1_400).step_by(37) {
        let now = Moment::from_millis(now);
        let quick = slow.with_period(now, 0.33).unwrap();
        let pairs = [
            (guided(METRONOME, slow), guided(METRONOME, quick)),
            (breathing(2, 1, slow), breathing(2, 1, quick)),
        ];
        for (from, to) in pairs {
            let changed = largest_step(&change(&from, &to).heard);
            let steady = [from, to].map(|it| largest_step(&change(&it, &it).heard));
            assert!(
                changed <= steady[0].max(steady[1]) * 1.01,
                "{changed} {steady:?}"
            );
        }
    }
}

#[test]
fn another_tempo_goes_on_where_the_old_one_was() {
    let slow = pulse(Moment::ZERO, 0.36);
    // Step 4 is at 1.44 s; the new tempo begins at 1.23 s.
    let quick = slow.with_period(Moment::from_millis(1_230), 0.3).unwrap();
    let onsets = change(&guided(METRONOME, slow), &guided(METRONOME, quick)).onsets_s();
    let fourth = 1.23 + (1.44 - 1.23) * 0.3 / 0.36;
    for (n, expected) in [0.0, 0.36, 0.72, 1.08, fourth, fourth + 0.3]
        .iter()
        .enumerate()
    {
        assert!((onsets[n] - expected).abs() < 1e-4, "{onsets:?}");
    }
}

#[test]
fn steps_that_shift_under_a_swell_are_not_heard_as_a_knock() {
    let steady = breathing(2, 2, pulse(Moment::ZERO, 0.4));
    let loud = largest_step(&change(&steady, &steady).heard);
    for shift in [60, 200, 400, 790] {
        let shifted = breathing(2, 2, pulse(Moment::from_millis(shift), 0.4));
        let step = largest_step(&change(&steady, &shifted).heard);
        assert!(step <= loud * 1.02, "{shift}: {step} {loud}");
    }
}

#[test]
fn speech_ducks_swells_within_fifty_milliseconds() {
    let plain = breathing(4, 4, pulse(Moment::ZERO, 0.3));
    let spoken = Score {
        speech: true,
        ..plain
    };
    let loud = change(&plain, &plain);
    let ducked = change(&plain, &spoken);
    let (from, to) = (Moment::from_millis(1_280), Moment::from_millis(2_200));
    let db = 20.0 * libm::log10(rms(ducked.between(from, to)) / rms(loud.between(from, to)));
    assert!((db + 12.0).abs() < 0.1, "{db}");
    assert!(largest_step(&ducked.heard) <= largest_step(&loud.heard));
}

#[test]
fn a_volume_takes_effect_smoothly() {
    let plain = breathing(4, 4, pulse(Moment::ZERO, 0.3));
    let mut soft = plain;
    soft.volumes.breath_db = -20.0;
    let loud = change(&plain, &plain);
    let softened = change(&plain, &soft);
    let (from, to) = (Moment::from_millis(1_260), Moment::from_millis(2_200));
    let db = 20.0 * libm::log10(rms(softened.between(from, to)) / rms(loud.between(from, to)));
    assert!((db + 20.0).abs() < 0.1, "{db}");
    assert!(largest_step(&softened.heard) <= largest_step(&loud.heard));
}

#[test]
fn a_muted_voice_is_exact_silence() {
    let mut score = guided(METRONOME, pulse(Moment::ZERO, 0.3));
    score.volumes.metronome_db = Volumes::SILENT_DB;
    let mut ear = Ear::new(RATE, Moment::ZERO);
    assert!(!ear.frames(&score, 48_000));
    assert!(ear.heard.iter().all(|it| it.to_bits() == 0));
}

#[test]
fn nothing_to_hear_is_announced_as_nothing() {
    let mut ear = Ear::new(RATE, Moment::ZERO);
    let score = guided(METRONOME, pulse(Moment::from_millis(500), 2.0));
    let announced: Vec<bool> = (0..10).map(|_| ear.frames(&score, 4_800)).collect();
    let mut expected = [false; 10];
    expected[5] = true;
    assert_eq!(announced, expected);
    for (slice, announced) in ear.heard.chunks(4_800).zip(expected) {
        assert_eq!(slice.iter().any(|it| *it != 0.0), announced);
    }
}

#[test]
fn a_slice_that_ends_in_the_middle_of_a_frame_ends_in_silence() {
    let format = Format {
        sample_rate_hz: RATE,
        channels: Channels::Stereo,
        encoding: Encoding::I16,
    };
    let mut renderer = Renderer::new(format).unwrap();
    let score = guided(METRONOME, pulse(Moment::ZERO, 0.3));
    let mut out = [0xFF_u8; 402];
    assert!(renderer.render_bytes(&score, Moment::ZERO, &mut out));
    assert_eq!(out[400..], [0, 0]);
    assert_eq!(renderer.format(), format);
}
