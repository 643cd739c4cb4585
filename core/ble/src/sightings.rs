//! Which sightings of devices are worth telling.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use freshlegs_engine::sensing::gatt::Service;

use crate::{Identity, ScanFilter};

/// A device is told no more often than this. 1 s: some advertise ten times a second, and a list on
/// a screen needs no more.
const PAUSE: Duration = Duration::from_secs(1);

/// When so many devices were seen, those of longer ago than a pause are forgotten: phones that pass
/// by change their addresses.
const MANY: usize = 256;

/// Which devices were looked at of late.
#[derive(Debug, Default)]
pub(crate) struct Sightings {
    last: BTreeMap<Identity, Instant>,
}

impl Sightings {
    /// Whether to look at a device again; it counts as looked at then.
    pub(crate) fn is_due(&mut self, now: Instant, sensor: &Identity) -> bool {
        let recent = |last: &Instant| now.saturating_duration_since(*last) < PAUSE;
        if self.last.get(sensor).is_some_and(recent) {
            return false;
        }
        if self.last.len() >= MANY {
            self.last.retain(|_, last| recent(last));
        }
        self.last.insert(sensor.clone(), now);
        true
    }

    /// Takes every device as not looked at.
    pub(crate) fn clear(&mut self) {
        self.last.clear();
    }
}

/// Whether the filter lets a device through. To be asked although the platform filters: `BlueZ`
/// merges our filter with those of other programs.
pub(crate) fn passes(filter: ScanFilter, services: &[u128], is_known: bool) -> bool {
    filter == ScanFilter::Everything
        || is_known
        || Service::ADVERTISED
            .iter()
            .any(|service| services.contains(&service.uuid()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sensor(number: usize) -> Identity {
        Identity(number.to_string())
    }

    #[test]
    fn a_device_is_looked_at_once_a_second() {
        let mut sightings = Sightings::default();
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        assert!(sightings.is_due(at(0), &sensor(1)));
        assert!(!sightings.is_due(at(999), &sensor(1)));
        assert!(sightings.is_due(at(999), &sensor(2)));
        assert!(sightings.is_due(at(1000), &sensor(1)));
        sightings.clear();
        assert!(sightings.is_due(at(1001), &sensor(1)));
    }

    #[test]
    fn a_crowd_that_passes_by_is_forgotten() {
        let mut sightings = Sightings::default();
        let start = Instant::now();
        for number in 0..10 * MANY {
            let now = start + Duration::from_millis(10 * number as u64);
            assert!(sightings.is_due(now, &sensor(number)));
            assert!(sightings.last.len() <= MANY);
        }
    }

    #[test]
    fn a_sensor_is_known_by_any_of_its_services() {
        let pod = [
            Service::DeviceInformation.uuid(),
            Service::RunningSpeedAndCadence.uuid(),
        ];
        assert!(passes(ScanFilter::Sensors, &pod, false));
    }

    #[test]
    fn headphones_pass_only_where_everything_does_or_if_they_are_known() {
        let headphones = [Service::Battery.uuid()];
        assert!(!passes(ScanFilter::Sensors, &headphones, false));
        assert!(!passes(ScanFilter::Sensors, &[], false));
        assert!(passes(ScanFilter::Sensors, &headphones, true));
        assert!(passes(ScanFilter::Everything, &[], false));
    }
}
