//! Names: in Fluent `run-start`, in catalogues `run_start`, in code `runStart`.

/// What a key may look like: small letters and digits, in words with a hyphen between them.
pub(crate) fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// `run-start` as `run_start`.
pub(crate) fn snake(kebab: &str) -> String {
    kebab.replace('-', "_")
}

/// `run-start` as `runStart`.
pub(crate) fn camel(kebab: &str) -> String {
    let mut name = String::new();
    for word in kebab.split('-') {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if !name.is_empty() => name.push(first.to_ascii_uppercase()),
            Some(first) => name.push(first),
            None => {}
        }
        name.push_str(letters.as_str());
    }
    name
}

/// Whether Kotlin or Swift has this name for itself, as a word of the language or on every object.
pub(crate) fn is_taken(name: &str) -> bool {
    KOTLIN.contains(&name) || SWIFT.contains(&name)
}

/// Kotlin's hard keywords (<https://kotlinlang.org/docs/keyword-reference.html>), and what `Any` and `Strings` have.
const KOTLIN: [&str; 32] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
    "toString",
    "hashCode",
    "equals",
    "catalogue",
];

/// Words that Swift keeps for declarations, statements, expressions and types
/// (<https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/>), where
/// Kotlin has not the same.
const SWIFT: [&str; 30] = [
    "associatedtype",
    "case",
    "catch",
    "default",
    "defer",
    "deinit",
    "enum",
    "extension",
    "fallthrough",
    "fileprivate",
    "func",
    "guard",
    "import",
    "init",
    "inout",
    "internal",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "self",
    "static",
    "struct",
    "subscript",
    "switch",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_becomes_a_name_of_each_kind() {
        assert_eq!(
            (snake("run-lap-2"), camel("run-lap-2")),
            ("run_lap_2".to_owned(), "runLap2".to_owned())
        );
    }

    #[test]
    fn only_small_letters_digits_and_single_hyphens_make_a_key() {
        assert!(["run", "run-start", "run-2-laps"].into_iter().all(is_kebab));
        assert!(
            ["", "Run", "run_start", "run--start", "run-", "2-run"]
                .into_iter()
                .all(|name| !is_kebab(name))
        );
    }
}
