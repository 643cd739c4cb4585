/// A gain that moves towards where it should be, at no more than a given speed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glide {
    now: f32,
    rise: f32,
    fall: f32,
}

/// A gain over one stretch of frames: from its first frame to the first of the next stretch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ramp {
    from: f32,
    to: f32,
}

impl Glide {
    /// At rest at `now`; rises and falls by at most so much with each [`Glide::towards`].
    pub(super) fn new(now: f32, rise: f32, fall: f32) -> Self {
        Self { now, rise, fall }
    }

    /// Moves on towards `target`, and says how.
    pub(super) fn towards(&mut self, target: f32) -> Ramp {
        let from = self.now;
        self.now = target.clamp(from - self.fall, from + self.rise);
        Ramp { from, to: self.now }
    }

    /// Is at `value` from now on: for when nobody hears it.
    pub(super) fn set(&mut self, value: f32) {
        self.now = value;
    }

    pub(super) fn now(&self) -> f32 {
        self.now
    }
}

impl Ramp {
    /// The same gain from end to end.
    pub(super) fn level(gain: f32) -> Self {
        Self {
            from: gain,
            to: gain,
        }
    }

    /// Both gains at once; in a straight line between the ends of their product.
    pub(super) fn times(self, other: Self) -> Self {
        Self {
            from: self.from * other.from,
            to: self.to * other.to,
        }
    }

    /// Each of `samples` with its gain, in a straight line over all of them.
    pub(super) fn over(self, samples: &mut [f32]) -> impl Iterator<Item = (&mut f32, f32)> {
        let step = (self.to - self.from) / samples.len() as f32;
        let gains = (0..samples.len()).map(move |n| self.from + step * n as f32);
        samples.iter_mut().zip(gains)
    }

    /// Multiplies `samples` by it.
    pub(super) fn apply(self, samples: &mut [f32]) {
        for (sample, gain) in self.over(samples) {
            *sample *= gain;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_moves_no_faster_than_it_may_and_arrives() {
        let mut glide = Glide::new(0.0, 0.25, 0.5);
        let ramps: Vec<Ramp> = (0..5).map(|_| glide.towards(0.8)).collect();
        assert_eq!(
            ramps[0],
            Ramp {
                from: 0.0,
                to: 0.25
            }
        );
        assert_eq!(ramps[4], Ramp { from: 0.8, to: 0.8 });
        assert_eq!(glide.towards(0.0).to.to_bits(), 0.3_f32.to_bits());
    }

    #[test]
    fn stretches_join_without_a_step() {
        let mut glide = Glide::new(1.0, 1.0, 0.1);
        let mut gains = [1.0; 12];
        for stretch in gains.chunks_mut(4) {
            glide.towards(0.0).apply(stretch);
        }
        assert!(
            gains
                .windows(2)
                .all(|pair| (pair[0] - pair[1] - 0.025).abs() < 1e-6)
        );
    }
}
