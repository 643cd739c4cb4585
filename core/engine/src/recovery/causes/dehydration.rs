//! Too little fluid, or salt.
//!
//! More than 2 % of body mass lost as fluid usually costs performance (Thomas, Erdman & Burke 2016,
//! doi:10.1016/j.jand.2015.12.006), and the pulse rises by about three beats for each percent lost in the
//! heat (Adams et al. 2014): moderate. Little to drink alone is weak: thirst is the guide, and much
//! drinking is dangerous (Hew-Butler et al. 2015, doi:10.1097/JSM.0000000000000221). Cramps are no
//! evidence of it and are not asked for.

use chrono::NaiveDate;

use super::case::{Case, reason};
use super::findings::Reason;
use super::sign::{Sign, Weight};
use crate::recovery::entry::TagKind;
use crate::recovery::history::back;
use crate::recovery::{Phrase, Run};

/// The share of body mass.
const LOSS: f64 = 0.02;
/// The pulse rose by so many percent from the first half of a run to the second, in heat by fewer, while
/// the pace stayed within `SAME_PACE`. Ours, near Friel's conventions of 5 and 10 % for decoupling.
const RISE: f64 = 8.0;
const RISE_IN_HEAT: f64 = 5.0;
const SAME_PACE: f64 = 3.0;
/// Friel's conventions for decoupling, in percent.
const MODERATE: f64 = 5.0;
const POOR: f64 = 10.0;
/// Less than this in an hour of a long or hot run is little. Ours.
const LITTLE_ML_PER_H: f64 = 200.0;

pub(super) fn on_day(case: &Case<'_>, day: NaiveDate, found: &mut Vec<Reason>) {
    let last = case.last_before(day);
    let runs = || case.history.runs_between(back(day, 1), last).iter().rev();
    found.extend(runs().find_map(|run| fluid_loss(case, run)));
    found.extend(heat(case, day));
    found.extend(runs().find_map(|run| drift(case, run)));
    found.extend(runs().find_map(|run| little_fluid(case, run)));
}

/// Whether a run, or its day, was hot.
fn was_hot(case: &Case<'_>, run: &Run) -> bool {
    run.facts.hot || case.history.day(run.day()).is_tagged(TagKind::Heat)
}

fn fluid_loss(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let intake = case.intake(run)?;
    let before_kg = intake.body_mass_before_kg?;
    let lost_kg = before_kg - intake.body_mass_after_kg?;
    (lost_kg > LOSS * before_kg).then(|| {
        // A kilogram within one run is a litre of fluid, near enough.
        let phrase = Phrase::new("causes-fluid-loss")
            .day("day", run.day())
            .decimal("litres", lost_kg, 1);
        reason(Sign::FluidLoss, Weight::Strong, phrase)
    })
}

fn heat(case: &Case<'_>, day: NaiveDate) -> Option<Reason> {
    let mut dates = (0..=1).map(|days| back(day, days));
    let hot = dates.find(|date| {
        let day = case.history.day(*date);
        day.is_tagged(TagKind::Heat) || day.runs.iter().any(|run| run.facts.hot)
    })?;
    let phrase = Phrase::new("causes-heat").day("day", hot);
    Some(reason(Sign::Heat, Weight::Some, phrase))
}

fn drift(case: &Case<'_>, run: &Run) -> Option<Reason> {
    if case.history.background().coaches_by_talk_test() {
        return None;
    }
    let is_hot = was_hot(case, run);
    let Some(halves) = run.facts.halves else {
        // Without the halves only the ratio of pulse and pace is known, which a fade changes too.
        let least = if is_hot { MODERATE } else { POOR };
        let percent = run.facts.decoupling_percent?;
        return (percent >= least).then(|| {
            let phrase = Phrase::new("causes-decoupling")
                .day("day", run.day())
                .decimal("percent", percent, 0);
            reason(Sign::Drift, Weight::Some, phrase)
        });
    };
    let rise = if is_hot { RISE_IN_HEAT } else { RISE };
    (halves.speed_percent.abs() <= SAME_PACE && halves.heart_rate_percent >= rise).then(|| {
        let phrase = Phrase::new("causes-drift").day("day", run.day()).decimal(
            "percent",
            halves.heart_rate_percent,
            0,
        );
        reason(Sign::Drift, Weight::Some, phrase)
    })
}

fn little_fluid(case: &Case<'_>, run: &Run) -> Option<Reason> {
    let fluid_ml = f64::from(case.intake(run)?.fluid_ml?);
    let minutes = run.minutes();
    let is_long = minutes >= if was_hot(case, run) { 60.0 } else { 90.0 };
    (is_long && fluid_ml < LITTLE_ML_PER_H * minutes / 60.0).then(|| {
        let phrase = Phrase::new("causes-little-fluid")
            .day("day", run.day())
            .decimal("fluid", fluid_ml, 0)
            .minutes("time", minutes);
        reason(Sign::LittleFluid, Weight::Some, phrase)
    })
}

/// Whether anything was entered about food or drink in a run.
pub(super) fn knows_fuel(case: &Case<'_>, run: &Run) -> bool {
    case.intake(run)
        .is_some_and(|intake| intake.carbohydrate_during_g.is_some() || intake.fluid_ml.is_some())
}
