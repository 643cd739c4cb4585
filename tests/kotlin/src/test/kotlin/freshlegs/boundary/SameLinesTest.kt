package freshlegs.boundary

import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class SameLinesTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `a simulated run sounds the same in Kotlin and in the terminal`() {
        val shell = Listener()
        library(folder).use { companion ->
            companion.startSimulation(aSimulation(), shell).use { shell.hearsTheEndOf(it) }
        }
        assertEquals(terminalsLines(folder, "--seed", "5", "--minutes", "6"), shell.lines)
        assertTrue(shell.lines.size > 2)
        assertTrue(shell.views.isNotEmpty())
        assertEquals(emptyList(), shell.troubles)
    }

    @Test
    fun `a recorded run sounds the same in Kotlin and in the terminal`() {
        val recording = recording()
        val shell = Listener()
        library(folder).use { companion ->
            companion.startReplay(aReplay(recording), shell).use { shell.hearsTheEndOf(it) }
        }
        assertEquals(terminalsLines(folder, "--replay", recording.path), shell.lines)
        assertTrue(shell.lines.size > 2)
    }
}
