package freshlegs.kit.preview

import freshlegs.core.DayAheadView
import freshlegs.core.GoalDraft
import freshlegs.core.GoalView
import freshlegs.core.HeavyChoice
import freshlegs.core.HeavyOptionView
import freshlegs.core.OfferView
import freshlegs.core.PlannedKind
import freshlegs.core.PlannedRunView
import freshlegs.core.SeasonPhase
import freshlegs.core.SeasonView
import freshlegs.core.SeasonWeekView
import freshlegs.core.Suggestion
import freshlegs.core.WeekAheadView
import java.time.LocalDate
import java.time.format.TextStyle
import java.time.temporal.ChronoUnit
import java.util.Locale

/** What looking ahead says. */
internal object PlanExamples {
    /** Above it a goal is out of reach. */
    private const val REACH_M = 25_000.0
    private const val MONDAY = "2026-05-25"

    private val easy = planned(PlannedKind.EASY, "Easy run", 35u, "5 km, about 35 minutes", "Easy enough to talk.")
    private val rest = planned(PlannedKind.REST, "Rest", null, "", "Rest is when the legs take in what they did.")
    private val steady =
        planned(PlannedKind.STEADY, "Steady run", 40u, "6 km, about 40 minutes", "The middle part is brisk.")
    private val long = planned(PlannedKind.LONG, "Long run", 75u, "11 km, about 75 minutes", "Time on the legs.")
    private val walk = planned(PlannedKind.WALK, "Walk", 30u, "30 minutes", "Easy movement on tired legs.")

    fun season(goal: GoalDraft?) = SeasonView(
        goal = goal?.let { goalView(it) },
        reachesGoal = goal?.let { it.distanceM <= REACH_M },
        says = says(goal),
        offers = if (goal == null || goal.distanceM <= REACH_M) emptyList() else listOf(offer(goal)),
        weeks = (0L..11L).map(::week),
        ladder = null,
        reasons = listOf("Your longest run of the last 30 days was 11 km.", "Every fourth week is easier."),
    )

    fun weekAhead(accepted: Boolean?): WeekAheadView {
        val less = easy.copy(changed = "Easier than planned, because you are somewhat tired.")
        val today = if (accepted == true) less else steady
        return WeekAheadView(
            days =
            listOf(today, rest, easy, rest, long, walk, easy).mapIndexed { index, run ->
                val day = LocalDate.parse(Examples.TODAY).plusDays(index.toLong())
                DayAheadView(
                    date = day.toString(),
                    weekday = day.dayOfWeek.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    phase = SeasonPhase.BUILDING,
                    runM = 0.0,
                    runMinutes = 0.0,
                    planned = run,
                    strength = "A good day for strength: no hard or long run.".takeIf { index == 2 },
                )
            },
            suggestion = Suggestion.EASY,
            suggestionName = "An easy run",
            proposal = less.takeIf { accepted == null },
            proposalSays = "Today suggests less. Take it, or keep the plan?".takeIf { accepted == null },
            heavyOptions =
            listOf(
                HeavyOptionView(HeavyChoice.EASY_VERSION, "An easy version", easy),
                HeavyOptionView(HeavyChoice.WALK, "A walk", walk),
            ),
        )
    }

    private fun goalView(goal: GoalDraft) = GoalView(
        name = goal.name,
        distanceM = goal.distanceM,
        distance = distance(goal.distanceM),
        date = goal.date,
        daysLeft = ChronoUnit.DAYS.between(LocalDate.parse(Examples.TODAY), LocalDate.parse(goal.date)).toUInt(),
        daysAWeek = goal.daysAWeek,
    )

    private fun says(goal: GoalDraft?) = when {
        goal == null -> "There is no goal ahead. These weeks keep what you have."
        goal.distanceM <= REACH_M -> "The plan leads to ${distance(goal.distanceM)}."
        else -> "${distance(goal.distanceM)} is too soon for a gradual build."
    }

    private fun offer(goal: GoalDraft) =
        OfferView(REACH_M, goal.date, "${distance(REACH_M)} on the same day can be reached.")

    private fun distance(metres: Double) = "${(metres / 1_000).toInt()} km"

    private fun week(number: Long): SeasonWeekView {
        val first = LocalDate.parse(MONDAY).plusWeeks(number)
        val today = LocalDate.parse(Examples.TODAY)
        val isPast = first.plusDays(6) < today
        val isCurrent = !isPast && first <= today
        val phase = if (number % 4 == 2L) SeasonPhase.EASY else SeasonPhase.BUILDING
        val length = 22_000.0 + 1_200 * number - if (phase == SeasonPhase.EASY) 6_000 else 0
        val run = if (isPast) length else 12_500.0
        return SeasonWeekView(
            first = first.toString(),
            phase = phase,
            phaseName =
            when {
                isPast -> "Past week"
                phase == SeasonPhase.EASY -> "Easy week"
                else -> "Building week"
            },
            plannedM = if (isPast) 0.0 else length - if (isCurrent) run else 0.0,
            runM = if (isPast || isCurrent) run else 0.0,
            longestM = length * 0.4,
            isCurrent = isCurrent,
            isPast = isPast,
        )
    }

    private fun planned(kind: PlannedKind, name: String, minutes: UInt?, length: String, purpose: String) =
        PlannedRunView(kind, name, minutes, null, length, purpose, changed = null, planJson = null)
}
