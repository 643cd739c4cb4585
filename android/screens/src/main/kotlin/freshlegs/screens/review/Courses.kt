package freshlegs.screens.review

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import freshlegs.core.RhythmTrust
import freshlegs.core.RunMarkKind
import freshlegs.core.RunMarkView
import freshlegs.core.RunReviewView
import freshlegs.core.TimelinePointView
import freshlegs.kit.format.Formatting
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.chart.ChartAxis
import freshlegs.screens.parts.chart.ChartLine
import freshlegs.screens.parts.chart.ChartMark
import freshlegs.screens.parts.chart.ChartPoint
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.LineChart
import freshlegs.screens.parts.chart.LineStyle
import freshlegs.screens.parts.chart.MarkShape
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.Ticks
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** A value over the time of a run. */
private class Course(
    val name: Strings.() -> String,
    val value: (TimelinePointView) -> Double?,
    /** A value on the axis, short. */
    val label: Formatting.(Double) -> String,
    /** A value with its unit. */
    val said: Formatting.(Double, Strings) -> String,
    val isReversed: Boolean = false,
    val ticks: Ticks = Ticks.DECIMAL,
)

private val every =
    listOf(
        Course(
            { reviewPace },
            { it.paceSPerKm },
            { paceClock(it) },
            { value, _ -> pace(value) },
            isReversed = true,
            ticks = Ticks.CLOCK,
        ),
        Course(
            { reviewHeartRate },
            { it.heartRateBpm },
            { number(it, 0) },
            { value, words -> words.partsBpm(number(value, 0)) },
        ),
        Course(
            { reviewCadence },
            { it.cadenceSpm },
            { number(it, 0) },
            { value, words -> words.partsSpm(number(value, 0)) },
        ),
        Course({ reviewHeight }, { it.altitudeM }, { height(it) }, { value, _ -> height(value) }),
    )

private val shapes =
    mapOf(
        RunMarkKind.CUE to MarkShape.CIRCLE,
        RunMarkKind.WORD to MarkShape.DIAMOND,
        RunMarkKind.PAUSED to MarkShape.SQUARE,
    )

/** Pace, heart rate, cadence and height over the time of the run, each where it is known. */
internal fun LazyListScope.courses(review: RunReviewView) {
    val known = every.filter { course -> review.timeline.count { course.value(it) != null } > 1 }
    known.forEachIndexed { index, course ->
        item { Drawn(course, review, withLegend = index == 0) }
    }
}

@Composable
private fun Drawn(course: Course, review: RunReviewView, withLegend: Boolean) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val points = review.timeline.map { ChartPoint(it.atS, course.value(it)) }
    val values = points.mapNotNull { it.value }
    val name = course.name(words)
    val least = course.said(formatting, values.min(), words)
    val most = course.said(formatting, values.max(), words)
    Section(name) {
        LineChart(
            lines = listOf(ChartLine(points)),
            across = timeAxis(formatting),
            up = ChartAxis(course.isReversed, ticks = course.ticks) { course.label(formatting, it) },
            // The faster pace is the smaller number: it is said last, as the most of it.
            description =
            if (course.isReversed) {
                words.reviewCourseSeen(name, most, least)
            } else {
                words.reviewCourseSeen(name, least, most)
            },
            marks = review.marks.mapNotNull { mark -> shapes[mark.kind]?.let { ChartMark(mark.atS, it) } },
        )
        if (withLegend) MarksLegend(review.marks)
    }
}

@Composable
private fun MarksLegend(marks: List<RunMarkView>) {
    val words = LocalStrings.current
    val names =
        mapOf(
            RunMarkKind.CUE to words.reviewCue,
            RunMarkKind.WORD to words.reviewWord,
            RunMarkKind.PAUSED to words.reviewPause,
        )
    Legend(
        shapes.filterKeys { kind -> marks.any { it.kind == kind } }
            .map { (kind, shape) -> Sign.Mark(shape) to names.getValue(kind) },
    )
}

/** α1 over the run, where there are beats. */
internal fun LazyListScope.rhythm(review: RunReviewView) {
    val rhythm = review.rhythm
    item {
        val words = LocalStrings.current
        val formatting = LocalFormatting.current
        Section(words.reviewRhythm) {
            if (rhythm.points.any { it.alpha1 != null && it.trust != RhythmTrust.BLANK }) {
                val lines =
                    listOf(
                        RhythmTrust.GOOD to LineStyle.STRONG,
                        RhythmTrust.SHADED to LineStyle.DOTS,
                    ).map { (trust, style) ->
                        val points =
                            rhythm.points.map {
                                ChartPoint(it.atS.toDouble(), it.alpha1?.takeIf { _ -> it.trust == trust })
                            }
                        ChartLine(points, style)
                    }
                LineChart(
                    lines,
                    across = timeAxis(formatting),
                    up = ChartAxis { formatting.number(it, 2) },
                    description = words.reviewRhythmSeen,
                )
                Legend(
                    listOf(
                        Sign.Line(LineStyle.STRONG) to words.reviewRhythmGood,
                        Sign.Line(LineStyle.DOTS) to words.reviewRhythmShaded,
                    ),
                )
            }
            Small(rhythm.note)
        }
    }
}

private fun timeAxis(formatting: Formatting) = ChartAxis(ticks = Ticks.CLOCK) { formatting.duration(it) }
