//! The routines that are compiled in.

use std::sync::LazyLock;

use super::Routine;

/// The files, in the order of a list screen.
pub(super) const FILES: [(&str, &str); 7] = [
    ("warm-up.toml", include_str!("data/warm-up.toml")),
    ("cool-down.toml", include_str!("data/cool-down.toml")),
    ("mobility.toml", include_str!("data/mobility.toml")),
    ("foam-rolling.toml", include_str!("data/foam-rolling.toml")),
    ("strength.toml", include_str!("data/strength.toml")),
    ("eccentric.toml", include_str!("data/eccentric.toml")),
    ("plyometrics.toml", include_str!("data/plyometrics.toml")),
];

/// Read once and kept: they are the same for everybody.
static ROUTINES: LazyLock<Vec<Routine>> = LazyLock::new(|| {
    let read = FILES.iter().map(|(file, text)| Routine::parse(file, text));
    // The files are part of the program, and a test reads each without an error.
    read.filter_map(|routine| {
        debug_assert!(routine.is_ok(), "{routine:?}");
        routine.ok()
    })
    .collect()
});

/// Every routine.
pub(crate) fn all() -> &'static [Routine] {
    &ROUTINES
}

/// The routine with this key.
pub(crate) fn routine(key: &str) -> Option<&'static Routine> {
    all().iter().find(|routine| routine.key() == key)
}
