package freshlegs.kit.run

import freshlegs.core.RunKind
import freshlegs.core.UnitSystem
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

class RunChoiceTest {
    @Test
    fun `who goes by feel has no plan`() {
        val options = RunChoice(RunKind.TRAIL).options(UnitSystem.METRIC)
        assertEquals(RunKind.TRAIL, options.kind)
        assertNull(options.plan)
        assertTrue(options.offersRoutines)
    }

    @Test
    fun `a pace is counted as the runner counts`() {
        val choice = RunChoice(aim = RunAim.Pace(fastestS = 305, slowestS = 360))
        assertEquals(
            """{"pace":{"fastest":"5:05","slowest":"6:00","per":"km"}}""",
            choice.options(UnitSystem.METRIC).plan,
        )
        assertEquals(
            """{"pace":{"fastest":"5:05","slowest":"6:00","per":"mile"}}""",
            choice.options(UnitSystem.IMPERIAL).plan,
        )
    }

    @Test
    fun `what the heart or the steps shall do is a target of the whole run`() {
        fun plan(aim: RunAim) = RunChoice(aim = aim).options(UnitSystem.METRIC).plan
        assertEquals("""{"heart_rate":{"zone":2}}""", plan(RunAim.Zone(2)))
        assertEquals("""{"heart_rate":{"low_bpm":120,"high_bpm":145}}""", plan(RunAim.HeartRate(120, 145)))
        assertEquals("""{"cadence":{"low_spm":168,"high_spm":176}}""", plan(RunAim.Cadence(168, 176)))
    }

    @Test
    fun `the run of the plan is passed on as it is`() {
        val choice = RunChoice(aim = RunAim.Planned("""{"steps":[]}"""))
        assertEquals("""{"steps":[]}""", choice.options(UnitSystem.METRIC).plan)
    }
}
