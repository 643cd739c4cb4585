@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isEnabled
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToNode
import freshlegs.kit.models.Destination
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.preview.PreviewModels
import freshlegs.kit.run.RunPhase
import freshlegs.live.LiveBridge
import freshlegs.words.Strings
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.Locale
import java.util.concurrent.ConcurrentLinkedQueue
import kotlin.coroutines.CoroutineContext
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/**
 * The whole app over the real library, as somebody goes through it who has just installed it: with a strap that speaks
 * over an emulated Bluetooth, and a voice that only writes down what it was given.
 */
class WalkTest {
    @TempDir
    lateinit var folder: File
    private val turns = Turns()
    private val scope = CoroutineScope(turns + Job())
    private var air: Air? = null

    @AfterEach
    fun end() {
        scope.cancel()
        air?.close()
    }

    @Test
    fun `a newcomer pairs a strap, runs with heavy legs, writes the evening down and asks why`() {
        air = Air.open()
        val bridge = runBlocking { LiveBridge.open(File(folder, "store").path, ByteArray(32) { it.toByte() }) }
        val preferences = PreferenceValues(withoutHeadphones = WithoutHeadphones.SPEAKER)
        val preview = PreviewModels(bridge, scope, preferences = preferences)
        bridge.use {
            inOneThread(Size(411f, 891f)) {
                val words = FileCatalogue.strings(Locale.UK)
                setContent { FreshLegsApp(preview.models, words, Locale.UK, reducedMotion = true) }
                Walk(this, preview, words, turns).run {
                    welcome()
                    pairTheStrap()
                    run()
                    checkIn()
                    why()
                }
            }
        }
    }
}

/** Does what models ask for whenever the walk waits: in its own thread, as a phone does in that of its screen. */
private class Turns : CoroutineDispatcher() {
    private val waiting = ConcurrentLinkedQueue<Runnable>()

    override fun dispatch(context: CoroutineContext, block: Runnable) {
        waiting += block
    }

    fun take() {
        while (true) (waiting.poll() ?: return).run()
    }
}

private class Walk(
    private val ui: SkikoComposeUiTest,
    private val preview: PreviewModels,
    private val words: Strings,
    private val turns: Turns,
) {
    private val models = preview.models

    init {
        preview.speech.isInstant = true
    }

    fun welcome() {
        press(words.onboardingBegin)
        // About the runner, and their running: both may wait.
        press(words.onboardingSkip)
        appears("the next step", says(words.onboardingRunning))
        press(words.partsNext)
        appears("the step after it", says(words.onboardingSensor))
    }

    fun pairTheStrap() {
        press(words.sensorsAllow)
        press(words.sensorsScan)
        val strap = says(words.sensorsPairWith("").trim(), isWhole = false)
        appears("the strap is found", strap)
        press(strap)
        eventually("the strap is paired") { models.sensors.state.value.paired.value?.size == 1 }
        press(words.partsNext)
        press(words.onboardingFinish)
        eventually("the first steps are done") { preview.preferences.values.value.isWelcomed }
    }

    fun run() {
        tab(words.appRun, Destination.Run)
        press(words.runStart)
        eventually("the run is on") { models.run.state.value.phase.isOn }
        eventually("the strap is heard") { models.run.state.value.view?.heartRateBpm?.value != null }
        eventually("the run is greeted") { preview.speech.words.isNotEmpty() }
        val before = preview.speech.words.size
        press(words.runHeavy)
        eventually("the press can be taken back") { models.run.state.value.view?.undoUntilS != null }
        eventually("the coach takes it up") { preview.speech.words.size > before }
        eventually("its words are on the screen") {
            models.run.state.value.view?.cue?.let { isThere(says(it)) } == true
        }
        press(words.runMoreKey)
        press(words.runFinish)
        press(words.runFinishYes)
        eventually("the run is over") { models.run.state.value.phase is RunPhase.Finished }
        appears("what the run came to", says(words.runDone))
        press(words.runPutAway)
        assertEquals(1, runBlocking { preview.bridge.runs() }.size)
    }

    fun checkIn() {
        tab(words.appToday, Destination.Today)
        press(words.appCheckIn)
        press(words.checkinSleepMore)
        press(words.partsSave)
        eventually("the check-in is kept") { models.checkIn.state.value.saved != null }
    }

    fun why() {
        tab(words.appMore, Destination.More)
        press(words.appWhy)
        eventually("causes are weighed") { models.review.state.value.why.value != null }
        val causes = assertNotNull(models.review.state.value.why.value)
        assertTrue(causes.toString().isNotEmpty())
    }

    /** One of the parts of the app, at the foot of the screen: below whatever else is called so. */
    private fun tab(name: String, leadsTo: Destination) = eventually("there is $name") {
        ui.onAllNodes(says(name) and hasClickAction()).onLast().performClick()
        models.navigation.path.value == listOf(leadsTo)
    }

    private fun press(text: String) = press(says(text))

    private fun press(what: SemanticsMatcher) {
        val button = what and hasClickAction() and isEnabled()
        eventually("there is ${button.description}") { isThere(button) || scrolledTo(button) }
        ui.onAllNodes(button).onFirst().performClick()
        turns.take()
        ui.waitForIdle()
    }

    private fun appears(what: String, node: SemanticsMatcher) = eventually(what) { isThere(node) || scrolledTo(node) }

    private fun isThere(node: SemanticsMatcher) = ui.onAllNodes(node).fetchSemanticsNodes().isNotEmpty()

    /** Scrolls to what a list has further down, and so not yet drawn. */
    private fun scrolledTo(node: SemanticsMatcher): Boolean = runCatching {
        ui.onAllNodes(hasScrollToNodeAction()).onFirst().performScrollToNode(node)
    }.isSuccess

    private fun says(text: String, isWhole: Boolean = true) =
        hasText(text, substring = !isWhole) or hasContentDescription(text, substring = !isWhole)

    private fun eventually(what: String, isSo: () -> Boolean) {
        val deadline = System.nanoTime() + LONG_NS
        while (!isSo()) {
            assertTrue(System.nanoTime() < deadline, "never: $what")
            turns.take()
            ui.mainClock.advanceTimeByFrame()
            ui.waitForIdle()
            Thread.sleep(20)
        }
    }

    private companion object {
        const val LONG_NS = 60_000_000_000
    }
}
