//! FIT, the format of sports watches: Garmin's "FIT Protocol" and global profile.
//!
//! Why not a crate: `fitparser` 0.11, the best kept one, stops at a developer field nobody
//! described, says no place for a cut end or a wrong checksum, prints misfit fields to the app's
//! standard error, and builds maps of values per message, some ten times slower (bench `fit`).
//! This reader knows the protocol whole (definitions, compressed times, developer fields, chained
//! files, both byte orders) and of the profile only the nine messages that an
//! [`Activity`](crate::Activity) is made of.

mod collect;
mod crc;
mod developer;
mod field;
mod header;
mod message;
mod profile;
mod record;
mod session;
#[cfg(test)]
pub(crate) mod testing;

use crate::error::Faults;
use crate::{Device, ReadError, Session};
use collect::Collected;
use header::Header;
use message::Messages;

/// Length of the checksum at the end of a file.
const CHECKSUM: usize = 2;

/// Whether `content` begins like a FIT file.
pub(crate) fn is_fit(content: &[u8]) -> bool {
    content.get(8..12) == Some(b".FIT")
}

/// Reads one FIT file, or several chained in one.
pub(crate) fn read(
    content: &[u8],
    faults: &mut Faults,
) -> Result<(Device, Vec<Session>), ReadError> {
    let mut device = None;
    let mut sessions = Vec::new();
    let mut at = 0;
    while at < content.len() {
        let Some(header) = Header::read(&content[at..]) else {
            let left = content.len() - at;
            faults.broken(at, format!("the last {left} bytes are no FIT file"))?;
            break;
        };
        let part = Part::find(content, at, header, faults)?;
        let mut collected = Collected::default();
        let mut messages = Messages::new(content, at + header.size, part.data_end);
        loop {
            match messages.advance() {
                Ok(Some(message)) => collected.take(&message),
                Ok(None) => break,
                Err(damage) => {
                    // That a file known to be cut off ends within a message is no news.
                    if part.whole || !damage.cut_short {
                        faults.broken(damage.offset, damage.reason)?;
                    }
                    break;
                }
            }
        }
        let (found, its_sessions) = collected.finish(faults);
        // Settings and strap memories may be chained to a run: they hold no records.
        if !its_sessions.is_empty() || device.is_none() {
            device = Some(found);
        }
        sessions.extend(its_sessions);
        at = part.end;
    }
    Ok((device.unwrap_or_default(), sessions))
}

/// One file of a chain.
struct Part {
    /// Where its messages end.
    data_end: usize,
    /// Where the next file begins.
    end: usize,
    /// It is all there.
    whole: bool,
}

impl Part {
    fn find(
        content: &[u8],
        start: usize,
        header: Header,
        faults: &mut Faults,
    ) -> Result<Self, ReadError> {
        if header.checksum_wrong {
            faults.broken(start + 12, "the checksum of the header is wrong")?;
        }
        let data = start + header.size;
        if header.data_size == 0 {
            // A watch that lost power never came back to fill in the length.
            faults.broken(start + 4, "the header states no length")?;
            return Ok(Self {
                data_end: content.len(),
                end: content.len(),
                whole: false,
            });
        }
        let stated_end = data.saturating_add(header.data_size);
        let end = stated_end.saturating_add(CHECKSUM);
        if end > content.len() {
            let missing = end - content.len();
            faults.broken(
                content.len(),
                format!("the last {missing} bytes are missing"),
            )?;
            return Ok(Self {
                data_end: stated_end.min(content.len()),
                end: content.len(),
                whole: false,
            });
        }
        if crc::checksum(&content[start..end]) != 0 {
            faults.broken(stated_end, "the checksum is wrong")?;
        }
        Ok(Self {
            data_end: stated_end,
            end,
            whole: true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{FitWriter, T0};
    use crate::{Activity, Format, ReadError, Salvage, read};

    fn heart_rates(activity: &Activity) -> Vec<u8> {
        let records = activity.sessions.iter().flat_map(|it| &it.records);
        records.filter_map(|it| it.heart_rate_bpm).collect()
    }

    /// Refused at `offset` when read strictly; its records and the fault when salvaged.
    fn damaged(file: &[u8], offset: usize) -> (Vec<u8>, String) {
        let refusal = read(file, Salvage::No).unwrap_err();
        let ReadError::Broken {
            format: Format::Fit,
            offset: refused_at,
            reason,
        } = refusal
        else {
            panic!("{refusal:?}");
        };
        assert_eq!(refused_at, offset as u64, "{reason}");
        let salvaged = read(file, Salvage::Yes).unwrap();
        assert_eq!(salvaged.faults.len(), 1, "{:?}", salvaged.faults);
        assert_eq!(salvaged.faults[0].offset, offset as u64);
        assert_eq!(salvaged.faults[0].reason, reason);
        (heart_rates(&salvaged), reason)
    }

    #[test]
    fn a_sound_file_has_no_faults() {
        let activity = read(&FitWriter::run(3).finish(), Salvage::No).unwrap();
        assert_eq!(activity.format, Format::Fit);
        assert_eq!(heart_rates(&activity), [100, 101, 102]);
        assert!(activity.faults.is_empty());
        assert_eq!(activity.longest_run(), Some(0));
    }

    #[test]
    fn a_header_without_a_checksum_is_no_damage() {
        let long = FitWriter::run(2).finish();
        let mut short = long.clone();
        short[0] = 12;
        short.drain(12..14);
        let end = short.len() - 2;
        let crc = super::crc::checksum(&short[..end]).to_le_bytes();
        short[end..].copy_from_slice(&crc);
        for file in [long, short] {
            assert_eq!(heart_rates(&read(&file, Salvage::No).unwrap()), [100, 101]);
        }
    }

    #[test]
    fn a_wrong_checksum_is_damage_at_the_end() {
        let mut file = FitWriter::run(2).finish();
        let end = file.len() - 2;
        file[end] ^= 1;
        let (salvaged, reason) = damaged(&file, end);
        assert_eq!(salvaged, [100, 101]);
        assert_eq!(reason, "the checksum is wrong");
    }

    #[test]
    fn a_wrong_checksum_of_the_header_is_damage() {
        let mut file = FitWriter::run(2).finish();
        file[12] = 1;
        let end = file.len() - 2;
        let crc = super::crc::checksum(&file[..end]).to_le_bytes();
        file[end..].copy_from_slice(&crc);
        assert_eq!(damaged(&file, 12).0, [100, 101]);
    }

    #[test]
    fn a_missing_end_costs_only_the_messages_it_cuts() {
        let whole = FitWriter::run(5).finish();
        let second_record = whole.len() - 2 - 14 - 4 * 11;
        let cut = &whole[..second_record + 3];
        let (salvaged, reason) = damaged(cut, cut.len());
        assert_eq!(salvaged, [100]);
        assert_eq!(
            reason,
            format!("the last {} bytes are missing", whole.len() - cut.len())
        );
    }

    #[test]
    fn trailing_bytes_are_damage_after_the_file() {
        let mut file = FitWriter::run(2).finish();
        let end = file.len();
        file.extend([0; 40]);
        let (salvaged, reason) = damaged(&file, end);
        assert_eq!(salvaged, [100, 101]);
        assert_eq!(reason, "the last 40 bytes are no FIT file");
    }

    #[test]
    fn a_header_that_was_never_filled_in_is_salvaged() {
        let mut file = FitWriter::run(3).finish();
        file[4..8].fill(0);
        file.truncate(file.len() - 2);
        assert_eq!(damaged(&file, 4).0, [100, 101, 102]);
    }

    #[test]
    fn a_message_that_nothing_defines_ends_the_reading() {
        let writer = FitWriter::run(2).raw(&[0x07, 1, 2, 3]);
        let file = writer.finish();
        let (salvaged, reason) = damaged(&file, file.len() - 2 - 4);
        assert_eq!(salvaged, [100, 101]);
        assert_eq!(reason, "a message of local number 7, which nothing defines");
    }

    #[test]
    fn damage_within_a_cut_file_is_told_too() {
        let file = FitWriter::run(2).raw(&[0x07; 9]).finish();
        let cut = &file[..file.len() - 4];
        let faults = read(cut, Salvage::Yes).unwrap().faults;
        let offsets: Vec<u64> = faults.iter().map(|it| it.offset).collect();
        assert_eq!(offsets, [cut.len() as u64, file.len() as u64 - 2 - 9]);
    }

    #[test]
    fn chained_files_are_read_one_after_the_other() {
        let settings = FitWriter::new()
            .define(0, 2, &[(1, 1, 2)])
            .message(0, &[&[9]]);
        let file = [
            FitWriter::run(2).finish(),
            settings.finish(),
            FitWriter::run(1).finish(),
        ]
        .concat();
        let activity = read(&file, Salvage::No).unwrap();
        assert_eq!(activity.sessions.len(), 2);
        assert_eq!(heart_rates(&activity), [100, 101, 100]);
        assert_eq!(activity.longest_run(), Some(0));
    }

    #[test]
    fn a_definition_does_not_outlive_its_file() {
        let orphan = FitWriter::new().record(T0, 99, 85, 0);
        let first = FitWriter::run(2).finish();
        let file = [first.clone(), orphan.finish()].concat();
        assert_eq!(damaged(&file, first.len() + 14).0, [100, 101]);
    }

    #[test]
    fn a_file_without_records_is_refused_either_way() {
        let empty = FitWriter::new().with_sessions().session(T0, T0 + 60, 1);
        for salvage in [Salvage::No, Salvage::Yes] {
            assert_eq!(
                read(&empty.finish(), salvage),
                Err(ReadError::NoRecords {
                    format: Format::Fit
                })
            );
        }
    }
}
