package freshlegs.kit.bridge

import freshlegs.core.Advice
import freshlegs.core.AdviceCountView
import freshlegs.core.CausesView
import freshlegs.core.DayView
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.EntryView
import freshlegs.core.FlagKind
import freshlegs.core.GaitSummaryView
import freshlegs.core.HabitView
import freshlegs.core.LoadDay
import freshlegs.core.LoadView
import freshlegs.core.MonthView
import freshlegs.core.NaiveDate
import freshlegs.core.QuestionToAskView
import freshlegs.core.ReminderKind
import freshlegs.core.ReviewView
import freshlegs.core.RunDetail
import freshlegs.core.RunReviewView
import freshlegs.core.RunRow
import freshlegs.core.ScheduledReminderView
import freshlegs.core.TakeAlongView
import freshlegs.core.TodayView
import freshlegs.core.TrendMetric
import freshlegs.core.TrendView
import freshlegs.core.WeekView
import freshlegs.core.WrittenEntry

// Days cross as ISO 8601 calendar dates: "2026-11-23".

/** Today: red flags first, then how ready the body is. */
public interface TodayBridge {
    public suspend fun today(): TodayView

    /** Takes today's suggestion, or keeps the plan. */
    public suspend fun answerSuggestion(accept: Boolean)

    /** Writes down whether an advice was tried, and whether it helped. */
    public suspend fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?): WrittenEntry

    /** A professional has seen what a red flag is about. */
    public suspend fun flagWasSeen(kind: FlagKind): List<WrittenEntry>

    /** What a red flag is about is gone. */
    public suspend fun flagIsGone(kind: FlagKind): List<WrittenEntry>

    /** What to take along to a professional. */
    public suspend fun takeAlong(): TakeAlongView

    public suspend fun habits(): List<HabitView>

    /** The reminders of today and tomorrow that are still to come. */
    public suspend fun reminders(): List<ScheduledReminderView>

    /** Remembers that a reminder was shown. */
    public suspend fun reminderWasShown(reminder: ScheduledReminderView)

    /** Switches one kind of reminder off. */
    public suspend fun switchReminderOff(kind: ReminderKind)
}

/** Writing into the journal. */
public interface CheckInBridge {
    /** Writes an entry, for today where no day is named. */
    public suspend fun writeEntry(draft: Draft, day: NaiveDate?): WrittenEntry

    /** Checks an entry, and writes nothing. */
    public suspend fun checkEntry(draft: Draft, day: NaiveDate?)

    /** Changes an entry; its id and its moment stay. */
    public suspend fun editEntry(id: String, draft: Draft, day: NaiveDate?): WrittenEntry

    public suspend fun deleteEntry(id: String)

    /** What to ask about a symptom, so that nothing is missed. */
    public suspend fun questionsAbout(draft: Draft): List<QuestionToAskView>

    /** The local calendar day on which it is now. */
    public suspend fun localDay(): NaiveDate

    /** Begins a reading that measures for so many seconds, 60 to 180; two minutes where `null`. */
    public suspend fun startReading(measureS: UInt?): ReadingHandle

    /** Writes a reading into the journal once it is over and was good enough. */
    public suspend fun keepReading(reading: ReadingHandle): WrittenEntry
}

/** Looking through the journal. */
public interface JournalBridge {
    /** The entries of these days, both included, the oldest first. */
    public suspend fun entries(first: NaiveDate, last: NaiveDate): List<WrittenEntry>

    public suspend fun entry(id: String): WrittenEntry

    /** The entries in which all these words are found; what is left out does not narrow the search. */
    public suspend fun searchEntries(
        text: String,
        kinds: List<EntryKind>,
        first: NaiveDate?,
        last: NaiveDate?,
    ): List<EntryView>

    public suspend fun day(date: NaiveDate): DayView

    public suspend fun week(date: NaiveDate): WeekView

    public suspend fun month(date: NaiveDate): MonthView

    public suspend fun deleteEntry(id: String)

    public suspend fun editEntry(id: String, draft: Draft, day: NaiveDate?): WrittenEntry

    /** Writes an entry, for today where no day is named: also what brings a deleted one back. */
    public suspend fun writeEntry(draft: Draft, day: NaiveDate?): WrittenEntry

    /** The local calendar day on which it is now. */
    public suspend fun localDay(): NaiveDate
}

/** Numbers over time. */
public interface TrendsBridge {
    /** A trend, ready to draw: of 90 days until today where nothing else is said. */
    public suspend fun trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?): TrendView

    public suspend fun load(): LoadView

    public suspend fun loadDays(first: NaiveDate?, last: NaiveDate?): List<LoadDay>

    public suspend fun gaitSummary(): GaitSummaryView

    /** The local calendar day on which it is now. */
    public suspend fun localDay(): NaiveDate
}

/** Looking back, and asking why. */
public interface ReviewBridge {
    public suspend fun review(): ReviewView

    /** Why the legs may be heavy: today, or over so many weeks. */
    public suspend fun why(weeks: UByte?): CausesView

    public suspend fun whatHelped(): List<AdviceCountView>

    /** All runs, newest first. */
    public suspend fun runs(): List<RunRow>

    public suspend fun run(id: String): RunDetail

    public suspend fun runReview(id: String): RunReviewView

    public suspend fun deleteRun(id: String)

    public suspend fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?): WrittenEntry

    /** One self-contained page, as HTML: of twelve weeks until today where nothing else is said. */
    public suspend fun reportHtml(first: NaiveDate?, last: NaiveDate?): String
}
