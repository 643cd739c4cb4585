//! RSC Measurement, 2A53.

/// One notification of 2A53.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RscMeasurement {
    /// Speed in 1/256 m/s.
    pub speed_256: u16,
    /// Cadence per minute: strides or steps, which one depends on the sensor.
    pub cadence_per_min: u8,
    /// Stride length (two steps) in centimetres.
    pub stride_length_cm: Option<u16>,
    /// Distance since an arbitrary start in decimetres; wraps, and restarts when the pod does.
    pub total_distance_dm: Option<u32>,
    /// Bit 2 of the flags: running rather than walking. Meaningless unless the feature says so.
    pub running: bool,
}

impl RscMeasurement {
    /// Speed in metres per second.
    pub fn speed_m_per_s(&self) -> f64 {
        f64::from(self.speed_256) / 256.0
    }
}
