package freshlegs.screens.today

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import freshlegs.core.HabitDayView
import freshlegs.core.HabitMark
import freshlegs.core.HabitView
import freshlegs.kit.Loadable
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.screens.Go
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.WordButton
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** The habits that the runner has chosen, each with its last seven days. */
@Composable
internal fun HabitsSection(habits: Loadable<List<HabitView>>, onRetry: () -> Unit, go: Go) {
    val words = LocalStrings.current
    Section(words.todayHabits) {
        Loaded(habits, onRetry) { chosen ->
            val toSettings = { go(Destination.Settings(SettingsPage.JOURNAL)) }
            if (chosen.isEmpty()) Empty(words.todayHabitsEmpty, action = words.todayHabitsChoose, onAction = toSettings)
            Column {
                chosen.forEachIndexed { index, habit ->
                    if (index > 0) Line()
                    HabitRow(habit, go)
                }
            }
        }
    }
}

@Composable
private fun HabitRow(habit: HabitView, go: Go) {
    val words = LocalStrings.current
    Folded(
        row = {
            Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(4.dp)) {
                Text(habit.title, style = MaterialTheme.typography.bodyLarge)
                Text(
                    "${habit.progress} · ${habit.streakText}",
                    style = MaterialTheme.typography.bodyMedium,
                    color = MaterialTheme.colorScheme.onSurfaceVariant,
                )
                Week(habit.days.takeLast(DAYS))
            }
        },
    ) {
        if (habit.forgiven) Small(words.todayHabitsForgiven)
        if (habit.paused) Small(words.todayHabitsPaused)
        Small(habit.why)
        Small(habit.evidence)
        WordButton(words.todayGuide, { go(Destination.Guide(habit.topic.slug)) })
    }
}

/** Days as signs: a tick, a ring, a stroke, a point. */
@Composable
private fun Week(days: List<HabitDayView>) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val spoken =
        days.joinToString { day ->
            val weekday = formatting.weekday(day.date)
            when (day.mark) {
                HabitMark.DONE -> words.todayDayDone(weekday)
                HabitMark.NOT_DONE -> words.todayDayNotDone(weekday)
                HabitMark.UNKNOWN -> words.todayDayUnknown(weekday)
                HabitMark.NO_OCCASION -> words.todayDayNoOccasion(weekday)
                HabitMark.PAUSED -> words.todayDayPaused(weekday)
            }
        }
    Row(
        Modifier.clearAndSetSemantics { contentDescription = spoken },
        horizontalArrangement = Arrangement.spacedBy(6.dp),
    ) {
        for (day in days) Mark(day.mark)
    }
}

@Composable
private fun Mark(mark: HabitMark) {
    val scheme = MaterialTheme.colorScheme
    val ring = Modifier.size(24.dp).border(1.dp, scheme.outline, CircleShape)
    when (mark) {
        HabitMark.DONE ->
            Box(Modifier.size(24.dp).background(scheme.primary, CircleShape), contentAlignment = Alignment.Center) {
                Icon(Icons.tick, contentDescription = null, tint = scheme.onPrimary, modifier = Modifier.size(16.dp))
            }

        HabitMark.NOT_DONE -> Box(ring)

        HabitMark.PAUSED ->
            Box(ring, contentAlignment = Alignment.Center) {
                Icon(Icons.pause, contentDescription = null, modifier = Modifier.size(14.dp))
            }

        HabitMark.UNKNOWN ->
            Box(ring, contentAlignment = Alignment.Center) {
                Icon(Icons.minus, contentDescription = null, modifier = Modifier.size(12.dp))
            }

        HabitMark.NO_OCCASION ->
            Box(Modifier.size(24.dp), contentAlignment = Alignment.Center) {
                Box(Modifier.size(6.dp).background(scheme.outline, CircleShape))
            }
    }
}

private const val DAYS = 7
