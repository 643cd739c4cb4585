package freshlegs.app

import android.content.Context
import freshlegs.core.Language
import freshlegs.core.UnitSystem
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.SettingsModel
import freshlegs.kit.phone.languageOf
import freshlegs.kit.phone.tag
import freshlegs.words.Strings
import java.util.Locale

/** This locale, or that of the words that stand in where there are none in its language. */
internal fun localeOfWords(locale: Locale): Locale =
    if (Language.entries.any { it.tag == locale.language }) locale else Locale.ENGLISH

/** The language in which the app is, which the system may change at any time, for what is shown beside its screens. */
internal class Surroundings(private val context: Context) {
    /** The words in that language. They read resources, which follow it by themselves. */
    val words: () -> Strings = { strings }
    private val strings = Strings(ResourceCatalogue(context))

    // Android makes that one of the phone's languages the default in which there are resources.
    val locale: Locale get() = localeOfWords(Locale.getDefault())

    fun language(): Language = languageOf(locale.toLanguageTag())

    /** Numbers in that language and in the runner's units. */
    fun formatting(settings: SettingsModel): Formatting {
        val units = settings.state.value.profile.value
            ?.units ?: UnitSystem.METRIC
        return Formatting(locale, units, unitsOf(strings))
    }

    private fun unitsOf(words: Strings) = Formatting.UnitWords(
        kilometre = words.partsUnitKilometre,
        mile = words.partsUnitMile,
        metre = words.partsUnitMetre,
        foot = words.partsUnitFoot,
        hour = words.partsUnitHour,
    )
}
