package freshlegs.kit.preview

import freshlegs.core.LegsWeekView
import freshlegs.core.LoadDay
import freshlegs.core.NaiveDate
import freshlegs.core.TrendMetric
import freshlegs.core.TrendPointView
import freshlegs.core.TrendView
import java.time.DayOfWeek
import java.time.LocalDate

/** The numbers of the same runner over time. */
internal object TrendExamples {
    val loadDays: List<LoadDay> by lazy {
        val today = LocalDate.parse(Examples.TODAY)
        (83L downTo 0L).map { loadDay(today.minusDays(it).toString(), 83 - it.toInt()) }
    }

    /** Heavier weeks, and then fresher ones; of one nothing is known. */
    val review = ReviewExamples.review.copy(
        weeks =
        listOf(2u, 4u, 3u, 0u, 3u, 2u, 1u, 1u).mapIndexed { index, heavy ->
            val first = LocalDate.parse("2026-04-27").plusWeeks(index.toLong()).toString()
            LegsWeekView(first, heavy, if (heavy == 0u) 0u else 6u)
        },
    )

    /** A value a day, not on every day, in a band; of step rates at an easy pace nothing is known yet. */
    fun trend(metric: TrendMetric, from: LocalDate, to: LocalDate): TrendView {
        val isDaily = metric != TrendMetric.WEEKLY_DISTANCE && metric != TrendMetric.WEEKLY_MINUTES
        val days = generateSequence(from) { it.plusDays(1) }.takeWhile { it <= to }.filter {
            isDaily ||
                it.dayOfWeek == DayOfWeek.MONDAY
        }.toList()
        val isKnown = metric != TrendMetric.CADENCE_AT_PACE
        val points = days.mapIndexed { index, day -> point(day.toString(), index, isKnown) }
        return TrendView(
            metric = metric,
            slug = metric.name.lowercase(),
            title = metric.name.lowercase().replace('_', ' ').replaceFirstChar(Char::uppercase),
            unit = "of 10",
            first = from.toString(),
            last = to.toString(),
            points = points,
            known = points.count { it.value != null }.toUInt(),
            latest = points.lastOrNull { it.value != null }?.value,
            note = "The heaviest your legs were each day. From 6 of 10 on they count as heavy.",
            missing = if (isKnown) null else "Nothing is known of this time.",
        )
    }

    private fun point(date: NaiveDate, index: Int, isKnown: Boolean): TrendPointView {
        val value = (3 + (index * 7 % 5) - 1 - index / 60 + if (index % 13 == 4) 3 else 0).toDouble()
        val middle = 4.0 - index / 60.0
        return TrendPointView(
            date = date,
            value = value.takeIf { isKnown && index % 8 != 5 && index !in 20..26 },
            low = (middle - 1.5).takeIf { isKnown && index > 14 },
            high = (middle + 1.5).takeIf { isKnown && index > 14 },
            mean = (middle + index * 3 % 7 / 10.0).takeIf { isKnown && index > 6 && index !in 23..26 },
        )
    }

    private fun loadDay(date: NaiveDate, index: Int): LoadDay {
        val load = if (index % 7 in setOf(1, 2, 5)) 60.0 + index * 13 % 30 else 0.0
        return LoadDay(
            date = date,
            minutes = load / 1.5,
            distanceM = load * 110,
            trimpBanister = load,
            trimpEdwards = null,
            trimpLucia = null,
            srpe = load * 2,
            load = load,
            estimated = false,
            ctl = 24.0 + index / 6.0,
            atl = 26.0 + index / 6.0 + index % 7,
            tsb = -3.0,
            monotony = 1.4,
            strain = 440.0,
            building = index < 42,
        )
    }
}
