package freshlegs.kit.preview

import freshlegs.core.Advice
import freshlegs.core.AdviceCountView
import freshlegs.core.AdviceView
import freshlegs.core.Cause
import freshlegs.core.CauseView
import freshlegs.core.CausesView
import freshlegs.core.EvidenceGrade
import freshlegs.core.FourWeeksView
import freshlegs.core.HelpedView
import freshlegs.core.LegsState
import freshlegs.core.LegsTrend
import freshlegs.core.LegsWeekView
import freshlegs.core.PatternKind
import freshlegs.core.PatternView
import freshlegs.core.ReasonView
import freshlegs.core.ReviewView
import freshlegs.core.RunLineView
import freshlegs.core.Topic

/** What looking back says. */
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
}
