package freshlegs.screens.run

import freshlegs.core.Draft
import freshlegs.core.LiveView
import freshlegs.core.Word
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.models.Destination
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.kit.run.RunPhase
import freshlegs.screens.Touched
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

class RunScreenTest {
    private val chosen = PreferenceValues(isWelcomed = true, withoutHeadphones = WithoutHeadphones.SPEAKER)

    private fun on(
        width: Int = 411,
        height: Int = 891,
        fontScale: Float = 1f,
        preferences: PreferenceValues = chosen,
        before: PreviewModels.() -> Unit = {},
        test: Touched.() -> Unit,
    ) = touching(
        width,
        height,
        fontScale,
        preferences,
        before = before,
        screen = { models -> RunScreen(models, models.navigation::go) },
        test = test,
    )

    private fun Touched.said() = bridge.run.calls

    @Test
    fun `start asks for what the run needs and begins it`() = on {
        assertTouchable()
        assertTrue(words.runKind in headings())
        press(words.runStart)
        assertEquals(
            listOf(Permission.LOCATION, Permission.ACTIVITY, Permission.BLUETOOTH, Permission.NOTIFICATIONS),
            preview.gate.asked,
        )
        assertTrue("startRun" in bridge.calls)
        assertTrue(models.run.state.value.phase.isOn)
    }

    @Test
    fun `a red flag is asked about before a run is begun all the same`() = on(
        before = { (bridge as PreviewBridge).holdBack(Examples.hold) },
    ) {
        assertTrue(shows(Examples.hold.title))
        press(words.runStart)
        assertFalse("startRun" in bridge.calls)
        press(words.runHoldStart)
        assertTrue("startRun" in bridge.calls)
    }

    @Test
    fun `a red flag is answered in its own words`() = on(
        before = { (bridge as PreviewBridge).holdBack(Examples.hold) },
    ) {
        press("I have been cleared")
        assertTrue("answerFollowUp" in bridge.calls)
        assertFalse(shows(Examples.hold.title))
    }

    @Test
    fun `a run that was cut off goes on or is ended after a question`() = on(
        before = { (bridge as PreviewBridge).cutOff(listOf(Examples.unfinished)) },
    ) {
        press(words.runUnfinishedClose)
        assertFalse("closeUnfinished" in bridge.calls)
        press(words.partsCancel)
        press(words.runUnfinishedResume)
        assertTrue("resumeRun" in bridge.calls)
    }

    @Test
    fun `how the coach speaks without headphones is asked once`() = on(
        preferences = PreferenceValues(isWelcomed = true),
    ) {
        assertTrue(shows(words.runSoundTitle))
        press(words.runSoundVibration)
        assertEquals(WithoutHeadphones.VIBRATION, models.preferences.values.value.withoutHeadphones)
        assertFalse(shows(words.runSoundTitle))
    }

    @Test
    fun `heavy is one touch and what was not meant is taken back by another`() = on(
        before = { during(RunStates.asked) },
    ) {
        press(words.runHeavy)
        press(words.partsUndo)
        press(words.runWordWorse)
        assertEquals(
            listOf(Word.HEAVY, Word.UNDO, Word.WORSE).map { RunCall.Say(it) },
            said().filterIsInstance<RunCall.Say>(),
        )
    }

    @Test
    fun `a red flag is two touches away`() = on(before = { during(RunStates.calm) }) {
        press(words.runNotWell)
        press(words.runWordChest)
        assertTrue(RunCall.Say(Word.CHEST) in said())
        assertFalse(shows(words.runNotWellTitle))
    }

    @Test
    fun `under a red flag help is one touch away and nobody is coached`() = on(
        before = { during(RunStates.calm.copy(safety = Examples.safety)) },
    ) {
        assertTrue(Examples.safety.title in headings())
        assertFalse(shows(words.runHeavy))
        press(words.runCall(number = "999"))
        assertEquals(listOf("dial 999"), preview.pages.opened)
    }

    @Test
    fun `every button of a run is large, whole and in reach in each window`() {
        val windows = listOf(Triple(411, 891, 1f), Triple(411, 891, 2f), Triple(891, 411, 1f), Triple(891, 411, 2f))
        for ((width, height, scale) in windows) {
            for (view in listOf(RunStates.calm, RunStates.asked, RunStates.rescue, RunStates.paused)) {
                on(width, height, scale, before = { during(view) }) {
                    assertTouchable(96)
                    assertInReach(view)
                }
            }
        }
    }

    private fun Touched.assertInReach(view: LiveView) {
        val isPaused = view == RunStates.paused
        for (text in listOf(words.runHeavy, words.runNotWell, if (isPaused) words.runResume else words.runPause)) {
            assertTrue(isWhole(text), "“$text” is not whole on the screen")
        }
    }

    @Test
    fun `a locked screen takes words and nothing else`() = on(
        before = {
            during(RunStates.calm)
            models.run.lock(true)
        },
    ) {
        assertTrue(shows(words.runHeavy))
        assertFalse(shows(words.runPause))
        assertFalse(shows(words.runMoreKey))
        press(words.runHeavy)
        assertTrue(RunCall.Say(Word.HEAVY) in said())
    }

    @Test
    fun `who cannot hold a finger on the screen finishes after a question`() = on(before = { during(RunStates.calm) }) {
        press(words.runMoreKey)
        assertTouchable(96)
        press(words.runFinish)
        assertFalse(RunCall.Finish in said())
        press(words.runFinishYes)
        assertIs<RunPhase.Finished>(models.run.state.value.phase)
    }

    @Test
    fun `mute, breath and metronome are behind one touch`() = on(before = { during(RunStates.calm) }) {
        press(words.runMoreKey)
        press(words.runMute)
        press(words.runMoreKey)
        press(words.runBreath)
        press(words.runMoreKey)
        press(words.runMetronome)
        assertEquals(
            listOf(RunCall.Mute(true), RunCall.BreathGuide(null), RunCall.Metronome(null)),
            said().filter { it is RunCall.Mute || it is RunCall.BreathGuide || it is RunCall.Metronome },
        )
    }

    @Test
    fun `after a run its card is kept and its review is offered`() = on(
        height = 2_000,
        before = {
            during(RunStates.calm)
            run.finish()
        },
    ) {
        assertTouchable()
        val draft = assertIs<Draft.RunCard>(models.checkIn.state.value.draft)
        assertEquals(Examples.RUN_ID, draft.v1.run)
        press(words.partsSave)
        assertTrue("writeEntry" in bridge.calls)
        assertTrue(shows(words.runCardKept))
        press(words.runReview)
        assertEquals(Destination.RunReview(Examples.RUN_ID), models.navigation.path.value.last())
    }
}
