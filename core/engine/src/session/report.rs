//! The run in numbers: for the screen, for the track, at the end.

use super::{Phase, Session};
use crate::output::{Output, Summary, TrackPoint};
use crate::sensing::{Motion, RunState};
use crate::time::Moment;
use crate::view::LiveView;

impl Session {
    /// The picture of the run as of [`now`](Self::now).
    pub fn state(&self) -> &RunState {
        self.fusion.state()
    }

    /// The totals so far.
    pub fn summary(&self) -> Summary {
        let state = self.fusion.state();
        let means = self.fusion.averages();
        Summary {
            distance_m: state.distance.0,
            moving_s: state.moving_s,
            elapsed_s: match self.phase {
                Phase::Finished { at } => at.as_secs_f64(),
                Phase::Ready | Phase::Running { .. } => self.now.as_secs_f64(),
            },
            heart_rate_avg_bpm: means.heart_rate_avg_bpm(),
            heart_rate_max_bpm: means.heart_rate_max_bpm(),
            cadence_avg_spm: means.cadence_avg_spm(),
            pace_avg_s_per_km: average_pace(state),
            ascent_m: state.ascent.map(|climb| climb.0),
            cues: self.cues,
            eased: self.coach.was_eased(),
        }
    }

    /// Whether the run is over and a cool-down is still to be offered. The run is closed and stored by
    /// then, so that it is a [`RoutineSession`](super::RoutineSession) that offers and plays it.
    pub fn offers_cool_down(&self) -> bool {
        self.finished() && self.coach.offers_cool_down()
    }

    pub(super) fn show(&mut self) {
        let mut view = LiveView::of(self.fusion.state(), self.now);
        for sensor in &mut view.sensors {
            sensor.connected = self.linked.contains(&sensor.sensor);
        }
        view.laps = self.laps.closed();
        view.pace_avg_s_per_km = average_pace(self.fusion.state());
        view.step = self.coach.step();
        view.muted = self.coach.muted();
        view.voice_failed = self.coach.voice_failed();
        view.routine = self.coach.routine_view(self.now);
        view.cue = self.coach.current_text(self.now).map(str::to_owned);
        view.guide = self.gait.view(self.now);
        view.question = self.coach.question();
        view.rescue = self.coach.rescue(self.now);
        view.safety = self.coach.safety();
        view.eased = self.coach.is_eased();
        let undo_until = self.coach.undo_until(self.now);
        view.undo_until_s = undo_until.map(Moment::as_secs_f64);
        self.outputs.push_back(Output::Show(Box::new(view)));
    }

    pub(super) fn point(&self) -> TrackPoint {
        let state = self.fusion.state();
        TrackPoint {
            at: self.now,
            moving: state.motion == Motion::Moving,
            distance_m: state.distance.0,
            latitude_deg: state.position.map(|(latitude, _)| latitude),
            longitude_deg: state.position.map(|(_, longitude)| longitude),
            altitude_m: state.altitude.fresh().map(|altitude| altitude.0 as f32),
            speed_m_per_s: state.speed.fresh().map(|speed| speed.0 as f32),
            heart_rate_bpm: state.heart_rate.fresh().map(|rate| rate.0),
            cadence_spm: state.cadence.fresh().map(|cadence| cadence.0 as f32),
            power_w: state.power.fresh().map(|power| power.0),
        }
    }
}

fn average_pace(state: &RunState) -> Option<f64> {
    // Below ten metres the quotient is noise.
    (state.distance.0 >= 10.0 && state.moving_s > 0.0)
        .then(|| state.moving_s / (state.distance.0 / 1_000.0))
}
