@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.routines

import androidx.compose.ui.test.ExperimentalTestApi
import freshlegs.core.RoutineInfo
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.models.RoutinePhase
import freshlegs.kit.preview.Examples
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class RoutinesScreenTest {
    @Test
    fun `what can be pressed says what it does, and routines are headings`() =
        touching(height = 1_600, screen = { RoutinesScreen(it) {} }) {
            assertTouchable()
            assertTrue(headings().containsAll(listOf(words.appRoutines, "Warm-up", "Strength")))
        }

    @Test
    fun `another level is asked for, and one routine of which nothing is left cannot be begun`() =
        touching(height = 1_600, screen = { RoutinesScreen(it) {} }) {
            press(words.routinesLevel("3"))
            assertEquals(3.toUByte(), models.routine.state.value.level)
            val left = models.routine.state.value.routines.value.orEmpty().filter { it.parts == 0u }
            assertEquals(listOf("Strength"), left.map(RoutineInfo::name))
            assertFalse(shows(words.routinesStartNamed("Strength")))
            assertTrue(shows(words.routinesWithheldLegs))
        }

    @Test
    fun `a routine is begun, led and ended with large buttons`() = touching(screen = { RoutinesScreen(it) {} }) {
        press(words.routinesStartNamed("Warm-up"))
        val run = bridge.routine.run
        run.emit(RunEvent.Show(Examples.liveView(1.0).copy(routine = Examples.routineView)))
        ui.waitForIdle()
        assertTouchable()
        press(words.partsNext)
        press(words.routinesBack)
        press(words.routinesPause)
        press(words.routinesMute)
        assertEquals(
            listOf(RunCall.RoutineNext, RunCall.RoutineBack, RunCall.Pause, RunCall.Mute(true)),
            run.calls.filter { it !is RunCall.CueStarted && it !is RunCall.CueEnded },
        )
        run.emit(RunEvent.Show(Examples.liveView(1.0).copy(routine = Examples.routineView.copy(paused = true))))
        ui.waitForIdle()
        assertTrue(shows(words.routinesResume))
        press(words.routinesStop)
        assertEquals(RoutinePhase.Over, models.routine.state.value.phase)
        assertTrue(shows(words.routinesOver))
        press(words.partsUnderstood)
        assertEquals(RoutinePhase.Choosing, models.routine.state.value.phase)
    }
}
