package freshlegs.screens.checkin

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import freshlegs.core.BodyPlace
import freshlegs.core.BodySide
import freshlegs.core.Circumstance
import freshlegs.core.NaiveDate
import freshlegs.core.Symptom
import freshlegs.core.SymptomKind
import freshlegs.kit.models.CheckInModel
import freshlegs.kit.models.CheckInState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.DayField
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** A symptom: what, then what has to be asked about it, then the rest. */
internal fun LazyListScope.symptomForm(
    draft: Symptom,
    choice: Choice,
    state: CheckInState,
    model: CheckInModel,
    today: NaiveDate,
    fill: (Symptom) -> Unit,
) {
    item { KindField(draft, choice, fill) }
    // What has to be asked depends on what it is.
    if (!choice.isMade) return
    item { Questions(draft, state, model) }
    item {
        val words = LocalStrings.current
        val level = draft.level?.toInt()
        val wrong = state.reasonFor("level")
        Scale(words.checkinHowMuch, level, 0..10, words.checkinGone, words.checkinUnbearable, wrong) {
            fill(draft.copy(level = it.step()))
        }
    }
    item {
        val words = LocalStrings.current
        Section(words.checkinWhere) {
            // A symptom is in one part, on one side or on both.
            PlacesPicker(listOfNotNull(draft.place), { fill(draft.placed(it)) }) { draft.level?.toInt() }
        }
    }
    item {
        val day = state.day ?: today
        val words = LocalStrings.current
        val since = state.reasonFor("since")
        DayField(words.checkinSince, draft.since, {
            fill(draft.copy(since = it))
        }, today, none = words.checkinSinceDay, latest = day, wrong = since)
        DayField(
            words.checkinUntil,
            draft.until,
            { fill(draft.copy(until = it)) },
            today,
            none = words.checkinStillThere,
            earliest = draft.since,
            latest = today,
            wrong = state.reasonFor("until"),
        )
    }
    item {
        val words = LocalStrings.current
        val said = draft.circumstances
        val offered = Circumstance.entries - Circumstance.CLEARED
        Chips(offered, { it in said }, { one ->
            fill(draft.copy(circumstances = if (one in said) said - one else said + one))
        }, question = words.checkinCircumstances) { words.of(it) }
    }
    item { NoteField(draft.note, state.reasonFor("note")) { fill(draft.copy(note = it)) } }
}

/** What is felt: a list until something is chosen. */
@Composable
private fun KindField(draft: Symptom, choice: Choice, fill: (Symptom) -> Unit) {
    val words = LocalStrings.current
    var isOpen by remember { mutableStateOf(!choice.isMade) }
    Section(words.checkinFelt) {
        if (isOpen) {
            RadioRows(SymptomKind.entries, choice.of(draft.symptom), { kind ->
                isOpen = false
                choice.isMade = true
                fill(draft.copy(symptom = kind))
            }) { words.of(it) }
        } else {
            Words(words.of(draft.symptom))
            WordButton(words.checkinChange, { isOpen = true })
        }
    }
}

/** What has to be asked about it, so that no red flag is missed. */
@Composable
private fun Questions(draft: Symptom, state: CheckInState, model: CheckInModel) {
    val words = LocalStrings.current
    val noes = remember(draft.symptom) { mutableStateMapOf<String, Boolean>() }
    LaunchedEffect(draft.symptom, draft.part, draft.side) { model.loadQuestions() }
    if (state.questions.value?.isEmpty() == true) return
    Panel(tone = Tone.CARE) {
        PanelTitle(words.checkinQuestions, Icons.warning)
        Loaded(state.questions, model::loadQuestions) { questions ->
            for (question in questions) {
                val isYes = question.circumstance in draft.circumstances || question.symptom in state.further
                YesNo(question.text, if (isYes) true else noes[question.text]) { answer ->
                    if (answer == false) noes[question.text] = false else noes.remove(question.text)
                    model.answer(question, answer == true)
                }
            }
        }
    }
}

private val Symptom.place: BodyPlace? get() = part?.let { BodyPlace(it, side ?: BodySide.BOTH) }

/** With a place marked or taken back: the other side of the same part makes it both. */
private fun Symptom.placed(touched: BodyPlace): Symptom {
    val now = place
    val next =
        when {
            now == null || now.part != touched.part -> touched
            now == touched -> null
            now.side == BodySide.BOTH -> touched.opposite
            else -> touched.copy(side = BodySide.BOTH)
        }
    return copy(part = next?.part, side = next?.side)
}
