use super::super::entry::{
    Absence, AbsenceState, Activity, ActivityKind, Draft, HeavyChoice, Intake, LegsFeel, LegsToday,
};
use super::super::testing::Story;
use super::*;
use crate::run::{Language, UnitSystem};

fn habit(story: &Story, kind: HabitKind, day: u64) -> Habit {
    let choice = HabitChoice {
        habit: kind,
        times_a_week: None,
    };
    habits(&story.history(), &[choice], story.date(day)).remove(0)
}

fn activity(kind: ActivityKind) -> Draft {
    Draft::Activity(Activity {
        activity: kind,
        minutes: Some(20),
        distance_m: None,
        rpe: None,
        hard_for_the_legs: false,
        note: None,
    })
}

fn mark_on(story: &Story, kind: HabitKind, day: u64) -> HabitMark {
    habit(story, kind, day).days[27].mark
}

#[test]
fn only_chosen_habits_are_shown_each_once() {
    let story = Story::new();
    let choice = |habit| HabitChoice {
        habit,
        times_a_week: None,
    };
    let chosen = [HabitKind::Strength, HabitKind::Sleep, HabitKind::Sleep].map(choice);
    let found = habits(&story.history(), &chosen, story.date(0));
    let kinds: Vec<_> = found.iter().map(|habit| habit.kind).collect();
    assert_eq!(kinds, [HabitKind::Sleep, HabitKind::Strength]);
    assert!(habits(&story.history(), &[], story.date(0)).is_empty());
}

#[test]
fn seven_hours_are_enough_and_a_night_without_an_entry_is_unknown() {
    let mut story = Story::new();
    story
        .morning(0, 7.0, 2)
        .morning(1, 6.9, 2)
        .morning(3, 9.5, 2);
    let marks = [0, 1, 2, 3].map(|day| mark_on(&story, HabitKind::Sleep, day));
    let (done, not_done) = (HabitMark::Done, HabitMark::NotDone);
    assert_eq!(marks, [done, not_done, HabitMark::Unknown, done]);
    assert_eq!(habit(&story, HabitKind::Sleep, 3).days[27].value, Some(9.5));
}

#[test]
fn one_missed_day_of_seven_does_not_break_a_streak_and_two_do() {
    let mut story = Story::new();
    for day in 0..20 {
        story.morning(day, if day == 10 { 5.0 } else { 8.0 }, 2);
    }
    let sleep = habit(&story, HabitKind::Sleep, 19);
    assert_eq!((sleep.streak, sleep.forgiven), (19, true));
    story.morning(13, 5.0, 2);
    let sleep = habit(&story, HabitKind::Sleep, 19);
    assert_eq!((sleep.streak, sleep.forgiven), (8, true));
}

#[test]
fn today_is_not_missed_before_it_is_over() {
    let mut story = Story::new();
    for day in 0..5 {
        story.morning(day, 8.0, 2);
    }
    let sleep = habit(&story, HabitKind::Sleep, 5);
    assert_eq!((sleep.streak, sleep.forgiven), (5, false));
}

#[test]
fn an_absence_pauses_a_streak() {
    let mut story = Story::new();
    for day in 0..10 {
        story.morning(day, 8.0, 2);
    }
    let absence = Absence {
        state: AbsenceState::Injured,
        until: Some(story.date(40)),
        note: None,
    };
    story.entry(10, Draft::Absence(absence));
    let sleep = habit(&story, HabitKind::Sleep, 30);
    assert_eq!((sleep.streak, sleep.paused), (10, true));
    assert_eq!(sleep.days[27].mark, HabitMark::Paused);
    let back_again = habit(&story, HabitKind::Sleep, 41);
    assert_eq!((back_again.streak, back_again.paused), (10, false));
}

#[test]
fn strength_twice_a_week_makes_a_streak_of_weeks_and_forgives_one_in_four() {
    // The story begins on a Thursday; its first Monday is day 4.
    let mut story = Story::new();
    let mut streaks = Vec::new();
    for week in 0..6 {
        for day in [4, 6] {
            if week != 3 {
                story.entry(week * 7 + day, activity(ActivityKind::Strength));
            }
        }
        streaks.push(habit(&story, HabitKind::Strength, week * 7 + 9).streak);
    }
    assert_eq!(streaks, [1, 2, 3, 3, 4, 5]);
    let strength = habit(&story, HabitKind::Strength, 5 * 7 + 9);
    assert_eq!((strength.done_this_week, strength.target_this_week), (2, 2));
    assert!(strength.forgiven);
}

#[test]
fn a_week_that_is_not_over_is_not_missed() {
    let mut story = Story::new();
    for day in [4, 6] {
        story.entry(day, activity(ActivityKind::Strength));
    }
    let strength = habit(&story, HabitKind::Strength, 12);
    assert_eq!((strength.streak, strength.done_this_week), (1, 0));
}

#[test]
fn long_runs_are_fuelled_with_thirty_grams_an_hour_and_something_after() {
    let told = |minutes, during, after| {
        let mut story = Story::new();
        story.run(0, minutes, 15.0, 140);
        let intake = Intake {
            carbohydrate_during_g: during,
            carbohydrate_after_g: after,
            ..Intake::default()
        };
        story.entry(0, Draft::Intake(intake));
        mark_on(&story, HabitKind::Fuelling, 0)
    };
    assert_eq!(told(75, None, None), HabitMark::NoOccasion);
    assert_eq!(told(120, None, None), HabitMark::Unknown);
    assert_eq!(told(120, Some(60), Some(50)), HabitMark::Done);
    assert_eq!(told(120, Some(59), Some(50)), HabitMark::NotDone);
    assert_eq!(told(120, Some(60), None), HabitMark::Unknown);
    assert_eq!(told(120, Some(60), Some(0)), HabitMark::NotDone);
}

#[test]
fn drinking_asks_for_no_amount() {
    let told = |fluid_ml| {
        let mut story = Story::new();
        let intake = Intake {
            fluid_ml,
            ..Intake::default()
        };
        story.entry(0, Draft::Intake(intake));
        mark_on(&story, HabitKind::Hydration, 0)
    };
    assert_eq!(told(Some(200)), told(Some(5_000)));
    assert_eq!(told(Some(200)), HabitMark::Done);
    assert_eq!(told(None), HabitMark::Unknown);
}

#[test]
fn a_warm_up_is_mobility_on_the_day_of_a_run_or_a_longer_one_chosen() {
    let mut story = Story::new();
    for day in 0..3 {
        story.run(day, 40, 7.0, 140);
    }
    let longer = LegsToday {
        feel: LegsFeel::Heavy,
        choice: Some(HeavyChoice::LongerWarmUp),
    };
    story
        .entry(0, activity(ActivityKind::Mobility))
        .entry(2, Draft::LegsToday(longer));
    let marks = [0, 1, 2, 3].map(|day| mark_on(&story, HabitKind::WarmUp, day));
    let (done, none) = (HabitMark::Done, HabitMark::NoOccasion);
    assert_eq!(marks, [done, HabitMark::Unknown, done, none]);
}

#[test]
fn the_day_after_a_hard_one_is_easy() {
    let mut story = Story::new();
    for (day, rpe) in [(0, 8.0), (1, 3.0), (3, 8.0), (4, 7.0)] {
        story.run(day, 40, 7.0, 150).card(day, rpe, 3);
    }
    let marks = [0, 1, 2, 3, 4, 5].map(|day| mark_on(&story, HabitKind::EasyDays, day));
    let (done, none) = (HabitMark::Done, HabitMark::NoOccasion);
    assert_eq!(marks, [none, done, none, none, HabitMark::NotDone, done]);
}

#[test]
fn a_choice_names_its_times_only_where_weeks_are_counted() {
    let choice = |habit, times_a_week| {
        HabitChoice {
            habit,
            times_a_week,
        }
        .check()
    };
    assert!(choice(HabitKind::Strength, Some(3)).is_ok());
    assert!(choice(HabitKind::Strength, Some(8)).is_err());
    assert!(choice(HabitKind::Strength, Some(0)).is_err());
    assert!(choice(HabitKind::Sleep, Some(3)).is_err());
    assert!(choice(HabitKind::Sleep, None).is_ok());
}

#[test]
fn every_habit_has_words_in_every_state() {
    let words = JournalWords::new(Language::English, UnitSystem::Metric);
    let story = Story::new();
    for kind in HabitKind::ALL {
        let plain = habit(&story, kind, 0);
        for (streak, paused, target) in [(0, false, 0), (1, false, 1), (5, false, 7), (5, true, 7)]
        {
            let habit = Habit {
                streak,
                paused,
                target_this_week: target,
                ..plain.clone()
            };
            let view = habit.view(&words);
            for text in [
                view.title,
                view.why,
                view.evidence,
                view.progress,
                view.streak_text,
            ] {
                assert!(!text.is_empty(), "{kind:?}");
            }
            assert_eq!(view.days.len(), 28);
        }
    }
}

#[test]
fn no_words_of_habits_or_reminders_blame() {
    for line in include_str!("../words/en/habits.ftl").lines() {
        let line = line.to_lowercase();
        for word in [
            "should", "must", "failed", "forgot", "missed", "broke", "lost", "!",
        ] {
            assert!(!line.contains(word), "{line}");
        }
    }
}
