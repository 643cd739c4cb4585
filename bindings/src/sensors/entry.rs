//! One sensor as the switchboard knows it.

use std::collections::{BTreeMap, BTreeSet};

use freshlegs_ble::{Advertisement, Identity};
use freshlegs_engine::sensing::fusion::{Preview, Reading};
use freshlegs_engine::sensing::gatt::{Characteristic, Service, Value};
use freshlegs_engine::sensing::link::LinkState;
use freshlegs_engine::sensing::{KnownSensor, Offer, quirks};
use freshlegs_engine::{Moment, SensorInfo};

use super::SensorRow;

/// Of a device that advertises often, this much is enough in seconds.
const SEEN_EVERY_S: f64 = 1.0;

pub(super) struct Entry {
    pub(super) identity: Identity,
    /// What is remembered, where it is paired.
    pub(super) known: Option<KnownSensor>,
    /// Whether somebody looks at it outside of a run.
    pub(super) watched: bool,
    /// Whether its link is wanted, as the links were told.
    pub(super) wanted: bool,
    pub(super) link: Option<LinkState>,
    name: Option<String>,
    rssi_dbm: Option<i16>,
    seen_at: Option<Moment>,
    offers: BTreeSet<Offer>,
    device: Device,
    /// What was read or notified last of what a run that begins later has to know.
    reads: BTreeMap<Characteristic, Vec<u8>>,
    preview: Preview,
    latest: Option<Reading>,
    pub(super) note: Option<String>,
}

impl Entry {
    pub(super) fn new(identity: Identity) -> Self {
        Self {
            identity,
            known: None,
            watched: false,
            wanted: false,
            link: None,
            name: None,
            rssi_dbm: None,
            seen_at: None,
            offers: BTreeSet::new(),
            device: Device::default(),
            reads: BTreeMap::new(),
            preview: Preview::default(),
            latest: None,
            note: None,
        }
    }

    /// Takes what is remembered, or that nothing is.
    pub(super) fn know(&mut self, known: Option<KnownSensor>) {
        if self.known.as_ref().and_then(|known| known.cadence_factor)
            != known.as_ref().and_then(|known| known.cadence_factor)
        {
            self.preview = Preview::new(known.as_ref().and_then(|known| known.cadence_factor));
        }
        self.known = known;
    }

    /// Takes an advertisement; says whether it is worth telling.
    pub(super) fn see(&mut self, now: Moment, seen: Advertisement) -> bool {
        let offers_before = self.offers.len();
        let services = seen.services.iter().copied();
        for service in services.filter_map(Service::from_uuid) {
            self.offers.extend(Offer::of_service(service));
        }
        let named = seen.name.is_some() && seen.name != self.name;
        self.name = seen.name.or(self.name.take());
        self.rssi_dbm = seen.rssi_dbm.or(self.rssi_dbm);
        let is_due = self
            .seen_at
            .is_none_or(|last| now.secs_since(last) >= SEEN_EVERY_S);
        let is_news = is_due || named || self.offers.len() > offers_before;
        if is_news {
            self.seen_at = Some(now);
        }
        is_news
    }

    /// Takes the characteristics that were discovered.
    pub(super) fn discovered(&mut self, characteristics: &[Characteristic]) {
        for &characteristic in characteristics {
            self.offers.extend(Offer::of_characteristic(characteristic));
        }
    }

    /// Takes a value.
    pub(super) fn hear(
        &mut self,
        now: Moment,
        characteristic: Characteristic,
        bytes: &[u8],
        value: &Value<'_>,
    ) -> Option<Reading> {
        if let Value::HeartRate(measurement) = value
            && measurement.rr.iter().next().is_some()
        {
            self.offers.insert(Offer::BeatIntervals);
        }
        if is_lasting(characteristic) {
            self.reads.insert(characteristic, bytes.to_vec());
        }
        self.device.take(characteristic, value);
        let reading = self.preview.read(now, value)?;
        if !matches!(reading, Reading::Battery { .. }) {
            self.note = None;
            self.latest = Some(reading.clone());
        }
        Some(reading)
    }

    /// Its link went down: what it said is old.
    pub(super) fn unlink(&mut self) {
        self.latest = None;
        self.preview = Preview::new(self.known.as_ref().and_then(|known| known.cadence_factor));
    }

    /// What it has said of itself.
    pub(super) fn device(&self) -> &Device {
        &self.device
    }

    /// What a run has to hear of what was said before it began.
    pub(super) fn reads(&self) -> impl Iterator<Item = (Characteristic, &[u8])> {
        self.reads
            .iter()
            .map(|(characteristic, bytes)| (*characteristic, bytes.as_slice()))
    }

    pub(super) fn is_up(&self) -> bool {
        matches!(self.link, Some(LinkState::Streaming | LinkState::Silent))
    }

    /// When it advertised last.
    pub(super) fn seen_at(&self) -> Option<Moment> {
        self.seen_at
    }

    /// Whether nobody would miss it.
    pub(super) fn is_passer_by(&self) -> bool {
        self.known.is_none() && !self.watched && !self.wanted && self.link.is_none()
    }

    /// The name given to it, else its own.
    pub(super) fn name(&self) -> Option<String> {
        let given = self.known.as_ref().map(|known| known.name.clone());
        given.or_else(|| self.name.clone())
    }

    /// Everything it is known to offer.
    pub(super) fn offers(&self) -> Vec<Offer> {
        let remembered = self.known.iter().flat_map(|known| &known.offers).copied();
        let mut offers = self.offers.clone();
        offers.extend(remembered);
        offers.into_iter().collect()
    }

    /// What a run is told when it joins; `None` for one that is not paired: an unknown sensor is
    /// never joined.
    pub(super) fn info(&self) -> Option<SensorInfo> {
        self.known.is_some().then(|| self.description())
    }

    /// What is known of it, paired or not.
    fn description(&self) -> SensorInfo {
        let known = SensorInfo::from(self.known.clone().unwrap_or_default());
        SensorInfo {
            identity: self.identity.0.clone(),
            name: self.name().unwrap_or_default(),
            offers: self.offers(),
            manufacturer: self.device.manufacturer.clone().or(known.manufacturer),
            model: self.device.model.clone().or(known.model),
            firmware: self.device.firmware.clone().or(known.firmware),
            cadence_factor: known.cadence_factor,
            priority: known.priority,
        }
    }

    /// What is to be remembered of it when it is paired.
    pub(super) fn to_pair(&self, name: Option<String>, now_utc_ms: i64) -> KnownSensor {
        let known = self.known.clone().unwrap_or_default();
        let battery = self.device.battery_percent;
        KnownSensor {
            identity: self.identity.0.clone(),
            name: name
                .or_else(|| self.name())
                .unwrap_or_else(|| self.identity.0.clone()),
            manufacturer: self.device.manufacturer.clone().or(known.manufacturer),
            model: self.device.model.clone().or(known.model),
            firmware: self.device.firmware.clone().or(known.firmware),
            offers: self.offers(),
            battery_percent: battery.or(known.battery_percent),
            battery_at_utc_ms: battery.map(|_| now_utc_ms).or(known.battery_at_utc_ms),
            paired_at_utc_ms: now_utc_ms,
            cadence_factor: known.cadence_factor,
            priority: known.priority,
        }
    }

    pub(super) fn row(&self, now: Moment) -> SensorRow {
        SensorRow {
            identity: self.identity.0.clone(),
            name: self.name(),
            offers: self.offers(),
            rssi_dbm: self.rssi_dbm,
            seen_s_ago: self.seen_at.map(|at| now.secs_since(at)),
            link: self.link,
            latest: self.latest.clone(),
            battery_percent: self
                .device
                .battery_percent
                .or(self.known.as_ref().and_then(|known| known.battery_percent)),
            battery_is_a_hint: quirks::battery_is_a_hint(&self.description()),
            known: self.known.clone(),
            note: self.note.clone(),
        }
    }
}

/// What a sensor says of itself.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Device {
    pub(super) manufacturer: Option<String>,
    pub(super) model: Option<String>,
    pub(super) firmware: Option<String>,
    pub(super) battery_percent: Option<u8>,
}

impl Device {
    pub(super) fn take(&mut self, characteristic: Characteristic, value: &Value<'_>) {
        match (characteristic, value) {
            (Characteristic::ManufacturerName, Value::DeviceInformation(text)) => {
                self.manufacturer = Some((*text).to_owned());
            }
            (Characteristic::ModelNumber, Value::DeviceInformation(text)) => {
                self.model = Some((*text).to_owned());
            }
            (Characteristic::FirmwareRevision, Value::DeviceInformation(text)) => {
                self.firmware = Some((*text).to_owned());
            }
            (_, Value::Battery(percent)) => self.battery_percent = Some(*percent),
            _ => {}
        }
    }
}

/// Whether a value holds beyond its moment.
fn is_lasting(characteristic: Characteristic) -> bool {
    !is_measurement(characteristic)
        && !matches!(
            characteristic,
            Characteristic::TrainingStatus
                | Characteristic::FitnessMachineStatus
                | Characteristic::ScControlPoint
                | Characteristic::PmdControl
                // It names its owner.
                | Characteristic::SerialNumber
        )
}

/// Whether a notification of it proves that the subscription works.
pub(super) fn is_measurement(characteristic: Characteristic) -> bool {
    matches!(
        characteristic,
        Characteristic::HeartRateMeasurement
            | Characteristic::RscMeasurement
            | Characteristic::CscMeasurement
            | Characteristic::CyclingPowerMeasurement
            | Characteristic::TreadmillData
            | Characteristic::PmdData
    )
}
