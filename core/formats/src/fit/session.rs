//! Sessions and laps: what a FIT file states of them, and which records are theirs.

use chrono::{DateTime, TimeDelta, Utc};

use super::collect::{Collected, date_time};
use super::message::Message;
use super::profile;
use crate::{Lap, RrBatch, Session, Totals};

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

/// The session that `message` states, as yet without its records.
pub(super) fn session(message: &Message<'_>) -> Session {
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
    let (sport, indoor) = profile::sport(sport, sub_sport);
    Session {
        sport,
        indoor,
        start: start(message, &totals).unwrap_or_default(),
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
        // The end of the file, where sessions are stated as a rule, is missing.
        let (sport, indoor) = collected.sport.unwrap_or_default();
        sessions.push(Session {
            sport,
            indoor,
            ..Session::default()
        });
    }
    sessions.sort_by_key(|session| session.start);
    if let Some(first) = collected.records.first()
        && sessions[0].start == DateTime::<Utc>::default()
    {
        sessions[0].start = first.at;
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
