@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.guide

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performTextInput
import freshlegs.core.CompanionException
import freshlegs.kit.models.Destination
import freshlegs.kit.preview.PreviewBridge
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class GuideScreenTest {
    @Test
    fun `the contents name chapters and lead to their pages`() = touching(
        screen = { models -> GuideScreen(models, slug = null, models.navigation::go, models.navigation::back) },
    ) {
        assertTouchable()
        assertEquals(setOf(words.appGuide, "Questions"), headings().toSet())
        press("What to do now")
        assertEquals(Destination.Guide("what-to-do-now"), models.navigation.path.value.last())
    }

    @Test
    fun `a search shows what it found, says where it found nothing, and is put away again`() = touching(
        screen = { models -> GuideScreen(models, slug = null, models.navigation::go, models.navigation::back) },
    ) {
        ui.onNode(hasSetTextAction()).performTextInput("heavy")
        ui.waitForIdle()
        assertTrue(words.guideFound(1) in headings())
        assertTrue(shows("What are heavy legs?"))
        assertEquals(listOf("what-are-heavy-legs"), models.guide.state.value.results.value?.map { it.slug })
        ui.onNode(hasSetTextAction()).performTextInput("zz")
        ui.waitForIdle()
        assertTrue(shows(words.guideFoundNothing("heavyzz")) || shows(words.guideFoundNothing("zzheavy")))
        press(words.guideSearchClear)
        assertTrue("Questions" in headings())
    }

    @Test
    fun `a page says how sure it is, and goes back`() = touching(
        before = { models.navigation.go(Destination.Guide("what-to-do-now")) },
        screen = { models ->
            GuideScreen(models, slug = "what-to-do-now", models.navigation::go, models.navigation::back)
        },
    ) {
        assertTouchable()
        assertEquals(listOf("What to do now"), headings())
        assertTrue(shows("Slow down for a minute."))
        assertTrue(shows("Fair evidence"))
        press(words.partsBack)
        assertEquals(listOf<Destination>(Destination.Today), models.navigation.path.value)
    }

    @Test
    fun `a page that could not be read is tried again`() {
        val bridge = PreviewBridge()
        bridge.failure = CompanionException.Storage("read")
        touching(
            bridge = bridge,
            screen = { models ->
                GuideScreen(models, slug = "what-to-do-now", models.navigation::go, models.navigation::back)
            },
        ) {
            assertTrue(shows(words.partsNoticeStorage))
            bridge.failure = null
            press(words.partsRetry)
            assertTrue(shows("Slow down for a minute."))
        }
    }
}
