//! Small FIT files, written for the tests.

use super::crc::checksum;

/// A moment within the range of dates, in seconds since the FIT epoch: 2019-03-17T07:24:33Z.
pub(crate) const T0: u32 = 921_741_873;

pub(crate) const U8: u8 = 0x02;
pub(crate) const S8: u8 = 0x01;
pub(crate) const U16: u8 = 0x84;
pub(crate) const S32: u8 = 0x85;
pub(crate) const U32: u8 = 0x86;
pub(crate) const TEXT: u8 = 0x07;
pub(crate) const F32: u8 = 0x88;
pub(crate) const BYTES: u8 = 0x0D;

/// Number, size and base type of a field.
pub(crate) type FieldOf = (u8, u8, u8);

/// Writes one FIT file, message by message.
#[derive(Clone, Default)]
pub(crate) struct FitWriter {
    messages: Vec<u8>,
}

impl FitWriter {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Defines the local number for messages of the global kind.
    pub(crate) fn define(self, local: u8, global: u16, fields: &[FieldOf]) -> Self {
        self.define_with(local, global, fields, &[])
    }

    /// The same with developer fields: number, size and developer of each.
    pub(crate) fn define_with(
        mut self,
        local: u8,
        global: u16,
        fields: &[FieldOf],
        developer_fields: &[FieldOf],
    ) -> Self {
        let flag = if developer_fields.is_empty() { 0 } else { 0x20 };
        self.messages.extend([0x40 | flag | local, 0, 0]);
        self.messages.extend(global.to_le_bytes());
        for (index, list) in [fields, developer_fields].into_iter().enumerate() {
            if index == 0 || flag != 0 {
                self.messages.push(list.len() as u8);
            }
            for &(number, size, last) in list {
                self.messages.extend([number, size, last]);
            }
        }
        self
    }

    /// A message of the local number.
    pub(crate) fn message(mut self, local: u8, fields: &[&[u8]]) -> Self {
        self.messages.push(local);
        self.messages.extend(fields.concat());
        self
    }

    /// A message of the local number whose header holds the low five bits of its time.
    pub(crate) fn compressed(mut self, local: u8, time: u32, fields: &[&[u8]]) -> Self {
        self.messages.push(0x80 | local << 5 | (time & 0x1F) as u8);
        self.messages.extend(fields.concat());
        self
    }

    /// Bytes as they are, for what the other methods cannot spoil.
    pub(crate) fn raw(mut self, bytes: &[u8]) -> Self {
        self.messages.extend(bytes);
        self
    }

    /// The whole file, with a header of 14 bytes without its own checksum.
    pub(crate) fn finish(&self) -> Vec<u8> {
        let mut file = vec![14, 0x20, 0, 0];
        file.extend((self.messages.len() as u32).to_le_bytes());
        file.extend(b".FIT\0\0");
        file.extend(&self.messages);
        let crc = checksum(&file);
        file.extend(crc.to_le_bytes());
        file
    }

    /// Defines local number 0 as records of time, heart rate, cadence and distance.
    pub(crate) fn with_records(self) -> Self {
        self.define(0, 20, &[(253, 4, U32), (3, 1, U8), (4, 1, U8), (5, 4, U32)])
    }

    /// A record as [`FitWriter::with_records`] defines it.
    pub(crate) fn record(self, time: u32, heart_rate: u8, cadence: u8, distance: u32) -> Self {
        self.message(
            0,
            &[
                &time.to_le_bytes(),
                &[heart_rate, cadence],
                &distance.to_le_bytes(),
            ],
        )
    }

    /// Defines local number 1 as sessions of end, start, sport and milliseconds of timer.
    pub(crate) fn with_sessions(self) -> Self {
        self.define(1, 18, &[(253, 4, U32), (2, 4, U32), (5, 1, 0), (8, 4, U32)])
    }

    /// A session as [`FitWriter::with_sessions`] defines it.
    pub(crate) fn session(self, start: u32, end: u32, sport: u8) -> Self {
        self.message(
            1,
            &[
                &end.to_le_bytes(),
                &start.to_le_bytes(),
                &[sport],
                &((end - start) * 1000).to_le_bytes(),
            ],
        )
    }

    /// A run of as many seconds, with a heart rate that rises each second.
    pub(crate) fn run(seconds: u8) -> Self {
        let mut writer = Self::new().with_records().with_sessions();
        for second in 0..seconds {
            let passed = u32::from(second);
            writer = writer.record(T0 + passed, 100 + second, 85, 300 * passed);
        }
        writer.session(T0, T0 + u32::from(seconds), 1)
    }
}
