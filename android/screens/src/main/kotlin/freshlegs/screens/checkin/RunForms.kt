package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import freshlegs.core.HeavyChoice
import freshlegs.core.LegsFeel
import freshlegs.core.LegsToday
import freshlegs.core.RescueStep
import freshlegs.core.RunCard
import freshlegs.core.RunRow
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.TextLine
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** How a run was; [runs] are those of the day, of which one is chosen where there are several. */
internal fun LazyListScope.runCardForm(draft: RunCard, runs: List<RunRow>, reasons: Reasons, fill: (RunCard) -> Unit) {
    if (runs.size > 1) {
        item { RunChoice(runs, draft.run, ofDay = null) { fill(draft.copy(run = it)) } }
    }
    item {
        val words = LocalStrings.current
        Scale(words.checkinEffort, draft.rpe?.toInt(), 0..10, words.checkinRest, words.checkinMaximal, reasons("rpe")) {
            fill(draft.copy(rpe = it?.toDouble()))
        }
    }
    item {
        val words = LocalStrings.current
        val legs = draft.legHeaviness?.toInt()
        Scale(words.checkinRunHeavy, legs, 0..10, words.checkinFresh, words.checkinHeaviest) {
            fill(draft.copy(legHeaviness = it.step()))
        }
    }
    item {
        val words = LocalStrings.current
        Section(words.checkinWhereHeavy) {
            PlacesPicker(draft.heavyWhere, { fill(draft.copy(heavyWhere = draft.heavyWhere.toggled(it))) })
        }
    }
    item {
        val words = LocalStrings.current
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            WholeNumber(words.checkinHeavyFrom, draft.heavyFromMin, reasons("heavy_from_min")) {
                fill(draft.copy(heavyFromMin = it))
            }
            val helped = draft.helped
            val toggle = { step: RescueStep ->
                fill(draft.copy(helped = if (step in helped) helped - step else helped + step))
            }
            Chips(RescueStep.entries, { it in helped }, toggle, question = words.checkinHelped) { words.of(it) }
            TextLine(
                words.checkinShoes,
                draft.shoes.orEmpty(),
                { fill(draft.copy(shoes = it.ifEmpty { null })) },
                wrong = reasons("shoes"),
            )
            NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) }
        }
    }
}

/** One touch before a run. */
internal fun LazyListScope.legsTodayForm(draft: LegsToday, choice: Choice, fill: (LegsToday) -> Unit) {
    item {
        val words = LocalStrings.current
        Section(words.checkinFeel) {
            RadioRows(LegsFeel.entries, choice.of(draft.feel), { feel ->
                choice.isMade = true
                fill(draft.copy(feel = feel, choice = draft.choice.takeIf { feel == LegsFeel.HEAVY }))
            }) { words.of(it) }
        }
    }
    if (choice.of(draft.feel) == LegsFeel.HEAVY) {
        item {
            val words = LocalStrings.current
            Section(words.checkinChoice) {
                RadioRows(HeavyChoice.entries, draft.choice, { fill(draft.copy(choice = it)) }) { words.of(it) }
            }
        }
    }
}

/** Which run of the day an entry is about; [ofDay] where it may be about the whole day instead. */
@Composable
internal fun RunChoice(runs: List<RunRow>, chosen: String?, ofDay: String?, onChoose: (String?) -> Unit) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val options = (if (ofDay == null) emptyList() else listOf<RunRow?>(null)) + runs
    Section(words.checkinWhichRun) {
        RadioRows(options, runs.firstOrNull { it.id == chosen }, { onChoose(it?.id) }) { run ->
            if (run == null) {
                ofDay.orEmpty()
            } else {
                val time = formatting.time(run.startedAtUtcMs, run.utcOffsetS)
                "$time · ${formatting.distance(run.summary?.distanceM)}"
            }
        }
    }
}
