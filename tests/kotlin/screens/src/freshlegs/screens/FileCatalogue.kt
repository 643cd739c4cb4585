package freshlegs.screens

import com.ibm.icu.text.PluralRules
import freshlegs.words.Catalogue
import freshlegs.words.Strings
import java.io.File
import java.util.Locale

/** The words of one language, from the catalogue for desktops that is generated beside Android's resources. */
class FileCatalogue(locale: Locale) : Catalogue {
    private val texts = Json.read(File(System.getProperty("words"), "${locale.language}.json").readText())
    private val rules = PluralRules.forLocale(locale)
    private val locale = locale

    override fun text(name: String, vararg values: String): String = filled(texts.getValue(name) as String, values)

    override fun counted(name: String, count: Int, vararg values: String): String {
        val forms = texts.getValue(name) as Map<*, *>
        return filled((forms[rules.select(count.toDouble())] ?: forms["other"]) as String, values)
    }

    private fun filled(text: String, values: Array<out String>) =
        if (values.isEmpty()) text else text.format(locale, *values)

    companion object {
        fun strings(locale: Locale): Strings = Strings(FileCatalogue(locale))
    }
}

/** As much of JSON as the catalogues are written in: objects of texts, or of objects of texts. */
private object Json {
    fun read(text: String): Map<String, Any> = Reader(text).objectOf()

    private class Reader(val text: String) {
        var at = 0

        fun objectOf(): Map<String, Any> {
            val found = LinkedHashMap<String, Any>()
            expect('{')
            while (next() != '}') {
                if (found.isNotEmpty()) expect(',')
                val name = string()
                expect(':')
                found[name] = if (next() == '{') objectOf() else string()
            }
            expect('}')
            return found
        }

        private fun next(): Char {
            while (text[at].isWhitespace()) at++
            return text[at]
        }

        private fun expect(char: Char) {
            check(next() == char) { "at $at: $char was expected" }
            at++
        }

        private fun string(): String {
            expect('"')
            val read = StringBuilder()
            while (text[at] != '"') {
                val char = text[at++]
                read.append(if (char == '\\') escaped() else char)
            }
            at++
            return read.toString()
        }

        private fun escaped(): Char = when (val char = text[at++]) {
            'n' -> '\n'
            't' -> '\t'
            'u' -> text.substring(at, at + 4).toInt(16).toChar().also { at += 4 }
            else -> char
        }
    }
}
