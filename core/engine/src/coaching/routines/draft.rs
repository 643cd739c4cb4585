//! A routine as its file says it, and the checks that make it one.

use std::ops::RangeInclusive;
use std::time::Duration;

use serde::Deserialize;

use super::Evidence;
use super::part::{Area, Dose, Equipment, Flag, Part, Tempo, Work};
use crate::field::FieldError;

/// Repetitions of a set: more would be endurance, not strength.
const REPS: RangeInclusive<u32> = 1..=30;
/// Seconds of a set, a walk included.
const SECONDS: RangeInclusive<u32> = 10..=600;
const SETS: RangeInclusive<u32> = 1..=4;
const REST_S: RangeInclusive<u32> = 0..=120;
/// From hops, three a second, to a slow breath.
const BEAT_S: RangeInclusive<f64> = 0.3..=3.0;
const BEATS: RangeInclusive<u32> = 1..=8;
/// Who jumps or lowers slowly rests at least so long after it.
const SHORTEST_REST_AFTER_DEMANDING_S: u32 = 20;

/// A routine, not yet checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoutineDraft {
    pub(super) key: String,
    #[serde(default)]
    pub(super) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(super) parts: Vec<PartDraft>,
}

/// One exercise, not yet checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartDraft {
    pub(super) exercise: String,
    #[serde(default)]
    areas: Vec<Area>,
    #[serde(default)]
    equipment: Vec<Equipment>,
    #[serde(default)]
    flags: Vec<Flag>,
    #[serde(default)]
    each_side: bool,
    #[serde(default)]
    rest_s: u32,
    tempo: Option<TempoDraft>,
    level_1: Option<DoseDraft>,
    level_2: Option<DoseDraft>,
    level_3: Option<DoseDraft>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TempoDraft {
    beat_s: f64,
    beats: u32,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoseDraft {
    #[serde(default = "one")]
    sets: u32,
    reps: Option<u32>,
    seconds: Option<u32>,
}

impl PartDraft {
    /// The exercise, or `None` with what is wrong among the `errors`.
    pub(super) fn check(self, path: &str, errors: &mut Vec<FieldError>) -> Option<Part> {
        let before = errors.len();
        let mut refuse = |field: &str, reason: String| {
            errors.push(FieldError::new(format!("{path}.{field}"), reason));
        };
        if self.areas.is_empty() {
            refuse("areas", "must not be empty".to_owned());
        }
        let is_rolled = self.equipment.contains(&Equipment::Roller);
        if is_rolled && !self.areas.iter().all(|area| area.is_muscle()) {
            refuse(
                "areas",
                "must be muscle under a roller, never the spine or a joint".to_owned(),
            );
        }
        if !REST_S.contains(&self.rest_s) {
            refuse("rest_s", between(&REST_S));
        } else if self.flags.iter().any(|flag| flag.is_demanding())
            && self.rest_s < SHORTEST_REST_AFTER_DEMANDING_S
        {
            let least = SHORTEST_REST_AFTER_DEMANDING_S;
            refuse(
                "rest_s",
                format!("must be at least {least} after jumping or slow lowering"),
            );
        }
        let tempo = self.tempo.map(|tempo| {
            if !BEAT_S.contains(&tempo.beat_s) {
                refuse("tempo.beat_s", between(&BEAT_S));
            }
            if !BEATS.contains(&tempo.beats) {
                refuse("tempo.beats", between(&BEATS));
            }
            Tempo {
                // `as` saturates, and makes a number of what is none.
                beat: Duration::from_millis((tempo.beat_s * 1_000.0) as u64),
                beats: tempo.beats,
            }
        });
        let levels = [
            ("level_1", self.level_1),
            ("level_2", self.level_2),
            ("level_3", self.level_3),
        ];
        check_key(&format!("{path}.exercise"), &self.exercise, errors);
        let mut doses = [None; 3];
        for ((name, draft), dose) in levels.iter().zip(&mut doses) {
            let path = format!("{path}.{name}");
            *dose = draft.and_then(|draft| draft.check(&path, tempo, errors));
        }
        if levels.iter().all(|(_, draft)| draft.is_none()) {
            errors.push(FieldError::new(path, "must belong to a level"));
        }
        check_order(path, &doses, errors);
        (errors.len() == before).then(|| Part {
            message: format!("exercise-{}", self.exercise),
            exercise: self.exercise,
            areas: self.areas,
            equipment: self.equipment,
            flags: self.flags,
            each_side: self.each_side,
            rest: Duration::from_secs(self.rest_s.into()),
            doses,
        })
    }
}

impl DoseDraft {
    fn check(self, path: &str, tempo: Option<Tempo>, errors: &mut Vec<FieldError>) -> Option<Dose> {
        let mut refuse = |field: &str, reason: String| {
            errors.push(FieldError::new(format!("{path}{field}"), reason));
        };
        if !SETS.contains(&self.sets) {
            refuse(".sets", between(&SETS));
        }
        let work = match (self.reps, self.seconds) {
            (Some(reps), None) => {
                if !REPS.contains(&reps) {
                    refuse(".reps", between(&REPS));
                }
                if tempo.is_none() {
                    refuse(".reps", "must have a tempo to be counted by".to_owned());
                }
                tempo.map(|tempo| Work::Times { reps, tempo })
            }
            (None, Some(seconds)) => {
                if !SECONDS.contains(&seconds) {
                    refuse(".seconds", between(&SECONDS));
                }
                Some(Work::Time(Duration::from_secs(seconds.into())))
            }
            _ => {
                refuse("", "must have either reps or seconds".to_owned());
                None
            }
        };
        let sets = self.sets;
        work.map(|work| Dose { sets, work })
    }
}

/// A name that is also part of a message's key: lower-case words with hyphens between.
pub(super) fn check_key(field: &str, key: &str, errors: &mut Vec<FieldError>) {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    if !key.split('-').all(is_word) {
        let reason = "must be lower-case words with hyphens between";
        errors.push(FieldError::new(field, reason));
    }
}

pub(super) fn check_evidence(path: &str, evidence: &Evidence, errors: &mut Vec<FieldError>) {
    if evidence.source.trim().is_empty() {
        errors.push(FieldError::new(
            format!("{path}.source"),
            "must not be empty",
        ));
    }
    if evidence.doi.as_ref().is_some_and(|doi| !is_doi(doi)) {
        let reason = "must begin with 10. and have a slash";
        errors.push(FieldError::new(format!("{path}.doi"), reason));
    }
}

/// A DOI without a resolver in front: `10.`, a registrant, a slash and a name (ISO 26324).
fn is_doi(text: &str) -> bool {
    text.strip_prefix("10.")
        .and_then(|rest| rest.split_once('/'))
        .is_some_and(|(registrant, name)| !registrant.is_empty() && !name.is_empty())
}

/// The smallest dose comes first: no level has less than the one before it.
fn check_order(path: &str, doses: &[Option<Dose>; 3], errors: &mut Vec<FieldError>) {
    let mut before: Option<Dose> = None;
    for (dose, level) in doses.iter().zip(super::LEVELS) {
        let Some(dose) = dose else { continue };
        if before.is_some_and(|before| dose.length() < before.length()) {
            errors.push(FieldError::new(
                format!("{path}.level_{level}"),
                "must not be less than the level before",
            ));
        }
        before = Some(*dose);
    }
}

fn between<T: std::fmt::Display>(range: &RangeInclusive<T>) -> String {
    format!("must be between {} and {}", range.start(), range.end())
}

fn one() -> u32 {
    1
}
