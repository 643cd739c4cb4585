//! From what a phone measures to the breaths that are heard.

use super::super::*;
use super::runner::{Event, Rehearsal};
use crate::sensing::steps::StepFinder;
use crate::sensing::steps::tests::phone::{Doing, Phone, Place, Recording};

const PLACES: [Place; 5] = [
    Place::Belt,
    Place::Chest,
    Place::Pocket,
    Place::Armband,
    Place::Hand,
];

/// Puts the steps that a phone finds into a rehearsal, and whether it shows somebody standing.
fn carry(rehearsal: &mut Rehearsal, recording: &Recording) {
    let mut finder = StepFinder::new();
    let mut last = None;
    for (now, delivery) in &recording.deliveries {
        let now_s = now.as_secs_f64();
        finder.handle(*now, delivery);
        while let Some(step) = finder.poll() {
            let at_s = step.at.as_secs_f64();
            rehearsal.at(now_s, Event::Step(StepSource::PhoneAccelerometer, at_s));
        }
        let standing = finder.is_still(*now);
        if standing != last {
            last = standing;
            let scene = GuideScene {
                standing,
                ..GuideScene::default()
            };
            rehearsal.at(now_s, Event::Scene(scene));
        }
    }
}

#[test]
fn breaths_begin_on_the_steps_of_a_phone_worn_anywhere() {
    for place in PLACES {
        for (seed, spm) in [(1, 150.0), (2, 168.0), (3, 186.0)] {
            let phone = Phone {
                place,
                seed,
                rate_hz: 50.0,
                uneven: 0.03,
                ..Phone::default()
            };
            let recording = phone.record(&[(Doing::Run { spm }, 90.0)], &[]);
            let mut rehearsal = Rehearsal::new();
            carry(&mut rehearsal, &recording);
            rehearsal.breath(6.0, Some(BreathPattern::ThreeTwo));
            rehearsal.play(89.0);
            let coupling = rehearsal.coupling(&recording.steps_s, 6.0);
            let own = rehearsal.guides.coupling().unwrap();
            println!("{place:?} at {spm}: {coupling:?}, by its own account {own:?}");
            assert!(coupling.share().unwrap() >= 0.85, "{place:?} {spm}");
            assert!(own.share().unwrap() >= 0.95, "{place:?} {spm}");
        }
    }
}

#[test]
fn a_phone_that_stops_is_silent_within_a_second() {
    for place in PLACES {
        let run = Doing::Run { spm: 170.0 };
        let phone = Phone {
            place,
            ..Phone::default()
        };
        let recording = phone.record(&[(run, 40.0), (Doing::Stand, 20.0), (run, 30.0)], &[]);
        let mut rehearsal = Rehearsal::new();
        carry(&mut rehearsal, &recording);
        rehearsal.breath(10.0, Some(BreathPattern::TwoTwo));
        rehearsal.play(85.0);
        let sounding = rehearsal.sounding();
        println!("{place:?}: {sounding:?}");
        let [(_, silent_s), (back_s, _)] = sounding[..] else {
            panic!("{sounding:?}");
        };
        assert!(silent_s <= 41.0, "{place:?} {silent_s}");
        assert!((60.0..65.0).contains(&back_s), "{place:?} {back_s}");
    }
}

#[test]
fn breath_follows_from_running_into_walking_and_back() {
    let (run, walk) = (Doing::Run { spm: 168.0 }, Doing::Walk { spm: 112.0 });
    let phone = Phone {
        rate_hz: 50.0,
        ..Phone::default()
    };
    let recording = phone.record(&[(run, 40.0), (walk, 40.0), (run, 30.0)], &[]);
    let mut rehearsal = Rehearsal::new();
    carry(&mut rehearsal, &recording);
    rehearsal.breath(10.0, Some(BreathPattern::TwoTwo));
    rehearsal.play(108.0);
    let coupling = rehearsal.coupling(&recording.steps_s, 10.0);
    println!("run, walk, run: {coupling:?}");
    assert!(coupling.share().unwrap() > 0.8);
}
