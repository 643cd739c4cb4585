package freshlegs.kit.models

import freshlegs.core.BackgroundDraft
import freshlegs.core.CompanionException
import freshlegs.core.FileImport
import freshlegs.core.HabitChoice
import freshlegs.core.JournalImport
import freshlegs.core.JournalSettings
import freshlegs.core.ProfileDraft
import freshlegs.core.ReminderSettingsDraft
import freshlegs.core.SetAside
import freshlegs.core.Transfer
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.SettingsBridge
import freshlegs.kit.loadable
import freshlegs.kit.phone.KeyVault
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** What came of moving things in or out. */
public sealed interface Moved {
    public data class Things(val transfer: Transfer) : Moved

    public data class Runs(val import: FileImport) : Moved

    public data class Journal(val import: JournalImport) : Moved

    public data object EverythingDeleted : Moved

    public data object KeyChanged : Moved
}

/** What the settings show. */
public data class SettingsState(
    val profile: Loadable<ProfileDraft> = Loadable.Idle,
    val background: Loadable<BackgroundDraft> = Loadable.Idle,
    val journalSettings: Loadable<JournalSettings> = Loadable.Idle,
    val habitChoices: Loadable<List<HabitChoice>> = Loadable.Idle,
    val reminders: Loadable<ReminderSettingsDraft> = Loadable.Idle,
    /** What comes of moving things in or out; loading meanwhile. */
    val moved: Loadable<Moved> = Loadable.Idle,
    /** What was found damaged and has been set aside; tell the runner. */
    val setAside: SetAside? = null,
    val version: String = "",
    /** How often something was kept: a form closes when it has changed. */
    val kept: Int = 0,
    /** What went wrong with the last thing that was asked; wrong fields are named in it. */
    val notice: Notice? = null,
) {
    /** What is wrong with this field, to be shown next to it. */
    public fun reasonFor(field: String): String? = notice?.reasonFor(field)
}

/** Settings, and what is kept: backup, export, import, the key. */
public class SettingsModel(
    private val bridge: SettingsBridge,
    scope: CoroutineScope,
) : Model<SettingsState>(SettingsState(), scope) {
    private val profile = Place("profile", SettingsState::profile) { copy(profile = it) }
    private val background = Place("background", SettingsState::background) { copy(background = it) }
    private val journal = Place("journal", SettingsState::journalSettings) { copy(journalSettings = it) }
    private val habits = Place("habits", SettingsState::habitChoices) { copy(habitChoices = it) }
    private val reminders = Place("reminders", SettingsState::reminders) { copy(reminders = it) }

    override fun SettingsState.noticing(notice: Notice?): SettingsState = copy(notice = notice)

    public fun load() {
        fetch(profile) { bridge.profile() }
        fetch(background) { bridge.background() }
        fetch(journal) { bridge.journalSettings() }
        fetch(habits) { bridge.habitChoices() }
        fetch(reminders) { bridge.reminderSettings() }
        attempt({ bridge.coreVersion() to bridge.setAside() }) { (version, aside) ->
            change { copy(version = version, setAside = aside) }
        }
    }

    /** Saves the profile; where it is not accepted, what was saved before stands and the notice says why. */
    public fun save(draft: ProfileDraft): Unit = save(profile, draft) { bridge.saveProfile(draft) }

    public fun save(draft: BackgroundDraft): Unit = save(background, draft) { bridge.saveBackground(draft) }

    public fun save(settings: JournalSettings): Unit = save(journal, settings) { bridge.saveJournalSettings(settings) }

    public fun save(choices: List<HabitChoice>): Unit = save(habits, choices) { bridge.chooseHabits(choices) }

    public fun save(settings: ReminderSettingsDraft): Unit =
        save(reminders, settings) { bridge.saveReminderSettings(settings) }

    /** Writes everything into one file that a passphrase opens. */
    public fun backup(path: String, passphrase: String): Unit = move { Moved.Things(bridge.backup(path, passphrase)) }

    /** Takes a backup in. */
    public fun restore(path: String, passphrase: String): Unit = move { Moved.Things(bridge.restore(path, passphrase)) }

    public fun exportJson(path: String): Unit = move { Moved.Things(bridge.exportJson(path)) }

    public fun exportCsv(folder: String): Unit = move { Moved.Things(bridge.exportCsv(folder)) }

    public fun importJson(path: String): Unit = move { Moved.Things(bridge.importJson(path)) }

    /** Takes recorded runs in; with [salvage] what can be read of a damaged file. */
    public fun importFile(path: String, salvage: Boolean = false): Unit =
        move { Moved.Runs(bridge.importFile(path, salvage)) }

    /** Takes a daily export of another program in. */
    public fun importJournal(path: String): Unit = move { Moved.Journal(bridge.importJournal(path)) }

    /** Encrypts everything with a new key, which the vault keeps from then on. */
    public fun changeKey(vault: KeyVault, draw: () -> ByteArray): Unit = move {
        val key = draw()
        // Until it is settled both are kept: whichever it is, the vault opens with it.
        vault.prepare(key)
        bridge.changeKey(key)
        vault.settle(key)
        Moved.KeyChanged
    }

    /** Deletes everything; the screen has asked twice. */
    public fun deleteEverything(): Unit = move {
        bridge.deleteEverything()
        Moved.EverythingDeleted
    }

    /** What came of it has been read. */
    public fun movedWasRead(): Unit = change { if (moved.isLoading) this else copy(moved = Loadable.Idle) }

    /** One after the other: nothing is moved while something is. */
    private fun move(work: suspend () -> Moved) {
        if (now.moved.isLoading) return
        change { copy(moved = Loadable.Loading) }
        scope.launch {
            val done = loadable(work)
            change { copy(moved = done) }
            if (done is Loadable.Ready) load()
        }
    }

    private fun <T> save(place: Place<SettingsState, T>, value: T, work: suspend () -> Unit) {
        attempt(work) {
            show(place, Loadable.Ready(value))
            change { copy(kept = kept + 1) }
        }
    }
}
