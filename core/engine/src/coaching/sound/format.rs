use thiserror::Error;

/// What the samples look like that a renderer writes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Format {
    /// Frames per second, 8,000 to 48,000.
    pub sample_rate_hz: u32,
    /// Samples per frame.
    pub channels: Channels,
    /// How [`render_bytes`](super::Renderer::render_bytes) writes a sample.
    pub encoding: Encoding,
}

/// How many channels there are. Both of two carry the same, for a runner with one ear free.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Channels {
    /// One.
    Mono,
    /// Two, interleaved.
    Stereo,
}

/// How a sample is written as bytes, always little-endian.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Encoding {
    /// Four bytes, IEEE 754, full scale ±1.
    F32,
    /// Two bytes, signed, full scale ±32,767.
    I16,
}

/// Why a format cannot be rendered.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum FormatError {
    /// The sample rate is outside of what is supported.
    #[error("render sound at {0} Hz: the sample rate must be 8000 to 48000 Hz")]
    SampleRate(u32),
}

impl Format {
    /// The lowest sample rate, in frames per second.
    pub const LOWEST_HZ: u32 = 8_000;
    /// The highest sample rate, in frames per second.
    pub const HIGHEST_HZ: u32 = 48_000;

    /// Bytes of one frame.
    pub const fn bytes_per_frame(self) -> usize {
        self.channels.count() * self.encoding.bytes()
    }

    pub(super) fn check(self) -> Result<Self, FormatError> {
        if (Self::LOWEST_HZ..=Self::HIGHEST_HZ).contains(&self.sample_rate_hz) {
            Ok(self)
        } else {
            Err(FormatError::SampleRate(self.sample_rate_hz))
        }
    }
}

impl Channels {
    /// Samples per frame.
    pub const fn count(self) -> usize {
        match self {
            Self::Mono => 1,
            Self::Stereo => 2,
        }
    }
}

impl Encoding {
    /// Bytes per sample.
    pub const fn bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::I16 => 2,
        }
    }
}

/// A sample as a signed number of 16 bits; ±1 becomes ±32,767.
pub(super) fn to_i16(sample: f32) -> i16 {
    (sample * f32::from(i16::MAX)).round() as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(sample_rate_hz: u32) -> Format {
        Format {
            sample_rate_hz,
            channels: Channels::Stereo,
            encoding: Encoding::I16,
        }
    }

    #[test]
    fn rates_outside_of_the_range_are_refused_with_the_reason() {
        for rate in [8_000, 11_025, 44_100, 48_000] {
            assert_eq!(format(rate).check(), Ok(format(rate)));
        }
        for rate in [0, 7_999, 48_001, 192_000] {
            let error = format(rate).check().unwrap_err();
            assert_eq!(error, FormatError::SampleRate(rate));
            assert!(error.to_string().contains(&rate.to_string()));
        }
    }

    #[test]
    fn a_frame_is_all_its_channels() {
        assert_eq!(format(8_000).bytes_per_frame(), 4);
    }

    #[test]
    fn full_scale_is_symmetric() {
        assert_eq!(
            [-1.0, -0.5, 0.0, 1.0].map(to_i16),
            [-32_767, -16_384, 0, 32_767]
        );
    }
}
