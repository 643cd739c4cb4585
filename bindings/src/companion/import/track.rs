//! A file's records as the store keeps a run: nothing smoothed, nothing filled in.

use chrono::{DateTime, Utc};
use freshlegs_engine::sensing::fusion;
use freshlegs_engine::{
    BeatRecord, EventKind, EventRecord, LapRecord, LapTrigger, Moment, SensorId, Summary,
    TrackPoint,
};
use freshlegs_formats::{Session, Totals};
use freshlegs_store::RunRecord;

/// Longest time that one record speaks for, in seconds; beyond it the device was silent.
const HOLD_S: f64 = 30.0;

/// A session that starts further into its file's distance than this, in metres, counts on from
/// an earlier one.
const CARRIED_OVER_M: f64 = 100.0;

/// The session's track, beats, laps and events.
pub(super) fn record(session: &Session) -> RunRecord {
    let clock = FileClock::new(session);
    RunRecord {
        track: points(session, &clock),
        beats: beats(session),
        laps: laps(session, &clock),
        events: events(session, &clock),
        ..RunRecord::default()
    }
}

/// The totals: as the file states them, and counted from the records where it does not.
pub(super) fn summary(session: &Session, record: &RunRecord) -> Summary {
    let counted = Counted::of(&record.track);
    let stated = &session.totals;
    let last = record.track.last();
    let elapsed_s = stated
        .elapsed_s
        .or_else(|| last.map(|point| point.at.as_secs_f64()))
        .unwrap_or_default();
    let moving_s = stated.timer_s.unwrap_or(counted.moving_s);
    let distance_m = stated
        .distance_m
        .or_else(|| last.map(|point| point.distance_m))
        .unwrap_or_default();
    Summary {
        distance_m,
        moving_s,
        elapsed_s,
        heart_rate_avg_bpm: stated.heart_rate_avg_bpm.or(counted.heart_rate_bpm),
        heart_rate_max_bpm: stated
            .heart_rate_max_bpm
            .map(|rate| rate.round() as u16)
            .or(counted.heart_rate_max_bpm),
        cadence_avg_spm: stated.cadence_avg_spm.or(counted.cadence_spm),
        pace_avg_s_per_km: (distance_m >= 10.0 && moving_s > 0.0)
            .then(|| moving_s / (distance_m / 1_000.0)),
        ascent_m: stated.ascent_m,
        ..Summary::default()
    }
}

/// The file's wall times as run time, and its timer.
struct FileClock<'a> {
    session: &'a Session,
}

impl<'a> FileClock<'a> {
    fn new(session: &'a Session) -> Self {
        Self { session }
    }

    fn moment(&self, at: DateTime<Utc>) -> Moment {
        let since = (at - self.session.start).num_microseconds().unwrap_or(0);
        Moment::from_micros(since.max(0).unsigned_abs())
    }

    fn running(&self, at: DateTime<Utc>) -> bool {
        let passed = self.session.timer.partition_point(|event| event.at <= at);
        passed
            .checked_sub(1)
            .is_none_or(|last| self.session.timer[last].running)
    }
}

fn points(session: &Session, clock: &FileClock<'_>) -> Vec<TrackPoint> {
    let mut points: Vec<TrackPoint> = Vec::with_capacity(session.records.len());
    let first = session.records.iter().find_map(|record| record.distance_m);
    let carried_m = first.filter(|first| *first > CARRIED_OVER_M).unwrap_or(0.0);
    let mut distance_m = 0.0_f64;
    let mut position = None;
    for record in &session.records {
        let here = record.latitude_deg.zip(record.longitude_deg);
        match (record.distance_m, position, here) {
            (Some(total), _, _) => distance_m = distance_m.max(total - carried_m),
            // A file without distances: along its positions.
            (None, Some(from), Some(to)) if first.is_none() && clock.running(record.at) => {
                distance_m += fusion::distance_m(from, to);
            }
            _ => {}
        }
        position = here.or(position);
        points.push(TrackPoint {
            at: clock.moment(record.at),
            moving: clock.running(record.at),
            distance_m,
            latitude_deg: record.latitude_deg,
            longitude_deg: record.longitude_deg,
            altitude_m: record.altitude_m.map(|altitude| altitude as f32),
            speed_m_per_s: record.speed_m_per_s.map(|speed| speed as f32),
            heart_rate_bpm: record.heart_rate_bpm.map(u16::from),
            cadence_spm: record.cadence_spm.map(|cadence| cadence as f32),
            power_w: record.power_w.map(|power| power.round() as i16),
        });
    }
    points
}

fn beats(session: &Session) -> Vec<BeatRecord> {
    batches(session)
        .map(|(at, rr_ms)| BeatRecord {
            at,
            sensor: SensorId(0),
            rr_1024: rr_ms.iter().map(|ms| (ms * 1.024).round() as u16).collect(),
        })
        .collect()
}

/// The RR intervals of the session in milliseconds, with the time of the record that precedes
/// them in the file.
pub(in crate::companion) fn batches(session: &Session) -> impl Iterator<Item = (Moment, &[f64])> {
    let clock = FileClock::new(session);
    let time_of = move |records: usize| {
        records
            .checked_sub(1)
            .and_then(|last| session.records.get(last))
            .map_or(Moment::ZERO, |record| clock.moment(record.at))
    };
    session
        .beats
        .iter()
        .map(move |batch| (time_of(batch.after_records), batch.rr_ms.as_slice()))
}

fn laps(session: &Session, clock: &FileClock<'_>) -> Vec<LapRecord> {
    let starts = session.laps.iter().map(|lap| clock.moment(lap.start));
    let end = session
        .records
        .last()
        .map_or(Moment::ZERO, |record| clock.moment(record.at));
    let ends = starts.clone().skip(1).chain([end]);
    (1..)
        .zip(&session.laps)
        .zip(starts.zip(ends))
        .map(|((number, lap), (from, to))| {
            let Totals {
                distance_m,
                timer_s,
                ..
            } = lap.totals;
            LapRecord {
                number,
                trigger: LapTrigger::Manual,
                from,
                to: to.max(from),
                moving_s: timer_s.unwrap_or_else(|| to.secs_since(from)),
                distance_m: distance_m.unwrap_or_default(),
                heart_rate_avg_bpm: lap.totals.heart_rate_avg_bpm,
                cadence_avg_spm: lap.totals.cadence_avg_spm,
                ascent_m: lap.totals.ascent_m,
            }
        })
        .collect()
}

fn events(session: &Session, clock: &FileClock<'_>) -> Vec<EventRecord> {
    let mut events = vec![EventRecord {
        at: Moment::ZERO,
        kind: EventKind::Started,
    }];
    let mut running = true;
    for event in &session.timer {
        if event.running != running {
            running = event.running;
            let kind = if running {
                EventKind::Resumed
            } else {
                EventKind::Paused
            };
            events.push(EventRecord {
                at: clock.moment(event.at),
                kind,
            });
        }
    }
    // The stop that ends a recording is its end and no pause.
    if !running {
        events.pop();
    }
    let end = session
        .records
        .last()
        .map_or(Moment::ZERO, |record| clock.moment(record.at));
    events.push(EventRecord {
        at: end,
        kind: EventKind::Finished,
    });
    events
}

/// Totals counted from the points: weighted by the time that each speaks for.
#[derive(Default)]
struct Counted {
    moving_s: f64,
    heart_rate_bpm: Option<f64>,
    heart_rate_max_bpm: Option<u16>,
    cadence_spm: Option<f64>,
}

impl Counted {
    fn of(track: &[TrackPoint]) -> Self {
        let mut moving_s = 0.0;
        let mut heart_rate = Mean::default();
        let mut cadence = Mean::default();
        for pair in track.windows(2).filter(|pair| pair[0].moving) {
            let gap_s = pair[1].at.secs_since(pair[0].at);
            moving_s += gap_s;
            let held_s = gap_s.min(HOLD_S);
            heart_rate.add(pair[0].heart_rate_bpm.map(f64::from), held_s);
            // A runner who stands has no cadence to average.
            let steps = pair[0].cadence_spm.filter(|cadence| *cadence > 0.0);
            cadence.add(steps.map(f64::from), held_s);
        }
        Self {
            moving_s,
            heart_rate_bpm: heart_rate.value(),
            heart_rate_max_bpm: track.iter().filter_map(|point| point.heart_rate_bpm).max(),
            cadence_spm: cadence.value(),
        }
    }
}

#[derive(Default)]
struct Mean {
    weighted: f64,
    seconds: f64,
}

impl Mean {
    fn add(&mut self, value: Option<f64>, seconds: f64) {
        if let Some(value) = value {
            self.weighted += value * seconds;
            self.seconds += seconds;
        }
    }

    fn value(&self) -> Option<f64> {
        (self.seconds > 0.0).then(|| self.weighted / self.seconds)
    }
}
