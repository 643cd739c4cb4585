package freshlegs.kit.models

import freshlegs.core.EntryKind
import freshlegs.core.NaiveDate

/** A page of the settings. */
public enum class SettingsPage {
    PROFILE,
    VOICE,
    COACHING,
    APPEARANCE,
    PRIVACY,
    REMINDERS,
    JOURNAL,
    DATA,
    HEALTH,
    ABOUT,
}

/** A screen, and what it is about. */
public sealed interface Destination {
    public data object Today : Destination

    public data object Run : Destination

    public data object Journal : Destination

    public data object Trends : Destination

    /** What has no place of its own at the foot of the screen. */
    public data object More : Destination

    /** A new entry of the journal: the day's check-in where [kind] is `null`; for today where [day] is. */
    public data class CheckIn(val kind: EntryKind? = null, val day: NaiveDate? = null) : Destination

    /** An entry that is changed. */
    public data class EditEntry(val id: String) : Destination

    /** Why the legs are heavy: today, or over so many weeks. */
    public data class Why(val weeks: Int? = null) : Destination

    /** What to take along to a professional. */
    public data object TakeAlong : Destination

    public data object Plan : Destination

    public data object Routines : Destination

    public data object Sensors : Destination

    /** All runs. */
    public data object Runs : Destination

    /** One run. */
    public data class RunReview(val id: String) : Destination

    /** The settings; their contents where [page] is `null`. */
    public data class Settings(val page: SettingsPage? = null) : Destination

    /** The guide; its contents where [slug] is `null`. */
    public data class Guide(val slug: String? = null) : Destination

    /** Whether it stands at the foot of the screen. */
    public val isRoot: Boolean
        get() =
            when (this) {
                Today, Run, Journal, Trends, More -> true
                else -> false
            }

    /** What leads here from outside the app, such as `freshlegs://guide/breathing`. */
    public val link: String
        get() =
            SCHEME +
                when (this) {
                    Today -> "today"
                    Run -> "run"
                    Journal -> "journal"
                    Trends -> "trends"
                    More -> "more"
                    is CheckIn -> listOfNotNull("check-in", kind?.name?.lowercase()).joinToString("/")
                    is EditEntry -> "entry/$id"
                    is Why -> listOfNotNull("why", weeks).joinToString("/")
                    TakeAlong -> "take-along"
                    Plan -> "plan"
                    Routines -> "routines"
                    Sensors -> "sensors"
                    Runs -> "runs"
                    is RunReview -> "runs/$id"
                    is Settings -> listOfNotNull("settings", page?.name?.lowercase()).joinToString("/")
                    is Guide -> listOfNotNull("guide", slug).joinToString("/")
                }

    public companion object {
        /** What a link to the app begins with. */
        public const val SCHEME: String = "freshlegs://"

        /** Where a link leads; `null` where nowhere. What it names may not be there. */
        public fun ofLink(link: String): Destination? {
            if (!link.startsWith(SCHEME)) return null
            val parts = link.removePrefix(SCHEME).trimEnd('/').split('/')
            if (parts.size > 2 || parts.any { it.isEmpty() }) return null
            return ofParts(parts[0], parts.getOrNull(1))
        }

        private fun ofParts(place: String, about: String?): Destination? = when (place) {
            "check-in" -> named<EntryKind>(about) { CheckIn(it) }
            "entry" -> about?.let { EditEntry(it) }
            "why" -> if (about == null) Why() else about.toIntOrNull()?.takeIf { it in 1..52 }?.let { Why(it) }
            "runs" -> if (about == null) Runs else RunReview(about)
            "settings" -> named<SettingsPage>(about) { Settings(it) }
            "guide" -> Guide(about)
            else -> plain.firstOrNull { about == null && it.link == SCHEME + place }
        }

        private inline fun <reified T : Enum<T>> named(name: String?, lead: (T?) -> Destination): Destination? {
            if (name == null) return lead(null)
            return enumValues<T>().firstOrNull { it.name.lowercase() == name }?.let(lead)
        }

        private val plain by lazy { listOf(Today, Run, Journal, Trends, More, TakeAlong, Plan, Routines, Sensors) }
    }
}
