package freshlegs.kit.preview

import freshlegs.core.ComparedValue
import freshlegs.core.ComparisonView
import freshlegs.core.HeartRateZoneView
import freshlegs.core.HeartRateZonesView
import freshlegs.core.OutlinePointView
import freshlegs.core.RescueEnd
import freshlegs.core.RhythmPointView
import freshlegs.core.RhythmTrust
import freshlegs.core.RhythmView
import freshlegs.core.RunMarkKind
import freshlegs.core.RunMarkView
import freshlegs.core.RunRescueView
import freshlegs.core.RunReviewView
import freshlegs.core.RunSplitKind
import freshlegs.core.RunSplitView
import freshlegs.core.SimilarRunsView
import freshlegs.core.TimelinePointView
import freshlegs.core.TrackPoint
import kotlin.math.PI
import kotlin.math.cos
import kotlin.math.sin

/** What an easy run of 45 minutes says of itself: once the legs became heavy, and better again. */
internal object RunReviewExamples {
    private const val MOVING_S = 2_700
    private const val POINTS = 180
    private const val HEAVY_S = 1_320.0
    private const val BETTER_S = 1_560.0
    private const val KILOMETRE_M = 1_000.0
    private val clocks = listOf("5:49", "5:52", "5:55", "6:12", "6:18", "5:50", "5:47", "5:44")
    private val paces = listOf(349.0, 352.0, 355.0, 372.0, 378.0, 350.0, 347.0, 344.0)

    /** A loop around a lake. */
    private val way =
        (0..POINTS).map {
            val angle = 2 * PI * it / POINTS
            val far = 0.36 + 0.07 * sin(3 * angle) + 0.03 * cos(7 * angle)
            OutlinePointView(x = 0.5 + far * sin(angle), y = 0.36 - 0.72 * far * cos(angle))
        }

    private val splits =
        paces.mapIndexed { index, pace ->
            val from = paces.take(index).sum()
            RunSplitView(
                number = (index + 1).toUInt(),
                kind = RunSplitKind.DISTANCE,
                title = "Kilometre ${index + 1}",
                fromS = from,
                toS = from + pace,
                distanceM = if (index < paces.lastIndex) KILOMETRE_M else 560.0,
                movingS = pace,
                paceSPerKm = pace,
                paceText = "${clocks[index]} per kilometre",
                heartRateAvgBpm = 134.0 + 2 * index,
                cadenceAvgSpm = 170.0 + index % 3,
                ascentM = if (index % 2 == 0) 9.0 else null,
            )
        }

    private val timeline =
        (0..POINTS).map {
            val atS = MOVING_S.toDouble() * it / POINTS
            val slow = if (atS in HEAVY_S..BETTER_S) 28.0 else 0.0
            // The strap was off the skin for a moment.
            val heartRate = if (it in 70..76) null else 128 + 16.0 * it / POINTS + 3 * sin(it / 6.0)
            TimelinePointView(
                atS = atS,
                distanceM = atS * 2.8,
                paceSPerKm = 352 + 9 * sin(it / 7.0) + slow,
                heartRateBpm = heartRate,
                cadenceSpm = 171 + 2 * sin(it / 5.0) - slow / 5,
                altitudeM = 520 + 12 * sin(it / 25.0),
            )
        }

    private val marks =
        listOf(
            RunMarkView(349.0, RunMarkKind.CUE, "One kilometre in five minutes forty-nine."),
            RunMarkView(840.0, RunMarkKind.PAUSED, "Paused"),
            RunMarkView(900.0, RunMarkKind.RESUMED, "Resumed"),
            RunMarkView(HEAVY_S, RunMarkKind.WORD, "Heavy"),
            RunMarkView(HEAVY_S + 1, RunMarkKind.CUE, "Heavy it is. Do not fight it."),
            RunMarkView(HEAVY_S + 30, RunMarkKind.CUE, "Ease to a pace at which you can talk."),
            RunMarkView(HEAVY_S + 90, RunMarkKind.CUE, "Quicker, lighter, shorter steps for a minute."),
            RunMarkView(BETTER_S, RunMarkKind.WORD, "Better"),
            RunMarkView(BETTER_S + 1, RunMarkKind.CUE, "Good. Keep it easy."),
            RunMarkView(2_690.0, RunMarkKind.CUE, "Done. Seven and a half kilometres."),
        )

    private val rescue =
        RunRescueView(
            fromS = HEAVY_S,
            toS = BETTER_S,
            ended = RescueEnd.BETTER,
            lines =
            listOf(
                "What came up: accept it, ease, quicker steps",
                "What helped: quicker steps",
                "It got better",
            ),
        )

    private val zones =
        listOf(120.0, 1_560.0, 840.0, 150.0, 30.0).mapIndexed { index, seconds ->
            val low = (110 + 16 * index).toUShort()
            HeartRateZoneView(
                number = (index + 1).toUByte(),
                title = "Zone ${index + 1}",
                lowBpm = low.takeIf { index > 0 },
                highBpm = (low + 16u).toUShort().takeIf { index < 4 },
                seconds = seconds,
                share = seconds / MOVING_S,
            )
        }

    private val rhythm =
        (0..21).map {
            val trust =
                when (it) {
                    8 -> RhythmTrust.BLANK
                    12, 13 -> RhythmTrust.SHADED
                    else -> RhythmTrust.GOOD
                }
            val alpha1 = (1.1 - 0.012 * it + 0.05 * sin(it.toDouble())).takeIf { trust != RhythmTrust.BLANK }
            RhythmPointView((it * 120).toUInt(), alpha1, artefactsPercent = 1.2, trust)
        }

    val review =
        RunReviewView(
            day = Examples.TODAY,
            run = ReviewExamples.runLine,
            elapsedS = Examples.summary.elapsedS,
            heartRateAvgBpm = Examples.summary.heartRateAvgBpm,
            heartRateMaxBpm = Examples.summary.heartRateMaxBpm,
            cadenceAvgSpm = Examples.summary.cadenceAvgSpm,
            ascentM = Examples.summary.ascentM,
            splits = splits,
            laps = emptyList(),
            zones = HeartRateZonesView(zones, "Zones are shares of your heart-rate range. They are a rough guide."),
            decouplingPercent = 2.1,
            decouplingText = "Your pulse and your pace stayed together: a drift of 2.1 %.",
            timeline = timeline,
            marks = marks,
            rescues = listOf(rescue),
            outline = way,
            rhythm = RhythmView(rhythm, "A trend of your own, and no threshold."),
            similar =
            SimilarRunsView(
                count = 5u,
                comparisons =
                listOf(
                    ComparisonView(ComparedValue.PACE, 357.0, 362.0, 5u, "Pace 5:57, usually 6:02"),
                    ComparisonView(ComparedValue.HEART_RATE, 141.0, 144.0, 5u, "Heart rate 141, usually 144"),
                ),
                note = "Beside 5 similar runs of the last half year.",
            ),
        )

    /** A point every fifteen seconds, without a place for the first two minutes. */
    val track =
        (0..POINTS).map {
            val atS = MOVING_S.toDouble() * it / POINTS
            val isPlaced = atS >= 120
            TrackPoint(
                at = atS,
                moving = true,
                distanceM = atS * 2.8,
                latitudeDeg = if (isPlaced) 47.0 - way[it].y / 100 else null,
                longitudeDeg = if (isPlaced) 11.0 + way[it].x / 100 else null,
                altitudeM = null,
                speedMPerS = 2.8f,
                heartRateBpm = null,
                cadenceSpm = null,
                powerW = null,
            )
        }
}
