//! What holds for every session, however strange.

use chrono::{DateTime, TimeDelta, Utc};
use freshlegs_formats::{
    Activity, Device, Format, Record, RrBatch, Session, Sport, TimerEvent, Totals,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::ReplayScript;
use crate::drive::listener::Listener;

fn at(secs: f64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::milliseconds((secs * 1_000.0) as i64)
}

prop_compose! {
    fn record()(
        after_s in prop_oneof![Just(1.0), 0.0..60.0],
        distance_m in option::of(prop_oneof![0.0..20_000.0, Just(f64::NAN), Just(-1.0)]),
        speed_m_per_s in option::of(prop_oneof![0.0..8.0, Just(f64::INFINITY)]),
        heart_rate_bpm in option::of(0_u8..),
        cadence_spm in option::of(0.0..300.0),
        position in option::of((-90.0..90.0, -180.0..180.0)),
        altitude_m in option::of(-500.0..9_000.0),
    ) -> (f64, Record) {
        let record = Record {
            distance_m,
            speed_m_per_s,
            heart_rate_bpm,
            cadence_spm,
            latitude_deg: position.map(|(latitude, _)| latitude),
            longitude_deg: position.map(|(_, longitude)| longitude),
            altitude_m,
            ..Record::default()
        };
        (after_s, record)
    }
}

prop_compose! {
    fn session()(
        begins_s in 0.0..40.0,
        records in vec(record(), 1..60),
        timer in vec((0.0..1_200.0, any::<bool>()), 0..8),
        beats in vec((0_usize..60, vec(0.0..3_000.0, 0..12)), 0..20),
        elapsed_s in option::of(0.0..2_000.0),
        distance_m in option::of(0.0..20_000.0),
    ) -> Session {
        let mut now_s = 0.0;
        let records = records.into_iter().map(|(after_s, record)| {
            now_s += after_s;
            Record { at: at(now_s), ..record }
        });
        let mut timer: Vec<_> = timer.into_iter().map(|(secs, running)| TimerEvent {
            at: at(secs),
            running,
        }).collect();
        timer.sort_by_key(|event| event.at);
        let mut beats: Vec<_> = beats.into_iter().map(|(after_records, rr_ms)| RrBatch {
            after_records,
            rr_ms,
        }).collect();
        beats.sort_by_key(|batch| batch.after_records);
        Session {
            sport: Sport::Running,
            start: at(begins_s),
            totals: Totals { elapsed_s, distance_m, ..Totals::default() },
            records: records.collect(),
            timer,
            beats,
            ..Session::default()
        }
    }
}

proptest! {
    #[test]
    fn any_session_is_refused_or_replayed_in_order(session in session()) {
        let total: usize = session.beats.iter().map(|batch| batch.rr_ms.len()).sum();
        let activity = Activity {
            format: Format::Fit,
            device: Device::default(),
            sessions: vec![session],
            faults: Vec::new(),
        };
        if let Ok(script) = ReplayScript::new(&activity, 0) {
            let ends_at = script.ends_at();
            // Asserts that time never falls and pauses never nest.
            let heard = Listener::hear(script);
            prop_assert!(heard.ended_by(ends_at));
            prop_assert!(heard.moving_s(ends_at) >= 0.0);
            prop_assert!(heard.counter().is_sorted());
            let beats: usize = heard.pulses.iter().map(|pulse| pulse.rr.len()).sum();
            prop_assert!(beats <= total);
            for (_, fix) in &heard.fixes {
                prop_assert!((-90.0..=90.0).contains(&fix.latitude_deg));
                prop_assert!((-180.0..=180.0).contains(&fix.longitude_deg));
            }
        }
    }
}
