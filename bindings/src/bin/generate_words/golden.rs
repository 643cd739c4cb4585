//! A tiny catalogue, and everything that is generated from it.

use std::path::Path;

use crate::catalogue::{Sources, assemble};
use crate::files;
use crate::languages::LANGUAGES;

const ENGLISH: &str = r#"
# The big button.
run-start = Start

# A lap that is over.
# Its number comes before its time.
run-lap = Lap { $lap-number }: { $time }, 50 %

run-done = 100 % "done"

run-runs = { $runner }: { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
"#;

const GERMAN: &str = r"
run-start = Los
run-lap = { $time } für Runde { $lap-number }, 50 %
run-done = Zu 100 % „fertig“
run-runs = { $runner }: { $count ->
    [one] ein Lauf
   *[other] { $count } Läufe
}
";

const JAPANESE: &str = r"
run-start = スタート
run-lap = ラップ{ $lap-number }：{ $time }、50 %
run-done = 100 %完了
run-runs = { $runner }：{ $count }回のラン
";

fn generated(path: &str) -> String {
    let mut sources = Sources::new();
    for language in &LANGUAGES {
        let source = match language.tag {
            "de" => GERMAN,
            "ja" => JAPANESE,
            _ => ENGLISH,
        };
        sources.insert(
            (language.tag.to_owned(), "run".to_owned()),
            source.to_owned(),
        );
    }
    let files = files(&assemble(&sources).unwrap());
    files
        .into_iter()
        .find(|(known, _)| known == Path::new(path))
        .unwrap()
        .1
}

#[test]
fn kotlin_has_a_member_for_each_text() {
    insta::assert_snapshot!(generated("kotlin/freshlegs/words/Strings.kt"));
}

#[test]
fn swift_has_the_same_members() {
    insta::assert_snapshot!(generated("swift/Strings.swift"));
}

#[test]
fn android_has_resources_for_each_language() {
    insta::assert_snapshot!("english", generated("android/res/values/strings.xml"));
    insta::assert_snapshot!("french", generated("android/res/values-fr/strings.xml"));
    insta::assert_snapshot!("japanese", generated("android/res/values-ja/strings.xml"));
}

#[test]
fn android_finds_a_resource_by_its_name() {
    insta::assert_snapshot!(generated(
        "android/kotlin/freshlegs/app/words/StringNames.kt"
    ));
}

#[test]
fn the_desktop_has_an_object_for_each_language() {
    insta::assert_snapshot!(generated("desktop/de.json"));
}

#[test]
fn apple_has_one_catalog_in_which_a_count_is_the_first_argument() {
    let catalog: serde_json::Value =
        serde_json::from_str(&generated("apple/Localizable.xcstrings")).unwrap();
    assert_eq!(catalog["sourceLanguage"], "en");
    let german = |name: &str| &catalog["strings"][name]["localizations"]["de"];
    assert_eq!(
        german("run_lap")["stringUnit"]["value"],
        "%2$@ für Runde %1$@, 50 %%"
    );
    assert_eq!(
        german("run_done")["stringUnit"]["value"],
        "Zu 100 % „fertig“"
    );
    insta::assert_snapshot!(format!("{:#}", german("run_runs")));
}
