package freshlegs.kit.models

import freshlegs.core.CheckIn
import freshlegs.core.Draft
import freshlegs.core.NaiveDate
import freshlegs.core.QuestionToAskView
import freshlegs.core.ReadingView
import freshlegs.core.Symptom
import freshlegs.core.SymptomKind
import freshlegs.core.WrittenEntry
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.Timekeeper
import freshlegs.kit.bridge.CheckInBridge
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.SensorsHandle
import freshlegs.kit.loadable
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What a form shows. */
public data class CheckInState(
    /** What it says. */
    val draft: Draft = Draft.CheckIn(CheckIn()),
    /** The day that it is for; today where `null`. */
    val day: NaiveDate? = null,
    /** The id of the entry that is changed; `null` where a new one is written. */
    val editing: String? = null,
    /** Whether it is being written. */
    val isSaving: Boolean = false,
    /** What was written last, and with it the form is done. */
    val saved: WrittenEntry? = null,
    /** What to ask about a symptom, so that nothing is missed. */
    val questions: Loadable<List<QuestionToAskView>> = Loadable.Idle,
    /** Symptoms that a yes to a question has added; they are written with the entry. */
    val further: List<SymptomKind> = emptyList(),
    /** How the morning reading stands; `null` where none is taken. */
    val reading: ReadingView? = null,
    /** What went wrong with the last thing that was asked; wrong fields are named in it. */
    val notice: Notice? = null,
) {
    /** What is wrong with this field, to be shown next to it. */
    public fun reasonFor(field: String): String? = notice?.reasonFor(field)
}

/** One entry on a form: written, checked, changed; and the morning reading. */
public class CheckInModel(
    private val bridge: CheckInBridge,
    scope: CoroutineScope,
    private val clock: Timekeeper = SystemTimekeeper,
) : Model<CheckInState>(CheckInState(), scope) {
    private val questions = Place("questions", CheckInState::questions) { copy(questions = it) }
    private var reading: ReadingHandle? = null
    private var watching: Job? = null

    override fun CheckInState.noticing(notice: Notice?): CheckInState = copy(notice = notice)

    /** Begins a new entry. */
    public fun begin(draft: Draft, day: NaiveDate? = null) {
        show(questions, Loadable.Idle)
        change { CheckInState(draft, day, reading = reading) }
    }

    /** Begins to change an entry. */
    public fun edit(entry: WrittenEntry) {
        show(questions, Loadable.Idle)
        change { CheckInState(entry.draft, entry.day, editing = entry.id, reading = reading) }
    }

    /** A field has changed. */
    public fun fill(draft: Draft): Unit = change { copy(draft = draft) }

    /** Another day, or today where `null`. */
    public fun setDay(day: NaiveDate?): Unit = change { copy(day = day) }

    /** Checks the form without writing: when a field is left. */
    public fun check() {
        val form = now
        attempt({ bridge.checkEntry(form.draft, form.day) })
    }

    /** Writes the entry; where it was not, the notice says why. */
    public fun save() {
        if (now.isSaving) return
        change { copy(isSaving = true) }
        scope.launch {
            val written = loadable { write(now) }
            change { copy(isSaving = false, notice = written.notice, saved = written.value ?: saved) }
        }
    }

    /** Fetches what to ask about the symptom on the form. */
    public fun loadQuestions() {
        val draft = now.draft
        fetch(questions) { bridge.questionsAbout(draft) }
    }

    /** Answers a question: a yes adds what it says. */
    public fun answer(question: QuestionToAskView, yes: Boolean) {
        val circumstance = question.circumstance
        val symptom = question.symptom
        val form = now.draft
        if (form is Draft.Symptom && circumstance != null) {
            val others = form.v1.circumstances - circumstance
            fill(Draft.Symptom(form.v1.copy(circumstances = if (yes) others + circumstance else others)))
        }
        if (symptom != null) change { copy(further = if (yes) further - symptom + symptom else further - symptom) }
    }

    /** Begins a reading of the strap with this identity; of [measureS] seconds, or the usual ones. */
    public fun startReading(identity: String, sensors: SensorsHandle, measureS: UInt? = null) {
        cancelReading()
        attempt({ bridge.startReading(measureS) }) { begun ->
            cancelReading()
            reading = begun
            change { copy(reading = begun.view()) }
            sensors.read(identity, begun)
            watch(begun)
        }
    }

    /** Measures at once, without waiting for the heart to settle. */
    public fun skipSettling() {
        reading?.skipSettling()
    }

    /** Ends the reading; what was measured counts, if it is enough. */
    public fun finishReading() {
        val begun = reading ?: return
        begun.finish()
        change { copy(reading = begun.view()) }
    }

    /** Writes the reading into the journal once it is over; where it was not, the notice says why. */
    public fun keepReading() {
        val begun = reading ?: return
        attempt({ bridge.keepReading(begun) }) { written ->
            if (reading === begun) cancelReading()
            change { copy(saved = written) }
        }
    }

    /** Lets it go; nothing is kept. */
    public fun cancelReading() {
        watching?.cancel()
        watching = null
        reading?.finish()
        reading?.close()
        reading = null
        change { copy(reading = null) }
    }

    private suspend fun write(form: CheckInState): WrittenEntry {
        val written =
            when (val id = form.editing) {
                null -> bridge.writeEntry(form.draft, form.day)
                else -> bridge.editEntry(id, form.draft, form.day)
            }
        // From here on it is there: trying again changes it instead of writing it twice.
        change { copy(editing = written.id) }
        for (symptom in form.further) {
            bridge.writeEntry(Draft.Symptom(Symptom(symptom)), form.day)
            change { copy(further = further - symptom) }
        }
        return written
    }

    private fun watch(begun: ReadingHandle) {
        watching =
            scope.launch(start = CoroutineStart.UNDISPATCHED) {
                try {
                    while (!begun.isOver()) {
                        clock.sleep(1.0)
                        change { copy(reading = begun.view()) }
                    }
                } finally {
                    // The screen may be gone for good.
                    if (reading === begun && !begun.isOver()) begun.finish()
                }
            }
    }
}
