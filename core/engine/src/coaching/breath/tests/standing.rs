use super::super::*;
use super::runner::{Event, Rehearsal, steps};
use crate::units::{MetresPerSecond, StepsPerMinute};

const TWO_TWO: Option<BreathPattern> = Some(BreathPattern::TwoTwo);
const METRONOME: GuideOrder = GuideOrder::Metronome {
    cadence: Some(StepsPerMinute(170.0)),
    for_s: None,
};

fn orders() -> [GuideOrder; 2] {
    [GuideOrder::Breath { pattern: TWO_TWO }, METRONOME]
}

/// Runs for 30 s, stands for 20, runs on.
fn traffic_light(order: GuideOrder) -> Rehearsal {
    let mut truth = steps((0.0, 30.0), |_| 170.0, 0.02, 7);
    truth.extend(steps((50.0, 90.0), |_| 166.0, 0.02, 8));
    let mut rehearsal = Rehearsal::new();
    rehearsal.steps(&truth);
    rehearsal.at(10.0, Event::Order(order));
    rehearsal
}

#[test]
fn when_steps_end_it_is_silent_within_a_second_and_comes_back_with_them() {
    for order in orders() {
        let mut rehearsal = traffic_light(order);
        rehearsal.play(90.0);
        let sounding = rehearsal.sounding();
        println!("{order:?}: {sounding:?}");
        let [(_, silent_s), (back_s, _)] = sounding[..] else {
            panic!("{sounding:?}");
        };
        assert!(silent_s <= 31.0, "{silent_s}");
        assert!((50.0..53.0).contains(&back_s), "{back_s}");
        assert_eq!(rehearsal.news().len(), 1, "{:?}", rehearsal.news());
    }
}

#[test]
fn whatever_tells_of_standing_silences_at_once() {
    let moving = GuideScene::default();
    let scenes = [
        GuideScene {
            moving: false,
            ..moving
        },
        GuideScene {
            standing: Some(true),
            ..moving
        },
        GuideScene {
            speed: Some(MetresPerSecond(0.4)),
            ..moving
        },
    ];
    for order in orders() {
        for scene in scenes {
            let mut rehearsal = Rehearsal::new();
            rehearsal.steps(&steps((0.0, 60.0), |_| 170.0, 0.02, 7));
            rehearsal.at(10.0, Event::Order(order));
            rehearsal.at(30.0, Event::Scene(scene));
            rehearsal.at(40.0, Event::Scene(moving));
            rehearsal.play(60.0);
            let [(_, silent_s), (back_s, _)] = rehearsal.sounding()[..] else {
                panic!("{scene:?} {:?}", rehearsal.sounding());
            };
            assert!(
                silent_s < 30.0 && (40.0..41.0).contains(&back_s),
                "{scene:?}"
            );
        }
    }
}

#[test]
fn nothing_begins_while_the_runner_stands() {
    for order in orders() {
        let mut rehearsal = traffic_light(GuideOrder::Off);
        rehearsal.at(35.0, Event::Order(order));
        rehearsal.play(60.0);
        assert_eq!(rehearsal.news(), [GuideNews::NotNow], "{order:?}");
    }
}

#[test]
fn lost_steps_are_ridden_through_with_sound_while_acceleration_shows_movement() {
    let truth = steps((0.0, 90.0), |_| 170.0, 0.02, 7);
    let mut heard = truth.clone();
    heard.drain(100..108);
    let mut rehearsal = Rehearsal::new();
    rehearsal.steps(&heard);
    let scene = GuideScene {
        standing: Some(false),
        ..GuideScene::default()
    };
    rehearsal.at(1.0, Event::Scene(scene));
    rehearsal.breath(10.0, TWO_TWO);
    rehearsal.play(90.0);
    assert_eq!(rehearsal.sounding().len(), 1);
    let coupling = rehearsal.coupling(&truth, 10.0);
    println!("eight steps lost: {coupling:?}");
    assert!(coupling.share().unwrap() > 0.95);
}

#[test]
fn lost_steps_of_a_source_that_is_alone_are_a_pause_and_the_breath_locks_again() {
    let truth = steps((0.0, 90.0), |_| 170.0, 0.02, 7);
    let mut heard = truth.clone();
    heard.drain(100..108);
    let mut rehearsal = Rehearsal::new();
    rehearsal.steps(&heard);
    rehearsal.breath(10.0, TWO_TWO);
    rehearsal.play(90.0);
    assert_eq!(rehearsal.sounding().len(), 2);
    let coupling = rehearsal.coupling(&truth, 10.0);
    assert!(coupling.share().unwrap() > 0.95, "{coupling:?}");
}

#[test]
fn a_guide_whose_time_is_over_while_standing_does_not_come_back() {
    let mut rehearsal = Rehearsal::new();
    rehearsal.steps(&steps((0.0, 60.0), |_| 170.0, 0.02, 7));
    rehearsal.steps(&steps((140.0, 160.0), |_| 170.0, 0.02, 9));
    rehearsal.breath(10.0, TWO_TWO);
    rehearsal.play(160.0);
    assert_eq!(rehearsal.sounding().len(), 1);
    assert_eq!(rehearsal.news().last(), Some(&GuideNews::BreathOff));
}
