package freshlegs.screens

import com.google.gson.Gson
import com.google.gson.reflect.TypeToken
import com.ibm.icu.text.PluralRules
import freshlegs.words.Catalogue
import freshlegs.words.Strings
import java.io.File
import java.util.Locale

/** The words of one language, from the catalogue for desktops that is generated beside Android's resources. */
class FileCatalogue(private val locale: Locale) : Catalogue {
    private val texts = textsOf(File(System.getProperty("words"), "${locale.language}.json"))
    private val rules = PluralRules.forLocale(locale)

    override fun text(name: String, vararg values: String): String = filled(texts.getValue(name) as String, values)

    override fun counted(name: String, count: Int, vararg values: String): String {
        val forms = texts.getValue(name) as Map<*, *>
        return filled((forms[rules.select(count.toDouble())] ?: forms["other"]) as String, values)
    }

    private fun filled(text: String, values: Array<out String>) =
        if (values.isEmpty()) text else text.format(locale, *values)

    companion object {
        private fun textsOf(file: File): Map<String, Any> =
            file.reader().use { Gson().fromJson(it, object : TypeToken<Map<String, Any>>() {}) }

        fun strings(locale: Locale): Strings = Strings(FileCatalogue(locale))
    }
}
