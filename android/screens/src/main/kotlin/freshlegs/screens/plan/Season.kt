package freshlegs.screens.plan

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import freshlegs.core.LadderStepView
import freshlegs.core.LadderView
import freshlegs.core.SeasonView
import freshlegs.core.SeasonWeekView
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** How many weeks are seen at first: this one, the one before it, and those that come next. */
private const val SEEN = 6

/** What the runner trains for, and whether the plan leads there. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Goal(season: SeasonView, canChange: Boolean, onChange: () -> Unit, onRemove: () -> Unit) {
    val words = LocalStrings.current
    val goal = season.goal
    Section(words.planGoal) {
        Panel(tone = if (season.reachesGoal == false) Tone.CARE else Tone.PLAIN) {
            if (goal != null) {
                PanelTitle(goal.name ?: goal.distance, if (season.reachesGoal == false) Icons.warning else Icons.lap)
                Words(
                    listOfNotNull(
                        goal.distance.takeIf { goal.name != null },
                        LocalFormatting.current.date(goal.date),
                        words.planDaysLeft(count = goal.daysLeft.toInt()),
                    ).joinToString(" · "),
                )
                Small(words.planRunsAWeek(count = goal.daysAWeek.toInt()))
            }
            Words(season.says)
            FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                QuietButton(if (goal == null) words.planSetGoal else words.planChangeGoal, onChange, isOn = canChange)
                if (goal != null) WordButton(words.planRemove, onRemove)
            }
        }
    }
}

/** The weeks of the season, each as long as what is run and planned in it. */
internal fun LazyListScope.weeks(weeks: List<SeasonWeekView>) {
    if (weeks.isEmpty()) return
    item {
        val words = LocalStrings.current
        var isWhole by rememberSaveable { mutableStateOf(false) }
        val now = weeks.indexOfFirst { it.isCurrent }.coerceAtLeast(0)
        val seen = if (isWhole) weeks else weeks.drop((now - 1).coerceAtLeast(0)).take(SEEN)
        val most = weeks.maxOf { it.runM + it.plannedM }
        Section(words.planSeason) {
            Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
                for (week in seen) Week(week, most)
            }
            if (weeks.size > seen.size || isWhole) {
                WordButton(
                    if (isWhole) words.planFewerWeeks else words.planAllWeeks(count = weeks.size),
                    { isWhole = !isWhole },
                )
            }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Week(week: SeasonWeekView, mostM: Double) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val weight = if (week.isCurrent) FontWeight.Bold else FontWeight.Normal
    val wholeM = week.runM + week.plannedM
    val run = formatting.distance(week.runM)
    val length =
        when {
            week.isPast -> run
            week.isCurrent -> words.planRunOf(run, formatting.distance(wholeM))
            else -> formatting.distance(wholeM)
        }
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
            Text(
                words.planWeekFrom(formatting.date(week.first)),
                fontWeight = weight,
                style = MaterialTheme.typography.bodyMedium,
            )
            Text(length, fontWeight = weight, style = MaterialTheme.typography.bodyMedium)
        }
        WeekBar(week, mostM)
        Small(
            listOfNotNull(
                words.planThisWeek.takeIf { week.isCurrent },
                week.phaseName,
                words.planLongest(formatting.distance(week.longestM)).takeIf { week.longestM > 0 },
            ).joinToString(" · "),
        )
    }
}

/** What is run, full, and what is planned, hollow. */
@Composable
private fun WeekBar(week: SeasonWeekView, mostM: Double) {
    val (run, planned) =
        with(week) { listOf(runM, plannedM).map { if (mostM > 0) (it / mostM).toFloat().coerceIn(0f, 1f) else 0f } }
    val scheme = MaterialTheme.colorScheme
    Row(Modifier.fillMaxWidth().height(12.dp)) {
        if (run > 0) Box(Modifier.weight(run).fillMaxHeight().background(scheme.primary, WEEK))
        if (planned > 0) Box(Modifier.weight(planned).fillMaxHeight().border(2.dp, scheme.primary, WEEK))
        val rest = 1 - run - planned
        if (rest > 0) Spacer(Modifier.weight(rest))
    }
}

private val WEEK = RoundedCornerShape(3.dp)

/** The way back after an injury or an illness, or into running: step by step. */
@Composable
internal fun Ladder(ladder: LadderView) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Heading(words.planLadder)
        Panel(tone = if (ladder.isStopped) Tone.CARE else Tone.PLAIN) {
            if (ladder.isStopped) PanelTitle(words.planLadderStopped, Icons.warning)
            Words(ladder.says)
            for (step in ladder.steps) Step(step)
            Small(words.planLadderFrom(LocalFormatting.current.date(ladder.from)))
            for (rule in ladder.rules) Small(rule)
        }
    }
}

@Composable
private fun Step(step: LadderStepView) {
    val words = LocalStrings.current
    Row(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        Icon(
            when {
                step.isDone -> Icons.tick
                step.isNext -> Icons.forward
                else -> Icons.minus
            },
            contentDescription =
            when {
                step.isDone -> words.planStepDone
                step.isNext -> words.planStepNext
                else -> null
            },
            modifier = Modifier.size(20.dp),
        )
        Text(
            "${step.number}. ${step.text}",
            fontWeight = if (step.isNext) FontWeight.Bold else FontWeight.Normal,
            style = MaterialTheme.typography.bodyLarge,
        )
    }
}
