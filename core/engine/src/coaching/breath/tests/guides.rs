use proptest::prelude::*;

use super::super::*;
use super::runner::{Event, Rehearsal, steps};
use crate::coaching::sound::Voice;
use crate::units::{Bpm, StepsPerMinute};

/// A runner at 170 steps a minute for `to_s` seconds.
fn running(to_s: f64) -> (Rehearsal, Vec<f64>) {
    let truth = steps((0.0, to_s), |_| 170.0, 0.02, 7);
    let mut rehearsal = Rehearsal::new();
    rehearsal.steps(&truth);
    (rehearsal, truth)
}

const METRONOME: GuideOrder = GuideOrder::Metronome {
    cadence: Some(StepsPerMinute(178.0)),
    for_s: None,
};
const TWO_TWO: BreathPattern = BreathPattern::TwoTwo;

fn scene(bpm: u16) -> GuideScene {
    GuideScene {
        heart_rate: Some(Bpm(bpm)),
        resting_heart_rate: Some(50),
        maximal_heart_rate: Some(190),
        ..GuideScene::default()
    }
}

#[test]
fn breath_begins_on_a_step_and_ends_after_two_minutes() {
    let (mut rehearsal, truth) = running(160.0);
    rehearsal.breath(10.0, None);
    rehearsal.play(160.0);
    assert_eq!(
        rehearsal.news(),
        [
            GuideNews::BreathOn { pattern: TWO_TWO },
            GuideNews::BreathOff
        ]
    );
    let [(from_s, to_s)] = rehearsal.sounding()[..] else {
        panic!("{:?}", rehearsal.sounding());
    };
    assert!((10.0..10.1).contains(&from_s));
    assert!((120.0..121.0).contains(&(to_s - from_s)), "{to_s}");
    let coupling = rehearsal.coupling(&truth, 0.0);
    println!("steady: {coupling:?}");
    assert!(coupling.breaths > 80 && coupling.share().unwrap() > 0.97);
    assert!(rehearsal.guides.coupling().unwrap().share().unwrap() > 0.97);
}

#[test]
fn every_pattern_keeps_to_the_steps() {
    for pattern in BreathPattern::ALL {
        let (mut rehearsal, truth) = running(70.0);
        rehearsal.breath(5.0, Some(pattern));
        rehearsal.play(70.0);
        let coupling = rehearsal.coupling(&truth, 0.0);
        assert!(coupling.share().unwrap() > 0.95, "{pattern:?} {coupling:?}");
        let breaths = f64::from(coupling.breaths);
        let expected = 64.0 / 60.0 * pattern.breaths_per_min(StepsPerMinute(170.0));
        assert!((breaths - expected).abs() < 3.0, "{pattern:?} {breaths}");
    }
}

#[test]
fn the_pattern_goes_by_effort_and_the_runners_choice_before_it() {
    for (bpm, chosen, pattern) in [
        (130, None, BreathPattern::ThreeThree),
        (155, None, TWO_TWO),
        (165, None, BreathPattern::TwoOne),
        (130, Some(BreathPattern::FourFour), BreathPattern::FourFour),
    ] {
        let (mut rehearsal, _) = running(20.0);
        rehearsal.at(5.0, Event::Scene(scene(bpm)));
        rehearsal.breath(10.0, chosen);
        rehearsal.play(20.0);
        assert_eq!(rehearsal.news(), [GuideNews::BreathOn { pattern }]);
    }
}

#[test]
fn kept_on_it_goes_on_until_it_is_told_to_end() {
    let (mut rehearsal, _) = running(400.0);
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.at(60.0, Event::Order(GuideOrder::Keep));
    rehearsal.at(350.0, Event::Order(GuideOrder::Off));
    rehearsal.play(400.0);
    let [(_, to_s)] = rehearsal.sounding()[..] else {
        panic!("{:?}", rehearsal.sounding());
    };
    assert!((349.9..350.0).contains(&to_s), "{to_s}");
    assert_eq!(rehearsal.news().last(), Some(&GuideNews::BreathOff));
}

#[test]
fn the_metronome_begins_on_a_step_and_leads_at_its_own_cadence() {
    let (mut rehearsal, truth) = running(40.0);
    let order = GuideOrder::Metronome {
        cadence: Some(StepsPerMinute(178.0)),
        for_s: Some(20),
    };
    rehearsal.at(10.0, Event::Order(order));
    rehearsal.play(40.0);
    assert_eq!(
        rehearsal.news(),
        [GuideNews::MetronomeOn, GuideNews::MetronomeOff]
    );
    let guide = rehearsal.heard[1_500].1.unwrap();
    assert!(matches!(guide.voice, Voice::Metronome(_)));
    assert!((guide.pulse.period_s() - 60.0 / 178.0).abs() < 1e-12);
    let first_s = guide.pulse.step_from(guide.from).1.as_secs_f64();
    let off_s = truth
        .iter()
        .map(|it| (it - first_s).abs())
        .fold(9.0, f64::min);
    assert!(off_s < 0.03, "{off_s}");
    assert_eq!(
        guide.until,
        Some(guide.from + std::time::Duration::from_secs(20))
    );
}

#[test]
fn one_takes_the_place_of_the_other() {
    let (mut rehearsal, _) = running(60.0);
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.at(20.0, Event::Order(METRONOME));
    rehearsal.breath(30.0, Some(TWO_TWO));
    rehearsal.play(60.0);
    assert_eq!(
        rehearsal.news(),
        [
            GuideNews::BreathOn { pattern: TWO_TWO },
            GuideNews::BreathOff,
            GuideNews::MetronomeOn,
            GuideNews::MetronomeOff,
            GuideNews::BreathOn { pattern: TWO_TWO },
        ]
    );
}

#[test]
fn above_nine_tenths_of_a_known_maximum_it_falls_silent_and_stays_so() {
    let (mut rehearsal, _) = running(60.0);
    rehearsal.at(5.0, Event::Scene(scene(171)));
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.at(20.0, Event::Scene(scene(172)));
    rehearsal.breath(25.0, Some(TWO_TWO));
    rehearsal.at(30.0, Event::Scene(scene(150)));
    rehearsal.play(60.0);
    assert_eq!(
        rehearsal.news(),
        [
            GuideNews::BreathOn { pattern: TWO_TWO },
            GuideNews::TooHard,
            GuideNews::NotNow
        ]
    );
    assert!(rehearsal.sounding()[0].1 < 20.0);
    let mut rehearsal = running(60.0).0;
    let unknown = GuideScene {
        maximal_heart_rate: None,
        ..scene(199)
    };
    rehearsal.at(5.0, Event::Scene(unknown));
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.play(30.0);
    assert_eq!(rehearsal.news(), [GuideNews::BreathOn { pattern: TWO_TWO }]);
}

#[test]
fn where_breathing_is_to_be_left_alone_it_is() {
    let (mut rehearsal, _) = running(30.0);
    rehearsal.guides = Guides::new(false);
    rehearsal.breath(10.0, None);
    rehearsal.at(12.0, Event::Order(METRONOME));
    rehearsal.play(30.0);
    assert_eq!(
        rehearsal.news(),
        [GuideNews::NotNow, GuideNews::MetronomeOn]
    );
}

#[test]
fn with_a_rate_alone_breath_says_so_and_reports_no_coupling() {
    let mut rehearsal = Rehearsal::new();
    for second in 0..60 {
        rehearsal.at(
            f64::from(second),
            Event::Rate(171.0 + f64::from(second % 3)),
        );
    }
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.play(60.0);
    assert_eq!(
        rehearsal.news(),
        [GuideNews::BreathByRate { pattern: TWO_TWO }]
    );
    assert!(rehearsal.breaths_s.len() > 30);
    assert_eq!(rehearsal.guides.coupling(), None);
}

#[test]
fn steps_that_come_later_take_over_from_a_rate() {
    let (mut rehearsal, truth) = running(70.0);
    rehearsal = {
        let mut late = Rehearsal::new();
        let from = truth.partition_point(|&at_s| at_s < 20.0);
        late.steps(&truth[from..]);
        (0..70).for_each(|second| late.at(f64::from(second), Event::Rate(168.0)));
        drop(rehearsal);
        late
    };
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.play(70.0);
    assert_eq!(
        rehearsal.news(),
        [
            GuideNews::BreathByRate { pattern: TWO_TWO },
            GuideNews::BreathOn { pattern: TWO_TWO }
        ]
    );
    // Four breaths after the first steps were found.
    let coupling = rehearsal.coupling(&truth, 20.4 + 16.0 * 60.0 / 170.0);
    assert!(coupling.share().unwrap() > 0.95, "{coupling:?}");
}

#[test]
fn without_any_tempo_breath_waits_and_then_says_not_now() {
    let mut rehearsal = Rehearsal::new();
    rehearsal.breath(5.0, None);
    rehearsal.at(
        6.0,
        Event::Order(GuideOrder::Metronome {
            cadence: None,
            for_s: None,
        }),
    );
    rehearsal.play(30.0);
    assert_eq!(rehearsal.news(), [GuideNews::NotNow, GuideNews::NotNow]);
    assert!((rehearsal.news[1].0 - 15.0).abs() < 0.1);
    let mut rehearsal = Rehearsal::new();
    rehearsal.breath(5.0, Some(TWO_TWO));
    rehearsal.steps(&steps((7.0, 30.0), |_| 170.0, 0.02, 7));
    rehearsal.play(30.0);
    assert_eq!(rehearsal.news(), [GuideNews::BreathOn { pattern: TWO_TWO }]);
}

#[test]
fn of_two_sources_one_is_followed_and_the_other_takes_over_when_it_falls_silent() {
    let truth = steps((0.0, 60.0), |_| 170.0, 0.02, 7);
    let mut rehearsal = Rehearsal::new();
    for (n, &at_s) in truth.iter().enumerate() {
        if at_s < 30.0 {
            let source = StepSource::PhoneAccelerometer;
            rehearsal.at(at_s + 0.4, Event::Step(source, at_s));
        }
        if n % 2 == 0 {
            // A pod that is a third of a step late, to be told apart.
            rehearsal.at(at_s + 0.3, Event::Step(StepSource::EventTimes, at_s + 0.12));
        }
    }
    rehearsal.breath(10.0, Some(TWO_TWO));
    rehearsal.play(60.0);
    let before: Vec<f64> = truth.iter().copied().filter(|&it| it < 30.0).collect();
    assert!(rehearsal.coupling(&before, 10.0).share().unwrap() > 0.97);
    let late: Vec<f64> = truth.iter().map(|it| it + 0.12).collect();
    assert!(rehearsal.coupling(&late, 42.0).share().unwrap() > 0.95);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn whatever_happens_at_most_one_sounds_and_the_news_say_which(
        happens in prop::collection::vec((0.0_f64..90.0, 0..8_usize), 0..25),
    ) {
        let (mut rehearsal, _) = running(90.0);
        for (at_s, what) in happens {
            rehearsal.at(at_s, match what {
                0 => Event::Order(METRONOME),
                1 | 2 => Event::Order(GuideOrder::Breath { pattern: None }),
                3 => Event::Order(GuideOrder::Off),
                4 => Event::Order(GuideOrder::Keep),
                5 => Event::Scene(scene(180)),
                6 => Event::Scene(GuideScene { moving: false, ..scene(150) }),
                _ => Event::Scene(scene(150)),
            });
        }
        rehearsal.play(90.0);
        let mut on: Option<bool> = None;
        let mut news = rehearsal.news.iter().peekable();
        for (now_s, guide) in &rehearsal.heard {
            while let Some((_, news)) = news.next_if(|(at_s, _)| at_s <= now_s) {
                let was = on;
                on = match news {
                    GuideNews::MetronomeOn => Some(true),
                    GuideNews::BreathOn { .. } | GuideNews::BreathByRate { .. } => Some(false),
                    GuideNews::MetronomeOff | GuideNews::BreathOff | GuideNews::TooHard => None,
                    GuideNews::NotNow => was,
                };
                let begins = on.is_some() && *news != GuideNews::NotNow;
                prop_assert!(!begins || was.is_none(), "{news:?} while {was:?}");
            }
            let sounds = guide.map(|guide| matches!(guide.voice, Voice::Metronome(_)));
            prop_assert!(sounds.is_none() || sounds == on, "{sounds:?} {on:?}");
        }
    }
}

#[test]
fn orders_read_as_they_are_written() {
    let json = serde_json::to_string(&METRONOME).unwrap();
    assert_eq!(json, r#"{"metronome":{"cadence":178.0,"for_s":null}}"#);
    assert_eq!(
        serde_json::from_str::<GuideOrder>(&json).unwrap(),
        METRONOME
    );
    let json = r#"{"breath":{"pattern":"three_two"}}"#;
    let pattern = Some(BreathPattern::ThreeTwo);
    assert_eq!(
        serde_json::from_str::<GuideOrder>(json).unwrap(),
        GuideOrder::Breath { pattern }
    );
}
