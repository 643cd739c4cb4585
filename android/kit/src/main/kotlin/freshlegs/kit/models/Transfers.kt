package freshlegs.kit.models

import freshlegs.core.CompanionException
import freshlegs.core.RunRow
import freshlegs.core.Transfer
import freshlegs.kit.phone.FileExchange
import freshlegs.kit.phone.FileKind
import freshlegs.kit.phone.HealthExchange
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.time.LocalDate
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// Things in and out by the system's pickers, one after the other; what comes of it is [SettingsState.moved].

/** Lets the runner say where a backup goes, and writes it. */
public fun SettingsModel.backup(files: FileExchange, passphrase: String): Unit =
    moveOut(files, FileKind.BACKUP) { bridge.backup(it, passphrase) }

public fun SettingsModel.exportJson(files: FileExchange): Unit = moveOut(files, FileKind.JSON) { bridge.exportJson(it) }

/** Writes everything as tables, which are packed into one file. */
public fun SettingsModel.exportTables(files: FileExchange): Unit = moveOut(files, FileKind.ZIP) { path ->
    val folder = File("$path.tables")
    try {
        bridge.exportCsv(folder.path).also { withContext(Dispatchers.IO) { pack(folder, File(path)) } }
    } finally {
        folder.deleteRecursively()
    }
}

/** Writes the report, one page of HTML that was made before. */
public fun SettingsModel.exportReport(files: FileExchange, html: String): Unit = moveOut(files, FileKind.HTML) { path ->
    withContext(Dispatchers.IO) { File(path).writeText(html) }
    null
}

/** Lets the runner pick a backup, and takes it in. */
public fun SettingsModel.restore(files: FileExchange, passphrase: String): Unit =
    moveIn(files, setOf(FileKind.BACKUP)) { Moved.Things(bridge.restore(it, passphrase)) }

/** Lets the runner pick what another Fresh Legs has exported, and takes it in. */
public fun SettingsModel.importJson(files: FileExchange): Unit =
    moveIn(files, setOf(FileKind.JSON)) { Moved.Things(bridge.importJson(it)) }

/** Lets the runner pick a daily export of another program, and takes it in. */
public fun SettingsModel.importJournal(files: FileExchange): Unit =
    moveIn(files, setOf(FileKind.CSV)) { Moved.Journal(bridge.importJournal(it)) }

/** Lets the runner pick recorded runs, and takes them in. A damaged file is kept until what came of it is read. */
public fun SettingsModel.importRuns(files: FileExchange) {
    leaveDamaged(files)
    move {
        val path = files.open(setOf(FileKind.FIT, FileKind.TCX, FileKind.GPX)) ?: return@move null
        var isDamaged = false
        try {
            Moved.Runs(bridge.importFile(path, salvage = false))
        } catch (damaged: CompanionException.BadInput) {
            isDamaged = true
            change { copy(damaged = path) }
            throw damaged
        } finally {
            if (!isDamaged) files.discard(path)
        }
    }
}

/** Takes in what can be read of the damaged file. */
public fun SettingsModel.salvage(files: FileExchange) {
    val path = now.damaged ?: return
    move {
        try {
            Moved.Runs(bridge.importFile(path, salvage = true))
        } finally {
            leaveDamaged(files)
        }
    }
}

/** What came of it has been read, and of a damaged file nothing more is wanted. */
public fun SettingsModel.movedWasRead(files: FileExchange) {
    leaveDamaged(files)
    movedWasRead()
}

/** Takes in what other apps have written, and gives them the [runs]; `null` where these are not known. */
public fun SettingsModel.exchange(
    health: HealthExchange,
    runs: List<RunRow>?,
    nowUtcMs: Long = System.currentTimeMillis(),
): Unit = move {
    val entries = health.takeIn(nowUtcMs)
    // An empty list takes everything back: only one that was really fetched may do so.
    runs?.let { health.giveOut(it) }
    Moved.Exchanged(entries)
}

private fun SettingsModel.leaveDamaged(files: FileExchange) {
    now.damaged?.let(files::discard)
    change { copy(damaged = null) }
}

private fun SettingsModel.moveOut(files: FileExchange, kind: FileKind, write: suspend (String) -> Transfer?) = move {
    var transfer: Transfer? = null
    val isThere =
        files.save("fresh-legs-${LocalDate.now()}.${kind.extension}", kind) { path ->
            transfer = write(path)
            true
        }
    if (isThere) Moved.Written(transfer) else null
}

private fun SettingsModel.moveIn(files: FileExchange, kinds: Set<FileKind>, read: suspend (String) -> Moved) = move {
    val path = files.open(kinds) ?: return@move null
    try {
        read(path)
    } finally {
        files.discard(path)
    }
}

private fun pack(folder: File, into: File) {
    ZipOutputStream(into.outputStream()).use { zip ->
        for (table in folder.listFiles().orEmpty().sortedBy { it.name }) {
            zip.putNextEntry(ZipEntry(table.name))
            table.inputStream().use { it.copyTo(zip) }
            zip.closeEntry()
        }
    }
}
