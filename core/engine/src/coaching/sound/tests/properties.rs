use proptest::prelude::*;

use super::super::limiter::CEILING;
use super::*;

fn moments() -> impl Strategy<Value = Moment> {
    (0..20_000_000_u64).prop_map(Moment::from_micros)
}

fn voices() -> impl Strategy<Value = Voice> {
    let clicks = (any::<bool>(), any::<bool>()).prop_map(|(both, accent)| {
        let feet = if both { Feet::Both } else { Feet::Left };
        Voice::Metronome(Metronome { feet, accent })
    });
    let air = (1..=4_u8, 1..=4_u8, -9..9_i64)
        .prop_map(|(ins, outs, first)| Voice::Breath(Breath::new(ins, outs, first).unwrap()));
    prop_oneof![clicks, air]
}

fn guides() -> impl Strategy<Value = Guide> {
    let pulses = (moments(), -9..9_i64, 0.2..0.6_f64)
        .prop_map(|(at, step, period_s)| Pulse::new(at, step, period_s).unwrap());
    (voices(), pulses, moments(), prop::option::of(moments())).prop_map(
        |(voice, pulse, from, until)| Guide {
            voice,
            pulse,
            from,
            until,
        },
    )
}

fn scores() -> impl Strategy<Value = Score> {
    let chimes = prop::collection::vec((0..7_usize, moments()), 0..5);
    let volumes = [-70.0..20.0_f32, -70.0..20.0_f32, -70.0..20.0_f32];
    (
        prop::option::of(guides()),
        any::<bool>(),
        chimes,
        volumes,
        -400..400_i32,
    )
        .prop_map(
            |(guide, speech, rung, [metronome_db, breath_db, earcons_db], trim)| {
                let mut chimes = Chimes::default();
                for (which, at) in rung {
                    chimes.ring(Earcon::ALL[which], at);
                }
                Score {
                    guide,
                    speech,
                    chimes,
                    volumes: Volumes {
                        metronome_db,
                        breath_db,
                        earcons_db,
                    },
                    trim: Trim::from_millis(trim),
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_sample_reaches_full_scale(
        scores in prop::collection::vec((scores(), moments(), 1..9_000_usize), 1..12),
        rate in 8_000..48_001_u32,
    ) {
        let mut ear = Ear::new(rate, Moment::ZERO);
        for (score, from, frames) in scores {
            ear.from = from;
            ear.heard.clear();
            let sounds = ear.frames(&score, frames);
            prop_assert!(ear.heard.iter().all(|it| it.abs() <= CEILING));
            prop_assert!(sounds || ear.heard.iter().all(|it| it.to_bits() == 0));
        }
    }

    #[test]
    fn how_frames_are_cut_into_slices_makes_no_difference(
        score in scores(),
        from in moments(),
        rate in 8_000..48_001_u32,
        slices in prop::collection::vec(1..3_000_usize, 1..40),
    ) {
        let mut whole = Ear::new(rate, from);
        let mut cut = Ear::new(rate, from);
        whole.frames(&score, slices.iter().sum());
        for frames in slices {
            cut.frames(&score, frames);
        }
        let bits = |ear: &Ear| ear.heard.iter().map(|it| it.to_bits()).collect::<Vec<_>>();
        prop_assert!(bits(&whole) == bits(&cut));
    }

    #[test]
    fn all_encodings_and_channels_say_the_same(
        score in scores(),
        from in moments(),
        frames in 1..4_000_usize,
    ) {
        let renderer = |channels, encoding| {
            Renderer::new(Format { sample_rate_hz: 16_000, channels, encoding }).unwrap()
        };
        let mut mono = vec![0.0; frames];
        renderer(Channels::Mono, Encoding::F32).render(&score, from, &mut mono);

        let mut stereo = vec![0.0; frames * 2];
        renderer(Channels::Stereo, Encoding::F32).render(&score, from, &mut stereo);
        prop_assert!(stereo.chunks(2).zip(&mono).all(|(frame, it)| frame == [*it; 2]));

        let sixteen: Vec<i16> = mono.iter().map(|it| (it * 32_767.0).round() as i16).collect();
        for channels in [Channels::Mono, Channels::Stereo] {
            let of_all = |it: i16| vec![it; channels.count()];
            let expected: Vec<i16> = sixteen.iter().copied().flat_map(of_all).collect();
            let mut out = vec![0; expected.len()];
            renderer(channels, Encoding::I16).render_i16(&score, from, &mut out);
            prop_assert!(out == expected);

            let mut bytes = vec![0; expected.len() * 2];
            renderer(channels, Encoding::I16).render_bytes(&score, from, &mut bytes);
            prop_assert!(bytes.chunks(2).zip(&expected).all(|(two, it)| two == it.to_le_bytes()));

            let mut bytes = vec![0; expected.len() * 4];
            renderer(channels, Encoding::F32).render_bytes(&score, from, &mut bytes);
            let frames = bytes.chunks(4 * channels.count()).zip(&mono);
            for (frame, sample) in frames {
                prop_assert!(frame.chunks(4).all(|four| four == sample.to_le_bytes()));
            }
        }
    }
}

/// One number for a minute of everything: it must not depend on the machine.
#[test]
fn the_sound_is_the_same_on_every_machine() {
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    for rate in [8_000, 44_100, 48_000] {
        let mut ear = Ear::new(rate, Moment::from_secs(3_600));
        let steps = Pulse::new(Moment::from_millis(3_599_123), 7, 0.347).unwrap();
        for second in 0..20 {
            let mut score = if second % 10 < 5 {
                guided(METRONOME, steps)
            } else {
                breathing(2, 1, steps)
            };
            score.speech = second % 4 == 3;
            score.volumes.breath_db = second as f32 - 9.0;
            let at = Moment::from_millis(3_600_300 + second * 1_000);
            score
                .chimes
                .ring(Earcon::ALL[second as usize % Earcon::ALL.len()], at);
            ear.millis(&score, 1_000);
        }
        for sample in &ear.heard {
            for byte in sample.to_le_bytes() {
                digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    assert_eq!(format!("{digest:016x}"), "ca903090a8fcff1a");
}
