use std::f64::consts::TAU;

/// One period of a sine, made once, so that no sample costs a transcendental function.
#[derive(Clone, Debug)]
pub(super) struct Sine {
    /// One more than the period, so that the last stretch has an end.
    values: Box<[f32]>,
}

/// 1,024 values a period; read with a straight line between two, the error is below −100 dB.
const BITS: u32 = 10;

impl Sine {
    pub(super) fn new() -> Self {
        let period = 1 << BITS;
        let value = |n| libm::sin(TAU * f64::from(n) / f64::from(period)) as f32;
        Self {
            values: (0..=period).map(value).collect(),
        }
    }

    /// The sine at `phase`, of which 2³² are a period.
    pub(super) fn at(&self, phase: u32) -> f32 {
        let n = (phase >> (32 - BITS)) as usize;
        let between = (phase << BITS) as f32 / 4_294_967_296.0;
        let (here, next) = (self.values[n], self.values[n + 1]);
        here + (next - here) * between
    }
}

/// How far the phase of a tone moves with each frame, as a whole number: it never drifts.
pub(super) fn phase_step(hz: f64, rate: u32) -> u32 {
    (hz / f64::from(rate) * 4_294_967_296.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_sine_to_five_digits() {
        let sine = Sine::new();
        for n in 0..100_000_u32 {
            let phase = n.wrapping_mul(2_654_435_769);
            let exact = libm::sin(TAU * f64::from(phase) / 4_294_967_296.0);
            assert!((f64::from(sine.at(phase)) - exact).abs() < 6e-6, "{phase}");
        }
    }

    #[test]
    fn a_tone_has_its_pitch() {
        let step = phase_step(440.0, 48_000);
        let hz = f64::from(step) * 48_000.0 / 4_294_967_296.0;
        assert!((hz - 440.0).abs() < 1e-4);
    }
}
