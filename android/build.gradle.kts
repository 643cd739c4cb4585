plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.android.library) apply false
    // Android's plugin compiles Kotlin by itself; this says with which version.
    alias(libs.plugins.kotlin.android) apply false
    alias(libs.plugins.kotlin.compose) apply false
}

// Cargo.toml is the one place that knows the version.
val librarysVersion: String =
    providers
        .exec { commandLine(file("build-library.sh").path, "version") }
        .standardOutput.asText
        .get()
        .trim()

allprojects {
    group = "freshlegs"
    version = librarysVersion
}
