use super::baseline::{Baseline, History};
use super::*;

fn model(minutes: u64, world: impl Fn(f64) -> World) -> RunModel {
    let mut run = Run::with(LegsSetup::default());
    run.on(minutes * 60, world);
    run.legs.model()
}

fn learned(models: &[RunModel]) -> Baseline {
    let past: Vec<PastRun> = models
        .iter()
        .map(|model| PastRun {
            days_ago: 1,
            model: *model,
        })
        .collect();
    History::new(&past).baseline()
}

/// Waves of pace, as hills and moods make them.
fn waves(seconds: f64) -> f64 {
    1.0 + 0.08 * libm::sin(seconds / 300.0)
}

#[test]
fn nothing_known_is_what_most_runners_do() {
    let prior = learned(&[]);
    assert!((prior.cadence_slope - 0.13).abs() < 1e-12);
    assert!((prior.heart_slope - 0.5).abs() < 1e-12);
    assert!((prior.contact_slope + 0.55).abs() < 1e-12);
    assert!((prior.drift_per_hour - 0.05).abs() < 1e-12);
}

#[test]
fn a_runner_whose_cadence_follows_the_pace_is_learned() {
    let runs = [(); 5].map(|()| {
        model(60, |seconds| World {
            speed: Some(3.0 * waves(seconds)),
            cadence: Some(170.0 * libm::pow(waves(seconds), 0.3)),
            ..STEADY
        })
    });
    let slope = learned(&runs).cadence_slope;
    assert!((slope - 0.3).abs() < 0.03, "{slope}");
}

#[test]
fn drift_is_learned_apart_from_pace() {
    let runs = [(); 5].map(|()| {
        model(60, |seconds| World {
            speed: Some(3.0 * waves(seconds)),
            heart_rate: Some(
                150.0 * libm::pow(waves(seconds), 0.4) * libm::exp(0.09 * seconds / 3_600.0),
            ),
            ..STEADY
        })
    });
    let baseline = learned(&runs);
    assert!(
        (baseline.drift_per_hour - 0.09).abs() < 0.01,
        "{baseline:?}"
    );
    assert!((baseline.heart_slope - 0.4).abs() < 0.05, "{baseline:?}");
}

#[test]
fn one_short_run_moves_little() {
    let run = model(20, |_| World {
        heart_rate: Some(120.0),
        ..STEADY
    });
    let baseline = learned(&[run]);
    assert!((baseline.heart_slope - 0.5).abs() < 0.02, "{baseline:?}");
    assert!(
        (baseline.drift_per_hour - 0.05).abs() < 0.01,
        "{baseline:?}"
    );
}

#[test]
fn a_hot_day_moves_no_slope() {
    let at = |bpm: f64| {
        model(60, move |seconds| World {
            speed: Some(3.0 * waves(seconds)),
            heart_rate: Some(bpm * libm::pow(waves(seconds), 0.5)),
            ..STEADY
        })
    };
    let slope = learned(&[at(130.0), at(165.0), at(140.0)]).heart_slope;
    assert!((slope - 0.5).abs() < 0.05, "{slope}");
}

#[test]
fn a_model_is_small_and_comes_back_as_it_was() {
    let kept = model(60, |_| STEADY);
    let bytes = postcard::to_stdvec(&kept).unwrap();
    assert!(bytes.len() < 256, "{}", bytes.len());
    assert_eq!(postcard::from_bytes::<RunModel>(&bytes).unwrap(), kept);
}

#[test]
fn a_run_of_a_few_minutes_teaches_nothing() {
    let short = model(12, |_| STEADY);
    let past = vec![
        PastRun {
            days_ago: 1,
            model: short,
        };
        9
    ];
    assert_eq!(History::new(&past).known().runs, 0);
}
