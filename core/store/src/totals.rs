use freshlegs_engine::{Moment, Summary, TrackPoint};

use crate::pack::Piece;

/// What the track of a run adds up to until `at`. One point is one second.
///
/// For the list of a run that nobody ended: the session's own totals, where it has come to them, are
/// better, and only they hold the climb and whether the run was eased.
pub(crate) fn totals(record: &Piece, at: Moment) -> Summary {
    let moving = || record.track.iter().filter(|point| point.moving);
    let distance_m = record.track.last().map_or(0.0, |point| point.distance_m);
    let moving_s = moving().count() as f64;
    let heart_rate = |point: &TrackPoint| point.heart_rate_bpm.map(f64::from);
    let cadence = |point: &TrackPoint| point.cadence_spm.map(f64::from).filter(|spm| *spm > 0.0);
    Summary {
        distance_m,
        moving_s,
        elapsed_s: at.as_secs_f64(),
        heart_rate_avg_bpm: mean(moving().filter_map(heart_rate)),
        heart_rate_max_bpm: record.track.iter().filter_map(|p| p.heart_rate_bpm).max(),
        cadence_avg_spm: mean(moving().filter_map(cadence)),
        pace_avg_s_per_km: (distance_m > 0.0).then(|| moving_s / distance_m * 1_000.0),
        ascent_m: None,
        cues: record.cues.len() as u32,
        eased: false,
    }
}

/// The totals without what is not finite: JSON has no word for it, and a run must always come to its
/// end.
pub(crate) fn finite(totals: &Summary) -> Summary {
    let or_zero = |value: f64| if value.is_finite() { value } else { 0.0 };
    Summary {
        distance_m: or_zero(totals.distance_m),
        moving_s: or_zero(totals.moving_s),
        elapsed_s: or_zero(totals.elapsed_s),
        ..*totals
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::Save;

    use super::*;

    #[test]
    fn absent_values_zero_cadence_and_standing_stay_out_of_the_means() {
        let point = |second, moving, heart_rate_bpm, cadence_spm| {
            Save::Point(TrackPoint {
                at: Moment::from_secs(second),
                moving,
                distance_m: second as f64 * 3.0,
                heart_rate_bpm,
                cadence_spm,
                ..TrackPoint::default()
            })
        };
        let record = Piece::of_saves(&[
            point(1, true, Some(140), Some(170.0)),
            point(2, true, None, Some(0.0)),
            point(3, true, Some(150), None),
            point(4, false, Some(180), Some(90.0)),
        ]);
        let totals = totals(&record, Moment::from_secs(5));
        assert_eq!(totals.heart_rate_avg_bpm, Some(145.0));
        assert_eq!(totals.heart_rate_max_bpm, Some(180));
        assert_eq!(totals.cadence_avg_spm, Some(170.0));
        assert_eq!(totals.pace_avg_s_per_km, Some(250.0));
        assert_eq!((totals.moving_s, totals.elapsed_s), (3.0, 5.0));
    }

    #[test]
    fn a_run_that_was_killed_at_once_has_no_means() {
        let totals = totals(&Piece::default(), Moment::ZERO);
        assert_eq!(totals, Summary::default());
    }
}
