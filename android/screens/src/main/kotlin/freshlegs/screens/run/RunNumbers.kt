package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import freshlegs.core.LiveView
import freshlegs.core.Quality
import freshlegs.core.Shown
import freshlegs.kit.format.Formatting
import freshlegs.screens.parts.Icons
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** The few numbers of a run, as large as there is room for. */
@Composable
internal fun RunNumbers(view: LiveView, modifier: Modifier = Modifier) {
    Bounded {
        BoxWithConstraints(modifier) {
            // Made for a phone of 411 dp; a wider window has larger ones, a low one smaller ones.
            Numbers(view, (maxWidth / 400.dp).coerceIn(0.7f, 1.6f) * if (LocalIsLow.current) 0.75f else 1f)
        }
    }
}

/** Whether the window of a run is lower than a phone upright. */
internal val LocalIsLow: ProvidableCompositionLocal<Boolean> = staticCompositionLocalOf { false }

@Composable
private fun Numbers(view: LiveView, scale: Float) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    val base = MaterialTheme.typography.displayLarge

    fun style(size: Int) = base.copy(fontSize = (size * scale).sp, lineHeight = (size * scale * 1.05f).sp)
    val huge = style(112)
    val large = style(72)
    val middle = style(48)
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Number(
            words.runPaceLabel,
            format.paceClock(view.paceSPerKm.value),
            huge,
            Modifier.fillMaxWidth(),
            view.paceSPerKm,
        )
        Two(
            { Number(words.runTime, format.duration(view.movingS), middle, it) },
            { Number(words.runDistance, format.distance(view.distanceM), middle, it) },
        )
        Two(
            {
                val rate = view.heartRateBpm
                Number(words.runHeartRate, format.number(rate.value, 0), large, it, rate)
            },
            {
                val steps = view.cadenceSpm
                Number(words.runCadence, format.number(steps.value, 0), large, it, steps)
            },
        )
    }
}

@Composable
private fun Two(left: @Composable (Modifier) -> Unit, right: @Composable (Modifier) -> Unit) {
    Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(16.dp)) {
        left(Modifier.weight(1f))
        right(Modifier.weight(1f))
    }
}

/** A number with what it is; [shown] says how good it is, which is also said by a sign and a word. */
@Composable
private fun Number(label: String, value: String, style: TextStyle, modifier: Modifier, shown: Shown? = null) {
    val scheme = MaterialTheme.colorScheme
    val words = LocalStrings.current
    val quality = shown?.quality ?: Quality.FRESH
    val text = if (quality == Quality.FRESH || quality == Quality.STALE) value else Formatting.NONE
    Column(modifier.semantics(mergeDescendants = true) {}) {
        Text(label, style = MaterialTheme.typography.titleSmall, color = scheme.onSurfaceVariant)
        Fitting(
            text,
            style.copy(
                color = if (quality ==
                    Quality.STALE
                ) {
                    scheme.onSurfaceVariant
                } else {
                    LocalContentColor.current
                },
            ),
        )
        val word =
            when (quality) {
                Quality.FRESH -> null
                Quality.STALE -> words.runStale(seconds = shown?.ageS?.toInt()?.toString().orEmpty())
                Quality.LOST -> words.runLost
                Quality.NO_CONTACT -> words.runNoContact
            }
        if (word != null) {
            Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(4.dp)) {
                Icon(
                    if (quality == Quality.STALE) Icons.info else Icons.warning,
                    contentDescription = null,
                    modifier = Modifier.size(18.dp),
                )
                Text(word, style = MaterialTheme.typography.labelLarge)
            }
        }
    }
}

/** A digit is about this wide, of its height, in Android's own letters. */
private const val DIGIT_WIDTH = 0.58f

/** A line that is made smaller where it would not fit. */
@Composable
private fun Fitting(text: String, style: TextStyle) {
    BoxWithConstraints {
        val room = with(LocalDensity.current) { (maxWidth / (text.length.coerceAtLeast(1) * DIGIT_WIDTH)).toSp() }
        val fits = style.fontSize.value <= room.value
        val fitting = if (fits) style else style.copy(fontSize = room, lineHeight = room * 1.08f)
        Text(text, style = fitting, maxLines = 1, softWrap = false)
    }
}
