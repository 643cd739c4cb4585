//! How long the engine thinks: one input, and a run of four hours with four sensors.

use std::time::Duration;

use divan::{Bencher, black_box};
use freshlegs_engine::coaching::breath::GuideOrder;
use freshlegs_engine::coaching::{Plan, Word};
use freshlegs_engine::sensing::gatt::{
    Characteristic, Contact, CrankRevolutions, CyclingPowerMeasurement, HeartRateMeasurement,
    RrIntervals, RscMeasurement,
};
use freshlegs_engine::sensing::steps::Acceleration;
use freshlegs_engine::session::Session;
use freshlegs_engine::{Fix, Input, Moment, SensorId, SensorInfo, Setup};

fn main() {
    divan::main();
}

const PLAN: &str = include_str!("../fixtures/all_targets.toml");

/// A run of `seconds`: two straps, a pod and a power pod at 1 Hz each, fixes and a barometer.
fn log(seconds: u64) -> Vec<(Moment, Input)> {
    let mut log = vec![(Moment::ZERO, Input::Start)];
    for sensor in 0..4 {
        let info = SensorInfo {
            priority: sensor as u8,
            ..SensorInfo::default()
        };
        log.push((
            Moment::ZERO,
            Input::SensorJoined {
                sensor: SensorId(sensor),
                info,
            },
        ));
    }
    for second in 0..seconds {
        let start = Moment::from_secs(second);
        // Faster and slower by turns, so that targets are left and met.
        let speed = 3.0 + 0.4 * f64::from(u8::from(second % 600 < 300));
        let heart_rate = if second % 600 < 300 { 150 } else { 140 };
        let mut put = |millis, sensor, characteristic, value| {
            let at = start + Duration::from_millis(millis);
            log.push((
                at,
                Input::Notification {
                    sensor: SensorId(sensor),
                    characteristic,
                    value,
                },
            ));
        };
        for strap in 0..2 {
            let rr = [440, 436];
            let mut value = Vec::new();
            HeartRateMeasurement {
                heart_rate_bpm: heart_rate + strap,
                contact: Contact::Detected,
                energy_kj: None,
                rr: RrIntervals::from(&rr[..]),
            }
            .encode(&mut value);
            put(100, strap, Characteristic::HeartRateMeasurement, value);
        }
        let mut value = Vec::new();
        RscMeasurement {
            speed_256: (speed * 256.0) as u16,
            cadence_per_min: 85,
            total_distance_dm: Some((second as f64 * speed * 10.0) as u32),
            running: true,
            ..RscMeasurement::default()
        }
        .encode(&mut value);
        put(300, 2, Characteristic::RscMeasurement, value);
        let mut value = Vec::new();
        CyclingPowerMeasurement {
            power_w: 250,
            crank: Some(CrankRevolutions {
                count: (second * 17 / 12) as u16,
                event_time_1024: (second * 1_024) as u16,
            }),
            ..CyclingPowerMeasurement::default()
        }
        .encode(&mut value);
        put(400, 3, Characteristic::CyclingPowerMeasurement, value);
        let fix = Fix {
            latitude_deg: 0.5 + second as f64 * speed / 111_195.0,
            longitude_deg: 0.5,
            accuracy_m: Some(5.0),
            altitude_m: None,
            speed_m_per_s: Some(speed as f32),
        };
        log.push((start + Duration::from_millis(600), Input::Fix(fix)));
        let altitude_m = 100.0 + (second % 400) as f32 / 20.0;
        log.push((
            start + Duration::from_millis(700),
            Input::BarometricAltitude { altitude_m },
        ));
    }
    log
}

/// What a phone in a belt feels at 50 Hz, in deliveries of a fifth of a second: 170 steps a minute.
fn felt(seconds: u64) -> impl Iterator<Item = (Moment, Input)> {
    (0..seconds * 5).map(|fifth| {
        let sample = |n: u64| {
            let at_s = (fifth * 10 + n) as f64 * 0.02;
            let phase = at_s * 170.0 / 60.0 * std::f64::consts::TAU;
            let lift = phase.sin() + 0.4 * (2.0 * phase).sin();
            [
                (120.0 * (phase / 2.0).sin()) as i16,
                40,
                (1_000.0 + 900.0 * lift) as i16,
            ]
        };
        let delivery = Acceleration {
            age_us: 5_000,
            period_us: 20_000,
            samples: (0..10).map(sample).collect(),
        };
        (
            Moment::from_millis(fifth * 200 + 200),
            Input::Acceleration(delivery),
        )
    })
}

/// An hour with everything: four sensors, a phone that feels the steps, heavy legs and their rescue, the
/// breath guide kept on from then on.
fn everything() -> Vec<(Moment, Input)> {
    let mut log = log(3_600);
    log.extend(felt(3_600));
    for (second, input) in [
        (1_500, Input::Word(Word::Heavy)),
        (1_800, Input::Word(Word::Better)),
        (1_900, Input::Guide(GuideOrder::Breath { pattern: None })),
        (1_902, Input::Guide(GuideOrder::Keep)),
    ] {
        log.push((Moment::from_secs(second), input));
    }
    log.sort_by_key(|(at, _)| *at);
    log
}

fn setup() -> Setup {
    Setup {
        plan: Plan::parse(PLAN).ok(),
        ..Setup::default()
    }
}

fn replay(log: &[(Moment, Input)]) -> Session {
    let mut session = Session::new(&setup());
    for (at, input) in log {
        session.handle_input(*at, input);
        while let Some(output) = session.poll_output() {
            black_box(output);
        }
    }
    session
}

#[divan::bench(sample_count = 20)]
fn replay_of_four_hours_with_four_sensors(bencher: Bencher) {
    let log = log(4 * 3_600);
    bencher.bench_local(|| replay(black_box(&log)));
}

/// An hour of live coaching with all sensors, without the samples of its sound.
#[divan::bench(sample_count = 20)]
fn an_hour_with_every_sensor_steps_that_are_felt_and_a_rescue(bencher: Bencher) {
    let log = everything();
    bencher.bench_local(|| replay(black_box(&log)));
}

/// One second of a run that has gone on for ten minutes, divided by its six inputs and one tick.
#[divan::bench]
fn six_inputs_and_the_decision_of_one_second(bencher: Bencher) {
    let before = log(600);
    let after = log(660);
    let mut session = replay(&before);
    let mut next = before.len();
    bencher.bench_local(|| {
        if next + 6 > after.len() {
            session = replay(&before);
            next = before.len();
        }
        for (at, input) in &after[next..next + 6] {
            session.handle_input(*at, input);
            while let Some(output) = session.poll_output() {
                black_box(output);
            }
        }
        next += 6;
    });
}
