package freshlegs.screens.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.gestures.waitForUpOrCancellation
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.IconButton
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp

/** The one thing that a page is for. */
@Composable
internal fun MainButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, isOn: Boolean = true) {
    Button(onClick, modifier.fillMaxWidth().heightIn(min = 56.dp), enabled = isOn) {
        Text(text, textAlign = TextAlign.Center, style = MaterialTheme.typography.titleMedium)
    }
}

/** Something else that can be done. */
@Composable
internal fun QuietButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, isOn: Boolean = true) {
    val ink = buttonInk()
    OutlinedButton(
        onClick,
        modifier.heightIn(min = 48.dp),
        enabled = isOn,
        colors = ButtonDefaults.outlinedButtonColors(contentColor = ink),
        border = BorderStroke(
            1.dp,
            if (ink ==
                MaterialTheme.colorScheme.primary
            ) {
                MaterialTheme.colorScheme.outline
            } else {
                ink
            },
        ),
    ) { Text(text, textAlign = TextAlign.Center) }
}

/** Something else that can be done, as a word only. */
@Composable
internal fun WordButton(text: String, onClick: () -> Unit, modifier: Modifier = Modifier, isOn: Boolean = true) {
    TextButton(
        onClick,
        modifier.heightIn(min = 48.dp),
        enabled = isOn,
        colors = ButtonDefaults.textButtonColors(contentColor = buttonInk()),
    ) { Text(text) }
}

/** The ink of words that can be pressed: on a panel with a tone that of the panel, on which no other is sure to be seen. */
@Composable
private fun buttonInk(): Color {
    val scheme = MaterialTheme.colorScheme
    val around = LocalContentColor.current
    return if (around == scheme.onSurface || around == scheme.onBackground) scheme.primary else around
}

/** A sign that can be pressed; [description] says what it does. */
@Composable
internal fun IconAction(icon: ImageVector, description: String, onClick: () -> Unit, modifier: Modifier = Modifier) {
    IconButton(onClick, modifier.size(48.dp)) { Icon(icon, description) }
}

/** A button for wet and gloved fingers in a run: at least 96 dp high. */
@Composable
internal fun RunButton(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    colour: Color = MaterialTheme.colorScheme.secondaryContainer,
    ink: Color = MaterialTheme.colorScheme.onSecondaryContainer,
    style: TextStyle = MaterialTheme.typography.titleLarge,
    isOn: Boolean = true,
) {
    Surface(
        onClick,
        modifier.heightIn(min = 96.dp),
        enabled = isOn,
        shape = MaterialTheme.shapes.large,
        color = colour,
        contentColor = ink,
    ) {
        Box(Modifier.padding(12.dp), contentAlignment = Alignment.Center) {
            Text(text, textAlign = TextAlign.Center, style = style)
        }
    }
}

/**
 * A button that has to be held, so that rain and sleeves do nothing: [progress] of 0 to 1 fills it meanwhile. Who
 * cannot hold a finger on the screen, a screen reader's user for one, presses it instead: [onPressed].
 */
@Composable
internal fun HoldButton(
    text: String,
    progress: Double,
    onDown: () -> Unit,
    onUp: () -> Unit,
    onPressed: () -> Unit,
    modifier: Modifier = Modifier,
) {
    val fill = MaterialTheme.colorScheme.error
    Surface(
        modifier
            .heightIn(min = 96.dp)
            .semantics(mergeDescendants = true) {
                role = Role.Button
                contentDescription = text
                onClick {
                    onPressed()
                    true
                }
            }.pointerInput(onDown, onUp) {
                awaitEachGesture {
                    awaitFirstDown()
                    onDown()
                    waitForUpOrCancellation()
                    onUp()
                }
            },
        shape = MaterialTheme.shapes.large,
        color = MaterialTheme.colorScheme.errorContainer,
        contentColor = MaterialTheme.colorScheme.onErrorContainer,
    ) {
        Box(contentAlignment = Alignment.Center) {
            Box(Modifier.matchParentSize()) {
                val share = progress.toFloat().coerceIn(0f, 1f)
                Box(Modifier.fillMaxWidth(share).fillMaxHeight().background(fill.copy(alpha = 0.35f)))
            }
            Text(
                text,
                Modifier.padding(12.dp),
                textAlign = TextAlign.Center,
                style = MaterialTheme.typography.titleLarge,
            )
        }
    }
}
