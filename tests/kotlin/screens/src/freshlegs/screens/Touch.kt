@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens

import androidx.compose.runtime.Composable
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.isHeading
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.theme.FreshLegsTheme
import freshlegs.words.Strings
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import java.util.Locale
import javax.swing.SwingUtilities
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A screen that can be touched, and what stands behind it; its clock stands, so nothing happens by itself. */
class Touched(val ui: SkikoComposeUiTest, val bridge: PreviewBridge, val preview: PreviewModels, val words: Strings) {
    val models: AppModels get() = preview.models

    /** Presses what bears this text or this description, and waits until all is drawn. */
    fun press(text: String) {
        val found = ui.onNode(hasClickAction() and says(text))
        // Not everything scrolls.
        runCatching { found.performScrollTo() }
        found.performClick()
        ui.waitForIdle()
    }

    /** Whether this text or description is on the screen. */
    fun shows(text: String): Boolean = ui.onAllNodes(says(text)).fetchSemanticsNodes().isNotEmpty()

    /** Whether all of what says this is on the screen, nothing of it cut off or scrolled away. */
    fun isWhole(text: String): Boolean {
        val node = ui.onAllNodes(says(text)).fetchSemanticsNodes().singleOrNull() ?: return false
        val seen = node.boundsInRoot
        return seen.width >= node.size.width - 0.5f && seen.height >= node.size.height - 0.5f
    }

    /** Everything that can be pressed says what it does, and is at least so many dp wide and high. */
    fun assertTouchable(leastDp: Int = 48) {
        val nodes = ui.onAllNodes(hasClickAction()).fetchSemanticsNodes()
        assertTrue(nodes.isNotEmpty(), "there is nothing to press")
        val silent = nodes.filter { it.label().isBlank() }
        assertEquals(emptyList(), silent.map { it.config.toString() }, "cannot be told from each other")
        val leastPx = leastDp * ui.density.density - 0.5f
        val small = nodes.filter { it.size.width < leastPx || it.size.height < leastPx }
        assertEquals(emptyList(), small.map { "${it.label()}: ${it.size}" }, "are less than $leastDp dp")
    }

    /** The headings of what is on the screen. */
    fun headings(): List<String> = ui.onAllNodes(isHeading()).fetchSemanticsNodes().map { it.label() }
}

/** Draws a screen in a window of [width] by [height] dp, over a phone and a core of cardboard, and touches it. */
fun touching(
    width: Int = 411,
    height: Int = 891,
    fontScale: Float = 1f,
    preferences: PreferenceValues = PreferenceValues(isWelcomed = true),
    bridge: PreviewBridge = PreviewBridge(),
    before: PreviewModels.() -> Unit = {},
    screen: @Composable (AppModels) -> Unit,
    test: Touched.() -> Unit,
) {
    val scope = CoroutineScope(Dispatchers.Unconfined + Job())
    val preview = PreviewModels(bridge, scope, preferences = preferences, clock = StandingClock)
    preview.before()
    Locale.setDefault(Locale.UK)
    val words = FileCatalogue.strings(Locale.UK)
    try {
        inOneThread(Size(width.toFloat(), height.toFloat()), Density(1f, fontScale)) {
            setContent {
                FreshLegsTheme(preferences.appearance, preferences.highContrast) {
                    Surroundings(preview.models, words, Locale.UK, reducedMotion = true) { screen(preview.models) }
                }
            }
            waitForIdle()
            Touched(this, bridge, preview, words).test()
        }
    } finally {
        scope.cancel()
    }
}

/**
 * Composes, touches and looks in the one thread that Compose for desktops draws in: from another one, effects and
 * touches meet in the middle of a composition now and then.
 */
fun inOneThread(size: Size, density: Density = Density(1f), test: SkikoComposeUiTest.() -> Unit) {
    var failure: Throwable? = null
    SwingUtilities.invokeAndWait {
        failure = runCatching { runSkikoComposeUiTest(size, density) { test() } }.exceptionOrNull()
    }
    failure?.let { throw it }
}

private fun says(text: String) = SemanticsMatcher("says “$text”") { text in it.texts() }

private fun SemanticsNode.texts(): List<String> = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
    config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
    listOfNotNull(
        config.getOrNull(SemanticsProperties.EditableText)?.text,
        config.getOrNull(SemanticsActions.OnClick)?.label,
    )

/** What a screen reader says of it. */
private fun SemanticsNode.label(): String = texts().joinToString(" ")
