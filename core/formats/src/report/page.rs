use std::fmt::Write;

use super::chart::{Drawing, Swatch, finite, ranges};
use super::scale::number;
use super::text::{Escaped, language};
use super::{Block, Chart, Column, ReportData, Section, Table};

/// Forbids the page whatever it could not have from us: scripts, and anything fetched.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE: &str = include_str!("style.css");

/// Makes the page.
pub fn render(data: &ReportData) -> String {
    let mut page = Page {
        data,
        html: String::new(),
        heading: "",
        charts: 0,
    };
    page.whole();
    page.html
}

struct Page<'a> {
    data: &'a ReportData,
    html: String,
    /// Of the section.
    heading: &'a str,
    /// Charts so far.
    charts: usize,
}

impl<'a> Page<'a> {
    /// Writing to a string does not fail.
    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        let _ = self.html.write_fmt(text);
    }

    fn element(&mut self, name: &str, text: &str) {
        let text = Escaped(text);
        self.put(format_args!("<{name}>{text}</{name}>\n"));
    }

    fn whole(&mut self) {
        let data = self.data;
        let (language, title) = (language(&data.language), Escaped(&data.title));
        self.put(format_args!(
            r#"<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="{language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>{title}</title>
<style>
{STYLE}</style>
</head>
<body>
<header>
<h1>{title}</h1>
"#
        ));
        for line in &data.lines {
            self.element("p", line);
        }
        self.put(format_args!("</header>\n<main>\n"));
        for (at, section) in data.sections.iter().enumerate() {
            self.section(at, section);
        }
        self.put(format_args!("</main>\n"));
        if !data.closing.is_empty() {
            self.put(format_args!("<footer>\n"));
            for line in &data.closing {
                self.element("p", line);
            }
            self.put(format_args!("</footer>\n"));
        }
        self.put(format_args!("</body>\n</html>\n"));
    }

    fn section(&mut self, at: usize, section: &'a Section) {
        self.heading = &section.heading;
        let class = if section.urgent {
            r#" class="urgent""#
        } else {
            ""
        };
        let heading = Escaped(&section.heading);
        self.put(format_args!(
            "<section{class} aria-labelledby=\"h{at}\">\n<h2 id=\"h{at}\">{heading}</h2>\n"
        ));
        for block in &section.blocks {
            match block {
                Block::Text(text) => self.element("p", text),
                Block::List(points) => self.list(points),
                Block::Table(table) => self.table(table),
                Block::Chart(chart) => self.chart(chart),
            }
        }
        self.put(format_args!("</section>\n"));
    }

    fn list(&mut self, points: &[String]) {
        if points.is_empty() {
            return;
        }
        self.put(format_args!("<ul>\n"));
        for point in points {
            self.element("li", point);
        }
        self.put(format_args!("</ul>\n"));
    }

    /// What the heading of the section says already is left to those who hear the page.
    fn heard(&self, name: &str) -> &'static str {
        if name == self.heading {
            r#" class="heard""#
        } else {
            ""
        }
    }

    /// A table too wide for a phone scrolls within itself, and can be reached by keyboard for that.
    fn table(&mut self, table: &Table) {
        let (heard, caption) = (self.heard(&table.caption), Escaped(&table.caption));
        self.put(format_args!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n<table>\n<caption{heard}>{caption}</caption>\n<thead><tr>"
        ));
        for column in &table.columns {
            let (class, heading) = (class(column), Escaped(&column.heading));
            self.put(format_args!("<th scope=\"col\"{class}>{heading}</th>"));
        }
        self.put(format_args!("</tr></thead>\n<tbody>\n"));
        for row in &table.rows {
            self.put(format_args!("<tr>"));
            let cells = row.iter().map(String::as_str).chain(std::iter::repeat(""));
            for (at, (column, cell)) in table.columns.iter().zip(cells).enumerate() {
                let (class, cell) = (class(column), Escaped(cell));
                if at == 0 {
                    self.put(format_args!("<th scope=\"row\"{class}>{cell}</th>"));
                } else {
                    self.put(format_args!("<td{class}>{cell}</td>"));
                }
            }
            self.put(format_args!("</tr>\n"));
        }
        self.put(format_args!("</tbody>\n</table>\n</div>\n"));
    }

    fn chart(&mut self, chart: &Chart) {
        let title = Escaped(&chart.title);
        let heard = if chart.unit.is_empty() {
            self.heard(&chart.title)
        } else {
            ""
        };
        self.put(format_args!("<figure>\n<figcaption{heard}>{title}"));
        if !chart.unit.is_empty() {
            let unit = Escaped(&chart.unit);
            self.put(format_args!(" <span class=\"unit\">{unit}</span>"));
        }
        self.put(format_args!("</figcaption>\n"));
        if Drawing::is_empty(chart) {
            self.element("p", &chart.empty);
            self.put(format_args!("</figure>\n"));
            return;
        }
        self.charts += 1;
        let drawing = Drawing {
            chart,
            number: self.charts,
            mark: self.data.decimal_mark,
        };
        self.put(format_args!("{drawing}\n"));
        self.legend(chart);
        let summary = Escaped(&self.data.as_table);
        self.put(format_args!("<details>\n<summary>{summary}</summary>\n"));
        self.table(&numbers(chart, self.data));
        self.put(format_args!("</details>\n</figure>\n"));
    }

    fn legend(&mut self, chart: &Chart) {
        self.put(format_args!("<ul class=\"legend\">\n"));
        let series = chart.series.iter().enumerate();
        let series = series.map(|(at, it)| (&it.name, Some((at, it.mark))));
        let band = chart.band.iter().map(|it| (&it.name, None));
        for (name, series) in series.chain(band) {
            let (swatch, name) = (Swatch { series }, Escaped(name));
            self.put(format_args!("<li>{swatch} {name}</li>\n"));
        }
        self.put(format_args!("</ul>\n"));
    }
}

fn class(column: &Column) -> &'static str {
    if column.numeric { r#" class="n""# } else { "" }
}

/// What a chart shows as rows; days of which it shows nothing are left out.
fn numbers(chart: &Chart, data: &ReportData) -> Table {
    let days = chart.days.len();
    let say = |value: f64| number(value, chart.decimals, data.decimal_mark);
    let mut columns: Vec<Vec<String>> = chart
        .series
        .iter()
        .map(|series| {
            finite(series, days)
                .map(|it| it.map_or(String::new(), say))
                .collect()
        })
        .collect();
    if let Some(band) = &chart.band {
        let range = |it: Option<(f64, f64)>| {
            it.map_or(String::new(), |(low, high)| {
                format!("{}–{}", say(low), say(high))
            })
        };
        columns.push(ranges(band, days).map(range).collect());
    }
    let names = chart.series.iter().map(|it| &it.name);
    let names = names.chain(chart.band.iter().map(|it| &it.name));
    let headings = names.map(|name| Column {
        heading: name.clone(),
        numeric: true,
    });
    let day = Column {
        heading: data.day.clone(),
        numeric: false,
    };
    let rows = chart.days.iter().enumerate().filter_map(|(at, day)| {
        let cells = columns.iter().map(|it| it[at].clone());
        let row: Vec<String> = std::iter::once(day.clone()).chain(cells).collect();
        row[1..].iter().any(|it| !it.is_empty()).then_some(row)
    });
    Table {
        caption: chart.title.clone(),
        rows: rows.collect(),
        columns: std::iter::once(day).chain(headings).collect(),
    }
}
