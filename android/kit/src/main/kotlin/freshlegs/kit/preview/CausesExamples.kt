package freshlegs.kit.preview

import freshlegs.core.Advice
import freshlegs.core.AdviceView
import freshlegs.core.BesideKind
import freshlegs.core.BesideView
import freshlegs.core.Cause
import freshlegs.core.CauseView
import freshlegs.core.CausesView
import freshlegs.core.EvidenceGrade
import freshlegs.core.ReasonView
import freshlegs.core.Topic

/** Why the legs of the same runner may be heavy. */
internal object CausesExamples {
    private val steps =
        CauseView(
            cause = Cause.BIOMECHANICS,
            title = "Possible: how you run",
            reasons = listOf(ReasonView("Your new shoes are 9 days old.", EvidenceGrade.WEAK, "weak evidence")),
            evidence = EvidenceGrade.WEAK,
            evidenceText = "weak evidence",
            confirm = "Run the same way in the old shoes, and see whether it is the same.",
            now = emptyList(),
            longRun =
            listOf(
                AdviceView(
                    advice = Advice.ONE_CHANGE_AT_A_TIME,
                    title = "One change at a time",
                    how = "Change shoes, surface or hills one at a time. Give each two weeks.",
                    helped = "Helped 1 of 2 times.",
                    topic = Topic.BIOMECHANICS,
                    topicSlug = "biomechanics",
                ),
            ),
            topic = Topic.BIOMECHANICS,
            topicSlug = "biomechanics",
            hasGaitSummary = true,
        )

    fun causes(weeks: UByte?): CausesView {
        val one = ReviewExamples.causes(weeks)
        return one.copy(
            causes = one.causes + steps,
            beside = listOf(BesideView(BesideKind.entries.first(), "You wrote down stress on Monday.")),
            missing = listOf("What you ate before the run is not known."),
        )
    }
}
