use crate::output::{EventKind, EventRecord, TrackPoint};
use crate::time::Moment;

/// A value of the track speaks for no more time than this, in milliseconds: beyond it nobody knows.
/// Watches that record now and then write a point every few seconds.
const HOLD_MS: u64 = 15_000;

/// The track as pieces of moving time.
pub(super) struct Timeline<'a> {
    pieces: Vec<Piece<'a>>,
}

/// From a point until the next, or until the pause before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    /// The point that it begins with: its values hold.
    pub(super) point: &'a TrackPoint,
    /// The next point.
    pub(super) next: &'a TrackPoint,
    /// When it begins, in milliseconds of run time.
    pub(super) from_ms: u64,
    /// How long it is, in milliseconds.
    pub(super) ms: u64,
    /// Moving time before it, in milliseconds.
    pub(super) moved_ms: u64,
}

impl<'a> Timeline<'a> {
    pub(super) fn new(track: &'a [TrackPoint], events: &[EventRecord]) -> Self {
        let pauses = pauses(events);
        let mut moved_ms = 0;
        let mut pieces = Vec::with_capacity(track.len());
        for (point, next) in track.iter().zip(track.iter().skip(1)) {
            if !point.moving {
                continue;
            }
            let after = pauses.partition_point(|(_, until)| *until <= point.at);
            let end = match pauses.get(after) {
                Some((from, _)) if *from <= point.at => continue,
                Some((from, _)) => next.at.min(*from),
                None => next.at,
            };
            let from_ms = point.at.as_millis();
            let ms = end.as_millis().saturating_sub(from_ms);
            if ms > 0 {
                pieces.push(Piece {
                    point,
                    next,
                    from_ms,
                    ms,
                    moved_ms,
                });
                moved_ms += ms;
            }
        }
        Self { pieces }
    }

    /// The pieces, in their order.
    pub(super) fn pieces(&self) -> &[Piece<'a>] {
        &self.pieces
    }

    /// The whole moving time that had passed at a moment, in seconds.
    pub(super) fn moved_s(&self, at: Moment) -> u32 {
        let at_ms = at.as_millis();
        let begun = self.pieces.partition_point(|piece| piece.from_ms <= at_ms);
        let moved_ms = begun.checked_sub(1).map_or(0, |last| {
            let piece = &self.pieces[last];
            piece.moved_ms + (at_ms - piece.from_ms).min(piece.ms)
        });
        u32::try_from(moved_ms / 1_000).unwrap_or(u32::MAX)
    }
}

impl Piece<'_> {
    /// For how long the values of its point hold, in milliseconds.
    pub(super) fn held_ms(&self) -> u64 {
        self.ms.min(HOLD_MS)
    }
}

/// When the run was paused, by the runner or by itself.
fn pauses(events: &[EventRecord]) -> Vec<(Moment, Moment)> {
    let mut pauses = Vec::new();
    let mut since = None;
    for event in events {
        match event.kind {
            EventKind::Paused | EventKind::AutoPaused => {
                since.get_or_insert(event.at);
            }
            EventKind::Resumed | EventKind::AutoResumed => {
                pauses.extend(since.take().map(|from| (from, event.at)));
            }
            _ => {}
        }
    }
    let forever = Moment::from_micros(u64::MAX);
    pauses.extend(since.map(|from| (from, forever)));
    pauses
}
