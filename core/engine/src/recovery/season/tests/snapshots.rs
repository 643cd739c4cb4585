use std::fmt::Write as _;

use super::*;
use crate::recovery::Phrase;
use crate::recovery::readiness::Suggestion;

/// A season as its screen tells it: the goal, the weeks, the first seven days.
fn told(plan: &SeasonPlan) -> String {
    let words = words();
    let view = plan.view(&words);
    let mut text = format!("{}\n", view.says);
    for offer in &view.offers {
        let _ = writeln!(text, "  offer: {}", offer.says);
    }
    for reason in &view.reasons {
        let _ = writeln!(text, "- {reason}");
    }
    for week in view.weeks.iter().filter(|week| !week.is_past) {
        let _ = writeln!(
            text,
            "{} {:<22} run {:>5.1} planned {:>5.1} longest {:>5.1} km",
            week.first,
            week.phase_name,
            week.run_m / 1_000.0,
            week.planned_m / 1_000.0,
            week.longest_m / 1_000.0,
        );
    }
    if let Some(ladder) = &view.ladder {
        let _ = writeln!(text, "{} From {}.", ladder.says, words.day(ladder.from));
        for step in &ladder.steps {
            let mark = if step.is_next { ">" } else { " " };
            let _ = writeln!(
                text,
                "{mark}{} {} ({} min)",
                step.number, step.text, step.minutes
            );
        }
        for rule in &ladder.rules {
            let _ = writeln!(text, "- {rule}");
        }
    }
    let week = next_seven_days(plan, Suggestion::Easy, None).view(&words);
    for day in &week.days {
        let Some(planned) = &day.planned else {
            continue;
        };
        let strength = if day.strength.is_some() {
            " + strength"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "{:<9} {} {}{strength} | {} {}",
            day.weekday,
            planned.name,
            planned.length,
            planned.purpose,
            planned.changed.as_deref().unwrap_or_default(),
        );
    }
    if let (Some(says), Some(less)) = (&week.proposal_says, &week.proposal) {
        let _ = writeln!(text, "{says} {} {}", less.name, less.length);
    }
    text
}

#[test]
fn a_marathon_in_twenty_weeks() {
    let mut story = steady_runner(61, 10.0, 18.0);
    goal(&mut story, 42_195.0, 60, 199, 4);
    insta::assert_snapshot!(told(&plan(&story, 61)));
}

#[test]
fn ten_kilometres_in_six_weeks() {
    let mut story = steady_runner(61, 5.0, 8.0);
    goal(&mut story, 10_000.0, 60, 101, 3);
    insta::assert_snapshot!(told(&plan(&story, 61)));
}

#[test]
fn a_marathon_that_comes_too_soon() {
    let mut story = steady_runner(61, 5.0, 8.0);
    goal(&mut story, 42_195.0, 60, 129, 3);
    insta::assert_snapshot!(told(&plan(&story, 61)));
}

#[test]
fn a_season_after_an_injury() {
    let mut story = steady_runner(60, 10.0, 16.0);
    let until = story.date(79);
    story.entry(60, absence(AbsenceState::Injured, Some(until)));
    goal(&mut story, 21_097.5, 80, 248, 4);
    insta::assert_snapshot!(told(&plan(&story, 80)));
}

#[test]
fn every_message_of_the_plan_can_be_said() {
    let words = words();
    let source = include_str!("../../words/en/season.ftl");
    let keys = source
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(key, _)| key));
    let keys: Vec<_> = keys.filter(|key| key.starts_with("season-")).collect();
    assert!(keys.len() > 80);
    for key in keys {
        // Every argument that the messages know; Fluent takes those that it needs.
        let phrase = Phrase::new(key)
            .metres("distance", 10_000.0)
            .metres("goal", 42_195.0)
            .metres("longest", 12_000.0)
            .metres("needed", 30_000.0)
            .metres("shorter", 21_097.5)
            .day("date", "2026-10-04".parse().unwrap())
            .day("until", "2026-10-04".parse().unwrap())
            .minutes("pace", 7.0)
            .count("weeks", 3_u32)
            .count("minutes", 30_u32)
            .count("times", 6_u32)
            .count("run", 1_u32)
            .count("walk", 4_u32)
            .count("year", 2026_u32);
        assert!(!words.say(&phrase).is_empty(), "{key}");
    }
}
