/// Numbers that look random and are the same for the same seed on every machine.
///
/// `SplitMix64` (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): a counter with the
/// golden ratio as its step, mixed so that neighbours have nothing in common.
#[derive(Clone, Debug)]
pub(super) struct Random {
    state: u64,
}

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// From -1 to 1, mean 0, standard deviation 1/√3.
    pub(super) fn signed(&mut self) -> f64 {
        // The upper 53 bits fill a mantissa exactly.
        let unit = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        2.0 * unit - 1.0
    }

    /// Mean 0, standard deviation 1, bell-shaped, and never beyond 3.5: the sum of four uniform
    /// numbers, which needs no logarithm that another machine may round differently.
    pub(super) fn bell(&mut self) -> f64 {
        let sum: f64 = (0..4).map(|_| self.signed()).sum();
        // The variance of the sum is 4/3.
        sum * 0.866_025_403_784_438_6
    }

    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

/// Noise with a memory: it wanders around zero instead of jumping.
#[derive(Clone, Debug)]
pub(super) struct Wander {
    value: f64,
    /// What is left of it after a second.
    memory: f64,
    /// Standard deviation of what each second adds.
    step: f64,
}

impl Wander {
    /// Noise that in the long run has the standard deviation `deviation` and keeps `memory`, 0 to
    /// 1, of itself from second to second.
    pub(super) fn new(deviation: f64, memory: f64) -> Self {
        Self {
            value: 0.0,
            memory,
            step: deviation * (1.0 - memory * memory).sqrt(),
        }
    }

    /// Its value a second later.
    pub(super) fn next(&mut self, random: &mut Random) -> f64 {
        self.value = self.value * self.memory + self.step * random.bell();
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_that_of_the_published_generator() {
        let mut random = Random::new(1_234_567);
        assert_eq!(random.bits(), 6_457_827_717_110_365_317);
        assert_eq!(random.bits(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn the_bell_is_centred_and_one_wide() {
        let mut random = Random::new(1);
        let values: Vec<f64> = (0..20_000).map(|_| random.bell()).collect();
        let mean = values.iter().sum::<f64>() / 20_000.0;
        let variance = values.iter().map(|v| v * v).sum::<f64>() / 20_000.0;
        assert!(mean.abs() < 0.03, "{mean}");
        assert!((variance - 1.0).abs() < 0.03, "{variance}");
    }

    #[test]
    fn what_wanders_keeps_its_width() {
        let mut random = Random::new(2);
        let mut wander = Wander::new(1.5, 0.9);
        let squares: f64 = (0..50_000).map(|_| wander.next(&mut random).powi(2)).sum();
        assert!(((squares / 50_000.0).sqrt() - 1.5).abs() < 0.1);
    }
}
