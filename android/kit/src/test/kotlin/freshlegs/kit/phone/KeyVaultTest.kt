package freshlegs.kit.phone

import freshlegs.core.CompanionException
import freshlegs.kit.fakes.FakeKeyFile
import freshlegs.kit.fakes.FakeKeyWrapper
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNull

class KeyVaultTest {
    private val wrapper = FakeKeyWrapper()
    private val file = FakeKeyFile()
    private val pending = FakeKeyFile()
    private var drawn = 0
    private var isStored = false
    private val vault = WrappedKeyVault(wrapper, file, pending, ::draw) { isStored }

    private fun draw(): ByteArray {
        drawn += 1
        return ByteArray(32) { (it + drawn).toByte() }
    }

    @Test
    fun `the key is drawn once and never lies open`() = runTest {
        val keys = List(8) { async { vault.key() } }.awaitAll()
        keys.forEach { assertContentEquals(keys.first(), it) }
        assertEquals(1, drawn)
        assertFalse(file.content.contentEquals(keys.first()))
    }

    @Test
    fun `no key is drawn for what it could not open`() = runTest {
        isStored = true
        assertFailsWith<CompanionException.WrongKey> { vault.key() }
        assertEquals(0, drawn)
        assertNull(file.content)
    }

    @Test
    fun `a phone that has lost what wrapped the key says so and keeps the file`() = runTest {
        vault.key()
        isStored = true
        wrapper.isLost = true
        assertFailsWith<CompanionException.WrongKey> { vault.key() }
        assertEquals(1, drawn)
        wrapper.isLost = false
        assertContentEquals(ByteArray(32) { (it + 1).toByte() }, vault.key())
    }

    @Test
    fun `a key that cannot be had back is not kept`() = runTest {
        wrapper.isLost = true
        assertFailsWith<IllegalStateException> { vault.key() }
        assertNull(file.content)
    }

    @Test
    fun `a change that was cut off opens with whichever key it is`() = runTest {
        val old = vault.key()
        val new = draw()
        for (actual in listOf(old, new)) {
            vault.settle(old)
            vault.prepare(new)
            val opened = vault.open { if (it.contentEquals(actual)) it else throw CompanionException.WrongKey() }
            assertContentEquals(actual, opened)
            assertContentEquals(actual, vault.key())
            assertNull(vault.pending())
        }
    }

    @Test
    fun `where neither key opens nothing is forgotten`() = runTest {
        vault.key()
        vault.prepare(draw())
        assertFailsWith<CompanionException.WrongKey> { vault.open<Unit> { throw CompanionException.WrongKey() } }
        assertEquals(32, vault.pending()?.size)
    }
}
