//! One test a rule.

mod endings;
mod patterns;
mod running;
mod symptoms;
mod words;

use super::super::entry::{BodyPart, BodySide, Circumstance, Draft, Symptom, SymptomKind};
use super::super::testing::Story;
use super::*;

/// A symptom without anything else said of it.
fn symptom(kind: SymptomKind) -> Symptom {
    Symptom {
        symptom: kind,
        part: None,
        side: None,
        level: None,
        since: None,
        until: None,
        circumstances: vec![],
        note: None,
    }
}

fn pain(part: BodyPart, level: u8) -> Symptom {
    Symptom {
        part: Some(part),
        side: Some(BodySide::Left),
        level: Some(level),
        ..symptom(SymptomKind::Pain)
    }
}

fn with(symptom: Symptom, circumstance: Circumstance) -> Symptom {
    Symptom {
        circumstances: vec![circumstance],
        ..symptom
    }
}

impl Story {
    fn felt(&mut self, day: u64, symptom: Symptom) -> &mut Self {
        self.entry(day, Draft::Symptom(symptom))
    }
}

/// The kinds that stand on a day.
fn kinds(story: &Story, day: u64) -> Vec<FlagKind> {
    let flags = flags(&story.history(), story.date(day));
    flags.iter().map(|flag| flag.kind).collect()
}

/// The flag of a kind on a day.
fn flag(story: &Story, day: u64, kind: FlagKind) -> Flag {
    let flags = flags(&story.history(), story.date(day));
    let found = flags.iter().find(|flag| flag.kind == kind).cloned();
    found.unwrap_or_else(|| panic!("no {kind:?} in {flags:?}"))
}
