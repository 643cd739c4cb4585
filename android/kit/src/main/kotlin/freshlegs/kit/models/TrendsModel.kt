package freshlegs.kit.models

import freshlegs.core.GaitSummaryView
import freshlegs.core.LoadDay
import freshlegs.core.LoadView
import freshlegs.core.NaiveDate
import freshlegs.core.TrendMetric
import freshlegs.core.TrendView
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.TrendsBridge
import kotlinx.coroutines.CoroutineScope
import java.time.LocalDate

/** How far back a trend goes; [days] counts today. */
public enum class TrendRange(public val days: Int) {
    FOUR_WEEKS(28),
    THREE_MONTHS(90),
    HALF_YEAR(182),
    YEAR(365),
}

/** What a screen of trends shows. */
public data class TrendsState(
    val metric: TrendMetric = TrendMetric.HEAVINESS,
    val range: TrendRange = TrendRange.THREE_MONTHS,
    val trend: Loadable<TrendView> = Loadable.Idle,
    val load: Loadable<LoadView> = Loadable.Idle,
    val loadDays: Loadable<List<LoadDay>> = Loadable.Idle,
    val gait: Loadable<GaitSummaryView> = Loadable.Idle,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** One trend at a time, and load. */
public class TrendsModel(
    private val bridge: TrendsBridge,
    scope: CoroutineScope,
) : Model<TrendsState>(TrendsState(), scope) {
    private val trend = Place("trend", TrendsState::trend) { copy(trend = it) }
    private val load = Place("load", TrendsState::load) { copy(load = it) }
    private val loadDays = Place("loadDays", TrendsState::loadDays) { copy(loadDays = it) }
    private val gait = Place("gait", TrendsState::gait) { copy(gait = it) }

    override fun TrendsState.noticing(notice: Notice?): TrendsState = copy(notice = notice)

    /** Shows another trend. */
    public fun show(metric: TrendMetric) {
        change { copy(metric = metric) }
        loadTrend()
    }

    /** Goes back further, or less far. */
    public fun show(range: TrendRange) {
        change { copy(range = range) }
        loadTrend()
        if (now.loadDays != Loadable.Idle) loadLoad()
    }

    public fun loadTrend() {
        val (metric, range) = now
        fetch(trend) {
            val today = bridge.localDay()
            bridge.trend(metric, firstOf(range, today), today)
        }
    }

    public fun loadLoad() {
        val range = now.range
        fetch(load) { bridge.load() }
        fetch(loadDays) {
            val today = bridge.localDay()
            bridge.loadDays(firstOf(range, today), today)
        }
    }

    public fun loadGait() {
        fetch(gait) { bridge.gaitSummary() }
    }

    private fun firstOf(range: TrendRange, today: NaiveDate): NaiveDate =
        LocalDate.parse(today).minusDays(range.days - 1L).toString()
}
