//! A runner who never existed, and folders to keep the runs in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use freshlegs_engine::recovery::entry::{BodyPart, BodySide, Origin, Soreness};
use freshlegs_engine::recovery::{CheckIn, Draft, Entry, EntryId, JournalEntry};
use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{
    BeatRecord, EventKind, EventRecord, Fix, Input, LapRecord, LapTrigger, Moment, Save, SensorId,
    Setup, Summary, TrackPoint,
};
use freshlegs_store::{
    BootAnchor, Heartbeat, Key, Opened, RunHeader, RunId, RunWriter, Source, Store,
};
use tempfile::TempDir;

pub(crate) const START_UTC_MS: i64 = 1_795_000_000_000;
pub(crate) const NOW_UTC_MS: i64 = 1_795_400_798_000;

/// [`key`] in SQL, for a look behind the store's back.
pub(crate) const KEY_PRAGMA: &str =
    "PRAGMA key = \"x'0707070707070707070707070707070707070707070707070707070707070707'\"";

/// A folder for a store, with what stands in every test.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    pub(crate) fn opened(&self) -> Opened {
        Store::open(&self.folder(), &key(), NOW_UTC_MS).unwrap()
    }

    /// Opens the store, which has to be sound.
    pub(crate) fn open(&self) -> Store {
        let opened = self.opened();
        assert_eq!(opened.set_aside, None);
        opened.store
    }

    /// Every file but the lock, with its bytes.
    pub(crate) fn bytes(&self) -> BTreeMap<String, Vec<u8>> {
        fs::read_dir(self.folder())
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                (name, fs::read(entry.path()).unwrap())
            })
            .filter(|(name, _)| name != "freshlegs.lock")
            .collect()
    }

    /// A copy of the folder as a killed process would have left it.
    pub(crate) fn killed(&self) -> Self {
        let copy = Self::new();
        fs::create_dir(copy.folder()).unwrap();
        for (name, bytes) in self.bytes() {
            fs::write(copy.file(&name), bytes).unwrap();
        }
        copy
    }
}

pub(crate) fn key() -> Key {
    Key::new([7; Key::LEN])
}

pub(crate) fn id(number: u8) -> RunId {
    RunId([number; 16])
}

pub(crate) fn header(number: u8) -> RunHeader {
    RunHeader {
        id: id(number),
        setup: Setup {
            seed: u64::MAX - u64::from(number),
            ..Setup::default()
        },
        started_at_utc_ms: START_UTC_MS + i64::from(number) * 86_400_000,
        utc_offset_s: 3_600,
        anchor: Some(BootAnchor {
            boot_id: "first boot".to_owned(),
            boot_time_us: 5_000_000,
        }),
        engine_version: "0.1.0".to_owned(),
        source: Source::Live,
    }
}

pub(crate) fn summary(distance_m: f64) -> Summary {
    Summary {
        distance_m,
        moving_s: distance_m / 3.0,
        elapsed_s: distance_m / 3.0 + 7.0,
        heart_rate_avg_bpm: Some(148.123_456_789),
        heart_rate_max_bpm: Some(171),
        ..Summary::default()
    }
}

pub(crate) fn heartbeat(second: u64) -> Heartbeat {
    Heartbeat {
        at: Moment::from_secs(second),
        wall_utc_ms: START_UTC_MS + second.cast_signed() * 1_000,
    }
}

/// What the session orders for one second, at the resolution of the store.
pub(crate) fn saves(second: u64) -> Vec<Save> {
    let noise = |salt| noise(second, salt);
    let mut saves = vec![
        Save::Point(TrackPoint {
            at: Moment::from_secs(second),
            moving: true,
            distance_m: (second * 305 + noise(1) % 40) as f64 / 100.0,
            latitude_deg: Some((476_062_000 + second.cast_signed() * 190) as f64 / 1e7),
            longitude_deg: Some((122_332_100 + (noise(2) % 60).cast_signed()) as f64 / 1e7),
            altitude_m: Some((4_300 + noise(3) % 5) as f32 / 10.0),
            speed_m_per_s: Some((f64::from(2_950 + (noise(4) % 120) as u16) / 1e3) as f32),
            heart_rate_bpm: Some(145 + (noise(5) % 4) as u16),
            cadence_spm: Some((f64::from(1_680 + (noise(6) % 8) as u16 * 5) / 10.0) as f32),
            power_w: (!second.is_multiple_of(50)).then_some(240 + (noise(7) % 30) as i16),
        }),
        Save::Beats(BeatRecord {
            at: Moment::from_millis(second * 1_000 + noise(8) % 300),
            sensor: SensorId(1),
            rr_1024: (0..2 + noise(9) % 2)
                .map(|n| 400 + (noise(10 + n) % 40) as u16)
                .collect(),
        }),
    ];
    if second.is_multiple_of(300) {
        saves.push(Save::Event(EventRecord {
            at: Moment::from_secs(second),
            kind: EventKind::SensorLost(SensorId(1)),
        }));
    }
    if second > 0 && second.is_multiple_of(330) {
        saves.push(Save::Lap(LapRecord {
            number: (second / 330) as u32,
            trigger: LapTrigger::Distance,
            from: Moment::from_secs(second - 330),
            to: Moment::from_secs(second),
            moving_s: 330.0,
            distance_m: 1_000.0,
            heart_rate_avg_bpm: Some(146.25),
            cadence_avg_spm: Some(169.5),
            ascent_m: None,
        }));
    }
    saves
}

/// What four sensors and the phone say in one second, `rate` times each.
pub(crate) fn inputs(second: u64, rate: u64) -> Vec<(Moment, Input)> {
    let mut inputs = Vec::new();
    for turn in 0..rate {
        let noise = |salt| noise(second * rate + turn, salt);
        let at = |offset_us: u64| {
            let turn_us = turn * 1_000_000 / rate;
            Moment::from_micros(second * 1_000_000 + turn_us + offset_us + noise(offset_us) % 9_000)
        };
        let mut notify = |offset_us, sensor, characteristic, value: Vec<u8>| {
            let sensor = SensorId(sensor);
            let input = Input::Notification {
                sensor,
                characteristic,
                value,
            };
            inputs.push((at(offset_us), input));
        };
        let heart_rate = 145 + (noise(1) % 4) as u8;
        let [low, high] = (400 + (noise(2) % 40) as u16).to_le_bytes();
        let strap = vec![0x16, heart_rate, low, high];
        notify(10_000, 1, Characteristic::HeartRateMeasurement, strap);
        let [low, high] = (750 + (noise(3) % 30) as u16).to_le_bytes();
        let pod = vec![0x04, low, high, 84 + (noise(4) % 2) as u8];
        notify(30_000, 2, Characteristic::RscMeasurement, pod);
        let [low, high] = (240 + (noise(5) % 30) as u16).to_le_bytes();
        let power = vec![0x00, 0x00, low, high];
        notify(50_000, 3, Characteristic::CyclingPowerMeasurement, power);
        let [low, high] = ((second * 1_024 + noise(6) % 700) as u16).to_le_bytes();
        let crank = vec![
            0x02,
            (second * 3 / 2) as u8,
            (second / 170) as u8,
            low,
            high,
        ];
        notify(70_000, 4, Characteristic::CscMeasurement, crank);
    }
    inputs.push((
        Moment::from_micros(second * 1_000_000 + 900_000 + noise(second, 7) % 50_000),
        Input::Fix(Fix {
            latitude_deg: 47.6062 + second as f64 * 1.9e-5 + unit(second, 8) * 4e-6,
            longitude_deg: 12.23321 + unit(second, 9) * 6e-6,
            accuracy_m: Some(3.0 + (unit(second, 10) * 3.0) as f32),
            altitude_m: Some(430.0 + unit(second, 11) as f32),
            speed_m_per_s: Some(3.0 + (unit(second, 12) * 0.2) as f32),
        }),
    ));
    inputs
}

/// An entry of the journal on this day.
pub(crate) fn journal_entry(number: u8, day: &str, draft: Draft) -> JournalEntry {
    JournalEntry {
        id: EntryId([number; 16]),
        day: day.parse().unwrap(),
        at_utc_ms: START_UTC_MS + i64::from(number),
        utc_offset_s: -28_800,
        edited_utc_ms: START_UTC_MS + 1_000,
        origin: Origin::Typed,
        entry: Entry::try_from(draft).unwrap(),
    }
}

/// A morning, with or without words of one's own.
pub(crate) fn check_in(note: Option<&str>) -> Draft {
    let sore = |part, level| Soreness {
        part,
        side: BodySide::Both,
        level,
    };
    Draft::CheckIn(CheckIn {
        sleep_h: Some(7.25),
        sleep_quality: Some(4),
        leg_heaviness: Some(3),
        soreness: vec![sore(BodyPart::Quadriceps, 3), sore(BodyPart::Calf, 2)],
        fatigue: Some(2),
        mood: Some(4),
        stress: Some(2),
        resting_heart_rate_bpm: Some(51.0),
        rmssd_ms: Some(62.4),
        note: note.map(str::to_owned),
        ..CheckIn::default()
    })
}

/// Writes the seconds from `from` to `to`, without the last.
pub(crate) fn record(writer: &mut RunWriter, from: u64, to: u64) {
    for second in from..to {
        let inputs = inputs(second, 1);
        writer
            .append(heartbeat(second), &saves(second), &inputs)
            .unwrap();
    }
}

/// Writes the seconds up to `to` in one append, the sensors heard `rate` times a second, for tests
/// that only want them there.
pub(crate) fn record_at_once(writer: &mut RunWriter, to: u64, rate: u64) {
    let saves: Vec<_> = (0..to).flat_map(saves).collect();
    let inputs: Vec<_> = (0..to).flat_map(|second| inputs(second, rate)).collect();
    writer.append(heartbeat(to - 1), &saves, &inputs).unwrap();
}

/// The files are what they were; where they are not, says which ones, and not their bytes.
pub(crate) fn assert_untouched(home: &Home, before: &BTreeMap<String, Vec<u8>>) {
    let after = home.bytes();
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&after), names(before));
    let changed = before.keys().filter(|name| after[*name] != before[*name]);
    assert_eq!(changed.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// Flips a bit of a file in the middle of `offset`'s byte.
pub(crate) fn flip(path: &Path, offset: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[offset] ^= 0x10;
    fs::write(path, bytes).unwrap();
}

fn unit(second: u64, salt: u64) -> f64 {
    noise(second, salt) as f64 / u64::MAX as f64
}

/// Splitmix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195).
fn noise(second: u64, salt: u64) -> u64 {
    let mut z = (second << 8 | salt).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}
