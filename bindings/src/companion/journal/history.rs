//! Everything that recovery looks at, read from the store.

use freshlegs_engine::CueRecord;
use freshlegs_engine::recovery::load::LoadSeries;
use freshlegs_engine::recovery::{
    FACTS_VERSION, History, HistoryParts, NaiveDate, RunFacts, RunParts,
};
use freshlegs_store::{RunHeader, RunRecord, StoredRun};

use super::Companion;
use crate::error::CompanionError;

/// Under which names it is kept.
pub(crate) const GOAL: &str = "goal";
pub(crate) const START: &str = "start_answers";

/// What a look at the journal starts from.
pub(crate) struct Past {
    pub(crate) history: History,
    pub(crate) load: LoadSeries,
    pub(crate) today: NaiveDate,
}

impl Companion {
    /// The runner's own runs and journal with their load, until today.
    pub(crate) fn past(&self) -> Result<Past, CompanionError> {
        let today = super::local_today();
        let history = self.history()?;
        let load = LoadSeries::of(&history, today);
        Ok(Past {
            history,
            load,
            today,
        })
    }

    /// The runner's own runs and journal. Runs whose facts are not known yet are looked at now, and that
    /// is kept.
    pub(crate) fn history(&self) -> Result<History, CompanionError> {
        for id in self.store.runs_without_facts(FACTS_VERSION)? {
            // A run that does not read any more tells nothing, and must not keep others from it.
            let facts = match self.store.run(id) {
                Ok(run) => facts_of_run(&run),
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

/// What a stored run tells recovery.
pub(crate) fn facts_of_run(run: &StoredRun) -> RunFacts {
    facts(&run.header, run.summary.as_ref(), &run.record)
}

/// What a run with this header, these totals and this record tells recovery.
pub(crate) fn facts(
    header: &RunHeader,
    summary: Option<&freshlegs_engine::Summary>,
    record: &RunRecord,
) -> RunFacts {
    let cues: Vec<CueRecord> = record
        .cues
        .iter()
        .map(|stored| stored.cue.clone())
        .collect();
    RunFacts::of(&RunParts {
        track: &record.track,
        events: &record.events,
        cues: &cues,
        rescues: &record.rescues,
        contacts: &[],
        summary: summary.copied().unwrap_or_default(),
        kind: header.setup.kind,
        conditions: header.setup.conditions,
    })
}
