package freshlegs.screens.journal

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
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
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.JournalModel
import freshlegs.kit.models.JournalState
import freshlegs.screens.Go
import freshlegs.screens.parts.Back
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** What stands below the calendar. */
private enum class Span {
    DAY,
    WEEK,
    MONTH,
}

/** The journal: a month with a day of it, its week or its sums, and a search through everything. */
@Composable
internal fun JournalScreen(models: AppModels, go: Go) {
    val words = LocalStrings.current
    val journal = models.journal
    val state by journal.state.collectAsState()
    var isSearching by rememberSaveable { mutableStateOf(false) }
    var span by rememberSaveable { mutableStateOf(Span.DAY) }
    LaunchedEffect(Unit) {
        // What was found last time is no answer to an empty field.
        journal.search("")
        journal.load()
    }
    if (isSearching) {
        SearchPage(state, journal, go, onEnd = {
            isSearching = false
            journal.search("")
        })
        return
    }
    Page(
        words.appJournal,
        actions = {
            if (state.selected != null && state.today != null && state.selected != state.today) {
                WordButton(words.journalToToday, { state.today?.let(journal::select) })
            }
            IconAction(Icons.search, words.journalSearch, { isSearching = true })
        },
        bottom = { DeletedBar(state, journal) },
    ) {
        notice(state, journal)
        if (state.selected == null && state.notice != null) {
            item { QuietButton(words.partsRetry, journal::load) }
            return@Page
        }
        item {
            Loaded(state.month, journal::load) { month ->
                Calendar(month, state.selected, state.today, onSelect = journal::select, onTurn = journal::turn)
            }
        }
        item {
            Chips(
                Span.entries,
                isChosen = { it == span },
                onChoose = {
                    span = it
                    if (it == Span.WEEK) journal.loadWeek()
                },
            ) {
                when (it) {
                    Span.DAY -> words.journalViewDay
                    Span.WEEK -> words.journalViewWeek
                    Span.MONTH -> words.journalViewMonth
                }
            }
        }
        item {
            when (span) {
                Span.DAY -> Loaded(state.day, journal::load) { DayPart(it, state.today, journal, go) }
                Span.WEEK -> Loaded(state.week, journal::loadWeek) { WeekPart(it, state.today) }
                Span.MONTH -> Loaded(state.month, journal::load) { MonthPart(it) }
            }
        }
    }
}

@Composable
private fun SearchPage(state: JournalState, journal: JournalModel, go: Go, onEnd: () -> Unit) {
    val words = LocalStrings.current
    var search by rememberSaveable(stateSaver = Search.Saver) { mutableStateOf(Search()) }
    Back(onBack = onEnd)
    Page(
        words.journalSearch,
        actions = { IconAction(Icons.close, words.journalSearchEnd, onEnd) },
        bottom = { DeletedBar(state, journal) },
    ) {
        notice(state, journal)
        item {
            SearchFields(search) {
                search = it
                journal.search(it)
            }
        }
        found(state.results, words, onRetry = { journal.search(search) }, onEdit = { go(Destination.EditEntry(it)) }) {
            journal.select(it)
            onEnd()
        }
    }
}

private fun LazyListScope.notice(state: JournalState, journal: JournalModel) {
    if (state.notice != null) item { NoticePanel(state.notice, journal::noticeWasSeen) }
}

/** Offers to bring back what was deleted. */
@Composable
private fun DeletedBar(state: JournalState, journal: JournalModel) {
    if (state.deleted == null) return
    val words = LocalStrings.current
    Column(Modifier.padding(horizontal = 16.dp, vertical = 8.dp)) {
        Panel(Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
            Words(words.journalDeleted)
            Row(verticalAlignment = Alignment.CenterVertically) {
                QuietButton(words.partsUndo, journal::undoDelete)
                WordButton(words.partsClose, journal::forgetDeleted, Modifier.padding(start = 8.dp))
            }
        }
    }
}
