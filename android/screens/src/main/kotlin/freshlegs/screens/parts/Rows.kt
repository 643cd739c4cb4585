package freshlegs.screens.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.FilterChip
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Slider
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.unit.dp

/** A row that leads somewhere, or does something. */
@Composable
internal fun RowButton(
    title: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    detail: String? = null,
    icon: ImageVector? = null,
) {
    Row(
        modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .clickable(role = Role.Button, onClick = onClick)
            .padding(vertical = 8.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        if (icon != null) Icon(icon, contentDescription = null, tint = MaterialTheme.colorScheme.primary)
        TitleAndDetail(title, detail, Modifier.weight(1f))
        Icon(Icons.forward, contentDescription = null, modifier = Modifier.size(20.dp))
    }
}

/** Something that is on or off. */
@Composable
internal fun SwitchRow(
    title: String,
    isOn: Boolean,
    onChange: (Boolean) -> Unit,
    modifier: Modifier = Modifier,
    detail: String? = null,
    enabled: Boolean = true,
) {
    Row(
        modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .toggleable(isOn, enabled = enabled, role = Role.Switch, onValueChange = onChange)
            .padding(vertical = 8.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        TitleAndDetail(title, detail, Modifier.weight(1f))
        Switch(isOn, onCheckedChange = null, enabled = enabled)
    }
}

/** One of several, each on a line of its own. */
@Composable
internal fun <T> RadioRows(
    options: List<T>,
    chosen: T?,
    onChoose: (T) -> Unit,
    modifier: Modifier = Modifier,
    detail: (T) -> String? = { null },
    label: (T) -> String,
) {
    Column(modifier.selectableGroup()) {
        for (option in options) {
            Row(
                Modifier
                    .fillMaxWidth()
                    .heightIn(min = 48.dp)
                    .selectable(option == chosen, role = Role.RadioButton) { onChoose(option) }
                    .padding(vertical = 8.dp),
                verticalAlignment = Alignment.CenterVertically,
                horizontalArrangement = Arrangement.spacedBy(12.dp),
            ) {
                RadioButton(option == chosen, onClick = null)
                TitleAndDetail(label(option), detail(option), Modifier.weight(1f))
            }
        }
    }
}

/** One of a few, or several of a few, side by side; what is chosen has a tick. [question] is asked above them. */
@OptIn(ExperimentalLayoutApi::class, ExperimentalMaterial3Api::class)
@Composable
internal fun <T> Chips(
    options: List<T>,
    isChosen: (T) -> Boolean,
    onChoose: (T) -> Unit,
    modifier: Modifier = Modifier,
    question: String? = null,
    label: (T) -> String,
) {
    Column(modifier.fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(4.dp)) {
        if (question != null) Text(question, style = MaterialTheme.typography.titleSmall)
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
            for (option in options) {
                val chosen = isChosen(option)
                FilterChip(
                    selected = chosen,
                    onClick = { onChoose(option) },
                    label = { Text(label(option), style = MaterialTheme.typography.labelLarge) },
                    leadingIcon = { if (chosen) Icon(Icons.tick, contentDescription = null) },
                    modifier = Modifier.sizeIn(minWidth = 48.dp, minHeight = 48.dp),
                )
            }
        }
    }
}

/**
 * A step on a scale, [range] included; `null` where nothing is said yet. [words] says what a step means: it stands
 * beside the number, and a screen reader reads it.
 */
@Composable
internal fun ScaleRow(
    question: String,
    value: Int?,
    range: IntRange,
    onChange: (Int) -> Unit,
    modifier: Modifier = Modifier,
    unsaid: String,
    words: (Int) -> String = { it.toString() },
) {
    val said = value?.let(words) ?: unsaid
    Column(modifier.fillMaxWidth()) {
        Row(Modifier.fillMaxWidth().clearAndSetSemantics {}, horizontalArrangement = Arrangement.SpaceBetween) {
            Text(question, Modifier.weight(1f), style = MaterialTheme.typography.titleSmall)
            Text(said, style = MaterialTheme.typography.titleMedium)
        }
        Slider(
            value = (value ?: range.first).toFloat(),
            onValueChange = { onChange(Math.round(it)) },
            valueRange = range.first.toFloat()..range.last.toFloat(),
            steps = (range.last - range.first - 1).coerceAtLeast(0),
            modifier =
            Modifier.semantics {
                contentDescription = question
                stateDescription = said
            },
        )
    }
}

/** A number that goes up and down by steps. */
@Composable
internal fun StepperRow(
    title: String,
    value: String,
    onLess: () -> Unit,
    onMore: () -> Unit,
    less: String,
    more: String,
    modifier: Modifier = Modifier,
) {
    Row(modifier.fillMaxWidth().heightIn(min = 56.dp), verticalAlignment = Alignment.CenterVertically) {
        Column(Modifier.weight(1f).semantics(mergeDescendants = true) {}) {
            Text(title, style = MaterialTheme.typography.bodyLarge)
            Text(value, style = MaterialTheme.typography.titleMedium)
        }
        IconAction(Icons.minus, less, onLess)
        IconAction(Icons.plus, more, onMore)
    }
}

/** A line, or some, of the runner's own text; [wrong] is what is wrong with it. */
@Composable
internal fun TextLine(
    label: String,
    text: String,
    onChange: (String) -> Unit,
    modifier: Modifier = Modifier,
    wrong: String? = null,
    hint: String? = null,
    lines: Int = 1,
    keyboard: KeyboardType = KeyboardType.Text,
) {
    val isSecret = keyboard == KeyboardType.Password
    OutlinedTextField(
        value = text,
        onValueChange = onChange,
        label = { Text(label) },
        supportingText = (wrong ?: hint)?.let { { Text(it) } },
        isError = wrong != null,
        singleLine = lines == 1,
        minLines = lines,
        visualTransformation = if (isSecret) PasswordVisualTransformation() else VisualTransformation.None,
        keyboardOptions = KeyboardOptions(keyboardType = keyboard),
        modifier = modifier.fillMaxWidth(),
    )
}

@Composable
private fun TitleAndDetail(title: String, detail: String?, modifier: Modifier) {
    Column(modifier) {
        Text(title, style = MaterialTheme.typography.bodyLarge)
        if (detail != null) {
            Text(
                detail,
                style = MaterialTheme.typography.bodyMedium,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
            )
        }
    }
}
