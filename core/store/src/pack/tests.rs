//! What is packed reads back, up to the resolutions that [`RunRecord`] promises.

use freshlegs_engine::coaching::{CueKind, RescueEnd, RescueRecord, RescueStep};
use freshlegs_engine::{
    BeatRecord, CueOutcome, CueRecord, EventKind, EventRecord, LapRecord, LapTrigger, Moment,
    SensorId, TrackPoint,
};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{FOR_GOOD, Piece, compress, decompress};
use crate::record::{RunRecord, StoredCue};

/// Up to some thirty years in microseconds.
fn moment() -> impl Strategy<Value = Moment> {
    (0..1_u64 << 50).prop_map(Moment::from_micros)
}

fn optional(range: std::ops::Range<f64>) -> impl Strategy<Value = Option<f64>> {
    prop::option::of(range)
}

prop_compose! {
    fn point()(
        (at, moving, distance_m) in (moment(), any::<bool>(), 0.0..1e6),
        (latitude_deg, longitude_deg) in (optional(-90.0..90.0), optional(-180.0..180.0)),
        altitude_m in optional(-500.0..9_000.0),
        speed_m_per_s in optional(0.0..12.0),
        heart_rate_bpm: Option<u16>,
        cadence_spm in optional(0.0..300.0),
        power_w: Option<i16>,
    ) -> TrackPoint {
        TrackPoint {
            at,
            moving,
            distance_m,
            latitude_deg,
            longitude_deg,
            altitude_m: altitude_m.map(|v| v as f32),
            speed_m_per_s: speed_m_per_s.map(|v| v as f32),
            heart_rate_bpm,
            cadence_spm: cadence_spm.map(|v| v as f32),
            power_w,
        }
    }
}

prop_compose! {
    fn lap()(
        (number, from, to) in (any::<u32>(), moment(), moment()),
        trigger in prop::sample::select(vec![LapTrigger::Manual, LapTrigger::Step]),
        (moving_s, distance_m) in (0.0..1e5, 0.0..1e6),
        (heart_rate_avg_bpm, cadence_avg_spm) in (optional(30.0..250.0), optional(0.0..300.0)),
        ascent_m in optional(0.0..5_000.0),
    ) -> LapRecord {
        LapRecord {
            number, trigger, from, to, moving_s, distance_m,
            heart_rate_avg_bpm, cadence_avg_spm, ascent_m,
        }
    }
}

prop_compose! {
    fn record()(
        track in vec(point(), 0..40),
        beats in vec((moment(), any::<u16>(), vec(any::<u16>(), 0..5)), 0..20),
        laps in vec(lap(), 0..5),
        cues in vec((moment(), ".*", any::<bool>()), 0..5),
        events in vec((moment(), any::<u16>()), 0..5),
        rescues in vec((moment(), moment(), any::<bool>()), 0..3),
    ) -> RunRecord {
        let beats = beats.into_iter().map(|(at, sensor, rr_1024)| BeatRecord {
            at,
            sensor: SensorId(sensor),
            rr_1024,
        });
        let cues = (1..).zip(cues).map(|(id, (at, text, spoken))| StoredCue {
            cue: CueRecord { id, at, kind: CueKind::Started, text },
            outcome: spoken.then_some(CueOutcome::Spoken),
        });
        let events = events.into_iter().map(|(at, sensor)| EventRecord {
            at,
            kind: EventKind::SensorBack(SensorId(sensor)),
        });
        let rescues = rescues.into_iter().map(|(at, ended_at, has_helped)| RescueRecord {
            at,
            ended_at,
            steps: vec![RescueStep::Accept, RescueStep::Ease],
            ended: RescueEnd::Better,
            helped: has_helped.then_some(RescueStep::Ease),
        });
        RunRecord {
            track,
            beats: beats.collect(),
            laps,
            cues: cues.collect(),
            events: events.collect(),
            rescues: rescues.collect(),
        }
    }
}

/// The record as the store promises to give it back.
fn rounded(record: &RunRecord) -> RunRecord {
    let to = |per_unit: f64| move |v: f64| (v * per_unit).round() / per_unit;
    let to_f32 = |per_unit: f64| move |v: f32| to(per_unit)(v.into()) as f32;
    let millis = |at: &mut Moment| *at = Moment::from_millis(at.as_millis());
    let mut record = record.clone();
    for point in &mut record.track {
        millis(&mut point.at);
        point.distance_m = to(100.0)(point.distance_m);
        point.latitude_deg = point.latitude_deg.map(to(1e7));
        point.longitude_deg = point.longitude_deg.map(to(1e7));
        point.altitude_m = point.altitude_m.map(to_f32(10.0));
        point.speed_m_per_s = point.speed_m_per_s.map(to_f32(1_000.0));
        point.cadence_spm = point.cadence_spm.map(to_f32(10.0));
    }
    for lap in &mut record.laps {
        millis(&mut lap.from);
        millis(&mut lap.to);
        lap.moving_s = to(1_000.0)(lap.moving_s);
        lap.distance_m = to(100.0)(lap.distance_m);
        lap.heart_rate_avg_bpm = lap.heart_rate_avg_bpm.map(to(100.0));
        lap.cadence_avg_spm = lap.cadence_avg_spm.map(to(100.0));
        lap.ascent_m = lap.ascent_m.map(to(100.0));
    }
    record
        .beats
        .iter_mut()
        .for_each(|beats| millis(&mut beats.at));
    record
        .cues
        .iter_mut()
        .for_each(|cue| millis(&mut cue.cue.at));
    record
        .events
        .iter_mut()
        .for_each(|event| millis(&mut event.at));
    record
}

fn packed(record: &RunRecord) -> Vec<u8> {
    Piece::from(record).pack()
}

fn unpacked(bytes: &[u8]) -> RunRecord {
    Piece::unpack(bytes).unwrap().into_record()
}

proptest! {
    #[test]
    fn a_record_reads_back_up_to_the_promised_resolution(record in record()) {
        let read = unpacked(&packed(&record));
        prop_assert_eq!(&read, &rounded(&record));
        // And once more, as when appends are packed to a finished run, without losing anything.
        prop_assert_eq!(&unpacked(&packed(&read)), &read);
    }

    #[test]
    fn a_record_that_is_cut_short_or_garbled_gives_an_error_or_another_record(
        record in record(),
        index: prop::sample::Index,
        byte: u8,
    ) {
        let mut bytes = packed(&record);
        prop_assert!(Piece::unpack(&bytes[..index.index(bytes.len())]).is_err());
        let index = index.index(bytes.len());
        bytes[index] = byte;
        let _ = Piece::unpack(&bytes);
    }

    #[test]
    fn compressed_bytes_come_back(raw: Vec<u8>) {
        prop_assert_eq!(decompress(&compress(&raw, FOR_GOOD).unwrap()), Ok(raw));
    }

    #[test]
    fn bytes_that_were_never_compressed_give_an_error(garbage in vec(any::<u8>(), 0..64)) {
        let _ = decompress(&garbage);
    }
}

#[test]
fn what_is_not_finite_is_absent() {
    let point = TrackPoint {
        latitude_deg: Some(f64::NAN),
        speed_m_per_s: Some(f32::INFINITY),
        ..TrackPoint::default()
    };
    let record = RunRecord {
        track: vec![point],
        ..RunRecord::default()
    };
    assert_eq!(unpacked(&packed(&record)).track, [TrackPoint::default()]);
}
