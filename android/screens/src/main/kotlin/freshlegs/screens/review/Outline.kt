package freshlegs.screens.review

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.OutlinePointView
import freshlegs.core.RunReviewView
import freshlegs.core.TrackPoint
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.chart.ChartInk
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.MarkShape
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.chartInk
import freshlegs.screens.parts.chart.drawMark
import freshlegs.screens.theme.LocalStrings

/** The way that was run, as a line without a map: nothing leaves the phone to draw it. */
internal fun LazyListScope.way(review: RunReviewView, track: List<TrackPoint>) {
    if (review.outline.size < 2) return
    item { Way(review.outline, heavyPlaces(review, track)) }
}

@Composable
private fun Way(outline: List<OutlinePointView>, heavy: List<OutlinePointView>) {
    val words = LocalStrings.current
    val ink = chartInk()
    // The longer side is 1: a way that is much wider than high takes no more room than it needs.
    val shape = (outline.maxOf { it.x } / outline.maxOf { it.y }.coerceAtLeast(1e-6)).toFloat().coerceIn(1f, 2.5f)
    val description =
        if (heavy.isEmpty()) words.reviewWaySeen else words.reviewWaySeenHeavy(count = heavy.size)
    Section(words.reviewWay) {
        Canvas(
            Modifier
                .fillMaxWidth()
                .aspectRatio(shape)
                .semantics { contentDescription = description },
        ) { drawWay(outline, heavy, ink) }
        Legend(
            listOfNotNull(
                Sign.Mark(MarkShape.RING) to words.reviewWayStart,
                Sign.Mark(MarkShape.SQUARE) to words.reviewWayEnd,
                (Sign.Mark(MarkShape.DIAMOND) to words.reviewWayHeavy).takeIf { heavy.isNotEmpty() },
            ),
        )
        Small(words.reviewWayNote)
    }
}

private fun DrawScope.drawWay(outline: List<OutlinePointView>, heavy: List<OutlinePointView>, ink: ChartInk) {
    val margin = 16.dp.toPx()
    val room = Size(size.width - 2 * margin, size.height - 2 * margin)
    val (wide, high) = outline.maxOf { it.x } to outline.maxOf { it.y }
    val scale = minOf(room.width / wide.coerceAtLeast(1e-6), room.height / high.coerceAtLeast(1e-6))
    val left = (size.width - wide * scale) / 2
    val top = (size.height - high * scale) / 2

    fun at(point: OutlinePointView) = Offset((left + point.x * scale).toFloat(), (top + point.y * scale).toFloat())
    val path = Path()
    outline.forEachIndexed { index, point ->
        val place = at(point)
        if (index == 0) path.moveTo(place.x, place.y) else path.lineTo(place.x, place.y)
    }
    drawPath(path, ink.strong, style = Stroke(4.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    for (point in heavy) drawEdged(MarkShape.DIAMOND, at(point), ink)
    // Who ends where the run began has both marks in one place: the square fits into the ring.
    val start = at(outline.first())
    drawCircle(ink.ground, 12.dp.toPx(), start)
    drawCircle(ink.mark, 10.dp.toPx(), start, style = Stroke(3.dp.toPx()))
    drawMark(MarkShape.SQUARE, at(outline.last()), 6.dp.toPx(), ink.mark)
}

/** A mark on the ground of the screen, so that it stands out from the line. */
private fun DrawScope.drawEdged(shape: MarkShape, at: Offset, ink: ChartInk) {
    drawMark(shape, at, 11.dp.toPx(), ink.ground)
    drawMark(shape, at, 8.dp.toPx(), ink.mark)
}

/** Where the legs became heavy. */
private fun heavyPlaces(review: RunReviewView, track: List<TrackPoint>): List<OutlinePointView> {
    // A point of the outline stands for a piece of those of the track that have a place; all pieces are alike long.
    val placed = track.filter { it.latitudeDeg != null && it.longitudeDeg != null }
    if (placed.isEmpty()) return emptyList()
    return review.rescues.mapNotNull { rescue ->
        val index = placed.indexOfFirst { it.at >= rescue.fromS }.takeIf { it >= 0 } ?: return@mapNotNull null
        review.outline.getOrNull((index.toLong() * review.outline.size / placed.size).toInt())
    }
}
