import javax.inject.Inject

plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "freshlegs.core"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
        consumerProguardFiles("consumer-rules.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

dependencies {
    api(libs.coroutines.core)
    // As an AAR: its native part comes along.
    implementation(variantOf(libs.jna) { artifactType("aar") })
}

/** Builds the library for phones and emulators, and refuses one that phones with pages of 16 KiB would refuse. */
abstract class BuildLibrary
@Inject
constructor(private val processes: ExecOperations) : DefaultTask() {
    @get:Internal
    abstract val script: RegularFileProperty

    @get:OutputDirectory
    abstract val libraries: DirectoryProperty

    @TaskAction
    fun build() {
        // What is missing on this machine, the script says itself.
        processes.exec { commandLine(script.get().asFile.path, "--out", libraries.get().asFile.path) }
    }
}

/** Generates the Kotlin that calls the library: from a build for this computer, which still has its symbols. */
abstract class GenerateKotlin
@Inject
constructor(
    private val processes: ExecOperations,
    private val files: FileSystemOperations,
) : DefaultTask() {
    @get:Internal
    abstract val script: RegularFileProperty

    @get:OutputDirectory
    abstract val sources: DirectoryProperty

    @TaskAction
    fun generate() {
        processes.exec { commandLine(script.get().asFile.path, "kotlin", temporaryDir.path) }
        files.sync {
            from(temporaryDir.resolve("kotlin"))
            into(sources)
        }
    }
}

/** Looks whether native libraries of others load on phones with pages of 16 KiB. */
abstract class CheckAlignment
@Inject
constructor(private val processes: ExecOperations) : DefaultTask() {
    @get:Internal
    abstract val script: RegularFileProperty

    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val libraries: ConfigurableFileCollection

    @TaskAction
    fun check() {
        val paths = libraries.files.map { it.path }
        check(paths.isNotEmpty()) { "there is no library to look at" }
        processes.exec { commandLine(listOf(script.get().asFile.path, "check") + paths) }
    }
}

val buildScript = rootProject.layout.projectDirectory.file("build-library.sh")

val buildLibrary =
    tasks.register<BuildLibrary>("buildLibrary") {
        script = buildScript
        // Cargo knows better whether anything has changed.
        outputs.upToDateWhen { false }
    }

val generateKotlin =
    tasks.register<GenerateKotlin>("generateKotlin") {
        script = buildScript
        outputs.upToDateWhen { false }
    }

val bluetoothsJava: Provider<String> =
    providers
        .exec { commandLine(buildScript.asFile.path, "bluetooth") }
        .standardOutput.asText
        .map { it.trim() }

androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(buildLibrary, BuildLibrary::libraries)
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateKotlin, GenerateKotlin::sources)
        variant.sources.java?.addStaticSourceDirectory(bluetoothsJava.get())
    }
}

// The native part of the one dependency that has one.
val othersLibraries: Configuration = configurations.create("othersLibraries")
dependencies {
    othersLibraries(variantOf(libs.jna) { artifactType("aar") })
}
val checkOthersAlignment =
    tasks.register<CheckAlignment>("checkOthersAlignment") {
        script = buildScript
        libraries.from(
            provider {
                zipTree(othersLibraries.singleFile).matching {
                    include("jni/arm64-v8a/*.so", "jni/x86_64/*.so")
                }
            },
        )
    }
tasks.named("check") { dependsOn(checkOthersAlignment) }
