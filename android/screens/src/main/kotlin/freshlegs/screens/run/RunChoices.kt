package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.unit.dp
import freshlegs.core.RunKind
import freshlegs.core.RunVerdict
import freshlegs.core.UnitSystem
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.run.RunAim
import freshlegs.kit.run.RunChoice
import freshlegs.screens.Go
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.StepperRow
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** Whether the engine says not to run. */
internal val RunVerdict.holdsBack: Boolean get() = this == RunVerdict.HOLD || this == RunVerdict.STOP_UNTIL_SEEN

/** What the engine says of running today, where it says anything. */
@Composable
internal fun SuggestionPanel(models: AppModels, go: Go) {
    val words = LocalStrings.current
    val today by models.today.state.collectAsState()
    val view = today.today.value ?: return
    val isCareful = view.mayRun.verdict.holdsBack
    Panel(tone = if (isCareful) Tone.ALARM else Tone.CALM) {
        PanelTitle(view.mayRun.title, if (isCareful) Icons.warning else Icons.today)
        view.mayRun.reasons.forEach { Words(it) }
        if (!isCareful) Small(view.readiness.suggestionText)
        WordButton(words.runTodayMore, { go(Destination.Today) })
    }
}

/** What sort of run, and what makes it harder today. */
@Composable
internal fun KindSection(choice: RunChoice, onChange: (RunChoice) -> Unit) {
    val words = LocalStrings.current
    Section(words.runKind) {
        Chips(
            RunKind.entries,
            { it == choice.kind },
            { onChange(choice.copy(kind = it)) },
            label = { words.of(it) },
        )
        words.detailOf(choice.kind)?.let { Small(it) }
        val conditions = choice.conditions
        Chips(
            Condition.entries,
            { it.isOn(conditions) },
            { onChange(choice.copy(conditions = it.turned(conditions))) },
            question = words.runConditions,
            label = { it.word(words) },
        )
        SwitchRow(words.runAutoPause, choice.autoPause, { onChange(choice.copy(autoPause = it)) })
        SwitchRow(words.runOffersRoutines, choice.offersRoutines, { onChange(choice.copy(offersRoutines = it)) })
    }
}

/** What the coach watches over. */
@Composable
internal fun AimSection(choice: RunChoice, onChange: (RunChoice) -> Unit, models: AppModels) {
    val words = LocalStrings.current
    val plan by models.plan.state.collectAsState()
    val today by models.today.state.collectAsState()
    val settings by models.settings.state.collectAsState()
    val day = today.today.value?.readiness?.date
    val planned = plan.week.value?.days?.firstOrNull { it.date == day }?.planned
    val profile = settings.profile.value
    val aims =
        listOfNotNull(
            RunAim.Free,
            planned?.planJson?.let { RunAim.Planned(it) },
            startingPace(profile?.units),
            // Zones are counted from the highest heart rate.
            RunAim.Zone(2).takeIf { profile?.maximalHeartRateBpm != null },
            RunAim.HeartRate(120, 145),
            RunAim.Cadence(165, 175),
        ).map { if (it::class == choice.aim::class) choice.aim else it }
    Section(words.runAim) {
        RadioRows(
            aims,
            choice.aim,
            { onChange(choice.copy(aim = it)) },
            detail = { aim ->
                when (aim) {
                    RunAim.Free -> words.runAimFreeText

                    is RunAim.Planned -> planned?.let { listOf(it.name, it.length).filter(String::isNotEmpty) }
                        ?.joinToString(" · ")

                    else -> null
                }
            },
            label = { words.of(it) },
        )
        AimSteps(choice.aim, { onChange(choice.copy(aim = it)) })
    }
}

/** Where a form of a pace begins: about what many run easily. The runner changes it. */
private fun startingPace(units: UnitSystem?) =
    if (units == UnitSystem.IMPERIAL) RunAim.Pace(fastestS = 570, slowestS = 630) else RunAim.Pace(360, 390)

@Composable
private fun AimSteps(aim: RunAim, onChange: (RunAim) -> Unit) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        when (aim) {
            RunAim.Free, is RunAim.Planned -> Unit

            is RunAim.Pace -> {
                Steps(words.runPaceFastest, aim.fastestS, PACE_STEP_S, 90..aim.slowestS, ::clock) {
                    onChange(aim.copy(fastestS = it))
                }
                Steps(words.runPaceSlowest, aim.slowestS, PACE_STEP_S, aim.fastestS..1_800, ::clock) {
                    onChange(aim.copy(slowestS = it))
                }
            }

            is RunAim.Zone ->
                Chips(
                    (1..5).toList(),
                    { it == aim.zone },
                    { onChange(RunAim.Zone(it)) },
                    label = { words.runZone(number = it.toString()) },
                )

            is RunAim.HeartRate -> {
                Steps(words.runLow, aim.lowBpm, 1, 30..aim.highBpm, { words.partsBpm(value = it.toString()) }) {
                    onChange(aim.copy(lowBpm = it))
                }
                Steps(words.runHigh, aim.highBpm, 1, aim.lowBpm..240, { words.partsBpm(value = it.toString()) }) {
                    onChange(aim.copy(highBpm = it))
                }
            }

            is RunAim.Cadence -> {
                Steps(words.runLow, aim.lowSpm, 1, 60..aim.highSpm, { words.partsSpm(value = it.toString()) }) {
                    onChange(aim.copy(lowSpm = it))
                }
                Steps(words.runHigh, aim.highSpm, 1, aim.lowSpm..240, { words.partsSpm(value = it.toString()) }) {
                    onChange(aim.copy(highSpm = it))
                }
            }
        }
    }
}

@Composable
private fun Steps(
    title: String,
    value: Int,
    step: Int,
    range: IntRange,
    text: (Int) -> String,
    onChange: (Int) -> Unit,
) {
    val words = LocalStrings.current
    StepperRow(
        title,
        text(value),
        onLess = { onChange((value - step).coerceIn(range)) },
        onMore = { onChange((value + step).coerceIn(range)) },
        less = words.runLess(what = title),
        more = words.runMore(what = title),
    )
}

private const val PACE_STEP_S = 5

private fun clock(seconds: Int) = "${seconds / 60}:${(seconds % 60).toString().padStart(2, '0')}"
