use std::collections::BTreeMap;

use freshlegs_engine::coaching::legs::{
    self, AskKind, Gate, Legs, LegsInput, LegsSetup, PastRun, Standing, Tuning,
};
use freshlegs_engine::{Moment, RunKind};

use super::series::Series;

/// What is known of the runner before the run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum History {
    /// Nothing: sensors must never ask.
    None,
    /// Five runs of the last four weeks.
    Typical,
}

impl History {
    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Typical => "typical",
        }
    }

    /// The past of a runner whose run this is: five times what the first twenty minutes of it
    /// teach, and no later second.
    pub fn past(self, series: &Series) -> Vec<PastRun> {
        const FIRST: Moment = Moment::from_secs(1_200);
        const DAYS_AGO: [u16; 5] = [3, 8, 13, 18, 25];
        if self == Self::None {
            return Vec::new();
        }
        let mut legs = Legs::new(LegsSetup::default());
        for second in series.seconds.iter().take_while(|it| it.at <= FIRST) {
            if let Some(ms) = second.contact_ms {
                legs.handle_input(second.at, LegsInput::ContactTime(ms));
            }
            legs.tick(second.at, &second.state);
        }
        let model = legs.model();
        DAYS_AGO
            .map(|days_ago| PastRun { days_ago, model })
            .to_vec()
    }
}

/// What the detector made of a run.
#[derive(Clone, Debug, Default)]
pub struct Trial {
    /// Seconds since the start at which it spoke, and of what.
    pub asks: Vec<(f64, AskKind)>,
    /// Share of the time after the twentieth minute in which a question was possible; `None` for a
    /// run that is no longer.
    pub open: Option<f64>,
    /// The gate that was shut for most of that time, with its share of it.
    pub main_gate: Option<(String, f64)>,
}

impl Trial {
    /// Lets the detector follow a run.
    pub fn of(series: &Series, kind: RunKind, past: &[PastRun], tuning: Tuning) -> Self {
        let mut legs = Legs::new(LegsSetup {
            kind,
            history: legs::History::new(past),
            tuning,
            ..LegsSetup::default()
        });
        let mut trial = Self::default();
        let mut shut: BTreeMap<String, u32> = BTreeMap::new();
        let mut judged = 0_u32;
        let mut open = 0_u32;
        for second in &series.seconds {
            if let Some(ms) = second.contact_ms {
                legs.handle_input(second.at, LegsInput::ContactTime(ms));
            }
            legs.tick(second.at, &second.state);
            while let Some(ask) = legs.poll_output() {
                trial.asks.push((ask.at.as_secs_f64(), ask.kind));
            }
            let standing = legs.standing();
            if standing == Standing::Shut(Gate::TooEarly) {
                continue;
            }
            judged += 1;
            if let Standing::Shut(gate) = standing {
                *shut.entry(name(gate)).or_default() += 1;
            } else {
                open += 1;
            }
        }
        let share = |seconds: u32| f64::from(seconds) / f64::from(judged);
        if judged > 0 {
            trial.open = Some(share(open));
            let main = shut.into_iter().max_by_key(|(_, seconds)| *seconds);
            trial.main_gate = main.map(|(gate, seconds)| (gate, share(seconds)));
        } else {
            trial.main_gate = Some((name(Gate::TooEarly), 1.0));
        }
        trial
    }

    /// Whether the detector kept out of this run: questions were possible for less than a quarter
    /// of it.
    pub fn is_refused(&self) -> bool {
        const REFUSED: f64 = 0.25;
        self.open.is_none_or(|open| open < REFUSED)
    }

    /// Seconds at which it asked about a fade, heavy or eased.
    pub fn fade_asks(&self) -> impl Iterator<Item = f64> {
        self.asks
            .iter()
            .filter(|(_, kind)| *kind != AskKind::Cardio)
            .map(|(at_s, _)| *at_s)
    }

    /// How often it spoke of `kind`.
    pub fn count(&self, kind: AskKind) -> usize {
        self.asks.iter().filter(|(_, it)| *it == kind).count()
    }
}

fn name(gate: Gate) -> String {
    match gate {
        Gate::History(known) => format!("history, {} of {} runs", known.runs, known.of),
        Gate::Kind(kind) => format!("kind of run, {kind:?}").to_lowercase(),
        Gate::TooEarly => "shorter than 20 min".to_owned(),
        Gate::NearTheEnd => "last kilometre".to_owned(),
        Gate::NoBaseline => "no baseline".to_owned(),
        Gate::Hilly => "hilly reference".to_owned(),
        Gate::Unsteady => "unsteady pace".to_owned(),
        Gate::Stopped => "stopped".to_owned(),
        Gate::Walking => "walking".to_owned(),
        Gate::PaceUnknown => "pace unknown".to_owned(),
        Gate::Hill => "hill".to_owned(),
        Gate::AnotherPace => "another pace".to_owned(),
        Gate::Suspended => "suspended".to_owned(),
    }
}
