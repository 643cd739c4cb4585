package freshlegs.boundary

import freshlegs.core.Conditions
import freshlegs.core.CueView
import freshlegs.core.FreshLegsCompanion
import freshlegs.core.LiveRun
import freshlegs.core.LiveView
import freshlegs.core.ReplayOptions
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.SensorEvent
import freshlegs.core.Shell
import freshlegs.core.SimulationOptions
import freshlegs.core.Summary
import freshlegs.core.Trouble
import freshlegs.core.cueJsonLine
import freshlegs.core.summaryJsonLine
import org.junit.jupiter.api.Assumptions.assumeTrue
import java.io.File
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.test.assertTrue

/** A generous deadline: what comes later does not come. */
const val LONG_MS: ULong = 120_000u

val key: ByteArray = ByteArray(32) { it.toByte() }

val anEasyRun = RunOptions(RunKind.EASY, Conditions(hot = false, humid = false, hilly = false), autoPause = true)

fun aSimulation(minutes: UInt = 6u, seed: ULong = 5u) = SimulationOptions(anEasyRun, seed, minutes)

fun aReplay(recording: File) = ReplayOptions(anEasyRun, recording.path)

fun library(folder: File, with: ByteArray = key): FreshLegsCompanion = FreshLegsCompanion(folder.path, with)

/** A shell that keeps what it is told. */
open class Listener : Shell {
    val lines = CopyOnWriteArrayList<String>()
    val views = CopyOnWriteArrayList<LiveView>()
    val troubles = CopyOnWriteArrayList<Trouble>()
    val sensorEvents = CopyOnWriteArrayList<SensorEvent>()
    val over = CountDownLatch(1)

    override fun speak(cue: CueView) {
        lines += cueJsonLine(cue)
    }

    override fun hush(cueId: UInt) = Unit

    override fun show(view: LiveView) {
        views += view
    }

    override fun sensors(events: List<SensorEvent>) {
        sensorEvents += events
    }

    override fun trouble(trouble: Trouble) {
        troubles += trouble
    }

    override fun finished(summary: Summary) {
        lines += summaryJsonLine(summary)
        over.countDown()
    }
}

/** Waits for the end of a run of which this shell is told. */
fun <T : Listener> T.hearsTheEndOf(run: LiveRun): T {
    assertTrue(run.waitUntilOver(LONG_MS), "the run did not end")
    assertTrue(over.await(LONG_MS.toLong(), TimeUnit.MILLISECONDS), "the shell was not told that the run is over")
    return this
}

/** Waits until something is true, and says what it waited for where it never is. */
fun eventually(what: String, isSo: () -> Boolean) {
    val deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONG_MS.toLong())
    while (!isSo()) {
        assertTrue(System.nanoTime() < deadline, "never: $what")
        Thread.sleep(5)
    }
}

/** What the terminal program prints of a run, in a store of its own. */
fun terminalsLines(folder: File, vararg words: String): List<String> {
    val program = File(System.getProperty("freshlegs.programs"), "freshlegs")
    assertTrue(program.canExecute(), "there is no terminal program $program")
    val place = listOf("--data", "$folder/terminal", "--key-file", "$folder/terminal.key")
    val command = listOf(program.path, "run", "--json", "--speed", "max") + words + place
    val notes = File(folder, "terminal.notes")
    val process = ProcessBuilder(command).redirectError(notes).start()
    val lines = process.inputStream.bufferedReader().readLines()
    assertTrue(process.waitFor() == 0, "the terminal program failed: ${notes.readText()}")
    return lines
}

/** One of the recordings beside the project. Where they are not, nothing can be said. */
fun recording(name: String = "Fr955v19.28andStryd.fit"): File {
    val file = File(File(System.getProperty("freshlegs.data"), "runs"), name)
    assumeTrue(file.exists(), "the recording $name is not beside the project")
    return file
}
