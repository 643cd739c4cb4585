package freshlegs.kit.android

import java.io.File
import java.io.InputStream

/** No recording and no backup is as large as this, in bytes. */
private const val MOST_BYTES = 512L * 1024 * 1024
private const val LONGEST_NAME = 80
private const val CHUNK_BYTES = 64 * 1024

/** Copies all of [source]; `false` where there is more of it than [most] bytes. */
internal fun copyWhole(source: InputStream, copy: File, most: Long = MOST_BYTES): Boolean =
    copy.outputStream().use { out ->
        val chunk = ByteArray(CHUNK_BYTES)
        var total = 0L
        while (true) {
            val read = source.read(chunk)
            if (read < 0) break
            total += read
            if (total > most) return false
            out.write(chunk, 0, read)
        }
        true
    }

/** A name that stays in its folder, however another app has named its file; its ending stays. */
internal fun safeName(name: String): String {
    val last = name.substringAfterLast('/').substringAfterLast('\\')
    val plain = last.map { if (it.isLetterOrDigit() || it in "._- ") it else '_' }.joinToString("")
    return plain.trim('.', ' ').takeLast(LONGEST_NAME).ifEmpty { "file" }
}
