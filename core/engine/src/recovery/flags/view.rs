use crate::recovery::slug::{key, slug};
use chrono::NaiveDate;
use serde::Serialize;

use super::super::entry::Symptom;
use super::super::guide::Topic;
use super::super::words::{JournalWords, Phrase};
use super::{Flag, FlagClosing, FlagKind, Urgency};
use crate::words::REVIEWED_BY_A_CLINICIAN;

/// A red flag for a screen. It stands above everything else.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "what a screen draws")]
pub struct FlagView {
    /// Which one.
    pub kind: FlagKind,
    /// How soon it must be looked at.
    pub urgency: Urgency,
    /// The same in words.
    pub urgency_text: String,
    /// Whether it is over or some days old, and waits for a clinician's yes.
    pub waits_for_a_yes: bool,
    /// What it is about, in a line.
    pub title: String,
    /// What to do: fixed words, each line by itself.
    pub lines: Vec<String>,
    /// What in the journal raises it, each line by itself.
    pub reasons: Vec<String>,
    /// What to ask and to take along, each line by itself.
    pub ask: Vec<String>,
    /// The page of the guide that explains it.
    pub topic: Topic,
    /// Its first day.
    pub first_day: NaiveDate,
    /// The last day on which it was there, as far as is known.
    pub last_day: NaiveDate,
    /// Whether the emergency number is offered by one touch.
    pub offers_emergency_number: bool,
    /// How the runner may set it aside.
    pub set_aside: FlagClosing,
    /// Whether "it is gone" ends it.
    pub ends_when_gone: bool,
    /// Whether a clinician has reviewed the words in this language.
    pub reviewed_by_a_clinician: bool,
}

impl Flag {
    /// In words.
    pub fn view(&self, words: &JournalWords) -> FlagView {
        let name = slug(self.kind);
        let mut lines = Vec::new();
        if self.waits_for_a_yes {
            // The second line is about the emergency number: not for every shin.
            let calls = self.kind.offers_emergency_number();
            let waits = words.lines("flag-waits-lines").into_iter();
            lines.extend(waits.take(if calls { usize::MAX } else { 1 }));
        }
        lines.extend(words.lines(&format!("flag-{name}-lines")));
        let symptoms = self.symptoms.iter();
        let mut reasons: Vec<String> = symptoms.map(|symptom| words.say(&felt(symptom))).collect();
        reasons.extend(self.notes.iter().map(|note| words.say(note)));
        FlagView {
            kind: self.kind,
            urgency: self.urgency,
            urgency_text: words.text(&key("flag-urgency", self.urgency)),
            waits_for_a_yes: self.waits_for_a_yes,
            title: words.text(&self.kind.title_key()),
            lines,
            reasons,
            ask: words.lines(&format!("flag-{name}-ask")),
            topic: self.kind.topic(),
            first_day: self.first_day,
            last_day: self.last_day,
            offers_emergency_number: self.kind.offers_emergency_number(),
            set_aside: self.set_aside(),
            ends_when_gone: !self.symptoms.is_empty() && !self.kind.needs_a_yes(),
            reviewed_by_a_clinician: REVIEWED_BY_A_CLINICIAN.contains(&words.language()),
        }
    }
}

impl FlagKind {
    pub(super) fn title_key(self) -> String {
        format!("flag-{}-title", slug(self))
    }
}

/// A symptom with its place: "pain: shin, left".
pub(super) fn felt(symptom: &Symptom) -> Phrase {
    let name = slug(symptom.symptom);
    let part = symptom.part.map(slug);
    let side = symptom.side.map(slug);
    let key = match (&part, &side) {
        (None, None) => "flag-felt",
        (Some(_), None) => "flag-felt-part",
        (None, Some(_)) => "flag-felt-side",
        (Some(_), Some(_)) => "flag-felt-place",
    };
    let mut phrase = Phrase::new(key).key_of("what", format!("flag-symptom-{name}"));
    if let Some(part) = part {
        phrase = phrase.key_of("part", format!("part-{part}"));
    }
    if let Some(side) = side {
        phrase = phrase.key_of("side", format!("side-{side}"));
    }
    phrase
}
