//! Looking back at the terminal: trends, the review, and the report.

use freshlegs::{Companion, NaiveDate, RunReviewView, TrendMetric, TrendView};
use ratatui::style::Color;
use serde_json::{Value, json};

use super::value;
use crate::args::{ReportArguments, ReviewArguments, TrendArguments};
use crate::chart::Series;
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// How wide and how high a trend is drawn.
const WIDTH: u16 = 80;
const HEIGHT: u16 = 12;

/// Draws a trend, or lists what there is.
pub(crate) fn trend(desk: &mut Desk, arguments: &TrendArguments) -> Result<(), Failure> {
    let Some(name) = &arguments.metric else {
        let slugs = TrendMetric::ALL.map(TrendMetric::slug);
        return if desk.json {
            desk.out.json(&json!(slugs))
        } else {
            slugs.iter().try_for_each(|slug| desk.out.line(slug))
        };
    };
    let metric = metric(name)?;
    let companion = desk.open()?;
    let (first, last) = (arguments.span.from, arguments.span.to);
    let view = companion.trend(metric, first, last)?;
    if !desk.json {
        return draw(desk, &view);
    }
    let series = match metric {
        TrendMetric::Hrv => value(&companion.hrv_points(Some(view.first), Some(view.last))?),
        TrendMetric::RestingHr => {
            value(&companion.resting_heart_rate_points(Some(view.first), Some(view.last))?)
        }
        _ => value(&view.points),
    };
    let mut object = value(&view);
    if let Some(fields) = object.as_object_mut() {
        fields.remove("points");
        fields.insert("series".to_owned(), series);
    }
    desk.out.json(&object)
}

fn metric(name: &str) -> Result<TrendMetric, Failure> {
    let slug = match name.replace('-', "_").as_str() {
        "resting_heart_rate" => "resting_hr".to_owned(),
        other => other.to_owned(),
    };
    slug.parse()
        .map_err(|error| Failure::new(Code::BadInput, format!("draw {name}: {error}")))
}

fn draw(desk: &mut Desk, view: &TrendView) -> Result<(), Failure> {
    let unit = if view.unit.is_empty() {
        String::new()
    } else {
        format!(" ({})", view.unit)
    };
    let known: Vec<(f64, f64)> = view
        .points
        .iter()
        .enumerate()
        .filter_map(|(index, point)| Some((index as f64, point.value?)))
        .collect();
    let title = format!("{}{unit}, {} – {}", view.title, view.first, view.last);
    if known.len() > 1 {
        let series = Series {
            title: &title,
            points: &known,
            upside_down: false,
            label: |value| format!("{value:.1}"),
            colour: Color::Cyan,
        };
        for line in series.lines(WIDTH, HEIGHT) {
            desk.out.line(&line)?;
        }
    } else {
        desk.out.line(&title)?;
    }
    desk.out.line(&view.note)?;
    if let Some(missing) = &view.missing {
        desk.out.line(missing)?;
    }
    Ok(())
}

/// Looks back: over the last weeks, or on one run.
pub(crate) fn review(desk: &mut Desk, arguments: &ReviewArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    if let Some(start) = &arguments.run {
        let review = companion.run_review(run_id(&companion, start)?)?;
        return if desk.json {
            desk.out.json(&value(&review))
        } else {
            show_run(desk, &review)
        };
    }
    let review = companion.review()?;
    if desk.json {
        return desk.out.json(&value(&review));
    }
    let patterns = review.patterns.iter().map(|pattern| &pattern.text);
    let helped = review.helped.iter().map(|helped| &helped.text);
    let lines = std::iter::once(&review.headline).chain(&review.lines);
    let lines = lines.chain(patterns).chain([&review.patterns_note]);
    for line in lines.chain(helped).chain(&review.helped_note) {
        desk.out.line(line)?;
    }
    Ok(())
}

/// A run looked back on, line by line.
pub(super) fn show_run(desk: &mut Desk, review: &RunReviewView) -> Result<(), Failure> {
    desk.out
        .line(&format!("{}  {}", review.day, review.run.title))?;
    for line in review.run.lines.iter().chain([&review.decoupling_text]) {
        desk.out.line(line)?;
    }
    for split in &review.splits {
        let pace = split.pace_text.as_deref().unwrap_or_default();
        desk.out.line(&format!("  {:<14}{pace}", split.title))?;
    }
    for zone in &review.zones.zones {
        let minutes = zone.seconds / 60.0;
        desk.out
            .line(&format!("  {:<24}{minutes:5.0} min", zone.title))?;
    }
    let similar = &review.similar;
    let compared = similar.comparisons.iter().map(|one| &one.text);
    let notes = [&review.zones.note, &similar.note];
    for line in notes.into_iter().chain(compared) {
        desk.out.line(line)?;
    }
    Ok(())
}

fn run_id(companion: &Companion, start: &str) -> Result<String, Failure> {
    let start = start.to_lowercase();
    let mut found = companion
        .runs()?
        .into_iter()
        .filter(|run| run.id.starts_with(&start));
    match (found.next(), found.next()) {
        (Some(run), None) => Ok(run.id),
        (None, _) => Err(Failure::new(
            Code::NothingFound,
            format!("find a run whose id begins with {start}"),
        )),
        (Some(_), Some(_)) => Err(Failure::new(
            Code::BadInput,
            format!("tell runs apart: several ids begin with {start}"),
        )),
    }
}

/// Writes the report.
pub(crate) fn report(desk: &mut Desk, arguments: &ReportArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let last = arguments.span.to.unwrap_or_else(|| companion.local_day());
    let first: Option<NaiveDate> = arguments.span.from;
    let html = companion.report_html(first, Some(last))?;
    let file = &arguments.html;
    std::fs::write(file, html)
        .map_err(|error| Failure::io(format!("write {}", file.display()), &error))?;
    let said: Value = json!({"type": "report", "file": file.to_string_lossy()});
    if desk.json {
        desk.out.json(&said)
    } else {
        desk.out.line(&format!("The report is {}.", file.display()))
    }
}
