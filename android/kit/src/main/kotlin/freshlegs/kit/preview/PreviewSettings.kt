package freshlegs.kit.preview

import freshlegs.core.BackgroundDraft
import freshlegs.core.CompanionException
import freshlegs.core.Equipment
import freshlegs.core.EvidenceGrade
import freshlegs.core.FieldError
import freshlegs.core.FileImport
import freshlegs.core.GuideEntryView
import freshlegs.core.GuideGroup
import freshlegs.core.GuideGroupView
import freshlegs.core.GuidePageView
import freshlegs.core.HabitChoice
import freshlegs.core.HabitKind
import freshlegs.core.ImportFate
import freshlegs.core.JournalImport
import freshlegs.core.JournalSettings
import freshlegs.core.Language
import freshlegs.core.ProfileDraft
import freshlegs.core.ReminderSettingsDraft
import freshlegs.core.RoutineInfo
import freshlegs.core.SessionImport
import freshlegs.core.SetAside
import freshlegs.core.Sex
import freshlegs.core.Today
import freshlegs.core.Topic
import freshlegs.core.Transfer
import freshlegs.core.UnitSystem
import freshlegs.core.Verbosity
import freshlegs.core.Withheld
import freshlegs.kit.bridge.GuideBridge
import freshlegs.kit.bridge.RoutineBridge
import freshlegs.kit.bridge.RoutineHandle
import freshlegs.kit.bridge.SettingsBridge

internal class PreviewSettings(
    private val core: PreviewCore,
    private val routine: RoutineHandle,
) : SettingsBridge,
    RoutineBridge,
    GuideBridge {
    private var profile =
        ProfileDraft(52u, 186u, Sex.UNSPECIFIED, UnitSystem.METRIC, Language.ENGLISH, Verbosity.BRIEF, knocks = true)
    private var background = BackgroundDraft()
    private var journalSettings = JournalSettings()
    private var habitChoices = listOf(HabitChoice(HabitKind.SLEEP), HabitChoice(HabitKind.STRENGTH, 2u))
    private var reminderSettings =
        ReminderSettingsDraft(
            afterRunCard = true,
            morningCheckIn = false,
            didItHelp = true,
            morningAtMin = 420u,
            didItHelpAtMin = 1_140u,
            quietFromMin = 1_260u,
            quietToMin = 420u,
        )
    private val transfer = Transfer(120u, 0u, 0u, emptyList(), emptyList())
    private val pages =
        listOf(
            page(Topic.WHAT_ARE_HEAVY_LEGS, "what-are-heavy-legs", "What are heavy legs?"),
            page(Topic.WHAT_TO_DO_NOW, "what-to-do-now", "What to do now"),
        )

    override suspend fun profile() = core.answer("profile") { profile }

    override suspend fun saveProfile(draft: ProfileDraft) = core.answer("saveProfile") {
        if (draft.restingHeartRateBpm?.let { it in BPM } == false) {
            throw CompanionException.BadFields(
                listOf(FieldError("resting_heart_rate_bpm", "must be between 25 and 120")),
            )
        }
        profile = draft
    }

    override suspend fun background() = core.answer("background") { background }

    override suspend fun saveBackground(draft: BackgroundDraft) = core.answer("saveBackground") { background = draft }

    override suspend fun journalSettings() = core.answer("journalSettings") { journalSettings }

    override suspend fun saveJournalSettings(settings: JournalSettings) =
        core.answer("saveJournalSettings") { journalSettings = settings }

    override suspend fun habitChoices() = core.answer("habitChoices") { habitChoices }

    override suspend fun chooseHabits(choices: List<HabitChoice>) =
        core.answer("chooseHabits") { habitChoices = choices }

    override suspend fun reminderSettings() = core.answer("reminderSettings") { reminderSettings }

    override suspend fun saveReminderSettings(settings: ReminderSettingsDraft) =
        core.answer("saveReminderSettings") { reminderSettings = settings }

    override suspend fun backup(path: String, passphrase: String) = core.answer("backup") {
        if (passphrase.isEmpty()) throw CompanionException.BadInput("back up: the passphrase is empty", null)
        transfer
    }

    override suspend fun restore(path: String, passphrase: String) = core.answer("restore") { transfer }

    override suspend fun exportJson(path: String) = core.answer("exportJson") { transfer }

    override suspend fun exportCsv(folder: String) = core.answer("exportCsv") { transfer }

    override suspend fun importFile(path: String, salvage: Boolean) = core.answer("importFile") {
        val session = SessionImport("running", Examples.summary, ImportFate.New("imported-1"))
        FileImport("fit", listOf(session), emptyList())
    }

    override suspend fun importJournal(path: String) =
        core.answer("importJournal") { JournalImport("hrv4training", 30u, 28u, 2u, emptyList()) }

    override suspend fun importJson(path: String) = core.answer("importJson") { transfer }

    override suspend fun changeKey(key: ByteArray) = core.answer("changeKey") {
        if (key.size != 32) throw CompanionException.BadInput("change the key: it must have 32 bytes", null)
    }

    override suspend fun deleteEverything() = core.answer("deleteEverything") {
        core.entries = emptyList()
        core.runs = emptyList()
        core.known = emptyList()
        core.goal = null
    }

    override suspend fun coreVersion() = core.answer("coreVersion") { "0.0.0" }

    override suspend fun setAside() = core.answer<SetAside?>("setAside") { null }

    override suspend fun routines(today: Today, level: UByte) = core.answer("routines") {
        listOf(
            RoutineInfo("warm-up", "Warm-up", "Wakes the legs.", 300u, 6u, emptyList(), emptyList(), null),
            RoutineInfo(
                key = "strength",
                name = "Strength",
                why = "Makes the legs last.",
                aboutS = 0u,
                parts = 0u,
                equipment = listOf(Equipment.MAT),
                evidence = emptyList(),
                withheld = Withheld.HEAVY_LEGS,
            ),
        )
    }

    override suspend fun journalToday() = core.answer("journalToday") { Today(2u, false, false, false, false, false) }

    override suspend fun startRoutine(routine: String, level: UByte, today: Today, speed: Double?) =
        core.answer("startRoutine") {
            if (level !in 1u..3u) {
                throw CompanionException.BadInput("start the routine: its level must be 1 to 3", null)
            }
            this.routine
        }

    override suspend fun guideContents(language: Language) = core.answer("guideContents") {
        val entries = pages.map { GuideEntryView(it.topic, it.slug, it.title, it.evidence) }
        listOf(GuideGroupView(GuideGroup.QUESTIONS, "Questions", entries))
    }

    override suspend fun guidePage(language: Language, topic: Topic) =
        core.answer("guidePage") { pages.firstOrNull { it.topic == topic } ?: pages.first().copy(topic = topic) }

    override suspend fun guideTopic(slug: String) =
        core.answer("guideTopic") { pages.firstOrNull { it.slug == slug }?.topic }

    override suspend fun searchGuide(language: Language, text: String) =
        core.answer("searchGuide") { pages.filter { it.title.contains(text, ignoreCase = true) } }

    private companion object {
        val BPM = 25u..120u

        fun page(topic: Topic, slug: String, title: String) = GuidePageView(
            topic = topic,
            slug = slug,
            title = title,
            text = "Slow down for a minute.",
            lines = listOf("Slow down for a minute."),
            evidence = EvidenceGrade.MODERATE,
            evidenceText = "Fair evidence",
            sources = emptyList(),
            related = emptyList(),
        )
    }
}
