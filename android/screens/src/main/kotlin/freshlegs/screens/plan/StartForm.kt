package freshlegs.screens.plan

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.input.KeyboardType
import freshlegs.core.NaiveDate
import freshlegs.core.StartDraft
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.PlanState
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.StepperRow
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings

private const val USUAL_RUNS = 3
private val runsAWeek = 0..14

/** The three answers of day one: what the plan begins with until it knows the runner's own runs. */
@Composable
internal fun StartForm(models: AppModels, state: PlanState, today: NaiveDate, onClose: () -> Unit) {
    val words = LocalStrings.current
    val typed = typed(models)
    val unit = unitName(models)
    var longest by rememberSaveable { mutableStateOf("") }
    var runs by rememberSaveable { mutableStateOf(USUAL_RUNS) }
    var pace by rememberSaveable { mutableStateOf("") }
    var isChecked by remember { mutableStateOf(false) }
    val longestM = typed.metres(longest)
    val paceSPerKm = typed.secondsPerKm(pace)
    val isPaceRead = pace.isBlank() || paceSPerKm != null
    Page(words.planStart, onClose) {
        noticeItem(state.notice, models.plan::noticeWasSeen)
        item { Words(words.planStartIntro) }
        item {
            TextLine(
                words.planLongestRunIn(unit),
                longest,
                { longest = it },
                wrong = words.planNoNumber.takeIf { isChecked && longestM == null } ?: state.reasonFor("longest_run_m"),
                hint = words.planLongestRunHint,
                keyboard = KeyboardType.Decimal,
            )
        }
        item {
            StepperRow(
                words.planRunsQuestion,
                runs.toString(),
                onLess = { runs = (runs - 1).coerceIn(runsAWeek) },
                onMore = { runs = (runs + 1).coerceIn(runsAWeek) },
                less = words.planLess,
                more = words.planMore,
            )
        }
        wrong(state.reasonFor("runs_a_week"))
        item {
            TextLine(
                words.planEasyPaceIn(unit),
                pace,
                { pace = it },
                wrong = words.planNoPace.takeIf { isChecked && !isPaceRead } ?: state.reasonFor("easy_pace_s_per_km"),
                hint = words.planEasyPaceHint,
            )
        }
        item {
            MainButton(
                words.partsSave,
                {
                    isChecked = true
                    if (longestM != null && isPaceRead) {
                        models.plan.setStartAnswers(StartDraft(today, longestM, runs.toUByte(), paceSPerKm))
                    }
                },
            )
        }
    }
}

/** What is wrong with a field that has no place of its own for it. */
internal fun LazyListScope.wrong(reason: String?) {
    reason ?: return
    item { Text(reason, color = MaterialTheme.colorScheme.error, style = MaterialTheme.typography.bodyMedium) }
}
