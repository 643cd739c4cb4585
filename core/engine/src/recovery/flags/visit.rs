//! What is worth a visit within days, by the symptoms themselves.

use crate::recovery::slug::key;
use chrono::Datelike;

use super::super::entry::{BodySide, Circumstance, SymptomKind};
use super::super::history::back;
use super::felt::{Case, Felt, latest_of_each};
use super::{Flag, FlagKind};
use crate::recovery::Phrase;

/// Pain that changes how the runner runs or walks.
pub(super) fn pain_changes_gait(case: &Case<'_>) -> Option<Flag> {
    let flag = pain_with(case, FlagKind::PainChangesGait, Circumstance::ChangesGait);
    with_bone_stress(case, flag)
}

/// Pain at night, or at rest.
pub(super) fn pain_at_night(case: &Case<'_>) -> Option<Flag> {
    let flag = pain_with(case, FlagKind::PainAtNight, Circumstance::AtNight);
    with_bone_stress(case, flag)
}

/// Pain above three of ten for more than a week, and not less by the latest entry.
pub(super) fn pain_that_stays(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::PainThatStays;
    let is_much = |level: Option<u8>| level.is_some_and(|level| level > 3);
    let latest = latest_of_each(case.standing(SymptomKind::Pain, kind));
    let mut flags = latest.into_iter().filter_map(|felt| {
        let first = case.beginning(felt, |symptom| is_much(symptom.level));
        let lasts = (case.today - first).num_days() > 7;
        (is_much(felt.symptom.level) && lasts).then_some(Felt { first, ..felt })
    });
    let staying: Vec<_> = flags.by_ref().collect();
    with_bone_stress(case, case.flag(kind, &staying))
}

pub(super) fn numbness(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::Numbness, SymptomKind::Numbness)
}

/// Swelling that is not hot; a hot one is seen on the same day.
pub(super) fn swelling(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::Swelling;
    let felt = case.standing(SymptomKind::Swelling, kind);
    let cool = felt.filter(|felt| !felt.symptom.is(Circumstance::HotAndSwollen));
    case.flag(kind, &cool.collect::<Vec<_>>())
}

/// Heaviness on stairs, standing or in everyday life.
pub(super) fn heaviness_in_everyday_life(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::HeavinessInEverydayLife;
    let felt = case.standing(SymptomKind::Heaviness, kind);
    let everyday = felt.filter(|felt| felt.symptom.is(Circumstance::EverydayLife));
    case.flag(kind, &everyday.collect::<Vec<_>>())
}

/// Heaviness of one leg only: as a symptom at once, on the cards of runs when it comes again.
pub(super) fn one_leg_only(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::OneLegOnly;
    let felt: Vec<_> = case
        .standing(SymptomKind::Heaviness, kind)
        .filter(|felt| {
            let one_side = matches!(felt.symptom.side, Some(BodySide::Left | BodySide::Right));
            one_side || felt.symptom.is(Circumstance::OneLegOnly)
        })
        .collect();
    if let Some(flag) = case.flag(kind, &felt) {
        return Some(flag);
    }
    if case.was_seen_lately(SymptomKind::Heaviness) {
        return None;
    }
    // Two cards of a fortnight: one may be chance.
    let days = case.history.last_days(14, case.today);
    let cards = days.flat_map(|day| day.cards().map(move |card| (day.date, card)));
    let sided: Vec<_> = cards
        .filter_map(|(date, card)| Some((date, super::questions::heavy_side(card)?)))
        .collect();
    [BodySide::Left, BodySide::Right]
        .into_iter()
        .find_map(|side| {
            let of_it = sided.iter().filter(|(_, other)| *other == side);
            let count = of_it.clone().count();
            let first = of_it.map(|(date, _)| *date).min()?;
            let other = sided.iter().any(|(_, other)| *other != side);
            let note = Phrase::new("flag-note-one-side")
                .count("count", count)
                .key_of("side", key("side", side));
            (count >= 2 && !other).then(|| case.pattern(kind, first, note))
        })
}

/// Heavy or painful only on exertion, and easing within minutes of standing: the blood's way, or the
/// pressure in a muscle. Age above 50, smoking and diabetes make the vessels worth a check.
pub(super) fn eases_on_standing(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::EasesOnStanding;
    let mut felt = case.standing_with(Circumstance::EasesOnStanding, kind);
    felt.retain(|felt| felt.symptom.symptom != SymptomKind::Breathlessness);
    let mut flag = case.flag(kind, &felt)?;
    let background = case.history.background();
    let is_over_50 = background
        .age(case.today.year())
        .is_some_and(|age| age > 50);
    let draft = background.draft();
    if is_over_50 || draft.smoking || draft.diabetes {
        flag.notes.push(Phrase::new("flag-note-vessels"));
    }
    Some(flag)
}

/// Fatigue together with pallor, dizziness or breathlessness within two weeks: anaemia is possible.
pub(super) fn fatigue_with_signs(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::FatigueWithSigns;
    let fatigue: Vec<_> = case.standing(SymptomKind::Fatigue, kind).collect();
    let signs = [
        SymptomKind::Pallor,
        SymptomKind::Dizziness,
        SymptomKind::Breathlessness,
    ];
    let from = back(case.today, 14);
    let signs = signs
        .into_iter()
        .flat_map(|sign| case.standing(sign, kind))
        .filter(|felt| felt.day >= from);
    let signs: Vec<_> = signs.collect();
    if signs.is_empty() {
        return None;
    }
    let by_check_in = super::pattern::tired_days(case);
    if fatigue.is_empty() && by_check_in.is_none() {
        return None;
    }
    // Signs must come along, so that a visit sets aside all of it.
    let all: Vec<_> = fatigue.iter().chain(&signs).copied().collect();
    let mut flag = case.flag(kind, &all)?;
    if let Some((tired, known)) = by_check_in {
        let note = Phrase::new("flag-note-tired-days")
            .count("tired", tired)
            .count("known", known);
        flag.notes.push(note);
    }
    if case.history.background().draft().anaemia {
        flag.notes.push(Phrase::new("flag-note-anaemia"));
    }
    Some(flag)
}

/// Dizziness without fatigue, which has its own flag.
pub(super) fn dizziness(case: &Case<'_>) -> Option<Flag> {
    if fatigue_with_signs(case).is_some() {
        return None;
    }
    plain(case, FlagKind::Dizziness, SymptomKind::Dizziness)
}

/// Pale without fatigue, which has its own flag.
pub(super) fn pallor(case: &Case<'_>) -> Option<Flag> {
    if fatigue_with_signs(case).is_some() {
        return None;
    }
    plain(case, FlagKind::Pallor, SymptomKind::Pallor)
}

pub(super) fn weight_loss(case: &Case<'_>) -> Option<Flag> {
    let flag = plain(case, FlagKind::WeightLoss, SymptomKind::WeightLoss);
    with_bone_stress(case, flag)
}

pub(super) fn frequent_illness(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::FrequentIllness;
    with_bone_stress(case, plain(case, kind, SymptomKind::FrequentIllness))
}

pub(super) fn plain(case: &Case<'_>, kind: FlagKind, symptom: SymptomKind) -> Option<Flag> {
    let felt: Vec<_> = case.standing(symptom, kind).collect();
    case.flag(kind, &felt)
}

/// A bone-stress injury before is worth saying to whoever looks at it.
pub(super) fn with_bone_stress(case: &Case<'_>, flag: Option<Flag>) -> Option<Flag> {
    let mut flag = flag?;
    if case.history.background().draft().bone_stress_injury {
        flag.notes.push(Phrase::new("flag-note-bone-stress"));
    }
    Some(flag)
}

fn pain_with(case: &Case<'_>, kind: FlagKind, circumstance: Circumstance) -> Option<Flag> {
    let felt = case.standing(SymptomKind::Pain, kind);
    let felt = felt.filter(|felt| felt.symptom.is(circumstance));
    case.flag(kind, &felt.collect::<Vec<_>>())
}
