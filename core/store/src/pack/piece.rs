use std::collections::BTreeMap;

use freshlegs_engine::coaching::RescueRecord;
use freshlegs_engine::{
    BeatRecord, CueOutcome, CueRecord, EventRecord, LapRecord, Save, TrackPoint,
};

use super::columns::{Reader, Writer, damaged};
use super::kinds;
use crate::error::StoreError;
use crate::record::{RunRecord, StoredCue};

/// The first byte of a packed piece. The second version added rescues at the end.
const VERSION: u8 = 2;

/// A stretch of a run's record: one append, or all of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Piece {
    pub(crate) track: Vec<TrackPoint>,
    beats: Vec<BeatRecord>,
    laps: Vec<LapRecord>,
    pub(crate) cues: Vec<CueRecord>,
    outcomes: Vec<(u32, CueOutcome)>,
    events: Vec<EventRecord>,
    rescues: Vec<RescueRecord>,
}

impl Piece {
    /// What of these orders belongs to the record.
    pub(crate) fn of_saves(saves: &[Save]) -> Self {
        let mut piece = Self::default();
        for save in saves {
            match save {
                Save::Point(point) => piece.track.push(*point),
                Save::Beats(beats) => piece.beats.push(beats.clone()),
                Save::Lap(lap) => piece.laps.push(*lap),
                Save::Cue(cue) => piece.cues.push(cue.clone()),
                Save::CueEnded { id, outcome } => piece.outcomes.push((*id, *outcome)),
                Save::Event(event) => piece.events.push(event.clone()),
                Save::Rescue(rescue) => piece.rescues.push(rescue.clone()),
                Save::CadenceFactor { .. } | Save::LegsAnswers(_) | Save::Finished(_) => {}
            }
        }
        piece
    }

    /// Adds what came after this piece.
    pub(crate) fn extend(&mut self, later: Self) {
        self.track.extend(later.track);
        self.beats.extend(later.beats);
        self.laps.extend(later.laps);
        self.cues.extend(later.cues);
        self.outcomes.extend(later.outcomes);
        self.events.extend(later.events);
        self.rescues.extend(later.rescues);
    }

    /// The record, each cue with the last that was said of its end.
    pub(crate) fn into_record(self) -> RunRecord {
        let outcomes: BTreeMap<_, _> = self.outcomes.into_iter().collect();
        let cues = self.cues.into_iter().map(|cue| StoredCue {
            outcome: outcomes.get(&cue.id).copied(),
            cue,
        });
        RunRecord {
            track: self.track,
            beats: self.beats,
            laps: self.laps,
            cues: cues.collect(),
            events: self.events,
            rescues: self.rescues,
        }
    }

    /// As bytes, not yet compressed.
    pub(crate) fn pack(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.byte(VERSION);
        kinds::pack_track(&mut writer, &self.track);
        kinds::pack_beats(&mut writer, &self.beats);
        kinds::pack_laps(&mut writer, &self.laps);
        kinds::pack_cues(&mut writer, &self.cues);
        kinds::pack_outcomes(&mut writer, &self.outcomes);
        kinds::pack_events(&mut writer, &self.events);
        kinds::pack_rescues(&mut writer, &self.rescues);
        writer.finish()
    }

    /// The opposite of [`pack`](Self::pack).
    pub(crate) fn unpack(bytes: &[u8]) -> Result<Self, StoreError> {
        let mut reader = Reader::new(bytes);
        let version = reader.byte()?;
        if !(1..=VERSION).contains(&version) {
            return Err(damaged("its packing is of an unknown version"));
        }
        let piece = Self {
            track: kinds::unpack_track(&mut reader)?,
            beats: kinds::unpack_beats(&mut reader)?,
            laps: kinds::unpack_laps(&mut reader)?,
            cues: kinds::unpack_cues(&mut reader)?,
            outcomes: kinds::unpack_outcomes(&mut reader)?,
            events: kinds::unpack_events(&mut reader)?,
            rescues: match version {
                1 => Vec::new(),
                _ => kinds::unpack_rescues(&mut reader)?,
            },
        };
        if !reader.is_empty() {
            return Err(damaged("it is too long"));
        }
        Ok(piece)
    }
}

impl From<&RunRecord> for Piece {
    fn from(record: &RunRecord) -> Self {
        let outcome = |cue: &StoredCue| cue.outcome.map(|outcome| (cue.cue.id, outcome));
        Self {
            track: record.track.clone(),
            beats: record.beats.clone(),
            laps: record.laps.clone(),
            cues: record.cues.iter().map(|cue| cue.cue.clone()).collect(),
            outcomes: record.cues.iter().filter_map(outcome).collect(),
            events: record.events.clone(),
            rescues: record.rescues.clone(),
        }
    }
}
