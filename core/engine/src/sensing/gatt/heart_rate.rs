//! Heart Rate Measurement, 2A37.

/// Whether the strap touches the skin.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Contact {
    /// The sensor does not say.
    #[default]
    Unknown,
    /// It touches.
    Detected,
    /// It does not: heart rate and RR intervals mean nothing.
    NotDetected,
}

/// One notification of 2A37.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HeartRateMeasurement<'a> {
    /// Beats per minute as sent; 0 means no reading.
    pub heart_rate_bpm: u16,
    /// Skin contact.
    pub contact: Contact,
    /// Energy expended in kilojoules since the last reset.
    pub energy_kj: Option<u16>,
    /// RR intervals, oldest first.
    pub rr: RrIntervals<'a>,
}

/// RR intervals in raw units of 1/1024 s, oldest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct RrIntervals<'a> {
    bytes: &'a [u8],
}

impl RrIntervals<'_> {
    /// The intervals in 1/1024 s.
    pub fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.bytes
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
    }
}

impl PartialEq for RrIntervals<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
