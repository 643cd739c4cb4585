//! CSC Measurement, 2A5B, and Cycling Power Measurement, 2A63, as running pods use them.

/// Wheel revolutions: a counter and the time of its last event.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct WheelRevolutions {
    /// Revolutions since an arbitrary start; wraps at 2^32.
    pub count: u32,
    /// Time of the last revolution: 1/1024 s in 2A5B, 1/2048 s in 2A63; wraps.
    pub event_time: u16,
}

/// Crank revolutions (strides of one foot on running pods) and the time of the last.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CrankRevolutions {
    /// Revolutions since an arbitrary start; wraps at 2^16.
    pub count: u16,
    /// Time of the last revolution in 1/1024 s; wraps every 64 s.
    pub event_time_1024: u16,
}

/// One notification of 2A5B.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CscMeasurement {
    /// Wheel, event time in 1/1024 s.
    pub wheel: Option<WheelRevolutions>,
    /// Crank.
    pub crank: Option<CrankRevolutions>,
}

/// One notification of 2A63.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CyclingPowerMeasurement {
    /// Power in watts.
    pub power_w: i16,
    /// Wheel, event time in 1/2048 s.
    pub wheel: Option<WheelRevolutions>,
    /// Crank.
    pub crank: Option<CrankRevolutions>,
}
