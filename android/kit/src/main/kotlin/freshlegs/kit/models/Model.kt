package freshlegs.kit.models

import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.loadable
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/**
 * What stands behind a screen: one immutable [state], and plain methods that ask for something and return at once.
 *
 * It lives as long as [scope], in whose one thread it is to be called.
 */
public abstract class Model<S : Any> internal constructor(initial: S, internal val scope: CoroutineScope) {
    private val mutable = MutableStateFlow(initial)
    private val fetches = mutableMapOf<String, Job>()

    public val state: StateFlow<S> = mutable.asStateFlow()

    internal val now: S get() = mutable.value

    /** The same state with another notice: what went wrong with the last thing that was asked, or `null`. */
    internal abstract fun S.noticing(notice: Notice?): S

    /** The runner has seen what went wrong. */
    public fun noticeWasSeen(): Unit = change { noticing(null) }

    internal fun change(how: S.() -> S): Unit = mutable.update(how)

    /** Fetches what is shown in one place: the newest request wins, and what is shown stays until its answer comes. */
    internal fun <T> fetch(place: Place<S, T>, work: suspend () -> T): Job {
        fetches[place.name]?.cancel()
        change { if (place.read(this).value == null) place.write(this, Loadable.Loading) else this }
        val job = scope.launch { loadable(work).let { fetched -> change { place.write(this, fetched) } } }
        fetches[place.name] = job
        return job
    }

    /** Shows something in one place, whatever is under way. */
    internal fun <T> show(place: Place<S, T>, what: Loadable<T>) {
        fetches.remove(place.name)?.cancel()
        change { place.write(this, what) }
    }

    /** Does something that may fail, which is then said; [then] only what has not failed. */
    internal fun <T> attempt(work: suspend () -> T, then: (T) -> Unit = {}): Job = scope.launch {
        val done = loadable(work)
        change { noticing(done.notice) }
        if (done is Loadable.Ready) then(done.it)
    }
}

/** A place of a state that something is fetched for. */
internal class Place<S, T>(
    val name: String,
    val read: S.() -> Loadable<T>,
    val write: S.(Loadable<T>) -> S,
)
