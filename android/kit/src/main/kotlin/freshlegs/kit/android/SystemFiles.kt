package freshlegs.kit.android

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import freshlegs.kit.phone.FileExchange
import freshlegs.kit.phone.FileKind
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException
import java.lang.ref.WeakReference

/**
 * Files by Android's own pickers. Copies lie in the app's cache, and nobody is given a path of ours. The activity in
 * front is told to it, and tells it the answers.
 */
public class SystemFiles(
    private val context: Context,
    private val io: CoroutineDispatcher = Dispatchers.IO,
) : FileExchange {
    private val resolver: ContentResolver = context.contentResolver
    private val waiting = mutableMapOf<Int, CompletableDeferred<Uri?>>()
    private var activity = WeakReference<Activity>(null)
    private val folder = File(context.cacheDir, "files")

    /** Whether the runner is in one of the pickers. */
    public val isAsking: Boolean get() = waiting.isNotEmpty()

    /** This one is in front now; `null` where none is. */
    public fun attach(activity: Activity?) {
        this.activity = WeakReference(activity)
    }

    /** To be called by the activity's `onActivityResult`. */
    public fun answered(requestCode: Int, resultCode: Int, data: Intent?) {
        waiting.remove(requestCode)?.complete(data?.data?.takeIf { resultCode == Activity.RESULT_OK })
    }

    /** Takes away what an earlier start left behind: to be called once, before any file is taken in. */
    public suspend fun clear(): Unit = withContext(io) { folder.deleteRecursively() }

    override suspend fun open(kinds: Set<FileKind>): String? {
        // Most phones know no media type for the files of watches: everything is shown, and the engine looks inside.
        val intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        return ask(OPEN, intent)?.let { copyOf(it) }
    }

    /** A copy of what another app gives us; `null` where it cannot be read, or is larger than any recording is. */
    public suspend fun copyOf(source: Uri): String? = withContext(io) {
        val copy = newFile(nameOf(source))
        try {
            val isWhole = resolver.openInputStream(source)?.use { copyWhole(it, copy) } ?: false
            if (isWhole) copy.path else null.also { discard(copy.path) }
        } catch (_: IOException) {
            null.also { discard(copy.path) }
        } catch (_: RuntimeException) {
            // Another app's provider may throw whatever it likes.
            null.also { discard(copy.path) }
        }
    }

    override suspend fun save(name: String, kind: FileKind, write: suspend (path: String) -> Boolean): Boolean {
        val intent =
            Intent(Intent.ACTION_CREATE_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType(kind.mediaType)
                .putExtra(Intent.EXTRA_TITLE, name)
        val target = ask(CREATE, intent) ?: return false
        val draft = withContext(io) { newFile(name) }
        return try {
            val isThere = write(draft.path) && withContext(io) { put(draft, target) }
            if (!isThere) withContext(io) { takeAway(target) }
            isThere
        } finally {
            discard(draft.path)
        }
    }

    override fun discard(path: String) {
        val file = File(path)
        if (file.parentFile?.parentFile == folder) file.parentFile?.deleteRecursively()
    }

    private suspend fun ask(code: Int, intent: Intent): Uri? {
        val front = activity.get() ?: return null
        val answer = CompletableDeferred<Uri?>()
        // Whoever asked before will have no answer any more.
        waiting.put(code, answer)?.complete(null)
        try {
            front.startActivityForResult(intent, code)
        } catch (_: ActivityNotFoundException) {
            answered(code, Activity.RESULT_CANCELED, null)
        }
        return answer.await()
    }

    private fun newFile(name: String): File {
        folder.mkdirs()
        val own = File.createTempFile("file", "", folder)
        own.delete()
        own.mkdirs()
        return File(own, safeName(name))
    }

    private fun nameOf(source: Uri): String = try {
        resolver.query(source, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use {
            if (it.moveToFirst()) it.getString(0) else null
        }
    } catch (_: RuntimeException) {
        null
    } ?: source.lastPathSegment.orEmpty()

    private fun put(draft: File, target: Uri): Boolean = try {
        resolver.openOutputStream(target, "wt")?.use { out -> draft.inputStream().use { it.copyTo(out) } } != null
    } catch (_: IOException) {
        false
    } catch (_: RuntimeException) {
        false
    }

    /** An empty file would look like one that was written. */
    private fun takeAway(target: Uri) {
        try {
            DocumentsContract.deleteDocument(resolver, target)
        } catch (_: Exception) {
            // Not every place lets its files be deleted.
        }
    }

    private companion object {
        const val OPEN = 7_101
        const val CREATE = 7_102
    }
}
