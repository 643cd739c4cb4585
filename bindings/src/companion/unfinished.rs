//! Runs whose process was killed or whose machine went down: found, resumed, closed.

use std::sync::Arc;
use std::time::Duration;

use freshlegs_engine::{EventRecord, Input, Moment, Output, RunKind, Save, Summary};
use freshlegs_store::{BootAnchor, Heartbeat, RunHeader, RunId, Source};

use super::{Companion, run_id};
use crate::clock::{self, RunClock};
use crate::error::CompanionError;
use crate::run::{Departure, Keeper, LiveRun, Replayed, replayed};
use crate::shell::Shell;

/// A run that was begun and never finished.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct UnfinishedRun {
    /// Its identity.
    pub id: String,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_utc_ms: i64,
    /// Offset of local time from UTC in seconds, east positive, as it was at the start.
    pub utc_offset_s: i32,
    /// What sort of run it is.
    pub kind: RunKind,
    /// Seconds since it was last heard of.
    pub away_s: f64,
    /// What it adds up to so far.
    pub summary: Summary,
}

#[uniffi::export]
impl Companion {
    /// Runs that were begun and never finished, newest first: resume or close each.
    ///
    /// # Errors
    ///
    /// `Storage`.
    pub fn unfinished(&self) -> Result<Vec<UnfinishedRun>, CompanionError> {
        let now = clock::wall_millis();
        Ok(self
            .store
            .unfinished()?
            .into_iter()
            .map(|run| UnfinishedRun {
                id: run.header.id.to_string(),
                started_at_utc_ms: run.header.started_at_utc_ms,
                utc_offset_s: run.header.utc_offset_s,
                kind: run.header.setup.kind,
                away_s: (now - run.heartbeat.wall_utc_ms).max(0) as f64 / 1e3,
                summary: run.summary,
            })
            .collect())
    }

    /// Goes on with an unfinished run, across a reboot too. The time away counts as elapsed and
    /// not as moving. Sensors have to join again.
    ///
    /// # Errors
    ///
    /// `BadInput` when `id` is none, `NotFound` when there is no such unfinished run, `Busy` when
    /// it is being recorded, `StorageFull`, `Storage`, `Internal`.
    pub fn resume_run(
        &self,
        id: String,
        shell: Arc<dyn Shell>,
    ) -> Result<Arc<LiveRun>, CompanionError> {
        let run = self.unfinished_run(run_id(&id)?)?;
        let recorded_until = run.heartbeat.at;
        let (now, anchor) = Now::read().of(run.anchor.as_ref(), run.heartbeat);
        let resumed = self.store.resume_run(run.header.id, Some(&anchor))?;
        let Replayed {
            session,
            sensors,
            events,
        } = replayed(&run.header.setup, resumed.log)?;
        let keeper = self.keeper(&run.header, events)?;
        LiveRun::depart(
            Departure {
                id: run.header.id.to_string(),
                session,
                first: (now, Input::Returned { recorded_until }),
                clock: RunClock::real_from(now),
                script: None,
                sensors,
                store: self.store.clone(),
                writer: resumed.writer,
                keeper,
                soundtrack: None,
            },
            shell,
        )
    }

    /// Ends an unfinished run where it was last heard of.
    ///
    /// # Errors
    ///
    /// As [`resume_run`](Self::resume_run).
    pub fn close_unfinished(&self, id: String) -> Result<Summary, CompanionError> {
        let run = self.unfinished_run(run_id(&id)?)?;
        let ended = run.heartbeat.at;
        let resumed = self.store.resume_run(run.header.id, run.anchor.as_ref())?;
        let Replayed {
            mut session,
            events,
            ..
        } = replayed(&run.header.setup, resumed.log)?;
        let mut keeper = self.keeper(&run.header, events)?;
        session.handle_timeout(ended);
        while session.poll_output().is_some() {}
        let mut saves = Vec::new();
        if !session.finished() {
            session.handle_input(ended, &Input::Finish);
            while let Some(output) = session.poll_output() {
                // Nobody is there any more to hear the last cue.
                if let Output::Save(save) = output {
                    saves.push(save);
                }
            }
            saves.retain(|save| !matches!(save, Save::Cue(_)));
        }
        let summary = session.summary();
        let mut writer = resumed.writer;
        writer.append(run.heartbeat, &saves, &[(ended, Input::Finish)])?;
        writer.finish(&summary)?;
        if let Some(keeper) = &mut keeper {
            for save in &saves {
                keeper.take(save);
            }
            keeper.keep()?;
        }
        Ok(summary)
    }
}

impl Companion {
    /// Keeps what a run teaches that was interrupted after these events, where it is the runner's own.
    fn keeper(
        &self,
        header: &RunHeader,
        events: Vec<EventRecord>,
    ) -> Result<Option<Keeper>, CompanionError> {
        let is_own = header.source == Source::Live;
        let resume = || Keeper::resumed(self.store.clone(), header.started_at_utc_ms, events);
        Ok(is_own.then(resume).transpose()?)
    }

    fn unfinished_run(&self, id: RunId) -> Result<freshlegs_store::UnfinishedRun, CompanionError> {
        self.store
            .unfinished()?
            .into_iter()
            .find(|run| run.header.id == id)
            .ok_or_else(|| CompanionError::NotFound {
                what: "an unfinished run of this id".into(),
            })
    }
}

/// What the clocks say.
struct Now {
    boot_id: String,
    boot_micros: i64,
    wall_millis: i64,
}

impl Now {
    fn read() -> Self {
        Self {
            boot_id: clock::boot_id(),
            boot_micros: i64::try_from(clock::boot_micros()).unwrap_or(i64::MAX),
            wall_millis: clock::wall_millis(),
        }
    }

    /// Where a run that was away is by now, and what ties it to the boot clock from here on.
    fn of(&self, last_anchor: Option<&BootAnchor>, last: Heartbeat) -> (Moment, BootAnchor) {
        if let Some(anchor) = last_anchor.filter(|anchor| anchor.boot_id == self.boot_id) {
            let micros = (self.boot_micros - anchor.boot_time_us)
                .max(0)
                .unsigned_abs();
            return (Moment::from_micros(micros).max(last.at), anchor.clone());
        }
        // Only the wall clock bridges a reboot, and it may have been set meanwhile.
        let away_ms = (self.wall_millis - last.wall_utc_ms).max(0).unsigned_abs();
        let at = last.at + Duration::from_millis(away_ms);
        let run_micros = i64::try_from(at.as_micros()).unwrap_or(i64::MAX);
        let boot_time_us = self.boot_micros - run_micros;
        (
            at,
            BootAnchor {
                boot_id: self.boot_id.clone(),
                boot_time_us,
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAST: Heartbeat = Heartbeat {
        at: Moment::from_secs(600),
        wall_utc_ms: 1_000_000,
    };

    fn now(boot_id: &str, boot_s: i64, wall_millis: i64) -> Now {
        Now {
            boot_id: boot_id.to_owned(),
            boot_micros: boot_s * 1_000_000,
            wall_millis,
        }
    }

    fn anchor() -> BootAnchor {
        BootAnchor {
            boot_id: "this".to_owned(),
            boot_time_us: 50_000_000,
        }
    }

    #[test]
    fn within_one_boot_the_run_goes_by_the_boot_clock_alone() {
        let (at, next) = now("this", 750, 0).of(Some(&anchor()), LAST);
        assert_eq!(at, Moment::from_secs(700));
        assert_eq!(next, anchor());
    }

    #[test]
    fn across_a_reboot_the_run_goes_by_the_wall_clock() {
        let (at, next) = now("other", 20, 1_090_000).of(Some(&anchor()), LAST);
        assert_eq!(at, Moment::from_secs(690));
        assert_eq!(next.boot_id, "other");
        // Ten seconds later on the boot clock the run is ten seconds on.
        let (later, _) = now("other", 30, 0).of(Some(&next), LAST);
        assert_eq!(later, Moment::from_secs(700));
    }

    #[test]
    fn a_wall_clock_set_back_takes_no_time_away() {
        let (at, _) = now("other", 20, 500_000).of(Some(&anchor()), LAST);
        assert_eq!(at, LAST.at);
    }
}
