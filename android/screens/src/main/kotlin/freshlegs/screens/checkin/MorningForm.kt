package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Slider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import freshlegs.core.BodyPlace
import freshlegs.core.CheckIn
import freshlegs.core.Illness
import freshlegs.core.Soreness
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Wrong
import freshlegs.screens.theme.LocalStrings
import kotlin.math.roundToInt

/** How the morning is: legs and sleep first, which is enough; everything is optional. */
internal fun LazyListScope.morningForm(draft: CheckIn, reasons: Reasons, fill: (CheckIn) -> Unit) {
    item {
        val words = LocalStrings.current
        val legs = draft.legHeaviness?.toInt()
        val wrong = reasons("leg_heaviness")
        Scale(words.checkinHeaviness, legs, 0..10, words.checkinFresh, words.checkinHeaviest, wrong) {
            fill(draft.copy(legHeaviness = it.step()))
        }
    }
    item { SleepField(draft.sleepH, reasons("sleep_h")) { fill(draft.copy(sleepH = it)) } }
    item {
        val words = LocalStrings.current
        val quality = draft.sleepQuality?.toInt()
        Scale(words.checkinQuality, quality, 1..5, words.checkinPoor, words.checkinVeryGood) {
            fill(draft.copy(sleepQuality = it.step()))
        }
    }
    item {
        val words = LocalStrings.current
        Scale(words.checkinFatigue, draft.fatigue?.toInt(), 1..5, words.checkinNone, words.checkinExhausted) {
            fill(draft.copy(fatigue = it.step()))
        }
    }
    item {
        val words = LocalStrings.current
        Scale(words.checkinMood, draft.mood?.toInt(), 1..5, words.checkinLow, words.checkinVeryGood) {
            fill(draft.copy(mood = it.step()))
        }
    }
    item {
        val words = LocalStrings.current
        Scale(words.checkinStress, draft.stress?.toInt(), 1..5, words.checkinNone, words.checkinVeryMuch) {
            fill(draft.copy(stress = it.step()))
        }
    }
    item { SorenessSection(draft, reasons, fill) }
    item { MoreOfTheMorning(draft, reasons, fill) }
    item { NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) } }
}

/** The hours of sleep, by quarters: as they are dragged, or one by one. */
@Composable
private fun SleepField(hours: Double?, wrong: String?, onChange: (Double?) -> Unit) {
    val words = LocalStrings.current
    val quarters = hours?.let { (it * QUARTERS).roundToInt() }
    val said =
        quarters?.let { words.checkinSleepTime("${it / QUARTERS}", "${it % QUARTERS * 15}") } ?: words.partsUnsaid
    val top = maxOf(SLEEP_TOP_H * QUARTERS, quarters ?: 0)

    fun set(to: Int) = onChange(to.coerceIn(0, DAY_H * QUARTERS) / QUARTERS.toDouble())
    Column(Modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Row(Modifier.clearAndSetSemantics {}, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
            Text(words.checkinSleep, Modifier.weight(1f), style = MaterialTheme.typography.titleSmall)
            Text(said, style = MaterialTheme.typography.titleMedium)
        }
        Row(verticalAlignment = Alignment.CenterVertically) {
            IconAction(Icons.minus, words.checkinSleepLess, { set((quarters ?: USUAL_H * QUARTERS) - 1) })
            Slider(
                value = (quarters ?: (USUAL_H * QUARTERS)).toFloat(),
                onValueChange = { set(it.roundToInt()) },
                valueRange = 0f..top.toFloat(),
                modifier =
                Modifier.weight(1f).semantics {
                    contentDescription = words.checkinSleep
                    stateDescription = said
                },
            )
            IconAction(Icons.plus, words.checkinSleepMore, { set((quarters ?: USUAL_H * QUARTERS) + 1) })
        }
        if (wrong != null) Wrong(wrong)
    }
}

/** What is sore, and how much. */
@Composable
private fun SorenessSection(draft: CheckIn, reasons: Reasons, fill: (CheckIn) -> Unit) {
    val words = LocalStrings.current
    val sore = draft.soreness
    Section(words.checkinSore) {
        PlacesPicker(
            places = sore.map { it.place },
            onToggle = { fill(draft.copy(soreness = sore.toggled(it))) },
            level = { place -> sore.firstOrNull { it.place == place }?.level?.toInt() },
        )
        sore.forEachIndexed { index, one ->
            val wrong = reasons("soreness[$index].level") ?: reasons("soreness[$index]")
            val level = one.level.toInt()
            Scale(words.of(one.place), level, 1..10, words.checkinHardly, words.checkinUnbearable, wrong) {
                fill(draft.copy(soreness = sore.with(one, it)))
            }
        }
    }
}

/** What is seldom said, folded away until it is wanted or something is said there. */
@Composable
private fun MoreOfTheMorning(draft: CheckIn, reasons: Reasons, fill: (CheckIn) -> Unit) {
    val words = LocalStrings.current
    val isSaid =
        draft.run { listOf(restingHeartRateBpm, rmssdMs, illness, cycleDay) }.any { it != null } ||
            listOf("resting_heart_rate_bpm", "rmssd_ms", "cycle_day").any { reasons(it) != null }
    var isWanted by remember { mutableStateOf(false) }
    if (!isSaid && !isWanted) {
        QuietButton(words.checkinMoreMorning, { isWanted = true }, Modifier.fillMaxWidth())
        return
    }
    // Once open it stays so, also where a field is emptied again.
    isWanted = true
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        DecimalNumber(
            words.checkinResting,
            draft.restingHeartRateBpm,
            reasons("resting_heart_rate_bpm"),
            hint = words.checkinRange("25", "120"),
        ) { fill(draft.copy(restingHeartRateBpm = it)) }
        DecimalNumber(
            words.checkinRmssd,
            draft.rmssdMs,
            reasons("rmssd_ms"),
            hint = words.checkinRange("1", "400"),
        ) { fill(draft.copy(rmssdMs = it)) }
        OneOf(Illness.entries, draft.illness, words.checkinIll, { fill(draft.copy(illness = it)) }) { words.of(it) }
        WholeNumber(words.checkinCycle, draft.cycleDay, reasons("cycle_day"), words.checkinRange("1", "120")) {
            fill(draft.copy(cycleDay = it))
        }
    }
}

private val Soreness.place: BodyPlace get() = BodyPlace(part, side)

/** These with [one] at another level, or without it. */
private fun List<Soreness>.with(one: Soreness, level: Int?) =
    mapNotNull { if (it == one) level?.let { to -> one.copy(level = to.toUByte()) } else it }

/** These with another place, of middling soreness, or without it. */
private fun List<Soreness>.toggled(place: BodyPlace): List<Soreness> {
    val before = map { it.place }
    val level = firstOrNull { it.place == before.covering(place) }?.level ?: MIDDLING
    return before.toggled(place).map { kept ->
        firstOrNull { it.place == kept } ?: Soreness(kept.part, kept.side, level)
    }
}

/** How sore a place is that was only touched, 1 to 10. */
private val MIDDLING: UByte = 4u

private const val QUARTERS = 4
private const val DAY_H = 24

/** Where the slider ends, in hours, unless somebody slept longer. */
private const val SLEEP_TOP_H = 14

/** Where it stands while nothing is said, in hours. */
private const val USUAL_H = 7
