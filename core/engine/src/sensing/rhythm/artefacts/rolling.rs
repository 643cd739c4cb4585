use std::ops::Range;

/// Over so many places at once it is quicker to sort anew.
const FAR: usize = 24;

/// What the quartile deviation is multiplied by (Lipponen and Tarvainen's α): it takes in 99.95 % of
/// a normal distribution.
const SPREAD: f64 = 5.2;

/// Quantiles of the values around each place of a series, `reach` to either side and fewer at its
/// ends.
#[derive(Debug)]
pub(super) struct Rolling<'a> {
    values: &'a [f64],
    reach: usize,
    window: Range<usize>,
    sorted: Vec<f64>,
}

impl<'a> Rolling<'a> {
    pub(super) fn new(values: &'a [f64], reach: usize) -> Self {
        Self {
            values,
            reach,
            window: 0..0,
            sorted: Vec::with_capacity(2 * reach + 1),
        }
    }

    /// How many values there are.
    pub(super) fn count(&self) -> usize {
        self.values.len()
    }

    /// How many to either side are looked at.
    pub(super) fn reach(&self) -> usize {
        self.reach
    }

    /// Moves the middle of the window on to `place`.
    pub(super) fn centre(&mut self, place: usize) {
        let from = place.saturating_sub(self.reach);
        let to = (place + self.reach + 1).min(self.values.len());
        if self.sorted.is_empty() || from >= self.window.start + FAR {
            self.sorted.clear();
            self.sorted.extend_from_slice(&self.values[from..to]);
            self.sorted.sort_unstable_by(f64::total_cmp);
            self.window = from..to;
            return;
        }
        while self.window.start < from && self.window.end < to {
            self.replace(self.values[self.window.start], self.values[self.window.end]);
            self.window = self.window.start + 1..self.window.end + 1;
        }
        while self.window.end < to {
            let value = self.values[self.window.end];
            self.sorted.insert(self.rank(value), value);
            self.window.end += 1;
        }
        while self.window.start < from {
            self.sorted
                .remove(self.rank(self.values[self.window.start]));
            self.window.start += 1;
        }
    }

    /// How many values are smaller.
    fn rank(&self, value: f64) -> usize {
        self.sorted.partition_point(|other| *other < value)
    }

    /// Moves only what lies between the two.
    fn replace(&mut self, old: f64, new: f64) {
        let (old, place) = (self.rank(old), self.rank(new));
        if place > old {
            self.sorted.copy_within(old + 1..place, old);
            self.sorted[place - 1] = new;
        } else {
            self.sorted.copy_within(place..old, place + 1);
            self.sorted[place] = new;
        }
    }

    /// The quantile, between two values by linear interpolation.
    pub(super) fn quantile(&self, quantile: f64) -> f64 {
        let last = self.sorted.len() - 1;
        let place = quantile * last as f64;
        let low = (place as usize).min(last);
        let value = self.sorted[low];
        let share = place - low as f64;
        if share > 0.0 {
            value + (self.sorted[low + 1] - value) * share
        } else {
            value
        }
    }

    /// Half the distance between the quartiles, widened.
    pub(super) fn spread(&self) -> f64 {
        SPREAD * ((self.quantile(0.75) - self.quantile(0.25)) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_median_at_the_edge_is_of_what_there_is() {
        let values = [5.0, 1.0, 4.0, 2.0, 3.0];
        let mut rolling = Rolling::new(&values, 1);
        let medians: Vec<f64> = (0..5)
            .map(|place| {
                rolling.centre(place);
                rolling.quantile(0.5)
            })
            .collect();
        assert_eq!(medians, [3.0, 4.0, 2.0, 3.0, 2.5]);
    }

    proptest! {
        #[test]
        fn it_is_the_quantile_of_the_sorted_neighbours(
            values in prop::collection::vec(-50.0..50.0f64, 1..60), reach in 1usize..9,
            step in 1usize..30,
        ) {
            let mut rolling = Rolling::new(&values, reach);
            for place in (0..values.len()).step_by(step) {
                rolling.centre(place);
                let to = (place + reach + 1).min(values.len());
                let mut near = values[place.saturating_sub(reach)..to].to_vec();
                near.sort_by(f64::total_cmp);
                let third = near[(near.len() - 1) / 2];
                prop_assert_eq!(rolling.quantile(0.0).to_bits(), near[0].to_bits());
                let most = near[near.len() - 1];
                prop_assert_eq!(rolling.quantile(1.0).to_bits(), most.to_bits());
                prop_assert!(rolling.quantile(0.5) >= third);
            }
        }
    }
}
