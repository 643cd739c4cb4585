//! Which frame is heard when.

use crate::time::Moment;

use super::score::Trim;

/// Time as finely as the renderer needs it: in millionths of a frame since the run began.
///
/// At `rate` frames per second a microsecond is exactly `rate` of them, and a frame is a million,
/// so that moments and frames meet without rounding, for as long as anyone runs.
pub(super) type Ticks = i128;

/// One frame.
pub(super) const FRAME: Ticks = 1_000_000;

/// A moment in ticks.
pub(super) fn ticks(moment: Moment, rate: u32) -> Ticks {
    Ticks::from(moment.as_micros()) * Ticks::from(rate)
}

/// Some whole milliseconds in ticks.
pub(super) fn millis(ms: u32, rate: u32) -> Ticks {
    Ticks::from(ms) * 1_000 * Ticks::from(rate)
}

/// The moments of the frames, as told at each call and kept steady in between.
///
/// Whoever says when a frame will be heard reads two clocks and rounds to a microsecond. Followed
/// to the letter, that would shift frames against each other at every call. So what is told is
/// taken as confirmation when it is off by no more than rounding explains; is approached over about
/// a second when it is off a little, as by a sound card whose clock is slow; and is believed at once
/// when it is off by more, as after a change of headphones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timeline {
    rate: u32,
    next: Option<Ticks>,
}

/// What the rounding of moments explains, in microseconds.
const ROUNDING_US: u32 = 2;
/// Off by more than this is a jump, in milliseconds: less than lies between any two steps.
const JUMP_MS: u32 = 50;

impl Timeline {
    pub(super) fn new(rate: u32) -> Self {
        Self { rate, next: None }
    }

    /// Learns when the frame after `rendered` more is heard; the next `frames` are asked for.
    /// Says whether time jumped.
    pub(super) fn follow(
        &mut self,
        heard_at: Moment,
        trim: Trim,
        rendered: usize,
        frames: usize,
    ) -> bool {
        let told = ticks(heard_at, self.rate)
            + Ticks::from(trim.as_millis()) * 1_000 * Ticks::from(self.rate)
            + rendered as Ticks * FRAME;
        let Some(next) = self.next else {
            self.next = Some(told);
            return true;
        };
        let off = told - next;
        if off.abs() > millis(JUMP_MS, self.rate) {
            self.next = Some(told);
            return true;
        }
        if off.abs() > Ticks::from(ROUNDING_US * self.rate) {
            let share = (frames as Ticks).min(Ticks::from(self.rate));
            self.next = Some(next + off * share / Ticks::from(self.rate));
        }
        false
    }

    /// When the next frame to be rendered is heard.
    pub(super) fn next(&self) -> Ticks {
        self.next.unwrap_or(0)
    }

    /// So many frames have been rendered.
    pub(super) fn advance(&mut self, frames: usize) {
        self.next = self.next.map(|next| next + frames as Ticks * FRAME);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 44_100;
    const SLICE: usize = 1_024;

    /// Where the timeline is after slices of which each is told with an error in microseconds.
    fn error_after(slices: u64, error_us: impl Fn(u64) -> i64) -> f64 {
        let mut timeline = Timeline::new(RATE);
        for n in 0..slices {
            let exact = n * SLICE as u64 * 1_000_000 / u64::from(RATE);
            let told = Moment::from_micros((1_000_000 + exact).saturating_add_signed(error_us(n)));
            timeline.follow(told, Trim::default(), 0, SLICE);
            timeline.advance(SLICE);
        }
        let start = ticks(Moment::from_micros(1_000_000), RATE);
        let expected = start + Ticks::from(slices) * SLICE as Ticks * FRAME;
        (timeline.next() - expected) as f64 / FRAME as f64
    }

    #[test]
    fn moments_rounded_to_microseconds_shift_no_frame() {
        assert_eq!(error_after(1_000_000, |_| 0).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn a_trembling_clock_is_smoothed() {
        let frames = error_after(10_000, |n| if n % 2 == 0 { 1_500 } else { -1_500 });
        assert!(frames.abs() < 3.0, "{frames}");
    }

    #[test]
    fn a_clock_that_runs_slow_is_followed() {
        // 20 ppm, as cheap crystals have.
        let slices = 100_000;
        let drift = |n: u64| (n as f64 * SLICE as f64 / f64::from(RATE) * 20.0) as i64;
        let frames = error_after(slices, drift);
        let expected = drift(slices) as f64 * f64::from(RATE) / 1e6;
        assert!((frames - expected).abs() < 2.0, "{frames} {expected}");
    }

    #[test]
    fn a_jump_is_believed_at_once() {
        let mut timeline = Timeline::new(RATE);
        let trim = Trim::default();
        assert!(timeline.follow(Moment::from_secs(10), trim, 0, SLICE));
        assert!(!timeline.follow(Moment::from_micros(10_040_000), trim, 0, SLICE));
        assert!(timeline.follow(Moment::from_secs(20), trim, 5, SLICE));
        assert_eq!(
            timeline.next(),
            ticks(Moment::from_secs(20), RATE) + 5 * FRAME
        );
        assert!(timeline.follow(Moment::from_secs(3), trim, 0, SLICE));
        assert_eq!(timeline.next(), ticks(Moment::from_secs(3), RATE));
    }

    #[test]
    fn the_trim_shifts_what_is_told() {
        let mut timeline = Timeline::new(RATE);
        timeline.follow(Moment::from_secs(10), Trim::from_millis(-300), 0, SLICE);
        assert_eq!(timeline.next(), ticks(Moment::from_millis(9_700), RATE));
    }
}
