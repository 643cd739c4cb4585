package freshlegs.screens.guide

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.GuideGroupView
import freshlegs.core.GuidePageView
import freshlegs.kit.Loadable
import freshlegs.kit.isEmpty
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.GuideState
import freshlegs.screens.Go
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings

/** The guide: its contents with a search, or the page named [slug]. */
@Composable
internal fun GuideScreen(models: AppModels, slug: String?, go: Go, onBack: () -> Unit) {
    val state by models.guide.state.collectAsState()
    if (slug == null) {
        GuideContents(models, state, go, onBack)
    } else {
        LaunchedEffect(slug) { models.guide.open(slug) }
        // What is left of another page is not this one.
        val page = state.page.takeUnless { it.value?.slug?.let { shown -> shown != slug } == true } ?: Loadable.Loading
        GuidePage(page, { models.guide.open(slug) }, go, onBack)
    }
}

@Composable
private fun GuideContents(models: AppModels, state: GuideState, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    var sought by rememberSaveable { mutableStateOf("") }
    LaunchedEffect(Unit) {
        models.guide.load()
        models.guide.search(sought)
    }
    fun seek(text: String) {
        sought = text
        models.guide.search(text)
    }
    Page(words.appGuide, onBack) {
        noticeItem(state.notice, models.guide::noticeWasSeen)
        item { SearchLine(sought, ::seek) }
        if (sought.isBlank()) {
            val groups = state.contents.value
            when {
                groups == null -> item { Loaded(state.contents, models.guide::load) {} }
                groups.isEmpty() -> item { Empty(words.guideEmpty) }
                else -> contents(groups, go)
            }
        } else {
            item { Loaded(state.results, { models.guide.search(sought) }) { Found(it.size, sought) } }
            if (!state.results.isEmpty) results(state.results.value.orEmpty(), go)
        }
    }
}

@Composable
private fun SearchLine(sought: String, onSeek: (String) -> Unit) {
    val words = LocalStrings.current
    Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        TextLine(words.guideSearch, sought, onSeek, Modifier.weight(1f))
        if (sought.isNotEmpty()) IconAction(Icons.close, words.guideSearchClear, { onSeek("") })
    }
}

@Composable
private fun Found(count: Int, sought: String) {
    val words = LocalStrings.current
    if (count == 0) {
        Empty(words.guideFoundNothing(sought.trim()), Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    } else {
        Heading(words.guideFound(count), Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    }
}

private fun LazyListScope.contents(groups: List<GuideGroupView>, go: Go) {
    for (group in groups) {
        item(key = group.group) {
            ChapterOf(group, go)
        }
    }
}

@Composable
private fun ChapterOf(group: GuideGroupView, go: Go) {
    Column {
        Heading(group.title)
        group.pages.forEachIndexed { place, page ->
            if (place > 0) Line()
            RowButton(page.title, { go(Destination.Guide(page.slug)) })
        }
    }
}

private fun LazyListScope.results(pages: List<GuidePageView>, go: Go) {
    items(pages, key = { it.slug }) { page ->
        RowButton(page.title, { go(Destination.Guide(page.slug)) }, detail = page.lines.firstOrNull())
    }
}
