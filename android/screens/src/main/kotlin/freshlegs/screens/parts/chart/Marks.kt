package freshlegs.screens.parts.chart

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp

/** The shape of a mark, which says what it is without its colour. */
internal enum class MarkShape {
    CIRCLE,
    RING,
    TRIANGLE,
    SQUARE,
    DIAMOND,
    CROSS,
}

/** A sign of a legend. */
internal sealed interface Sign {
    /** In the colour of marks where [colour] is not said. */
    data class Mark(val shape: MarkShape, val colour: Color? = null) : Sign

    data class Line(val style: LineStyle) : Sign

    /** The band of what is usual. */
    data object Band : Sign

    /** A bar; [hatched][isMarked] where it stands out. */
    data class Bar(val isMarked: Boolean) : Sign
}

/** What the signs of a chart mean. A screen reader has the chart's own text instead. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Legend(signs: List<Pair<Sign, String>>, modifier: Modifier = Modifier) {
    val ink = chartInk()
    val scale = LocalDensity.current.fontScale.coerceIn(1f, 2f)
    FlowRow(
        modifier.clearAndSetSemantics {},
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        for ((sign, text) in signs) {
            Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(6.dp)) {
                val width = if (sign is Sign.Mark) 12.dp else 20.dp
                Canvas(Modifier.size(width * scale, 12.dp * scale)) { drawSign(sign, ink) }
                Text(text, style = MaterialTheme.typography.labelMedium)
            }
        }
    }
}

private fun DrawScope.drawSign(sign: Sign, ink: ChartInk) {
    when (sign) {
        is Sign.Mark -> drawMark(sign.shape, center, size.height * 0.45f, sign.colour ?: ink.mark)

        is Sign.Line -> {
            val ends = listOf(Offset(0f, center.y), Offset(size.width, center.y))
            if (sign.style == LineStyle.DOTS) {
                for (x in listOf(0.2f, 0.8f)) drawCircle(ink.thin, 2.5.dp.toPx(), Offset(size.width * x, center.y))
            } else {
                drawStretch(ends, sign.style, ink)
            }
        }

        Sign.Band -> {
            drawRect(ink.band)
            drawLine(ink.edge, Offset.Zero, Offset(size.width, 0f), 1.dp.toPx())
            drawLine(ink.edge, Offset(0f, size.height), Offset(size.width, size.height), 1.dp.toPx())
        }

        is Sign.Bar -> drawBar(Offset(4.dp.toPx(), 0f), Size(size.width - 8.dp.toPx(), size.height), sign.isMarked, ink)
    }
}

/** Draws a mark around [at], which reaches [radius] from there. */
internal fun DrawScope.drawMark(shape: MarkShape, at: Offset, radius: Float, colour: Color) {
    fun corners(vararg of: Pair<Float, Float>) {
        val path = Path()
        of.forEachIndexed { index, (x, y) ->
            val (px, py) = at.x + x * radius to at.y + y * radius
            if (index == 0) path.moveTo(px, py) else path.lineTo(px, py)
        }
        path.close()
        drawPath(path, colour)
    }
    when (shape) {
        MarkShape.CIRCLE -> drawCircle(colour, radius * 0.8f, at)

        MarkShape.RING -> drawCircle(colour, radius * 0.7f, at, style = Stroke(radius * 0.4f))

        MarkShape.TRIANGLE -> corners(-0.8f to -0.9f, 1f to 0f, -0.8f to 0.9f)

        MarkShape.SQUARE -> corners(-0.8f to -0.8f, 0.8f to -0.8f, 0.8f to 0.8f, -0.8f to 0.8f)

        MarkShape.DIAMOND -> corners(0f to -1f, 1f to 0f, 0f to 1f, -1f to 0f)

        MarkShape.CROSS -> {
            val arm = radius * 0.8f
            val width = radius * 0.45f
            drawLine(colour, at - Offset(arm, arm), at + Offset(arm, arm), width, StrokeCap.Round)
            drawLine(colour, at + Offset(-arm, arm), at + Offset(arm, -arm), width, StrokeCap.Round)
        }
    }
}

/** Draws a bar: full, or with lines across it where it stands out. */
internal fun DrawScope.drawBar(at: Offset, of: Size, isMarked: Boolean, ink: ChartInk) {
    if (!isMarked) {
        drawRect(ink.strong, at, of)
        return
    }
    drawRect(ink.mark.copy(alpha = 0.25f), at, of)
    clipRect(at.x, at.y, at.x + of.width, at.y + of.height) {
        val step = 5.dp.toPx()
        var x = at.x - of.height
        while (x < at.x + of.width) {
            drawLine(ink.mark, Offset(x, at.y + of.height), Offset(x + of.height, at.y), 1.5.dp.toPx())
            x += step
        }
    }
    drawRect(ink.mark, at, of, style = Stroke(1.5.dp.toPx()))
}
