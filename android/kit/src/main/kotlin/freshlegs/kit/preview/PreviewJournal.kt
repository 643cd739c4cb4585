package freshlegs.kit.preview

import freshlegs.core.Advice
import freshlegs.core.AdviceOutcome
import freshlegs.core.Circumstance
import freshlegs.core.CompanionException
import freshlegs.core.CueKind
import freshlegs.core.CueRecord
import freshlegs.core.DayView
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.EntryView
import freshlegs.core.EventKind
import freshlegs.core.EventRecord
import freshlegs.core.FieldError
import freshlegs.core.FlagKind
import freshlegs.core.GoalDraft
import freshlegs.core.MonthView
import freshlegs.core.MorningReading
import freshlegs.core.NaiveDate
import freshlegs.core.QuestionToAskView
import freshlegs.core.ReminderKind
import freshlegs.core.RunAdviceView
import freshlegs.core.RunDetail
import freshlegs.core.RunVerdict
import freshlegs.core.ScheduledReminderView
import freshlegs.core.StartDraft
import freshlegs.core.Symptom
import freshlegs.core.SymptomKind
import freshlegs.core.TodayView
import freshlegs.core.TrendMetric
import freshlegs.core.WeekView
import freshlegs.core.WrittenEntry
import freshlegs.kit.bridge.CheckInBridge
import freshlegs.kit.bridge.JournalBridge
import freshlegs.kit.bridge.PlanBridge
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.ReviewBridge
import freshlegs.kit.bridge.TodayBridge
import freshlegs.kit.bridge.TrendsBridge
import java.time.LocalDate
import java.time.YearMonth

/** Everything that looks at the journal. */
internal interface JournalSide :
    TodayBridge,
    CheckInBridge,
    JournalBridge,
    TrendsBridge,
    ReviewBridge,
    PlanBridge

internal class PreviewJournal(
    private val core: PreviewCore,
    private val reading: ReadingHandle,
) : JournalSide {
    override suspend fun today() = core.answer("today") {
        val verdict = if (core.flags.isEmpty()) RunVerdict.RUN else RunVerdict.STOP_UNTIL_SEEN
        TodayView(
            flags = core.flags,
            hold = core.hold,
            mayRun = RunAdviceView(verdict, "Run easy today.", emptyList()),
            readiness = JournalExamples.readiness,
            accepted = core.accepted,
            adviceQuestion = JournalExamples.adviceQuestion,
            legsRuns = 3u,
            legsRunsNeeded = 5u,
        )
    }

    override suspend fun answerSuggestion(accept: Boolean) = core.answer("answerSuggestion") { core.accepted = accept }

    override suspend fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?) = core.answer("answerAdvice") {
        if (!tried && helped == true) {
            throw CompanionException.BadFields(listOf(FieldError("helped", "can only be said of what was tried")))
        }
        add(Draft.AdviceOutcome(AdviceOutcome(advice, tried = tried, helped = helped)), null)
    }

    override suspend fun flagWasSeen(kind: FlagKind) = core.answer("flagWasSeen") { lower(kind) }

    override suspend fun flagIsGone(kind: FlagKind) = core.answer("flagIsGone") { lower(kind) }

    override suspend fun takeAlong() = core.answer("takeAlong") { JournalExamples.takeAlong }

    override suspend fun habits() = core.answer("habits") { listOf(JournalExamples.habit) }

    override suspend fun reminders() = core.answer("reminders") { core.reminders }

    override suspend fun reminderWasShown(reminder: ScheduledReminderView) =
        core.answer("reminderWasShown") { core.reminders -= reminder }

    override suspend fun switchReminderOff(kind: ReminderKind) =
        core.answer("switchReminderOff") { core.reminders = core.reminders.filter { it.kind != kind } }

    override suspend fun writeEntry(draft: Draft, day: NaiveDate?) = core.answer("writeEntry") {
        check(draft)
        add(draft, day)
    }

    override suspend fun checkEntry(draft: Draft, day: NaiveDate?) = core.answer("checkEntry") { check(draft) }

    override suspend fun editEntry(id: String, draft: Draft, day: NaiveDate?) = core.answer("editEntry") {
        check(draft)
        val before = find(id)
        val after = before.copy(draft = draft, day = day ?: before.day)
        core.entries = core.entries.map { if (it.id == id) after else it }
        after
    }

    override suspend fun deleteEntry(id: String) = core.answer("deleteEntry") { core.entries -= find(id) }

    override suspend fun questionsAbout(draft: Draft) = core.answer("questionsAbout") {
        if (draft is Draft.Symptom) {
            listOf(QuestionToAskView("Is it there at night, or at rest?", Circumstance.AT_NIGHT, null))
        } else {
            emptyList()
        }
    }

    override suspend fun localDay() = core.answer("localDay") { Examples.TODAY }

    override suspend fun startReading(measureS: UInt?) = core.answer("startReading") { reading }

    override suspend fun keepReading(reading: ReadingHandle) = core.answer("keepReading") {
        val good =
            reading.view().reading
                ?: throw CompanionException.BadInput("keep the reading: it is not over yet", null)
        val kept =
            MorningReading(
                lnRmssd = good.lnRmssd,
                restingHeartRateBpm = good.restingHeartRateBpm,
                seconds = good.seconds,
                beats = good.beats.toUShort(),
                artefactsPercent = good.artefactsPercent,
            )
        add(Draft.Reading(kept), null)
    }

    // ISO dates sort as text.
    override suspend fun entries(first: NaiveDate, last: NaiveDate) =
        core.answer("entries") { core.entries.filter { it.day in first..last } }

    override suspend fun entry(id: String) = core.answer("entry") { find(id) }

    override suspend fun searchEntries(text: String, kinds: List<EntryKind>, first: NaiveDate?, last: NaiveDate?) =
        core.answer("searchEntries") {
            core.entries.map(WrittenEntry::shown).filter { entry ->
                (kinds.isEmpty() || entry.kind in kinds) &&
                    (first == null || entry.day >= first) &&
                    (last == null || entry.day <= last) &&
                    "${entry.title} ${entry.note.orEmpty()}".contains(text, ignoreCase = true)
            }
        }

    override suspend fun day(date: NaiveDate) = core.answer("day") {
        val entries = core.entries.filter { it.day == date }.map(WrittenEntry::shown)
        DayView(
            date = date,
            title = CalendarExamples.title(date),
            day = CalendarExamples.day(date, entries.size),
            absenceText = null,
            runs = if (date == Examples.TODAY) listOf(ReviewExamples.runLine) else emptyList(),
            entries = entries,
            emptyText = if (entries.isEmpty()) "Nothing is written down for this day." else null,
        )
    }

    override suspend fun week(date: NaiveDate) = core.answer("week") {
        val of = LocalDate.parse(date)
        val monday = of.minusDays(of.dayOfWeek.value - 1L)
        WeekView(
            first = monday.toString(),
            last = monday.plusDays(6).toString(),
            title = CalendarExamples.weekTitle(monday),
            days = (0L..6L).map { calendarDay(monday.plusDays(it)) },
            totals = JournalExamples.totals,
            before = JournalExamples.totals,
            lines = CalendarExamples.lines,
        )
    }

    override suspend fun month(date: NaiveDate) = core.answer("month") {
        val month = YearMonth.from(LocalDate.parse(date))
        MonthView(
            first = month.atDay(1).toString(),
            last = month.atEndOfMonth().toString(),
            title = CalendarExamples.title(month),
            days = (1..month.lengthOfMonth()).map { calendarDay(month.atDay(it)) },
            totals = JournalExamples.totals,
            lines = CalendarExamples.lines,
        )
    }

    override suspend fun trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?) = core.answer("trend") {
        val to = LocalDate.parse(last ?: Examples.TODAY)
        TrendExamples.trend(metric, first?.let(LocalDate::parse) ?: to.minusDays(89), to)
    }

    override suspend fun load() = core.answer("load") { JournalExamples.load }

    override suspend fun loadDays(first: NaiveDate?, last: NaiveDate?) = core.answer("loadDays") {
        JournalExamples.loadDays.filter { it.date >= (first ?: it.date) && it.date <= (last ?: it.date) }
    }

    override suspend fun gaitSummary() = core.answer("gaitSummary") { JournalExamples.gait }

    override suspend fun review() = core.answer("review") { TrendExamples.review }

    override suspend fun why(weeks: UByte?) = core.answer("why") { CausesExamples.causes(weeks) }

    override suspend fun whatHelped() = core.answer("whatHelped") { listOf(ReviewExamples.helped) }

    override suspend fun runs() = core.answer("runs") { core.runs }

    override suspend fun run(id: String) = core.answer("run") {
        RunDetail(
            row = row(id),
            track = RunReviewExamples.track,
            laps = emptyList(),
            cues = listOf(CueRecord(1u, 357.0, CueKind.SPLIT, "One kilometre in five minutes fifty-seven.")),
            events = listOf(EventRecord(0.0, EventKind.Started)),
            rescues = emptyList(),
            beats = 6_345u,
        )
    }

    override suspend fun runReview(id: String) = core.answer("runReview") {
        row(id)
        RunReviewExamples.review.let { it.copy(run = it.run.copy(id = id)) }
    }

    override suspend fun deleteRun(id: String) = core.answer("deleteRun") { core.runs -= row(id) }

    override suspend fun reportHtml(first: NaiveDate?, last: NaiveDate?) =
        core.answer("reportHtml") { "<!doctype html><title>Fresh Legs</title><h1>Your legs</h1>" }

    override suspend fun season() = core.answer("season") { PlanExamples.season(core.goal) }

    override suspend fun setGoal(goal: GoalDraft?) = core.answer("setGoal") {
        if (goal != null && goal.daysAWeek !in 2u..7u) {
            throw CompanionException.BadFields(listOf(FieldError("days_a_week", "must be 2 to 7")))
        }
        core.goal = goal
    }

    override suspend fun setStartAnswers(answers: StartDraft) = core.answer("setStartAnswers") { }

    override suspend fun weekAhead() = core.answer("weekAhead") { PlanExamples.weekAhead(core.accepted) }

    private fun add(draft: Draft, day: NaiveDate?): WrittenEntry {
        val entry =
            WrittenEntry(
                id = core.newId(),
                day = day ?: Examples.TODAY,
                atUtcMs = Examples.MORNING_UTC_MS,
                utcOffsetS = Examples.UTC_OFFSET_S,
                importedFrom = null,
                draft = draft,
            )
        core.entries += entry
        return entry
    }

    /** Only so much as a form needs to be seen with an error. */
    private fun check(draft: Draft) {
        val sleepH = (draft as? Draft.CheckIn)?.v1?.sleepH ?: return
        if (sleepH !in 0.0..24.0) throw CompanionException.BadFields(listOf(FieldError("sleep_h", "must be 0 to 24")))
    }

    private fun lower(kind: FlagKind): List<WrittenEntry> {
        val flag = core.flags.firstOrNull { it.kind == kind } ?: notFound("the red flag")
        core.flags -= flag
        val gone = Symptom(SymptomKind.PAIN, until = Examples.TODAY)
        return listOf(add(Draft.Symptom(gone), null))
    }

    private fun find(id: String) = core.entries.firstOrNull { it.id == id } ?: notFound("the entry")

    private fun row(id: String) = core.runs.firstOrNull { it.id == id } ?: notFound("the run")

    private fun calendarDay(day: LocalDate) =
        CalendarExamples.day(day.toString(), core.entries.count { it.day == day.toString() })
}

/** As a list shows it. */
private fun WrittenEntry.shown(): EntryView {
    val (kind, title, note) =
        when (val it = draft) {
            is Draft.CheckIn -> Triple(EntryKind.CHECK_IN, "Morning", it.v1.note)
            is Draft.RunCard -> Triple(EntryKind.RUN_CARD, "After the run", it.v1.note)
            is Draft.Intake -> Triple(EntryKind.INTAKE, "Food and drink", it.v1.note)
            is Draft.Blood -> Triple(EntryKind.BLOOD, "Blood test", null)
            is Draft.Activity -> Triple(EntryKind.ACTIVITY, "Activity", it.v1.note)
            is Draft.Shoes -> Triple(EntryKind.SHOES, it.v1.name, null)
            is Draft.Symptom -> Triple(EntryKind.SYMPTOM, "Symptom", it.v1.note)
            is Draft.LegsToday -> Triple(EntryKind.LEGS_TODAY, "Legs today", null)
            is Draft.Tag -> Triple(EntryKind.TAG, "Tag", it.v1.note)
            is Draft.Reading -> Triple(EntryKind.READING, "Morning reading", null)
            is Draft.Absence -> Triple(EntryKind.ABSENCE, "Away", it.v1.note)
            is Draft.AdviceOutcome -> Triple(EntryKind.ADVICE_OUTCOME, "Advice", null)
        }
    return EntryView(id, day, atUtcMs, utcOffsetS, kind, title, CalendarExamples.lines(draft), note, importedFrom)
}
