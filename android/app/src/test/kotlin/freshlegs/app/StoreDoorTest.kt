package freshlegs.app

import freshlegs.core.CompanionException
import freshlegs.kit.phone.KeyVault
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.io.IOException
import java.security.ProviderException
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class StoreDoorTest {
    private class Vault(val failure: Exception? = null) : KeyVault {
        override suspend fun key(): ByteArray = failure?.let { throw it } ?: ByteArray(32)

        override suspend fun pending(): ByteArray? = null

        override suspend fun prepare(key: ByteArray) = Unit

        override suspend fun settle(key: ByteArray) = Unit
    }

    @TempDir
    private lateinit var place: File
    private val folder get() = File(place, "journal")
    private val key get() = File(place, "key")

    private fun door(vault: KeyVault = Vault(), refusal: CompanionException? = null) =
        StoreDoor(folder, listOf(key, File(place, "key-pending")), { vault }) { path, _ ->
            refusal?.let { throw it }
            File(path).mkdirs()
            PreviewBridge()
        }

    @Test
    fun `what can be opened is opened`() = runTest {
        assertTrue(door().enter() is Opened.With)
        assertTrue(folder.exists())
    }

    @Test
    fun `each refusal says what a runner can do`() = runTest {
        val reasons =
            listOf(
                CompanionException.WrongKey() to ClosedBecause.WRONG_KEY,
                CompanionException.TooNew(9u, 8u) to ClosedBecause.TOO_NEW,
                CompanionException.StorageFull() to ClosedBecause.FULL,
                CompanionException.Storage("read the folder") to ClosedBecause.FAILED,
                CompanionException.Busy() to ClosedBecause.FAILED,
            )
        for ((refusal, because) in reasons) assertEquals(Opened.Not(because), door(refusal = refusal).enter())
    }

    @Test
    fun `a key that is gone or cannot be read ends nothing`() = runTest {
        val gone = door(Vault(CompanionException.WrongKey()))
        assertEquals(Opened.Not(ClosedBecause.WRONG_KEY), gone.enter())
        assertEquals(Opened.Not(ClosedBecause.FAILED), door(Vault(IOException("no room"))).enter())
        assertEquals(Opened.Not(ClosedBecause.FAILED), door(Vault(ProviderException("busy"))).enter())
    }

    @Test
    fun `only what a backup would mend offers to begin anew`() {
        val helped = ClosedBecause.entries.filter { it.isHelpedByBackup }
        assertEquals(listOf(ClosedBecause.WRONG_KEY, ClosedBecause.FAILED), helped)
    }

    @Test
    fun `what is set aside is kept with its key however often`() {
        repeat(2) { turn ->
            folder.mkdirs()
            File(folder, "journal.db").writeText("turn $turn")
            key.writeText("key $turn")
            door().setAside()
            assertFalse(folder.exists())
            assertFalse(key.exists())
        }
        assertEquals("turn 0", File(place, "journal-aside-1/journal.db").readText())
        assertEquals("key 1", File(place, "key-aside-2").readText())
    }
}
