use serde::{Deserialize, Serialize};

use super::check::Check;

/// What was done.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// A run without the phone.
    Run,
    /// A walk.
    Walk,
    /// Cycling.
    Cycling,
    /// Swimming.
    Swimming,
    /// Another sport.
    OtherSport,
    /// Strength.
    Strength,
    /// Mobility or stretching.
    Mobility,
    /// Foam rolling.
    FoamRolling,
    /// Massage.
    Massage,
}

/// A run without the phone, another sport, strength, or care for the legs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Activity {
    /// What was done.
    pub activity: ActivityKind,
    /// How long, in minutes, 1 to 2,880.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// How far, in metres, 0 to 1,000,000.
    #[serde(default)]
    pub distance_m: Option<f64>,
    /// Effort on Borg's CR-10 scale, 0 (rest) to 10 (maximal).
    #[serde(default)]
    pub rpe: Option<f64>,
    /// Whether it was hard for the legs: heavy squats, hills, jumps.
    #[serde(default)]
    pub hard_for_the_legs: bool,
    /// In the runner's own words, up to 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
}

/// A pair of shoes.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Shoes {
    /// Its name, up to 80 characters.
    pub name: String,
    /// Whether it is laid aside with this entry; taken into use otherwise.
    #[serde(default)]
    pub laid_aside: bool,
}

impl ActivityKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 9] = [
        Self::Run,
        Self::Walk,
        Self::Cycling,
        Self::Swimming,
        Self::OtherSport,
        Self::Strength,
        Self::Mobility,
        Self::FoamRolling,
        Self::Massage,
    ];

    /// Whether it is care for the legs and no load.
    pub const fn is_care(self) -> bool {
        matches!(self, Self::Mobility | Self::FoamRolling | Self::Massage)
    }
}

impl Activity {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("minutes", self.minutes, 1, 2_880);
        check.range("distance_m", self.distance_m, 0.0, 1_000_000.0);
        check.range("rpe", self.rpe, 0.0, 10.0);
        check.note("note", self.note.as_deref());
        if self.activity == ActivityKind::Run && self.minutes.is_none() && self.distance_m.is_none()
        {
            check.refuse("minutes", "or distance_m must be there for a run");
        }
    }
}

impl Shoes {
    pub(super) fn check(&self, check: &mut Check) {
        check.name("name", &self.name);
    }
}
