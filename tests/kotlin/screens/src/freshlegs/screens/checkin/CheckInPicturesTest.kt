package freshlegs.screens.checkin

import androidx.compose.runtime.Composable
import freshlegs.core.BodyPart
import freshlegs.core.BodySide
import freshlegs.core.CheckIn
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.Soreness
import freshlegs.kit.models.AppModels
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.RealCore
import freshlegs.screens.cardboard
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class CheckInPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("check-in", height = 2_600, looks = everyLook + Look.CONTRAST, core = RealCore::open, after = {
            filled()
        }) { form(it) },
        Picture("check-in-wide", height = 1_800, width = 840, looks = light, core = RealCore::open, after = {
            filled()
        }) { form(it) },
        Picture("check-in-wrong", height = 2_600, looks = light, core = RealCore::open, after = {
            wrong()
        }) { form(it) },
        Picture("check-in-reading", looks = light + Look.DARK, after = { reading() }) { form(it) },
        of("run-card", EntryKind.RUN_CARD, 1_900),
        of("intake", EntryKind.INTAKE, 1_500),
        of("blood", EntryKind.BLOOD, 600),
        of("activity", EntryKind.ACTIVITY, 1_100),
        of("shoes", EntryKind.SHOES, 500),
        of("symptom", EntryKind.SYMPTOM, 1_800),
        of("legs", EntryKind.LEGS_TODAY, 600),
        of("tag", EntryKind.TAG, 800),
        of("absence", EntryKind.ABSENCE, 800),
        of("strap", EntryKind.READING, 600),
        Picture("check-in-edit", height = 1_200, looks = light, core = cardboard) { models ->
            CheckInScreen(models, null, null, "entry-1", models.navigation::go) {}
        },
    )

    private val light = listOf(Look.LIGHT)

    private fun of(name: String, kind: EntryKind, height: Int) =
        Picture("check-in-$name", height = height, looks = light) { form(it, kind) }
}

@Composable
private fun form(models: AppModels, kind: EntryKind? = null) {
    CheckInScreen(models, kind, day = null, editing = null, models.navigation::go) {}
}

private fun PreviewModels.filled() = models.checkIn.fill(
    Draft.CheckIn(
        CheckIn(
            legHeaviness = 6u,
            sleepH = 6.75,
            sleepQuality = 3u,
            mood = 4u,
            soreness =
            listOf(
                Soreness(BodyPart.QUADRICEPS, BodySide.BOTH, 3u),
                Soreness(BodyPart.SHIN, BodySide.LEFT, 8u),
            ),
            note = "Stairs felt long.",
        ),
    ),
)

private fun PreviewModels.wrong() {
    models.checkIn.fill(Draft.CheckIn(CheckIn(sleepH = 30.0)))
    models.checkIn.save()
}

private fun PreviewModels.reading() {
    val core = bridge as PreviewBridge
    core.reading.view = Examples.readingOver
    models.checkIn.startReading("strap", core.sensors)
}
