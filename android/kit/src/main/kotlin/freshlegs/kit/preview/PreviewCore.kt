package freshlegs.kit.preview

import freshlegs.core.CompanionException
import freshlegs.core.FlagView
import freshlegs.core.GoalDraft
import freshlegs.core.HoldView
import freshlegs.core.UnfinishedRun

/** What the parts of the preview share. */
internal class PreviewCore {
    var failure: CompanionException? = null
    var hold: HoldView? = null
    var unfinished = emptyList<UnfinishedRun>()
    var flags = emptyList<FlagView>()
    var known = listOf(Examples.strap, Examples.pod)
    var entries = JournalExamples.entries
    var runs = JournalExamples.runRows
    var reminders = listOf(JournalExamples.reminder)
    var goal: GoalDraft? = null
    var accepted: Boolean? = null
    private val asked = mutableListOf<String>()
    private var written = 100

    val calls: List<String> get() = synchronized(asked) { asked.toList() }

    fun newId(): String = "entry-${written++}"

    /** Answers a call, or fails as it was told to. */
    fun <T> answer(call: String, work: () -> T): T {
        synchronized(asked) {
            asked += call
            failure?.let { throw it }
            return work()
        }
    }
}

internal fun notFound(what: String): Nothing = throw CompanionException.NotFound(what)
