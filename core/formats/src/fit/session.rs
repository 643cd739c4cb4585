//! Sessions and laps: what a FIT file states of them, and which records are theirs.

use chrono::{DateTime, TimeDelta, Utc};

use super::collect::{Collected, date_time};
use super::message::Message;
use super::profile;
use crate::{Lap, RrBatch, Session, Sport, Totals};

/// Where the totals stand that sessions and laps number differently.
struct Layout {
    heart_rate_avg: u8,
    heart_rate_max: u8,
    cadence_avg: u8,
    cadence_avg_fraction: u8,
    ascent: u8,
}

const OF_SESSION: Layout = Layout {
    heart_rate_avg: 16,
    heart_rate_max: 17,
    cadence_avg: 18,
    cadence_avg_fraction: 92,
    ascent: 22,
};

const OF_LAP: Layout = Layout {
    heart_rate_avg: 15,
    heart_rate_max: 16,
    cadence_avg: 17,
    cadence_avg_fraction: 80,
    ascent: 21,
};

/// The session that `message` states, as yet without its records. Where it names no sport, it is
/// the one set out with.
pub(super) fn session(message: &Message<'_>, set_out_with: Option<(Sport, bool)>) -> Session {
    let totals = totals(message, &OF_SESSION);
    let mut sport = None;
    let mut sub_sport = None;
    for (field, value) in message.numbers() {
        match field {
            5 => sport = Some(value as u8),
            6 => sub_sport = Some(value as u8),
            _ => {}
        }
    }
    let (sport, indoor) = match (sport, set_out_with) {
        (None, Some(known)) => known,
        _ => profile::sport(sport, sub_sport),
    };
    Session {
        sport,
        indoor,
        start: start(message, &totals).unwrap_or(DateTime::UNIX_EPOCH),
        totals,
        ..Session::default()
    }
}

/// The lap that `message` states; `None` when it has no time at all.
pub(super) fn lap(message: &Message<'_>) -> Option<Lap> {
    let totals = totals(message, &OF_LAP);
    let start = start(message, &totals)?;
    Some(Lap { start, totals })
}

/// Gives every record, lap, beat and timer event to the session during which it was made.
///
/// A session reaches from its start to the next one's: by time and not by place in the file,
/// because some watches write all sessions first and others each at its end.
pub(super) fn divide(mut collected: Collected) -> Vec<Session> {
    let mut sessions = std::mem::take(&mut collected.sessions);
    if sessions.is_empty() {
        sessions = unfinished(&collected);
    }
    sessions.sort_by_key(|session| session.start);
    // A watch may take its time from the satellites after the start, and states the wrong one.
    if let Some(first) = collected.records.first() {
        let start = &mut sessions[0].start;
        let stated = *start > DateTime::UNIX_EPOCH;
        *start = if stated {
            first.at.min(*start)
        } else {
            first.at
        };
    }
    let starts: Vec<DateTime<Utc>> = sessions.iter().map(|session| session.start).collect();
    let during = |at| {
        starts
            .partition_point(|&start| start <= at)
            .saturating_sub(1)
    };

    // Records are in order of time, so that those of a session follow one another.
    let owners: Vec<usize> = collected
        .records
        .iter()
        .map(|record| during(record.at))
        .collect();
    let firsts: Vec<usize> = (0..sessions.len())
        .map(|session| owners.partition_point(|&owner| owner < session))
        .collect();
    for (records_before, rr_ms) in collected.beats {
        let owner = owners[records_before.saturating_sub(1)];
        sessions[owner].beats.push(RrBatch {
            after_records: records_before - firsts[owner],
            rr_ms,
        });
    }
    for (owner, record) in owners.into_iter().zip(collected.records) {
        sessions[owner].records.push(record);
    }
    for lap in collected.laps {
        sessions[during(lap.start)].laps.push(lap);
    }
    for (_, event) in collected.timer {
        // What stops at the very moment the next session starts belongs to the one that ends.
        let owner = if event.running {
            during(event.at)
        } else {
            starts
                .partition_point(|&start| start < event.at)
                .saturating_sub(1)
        };
        sessions[owner].timer.push(event);
    }
    for session in &mut sessions {
        session.laps.sort_by_key(|lap| lap.start);
        session.timer.sort_by_key(|event| event.at);
    }
    sessions
}

/// The sessions of a file without its end, where they are stated as a rule: one for each sport
/// that was begun.
fn unfinished(collected: &Collected) -> Vec<Session> {
    let begun = collected
        .sports
        .iter()
        .filter_map(|&(records_before, (sport, indoor))| {
            Some(Session {
                sport,
                indoor,
                start: collected.records.get(records_before)?.at,
                ..Session::default()
            })
        });
    let sessions: Vec<Session> = begun.collect();
    if sessions.is_empty() {
        return vec![Session::default()];
    }
    sessions
}

fn totals(message: &Message<'_>, layout: &Layout) -> Totals {
    let mut totals = Totals::default();
    let mut fraction = 0.0;
    for (field, value) in message.numbers() {
        match field {
            7 => totals.elapsed_s = Some(value / 1000.0),
            8 => totals.timer_s = Some(value / 1000.0),
            9 => totals.distance_m = Some(value / 100.0),
            11 => totals.energy_kcal = Some(value),
            it if it == layout.heart_rate_avg => {
                totals.heart_rate_avg_bpm = Some(value).filter(|&bpm| bpm > 0.0);
            }
            it if it == layout.heart_rate_max => {
                totals.heart_rate_max_bpm = Some(value).filter(|&bpm| bpm > 0.0);
            }
            it if it == layout.cadence_avg => totals.cadence_avg_spm = Some(value),
            it if it == layout.cadence_avg_fraction => fraction = value / 128.0,
            it if it == layout.ascent => totals.ascent_m = Some(value),
            _ => {}
        }
    }
    totals.cadence_avg_spm = totals.cadence_avg_spm.map(|whole| whole + fraction);
    totals
}

/// The stated start (field 2), or the time of the message less what it lasted.
fn start(message: &Message<'_>, totals: &Totals) -> Option<DateTime<Utc>> {
    let stated = message.numbers().find(|&(field, _)| field == 2);
    if let Some((_, seconds)) = stated {
        return Some(date_time(seconds as u32));
    }
    let lasted = TimeDelta::try_seconds(totals.elapsed_s.unwrap_or_default() as i64)?;
    date_time(message.time?).checked_sub_signed(lasted)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{FitWriter, T0, U8, U16, U32};
    use crate::{Activity, Salvage, Sport, read};

    const RIDE: u8 = 2;
    const RUN: u8 = 1;

    fn strictly(writer: &FitWriter) -> Activity {
        read(&writer.finish(), Salvage::No).unwrap()
    }

    /// A ride of 10 s and a run of 20 s, the sessions before or after the records.
    fn ride_and_run(sessions_first: bool) -> FitWriter {
        let sessions = |writer: FitWriter| {
            writer
                .with_sessions()
                .session(T0, T0 + 10, RIDE)
                .session(T0 + 10, T0 + 30, RUN)
        };
        let mut writer = FitWriter::new()
            .with_records()
            .define(2, 19, &[(253, 4, U32), (2, 4, U32)])
            .define(3, 21, &[(253, 4, U32), (0, 1, 0), (1, 1, 0)])
            .define(4, 78, &[(0, 2, U16)]);
        if sessions_first {
            writer = sessions(writer);
        }
        for second in 0..30 {
            writer = writer.record(T0 + second, 100, 85, 300 * second);
            if second == 14 {
                writer = writer.message(4, &[&612_u16.to_le_bytes()]);
            }
        }
        for (second, kind) in [(0, 0), (10, 4), (10, 0), (30, 4)] {
            writer = writer.message(3, &[&(T0 + second).to_le_bytes(), &[0, kind]]);
        }
        for (start, end) in [(0, 10), (10, 25), (25, 30)] {
            let (start, end): (u32, u32) = (T0 + start, T0 + end);
            writer = writer.message(2, &[&end.to_le_bytes(), &start.to_le_bytes()]);
        }
        if sessions_first {
            writer
        } else {
            sessions(writer)
        }
    }

    #[test]
    fn each_session_gets_what_happened_during_it() {
        for sessions_first in [true, false] {
            let activity = strictly(&ride_and_run(sessions_first));
            let [ride, run] = activity.sessions.as_slice() else {
                panic!("{} sessions", activity.sessions.len());
            };
            assert_eq!((ride.sport, run.sport), (Sport::Cycling, Sport::Running));
            assert_eq!((ride.records.len(), run.records.len()), (10, 20));
            assert_eq!((ride.laps.len(), run.laps.len()), (1, 2));
            assert_eq!((ride.beats.len(), run.beats.len()), (0, 1));
            assert_eq!(run.beats[0].after_records, 5);
            let running = |events: &[crate::TimerEvent]| -> Vec<bool> {
                events.iter().map(|it| it.running).collect()
            };
            assert_eq!(running(&ride.timer), [true, false]);
            assert_eq!(running(&run.timer), [true, false]);
            assert_eq!(activity.longest_run(), Some(1));
        }
    }

    #[test]
    fn only_the_cadence_on_foot_is_doubled() {
        let activity = strictly(&ride_and_run(false));
        assert_eq!(activity.sessions[0].records[0].cadence_spm, Some(85.0));
        assert_eq!(activity.sessions[1].records[0].cadence_spm, Some(170.0));
    }

    #[test]
    fn without_its_end_a_file_has_a_session_for_each_sport_begun() {
        let writer = FitWriter::new()
            .define(2, 12, &[(0, 1, 0), (1, 1, 0)])
            .with_records()
            .message(2, &[&[RIDE, 0]])
            .record(T0 + 5, 100, 85, 0)
            .record(T0 + 6, 100, 85, 0)
            .message(2, &[&[4, 1]])
            .record(T0 + 7, 100, 85, 0);
        let activity = strictly(&writer);
        let [ride, run] = activity.sessions.as_slice() else {
            panic!("{} sessions", activity.sessions.len());
        };
        assert_eq!((ride.sport, ride.indoor), (Sport::Cycling, false));
        assert_eq!((run.sport, run.indoor), (Sport::Running, true));
        assert_eq!((ride.records.len(), run.records.len()), (2, 1));
        assert_eq!(run.start, run.records[0].at);
    }

    #[test]
    fn a_session_without_a_sport_is_of_the_sport_set_out_with() {
        let writer = FitWriter::new()
            .define(2, 12, &[(0, 1, 0), (1, 1, 0)])
            .message(2, &[&[RUN, 0]])
            .with_records()
            .record(T0, 100, 85, 0)
            .with_sessions()
            .session(T0, T0 + 60, 0xFF);
        assert_eq!(strictly(&writer).sessions[0].sport, Sport::Running);
    }

    #[test]
    fn a_session_begins_no_later_than_its_first_record() {
        let writer = FitWriter::new()
            .with_records()
            .record(T0, 100, 85, 0)
            .with_sessions()
            .session(T0 + 2700, T0 + 3600, RUN);
        let session = &strictly(&writer).sessions[0];
        assert_eq!(session.records.len(), 1);
        assert_eq!(session.start, session.records[0].at);
    }

    #[test]
    fn totals_are_as_the_file_states_them() {
        let writer = FitWriter::run(1)
            .define(
                1,
                18,
                &[
                    (253, 4, U32),
                    (7, 4, U32),
                    (9, 4, U32),
                    (11, 2, U16),
                    (16, 1, U8),
                    (17, 1, U8),
                    (18, 1, U8),
                    (92, 1, U8),
                    (22, 2, U16),
                    (5, 1, 0),
                ],
            )
            .message(
                1,
                &[
                    &(T0 + 60).to_le_bytes(),
                    &60_000_u32.to_le_bytes(),
                    &20_050_u32.to_le_bytes(),
                    &15_u16.to_le_bytes(),
                    &[140, 0, 85, 64],
                    &3_u16.to_le_bytes(),
                    &[RUN],
                ],
            );
        let activity = strictly(&writer);
        let session = activity.sessions.last().unwrap();
        assert_eq!(session.start.to_rfc3339(), "2019-03-17T07:24:33+00:00");
        assert_eq!(session.totals.elapsed_s, Some(60.0));
        assert_eq!(session.totals.timer_s, None);
        assert_eq!(session.totals.distance_m, Some(200.5));
        assert_eq!(session.totals.energy_kcal, Some(15.0));
        assert_eq!(session.totals.heart_rate_avg_bpm, Some(140.0));
        assert_eq!(session.totals.heart_rate_max_bpm, None);
        assert_eq!(session.totals.cadence_avg_spm, Some(171.0));
        assert_eq!(session.totals.ascent_m, Some(3.0));
    }
}
