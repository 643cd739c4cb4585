use std::borrow::Cow;
use std::io::Read;

use flate2::read::MultiGzDecoder;

use crate::error::Faults;
use crate::xml::{gpx, tcx};
use crate::{Activity, Format, ReadError, Salvage, fit, xml};

/// The first bytes of a gzip member (RFC 1952 §2.3.1).
const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];

/// The most that a packed file may unpack to. A day at 1 Hz in TCX is about 60 MB; anything far
/// above that is not a run but an attack on the phone's memory.
const UNPACKED_LIMIT: u64 = 256 << 20;

/// Reads an activity from the bytes of a FIT, TCX or GPX file, packed by gzip or not.
///
/// The format is told by the content. With [`Salvage::No`] a wrong checksum, a missing end or
/// trailing bytes refuse the file; with [`Salvage::Yes`] what precedes the damage is kept.
/// Oddities that real devices write (missing header checksum, unknown messages, fields of odd
/// size, developer fields nobody declared) are no damage in either mode.
///
/// # Errors
/// [`ReadError::NotRecognised`] when the content is none of the formats, [`ReadError::Broken`]
/// with the place of the damage, and [`ReadError::NoRecords`] when nothing usable is in the file.
pub fn read(bytes: &[u8], salvage: Salvage) -> Result<Activity, ReadError> {
    let unpacked = unpack(bytes);
    let content = unpacked.content.as_ref();
    let format = recognise(content).ok_or(ReadError::NotRecognised)?;
    let mut faults = Faults::new(format, salvage);
    if let Some(reason) = unpacked.fault {
        faults.broken(content.len(), reason)?;
    }
    let (device, sessions) = match format {
        Format::Fit => fit::read(content, &mut faults),
        Format::Tcx => tcx::read(&xml::text_of(content, &mut faults), &mut faults),
        Format::Gpx => gpx::read(&xml::text_of(content, &mut faults), &mut faults),
    }?;
    if sessions.iter().all(|session| session.records.is_empty()) {
        return Err(faults.no_records());
    }
    Ok(Activity {
        format,
        device,
        sessions,
        faults: faults.into_found(),
    })
}

/// Content after any packing has been taken off.
struct Unpacked<'a> {
    content: Cow<'a, [u8]>,
    fault: Option<String>,
}

fn unpack(bytes: &[u8]) -> Unpacked<'_> {
    if !bytes.starts_with(&GZIP_MAGIC) {
        return Unpacked {
            content: Cow::Borrowed(bytes),
            fault: None,
        };
    }
    let mut content = Vec::new();
    let outcome = MultiGzDecoder::new(bytes)
        .take(UNPACKED_LIMIT + 1)
        .read_to_end(&mut content);
    let fault = match outcome {
        Err(error) => Some(format!("the gzip packing is damaged after here: {error}")),
        Ok(_) if content.len() as u64 > UNPACKED_LIMIT => {
            content.truncate(UNPACKED_LIMIT as usize);
            Some(format!(
                "the file unpacks to more than {UNPACKED_LIMIT} bytes"
            ))
        }
        Ok(_) => None,
    };
    Unpacked {
        content: Cow::Owned(content),
        fault,
    }
}

fn recognise(content: &[u8]) -> Option<Format> {
    if fit::is_fit(content) {
        Some(Format::Fit)
    } else {
        xml::recognise(content)
    }
}
