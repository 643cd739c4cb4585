//! What a run teaches of its runner, and what has to be asked of the runner afterwards: kept apart from
//! the run itself.

use freshlegs_engine::coaching::legs::AnswerCounts;
use freshlegs_engine::coaching::{HelpCounts, RescueRecord, Word, red_flags};
use freshlegs_engine::{EventKind, EventRecord, Moment, Save};
use freshlegs_store::{Store, StoreError};

/// The name under which the answers about heavy legs are kept.
pub(crate) const ANSWERS: &str = "legs_answers";

/// The name under which it is kept what helped in rescues.
pub(crate) const HELPED: &str = "rescue_helped";

/// Keeps what a run of the runner's own leaves beside its record. What cannot be written waits.
pub(crate) struct Keeper {
    store: Store,
    started_at_utc_ms: i64,
    words: Vec<EventRecord>,
    /// Red flags as they are stored.
    flags: Vec<(Moment, Word)>,
    answers: Option<AnswerCounts>,
    rescues: Vec<RescueRecord>,
}

impl Keeper {
    /// For a run that began at this wall time.
    pub(crate) fn new(store: Store, started_at_utc_ms: i64) -> Self {
        Self {
            store,
            started_at_utc_ms,
            words: Vec::new(),
            flags: Vec::new(),
            answers: None,
            rescues: Vec::new(),
        }
    }

    /// For a run that was interrupted after these events: what it did not come to keep is kept with the
    /// next call, and what was is not kept again.
    pub(crate) fn resumed(
        store: Store,
        started_at_utc_ms: i64,
        events: Vec<EventRecord>,
    ) -> Result<Self, StoreError> {
        let kept = store.follow_ups()?;
        let mut keeper = Self::new(store, started_at_utc_ms);
        keeper.words = events;
        let is_kept = |flag: &(Moment, Word)| {
            let at_utc_ms = keeper.wall_ms(flag.0);
            kept.iter()
                .any(|kept| kept.at_utc_ms == at_utc_ms && kept.word == flag.1)
        };
        keeper.flags = red_flags(&keeper.words)
            .into_iter()
            .filter(is_kept)
            .collect();
        Ok(keeper)
    }

    /// Looks at what the run has given.
    pub(crate) fn take(&mut self, save: &Save) {
        match save {
            Save::Event(event) if matches!(event.kind, EventKind::Word(_)) => {
                self.words.push(event.clone());
            }
            Save::LegsAnswers(counts) => self.answers = Some(*counts),
            Save::Rescue(rescue) => self.rescues.push(rescue.clone()),
            _ => {}
        }
    }

    /// Writes down what has come. What fails is tried again with the next call.
    pub(crate) fn keep(&mut self) -> Result<(), StoreError> {
        let standing = red_flags(&self.words);
        while let Some(index) = self.flags.iter().position(|flag| !standing.contains(flag)) {
            self.store
                .take_back_red_flag(self.wall_ms(self.flags[index].0))?;
            self.flags.remove(index);
        }
        for flag in standing {
            if !self.flags.contains(&flag) {
                self.store.remember_red_flag(flag.1, self.wall_ms(flag.0))?;
                self.flags.push(flag);
            }
        }
        if let Some(counts) = self.answers {
            self.store.keep(ANSWERS, &counts)?;
            self.answers = None;
        }
        if !self.rescues.is_empty() {
            let mut helped: HelpCounts = self.store.kept(HELPED)?.unwrap_or_default();
            self.rescues.iter().for_each(|rescue| helped.add(rescue));
            self.store.keep(HELPED, &helped)?;
            self.rescues.clear();
        }
        Ok(())
    }

    fn wall_ms(&self, at: Moment) -> i64 {
        let since = i64::try_from(at.as_micros() / 1_000).unwrap_or(i64::MAX);
        self.started_at_utc_ms.saturating_add(since)
    }
}
