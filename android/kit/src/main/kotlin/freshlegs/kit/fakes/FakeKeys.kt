package freshlegs.kit.fakes

import freshlegs.kit.phone.KeyFile
import freshlegs.kit.phone.KeyVault
import freshlegs.kit.phone.KeyWrapper
import kotlin.experimental.xor

/** A wrapper that anybody unwraps. */
public class FakeKeyWrapper : KeyWrapper {
    /** Whether what wrapped it is gone. */
    public var isLost: Boolean = false

    override fun wrap(key: ByteArray): ByteArray = turned(key)

    override fun unwrap(wrapped: ByteArray): ByteArray? = if (isLost) null else turned(wrapped)

    private fun turned(bytes: ByteArray) = ByteArray(bytes.size) { bytes[it] xor 0x55 }
}

/** A file in memory. */
public class FakeKeyFile : KeyFile {
    public var content: ByteArray? = null
        private set

    override fun read(): ByteArray? = content

    override fun write(wrapped: ByteArray) {
        content = wrapped
    }

    override fun delete() {
        content = null
    }
}

/** A vault that keeps nothing for longer than it lives. */
public class FakeKeyVault(private var key: ByteArray = ByteArray(32) { 7 }) : KeyVault {
    private var pending: ByteArray? = null

    override suspend fun key(): ByteArray = key

    override suspend fun pending(): ByteArray? = pending

    override suspend fun prepare(key: ByteArray) {
        pending = key
    }

    override suspend fun settle(key: ByteArray) {
        this.key = key
        pending = null
    }
}
