//! Heart-rate variability of files and of stored runs.

use std::time::Duration;

use freshlegs_engine::sensing::rhythm::{Beats, Resolution};
use freshlegs_engine::{BeatRecord, Moment, SensorId};
use freshlegs_formats::{ReadError, Salvage};
use freshlegs_store::Source;

use super::import::{read_file, track};
use super::{Companion, run_id};
use crate::error::CompanionError;
use crate::hrv::{HrvOptions, HrvReport};

/// Analyses the beats of a file: the longest run of a FIT file, or text with one RR interval in
/// milliseconds on each line. Time is counted from the start of the run, or of the first interval.
///
/// # Errors
///
/// `Storage` when the file cannot be read; `BadInput` when it cannot be understood, with the line
/// or the offset, or has no beats.
#[uniffi::export]
pub fn hrv_of_file(path: String, options: HrvOptions) -> Result<HrvReport, CompanionError> {
    let bytes = read_file(&path)?;
    let beats = match freshlegs_formats::read(&bytes, Salvage::No) {
        Ok(activity) => {
            let session = activity
                .longest_run()
                .or_else(|| activity.longest_session());
            let batches = session.map_or_else(Vec::new, |index| {
                track::batches(&activity.sessions[index])
                    .map(|(at, rr_ms)| (at, rr_ms.iter().map(|ms| ms.round() as i64).collect()))
                    .collect()
            });
            in_the_end(Resolution::Millisecond, batches)
        }
        Err(ReadError::NotRecognised) => listed(&freshlegs_formats::read_rr_list(&bytes)?),
        Err(error) => return Err(error.into()),
    };
    analyse(options, beats, "the file")
}

#[uniffi::export]
impl Companion {
    /// Analyses the beats of a stored run. Time is counted from its start.
    ///
    /// # Errors
    ///
    /// `BadInput` when `id` is none or the run has no beats, `NotFound`, `Storage`.
    pub fn hrv_of_run(&self, id: String, options: HrvOptions) -> Result<HrvReport, CompanionError> {
        let run = self.store.run(run_id(&id)?)?;
        let intervals =
            |beats: BeatRecord| beats.rr_1024.into_iter().map(i64::from).collect::<Vec<_>>();
        let beats = run.record.beats;
        let beats = if matches!(run.header.source, Source::Imported(_)) {
            let batches = beats.into_iter().map(|it| (it.at, intervals(it))).collect();
            in_the_end(Resolution::Per1024, batches)
        } else {
            let arrivals = beats
                .into_iter()
                .map(|it| (it.at, it.sensor, intervals(it)));
            Beats::from_arrivals(Resolution::Per1024, arrivals)
        };
        analyse(options, beats, "the run")
    }
}

fn analyse(options: HrvOptions, beats: Beats, what: &str) -> Result<HrvReport, CompanionError> {
    if beats.as_slice().is_empty() {
        return Err(CompanionError::BadInput {
            reason: format!("find RR intervals in {what}"),
            offset: None,
        });
    }
    options.analyse(beats)
}

/// The beats of a bare list, in milliseconds; finer where it has decimals.
pub(crate) fn listed(intervals_ms: &[f64]) -> Beats {
    let whole = intervals_ms.iter().all(|ms| ms.fract() == 0.0);
    let (resolution, per_ms) = if whole {
        (Resolution::Millisecond, 1.0)
    } else {
        (Resolution::Microsecond, 1_000.0)
    };
    let ticks = intervals_ms.iter().map(|ms| (ms * per_ms).round() as i64);
    Beats::from_intervals(resolution, ticks)
}

/// Beats of which a file says after which record they came, and not when they arrived: as if they
/// had arrived before the next ones, and no later than their own sum allows, so that a pause lies
/// behind them and not in front.
fn in_the_end(resolution: Resolution, batches: Vec<(Moment, Vec<i64>)>) -> Beats {
    let mut merged: Vec<(Moment, Vec<i64>)> = Vec::with_capacity(batches.len());
    for (at, intervals) in batches {
        match merged.last_mut() {
            // A watch that records seldom writes several batches between two records.
            Some((last, before)) if *last == at => before.extend(intervals),
            _ => merged.push((at, intervals)),
        }
    }
    let nexts = merged.iter().skip(1).map(|(at, _)| Some(*at)).chain([None]);
    let arrivals = merged.iter().zip(nexts).map(|((at, intervals), next)| {
        let sum: i64 = intervals.iter().sum();
        let sum_us =
            u64::try_from(sum).unwrap_or(0) * 1_000_000 / resolution.per_s().unsigned_abs();
        let over = *at + Duration::from_micros(sum_us);
        let arrival = next.map_or(over, |next| over.min(next));
        (arrival, SensorId(0), intervals.iter().copied())
    });
    Beats::from_arrivals(resolution, arrivals)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batches(seconds: &[(u64, usize)]) -> Vec<(Moment, Vec<i64>)> {
        seconds
            .iter()
            .map(|(at, beats)| (Moment::from_secs(*at), vec![500; *beats]))
            .collect()
    }

    fn ends(beats: &Beats) -> Vec<i64> {
        beats.as_slice().iter().map(|beat| beat.end).collect()
    }

    #[test]
    fn beats_between_seldom_records_are_one_stretch() {
        let beats = in_the_end(
            Resolution::Millisecond,
            batches(&[(0, 5), (0, 5), (0, 6), (8, 5), (8, 5), (8, 4)]),
        );
        assert_eq!(beats.as_slice().len(), 30);
        assert_eq!(beats.stretches().count(), 1);
        assert_eq!(ends(&beats).last(), Some(&15_000));
    }

    #[test]
    fn a_pause_lies_behind_the_beats_before_it() {
        let beats = in_the_end(
            Resolution::Millisecond,
            batches(&[(0, 2), (1, 2), (60, 2), (61, 2)]),
        );
        assert_eq!(
            ends(&beats),
            [500, 1_000, 1_500, 2_000, 60_500, 61_000, 61_500, 62_000]
        );
        assert_eq!(beats.stretches().count(), 2);
    }

    #[test]
    fn decimals_are_kept() {
        assert_eq!(
            listed(&[612.0, 598.0]).resolution(),
            Resolution::Millisecond
        );
        let fine = listed(&[612.5, 598.25]);
        assert_eq!(fine.resolution(), Resolution::Microsecond);
        assert!(fine.intervals().eq([612_500, 598_250]));
    }
}
