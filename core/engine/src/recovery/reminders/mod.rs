//! What to remind the runner of: at most two things a day.
