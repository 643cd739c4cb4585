use super::runner::{cleared, symptom};
use super::*;
use crate::recovery::entry::{BloodResult, Draft, Intake, SymptomKind};

/// Ten even weeks; from the third on tired, then pale, with hardly a meal rich in iron. In the eighth
/// week a doctor takes blood, and the runner enters what came of it.
fn iron_poor_spring() -> Runner {
    let mut runner = Runner::new();
    runner.started(12_000.0, 3);
    for week in 0..10 {
        let tired = week >= 2;
        for weekday in 0..7 {
            let day = Runner::day(week, weekday);
            let good = Morning::good(day);
            runner.morning(
                day,
                Morning {
                    heaviness: if tired { 4 } else { 1 },
                    fatigue: if tired && weekday != 5 { 4 } else { 2 },
                    mood: if tired { 3 } else { 4 },
                    ..good
                },
            );
            if weekday % 2 == 0 {
                let meals = u8::from(week < 2 || (weekday == 6 && week % 3 == 0));
                runner.intake(
                    day,
                    Intake {
                        iron_rich_meals: Some(meals),
                        ..Intake::default()
                    },
                );
            }
        }
        let more = if tired { 1.5 } else { 0.0 };
        let harder = |session: Session| Session {
            rpe: session.rpe + more,
            bpm: session.bpm + 2 * more as u16,
            heaviness: session.heaviness + if tired { 4 } else { 0 },
            ..session
        };
        runner.run(Runner::day(week, 1), harder(Session::easy(7.0)));
        runner.run(Runner::day(week, 3), harder(Session::easy(8.0)));
        runner.run(Runner::day(week, 6), harder(Session::long(12.0)));
    }
    runner.symptom(Runner::day(4, 2), symptom(SymptomKind::Pallor));
    runner.symptom(Runner::day(5, 2), symptom(SymptomKind::Pallor));
    // The visit, with all that was told there, and the result of it.
    let visit = Runner::day(7, 2);
    for kind in [
        SymptomKind::Pallor,
        SymptomKind::Fatigue,
        SymptomKind::Heaviness,
    ] {
        runner.symptom(visit, cleared(symptom(kind)));
    }
    let blood = BloodResult {
        ferritin_ug_per_l: Some(18.0),
        haemoglobin_g_per_l: Some(124.0),
    };
    runner.story.entry(Runner::day(7, 4), Draft::Blood(blood));
    runner
}

#[test]
fn an_iron_poor_spring() {
    let runner = iron_poor_spring();
    let tell = |_| runner.story.clone();
    let page = season(&tell, 10)
        .morning(Runner::day(4, 2), "pale")
        .weeks(Runner::day(5, 6), "before the visit")
        .morning(Runner::day(8, 1), "after the visit")
        .weeks(Runner::day(8, 6), "with a result");
    insta::assert_snapshot!(page.text());
}
