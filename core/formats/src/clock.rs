//! Putting the clock of a file right: time never falls.

use chrono::{DateTime, TimeDelta, Utc};

use crate::Record;
use crate::error::Faults;

/// A record this much earlier than the one before it came late to the file; further back, the
/// clock was set. Devices flush their sensors within a few seconds.
const LATE: TimeDelta = TimeDelta::seconds(10);

/// A single record this far ahead of both its neighbours has a broken time.
const SPIKE: TimeDelta = TimeDelta::days(1);

/// By how much the times of a file were moved, from which record on.
#[derive(Debug, Default)]
pub(crate) struct Shifts(Vec<(usize, TimeDelta)>);

impl Shifts {
    /// The time `at`, stated in the file after `records_before` records, on the mended clock.
    pub(crate) fn mend(&self, at: DateTime<Utc>, records_before: usize) -> DateTime<Utc> {
        let passed = self.0.partition_point(|&(from, _)| from < records_before);
        match passed.checked_sub(1).map(|last| self.0[last].1) {
            Some(shift) => moved(at, shift),
            None => at,
        }
    }
}

/// Makes the times of `records` monotone and notes what was wrong, at the first place.
///
/// A record up to ten seconds late takes the time of the one before it. A clock set back
/// further goes on from there, one second later, until it is set right again.
/// `offsets` are the places of the records in the file.
pub(crate) fn straighten(records: &mut [Record], offsets: &[usize], faults: &mut Faults) -> Shifts {
    let mut shifts = Shifts::default();
    let mut shift = TimeDelta::zero();
    let mut jumps = Jumps::default();
    for index in 1..records.len() {
        let before = records[index - 1].at;
        let stated = records[index].at;
        if !shift.is_zero() && stated >= before {
            shift = TimeDelta::zero();
            shifts.0.push((index, shift));
        }
        let mut at = moved(stated, shift);
        if at < before {
            jumps.count(index, at - before);
            if before - at <= LATE {
                at = before;
            } else {
                at = moved(before, TimeDelta::seconds(1));
                shift = at - stated;
                shifts.0.push((index, shift));
            }
        } else if at - before > SPIKE {
            let next = records.get(index + 1).map(|next| moved(next.at, shift));
            if next.is_some_and(|next| next >= before && next < at) {
                jumps.count(index, at - before);
                at = before;
            }
        }
        records[index].at = at;
    }
    jumps.note(offsets, faults);
    shifts
}

/// The jumps of one file: told once, not once for every record.
#[derive(Default)]
struct Jumps {
    first: Option<(usize, TimeDelta)>,
    count: usize,
}

impl Jumps {
    fn count(&mut self, index: usize, by: TimeDelta) {
        self.first.get_or_insert((index, by));
        self.count += 1;
    }

    fn note(&self, offsets: &[usize], faults: &mut Faults) {
        let Some((index, by)) = self.first else {
            return;
        };
        let seconds = by.num_seconds();
        let others = match self.count {
            1 => String::new(),
            count => format!(", the first of {count} jumps"),
        };
        let offset = offsets.get(index).copied().unwrap_or_default();
        faults.noted(offset, format!("the clock jumps by {seconds} s{others}"));
    }
}

fn moved(at: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    at.checked_add_signed(by).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Format, Salvage};

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    fn straightened(seconds: &[i64]) -> (Vec<i64>, Shifts, Vec<crate::Fault>) {
        let mut records: Vec<Record> = seconds
            .iter()
            .map(|&second| Record {
                at: at(second),
                ..Record::default()
            })
            .collect();
        let offsets: Vec<usize> = (0..seconds.len()).map(|index| index * 100).collect();
        let mut faults = Faults::new(Format::Fit, Salvage::No);
        let shifts = straighten(&mut records, &offsets, &mut faults);
        let times = records.iter().map(|it| it.at.timestamp()).collect();
        (times, shifts, faults.into_found())
    }

    #[test]
    fn a_steady_clock_is_left_alone() {
        let (times, _, faults) = straightened(&[1, 2, 2, 90_000, 90_001]);
        assert_eq!(times, [1, 2, 2, 90_000, 90_001]);
        assert!(faults.is_empty());
    }

    #[test]
    fn a_late_record_takes_the_time_of_the_one_before() {
        let (times, _, faults) = straightened(&[10, 15, 12, 16]);
        assert_eq!(times, [10, 15, 15, 16]);
        assert_eq!(faults[0].offset, 200);
        assert_eq!(faults[0].reason, "the clock jumps by -3 s");
    }

    #[test]
    fn a_clock_set_back_goes_on_until_it_is_set_right() {
        let (times, shifts, faults) = straightened(&[4000, 4001, 401, 402, 4004, 4005]);
        assert_eq!(times, [4000, 4001, 4002, 4003, 4004, 4005]);
        assert_eq!(shifts.mend(at(402), 4), at(4003));
        assert_eq!(shifts.mend(at(4005), 5), at(4005));
        assert_eq!(faults.len(), 1);
    }

    #[test]
    fn one_record_from_the_far_future_moves_nobody_else() {
        let (times, _, faults) = straightened(&[1, 2, 900_000, 4, 5]);
        assert_eq!(times, [1, 2, 2, 4, 5]);
        assert_eq!(faults.len(), 1);
    }
}
