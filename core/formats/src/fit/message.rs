//! The messages of one FIT file, one after the other (FIT protocol, "Record Format").

use super::field::{BaseType, ByteOrder};
use super::profile::is_read;

/// Field 253: the time of a message in any message that has one.
pub(super) const TIMESTAMP: u8 = 253;

/// Local numbers that can be defined at a time.
const LOCAL_NUMBERS: usize = 16;

/// A field of a message, and where in its body it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) number: u8,
    base_type: BaseType,
    start: usize,
    end: usize,
}

/// A developer field of a message; what it means stands in a description apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct DeveloperField {
    pub(super) developer: u8,
    pub(super) number: u8,
    start: usize,
    end: usize,
}

/// How the messages of one local number are laid out.
#[derive(Debug)]
struct Definition {
    global: u16,
    order: ByteOrder,
    fields: Vec<Field>,
    developer_fields: Vec<DeveloperField>,
    size: usize,
}

/// A data message.
#[derive(Debug)]
pub(super) struct Message<'a> {
    /// Its kind: a number of the global profile.
    pub(super) global: u16,
    /// Where it begins in the file.
    pub(super) offset: usize,
    /// Its time in seconds since the FIT epoch, stated or made from a compressed header.
    pub(super) time: Option<u32>,
    body: &'a [u8],
    definition: &'a Definition,
}

impl<'a> Message<'a> {
    /// The fields with a number in them, by field number.
    pub(super) fn numbers(&self) -> impl Iterator<Item = (u8, f64)> + use<'a> {
        let Definition { fields, order, .. } = self.definition;
        let body = self.body;
        fields.iter().filter_map(move |field| {
            let value = field
                .base_type
                .number(&body[field.start..field.end], *order)?;
            Some((field.number, value))
        })
    }

    /// The bytes of each field, by field number.
    pub(super) fn fields(&self) -> impl Iterator<Item = (u8, &'a [u8])> + use<'a> {
        let body = self.body;
        self.definition
            .fields
            .iter()
            .map(move |field| (field.number, &body[field.start..field.end]))
    }

    /// The bytes of each developer field.
    pub(super) fn developer_fields(
        &self,
    ) -> impl ExactSizeIterator<Item = (DeveloperField, &'a [u8])> + use<'a> {
        let body = self.body;
        self.definition
            .developer_fields
            .iter()
            .map(move |field| (*field, &body[field.start..field.end]))
    }

    /// The order of the bytes of its fields.
    pub(super) fn order(&self) -> ByteOrder {
        self.definition.order
    }
}

/// Why the messages cannot be read further.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Damage {
    pub(super) offset: usize,
    pub(super) reason: String,
    /// The message goes on beyond the end of the file.
    pub(super) cut_short: bool,
}

/// Steps through the messages of one FIT file.
#[derive(Debug)]
pub(super) struct Messages<'a> {
    bytes: &'a [u8],
    at: usize,
    definitions: [Option<Definition>; LOCAL_NUMBERS],
    clock: Option<u32>,
}

impl<'a> Messages<'a> {
    /// The messages in `bytes[start..end]`, which must be within the bytes.
    pub(super) fn new(bytes: &'a [u8], start: usize, end: usize) -> Self {
        Self {
            bytes: &bytes[..end],
            at: start,
            definitions: [const { None }; LOCAL_NUMBERS],
            clock: None,
        }
    }

    /// The next data message, `None` at the end.
    pub(super) fn advance(&mut self) -> Result<Option<Message<'_>>, Damage> {
        while self.at < self.bytes.len() {
            let offset = self.at;
            let header = self.take(1, offset)?[0];
            // Bit 7: a data message with a compressed time. Else bit 6: a definition,
            // and bit 5 of a definition: with developer fields.
            if header & 0x80 != 0 {
                let local = usize::from(header >> 5 & 0x03);
                return self.data(local, offset, Some(header & 0x1F)).map(Some);
            }
            let local = usize::from(header & 0x0F);
            if header & 0x40 == 0 {
                return self.data(local, offset, None).map(Some);
            }
            self.definitions[local] = Some(self.definition(offset, header & 0x20 != 0)?);
        }
        Ok(None)
    }

    fn definition(&mut self, offset: usize, with_developer: bool) -> Result<Definition, Damage> {
        let fixed = self.take(5, offset)?;
        let order = match fixed[1] {
            0 => ByteOrder::Little,
            1 => ByteOrder::Big,
            other => {
                return Err(Damage {
                    offset,
                    reason: format!("a definition names the unknown byte order {other}"),
                    cut_short: false,
                });
            }
        };
        let global = order.unsigned(&fixed[2..4]) as u16;
        let declared = self.take(3 * usize::from(fixed[4]), offset)?;
        let mut size = 0;
        let mut fields = Vec::new();
        for field in declared.chunks_exact(3) {
            let start = size;
            size += usize::from(field[1]);
            // Every message may set the clock for the compressed times after it.
            if field[0] == TIMESTAMP || is_read(global) {
                fields.push(Field {
                    number: field[0],
                    base_type: BaseType::of(field[2]),
                    start,
                    end: size,
                });
            }
        }
        let mut developer_fields = Vec::new();
        if with_developer {
            let count = usize::from(self.take(1, offset)?[0]);
            for field in self.take(3 * count, offset)?.chunks_exact(3) {
                let start = size;
                size += usize::from(field[1]);
                developer_fields.push(DeveloperField {
                    number: field[0],
                    developer: field[2],
                    start,
                    end: size,
                });
            }
        }
        Ok(Definition {
            global,
            order,
            fields,
            developer_fields,
            size,
        })
    }

    fn data(
        &mut self,
        local: usize,
        offset: usize,
        compressed: Option<u8>,
    ) -> Result<Message<'_>, Damage> {
        let Some(definition) = &self.definitions[local] else {
            return Err(Damage {
                offset,
                reason: format!("a message of local number {local}, which nothing defines"),
                cut_short: false,
            });
        };
        let body = take(self.bytes, &mut self.at, definition.size, offset)?;
        let stated = definition
            .fields
            .iter()
            .find(|field| field.number == TIMESTAMP)
            .and_then(|field| {
                let bytes = &body[field.start..field.end];
                field.base_type.number(bytes, definition.order)
            })
            .map(|seconds| seconds as u32);
        let time = stated.or_else(|| Some(after(self.clock?, compressed?)));
        self.clock = time.or(self.clock);
        Ok(Message {
            global: definition.global,
            offset,
            time,
            body,
            definition,
        })
    }

    /// The next `count` bytes of the definition that began at `offset`.
    fn take(&mut self, count: usize, offset: usize) -> Result<&'a [u8], Damage> {
        take(self.bytes, &mut self.at, count, offset)
    }
}

/// The next `count` bytes of the message that began at `offset`.
fn take<'a>(
    bytes: &'a [u8],
    at: &mut usize,
    count: usize,
    offset: usize,
) -> Result<&'a [u8], Damage> {
    let Some(taken) = bytes.get(*at..*at + count) else {
        return Err(Damage {
            offset,
            reason: "the last message is cut short".to_owned(),
            cut_short: true,
        });
    };
    *at += count;
    Ok(taken)
}

/// The time whose low five bits are `low`, at or up to 31 s after `clock`.
fn after(clock: u32, low: u8) -> u32 {
    let forward = u32::from(low).wrapping_sub(clock) & 0x1F;
    clock.saturating_add(forward)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_time_rolls_over_every_32_seconds() {
        assert_eq!(after(1000 * 32 + 5, 5), 1000 * 32 + 5);
        assert_eq!(after(1000 * 32 + 5, 9), 1000 * 32 + 9);
        assert_eq!(after(1000 * 32 + 5, 4), 1001 * 32 + 4);
    }
}
