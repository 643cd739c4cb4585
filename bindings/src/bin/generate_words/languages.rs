//! The languages of the words, and the forms that each has for numbers.

/// A plural category of Unicode's CLDR.
/// Source: <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// As Fluent, Android and Apple all write it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.name() == name)
    }
}

/// A language of the app: those in which the engine has words.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Language {
    /// The tag of BCP 47, which is also the folder's name.
    pub(crate) tag: &'static str,
    /// What whole numbers select, by CLDR.
    pub(crate) categories: &'static [Category],
}

impl Language {
    /// Whether `one` is also what a count of 0 selects.
    pub(crate) fn one_is_also_none(&self) -> bool {
        matches!(self.tag, "fr" | "pt")
    }
}

const ONE_OTHER: &[Category] = &[Category::One, Category::Other];
/// `many` is for a million and the like, and mostly reads as `other` does.
const ONE_MANY_OTHER: &[Category] = &[Category::One, Category::Many, Category::Other];

/// Every one; the first is what the others are compared with.
pub(crate) const LANGUAGES: [Language; 8] = [
    Language {
        tag: "en",
        categories: ONE_OTHER,
    },
    Language {
        tag: "de",
        categories: ONE_OTHER,
    },
    Language {
        tag: "fr",
        categories: ONE_MANY_OTHER,
    },
    Language {
        tag: "es",
        categories: ONE_MANY_OTHER,
    },
    Language {
        tag: "pt",
        categories: ONE_MANY_OTHER,
    },
    Language {
        tag: "it",
        categories: ONE_MANY_OTHER,
    },
    Language {
        tag: "nl",
        categories: ONE_OTHER,
    },
    Language {
        tag: "ja",
        categories: &[Category::Other],
    },
];
