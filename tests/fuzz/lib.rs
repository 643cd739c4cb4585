//! What every target checks.

use freshlegs_engine::sensing::gatt::{Characteristic, TreadmillPace, Value, decode};

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
