package freshlegs.boundary

import freshlegs.core.CompanionException
import freshlegs.core.InternalException
import freshlegs.core.Probe
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class ErrorsTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `every error arrives as its own exception, with what it has to say`() {
        Probe().use { probe ->
            val raised =
                (0u until probe.failures()).map { number ->
                    assertFailsWith<CompanionException> { probe.fail(number) }
                }
            val kinds = raised.map { it.javaClass }.toSet()
            val all = CompanionException::class.java
            assertEquals(all.declaredClasses.filter { all.isAssignableFrom(it) }.toSet(), kinds)
            assertEquals(raised.size, kinds.size)

            assertTrue(raised.filterIsInstance<CompanionException.Storage>().single().reason.isNotEmpty())
            val tooNew = raised.filterIsInstance<CompanionException.TooNew>().single()
            assertEquals(9u to 4u, tooNew.found to tooNew.known)
            val badInput = raised.filterIsInstance<CompanionException.BadInput>().single()
            assertEquals(7uL, badInput.offset)
            val badFields = raised.filterIsInstance<CompanionException.BadFields>().single()
            assertEquals(listOf("probe"), badFields.errors.map { it.field })
            assertTrue(raised.filterIsInstance<CompanionException.NotFound>().single().what.isNotEmpty())
        }
    }

    @Test
    fun `a panic becomes an exception, and the library lives on`() {
        Probe().use { probe ->
            repeat(3) { assertFailsWith<InternalException> { probe.panic() } }
            assertEquals(1uL, probe.count())
        }
        library(folder).use { assertEquals(emptyList(), it.runs()) }
    }

    @Test
    fun `a wrong key and a store that is open say so, and touch nothing`() {
        library(folder).use {
            assertFailsWith<CompanionException.Busy> { library(folder) }
        }
        assertFailsWith<CompanionException.WrongKey> {
            library(folder, ByteArray(32) { 7 })
        }
        assertFailsWith<CompanionException.BadInput> {
            library(folder, ByteArray(31))
        }
        library(folder).use { assertEquals(emptyList(), it.runs()) }
    }
}
