use std::collections::BTreeSet;

use super::*;
use crate::coaching::routines::EvidenceGrade;
use crate::coaching::{CueKind, Priority, RescueStep, Word};
use crate::recovery::advice::Advice;
use crate::recovery::causes::Cause;
use crate::recovery::entry::SymptomKind;
use crate::recovery::words::JournalWords;
use crate::run::{Language, UnitSystem};

/// Beginnings of words that name an illness, or claim to know or to foresee one, in lower case.
const DIAGNOSES: [&str; 20] = [
    "diagnos",
    "disease",
    "syndrome",
    "overtrain",
    "infarct",
    "heart attack",
    "stroke",
    "fracture",
    "thrombosis",
    "blood clot",
    "anaemi",
    "anemi",
    "arrhythmi",
    "tendinitis",
    "inflam",
    "you have a ",
    "you suffer",
    "likely",
    "probab",
    "risk",
];

fn english() -> JournalWords {
    JournalWords::new(Language::English, UnitSystem::Metric)
}

fn pages() -> Vec<GuidePageView> {
    Topic::ALL.map(|topic| page(topic, &english())).to_vec()
}

/// Everything of a page that is in words, sources aside.
fn said(page: &GuidePageView) -> String {
    format!("{}\n{}\n{}", page.title, page.text, page.evidence_text)
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn every_page_is_worded_in_under_a_hundred_words() {
    for page in pages() {
        assert!((40..=95).contains(&count(&page.text)), "{}", page.slug);
        assert!((1..=5).contains(&count(&page.title)), "{}", page.slug);
        let words = count(&page.text) + count(&page.evidence_text);
        assert!(words < 100, "{} has {words} words", page.slug);
        assert_eq!(page.lines.join("\n"), page.text);
    }
}

#[test]
fn every_page_says_how_sure_it_is() {
    for page in pages() {
        let grade = match page.evidence {
            EvidenceGrade::Strong => "strong evidence",
            EvidenceGrade::Moderate => "moderate evidence",
            EvidenceGrade::Weak => "weak evidence",
            EvidenceGrade::Contested => "contested",
        };
        assert!(page.evidence_text.contains(grade), "{}", page.slug);
    }
}

#[test]
fn weak_evidence_is_worded_as_a_possibility() {
    for page in pages() {
        if page.evidence == EvidenceGrade::Weak {
            let text = format!(" {} ", page.text.to_lowercase());
            assert!(text.contains(" may "), "{}", page.slug);
        }
    }
}

#[test]
fn no_page_names_an_illness_as_the_readers_own() {
    for page in pages() {
        let said = said(&page).to_lowercase();
        for word in DIAGNOSES {
            assert!(!said.contains(word), "{} says {word}", page.slug);
        }
    }
}

#[test]
fn percentages_stand_only_where_a_rule_is_named_and_never_for_a_cause() {
    let with_percent: Vec<Topic> = pages()
        .iter()
        .filter(|page| said(page).contains('%') || said(page).contains("percent"))
        .map(|page| page.topic)
        .collect();
    assert_eq!(
        with_percent,
        [
            Topic::QuickerSteps,
            Topic::GradualIncrease,
            Topic::WhereWeDiffer
        ]
    );
}

#[test]
fn supplements_are_only_spoken_of_to_ask_for_a_result_first() {
    for topic in [Topic::Iron, Topic::IronRichFoods] {
        let text = page(topic, &english()).text;
        assert!(text.contains("ferritin"), "{topic:?}");
        assert!(text.contains("supplements without a result"), "{topic:?}");
    }
    for page in pages() {
        let is_of_iron = matches!(page.topic, Topic::Iron | Topic::IronRichFoods);
        assert!(
            is_of_iron || !page.text.contains("supplement"),
            "{}",
            page.slug
        );
    }
}

#[test]
fn where_we_differ_is_said_there_and_on_the_pages_concerned() {
    let differ = page(Topic::WhereWeDiffer, &english());
    for (topic, point) in [
        (Topic::QuickerSteps, "170 to 180"),
        (Topic::SoftLanding, "middle of the foot"),
        (Topic::GradualIncrease, "10 %"),
        (Topic::MuscleFatigue, "lactic acid"),
        (Topic::Mobility, "soreness"),
    ] {
        assert!(differ.text.to_lowercase().contains(point), "{point}");
        let page = page(topic, &english());
        assert!(page.text.contains(point), "{} says {point}", page.slug);
        let related = page.related.iter();
        let links: Vec<Topic> = related.map(|entry| entry.topic).collect();
        assert!(links.contains(&Topic::WhereWeDiffer), "{}", page.slug);
    }
}

#[test]
fn three_professions_are_named_with_what_each_is_for() {
    let text = page(Topic::WhoToAsk, &english()).text;
    for profession in [
        "sports physician",
        "physical therapist",
        "registered dietitian",
    ] {
        let line = text.lines().find(|line| line.contains(profession)).unwrap();
        assert!(count(line) > 6, "{line}");
    }
}

#[test]
fn emergencies_say_to_stop_and_to_call() {
    for topic in [Topic::SystemicSymptoms, Topic::WhenToSeekAdvice] {
        let text = page(topic, &english()).text.to_lowercase();
        assert!(text.contains("stop and call"), "{topic:?}");
        assert!(text.contains("chest pain"), "{topic:?}");
    }
}

#[test]
fn slugs_are_unique_and_lead_back() {
    let slugs: BTreeSet<&str> = Topic::ALL.iter().map(|topic| topic.slug()).collect();
    assert_eq!(slugs.len(), Topic::ALL.len());
    for topic in Topic::ALL {
        assert_eq!(Topic::of_slug(topic.slug()), Some(topic));
        assert_eq!(
            serde_json::to_value(topic).unwrap(),
            serde_json::json!(topic.slug())
        );
    }
    assert_eq!(Topic::of_slug("no-such-page"), None);
}

#[test]
fn the_contents_name_every_page_once() {
    let contents = contents(&english());
    let groups: Vec<GuideGroup> = contents.iter().map(|group| group.group).collect();
    assert_eq!(groups, GuideGroup::ALL);
    let pages = contents.iter().flat_map(|group| &group.pages);
    let topics: Vec<Topic> = pages.map(|entry| entry.topic).collect();
    assert_eq!(topics.len(), Topic::ALL.len());
    let unique: BTreeSet<Topic> = topics.into_iter().collect();
    assert_eq!(unique, BTreeSet::from(Topic::ALL));
    for group in &contents {
        assert!(!group.title.is_empty() && !group.pages.is_empty());
    }
}

#[test]
fn titles_are_unique() {
    let titles: BTreeSet<String> = pages().into_iter().map(|page| page.title).collect();
    assert_eq!(titles.len(), Topic::ALL.len());
}

#[test]
fn every_page_leads_on_but_not_to_itself() {
    for topic in Topic::ALL {
        let related = topic.related();
        let unique: BTreeSet<&Topic> = related.iter().collect();
        assert!(!related.is_empty() && unique.len() == related.len());
        assert!(!related.contains(&topic), "{topic:?}");
    }
}

#[test]
fn a_page_that_states_a_finding_names_its_source() {
    for topic in Topic::ALL {
        let sources = topic.sources();
        let states_none = matches!(topic, Topic::WhoToAsk | Topic::Background);
        assert_eq!(sources.is_empty(), states_none, "{topic:?}");
        for source in sources {
            let has_year = |part: &str| {
                part.trim_end_matches(',').len() == 4
                    && part.trim_end_matches(',').parse::<u16>().is_ok()
            };
            assert!(source.text.split(' ').any(has_year), "{source}");
            assert!(source.doi.is_none_or(|doi| doi.starts_with("10.")));
        }
    }
}

#[test]
fn everything_that_is_said_of_heavy_legs_leads_to_a_page() {
    for cue in CueKind::ALL {
        // The runner's undo and answers that only steer the talk explain nothing.
        let steers = matches!(cue, CueKind::WordUndone);
        let concerns = cue.is_talk() || cue.priority() == Priority::Safety;
        assert!(
            !concerns || steers || topic_of_cue(*cue).is_some(),
            "{cue:?}"
        );
    }
    for step in RescueStep::ALL {
        let topic = topic_of_rescue_step(step);
        assert_eq!(topic_of_cue(step.cue()), Some(topic), "{step:?}");
    }
    for word in Word::ALL {
        assert!(!word.is_red_flag() || topic_of_word(word).is_some());
    }
}

#[test]
fn causes_lead_to_their_chapter_and_flags_to_theirs() {
    for cause in Cause::ALL {
        assert_eq!(cause.topic().group(), GuideGroup::Causes, "{cause:?}");
    }
    for advice in Advice::ALL {
        assert!(!page(advice.topic(), &english()).text.is_empty());
    }
    for symptom in SymptomKind::ALL {
        let page = page(topic_of_symptom(symptom), &english());
        let text = page.text.to_lowercase();
        // Wherever it leads, the page says whom to turn to.
        let turns = ["doctor", "call", "visit", "ask somebody"];
        assert!(turns.iter().any(|turn| text.contains(turn)), "{symptom:?}");
    }
}

#[test]
fn the_page_of_an_emergency_names_it() {
    for (symptom, name) in [
        (SymptomKind::ChestPain, "chest pain"),
        (SymptomKind::Fainted, "fainting"),
        (SymptomKind::Palpitations, "racing heart"),
        (SymptomKind::Breathlessness, "breath that does not settle"),
        (SymptomKind::Confusion, "confusion"),
        (SymptomKind::AfterMuchDrinking, "vomiting with headache"),
        (SymptomKind::OneSidedWeakness, "weakness of one side"),
        (SymptomKind::TenseLeg, "very tense"),
        (SymptomKind::SaddleNumbness, "numb between the legs"),
        (SymptomKind::DarkUrine, "dark as cola"),
        (SymptomKind::MuscleBreakdown, "extreme pain"),
    ] {
        let page = page(topic_of_symptom(symptom), &english());
        assert!(page.text.to_lowercase().contains(name), "{symptom:?}");
    }
}

#[test]
fn a_search_finds_pages_by_all_of_its_words_titles_first() {
    let words = english();
    assert_eq!(search(&words, "  "), []);
    assert_eq!(search(&words, "zebra"), []);
    let iron = search(&words, "IRON");
    assert_eq!(iron[..2], [Topic::Iron, Topic::IronRichFoods]);
    assert!(iron.contains(&Topic::UnexplainedFatigue));
    assert_eq!(
        search(&words, "lentils tofu vitamin"),
        [Topic::IronRichFoods]
    );
    assert_eq!(search(&words, "káffee"), []);
    assert_eq!(search(&words, "férritin lentils"), [Topic::IronRichFoods]);
    assert_eq!(search(&words, "gait-analysis")[0], Topic::GaitAnalysis);
}

#[test]
fn every_page_is_found_by_its_title() {
    let words = english();
    for page in pages() {
        let found = search(&words, &page.title.replace(',', ""));
        assert!(found.contains(&page.topic), "{}", page.title);
    }
}

#[test]
fn a_page_reads_like_this() {
    let page = page(Topic::QuickerSteps, &english());
    insta::assert_snapshot!(serde_json::to_string_pretty(&page).unwrap());
}
