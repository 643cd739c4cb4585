use super::{LinkState, Timings};
use crate::time::Moment;

/// What the link waits for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Phase {
    /// For nothing: unwanted, or the adapter is off.
    Resting,
    /// For its turn, and where it is gone for a sight of it.
    Finding { since: Moment },
    /// For the answer to a connect.
    Connecting { began: Moment },
    /// For the end of discovery and subscription. Until the connect is `answered`, a notification
    /// is the only reason to believe in it.
    Preparing {
        until: Moment,
        answered: bool,
        heard: bool,
    },
    /// For the next notification.
    Streaming { since: Moment, heard: Moment },
    /// For any notification at all.
    Silent { until: Moment },
    /// For the end of a disconnect. Nothing is tried before: it would race with it.
    Leaving { until: Moment, retry_at: Moment },
    /// For the next attempt.
    Waiting { until: Moment },
}

impl Phase {
    /// When the wait is over at the latest; `None` where something else ends it.
    pub(super) fn due(self, timings: &Timings) -> Option<Moment> {
        match self {
            Self::Resting | Self::Finding { .. } => None,
            Self::Connecting { began } => Some(began + timings.connect),
            Self::Streaming { heard, .. } => Some(heard + timings.silence),
            Self::Preparing { until, .. }
            | Self::Silent { until }
            | Self::Leaving { until, .. }
            | Self::Waiting { until } => Some(until),
        }
    }

    /// Whether a connect is pending or may be, or the end of one.
    pub(super) fn has_the_turn(self) -> bool {
        match self {
            Self::Connecting { .. } | Self::Leaving { .. } => true,
            Self::Preparing { answered, .. } => !answered,
            Self::Resting
            | Self::Finding { .. }
            | Self::Streaming { .. }
            | Self::Silent { .. }
            | Self::Waiting { .. } => false,
        }
    }

    /// What a screen shows of it.
    pub(super) fn state(self) -> LinkState {
        match self {
            Self::Finding { .. } => LinkState::Finding,
            Self::Connecting { .. } | Self::Preparing { .. } => LinkState::Connecting,
            Self::Streaming { .. } => LinkState::Streaming,
            Self::Silent { .. } => LinkState::Silent,
            Self::Resting | Self::Leaving { .. } | Self::Waiting { .. } => LinkState::Waiting,
        }
    }
}
