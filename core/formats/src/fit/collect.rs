//! Gathering the messages of one FIT file, in the order of the file.

use chrono::{DateTime, TimeDelta, Utc};

use super::developer::Descriptions;
use super::message::Message;
use super::{profile, session};
use crate::clock;
use crate::error::Faults;
use crate::{Device, Lap, Record, Session, Sport, TimerEvent};

/// Seconds from the Unix epoch to that of FIT, 1989-12-31T00:00:00Z.
const FIT_EPOCH: i64 = 631_065_600;

/// Times below this count from when the device was switched on (profile, type `date_time`).
const FIRST_DATE: u32 = 0x1000_0000;

/// Degrees in a semicircle, the unit of positions: 180 / 2³¹.
const DEGREES: f64 = 180.0 / 2_147_483_648.0;

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
    /// Sport and indoors, of the `sport` message.
    pub(super) sport: Option<(Sport, bool)>,
    offsets: Vec<usize>,
    descriptions: Descriptions,
    distance: CompressedDistance,
    device: Device,
    /// Time of the `activity` message, in the device's count and as local time.
    local: Option<(u32, u32)>,
    relative: bool,
}

impl Collected {
    /// Takes in one message.
    pub(super) fn take(&mut self, message: &Message<'_>) {
        match message.global {
            profile::RECORD => self.take_record(message),
            profile::HRV => self.take_beats(message),
            profile::EVENT => self.take_event(message),
            profile::LAP => self.laps.extend(session::lap(message)),
            profile::SESSION => self.sessions.push(session::session(message)),
            profile::FIELD_DESCRIPTION => self.descriptions.learn(message),
            profile::SPORT => {
                let mut numbers = [None; 2];
                for (field, value) in message.numbers() {
                    if let Some(number) = numbers.get_mut(usize::from(field)) {
                        *number = Some(value as u8);
                    }
                }
                self.sport = Some(profile::sport(numbers[0], numbers[1]));
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
            Some((stated, local)) if self.relative => {
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
        let mut record = Record {
            at: date_time(time),
            ..Record::default()
        };
        let mut plain = Plain::default();
        for (field, value) in message.numbers() {
            match field {
                0 => record.latitude_deg = Some(value * DEGREES).filter(|it| it.abs() <= 90.0),
                1 => record.longitude_deg = Some(value * DEGREES),
                2 => plain.altitude_m = Some(value / 5.0 - 500.0),
                3 => record.heart_rate_bpm = Some(value as u8).filter(|&bpm| bpm > 0),
                4 => record.cadence_spm = Some(value),
                5 => record.distance_m = Some(value / 100.0),
                6 => plain.speed_m_per_s = Some(value / 1000.0),
                7 => record.power_w = Some(value),
                13 => record.temperature_c = Some(value),
                39 => record.vertical_oscillation_m = positive(value / 10_000.0),
                41 => record.stance_ms = positive(value / 10.0),
                52 => plain.cadence_256 = Some(value / 256.0),
                53 => plain.cadence_fraction = value / 128.0,
                73 => record.speed_m_per_s = Some(value / 1000.0),
                78 => record.altitude_m = Some(value / 5.0 - 500.0),
                85 => record.step_length_m = positive(value / 10_000.0),
                99 => plain.respiration = positive(value),
                108 => record.respiration_per_min = positive(value / 100.0),
                _ => {}
            }
        }
        let compressed = message.fields().find(|&(field, _)| field == 8);
        if let Some((_, &[low, middle, high])) = compressed
            && let Some((speed_m_per_s, distance_m)) = self.distance.read([low, middle, high])
        {
            plain.speed_m_per_s.get_or_insert(speed_m_per_s);
            record.distance_m.get_or_insert(distance_m);
        }
        plain.complete(&mut record);
        self.descriptions.fill(message, &mut record);
        self.relative |= time < FIRST_DATE;
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

/// Fields of a record that give way to a better one, wherever either stands in the message.
#[derive(Default)]
struct Plain {
    altitude_m: Option<f64>,
    speed_m_per_s: Option<f64>,
    respiration: Option<f64>,
    cadence_256: Option<f64>,
    cadence_fraction: f64,
}

impl Plain {
    fn complete(self, record: &mut Record) {
        record.altitude_m = record.altitude_m.or(self.altitude_m);
        record.speed_m_per_s = record.speed_m_per_s.or(self.speed_m_per_s);
        record.respiration_per_min = record.respiration_per_min.or(self.respiration);
        record.cadence_spm = record
            .cadence_spm
            .map(|whole| whole + self.cadence_fraction)
            .or(self.cadence_256);
    }
}

/// `compressed_speed_distance`: 12 bits of speed in 1/100 m/s, and 12 bits of a distance in
/// 1/16 m that begins again every 256 m.
#[derive(Debug, Default)]
struct CompressedDistance {
    total: u64,
}

impl CompressedDistance {
    /// Speed in m/s and the distance so far in metres; `None` when absent.
    fn read(&mut self, bytes: [u8; 3]) -> Option<(f64, f64)> {
        if bytes == [0xFF; 3] {
            return None;
        }
        let [low, middle, high] = bytes.map(u64::from);
        let speed = low | (middle & 0x0F) << 8;
        let distance = middle >> 4 | high << 4;
        self.total += distance.wrapping_sub(self.total) & 0xFFF;
        Some((speed as f64 / 100.0, self.total as f64 / 16.0))
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

fn positive(value: f64) -> Option<f64> {
    (value > 0.0).then_some(value)
}
