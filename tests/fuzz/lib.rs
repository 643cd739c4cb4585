//! What every target checks.

use freshlegs_engine::sensing::gatt::{Characteristic, TreadmillPace, Value, decode};
use freshlegs_formats::{Salvage, read};

/// Reads `data` as a characteristic, chosen by the first byte, and its value.
///
/// Whatever the bytes are, decoding ends in a value or an error that points into them, and a value
/// survives encoding and decoding.
///
/// # Panics
/// When one of these does not hold: that is the finding.
pub fn check(characteristics: &[Characteristic], data: &[u8]) {
    let Some((&choice, bytes)) = data.split_first() else {
        return;
    };
    let Some(&characteristic) = characteristics.get(usize::from(choice) % characteristics.len())
    else {
        return;
    };
    match decode(characteristic, bytes) {
        Ok(value) => {
            assert!(value.to_json().is_object());
            let mut again = Vec::new();
            value.encode(&mut again);
            if is_whole(&value) {
                assert_eq!(decode(characteristic, &again), Ok(value));
            }
        }
        Err(error) => {
            assert!(error.offset() <= bytes.len(), "{error}");
            assert!(error.to_string().starts_with("decode "));
        }
    }
}

/// A treadmill's packet with an unreadable pace has lost what followed it.
fn is_whole(value: &Value<'_>) -> bool {
    !matches!(value, Value::Treadmill(data) if data.pace == TreadmillPace::Unreadable)
}

/// Reads `head` and `data` after it as a file, strictly and for salvage.
///
/// What is read strictly reads the same for salvage, and the records of a session never go back
/// in time.
///
/// # Panics
/// When one of these does not hold: that is the finding.
pub fn check_file(head: &[u8], data: &[u8]) {
    let file = [head, data].concat();
    let salvaged = read(&file, Salvage::Yes);
    if let Ok(whole) = read(&file, Salvage::No) {
        assert_eq!(salvaged.as_ref(), Ok(&whole));
    }
    for session in salvaged.iter().flat_map(|activity| &activity.sessions) {
        assert!(session.records.is_sorted_by_key(|record| record.at));
    }
}
