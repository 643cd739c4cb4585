//! Every cue of every language in a file, to be read by somebody who speaks it, and what none of
//! them may say.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::languages::SAID;
use crate::coaching::CueKind;
use crate::coaching::words::Words;
use crate::run::{Language, UnitSystem, Verbosity};

/// Beginnings of words that name a disease, or claim to know or to foresee one, in lower case.
const DIAGNOSES: [(Language, &[&str]); 8] = [
    (
        Language::English,
        &[
            "diagnos",
            "disease",
            "syndrome",
            "overtrain",
            "infarct",
            "heart attack",
            "stroke",
            "heatstroke",
            "fracture",
            "thrombosis",
            "anaemi",
            "anemi",
            "arrhythmi",
            "tendinitis",
            "inflam",
            "you have a ",
            "you suffer",
            "likely",
            "probab",
            "risk",
        ],
    ),
    (
        Language::German,
        &[
            "diagnos",
            "krankheit",
            "erkrank",
            "syndrom",
            "übertrain",
            "infarkt",
            "schlaganfall",
            "hitzschlag",
            "fraktur",
            "knochenbruch",
            "ermüdungsbruch",
            "thrombose",
            "anämie",
            "blutarm",
            "rhythmusstör",
            "entzünd",
            "du hast ein",
            "du leidest",
            "wahrscheinlich",
            "risik",
        ],
    ),
    (
        Language::French,
        &[
            "diagnos",
            "maladie",
            "syndrome",
            "surentraîn",
            "infarctus",
            "crise cardiaque",
            "avc",
            "coup de chaleur",
            "fracture",
            "thrombose",
            "phlébite",
            "anémi",
            "arythmi",
            "tendinite",
            "inflamm",
            "tu as un ",
            "tu as une ",
            "tu souffres",
            "probab",
            "risque",
        ],
    ),
    (
        Language::Spanish,
        &[
            "diagn",
            "enfermedad",
            "síndrome",
            "sobreentren",
            "infarto",
            "ataque",
            "ictus",
            "golpe de calor",
            "fractura",
            "trombosis",
            "anemia",
            "arritmia",
            "tendinitis",
            "inflama",
            "tienes un",
            "sufres",
            "padeces",
            "probab",
            "riesgo",
        ],
    ),
    (
        Language::Portuguese,
        &[
            "diagn",
            "doença",
            "síndrome",
            "sobretrein",
            "overtrain",
            "infarto",
            "enfarte",
            "ataque",
            "derrame",
            "insolação",
            "fratura",
            "trombose",
            "anemia",
            "arritmia",
            "tendinite",
            "inflama",
            "você tem ",
            "você sofre",
            "prova",
            "risco",
        ],
    ),
    (
        Language::Italian,
        &[
            "diagnos",
            "malattia",
            "sindrome",
            "sovrallen",
            "infarto",
            "attacco",
            "ictus",
            "colpo di calore",
            "frattura",
            "trombosi",
            "anemia",
            "aritmia",
            "tendinite",
            "infiamma",
            "hai un ",
            "hai una ",
            "soffri",
            "probab",
            "rischi",
        ],
    ),
    (
        Language::Dutch,
        &[
            "diagnos",
            "ziekte",
            "syndroom",
            "overtrain",
            "infarct",
            "hartaanval",
            "beroerte",
            "zonnesteek",
            "hitteberoerte",
            "fractuur",
            "breuk",
            "trombose",
            "bloedarmoede",
            "ritmestoornis",
            "ontstek",
            "je hebt een",
            "je lijdt",
            "waarschijnlijk",
            "risico",
        ],
    ),
    (
        Language::Japanese,
        &[
            "診断",
            "病気",
            "疾患",
            "症候群",
            "オーバートレーニング",
            "梗塞",
            "発作",
            "卒中",
            "熱中症",
            "骨折",
            "血栓",
            "貧血",
            "不整脈",
            "腱炎",
            "炎症",
            "確率",
            "可能性",
            "リスク",
            "危険性",
        ],
    ),
];

#[test]
fn no_text_diagnoses_in_any_language() {
    assert_eq!(DIAGNOSES.map(|(language, _)| language), Language::ALL);
    for (language, words) in DIAGNOSES {
        for source in Words::sources(language) {
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                // What comes before is a key, which nobody hears.
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                let said = said.to_lowercase();
                for word in words {
                    assert!(!said.contains(word), "{language:?} says {word}: {line}");
                }
            }
        }
    }
}

/// What is said in kilometres, one kind after the other.
fn cues(language: Language, verbosity: Verbosity) -> Vec<(CueKind, String)> {
    let said = SAID
        .iter()
        .find(|said| {
            (said.language, said.verbosity, said.units) == (language, verbosity, UnitSystem::Metric)
        })
        .unwrap();
    let mut lines = said.lines.clone();
    lines.sort_by_key(|(kind, _)| *kind);
    let mut exercises = BTreeSet::new();
    lines.retain(|(kind, line)| {
        // All doses of each exercise would hide the rest; the first shows them.
        *kind != CueKind::RoutineExercise
            || exercises.insert(line.screen.clone())
            || exercises.len() == 1
    });
    lines
        .into_iter()
        .map(|(kind, line)| (kind, format!("{} | {}", line.text, line.screen)))
        .collect()
}

fn written(cues: &[(CueKind, String)]) -> String {
    let mut text = String::new();
    for (kind, line) in cues {
        writeln!(text, "{}: {line}", kind.key()).unwrap();
    }
    text
}

#[test]
fn whoever_speaks_a_language_can_read_all_its_cues() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for language in Language::ALL {
            let tag = language.tag();
            let brief = cues(language, Verbosity::Brief);
            insta::assert_snapshot!(format!("words_{tag}_brief"), written(&brief));
            // Only what is said otherwise.
            let mut chatty = cues(language, Verbosity::Chatty);
            chatty.retain(|cue| !brief.contains(cue));
            insta::assert_snapshot!(format!("words_{tag}_chatty"), written(&chatty));
        }
    });
}
