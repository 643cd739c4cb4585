package freshlegs.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp

/** How much a panel wants to be seen. */
internal enum class Tone {
    PLAIN,

    /** What is suggested. */
    CALM,

    /** Take care. */
    CARE,

    /** A red flag. */
    ALARM,
}

/** A block of a page on a ground of its own. */
@Composable
internal fun Panel(
    modifier: Modifier = Modifier,
    tone: Tone = Tone.PLAIN,
    onClick: (() -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    val scheme = MaterialTheme.colorScheme
    val (ground, ink) =
        when (tone) {
            Tone.PLAIN -> scheme.surfaceVariant to scheme.onSurface
            Tone.CALM -> scheme.primaryContainer to scheme.onPrimaryContainer
            Tone.CARE -> scheme.tertiaryContainer to scheme.onTertiaryContainer
            Tone.ALARM -> scheme.errorContainer to scheme.onErrorContainer
        }
    // With high contrast all grounds are the same: a line says where a panel ends.
    val edged = if (ground ==
        scheme.surface
    ) {
        Modifier.border(1.dp, scheme.outline, MaterialTheme.shapes.medium)
    } else {
        Modifier
    }
    val inside: @Composable () -> Unit = {
        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(8.dp), content = content)
    }
    val whole = modifier.fillMaxWidth().then(edged)
    if (onClick == null) {
        Surface(whole, shape = MaterialTheme.shapes.medium, color = ground, contentColor = ink, content = inside)
    } else {
        Surface(
            onClick,
            whole,
            shape = MaterialTheme.shapes.medium,
            color = ground,
            contentColor = ink,
            content = inside,
        )
    }
}

/** The title of a panel, with a sign before it where its [tone][Tone] shall be seen without colour. */
@Composable
internal fun PanelTitle(text: String, icon: ImageVector? = null) {
    Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        if (icon != null) Icon(icon, contentDescription = null, modifier = Modifier.size(24.dp))
        Text(text, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    }
}

/** Plain text. */
@Composable
internal fun Words(text: String, modifier: Modifier = Modifier) {
    Text(text, modifier, style = MaterialTheme.typography.bodyLarge)
}

/** Text that explains, smaller. */
@Composable
internal fun Small(text: String, modifier: Modifier = Modifier) {
    Text(text, modifier, style = MaterialTheme.typography.bodyMedium)
}

/** What a number is, and the number; both are read as one. */
@Composable
internal fun Figure(label: String, value: String, modifier: Modifier = Modifier) {
    Column(modifier.semantics(mergeDescendants = true) {}) {
        Text(label, style = MaterialTheme.typography.labelMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
        Text(value, style = MaterialTheme.typography.headlineSmall)
    }
}

/** A line between things. */
@Composable
internal fun Line(modifier: Modifier = Modifier) {
    Box(modifier.fillMaxWidth().height(1.dp).background(MaterialTheme.colorScheme.outlineVariant))
}

/** How far something is, 0 to 1; [description] says it in words. */
@Composable
internal fun Bar(
    progress: Float,
    description: String,
    modifier: Modifier = Modifier,
    colour: Color = MaterialTheme.colorScheme.primary,
) {
    val share = if (progress.isFinite()) progress.coerceIn(0f, 1f) else 0f
    val round = RoundedCornerShape(6.dp)
    Box(
        modifier
            .fillMaxWidth()
            .height(12.dp)
            .border(1.dp, MaterialTheme.colorScheme.outline, round)
            .semantics {
                contentDescription = description
                progressBarRangeInfo = ProgressBarRangeInfo(share, 0f..1f)
            },
    ) {
        Box(Modifier.fillMaxWidth(share).fillMaxHeight().background(colour, round))
    }
}
