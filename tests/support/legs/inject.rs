//! What is done to a recorded session before it is replayed: a runner who fades, one who eases on
//! purpose, sensors that fail.

use freshlegs_formats::{Record, Session};

/// A change of a recording.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Injection {
    /// As it was recorded.
    Untouched,
    /// Legs that turn heavy, in the proportions of a real marathon in which the runner faded: for
    /// each percent of speed 0.23 % of cadence and 0.18 % of heart rate are lost, and 0.38 % of
    /// ground contact are added. Measured on a recording of 3:39 h with all sensors.
    Fade {
        /// Share of the speed that is lost in the end, above 0 and below 1.
        depth: f64,
        /// Seconds from the first loss to the whole of it.
        ramp_s: f64,
        /// Share of the recorded time after which it begins.
        from: f64,
    },
    /// The runner eases on purpose, within half a minute. The heart follows as it does any change of
    /// pace: half a percent for each percent of speed, with a time constant of 50 s. So do the
    /// steps: 0.13 % of cadence, 0.55 % of contact.
    Ease {
        /// Share of the speed that is given up, above 0 and below 1.
        depth: f64,
    },
    /// Twelve glitches of the satellites, six heart-rate drop-outs of 40 s, and three minutes in
    /// which the strap counts steps instead of beats.
    Faults,
}

/// What a fade costs and adds per share of speed: Kona proportions.
const FADE: Proportions = Proportions {
    cadence: 0.23,
    heart_rate: 0.18,
    contact: 0.38,
};

/// What easing changes per share of speed.
const EASE: Proportions = Proportions {
    cadence: 0.13,
    heart_rate: 0.5,
    contact: 0.55,
};

/// Seconds until a runner who eases on purpose has eased.
const EASING_S: f64 = 30.0;

/// Time constant of the heart in seconds.
const HEART_S: f64 = 50.0;

const GLITCHES: usize = 12;
const GLITCH_S: f64 = 5.0;
/// Degrees of latitude by which a glitch is off: 80 m.
const GLITCH_DEG: f64 = 80.0 / 111_195.0;
const DROPOUTS: usize = 6;
const DROPOUT_S: f64 = 40.0;
const LOCK_S: f64 = 180.0;

struct Proportions {
    cadence: f64,
    heart_rate: f64,
    contact: f64,
}

/// How much of it is there at one moment: 0 to 1.
struct Shares {
    body: f64,
    heart: f64,
}

impl Injection {
    /// Makes the change, from half of the recorded time on where it does not say otherwise; says when
    /// that is, in seconds since the first record.
    pub fn apply(self, session: &mut Session) -> f64 {
        let span_s = match session.records.as_slice() {
            [first, .., last] => (last.at - first.at).as_seconds_f64(),
            _ => 0.0,
        };
        let onset_s = match self {
            Self::Fade { from, .. } => span_s * from,
            _ => span_s / 2.0,
        };
        match self {
            Self::Untouched => {}
            Self::Fade { depth, ramp_s, .. } => slow(session, onset_s, depth, &FADE, |since_s| {
                let share = (since_s / ramp_s).clamp(0.0, 1.0);
                Shares {
                    body: share,
                    heart: share,
                }
            }),
            Self::Ease { depth } => slow(session, onset_s, depth, &EASE, |since_s| Shares {
                body: (since_s / EASING_S).clamp(0.0, 1.0),
                heart: 1.0 - (-since_s.max(0.0) / HEART_S).exp(),
            }),
            Self::Faults => fail(session, span_s),
        }
        onset_s
    }
}

/// Slows a session down. Way, climb and position shrink alike, so that every slope stays what it
/// was.
fn slow(
    session: &mut Session,
    onset_s: f64,
    depth: f64,
    proportions: &Proportions,
    shares: impl Fn(f64) -> Shares,
) {
    let Some(first) = session.records.first().cloned() else {
        return;
    };
    let mut way = Way::default();
    for record in &mut session.records {
        let since_s = (record.at - first.at).as_seconds_f64() - onset_s;
        let Shares { body, heart } = shares(since_s);
        let speed = 1.0 - depth * body;
        way.shrink(record, speed);
        let scale = |value: &mut Option<f64>, factor: f64| {
            *value = value.map(|value| value * factor);
        };
        let cadence = 1.0 - proportions.cadence * depth * body;
        scale(&mut record.speed_m_per_s, speed);
        scale(&mut record.cadence_spm, cadence);
        scale(&mut record.step_length_m, speed / cadence);
        scale(
            &mut record.stance_ms,
            1.0 + proportions.contact * depth * body,
        );
        scale(&mut record.power_w, speed);
        record.heart_rate_bpm = record.heart_rate_bpm.map(|bpm| {
            (f64::from(bpm) * (1.0 - proportions.heart_rate * depth * heart)).round() as u8
        });
    }
    let totals = &mut session.totals;
    if let (Some(total), Some((recorded, now))) = (totals.distance_m, way.distance.last) {
        totals.distance_m = Some(now + (total - recorded).max(0.0));
    }
}

/// What is counted along the way, each with what was recorded last and what it has become.
#[derive(Default)]
struct Way {
    distance: Counted,
    altitude: Counted,
    latitude: Counted,
    longitude: Counted,
}

#[derive(Default)]
struct Counted {
    last: Option<(f64, f64)>,
}

impl Way {
    fn shrink(&mut self, record: &mut Record, factor: f64) {
        self.distance.shrink(&mut record.distance_m, factor);
        self.altitude.shrink(&mut record.altitude_m, factor);
        self.latitude.shrink(&mut record.latitude_deg, factor);
        self.longitude.shrink(&mut record.longitude_deg, factor);
    }
}

impl Counted {
    fn shrink(&mut self, value: &mut Option<f64>, factor: f64) {
        let Some(recorded) = *value else {
            return;
        };
        let now = match self.last {
            // A counter that begins again is not slowed.
            Some((before, now)) if recorded >= before || before - recorded < 100.0 => {
                now + (recorded - before) * factor
            }
            _ => recorded,
        };
        self.last = Some((recorded, now));
        *value = Some(now);
    }
}

/// Sensors fail at moments that are the same for every file, in shares of its time.
fn fail(session: &mut Session, span_s: f64) {
    let Some(first) = session.records.first().map(|record| record.at) else {
        return;
    };
    let within = |at_s: f64, share: f64, length_s: f64| {
        let from_s = share * span_s;
        at_s >= from_s && at_s < from_s + length_s
    };
    for record in &mut session.records {
        let at_s = (record.at - first).as_seconds_f64();
        for n in 0..GLITCHES {
            let share = (n as f64 + 0.5) / GLITCHES as f64;
            if within(at_s, share, GLITCH_S) {
                let back = n % 2 == 1;
                let factor = if back { 0.3 } else { 2.5 };
                record.speed_m_per_s = record.speed_m_per_s.map(|speed| speed * factor);
                let off = if back { -GLITCH_DEG } else { GLITCH_DEG };
                record.latitude_deg = record.latitude_deg.map(|latitude| latitude + off);
            }
        }
        for n in 0..DROPOUTS {
            let share = (n as f64 + 0.8) / (DROPOUTS as f64 + 0.5);
            if within(at_s, share, DROPOUT_S) {
                record.heart_rate_bpm = None;
            }
        }
        if within(at_s, 0.65, LOCK_S)
            && let Some(spm) = record.cadence_spm
            && record.heart_rate_bpm.is_some()
        {
            record.heart_rate_bpm = Some(spm.round().clamp(30.0, 240.0) as u8);
        }
    }
}
