package freshlegs.screens.plan

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.input.KeyboardType
import freshlegs.core.GoalDraft
import freshlegs.core.NaiveDate
import freshlegs.core.UnitSystem
import freshlegs.kit.format.Formatting
import freshlegs.kit.format.Typed
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.PlanState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.DayChooser
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import java.time.LocalDate
import java.util.Locale

/** Distances of the usual races, in metres. */
private val races = listOf(5_000.0, 10_000.0, 21_097.5, 42_195.0)
private val daysAWeek = (2..7).toList()

/** Weeks until a goal where none is set yet: a day to begin with, which the runner changes. */
private const val WEEKS_AHEAD = 12L

/** What the runner trains for. */
@Composable
internal fun GoalForm(models: AppModels, state: PlanState, today: NaiveDate, onClose: () -> Unit) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val typed = typed(models)
    val before = state.season.value?.goal
    var name by rememberSaveable { mutableStateOf(before?.name.orEmpty()) }
    var distance by rememberSaveable { mutableStateOf(before?.let { typed.distance(it.distanceM) }.orEmpty()) }
    var date by rememberSaveable {
        mutableStateOf(before?.date ?: LocalDate.parse(today).plusWeeks(WEEKS_AHEAD).toString())
    }
    var days by rememberSaveable { mutableStateOf(before?.daysAWeek?.toInt() ?: 3) }
    var isUnread by remember { mutableStateOf(false) }
    Page(if (before == null) words.planSetGoal else words.planChangeGoal, onClose) {
        noticeItem(state.notice, models.plan::noticeWasSeen)
        item {
            Chips(
                races,
                isChosen = { typed.distance(it) == distance },
                onChoose = { distance = typed.distance(it) },
                question = words.planDistance,
            ) { words.race(it, formatting) }
        }
        item {
            TextLine(
                words.planDistanceIn(unitName(models)),
                distance,
                { distance = it },
                wrong = words.planNoNumber.takeIf { isUnread } ?: state.reasonFor("distance_m"),
                keyboard = KeyboardType.Decimal,
            )
        }
        item {
            val years = LocalDate.parse(today).year.let { it..it + 2 }
            DayChooser(words.planDate, date, { date = it }, years, wrong = state.reasonFor("date"))
        }
        item {
            Chips(
                daysAWeek,
                isChosen = { it == days },
                onChoose = { days = it },
                question = words.planDaysQuestion,
            ) { it.toString() }
        }
        wrong(state.reasonFor("days_a_week"))
        item {
            TextLine(words.planName, name, { name = it }, wrong = state.reasonFor("name"), hint = words.planNameHint)
        }
        item {
            MainButton(
                words.partsSave,
                {
                    val metres = typed.metres(distance)
                    isUnread = metres == null
                    if (metres != null) {
                        val named = name.trim().ifEmpty { null }
                        models.plan.setGoal(GoalDraft(metres, date, today, days.toUByte(), named))
                    }
                },
            )
        }
    }
}

/** Reads and fills fields in the runner's units. */
@Composable
internal fun typed(models: AppModels): Typed {
    val settings by models.settings.state.collectAsState()
    val units = settings.profile.value?.units ?: UnitSystem.METRIC
    return remember(units) { Typed(Locale.getDefault(), units) }
}

/** The name of a kilometre or a mile, whichever the runner counts in. */
@Composable
internal fun unitName(models: AppModels): String {
    val settings by models.settings.state.collectAsState()
    val words = LocalStrings.current
    return if (settings.profile.value?.units == UnitSystem.IMPERIAL) words.partsUnitMile else words.partsUnitKilometre
}

/** What a race is called; one of round kilometres is called so by who counts in miles, too. */
private fun Strings.race(metres: Double, formatting: Formatting) = when (metres) {
    races[2] -> planHalfMarathon
    races[3] -> planMarathon
    else -> "${formatting.number(metres / 1_000, 0)} $partsUnitKilometre"
}
