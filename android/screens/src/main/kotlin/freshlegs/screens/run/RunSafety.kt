package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.SafetyView
import freshlegs.core.Word
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.word
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Small
import freshlegs.screens.theme.LocalStrings

/** The words of a red flag: one touch each, and no question before it. */
@Composable
internal fun NotWell(models: AppModels, onDone: () -> Unit) {
    val words = LocalStrings.current
    val scheme = MaterialTheme.colorScheme
    Heading(words.runNotWellTitle)
    for (word in listOf(Word.CHEST, Word.DIZZY, Word.PAIN)) {
        Bounded {
            RunKey(
                words.of(word),
                {
                    models.run.word(word)
                    onDone()
                },
                Modifier.fillMaxWidth(),
                colour = scheme.error,
                ink = scheme.onError,
            )
        }
    }
}

/** A red flag stands: what to do, in the engine's fixed words. */
@Composable
internal fun SafetyText(safety: SafetyView, modifier: Modifier = Modifier) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.medium,
        color = scheme.errorContainer,
        contentColor = scheme.onErrorContainer,
    ) {
        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(12.dp)) {
            Icon(Icons.warning, contentDescription = null, modifier = Modifier.size(40.dp))
            Text(
                safety.title,
                // Not a cue: it has to be noticed where nothing is heard.
                Modifier.semantics {
                    heading()
                    liveRegion = LiveRegionMode.Assertive
                },
                style = MaterialTheme.typography.headlineMedium,
            )
            safety.lines.forEach { Text(it, style = MaterialTheme.typography.titleMedium) }
            if (!safety.reviewed) Small(LocalStrings.current.runUnreviewed)
        }
    }
}
