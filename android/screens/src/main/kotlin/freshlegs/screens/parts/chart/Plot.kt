package freshlegs.screens.parts.chart

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Immutable
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import freshlegs.screens.theme.LocalMoreColours

/** What charts are drawn with, of the theme. */
@Immutable
internal data class ChartInk(
    /** The line that counts. */
    val strong: Color,
    /** What it is made of. */
    val thin: Color,
    val band: Color,
    val edge: Color,
    val grid: Color,
    val text: Color,
    val mark: Color,
    val ground: Color,
)

@Composable
internal fun chartInk(): ChartInk {
    val scheme = MaterialTheme.colorScheme
    val more = LocalMoreColours.current
    return ChartInk(
        strong = scheme.primary,
        thin = scheme.outline,
        band = more.band,
        edge = scheme.outline,
        grid = scheme.outlineVariant,
        text = scheme.onSurfaceVariant,
        mark = more.heavy,
        ground = scheme.surface,
    )
}

/** How high a chart is: with large letters a little more, so that lines still have room. */
@Composable
internal fun chartHeight(of: Dp): Dp = of * (1 + (LocalDensity.current.fontScale - 1).coerceIn(0f, 1f) / 3)

/** Where the values of a chart lie on its canvas. */
internal class Plot(
    /** Where lines are drawn: to its left and below it stand labels. */
    val area: Rect,
    val across: ClosedFloatingPointRange<Double>,
    val up: ClosedFloatingPointRange<Double>,
    private val isReversed: Boolean,
) {
    fun x(at: Double): Float = area.left + share(at, across) * area.width

    fun y(value: Double): Float {
        val share = share(value, up)
        return if (isReversed) area.top + share * area.height else area.bottom - share * area.height
    }

    /** What lies at a place on the canvas. */
    fun at(x: Float): Double = across.start + (x - area.left) / area.width * (across.endInclusive - across.start)

    private fun share(value: Double, of: ClosedFloatingPointRange<Double>) =
        ((value - of.start) / (of.endInclusive - of.start)).toFloat()
}

/** A label of a line across. */
internal class Label(val value: Double, val text: TextLayoutResult)

/** The labels of what stands upright, as many as fit into a canvas this high. */
internal fun TextMeasurer.labels(
    axis: ChartAxis,
    reach: ClosedFloatingPointRange<Double>,
    atMost: Int,
    style: TextStyle,
): List<Label> = axis.ticksWithin(reach, atMost).map { Label(it, measure(axis.label(it), style)) }

/** Draws a line across for each label, and the label to the left of it. */
internal fun DrawScope.drawGrid(plot: Plot, labels: List<Label>, ink: ChartInk) {
    for (label in labels) {
        val y = plot.y(label.value)
        drawLine(ink.grid, Offset(plot.area.left, y), Offset(plot.area.right, y), 1.dp.toPx())
        val top = (y - label.text.size.height / 2f).coerceIn(0f, size.height - label.text.size.height)
        drawText(
            label.text,
            ink.text,
            Offset((plot.area.left - label.text.size.width - 6.dp.toPx()).coerceAtLeast(0f), top),
        )
    }
}

/** Draws labels below: all that have room beside each other, and none beyond the canvas. */
internal fun DrawScope.drawFoot(plot: Plot, labels: List<Pair<Float, TextLayoutResult>>, ink: ChartInk) {
    var free = 0f
    val gap = 8.dp.toPx()
    for ((x, text) in labels) {
        val left = (x - text.size.width / 2f).coerceIn(0f, (size.width - text.size.width).coerceAtLeast(0f))
        if (left < free) continue
        drawText(text, ink.text, Offset(left, plot.area.bottom + 4.dp.toPx()))
        free = left + text.size.width + gap
    }
}

internal fun DrawScope.dashes(): PathEffect = PathEffect.dashPathEffect(floatArrayOf(6.dp.toPx(), 4.dp.toPx()))
