package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.unit.dp
import freshlegs.core.BodyPart
import freshlegs.core.BodyPlace
import freshlegs.core.BodySide
import freshlegs.core.Draft
import freshlegs.core.RescueStep
import freshlegs.core.RunCard
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.CheckInState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.ScaleRow
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.Tone
import freshlegs.screens.theme.LocalStrings

/** How the run was: effort, legs, where. Every answer may be left out. */
@Composable
internal fun RunCardForm(models: AppModels, run: String?) {
    val words = LocalStrings.current
    val state by models.checkIn.state.collectAsState()
    LaunchedEffect(run) {
        // A card that was begun is not begun anew.
        val begun = (models.checkIn.state.value.draft as? Draft.RunCard)?.v1
        if (run != null && begun?.run != run) models.checkIn.begin(Draft.RunCard(RunCard(run = run)))
    }
    val card = (state.draft as? Draft.RunCard)?.v1?.takeIf { run != null && it.run == run } ?: return
    if (state.saved != null) {
        Panel(tone = Tone.CALM) { PanelTitle(words.runCardKept, Icons.tick) }
        return
    }
    Section(words.runCard) {
        Questions(card, state) { models.checkIn.fill(Draft.RunCard(it)) }
        NoticePanel(state.notice, models.checkIn::noticeWasSeen)
        MainButton(words.partsSave, models.checkIn::save, isOn = !state.isSaving)
    }
}

@Composable
private fun Questions(card: RunCard, state: CheckInState, onChange: (RunCard) -> Unit) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        ScaleRow(
            words.runEffort,
            card.rpe?.toInt(),
            0..10,
            { onChange(card.copy(rpe = it.toDouble())) },
            unsaid = words.partsUnsaid,
            words = { words.runOfTen(value = it.toString()) },
        )
        Small(words.runEffortScale)
        state.reasonFor("rpe")?.let { Small(it) }
        ScaleRow(
            words.runLegs,
            card.legHeaviness?.toInt(),
            0..10,
            { onChange(card.copy(legHeaviness = it.toUByte())) },
            unsaid = words.partsUnsaid,
            words = { words.runOfTen(value = it.toString()) },
        )
        Small(words.runLegsScale)
        state.reasonFor("leg_heaviness")?.let { Small(it) }
        if ((card.legHeaviness ?: 0u) > 0u) {
            Places(card, onChange)
            state.reasonFor("heavy_where")?.let { Small(it) }
            Chips(
                RescueStep.entries,
                { it in card.helped },
                { onChange(card.copy(helped = card.helped.toggled(it))) },
                question = words.runHelped,
                label = { words.of(it) },
            )
        }
        TextLine(
            words.runNote,
            card.note.orEmpty(),
            { onChange(card.copy(note = it.ifBlank { null })) },
            wrong = state.reasonFor("note"),
            lines = 2,
        )
    }
}

/** Where the legs were heavy, and for each place on which side. */
@Composable
private fun Places(card: RunCard, onChange: (RunCard) -> Unit) {
    val words = LocalStrings.current
    Chips(
        parts,
        { part -> card.heavyWhere.any { it.part == part } },
        { part ->
            val others = card.heavyWhere.filter { it.part != part }
            val isNew = others.size == card.heavyWhere.size
            onChange(card.copy(heavyWhere = if (isNew) others + BodyPlace(part, BodySide.BOTH) else others))
        },
        question = words.runWhere,
        label = { words.of(it) },
    )
    for (place in card.heavyWhere) {
        Chips(
            BodySide.entries,
            { it == place.side },
            { side ->
                val places = card.heavyWhere.map { if (it.part == place.part) it.copy(side = side) else it }
                onChange(card.copy(heavyWhere = places))
            },
            question = words.of(place.part),
            label = { words.of(it) },
        )
    }
}

/** What carries a runner, from above to below. */
private val parts =
    listOf(
        BodyPart.GLUTES,
        BodyPart.HIP_FLEXORS,
        BodyPart.QUADRICEPS,
        BodyPart.HAMSTRINGS,
        BodyPart.ADDUCTORS,
        BodyPart.KNEE,
        BodyPart.SHIN,
        BodyPart.CALF,
        BodyPart.FOOT,
    )

private fun <T> List<T>.toggled(it: T) = if (it in this) this - it else this + it
