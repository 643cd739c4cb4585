//! The ground that the simulated runner runs on: gently rolling, where nobody can run.

/// Where the course begins and ends, latitude and longitude in degrees: in the Gulf of Guinea,
/// so that no simulated run is taken for somebody's real one.
const ORIGIN_DEG: (f64, f64) = (0.5, 0.5);

/// Metres in a degree of latitude on a sphere with the mean radius of the earth, 6371 km. Half a
/// degree from the equator a degree of longitude is as long to within 0.004 %.
const METRES_PER_DEGREE: f64 = 111_194.93;

/// Side of the square lap in metres.
const SIDE_M: f64 = 500.0;

/// Direction of the first side, east and north; 3-4-5, so that its length is exactly one.
const HEADING: (f64, f64) = (0.8, 0.6);

/// From mean height to a hilltop in metres.
const HILL_M: f64 = 4.0;

/// From one hilltop to the next in metres: at most 2.3 % of slope.
const HILL_LENGTH_M: f64 = 1_400.0;

/// Mean height in metres.
const HEIGHT_M: f64 = 40.0;

/// Latitude and longitude in degrees after `run_m` metres, `off_m` (east, north) beside the line.
pub(super) fn position(run_m: f64, off_m: (f64, f64)) -> (f64, f64) {
    let along = run_m % SIDE_M;
    // Position in the lap's own axes: along its first side and along its second.
    let (first, second) = match (run_m / SIDE_M) as u64 % 4 {
        0 => (along, 0.0),
        1 => (SIDE_M, along),
        2 => (SIDE_M - along, SIDE_M),
        _ => (0.0, SIDE_M - along),
    };
    let east = first * HEADING.0 - second * HEADING.1 + off_m.0;
    let north = first * HEADING.1 + second * HEADING.0 + off_m.1;
    (
        ORIGIN_DEG.0 + north / METRES_PER_DEGREE,
        ORIGIN_DEG.1 + east / METRES_PER_DEGREE,
    )
}

/// Height in metres after `run_m` metres.
pub(super) fn height_m(run_m: f64) -> f64 {
    HEIGHT_M + HILL_M * wave(run_m / HILL_LENGTH_M)
}

/// Slope as rise over run of the metre after `run_m` metres.
pub(super) fn grade(run_m: f64) -> f64 {
    height_m(run_m + 1.0) - height_m(run_m)
}

/// One period of something like a sine per unit, from parabolas: the same on every machine,
/// which no platform's sine is.
pub(super) fn wave(phase: f64) -> f64 {
    let turn = 2.0 * (phase - phase.floor());
    if turn < 1.0 {
        4.0 * turn * (1.0 - turn)
    } else {
        -4.0 * (turn - 1.0) * (2.0 - turn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lap_closes_and_its_sides_are_as_long_as_they_say() {
        let (start, end) = (position(0.0, (0.0, 0.0)), position(1_999.999, (0.0, 0.0)));
        assert!((start.0 - end.0).abs() < 1e-7 && (start.1 - end.1).abs() < 1e-7);
        for side in 0..4 {
            let run_m = f64::from(side) * SIDE_M + 100.0;
            let (a, b) = (
                position(run_m, (0.0, 0.0)),
                position(run_m + 10.0, (0.0, 0.0)),
            );
            let metres = ((b.0 - a.0).powi(2) + (b.1 - a.1).powi(2)).sqrt() * METRES_PER_DEGREE;
            assert!((metres - 10.0).abs() < 1e-6, "{metres}");
        }
    }

    #[test]
    fn the_ground_rolls_gently() {
        for metre in 0..10_000 {
            let run_m = f64::from(metre);
            assert!(grade(run_m).abs() < 0.024);
            assert!((height_m(run_m) - HEIGHT_M).abs() <= HILL_M);
        }
    }
}
