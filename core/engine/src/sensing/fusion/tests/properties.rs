use proptest::prelude::*;

use super::{POD, Rig, STRAP, fix_at, rsc};
use crate::input::{Fix, SensorId, SensorInfo};
use crate::run::{RunKind, Setup};
use crate::sensing::fusion::Fusion;
use crate::sensing::gatt::{
    Contact, CrankRevolutions, CscMeasurement, CyclingPowerMeasurement, HeartRateMeasurement,
    RscMeasurement, TreadmillData, Value,
};
use crate::sensing::{Motion, Source};
use crate::time::Moment;

#[derive(Clone, Debug)]
enum Call {
    Value(SensorId, Value<'static>),
    Link(SensorId, bool),
    Fix(Fix),
    Barometer(f32),
    Steps(u64),
    Pause,
    Resume,
    Returned,
    Tick,
}

fn any_value() -> impl Strategy<Value = Value<'static>> {
    let contact = prop_oneof![
        Just(Contact::Unknown),
        Just(Contact::Detected),
        Just(Contact::NotDetected)
    ];
    let crank = || {
        any::<Option<(u16, u16)>>().prop_map(|crank| {
            crank.map(|(count, event_time_1024)| CrankRevolutions {
                count,
                event_time_1024,
            })
        })
    };
    prop_oneof![
        (any::<u16>(), contact).prop_map(|(heart_rate_bpm, contact)| {
            Value::HeartRate(HeartRateMeasurement {
                heart_rate_bpm,
                contact,
                ..HeartRateMeasurement::default()
            })
        }),
        any::<(u16, u8, Option<u16>, Option<u32>)>().prop_map(|(speed, cadence, stride, total)| {
            Value::Rsc(RscMeasurement {
                speed_256: speed % 1_500,
                cadence_per_min: cadence,
                stride_length_cm: stride,
                total_distance_dm: total,
                running: false,
            })
        }),
        crank().prop_map(|crank| Value::Csc(CscMeasurement { wheel: None, crank })),
        (any::<i16>(), crank()).prop_map(|(power_w, crank)| {
            Value::CyclingPower(CyclingPowerMeasurement {
                power_w,
                crank,
                ..CyclingPowerMeasurement::default()
            })
        }),
        any::<(bool, Option<u16>, Option<u32>, Option<i16>, Option<u8>)>().prop_map(
            |(more_data, speed, total, incline, heart)| {
                Value::Treadmill(TreadmillData {
                    more_data,
                    speed_centi_km_per_h: speed,
                    total_distance_m: total,
                    inclination_permille: incline,
                    heart_rate_bpm: heart,
                    ..TreadmillData::default()
                })
            }
        ),
        any::<u8>().prop_map(Value::Battery),
    ]
}

fn any_call() -> impl Strategy<Value = Call> {
    let sensor = || (0..4_u16).prop_map(SensorId);
    prop_oneof![
        8 => (sensor(), any_value()).prop_map(|(sensor, value)| Call::Value(sensor, value)),
        1 => (sensor(), any::<bool>()).prop_map(|(sensor, up)| Call::Link(sensor, up)),
        1 => any::<(f64, f64, Option<f32>, Option<f32>, Option<f32>)>().prop_map(
            |(latitude_deg, longitude_deg, accuracy_m, altitude_m, speed_m_per_s)| {
                Call::Fix(Fix { latitude_deg, longitude_deg, accuracy_m, altitude_m, speed_m_per_s })
            }
        ),
        4 => (-500.0..500.0_f64, any::<Option<u8>>()).prop_map(|(north_m, speed)| {
            Call::Fix(fix_at(north_m, speed.map(|speed| f32::from(speed) / 20.0)))
        }),
        1 => any::<f32>().prop_map(Call::Barometer),
        2 => any::<u64>().prop_map(Call::Steps),
        1 => Just(Call::Pause),
        1 => Just(Call::Resume),
        1 => Just(Call::Returned),
        2 => Just(Call::Tick),
    ]
}

fn make(fusion: &mut Fusion, at: Moment, call: &Call) {
    match call {
        Call::Value(sensor, value) => fusion.value(at, *sensor, value),
        Call::Link(sensor, up) => fusion.link(at, *sensor, *up),
        Call::Fix(fix) => fusion.fix(at, fix),
        Call::Barometer(altitude_m) => fusion.barometer(at, *altitude_m),
        Call::Steps(total) => fusion.phone_steps(at, *total),
        Call::Pause => fusion.pause(at),
        Call::Resume => fusion.resume(at),
        Call::Returned => fusion.returned(at),
        Call::Tick => fusion.tick(at),
    }
}

proptest! {
    #[test]
    fn nothing_that_comes_breaks_the_run(
        treadmill in any::<bool>(),
        auto_pause in any::<bool>(),
        calls in prop::collection::vec((any_call(), 0..20_000_u64), 1..300),
    ) {
        let kind = if treadmill { RunKind::Treadmill } else { RunKind::Easy };
        let mut fusion = Fusion::new(&Setup { kind, auto_pause, ..Setup::default() });
        let mut at = Moment::ZERO;
        for (call, millis) in &calls {
            let before = fusion.state().clone();
            at = Moment::from_millis(at.as_millis() + millis);
            make(&mut fusion, at, call);
            while fusion.poll_notice().is_some() {}
            let state = fusion.state();
            prop_assert!(state.distance >= before.distance);
            prop_assert!(state.moving_s >= before.moving_s);
            prop_assert!(state.moving_s <= state.elapsed_s + 1e-6);
            prop_assert!(state.distance.0.is_finite());
            let paused = before.motion == Motion::Paused && state.motion == Motion::Paused;
            prop_assert!(!paused || state.distance == before.distance);
            prop_assert!(!paused || state.moving_s <= before.moving_s);
            prop_assert!(fusion.poll_timeout().is_none_or(|due| due > at));
            prop_assert!(state.heart_rate.fresh().is_none_or(|bpm| (30..=240).contains(&bpm.0)));
            prop_assert!(state.speed.fresh().is_none_or(|speed| (0.0..=12.5).contains(&speed.0)));
        }
    }

    #[test]
    fn two_straps_take_turns_of_three_seconds_at_least(
        heard in prop::collection::vec(any::<(bool, bool)>(), 1..300),
    ) {
        let mut rig = Rig::new(RunKind::Easy, false);
        rig.join(STRAP, 0);
        rig.join(POD, 1);
        let mut since = 0;
        let mut source: Option<Source> = None;
        for (second, &(strap, other)) in (0..).zip(&heard) {
            if strap {
                rig.heart(second, STRAP, 140);
            }
            if other {
                rig.heart(second, POD, 90);
            }
            rig.tick(second);
            let now = rig.fusion.state().heart_rate.source;
            if now != source {
                prop_assert!(source.is_none() || second - since >= 3, "{second}");
                (source, since) = (now, second);
            }
        }
    }

    #[test]
    fn the_rate_of_notifications_does_not_matter(
        speeds in prop::collection::vec(1.0..4.5_f64, 20..120),
        counter in any::<bool>(),
    ) {
        let run = |hertz: u64| {
            let mut fusion = Fusion::new(&Setup::default());
            fusion.sensor_joined(Moment::ZERO, POD, &SensorInfo::default());
            let mut metres = 0.0;
            for n in 0..=(speeds.len() as u64 - 1) * hertz {
                let at = Moment::from_millis(n * 1_000 / hertz);
                let second = (n / hertz) as usize;
                let share = (n % hertz) as f64 / hertz as f64;
                let next = speeds[(second + 1).min(speeds.len() - 1)];
                let speed = speeds[second] + (next - speeds[second]) * share;
                let total = counter.then_some((metres * 10.0) as u32);
                fusion.value(at, POD, &Value::Rsc(rsc(speed, total)));
                metres += speed / hertz as f64;
            }
            (fusion.state().distance.0, fusion.state().speed.fresh().unwrap().0)
        };
        let (once, pace) = run(1);
        for hertz in [2, 4] {
            let (metres, speed) = run(hertz);
            prop_assert!((metres - once).abs() <= 0.01 * once + 4.0, "{metres} {once}");
            prop_assert!((speed - pace).abs() <= 0.01 * pace, "{speed} {pace}");
        }
    }
}
