use super::*;
use crate::coaching::routines::{
    COOL_DOWN, EvidenceGrade, Flag, LEVELS, Outcome, Routine, RoutineError, WARM_UP, Work, routines,
};
use crate::coaching::words::Words;
use crate::run::{FieldErrors, Language, UnitSystem, Verbosity};

/// The reasons for which a text is refused, by the field.
fn refused(text: &str) -> Vec<(String, String)> {
    let RoutineError { file, error } = Routine::parse("mine.toml", text).unwrap_err();
    assert_eq!(file, "mine.toml");
    match error {
        crate::coaching::PlanError::Fields(FieldErrors(errors)) => {
            errors.into_iter().map(|e| (e.field, e.reason)).collect()
        }
        syntax @ crate::coaching::PlanError::Syntax { .. } => panic!("{syntax}"),
    }
}

/// A routine of one part with a line more.
fn with(line: &str) -> String {
    format!(
        "key = \"mine\"\n[[evidence]]\noutcome = \"range\"\ngrade = \"weak\"\nsource = \"Me\"\n\
         [[parts]]\nexercise = \"hop\"\nareas = [\"calves\"]\n{line}\n"
    )
}

#[test]
fn every_file_is_read_and_bears_the_name_of_its_routine() {
    for (file, text) in library::FILES {
        let routine = Routine::parse(file, text).unwrap();
        assert_eq!(format!("{}.toml", routine.key()), file);
    }
    assert_eq!(library::all().len(), library::FILES.len());
}

#[test]
fn what_is_offered_is_there() {
    for key in [WARM_UP, COOL_DOWN] {
        assert!(library::routine(key).is_some(), "{key}");
    }
}

#[test]
fn every_exercise_has_a_name_and_says_how_and_every_routine_says_why() {
    let words = Words::new(Language::English, UnitSystem::Metric, Verbosity::Brief);
    for routine in library::all() {
        let whys = words.why(routine.message());
        let hows = routine.parts().iter().map(|part| words.how(part.message()));
        for text in hows.chain([whys]) {
            assert!(text.ends_with('.') && !text.contains("  "), "{text:?}");
            assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
        }
        for part in routine.parts() {
            let name = words.name(part.message());
            let number = name.split_whitespace().count();
            assert!((1..=4).contains(&number), "{name:?}");
        }
    }
}

#[test]
fn words_claim_no_more_than_the_evidence_does() {
    for info in routines(Language::English, &FRESH, 2) {
        let why = info.why.to_lowercase();
        let claim = match info.evidence[0].grade {
            EvidenceGrade::Strong => None,
            EvidenceGrade::Moderate => Some("usually"),
            EvidenceGrade::Weak | EvidenceGrade::Contested => Some("may"),
        };
        assert!(claim.is_none_or(|word| why.contains(word)), "{why}");
        // Prevention is contested: it may be mentioned, but not promised.
        assert!(
            !why.contains("prevent") || why.contains("not settled"),
            "{why}"
        );
        for evidence in &info.evidence {
            let is_injury = evidence.outcome == Outcome::Injury;
            assert_eq!(is_injury, evidence.grade == EvidenceGrade::Contested);
        }
    }
}

#[test]
fn jumping_begins_with_a_handful() {
    let routine = library::routine("plyometrics").unwrap();
    let hops: u32 = routine
        .parts_for(1, None)
        .filter_map(|part| match part.dose(1)?.work {
            Work::Times { reps, .. } => Some(reps * part.dose(1)?.sets),
            Work::Time(_) => None,
        })
        .sum();
    assert!(hops <= 10, "{hops}");
    for part in routine.parts() {
        assert!(part.flags().contains(&Flag::Jumping), "{}", part.exercise());
    }
}

#[test]
fn each_wrong_value_is_named_by_its_path() {
    for (line, field, reason) in [
        ("", "parts[0]", "must belong to a level"),
        ("level_1 = { reps = 5 }", "parts[0].level_1.reps", "tempo"),
        (
            "level_1 = { seconds = 5 }",
            "parts[0].level_1.seconds",
            "10 and 600",
        ),
        (
            "level_1 = { sets = 9, seconds = 50 }",
            "parts[0].level_1.sets",
            "1 and 4",
        ),
        (
            "level_1 = { }",
            "parts[0].level_1",
            "either reps or seconds",
        ),
        (
            "level_1 = { reps = 5, seconds = 20 }",
            "parts[0].level_1",
            "either reps or seconds",
        ),
        (
            "level_1 = { seconds = 30 }\nlevel_2 = { seconds = 20 }",
            "parts[0].level_2",
            "must not be less",
        ),
        (
            "level_1 = { seconds = 30 }\nflags = [\"jumping\"]",
            "parts[0].rest_s",
            "at least 20",
        ),
        (
            "level_1 = { seconds = 30 }\nrest_s = 999",
            "parts[0].rest_s",
            "0 and 120",
        ),
        (
            "level_1 = { seconds = 30 }\ntempo = { beat_s = nan, beats = 0 }",
            "parts[0].tempo.beat_s",
            "0.3 and 3",
        ),
        ("level_1 = { seconds = 30 }", "parts", "at level 2"),
    ] {
        let errors = refused(&with(line));
        let found = errors.iter().find(|(path, _)| path == field);
        assert!(
            found.is_some_and(|(_, why)| why.contains(reason)),
            "{line}: {errors:?}"
        );
    }
}

#[test]
fn a_roller_is_kept_off_spine_and_joints() {
    let text = with("equipment = [\"roller\"]\nlevel_1 = { seconds = 30 }");
    for area in ["spine", "hips", "ankles"] {
        let errors = refused(&text.replace("calves", area));
        assert_eq!(errors[0].0, "parts[0].areas");
        assert!(errors[0].1.contains("never the spine or a joint"));
    }
}

#[test]
fn names_evidence_and_repetitions_are_checked() {
    let part = "[[parts]]\nexercise = \"Hop 2\"\nareas = []\nlevel_1 = { seconds = 20 }\n";
    let text = format!(
        "key = \"My routine\"\n[[evidence]]\noutcome = \"range\"\ngrade = \"weak\"\n\
         source = \" \"\ndoi = \"https://example.org\"\n{part}"
    );
    let fields: Vec<_> = refused(&text).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "key",
            "evidence[0].source",
            "evidence[0].doi",
            "parts[0].areas",
            "parts[0].exercise",
        ]
    );
    assert_eq!(refused("key = \"mine\"")[0].0, "evidence");
    let hop = "[[parts]]\nexercise = \"hop\"\nareas = [\"calves\"]\nlevel_1 = { seconds = 20 }";
    let twice = refused(&format!("{}{hop}", with("level_1 = { seconds = 20 }")));
    assert_eq!(twice[0].0, "parts[1].exercise");
}

#[test]
fn what_is_no_toml_is_refused_with_its_line() {
    let error = Routine::parse("mine.toml", "key = \"mine\"\nspeed = 3").unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("mine.toml: line 2, column 1"), "{text}");
}

#[test]
fn the_list_says_what_is_left_today() {
    for (today, withheld) in DAYS {
        for level in LEVELS {
            for info in routines(Language::English, &today, level) {
                let whole = routines(Language::English, &FRESH, level);
                let whole = whole.iter().find(|other| other.key == info.key).unwrap();
                let is_cut = info.parts < whole.parts;
                assert_eq!(info.withheld, withheld.filter(|_| is_cut), "{info:?}");
                assert_eq!(info.about_s == 0, info.parts == 0, "{info:?}");
                assert!(is_cut || info.about_s == whole.about_s);
            }
        }
    }
    let list = routines(Language::English, &FRESH, 1);
    let shown: Vec<_> = list
        .iter()
        .map(|info| (info.name.as_str(), info.parts, info.about_s))
        .collect();
    insta::assert_debug_snapshot!(shown);
}
