//! Generates the Swift, Kotlin and Python code of the surface from the built library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
