//! Gathering the messages of one FIT file, in the order of the file.

use chrono::{DateTime, TimeDelta, Utc};

use super::developer::Descriptions;
use super::message::Message;
use super::record::{self, CompressedDistance};
use super::{profile, session};
use crate::clock;
use crate::error::Faults;
use crate::{Device, Lap, Record, Session, Sport, TimerEvent};

/// Seconds from the Unix epoch to that of FIT, 1989-12-31T00:00:00Z.
const FIT_EPOCH: i64 = 631_065_600;

/// Times below this count from when the device was switched on (profile, type `date_time`).
const FIRST_DATE: u32 = 0x1000_0000;

/// What one FIT file says, as yet neither sorted nor put right.
#[derive(Debug, Default)]
pub(super) struct Collected {
    pub(super) records: Vec<Record>,
    pub(super) sessions: Vec<Session>,
    pub(super) laps: Vec<Lap>,
    /// Each with the number of records before it.
    pub(super) timer: Vec<(usize, TimerEvent)>,
    /// Each with the number of records before it, in milliseconds.
    pub(super) beats: Vec<(usize, Vec<f64>)>,
    /// Sport and indoors of each `sport` message, with the number of records before it.
    pub(super) sports: Vec<(usize, (Sport, bool))>,
    offsets: Vec<usize>,
    descriptions: Descriptions,
    distance: CompressedDistance,
    device: Device,
    /// Time of the `activity` message, in the device's count and as local time.
    local: Option<(u32, u32)>,
}

impl Collected {
    /// Takes in one message.
    pub(super) fn take(&mut self, message: &Message<'_>) {
        match message.global {
            profile::RECORD => self.take_record(message),
            profile::HRV => self.take_beats(message),
            profile::EVENT => self.take_event(message),
            profile::LAP => self.laps.extend(session::lap(message)),
            profile::SESSION => {
                let set_out_with = self.sports.last().map(|&(_, sport)| sport);
                self.sessions.push(session::session(message, set_out_with));
            }
            profile::FIELD_DESCRIPTION => self.descriptions.learn(message),
            profile::SPORT => {
                let mut numbers = [None; 2];
                for (field, value) in message.numbers() {
                    if let Some(number) = numbers.get_mut(usize::from(field)) {
                        *number = Some(value as u8);
                    }
                }
                let sport = profile::sport(numbers[0], numbers[1]);
                self.sports.push((self.records.len(), sport));
            }
            profile::ACTIVITY => {
                let local = message.numbers().find(|&(field, _)| field == 5);
                self.local = message.time.zip(local.map(|(_, value)| value as u32));
            }
            profile::FILE_ID => self.take_device(message),
            _ => {}
        }
    }

    /// The device and its sessions, sorted and put right; none without records.
    pub(super) fn finish(mut self, faults: &mut Faults) -> (Device, Vec<Session>) {
        if self.records.is_empty() {
            return (self.device, Vec::new());
        }
        let mut utc_offset_s = None;
        match self.local {
            Some((stated, local)) if stated < FIRST_DATE => {
                let epoch = TimeDelta::seconds(i64::from(local) - i64::from(stated));
                self.date(epoch);
                let first = self.offsets.first().copied().unwrap_or_default();
                faults.noted(
                    first,
                    "times count from when the device was switched on, dated by its local time",
                );
            }
            Some((stated, local)) => utc_offset_s = utc_offset(stated, local),
            None => {}
        }
        let shifts = clock::straighten(&mut self.records, &self.offsets, faults);
        for (records_before, event) in &mut self.timer {
            event.at = shifts.mend(event.at, *records_before);
        }
        let device = std::mem::take(&mut self.device);
        let mut sessions = session::divide(self);
        for session in &mut sessions {
            session.utc_offset_s = utc_offset_s;
            crate::cadence::count_both_feet(session);
        }
        (device, sessions)
    }

    fn take_record(&mut self, message: &Message<'_>) {
        let Some(time) = message.time else {
            return;
        };
        let mut record = record::record(message, &mut self.distance);
        record.at = date_time(time);
        self.descriptions.fill(message, &mut record);
        self.records.push(record);
        self.offsets.push(message.offset);
    }

    fn take_beats(&mut self, message: &Message<'_>) {
        let order = message.order();
        let rr_ms: Vec<f64> = message
            .fields()
            .filter(|&(field, _)| field == 0)
            .flat_map(|(_, bytes)| bytes.chunks_exact(2))
            .map(|raw| order.unsigned(raw))
            .filter(|&raw| raw != 0 && raw != 0xFFFF)
            .map(|raw| raw as f64)
            .collect();
        if !rr_ms.is_empty() {
            self.beats.push((self.records.len(), rr_ms));
        }
    }

    fn take_event(&mut self, message: &Message<'_>) {
        const TIMER: f64 = 0.0;
        let mut event = None;
        let mut kind = None;
        for (field, value) in message.numbers() {
            match field {
                0 => event = Some(value),
                1 => kind = Some(value as u8),
                _ => {}
            }
        }
        let running = match kind {
            Some(0) => true,
            // stop, stop_all, stop_disable, stop_disable_all
            Some(1 | 4 | 8 | 9) => false,
            _ => return,
        };
        if event == Some(TIMER)
            && let Some(time) = message.time
        {
            let at = date_time(time);
            self.timer
                .push((self.records.len(), TimerEvent { at, running }));
        }
    }

    fn take_device(&mut self, message: &Message<'_>) {
        for (field, value) in message.numbers() {
            match field {
                1 => {
                    let name = profile::manufacturer(value as u16);
                    self.device.manufacturer = name.map(str::to_owned);
                }
                2 => {
                    self.device
                        .product
                        .get_or_insert(format!("{}", value as u16));
                }
                _ => {}
            }
        }
        for (field, bytes) in message.fields() {
            if field == 8
                && let Some(name) = super::field::text(bytes)
            {
                self.device.product = Some(name);
            }
        }
    }

    /// Moves all times, which count from switching on, by `epoch`.
    fn date(&mut self, epoch: TimeDelta) {
        let of_records = self.records.iter_mut().map(|it| &mut it.at);
        let of_sessions = self.sessions.iter_mut().map(|it| &mut it.start);
        let of_laps = self.laps.iter_mut().map(|it| &mut it.start);
        let of_timer = self.timer.iter_mut().map(|(_, it)| &mut it.at);
        for at in of_records.chain(of_sessions).chain(of_laps).chain(of_timer) {
            *at += epoch;
        }
    }
}

/// The moment `seconds` after the FIT epoch.
pub(super) fn date_time(seconds: u32) -> DateTime<Utc> {
    // All of `u32` is within chrono's range.
    DateTime::from_timestamp(FIT_EPOCH + i64::from(seconds), 0).unwrap_or_default()
}

/// The offset of local time, when it is one: within a day's range and close to a quarter hour.
fn utc_offset(stated: u32, local: u32) -> Option<i32> {
    const QUARTER: i64 = 900;
    let difference = i64::from(local) - i64::from(stated);
    let rounded = (difference + QUARTER / 2).div_euclid(QUARTER) * QUARTER;
    let near = (difference - rounded).abs() <= 60;
    (near && (-12 * 3600..=14 * 3600).contains(&rounded)).then_some(rounded as i32)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{FitWriter, T0, TEXT, U8, U16, U32};
    use crate::{Activity, Salvage, read};

    fn strictly(writer: &FitWriter) -> Activity {
        read(&writer.finish(), Salvage::No).unwrap()
    }

    #[test]
    fn compressed_times_follow_the_last_whole_one() {
        let activity = strictly(
            &FitWriter::new()
                .define(0, 20, &[(253, 4, U32), (3, 1, U8)])
                .define(1, 20, &[(3, 1, U8)])
                .compressed(1, T0, &[&[90]])
                .message(0, &[&T0.to_le_bytes(), &[100]])
                .compressed(1, T0 + 4, &[&[101]])
                .compressed(1, T0 + 30, &[&[102]])
                .compressed(1, T0 + 61, &[&[103]]),
        );
        let read: Vec<_> = activity.sessions[0]
            .records
            .iter()
            .map(|it| {
                (
                    it.at.timestamp() - super::FIT_EPOCH - i64::from(T0),
                    it.heart_rate_bpm,
                )
            })
            .collect();
        assert_eq!(
            read,
            [
                (0, Some(100)),
                (4, Some(101)),
                (30, Some(102)),
                (61, Some(103))
            ],
            "and the record before any time is left out"
        );
    }

    #[test]
    fn beats_follow_the_record_before_them() {
        let beats: Vec<u8> = [812_u16, 790, 0xFFFF, 0xFFFF, 0xFFFF]
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect();
        let activity = strictly(
            &FitWriter::new()
                .with_records()
                .define(2, 78, &[(0, 10, U16)])
                .message(2, &[&beats])
                .record(T0, 100, 85, 0)
                .record(T0 + 1, 100, 85, 300)
                .message(2, &[&beats])
                .message(2, &[&[0xFF; 10]]),
        );
        let batches: Vec<_> = activity.sessions[0]
            .beats
            .iter()
            .map(|it| (it.after_records, it.rr_ms.as_slice()))
            .collect();
        assert_eq!(batches, [(0, &[812.0, 790.0][..]), (2, &[812.0, 790.0])]);
    }

    #[test]
    fn the_timer_stops_and_starts_by_its_events_only() {
        let mut writer = FitWriter::run(9).define(2, 21, &[(253, 4, U32), (0, 1, 0), (1, 1, 0)]);
        for (second, event, kind) in [(0, 0, 0), (3, 0, 4), (5, 0, 0), (6, 38, 1), (8, 0, 1)] {
            writer = writer.message(2, &[&(T0 + second).to_le_bytes(), &[event, kind]]);
        }
        let activity = strictly(&writer);
        let session = &activity.sessions[0];
        let timer: Vec<_> = session
            .timer
            .iter()
            .map(|it| ((it.at - session.start).num_seconds(), it.running))
            .collect();
        assert_eq!(timer, [(0, true), (3, false), (5, true), (8, false)]);
    }

    #[test]
    fn the_device_is_named() {
        let activity = strictly(
            &FitWriter::run(1)
                .define(2, 0, &[(1, 2, U16), (2, 2, U16), (8, 12, TEXT)])
                .message(
                    2,
                    &[
                        &294_u16.to_le_bytes(),
                        &802_u16.to_le_bytes(),
                        b"COROS PACE 2",
                    ],
                ),
        );
        assert_eq!(activity.device.manufacturer.as_deref(), Some("COROS"));
        assert_eq!(activity.device.product.as_deref(), Some("COROS PACE 2"));
    }

    #[test]
    fn local_time_gives_the_offset_unless_it_is_nonsense() {
        let offset = |local: u32| {
            let writer = FitWriter::run(1)
                .define(2, 34, &[(253, 4, U32), (5, 4, U32)])
                .message(2, &[&T0.to_le_bytes(), &local.to_le_bytes()]);
            strictly(&writer).sessions[0].utc_offset_s
        };
        assert_eq!(offset(T0 + 3 * 3600), Some(10_800));
        assert_eq!(offset(T0 - 9000 + 2), Some(-9000));
        assert_eq!(offset(T0 + 400), None);
        assert_eq!(offset(0), None);
    }

    #[test]
    fn times_from_switching_on_are_dated_by_local_time() {
        let activity = strictly(
            &FitWriter::new()
                .with_records()
                .record(1000, 100, 85, 0)
                .record(1060, 110, 85, 18_000)
                .with_sessions()
                .session(1000, 1060, 1)
                .define(2, 34, &[(253, 4, U32), (5, 4, U32)])
                .message(2, &[&1070_u32.to_le_bytes(), &(T0 + 10).to_le_bytes()]),
        );
        let session = &activity.sessions[0];
        assert_eq!(
            session.records[1].at.to_rfc3339(),
            "2019-03-17T07:24:33+00:00"
        );
        assert_eq!((session.records[0].at - session.start).num_seconds(), 0);
        assert_eq!(session.utc_offset_s, None);
        assert_eq!(activity.faults.len(), 1);
    }

    #[test]
    fn a_clock_set_back_moves_records_and_events_alike() {
        let activity = strictly(
            &FitWriter::new()
                .with_records()
                .define(2, 21, &[(253, 4, U32), (0, 1, 0), (1, 1, 0)])
                .record(T0 + 3600, 100, 85, 0)
                .record(T0, 101, 85, 300)
                .message(2, &[&T0.to_le_bytes(), &[0, 4]]),
        );
        let session = &activity.sessions[0];
        assert_eq!(
            (session.records[1].at - session.records[0].at).num_seconds(),
            1
        );
        assert_eq!(session.timer[0].at, session.records[1].at);
        assert_eq!(activity.faults[0].reason, "the clock jumps by -3600 s");
    }
}
