package freshlegs.screens.journal

import freshlegs.core.CompanionException
import freshlegs.kit.preview.PreviewBridge
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class JournalPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("journal", height = 1_250) { models -> JournalScreen(models, models.navigation::go) },
        Picture("journal-contrast", height = 1_250, looks = listOf(Look.CONTRAST)) { models ->
            JournalScreen(models, models.navigation::go)
        },
        Picture("journal-wide", height = 1_100, width = 840, looks = listOf(Look.LIGHT)) { models ->
            JournalScreen(models, models.navigation::go)
        },
        Picture(
            "journal-deleted",
            height = 1_250,
            looks = listOf(Look.LIGHT, Look.LARGE),
            after = { models.journal.delete("entry-2") },
        ) { models -> JournalScreen(models, models.navigation::go) },
        Picture(
            "journal-to-come",
            looks = listOf(Look.GERMAN),
            after = { models.journal.select("2026-06-30") },
        ) { models -> JournalScreen(models, models.navigation::go) },
        Picture(
            "journal-broken",
            looks = listOf(Look.LIGHT),
            before = { (bridge as PreviewBridge).failure = CompanionException.Storage("failed to read") },
        ) { models -> JournalScreen(models, models.navigation::go) },
    )
}
