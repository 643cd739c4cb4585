//! The simulated body: speed, steps, heart.

use super::course;
use super::random::{Random, Wander};

/// Paces of the run in metres per second. Warm-up: 6:30 per kilometre.
const WARM_UP: f64 = 1_000.0 / 390.0;
/// Repeats: 5:24 per kilometre, in the middle of the plan's range.
const REPEAT: f64 = 1_000.0 / 324.0;
/// The beginning of the second repeat, run with too much courage: 4:40 per kilometre.
const TOO_FAST: f64 = 1_000.0 / 280.0;
/// Recovery and cool-down: 7:00 per kilometre.
const EASY: f64 = 1_000.0 / 420.0;

/// Below this speed in metres per second nobody takes a step.
const STANDS_BELOW: f64 = 0.4;

/// Heart rate lags behind effort with this time constant in seconds; 30 to 60 s in running.
const HEART_LAG_S: f64 = 45.0;

/// Heart rate at rest and per metre per second of speed on the flat, in beats per minute: about
/// 139 at 6:30 and 155 at 5:24 per kilometre.
const HEART_REST: f64 = 62.0;
const HEART_PER_SPEED: f64 = 30.0;

/// Heart rate at the start: the runner has walked there.
const HEART_AT_START: f64 = 92.0;

/// Heart rate drifts up at the same effort by about 5 % an hour.
const HEART_DRIFT_PER_S: f64 = 0.05 / 3_600.0;

/// What a slope costs, as a share of the cost on the flat per unit of slope: the first term of
/// Minetti's polynomial (2002, doi:10.1152/japplphysiol.01177.2001), 19.5 of 3.6 J/(kg m).
const SLOPE_COST: f64 = 19.5 / 3.6;

/// Steps per minute at [`CADENCE_SPEED`], and how they follow speed: elasticity 0.13, the median
/// of twenty measured runs.
const CADENCE: f64 = 168.0;
const CADENCE_SPEED: f64 = 2.8;
const CADENCE_ELASTICITY: f64 = 0.13;

/// Breaths per minute, which speed the heart up and slow it down.
const BREATHS_PER_MIN: f64 = 36.0;

/// A runner, second by second.
#[derive(Clone, Debug)]
pub(super) struct Runner {
    random: Random,
    second: u64,
    moved_s: u64,
    run_m: f64,
    speed: f64,
    heart: f64,
    cadence: f64,
    speed_noise: Wander,
    cadence_noise: Wander,
    /// When the heart beats next, in units of 1/1024 s since the start.
    beat_1024: u64,
}

impl Runner {
    pub(super) fn new(random: Random) -> Self {
        Self {
            random,
            second: 0,
            moved_s: 0,
            run_m: 0.0,
            speed: 0.0,
            heart: HEART_AT_START,
            cadence: 0.0,
            speed_noise: Wander::new(0.012, 0.9),
            cadence_noise: Wander::new(1.2, 0.9),
            beat_1024: 300,
        }
    }

    /// Lives through one second; `halted` when a light is red.
    pub(super) fn live(&mut self, halted: bool) {
        let grade = course::grade(self.run_m);
        let noise = self.speed_noise.next(&mut self.random);
        if halted {
            self.speed *= 0.4;
            if self.speed < STANDS_BELOW {
                self.speed = 0.0;
            }
        } else {
            let wanted = wanted_speed(self.moved_s) * (1.0 + noise) * (1.0 - 1.2 * grade);
            self.speed += (wanted - self.speed) / 2.5;
            self.moved_s += 1;
        }
        self.run_m += self.speed;
        self.second += 1;

        let drift = 1.0 + HEART_DRIFT_PER_S * self.second as f64;
        let effort = self.speed * (1.0 + SLOPE_COST * grade);
        let wanted = HEART_REST + HEART_PER_SPEED * effort * drift;
        self.heart += (wanted - self.heart) / HEART_LAG_S;

        let steps = CADENCE * (1.0 + CADENCE_ELASTICITY * (self.speed / CADENCE_SPEED - 1.0));
        let noise = self.cadence_noise.next(&mut self.random);
        self.cadence = if self.speed < STANDS_BELOW {
            0.0
        } else {
            steps + noise
        };
    }

    /// RR intervals in 1/1024 s of the beats up to `until_s` seconds since the start.
    pub(super) fn beats(&mut self, until_s: f64) -> Vec<u16> {
        let mut rr = Vec::new();
        while (self.beat_1024 as f64) < until_s * 1_024.0 {
            let breath = course::wave(self.beat_1024 as f64 / 1_024.0 * BREATHS_PER_MIN / 60.0);
            let sway = 1.0 + 0.008 * breath + 0.004 * self.random.bell();
            let interval = (60.0 / self.heart * sway * 1_024.0).round() as u16;
            self.beat_1024 += u64::from(interval);
            rr.push(interval);
        }
        rr
    }

    /// Metres since the start.
    pub(super) fn run_m(&self) -> f64 {
        self.run_m
    }

    /// Metres per second.
    pub(super) fn speed(&self) -> f64 {
        self.speed
    }

    /// Heart rate in beats per minute.
    pub(super) fn heart_rate(&self) -> f64 {
        self.heart
    }

    /// Steps of both feet per minute.
    pub(super) fn cadence(&self) -> f64 {
        self.cadence
    }
}

/// What the runner means to run after `moved_s` seconds on the move. The parts are those of the
/// default plan; after its end the cool-down goes on.
fn wanted_speed(moved_s: u64) -> f64 {
    const WARM_UP_S: u64 = 300;
    const ROUND_S: u64 = 360;
    const REPEAT_S: u64 = 240;
    const TOO_FAST_S: u64 = 80;
    let Some(after) = moved_s.checked_sub(WARM_UP_S) else {
        return WARM_UP;
    };
    match (after / ROUND_S, after % ROUND_S) {
        (1, ..TOO_FAST_S) => TOO_FAST,
        (0..3, ..REPEAT_S) => REPEAT,
        _ => EASY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(seconds: u64) -> Runner {
        let mut runner = Runner::new(Random::new(7));
        for _ in 0..seconds {
            runner.live(false);
        }
        runner
    }

    #[test]
    fn the_heart_follows_effort_with_a_lag() {
        let warm = run(290).heart_rate();
        let soon = run(310).heart_rate();
        let later = run(530).heart_rate();
        assert!((130.0..146.0).contains(&warm), "{warm}");
        assert!(soon - warm < 6.0, "{soon}");
        assert!((149.0..163.0).contains(&later), "{later}");
    }

    #[test]
    fn beats_fill_the_time_and_agree_with_the_heart_rate() {
        let mut runner = run(200);
        let _ = runner.beats(200.0);
        let mut sum = 0.0;
        let mut count = 0.0;
        for second in 201..=260 {
            runner.live(false);
            for rr in runner.beats(f64::from(second)) {
                sum += f64::from(rr) / 1_024.0;
                count += 1.0;
            }
        }
        assert!((sum - 60.0).abs() < 0.6, "{sum}");
        let bpm = count * 60.0 / sum;
        assert!((bpm - runner.heart_rate()).abs() < 3.0, "{bpm}");
    }

    #[test]
    fn cadence_hardly_rises_with_speed() {
        let (slow, fast) = (run(280), run(500));
        assert!((160.0..172.0).contains(&slow.cadence()));
        let rise = fast.cadence() / slow.cadence();
        assert!((1.0..1.06).contains(&rise), "{rise}");
    }

    #[test]
    fn a_red_light_stops_the_runner_but_not_the_heart() {
        let mut runner = run(400);
        let before = runner.heart_rate();
        for _ in 0..25 {
            runner.live(true);
        }
        assert!(runner.speed() == 0.0 && runner.cadence() == 0.0);
        assert!((90.0..before).contains(&runner.heart_rate()));
    }
}
