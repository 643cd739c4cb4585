package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.Language
import freshlegs.kit.Notice
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Small
import freshlegs.screens.theme.LocalStrings
import java.util.Locale

/**
 * What a page shows of something that is saved at each touch: at once what was touched, and again what is [kept] when
 * that changes or when it could not be saved. What a field refuses stays, beside the reason.
 */
@Composable
internal fun <T> rememberDraft(kept: T, notice: Notice?): MutableState<T> {
    val isLost = notice != null && notice !is Notice.BadFields
    return remember(kept, isLost) { mutableStateOf(kept) }
}

/** Saves a form, at its foot while there is something to save. */
@Composable
internal fun SaveBar(onSave: () -> Unit) {
    Surface(tonalElevation = 3.dp) {
        Column(Modifier.padding(horizontal = 16.dp, vertical = 12.dp)) {
            MainButton(LocalStrings.current.partsSave, onSave)
        }
    }
}

/** Says that a form was saved; read aloud as it comes. */
@Composable
internal fun Saved(modifier: Modifier = Modifier) {
    Row(
        modifier.semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Icon(Icons.tick, contentDescription = null, Modifier.size(20.dp), tint = MaterialTheme.colorScheme.primary)
        Small(LocalStrings.current.settingsSaved)
    }
}

/** The language as a BCP 47 tag. */
internal val Language.tag: String
    get() =
        when (this) {
            Language.ENGLISH -> "en"
            Language.GERMAN -> "de"
            Language.FRENCH -> "fr"
            Language.SPANISH -> "es"
            Language.PORTUGUESE -> "pt"
            Language.ITALIAN -> "it"
            Language.DUTCH -> "nl"
            Language.JAPANESE -> "ja"
        }

/** What the language calls itself. */
internal val Language.ownName: String
    get() {
        val locale = Locale.forLanguageTag(tag)
        return locale.getDisplayLanguage(locale).replaceFirstChar { it.titlecase(locale) }
    }
