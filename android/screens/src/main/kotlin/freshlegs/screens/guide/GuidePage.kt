package freshlegs.screens.guide

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import freshlegs.core.GuideEntryView
import freshlegs.core.GuidePageView
import freshlegs.kit.Loadable
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** A page of the guide: what it says, how sure that is, what it rests on, what to read next. */
@Composable
internal fun GuidePage(page: Loadable<GuidePageView>, onRetry: () -> Unit, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    val read = page.value
    Page(read?.title ?: words.appGuide, onBack) {
        if (read == null) {
            item { Loaded(page, onRetry) {} }
        } else {
            item { Paragraphs(read.lines) }
            item { Panel { Small(read.evidenceText) } }
            if (read.related.isNotEmpty()) item { Related(read.related, go) }
            if (read.sources.isNotEmpty()) item { Sources(read.sources) }
        }
    }
}

@Composable
private fun Paragraphs(lines: List<String>) {
    SelectionContainer {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) { for (line in lines) Words(line) }
    }
}

@Composable
private fun Related(entries: List<GuideEntryView>, go: Go) {
    Section(LocalStrings.current.guideRelated) {
        Column {
            entries.forEachIndexed { place, entry ->
                if (place > 0) Line()
                RowButton(entry.title, { go(Destination.Guide(entry.slug)) })
            }
        }
    }
}

/** To be copied: nothing here opens another site. */
@Composable
private fun Sources(sources: List<String>) {
    Section(LocalStrings.current.guideSources) {
        SelectionContainer {
            Column(verticalArrangement = Arrangement.spacedBy(8.dp)) { for (source in sources) Small(source) }
        }
    }
}
