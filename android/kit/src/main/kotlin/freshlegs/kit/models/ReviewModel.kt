package freshlegs.kit.models

import freshlegs.core.Advice
import freshlegs.core.AdviceCountView
import freshlegs.core.CausesView
import freshlegs.core.NaiveDate
import freshlegs.core.ReviewView
import freshlegs.core.RunDetail
import freshlegs.core.RunReviewView
import freshlegs.core.RunRow
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.ReviewBridge
import kotlinx.coroutines.CoroutineScope

/** What looking back shows. */
public data class ReviewState(
    val review: Loadable<ReviewView> = Loadable.Idle,
    /** Over how many weeks causes are looked for; today where `null`. */
    val weeks: UByte? = null,
    val why: Loadable<CausesView> = Loadable.Idle,
    val whatHelped: Loadable<List<AdviceCountView>> = Loadable.Idle,
    /** The advice that was answered since causes were asked for. */
    val answered: Set<Advice> = emptySet(),
    val runs: Loadable<List<RunRow>> = Loadable.Idle,
    /** The run that is looked at. */
    val run: Loadable<RunReviewView> = Loadable.Idle,
    /** The same with everything that is kept of it. */
    val detail: Loadable<RunDetail> = Loadable.Idle,
    /** The report as one HTML page. */
    val report: Loadable<String> = Loadable.Idle,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** Looking back: are my legs getting fresher, why were they heavy, what helped, and the runs one by one. */
public class ReviewModel(
    private val bridge: ReviewBridge,
    scope: CoroutineScope,
    /** Is told the runs that are left after one was deleted, so that it is deleted elsewhere too. */
    private val onRunsChanged: suspend (List<RunRow>) -> Unit = {},
) : Model<ReviewState>(ReviewState(), scope) {
    private val review = Place("review", ReviewState::review) { copy(review = it) }
    private val why = Place("why", ReviewState::why) { copy(why = it) }
    private val whatHelped = Place("whatHelped", ReviewState::whatHelped) { copy(whatHelped = it) }
    private val runs = Place("runs", ReviewState::runs) { copy(runs = it) }
    private val run = Place("run", ReviewState::run) { copy(run = it) }
    private val detail = Place("detail", ReviewState::detail) { copy(detail = it) }
    private val report = Place("report", ReviewState::report) { copy(report = it) }

    override fun ReviewState.noticing(notice: Notice?): ReviewState = copy(notice = notice)

    public fun load() {
        fetch(review) { bridge.review() }
        fetch(whatHelped) { bridge.whatHelped() }
    }

    /** Asks why: today, or over so many weeks. */
    public fun ask(weeks: UByte? = null) {
        if (weeks != now.weeks) show(why, Loadable.Idle)
        change { copy(weeks = weeks, answered = emptySet()) }
        fetch(why) { bridge.why(weeks) }
    }

    public fun loadRuns() {
        fetch(runs) { bridge.runs() }
    }

    /** Looks at a run. */
    public fun open(id: String) {
        show(run, Loadable.Idle)
        show(detail, Loadable.Idle)
        fetch(run) { bridge.runReview(id) }
    }

    /** Fetches everything that is kept of a run: its track and cues. */
    public fun openDetail(id: String) {
        fetch(detail) { bridge.run(id) }
    }

    /** Deletes a run; there is no way back. */
    public fun delete(id: String) {
        attempt({ bridge.deleteRun(id) }) {
            show(run, Loadable.Idle)
            show(detail, Loadable.Idle)
            fetch(runs) { bridge.runs().also { onRunsChanged(it) } }
        }
    }

    /** Says whether an advice was tried, and whether it helped. */
    public fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?) {
        attempt({ bridge.answerAdvice(advice, tried, helped) }) {
            change { copy(answered = answered + advice) }
            fetch(whatHelped) { bridge.whatHelped() }
        }
    }

    /** Makes the report: of twelve weeks until today where nothing else is said. */
    public fun makeReport(first: NaiveDate? = null, last: NaiveDate? = null) {
        show(report, Loadable.Idle)
        fetch(report) { bridge.reportHtml(first, last) }
    }
}
