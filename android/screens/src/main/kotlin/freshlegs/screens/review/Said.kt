package freshlegs.screens.review

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import freshlegs.core.RunMarkKind
import freshlegs.core.RunMarkView
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.WordButton
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** How many are seen before somebody asks for all. */
private const val SEEN = 8

/** What was said in the run, by both sides, with its time. */
internal fun LazyListScope.said(marks: List<RunMarkView>) {
    if (marks.isEmpty()) return
    item {
        val words = LocalStrings.current
        var isWhole by rememberSaveable { mutableStateOf(false) }
        Section(words.reviewSaid) {
            for (mark in if (isWhole) marks else marks.take(SEEN)) Mark(mark)
            if (marks.size > SEEN) {
                WordButton(
                    if (isWhole) words.reviewSaidLess else words.reviewSaidAll(count = marks.size),
                    { isWhole = !isWhole },
                )
            }
        }
    }
}

@Composable
private fun Mark(mark: RunMarkView) {
    val words = LocalStrings.current
    val isOwn = mark.kind == RunMarkKind.WORD
    Row(
        Modifier.fillMaxWidth().padding(vertical = 2.dp).semantics(mergeDescendants = true) {},
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        Text(
            LocalFormatting.current.duration(mark.atS),
            Modifier.widthIn(min = 48.dp),
            style = MaterialTheme.typography.labelLarge,
        )
        Icon(
            when (mark.kind) {
                RunMarkKind.CUE -> Icons.sound
                RunMarkKind.WORD -> Icons.forward
                RunMarkKind.PAUSED -> Icons.pause
                RunMarkKind.RESUMED -> Icons.play
            },
            contentDescription = words.reviewWord.takeIf { isOwn },
            modifier = Modifier.size(20.dp),
        )
        Text(
            mark.text,
            Modifier.weight(1f),
            fontWeight = if (isOwn) FontWeight.Bold else FontWeight.Normal,
            style = MaterialTheme.typography.bodyMedium,
        )
    }
}
