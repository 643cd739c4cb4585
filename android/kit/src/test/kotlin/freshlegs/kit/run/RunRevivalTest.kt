package freshlegs.kit.run

import freshlegs.core.CompanionException
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class RunRevivalTest {
    private fun on(test: suspend TestScope.(RunStage, RunRevival) -> Unit) = runTest {
        val stage = RunStage(this)
        test(stage, RunRevival(stage.bridge, stage.model))
        stage.scope.cancel()
    }

    @Test
    fun `a run that was cut off a moment ago goes on by itself`() = on { stage, revival ->
        stage.bridge.cutOff(listOf(Examples.unfinished.copy(awayS = 20.0)))
        assertTrue(revival.revive())
        runCurrent()
        assertIs<RunPhase.Running>(stage.state.phase)
    }

    @Test
    fun `one that was cut off longer ago waits for the runner`() = on { stage, revival ->
        stage.bridge.cutOff(listOf(Examples.unfinished.copy(awayS = 601.0)))
        assertFalse(revival.revive())
        runCurrent()
        assertFalse(stage.state.phase.isOn)
    }

    @Test
    fun `of several only the newest may go on`() {
        val older = Examples.unfinished.copy(id = "older", startedAtUtcMs = 1, awayS = 10.0)
        val newest = Examples.unfinished.copy(id = "newest", startedAtUtcMs = 2, awayS = 5.0)
        assertEquals(newest, RunRevival.goesOn(listOf(older, newest)))
        assertEquals(null, RunRevival.goesOn(listOf(older, newest.copy(awayS = 3_600.0))))
        assertEquals(null, RunRevival.goesOn(emptyList()))
    }

    @Test
    fun `what cannot be looked up is left for the next start`() = on { stage, revival ->
        stage.bridge.failure = CompanionException.Storage("read the folder")
        assertFalse(revival.revive())
    }
}
