//! Everything that recovery looks at, read from the store.

use freshlegs_engine::recovery::{FACTS_VERSION, History, HistoryParts, RunFacts, RunParts};

use super::Companion;
use crate::error::CompanionError;

/// Under which names it is kept.
pub(crate) const GOAL: &str = "goal";
pub(crate) const START: &str = "start_answers";

impl Companion {
    /// The runner's own runs and journal. Runs whose facts are not known yet are looked at now, and that
    /// is kept.
    pub(crate) fn history(&self) -> Result<History, CompanionError> {
        for id in self.store.runs_without_facts(FACTS_VERSION)? {
            // A run that does not read any more tells nothing, and must not keep others from it.
            let facts = match self.store.run(id) {
                Ok(run) => RunFacts::of(&RunParts {
                    kind: run.header.setup.kind,
                    conditions: run.header.setup.conditions,
                    summary: run.summary.unwrap_or_default(),
                    track: &run.record.track,
                    events: &run.record.events,
                    rescues: &run.record.rescues,
                }),
                Err(error) => {
                    tracing::warn!(%error, "a run tells recovery nothing: it cannot be read");
                    RunFacts::default()
                }
            };
            self.store.keep_facts(id, FACTS_VERSION, &facts)?;
        }
        Ok(History::new(HistoryParts {
            runs: self.store.own_runs()?,
            entries: self.store.all_entries()?,
            profile: self.own_profile()?,
            background: self.own_background()?,
            start: self.store.kept(START)?,
            goal: self.store.kept(GOAL)?,
            follow_ups: self.store.follow_ups()?,
        }))
    }
}
