package freshlegs.app

import freshlegs.kit.models.Destination

/** What somebody outside the app's screens wants of it: a notification, a shortcut, the widget, another app. */
internal sealed interface Arrival {
    /** Show a screen. */
    data class Open(val destination: Destination) : Arrival

    /** The legs are heavy: says so to the run, where one is on. */
    data object Heavy : Arrival

    /** Start an easy run, where nothing has to be asked first. */
    data object EasyRun : Arrival

    /** Take in a file of another app; [source] is how that one names it. */
    data class Import(val source: String) : Arrival

    companion object {
        /** Links that do something, beside those of `Destination`, which show a screen. */
        const val HEAVY = Destination.SCHEME + "heavy"
        const val EASY_RUN = Destination.SCHEME + "easy-run"

        /**
         * What an intent wants: [link] is its data, [stream] the file that comes with what is shared. `null` where
         * it wants nothing but the app.
         */
        fun of(link: String?, stream: String?): Arrival? = when {
            link == HEAVY -> Heavy

            link == EASY_RUN -> EasyRun

            link != null && link.startsWith(Destination.SCHEME) -> Destination.ofLink(link)?.let(::Open)

            // A path would be read with our own rights: only what its owner gives us is taken.
            link != null && link.startsWith(CONTENT) -> Import(link)

            stream != null && stream.startsWith(CONTENT) -> Import(stream)

            else -> null
        }

        private const val CONTENT = "content://"
    }
}

/** What a file is taken in as, by its name; what it is then, the engine finds out. */
internal enum class Incoming {
    RUN,
    JOURNAL,
    EVERYTHING,

    /** Nothing can be done with it before the runner has said the passphrase. */
    BACKUP,
    ;

    companion object {
        fun of(path: String): Incoming = when (path.substringAfterLast('.', "").lowercase()) {
            "csv" -> JOURNAL
            "json" -> EVERYTHING
            "freshlegs" -> BACKUP
            else -> RUN
        }
    }
}
