//! Treadmill Data, 2ACD.

/// One notification of 2ACD; a record may come in several of them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct TreadmillData {
    /// Bit 0: more of this record follows, and this part has no speed.
    pub more_data: bool,
    /// Speed in 0.01 km/h.
    pub speed_centi_km_per_h: Option<u16>,
    /// Distance in metres.
    pub total_distance_m: Option<u32>,
    /// Incline in 0.1 %.
    pub inclination_permille: Option<i16>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<u8>,
}
