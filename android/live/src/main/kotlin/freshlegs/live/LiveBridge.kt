package freshlegs.live

import freshlegs.core.Advice
import freshlegs.core.AdviceCountView
import freshlegs.core.BackgroundDraft
import freshlegs.core.CadenceFactor
import freshlegs.core.CausesView
import freshlegs.core.CompanionException
import freshlegs.core.DayView
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.EntryView
import freshlegs.core.FileImport
import freshlegs.core.FlagKind
import freshlegs.core.FollowUpAnswer
import freshlegs.core.FreshLegs
import freshlegs.core.GaitSummaryView
import freshlegs.core.GoalDraft
import freshlegs.core.GuideGroupView
import freshlegs.core.GuidePageView
import freshlegs.core.HabitChoice
import freshlegs.core.HabitView
import freshlegs.core.HoldView
import freshlegs.core.JournalImport
import freshlegs.core.JournalSettings
import freshlegs.core.KnownSensor
import freshlegs.core.Language
import freshlegs.core.LiveRun
import freshlegs.core.LoadDay
import freshlegs.core.LoadView
import freshlegs.core.MonthView
import freshlegs.core.NaiveDate
import freshlegs.core.ProfileDraft
import freshlegs.core.QuestionToAskView
import freshlegs.core.ReminderKind
import freshlegs.core.ReminderSettingsDraft
import freshlegs.core.ReplayOptions
import freshlegs.core.ReviewView
import freshlegs.core.RoutineInfo
import freshlegs.core.RunDetail
import freshlegs.core.RunOptions
import freshlegs.core.RunReviewView
import freshlegs.core.RunRow
import freshlegs.core.ScheduledReminderView
import freshlegs.core.SeasonView
import freshlegs.core.SensorOptions
import freshlegs.core.SetAside
import freshlegs.core.Shell
import freshlegs.core.SimulationOptions
import freshlegs.core.StartDraft
import freshlegs.core.Summary
import freshlegs.core.TakeAlongView
import freshlegs.core.Today
import freshlegs.core.TodayView
import freshlegs.core.Topic
import freshlegs.core.Transfer
import freshlegs.core.TrendMetric
import freshlegs.core.TrendView
import freshlegs.core.UnfinishedRun
import freshlegs.core.WeekAheadView
import freshlegs.core.WeekView
import freshlegs.core.WrittenEntry
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.RoutineHandle
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SensorsHandle
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import freshlegs.core.FreshLegsCompanion as Library

/**
 * The library behind the kit's bridge. Nothing blocks the thread that calls: what may wait for the disk runs on
 * [io]; what a handle is told only goes into a queue.
 *
 * Where a caller is cancelled while something begins, what began is let go.
 */
public class LiveBridge private constructor(private val library: Library, private val io: CoroutineDispatcher) :
    CoachBridge,
    AutoCloseable {
    private val radio = RadioRelay()

    // Runs

    override suspend fun hold(): HoldView? = ask { it.hold() }

    override suspend fun answerFollowUp(answer: FollowUpAnswer): HoldView? = ask { it.answerFollowUp(answer) }

    override suspend fun unfinished(): List<UnfinishedRun> = ask { it.unfinished() }

    override suspend fun resumeRun(id: String): RunHandle = run { library, relay -> library.resumeRun(id, relay) }

    override suspend fun closeUnfinished(id: String): Summary = ask { it.closeUnfinished(id) }

    override suspend fun startRun(options: RunOptions): RunHandle =
        run { library, relay -> library.startRun(options, relay) }

    override suspend fun startSimulation(options: SimulationOptions): RunHandle =
        run { library, relay -> library.startSimulation(options, relay) }

    override suspend fun startReplay(options: ReplayOptions): RunHandle =
        run { library, relay -> library.startReplay(options, relay) }

    // Sensors

    override suspend fun openSensors(options: SensorOptions): SensorsHandle = begin {
        val relay = ShellRelay()
        // Before it opens, so that its first word is heard.
        radio.tells(relay)
        try {
            LiveSensorsHandle(it.openSensors(options, radio), radio, relay, io)
        } catch (refused: CompanionException) {
            radio.tellsNoMore(relay)
            throw refused
        }
    }

    override suspend fun pairedSensors(): List<KnownSensor> = ask { it.pairedSensors() }

    override suspend fun renameSensor(identity: String, name: String): Unit = ask { it.renameSensor(identity, name) }

    override suspend fun forgetSensor(identity: String): Unit = ask { it.forgetSensor(identity) }

    override suspend fun orderSensors(identities: List<String>): Unit = ask { it.orderSensors(identities) }

    override suspend fun setCadenceFactor(identity: String, factor: CadenceFactor?): Unit =
        ask { it.setCadenceFactor(identity, factor) }

    // Today

    override suspend fun today(): TodayView = ask { it.today() }

    override suspend fun answerSuggestion(accept: Boolean): Unit = ask { it.answerSuggestion(accept) }

    override suspend fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?): WrittenEntry =
        ask { it.answerAdvice(advice, tried, helped) }

    override suspend fun flagWasSeen(kind: FlagKind): List<WrittenEntry> = ask { it.flagWasSeen(kind) }

    override suspend fun flagIsGone(kind: FlagKind): List<WrittenEntry> = ask { it.flagIsGone(kind) }

    override suspend fun takeAlong(): TakeAlongView = ask { it.takeAlong() }

    override suspend fun habits(): List<HabitView> = ask { it.habits() }

    override suspend fun reminders(): List<ScheduledReminderView> = ask { it.reminders() }

    override suspend fun reminderWasShown(reminder: ScheduledReminderView): Unit = ask { it.reminderWasShown(reminder) }

    override suspend fun switchReminderOff(kind: ReminderKind): Unit = ask { it.switchReminderOff(kind) }

    // Writing into the journal

    override suspend fun writeEntry(draft: Draft, day: NaiveDate?): WrittenEntry = ask { it.writeEntry(draft, day) }

    override suspend fun checkEntry(draft: Draft, day: NaiveDate?): Unit = ask { it.checkEntry(draft, day) }

    override suspend fun editEntry(id: String, draft: Draft, day: NaiveDate?): WrittenEntry =
        ask { it.editEntry(id, draft, day) }

    override suspend fun deleteEntry(id: String): Unit = ask { it.deleteEntry(id) }

    override suspend fun questionsAbout(draft: Draft): List<QuestionToAskView> = ask { it.questionsAbout(draft) }

    override suspend fun localDay(): NaiveDate = ask { it.localDay() }

    override suspend fun startReading(measureS: UInt?): ReadingHandle =
        begin { LiveReadingHandle(it.startReading(measureS)) }

    override suspend fun keepReading(reading: ReadingHandle): WrittenEntry =
        ask { (reading as LiveReadingHandle).keptBy(it) }

    // Looking through it

    override suspend fun entries(first: NaiveDate, last: NaiveDate): List<WrittenEntry> =
        ask { it.entries(first, last) }

    override suspend fun entry(id: String): WrittenEntry = ask { it.entry(id) }

    override suspend fun searchEntries(
        text: String,
        kinds: List<EntryKind>,
        first: NaiveDate?,
        last: NaiveDate?,
    ): List<EntryView> = ask { it.searchEntries(text, kinds, first, last) }

    override suspend fun day(date: NaiveDate): DayView = ask { it.day(date) }

    override suspend fun week(date: NaiveDate): WeekView = ask { it.week(date) }

    override suspend fun month(date: NaiveDate): MonthView = ask { it.month(date) }

    // Trends

    override suspend fun trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?): TrendView =
        ask { it.trend(metric, first, last) }

    override suspend fun load(): LoadView = ask { it.load() }

    override suspend fun loadDays(first: NaiveDate?, last: NaiveDate?): List<LoadDay> = ask { it.loadDays(first, last) }

    override suspend fun gaitSummary(): GaitSummaryView = ask { it.gaitSummary() }

    // Looking back

    override suspend fun review(): ReviewView = ask { it.review() }

    override suspend fun why(weeks: UByte?): CausesView = ask { it.why(weeks) }

    override suspend fun whatHelped(): List<AdviceCountView> = ask { it.whatHelped() }

    override suspend fun runs(): List<RunRow> = ask { it.runs() }

    override suspend fun run(id: String): RunDetail = ask { it.run(id) }

    override suspend fun runReview(id: String): RunReviewView = ask { it.runReview(id) }

    override suspend fun deleteRun(id: String): Unit = ask { it.deleteRun(id) }

    override suspend fun reportHtml(first: NaiveDate?, last: NaiveDate?): String = ask { it.reportHtml(first, last) }

    // Plans

    override suspend fun season(): SeasonView = ask { it.season() }

    override suspend fun setGoal(goal: GoalDraft?): Unit = ask { it.setGoal(goal) }

    override suspend fun setStartAnswers(answers: StartDraft): Unit = ask { it.setStartAnswers(answers) }

    override suspend fun weekAhead(): WeekAheadView = ask { it.weekAhead() }

    // Routines

    override suspend fun routines(today: Today, level: UByte): List<RoutineInfo> = ask { it.routines(today, level) }

    override suspend fun journalToday(): Today = ask { it.journalToday() }

    override suspend fun startRoutine(routine: String, level: UByte, today: Today, speed: Double?): RoutineHandle =
        begin {
            val relay = ShellRelay()
            LiveRoutineHandle(it.startRoutine(routine, level, today, speed, relay), relay)
        }

    // Settings

    override suspend fun profile(): ProfileDraft = ask { it.profile() }

    override suspend fun saveProfile(draft: ProfileDraft): Unit = ask { it.saveProfile(draft) }

    override suspend fun background(): BackgroundDraft = ask { it.background() }

    override suspend fun saveBackground(draft: BackgroundDraft): Unit = ask { it.saveBackground(draft) }

    override suspend fun journalSettings(): JournalSettings = ask { it.journalSettings() }

    override suspend fun saveJournalSettings(settings: JournalSettings): Unit = ask { it.saveJournalSettings(settings) }

    override suspend fun habitChoices(): List<HabitChoice> = ask { it.habitChoices() }

    override suspend fun chooseHabits(choices: List<HabitChoice>): Unit = ask { it.chooseHabits(choices) }

    override suspend fun reminderSettings(): ReminderSettingsDraft = ask { it.reminderSettings() }

    override suspend fun saveReminderSettings(settings: ReminderSettingsDraft): Unit =
        ask { it.saveReminderSettings(settings) }

    override suspend fun backup(path: String, passphrase: String): Transfer = ask { it.backup(path, passphrase) }

    override suspend fun restore(path: String, passphrase: String): Transfer = ask { it.restore(path, passphrase) }

    override suspend fun exportJson(path: String): Transfer = ask { it.exportJson(path) }

    override suspend fun exportCsv(folder: String): Transfer = ask { it.exportCsv(folder) }

    override suspend fun importFile(path: String, salvage: Boolean): FileImport = ask { it.importFile(path, salvage) }

    override suspend fun importJournal(path: String): JournalImport = ask { it.importJournal(path) }

    override suspend fun importJson(path: String): Transfer = ask { it.importJson(path) }

    override suspend fun changeKey(key: ByteArray): Unit = ask { it.changeKey(key) }

    override suspend fun deleteEverything(): Unit = ask { it.deleteEverything() }

    override suspend fun coreVersion(): String = ask { freshlegs.core.coreVersion() }

    override suspend fun setAside(): SetAside? = ask { it.setAside() }

    // The guide

    override suspend fun guideContents(language: Language): List<GuideGroupView> =
        ask { freshlegs.core.guideContents(language) }

    override suspend fun guidePage(language: Language, topic: Topic): GuidePageView =
        ask { freshlegs.core.guidePage(language, topic) }

    override suspend fun guideTopic(slug: String): Topic? = ask { freshlegs.core.guideTopic(slug) }

    override suspend fun searchGuide(language: Language, text: String): List<GuidePageView> =
        ask { freshlegs.core.searchGuide(language, text) }

    /** Lets the library go. Handles that are still there go on. */
    override fun close(): Unit = library.close()

    private suspend fun <T> ask(question: (Library) -> T): T = withContext(io) { question(library) }

    private suspend fun run(start: (Library, Shell) -> LiveRun): RunHandle = begin {
        val relay = ShellRelay()
        LiveRunHandle(start(it, relay), relay)
    }

    private suspend fun <T : AutoCloseable> begin(start: (Library) -> T): T {
        var begun: T? = null
        return try {
            ask { library -> start(library).also { begun = it } }
        } catch (cancelled: CancellationException) {
            // It began all the same, and nobody will ever have it in hand.
            begun?.close()
            throw cancelled
        }
    }

    public companion object {
        /**
         * Opens what is stored in [folder], which is made where it does not exist, with a [key] of 32 bytes.
         * Throws a [CompanionException].
         */
        public suspend fun open(folder: String, key: ByteArray, io: CoroutineDispatcher = Dispatchers.IO): LiveBridge =
            withContext(io) {
                FreshLegs.load()
                LiveBridge(Library(folder, key), io)
            }
    }
}
