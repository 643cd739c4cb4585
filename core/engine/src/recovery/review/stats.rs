//! Sums over days: what is usual, and what is more than chance.

/// How often something was so, of how often it is known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, serde::Serialize)]
pub struct Share {
    /// How often it was so.
    pub count: u32,
    /// How often it is known.
    pub known: u32,
}

impl Share {
    /// One more, where it is known.
    pub(super) fn add(&mut self, is_so: Option<bool>) {
        if let Some(is_so) = is_so {
            self.known += 1;
            self.count += u32::from(is_so);
        }
    }

    /// The share itself, 0 to 1; `None` where nothing is known.
    pub fn share(self) -> Option<f64> {
        (self.known > 0).then(|| f64::from(self.count) / f64::from(self.known))
    }
}

/// How likely it is that chance alone gives `with` a share as great as it has, or a greater one:
/// Fisher's exact test, one-sided (Fisher 1922, doi:10.2307/2340521).
pub(super) fn by_chance(with: Share, without: Share) -> f64 {
    let all = with.known + without.known;
    let so = with.count + without.count;
    // Every way to deal `so` cards among `all` so that at least as many fall to `with`.
    let most = so.min(with.known);
    let total = ln_choose(all, with.known);
    (with.count..=most)
        .filter(|count| with.known - count <= all - so)
        .map(|count| {
            libm::exp(ln_choose(so, count) + ln_choose(all - so, with.known - count) - total)
        })
        .sum::<f64>()
        .min(1.0)
}

/// The natural logarithm of the number of ways to choose `some` of `all`.
fn ln_choose(all: u32, some: u32) -> f64 {
    let ln_factorial = |number: u32| libm::lgamma(f64::from(number) + 1.0);
    ln_factorial(all) - ln_factorial(some) - ln_factorial(all - some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recovery::stats::{mean, median};

    fn share(count: u32, known: u32) -> Share {
        Share { count, known }
    }

    /// The lady tasting tea: all four cups right of eight is 1 in 70, three or more 17 in 70.
    #[test]
    fn chance_is_counted_as_fisher_did() {
        let all_right = by_chance(share(4, 4), share(0, 4));
        assert!((all_right - 1.0 / 70.0).abs() < 1e-12);
        let three_right = by_chance(share(3, 4), share(1, 4));
        assert!((three_right - 17.0 / 70.0).abs() < 1e-12);
        assert!((by_chance(share(0, 4), share(4, 4)) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert_eq!(median(vec![4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!((median(vec![]), mean(&[])), (None, None));
    }
}
