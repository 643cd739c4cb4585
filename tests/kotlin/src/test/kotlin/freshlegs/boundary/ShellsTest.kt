package freshlegs.boundary

import freshlegs.core.CueView
import freshlegs.core.LiveRun
import freshlegs.core.LiveView
import freshlegs.core.Probe
import freshlegs.core.ShellException
import freshlegs.core.Summary
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicReference
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Shells that do what a shell should not. */
class ShellsTest {
    @TempDir
    lateinit var folder: File

    private val calm by lazy { simulated(Listener(), "calm") }

    @Test
    fun `a shell that throws at everything does not disturb a run`() {
        val shell =
            simulated(
                object : Listener() {
                    override fun speak(cue: CueView) {
                        super.speak(cue)
                        error("no voice")
                    }

                    override fun show(view: LiveView): Unit = throw ShellException.Failed("draw: no screen")

                    override fun finished(summary: Summary) {
                        super.finished(summary)
                        throw IllegalArgumentException("not now")
                    }
                },
                "throws",
            )
        // A simulated runner hears the cues all the same.
        assertEquals(calm.lines, shell.lines)
    }

    @Test
    fun `a slow shell misses views and not a word`() {
        val shell =
            simulated(
                object : Listener() {
                    override fun show(view: LiveView) {
                        Thread.sleep(20)
                        super.show(view)
                    }
                },
                "slow",
            )
        assertEquals(calm.lines, shell.lines)
        assertTrue(shell.views.size < calm.views.size || calm.views.size < 360)
        assertEquals(360.0, shell.views.last().elapsedS, 1.0)
    }

    @Test
    fun `a shell may call the run and the companion from within a call`() {
        val run = AtomicReference<LiveRun?>()
        val asked = AtomicInteger()
        library(File(folder, "inside")).use { companion ->
            val shell =
                object : Listener() {
                    override fun show(view: LiveView) {
                        super.show(view)
                        val live = run.get() ?: return
                        live.lap()
                        live.view()
                        assertEquals(live.id(), companion.runs().single().id)
                        asked.incrementAndGet()
                    }
                }
            // In its own time for a while, so that there are views to be called back from.
            companion.startSimulation(aSimulation(minutes = 2u).copy(speed = 60.0), shell).use {
                run.set(it)
                shell.hearsTheEndOf(it)
            }
            assertTrue(asked.get() > 1)
            val id = companion.runs().single().id
            assertTrue(companion.run(id).laps.size > 1)
        }
    }

    @Test
    fun `what a shell throws comes back through the library`() {
        Probe().use { probe ->
            val view = calm.views.last()
            val said =
                assertFailsWith<ShellException.Failed> {
                    probe.show(shellThat { throw ShellException.Failed("draw: no screen") }, view, 1u)
                }
            assertEquals("draw: no screen", said.reason)
            val unexpected =
                assertFailsWith<ShellException.Failed> { probe.show(shellThat { error("surprise") }, view, 1u) }
            assertTrue("surprise" in unexpected.reason)
        }
    }

    @Test
    fun `a shell is called on the thread that calls, and may call again`() {
        Probe().use { probe ->
            val view = calm.views.last()
            val threads = mutableSetOf<Thread>()
            val inner = shellThat { threads += Thread.currentThread() }
            val outer =
                shellThat {
                    assertEquals(view, it)
                    probe.show(inner, it, 3u)
                }
            probe.show(outer, view, 5u)
            assertEquals(setOf(Thread.currentThread()), threads)
        }
    }

    private fun shellThat(shows: (LiveView) -> Unit) = object : Listener() {
        override fun show(view: LiveView) = shows(view)
    }

    private fun <T : Listener> simulated(shell: T, name: String): T = library(File(folder, name)).use { companion ->
        companion.startSimulation(aSimulation(), shell).use { shell.hearsTheEndOf(it) }
    }
}
