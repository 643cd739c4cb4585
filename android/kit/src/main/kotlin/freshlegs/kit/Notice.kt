package freshlegs.kit

import freshlegs.core.CompanionException
import freshlegs.core.FieldError

/** Why something could not be done, as a screen words it: one case for each thing a runner can do about it. */
public sealed interface Notice {
    /** The key does not fit what is stored, which is untouched: offer a backup. */
    public data object WrongKey : Notice

    /** What is stored is in use elsewhere, or a run is being recorded. */
    public data object Busy : Notice

    /** The phone is full. */
    public data object StorageFull : Notice

    /** What is stored cannot be read or written. */
    public data object Storage : Notice

    /** A newer Fresh Legs made what is stored: update. */
    public data object TooNew : Notice

    /** The file or the text cannot be understood. */
    public data object BadInput : Notice

    /** Fields of a form are wrong, each with its reason. */
    public data class BadFields(val errors: List<FieldError>) : Notice

    /** There is no such thing. */
    public data object NotFound : Notice

    /** A defect ended this run; what was recorded is stored. */
    public data object Broken : Notice

    /** Something that normally works did not. */
    public data object Internal : Notice

    /** What is wrong with this field of a form. */
    public fun reasonFor(field: String): String? =
        (this as? BadFields)?.errors?.firstOrNull { it.field == field }?.reason

    public companion object {
        /** The one place where an error becomes a notice. That something was cancelled is none: see [loadable]. */
        public fun of(error: Throwable): Notice = when (error) {
            is CompanionException.WrongKey -> WrongKey
            is CompanionException.Busy -> Busy
            is CompanionException.StorageFull -> StorageFull
            is CompanionException.Storage -> Storage
            is CompanionException.TooNew -> TooNew
            is CompanionException.BadInput -> BadInput
            is CompanionException.BadFields -> BadFields(error.errors)
            is CompanionException.NotFound -> NotFound
            is CompanionException.Broken -> Broken
            is CompanionException.Internal -> Internal
            else -> Internal
        }
    }
}
