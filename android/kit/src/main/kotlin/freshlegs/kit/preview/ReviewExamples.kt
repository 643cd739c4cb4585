package freshlegs.kit.preview

import freshlegs.core.Advice
import freshlegs.core.AdviceCountView
import freshlegs.core.AdviceView
import freshlegs.core.Cause
import freshlegs.core.CauseView
import freshlegs.core.CausesView
import freshlegs.core.DayAheadView
import freshlegs.core.EvidenceGrade
import freshlegs.core.FourWeeksView
import freshlegs.core.GoalDraft
import freshlegs.core.GoalView
import freshlegs.core.HeartRateZonesView
import freshlegs.core.HeavyChoice
import freshlegs.core.HeavyOptionView
import freshlegs.core.HelpedView
import freshlegs.core.LegsState
import freshlegs.core.LegsTrend
import freshlegs.core.LegsWeekView
import freshlegs.core.PatternKind
import freshlegs.core.PatternView
import freshlegs.core.PlannedKind
import freshlegs.core.PlannedRunView
import freshlegs.core.ReasonView
import freshlegs.core.ReviewView
import freshlegs.core.RhythmView
import freshlegs.core.RunLineView
import freshlegs.core.RunMarkKind
import freshlegs.core.RunMarkView
import freshlegs.core.RunReviewView
import freshlegs.core.RunSplitKind
import freshlegs.core.RunSplitView
import freshlegs.core.SeasonPhase
import freshlegs.core.SeasonView
import freshlegs.core.SeasonWeekView
import freshlegs.core.SimilarRunsView
import freshlegs.core.Suggestion
import freshlegs.core.TimelinePointView
import freshlegs.core.Topic
import freshlegs.core.WeekAheadView

/** What looking back and looking ahead say. */
internal object ReviewExamples {
    val runLine =
        RunLineView(
            id = Examples.RUN_ID,
            startedAtUtcMs = Examples.MORNING_UTC_MS,
            utcOffsetS = Examples.UTC_OFFSET_S,
            title = "Easy run",
            lines = listOf("7.56 km in 45 minutes"),
            distanceM = 7_560.0,
            minutes = 45.0,
            paceSPerKm = 357.0,
            rpe = 3.0,
            legHeaviness = 2u,
            isHeavy = false,
        )

    private val cause =
        CauseView(
            cause = Cause.INADEQUATE_RECOVERY,
            title = "Too little recovery",
            reasons = listOf(ReasonView("Three short nights in a row.", EvidenceGrade.MODERATE, "Fair evidence")),
            evidence = EvidenceGrade.MODERATE,
            evidenceText = "Fair evidence",
            confirm = "An easy day and a long night should help.",
            now =
            listOf(
                AdviceView(
                    Advice.SLEEP_TONIGHT,
                    "Sleep longer tonight",
                    "Go to bed an hour earlier.",
                    null,
                    Topic.SLEEP,
                    "sleep",
                ),
            ),
            longRun = emptyList(),
            topic = Topic.INADEQUATE_RECOVERY,
            topicSlug = "inadequate-recovery",
            hasGaitSummary = false,
        )

    fun causes(weeks: UByte?) = CausesView(
        today = Examples.TODAY,
        days = (weeks?.toUInt() ?: 0u) * 7u,
        legs = LegsState.HEAVY,
        headline = "Why they may be heavy",
        heavyDays = weeks?.let { "Heavy on 6 days." },
        causes = listOf(cause),
        beside = emptyList(),
        missing = emptyList(),
    )

    val review =
        ReviewView(
            today = Examples.TODAY,
            trend = LegsTrend.FRESHER,
            headline = "Your legs are getting fresher.",
            lines = listOf("Heavy on 6 of 26 days, before on 9 of 25."),
            now = FourWeeksView("2026-05-21", Examples.TODAY, 6u, 26u, 3u, 12u, 0u),
            before = FourWeeksView("2026-04-23", "2026-05-20", 9u, 25u, 5u, 11u, 0u),
            weeks = listOf(LegsWeekView("2026-06-15", 1u, 3u)),
            patterns =
            listOf(PatternView(PatternKind.SHORT_SLEEP, "Heavy more often after short nights.", 4u, 7u, 2u, 19u)),
            patternsNote = "Patterns are no proof.",
            helped = listOf(HelpedView("Slowing down", "helped in 3 of 4 runs", 3u, 4u)),
            helpedNote = null,
        )

    val helped = AdviceCountView(Advice.EASY_DAY, "An easy day", 4u, 3u, "helped 3 of 4 times")

    val runReview =
        RunReviewView(
            day = Examples.TODAY,
            run = runLine,
            elapsedS = 2_760.0,
            heartRateAvgBpm = 141.0,
            heartRateMaxBpm = 158u,
            cadenceAvgSpm = 171.0,
            ascentM = 46.0,
            splits =
            listOf(
                RunSplitView(
                    number = 1u,
                    kind = RunSplitKind.DISTANCE,
                    title = "1 km",
                    fromS = 0.0,
                    toS = 357.0,
                    distanceM = 1_000.0,
                    movingS = 357.0,
                    paceSPerKm = 357.0,
                    paceText = "5:57 /km",
                    heartRateAvgBpm = 138.0,
                    cadenceAvgSpm = 170.0,
                    ascentM = 6.0,
                ),
            ),
            laps = emptyList(),
            zones = HeartRateZonesView(emptyList(), ""),
            decouplingPercent = 2.1,
            decouplingText = "Steady.",
            timeline =
            listOf(
                TimelinePointView(0.0, 0.0, 360.0, 120.0, 168.0, 520.0),
                TimelinePointView(2_760.0, 7_560.0, 355.0, 146.0, 172.0, 521.0),
            ),
            marks = listOf(RunMarkView(357.0, RunMarkKind.CUE, "One kilometre in five minutes fifty-seven.")),
            rescues = emptyList(),
            outline = emptyList(),
            rhythm = RhythmView(emptyList(), ""),
            similar = SimilarRunsView(0u, emptyList(), ""),
        )

    private val planned =
        PlannedRunView(PlannedKind.EASY, "Easy run", 35u, null, "35 minutes", "Builds without tiring.", null, null)

    fun season(goal: GoalDraft?) = SeasonView(
        goal =
        goal?.let {
            GoalView(it.name, it.distanceM, "${(it.distanceM / 1_000).toInt()} km", it.date, 88u, it.daysAWeek)
        },
        reachesGoal = goal?.let { true },
        says = "You are on your way.",
        offers = emptyList(),
        weeks =
        listOf(
            SeasonWeekView(
                first = "2026-06-15",
                phase = SeasonPhase.BUILDING,
                phaseName = "Building",
                plannedM = 26_000.0,
                runM = 12_500.0,
                longestM = 11_000.0,
                isCurrent = true,
                isPast = false,
            ),
        ),
        ladder = null,
        reasons = emptyList(),
    )

    fun weekAhead(accepted: Boolean?) = WeekAheadView(
        days =
        listOf(DayAheadView(Examples.TODAY, "Wednesday", SeasonPhase.BUILDING, 0.0, 0.0, planned, null)),
        suggestion = Suggestion.EASY,
        suggestionName = "Easy",
        proposal = planned.takeIf { accepted == null },
        proposalSays = null,
        heavyOptions = listOf(HeavyOptionView(HeavyChoice.WALK, "A walk", planned)),
    )
}
