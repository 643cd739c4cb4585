use serde::{Deserialize, Serialize};

/// The threshold stays in this range, as a share of speed.
const LOW: f64 = 0.04;
const HIGH: f64 = 0.10;

/// Questions that the prior is worth: after as many answers, these count as much.
const PRIOR: f64 = 12.0;

/// How the runner answered so far, over all runs.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct AnswerCounts {
    /// Questions to which the legs were heavy.
    pub heavy: u32,
    /// Questions to which the runner was easing on purpose, or wanted to be left alone.
    pub not_heavy: u32,
}

impl AnswerCounts {
    /// The runner's own threshold: the share of speed lost from which evidence counts, 0.04 to 0.10.
    ///
    /// The share of questions that were right is a Beta distribution whose mean begins where the
    /// threshold is `start`; questions in vain move the threshold up, good ones down.
    pub(super) fn threshold(self, start: f64) -> f64 {
        let right_at_first = (HIGH - start.clamp(LOW, HIGH)) / (HIGH - LOW);
        let right = PRIOR * right_at_first + f64::from(self.heavy);
        let asked = PRIOR + f64::from(self.heavy) + f64::from(self.not_heavy);
        HIGH - (HIGH - LOW) * right / asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn threshold(heavy: u32, not_heavy: u32) -> f64 {
        AnswerCounts { heavy, not_heavy }.threshold(0.045)
    }

    #[test]
    fn without_answers_it_is_where_it_starts() {
        assert!((threshold(0, 0) - 0.045).abs() < 1e-12);
    }

    #[test]
    fn questions_in_vain_raise_it_and_good_ones_lower_it() {
        assert!(threshold(0, 1) > threshold(0, 0));
        assert!(threshold(1, 0) < threshold(0, 0));
        assert!(threshold(3, 3) > threshold(0, 0));
    }

    #[test]
    fn it_never_leaves_its_range() {
        for (heavy, not_heavy) in [(0, 1_000_000), (1_000_000, 0), (5, 5)] {
            let threshold = threshold(heavy, not_heavy);
            assert!((LOW..=HIGH).contains(&threshold), "{threshold}");
        }
    }
}
