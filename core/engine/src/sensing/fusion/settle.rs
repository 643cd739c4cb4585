//! After each call: choose the sources, add the distance, draw the picture, say what changed.

use std::time::Duration;

use super::Fusion;
use super::gap_factor;
use super::pause::Evidence;
use super::presence::Change;
use super::quality::{Due, Heard};
use super::roster::Roster;
use super::selector::Rank;
use crate::sensing::{Motion, Notice, Quality, Signal, Source};
use crate::time::Moment;
use crate::units::{Grade, Metres, MetresPerSecond, StepsPerMinute};

/// Location that is silent for this long is lost.
const LOCATION_LOST: Duration = Duration::from_secs(10);

impl Fusion {
    /// Brings the picture up to date.
    pub(super) fn settle(&mut self) {
        let now = self.clock.now();
        let mut due = Due::after(now);
        self.sources.choose(now, &self.roster, &mut due);
        let roster = &self.roster;
        self.heart_rates.choose(
            now,
            |source| heart_rate_rank(source, roster),
            |source| matches!(source, Source::HeartRateSensor(sensor) if roster.has_beats(sensor)),
            &mut due,
        );
        self.terrain.note_due(&mut due);
        if self.state.motion == Motion::Moving
            && let Some(pacer) = self.sources.active()
        {
            let added_m = self.distance.follow(pacer.source, &pacer.odometer);
            self.clock.prove(added_m);
        }
        self.picture(now);
        self.judge_motion(now);
        self.judge_presence(now, &mut due);
        self.means.observe(now, &self.state);
        self.due = due.next();
    }

    fn picture(&mut self, now: Moment) {
        let state = &mut self.state;
        state.elapsed_s = now.as_secs_f64();
        state.moving_s = self.clock.moving_s();
        state.distance = Metres(self.distance.metres());
        state.heart_rate = self.heart_rates.signal(now);
        state.speed = self.sources.speed_signal(now);
        state.cadence = self.sources.cadence_signal(now);
        state.power = self.sources.power_signal(now);
        state.altitude = self.terrain.altitude_signal(now).unwrap_or_else(|| {
            let heard = &self.sources.location.heard;
            fix_altitude(now, heard, self.fix_altitude_m)
        });
        state.ascent = self.terrain.ascent_m().map(Metres);
        state.grade = self
            .sources
            .incline_signal(now)
            .unwrap_or_else(|| self.terrain.grade_signal(now));
        state.grade_adjusted_speed = grade_adjusted(&state.speed, &state.grade);
        state.position = self.sources.location.position();
        state.location = self.sources.location.heard.quality(now);
    }

    fn judge_motion(&mut self, now: Moment) {
        let Some(pause) = &mut self.auto_pause else {
            return;
        };
        let by_location = self
            .sources
            .active()
            .is_some_and(|pacer| pacer.source == Source::Location);
        let evidence = Evidence {
            speed: self
                .sources
                .active()
                .and_then(|pacer| pacer.heard.last().zip(pacer.latest(now))),
            cadence: self.state.cadence.fresh().map(|StepsPerMinute(spm)| spm),
            location_lost: by_location && self.state.location == Quality::Lost,
        };
        let motion = pause.judge(self.state.motion, evidence);
        self.change_motion(motion);
    }

    pub(super) fn change_motion(&mut self, motion: Motion) {
        let before = std::mem::replace(&mut self.state.motion, motion);
        match (before, motion) {
            (Motion::AutoPaused, Motion::Moving) => self.notices.push_back(Notice::AutoResumed),
            (Motion::Moving, Motion::AutoPaused) => self.notices.push_back(Notice::AutoPaused),
            (before, after) if before == after => return,
            _ => {}
        }
        if motion == Motion::Moving {
            // What a sensor did in a pause is no fault, and no part of a mean.
            self.roster.forgive(self.clock.now());
        } else {
            self.clock.pause();
        }
        if let Some(pause) = &mut self.auto_pause {
            pause.interrupt();
        }
        self.sources.interrupt();
        self.terrain.interrupt();
    }

    fn judge_presence(&mut self, now: Moment, due: &mut Due) {
        self.roster.show(now, &mut self.state.sensors, due);
        if self.state.motion != Motion::Moving {
            return;
        }
        let notices = &mut self.notices;
        self.roster
            .judge(now, due, |notice| notices.push_back(notice));
        let heard = &self.sources.location.heard;
        let missing_from = heard
            .last()
            .map(|last| last.max(self.roster.forgiven()) + LOCATION_LOST);
        let change = self
            .location_presence
            .judge(now, heard, missing_from, false, due);
        self.notices.extend(change.map(|change| match change {
            Change::Lost => Notice::LocationLost,
            Change::Back => Notice::LocationBack,
        }));
    }
}

/// Straps come first, and the handles of a treadmill last.
fn heart_rate_rank(source: Source, roster: &Roster) -> Rank {
    match source {
        Source::HeartRateSensor(sensor) => {
            let (priority, order) = roster.rank(sensor);
            (0, priority, order)
        }
        _ => (1, 0, 0),
    }
}

/// The altitude of a fix: good for a map, too rough for a slope.
fn fix_altitude(now: Moment, heard: &Heard, altitude_m: Option<f32>) -> Signal<Metres> {
    let quality = heard.quality(now);
    match altitude_m {
        Some(altitude_m) if quality != Quality::Lost => Signal {
            value: Some(Metres(f64::from(altitude_m))),
            source: Some(Source::Location),
            measured_at: heard.last(),
            quality,
        },
        _ => Signal::default(),
    }
}

/// The speed on the flat that costs as much, where both speed and slope are known.
fn grade_adjusted(
    speed: &Signal<MetresPerSecond>,
    grade: &Signal<Grade>,
) -> Signal<MetresPerSecond> {
    let (Some(MetresPerSecond(metres_per_s)), Some(Grade(slope))) = (speed.value, grade.value)
    else {
        return Signal::default();
    };
    let older = if grade.quality == Quality::Fresh {
        speed.quality
    } else {
        grade.quality
    };
    Signal {
        value: Some(MetresPerSecond(metres_per_s * gap_factor(slope))),
        source: speed.source,
        measured_at: speed.measured_at.min(grade.measured_at),
        quality: older,
    }
}
