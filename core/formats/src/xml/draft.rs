//! A session of a TCX or GPX file while it is read.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::value::Time;
use crate::error::Faults;
use crate::{Record, Session, TimerEvent, cadence, clock};

/// A gap this long may be a pause that nothing marks; a shorter one is how watches save space.
const GAP: TimeDelta = TimeDelta::seconds(30);

/// How far stated and counted times may differ: watches round each lap to a second or so.
const SLACK_S: f64 = 10.0;

/// A session as far as it has been read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) session: Session,
    /// When the file says that it began.
    pub(super) start: Option<DateTime<Utc>>,
    offsets: Vec<usize>,
    /// Records before which the track was broken off, in order.
    breaks: Vec<usize>,
}

impl Draft {
    /// Adds the point that began at `offset`, if it says when it was made.
    pub(super) fn record(&mut self, time: Option<Time>, mut record: Record, offset: usize) {
        let Some(time) = time else {
            return;
        };
        record.at = time.at;
        if self.session.utc_offset_s.is_none() {
            self.session.utc_offset_s = time.utc_offset_s;
        }
        self.session.records.push(record);
        self.offsets.push(offset);
    }

    /// The next record begins a new piece of track after a pause.
    pub(super) fn broken_off(&mut self) {
        let next = self.session.records.len();
        if self.breaks.last() != Some(&next) {
            self.breaks.push(next);
        }
    }

    /// The session, put right; `None` without records.
    pub(super) fn finish(mut self, faults: &mut Faults) -> Option<Session> {
        clock::straighten(&mut self.session.records, &self.offsets, faults);
        let first = self.session.records.first()?.at;
        self.session.start = self.start.unwrap_or(first).min(first);
        let mut pauses = self.pauses();
        pauses.sort_unstable();
        for index in pauses {
            let ends = [(index - 1, false), (index, true)];
            let events = ends.map(|(end, running)| TimerEvent {
                at: self.session.records[end].at,
                running,
            });
            self.session.timer.extend(events);
        }
        cadence::count_both_feet(&mut self.session);
        Some(self.session)
    }

    /// The records before which there was a pause.
    ///
    /// A pause breaks the track off, but not every writer does so; where the stated time of
    /// running is shorter than what the records span, the longest gaps explain it.
    fn pauses(&self) -> Vec<usize> {
        let records = &self.session.records;
        let gap = |index: usize| records[index].at - records[index - 1].at;
        let mut pauses: Vec<usize> = self
            .breaks
            .iter()
            .copied()
            .filter(|&index| index > 0 && index < records.len() && !gap(index).is_zero())
            .collect();
        let (Some(stated_s), Some(last)) = (self.session.totals.timer_s, records.last()) else {
            return pauses;
        };
        let span = last.at - self.session.start;
        let marked: TimeDelta = pauses.iter().map(|&index| gap(index)).sum();
        let mut missing_s = (span - marked).as_seconds_f64() - stated_s;
        let mut unmarked: Vec<(TimeDelta, usize)> = (1..records.len())
            .map(|index| (gap(index), index))
            .filter(|(length, index)| *length > GAP && pauses.binary_search(index).is_err())
            .collect();
        unmarked.sort_by_key(|&(length, index)| (Reverse(length), index));
        for (length, index) in unmarked {
            let length_s = length.as_seconds_f64();
            if length_s <= missing_s + SLACK_S {
                missing_s -= length_s;
                pauses.push(index);
            }
        }
        pauses
    }
}
