//! Prints a report of a runner who does not exist, to be looked at; `tests/python/report_page.py`
//! looks at it with a browser.

use std::io::{self, Write};

use freshlegs_formats::report::{
    Band, BandRange, Block, Chart, Column, DecimalMark, ReportData, Section, Series, SeriesMark,
    Table, render,
};

const DAYS: usize = 56;

fn main() -> io::Result<()> {
    let sections = vec![flags(), charts(), runs(), gait()];
    let report = ReportData {
        language: "en".to_owned(),
        title: "Fresh Legs: eight weeks".to_owned(),
        lines: vec![
            "5 October to 29 November 2026".to_owned(),
            "Made on 30 November 2026".to_owned(),
        ],
        sections,
        closing: vec!["Everything here was recorded by the runner. It is no diagnosis.".to_owned()],
        as_table: "The numbers as a table".to_owned(),
        day: "Day".to_owned(),
        decimal_mark: DecimalMark::Point,
    };
    io::stdout().write_all(render(&report).as_bytes())
}

fn flags() -> Section {
    Section {
        heading: "Worth asking about first".to_owned(),
        urgent: true,
        blocks: vec![Block::List(vec![
            "Legs heavy on 15 of the last 17 days, in spite of easy days.".to_owned(),
            "Resting pulse up by 7 beats/min against the usual, for 6 days.".to_owned(),
        ])],
    }
}

fn days() -> Vec<String> {
    (0..DAYS)
        .map(|it| match it {
            0..27 => format!("{} Oct", it + 5),
            _ => format!("{} Nov", it - 26),
        })
        .collect()
}

/// Numbers that go up and down as those of people do.
fn wave(day: usize, period: f64, shift: f64) -> f64 {
    let at = day as f64;
    (at / period + shift).sin() + 0.4 * (at * 2.3 + shift).sin() + 0.2 * (at * 7.1).cos()
}

fn series(name: &str, mark: SeriesMark, value: impl Fn(usize) -> Option<f64>) -> Series {
    Series {
        name: name.to_owned(),
        mark,
        values: (0..DAYS).map(value).collect(),
    }
}

fn chart(title: &str, unit: &str, decimals: u8, series: Vec<Series>) -> Chart {
    Chart {
        title: title.to_owned(),
        description: format!("{title} from day to day over eight weeks."),
        unit: unit.to_owned(),
        decimals,
        days: days(),
        range: None,
        band: None,
        series,
        empty: "Nothing was recorded.".to_owned(),
    }
}

fn charts() -> Section {
    let load = chart(
        "Load",
        "points",
        0,
        vec![
            series("A day's load", SeriesMark::Bar, |day| {
                (day % 7 != 0 && day % 7 != 4).then(|| 60.0 + 30.0 * wave(day, 9.0, 0.0))
            }),
            series("Six weeks", SeriesMark::Line, |day| {
                Some(40.0 + day as f64 * 0.35)
            }),
            series("One week", SeriesMark::Line, |day| {
                Some(48.0 + 12.0 * wave(day, 9.0, -0.8))
            }),
        ],
    );
    let mut heaviness = chart(
        "Heaviness of the legs",
        "0 to 10",
        0,
        vec![series("In the morning", SeriesMark::Dot, |day| {
            Some(
                (2.0 + day as f64 / 12.0 + wave(day, 5.0, 1.0))
                    .round()
                    .clamp(0.0, 10.0),
            )
        })],
    );
    heaviness.range = Some(BandRange {
        low: 0.0,
        high: 10.0,
    });
    let sleep = chart(
        "Sleep",
        "hours",
        1,
        vec![series("A night's sleep", SeriesMark::Bar, |day| {
            (day % 11 != 3).then(|| 7.2 + 0.7 * wave(day, 4.0, 2.0))
        })],
    );
    let mut variability = chart(
        "Heart rate variability",
        "ln RMSSD",
        2,
        vec![
            series("A morning's reading", SeriesMark::Dot, |day| {
                (day % 9 != 5).then(|| 4.1 + 0.15 * wave(day, 6.0, 0.5))
            }),
            series("Mean of seven days", SeriesMark::Line, |day| {
                (day >= 6 && !(30..34).contains(&day)).then(|| 4.1 + 0.06 * wave(day, 9.0, 0.2))
            }),
        ],
    );
    variability.band = Some(Band {
        name: "Usual for this runner".to_owned(),
        ranges: (0..DAYS)
            .map(|day| {
                let middle = 4.08 + day as f64 * 0.001;
                (day >= 14).then_some(BandRange {
                    low: middle - 0.09,
                    high: middle + 0.09,
                })
            })
            .collect(),
    });
    let blocks = [load, heaviness, sleep, variability]
        .map(Block::Chart)
        .into();
    Section {
        heading: "Eight weeks, day by day".to_owned(),
        urgent: false,
        blocks,
    }
}

fn table(caption: &str, columns: &[(&str, bool)], rows: Vec<Vec<String>>) -> Block {
    let columns = columns.iter().map(|(heading, numeric)| Column {
        heading: (*heading).to_owned(),
        numeric: *numeric,
    });
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: columns.collect(),
        rows,
    })
}

fn runs() -> Section {
    let rows = days()
        .into_iter()
        .enumerate()
        .filter(|(day, _)| day % 4 == 1)
        .map(|(day, name)| {
            let km = 8.0 + 3.0 * wave(day, 6.0, 0.0);
            let minutes = km * 5.8;
            vec![
                name,
                format!("{km:.1}"),
                format!("{minutes:.0}"),
                "5:48".to_owned(),
                format!("{:.0}", 148.0 + 4.0 * wave(day, 3.0, 0.0)),
                "4".to_owned(),
                "Legs heavy from the third kilometre on <again>".to_owned(),
            ]
        });
    let columns = [
        ("Day", false),
        ("km", true),
        ("min", true),
        ("min/km", true),
        ("beats/min", true),
        ("Effort", true),
        ("Note", false),
    ];
    Section {
        heading: "Runs".to_owned(),
        urgent: false,
        blocks: vec![table("Runs of these eight weeks", &columns, rows.collect())],
    }
}

fn gait() -> Section {
    let row = |pace: &str, cadence: &str, contact: &str| {
        [pace, cadence, contact].map(str::to_owned).into()
    };
    let rows = vec![
        row("6:30–6:00", "164", "268"),
        row("6:00–5:30", "167", "255"),
        row("5:30–5:00", "171", "241"),
    ];
    let columns = [
        ("Pace, min/km", false),
        ("Cadence, steps/min", true),
        ("Contact, ms", true),
    ];
    let sides = "Soreness: left calf on 9 days, right calf on 2.".to_owned();
    Section {
        heading: "Gait".to_owned(),
        urgent: false,
        blocks: vec![Block::Text(sides), table("Gait by pace", &columns, rows)],
    }
}
