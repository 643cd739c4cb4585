package freshlegs.boundary

import freshlegs.core.Conditions
import freshlegs.core.CueView
import freshlegs.core.FreshLegsCompanion
import freshlegs.core.LiveView
import freshlegs.core.Probe
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.SensorEvent
import freshlegs.core.Shell
import freshlegs.core.SimulationOptions
import freshlegs.core.Summary
import freshlegs.core.Trouble
import freshlegs.core.coreVersion
import java.nio.file.Files
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.io.path.deleteRecursively

/** Prints what it costs to cross the boundary: the best of some rounds, so that other work disturbs little. */
public fun main() {
    val (view, cue) = someOfARun()
    println("Crossing the boundary in Kotlin, microseconds each, best of $ROUNDS rounds of $TIMES:")
    Probe().use { probe ->
        measure("a function that gives a short text") { coreVersion() }
        measure("a call that counts") { probe.count() }
        measure("a call with 20 bytes") { probe.sum(packet) }
        measure("a call with 4096 bytes") { probe.sum(page) }
        measure("a small record in and out (a cue)") { probe.echoCue(cue) }
        measure("a big record in and out (a view)") { probe.echoView(view) }
        measure("an error") { runCatching { probe.fail(0u) } }
        val shell = Deaf()
        val many = best(TIMES / CALLBACKS) { probe.show(shell, view, CALLBACKS.toUInt()) }
        say("a callback with a big record", many / CALLBACKS)
    }
    measure("an object made and let go") { Probe().close() }
}

private const val ROUNDS = 5
private const val TIMES = 1_000
private const val CALLBACKS = 100
private val packet = ByteArray(20)
private val page = ByteArray(4_096)

private fun measure(what: String, action: () -> Any?) = say(what, best(action = action))

private fun say(what: String, micros: Double) = println("%10.1f  %s".format(micros, what))

/** The microseconds that something takes on average in the best round. */
private fun best(times: Int = TIMES, action: () -> Any?): Double {
    repeat(times) { action() }
    return (1..ROUNDS).minOf {
        val began = System.nanoTime()
        repeat(times) { action() }
        (System.nanoTime() - began) / 1_000.0 / times
    }
}

/** A view and a cue as a run has them. */
@OptIn(kotlin.io.path.ExperimentalPathApi::class)
private fun someOfARun(): Pair<LiveView, CueView> {
    val folder = Files.createTempDirectory("freshlegs")
    try {
        val run = RunOptions(RunKind.EASY, Conditions(hot = false, humid = false, hilly = false), autoPause = true)
        val shell = Deaf()
        FreshLegsCompanion(folder.toString(), ByteArray(32)).use { companion ->
            companion.startSimulation(SimulationOptions(run, 5u, 6u), shell).use { it.waitUntilOver(120_000u) }
        }
        return shell.views.last() to shell.cues.last()
    } finally {
        folder.deleteRecursively()
    }
}

private class Deaf : Shell {
    val views = CopyOnWriteArrayList<LiveView>()
    val cues = CopyOnWriteArrayList<CueView>()
    private var isFull = false

    override fun speak(cue: CueView) {
        cues += cue
    }

    override fun hush(cueId: UInt) = Unit

    override fun show(view: LiveView) {
        // What is measured is the way here.
        if (!isFull) views += view
    }

    override fun sensors(events: List<SensorEvent>) = Unit

    override fun trouble(trouble: Trouble) = Unit

    override fun finished(summary: Summary) {
        isFull = true
    }
}
