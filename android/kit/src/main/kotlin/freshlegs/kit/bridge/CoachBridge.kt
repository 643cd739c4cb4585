package freshlegs.kit.bridge

import freshlegs.core.BackgroundDraft
import freshlegs.core.FileImport
import freshlegs.core.GoalDraft
import freshlegs.core.GuideGroupView
import freshlegs.core.GuidePageView
import freshlegs.core.HabitChoice
import freshlegs.core.JournalImport
import freshlegs.core.JournalSettings
import freshlegs.core.Language
import freshlegs.core.ProfileDraft
import freshlegs.core.ReminderSettingsDraft
import freshlegs.core.RoutineInfo
import freshlegs.core.SeasonView
import freshlegs.core.SetAside
import freshlegs.core.StartDraft
import freshlegs.core.Today
import freshlegs.core.Topic
import freshlegs.core.Transfer
import freshlegs.core.WeekAheadView

/** The season and the week ahead. */
public interface PlanBridge {
    public suspend fun season(): SeasonView

    /** Sets what the runner trains for; `null` takes it away. */
    public suspend fun setGoal(goal: GoalDraft?)

    /** Keeps the three answers of day one. */
    public suspend fun setStartAnswers(answers: StartDraft)

    public suspend fun weekAhead(): WeekAheadView

    /** Takes today's suggestion, or keeps the plan. */
    public suspend fun answerSuggestion(accept: Boolean)
}

/** Guided routines without a run. */
public interface RoutineBridge {
    /** Every routine as it would be today at a level of 1 to 3. */
    public suspend fun routines(today: Today, level: UByte): List<RoutineInfo>

    /** What the journal tells a run, or a routine, that begins now. */
    public suspend fun journalToday(): Today

    /** Plays a routine; with a [speed] nobody needs to report on cues. */
    public suspend fun startRoutine(routine: String, level: UByte, today: Today, speed: Double?): RoutineHandle
}

/** What the runner says once, and everything that moves data in or out. */
public interface SettingsBridge {
    public suspend fun profile(): ProfileDraft

    public suspend fun saveProfile(draft: ProfileDraft)

    public suspend fun background(): BackgroundDraft

    public suspend fun saveBackground(draft: BackgroundDraft)

    public suspend fun journalSettings(): JournalSettings

    public suspend fun saveJournalSettings(settings: JournalSettings)

    public suspend fun habitChoices(): List<HabitChoice>

    public suspend fun chooseHabits(choices: List<HabitChoice>)

    public suspend fun reminderSettings(): ReminderSettingsDraft

    public suspend fun saveReminderSettings(settings: ReminderSettingsDraft)

    /** Writes everything into one file that a passphrase opens. */
    public suspend fun backup(path: String, passphrase: String): Transfer

    public suspend fun restore(path: String, passphrase: String): Transfer

    public suspend fun exportJson(path: String): Transfer

    public suspend fun exportCsv(folder: String): Transfer

    /** Takes over the runs of a FIT, TCX or GPX file. */
    public suspend fun importFile(path: String, salvage: Boolean): FileImport

    /** Takes a daily export of another program into the journal. */
    public suspend fun importJournal(path: String): JournalImport

    public suspend fun importJson(path: String): Transfer

    /** Encrypts everything with another key of 32 bytes. */
    public suspend fun changeKey(key: ByteArray)

    /** Deletes everything. There is no way back but a backup. */
    public suspend fun deleteEverything()

    public suspend fun coreVersion(): String

    /** What was found damaged and has been set aside. */
    public suspend fun setAside(): SetAside?
}

/** The guide, in any of the languages. */
public interface GuideBridge {
    public suspend fun guideContents(language: Language): List<GuideGroupView>

    public suspend fun guidePage(language: Language, topic: Topic): GuidePageView

    /** The page with this name, such as `why-heavy-legs`. */
    public suspend fun guideTopic(slug: String): Topic?

    public suspend fun searchGuide(language: Language, text: String): List<GuidePageView>
}

/**
 * Everything that the library can do, for the app to hold in one place. A model takes only the small
 * interface that it needs.
 */
public interface CoachBridge :
    RunBridge,
    SensorsBridge,
    TodayBridge,
    CheckInBridge,
    JournalBridge,
    TrendsBridge,
    ReviewBridge,
    PlanBridge,
    RoutineBridge,
    SettingsBridge,
    GuideBridge
