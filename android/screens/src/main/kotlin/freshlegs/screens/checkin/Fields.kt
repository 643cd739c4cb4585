package freshlegs.screens.checkin

import androidx.compose.runtime.Composable
import freshlegs.core.BodyPlace
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.NumberLine
import freshlegs.screens.parts.StepsRow
import freshlegs.screens.parts.TextLine
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import kotlin.math.roundToInt

/** What the fields of a form need: what is wrong with each of them, as the engine says it. */
internal typealias Reasons = (field: String) -> String?

/** A scale on a form; the steps are spoken as "4 of 10". */
@Composable
internal fun Scale(
    question: String,
    value: Int?,
    range: IntRange,
    lowest: String,
    highest: String,
    wrong: String? = null,
    onChange: (Int?) -> Unit,
) {
    val words = LocalStrings.current
    StepsRow(
        question,
        value,
        range,
        onChange,
        lowest,
        highest,
        said = { words.checkinOf(it.toString(), range.last.toString()) },
        unsaid = words.partsUnsaid,
        wrong = wrong,
    )
}

/** A whole number on a form; more than a field holds is brought to what it holds, and refused by the engine. */
@Composable
internal fun WholeNumber(
    label: String,
    value: UShort?,
    wrong: String?,
    hint: String? = null,
    onChange: (UShort?) -> Unit,
) {
    NumberLine(
        label,
        value?.toDouble(),
        { read -> onChange(read?.roundToInt()?.coerceAtMost(UShort.MAX_VALUE.toInt())?.toUShort()) },
        LocalStrings.current.checkinNoNumber,
        wrong = wrong,
        hint = hint,
    )
}

/** A number with decimals on a form. */
@Composable
internal fun DecimalNumber(
    label: String,
    value: Double?,
    wrong: String?,
    decimals: Int = 1,
    hint: String? = null,
    onChange: (Double?) -> Unit,
) {
    val words = LocalStrings.current
    NumberLine(label, value, onChange, words.checkinNoNumber, wrong = wrong, hint = hint, decimals = decimals)
}

/** A yes, a no, or nothing said. */
@Composable
internal fun YesNo(question: String, value: Boolean?, onChange: (Boolean?) -> Unit) {
    val words = LocalStrings.current
    Chips(listOf(true, false), { it == value }, { onChange(if (it == value) null else it) }, question = question) {
        if (it) words.partsYes else words.partsNo
    }
}

/** One of several, or nothing said: what is chosen is taken back by a second touch. */
@Composable
internal fun <T> OneOf(options: List<T>, value: T?, question: String?, onChange: (T?) -> Unit, label: (T) -> String) {
    Chips(options, { it == value }, { onChange(if (it == value) null else it) }, question = question, label = label)
}

/** The runner's own words. */
@Composable
internal fun NoteField(note: String?, wrong: String?, onChange: (String?) -> Unit) {
    TextLine(
        LocalStrings.current.checkinNote,
        note.orEmpty(),
        { onChange(it.ifEmpty { null }) },
        wrong = wrong,
        lines = 2,
    )
}

/** A place in words: "Calf (left)". */
internal fun Strings.of(place: BodyPlace): String = checkinPlace(of(place.part), of(place.side))

/** Takes the step of a scale into a draft. */
internal fun Int?.step(): UByte? = this?.toUByte()
