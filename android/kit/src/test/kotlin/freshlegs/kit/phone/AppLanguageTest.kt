package freshlegs.kit.phone

import freshlegs.core.CompanionException
import freshlegs.core.Language
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

class AppLanguageTest {
    private class Memory(override var last: Language? = null) : LanguageMemory

    private val bridge = PreviewBridge()
    private val memory = Memory()
    private val app = AppLanguage(bridge, memory)

    @Test
    fun `the coach speaks the language of the app from the first start on`() = runTest {
        assertTrue(app.becomes(Language.GERMAN))
        assertEquals(Language.GERMAN, bridge.profile().language)
        assertTrue(app.becomes(Language.JAPANESE))
        assertEquals(Language.JAPANESE, bridge.profile().language)
    }

    @Test
    fun `another language for the cues stays until the app's changes`() = runTest {
        app.becomes(Language.GERMAN)
        bridge.saveProfile(bridge.profile().copy(language = Language.FRENCH))
        assertFalse(app.becomes(Language.GERMAN))
        assertEquals(Language.FRENCH, bridge.profile().language)
    }

    @Test
    fun `what could not be kept is tried again`() = runTest {
        bridge.failure = CompanionException.StorageFull()
        assertFalse(app.becomes(Language.DUTCH))
        assertNull(memory.last)
    }

    @Test
    fun `every language has a tag and a region does not matter`() {
        Language.entries.forEach { assertEquals(it, languageOf(it.tag)) }
        assertEquals(Language.PORTUGUESE, languageOf("pt-BR"))
        assertEquals(Language.GERMAN, languageOf("de_AT"))
        assertEquals(Language.ENGLISH, languageOf("sv"))
    }
}
