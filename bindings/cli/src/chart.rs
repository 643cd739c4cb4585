//! A series over time, drawn with characters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::widgets::{Axis, Chart, Dataset, GraphType, Widget};

use crate::words;

/// Seconds without a value after which the line is interrupted: above what watches leave out when
/// they save space.
const GAP_S: f64 = 30.0;

/// One value over the time of a run.
pub(crate) struct Series<'a> {
    /// What it is, with its unit.
    pub(crate) title: &'a str,
    /// Seconds and value; absent values are left out.
    pub(crate) points: &'a [(f64, f64)],
    /// Whether a smaller value is better and stands higher: pace.
    pub(crate) upside_down: bool,
    /// How a value is written at the axis.
    pub(crate) label: fn(f64) -> String,
    pub(crate) colour: Color,
}

impl Series<'_> {
    /// Draws the series into `area`; without points it draws nothing.
    pub(crate) fn draw(&self, area: Rect, buffer: &mut Buffer) {
        let sign = if self.upside_down { -1.0 } else { 1.0 };
        let thinned = thin(self.points, usize::from(area.width) * 2);
        let points: Vec<_> = thinned.iter().map(|&(t, v)| (t, v * sign)).collect();
        let (Some(from), Some(to)) = (points.first(), points.last()) else {
            return;
        };
        let time = [from.0, to.0.max(from.0 + 1.0)];
        let values = bounds(points.iter().map(|point| point.1));

        let label = |value: f64| (self.label)(value * sign);
        // A line across a gap would claim what nobody measured.
        let lines = points
            .chunk_by(|a, b| {
                b.0 - a.0 <= GAP_S.max(3.0 * (time[1] - time[0]) / points.len() as f64)
            })
            .map(|unbroken| {
                Dataset::default()
                    .marker(Marker::Braille)
                    .graph_type(GraphType::Line)
                    .style(Style::new().fg(self.colour))
                    .data(unbroken)
            })
            .collect();
        Chart::new(lines)
            .x_axis(
                Axis::default()
                    .bounds(time)
                    .labels(time.map(words::duration)),
            )
            .y_axis(
                Axis::default()
                    .title(self.title)
                    .bounds(values)
                    .labels(values.map(label)),
            )
            .legend_position(None)
            .render(area, buffer);
    }

    /// The chart as lines of text.
    pub(crate) fn lines(&self, width: u16, height: u16) -> Vec<String> {
        let area = Rect::new(0, 0, width, height);
        let mut buffer = Buffer::empty(area);
        self.draw(area, &mut buffer);
        lines(&buffer)
    }
}

/// What a buffer holds, line by line, without trailing blanks.
pub(crate) fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width.max(1));
    buffer
        .content
        .chunks(width)
        .map(|row| {
            let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            line.trim_end().to_owned()
        })
        .collect()
}

/// Means of at most `most` equal stretches of time: a chart shows no more than it has dots.
fn thin(points: &[(f64, f64)], most: usize) -> Vec<(f64, f64)> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let stretch = (last.0 - first.0) / most.max(1) as f64;
    if points.len() <= most || stretch <= 0.0 {
        return points.to_vec();
    }
    points
        .chunk_by(|a, b| {
            ((a.0 - first.0) / stretch) as usize == ((b.0 - first.0) / stretch) as usize
        })
        .map(|chunk| {
            let count = chunk.len() as f64;
            let (time, value) = chunk
                .iter()
                .fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
            (time / count, value / count)
        })
        .collect()
}

/// The range of an axis: the middle 98 % of the values, so that one odd value does not flatten
/// the rest, and never empty.
fn bounds(values: impl Iterator<Item = f64>) -> [f64; 2] {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    let cut = sorted.len() / 100;
    match (sorted.get(cut), sorted.get(sorted.len() - 1 - cut)) {
        (Some(&low), Some(&high)) if high > low => [low, high],
        (Some(&only), _) => [only - 1.0, only + 1.0],
        _ => [0.0, 1.0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(points: &[(f64, f64)], upside_down: bool) -> Vec<String> {
        let series = Series {
            title: "x",
            points,
            upside_down,
            label: |value| format!("{value:.0}"),
            colour: Color::Reset,
        };
        series.lines(40, 6)
    }

    fn line_with(lines: &[String], text: &str) -> usize {
        lines.iter().position(|line| line.contains(text)).unwrap()
    }

    #[test]
    fn the_axis_carries_the_extremes_and_the_time() {
        let lines = series(&[(0.0, 100.0), (60.0, 150.0), (120.0, 180.0)], false);
        assert!(line_with(&lines, "180") < line_with(&lines, "100"));
        assert!(lines.last().unwrap().contains("2:00"), "{lines:#?}");
    }

    #[test]
    fn a_faster_pace_stands_higher() {
        let lines = series(&[(0.0, 300.0), (60.0, 360.0)], true);
        assert!(line_with(&lines, "300") < line_with(&lines, "360"));
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert!(series(&[], false).iter().all(String::is_empty));
    }

    #[test]
    fn one_value_and_a_level_series_are_drawn() {
        assert!(series(&[(5.0, 150.0)], false).iter().any(|l| !l.is_empty()));
        let [low, high] = bounds([7.0; 300].into_iter());
        assert!(low < 7.0 && 7.0 < high);
    }

    #[test]
    fn thinning_keeps_the_mean_and_the_order() {
        let points: Vec<_> = (0..10_000).map(|i| (f64::from(i), 2.0)).collect();
        let thinned = thin(&points, 100);
        assert!(thinned.len() <= 101);
        assert!(thinned.is_sorted_by(|a, b| a.0 < b.0));
        assert!(thinned.iter().all(|point| (point.1 - 2.0).abs() < 1e-9));
    }

    #[test]
    fn one_odd_value_does_not_flatten_the_rest() {
        let values = (0..1_000).map(f64::from).chain([1e9]);
        assert!(bounds(values)[1] < 1_100.0);
    }
}
