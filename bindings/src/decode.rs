//! Bytes to JSON, for whoever wants to see what a sensor says.

use freshlegs_engine::sensing::gatt::{self, Characteristic};

use crate::error::CompanionError;

/// Decodes one value of a characteristic into one JSON object with the unit in each field's name.
///
/// `characteristic` is a 16-bit assigned number ("2A37", "0x2a37") or a full UUID.
///
/// # Errors
///
/// `BadInput` when the characteristic is not one that Fresh Legs reads, or the bytes are not a
/// value of it; the reason says which field, at which byte.
#[uniffi::export]
pub fn decode(characteristic: String, value: Vec<u8>) -> Result<String, CompanionError> {
    let known = Characteristic::parse(&characteristic).ok_or_else(|| {
        if is_uuid(&characteristic) {
            CompanionError::BadInput {
                reason: format!("decode {characteristic}: not a characteristic known here"),
                offset: None,
            }
        } else {
            not_a_uuid(&characteristic)
        }
    })?;
    let decoded = gatt::decode(known, &value).map_err(|error| CompanionError::BadInput {
        reason: error.to_string(),
        offset: Some(error.offset() as u64),
    })?;
    Ok(decoded.to_json().to_string())
}

pub(crate) fn is_uuid(text: &str) -> bool {
    let digits = text.strip_prefix("0x").unwrap_or(text).replace('-', "");
    matches!(digits.len(), 4 | 8 | 32) && digits.chars().all(|c| c.is_ascii_hexdigit())
}

pub(crate) fn not_a_uuid(text: &str) -> CompanionError {
    CompanionError::BadInput {
        reason: format!("read {text:?} as a UUID: 4, 8 or 32 hexadecimal digits are needed"),
        offset: None,
    }
}
