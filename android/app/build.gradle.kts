import javax.inject.Inject

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "freshlegs.app"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        applicationId = "freshlegs.app"
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionName = project.version.toString()
        versionCode = codeOf(project.version.toString())
        // What `core` builds its library for.
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }
    androidResources {
        // Of dependencies too: what is not in one of these languages is in English.
        localeFilters += listOf("en", "de", "es", "fr", "it", "ja", "nl", "pt")
    }
    buildFeatures {
        compose = true
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    // Where the key is and how it is opened is said on the machine that signs, and nowhere here: in
    // ~/.gradle/gradle.properties, or by -P. Without that the release is built unsigned.
    val store = providers.gradleProperty("freshlegs.signing.store").orNull
    if (store != null) {
        signingConfigs.create("release") {
            storeFile = file(store)
            storePassword = providers.gradleProperty("freshlegs.signing.storePassword").get()
            keyAlias = providers.gradleProperty("freshlegs.signing.key").get()
            keyPassword = providers.gradleProperty("freshlegs.signing.keyPassword").get()
        }
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "rules.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }
    lint {
        warningsAsErrors = true
        // Of the other modules too, which alone have no manifest with their permissions.
        checkDependencies = true
        // What is newest changes without us, and fails no build.
        disable += listOf("GradleDependency", "AndroidGradlePluginVersion", "NewerVersionAvailable", "OldTargetApi")
        // A constant is compiled in, whatever the phone knows; which phone is told which, the tests of the kit say.
        disable += "InlinedApi"
        // Which forms of a plural a language needs, the generator of the words has checked.
        disable += "MissingQuantity"
    }
    testOptions {
        unitTests.all { it.useJUnitPlatform() }
    }
    packaging {
        resources.excludes += listOf("META-INF/AL2.0", "META-INF/LGPL2.1", "META-INF/*.kotlin_module")
    }
    dependenciesInfo {
        // An encrypted list that only one shop can read.
        includeInApk = false
        includeInBundle = false
    }
}

kotlin {
    explicitApi()
    compilerOptions {
        allWarningsAsErrors = true
    }
}

dependencies {
    implementation(project(":core"))
    implementation(project(":kit"))
    implementation(project(":live"))
    implementation(project(":screens"))
    implementation(libs.activity.compose)
    implementation(libs.coroutines.android)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.junit.jupiter)
    testImplementation(libs.kotlin.test)
    testRuntimeOnly(libs.junit.launcher)
}

/** Generates the words of the shell: resources in every language, and the Kotlin that finds them by name. */
abstract class GenerateWords
@Inject
constructor(
    private val processes: ExecOperations,
    private val files: FileSystemOperations,
) : DefaultTask() {
    @get:Internal
    abstract val script: RegularFileProperty

    @get:InputDirectory
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val words: DirectoryProperty

    @get:OutputDirectory
    abstract val resources: DirectoryProperty

    @get:OutputDirectory
    abstract val sources: DirectoryProperty

    @TaskAction
    fun generate() {
        processes.exec {
            commandLine(script.get().asFile.path, "--for-phones", "--out", temporaryDir.path, "words")
        }
        take("android/res", resources)
        take("android/kotlin", sources)
    }

    private fun take(part: String, to: DirectoryProperty) {
        files.sync {
            from(temporaryDir.resolve("words/$part"))
            into(to)
        }
    }
}

val generateWords =
    tasks.register<GenerateWords>("generateWords") {
        val bindings = rootProject.layout.projectDirectory.dir("../bindings")
        script = bindings.file("generate")
        words = bindings.dir("words/ui")
    }

androidComponents {
    onVariants { variant ->
        variant.sources.res?.addGeneratedSourceDirectory(generateWords, GenerateWords::resources)
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateWords, GenerateWords::sources)
    }
}

/** Of 1.2.3 it is 10203: it only ever grows. */
fun codeOf(version: String): Int {
    val (major, minor, patch) = version.substringBefore('-').split('.').map { it.toInt() }
    return major * 10_000 + minor * 100 + patch
}
