use proptest::prelude::*;

use super::*;
use crate::units::Grade;

/// Something that may happen in a second of a rescue.
#[derive(Clone, Debug)]
enum Happening {
    Time(u64),
    Say(Word),
    Pause(bool),
    HeartRate(Option<u16>),
    Cadence(Option<f64>),
    Speed(Option<f64>),
    Grade(Option<f64>),
}

fn happening() -> impl Strategy<Value = Happening> {
    let word = prop_oneof![
        Just(Word::Heavy),
        Just(Word::Same),
        Just(Word::Worse),
        Just(Word::Same),
    ];
    prop_oneof![
        12 => (1..60_u64).prop_map(Happening::Time),
        2 => word.prop_map(Happening::Say),
        1 => any::<bool>().prop_map(Happening::Pause),
        1 => prop::option::of(100..190_u16).prop_map(Happening::HeartRate),
        1 => prop::option::of(80.0..190.0).prop_map(Happening::Cadence),
        1 => prop::option::of(0.0..5.0).prop_map(Happening::Speed),
        1 => prop::option::of(-0.2..0.2).prop_map(Happening::Grade),
    ]
}

fn play(moving_s: u32, happenings: &[Happening]) -> Talk {
    let mut talk = Talk::after(&Setup::default(), moving_s);
    for happening in happenings {
        match happening {
            Happening::Time(seconds) => {
                talk.run(*seconds);
            }
            Happening::Say(word) => {
                talk.say(*word);
            }
            Happening::Pause(true) => talk.picture.motion = Motion::Paused,
            Happening::Pause(false) => talk.picture.motion = Motion::Moving,
            Happening::HeartRate(bpm) => talk.picture.heart_rate = bpm.map(Bpm),
            Happening::Cadence(spm) => talk.picture.cadence = spm.map(StepsPerMinute),
            Happening::Speed(speed) => talk.picture.speed = speed.map(MetresPerSecond),
            Happening::Grade(grade) => talk.picture.grade = grade.map(Grade),
        }
    }
    talk
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn it_always_ends(
        moving_s in 0..8_000_u32,
        happenings in prop::collection::vec(happening(), 0..80),
    ) {
        let mut talk = play(moving_s, &happenings);
        talk.picture.motion = Motion::Moving;
        while talk.record.is_none() {
            talk.run(1);
            let lasted_s = talk.picture.moving_s - f64::from(moving_s);
            prop_assert!(lasted_s <= 2_700.0, "{:?}", talk.said);
        }
        prop_assert_eq!(talk.said.first().map(|(_, kind)| *kind), Some(CueKind::RescueAccept));
        // Nothing comes between the acknowledgement and what to do: no praise and no question.
        let second = talk.said.get(1).map(|(_, kind)| *kind);
        let is_help = matches!(second, Some(CueKind::RescueEase | CueKind::RescueWalk));
        prop_assert!(is_help, "{second:?}");
    }

    #[test]
    fn nothing_is_asked_twice_in_a_row_and_form_keeps_five_minutes_apart(
        moving_s in 0..8_000_u32,
        happenings in prop::collection::vec(happening(), 0..80),
    ) {
        let talk = play(moving_s, &happenings);
        let mut steps_since_check = 0;
        let mut form_s: Option<u64> = None;
        for (at_s, kind) in &talk.said {
            if *kind == CueKind::RescueCheck {
                prop_assert!(steps_since_check >= 2, "{:?}", talk.said);
                steps_since_check = 0;
            } else if *kind == CueKind::RescueWalkAgain
                || is_step(*kind) && *kind != CueKind::RescueAccept
            {
                steps_since_check += 1;
            }
            if kind.is_form() {
                prop_assert!(form_s.is_none_or(|last| at_s - last >= 300), "{:?}", talk.said);
                form_s = Some(*at_s);
            }
        }
        let kept: Vec<_> = talk.said.iter().filter(|(_, kind)| is_step(*kind)).collect();
        for (n, (_, kind)) in kept.iter().enumerate() {
            prop_assert!(kept[..n].iter().all(|(_, earlier)| earlier != kind), "{:?}", talk.said);
        }
    }
}
