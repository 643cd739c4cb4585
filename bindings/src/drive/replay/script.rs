use chrono::{DateTime, Utc};
use freshlegs_engine::{Moment, RunKind};
use freshlegs_formats::{Activity, Format};

use super::Replay;
use super::timeline::Timeline;
use super::voice::{Altitude, Voice};
use crate::drive::Timed;

/// A recorded session, prepared to be run again.
#[derive(Clone, Debug)]
pub(crate) struct ReplayScript {
    timeline: Timeline,
    voice: Voice,
    kind: RunKind,
    utc_offset_s: Option<i32>,
}

/// Why a session cannot be replayed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum ReplayError {
    /// The activity has fewer sessions.
    #[error("find session {index}: the file has {count}, counted from 0")]
    NoSuchSession {
        /// The session asked for, counted from 0.
        index: usize,
        /// How many there are.
        count: usize,
    },
    /// No record lies between the session's start and its end.
    #[error("replay session {index}: no record lies between its start and its end")]
    NoRecords {
        /// The session, counted from 0.
        index: usize,
    },
}

impl ReplayScript {
    /// Prepares session `index`, counted from 0, of `activity`.
    ///
    /// What the file knows decides what speaks. Distances become the counter of a foot pod, next to
    /// the fixes. Positions alone become fixes, and a cadence beside them a pod that only counts
    /// strides. Altitude is a barometer's in FIT, which
    /// watches write; TCX and GPX do not tell whether it was corrected from a map or came from
    /// the satellites, so there it is only part of the fix.
    ///
    /// # Errors
    /// [`ReplayError::NoSuchSession`] for a wrong index, [`ReplayError::NoRecords`] for a session
    /// without anything to say.
    pub(crate) fn new(activity: &Activity, index: usize) -> Result<Self, ReplayError> {
        let session = activity
            .sessions
            .get(index)
            .ok_or(ReplayError::NoSuchSession {
                index,
                count: activity.sessions.len(),
            })?;
        let timeline = Timeline::new(session).ok_or(ReplayError::NoRecords { index })?;
        let altitude = match activity.format {
            Format::Fit => Altitude::Barometer,
            Format::Tcx | Format::Gpx => Altitude::Fixes,
        };
        let voice = Voice::new(session, altitude);
        Ok(Self {
            kind: if voice.locates() {
                RunKind::Easy
            } else {
                RunKind::Treadmill
            },
            utc_offset_s: session.utc_offset_s,
            timeline,
            voice,
        })
    }

    /// What kind of run it looks like: [`RunKind::Treadmill`] when it has no location to offer.
    pub(crate) fn kind(&self) -> RunKind {
        self.kind
    }

    /// When [`Moment::ZERO`] was.
    pub(crate) fn started_at(&self) -> DateTime<Utc> {
        self.timeline.started_at
    }

    /// Offset of local time from UTC in seconds, where the file says.
    pub(crate) fn utc_offset_s(&self) -> Option<i32> {
        self.utc_offset_s
    }

    /// When the run is to be finished.
    pub(crate) fn ends_at(&self) -> Moment {
        self.timeline.ends_at
    }
}

impl IntoIterator for ReplayScript {
    type Item = Timed;
    type IntoIter = Replay;

    fn into_iter(self) -> Replay {
        Replay::new(self.timeline, self.voice)
    }
}
