package freshlegs.screens.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.EntryKind
import freshlegs.core.EntryView
import freshlegs.core.NaiveDate
import freshlegs.kit.Loadable
import freshlegs.kit.models.JournalModel
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Expander
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.TextLine
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import java.time.LocalDate

/** How far back a search goes; [days] counts today. */
internal enum class SearchTime(val days: Int?) {
    ANY(null),
    FOUR_WEEKS(28),
    THREE_MONTHS(90),
    YEAR(365),
}

/** What is looked for. */
internal data class Search(
    val text: String = "",
    val kinds: Set<EntryKind> = emptySet(),
    val time: SearchTime = SearchTime.ANY,
) {
    companion object {
        /** Keeps what is looked for while the screen is turned. */
        val Saver =
            listSaver<Search, String>(
                save = { search -> listOf(search.text, search.time.name) + search.kinds.map { it.name } },
                restore = { kept ->
                    Search(kept[0], kept.drop(2).map { EntryKind.valueOf(it) }.toSet(), SearchTime.valueOf(kept[1]))
                },
            )
    }
}

/** Searches, as far back as is asked from today on. */
internal fun JournalModel.search(search: Search) {
    val today = state.value.today
    val first = search.time.days?.let { days -> today?.let { LocalDate.parse(it).minusDays(days - 1L).toString() } }
    search(search.text, search.kinds.toList(), first)
}

@Composable
internal fun SearchFields(search: Search, onChange: (Search) -> Unit) {
    val words = LocalStrings.current
    var isNarrowing by remember { mutableStateOf(search.kinds.isNotEmpty()) }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        TextLine(words.journalSearchWords, search.text, { onChange(search.copy(text = it)) })
        Chips(
            SearchTime.entries,
            isChosen = { it == search.time },
            onChoose = { onChange(search.copy(time = it)) },
            question = words.journalFilterTime,
        ) { words.name(it) }
        Expander(
            words.journalFilterKind,
            isNarrowing,
            onToggle = { isNarrowing = !isNarrowing },
            detail = search.kinds.takeIf { it.isNotEmpty() && !isNarrowing }?.joinToString { words.name(it) },
        )
        if (isNarrowing) {
            Chips(
                EntryKind.entries,
                isChosen = { it in search.kinds },
                onChoose = {
                    onChange(search.copy(kinds = if (it in search.kinds) search.kinds - it else search.kinds + it))
                },
            ) { words.name(it) }
        }
    }
}

/** What was found; a touch leads to its day. */
internal fun LazyListScope.found(
    results: Loadable<List<EntryView>>,
    words: Strings,
    onRetry: () -> Unit,
    onEdit: (String) -> Unit,
    onDay: (NaiveDate) -> Unit,
) {
    val entries = results.value
    when {
        results == Loadable.Idle -> item { Empty(words.journalSearchHint) }

        entries == null -> item { Loaded(results, onRetry) {} }

        entries.isEmpty() -> item { Empty(words.journalSearchNone) }

        else -> {
            item { Small(words.journalFound(entries.size)) }
            items(entries, key = { it.id }) { FoundRow(it, onEdit, onDay) }
        }
    }
}

@Composable
private fun FoundRow(entry: EntryView, onEdit: (String) -> Unit, onDay: (NaiveDate) -> Unit) {
    val words = LocalStrings.current
    val parts = listOf(LocalFormatting.current.date(entry.day)) + entry.lines + listOfNotNull(entry.note)
    Row(verticalAlignment = Alignment.CenterVertically) {
        RowButton(
            entry.title,
            { onDay(entry.day) },
            Modifier.weight(1f),
            detail = parts.joinToString("\n"),
        )
        IconAction(Icons.edit, words.journalEdit(entry.title), { onEdit(entry.id) })
    }
}

private fun Strings.name(time: SearchTime) = when (time) {
    SearchTime.ANY -> journalTimeAny
    SearchTime.FOUR_WEEKS -> journalTimeFourWeeks
    SearchTime.THREE_MONTHS -> journalTimeThreeMonths
    SearchTime.YEAR -> journalTimeYear
}

private fun Strings.name(kind: EntryKind) = when (kind) {
    EntryKind.CHECK_IN -> journalKindCheckIn
    EntryKind.RUN_CARD -> journalKindRunCard
    EntryKind.INTAKE -> journalKindIntake
    EntryKind.BLOOD -> journalKindBlood
    EntryKind.ACTIVITY -> journalKindActivity
    EntryKind.SHOES -> journalKindShoes
    EntryKind.SYMPTOM -> journalKindSymptom
    EntryKind.LEGS_TODAY -> journalKindLegsToday
    EntryKind.TAG -> journalKindTag
    EntryKind.READING -> journalKindReading
    EntryKind.ABSENCE -> journalKindAbsence
    EntryKind.ADVICE_OUTCOME -> journalKindAdviceOutcome
}
