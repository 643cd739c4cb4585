//! The numbers of the global FIT profile that this reader knows.

use crate::Sport;

pub(super) const FILE_ID: u16 = 0;
pub(super) const SPORT: u16 = 12;
pub(super) const SESSION: u16 = 18;
pub(super) const LAP: u16 = 19;
pub(super) const RECORD: u16 = 20;
pub(super) const EVENT: u16 = 21;
pub(super) const ACTIVITY: u16 = 34;
pub(super) const HRV: u16 = 78;
pub(super) const FIELD_DESCRIPTION: u16 = 206;

/// Whether messages of this kind are read at all; the others are stepped over.
pub(super) fn is_read(global: u16) -> bool {
    matches!(
        global,
        FILE_ID | SPORT | SESSION | LAP | RECORD | EVENT | ACTIVITY | HRV | FIELD_DESCRIPTION
    )
}

/// Sport and whether it is indoors, from the profile's `sport` and `sub_sport`.
pub(super) fn sport(sport: Option<u8>, sub_sport: Option<u8>) -> (Sport, bool) {
    const FITNESS_EQUIPMENT: u8 = 4;
    const TREADMILL: u8 = 1;
    const INDOOR_RUNNING: u8 = 45;
    // Treadmill, spinning, indoor cycling and rowing, lap swimming, indoor walking and running,
    // and virtual activities, which are done on a treadmill or a trainer.
    let indoor = matches!(sub_sport, Some(1 | 5 | 6 | 14 | 17 | 27 | 45 | 58));
    let sport = match (sport, sub_sport) {
        (Some(1), _) | (Some(FITNESS_EQUIPMENT), Some(TREADMILL | INDOOR_RUNNING)) => {
            Sport::Running
        }
        (Some(11 | 17), _) => Sport::Walking,
        (Some(2 | 21), _) => Sport::Cycling,
        (Some(5), _) => Sport::Swimming,
        (Some(3), _) => Sport::Transition,
        _ => Sport::Other,
    };
    (sport, indoor)
}

/// Makers of what runners wear, by the profile's `manufacturer`.
pub(super) fn manufacturer(number: u16) -> Option<&'static str> {
    Some(match number {
        1 => "Garmin",
        15 => "Dynastream",
        23 => "Suunto",
        32 => "Wahoo Fitness",
        54 => "IforPowell",
        70 => "Sigma Sport",
        71 => "TomTom",
        95 => "Stryd",
        111 => "Technogym",
        122 => "Johnson Health Tech",
        123 => "Polar Electro",
        260 => "Zwift",
        265 => "Strava",
        267 => "Bryton",
        294 => "COROS",
        310 => "Decathlon",
        _ => return None,
    })
}
