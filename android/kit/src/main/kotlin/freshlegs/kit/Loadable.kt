package freshlegs.kit

import kotlinx.coroutines.CancellationException

/** Something that a screen shows once it is there. */
public sealed interface Loadable<out T> {
    /** Nobody has asked for it. */
    public data object Idle : Loadable<Nothing>

    /** It is being fetched. */
    public data object Loading : Loadable<Nothing>

    /** Here it is. */
    public data class Ready<out T>(val it: T) : Loadable<T>

    /** It could not be had. */
    public data class Failed(val why: Notice) : Loadable<Nothing>

    /** What is there. */
    public val value: T? get() = (this as? Ready)?.it

    /** Why it could not be had. */
    public val notice: Notice? get() = (this as? Failed)?.why

    /** Whether it is being fetched. */
    public val isLoading: Boolean get() = this is Loading
}

/** Whether it is there, and there is nothing in it. */
public val Loadable<Collection<*>>.isEmpty: Boolean get() = value?.isEmpty() == true

/** Fetches something. To be cancelled is no failure: it is passed on. */
public suspend fun <T> loadable(fetch: suspend () -> T): Loadable<T> = try {
    Loadable.Ready(fetch())
} catch (cancelled: CancellationException) {
    throw cancelled
} catch (error: Exception) {
    Loadable.Failed(Notice.of(error))
}
