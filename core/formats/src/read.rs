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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;
    use crate::fit::testing::FitWriter;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn heart_rates(activity: &Activity) -> Vec<u8> {
        let records = activity.sessions.iter().flat_map(|it| &it.records);
        records.filter_map(|it| it.heart_rate_bpm).collect()
    }

    #[test]
    fn a_packed_file_reads_like_the_file() {
        let file = FitWriter::run(3).finish();
        assert_eq!(read(&packed(&file), Salvage::No), read(&file, Salvage::No));
    }

    #[test]
    fn a_cut_packing_is_damage_where_the_content_ends() {
        let packed = packed(&FitWriter::run(150).finish());
        let cut = &packed[..packed.len() / 2];
        let refusal = read(cut, Salvage::No).unwrap_err();
        let ReadError::Broken { offset, .. } = refusal else {
            panic!("{refusal:?}");
        };
        let salvaged = read(cut, Salvage::Yes).unwrap();
        assert_eq!(salvaged.faults[0].offset, offset);
        assert!(heart_rates(&salvaged).len() > 10);
    }

    #[test]
    fn anything_else_is_not_recognised() {
        for bytes in [
            &b""[..],
            b"PK\x03\x04",
            b"<html><gpx/></html>",
            b"time,heart_rate\n1,60\n",
            b"<!-- gpx -->",
            b"\x1F\x8B",
        ] {
            for salvage in [Salvage::No, Salvage::Yes] {
                assert_eq!(read(bytes, salvage), Err(ReadError::NotRecognised));
            }
        }
    }

    /// A run with a session, laps, beats, pauses, compressed times and developer fields.
    fn rich_file() -> Vec<u8> {
        use crate::fit::testing::{T0, TEXT, U8, U16, U32};
        FitWriter::run(20)
            .define(2, 78, &[(0, 10, U16)])
            .message(2, &[&[0x20, 0x03, 0x10, 0x03], &[0xFF; 6]])
            .define(3, 21, &[(253, 4, U32), (0, 1, 0), (1, 1, 0)])
            .message(3, &[&(T0 + 20).to_le_bytes(), &[0, 4]])
            .define(4, 19, &[(253, 4, U32), (2, 4, U32), (7, 4, U32)])
            .message(4, &[&[0x20; 12]])
            .define(5, 206, &[(0, 1, U8), (1, 1, U8), (2, 1, U8), (3, 6, TEXT)])
            .message(5, &[&[0, 0, U16], b"Power\0"])
            .define_with(1, 20, &[(3, 1, U8)], &[(0, 2, 0)])
            .compressed(1, T0 + 22, &[&[130], &300_u16.to_le_bytes()])
            .compressed(1, T0 + 23, &[&[131], &301_u16.to_le_bytes()])
            .finish()
    }

    const GPX: &str = r#"<gpx creator="x"><trk><type>running</type><trkseg><trkpt lat="1"
        lon="2"><ele>3</ele><time>2020-02-03T14:00:05Z</time><extensions><hr>142</hr></extensions>
        </trkpt></trkseg></trk></gpx>"#;

    const TCX: &str = r#"<TrainingCenterDatabase><Activity Sport="Running"><Lap
        StartTime="2020-02-03T14:00:00Z"><TotalTimeSeconds>9</TotalTimeSeconds><Track><Trackpoint>
        <Time>2020-02-03T14:00:05+02:00</Time><HeartRateBpm><Value>142</Value></HeartRateBpm>
        </Trackpoint></Track></Lap></Activity></TrainingCenterDatabase>"#;

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes: Vec<u8>) {
            let behind_a_header = [&b"\x0C\x20\0\0\xFF\0\0\0.FIT"[..], &bytes].concat();
            for content in [&bytes, &behind_a_header, &packed(&bytes)] {
                let _ = read(content, Salvage::Yes);
                let _ = read(content, Salvage::No);
            }
        }

        #[test]
        fn a_spoilt_file_never_panics_and_time_never_falls(
            which in 0_usize..3,
            spoils in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..9),
        ) {
            let mut file = [rich_file(), GPX.into(), TCX.into()][which].clone();
            for (at, byte) in spoils {
                let at = at.index(file.len());
                file[at] = byte;
            }
            if let Ok(activity) = read(&file, Salvage::Yes) {
                for session in &activity.sessions {
                    prop_assert!(session.records.is_sorted_by_key(|record| record.at));
                    for batch in &session.beats {
                        prop_assert!(batch.after_records <= session.records.len());
                    }
                }
            }
        }

        #[test]
        fn salvage_of_a_beginning_yields_the_first_records(cut: prop::sample::Index) {
            let file = rich_file();
            let whole = heart_rates(&read(&file, Salvage::No).unwrap());
            match read(&file[..cut.index(file.len())], Salvage::Yes) {
                Ok(activity) => {
                    prop_assert!(whole.starts_with(&heart_rates(&activity)));
                    prop_assert!(!activity.faults.is_empty());
                }
                Err(ReadError::NotRecognised | ReadError::NoRecords { .. }) => {}
                Err(error) => prop_assert!(false, "{error}"),
            }
        }
    }
}
