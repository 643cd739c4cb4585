//! A session's records and timer events as knots on one line of run time.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use freshlegs_engine::Moment;
use freshlegs_formats::{Record, Session};

use super::distance::{self, FASTEST_M_PER_S, SILENCE};
use super::pauses::{self, Switch};

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

/// What is known at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Sample {
    /// Metres since the start; never falls.
    pub(super) distance_m: Option<f64>,
    pub(super) speed_m_per_s: Option<f64>,
    pub(super) heart_rate_bpm: Option<u8>,
    pub(super) cadence_spm: Option<f64>,
    pub(super) power_w: Option<f64>,
    /// Latitude and longitude in degrees.
    pub(super) position: Option<(f64, f64)>,
    pub(super) altitude_m: Option<f32>,
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
            .and_then(|secs| Duration::try_from_secs_f64(secs).ok())
            .map(|elapsed| Moment::ZERO + elapsed);
        let last_allowed = stop.max(elapsed);
        let mut knots = records(session, |at| {
            run_time(at).filter(|at| last_allowed.is_none_or(|last| *at <= last))
        });
        let last = knots.last()?.at;
        let ends_at = match (stop, elapsed) {
            // Events are stamped in whole seconds, totals are finer.
            (Some(stop), Some(elapsed)) if apart(stop, elapsed) < STAMP => elapsed,
            (Some(stop), _) => stop,
            (None, Some(elapsed)) if elapsed.since(last) <= SILENCE => elapsed,
            (None, _) => last,
        };
        knots.retain(|knot| knot.at < ends_at + STAMP);
        for knot in &mut knots {
            knot.at = knot.at.min(ends_at);
        }
        switches.retain(|(at, _)| *at < ends_at);
        complete(&mut knots);
        begin(&mut knots);
        end(&mut knots, ends_at, session.totals.distance_m);
        Some(Self {
            started_at,
            ends_at,
            knots: pauses::insert(knots, &switches),
        })
    }
}

impl Sample {
    /// Nobody moves; what the body does goes on.
    pub(super) fn standing(&self) -> Self {
        Self {
            speed_m_per_s: self.speed_m_per_s.map(|_| 0.0),
            cadence_spm: self.cadence_spm.map(|_| 0.0),
            power_w: self.power_w.map(|_| 0.0),
            ..*self
        }
    }

    /// The strap alone.
    pub(super) fn heart_rate_alone(&self) -> Self {
        Self {
            heart_rate_bpm: self.heart_rate_bpm,
            ..Self::default()
        }
    }

    /// Part of the way to the `next` sample, `share` from 0 to 1: what moves is interpolated, what
    /// is counted by the minute is held.
    pub(super) fn towards(&self, next: &Self, share: f64) -> Self {
        let between = |a: f64, b: f64| a + (b - a) * share;
        let both = |a: Option<f64>, b: Option<f64>| Some(between(a?, b?));
        Self {
            distance_m: both(self.distance_m, next.distance_m),
            speed_m_per_s: both(self.speed_m_per_s, next.speed_m_per_s),
            position: self
                .position
                .zip(next.position)
                .map(|(from, to)| position_between(from, to, share)),
            altitude_m: both(
                self.altitude_m.map(f64::from),
                next.altitude_m.map(f64::from),
            )
            .map(|metres| metres as f32),
            ..*self
        }
    }
}

impl From<&Record> for Sample {
    fn from(record: &Record) -> Self {
        let finite = |value: Option<f64>| value.filter(|value| value.is_finite());
        Self {
            distance_m: finite(record.distance_m),
            speed_m_per_s: finite(record.speed_m_per_s),
            heart_rate_bpm: record.heart_rate_bpm,
            cadence_spm: finite(record.cadence_spm),
            power_w: finite(record.power_w),
            position: finite(record.latitude_deg).zip(finite(record.longitude_deg)),
            altitude_m: finite(record.altitude_m).map(|metres| metres as f32),
        }
    }
}

/// Part of the way from one latitude and longitude to another.
fn position_between(from: (f64, f64), to: (f64, f64), share: f64) -> (f64, f64) {
    // The short way round where the two lie on either side of 180 degrees.
    let east = (to.1 - from.1 + 540.0).rem_euclid(360.0) - 180.0;
    (
        from.0 + (to.0 - from.0) * share,
        (from.1 + east * share + 540.0).rem_euclid(360.0) - 180.0,
    )
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
            Some(last) if last.at == at => {
                last.sample = overlay(&last.sample, &sample);
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

fn overlay(first: &Sample, second: &Sample) -> Sample {
    Sample {
        distance_m: second.distance_m.or(first.distance_m),
        speed_m_per_s: second.speed_m_per_s.or(first.speed_m_per_s),
        heart_rate_bpm: second.heart_rate_bpm.or(first.heart_rate_bpm),
        cadence_spm: second.cadence_spm.or(first.cadence_spm),
        power_w: second.power_w.or(first.power_w),
        position: second.position.or(first.position),
        altitude_m: second.altitude_m.or(first.altitude_m),
    }
}

/// Distances become a counter; a missing speed is what the counter says. Some watches write
/// positions and distances in turns: what is missing between two that are close is bridged.
/// A pod cannot say that it does not know its cadence, so that is held as long.
fn complete(knots: &mut [Knot]) {
    let recorded: Vec<_> = knots
        .iter()
        .map(|knot| (knot.at, knot.sample.distance_m))
        .collect();
    for (knot, metres) in knots.iter_mut().zip(distance::since_start(&recorded)) {
        knot.sample.distance_m = metres;
    }
    bridge(
        knots,
        |sample| sample.distance_m,
        |sample, from, to, share| sample.distance_m = Some(from + (to - from) * share),
    );
    bridge(
        knots,
        |sample| sample.position,
        |sample, from, to, share| sample.position = Some(position_between(from, to, share)),
    );
    bridge(
        knots,
        |sample| sample.cadence_spm,
        |sample, from, _, _| sample.cadence_spm = Some(from),
    );
    let mut speed_after = None;
    for index in (0..knots.len()).rev() {
        let speed = index
            .checked_sub(1)
            .and_then(|before| speed_between(&knots[before], &knots[index]));
        let known = &mut knots[index].sample.speed_m_per_s;
        *known = known.or(speed).or(speed_after);
        speed_after = speed;
    }
}

/// Fills what is missing between two known values at most [`SILENCE`] apart: `fill` gets both,
/// and the share of the time between them that has passed.
fn bridge<T: Copy>(
    knots: &mut [Knot],
    value: impl Fn(&Sample) -> Option<T>,
    fill: impl Fn(&mut Sample, T, T, f64),
) {
    let mut known: Option<(usize, T)> = None;
    for index in 0..knots.len() {
        let Some(to) = value(&knots[index].sample) else {
            continue;
        };
        if let Some((before, from)) = known {
            let (begin, end) = (knots[before].at, knots[index].at);
            if end.since(begin) <= SILENCE {
                for knot in &mut knots[before + 1..index] {
                    let share = knot.at.secs_since(begin) / end.secs_since(begin);
                    fill(&mut knot.sample, from, to, share);
                }
            }
        }
        known = Some((index, to));
    }
}

fn speed_between(from: &Knot, to: &Knot) -> Option<f64> {
    let metres = to.sample.distance_m? - from.sample.distance_m?;
    (to.at.since(from.at) <= SILENCE && to.at > from.at).then(|| metres / to.at.secs_since(from.at))
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

/// The last values hold to the end, if it is near, and the counter goes on to the file's total.
fn end(knots: &mut Vec<Knot>, ends_at: Moment, total_m: Option<f64>) {
    let Some(last) = knots.last() else { return };
    if ends_at <= last.at || ends_at.since(last.at) > SILENCE {
        return;
    }
    let mut sample = last.sample;
    if let (Some(metres), Some(total)) = (sample.distance_m, total_m) {
        let most = metres + FASTEST_M_PER_S * ends_at.secs_since(last.at);
        if (metres..=most).contains(&total) {
            sample.distance_m = Some(total);
        }
    }
    knots.push(Knot {
        at: ends_at,
        sample,
        timer: None,
        rr: Vec::new(),
    });
}
