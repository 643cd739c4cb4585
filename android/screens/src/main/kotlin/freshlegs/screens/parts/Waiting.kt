package freshlegs.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** What is loaded, or that it is being loaded, or why it could not be. */
@Composable
internal fun <T> Loaded(loadable: Loadable<T>, onRetry: (() -> Unit)? = null, content: @Composable (T) -> Unit) {
    val words = LocalStrings.current
    when (loadable) {
        Loadable.Idle, Loadable.Loading -> Small(words.partsLoading, Modifier.padding(vertical = 16.dp))

        is Loadable.Failed ->
            Panel(tone = Tone.CARE) {
                PanelTitle(words.of(loadable.why), Icons.warning)
                if (onRetry != null) QuietButton(words.partsRetry, onRetry)
            }

        is Loadable.Ready -> content(loadable.it)
    }
}

/** There is nothing here yet; what to do about it. */
@Composable
internal fun Empty(text: String, modifier: Modifier = Modifier, action: String? = null, onAction: () -> Unit = {}) {
    Column(
        modifier.fillMaxWidth().padding(vertical = 32.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(16.dp),
    ) {
        Text(text, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyLarge)
        if (action != null) QuietButton(action, onAction)
    }
}

/** What went wrong with the last thing that was asked, until it is read. Read aloud as it comes. */
@Composable
internal fun NoticePanel(notice: Notice?, onRead: () -> Unit, modifier: Modifier = Modifier) {
    notice ?: return
    val words = LocalStrings.current
    Panel(modifier.semantics { liveRegion = LiveRegionMode.Polite }, tone = Tone.CARE) {
        PanelTitle(words.of(notice), Icons.warning)
        // Only the field knows its own name: what is wrong with it is also said beside it.
        (notice as? Notice.BadFields)?.errors?.forEach { Small(it.reason) }
        WordButton(words.partsUnderstood, onRead)
    }
}

/** Asks before something is done that cannot be undone. */
@Composable
internal fun Question(
    title: String,
    text: String,
    yes: String,
    onYes: () -> Unit,
    onNo: () -> Unit,
    no: String = LocalStrings.current.partsCancel,
) {
    AlertDialog(
        onDismissRequest = onNo,
        title = { Text(title) },
        text = { Text(text) },
        confirmButton = { WordButton(yes, onYes) },
        dismissButton = { WordButton(no, onNo) },
    )
}

/** What a notice says. */
internal fun Strings.of(notice: Notice): String = when (notice) {
    Notice.WrongKey -> partsNoticeWrongKey
    Notice.Busy -> partsNoticeBusy
    Notice.StorageFull -> partsNoticeStorageFull
    Notice.Storage -> partsNoticeStorage
    Notice.TooNew -> partsNoticeTooNew
    Notice.BadInput -> partsNoticeBadInput
    is Notice.BadFields -> partsNoticeBadFields
    Notice.NotFound -> partsNoticeNotFound
    Notice.Broken -> partsNoticeBroken
    Notice.Internal -> partsNoticeInternal
}
