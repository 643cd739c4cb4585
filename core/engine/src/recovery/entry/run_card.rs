use serde::{Deserialize, Serialize};

use super::body::BodyPlace;
use super::check::Check;
use crate::coaching::RescueStep;

/// How a run was. Everything is optional.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RunCard {
    /// The id of the run it belongs to; without one it belongs to the day's only run.
    pub run: Option<String>,
    /// Effort of the whole run on Borg's CR-10 scale, 0 (rest) to 10 (maximal), asked 10 to 30 min
    /// after it (Foster et al. 2001, doi:10.1519/00124278-200102000-00019).
    pub rpe: Option<f64>,
    /// Heaviness of the legs in the run, 0 (fresh) to 10.
    pub leg_heaviness: Option<u8>,
    /// Where they were heavy; a single side is told apart.
    pub heavy_where: Vec<BodyPlace>,
    /// From which minute on they were heavy, 0 to 2,880.
    pub heavy_from_min: Option<u16>,
    /// What helped.
    pub helped: Vec<RescueStep>,
    /// The name of the shoes, up to 80 characters.
    pub shoes: Option<String>,
    /// In the runner's own words, up to 2,000 characters.
    pub note: Option<String>,
}

/// How the legs feel, in one touch.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegsFeel {
    /// Fresh.
    Fresh,
    /// So-so.
    SoSo,
    /// Heavy.
    Heavy,
}

/// What the runner made of heavy legs before a run.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HeavyChoice {
    /// A longer warm-up, then as planned.
    LongerWarmUp,
    /// An easy version of the run.
    EasyVersion,
    /// A walk.
    Walk,
    /// A day of rest.
    RestDay,
    /// As planned.
    AsPlanned,
}

/// One touch before a run: how the legs are.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct LegsToday {
    /// How they feel.
    pub feel: LegsFeel,
    /// What the runner chose, where they are heavy.
    #[serde(default)]
    pub choice: Option<HeavyChoice>,
}

impl RunCard {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("rpe", self.rpe, 0.0, 10.0);
        check.range("leg_heaviness", self.leg_heaviness, 0, 10);
        check.range("heavy_from_min", self.heavy_from_min, 0, 2_880);
        if let Some(shoes) = &self.shoes {
            check.name("shoes", shoes);
        }
        check.note("note", self.note.as_deref());
    }
}

impl LegsFeel {
    /// The touch as heaviness from 0 to 10: 1, 4 or 7, the middles of the thirds of the scale.
    pub const fn heaviness(self) -> u8 {
        match self {
            Self::Fresh => 1,
            Self::SoSo => 4,
            Self::Heavy => 7,
        }
    }
}
