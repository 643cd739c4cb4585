package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.ui.unit.dp
import freshlegs.core.Absence
import freshlegs.core.AbsenceState
import freshlegs.core.Activity
import freshlegs.core.ActivityKind
import freshlegs.core.AdviceOutcome
import freshlegs.core.NaiveDate
import freshlegs.core.Shoes
import freshlegs.core.Tag
import freshlegs.core.TagKind
import freshlegs.core.UnitSystem
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.DayField
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

private const val KILOMETRE_M = 1_000.0

/** The international mile, exactly. */
private const val MILE_M = 1_609.344

/** A run without the phone, another sport, strength, or care for the legs. */
internal fun LazyListScope.activityForm(
    draft: Activity,
    choice: Choice,
    units: UnitSystem,
    reasons: Reasons,
    fill: (Activity) -> Unit,
) {
    item {
        val words = LocalStrings.current
        Chips(ActivityKind.entries, { it == choice.of(draft.activity) }, {
            choice.isMade = true
            fill(draft.copy(activity = it))
        }, question = words.checkinWhat) { words.of(it) }
    }
    item {
        val words = LocalStrings.current
        val (unit, metres) =
            if (units == UnitSystem.METRIC) words.partsUnitKilometre to KILOMETRE_M else words.partsUnitMile to MILE_M
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            WholeNumber(words.checkinMinutes, draft.minutes, reasons("minutes")) { fill(draft.copy(minutes = it)) }
            val far = draft.distanceM?.div(metres)
            DecimalNumber(words.checkinDistance(unit), far, reasons("distance_m"), decimals = 2) {
                fill(draft.copy(distanceM = it?.times(metres)))
            }
        }
    }
    item {
        val words = LocalStrings.current
        Scale(words.checkinEffort, draft.rpe?.toInt(), 0..10, words.checkinRest, words.checkinMaximal, reasons("rpe")) {
            fill(draft.copy(rpe = it?.toDouble()))
        }
    }
    item {
        val words = LocalStrings.current
        SwitchRow(words.checkinHard, draft.hardForTheLegs, {
            fill(draft.copy(hardForTheLegs = it))
        }, detail = words.checkinHardDetail)
    }
    item { NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) } }
}

/** A pair of shoes, taken into use or laid aside. */
internal fun LazyListScope.shoesForm(draft: Shoes, reasons: Reasons, fill: (Shoes) -> Unit) {
    item {
        val words = LocalStrings.current
        TextLine(words.checkinShoesName, draft.name, { fill(draft.copy(name = it)) }, wrong = reasons("name"))
        SwitchRow(words.checkinShoesAside, draft.laidAside, { fill(draft.copy(laidAside = it)) })
    }
}

/** Something else of the day. */
internal fun LazyListScope.tagForm(draft: Tag, choice: Choice, reasons: Reasons, fill: (Tag) -> Unit) {
    item {
        val words = LocalStrings.current
        Section(words.checkinWhat) {
            RadioRows(TagKind.entries, choice.of(draft.tag), {
                choice.isMade = true
                fill(draft.copy(tag = it))
            }) { words.of(it) }
        }
    }
    item { NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) } }
}

/** Injured, ill or away, from the day of the entry on. */
internal fun LazyListScope.absenceForm(
    draft: Absence,
    choice: Choice,
    day: NaiveDate,
    today: NaiveDate,
    reasons: Reasons,
    fill: (Absence) -> Unit,
) {
    item {
        val words = LocalStrings.current
        Section(words.checkinAway) {
            RadioRows(AbsenceState.entries, choice.of(draft.state), {
                choice.isMade = true
                fill(draft.copy(state = it))
            }) { words.of(it) }
        }
    }
    item {
        val words = LocalStrings.current
        val until = { day: NaiveDate? -> fill(draft.copy(until = day)) }
        val open = words.checkinOpenEnd
        DayField(words.checkinUntil, draft.until, until, today, none = open, earliest = day, wrong = reasons("until"))
    }
    item { NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) } }
}

/** Whether an advice was tried, and whether it helped. */
internal fun LazyListScope.adviceForm(draft: AdviceOutcome, fill: (AdviceOutcome) -> Unit) {
    item { Words(LocalStrings.current.of(draft.advice)) }
    item {
        val words = LocalStrings.current
        YesNo(words.checkinTried, draft.tried) { tried ->
            fill(draft.copy(tried = tried == true, helped = draft.helped.takeIf { tried == true }))
        }
    }
    if (draft.tried) {
        item {
            val words = LocalStrings.current
            val answers = listOf(true, false, null)
            Chips(answers, { it == draft.helped }, {
                fill(draft.copy(helped = it))
            }, question = words.checkinDidHelp) { helped ->
                when (helped) {
                    true -> words.partsYes
                    false -> words.partsNo
                    null -> words.checkinCannotSay
                }
            }
        }
    }
}
