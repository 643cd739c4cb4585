package freshlegs.kit.phone

/** What a file is, for the system's pickers. */
public enum class FileKind(
    /** The media type that a file is written as. */
    public val mediaType: String,
    public val extension: String,
) {
    FIT("application/vnd.ant.fit", "fit"),
    TCX("application/vnd.garmin.tcx+xml", "tcx"),
    GPX("application/gpx+xml", "gpx"),
    CSV("text/csv", "csv"),
    JSON("application/json", "json"),
    HTML("text/html", "html"),

    /** Tables, packed into one file. */
    ZIP("application/zip", "zip"),

    /** Everything, encrypted with a passphrase. */
    BACKUP("application/octet-stream", "freshlegs"),
}

/** Files in and out, by the system's own pickers. On Android `android.SystemFiles`. */
public interface FileExchange {
    /** Lets the runner pick a file, and gives the path of a copy of it that only we can read; `null` where none was. */
    public suspend fun open(kinds: Set<FileKind>): String?

    /**
     * Lets the runner say where a file goes, and has [write] fill it through a path that is ours. Whether it went
     * there.
     */
    public suspend fun save(name: String, kind: FileKind, write: suspend (path: String) -> Boolean): Boolean

    /** Takes away a copy that [open] gave. */
    public fun discard(path: String)
}
