package freshlegs.screens.onboarding

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** What Fresh Legs does, what becomes of what it knows, and what it is not. */
@Composable
internal fun Welcome(onBegin: () -> Unit, onLater: () -> Unit, onBackup: () -> Unit) {
    val words = LocalStrings.current
    Page(
        words.onboardingWelcome,
        bottom = { Foot(words.onboardingBegin, onBegin, onLater, skip = words.onboardingLater) },
    ) {
        item { Emblem(words.onboardingWhat) }
        item {
            Column(verticalArrangement = Arrangement.spacedBy(20.dp)) {
                Piece(Icons.sound, words.onboardingCoach, words.onboardingCoachText)
                Piece(Icons.heart, words.onboardingLegs, words.onboardingLegsText)
                Piece(Icons.journal, words.onboardingJournal, words.onboardingJournalText)
            }
        }
        item {
            Panel(tone = Tone.CALM) {
                PanelTitle(words.onboardingPrivate, Icons.lock)
                Words(words.onboardingPrivateText)
            }
        }
        item { Panel { Small(words.onboardingInforms) } }
        item { WordButton(words.onboardingBackup, onBackup) }
    }
}

@Composable
private fun Emblem(says: String) {
    Column(
        Modifier.fillMaxWidth(),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        Box(
            Modifier.size(112.dp).background(MaterialTheme.colorScheme.primaryContainer, CircleShape),
            contentAlignment = Alignment.Center,
        ) {
            Icon(
                Icons.run,
                contentDescription = null,
                modifier = Modifier.size(64.dp),
                tint = MaterialTheme.colorScheme.onPrimaryContainer,
            )
        }
        Text(says, textAlign = TextAlign.Center, style = MaterialTheme.typography.titleLarge)
    }
}

/** One of a few things, with its sign. */
@Composable
internal fun Piece(icon: ImageVector, title: String, text: String) {
    Row(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        horizontalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        Icon(
            icon,
            contentDescription = null,
            modifier = Modifier.size(28.dp),
            tint = MaterialTheme.colorScheme.primary,
        )
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(2.dp)) {
            Text(title, style = MaterialTheme.typography.titleMedium)
            Small(text)
        }
    }
}
