package freshlegs.boundary

import freshlegs.core.Language
import freshlegs.core.LiveView
import freshlegs.core.Probe
import freshlegs.core.SoundFormat
import freshlegs.core.Topic
import freshlegs.core.guidePage
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertTrue

/** What is made and let go leaves nothing behind. */
class MemoryTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `ten thousand sound feeds leave nothing behind`() {
        library(folder).use { companion ->
            companion.startRun(anEasyRun, Listener()).use { run ->
                staysFlat(10_000) { run.soundFeed(SoundFormat(48_000u)).use { it.render(480u, it.nowUs()) } }
                run.finish()
                run.waitUntilOver(LONG_MS)
            }
        }
    }

    @Test
    fun `ten thousand probes, records and errors leave nothing behind`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startSimulation(aSimulation(), shell).use { shell.hearsTheEndOf(it) }
            val view = shell.views.last()
            staysFlat(10_000) {
                Probe().use { probe ->
                    probe.echoView(view)
                    probe.sum(ByteArray(4_096))
                    runCatching { probe.fail(5u) }
                    guidePage(Language.ENGLISH, Topic.IRON)
                }
            }
        }
    }

    @Test
    fun `ten thousand calls of a shell leave nothing behind`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startSimulation(aSimulation(), shell).use { shell.hearsTheEndOf(it) }
            val view = shell.views.last()
            val deaf = object : Listener() {
                override fun show(view: LiveView) = Unit
            }
            Probe().use { probe -> staysFlat(10_000) { probe.show(deaf, view, 1u) } }
        }
    }

    @Test
    fun `three hundred companions leave nothing behind`() {
        staysFlat(300) { library(folder).use { it.profile() } }
    }

    /**
     * Does something so often that caches and pools are full, and then so many times more.
     *
     * In rounds: JNA's structures lie outside of Java's heap until the collector comes by, and what a heap of this
     * size lets pile up until then is no leak.
     */
    private fun staysFlat(times: Int, cycle: () -> Unit) {
        fun rounds(many: Int) = repeat(many) {
            repeat(times / ROUNDS) { cycle() }
            collect()
        }
        rounds(2)
        val before = residentBytes()
        rounds(ROUNDS)
        val grown = residentBytes() - before
        assertTrue(grown < MUCH, "$times times left $grown bytes behind")
    }

    private fun residentBytes(): Long {
        val statm = File("/proc/self/statm")
        assumeTrue(statm.exists(), "this system does not tell how much memory is used")
        collect()
        val java = Runtime.getRuntime().run { totalMemory() - freeMemory() }
        // Java's heap has all its pages from the beginning (see pom.xml): of it, what is in use counts.
        return statm.readText().split(' ')[1].toLong() * PAGE + java
    }

    private fun collect() = repeat(2) {
        System.gc()
        // Cleaners run on a thread of their own.
        Thread.sleep(20)
    }

    private companion object {
        const val ROUNDS = 10
        const val PAGE = 4_096L

        /** Less than a kilobyte for each of ten thousand. */
        const val MUCH = 10_000_000L
    }
}
