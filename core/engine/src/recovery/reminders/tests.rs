use super::super::entry::{
    Absence, AbsenceState, AdviceOutcome, CheckIn, Draft, EntryId, JournalEntry,
};
use super::super::testing::Story;
use super::*;
use crate::run::{Language, UnitSystem};

/// A moment of a day, as "07:30".
fn at(story: &Story, day: u64, time: &str) -> NaiveDateTime {
    story
        .date(day)
        .and_time(format!("{time}:00").parse().unwrap())
}

fn settings() -> ReminderSettings {
    ReminderSettings::default()
}

fn kinds(story: &Story, day: u64, time: &str, advice: Option<Advice>) -> Vec<ReminderKind> {
    let now = at(story, day, time);
    let due = due(&story.history(), &settings(), now, &[], advice);
    due.into_iter().map(|reminder| reminder.kind).collect()
}

fn absent(story: &mut Story, day: u64, state: AbsenceState) {
    let absence = Absence {
        state,
        until: None,
        note: None,
    };
    story.entry(day, Draft::Absence(absence));
}

#[test]
fn a_run_is_asked_about_fifteen_minutes_after_its_finish() {
    let mut story = Story::new();
    // From 17:00 to 17:40.
    story.run(0, 40, 7.0, 140);
    assert_eq!(kinds(&story, 0, "17:54", None), []);
    assert_eq!(
        kinds(&story, 0, "17:55", None),
        [ReminderKind::AfterRunCard]
    );
    story.card(0, 4.0, 3);
    assert_eq!(kinds(&story, 0, "17:55", None), [], "it is told");
}

#[test]
fn the_run_is_asked_about_in_the_place_where_it_was() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140);
    story.parts.runs[0].utc_offset_s = -2 * 3_600;
    assert_eq!(kinds(&story, 0, "15:54", None), []);
    assert_eq!(
        kinds(&story, 0, "15:55", None),
        [ReminderKind::AfterRunCard]
    );
}

#[test]
fn a_late_run_waits_for_the_end_of_quiet_hours() {
    let mut story = Story::new();
    // From 17:00 to 21:20.
    story.run(0, 260, 30.0, 140);
    assert_eq!(kinds(&story, 0, "21:35", None), []);
    let now = at(&story, 0, "21:35");
    let coming = schedule(&story.history(), &settings(), now, &[], None);
    assert_eq!(coming[0].reminder.kind, ReminderKind::AfterRunCard);
    assert_eq!(coming[0].at_local, at(&story, 1, "07:00"));
    assert_eq!(coming[1].at_local, at(&story, 1, "07:30"));
}

#[test]
fn the_morning_is_asked_for_from_half_past_seven_until_noon() {
    let mut story = Story::new();
    let morning = [ReminderKind::MorningCheckIn];
    assert_eq!(kinds(&story, 0, "07:29", None), []);
    assert_eq!(kinds(&story, 0, "07:30", None), morning);
    assert_eq!(kinds(&story, 0, "11:59", None), morning);
    assert_eq!(kinds(&story, 0, "12:00", None), []);
    story.check_in(0, CheckIn::default());
    assert_eq!(kinds(&story, 0, "08:00", None), []);
}

#[test]
fn whether_an_advice_helped_is_asked_once_and_not_after_the_answer() {
    let mut story = Story::new();
    let advice = Some(Advice::SleepTonight);
    assert_eq!(kinds(&story, 0, "18:00", advice), [ReminderKind::DidItHelp]);
    assert_eq!(kinds(&story, 0, "18:00", None), []);
    let outcome = AdviceOutcome {
        advice: Advice::SleepTonight,
        cause: None,
        tried: true,
        helped: Some(true),
    };
    story.entry(0, Draft::AdviceOutcome(outcome));
    assert_eq!(kinds(&story, 0, "18:00", advice), []);
}

#[test]
fn at_most_two_come_a_day() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140).run(0, 30, 5.0, 140);
    story.parts.runs[1].id = "second".to_owned();
    let advice = Some(Advice::RestDay);
    let now = at(&story, 0, "18:30");
    let history = story.history();
    let first = due(&history, &settings(), now, &[], advice);
    assert_eq!(first.len(), 2);
    assert!(
        first
            .iter()
            .all(|reminder| reminder.kind == ReminderKind::AfterRunCard)
    );
    assert_eq!(due(&history, &settings(), now, &first, advice), []);
    let given = &first[..1];
    assert_eq!(
        due(&history, &settings(), now, given, advice),
        [first[1].clone()]
    );
}

#[test]
fn no_day_of_the_schedule_has_more_than_two_and_nothing_comes_in_quiet_hours() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140).run(0, 270, 30.0, 140);
    story.parts.runs[1].id = "second".to_owned();
    for minute in (0..1_440).step_by(7) {
        let now = at(&story, 0, "00:00") + TimeDelta::minutes(minute);
        let advice = Some(Advice::RestDay);
        let coming = schedule(&story.history(), &settings(), now, &[], advice);
        for day in [0, 1] {
            let on_day = coming
                .iter()
                .filter(|one| one.at_local.date() == story.date(day));
            assert!(on_day.count() <= MOST_A_DAY);
        }
        for one in &coming {
            assert!(one.at_local >= now && !settings().is_quiet(one.at_local.time()));
        }
        assert!(coming.is_sorted_by_key(|one| one.at_local));
        let next = next_at(&story.history(), &settings(), now, &[], advice);
        assert_eq!(next, coming.first().map(|one| one.at_local));
    }
}

#[test]
fn what_is_scheduled_is_due_when_its_time_comes() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140);
    let advice = Some(Advice::RestDay);
    let history = story.history();
    let now = at(&story, 0, "06:00");
    let coming = schedule(&history, &settings(), now, &[], advice);
    assert_eq!(coming.len(), 3, "two today and the morning of tomorrow");
    for one in coming.iter().take(2) {
        let due = due(&history, &settings(), one.at_local, &[], advice);
        assert!(due.contains(&one.reminder), "{one:?}");
    }
}

#[test]
fn one_touch_switches_a_reminder_off() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140);
    let off = ReminderKind::ALL
        .into_iter()
        .fold(settings(), ReminderSettings::without);
    let advice = Some(Advice::RestDay);
    for time in ["08:00", "18:00"] {
        let now = at(&story, 0, time);
        assert_eq!(due(&story.history(), &off, now, &[], advice), []);
    }
    let without_card = settings().without(ReminderKind::AfterRunCard);
    assert!(without_card.is_on(ReminderKind::MorningCheckIn));
    assert!(!without_card.is_on(ReminderKind::AfterRunCard));
}

#[test]
fn away_nothing_is_asked_and_ill_or_injured_only_what_helps_the_way_back() {
    let advice = Some(Advice::RestDay);
    for (state, morning) in [
        (AbsenceState::Away, None),
        (AbsenceState::Ill, Some(ReminderKind::MorningCheckIn)),
        (AbsenceState::Injured, Some(ReminderKind::MorningCheckIn)),
    ] {
        let mut story = Story::new();
        absent(&mut story, 0, state);
        assert_eq!(kinds(&story, 1, "08:00", advice), Vec::from_iter(morning));
        assert_eq!(kinds(&story, 1, "18:00", advice), []);
    }
}

#[test]
fn quiet_hours_may_go_past_midnight_or_not_and_may_be_none() {
    let quiet = |from, to| {
        let draft = ReminderSettingsDraft {
            quiet_from_min: from,
            quiet_to_min: to,
            ..ReminderSettingsDraft::default()
        };
        ReminderSettings::try_from(draft)
    };
    let is_quiet = |settings: &ReminderSettings, time: &str| {
        settings.is_quiet(format!("{time}:00").parse().unwrap())
    };
    let night = quiet(1_290, 420).unwrap();
    assert!(is_quiet(&night, "21:30") && is_quiet(&night, "00:00") && is_quiet(&night, "06:59"));
    assert!(!is_quiet(&night, "07:00") && !is_quiet(&night, "21:29"));
    let noon = quiet(720, 840).unwrap();
    assert!(is_quiet(&noon, "12:00") && !is_quiet(&noon, "14:00") && !is_quiet(&noon, "23:00"));
    let none = quiet(600, 600).unwrap();
    assert!(!is_quiet(&none, "10:00"));
}

#[test]
fn settings_name_every_wrong_field_and_read_what_they_write() {
    let wrong = ReminderSettingsDraft {
        morning_at_min: 300,
        quiet_from_min: 1_440,
        ..ReminderSettingsDraft::default()
    };
    let errors = ReminderSettings::try_from(wrong).unwrap_err().0;
    let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
    assert!(fields.contains(&"quiet_from_min") && fields.contains(&"morning_at_min"));
    let text = serde_json::to_string(&settings()).unwrap();
    assert_eq!(
        serde_json::from_str::<ReminderSettings>(&text).unwrap(),
        settings()
    );
    assert_eq!(
        serde_json::from_str::<ReminderSettings>("{}").unwrap(),
        settings()
    );
    assert!(serde_json::from_str::<ReminderSettings>(r#"{"morning_at_min":0}"#).is_err());
}

#[test]
fn every_reminder_has_words_and_its_local_time() {
    let words = JournalWords::new(Language::English, UnitSystem::Metric);
    let story = Story::new();
    for kind in ReminderKind::ALL {
        let reminder = Reminder {
            kind,
            run: None,
            advice: None,
        };
        let at_local = at(&story, 0, "07:30");
        let view = ScheduledReminder { reminder, at_local }.view(&words);
        assert!(!view.title.is_empty() && !view.body.is_empty());
        assert_eq!((view.day, view.minute_of_day), (story.date(0), 450));
        assert_eq!(view.at_local_ms % 86_400_000, 27_000_000);
    }
}

#[test]
fn the_order_of_entries_does_not_matter() {
    let mut story = Story::new();
    story.run(0, 40, 7.0, 140).check_in(0, CheckIn::default());
    absent(&mut story, 1, AbsenceState::Ill);
    let mut reversed = story.clone();
    reversed.parts.entries.reverse();
    let ids = |story: &Story| -> Vec<EntryId> {
        let history = story.history();
        history
            .entries()
            .iter()
            .map(|entry: &JournalEntry| entry.id)
            .collect()
    };
    assert_eq!(ids(&story), ids(&reversed));
    let now = at(&story, 0, "18:00");
    assert_eq!(
        schedule(&story.history(), &settings(), now, &[], None),
        schedule(&reversed.history(), &settings(), now, &[], None)
    );
}
