//! The columns of each kind of thing in a record.

use freshlegs_engine::coaching::RescueRecord;
use freshlegs_engine::{
    BeatRecord, CueOutcome, CueRecord, EventRecord, LapRecord, Moment, SensorId, TrackPoint,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::columns::{Reader, Writer, damaged};
use crate::error::StoreError;

// Steps per unit of what is kept: the resolutions that `RunRecord` promises.
const PER_DEGREE: f64 = 1e7;
const PER_METRE: f64 = 100.0;
const PER_METRE_OF_ALTITUDE: f64 = 10.0;
const PER_METRE_PER_SECOND: f64 = 1_000.0;
const PER_STEP_PER_MINUTE: f64 = 10.0;
const PER_MEAN: f64 = 100.0;
const PER_SECOND: f64 = 1_000.0;

pub(super) fn pack_track(writer: &mut Writer, track: &[TrackPoint]) {
    let points = track.iter();
    writer.count(track.len());
    writer.numbers(points.clone().map(|p| millis(p.at)));
    writer.flags(points.clone().map(|p| p.moving));
    writer.numbers(
        points
            .clone()
            .map(|p| steps(p.distance_m, PER_METRE).unwrap_or(0)),
    );
    let mut column =
        |of: &dyn Fn(&TrackPoint) -> Option<i64>| writer.optional(points.clone().map(of));
    column(&|p| steps(p.latitude_deg?, PER_DEGREE));
    column(&|p| steps(p.longitude_deg?, PER_DEGREE));
    column(&|p| steps(p.altitude_m?.into(), PER_METRE_OF_ALTITUDE));
    column(&|p| steps(p.speed_m_per_s?.into(), PER_METRE_PER_SECOND));
    column(&|p| p.heart_rate_bpm.map(i64::from));
    column(&|p| steps(p.cadence_spm?.into(), PER_STEP_PER_MINUTE));
    column(&|p| p.power_w.map(i64::from));
}

pub(super) fn unpack_track(reader: &mut Reader<'_>) -> Result<Vec<TrackPoint>, StoreError> {
    let count = reader.count()?;
    let at = reader.numbers(count)?;
    let moving = reader.flags(count)?;
    let distance = reader.numbers(count)?;
    let latitude = reader.optional(count)?;
    let longitude = reader.optional(count)?;
    let altitude = reader.optional(count)?;
    let speed = reader.optional(count)?;
    let heart_rate = reader.optional(count)?;
    let cadence = reader.optional(count)?;
    let power = reader.optional(count)?;
    (0..count)
        .map(|i| {
            Ok(TrackPoint {
                at: moment(at[i])?,
                moving: moving[i],
                distance_m: units(distance[i], PER_METRE),
                latitude_deg: latitude[i].map(|v| units(v, PER_DEGREE)),
                longitude_deg: longitude[i].map(|v| units(v, PER_DEGREE)),
                altitude_m: altitude[i].map(|v| units(v, PER_METRE_OF_ALTITUDE) as f32),
                speed_m_per_s: speed[i].map(|v| units(v, PER_METRE_PER_SECOND) as f32),
                heart_rate_bpm: heart_rate[i].map(whole).transpose()?,
                cadence_spm: cadence[i].map(|v| units(v, PER_STEP_PER_MINUTE) as f32),
                power_w: power[i].map(whole).transpose()?,
            })
        })
        .collect()
}

pub(super) fn pack_beats(writer: &mut Writer, beats: &[BeatRecord]) {
    writer.count(beats.len());
    writer.numbers(beats.iter().map(|b| millis(b.at)));
    writer.numbers(beats.iter().map(|b| b.sensor.0.into()));
    writer.numbers(beats.iter().map(|b| b.rr_1024.len().cast_signed() as i64));
    writer.numbers(
        beats
            .iter()
            .flat_map(|b| &b.rr_1024)
            .map(|rr| i64::from(*rr)),
    );
}

pub(super) fn unpack_beats(reader: &mut Reader<'_>) -> Result<Vec<BeatRecord>, StoreError> {
    let count = reader.count()?;
    let at = reader.numbers(count)?;
    let sensor = reader.numbers(count)?;
    let lengths = reader
        .numbers(count)?
        .into_iter()
        .map(whole::<u16>)
        .collect::<Result<Vec<_>, _>>()?;
    let all = lengths.iter().map(|length| usize::from(*length)).sum();
    let mut intervals = reader.numbers(all)?.into_iter().map(whole);
    (0..count)
        .map(|i| {
            Ok(BeatRecord {
                at: moment(at[i])?,
                sensor: SensorId(whole(sensor[i])?),
                rr_1024: intervals
                    .by_ref()
                    .take(lengths[i].into())
                    .collect::<Result<_, _>>()?,
            })
        })
        .collect()
}

pub(super) fn pack_laps(writer: &mut Writer, laps: &[LapRecord]) {
    let all = laps.iter();
    writer.count(laps.len());
    writer.numbers(all.clone().map(|l| l.number.into()));
    writer.numbers(all.clone().map(|l| millis(l.from)));
    writer.numbers(all.clone().map(|l| millis(l.to)));
    writer.numbers(
        all.clone()
            .map(|l| steps(l.moving_s, PER_SECOND).unwrap_or(0)),
    );
    writer.numbers(
        all.clone()
            .map(|l| steps(l.distance_m, PER_METRE).unwrap_or(0)),
    );
    writer.optional(all.clone().map(|l| steps(l.heart_rate_avg_bpm?, PER_MEAN)));
    writer.optional(all.clone().map(|l| steps(l.cadence_avg_spm?, PER_MEAN)));
    writer.optional(all.clone().map(|l| steps(l.ascent_m?, PER_METRE)));
    pack_names(writer, all.map(|l| l.trigger));
}

pub(super) fn unpack_laps(reader: &mut Reader<'_>) -> Result<Vec<LapRecord>, StoreError> {
    let count = reader.count()?;
    let number = reader.numbers(count)?;
    let from = reader.numbers(count)?;
    let to = reader.numbers(count)?;
    let moving = reader.numbers(count)?;
    let distance = reader.numbers(count)?;
    let heart_rate = reader.optional(count)?;
    let cadence = reader.optional(count)?;
    let ascent = reader.optional(count)?;
    let trigger = unpack_names(reader, count)?;
    (0..count)
        .map(|i| {
            Ok(LapRecord {
                number: whole(number[i])?,
                trigger: trigger[i],
                from: moment(from[i])?,
                to: moment(to[i])?,
                moving_s: units(moving[i], PER_SECOND),
                distance_m: units(distance[i], PER_METRE),
                heart_rate_avg_bpm: heart_rate[i].map(|v| units(v, PER_MEAN)),
                cadence_avg_spm: cadence[i].map(|v| units(v, PER_MEAN)),
                ascent_m: ascent[i].map(|v| units(v, PER_METRE)),
            })
        })
        .collect()
}

pub(super) fn pack_cues(writer: &mut Writer, cues: &[CueRecord]) {
    writer.count(cues.len());
    writer.numbers(cues.iter().map(|c| c.id.into()));
    writer.numbers(cues.iter().map(|c| millis(c.at)));
    pack_names(writer, cues.iter().map(|c| c.kind));
    for cue in cues {
        writer.text(&cue.text);
    }
}

pub(super) fn unpack_cues(reader: &mut Reader<'_>) -> Result<Vec<CueRecord>, StoreError> {
    let count = reader.count()?;
    let id = reader.numbers(count)?;
    let at = reader.numbers(count)?;
    let kind = unpack_names(reader, count)?;
    (0..count)
        .map(|i| {
            Ok(CueRecord {
                id: whole(id[i])?,
                at: moment(at[i])?,
                kind: kind[i],
                text: reader.text()?.to_owned(),
            })
        })
        .collect()
}

pub(super) fn pack_outcomes(writer: &mut Writer, outcomes: &[(u32, CueOutcome)]) {
    writer.count(outcomes.len());
    writer.numbers(outcomes.iter().map(|(id, _)| i64::from(*id)));
    pack_names(writer, outcomes.iter().map(|(_, outcome)| outcome));
}

pub(super) fn unpack_outcomes(
    reader: &mut Reader<'_>,
) -> Result<Vec<(u32, CueOutcome)>, StoreError> {
    let count = reader.count()?;
    let ids = reader.numbers(count)?.into_iter().map(whole);
    ids.zip(unpack_names(reader, count)?)
        .map(|(id, outcome)| Ok((id?, outcome)))
        .collect()
}

pub(super) fn pack_events(writer: &mut Writer, events: &[EventRecord]) {
    writer.count(events.len());
    writer.numbers(events.iter().map(|event| millis(event.at)));
    pack_names(writer, events.iter().map(|event| event.kind));
}

pub(super) fn unpack_events(reader: &mut Reader<'_>) -> Result<Vec<EventRecord>, StoreError> {
    let count = reader.count()?;
    let moments = reader.numbers(count)?.into_iter().map(moment);
    moments
        .zip(unpack_names(reader, count)?)
        .map(|(at, kind)| Ok(EventRecord { at: at?, kind }))
        .collect()
}

/// There are few, and none in most runs: JSON is small enough.
pub(super) fn pack_rescues(writer: &mut Writer, rescues: &[RescueRecord]) {
    writer.count(rescues.len());
    pack_names(writer, rescues.iter());
}

pub(super) fn unpack_rescues(reader: &mut Reader<'_>) -> Result<Vec<RescueRecord>, StoreError> {
    let count = reader.count()?;
    unpack_names(reader, count)
}

/// Kinds go by the names that the engine gives them in JSON, so that a new one does not shift the
/// others.
fn pack_names(writer: &mut Writer, values: impl Iterator<Item = impl Serialize>) {
    for value in values {
        // Names, numbers and lists of names always have a JSON form.
        writer.text(&serde_json::to_string(&value).unwrap_or_default());
    }
}

fn unpack_names<T: DeserializeOwned>(
    reader: &mut Reader<'_>,
    count: usize,
) -> Result<Vec<T>, StoreError> {
    (0..count)
        .map(|_| {
            serde_json::from_str(reader.text()?).map_err(|_| damaged("a kind in it is unknown"))
        })
        .collect()
}

fn millis(at: Moment) -> i64 {
    i64::try_from(at.as_millis()).unwrap_or(i64::MAX)
}

fn moment(millis: i64) -> Result<Moment, StoreError> {
    let micros = u64::try_from(millis)
        .ok()
        .and_then(|millis| millis.checked_mul(1_000))
        .ok_or_else(|| damaged("a moment in it is impossible"))?;
    Ok(Moment::from_micros(micros))
}

fn whole<T: TryFrom<i64>>(value: i64) -> Result<T, StoreError> {
    T::try_from(value).map_err(|_| damaged("a number in it is out of range"))
}

/// `None` for what is not finite; what is beyond every quantity of a run saturates.
fn steps(value: f64, per_unit: f64) -> Option<i64> {
    value.is_finite().then(|| (value * per_unit).round() as i64)
}

fn units(steps: i64, per_unit: f64) -> f64 {
    steps as f64 / per_unit
}
