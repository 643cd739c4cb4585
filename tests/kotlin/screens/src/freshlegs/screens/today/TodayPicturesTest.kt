package freshlegs.screens.today

import freshlegs.core.CompanionException
import freshlegs.core.FlagClosing
import freshlegs.core.FlagKind
import freshlegs.core.FlagView
import freshlegs.core.HabitDayView
import freshlegs.core.HabitKind
import freshlegs.core.HabitMark
import freshlegs.core.HabitRhythm
import freshlegs.core.HabitView
import freshlegs.core.ReadinessFactor
import freshlegs.core.ReadinessFactorView
import freshlegs.core.ReadinessLevel
import freshlegs.core.ReadinessReasonView
import freshlegs.core.ReadinessView
import freshlegs.core.RunAdviceView
import freshlegs.core.RunVerdict
import freshlegs.core.Suggestion
import freshlegs.core.TodayView
import freshlegs.core.Topic
import freshlegs.core.Urgency
import freshlegs.kit.Loadable
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.everyLook
import freshlegs.screens.parts.Page
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class TodayPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("today", height = 1_500, looks = everyLook + Look.CONTRAST) { TodayScreen(it, it.navigation::go) },
        Picture("today-flag", height = 1_500, looks = listOf(Look.LIGHT, Look.CONTRAST, Look.LARGE), before = {
            flagged()
        }) {
            TodayScreen(it, it.navigation::go)
        },
        Picture("today-accepted", looks = listOf(Look.LIGHT), before = { models.today.answerSuggestion(true) }) {
            TodayScreen(it, it.navigation::go)
        },
        Picture("today-failed", looks = listOf(Look.LIGHT), before = {
            core.failure = CompanionException.Storage("")
        }) {
            TodayScreen(it, it.navigation::go)
        },
        Picture("today-wide", height = 1_280, width = 840, looks = listOf(Look.LIGHT)) {
            TodayScreen(it, it.navigation::go)
        },
        Picture("today-signs", height = 1_000, looks = listOf(Look.LIGHT, Look.LARGE)) {
            Page("Today") {
                item { FlagPanel(emergency, it) {} }
                item { ReasonsSection(known, go = {}) }
                item { HabitsSection(Loadable.Ready(listOf(strength)), {}, go = {}) }
            }
        },
        Picture("take-along", looks = listOf(Look.LIGHT, Look.DARK)) { TakeAlongScreen(it) {} },
    )
}

private val emergency =
    FlagView(
        kind = FlagKind.CHEST_PAIN,
        urgency = Urgency.EMERGENCY,
        urgencyText = "Stop now and call the emergency number",
        waitsForAYes = false,
        title = "Pain or pressure in the chest",
        lines = listOf("Call the emergency number now, or let somebody call.", "Sit down."),
        reasons = listOf("You entered it today."),
        ask = emptyList(),
        topic = Topic.SYSTEMIC_SYMPTOMS,
        firstDay = Examples.TODAY,
        lastDay = Examples.TODAY,
        offersEmergencyNumber = true,
        setAside = FlagClosing.BY_ENTRY,
        endsWhenGone = false,
        reviewedByAClinician = false,
    )

private val known =
    TodayView(
        flags = emptyList(),
        hold = null,
        mayRun = RunAdviceView(RunVerdict.RUN, "Run easy today.", emptyList()),
        readiness =
        ReadinessView(
            date = Examples.TODAY,
            level = ReadinessLevel.LOW,
            headline = "",
            suggestion = Suggestion.REST,
            suggestionTitle = "",
            suggestionText = "",
            confidence = "",
            why = listOf(ReadinessReasonView(ReadinessLevel.LOW, "You slept 4 h 30 min last night.", "sleep")),
            factors =
            listOf(
                factor(ReadinessFactor.SLEEP, "sleep", ReadinessLevel.LOW, "much less than usual"),
                factor(ReadinessFactor.FEELING, "how you feel", ReadinessLevel.WATCH, "worth a look"),
                factor(ReadinessFactor.LOAD, "training load", ReadinessLevel.GOOD, "as usual"),
                factor(
                    ReadinessFactor.HEART_RATE_VARIABILITY,
                    "heart-rate variability",
                    ReadinessLevel.MISSING,
                    "not known",
                ),
            ),
            missing = listOf("Day 3 of 7 of your baseline of heart-rate variability."),
            hrv = emptyList(),
            restingHeartRate = emptyList(),
        ),
        accepted = null,
        adviceQuestion = null,
        legsRuns = 5u,
        legsRunsNeeded = 5u,
    )

private fun factor(factor: ReadinessFactor, title: String, level: ReadinessLevel, text: String) =
    ReadinessFactorView(factor, title, level, text, "moderate evidence", emptyList(), emptyList())

private val strength =
    HabitView(
        habit = HabitKind.STRENGTH,
        title = "Strength",
        why = "Twice a week.",
        evidence = "strong evidence",
        rhythm = HabitRhythm.WEEKLY,
        doneThisWeek = 1u,
        targetThisWeek = 2u,
        progress = "1 of 2 times this week",
        streak = 3u,
        streakText = "3 weeks in a row",
        forgiven = false,
        paused = false,
        days = (HabitMark.entries + HabitMark.DONE + HabitMark.NOT_DONE).mapIndexed { at, mark ->
            HabitDayView("2026-06-${11 + at}", mark, null)
        },
        topic = Topic.STRENGTH,
    )

private val PreviewModels.core get() = bridge as PreviewBridge

private fun PreviewModels.flagged() = core.raise()
