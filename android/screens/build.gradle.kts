import javax.inject.Inject

plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "freshlegs.screens"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
    }
    buildFeatures {
        compose = true
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

kotlin {
    explicitApi()
    compilerOptions {
        allWarningsAsErrors = true
    }
}

dependencies {
    api(project(":kit"))
    implementation(project(":core"))
    api(platform(libs.compose.bom))
    api(libs.compose.animation)
    api(libs.compose.foundation)
    api(libs.compose.material3)
    api(libs.compose.ui)
}

/** Generates the type by which screens read the words of the shell. Where they come from is the app's business. */
abstract class GenerateStrings
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
    abstract val sources: DirectoryProperty

    @TaskAction
    fun generate() {
        processes.exec {
            commandLine(script.get().asFile.path, "--for-phones", "--out", temporaryDir.path, "words")
        }
        files.sync {
            from(temporaryDir.resolve("words/kotlin"))
            into(sources)
        }
    }
}

val generateStrings =
    tasks.register<GenerateStrings>("generateStrings") {
        val bindings = rootProject.layout.projectDirectory.dir("../bindings")
        script = bindings.file("generate")
        words = bindings.dir("words/ui")
    }

androidComponents {
    onVariants { variant ->
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateStrings, GenerateStrings::sources)
    }
}
