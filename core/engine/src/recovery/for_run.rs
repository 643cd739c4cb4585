//! What the journal tells a run that is about to begin.

use chrono::NaiveDate;

use super::entry::{BodyPart, SymptomKind};
use super::history::History;
use super::season::{PlannedKind, WeekAhead};
use crate::coaching::Today;

/// From this soreness on, of ten, a calf or an Achilles tendon is spared like one that hurts: the middle
/// of the scale.
const SORE: u8 = 5;

/// Whether a hard or a long run is planned for today or the next two days.
pub fn is_hard_run_soon(week: &WeekAhead) -> bool {
    week.days
        .iter()
        .take(3)
        .filter_map(|ahead| ahead.day.planned.as_ref())
        .any(|planned| planned.kind.is_hard() || planned.kind == PlannedKind::Long)
}

/// What coaching must know of `today`; `hard_run_within_48_h` is what the plan says.
pub fn for_run(history: &History, today: NaiveDate, hard_run_within_48_h: bool) -> Today {
    let day = history.day(today);
    let lower_leg = |part: BodyPart| matches!(part, BodyPart::Calf | BodyPart::Achilles);
    let is_pain = |kind| kind == SymptomKind::Pain;
    let hurts = |level: Option<u8>| level != Some(0);
    let pains = || {
        history
            .symptoms(today)
            .map(|(_, symptom)| symptom)
            .filter(move |symptom| is_pain(symptom.symptom) && hurts(symptom.level))
    };
    let is_sore = day
        .check_in(|check_in| (!check_in.soreness.is_empty()).then(|| check_in.soreness.clone()))
        .is_some_and(|places| {
            let spared = |sore: &super::entry::Soreness| lower_leg(sore.part) && sore.level >= SORE;
            places.iter().any(spared)
        });
    Today {
        leg_heaviness: day.morning_heaviness(),
        calf_or_achilles_pain: is_sore
            || pains().any(|symptom| symptom.part.is_some_and(lower_leg)),
        pain: pains().next().is_some(),
        hard_run_within_48_h,
        breath_guide_unasked_off: history.background().breath_guide_unasked_off(),
        by_talk_test: history.background().coaches_by_talk_test(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recovery::entry::{BodySide, Draft, Soreness, Symptom};
    use crate::recovery::testing::Story;
    use crate::recovery::{BackgroundDraft, CheckIn};

    fn pain(part: BodyPart, level: u8) -> Draft {
        Draft::Symptom(Symptom {
            symptom: SymptomKind::Pain,
            part: Some(part),
            side: Some(BodySide::Left),
            level: Some(level),
            since: None,
            until: None,
            circumstances: vec![],
            note: None,
        })
    }

    #[test]
    fn an_empty_journal_says_nothing() {
        let story = Story::new();
        let nothing = for_run(&story.history(), story.date(0), false);
        assert_eq!(nothing, Today::default());
    }

    #[test]
    fn a_calf_that_hurts_is_spared_and_a_knee_is_pain() {
        let mut story = Story::new();
        story
            .entry(1, pain(BodyPart::Achilles, 2))
            .entry(2, pain(BodyPart::Knee, 2));
        story.entry(3, pain(BodyPart::Calf, 0));
        let history = story.history();
        let today = |day| for_run(&history, story.date(day), false);
        assert!(today(1).calf_or_achilles_pain && today(1).pain);
        assert!(!today(2).calf_or_achilles_pain && today(2).pain);
        assert_eq!(today(3), Today::default());
    }

    #[test]
    fn heaviness_and_soreness_come_from_the_check_in() {
        let sore = Soreness {
            part: BodyPart::Calf,
            side: BodySide::Right,
            level: 6,
        };
        let mut story = Story::new();
        story.check_in(
            1,
            CheckIn {
                leg_heaviness: Some(6),
                soreness: vec![sore],
                ..CheckIn::default()
            },
        );
        let today = for_run(&story.history(), story.date(1), true);
        assert_eq!(today.leg_heaviness, Some(6));
        assert!(today.calf_or_achilles_pain && !today.pain && today.hard_run_within_48_h);
    }

    #[test]
    fn the_background_is_heard() {
        let mut story = Story::new();
        story.background(BackgroundDraft {
            pregnancy_or_recent_birth: true,
            ..BackgroundDraft::default()
        });
        let today = for_run(&story.history(), story.date(1), false);
        assert!(today.by_talk_test && today.breath_guide_unasked_off);
    }
}
