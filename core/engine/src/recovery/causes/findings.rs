use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::advised::{Advised, advised};
use super::beside::{Beside, beside};
use super::case::{Case, NOT_FRESH, reason};
use super::feedback::Outcomes;
use super::missing::missing;
use super::sign::{Sign, Weight};
use super::{
    Cause, biomechanics, dehydration, glycogen, iron, muscle_damage, muscle_fatigue, overtraining,
    recovery,
};
use crate::coaching::routines::EvidenceGrade;
use crate::recovery::history::HEAVY;
use crate::recovery::load::LoadSeries;
use crate::recovery::{History, Phrase};

/// Over weeks a sign speaks when it came before at least this share of the heavy days. Ours.
const SHARE: f64 = 0.5;
/// It speaks strongly from this share on. Ours.
const STRONG_SHARE: f64 = 2.0 / 3.0;
/// What belongs to ordinary training must come before heavy days so much more often than before others,
/// as a share of days. Ours.
const CONTRAST: f64 = 0.15;
/// Other days that must be known for that comparison. Ours.
const OTHER_DAYS: usize = 3;

/// Which days are asked about.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// Heavy legs today.
    Today,
    /// Heavy legs over so many weeks, today included.
    Weeks(u8),
}

/// What the journal says of the legs in that time.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegsState {
    /// Nothing.
    Unknown,
    /// Not heavy: no cause is looked for.
    Fresh,
    /// Heavier than fresh, not heavy: today only.
    SoSo,
    /// Heavy.
    Heavy,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Findings {
    /// The last day.
    pub today: NaiveDate,
    /// Which days were asked about.
    pub span: Span,
    /// What the journal says of the legs.
    pub legs: LegsState,
    /// Heavy days in the span, and days of which heaviness is known.
    pub heavy_days: u32,
    /// Days of the span of which heaviness is known.
    pub known_days: u32,
    /// Possible causes, the one with most evidence first. None without a reason.
    pub causes: Vec<Finding>,
    /// Also worth asking about.
    pub beside: Vec<Beside>,
    /// What is not known, and would help to know.
    pub missing: Vec<Phrase>,
}

/// A possible cause with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// The cause.
    pub cause: Cause,
    /// Why it is named, the strongest reason first; at least one.
    pub reasons: Vec<Reason>,
    /// The grade of the best of the reasons.
    pub evidence: EvidenceGrade,
    /// What would confirm it.
    pub confirm: Phrase,
    /// What to do now.
    pub now: Vec<Advised>,
    /// What to do in the long run.
    pub long_run: Vec<Advised>,
}

/// Why a cause is named.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// What was found.
    pub sign: Sign,
    /// How much it weighs. Never shown.
    pub weight: Weight,
    /// How sure it is that this goes with heavy legs.
    pub evidence: EvidenceGrade,
    /// In words, with the runner's own numbers and dates.
    pub phrase: Phrase,
}

impl Findings {
    /// Looks for the causes of heavy legs today or over weeks. Nothing after `today` is looked at.
    pub fn of(history: &History, load: &LoadSeries, span: Span, today: NaiveDate) -> Self {
        let case = Case::new(history, load, today);
        let days = match span {
            Span::Today => 1,
            Span::Weeks(weeks) => 7 * u64::from(weeks.max(1)),
        };
        let (known, heavy) = known_and_heavy(history, days, today);
        let most = known.iter().map(|(_, heaviness)| *heaviness).max();
        let legs = match most {
            None => LegsState::Unknown,
            Some(HEAVY..) => LegsState::Heavy,
            Some(NOT_FRESH..) if span == Span::Today => LegsState::SoSo,
            Some(_) => LegsState::Fresh,
        };
        let asked = match (span, legs) {
            (Span::Today, LegsState::Fresh) => vec![],
            (Span::Today, _) => vec![today],
            (Span::Weeks(_), _) => heavy.clone(),
        };
        let mut reasons = Vec::new();
        if legs != LegsState::Fresh {
            reasons = all_reasons(&case, &asked, &known);
            reasons.extend(unexplained(&case));
        }
        let outcomes = Outcomes::of(history, today);
        Self {
            today,
            span,
            legs,
            heavy_days: heavy.len() as u32,
            known_days: known.len() as u32,
            causes: ranked(&case, reasons, &outcomes),
            beside: beside(&case, &asked),
            missing: missing(&case, span),
        }
    }

    /// What was found for a cause.
    pub fn cause(&self, cause: Cause) -> Option<&Finding> {
        self.causes.iter().find(|finding| finding.cause == cause)
    }
}

/// Reasons of heavy days: of a single one as they are, of several those that come again.
fn all_reasons(case: &Case<'_>, heavy: &[NaiveDate], known: &[(NaiveDate, u8)]) -> Vec<Reason> {
    let mut found = match heavy {
        [] => Vec::new(),
        [day] => on_day(case, *day),
        several => recurring(case, several, known),
    };
    overtraining::standing(case, &mut found);
    recovery::standing(case, &mut found);
    iron::standing(case, &mut found);
    biomechanics::standing(case, &mut found);
    found
}

/// Everything that speaks for a heavy day.
fn on_day(case: &Case<'_>, day: NaiveDate) -> Vec<Reason> {
    let mut found = Vec::new();
    muscle_fatigue::on_day(case, day, &mut found);
    recovery::on_day(case, day, &mut found);
    dehydration::on_day(case, day, &mut found);
    glycogen::on_day(case, day, &mut found);
    biomechanics::on_day(case, day, &mut found);
    muscle_damage::on_day(case, day, &mut found);
    found
}

/// What comes before at least half of the heavy days, and twice at least.
fn recurring(case: &Case<'_>, heavy: &[NaiveDate], known: &[(NaiveDate, u8)]) -> Vec<Reason> {
    let others: Vec<NaiveDate> = known
        .iter()
        .filter(|(_, heaviness)| *heaviness < HEAVY)
        .map(|(date, _)| *date)
        .collect();
    let on_heavy = counts(case, heavy);
    let on_others = counts(case, &others);
    let mut found = Vec::new();
    for (sign, (days, strong)) in on_heavy {
        let Some(key) = sign.weeks_key() else {
            continue;
        };
        let share = days as f64 / heavy.len() as f64;
        let other = on_others.get(&sign).map_or(0, |(days, _)| *days);
        let other_share = other as f64 / others.len().max(1) as f64;
        let is_compared = others.len() >= OTHER_DAYS;
        let contrasts = !is_compared || share - other_share >= CONTRAST;
        if days < 2 || share < SHARE || (sign.is_ordinary() && !contrasts) {
            continue;
        }
        let is_strong = share >= STRONG_SHARE && contrasts && strong * 2 >= days;
        let weight = if is_strong {
            Weight::Strong
        } else {
            Weight::Some
        };
        let phrase = Phrase::new(key)
            .count("days", days)
            .count("heavy", heavy.len());
        found.push(reason(sign, weight, phrase));
    }
    found
}

/// How many of these days each sign belongs to, and on how many of them strongly.
fn counts(case: &Case<'_>, days: &[NaiveDate]) -> BTreeMap<Sign, (usize, usize)> {
    let mut counts: BTreeMap<Sign, (usize, usize)> = BTreeMap::new();
    for day in days {
        for found in on_day(case, *day) {
            let count = counts.entry(found.sign).or_default();
            count.0 += 1;
            count.1 += usize::from(found.weight == Weight::Strong);
        }
    }
    counts
}

/// The last days of which heaviness is known, and those of them that were heavy.
fn known_and_heavy(
    history: &History,
    days: u64,
    today: NaiveDate,
) -> (Vec<(NaiveDate, u8)>, Vec<NaiveDate>) {
    let known: Vec<(NaiveDate, u8)> = history
        .last_days(days, today)
        .filter_map(|day| Some((day.date, day.heaviness()?)))
        .collect();
    let is_heavy = |(_, heaviness): &&(NaiveDate, u8)| *heaviness >= HEAVY;
    let heavy = known.iter().filter(is_heavy).map(|(date, _)| *date);
    let heavy = heavy.collect();
    (known, heavy)
}

/// Heavy for four weeks, and nothing of load, sleep, fuel or iron found in them. New shoes, one side and
/// gait do not stand against it.
fn unexplained(case: &Case<'_>) -> Option<Reason> {
    let (known, heavy) = known_and_heavy(case.history, 28, case.today);
    let unexplained = biomechanics::unexplained(case, &heavy)?;
    let others = all_reasons(case, &heavy, &known);
    let is_explained = others
        .iter()
        .any(|reason| reason.sign.cause() != Cause::Biomechanics);
    (!is_explained).then_some(unexplained)
}

/// Causes in order: by their strong reasons, then by all of them, then by the best evidence.
fn ranked(case: &Case<'_>, reasons: Vec<Reason>, outcomes: &Outcomes) -> Vec<Finding> {
    let mut of_causes: BTreeMap<Cause, Vec<Reason>> = BTreeMap::new();
    for reason in reasons {
        let of_cause = of_causes.entry(reason.sign.cause()).or_default();
        of_cause.push(reason);
    }
    let findings = of_causes.into_iter().map(|(cause, mut reasons)| {
        reasons.sort_by_key(|reason| (Reverse(reason.weight), rank(reason.evidence), reason.sign));
        let grades = reasons.iter().map(|reason| reason.evidence);
        let evidence = grades
            .min_by_key(|grade| rank(*grade))
            .unwrap_or(EvidenceGrade::Weak);
        let (now, long_run) = advised(case, cause, &reasons, outcomes);
        Finding {
            cause,
            reasons,
            evidence,
            confirm: Phrase::new(format!("causes-confirm-{}", cause.key())),
            now,
            long_run,
        }
    });
    let mut findings: Vec<_> = findings.collect();
    findings.sort_by_key(|finding| {
        let strong = finding
            .reasons
            .iter()
            .filter(|reason| reason.weight == Weight::Strong);
        (
            Reverse(strong.count()),
            Reverse(finding.reasons.len()),
            rank(finding.evidence),
            finding.cause,
        )
    });
    findings
}

/// The better the evidence, the smaller.
fn rank(grade: EvidenceGrade) -> u8 {
    match grade {
        EvidenceGrade::Strong => 0,
        EvidenceGrade::Moderate => 1,
        EvidenceGrade::Weak => 2,
        EvidenceGrade::Contested => 3,
    }
}
