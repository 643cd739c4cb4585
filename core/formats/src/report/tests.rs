use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;

fn series(name: &str, mark: SeriesMark, values: &[Option<f64>]) -> Series {
    Series {
        name: name.to_owned(),
        mark,
        values: values.to_vec(),
    }
}

fn chart(words: &str, series: Vec<Series>) -> Chart {
    Chart {
        title: words.to_owned(),
        description: words.to_owned(),
        unit: words.to_owned(),
        decimals: 1,
        range: Some(BandRange {
            low: 0.0,
            high: 10.0,
        }),
        days: (1..=6).map(|it| format!("{it} {words}")).collect(),
        band: Some(Band {
            name: words.to_owned(),
            ranges: vec![
                None,
                Some(BandRange {
                    low: 3.0,
                    high: 4.5,
                }),
            ],
        }),
        series,
        empty: format!("nothing {words}"),
    }
}

/// A report with everything in it, and the same words everywhere.
fn report(words: &str) -> ReportData {
    let values = [Some(3.5), None, Some(4.0), Some(5.25), None, Some(-1.0)];
    let marks = [
        SeriesMark::Line,
        SeriesMark::Bar,
        SeriesMark::Dot,
        SeriesMark::Line,
    ];
    let table = Table {
        caption: words.to_owned(),
        columns: [false, true]
            .map(|numeric| Column {
                heading: words.to_owned(),
                numeric,
            })
            .into(),
        rows: vec![vec![words.to_owned(); 3], vec![]],
    };
    let blocks = vec![
        Block::Text(words.to_owned()),
        Block::List(vec![words.to_owned(); 2]),
        Block::Table(table),
        Block::Chart(chart(
            words,
            marks.map(|it| series(words, it, &values)).into(),
        )),
        Block::Chart(chart(words, vec![series(words, SeriesMark::Line, &[])])),
    ];
    ReportData {
        language: "en".to_owned(),
        title: words.to_owned(),
        lines: vec![words.to_owned()],
        sections: vec![Section {
            heading: words.to_owned(),
            urgent: true,
            blocks,
        }],
        closing: vec![words.to_owned()],
        as_table: words.to_owned(),
        day: words.to_owned(),
        decimal_mark: DecimalMark::Comma,
    }
}

/// The names of all elements with their attributes, and all text; fails where the page is not
/// well formed.
fn parsed(html: &str) -> (Vec<String>, String) {
    let mut reader = Reader::from_str(html);
    let (mut elements, mut text, mut depth) = (Vec::new(), String::new(), 0);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                depth += 1;
                elements.push(described(&element));
            }
            Event::Empty(element) => elements.push(described(&element)),
            Event::End(_) => depth -= 1,
            Event::Text(content) => text.push_str(&content.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().unwrap();
                text.push(
                    character.unwrap_or_else(|| match &reference.xml10_content()[..] {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        other => panic!("{other}"),
                    }),
                );
            }
            Event::DocType(_) => {}
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(depth, 0);
    (elements, text)
}

fn described(element: &quick_xml::events::BytesStart<'_>) -> String {
    let mut description = element.name().as_ref().to_owned();
    for attribute in element.attributes() {
        // Labels hold words, and the ends of lines depend on numbers only.
        let attribute = attribute.unwrap();
        description.push(' ');
        description.push_str(attribute.key.as_ref());
    }
    description
}

#[test]
fn the_page_is_whole_and_asks_for_nothing() {
    let html = render(&report("plain words"));
    let (elements, _) = parsed(&html);
    for forbidden in [
        "script", "link", "img", "iframe", "object", "form", "a", "base",
    ] {
        let any = elements
            .iter()
            .any(|it| it.split(' ').next() == Some(forbidden));
        assert!(!any, "{forbidden}");
    }
    let attributes = || elements.iter().flat_map(|it| it.split(' ').skip(1));
    for forbidden in ["src", "href", "style", "action", "srcset"] {
        assert!(attributes().all(|it| it != forbidden && !it.starts_with("on")));
    }
    let address = html.replace("http://www.w3.org/", "");
    assert!(!address.contains("://") && !html.contains("url(") && !html.contains("@import"));
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn every_chart_has_a_title_a_description_and_its_numbers_as_a_table() {
    let html = render(&report("words"));
    let count = |what: &str| html.matches(what).count();
    assert_eq!(count("role=\"img\""), 1, "an empty chart is said in words");
    assert_eq!(count("<title id=\"t1\">"), 1);
    assert_eq!(count("<desc id=\"d1\">"), 1);
    assert_eq!(count("aria-labelledby=\"t1 d1\""), 1);
    assert_eq!(count("<details>"), 1);
    assert!(html.contains("<p>nothing words</p>"));
    assert!(html.contains(
        "<tr><th scope=\"row\">4 words</th><td class=\"n\">5,2</td><td class=\"n\">5,2</td>"
    ));
    assert!(
        html.contains("<td class=\"n\">3,0–4,5</td>"),
        "the band on a day without a value"
    );
    assert!(
        !html.contains("<th scope=\"row\">5 words</th>"),
        "a day of which nothing is known"
    );
}

#[test]
fn headings_follow_each_other_and_every_label_exists_once() {
    let mut data = report("words");
    data.sections.push(data.sections[0].clone());
    let html = render(&data);
    assert_eq!(html.matches("<h1>").count(), 1);
    assert_eq!(html.matches("<h2 ").count(), 2);
    let ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .map(|it| it.split('"').next().unwrap())
        .collect();
    let labels = html.split("aria-labelledby=\"").skip(1);
    let labels = labels.flat_map(|it| it.split('"').next().unwrap().split(' '));
    for label in labels {
        assert_eq!(ids.iter().filter(|it| **it == label).count(), 1, "{label}");
    }
}

#[test]
fn a_line_is_broken_where_a_day_is_missing() {
    let values = [Some(1.0), Some(2.0), None, Some(3.0), None, Some(2.0)];
    let mut data = report("words");
    let broken = chart("words", vec![series("words", SeriesMark::Line, &values)]);
    data.sections[0].blocks = vec![Block::Chart(broken)];
    let html = render(&data);
    let drawing = html
        .split("role=\"img\"")
        .nth(1)
        .unwrap()
        .split("</svg>")
        .next()
        .unwrap();
    assert_eq!(drawing.matches("<polyline").count(), 1);
    assert_eq!(
        drawing.matches("<circle").count(),
        4,
        "what has no line has a mark"
    );
}

#[test]
fn a_scale_with_ends_is_drawn_from_end_to_end() {
    let mut data = report("words");
    let mut drawn = chart(
        "words",
        vec![series("x", SeriesMark::Dot, &[Some(4.0), Some(5.0)])],
    );
    let html_of = |data: &mut ReportData, drawn: &Chart| {
        data.sections[0].blocks = vec![Block::Chart(drawn.clone())];
        render(data)
    };
    let whole = html_of(&mut data, &drawn);
    assert!(whole.contains(">0</text>") && whole.contains(">10</text>"));
    drawn.range = None;
    assert!(!html_of(&mut data, &drawn).contains(">10</text>"));
}

#[test]
fn the_first_day_the_middle_one_and_the_last_are_named_below() {
    let mut data = report("words");
    for (count, named) in [(1, "0"), (2, "0 1"), (3, "0 1 2"), (84, "0 41 83")] {
        let mut drawn = chart("words", vec![series("x", SeriesMark::Dot, &[Some(4.0)])]);
        drawn.days = (0..count).map(|day| format!("day {day}.")).collect();
        data.sections[0].blocks = vec![Block::Chart(drawn)];
        let html = render(&data);
        let drawing = html.split("</svg>").next().unwrap();
        let found = drawing.split(">day ").skip(1);
        let found: Vec<&str> = found.map(|it| it.split('.').next().unwrap()).collect();
        assert_eq!(found.join(" "), named);
    }
}

#[test]
fn what_the_heading_says_is_not_shown_twice() {
    let mut data = report("words");
    assert!(render(&data).contains("<caption class=\"heard\">words</caption>"));
    data.sections[0].heading = "other words".to_owned();
    assert!(render(&data).contains("<caption>words</caption>"));
}

#[test]
fn what_is_no_number_is_no_value() {
    let values = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(Some);
    let mut data = report("words");
    data.sections[0].blocks = vec![Block::Chart(chart(
        "words",
        vec![series("x", SeriesMark::Bar, &values)],
    ))];
    let html = render(&data);
    assert!(html.contains("nothing words") && !html.contains("NaN"));
}

#[test]
fn a_language_that_is_none_stays_out() {
    for (tag, expected) in [("pt-BR", "pt-BR"), ("\"><script>", "und"), ("", "und")] {
        let data = ReportData {
            language: tag.to_owned(),
            ..ReportData::default()
        };
        assert!(
            render(&data).contains(&format!("lang=\"{expected}\"")),
            "{tag}"
        );
    }
}

#[test]
fn a_hostile_note_shows_as_it_was_written() {
    let hostile = "</style><script>alert('x')</script>\" onload=\"x\u{0}\u{202e}&lt;";
    let html = render(&report(hostile));
    assert!(!html.contains("<script") && !html.contains(" onload=\""));
    let (elements, text) = parsed(&html);
    assert_eq!(elements, parsed(&render(&report("x"))).0);
    assert!(text.contains("</style><script>alert('x')</script>\" onload=\"x&lt;"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_words_break_out(
        words in prop_oneof![
            any::<String>(),
            "[<>&\"'/!\\[\\]; a-z=-]{0,40}",
            Just("]]></svg><!--".to_owned()),
        ]
    ) {
        // Without any words, a unit is left out.
        let html = render(&report(&format!("x{words}")));
        prop_assert_eq!(parsed(&html).0, parsed(&render(&report("x"))).0);
    }

    #[test]
    fn any_values_can_be_drawn(
        values in prop::collection::vec(prop::option::of(any::<f64>()), 0..12),
        mark in prop::sample::select(vec![SeriesMark::Line, SeriesMark::Bar, SeriesMark::Dot]),
    ) {
        let mut data = report("words");
        let mut drawn = chart("words", vec![series("x", mark, &values)]);
        drawn.band = None;
        data.sections[0].blocks = vec![Block::Chart(drawn)];
        let html = render(&data);
        parsed(&html);
        let drawing = html.split("<figure>").nth(1).unwrap();
        prop_assert!(!drawing.contains("NaN") && !drawing.contains("inf"));
    }
}
