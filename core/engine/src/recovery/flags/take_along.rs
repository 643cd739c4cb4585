//! What to take along to a professional: plain lines, nothing weighed.

use crate::recovery::stats::median;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::super::background::BackgroundDraft;
use super::super::entry::{BodyPart, BodySide, Circumstance, Draft, Symptom, SymptomKind, TagKind};
use super::super::history::{History, ahead, back};
use super::super::load::LoadSeries;
use super::super::words::{Arg, JournalWords, Phrase};
use super::felt::is_same_complaint;
use super::flags;
use super::view::felt;
use crate::run::Language;

/// What to take along to a sports physician, a physical therapist or a dietitian, ready to print.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TakeAlongView {
    /// Its title.
    pub title: String,
    /// What it is, and that it is no diagnosis.
    pub intro: String,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// Its parts, the most important first.
    pub sections: Vec<TakeAlongSectionView>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TakeAlongSectionView {
    /// Its title.
    pub title: String,
    /// Its lines; at least one, which says so where nothing is known.
    pub lines: Vec<String>,
}

/// What to take along: flags, what to ask, symptoms with their days and levels, the load of eight
/// weeks, sleep, resting heart rate, medicines, blood results and the health background. The runner's
/// own notes stay out of it, but for those of medicines.
pub fn summary_to_take_along(
    history: &History,
    today: NaiveDate,
    words: &JournalWords,
) -> TakeAlongView {
    let summary = Summary {
        history,
        today,
        words,
    };
    let section = |title: &str, none: &str, lines: Vec<String>| TakeAlongSectionView {
        title: words.text(title),
        lines: if lines.is_empty() {
            vec![words.text(none)]
        } else {
            lines
        },
    };
    let mut sections = vec![section(
        "flag-summary-flags",
        "flag-summary-flags-none",
        summary.flags(),
    )];
    let questions = summary.questions();
    if !questions.is_empty() {
        sections.push(TakeAlongSectionView {
            title: words.text("flag-summary-ask"),
            lines: questions,
        });
    }
    sections.extend([
        section(
            "flag-summary-symptoms",
            "flag-summary-symptoms-none",
            summary.symptoms(),
        ),
        section(
            "flag-summary-load",
            "flag-summary-load-none",
            summary.load(),
        ),
        section(
            "flag-summary-body",
            "flag-summary-sleep-none",
            summary.body(),
        ),
        section(
            "flag-summary-medicine",
            "flag-summary-medicine-none",
            summary.medicines(),
        ),
        section(
            "flag-summary-blood",
            "flag-summary-blood-none",
            summary.blood(),
        ),
        section(
            "flag-summary-background",
            "flag-summary-background-none",
            summary.background(),
        ),
    ]);
    TakeAlongView {
        title: words.text("flag-summary-title"),
        intro: words.say(&Phrase::new("flag-summary-intro").day("day", today)),
        made_on: today,
        sections,
    }
}

struct Summary<'a> {
    history: &'a History,
    today: NaiveDate,
    words: &'a JournalWords,
}

impl Summary<'_> {
    fn flags(&self) -> Vec<String> {
        let standing = flags(self.history, self.today);
        let lines = standing.iter().flat_map(|flag| {
            let line = Phrase::new("flag-summary-flag")
                .key_of("flag", flag.kind.title_key())
                .day("first", flag.first_day)
                .day("last", flag.last_day);
            let notes = flag.notes.iter().map(|note| self.words.say(note));
            std::iter::once(self.words.say(&line)).chain(notes)
        });
        without_repetition(lines)
    }

    fn questions(&self) -> Vec<String> {
        let standing = flags(self.history, self.today);
        let asked = standing.iter().flat_map(|flag| flag.view(self.words).ask);
        without_repetition(asked)
    }

    fn symptoms(&self) -> Vec<String> {
        type Place = (SymptomKind, Option<BodyPart>, Option<BodySide>);
        let entries = self
            .history
            .entries_between(back(self.today, 89), ahead(self.today, 1));
        let mut groups: BTreeMap<Place, Vec<(NaiveDate, &Symptom)>> = BTreeMap::new();
        for entry in entries {
            if let Draft::Symptom(symptom) = entry.entry.draft() {
                let place = (symptom.symptom, symptom.part, symptom.side);
                groups.entry(place).or_default().push((entry.day, symptom));
            }
        }
        groups
            .into_values()
            .map(|group| self.symptom(&group))
            .collect()
    }

    fn symptom(&self, group: &[(NaiveDate, &Symptom)]) -> String {
        let words = self.words;
        let of = group.first().map(|(_, symptom)| *symptom);
        let felt_on = group
            .iter()
            .filter(|(_, symptom)| !symptom.is(Circumstance::Cleared) && symptom.level != Some(0));
        let days: BTreeSet<NaiveDate> = felt_on.clone().map(|(day, _)| *day).collect();
        let first = felt_on
            .clone()
            .map(|(day, symptom)| symptom.since.unwrap_or(*day))
            .min();
        let mut sentences = Vec::new();
        match (of, first, days.last()) {
            (Some(of), Some(first), Some(last)) => sentences.push(
                words.say(
                    &Phrase::new("flag-summary-symptom")
                        .with("felt", Arg::Text(words.say(&felt(of))))
                        .count("days", days.len())
                        .day("first", first)
                        .day("last", *last),
                ),
            ),
            // Only a visit was noted.
            (Some(of), ..) => {
                let felt = Arg::Text(words.say(&felt(of)));
                let phrase = Phrase::new("flag-summary-only-visit").with("felt", felt);
                sentences.push(words.say(&phrase));
            }
            _ => {}
        }
        let levels = group.iter().filter_map(|(day, symptom)| {
            let level = symptom.level?;
            Some(format!("{} {level}", words.day(*day)))
        });
        let levels: Vec<String> = levels.collect();
        if !levels.is_empty() {
            let levels = Arg::Text(levels.join("; "));
            sentences.push(words.say(&Phrase::new("flag-summary-levels").with("levels", levels)));
        }
        let last = group.last();
        if let Some(until) = last.and_then(|(_, symptom)| symptom.until) {
            sentences.push(words.say(&Phrase::new("flag-summary-over").day("day", until)));
        }
        let visits = group.iter().rev();
        let seen = visits.clone().find(|(day, symptom)| {
            symptom.is(Circumstance::Cleared)
                && of.is_some_and(|of| is_same_complaint(of, symptom))
                && *day <= self.today
        });
        if let Some((day, _)) = seen {
            sentences.push(words.say(&Phrase::new("flag-summary-cleared").day("day", *day)));
        }
        let between = match words.language() {
            Language::Japanese => "",
            _ => " ",
        };
        sentences.join(between)
    }

    /// Eight weeks of seven days, the latest first, without those before the first run or entry.
    fn load(&self) -> Vec<String> {
        let series = LoadSeries::of(self.history, self.today);
        let Some(begin) = self.history.first_day() else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for week in 0..8 {
            let last = back(self.today, week * 7);
            if last < begin {
                break;
            }
            let days = || {
                let dates = back(last, 6).iter_days().take(7);
                dates.filter_map(|date| series.day(date))
            };
            let runs = self.history.runs_between(back(last, 6), last);
            let phrase = Phrase::new("flag-summary-week")
                .day("day", last)
                .count("runs", runs.len())
                .metres("distance", days().map(|day| day.distance_m).sum())
                .minutes("time", days().map(|day| day.minutes).sum());
            lines.push(self.words.say(&phrase));
        }
        let runs = self.history.runs_between(back(self.today, 55), self.today);
        let rated = runs.iter().filter_map(|run| self.history.card_of(run)?.rpe);
        let rated: Vec<f64> = rated.collect();
        let count = rated.len();
        if let Some(rpe) = median(rated) {
            let phrase = Phrase::new("flag-summary-effort")
                .count("count", count)
                .count("of", runs.len())
                .decimal("rpe", rpe, 1);
            lines.push(self.words.say(&phrase));
        }
        lines
    }

    fn body(&self) -> Vec<String> {
        let days = || self.history.last_days(28, self.today);
        let mut lines = Vec::new();
        let nights: Vec<f64> = days().filter_map(|day| day.sleep_h()).collect();
        let least = nights.iter().copied().reduce(f64::min);
        lines.push(match least {
            Some(least) => {
                let mean = nights.iter().sum::<f64>() / nights.len() as f64;
                self.words.say(
                    &Phrase::new("flag-summary-sleep")
                        .count("nights", nights.len())
                        .decimal("hours", mean, 1)
                        .decimal("least", least, 1),
                )
            }
            None => self.words.text("flag-summary-sleep-none"),
        });
        let pulse = |count, last| -> Vec<f64> {
            let days = self.history.last_days(count, last);
            days.filter_map(|day| day.resting_heart_rate_bpm())
                .collect()
        };
        let week = pulse(7, self.today);
        let phrase = |key, days, name, bpm| {
            let phrase = Phrase::new(key).count("days", days);
            self.words.say(&phrase.decimal(name, bpm, 0))
        };
        let measured = week.len();
        lines.push(match median(week) {
            Some(bpm) => phrase("flag-summary-pulse", measured, "now", bpm),
            None => self.words.text("flag-summary-pulse-none"),
        });
        let before = pulse(60, back(self.today, 7));
        let measured = before.len();
        if let Some(bpm) = median(before) {
            lines.push(phrase("flag-summary-pulse-usual", measured, "usual", bpm));
        }
        let heavy: Vec<bool> = days().filter_map(|day| day.is_heavy()).collect();
        if !heavy.is_empty() {
            let phrase = Phrase::new("flag-summary-heavy")
                .count("heavy", heavy.iter().filter(|is_heavy| **is_heavy).count())
                .count("known", heavy.len());
            lines.push(self.words.say(&phrase));
        }
        lines
    }

    fn medicines(&self) -> Vec<String> {
        let entries = self
            .history
            .entries_between(back(self.today, 55), self.today);
        let tags = entries
            .iter()
            .filter_map(|entry| match entry.entry.draft() {
                Draft::Tag(tag) if tag.tag == TagKind::Medicine => Some((entry.day, tag)),
                _ => None,
            });
        let lines = tags.map(|(day, tag)| {
            let phrase = match &tag.note {
                Some(note) => {
                    Phrase::new("flag-summary-medicine-note").with("note", Arg::Text(note.clone()))
                }
                None => Phrase::new("flag-summary-medicine-day"),
            };
            self.words.say(&phrase.day("day", day))
        });
        lines.collect()
    }

    fn blood(&self) -> Vec<String> {
        let entries = self
            .history
            .entries_between(back(self.today, 730), self.today);
        let mut lines = Vec::new();
        for entry in entries {
            let Draft::Blood(blood) = entry.entry.draft() else {
                continue;
            };
            for (key, value) in [
                ("flag-summary-ferritin", blood.ferritin_ug_per_l),
                ("flag-summary-haemoglobin", blood.haemoglobin_g_per_l),
            ] {
                let Some(value) = value else { continue };
                let phrase = Phrase::new(key)
                    .day("day", entry.day)
                    .with("year", Arg::Text(entry.day.year().to_string()))
                    .decimal("value", value, 0);
                lines.push(self.words.say(&phrase));
            }
        }
        lines
    }

    fn background(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(age) = self.history.background().age(self.today.year()) {
            lines.push(
                self.words
                    .say(&Phrase::new("flag-summary-age").count("age", age)),
            );
        }
        let ticks = ticks(self.history.background().draft());
        let ticked = ticks.into_iter().filter(|(is_ticked, _)| *is_ticked);
        lines.extend(ticked.map(|(_, name)| self.words.text(&format!("flag-summary-{name}"))));
        lines
    }
}

fn ticks(draft: &BackgroundDraft) -> [(bool, &'static str); 9] {
    [
        (draft.heart_condition, "heart_condition"),
        (draft.rhythm_disorder, "rhythm_disorder"),
        (draft.pulse_medicine, "pulse_medicine"),
        (draft.asthma, "asthma"),
        (draft.diabetes, "diabetes"),
        (draft.smoking, "smoking"),
        (draft.pregnancy_or_recent_birth, "pregnancy_or_recent_birth"),
        (draft.bone_stress_injury, "bone_stress_injury"),
        (draft.anaemia, "anaemia"),
    ]
}

/// The same line may belong to several flags.
fn without_repetition(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for line in lines {
        if !kept.contains(&line) {
            kept.push(line);
        }
    }
    kept
}
