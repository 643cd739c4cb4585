//! What cannot wait: emergencies, and what must be seen on the same day (§ "Stop" of the rules).

use super::super::entry::{BodyPart, BodySide, Circumstance, SymptomKind};
use super::felt::{Case, Felt};
use super::{Flag, FlagKind};
use crate::recovery::Phrase;

pub(super) fn chest_pain(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::ChestPain, SymptomKind::ChestPain)
}

pub(super) fn fainted(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::Fainted, SymptomKind::Fainted)
}

/// Breathless out of proportion, or not settling. Only what the runner says to ease within minutes of
/// standing is left to [`breathless_on_exertion`].
pub(super) fn breathless(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::Breathless;
    let felt = case.standing(SymptomKind::Breathlessness, kind);
    case.flag(kind, &felt.filter(|felt| !eases(felt)).collect::<Vec<_>>())
}

pub(super) fn breathless_on_exertion(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::BreathlessOnExertion;
    let felt = case.standing(SymptomKind::Breathlessness, kind);
    case.flag(kind, &felt.filter(eases).collect::<Vec<_>>())
}

/// Palpitations within a day of dizziness or fainting, or that do not settle.
pub(super) fn palpitations_with_dizziness(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::PalpitationsWithDizziness;
    let felt = case.standing(SymptomKind::Palpitations, kind);
    let grave: Vec<_> = felt.filter(|felt| are_grave(case, *felt)).collect();
    case.flag(kind, &grave)
}

/// Palpitations alone: not in the list of emergencies, and still a matter of the heart.
pub(super) fn palpitations(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::Palpitations;
    let felt = case.standing(SymptomKind::Palpitations, kind);
    let plain: Vec<_> = felt.filter(|felt| !are_grave(case, *felt)).collect();
    case.flag(kind, &plain)
}

pub(super) fn heat_or_confusion(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::HeatOrConfusion, SymptomKind::Confusion)
}

pub(super) fn one_sided_weakness(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::OneSidedWeakness;
    plain(case, kind, SymptomKind::OneSidedWeakness)
}

pub(super) fn after_much_drinking(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::AfterMuchDrinking;
    plain(case, kind, SymptomKind::AfterMuchDrinking)
}

pub(super) fn tense_leg(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::TenseLeg, SymptomKind::TenseLeg)
}

pub(super) fn saddle_numbness(case: &Case<'_>) -> Option<Flag> {
    plain(case, FlagKind::SaddleNumbness, SymptomKind::SaddleNumbness)
}

/// Hot, swollen and painful; or one calf swollen and painful at the same time: a clot is possible.
pub(super) fn hot_swollen_leg(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::HotSwollenLeg;
    let mut felt = case.standing_with(Circumstance::HotAndSwollen, kind);
    let one_calf = |felt: &Felt<'_>| {
        felt.symptom.part == Some(BodyPart::Calf)
            && matches!(felt.symptom.side, Some(BodySide::Left | BodySide::Right))
    };
    let pains: Vec<_> = case
        .standing(SymptomKind::Pain, kind)
        .filter(one_calf)
        .collect();
    let swollen = case.standing(SymptomKind::Swelling, kind).filter(one_calf);
    let both = swollen.filter(|swelling| {
        let hurts = |pain: &&Felt<'_>| pain.symptom.side == swelling.symptom.side;
        pains
            .iter()
            .filter(hurts)
            .any(|pain| near(*pain, *swelling))
    });
    for swelling in both.filter(|felt| !felt.symptom.is(Circumstance::HotAndSwollen)) {
        felt.push(swelling);
    }
    case.flag(kind, &felt)
}

pub(super) fn muscle_breakdown(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::MuscleBreakdown;
    let urine = case.standing(SymptomKind::DarkUrine, kind);
    let muscles = case.standing(SymptomKind::MuscleBreakdown, kind);
    case.flag(kind, &urine.chain(muscles).collect::<Vec<_>>())
}

pub(super) fn cannot_bear_weight(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::CannotBearWeight;
    let felt = case.standing_with(Circumstance::CannotBearWeight, kind);
    case.flag(kind, &felt)
}

pub(super) fn pop(case: &Case<'_>) -> Option<Flag> {
    let felt = case.standing_with(Circumstance::Pop, FlagKind::Pop);
    case.flag(FlagKind::Pop, &felt)
}

/// One point of a bone that hurts: groin, hip, shin and foot first of all, and wherever it is said.
pub(super) fn bone_pain(case: &Case<'_>) -> Option<Flag> {
    let kind = FlagKind::BonePain;
    let felt = case.standing_with(Circumstance::BonePoint, kind);
    let mut flag = case.flag(kind, &felt)?;
    if case.history.background().draft().bone_stress_injury {
        flag.notes.push(Phrase::new("flag-note-bone-stress"));
    }
    Some(flag)
}

fn plain(case: &Case<'_>, kind: FlagKind, symptom: SymptomKind) -> Option<Flag> {
    let felt: Vec<_> = case.standing(symptom, kind).collect();
    case.flag(kind, &felt)
}

fn eases(felt: &Felt<'_>) -> bool {
    felt.symptom.is(Circumstance::EasesOnStanding) && !felt.symptom.is(Circumstance::DoesNotSettle)
}

fn are_grave(case: &Case<'_>, palpitations: Felt<'_>) -> bool {
    let kind = FlagKind::PalpitationsWithDizziness;
    let mut dizzy = case
        .standing(SymptomKind::Dizziness, kind)
        .chain(case.standing(SymptomKind::Fainted, kind));
    palpitations.symptom.is(Circumstance::DoesNotSettle)
        || dizzy.any(|dizzy| near(dizzy, palpitations))
}

/// Whether two were there within a day of each other.
fn near(a: Felt<'_>, b: Felt<'_>) -> bool {
    (a.first - b.day).num_days() <= 1 && (b.first - a.day).num_days() <= 1
}
