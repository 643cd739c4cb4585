package freshlegs.kit.models

import freshlegs.core.BackgroundDraft
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
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** What came of moving things in or out. */
public sealed interface Moved {
    /** Things were taken in, or written where only a path was given. */
    public data class Things(val transfer: Transfer) : Moved

    /** A file is where the runner wanted it; [transfer] is `null` where it holds no things of their own. */
    public data class Written(val transfer: Transfer?) : Moved

    public data class Runs(val import: FileImport) : Moved

    public data class Journal(val import: JournalImport) : Moved

    /** Health data was exchanged with other apps; so many entries were written or changed by it. */
    public data class Exchanged(val entries: Int) : Moved

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
    /** A file of runs that is damaged, and of which some may be had: see [salvage]. */
    val damaged: String? = null,
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
    internal val bridge: SettingsBridge,
    scope: CoroutineScope,
) : Model<SettingsState>(SettingsState(), scope) {
    private val profile = Place("profile", SettingsState::profile) { copy(profile = it) }
    private val background = Place("background", SettingsState::background) { copy(background = it) }
    private val journal = Place("journal", SettingsState::journalSettings) { copy(journalSettings = it) }
    private val habits = Place("habits", SettingsState::habitChoices) { copy(habitChoices = it) }
    private val reminders = Place("reminders", SettingsState::reminders) { copy(reminders = it) }
    private val turn = Mutex()

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

    /** Saves both, one after the other: what comes after something that is not accepted is not saved. */
    public fun save(draft: ProfileDraft, history: BackgroundDraft) {
        val (profileBefore, historyBefore) = now.profile.value to now.background.value
        attempt({
            turn.withLock {
                if (draft != profileBefore) {
                    bridge.saveProfile(draft)
                    show(profile, Loadable.Ready(draft))
                }
                if (history != historyBefore) {
                    bridge.saveBackground(history)
                    show(background, Loadable.Ready(history))
                }
            }
        }) { change { copy(kept = kept + 1) } }
    }

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

    /** One after the other: nothing is moved while something is. Where [work] gives `null`, the runner left it. */
    internal fun move(work: suspend () -> Moved?) {
        if (now.moved.isLoading) return
        change { copy(moved = Loadable.Loading) }
        scope.launch {
            val done = loadable(work)
            val moved = done.value
            change {
                copy(
                    moved =
                    when {
                        done is Loadable.Failed -> done
                        moved == null -> Loadable.Idle
                        else -> Loadable.Ready(moved)
                    },
                )
            }
            if (moved != null) load()
        }
    }

    private fun <T> save(place: Place<SettingsState, T>, value: T, work: suspend () -> Unit) {
        // In the order in which it was asked for: the last touch of a switch is what stays.
        attempt({ turn.withLock { work() } }) {
            show(place, Loadable.Ready(value))
            change { copy(kept = kept + 1) }
        }
    }
}
