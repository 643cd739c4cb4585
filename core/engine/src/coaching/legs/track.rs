use super::RunModel;
use super::bins::Collector;
use crate::output::TrackPoint;
use crate::sensing::{Motion, Quality, RunState, Signal};
use crate::units::{Bpm, Metres, MetresPerSecond, StepsPerMinute};

impl RunModel {
    /// What the stored track of a run teaches, recorded here or taken over from a file: the same as
    /// the live run would have, but for ground contact, which no track holds, and a slope that is
    /// read from its altitude.
    pub fn of_track(track: &[TrackPoint]) -> Self {
        let mut collector = Collector::default();
        for point in track {
            collector.tick(point.at, &state(point));
        }
        Self::of(collector.bins())
    }
}

/// A second of a track as it was when it was the present.
fn state(point: &TrackPoint) -> RunState {
    RunState {
        elapsed_s: point.at.as_secs_f64(),
        distance: Metres(point.distance_m),
        motion: if point.moving {
            Motion::Moving
        } else {
            Motion::Paused
        },
        heart_rate: signal(point.heart_rate_bpm.map(Bpm)),
        speed: signal(point.speed_m_per_s.map(f64::from).map(MetresPerSecond)),
        cadence: signal(point.cadence_spm.map(f64::from).map(StepsPerMinute)),
        altitude: signal(point.altitude_m.map(f64::from).map(Metres)),
        ..RunState::default()
    }
}

fn signal<T>(value: Option<T>) -> Signal<T> {
    Signal {
        quality: if value.is_some() {
            Quality::Fresh
        } else {
            Quality::Lost
        },
        value,
        ..Signal::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coaching::legs::{Legs, LegsSetup};
    use crate::time::Moment;

    #[test]
    fn a_track_teaches_what_the_run_itself_taught() {
        let track: Vec<TrackPoint> = (1..2_400_u64)
            .map(|second| TrackPoint {
                at: Moment::from_secs(second),
                moving: true,
                distance_m: second as f64 * 3.0,
                altitude_m: Some(100.0),
                speed_m_per_s: Some(if second / 300 % 2 == 0 { 2.9 } else { 3.1 }),
                heart_rate_bpm: Some(140 + (second / 300) as u16),
                cadence_spm: Some(168.0),
                ..TrackPoint::default()
            })
            .collect();
        let mut legs = Legs::new(LegsSetup::default());
        for point in &track {
            legs.tick(point.at, &state(point));
        }
        let model = RunModel::of_track(&track);
        assert_eq!(model, legs.model());
        assert!(model.minutes >= 30, "{model:?}");
        assert!(model.heart.n > 0 && model.cadence.n > 0);
    }

    #[test]
    fn a_track_of_standing_teaches_nothing() {
        let track: Vec<TrackPoint> = (1..2_400)
            .map(|second| TrackPoint {
                at: Moment::from_secs(second),
                ..TrackPoint::default()
            })
            .collect();
        assert_eq!(RunModel::of_track(&track), RunModel::default());
    }
}
