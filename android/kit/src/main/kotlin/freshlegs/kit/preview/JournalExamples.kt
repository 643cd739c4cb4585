package freshlegs.kit.preview

import freshlegs.core.Advice
import freshlegs.core.AdviceQuestionView
import freshlegs.core.Cause
import freshlegs.core.CheckIn
import freshlegs.core.DaysTotalsView
import freshlegs.core.Draft
import freshlegs.core.FlagClosing
import freshlegs.core.FlagKind
import freshlegs.core.FlagView
import freshlegs.core.GaitBandView
import freshlegs.core.GaitDayView
import freshlegs.core.GaitSummaryView
import freshlegs.core.HabitDayView
import freshlegs.core.HabitKind
import freshlegs.core.HabitMark
import freshlegs.core.HabitRhythm
import freshlegs.core.HabitView
import freshlegs.core.LoadMeasure
import freshlegs.core.LoadView
import freshlegs.core.NaiveDate
import freshlegs.core.ReadinessLevel
import freshlegs.core.ReadinessReasonView
import freshlegs.core.ReadinessView
import freshlegs.core.ReminderKind
import freshlegs.core.RunKind
import freshlegs.core.RunOrigin
import freshlegs.core.RunRow
import freshlegs.core.ScheduledReminderView
import freshlegs.core.Suggestion
import freshlegs.core.TakeAlongSectionView
import freshlegs.core.TakeAlongView
import freshlegs.core.Topic
import freshlegs.core.Urgency
import freshlegs.core.WeekTotalsView
import freshlegs.core.WrittenEntry

/** What the journal of the same runner says. */
internal object JournalExamples {
    val entries =
        listOf(
            entry(
                "entry-1",
                "2026-06-16",
                CheckIn(sleepH = 6.5, sleepQuality = 3u, legHeaviness = 5u, note = "Stairs felt long."),
            ),
            entry("entry-2", Examples.TODAY, CheckIn(sleepH = 7.5, sleepQuality = 4u, legHeaviness = 2u)),
        )

    val runRows =
        listOf(
            RunRow(
                Examples.RUN_ID,
                Examples.MORNING_UTC_MS,
                Examples.UTC_OFFSET_S,
                RunKind.EASY,
                RunOrigin.Live,
                Examples.summary,
            ),
            RunRow(
                id = "0199a000-7a00-7000-8000-000000000002",
                startedAtUtcMs = 1_781_500_000_000,
                utcOffsetS = Examples.UTC_OFFSET_S,
                kind = RunKind.TRAIL,
                origin = RunOrigin.Imported("fit", "long.fit"),
                summary = Examples.summary,
            ),
        )

    val readiness =
        ReadinessView(
            date = Examples.TODAY,
            level = ReadinessLevel.WATCH,
            headline = "Somewhat tired",
            suggestion = Suggestion.EASY,
            suggestionTitle = "Easy",
            suggestionText = "Run easy today, or shorter.",
            confidence = "Day 12 of your baseline.",
            why = listOf(ReadinessReasonView(ReadinessLevel.WATCH, "You slept an hour less than usual.", "sleep")),
            factors = emptyList(),
            missing = emptyList(),
            hrv = emptyList(),
            restingHeartRate = emptyList(),
        )

    val adviceQuestion =
        AdviceQuestionView(Advice.EASY_DAY, Cause.MUSCLE_FATIGUE, "2026-06-16", "Did the easy day help?")

    val flag =
        FlagView(
            kind = FlagKind.PAIN_AT_NIGHT,
            urgency = Urgency.BOOK_A_VISIT,
            urgencyText = "Book a visit.",
            waitsForAYes = false,
            title = "Pain at night",
            lines = listOf("Have it looked at before you run."),
            reasons = listOf("You wrote it down on Sunday."),
            ask = emptyList(),
            topic = Topic.PAIN_AND_NUMBNESS,
            firstDay = "2026-06-14",
            lastDay = Examples.TODAY,
            offersEmergencyNumber = false,
            setAside = FlagClosing.BY_ENTRY,
            endsWhenGone = true,
            reviewedByAClinician = true,
        )

    val habit =
        HabitView(
            habit = HabitKind.SLEEP,
            title = "Sleep",
            why = "Legs recover at night.",
            evidence = "Good evidence.",
            rhythm = HabitRhythm.DAILY,
            doneThisWeek = 2u,
            targetThisWeek = 7u,
            progress = "2 of 7 nights",
            streak = 2u,
            streakText = "2 nights in a row",
            forgiven = false,
            paused = false,
            days = listOf(HabitDayView(Examples.TODAY, HabitMark.DONE, 7.5)),
            topic = Topic.SLEEP,
        )

    val reminder =
        ScheduledReminderView(
            kind = ReminderKind.DID_IT_HELP,
            run = null,
            advice = Advice.EASY_DAY,
            day = Examples.TODAY,
            minuteOfDay = 1_140u,
            atLocalMs = 1_781_722_800_000,
            title = "Did it help?",
            body = "The easy day of yesterday.",
        )

    val takeAlong =
        TakeAlongView(
            title = "To take along",
            intro = "Written down by the runner. No diagnosis.",
            madeOn = Examples.TODAY,
            sections = listOf(TakeAlongSectionView("Legs", listOf("Heavy on 6 of 26 days."))),
        )

    val totals = DaysTotalsView(3u, 126.0, 21_000.0, 9_000.0, 210.0, 1u, 6u, 7.3, 6u, 0u, 0u)

    val loadDays = TrendExamples.loadDays

    val load =
        LoadView(
            day = loadDays.last(),
            days = loadDays,
            measure = LoadMeasure.BANISTER,
            measureText = "By heart rate.",
            buildingDay = null,
            buildingText = null,
            thisWeek = WeekTotalsView(12_500.0, 75.0, 110.0),
            sameDaysLastWeek = null,
            lastWeek = WeekTotalsView(24_000.0, 144.0, 215.0),
            weekBefore = null,
            weekTexts = listOf("12.5 km so far this week."),
            longestRunM = 11_000.0,
            longestText = "Your longest run of 30 days: 11 km.",
            spike = null,
            splitLowMin = 110.0,
            splitModerateMin = 20.0,
            splitHighMin = 6.0,
            splitUnknownMin = 0.0,
            splitTexts = emptyList(),
            notes = emptyList(),
        )

    val gait =
        GaitSummaryView(
            title = "How you run",
            first = "2026-05-21",
            last = Examples.TODAY,
            beforeFirst = "2026-04-23",
            beforeLast = "2026-05-20",
            lines = listOf("At your usual pace you take 171 steps a minute."),
            bands = listOf(GaitBandView(2.8, "5:57 /km", 5_400u, 171.0, 262.0, 4_800u, 169.0, 266.0)),
            usualSpeedMPerS = 2.8,
            atUsualSpeed = listOf(GaitDayView(Examples.TODAY, 171.0, 262.0)),
            sides = emptyList(),
            shoes = emptyList(),
        )

    private fun entry(id: String, day: NaiveDate, checkIn: CheckIn) =
        WrittenEntry(id, day, Examples.MORNING_UTC_MS, Examples.UTC_OFFSET_S, null, Draft.CheckIn(checkIn))
}
