### Habits, streaks and reminders.
