package freshlegs.screens.parts.chart

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import kotlin.math.abs

/** A value of a chart; `null` is a gap, never zero. */
internal data class ChartPoint(val at: Double, val value: Double?)

/** What is usual at one place of a chart; nothing where either end is not known. */
internal data class ChartSpan(val at: Double, val low: Double?, val high: Double?)

/** Something that happened, drawn above the lines. */
internal data class ChartMark(val at: Double, val shape: MarkShape)

/** How a line is drawn. */
internal enum class LineStyle {
    /** What counts. */
    STRONG,

    /** What it is compared with. */
    DASHED,

    /** Single values that no line goes through. */
    DOTS,
}

/** Values that follow each other. */
internal data class ChartLine(val points: List<ChartPoint>, val style: LineStyle = LineStyle.STRONG)

/**
 * Lines over time or distance, with gaps where nothing is known.
 *
 * [description] says in words what there is to see, for who does not see it. Where [onChoose] is given, a touch
 * chooses the value nearest to it, and a line stands at what is [chosen].
 */
@Composable
internal fun LineChart(
    lines: List<ChartLine>,
    across: ChartAxis,
    up: ChartAxis,
    description: String,
    modifier: Modifier = Modifier,
    band: List<ChartSpan> = emptyList(),
    marks: List<ChartMark> = emptyList(),
    height: Dp = 200.dp,
    chosen: Double? = null,
    onChoose: ((Double) -> Unit)? = null,
) {
    val ink = chartInk()
    val measurer = rememberTextMeasurer()
    val style = MaterialTheme.typography.labelSmall
    val place = remember { Place() }
    val places = lines.flatMap { line -> line.points.filter { it.value != null }.map { it.at } }.distinct()
    val touch =
        if (onChoose == null) {
            Modifier
        } else {
            Modifier.pointerInput(places, onChoose) {
                detectTapGestures { touched ->
                    val at = place.plot?.at(touched.x) ?: return@detectTapGestures
                    places.minByOrNull { abs(it - at) }?.let(onChoose)
                }
            }
        }
    Canvas(
        modifier
            .fillMaxWidth()
            .height(chartHeight(height))
            .semantics { contentDescription = description }
            .then(touch),
    ) {
        val high = measurer.measure("0", style).size.height
        val atMost = (size.height / (high * 3f)).toInt().coerceIn(2, 5)
        val reach = up.rounded(valuesOf(lines, band), atMost)
        val labels = measurer.labels(up, reach, atMost, style)
        val left = (labels.maxOfOrNull { it.text.size.width } ?: 0) + 8.dp.toPx()
        val top = if (marks.isEmpty()) high / 2f else MARKS.toPx() + high / 2f
        val area = Rect(left, top, size.width - 6.dp.toPx(), size.height - high - 6.dp.toPx())
        val plot = Plot(area, across.exact(placesOf(lines, band)), reach, up.isReversed)
        place.plot = plot
        drawGrid(plot, labels, ink)
        drawBand(plot, band, ink)
        for (line in lines.sortedByDescending { it.style }) drawLine(plot, line, ink)
        for (mark in marks) drawAt(plot, mark, ink)
        val widest = measurer.measure(across.label(plot.across.endInclusive), style).size.width + 12.dp.toPx()
        val feet = across.ticksWithin(plot.across, (area.width / widest).toInt().coerceIn(1, 6))
        drawFoot(plot, feet.map { plot.x(it) to measurer.measure(across.label(it), style) }, ink)
        if (chosen != null && chosen in plot.across) {
            val x = plot.x(chosen)
            drawLine(ink.text, Offset(x, area.top), Offset(x, area.bottom), 1.5.dp.toPx(), pathEffect = dashes())
        }
    }
}

/** How high marks stand above the lines. */
private val MARKS = 18.dp

/** Where a chart was drawn last, for what is touched on it. */
private class Place {
    var plot: Plot? = null
}

private fun valuesOf(lines: List<ChartLine>, band: List<ChartSpan>) =
    lines.asSequence().flatMap { it.points.asSequence() }.mapNotNull { it.value } +
        band.asSequence().filter { it.low != null && it.high != null }.flatMap { sequenceOf(it.low!!, it.high!!) }

private fun placesOf(lines: List<ChartLine>, band: List<ChartSpan>) =
    lines.asSequence().flatMap { it.points.asSequence() }.map { it.at } + band.asSequence().map { it.at }

private fun DrawScope.drawBand(plot: Plot, band: List<ChartSpan>, ink: ChartInk) {
    for (stretch in band.stretches { it.low != null && it.high != null }) {
        val highs = stretch.map { Offset(plot.x(it.at), plot.y(it.high!!)) }
        val lows = stretch.map { Offset(plot.x(it.at), plot.y(it.low!!)) }
        val path = Path()
        (highs + lows.reversed()).forEachIndexed { index, at ->
            if (index == 0) path.moveTo(at.x, at.y) else path.lineTo(at.x, at.y)
        }
        path.close()
        drawPath(path, ink.band)
        for (edge in listOf(highs, lows)) {
            drawPath(pathOf(edge), ink.edge.copy(alpha = 0.6f), style = Stroke(1.dp.toPx()))
        }
    }
}

private fun DrawScope.drawLine(plot: Plot, line: ChartLine, ink: ChartInk) {
    for (stretch in line.points.stretches { it.value != null }) {
        val places = stretch.map { Offset(plot.x(it.at), plot.y(it.value!!)) }
        if (places.size > 1 && line.style != LineStyle.DOTS) drawStretch(places, line.style, ink)
        val radius = (if (line.style == LineStyle.DOTS) 2.5.dp else 3.5.dp).toPx()
        val colour = if (line.style == LineStyle.DOTS) ink.thin else ink.strong
        // A value without neighbours would not be seen as a line.
        if (line.style == LineStyle.DOTS || places.size == 1) places.forEach { drawCircle(colour, radius, it) }
    }
}

/** Draws a line through these places. */
internal fun DrawScope.drawStretch(places: List<Offset>, style: LineStyle, ink: ChartInk) {
    val isStrong = style == LineStyle.STRONG
    val stroke =
        if (isStrong) {
            Stroke(3.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round)
        } else {
            Stroke(2.dp.toPx(), join = StrokeJoin.Round, pathEffect = dashes())
        }
    drawPath(pathOf(places), if (isStrong) ink.strong else ink.thin, style = stroke)
}

private fun DrawScope.drawAt(plot: Plot, mark: ChartMark, ink: ChartInk) {
    if (mark.at !in plot.across) return
    val x = plot.x(mark.at)
    val top = plot.area.top - MARKS.toPx() / 2
    drawLine(ink.mark, Offset(x, top), Offset(x, plot.area.bottom), 1.dp.toPx(), pathEffect = dashes())
    drawMark(mark.shape, Offset(x, top), 6.dp.toPx(), ink.mark)
}

private fun pathOf(places: List<Offset>) = Path().apply {
    places.forEachIndexed { index, at -> if (index == 0) moveTo(at.x, at.y) else lineTo(at.x, at.y) }
}

/** What follows each other without a gap. */
private fun <T> List<T>.stretches(isKnown: (T) -> Boolean): List<List<T>> {
    val found = mutableListOf<MutableList<T>>()
    var isOpen = false
    for (each in this) {
        if (!isKnown(each)) {
            isOpen = false
            continue
        }
        if (isOpen) found.last() += each else found += mutableListOf(each)
        isOpen = true
    }
    return found
}
