package freshlegs.app

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.words.Strings

/** The smallest thing that can be touched. */
private val TOUCH = 48.dp

/** While what is stored is being opened: a moment. */
@Composable
internal fun OpeningScreen(words: Strings) {
    Box(Modifier.fillMaxSize(), contentAlignment = Alignment.Center) {
        Text(words.partsLoading, style = MaterialTheme.typography.bodyLarge)
    }
}

/** In place of everything else, where what is stored cannot be opened: why, and what can be done. */
@Composable
internal fun ClosedScreen(because: ClosedBecause, words: Strings, onRetry: () -> Unit, onBeginAnew: () -> Unit) {
    var isAsking by remember { mutableStateOf(false) }
    Column(
        Modifier.fillMaxSize().verticalScroll(rememberScrollState()).padding(32.dp),
        verticalArrangement = Arrangement.spacedBy(24.dp, Alignment.CenterVertically),
    ) {
        Text(words.startupTitle, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineSmall)
        Text(reason(because, words), style = MaterialTheme.typography.bodyLarge)
        Button(onRetry, Modifier.fillMaxWidth().heightIn(min = TOUCH)) { Text(words.partsRetry) }
        if (because.isHelpedByBackup) {
            OutlinedButton({ isAsking = true }, Modifier.fillMaxWidth().heightIn(min = TOUCH)) {
                Text(words.startupBeginAnew)
            }
        }
    }
    if (isAsking) {
        AlertDialog(
            onDismissRequest = { isAsking = false },
            title = { Text(words.startupBeginAnew) },
            text = { Text(words.startupBeginAnewText) },
            confirmButton = {
                TextButton({
                    isAsking = false
                    onBeginAnew()
                }) { Text(words.startupBeginAnewYes) }
            },
            dismissButton = { TextButton({ isAsking = false }) { Text(words.partsCancel) } },
        )
    }
}

private fun reason(because: ClosedBecause, words: Strings): String = when (because) {
    ClosedBecause.WRONG_KEY -> words.startupWrongKey
    ClosedBecause.TOO_NEW -> words.startupTooNew
    ClosedBecause.FULL -> words.startupFull
    ClosedBecause.FAILED -> words.startupFailed
}
