use super::super::KnockFinder;
use super::phone::{Doing, Luck, Phone, Place, Recording};

fn heard(recording: &Recording) -> Vec<f64> {
    let mut finder = KnockFinder::new();
    let mut heard = Vec::new();
    for (now, delivery) in &recording.deliveries {
        finder.handle(*now, delivery);
        while let Some(at) = finder.poll() {
            heard.push(at.as_secs_f64());
        }
    }
    heard
}

/// Two knocks every ten seconds: the moments of all, and of the second of each two.
fn pairs(count: u32, seed: u64) -> (Vec<f64>, Vec<f64>) {
    let mut luck = Luck(seed);
    let (mut all, mut seconds) = (Vec::new(), Vec::new());
    for nth in 0..count {
        let first = 8.0 + 10.0 * f64::from(nth) + luck.even();
        let second = first + 0.2 + 0.22 * luck.even();
        all.extend([first, second]);
        seconds.push(second);
    }
    (all, seconds)
}

fn share(place: Place, doing: Doing) -> f64 {
    let (knocks, seconds) = pairs(60, 5);
    let phone = Phone {
        place,
        ..Phone::default()
    };
    let heard = heard(&phone.record(&[(doing, 620.0)], &knocks));
    let right = seconds
        .iter()
        .filter(|&&at| heard.iter().any(|it| (it - at).abs() < 0.05))
        .count();
    assert!(heard.len() <= right + 2, "{place:?} {doing:?}: {heard:?}");
    100.0 * right as f64 / seconds.len() as f64
}

#[test]
fn two_knocks_are_heard_while_standing_walking_and_often_while_running() {
    for place in [Place::Belt, Place::Pocket, Place::Armband, Place::Hand] {
        let shares = [
            share(place, Doing::Stand),
            share(place, Doing::Walk { spm: 108.0 }),
            share(place, Doing::Run { spm: 168.0 }),
        ];
        println!("{place:?}: {shares:.0?} % heard standing, walking, running");
        assert!(shares[0] >= 95.0 && shares[1] >= 85.0, "{place:?}");
    }
}

#[test]
fn an_hour_of_running_knocks_hardly_ever() {
    for place in [Place::Belt, Place::Pocket, Place::Armband, Place::Hand] {
        let phone = Phone {
            place,
            seed: 11,
            ..Phone::default()
        };
        let runs: Vec<(Doing, f64)> = (0..6)
            .flat_map(|n| {
                let run = Doing::Run {
                    spm: 150.0 + 8.0 * f64::from(n),
                };
                [
                    (run, 540.0),
                    (Doing::Stand, 20.0),
                    (Doing::Walk { spm: 110.0 }, 40.0),
                ]
            })
            .collect();
        let heard = heard(&phone.record(&runs, &[]));
        println!("{place:?}: {} false in an hour", heard.len());
    }
}

#[test]
fn one_knock_three_knocks_and_slow_ones_are_none() {
    let stand = [(Doing::Stand, 20.0)];
    let of = |knocks: &[f64]| heard(&Phone::default().record(&stand, knocks)).len();
    assert_eq!(of(&[5.0]), 0);
    assert_eq!(of(&[5.0, 5.3]), 1);
    assert_eq!(of(&[5.0, 5.3, 5.6]), 0);
    assert_eq!(of(&[5.0, 5.8]), 0);
}

#[test]
fn too_few_samples_hear_nothing_rather_than_anything() {
    let phone = Phone {
        rate_hz: 50.0,
        ..Phone::default()
    };
    let recording = phone.record(&[(Doing::Stand, 20.0)], &[5.0, 5.3]);
    assert!(heard(&recording).is_empty());
}
