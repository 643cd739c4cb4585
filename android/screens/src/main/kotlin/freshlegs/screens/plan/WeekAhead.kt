package freshlegs.screens.plan

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import freshlegs.core.DayAheadView
import freshlegs.core.PlannedKind
import freshlegs.core.PlannedRunView
import freshlegs.core.WeekAheadView
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** The next seven days: today by itself, the others below each other. */
internal fun LazyListScope.weekAhead(week: WeekAheadView, phaseName: String?, go: Go) {
    val today = week.days.firstOrNull() ?: return
    item {
        val words = LocalStrings.current
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            Heading(words.planToday)
            Today(today, go)
        }
    }
    item {
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            Heading(LocalStrings.current.planNextDays)
            phaseName?.let { Small(it) }
            week.days.drop(1).forEachIndexed { index, day ->
                if (index > 0) Line()
                Day(day)
            }
        }
    }
}

@Composable
private fun Today(day: DayAheadView, go: Go) {
    val words = LocalStrings.current
    Panel {
        DayHead(day)
        day.planned?.let { Planned(it, MaterialTheme.typography.headlineSmall) }
        Done(day)
        day.strength?.let { Noted(Icons.routines, it) }
        if (day.planned?.isRun == true) MainButton(words.planRun, { go(Destination.Run) })
    }
}

@Composable
private fun Day(day: DayAheadView) {
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        verticalArrangement = Arrangement.spacedBy(2.dp),
    ) {
        DayHead(day)
        day.planned?.let { Planned(it, MaterialTheme.typography.titleMedium) }
        Done(day)
        day.strength?.let { Noted(Icons.routines, it) }
    }
}

@Composable
private fun DayHead(day: DayAheadView) {
    Text(
        "${day.weekday} · ${LocalFormatting.current.date(day.date)}",
        style = MaterialTheme.typography.labelLarge,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
    )
}

@Composable
private fun Planned(run: PlannedRunView, style: TextStyle) {
    Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
        Icon(run.kind.sign, contentDescription = null, tint = MaterialTheme.colorScheme.primary)
        Column(verticalArrangement = Arrangement.spacedBy(2.dp)) {
            Text(run.name, style = style)
            if (run.length.isNotBlank()) Words(run.length)
            Small(run.purpose)
            run.changed?.let { Noted(Icons.edit, it) }
        }
    }
}

/** What was run already. */
@Composable
private fun Done(day: DayAheadView) {
    if (day.runMinutes <= 0.0 && day.runM <= 0.0) return
    val formatting = LocalFormatting.current
    val done = "${formatting.distance(day.runM)} · ${formatting.duration(day.runMinutes * 60)}"
    Noted(Icons.tick, LocalStrings.current.planDone(done))
}

/** Something beside the plan, with its sign. */
@Composable
private fun Noted(icon: ImageVector, text: String) {
    Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
        Icon(icon, contentDescription = null, modifier = Modifier.size(18.dp))
        Small(text)
    }
}

private val PlannedRunView.isRun: Boolean get() = kind != PlannedKind.REST && kind != PlannedKind.WALK

private val PlannedKind.sign: ImageVector
    get() =
        when (this) {
            PlannedKind.REST -> Icons.pause
            PlannedKind.WALK, PlannedKind.WALK_RUN, PlannedKind.EASY, PlannedKind.LONG -> Icons.run
            PlannedKind.STEADY, PlannedKind.INTERVALS -> Icons.trends
            PlannedKind.RACE -> Icons.lap
        }
