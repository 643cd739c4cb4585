use serde::{Deserialize, Serialize};

use super::check::Check;

/// Food and drink about a run, or in the day. Everything is optional.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Intake {
    /// The id of the run it belongs to; `None` for the day.
    pub run: Option<String>,
    /// Carbohydrate in the four hours before, in grams, 0 to 1,000.
    pub carbohydrate_before_g: Option<u16>,
    /// Carbohydrate in the run, in grams, 0 to 1,000.
    pub carbohydrate_during_g: Option<u16>,
    /// Carbohydrate in the two hours after, in grams, 0 to 1,000.
    pub carbohydrate_after_g: Option<u16>,
    /// Fluid in the run, or in the day, in millilitres, 0 to 15,000.
    pub fluid_ml: Option<u16>,
    /// Whether it had electrolytes.
    pub electrolytes: Option<bool>,
    /// Body mass before in kilograms, 25 to 300: for the fluid loss of this run only.
    pub body_mass_before_kg: Option<f64>,
    /// Body mass after in kilograms.
    pub body_mass_after_kg: Option<f64>,
    /// Urine between the two, in millilitres, 0 to 3,000.
    pub urine_ml: Option<u16>,
    /// Meals rich in iron that day, 0 to 10.
    pub iron_rich_meals: Option<u8>,
    /// Whether too little was eaten that day for what was done.
    pub ate_too_little: Option<bool>,
    /// In the runner's own words, up to 2,000 characters.
    pub note: Option<String>,
}

/// A result from a laboratory.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BloodResult {
    /// Ferritin in micrograms per litre, 1 to 3,000.
    pub ferritin_ug_per_l: Option<f64>,
    /// Haemoglobin in grams per litre, 30 to 250.
    pub haemoglobin_g_per_l: Option<f64>,
}

impl Intake {
    pub(super) fn check(&self, check: &mut Check) {
        for (field, grams) in [
            ("carbohydrate_before_g", self.carbohydrate_before_g),
            ("carbohydrate_during_g", self.carbohydrate_during_g),
            ("carbohydrate_after_g", self.carbohydrate_after_g),
        ] {
            check.range(field, grams, 0, 1_000);
        }
        check.range("fluid_ml", self.fluid_ml, 0, 15_000);
        check.range("body_mass_before_kg", self.body_mass_before_kg, 25.0, 300.0);
        check.range("body_mass_after_kg", self.body_mass_after_kg, 25.0, 300.0);
        if let (Some(before), Some(after)) = (self.body_mass_before_kg, self.body_mass_after_kg)
            && (before - after).abs() > 0.15 * before
        {
            check.refuse(
                "body_mass_after_kg",
                "must be within 15 % of the mass before",
            );
        }
        check.range("urine_ml", self.urine_ml, 0, 3_000);
        check.range("iron_rich_meals", self.iron_rich_meals, 0, 10);
        check.note("note", self.note.as_deref());
    }

    /// Fluid lost in the run in litres: mass before less mass after, plus what was drunk, less urine.
    /// `None` without both masses.
    pub fn fluid_loss_l(&self) -> Option<f64> {
        let lost = self.body_mass_before_kg? - self.body_mass_after_kg?;
        let litres = |ml: Option<u16>| f64::from(ml.unwrap_or(0)) / 1_000.0;
        Some(lost + litres(self.fluid_ml) - litres(self.urine_ml))
    }
}

impl BloodResult {
    pub(super) fn check(&self, check: &mut Check) {
        check.range("ferritin_ug_per_l", self.ferritin_ug_per_l, 1.0, 3_000.0);
        check.range("haemoglobin_g_per_l", self.haemoglobin_g_per_l, 30.0, 250.0);
        if self.ferritin_ug_per_l.is_none() && self.haemoglobin_g_per_l.is_none() {
            check.refuse("ferritin_ug_per_l", "or haemoglobin must be there");
        }
    }
}
