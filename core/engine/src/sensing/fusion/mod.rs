//! Folds readings, fixes and steps into one [`RunState`](super::RunState).
