package freshlegs.screens.review

import freshlegs.core.CompanionException
import freshlegs.core.RunKind
import freshlegs.core.RunOrigin
import freshlegs.core.RunRow
import freshlegs.kit.models.AppModels
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.cardboard
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

private const val DAY_MS = 86_400_000L
private const val MORNING_UTC_MS = 1_781_676_000_000

class ReviewPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("runs", height = 1_000) { models -> RunsScreen(models, models.navigation::go) {} },
        Picture(
            "runs.empty",
            height = 600,
            looks = listOf(Look.LIGHT, Look.GERMAN),
            before = { ran(emptyList()) },
        ) { models ->
            RunsScreen(models, models.navigation::go) {}
        },
        Picture("review", height = 4_000, looks = everyLook + Look.CONTRAST) { models ->
            RunReviewScreen(models, newest(models), models.navigation::go) {}
        },
        Picture("review.rescued", height = 4_000, looks = listOf(Look.LIGHT), core = cardboard) { models ->
            RunReviewScreen(models, Examples.RUN_ID, models.navigation::go) {}
        },
        Picture("review.wide", height = 1_400, width = 840, looks = listOf(Look.LIGHT)) { models ->
            RunReviewScreen(models, newest(models), models.navigation::go) {}
        },
        Picture("review.gone", height = 600, looks = listOf(Look.LIGHT), before = {
            (bridge as PreviewBridge).failure = CompanionException.NotFound("the run")
        }) { models -> RunReviewScreen(models, Examples.RUN_ID, models.navigation::go) {} },
    )
}

/** The last run, whatever it is called. */
private fun newest(models: AppModels): String {
    models.review.loadRuns()
    return checkNotNull(models.review.state.value.runs.value).first().id
}

/** Lets these be all runs. */
internal fun PreviewModels.ran(runs: List<RunRow> = months) = (bridge as PreviewBridge).ran(runs)

/** Runs of two months, one of them cut off. */
internal val months =
    listOf(
        run("cut-off", 0, RunKind.EASY, summary = false),
        run(Examples.RUN_ID, 1, RunKind.EASY),
        run("trail", 3, RunKind.TRAIL, RunOrigin.Imported("fit", "long-way-around-the-lake.fit")),
        run("intervals", 9, RunKind.INTERVALS),
        run("race", 20, RunKind.RACE),
        run("friends", 24, RunKind.WITH_FRIENDS),
    )

private fun run(
    id: String,
    daysAgo: Long,
    kind: RunKind,
    origin: RunOrigin = RunOrigin.Live,
    summary: Boolean = true,
) = RunRow(id, MORNING_UTC_MS - daysAgo * DAY_MS, 7_200, kind, origin, Examples.summary.takeIf { summary })
