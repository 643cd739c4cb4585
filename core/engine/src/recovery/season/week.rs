use serde::{Deserialize, Serialize};

use super::run::PlannedKind;

/// What a week is for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SeasonPhase {
    /// Building.
    Building,
    /// Keeping what is there.
    Habit,
    /// Easier, so that the building settles.
    Easy,
    /// Less before a race.
    Taper,
    /// Quiet after a race.
    Quiet,
    /// The way back.
    WayBack,
    /// Paused.
    Paused,
}

impl SeasonPhase {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::Building,
        Self::Habit,
        Self::Easy,
        Self::Taper,
        Self::Quiet,
        Self::WayBack,
        Self::Paused,
    ];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Building => "season-phase-building",
            Self::Habit => "season-phase-habit",
            Self::Easy => "season-phase-easy",
            Self::Taper => "season-phase-taper",
            Self::Quiet => "season-phase-quiet",
            Self::WayBack => "season-phase-way-back",
            Self::Paused => "season-phase-paused",
        }
    }
}

/// What a week shall hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    pub(super) phase: SeasonPhase,
    /// Days with a run, 2 to 7.
    pub(super) days: u8,
    /// Metres of the whole week, without a race.
    pub(super) volume_m: f64,
    /// The long run that the goal asks for, in metres.
    pub(super) need_m: f64,
    /// Whether the runner is ready for hard sessions at all.
    pub(super) hard: bool,
    /// The number of the week in its cycle: sessions take turns.
    pub(super) number: i64,
    /// The weekday of a race in it, 0 for Monday.
    pub(super) race: Option<usize>,
}

/// The days of a week, from Monday on: what, and how many metres.
pub(super) type Shape = [(PlannedKind, f64); 7];

const SUNDAY: usize = 6;

/// The largest share of a week that its long run takes. A convention: fewer runs carry more of it.
pub(super) fn long_share(days: u8) -> f64 {
    match days {
        0..=2 => 0.65,
        3 => 0.50,
        4 => 0.45,
        5 => 0.40,
        6 => 0.35,
        _ => 0.33,
    }
}

/// The weekdays of the runs: never the day before or after a hard one where that can be helped.
pub(super) fn run_days(days: u8) -> &'static [usize] {
    match days {
        0..=2 => &[2, 6],
        3 => &[1, 3, 6],
        4 => &[1, 3, 5, 6],
        5 => &[1, 2, 3, 5, 6],
        6 => &[1, 2, 3, 4, 5, 6],
        _ => &[0, 1, 2, 3, 4, 5, 6],
    }
}

/// Spreads a week. Hard sessions come on Tuesday and Thursday, the long run on Sunday, so that none of
/// them follows another.
pub(super) fn shape(order: &Order) -> Shape {
    let mut week: Shape = [(PlannedKind::Rest, 0.0); 7];
    let days = run_days(order.days);
    let days: Vec<usize> = match order.race {
        // The day before a race is free.
        Some(race) => days.iter().copied().filter(|day| day + 1 < race).collect(),
        None => days.to_vec(),
    };
    let has_long = days.contains(&SUNDAY);
    let share = long_share(order.days);
    let typical = 0.8 * share * order.volume_m;
    let long = typical.max(order.need_m.min(share * order.volume_m));
    let others = days.len().saturating_sub(usize::from(has_long)).max(1) as f64;
    let other = match order.race {
        // What falls before the race, and no run of it a long one.
        Some(race) => (order.volume_m * race as f64 / 6.0 / others).min(0.4 * order.volume_m),
        None => ((order.volume_m - long) / others).min(long),
    };
    for day in &days {
        week[*day] = if *day == SUNDAY {
            (PlannedKind::Long, long)
        } else {
            (PlannedKind::Easy, other)
        };
    }
    for (slot, kind) in hard_days(order) {
        if week[slot].0 == PlannedKind::Easy {
            week[slot].0 = kind;
        }
    }
    week
}

fn hard_days(order: &Order) -> Vec<(usize, PlannedKind)> {
    const TUESDAY: usize = 1;
    const THURSDAY: usize = 3;
    let turn = if order.number % 2 == 0 {
        PlannedKind::Steady
    } else {
        PlannedKind::Intervals
    };
    let most = match order.days {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    };
    let wanted = match order.phase {
        _ if !order.hard => 0,
        SeasonPhase::Building | SeasonPhase::Taper => most,
        SeasonPhase::Habit | SeasonPhase::Easy => most.min(1),
        SeasonPhase::Quiet | SeasonPhase::WayBack | SeasonPhase::Paused => 0,
    };
    let sessions = match wanted {
        0 => vec![],
        1 if order.phase == SeasonPhase::Easy => vec![(TUESDAY, PlannedKind::Steady)],
        1 => vec![(TUESDAY, turn)],
        _ => vec![
            (TUESDAY, PlannedKind::Intervals),
            (THURSDAY, PlannedKind::Steady),
        ],
    };
    // Four days before a race nothing is hard any more.
    let is_far = |slot: usize| order.race.is_none_or(|race| slot + 4 <= race);
    sessions
        .into_iter()
        .filter(|(slot, _)| is_far(*slot))
        .collect()
}

/// Up to two days for strength: none that is hard or long, and none in weeks that are for recovery.
pub(super) fn strength_days(phase: SeasonPhase, kinds: [PlannedKind; 7]) -> [bool; 7] {
    let most = match phase {
        SeasonPhase::Building | SeasonPhase::Habit => 2,
        SeasonPhase::Easy => 1,
        SeasonPhase::Taper | SeasonPhase::Quiet | SeasonPhase::WayBack | SeasonPhase::Paused => 0,
    };
    let mut chosen = [false; 7];
    let fits = |slot: &usize| matches!(kinds[*slot], PlannedKind::Rest | PlannedKind::Easy);
    for slot in [2, 4, 0, 5].into_iter().filter(fits).take(most) {
        chosen[slot] = true;
    }
    chosen
}
