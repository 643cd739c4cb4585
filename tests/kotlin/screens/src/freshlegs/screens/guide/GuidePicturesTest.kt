package freshlegs.screens.guide

import freshlegs.core.CompanionException
import freshlegs.kit.preview.PreviewBridge
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class GuidePicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("guide") { models -> GuideScreen(models, slug = null, models.navigation::go, {}) },
        Picture("guide-page") { models ->
            GuideScreen(models, slug = "what-to-do-now", models.navigation::go, {})
        },
        Picture("guide-no-such-page", height = 400, looks = listOf(Look.LIGHT, Look.CONTRAST)) { models ->
            GuideScreen(models, slug = "nowhere", models.navigation::go, {})
        },
        Picture(
            "guide-failed",
            height = 400,
            looks = listOf(Look.LIGHT),
            before = { (bridge as PreviewBridge).failure = CompanionException.Storage("read the guide") },
        ) { models -> GuideScreen(models, slug = null, models.navigation::go, {}) },
        Picture("guide-wide", width = 840, height = 600, looks = listOf(Look.LIGHT)) { models ->
            GuideScreen(models, slug = "what-are-heavy-legs", models.navigation::go, {})
        },
    )
}
