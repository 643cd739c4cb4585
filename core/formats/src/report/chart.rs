use std::fmt::{self, Display, Formatter, Write};

use super::scale::{Scale, number};
use super::text::Escaped;
use super::{Band, Chart, DecimalMark, Series, SeriesMark};

/// Size of the picture in its own units. So narrow that letters stay legible on a phone.
const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 190.0;
/// Where the values are drawn: room is left for the numbers at the left and the days below.
const LEFT: f64 = 44.0;
const RIGHT: f64 = WIDTH - 8.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = HEIGHT - 24.0;
/// Stretches between the days that have a tick below.
const QUARTERS: usize = 4;
/// Above so many days, only every so manieth has a marker on its line.
const MARKERS: usize = 24;
/// Kinds of strokes and markers that the style knows.
const KINDS: usize = 4;

/// A chart as SVG. Colours and dashes are the style's.
pub(super) struct Drawing<'a> {
    pub(super) chart: &'a Chart,
    /// Sets its identifiers apart from those of the page's other charts.
    pub(super) number: usize,
    pub(super) mark: DecimalMark,
}

impl Drawing<'_> {
    /// Whether there is anything to draw.
    pub(super) fn is_empty(chart: &Chart) -> bool {
        values(chart).next().is_none()
    }

    fn x(&self, day: usize) -> f64 {
        let days = self.chart.days.len().max(1) as f64;
        LEFT + (RIGHT - LEFT) * (day as f64 + 0.5) / days
    }

    fn grid(&self, out: &mut Formatter<'_>, scale: &Scale) -> fmt::Result {
        for tick in &scale.ticks {
            let y = y(scale, *tick);
            let class = if *tick == 0.0 { "axis" } else { "grid" };
            let value = number(*tick, scale.decimals, self.mark);
            write!(
                out,
                r#"<line class="{class}" x1="{LEFT}" x2="{RIGHT}" y1="{y:.1}" y2="{y:.1}"/>"#
            )?;
            let (x, y) = (LEFT - 6.0, y + 4.0);
            write!(
                out,
                r#"<text class="value" x="{x}" y="{y:.1}">{value}</text>"#
            )?;
        }
        self.named_days(out)
    }

    /// Ticks by quarters, and names of the first day, the middle one and the last: three have room
    /// in every language, on a phone too.
    fn named_days(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let days = &self.chart.days;
        let last = days.len().saturating_sub(1);
        let mut ticked: Vec<usize> = (0..=QUARTERS).map(|at| last * at / QUARTERS).collect();
        ticked.dedup();
        for day in ticked {
            let (x, top) = (self.x(day), BOTTOM + 4.0);
            write!(
                out,
                r#"<line class="axis" x1="{x:.1}" x2="{x:.1}" y1="{BOTTOM}" y2="{top}"/>"#
            )?;
            // The names at the ends would stick out, or cross the numbers.
            let anchor = match day {
                0 if last > 0 => "start",
                _ if day == last && last > 0 => "end",
                _ if day == last / 2 => "middle",
                _ => continue,
            };
            let Some(name) = days.get(day) else { continue };
            let (name, y) = (Escaped(name), HEIGHT - 6.0);
            write!(
                out,
                r#"<text x="{x:.1}" y="{y}" text-anchor="{anchor}">{name}</text>"#
            )?;
        }
        Ok(())
    }

    fn band(&self, out: &mut Formatter<'_>, scale: &Scale, band: &Band) -> fmt::Result {
        let half_day = (RIGHT - LEFT) / self.chart.days.len().max(1) as f64 / 2.0;
        let ranges: Vec<Option<(f64, f64)>> = ranges(band, self.chart.days.len()).collect();
        for (from, stretch) in stretches(&ranges) {
            let last = stretch.len() - 1;
            let mut upper = String::new();
            let mut lower = Vec::new();
            for (offset, (low, high)) in stretch.iter().enumerate() {
                let x = self.x(from + offset);
                // One day alone is as wide as a day.
                let mut at = |x: f64| {
                    let _ = write!(upper, "{x:.1},{:.1} ", y(scale, *high));
                    lower.push(format!("{x:.1},{:.1}", y(scale, *low)));
                };
                if offset == 0 {
                    at(x - half_day);
                }
                at(x);
                if offset == last {
                    at(x + half_day);
                }
            }
            lower.reverse();
            let lower = lower.join(" ");
            write!(out, r#"<polygon class="band" points="{upper}{lower}"/>"#)?;
        }
        Ok(())
    }

    fn series(
        &self,
        out: &mut Formatter<'_>,
        scale: &Scale,
        series: &Series,
        kind: usize,
    ) -> fmt::Result {
        let days = self.chart.days.len();
        let values: Vec<Option<f64>> = finite(series, days).collect();
        write!(out, r#"<g class="s{kind}">"#)?;
        match series.mark {
            SeriesMark::Bar => {
                let width = ((RIGHT - LEFT) / days.max(1) as f64 * 0.7).min(24.0);
                for (day, value) in values.iter().enumerate() {
                    let Some(value) = value else { continue };
                    let (zero, end) = (y(scale, 0.0), y(scale, *value));
                    let (x, top, height) =
                        (self.x(day) - width / 2.0, zero.min(end), (zero - end).abs());
                    write!(
                        out,
                        r#"<rect x="{x:.1}" y="{top:.1}" width="{width:.1}" height="{height:.1}"/>"#
                    )?;
                }
            }
            SeriesMark::Line | SeriesMark::Dot => {
                let every = if series.mark == SeriesMark::Dot {
                    1
                } else {
                    days.div_ceil(MARKERS).max(1)
                };
                for (from, stretch) in stretches(&values) {
                    if series.mark == SeriesMark::Line && stretch.len() > 1 {
                        out.write_str(r#"<polyline points=""#)?;
                        for (offset, value) in stretch.iter().enumerate() {
                            let (x, y) = (self.x(from + offset), y(scale, *value));
                            write!(out, "{x:.1},{y:.1} ")?;
                        }
                        out.write_str(r#""/>"#)?;
                    }
                    for (offset, value) in stretch.iter().enumerate() {
                        let day = from + offset;
                        // Without a line, nothing else would show it.
                        if stretch.len() == 1 || day % every == 0 {
                            marker(out, kind, self.x(day), y(scale, *value))?;
                        }
                    }
                }
            }
        }
        out.write_str("</g>")
    }
}

impl Display for Drawing<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let chart = self.chart;
        let from_zero = chart.series.iter().any(|it| it.mark == SeriesMark::Bar);
        let Some(scale) = Scale::over(values(chart), from_zero) else {
            return Ok(());
        };
        let (number, title) = (self.number, Escaped(&chart.title));
        write!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {HEIGHT}" aria-labelledby="t{number} d{number}">"#
        )?;
        let description = Escaped(&chart.description);
        write!(
            out,
            r#"<title id="t{number}">{title}</title><desc id="d{number}">{description}</desc>"#
        )?;
        if let Some(band) = &chart.band {
            self.band(out, &scale, band)?;
        }
        self.grid(out, &scale)?;
        // Bars lie behind lines, whichever was named first.
        let is_bar = |it: &Series| it.mark == SeriesMark::Bar;
        for bars in [true, false] {
            for (at, series) in chart.series.iter().enumerate() {
                if is_bar(series) == bars {
                    self.series(out, &scale, series, at % KINDS)?;
                }
            }
        }
        out.write_str("</svg>")
    }
}

/// What stands before a name in the legend.
pub(super) struct Swatch {
    /// `None` for the band.
    pub(super) series: Option<(usize, SeriesMark)>,
}

impl Display for Swatch {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(r#"<svg class="swatch" viewBox="0 0 34 14" aria-hidden="true">"#)?;
        match self.series {
            None => out.write_str(r#"<polygon class="band" points="1,2 33,2 33,12 1,12"/>"#)?,
            Some((at, mark)) => {
                let kind = at % KINDS;
                write!(out, r#"<g class="s{kind}">"#)?;
                match mark {
                    SeriesMark::Bar => {
                        out.write_str(r#"<rect x="11" y="2" width="12" height="11"/>"#)?;
                    }
                    SeriesMark::Line => {
                        out.write_str(r#"<polyline points="0,7 34,7"/>"#)?;
                        marker(out, kind, 17.0, 7.0)?;
                    }
                    SeriesMark::Dot => marker(out, kind, 17.0, 7.0)?,
                }
                out.write_str("</g>")?;
            }
        }
        out.write_str("</svg>")
    }
}

/// A disc, a square, a triangle or a diamond, so that black and white suffice.
fn marker(out: &mut impl Write, kind: usize, x: f64, y: f64) -> fmt::Result {
    match kind {
        0 => write!(out, r#"<circle cx="{x:.1}" cy="{y:.1}" r="2.6"/>"#),
        1 => {
            let (x, y) = (x - 2.5, y - 2.5);
            write!(
                out,
                r#"<rect class="m" x="{x:.1}" y="{y:.1}" width="5" height="5"/>"#
            )
        }
        2 => write!(out, r#"<path d="M{x:.1} {y:.1}m0 -3.4l3.2 5.8h-6.4z"/>"#),
        _ => write!(
            out,
            r#"<path d="M{x:.1} {y:.1}m0 -3.6l3.6 3.6l-3.6 3.6l-3.6 -3.6z"/>"#
        ),
    }
}

fn y(scale: &Scale, value: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * scale.share(value)
}

/// Whether a value has a place on a scale: a scale around one that is greater would overflow, and nothing
/// that a runner measures comes near.
fn is_drawable(value: f64) -> bool {
    value.abs() <= 1e15
}

/// The values of a series for each day. What is no number, or beyond all measure, is none.
pub(super) fn finite(series: &Series, days: usize) -> impl Iterator<Item = Option<f64>> {
    let values = series.values.iter().copied().chain(std::iter::repeat(None));
    values.take(days).map(|it| it.filter(|&it| is_drawable(it)))
}

/// The ranges of a band for each day, the lower end first.
pub(super) fn ranges(band: &Band, days: usize) -> impl Iterator<Item = Option<(f64, f64)>> {
    let ranges = band.ranges.iter().copied().chain(std::iter::repeat(None));
    ranges.take(days).map(|range| {
        let (one, other) = range.map(|it| (it.low, it.high))?;
        (is_drawable(one) && is_drawable(other)).then(|| (one.min(other), one.max(other)))
    })
}

/// Everything that has to have room on the scale. A band alone is nothing to draw.
fn values(chart: &Chart) -> impl Iterator<Item = f64> {
    let days = chart.days.len();
    let drawn = move || {
        chart
            .series
            .iter()
            .flat_map(move |it| finite(it, days))
            .flatten()
    };
    let behind = chart
        .band
        .iter()
        .flat_map(move |it| ranges(it, days))
        .flatten();
    let ends = chart.range.iter().map(|it| (it.low, it.high));
    let ends = ends.filter(|&(low, high)| is_drawable(low) && is_drawable(high));
    let around = behind.chain(ends).flat_map(|(low, high)| [low, high]);
    drawn().chain(around.filter(move |_| drawn().next().is_some()))
}

/// Days on end that have a value, each with the number of its first.
fn stretches<T: Copy>(values: &[Option<T>]) -> Vec<(usize, Vec<T>)> {
    let mut stretches: Vec<(usize, Vec<T>)> = Vec::new();
    let mut on = false;
    for (day, value) in values.iter().enumerate() {
        match (value, stretches.last_mut()) {
            (Some(value), Some((_, stretch))) if on => stretch.push(*value),
            (Some(value), _) => stretches.push((day, vec![*value])),
            (None, _) => {}
        }
        on = value.is_some();
    }
    stretches
}
