//! The report: one page that stands by itself.

use serde_json::json;

use super::diary::back;
use super::user::User;

/// Whether every tag of a page is closed, in order.
///
/// # Panics
///
/// Where one is not.
fn is_well_formed(page: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some((text, after)) = rest.split_once('<') {
        assert!(
            !text.contains('>') || open.last() == Some(&"style"),
            "{text}"
        );
        for reference in text.split('&').skip(1) {
            let name = reference.split_once(';').map(|(name, _)| name);
            let known = |name: &str| {
                name.starts_with('#') || ["amp", "lt", "gt", "quot", "apos"].contains(&name)
            };
            assert!(name.is_some_and(known), "&{reference}");
        }
        let (tag, after) = after.split_once('>').unwrap();
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        let name = tag.trim_end_matches('/').split_whitespace().next().unwrap();
        if let Some(closed) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "<{tag}>");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        rest = after;
    }
    assert_eq!(open, Vec::<&str>::new());
    true
}

#[test]
fn the_report_is_one_page_that_needs_nothing_and_nobody() {
    let user = User::new();
    user.tells_six_weeks();
    let nasty = "<script>alert(\"&\")</script> 'windy' ]]>";
    user.page(&[
        "journal",
        "add",
        "symptom",
        "symptom=pain",
        "part=calf",
        "level=7",
        "circumstances=[\"at_night\"]",
        &format!("note={nasty}"),
    ]);
    let file = user.name("report.html");
    let said = user.one(&["report", "--html", &file]);
    assert_eq!(said, json!({"type": "report", "file": file}));
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(is_well_formed(&page));
    for wrong in [
        "<script",
        "javascript:",
        " src=",
        "@import",
        "url(",
        "<link",
        "<iframe",
        " on",
    ] {
        let is_there = match wrong {
            // As an attribute, not as a word.
            " on" => page.split('<').skip(1).any(|tag| {
                let tag = tag.split('>').next().unwrap();
                tag.split_whitespace()
                    .any(|word| word.starts_with("on") && word.contains('='))
            }),
            wrong => page.to_lowercase().contains(wrong),
        };
        assert!(!is_there, "{wrong}");
    }
    // Addresses that name a language of the page, and none that is fetched.
    let addresses: Vec<&str> = page
        .match_indices("http")
        .map(|(at, _)| page[at..].split('"').next().unwrap())
        .filter(|address| *address != "http-equiv=")
        .collect();
    let known = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"];
    assert!(
        addresses.iter().all(|address| known.contains(address)),
        "{addresses:?}"
    );
    assert!(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">"));
    assert!(page.contains("<svg"), "load and sleep are drawn");
    assert!(page.contains("<table"), "and told in tables");
    assert!(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
    // Every drawing has a name for who cannot see it.
    let drawings: Vec<&str> = page.split("<svg").skip(1).collect();
    for drawing in drawings {
        let (tag, inner) = drawing.split_once('>').unwrap();
        let is_named = tag.contains("role=\"img\"") && inner.starts_with("<title");
        assert!(is_named || tag.contains("aria-hidden=\"true\""), "{tag}");
    }
    assert!(user.page(&["report", "--html", &file]).contains(&file));
}

#[test]
fn the_report_covers_its_span_and_speaks_the_runners_language() {
    let user = User::new();
    let today = user.today();
    let (from, to) = (back(today, 20), back(today, 10));
    for (ago, note) in [(5, "after it"), (15, "within it"), (25, "before it")] {
        let day = back(today, ago).to_string();
        let note = format!("note={note}");
        user.page(&[
            "journal",
            "add",
            "symptom",
            "symptom=pain",
            "part=knee",
            "level=2",
            &note,
            "--day",
            &day,
        ]);
    }
    user.page(&["profile", "--language", "de"]);
    let file = user.name("bericht.html");
    user.page(&[
        "report",
        "--html",
        &file,
        "--from",
        &from.to_string(),
        "--to",
        &to.to_string(),
    ]);
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(is_well_formed(&page));
    assert!(page.contains("lang=\"de\"") && page.contains("Knie"));
    assert!(
        !page.contains("⟨") && !page.contains("report-"),
        "every message is there"
    );
}

#[test]
fn an_empty_journal_makes_a_page_and_a_missing_folder_is_said() {
    let user = User::new();
    let file = user.name("empty.html");
    user.page(&["report", "--html", &file]);
    assert!(is_well_formed(&std::fs::read_to_string(&file).unwrap()));
    let nowhere = user.name("no/such/folder/report.html");
    let answer = user.says(&["report", "--html", &nowhere]);
    assert_ne!(answer.code, 0);
    assert!(answer.aside.contains("failed to write"), "{answer:?}");
    assert_eq!(user.says(&["report"]).code, 2);
}
