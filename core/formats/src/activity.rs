use std::fmt;

use chrono::{DateTime, Utc};

/// Which format a file was in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// Garmin's Flexible and Interoperable Data Transfer.
    Fit,
    /// Training Center XML.
    Tcx,
    /// GPS Exchange Format with sensor extensions.
    Gpx,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fit => "FIT",
            Self::Tcx => "TCX",
            Self::Gpx => "GPX",
        })
    }
}

/// A file, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// The format it was in.
    pub format: Format,
    /// The device that recorded it, where the file says.
    pub device: Device,
    /// The sessions in the order of the file; at least one.
    pub sessions: Vec<Session>,
    /// What was wrong with the file and has been worked around.
    pub faults: Vec<Fault>,
}

impl Activity {
    /// The session that a runner most likely means: the longest of sport [`Sport::Running`], by
    /// the stated timer time or else by what its records span.
    ///
    /// Where none is said to be a run, the longest run-like one: walking, or a sport not known,
    /// at a mean speed that a runner can keep. Sessions without records are passed over.
    pub fn longest_run(&self) -> Option<usize> {
        self.longest(|session| session.sport == Sport::Running)
            .or_else(|| self.longest(Session::is_run_like))
    }

    /// The longest session with records, of whatever sport.
    pub fn longest_session(&self) -> Option<usize> {
        self.longest(|_| true)
    }

    fn longest(&self, wanted: impl Fn(&Session) -> bool) -> Option<usize> {
        let mut best: Option<(usize, f64)> = None;
        for (index, session) in self.sessions.iter().enumerate() {
            let duration_s = session.duration_s();
            if !session.records.is_empty()
                && wanted(session)
                && best.is_none_or(|(_, longest_s)| duration_s > longest_s)
            {
                best = Some((index, duration_s));
            }
        }
        best.map(|(index, _)| index)
    }
}

/// What a file says of the device that recorded it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    /// Maker, in words where known.
    pub manufacturer: Option<String>,
    /// Product, in words or as its number.
    pub product: Option<String>,
}

/// Something wrong with a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// Bytes from the beginning of the (unpacked) file.
    pub offset: u64,
    /// What is wrong, as a lower-case fragment.
    pub reason: String,
}

/// The kind of sport.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Sport {
    /// Running of any sort.
    Running,
    /// Walking or hiking.
    Walking,
    /// On a bicycle.
    Cycling,
    /// In water.
    Swimming,
    /// Changing between two sports.
    Transition,
    /// Anything else, or not said.
    #[default]
    Other,
}

/// One session of an activity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// The sport.
    pub sport: Sport,
    /// On a treadmill or track indoors.
    pub indoor: bool,
    /// When it began.
    pub start: DateTime<Utc>,
    /// Offset of local time from UTC in seconds, where the file says.
    pub utc_offset_s: Option<i32>,
    /// The file's own totals, as it states them.
    pub totals: Totals,
    /// Records in order of time. Time never falls.
    pub records: Vec<Record>,
    /// Laps in order of time.
    pub laps: Vec<Lap>,
    /// Timer stops and starts in order of time.
    pub timer: Vec<TimerEvent>,
    /// Beats in order of time.
    pub beats: Vec<RrBatch>,
}

impl Session {
    /// Seconds with the timer running as stated, else from the first record to the last.
    fn duration_s(&self) -> f64 {
        let span = || match self.records.as_slice() {
            [first, .., last] => (last.at - first.at).as_seconds_f64(),
            _ => 0.0,
        };
        self.totals.timer_s.unwrap_or_else(span)
    }

    fn is_run_like(&self) -> bool {
        // The half marathon world record is run at 6.1 m/s.
        const FASTEST_M_PER_S: f64 = 6.5;
        let distance_m = self
            .totals
            .distance_m
            .or_else(|| self.records.iter().rev().find_map(|it| it.distance_m));
        let slow = distance_m.is_none_or(|it| it <= FASTEST_M_PER_S * self.duration_s());
        matches!(self.sport, Sport::Walking | Sport::Other) && slow
    }
}

/// Totals as a file states them for a session.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// Metres.
    pub distance_m: Option<f64>,
    /// Seconds with the timer running.
    pub timer_s: Option<f64>,
    /// Seconds from the first moment to the last.
    pub elapsed_s: Option<f64>,
    /// Climb in metres.
    pub ascent_m: Option<f64>,
    /// Mean heart rate in beats per minute.
    pub heart_rate_avg_bpm: Option<f64>,
    /// Highest heart rate in beats per minute.
    pub heart_rate_max_bpm: Option<f64>,
    /// Mean cadence in steps per minute of both feet.
    pub cadence_avg_spm: Option<f64>,
    /// Energy in kilocalories.
    pub energy_kcal: Option<f64>,
}

/// One record. Absent is `None`, never zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// When.
    pub at: DateTime<Utc>,
    /// Latitude in degrees.
    pub latitude_deg: Option<f64>,
    /// Longitude in degrees.
    pub longitude_deg: Option<f64>,
    /// Altitude in metres.
    pub altitude_m: Option<f64>,
    /// Distance since the start of the activity in metres.
    pub distance_m: Option<f64>,
    /// Speed in metres per second.
    pub speed_m_per_s: Option<f64>,
    /// Heart rate in beats per minute.
    pub heart_rate_bpm: Option<u8>,
    /// Cadence: steps per minute of both feet in running and walking, revolutions elsewhere.
    pub cadence_spm: Option<f64>,
    /// Power in watts.
    pub power_w: Option<f64>,
    /// Ground contact in milliseconds.
    pub stance_ms: Option<f64>,
    /// Step length in metres.
    pub step_length_m: Option<f64>,
    /// Vertical oscillation in metres.
    pub vertical_oscillation_m: Option<f64>,
    /// Temperature in degrees Celsius.
    pub temperature_c: Option<f64>,
    /// Breaths per minute as the device estimates them.
    pub respiration_per_min: Option<f64>,
    /// Developer fields by name, in the unit of the file.
    pub developer: Vec<(String, f64)>,
}

/// One lap as the file states it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lap {
    /// When it began.
    pub start: DateTime<Utc>,
    /// Its totals.
    pub totals: Totals,
}

/// The timer stopped or started.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimerEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it runs from here on.
    pub running: bool,
}

/// RR intervals of one `hrv` message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RrBatch {
    /// How many records of the session came before it in the file.
    pub after_records: usize,
    /// The intervals in milliseconds.
    pub rr_ms: Vec<f64>,
}
