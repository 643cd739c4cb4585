//! What an entry says, value by value.

use crate::recovery::entry::{
    Absence, Activity, AdviceOutcome, BloodResult, BodyPart, BodySide, CheckIn, Draft, Intake,
    LegsToday, RunCard, Shoes, Symptom,
};
use crate::recovery::reading::MorningReading;
use crate::recovery::slug::key;
use crate::recovery::words::{Arg, Phrase};

/// What an entry is called.
pub(super) fn title(draft: &Draft) -> Phrase {
    match draft {
        Draft::Activity(entry) => Phrase::new(key("entries-activity", entry.activity)),
        Draft::Symptom(entry) => Phrase::new(key("entries-symptom", entry.symptom)),
        Draft::Tag(entry) => Phrase::new(key("entries-tag", entry.tag)),
        Draft::Absence(entry) => Phrase::new(key("entries-absence", entry.state)),
        draft => Phrase::new(format!("entries-kind-{}", draft.kind())),
    }
}

/// What it says, one value a line. Notes are not among them.
pub(super) fn lines(draft: &Draft, show_body_mass: bool) -> Vec<Phrase> {
    match draft {
        Draft::CheckIn(entry) => check_in(entry),
        Draft::RunCard(entry) => run_card(entry),
        Draft::Intake(entry) => intake(entry, show_body_mass),
        Draft::Blood(entry) => blood(entry),
        Draft::Activity(entry) => activity(entry),
        Draft::Shoes(entry) => vec![shoes(entry)],
        Draft::Symptom(entry) => symptom(entry),
        Draft::LegsToday(entry) => legs_today(*entry),
        Draft::Tag(_) => vec![],
        Draft::Reading(entry) => reading(entry),
        Draft::Absence(entry) => vec![absence(entry)],
        Draft::AdviceOutcome(entry) => advice_outcome(entry),
    }
}

fn check_in(entry: &CheckIn) -> Vec<Phrase> {
    let mut lines = Vec::new();
    let sleep = entry.sleep_h;
    lines.extend(sleep.map(|h| Phrase::new("entries-slept").minutes("time", h * 60.0)));
    lines.extend(level("entries-sleep-quality", entry.sleep_quality));
    lines.extend(level("entries-heaviness", entry.leg_heaviness));
    lines.extend(entry.soreness.iter().map(|sore| {
        Phrase::new("entries-sore")
            .key_of("part", key("part", sore.part))
            .key_of("side", key("side", sore.side))
            .count("level", sore.level)
    }));
    lines.extend(level("entries-fatigue", entry.fatigue));
    lines.extend(level("entries-mood", entry.mood));
    lines.extend(level("entries-stress", entry.stress));
    lines.extend(entry.resting_heart_rate_bpm.map(resting));
    lines.extend(entry.rmssd_ms.map(rmssd));
    lines.extend(
        entry
            .illness
            .map(|ill| Phrase::new(key("entries-ill", ill))),
    );
    let day = entry.cycle_day;
    lines.extend(day.map(|day| Phrase::new("entries-cycle-day").count("day", day)));
    lines
}

fn run_card(entry: &RunCard) -> Vec<Phrase> {
    let mut lines = Vec::new();
    lines.extend(entry.rpe.map(effort));
    lines.extend(level("entries-heaviness", entry.leg_heaviness));
    lines.extend(entry.heavy_where.iter().map(|place| {
        Phrase::new("entries-heavy-where")
            .key_of("part", key("part", place.part))
            .key_of("side", key("side", place.side))
    }));
    let from = entry.heavy_from_min;
    lines.extend(from.map(|minute| Phrase::new("entries-heavy-from").count("minute", minute)));
    if !entry.helped.is_empty() {
        let steps = entry.helped.iter().map(|step| key("entries-step", step));
        let steps = Arg::List(steps.collect());
        lines.push(Phrase::new("entries-helped").with("steps", steps));
    }
    let shoes = entry.shoes.as_deref();
    lines.extend(shoes.map(|name| named("entries-shoes-worn", name)));
    lines
}

fn intake(entry: &Intake, show_body_mass: bool) -> Vec<Phrase> {
    let mut lines = Vec::new();
    for (key, grams) in [
        ("entries-carbohydrate-before", entry.carbohydrate_before_g),
        ("entries-carbohydrate-during", entry.carbohydrate_during_g),
        ("entries-carbohydrate-after", entry.carbohydrate_after_g),
    ] {
        lines.extend(grams.map(|grams| Phrase::new(key).count("grams", grams)));
    }
    let fluid = entry.fluid_ml;
    lines.extend(fluid.map(|ml| Phrase::new("entries-fluid").count("ml", ml)));
    lines.extend(
        entry
            .electrolytes
            .map(|has| yes_or_no(has, "entries-electrolytes", "entries-no-electrolytes")),
    );
    // Body mass itself is never shown: it is entered for the fluid lost in this run.
    let loss = entry.fluid_loss_l().filter(|_| show_body_mass);
    lines.extend(loss.map(|litres| {
        // What rounds to nothing is no gain.
        if litres > -0.05 {
            Phrase::new("entries-fluid-loss").decimal("litres", litres, 1)
        } else {
            Phrase::new("entries-fluid-gain").decimal("litres", -litres, 1)
        }
    }));
    let meals = entry.iron_rich_meals;
    lines.extend(meals.map(|meals| Phrase::new("entries-iron-rich-meals").count("meals", meals)));
    lines.extend(
        entry.ate_too_little.map(|too_little| {
            yes_or_no(too_little, "entries-ate-too-little", "entries-ate-enough")
        }),
    );
    lines
}

fn blood(entry: &BloodResult) -> Vec<Phrase> {
    let mut lines = Vec::new();
    let ferritin = entry.ferritin_ug_per_l;
    lines.extend(ferritin.map(|value| Phrase::new("entries-ferritin").decimal("value", value, 0)));
    let haemoglobin = entry.haemoglobin_g_per_l;
    let said = |value| Phrase::new("entries-haemoglobin").decimal("value", value, 0);
    lines.extend(haemoglobin.map(said));
    lines
}

fn activity(entry: &Activity) -> Vec<Phrase> {
    let mut lines = Vec::new();
    let minutes = entry.minutes.map(f64::from);
    lines.extend(minutes.map(|minutes| Phrase::new("entries-time").minutes("time", minutes)));
    lines.extend(entry.distance_m.map(distance));
    lines.extend(entry.rpe.map(effort));
    if entry.hard_for_the_legs {
        lines.push(Phrase::new("entries-hard-for-the-legs"));
    }
    lines
}

fn shoes(entry: &Shoes) -> Phrase {
    let key = if entry.laid_aside {
        "entries-shoes-laid-aside"
    } else {
        "entries-shoes-taken"
    };
    named(key, &entry.name)
}

fn symptom(entry: &Symptom) -> Vec<Phrase> {
    let mut lines = Vec::new();
    lines.extend(place(entry.part, entry.side));
    lines.extend(level("entries-level", entry.level));
    let since = entry.since;
    lines.extend(since.map(|since| Phrase::new("entries-since").day("day", since)));
    let until = entry.until;
    lines.extend(until.map(|until| Phrase::new("entries-until").day("day", until)));
    let circumstances = entry.circumstances.iter();
    lines.extend(circumstances.map(|found| Phrase::new(key("entries-circumstance", found))));
    lines
}

fn legs_today(entry: LegsToday) -> Vec<Phrase> {
    let mut lines = vec![Phrase::new(key("entries-feel", entry.feel))];
    lines.extend(entry.choice.map(|choice| {
        Phrase::new("entries-chosen").key_of("choice", key("entries-choice", choice))
    }));
    lines
}

fn reading(entry: &MorningReading) -> Vec<Phrase> {
    let artefacts = entry.artefacts_percent;
    vec![
        rmssd(libm::exp(entry.ln_rmssd)),
        resting(entry.resting_heart_rate_bpm),
        Phrase::new("entries-artefacts").decimal("percent", artefacts, 1),
    ]
}

fn absence(entry: &Absence) -> Phrase {
    entry.until.map_or_else(
        || Phrase::new("entries-no-last-day"),
        |until| Phrase::new("entries-until").day("day", until),
    )
}

fn advice_outcome(entry: &AdviceOutcome) -> Vec<Phrase> {
    let outcome = match (entry.tried, entry.helped) {
        (false, _) => "entries-not-tried",
        (true, None) => "entries-tried",
        (true, Some(false)) => "entries-did-not-help",
        (true, Some(true)) => "entries-did-help",
    };
    let mut lines = vec![Phrase::new(key("entries-advice", entry.advice))];
    let cause = entry.cause.map(|cause| key("cause", cause));
    lines.extend(cause.map(|cause| Phrase::new("entries-for-cause").key_of("cause", cause)));
    lines.push(Phrase::new(outcome));
    lines
}

/// A distance, as runs and activities say it.
pub(super) fn distance(metres: f64) -> Phrase {
    Phrase::new("entries-distance").metres("distance", metres)
}

/// An effort of ten.
pub(super) fn effort(rpe: f64) -> Phrase {
    let digits = u8::from(rpe.fract() > 0.0);
    Phrase::new("entries-effort").decimal("level", rpe, digits)
}

fn place(part: Option<BodyPart>, side: Option<BodySide>) -> Option<Phrase> {
    match (part, side) {
        (Some(part), Some(side)) => {
            let phrase = Phrase::new("entries-place").key_of("part", key("part", part));
            Some(phrase.key_of("side", key("side", side)))
        }
        (Some(part), None) => Some(Phrase::new("entries-where").key_of("place", key("part", part))),
        (None, Some(side)) => Some(Phrase::new("entries-where").key_of("place", key("side", side))),
        (None, None) => None,
    }
}

fn level(key: &str, level: Option<u8>) -> Option<Phrase> {
    level.map(|level| Phrase::new(key).count("level", level))
}

fn resting(bpm: f64) -> Phrase {
    Phrase::new("entries-resting-heart-rate").decimal("bpm", bpm, 0)
}

fn rmssd(ms: f64) -> Phrase {
    Phrase::new("entries-rmssd").decimal("ms", ms, 0)
}

fn named(key: &str, name: &str) -> Phrase {
    Phrase::new(key).with("name", Arg::Text(name.to_owned()))
}

fn yes_or_no(yes: bool, if_yes: &str, if_no: &str) -> Phrase {
    Phrase::new(if yes { if_yes } else { if_no })
}
