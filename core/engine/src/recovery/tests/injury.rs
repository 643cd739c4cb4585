use super::runner::{cleared, symptom};
use super::*;
use crate::recovery::entry::{
    Absence, AbsenceState, Activity, ActivityKind, BodyPart, BodySide, Circumstance, Draft,
    Symptom, SymptomKind,
};

/// The Saturday on which one point of the shin hurts.
const HURT: u64 = Runner::day(6, 5);
/// The Wednesday, more than four weeks later, on which a physician says yes.
const SEEN: u64 = Runner::day(11, 2);
/// The sessions of the way back, every other day.
const FIRST_SESSION: u64 = SEEN + 1;

fn shin(level: u8) -> Symptom {
    Symptom {
        part: Some(BodyPart::Shin),
        side: Some(BodySide::Left),
        level: Some(level),
        ..symptom(SymptomKind::Pain)
    }
}

/// Six weeks and a half of running, a shin that hurts at one point, and the way back; told as far as it
/// is known on a day.
fn injury(known_on: u64) -> Story {
    let mut runner = Runner::new();
    runner.started(14_000.0, 3);
    for week in 0..7 {
        for weekday in 0..7 {
            let day = Runner::day(week, weekday);
            if day <= HURT {
                runner.morning(day, Morning::good(day));
            }
        }
        runner.run(Runner::day(week, 1), Session::easy(8.0));
        runner.run(Runner::day(week, 3), Session::easy(9.0));
        if week < 6 {
            runner.run(Runner::day(week, 6), Session::long(14.0));
        }
    }
    let bone = Symptom {
        circumstances: vec![Circumstance::BonePoint],
        ..shin(5)
    };
    runner.symptom(HURT, bone);
    // Its end is known once it has come.
    let until = (known_on >= SEEN).then(|| runner.story.date(SEEN));
    let absence = Absence {
        state: AbsenceState::Injured,
        until,
        note: None,
    };
    runner.story.entry(HURT + 1, Draft::Absence(absence));
    runner.symptom(SEEN, cleared(shin(0)));
    way_back(&mut runner);
    runner.story
}

/// A walk first, then walking and running; after the fourth session the shin hurts, and is quiet on the
/// next day.
fn way_back(runner: &mut Runner) {
    for session in 0..9_u64 {
        let day = FIRST_SESSION + 2 * session;
        runner.morning(day, Morning::good(day));
        if session == 0 {
            let walk = Activity {
                activity: ActivityKind::Walk,
                minutes: Some(30),
                distance_m: None,
                rpe: None,
                hard_for_the_legs: false,
                note: None,
            };
            runner.story.entry(day, Draft::Activity(walk));
        } else {
            runner.run(day, Session::easy(4.0 + 0.15 * session as f64));
        }
        if session == 3 {
            runner.symptom(day, shin(4)).symptom(day + 1, shin(0));
        }
    }
}

#[test]
fn an_injury() {
    let tell = injury;
    let page = season(&tell, 15)
        .morning(HURT, "one point of the shin hurts")
        .morning(HURT + 9, "injured")
        .morning(SEEN + 1, "a physician has said yes")
        .morning(FIRST_SESSION + 7, "the day after pain of four")
        .morning(FIRST_SESSION + 18, "at the end of the way back");
    let text = page.text();
    // A shin is seen today, and by no ambulance.
    assert!(!text.contains("emergency"), "{text}");
    insta::assert_snapshot!(text);
}
