use freshlegs::{Language, ProfileDraft, Sex, UnitSystem, Verbosity};
use serde_json::json;

use crate::args::{self, ProfileArguments};
use crate::desk::Desk;
use crate::exit::Failure;
use crate::words::ABSENT;

/// Saves what was given, if anything was, and shows the profile as it is now.
pub(crate) fn profile(desk: &mut Desk, arguments: &ProfileArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let mut draft = companion.profile()?;
    if arguments.changes() {
        apply(arguments, &mut draft);
        companion.save_profile(draft.clone())?;
    }
    if desk.json {
        return desk.out.json(&json!({
            "type": "profile",
            "resting_heart_rate_bpm": draft.resting_heart_rate_bpm,
            "maximal_heart_rate_bpm": draft.maximal_heart_rate_bpm,
            "sex": draft.sex,
            "units": draft.units,
            "language": draft.language,
            "verbosity": draft.verbosity,
            "knocks": draft.knocks,
        }));
    }
    let bpm =
        |rate: Option<u16>| rate.map_or_else(|| ABSENT.to_owned(), |rate| format!("{rate} bpm"));
    for (name, value) in [
        ("resting heart rate", bpm(draft.resting_heart_rate_bpm)),
        ("maximal heart rate", bpm(draft.maximal_heart_rate_bpm)),
        ("sex", sex_name(draft.sex).to_owned()),
        ("units", units_name(draft.units).to_owned()),
        ("language", draft.language.tag().to_owned()),
        ("words", verbosity_name(draft.verbosity).to_owned()),
        ("knocks", if draft.knocks { "on" } else { "off" }.to_owned()),
    ] {
        desk.out.line(&format!("{name:<20}{value}"))?;
    }
    Ok(())
}

fn apply(arguments: &ProfileArguments, draft: &mut ProfileDraft) {
    if let Some(rate) = arguments.resting_heart_rate {
        draft.resting_heart_rate_bpm = Some(rate);
    }
    if let Some(rate) = arguments.maximal_heart_rate {
        draft.maximal_heart_rate_bpm = Some(rate);
    }
    if let Some(sex) = arguments.sex {
        draft.sex = match sex {
            args::Sex::Male => Sex::Male,
            args::Sex::Female => Sex::Female,
            args::Sex::Unspecified => Sex::Unspecified,
        };
    }
    if let Some(units) = arguments.units {
        draft.units = match units {
            args::Units::Metric => UnitSystem::Metric,
            args::Units::Imperial => UnitSystem::Imperial,
        };
    }
    if let Some(language) = arguments.language {
        draft.language = match language {
            args::Language::En => Language::English,
            args::Language::De => Language::German,
            args::Language::Fr => Language::French,
            args::Language::Es => Language::Spanish,
            args::Language::Pt => Language::Portuguese,
            args::Language::It => Language::Italian,
            args::Language::Nl => Language::Dutch,
            args::Language::Ja => Language::Japanese,
        };
    }
    if let Some(verbosity) = arguments.words {
        draft.verbosity = match verbosity {
            args::Verbosity::Brief => Verbosity::Brief,
            args::Verbosity::Chatty => Verbosity::Chatty,
        };
    }
    if let Some(knocks) = arguments.knocks {
        draft.knocks = knocks;
    }
}

fn verbosity_name(verbosity: Verbosity) -> &'static str {
    match verbosity {
        Verbosity::Brief => "brief",
        Verbosity::Chatty => "chatty",
    }
}

fn sex_name(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "male",
        Sex::Female => "female",
        Sex::Unspecified => "unspecified",
    }
}

fn units_name(units: UnitSystem) -> &'static str {
    match units {
        UnitSystem::Metric => "metric",
        UnitSystem::Imperial => "imperial",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_given_stays() {
        let mut draft = ProfileDraft {
            resting_heart_rate_bpm: Some(48),
            sex: Sex::Female,
            ..ProfileDraft::default()
        };
        let arguments = ProfileArguments {
            resting_heart_rate: None,
            maximal_heart_rate: Some(188),
            sex: None,
            units: Some(args::Units::Imperial),
            language: None,
            words: None,
            knocks: None,
        };
        apply(&arguments, &mut draft);
        assert_eq!(draft.resting_heart_rate_bpm, Some(48));
        assert_eq!(draft.maximal_heart_rate_bpm, Some(188));
        assert_eq!(draft.sex, Sex::Female);
        assert_eq!(draft.units, UnitSystem::Imperial);
    }
}
