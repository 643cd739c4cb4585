package freshlegs.kit.phone

import freshlegs.core.CompanionException
import freshlegs.core.Language
import freshlegs.kit.bridge.SettingsBridge

/** The BCP 47 tag of a language in which there are words. */
public val Language.tag: String
    get() =
        when (this) {
            Language.ENGLISH -> "en"
            Language.GERMAN -> "de"
            Language.FRENCH -> "fr"
            Language.SPANISH -> "es"
            Language.PORTUGUESE -> "pt"
            Language.ITALIAN -> "it"
            Language.DUTCH -> "nl"
            Language.JAPANESE -> "ja"
        }

/** The language of a tag such as "pt-BR"; English where there are no words in it. */
public fun languageOf(tag: String): Language {
    val first = tag.substringBefore('-').substringBefore('_').lowercase()
    return Language.entries.firstOrNull { it.tag == first } ?: Language.ENGLISH
}

/** Which language the app spoke last. */
public interface LanguageMemory {
    /** `null` before the first time. */
    public var last: Language?
}

/**
 * Lets the coach speak the language of the app as soon as that changes, and at the first start. Between changes the
 * runner may choose another one for the cues.
 */
public class AppLanguage(private val bridge: SettingsBridge, private val memory: LanguageMemory) {
    /** The app is shown in this language now. Whether the coach's was changed. */
    public suspend fun becomes(language: Language): Boolean {
        if (memory.last == language) return false
        return try {
            val profile = bridge.profile()
            if (profile.language != language) bridge.saveProfile(profile.copy(language = language))
            memory.last = language
            true
        } catch (_: CompanionException) {
            // It is tried again at the next start.
            false
        }
    }
}
