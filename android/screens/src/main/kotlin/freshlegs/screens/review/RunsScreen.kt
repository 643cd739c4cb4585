package freshlegs.screens.review

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.RunKind
import freshlegs.core.RunOrigin
import freshlegs.core.RunRow
import freshlegs.kit.format.Formatting
import freshlegs.kit.isEmpty
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import java.time.Instant
import java.time.ZoneOffset

/** All runs, month by month, the newest first. */
@Composable
internal fun RunsScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    val model = models.review
    val state by model.state.collectAsState()
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    var isDeleting by remember { mutableStateOf(false) }
    var asked by remember { mutableStateOf<RunRow?>(null) }
    LaunchedEffect(model) { model.loadRuns() }
    val runs = state.runs.value.orEmpty()
    asked?.let { run ->
        DeleteQuestion(
            words.runName(run, formatting),
            onYes = {
                model.delete(run.id)
                asked = null
            },
            onNo = { asked = null },
        )
    }
    Page(
        words.appRuns,
        onBack,
        actions = {
            if (runs.isNotEmpty()) {
                IconAction(
                    if (isDeleting) Icons.tick else Icons.delete,
                    if (isDeleting) words.reviewDeleteDone else words.reviewDeleteSome,
                    { isDeleting = !isDeleting },
                )
            }
        },
    ) {
        noticeItem(state.notice, model::noticeWasSeen)
        loadingItem(state.runs, model::loadRuns)
        if (state.runs.isEmpty) {
            item { Empty(words.reviewNoRuns, action = words.reviewFirstRun, onAction = { go(Destination.Run) }) }
        }
        unfinished(runs.filter { it.summary == null }, go)
        months(runs.filter { it.summary != null }, go, onDelete = { run: RunRow -> asked = run }.takeIf { isDeleting })
    }
}

/** Runs that were cut off: the screen of a run resumes or closes them. */
private fun LazyListScope.unfinished(runs: List<RunRow>, go: Go) {
    items(runs, key = { it.id }) { run ->
        val words = LocalStrings.current
        Panel(tone = Tone.CARE) {
            PanelTitle(words.reviewUnfinished, Icons.warning)
            Small(words.runName(run, LocalFormatting.current))
            QuietButton(words.reviewUnfinishedAction, { go(Destination.Run) })
        }
    }
}

private fun LazyListScope.months(runs: List<RunRow>, go: Go, onDelete: ((RunRow) -> Unit)?) {
    for ((month, those) in runs.groupBy { it.day.take(MONTH) }) {
        item(key = month) {
            val name = LocalFormatting.current.month("$month-01")
            Heading(LocalStrings.current.reviewMonth(name, month.take(YEAR)))
        }
        items(those, key = { it.id }) { Run(it, go, onDelete) }
    }
}

@Composable
private fun Run(run: RunRow, go: Go, onDelete: ((RunRow) -> Unit)?) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        Column(Modifier.weight(1f)) {
            RowButton(
                listOf(words.of(run.kind), formatting.distance(run.summary?.distanceM)).joinToString(" · "),
                { go(Destination.RunReview(run.id)) },
                detail = detail(run),
                icon = Icons.run,
            )
        }
        if (onDelete != null) {
            IconAction(
                Icons.delete,
                words.reviewDeleteNamed(words.runName(run, formatting)),
                { onDelete(run) },
            )
        }
    }
}

@Composable
private fun detail(run: RunRow): String {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val summary = run.summary
    val numbers =
        listOfNotNull(
            formatting.duration(summary?.movingS),
            summary?.paceAvgSPerKm?.let(formatting::pace),
            summary?.heartRateAvgBpm?.let { words.partsBpm(formatting.number(it, 0)) },
        ).joinToString(" · ")
    val day = "${formatting.weekday(run.day)}, ${formatting.dateAndTime(run.startedAtUtcMs, run.utcOffsetS)}"
    return listOfNotNull(day, numbers, words.of(run.origin)).joinToString("\n")
}

/** Asks before a run is deleted; [run] is its name. */
@Composable
internal fun DeleteQuestion(run: String, onYes: () -> Unit, onNo: () -> Unit) {
    val words = LocalStrings.current
    Question(words.reviewDeleteTitle, words.reviewDeleteText(run), words.partsDelete, onYes, onNo)
}

/** The local calendar day on which it began. */
private val RunRow.day: String
    get() =
        Instant
            .ofEpochMilli(startedAtUtcMs)
            .atOffset(ZoneOffset.ofTotalSeconds(utcOffsetS))
            .toLocalDate()
            .toString()

private fun Strings.runName(run: RunRow, formatting: Formatting) =
    "${of(run.kind)}, ${formatting.dateAndTime(run.startedAtUtcMs, run.utcOffsetS)}"

private fun Strings.of(kind: RunKind) = when (kind) {
    RunKind.EASY -> reviewKindEasy
    RunKind.TREADMILL -> reviewKindTreadmill
    RunKind.TRAIL -> reviewKindTrail
    RunKind.INTERVALS -> reviewKindIntervals
    RunKind.RACE -> reviewKindRace
    RunKind.WITH_FRIENDS -> reviewKindWithFriends
}

/** Where a run is from, if not from this phone. */
private fun Strings.of(origin: RunOrigin) = when (origin) {
    RunOrigin.Live -> null
    RunOrigin.Replay -> reviewFromReplay
    RunOrigin.Simulated -> reviewFromSimulation
    is RunOrigin.Imported -> reviewFromFile(origin.name)
}

/** How long "2026-06" and "2026" are in "2026-06-17". */
private const val MONTH = 7
private const val YEAR = 4
