//! A session's records and timer events as knots on one line of run time.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use freshlegs_engine::Moment;
use freshlegs_formats::Session;

use super::distance::{FASTEST_M_PER_S, SILENCE};
use super::gaps;
use super::pauses::{self, Switch};
use super::sample::Sample;

/// A start this long before the first record was stamped by a clock that was set afterwards.
const CLOCK_WAS_SET: TimeDelta = TimeDelta::hours(1);

/// FIT stamps records and events in whole seconds.
const STAMP: Duration = Duration::from_secs(1);

/// What a session becomes.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub(super) started_at: DateTime<Utc>,
    pub(super) ends_at: Moment,
    pub(super) knots: Vec<Knot>,
}

/// A moment at which the file says something.
#[derive(Clone, Debug)]
pub(super) struct Knot {
    pub(super) at: Moment,
    pub(super) sample: Sample,
    /// The timer stops or starts; `None` for a record.
    pub(super) timer: Option<Timer>,
    /// RR intervals after this record, in 1/1024 s.
    pub(super) rr: Vec<u16>,
}

/// What the timer does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Timer {
    Stops,
    Starts,
}

impl Timeline {
    /// `None` when no record lies between the session's start and its end.
    pub(super) fn new(session: &Session) -> Option<Self> {
        let started_at = start(session)?;
        let run_time = |at: DateTime<Utc>| {
            let micros = (at - started_at).num_microseconds()?;
            u64::try_from(micros).ok().map(Moment::from_micros)
        };
        let mut switches: Vec<Switch> = session
            .timer
            .iter()
            .filter_map(|event| Some((run_time(event.at)?, event.running)))
            .collect();
        let stop = pauses::final_stop(&mut switches);
        let elapsed = session
            .totals
            .elapsed_s
            .filter(|secs| *secs > 0.0)
            .and_then(|secs| Duration::try_from_secs_f64(secs).ok())
            .map(|elapsed| Moment::ZERO + elapsed);
        let last_allowed = stop.max(elapsed);
        let mut knots = records(session, |at| {
            run_time(at).filter(|at| last_allowed.is_none_or(|last| *at <= last))
        });
        let last = knots.last()?.at;
        let stop = stop.filter(|stop| {
            let restart = restart(&knots, *stop);
            switches.extend(
                restart
                    .into_iter()
                    .flat_map(|at| [(*stop, false), (at, true)]),
            );
            restart.is_none()
        });
        let ends_at = match (stop, elapsed) {
            // Events are stamped in whole seconds, totals are finer.
            (Some(stop), Some(elapsed)) if apart(stop, elapsed) < STAMP => elapsed,
            (Some(stop), _) => stop,
            (None, Some(elapsed)) if elapsed.since(last) <= SILENCE => elapsed,
            (None, _) => last,
        };
        knots.retain(|knot| knot.at < ends_at + STAMP);
        knots.last()?;
        for knot in &mut knots {
            knot.at = knot.at.min(ends_at);
        }
        switches.retain(|(at, _)| *at < ends_at);
        gaps::count(&mut knots);
        end(&mut knots, ends_at, session.totals.distance_m);
        gaps::bridge(&mut knots);
        begin(&mut knots);
        Some(Self {
            started_at,
            ends_at,
            knots: pauses::insert(knots, &switches),
        })
    }
}

/// The session's own start, or its first record where that start cannot be.
fn start(session: &Session) -> Option<DateTime<Utc>> {
    let after = session.records.iter().find(|r| r.at >= session.start);
    match after {
        Some(record) if record.at - session.start <= CLOCK_WAS_SET => Some(session.start),
        Some(record) => Some(record.at),
        None => session.records.first().map(|record| record.at),
    }
}

fn apart(a: Moment, b: Moment) -> Duration {
    a.max(b).since(a.min(b))
}

/// The records of the run, each moment once: what a second record of a moment knows replaces
/// what the first knew. The beats of a record left out are left out with it.
fn records(session: &Session, run_time: impl Fn(DateTime<Utc>) -> Option<Moment>) -> Vec<Knot> {
    let mut knots: Vec<Knot> = Vec::with_capacity(session.records.len());
    let mut beats = session.beats.iter().peekable();
    let mut early = Vec::new();
    for (index, record) in session.records.iter().enumerate() {
        let mut rr = Vec::new();
        while let Some(batch) = beats.next_if(|batch| batch.after_records <= index + 1) {
            let into = if batch.after_records == 0 {
                &mut early
            } else {
                &mut rr
            };
            into.extend(batch.rr_ms.iter().filter_map(|ms| ticks(*ms)));
        }
        let Some(at) = run_time(record.at) else {
            continue;
        };
        // Beats before any record have no other moment than the first.
        let mut rr = [std::mem::take(&mut early), rr].concat();
        let sample = Sample::from(record);
        match knots.last_mut() {
            Some(last) if last.at >= at => {
                last.sample = last.sample.completed_by(&sample);
                last.rr.append(&mut rr);
            }
            _ => knots.push(Knot {
                at,
                sample,
                timer: None,
                rr,
            }),
        }
    }
    knots
}

/// Milliseconds in 1/1024 s, where a strap can say them.
fn ticks(ms: f64) -> Option<u16> {
    let ticks = (ms * 1.024).round();
    (1.0..=f64::from(u16::MAX))
        .contains(&ticks)
        .then_some(ticks as u16)
}

/// The record with which a run went on after the timer's last stop, when so much was run after it
/// that its start cannot have been written down.
fn restart(knots: &[Knot], stop: Moment) -> Option<Moment> {
    const WENT_ON_M: f64 = 100.0;
    let (before, after) = knots.split_at(knots.partition_point(|knot| knot.at <= stop));
    let metres = |knots: &[Knot]| knots.iter().rev().find_map(|knot| knot.sample.distance_m);
    (metres(after)? - metres(before).unwrap_or(0.0) > WENT_ON_M).then_some(after.first()?.at)
}

/// The counter begins at zero with the run: a pod counts from when it joins.
fn begin(knots: &mut Vec<Knot>) {
    let Some(first) = knots.first_mut() else {
        return;
    };
    if first.at == Moment::ZERO {
        first.sample.distance_m = first.sample.distance_m.map(|_| 0.0);
    } else if first.at.since(Moment::ZERO) <= SILENCE && first.sample.distance_m.is_some() {
        let sample = Sample {
            distance_m: Some(0.0),
            speed_m_per_s: first.sample.speed_m_per_s,
            ..Sample::default()
        };
        let origin = Knot {
            at: Moment::ZERO,
            sample,
            timer: None,
            rr: Vec::new(),
        };
        knots.insert(0, origin);
    }
}

/// The last values hold to the end, if it is near, and the counter goes on to the file's total, if
/// that can be its end.
fn end(knots: &mut Vec<Knot>, ends_at: Moment, total_m: Option<f64>) {
    let known = |knot: &Knot| Some((knot.at, knot.sample.distance_m?));
    let counted = knots.iter().rev().find_map(known);
    if let Some(last) = knots.last()
        && ends_at > last.at
        && ends_at.since(last.at) <= SILENCE
    {
        knots.push(Knot {
            at: ends_at,
            sample: last.sample,
            timer: None,
            rr: Vec::new(),
        });
    }
    if let (Some((at, metres)), Some(total), Some(last)) = (counted, total_m, knots.last_mut())
        && last.at == ends_at
        && (metres..=metres + FASTEST_M_PER_S * ends_at.secs_since(at)).contains(&total)
    {
        last.sample.distance_m = Some(total);
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_formats::{Record, RrBatch, TimerEvent};

    use super::*;

    fn at(secs: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + secs, 0).unwrap()
    }

    fn record(secs: i64) -> Record {
        Record {
            at: at(secs),
            ..Record::default()
        }
    }

    fn session(records: Vec<Record>) -> Session {
        Session {
            start: at(0),
            records,
            ..Session::default()
        }
    }

    fn seconds(timeline: &Timeline) -> Vec<u64> {
        let knots = timeline.knots.iter();
        knots.map(|knot| knot.at.as_millis() / 1_000).collect()
    }

    #[test]
    fn records_outside_the_session_are_left_out_with_their_beats() {
        let mut session = session(vec![record(-2), record(0), record(9), record(50)]);
        session.totals.elapsed_s = Some(10.0);
        let beats = |after_records| RrBatch {
            after_records,
            rr_ms: vec![f64::from(u32::try_from(after_records).unwrap()) * 1_000.0],
        };
        session.beats = vec![beats(1), beats(2), beats(3), beats(4)];
        let timeline = Timeline::new(&session).unwrap();
        assert_eq!(seconds(&timeline), [0, 9, 10]);
        assert_eq!(timeline.ends_at, Moment::from_secs(10));
        let rr: Vec<_> = timeline.knots.iter().flat_map(|knot| &knot.rr).collect();
        assert_eq!(rr, [&2_048, &3_072]);
    }

    #[test]
    fn totals_are_finer_than_the_stamps_of_events() {
        let mut session = session(vec![record(0), record(46)]);
        session.totals.elapsed_s = Some(45.4);
        session.timer = vec![TimerEvent {
            at: at(46),
            running: false,
        }];
        let timeline = Timeline::new(&session).unwrap();
        assert_eq!(timeline.ends_at, Moment::from_millis(45_400));
        assert_eq!(timeline.knots.last().unwrap().at, timeline.ends_at);
    }

    #[test]
    fn a_last_stop_before_more_running_is_a_pause_without_its_start() {
        let metres = |secs, metres| Record {
            distance_m: Some(metres),
            ..record(secs)
        };
        let mut session = session(vec![
            metres(0, 0.0),
            metres(10, 30.0),
            metres(20, 30.0),
            metres(80, 210.0),
        ]);
        session.totals.elapsed_s = Some(80.0);
        session.timer = vec![TimerEvent {
            at: at(10),
            running: false,
        }];
        let timeline = Timeline::new(&session).unwrap();
        assert_eq!(timeline.ends_at, Moment::from_secs(80));
        assert_eq!(seconds(&timeline), [0, 10, 10, 20, 20, 80]);
    }

    #[test]
    fn a_clock_that_was_set_on_the_way_does_not_stretch_the_run() {
        let mut session = session(vec![record(900_000), record(900_060)]);
        session.totals.elapsed_s = Some(60.0);
        let timeline = Timeline::new(&session).unwrap();
        assert_eq!(timeline.started_at, at(900_000));
        assert_eq!(timeline.ends_at, Moment::from_secs(60));
    }

    #[test]
    fn two_records_of_one_moment_complete_each_other() {
        let position = Record {
            latitude_deg: Some(1.0),
            longitude_deg: Some(2.0),
            ..record(3)
        };
        let heart = Record {
            heart_rate_bpm: Some(140),
            ..record(3)
        };
        let timeline = Timeline::new(&session(vec![position, heart])).unwrap();
        assert_eq!(seconds(&timeline), [3]);
        let sample = timeline.knots[0].sample;
        assert_eq!(sample.position, Some((1.0, 2.0)));
        assert_eq!(sample.heart_rate_bpm, Some(140));
    }

    #[test]
    fn a_session_without_records_is_no_line() {
        assert!(Timeline::new(&session(Vec::new())).is_none());
    }
}
