use serde::Serialize;

use super::{GuideGroup, Topic};
use crate::coaching::routines::EvidenceGrade;
use crate::recovery::words::{Arg, JournalWords, Phrase};

/// A page of the guide, as a screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuidePageView {
    /// What it is about.
    pub topic: Topic,
    /// Its name on a command line and in links.
    pub slug: String,
    /// At most five words.
    pub title: String,
    /// All of it, one paragraph a line.
    pub text: String,
    /// The same, paragraph by paragraph.
    pub lines: Vec<String>,
    /// How sure its main statement is.
    pub evidence: EvidenceGrade,
    /// The grade in words, with what it is about.
    pub evidence_text: String,
    /// Authors, year, journal and DOI of what it rests on; empty where it states no finding.
    pub sources: Vec<String>,
    /// What to read next, the nearest first.
    pub related: Vec<GuideEntryView>,
}

/// A page as a list names it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuideEntryView {
    /// What it is about.
    pub topic: Topic,
    /// Its name on a command line and in links.
    pub slug: String,
    /// At most five words.
    pub title: String,
    /// How sure its main statement is.
    pub evidence: EvidenceGrade,
}

/// A chapter of the guide with the names of its pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GuideGroupView {
    /// Which chapter.
    pub group: GuideGroup,
    /// Its title.
    pub title: String,
    /// Its pages in order.
    pub pages: Vec<GuideEntryView>,
}

/// A page in the runner's language.
pub fn page(topic: Topic, words: &JournalWords) -> GuidePageView {
    let key = key(topic);
    let lines = words.lines(&key);
    let related = topic.related().iter();
    let sources = topic.sources().iter();
    GuidePageView {
        topic,
        slug: topic.slug().to_owned(),
        title: words.attribute(&key, "title"),
        text: lines.join("\n"),
        lines,
        evidence: topic.evidence(),
        evidence_text: evidence_text(topic, words),
        sources: sources.map(ToString::to_string).collect(),
        related: related.map(|topic| entry(*topic, words)).collect(),
    }
}

/// Every page of the guide by chapter.
pub fn contents(words: &JournalWords) -> Vec<GuideGroupView> {
    let groups = GuideGroup::ALL.into_iter();
    groups
        .map(|group| GuideGroupView {
            group,
            title: words.text(group.key()),
            pages: group.topics().map(|topic| entry(topic, words)).collect(),
        })
        .collect()
}

/// The pages in which every word of a text occurs, those with most of them in the title first; none
/// for a text without words. Case and accents do not matter.
pub fn search(words: &JournalWords, text: &str) -> Vec<Topic> {
    let text = fold(text);
    let wanted: Vec<&str> = text.split_whitespace().collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, Topic)> = Vec::new();
    for topic in Topic::ALL {
        let key = key(topic);
        let title = fold(&words.attribute(&key, "title"));
        let body = fold(&words.text(&key));
        let is_in_title = |word: &&&str| title.contains(**word) || topic.slug().contains(**word);
        let in_title = wanted.iter().filter(is_in_title).count();
        let is_found = |word: &&str| is_in_title(&word) || body.contains(*word);
        if wanted.iter().all(is_found) {
            found.push((in_title, topic));
        }
    }
    // A stable sort keeps the order of the guide among equals.
    found.sort_by_key(|(in_title, _)| std::cmp::Reverse(*in_title));
    found.into_iter().map(|(_, topic)| topic).collect()
}

/// A page as a list names it.
fn entry(topic: Topic, words: &JournalWords) -> GuideEntryView {
    GuideEntryView {
        topic,
        slug: topic.slug().to_owned(),
        title: words.attribute(&key(topic), "title"),
        evidence: topic.evidence(),
    }
}

fn evidence_text(topic: Topic, words: &JournalWords) -> String {
    let grade = match topic.evidence() {
        EvidenceGrade::Strong => "evidence-strong",
        EvidenceGrade::Moderate => "evidence-moderate",
        EvidenceGrade::Weak => "evidence-weak",
        EvidenceGrade::Contested => "evidence-contested",
    };
    let sure = words.attribute(&key(topic), "sure");
    let phrase = Phrase::new("guide-how-sure").key_of("grade", grade);
    words.say(&phrase.with("sure", Arg::Text(sure)))
}

/// The key of its messages.
fn key(topic: Topic) -> String {
    format!("guide-{}", topic.slug())
}

/// In lower case and without accents, for a search: those of the languages that we speak, and those
/// that are written as marks of their own.
pub(in crate::recovery) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            '\u{300}'..='\u{36f}' => {}
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            other => folded.push(other),
        }
    }
    folded
}
