//! Every message in English, and what none of them may say.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::*;
use crate::recovery::advice::Advice;
use crate::recovery::entry::BodyPart;
use crate::recovery::{JournalWords, Phrase};
use crate::run::{Language, UnitSystem};

const SOURCE: &str = include_str!("../../words/en/causes.ftl");

pub(super) fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

/// Findings as a screen would show them, line by line.
pub(super) fn told(findings: &Findings) -> String {
    let view = findings.view(&english());
    let mut text = format!("{}\n", view.headline);
    if let Some(days) = &view.heavy_days {
        writeln!(text, "{days}").unwrap();
    }
    for cause in &view.causes {
        writeln!(text, "\n{} ({})", cause.title, cause.evidence_text).unwrap();
        for reason in &cause.reasons {
            writeln!(
                text,
                "  because: {} [{}]",
                reason.text, reason.evidence_text
            )
            .unwrap();
        }
        writeln!(text, "  to confirm: {}", cause.confirm).unwrap();
        for (when, advices) in [("now", &cause.now), ("later", &cause.long_run)] {
            let titles: Vec<_> = advices.iter().map(|advice| advice.title.as_str()).collect();
            writeln!(text, "  {when}: {}", titles.join(" · ")).unwrap();
        }
        writeln!(text, "  guide: {}", cause.topic_slug).unwrap();
    }
    for beside in &view.beside {
        writeln!(text, "\nalso: {}", beside.text).unwrap();
    }
    for missing in &view.missing {
        writeln!(text, "\nnot known: {missing}").unwrap();
    }
    text
}

/// The keys of the file.
fn keys() -> BTreeSet<String> {
    let lines = SOURCE.lines().filter(|line| line.starts_with("causes-"));
    lines
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .collect()
}

/// Every key that the code says, as written in its files.
fn said() -> BTreeSet<String> {
    let sources = [
        include_str!("../beside.rs"),
        include_str!("../biomechanics.rs"),
        include_str!("../dehydration.rs"),
        include_str!("../gait_view.rs"),
        include_str!("../glycogen.rs"),
        include_str!("../iron.rs"),
        include_str!("../missing.rs"),
        include_str!("../muscle_damage.rs"),
        include_str!("../muscle_fatigue.rs"),
        include_str!("../overtraining.rs"),
        include_str!("../recovery.rs"),
        include_str!("../sign.rs"),
        include_str!("../view.rs"),
        include_str!("../../advice.rs"),
    ];
    let quoted = sources.iter().flat_map(|source| source.split('"'));
    let keys = quoted.filter(|text| text.starts_with("causes-") && !text.contains(' '));
    let confirm = Cause::ALL.map(|cause| format!("causes-confirm-{}", cause.key()));
    keys.map(str::to_owned).chain(confirm).collect()
}

#[test]
fn the_code_says_every_message_and_no_other() {
    assert_eq!(said(), keys());
}

#[test]
fn every_message_says_something_with_any_arguments() {
    let words = english();
    for key in keys() {
        let names = SOURCE.split("{ $").skip(1);
        let names: BTreeSet<&str> = names
            .filter_map(|rest| rest.split([' ', '}']).next())
            .collect();
        // A superset of the arguments: what is missing at the place where a phrase is made is found by
        // the scenarios, which say their findings.
        let mut phrase = Phrase::new(key.as_str());
        for name in names {
            let name: &'static str = name;
            phrase = phrase.count(name, 3_u32);
        }
        let text = words.say(&phrase);
        assert!(
            !text.is_empty() && !text.contains(['{', '}']),
            "{key}: {text}"
        );
    }
}

#[test]
fn every_advice_has_a_title_and_two_sentences() {
    let words = english();
    for advice in Advice::ALL {
        let (title, how) = (advice.title(&words), advice.how(&words));
        assert!(title.split(' ').count() <= 7, "{title}");
        let sentences = how.matches(['.', ':']).count();
        assert!((2..=3).contains(&sentences), "{how}");
    }
}

#[test]
fn every_part_of_the_body_has_a_name() {
    let words = english();
    for part in BodyPart::ALL {
        let key = muscle_damage::part_key(part);
        assert!(words.has(key), "{key}");
    }
}

#[test]
fn signs_of_a_day_can_be_counted_over_weeks_and_states_cannot() {
    for sign in Sign::ALL {
        assert_eq!(sign.weeks_key().is_none(), sign.is_standing(), "{sign:?}");
    }
}

#[test]
fn no_message_claims_to_know_or_blames() {
    for line in SOURCE.lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once(" = ").map_or(line, |(_, said)| said);
        let said = said.to_lowercase();
        for word in [
            "diagnos",
            "disease",
            "syndrome",
            "overtrain",
            "anaemi",
            "anemi",
            "inflam",
            "you have a ",
            "you suffer",
            "likely",
            "probab",
            "risk",
            "supplement",
            "should have",
            "failed",
            "you must",
        ] {
            assert!(!said.contains(word), "{word}: {line}");
        }
    }
}
