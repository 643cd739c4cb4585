package freshlegs.kit.phone

import freshlegs.core.CompanionException
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * Who keeps the key of the database: 32 bytes, created once.
 *
 * While the key is changed there are two, since nobody knows at which point the battery ends: see [open].
 */
public interface KeyVault {
    /**
     * The key. It is drawn where there is none and nothing is stored yet.
     *
     * It throws `CompanionException.WrongKey` where something is stored and its key is gone: a new key could not
     * open it. Offer a backup then.
     */
    public suspend fun key(): ByteArray

    /** The key that a change was begun with and not settled; `null` where none was. */
    public suspend fun pending(): ByteArray?

    /** A change to this key begins: both are kept. */
    public suspend fun prepare(key: ByteArray)

    /** This one of the two it is: the other is forgotten. */
    public suspend fun settle(key: ByteArray)
}

/** Opens something with the key, or with the one that a change which was cut off had begun with. */
public suspend fun <T> KeyVault.open(with: suspend (ByteArray) -> T): T {
    val key = key()
    val pending = pending() ?: return with(key)
    return try {
        with(key).also { settle(key) }
    } catch (_: CompanionException.WrongKey) {
        with(pending).also { settle(pending) }
    }
}

/** Wraps the key so that only this phone unwraps it. On Android `android.KeystoreWrapper`. */
public interface KeyWrapper {
    public fun wrap(key: ByteArray): ByteArray

    /** The key; `null` where it cannot be had, as when the phone has lost what wrapped it. */
    public fun unwrap(wrapped: ByteArray): ByteArray?
}

/** Where a wrapped key lies. It is written whole, or not at all. On Android `android.PrivateFile`. */
public interface KeyFile {
    public fun read(): ByteArray?

    public fun write(wrapped: ByteArray)

    /** Harmless where there is none. */
    public fun delete()
}

/** Keeps the key wrapped in a file. */
public class WrappedKeyVault(
    private val wrapper: KeyWrapper,
    private val file: KeyFile,
    private val pendingFile: KeyFile,
    /** Draws 32 bytes that nobody can guess. */
    private val draw: () -> ByteArray,
    /** Whether anything is stored that only the right key opens. */
    private val isAnythingStored: () -> Boolean,
) : KeyVault {
    private val turn = Mutex()

    override suspend fun key(): ByteArray = turn.withLock {
        val key = read(file)
        when {
            key != null -> key
            isAnythingStored() -> throw CompanionException.WrongKey()
            else -> draw().also { write(it, file) }
        }
    }

    override suspend fun pending(): ByteArray? = turn.withLock { read(pendingFile) }

    override suspend fun prepare(key: ByteArray): Unit = turn.withLock { write(key, pendingFile) }

    override suspend fun settle(key: ByteArray): Unit = turn.withLock {
        if (!key.contentEquals(read(file))) write(key, file)
        pendingFile.delete()
    }

    private fun read(from: KeyFile): ByteArray? = from.read()?.let(wrapper::unwrap)?.takeIf { it.size == LENGTH }

    private fun write(key: ByteArray, to: KeyFile) {
        require(key.size == LENGTH) { "keep the key: it must have $LENGTH bytes" }
        val wrapped = wrapper.wrap(key)
        // A key that cannot be had back must never come to be used.
        check(wrapper.unwrap(wrapped).contentEquals(key)) { "keep the key: it cannot be unwrapped" }
        to.write(wrapped)
    }

    private companion object {
        const val LENGTH = 32
    }
}
