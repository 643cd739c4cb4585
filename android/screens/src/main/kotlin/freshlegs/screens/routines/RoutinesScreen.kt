package freshlegs.screens.routines

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.Equipment
import freshlegs.core.Evidence
import freshlegs.core.EvidenceGrade
import freshlegs.core.Outcome
import freshlegs.core.RoutineInfo
import freshlegs.core.Withheld
import freshlegs.kit.isEmpty
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.RoutineModel
import freshlegs.kit.models.RoutinePhase
import freshlegs.kit.models.RoutineState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import kotlin.math.roundToInt

private val levels = listOf<UByte>(1u, 2u, 3u)

/** Guided routines without a run: chosen, played, over. */
@Composable
internal fun RoutinesScreen(models: AppModels, onBack: () -> Unit) {
    val model = models.routine
    val state by model.state.collectAsState()
    val words = LocalStrings.current
    LaunchedEffect(model) { model.load() }
    when (val phase = state.phase) {
        is RoutinePhase.Playing -> Playing(phase.view, state, model)

        else ->
            Page(words.appRoutines, onBack) {
                end(phase, model)
                choice(state, model)
            }
    }
}

/** How the last one ended, until it is put away. */
private fun LazyListScope.end(phase: RoutinePhase, model: RoutineModel) {
    if (phase == RoutinePhase.Over) {
        item {
            val words = LocalStrings.current
            Panel(tone = Tone.CALM) {
                PanelTitle(words.routinesOver, Icons.tick)
                WordButton(words.partsUnderstood, model::leave)
            }
        }
    }
    if (phase == RoutinePhase.Broken) {
        item {
            val words = LocalStrings.current
            Panel(tone = Tone.CARE) {
                PanelTitle(words.routinesBroken, Icons.warning)
                Small(words.routinesBrokenAdvice)
                WordButton(words.partsUnderstood, model::leave)
            }
        }
    }
}

private fun LazyListScope.choice(state: RoutineState, model: RoutineModel) {
    noticeItem(state.notice, model::noticeWasSeen)
    item {
        val words = LocalStrings.current
        Chips(
            levels,
            isChosen = { it == state.level },
            onChoose = { model.load(it) },
            question = words.routinesHowHard,
        ) { words.routinesLevel(it.toString()) }
    }
    loadingItem(state.routines) { model.load() }
    if (state.routines.isEmpty) item { Empty(LocalStrings.current.routinesNone) }
    items(state.routines.value.orEmpty(), key = { it.key }) { Routine(it) { model.start(it.key) } }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Routine(routine: RoutineInfo, onStart: () -> Unit) {
    val words = LocalStrings.current
    val canStart = routine.parts > 0u
    Panel {
        PanelTitle(routine.name)
        Words(routine.why)
        if (canStart) {
            FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                Fact(words.routinesMinutes(count = minutes(routine)))
                Fact(words.routinesExercises(count = routine.parts.toInt()))
            }
        }
        if (routine.equipment.isNotEmpty()) {
            Small(words.routinesNeeds(routine.equipment.joinToString { words.of(it) }))
        }
        routine.withheld?.let { Small(words.of(it)) }
        if (routine.evidence.isNotEmpty()) Known(routine.evidence)
        if (canStart) {
            val start = words.routinesStartNamed(routine.name)
            MainButton(words.routinesStart, onStart, Modifier.semantics { contentDescription = start })
        } else {
            Small(words.routinesNothingLeft)
        }
    }
}

@Composable
private fun Fact(text: String) {
    Text(text, style = MaterialTheme.typography.titleSmall)
}

/** What is known of its effects, once somebody wants to know. */
@Composable
private fun Known(evidence: List<Evidence>) {
    val words = LocalStrings.current
    var isOpen by rememberSaveable { mutableStateOf(false) }
    WordButton(if (isOpen) words.routinesKnownLess else words.routinesKnown, { isOpen = !isOpen })
    if (!isOpen) return
    for (one in evidence) {
        Small(words.routinesEvidence(words.of(one.outcome), words.of(one.grade)))
        Text(
            listOfNotNull(one.source, one.doi?.let { "doi:$it" }).joinToString(" "),
            style = MaterialTheme.typography.bodySmall,
            color = MaterialTheme.colorScheme.onSurfaceVariant,
        )
    }
}

private fun minutes(routine: RoutineInfo) = (routine.aboutS.toDouble() / 60).roundToInt().coerceAtLeast(1)

private fun Strings.of(equipment: Equipment) = when (equipment) {
    Equipment.MAT -> routinesMat
    Equipment.SUPPORT -> routinesSupport
    Equipment.STEP -> routinesBlock
    Equipment.ROLLER -> routinesRoller
    Equipment.ANCHOR -> routinesAnchor
}

private fun Strings.of(withheld: Withheld) = when (withheld) {
    Withheld.HEAVY_LEGS -> routinesWithheldLegs
    Withheld.PAIN -> routinesWithheldPain
    Withheld.HARD_RUN -> routinesWithheldHardRun
}

private fun Strings.of(outcome: Outcome) = when (outcome) {
    Outcome.PERFORMANCE -> routinesForPerformance
    Outcome.RECOVERY -> routinesForRecovery
    Outcome.SORENESS -> routinesForSoreness
    Outcome.RANGE -> routinesForRange
    Outcome.ECONOMY -> routinesForEconomy
    Outcome.STRENGTH -> routinesForStrength
    Outcome.INJURY -> routinesForInjury
}

private fun Strings.of(grade: EvidenceGrade) = when (grade) {
    EvidenceGrade.STRONG -> routinesGradeStrong
    EvidenceGrade.MODERATE -> routinesGradeModerate
    EvidenceGrade.WEAK -> routinesGradeWeak
    EvidenceGrade.CONTESTED -> routinesGradeContested
}
