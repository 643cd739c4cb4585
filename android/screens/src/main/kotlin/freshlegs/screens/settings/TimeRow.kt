package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.kit.format.Formatting
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.ScaleRow
import freshlegs.screens.parts.WordButton
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** Minutes are chosen by fives. */
private const val STEP_MIN = 5

/** A time of day, in minutes since midnight; pressed, it is chosen. [wrong] is what is wrong with it. */
@Composable
internal fun TimeRow(title: String, minute: Int, onChange: (Int) -> Unit, wrong: String? = null) {
    val numbers = LocalFormatting.current
    var isOpen by remember { mutableStateOf(false) }
    Column {
        RowButton(title, { isOpen = true }, detail = numbers.timeOfDay(minute))
        if (wrong != null) {
            Text(wrong, color = MaterialTheme.colorScheme.error, style = MaterialTheme.typography.bodyMedium)
        }
    }
    if (isOpen) {
        TimeQuestion(
            title,
            minute,
            onChosen = {
                isOpen = false
                if (it != minute) onChange(it)
            },
            onLeft = { isOpen = false },
        )
    }
}

@Composable
private fun TimeQuestion(title: String, minute: Int, onChosen: (Int) -> Unit, onLeft: () -> Unit) {
    val words = LocalStrings.current
    val numbers = LocalFormatting.current
    var chosen by remember { mutableStateOf(minute) }
    AlertDialog(
        onDismissRequest = onLeft,
        title = { Text(title) },
        text = {
            Column(
                Modifier.verticalScroll(rememberScrollState()),
                verticalArrangement = Arrangement.spacedBy(8.dp),
            ) {
                Text(numbers.timeOfDay(chosen), style = MaterialTheme.typography.displaySmall)
                ScaleRow(
                    words.settingsTimeHour,
                    chosen / 60,
                    0..23,
                    { chosen = it * 60 + chosen % 60 },
                    unsaid = words.partsUnsaid,
                )
                ScaleRow(
                    words.settingsTimeMinute,
                    chosen % 60 / STEP_MIN,
                    0..11,
                    { chosen = chosen / 60 * 60 + it * STEP_MIN },
                    unsaid = words.partsUnsaid,
                ) { "${it * STEP_MIN}".padStart(2, '0') }
            }
        },
        confirmButton = { WordButton(words.partsSave, { onChosen(chosen) }) },
        dismissButton = { WordButton(words.partsCancel, onLeft) },
    )
}

/** A time of day, of minutes since midnight. */
private fun Formatting.timeOfDay(minute: Int): String = time(minute * 60_000L, 0)
