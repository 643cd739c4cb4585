//! FIT, the format of sports watches: Garmin's "FIT Protocol" and global profile.
//!
//! Why not a crate: `fitparser` gives up at the first damage and says nothing of what preceded
//! it, has no byte offsets, builds a map per message (some thirty times slower, see the bench
//! `fit`), and reads every message of the profile where nine kinds of it matter here. This
//! reader knows the protocol whole (definitions, compressed times, developer fields, chained
//! files, both byte orders) and of the profile only what an [`Activity`](crate::Activity) holds.

mod collect;
mod crc;
mod developer;
mod field;
mod header;
mod message;
mod profile;
mod session;

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
                    // A file known to be cut off ends within a message as a rule.
                    if part.whole {
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
