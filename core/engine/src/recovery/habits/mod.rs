//! Habits that keep legs fresh, with streaks that forgive.
