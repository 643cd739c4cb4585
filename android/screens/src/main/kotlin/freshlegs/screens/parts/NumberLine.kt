package freshlegs.screens.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.input.KeyboardType
import freshlegs.screens.theme.LocalFormatting
import kotlin.math.abs

/**
 * A number that is written, with up to [decimals] decimals; a point and a comma are both understood. [notANumber] is
 * said where what is written is none, and [wrong] is what the engine says against it.
 */
@Composable
internal fun NumberLine(
    label: String,
    value: Double?,
    onChange: (Double?) -> Unit,
    notANumber: String,
    modifier: Modifier = Modifier,
    wrong: String? = null,
    hint: String? = null,
    decimals: Int = 0,
) {
    val point = LocalFormatting.current.number(0.5, 1).first { !it.isDigit() }
    var text by remember { mutableStateOf(written(value, decimals, point)) }
    val read = readNumber(text)
    // Another entry has been put on the form, or a unit has been changed.
    if (!isSame(read, value)) text = written(value, decimals, point)
    TextLine(
        label,
        text,
        {
            text = it
            onChange(readNumber(it))
        },
        modifier,
        wrong = if (text.isNotBlank() && read == null) notANumber else wrong,
        hint = hint,
        keyboard = if (decimals == 0) KeyboardType.Number else KeyboardType.Decimal,
    )
}

/** What was written as a number; `null` where it is none. */
internal fun readNumber(text: String): Double? =
    text.trim().replace(',', '.').toDoubleOrNull()?.takeIf { it.isFinite() && it >= 0 }

private fun isSame(one: Double?, other: Double?) =
    if (one == null || other == null) one == other || other == null else abs(one - other) < 0.006

private fun written(value: Double?, decimals: Int, point: Char): String {
    if (value == null) return ""
    val text = java.math.BigDecimal(value).setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString()
    return (if ('.' in text) text.trimEnd('0').trimEnd('.') else text).replace('.', point)
}
