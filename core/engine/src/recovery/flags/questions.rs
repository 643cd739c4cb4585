//! What to ask after a symptom was entered, so that its red flags are found at once.

use crate::recovery::slug::slug;
use serde::Serialize;

use super::super::entry::{BodyPart, BodySide, Circumstance, Draft, RunCard, Symptom, SymptomKind};
use super::super::words::JournalWords;

/// A question with yes or no; a yes changes the entry or adds one.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Whether this belongs to the symptom.
    Circumstance(Circumstance),
    /// Whether this is there too.
    Symptom(SymptomKind),
}

/// A question for a screen: yes or no. One of the two fields is set.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionToAskView {
    /// The question.
    pub text: String,
    /// What belongs to the symptom on a yes.
    pub circumstance: Option<Circumstance>,
    /// Which symptom is there too on a yes.
    pub symptom: Option<SymptomKind>,
}

/// What to ask about a symptom, the gravest first, without what it says already.
pub fn questions(symptom: &Symptom) -> Vec<Question> {
    use Circumstance as C;
    use Question::{Circumstance as Is, Symptom as Has};
    use SymptomKind as S;

    let asked: Vec<Question> = match symptom.symptom {
        S::Heaviness if is_one_sided(symptom) || symptom.is(C::EverydayLife) => vec![
            Is(C::HotAndSwollen),
            Has(S::TenseLeg),
            Has(S::SaddleNumbness),
            Has(S::Numbness),
            Is(C::EasesOnStanding),
            Is(C::EverydayLife),
            Is(C::OneLegOnly),
        ],
        S::Heaviness => vec![
            Is(C::OneLegOnly),
            Is(C::EverydayLife),
            Is(C::EasesOnStanding),
        ],
        S::Pain => vec![
            Has(S::TenseLeg),
            Is(C::HotAndSwollen),
            Is(C::CannotBearWeight),
            Is(C::Pop),
            Is(C::BonePoint),
            Is(C::ChangesGait),
            Is(C::AtNight),
            Has(S::Numbness),
            Is(C::EasesOnStanding),
        ],
        S::Swelling => vec![
            Is(C::HotAndSwollen),
            Has(S::Pain),
            Has(S::TenseLeg),
            Is(C::CannotBearWeight),
        ],
        S::Numbness => vec![
            Has(S::OneSidedWeakness),
            Has(S::SaddleNumbness),
            Has(S::TenseLeg),
        ],
        S::Fatigue => vec![
            Has(S::Breathlessness),
            Has(S::Dizziness),
            Has(S::Pallor),
            Has(S::Fever),
        ],
        S::Dizziness => vec![
            Has(S::ChestPain),
            Has(S::Fainted),
            Has(S::Palpitations),
            Has(S::Confusion),
            Has(S::AfterMuchDrinking),
            Has(S::OneSidedWeakness),
        ],
        S::Palpitations => vec![
            Has(S::ChestPain),
            Has(S::Fainted),
            Has(S::Dizziness),
            Is(C::DoesNotSettle),
        ],
        S::Breathlessness => vec![
            Has(S::ChestPain),
            Is(C::DoesNotSettle),
            Is(C::EasesOnStanding),
        ],
        S::Fever => vec![Has(S::Breathlessness), Has(S::Confusion)],
        S::MuscleBreakdown => vec![Has(S::DarkUrine), Has(S::TenseLeg)],
        _ => Vec::new(),
    };
    let is_open = |question: &Question| match question {
        Is(C::OneLegOnly) => !is_one_sided(symptom),
        Is(C::BonePoint) => may_be_bone(symptom),
        Is(circumstance) => !symptom.is(*circumstance),
        Has(_) => true,
    };
    asked
        .into_iter()
        .filter(is_open)
        .filter(|question| *question != Is(C::EverydayLife) || !symptom.is(C::EverydayLife))
        .collect()
}

/// What to ask after the card of a run whose legs were heavy on one side only: about the symptom that
/// it amounts to, which comes along.
pub fn questions_of_card(card: &RunCard) -> Option<(Symptom, Vec<Question>)> {
    let side = heavy_side(card)?;
    let symptom = Symptom {
        symptom: SymptomKind::Heaviness,
        part: card.heavy_where.first().map(|place| place.part),
        side: Some(side),
        level: card.leg_heaviness,
        since: None,
        until: None,
        circumstances: vec![Circumstance::OneLegOnly],
        note: None,
    };
    let asked = questions(&symptom);
    Some((symptom, asked))
}

/// The only side on which a card says that legs were heavy.
pub(super) fn heavy_side(card: &RunCard) -> Option<BodySide> {
    let first = card.heavy_where.first()?.side;
    let all_there = card.heavy_where.iter().all(|place| place.side == first);
    (first != BodySide::Both && all_there).then_some(first)
}

impl Question {
    /// The entry that a yes makes: the same symptom with more said of it, or another one in the same
    /// place.
    pub fn yes(self, symptom: &Symptom) -> Draft {
        let mut said = symptom.clone();
        match self {
            Self::Circumstance(circumstance) => {
                if !said.is(circumstance) {
                    said.circumstances.push(circumstance);
                }
            }
            Self::Symptom(kind) => {
                said = Symptom {
                    symptom: kind,
                    level: None,
                    circumstances: Vec::new(),
                    note: None,
                    ..said
                };
            }
        }
        Draft::Symptom(said)
    }

    /// In words.
    pub fn view(self, words: &JournalWords) -> QuestionToAskView {
        let (key, circumstance, symptom) = match self {
            Self::Circumstance(circumstance) => {
                let name = slug(circumstance);
                (format!("flag-question-{name}"), Some(circumstance), None)
            }
            Self::Symptom(symptom) => {
                let name = slug(symptom);
                (format!("flag-question-{name}"), None, Some(symptom))
            }
        };
        QuestionToAskView {
            text: words.text(&key),
            circumstance,
            symptom,
        }
    }
}

fn is_one_sided(symptom: &Symptom) -> bool {
    matches!(symptom.side, Some(BodySide::Left | BodySide::Right))
        || symptom.is(Circumstance::OneLegOnly)
}

/// Where bone-stress injuries of runners are, or where no place was said.
fn may_be_bone(symptom: &Symptom) -> bool {
    let parts = [
        BodyPart::Groin,
        BodyPart::Hip,
        BodyPart::Shin,
        BodyPart::Foot,
        BodyPart::Ankle,
    ];
    !symptom.is(Circumstance::BonePoint) && symptom.part.is_none_or(|part| parts.contains(&part))
}
