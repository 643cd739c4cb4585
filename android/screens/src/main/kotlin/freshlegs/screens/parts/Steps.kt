package freshlegs.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp

/** What a step needs beside its room between, to be touched. */
private val STEP = 52.dp

/**
 * A scale of which one step is touched, [range] included; the step that is chosen is taken back by a second touch.
 * [lowest] and [highest] say what the ends mean. [said] is how a chosen step is spoken: "4 of 10".
 */
@Composable
internal fun StepsRow(
    question: String,
    value: Int?,
    range: IntRange,
    onChange: (Int?) -> Unit,
    lowest: String,
    highest: String,
    said: (Int) -> String,
    unsaid: String,
    modifier: Modifier = Modifier,
    wrong: String? = null,
) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(6.dp)) {
        Row(verticalAlignment = Alignment.Bottom, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
            Text(question, Modifier.weight(1f), style = MaterialTheme.typography.titleSmall)
            Text(
                value?.let(said) ?: unsaid,
                style = MaterialTheme.typography.bodyMedium,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
            )
        }
        BoxWithConstraints {
            val all = range.toList()
            val rows = if (maxWidth / STEP >= all.size) 1 else 2
            val perRow = (all.size + rows - 1) / rows
            Column(Modifier.selectableGroup(), verticalArrangement = Arrangement.spacedBy(4.dp)) {
                for (row in all.chunked(perRow)) {
                    Row(horizontalArrangement = Arrangement.spacedBy(4.dp)) {
                        for (step in row) {
                            val chosen = step == value
                            Step(step, chosen, "$question ${said(step)}", Modifier.weight(1f)) {
                                onChange(if (chosen) null else step)
                            }
                        }
                        repeat(perRow - row.size) { Spacer(Modifier.weight(1f)) }
                    }
                }
            }
        }
        Row(Modifier.clearAndSetSemantics { contentDescription = "${range.first} $lowest, ${range.last} $highest" }) {
            End("${range.first} $lowest", TextAlign.Start, Modifier.weight(1f))
            End("${range.last} $highest", TextAlign.End, Modifier.weight(1f))
        }
        if (wrong != null) Wrong(wrong)
    }
}

/** What is wrong with a field that has no place of its own for it. */
@Composable
internal fun Wrong(reason: String) {
    Text(reason, color = MaterialTheme.colorScheme.error, style = MaterialTheme.typography.bodyMedium)
}

@Composable
private fun Step(step: Int, chosen: Boolean, spoken: String, modifier: Modifier, onClick: () -> Unit) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    Box(
        modifier
            .heightIn(min = 48.dp)
            .clip(shape)
            .background(if (chosen) scheme.primary else scheme.surfaceVariant)
            // Without colour the chosen one is told by its heavier edge and figure.
            .border(if (chosen) 3.dp else 1.dp, if (chosen) scheme.onSurface else scheme.outlineVariant, shape)
            .selectable(chosen, role = Role.RadioButton, onClick = onClick)
            .semantics { contentDescription = spoken },
        contentAlignment = Alignment.Center,
    ) {
        Text(
            step.toString(),
            Modifier.clearAndSetSemantics {},
            color = if (chosen) scheme.onPrimary else scheme.onSurface,
            style = MaterialTheme.typography.titleMedium,
            fontWeight = if (chosen) FontWeight.Bold else FontWeight.Normal,
            maxLines = 1,
        )
    }
}

@Composable
private fun End(text: String, align: TextAlign, modifier: Modifier) {
    Text(
        text,
        modifier,
        style = MaterialTheme.typography.bodySmall,
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        textAlign = align,
    )
}
