use super::DecimalMark;

/// How a range of values is laid out along an axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) low: f64,
    pub(super) high: f64,
    /// Where lines cross the chart, from the lowest.
    pub(super) ticks: Vec<f64>,
    /// How many decimals they need.
    pub(super) decimals: u8,
}

impl Scale {
    /// A scale that holds all `values`, with some four round ticks. `None` without values.
    pub(super) fn over(values: impl Iterator<Item = f64>, from_zero: bool) -> Option<Self> {
        let (mut low, mut high) = values
            .map(|it| (it, it))
            .reduce(|(low, high), (one, other)| (low.min(one), high.max(other)))?;
        if from_zero {
            (low, high) = (low.min(0.0), high.max(0.0));
        }
        // One value alone has no range, and lies in the middle of one.
        let around = if high > low {
            0.0
        } else {
            low.abs().max(1.0) / 2.0
        };
        (low, high) = (low - around, high + around);
        let step = round_step((high - low) / 4.0);
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        // A few at most: the step is about a quarter of the range.
        let count = (last - first).clamp(1.0, 20.0) as u32;
        let ticks = (0..=count)
            .map(|it| (first + f64::from(it)) * step)
            .collect();
        Some(Self {
            low: first * step,
            high: (first + f64::from(count)) * step,
            ticks,
            decimals: (-step.log10().floor()).clamp(0.0, 6.0) as u8,
        })
    }

    /// How far up the scale a value is, from 0 to 1.
    pub(super) fn share(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }
}

/// The next step above that people count in: 1, 2 or 5 and their tenfolds.
fn round_step(step: f64) -> f64 {
    let tenfold = 10_f64.powf(step.log10().floor());
    let rounded = [1.0, 2.0, 5.0].into_iter().find(|it| it * tenfold >= step);
    rounded.unwrap_or(10.0) * tenfold
}

/// A number in the way of the language.
pub(super) fn number(value: f64, decimals: u8, mark: DecimalMark) -> String {
    // No minus before what is zero when rounded.
    let factor = 10_f64.powi(i32::from(decimals));
    let value = if (value * factor).round() == 0.0 {
        0.0
    } else {
        value
    };
    let number = format!("{value:.*}", usize::from(decimals)).replace('-', "\u{2212}");
    match mark {
        DecimalMark::Point => number,
        DecimalMark::Comma => number.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ticks_are_round_and_hold_the_values() {
        let scale = Scale::over([6.1, 8.9, 7.4].into_iter(), false).unwrap();
        assert_eq!(scale.ticks, [6.0, 7.0, 8.0, 9.0]);
        assert_eq!(scale.decimals, 0);
        let scale = Scale::over([412.0, 95.0].into_iter(), true).unwrap();
        assert_eq!(scale.ticks, [0.0, 200.0, 400.0, 600.0]);
        let scale = Scale::over([3.81, 4.02].into_iter(), false).unwrap();
        assert_eq!(scale.decimals, 1);
        assert_eq!(Scale::over([].into_iter(), true), None);
    }

    #[test]
    fn numbers_are_written_in_the_way_of_the_language() {
        assert_eq!(number(7.25, 1, DecimalMark::Comma), "7,2");
        assert_eq!(number(-12.0, 0, DecimalMark::Point), "\u{2212}12");
        assert_eq!(number(-0.04, 1, DecimalMark::Point), "0.0");
    }

    proptest! {
        #[test]
        fn every_value_lies_on_its_scale(
            values in prop::collection::vec(-1e9_f64..1e9, 1..20),
            from_zero: bool,
        ) {
            let scale = Scale::over(values.iter().copied(), from_zero).unwrap();
            prop_assert!(scale.ticks.len() <= 8, "{scale:?}");
            for value in values {
                prop_assert!((-1e-6..=1.0 + 1e-6).contains(&scale.share(value)), "{scale:?}");
            }
        }
    }
}
