use std::collections::VecDeque;

/// Quantiles of the values around each place of a series, `reach` to either side and fewer at its
/// ends.
#[derive(Debug)]
pub(super) struct Rolling<'a> {
    values: &'a [f64],
    reach: usize,
    next: usize,
    window: VecDeque<f64>,
    sorted: Vec<f64>,
}

impl<'a> Rolling<'a> {
    pub(super) fn new(values: &'a [f64], reach: usize) -> Self {
        let width = 2 * reach + 1;
        Self {
            values,
            reach,
            next: 0,
            window: VecDeque::with_capacity(width),
            sorted: Vec::with_capacity(width),
        }
    }

    /// Moves the middle of the window to `place`; each call moves it by one at most.
    pub(super) fn centre(&mut self, place: usize) {
        while self.next < self.values.len() && self.next <= place + self.reach {
            let value = self.values[self.next];
            let at = self.sorted.partition_point(|other| *other < value);
            self.sorted.insert(at, value);
            self.window.push_back(value);
            self.next += 1;
        }
        while self.next - self.window.len() + self.reach < place
            && let Some(value) = self.window.pop_front()
        {
            let at = self.sorted.partition_point(|other| *other < value);
            self.sorted.remove(at);
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

    /// Half the distance between the quartiles.
    pub(super) fn quartile_deviation(&self) -> f64 {
        (self.quantile(0.75) - self.quantile(0.25)) / 2.0
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
        ) {
            let mut rolling = Rolling::new(&values, reach);
            for place in 0..values.len() {
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
