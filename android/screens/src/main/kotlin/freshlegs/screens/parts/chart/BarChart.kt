package freshlegs.screens.parts.chart

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/**
 * A bar with its [label] below; where [value] is `null` nothing is known. One that stands out [is marked][isMarked] by
 * lines across it, and a line stands at what it is compared [with].
 */
internal data class ChartBar(
    val label: String,
    val value: Double?,
    val isMarked: Boolean = false,
    val with: Double? = null,
    /** Stands above the bar, where all of them have room. */
    val text: String? = null,
)

/** Bars side by side, from zero. [description] says in words what there is to see, for who does not see it. */
@Composable
internal fun BarChart(
    bars: List<ChartBar>,
    up: ChartAxis,
    description: String,
    modifier: Modifier = Modifier,
    height: Dp = 160.dp,
) {
    val ink = chartInk()
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelSmall
    Canvas(
        modifier
            .fillMaxWidth()
            .height(chartHeight(height))
            .semantics { contentDescription = description },
    ) {
        val high = measurer.measure("0", style).size.height
        val atMost = (size.height / (high * 3f)).toInt().coerceIn(2, 4)
        val values = bars.asSequence().flatMap { sequenceOf(it.value, it.with) }.filterNotNull() + 0.0
        val reach = up.rounded(values, atMost)
        val labels = measurer.labels(up, reach, atMost, style)
        val left = (labels.maxOfOrNull { it.text.size.width } ?: 0) + 8.dp.toPx()
        val area = Rect(left, high.toFloat() + 2.dp.toPx(), size.width, size.height - high - 6.dp.toPx())
        val plot = Plot(area, 0.0..bars.size.toDouble().coerceAtLeast(1.0), reach, isReversed = false)
        drawGrid(plot, labels, ink)
        val room = area.width / bars.size.coerceAtLeast(1)
        val width = (room * 0.64f).coerceAtMost(40.dp.toPx())
        val texts = bars.map { bar -> bar.text?.let { measurer.measure(it, style) } }
        val haveRoom = texts.all { it == null || it.size.width <= room }
        bars.forEachIndexed { index, bar ->
            val middle = plot.x(index + 0.5)
            val zero = plot.y(0.0)
            if (bar.value == null) {
                // Not known is not zero: a short line in the air says so.
                val y = zero - 6.dp.toPx()
                drawLine(ink.text, Offset(middle - 4.dp.toPx(), y), Offset(middle + 4.dp.toPx(), y), 2.dp.toPx())
            } else {
                val top = plot.y(bar.value)
                val (from, to) = minOf(top, zero) to maxOf(top, zero)
                drawBar(Offset(middle - width / 2, from), Size(width, to - from), bar.isMarked, ink)
            }
            bar.with?.let { with ->
                val reaching = (room * 0.46f).coerceAtMost(width * 0.75f)
                val y = plot.y(with)
                drawLine(ink.text, Offset(middle - reaching, y), Offset(middle + reaching, y), 2.5.dp.toPx())
            }
            val text = texts[index]
            if (haveRoom && text != null) {
                val top = plot.y(maxOf(bar.value ?: 0.0, bar.with ?: 0.0)) - text.size.height - 2.dp.toPx()
                drawText(text, ink.text, Offset(middle - text.size.width / 2f, top.coerceAtLeast(0f)))
            }
        }
        drawFoot(plot, bars.mapIndexed { i, bar -> plot.x(i + 0.5) to measurer.measure(bar.label, style) }, ink)
    }
}
