package freshlegs.kit.models

import freshlegs.core.DayView
import freshlegs.core.EntryKind
import freshlegs.core.EntryView
import freshlegs.core.MonthView
import freshlegs.core.NaiveDate
import freshlegs.core.WeekView
import freshlegs.core.WrittenEntry
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.JournalBridge
import kotlinx.coroutines.CoroutineScope
import java.time.LocalDate

/** What the journal shows. */
public data class JournalState(
    /** The day on which it is now, as far as that is known. */
    val today: NaiveDate? = null,
    /** The day that is looked at. */
    val selected: NaiveDate? = null,
    val month: Loadable<MonthView> = Loadable.Idle,
    val week: Loadable<WeekView> = Loadable.Idle,
    val day: Loadable<DayView> = Loadable.Idle,
    /** What was searched for; idle where nothing is. */
    val results: Loadable<List<EntryView>> = Loadable.Idle,
    /** An entry as a form shows it, to be changed. */
    val entry: Loadable<WrittenEntry> = Loadable.Idle,
    /** The entry that was deleted last, as long as that can be undone. */
    val deleted: WrittenEntry? = null,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** The journal as a calendar: a month, a day of it, a search. */
public class JournalModel(
    private val bridge: JournalBridge,
    scope: CoroutineScope,
) : Model<JournalState>(JournalState(), scope) {
    private val month = Place("month", JournalState::month) { copy(month = it) }
    private val week = Place("week", JournalState::week) { copy(week = it) }
    private val day = Place("day", JournalState::day) { copy(day = it) }
    private val results = Place("results", JournalState::results) { copy(results = it) }
    private val entry = Place("entry", JournalState::entry) { copy(entry = it) }

    override fun JournalState.noticing(notice: Notice?): JournalState = copy(notice = notice)

    /** Shows the day that is looked at anew, or today. */
    public fun load() {
        now.selected?.let(::select)
        attempt({ bridge.localDay() }) { today ->
            change { copy(today = today) }
            if (now.selected == null) select(today)
        }
    }

    /** Looks at a day, and at its month. */
    public fun select(date: NaiveDate) {
        change { copy(selected = date) }
        fetch(day) { bridge.day(date) }
        fetch(month) { bridge.month(date) }
        if (now.week != Loadable.Idle) loadWeek()
    }

    /** Looks so many months on, or back where below 0: on the same day, or the last one of a shorter month. */
    public fun turn(months: Int) {
        val selected = now.selected ?: return
        select(LocalDate.parse(selected).plusMonths(months.toLong()).toString())
    }

    /** Looks at the week of the day. */
    public fun loadWeek() {
        val selected = now.selected ?: return
        fetch(week) { bridge.week(selected) }
    }

    /** Searches for all these words; with no words and no kinds the search is over. */
    public fun search(
        text: String,
        kinds: List<EntryKind> = emptyList(),
        first: NaiveDate? = null,
        last: NaiveDate? = null,
    ) {
        if (text.isBlank() && kinds.isEmpty()) return show(results, Loadable.Idle)
        fetch(results) { bridge.searchEntries(text, kinds, first, last) }
    }

    /** Fetches an entry, to be changed. */
    public fun open(id: String) {
        show(entry, Loadable.Idle)
        fetch(entry) { bridge.entry(id) }
    }

    /** Takes an entry out; [undoDelete] brings it back. */
    public fun delete(id: String) {
        attempt({ bridge.entry(id).also { bridge.deleteEntry(id) } }) { gone ->
            change { copy(deleted = gone) }
            load()
        }
    }

    /** Brings the entry back that was deleted last. */
    public fun undoDelete() {
        val gone = now.deleted ?: return
        change { copy(deleted = null) }
        val undoing = attempt({ bridge.writeEntry(gone.draft, gone.day) }) { load() }
        undoing.invokeOnCompletion { if (now.notice != null) change { copy(deleted = deleted ?: gone) } }
    }

    /** It stays deleted: the offer to undo has gone. */
    public fun forgetDeleted(): Unit = change { copy(deleted = null) }
}
