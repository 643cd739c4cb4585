//! Reminders: few, at decent hours, and gone when they are switched off.

use freshlegs::{ReminderKind, ReminderSettingsDraft, ScheduledReminderView};

use super::runner::{Runner, morning, refused};

/// Every reminder on, at hours that make the test the same at every time of day.
fn all_day() -> ReminderSettingsDraft {
    ReminderSettingsDraft {
        quiet_from_min: 0,
        quiet_to_min: 0,
        ..ReminderSettingsDraft::default()
    }
}

fn kinds(reminders: &[ScheduledReminderView]) -> Vec<ReminderKind> {
    reminders.iter().map(|reminder| reminder.kind).collect()
}

#[test]
fn a_day_has_two_reminders_at_most_and_a_shown_one_does_not_come_again() {
    let runner = Runner::new();
    runner.save_reminder_settings(all_day()).unwrap();
    let coming = runner.reminders().unwrap();
    assert!(
        kinds(&coming).contains(&ReminderKind::MorningCheckIn),
        "tomorrow's at least"
    );
    let today = runner.local_day();
    for reminder in &coming {
        let on_day = coming.iter().filter(|other| other.day == reminder.day);
        assert!(on_day.count() <= 2);
        assert!(!reminder.title.is_empty() && !reminder.body.is_empty());
        let lies_ahead = [today, today.succ_opt().unwrap()].contains(&reminder.day);
        assert!(lies_ahead, "{reminder:?}");
        let minutes = reminder.at_local_ms.rem_euclid(86_400_000) / 60_000;
        assert_eq!(i64::from(reminder.minute_of_day), minutes);
    }
    // Two that were shown are all of a day.
    for kind in [ReminderKind::AfterRunCard, ReminderKind::DidItHelp] {
        let shown = ScheduledReminderView {
            kind,
            ..coming[0].clone()
        };
        runner.reminder_was_shown(shown).unwrap();
    }
    let left = runner.reminders().unwrap();
    assert!(
        left.iter().all(|reminder| reminder.day > today),
        "{left:#?}"
    );
}

#[test]
fn what_is_switched_off_stays_off_and_what_is_told_is_not_asked() {
    let runner = Runner::new();
    runner.writes(morning(2));
    let today = runner.local_day();
    let coming = runner.reminders().unwrap();
    let asked_today = coming
        .iter()
        .any(|one| one.kind == ReminderKind::MorningCheckIn && one.day == today);
    assert!(!asked_today, "{coming:#?}");
    for kind in ReminderKind::ALL {
        runner.switch_reminder_off(kind).unwrap();
        assert!(!kinds(&runner.reminders().unwrap()).contains(&kind));
    }
    assert_eq!(runner.reminders().unwrap(), []);
    let settings = runner.reminder_settings().unwrap();
    let none = ReminderSettingsDraft {
        after_run_card: false,
        morning_check_in: false,
        did_it_help: false,
        ..ReminderSettingsDraft::default()
    };
    assert_eq!(settings, none, "nothing but the switches changed");
}

#[test]
fn nothing_comes_in_quiet_hours() {
    let runner = Runner::new();
    for (from, to) in [
        (0, 7 * 60),
        (21 * 60 + 30, 7 * 60),
        (8 * 60, 17 * 60),
        (12 * 60, 7 * 60),
    ] {
        let settings = ReminderSettingsDraft {
            quiet_from_min: from,
            quiet_to_min: to,
            did_it_help: false,
            did_it_help_at_min: if from < to { 18 * 60 } else { 11 * 60 },
            ..ReminderSettingsDraft::default()
        };
        runner.save_reminder_settings(settings).unwrap();
        for reminder in runner.reminders().unwrap() {
            let minute = reminder.minute_of_day;
            let is_quiet = if from <= to {
                (from..to).contains(&minute)
            } else {
                minute >= from || minute < to
            };
            assert!(!is_quiet, "{reminder:?} in {from}–{to}");
        }
    }
    let wrong = ReminderSettingsDraft {
        morning_at_min: 6 * 60,
        did_it_help_at_min: 1_440,
        ..ReminderSettingsDraft::default()
    };
    let before = runner.reminder_settings().unwrap();
    let fields = refused(runner.save_reminder_settings(wrong));
    assert!(fields.contains(&"morning_at_min".to_owned()), "{fields:?}");
    assert!(
        fields.contains(&"did_it_help_at_min".to_owned()),
        "{fields:?}"
    );
    assert_eq!(runner.reminder_settings().unwrap(), before);
}
