package freshlegs.screens.checkin

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathOperation
import freshlegs.core.BodyPart
import freshlegs.core.BodySide

/** From where the legs are seen. */
internal enum class BodyHalf {
    /** Seen like another person: the right leg is on the left. */
    FRONT,

    /** Seen from behind: the right leg is on the right. */
    BACK,
    ;

    /** 1 where a side is drawn to the right of the middle, -1 where to the left. */
    fun sign(side: BodySide): Int = if ((side == BodySide.RIGHT) == (this == BACK)) 1 else -1
}

/**
 * A part of the drawing, of one leg: its corners, and the field that is touched, at least 48 dp each way. All in dp,
 * outwards from the middle and down from the waist.
 */
internal class BodyRegion(val part: BodyPart, val touch: Rect, vararg corners: Pair<Int, Int>) {
    val corners: List<Pair<Int, Int>> = corners.toList()
}

/** The drawing of the legs. It is ours, and no atlas: fields that can be told apart and touched. */
internal object BodyShape {
    /** In dp, for both legs. */
    const val WIDTH: Float = 320f
    const val HEIGHT: Float = 496f
    private const val MIDDLE = WIDTH / 2

    fun regions(half: BodyHalf): List<BodyRegion> = when (half) {
        BodyHalf.FRONT -> front
        BodyHalf.BACK -> back
    }

    /** The outline of one leg, [sign] as of [BodyHalf.sign], with [scale] pixels in a dp. */
    fun outline(sign: Int, scale: Float): Path = Path().apply {
        fun at(x: Float, y: Float) = point(x, y, sign, scale)

        fun curve(x1: Int, y1: Int, x2: Int, y2: Int, x3: Int, y3: Int) {
            val (first, second, end) = listOf(x1 to y1, x2 to y2, x3 to y3).map { at(it.first + 0f, it.second + 0f) }
            cubicTo(first.x, first.y, second.x, second.y, end.x, end.y)
        }

        fun line(x: Int, y: Int) = at(x + 0f, y + 0f).let { lineTo(it.x, it.y) }
        at(0f, 0f).let { moveTo(it.x, it.y) }
        line(90, 0)
        // Down the outside: hip, thigh, knee, calf, ankle.
        curve(94, 34, 132, 52, 142, 94)
        curve(150, 134, 128, 180, 116, 212)
        curve(108, 232, 108, 250, 112, 268)
        curve(124, 304, 116, 352, 98, 396)
        curve(94, 412, 96, 424, 100, 436)
        // The foot.
        curve(112, 456, 122, 474, 112, 486)
        curve(100, 495, 60, 495, 48, 486)
        curve(44, 470, 54, 440, 54, 424)
        // Up the inside.
        curve(52, 396, 32, 340, 36, 290)
        curve(40, 262, 40, 240, 38, 222)
        curve(28, 180, 8, 140, 4, 108)
        line(0, 104)
        close()
    }

    /** A region of one leg, as far as it lies within the outline. */
    fun area(region: BodyRegion, sign: Int, scale: Float): Path {
        val corners =
            Path().apply {
                region.corners.forEachIndexed { index, (x, y) ->
                    val at = point(x.toFloat(), y.toFloat(), sign, scale)
                    if (index == 0) moveTo(at.x, at.y) else lineTo(at.x, at.y)
                }
                close()
            }
        return Path().apply { op(corners, outline(sign, scale), PathOperation.Intersect) }
    }

    /** The field of a region that is touched, from the upper left, in dp. */
    fun touch(region: BodyRegion, sign: Int): Rect {
        val (one, other) = MIDDLE + sign * region.touch.left to MIDDLE + sign * region.touch.right
        return Rect(minOf(one, other), region.touch.top, maxOf(one, other), region.touch.bottom)
    }

    private fun point(x: Float, y: Float, sign: Int, scale: Float) = Offset((MIDDLE + sign * x) * scale, y * scale)

    private val knee =
        BodyRegion(BodyPart.KNEE, Rect(30f, 208f, 118f, 264f), 0 to 206, 160 to 206, 160 to 266, 0 to 266)

    private val front =
        listOf(
            BodyRegion(BodyPart.HIP, Rect(104f, 36f, 158f, 92f), 100 to 30, 160 to 30, 160 to 96, 104 to 96),
            BodyRegion(BodyPart.HIP_FLEXORS, Rect(52f, 36f, 104f, 92f), 50 to 36, 100 to 30, 104 to 96, 54 to 88),
            BodyRegion(BodyPart.GROIN, Rect(0f, 46f, 52f, 102f), 0 to 58, 51 to 44, 54 to 88, 0 to 114),
            BodyRegion(BodyPart.ADDUCTORS, Rect(0f, 104f, 54f, 206f), 0 to 114, 54 to 88, 62 to 206, 0 to 206),
            BodyRegion(BodyPart.QUADRICEPS, Rect(54f, 94f, 104f, 206f), 54 to 88, 104 to 96, 96 to 206, 62 to 206),
            BodyRegion(BodyPart.OUTER_THIGH, Rect(104f, 94f, 158f, 206f), 104 to 96, 160 to 96, 160 to 206, 96 to 206),
            knee,
            BodyRegion(BodyPart.SHIN, Rect(34f, 266f, 120f, 386f), 0 to 266, 160 to 266, 160 to 390, 0 to 390),
            BodyRegion(BodyPart.ANKLE, Rect(46f, 388f, 108f, 438f), 0 to 390, 160 to 390, 160 to 440, 0 to 440),
            BodyRegion(BodyPart.FOOT, Rect(44f, 440f, 124f, 496f), 0 to 440, 160 to 440, 160 to 496, 0 to 496),
        )

    private val back =
        listOf(
            BodyRegion(BodyPart.LOWER_BACK, Rect(0f, 0f, 104f, 48f), 0 to 0, 160 to 0, 160 to 44, 0 to 48),
            BodyRegion(BodyPart.GLUTES, Rect(0f, 50f, 140f, 116f), 0 to 48, 160 to 44, 160 to 112, 0 to 122),
            BodyRegion(BodyPart.HAMSTRINGS, Rect(14f, 120f, 134f, 206f), 0 to 122, 160 to 112, 160 to 206, 0 to 206),
            knee,
            BodyRegion(BodyPart.CALF, Rect(34f, 266f, 120f, 354f), 0 to 266, 160 to 266, 160 to 356, 0 to 356),
            BodyRegion(BodyPart.ACHILLES, Rect(42f, 356f, 110f, 424f), 0 to 356, 160 to 356, 160 to 428, 0 to 428),
            BodyRegion(BodyPart.FOOT, Rect(44f, 428f, 124f, 496f), 0 to 428, 160 to 428, 160 to 496, 0 to 496),
        )
}
