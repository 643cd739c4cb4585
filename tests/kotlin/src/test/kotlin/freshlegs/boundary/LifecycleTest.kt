package freshlegs.boundary

import freshlegs.core.CompanionException
import freshlegs.core.Probe
import freshlegs.core.SoundFormat
import freshlegs.core.Trouble
import freshlegs.core.Word
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.lang.ref.WeakReference
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class LifecycleTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `what was closed refuses every call, and may be closed again`() {
        val companion = library(folder)
        val run = companion.startSimulation(aSimulation(), Listener())
        val feed = run.soundFeed(SoundFormat(8_000u))
        for (thing in listOf(feed, run, companion)) repeat(2) { thing.close() }
        assertFailsWith<IllegalStateException> { feed.render(1u, 0u) }
        assertFailsWith<IllegalStateException> { run.lap() }
        assertFailsWith<IllegalStateException> { companion.runs() }
    }

    @Test
    fun `a run that is over takes what comes too late, and changes nothing`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startSimulation(aSimulation(), shell).use { run ->
                shell.hearsTheEndOf(run)
                val said = shell.lines.toList()
                run.word(Word.HEAVY)
                run.lap()
                run.finish()
                assertTrue(run.waitUntilOver(0u))
                assertEquals(said, shell.lines)
            }
        }
    }

    @Test
    fun `a run that a defect ended says so, and is stored`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startRun(anEasyRun, shell).use { run ->
                Probe().use { it.breakRun(run) }
                eventually("the run is broken") { Trouble.Broken in shell.troubles }
                assertFailsWith<CompanionException.Broken> { run.waitUntilOver(LONG_MS) }
                assertFailsWith<CompanionException.Broken> { run.lap() }
                assertFailsWith<CompanionException.Broken> { run.finish() }
                // What was published last can still be looked at.
                run.view()
            }
            assertEquals(1, companion.runs().size)
        }
    }

    @Test
    fun `a run that is let go without an end can be resumed`() {
        library(folder).use { companion ->
            val id = companion.startRun(anEasyRun, Listener()).use { it.id() }
            eventually("the run is unfinished") { companion.unfinished().any { it.id == id } }
            val shell = Listener()
            companion.resumeRun(id, shell).use { run ->
                assertEquals(id, run.id())
                run.finish()
                shell.hearsTheEndOf(run)
            }
            assertEquals(emptyList(), companion.unfinished())
        }
    }

    @Test
    fun `a shell is let go with its run`() {
        library(folder).use { companion ->
            val gone =
                List(20) {
                    val shell = Listener()
                    companion.startSimulation(aSimulation(minutes = 1u), shell).use { shell.hearsTheEndOf(it) }
                    WeakReference(shell)
                }
            eventually("every shell is collected") {
                System.gc()
                gone.all { it.get() == null }
            }
        }
    }

    @Test
    fun `eight threads at once get each their own run`() {
        library(folder).use { companion ->
            fun lines(seed: Int): List<String> {
                val shell = Listener()
                companion.startSimulation(aSimulation(minutes = 2u, seed = seed.toULong()), shell).use {
                    shell.hearsTheEndOf(it)
                }
                return shell.lines.toList()
            }

            val alone = (1..THREADS).map(::lines)
            val threads = Executors.newFixedThreadPool(THREADS)
            try {
                val together =
                    threads
                        .invokeAll(
                            (1..THREADS).map { seed ->
                                Callable {
                                    repeat(20) { companion.today() }
                                    lines(seed)
                                }
                            },
                        ).map { it.get() }
                assertEquals(alone, together)
            } finally {
                threads.shutdown()
            }
            assertEquals(2 * THREADS, companion.runs().size)
        }
    }

    private companion object {
        const val THREADS = 8
    }
}
