use freshlegs_engine::sensing::gatt::{Characteristic, Service};

/// What a characteristic lets a client do with it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Access {
    /// It can be read.
    Read,
    /// It notifies.
    Notify,
    /// It can be read, and notifies.
    ReadNotify,
    /// It indicates.
    Indicate,
    /// It is written to and answers by indications: a control point.
    WriteIndicate,
}

impl Access {
    /// The flags of `org.bluez.GattCharacteristic1`.
    pub(super) fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Read => &["read"],
            Self::Notify => &["notify"],
            Self::ReadNotify => &["read", "notify"],
            Self::Indicate => &["indicate"],
            Self::WriteIndicate => &["write", "indicate"],
        }
    }

    pub(super) fn reads(self) -> bool {
        matches!(self, Self::Read | Self::ReadNotify)
    }

    pub(super) fn writes(self) -> bool {
        matches!(self, Self::WriteIndicate)
    }

    pub(super) fn notifies(self) -> bool {
        self != Self::Read
    }
}

/// A characteristic of a [`VirtualSensor`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct VirtualCharacteristic {
    /// The full UUID.
    pub uuid: u128,
    /// What can be done with it.
    pub access: Access,
    /// What a read returns.
    pub value: Vec<u8>,
}

impl VirtualCharacteristic {
    /// A characteristic that is read.
    pub fn read(uuid: u128, value: impl Into<Vec<u8>>) -> Self {
        Self::new(uuid, Access::Read, value)
    }

    /// A characteristic that notifies.
    pub fn notify(uuid: u128) -> Self {
        Self::new(uuid, Access::Notify, [])
    }

    /// Any characteristic.
    pub fn new(uuid: u128, access: Access, value: impl Into<Vec<u8>>) -> Self {
        Self {
            uuid,
            access,
            value: value.into(),
        }
    }
}

/// A service of a [`VirtualSensor`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct VirtualService {
    /// The full UUID.
    pub uuid: u128,
    /// Its characteristics, in the order of their handles.
    pub characteristics: Vec<VirtualCharacteristic>,
}

/// A Bluetooth device as it is built: what it advertises, and what it offers once connected.
///
/// Every one has the Generic Attribute service that real ones have.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct VirtualSensor {
    /// The name that it advertises.
    pub name: String,
    /// Its address, `AA:BB:CC:DD:EE:FF`.
    pub address: String,
    /// Whether the address is a random one, as those of most straps are.
    pub random_address: bool,
    /// UUIDs of the services that it advertises.
    pub advertised: Vec<u128>,
    /// Its services, in the order of their handles.
    pub services: Vec<VirtualService>,
    /// Strength of its signal in dBm; advertisements vary by 3 dB around it.
    pub rssi_dbm: i16,
    /// The ATT MTU that it agrees on, 23 to 517 bytes.
    pub mtu: u16,
    /// Whether the computer is paired with it: then it is known without being seen, for ever.
    pub paired: bool,
}

impl VirtualSensor {
    /// A device without services of its own.
    pub fn new(name: &str, address: &str) -> Self {
        let changes = VirtualCharacteristic::new(SERVICE_CHANGED, Access::Indicate, []);
        Self {
            name: name.to_owned(),
            address: address.to_uppercase(),
            random_address: true,
            advertised: Vec::new(),
            services: Vec::new(),
            rssi_dbm: -60,
            mtu: 23,
            paired: false,
        }
        .service(GENERIC_ATTRIBUTE, [changes])
    }

    /// A heart-rate strap: 180D, 180F, 180A.
    pub fn strap(name: &str, address: &str) -> Self {
        let services = [
            VirtualCharacteristic::notify(Characteristic::HeartRateMeasurement.uuid()),
            // On the chest.
            VirtualCharacteristic::read(Characteristic::BodySensorLocation.uuid(), [1]),
        ];
        Self::new(name, address)
            .advertising([Service::HeartRate.uuid()])
            .service(Service::HeartRate.uuid(), services)
            .battery(100)
            .made_by("Fresh Legs", "Virtual strap", "1.0.0")
    }

    /// A foot pod: 1814 with measurement, feature and location, 180F, 180A.
    pub fn pod(name: &str, address: &str) -> Self {
        Self::new(name, address)
            .advertising([Service::RunningSpeedAndCadence.uuid()])
            .running()
            .battery(90)
            .made_by("Fresh Legs", "Virtual foot pod", "2.1")
    }

    /// A pod that only counts strides, as a cadence sensor for cyclists: 1816.
    pub fn stride_pod(name: &str, address: &str) -> Self {
        let cadence = [
            VirtualCharacteristic::notify(Characteristic::CscMeasurement.uuid()),
            // Cranks.
            VirtualCharacteristic::read(Characteristic::CscFeature.uuid(), [2, 0]),
        ];
        Self::new(name, address)
            .advertising([Service::CyclingSpeedAndCadence.uuid()])
            .service(Service::CyclingSpeedAndCadence.uuid(), cadence)
            .battery(70)
    }

    /// A pod that measures power, with 1814 and 1818 like Stryd's; both have a 2A5D.
    pub fn power_pod(name: &str, address: &str) -> Self {
        let power = [
            VirtualCharacteristic::notify(Characteristic::CyclingPowerMeasurement.uuid()),
            VirtualCharacteristic::read(Characteristic::CyclingPowerFeature.uuid(), [0, 0, 0, 0]),
            // In the shoe.
            VirtualCharacteristic::read(Characteristic::SensorLocation.uuid(), [2]),
        ];
        Self::new(name, address)
            .advertising([
                Service::RunningSpeedAndCadence.uuid(),
                Service::CyclingPower.uuid(),
            ])
            .running()
            .service(Service::CyclingPower.uuid(), power)
            .battery(80)
            .made_by("Fresh Legs", "Virtual power pod", "3.0")
    }

    /// A treadmill: 1826 and 180A.
    pub fn treadmill(name: &str, address: &str) -> Self {
        let machine = [
            // Total distance and inclination.
            VirtualCharacteristic::read(
                Characteristic::FitnessMachineFeature.uuid(),
                [0x0C, 0, 0, 0, 0, 0, 0, 0],
            ),
            VirtualCharacteristic::notify(Characteristic::TreadmillData.uuid()),
            VirtualCharacteristic::new(
                Characteristic::TrainingStatus.uuid(),
                Access::ReadNotify,
                [0, 1],
            ),
            VirtualCharacteristic::notify(Characteristic::FitnessMachineStatus.uuid()),
        ];
        Self::new(name, address)
            .advertising([Service::FitnessMachine.uuid()])
            .service(Service::FitnessMachine.uuid(), machine)
            .made_by("Fresh Legs", "Virtual treadmill", "4.2")
    }

    /// A wristband that advertises its maker's FEE0 only, and yet has 180D (`OpenTracks` #447).
    pub fn wristband(name: &str, address: &str) -> Self {
        let heart_rate = [
            VirtualCharacteristic::notify(Characteristic::HeartRateMeasurement.uuid()),
            // On the wrist.
            VirtualCharacteristic::read(Characteristic::BodySensorLocation.uuid(), [2]),
        ];
        Self::new(name, address)
            .advertising([assigned(0xFEE0)])
            .service(assigned(0xFEE0), [])
            .service(Service::HeartRate.uuid(), heart_rate)
            .made_by("Fresh Legs", "Virtual wristband", "0.9")
    }

    /// Headphones: no sensor.
    pub fn headphones(name: &str, address: &str) -> Self {
        Self::new(name, address)
            .advertising([assigned(0xFE2C)])
            .battery(55)
    }

    /// It advertises these services too.
    #[must_use]
    pub fn advertising(mut self, services: impl IntoIterator<Item = u128>) -> Self {
        self.advertised.extend(services);
        self
    }

    /// It has this service too.
    #[must_use]
    pub fn service(
        mut self,
        uuid: u128,
        characteristics: impl IntoIterator<Item = VirtualCharacteristic>,
    ) -> Self {
        self.services.push(VirtualService {
            uuid,
            characteristics: characteristics.into_iter().collect(),
        });
        self
    }

    /// It has a battery with `percent` of its charge.
    #[must_use]
    pub fn battery(self, percent: u8) -> Self {
        let level = VirtualCharacteristic::new(
            Characteristic::BatteryLevel.uuid(),
            Access::ReadNotify,
            [percent],
        );
        self.service(Service::Battery.uuid(), [level])
    }

    /// It tells who made it. It tells a serial number as well, which nobody should read.
    #[must_use]
    pub fn made_by(self, maker: &str, model: &str, firmware: &str) -> Self {
        let texts = [
            (Characteristic::ManufacturerName, maker),
            (Characteristic::ModelNumber, model),
            (Characteristic::SerialNumber, "0123456789"),
            (Characteristic::FirmwareRevision, firmware),
        ];
        let texts = texts.map(|(what, text)| VirtualCharacteristic::read(what.uuid(), text));
        self.service(Service::DeviceInformation.uuid(), texts)
    }

    /// The computer is paired with it.
    #[must_use]
    pub fn paired(mut self) -> Self {
        self.paired = true;
        self
    }

    fn running(self) -> Self {
        let running = [
            VirtualCharacteristic::notify(Characteristic::RscMeasurement.uuid()),
            // Distance, and whether it is walking or running.
            VirtualCharacteristic::read(Characteristic::RscFeature.uuid(), [6, 0]),
            // On top of the shoe.
            VirtualCharacteristic::read(Characteristic::SensorLocation.uuid(), [1]),
            VirtualCharacteristic::new(
                Characteristic::ScControlPoint.uuid(),
                Access::WriteIndicate,
                [],
            ),
        ];
        self.service(Service::RunningSpeedAndCadence.uuid(), running)
    }

    /// The characteristic that [`notify`](super::Sensor::notify) means: the first that notifies
    /// in the first service that is advertised or, failing that, is a sensor's.
    pub(super) fn measurement(&self) -> Option<u128> {
        let advertised = |service: &&VirtualService| self.advertised.contains(&service.uuid);
        let sensing = |service: &&VirtualService| {
            Service::ADVERTISED
                .iter()
                .any(|known| known.uuid() == service.uuid)
        };
        let advertised = self.services.iter().filter(advertised);
        advertised
            .chain(self.services.iter().filter(sensing))
            .flat_map(|service| &service.characteristics)
            .find(|characteristic| characteristic.access.notifies())
            .map(|characteristic| characteristic.uuid)
    }
}

/// The full UUID of an assigned number of 16 bits (Core Specification, Vol 3, Part B, §2.5.1).
pub const fn assigned(number: u16) -> u128 {
    ((number as u128) << 96) | 0x0000_0000_0000_1000_8000_0080_5F9B_34FB
}

const GENERIC_ATTRIBUTE: u128 = assigned(0x1801);
const SERVICE_CHANGED: u128 = assigned(0x2A05);
