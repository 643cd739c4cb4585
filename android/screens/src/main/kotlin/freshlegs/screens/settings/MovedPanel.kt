package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.BrokenThing
import freshlegs.core.FileImport
import freshlegs.core.ImportFate
import freshlegs.core.JournalImport
import freshlegs.core.SessionImport
import freshlegs.core.Transfer
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Moved
import freshlegs.kit.models.SettingsState
import freshlegs.kit.models.movedWasRead
import freshlegs.kit.models.salvage
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.of
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** So many faults are named; of more only the number is said. */
private const val NAMED = 5

/** What comes of moving things in or out, until it is read. Read aloud as it comes. */
@Composable
internal fun MovedPanel(state: SettingsState, models: AppModels) {
    val words = LocalStrings.current
    val moved = state.moved
    val isFailed = moved is Loadable.Failed
    Panel(
        Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        tone = if (isFailed) Tone.CARE else Tone.CALM,
    ) {
        when (moved) {
            Loadable.Idle, Loadable.Loading -> Words(words.settingsMoving)

            is Loadable.Failed -> {
                val isPassphrase = moved.why == Notice.WrongKey
                val what =
                    when {
                        isPassphrase -> words.settingsWrongPassphrase
                        state.damaged != null -> words.settingsSalvageWhy
                        else -> words.of(moved.why)
                    }
                PanelTitle(what, Icons.warning)
                if (state.damaged != null) {
                    QuietButton(words.settingsSalvage, { models.settings.salvage(models.files) })
                }
            }

            is Loadable.Ready -> {
                PanelTitle(words.settingsMoved, Icons.tick)
                Outcome(moved.it)
            }
        }
        if (moved.value == Moved.EverythingDeleted) {
            // How the app looks is no one's secret, and may be needed to read on.
            MainButton(words.settingsStartAgain, {
                models.settings.movedWasRead(models.files)
                models.preferences.change { copy(isWelcomed = false, appLock = false, voice = null) }
            })
        } else if (!moved.isLoading) {
            WordButton(words.partsUnderstood, { models.settings.movedWasRead(models.files) })
        }
    }
}

/** Why something could not be made. */
@Composable
internal fun FailedPanel(why: Notice) {
    Panel(tone = Tone.CARE) { PanelTitle(LocalStrings.current.of(why), Icons.warning) }
}

@Composable
private fun Outcome(moved: Moved) {
    val words = LocalStrings.current
    when (moved) {
        is Moved.Things -> ThingsIn(moved.transfer)

        is Moved.Written -> {
            Words(words.settingsMovedWritten)
            moved.transfer?.let {
                if (it.new > 0u) Small(words.settingsMovedOut(it.new.toCount()))
                Broken(it.broken)
            }
        }

        is Moved.Runs -> RunsIn(moved.import)

        is Moved.Journal -> EntriesIn(moved.import)

        is Moved.Exchanged ->
            Words(
                if (moved.entries > 0) words.settingsHealthDone(moved.entries) else words.settingsHealthNothing,
            )

        Moved.EverythingDeleted -> Words(words.settingsDeleted)

        Moved.KeyChanged -> Unit
    }
}

@Composable
private fun ThingsIn(transfer: Transfer) {
    val words = LocalStrings.current
    Words(words.settingsMovedNew(transfer.new.toCount()))
    if (transfer.newer > 0u) Words(words.settingsMovedNewer(transfer.newer.toCount()))
    if (transfer.known > 0u) Words(words.settingsMovedKnown(transfer.known.toCount()))
    Broken(transfer.broken)
    if (transfer.unknown.isNotEmpty()) Small(words.settingsMovedUnknown)
}

@Composable
private fun Broken(broken: List<BrokenThing>) {
    if (broken.isEmpty()) return
    Faults(LocalStrings.current.settingsMovedBroken(broken.size), broken.map { "${it.name}: ${it.reason}" })
}

@Composable
private fun RunsIn(import: FileImport) {
    val words = LocalStrings.current
    if (import.sessions.isEmpty()) Words(words.settingsMovedNone)
    for (session in import.sessions) {
        val run = session.inShort()
        Words(
            when (session.fate) {
                is ImportFate.New -> words.settingsMovedRunNew(run)
                is ImportFate.Duplicate -> words.settingsMovedRunKnown(run)
                is ImportFate.OtherSport -> words.settingsMovedRunOther(run)
            },
        )
    }
    if (import.faults.isNotEmpty()) {
        Faults(words.settingsMovedFaults(import.faults.size), import.faults.map { it.reason })
    }
}

@Composable
private fun EntriesIn(import: JournalImport) {
    val words = LocalStrings.current
    Words(words.settingsMovedNew(import.new.toInt()))
    if (import.known > 0u) Words(words.settingsMovedKnown(import.known.toInt()))
    if (import.faults.isNotEmpty()) {
        Faults(
            words.settingsMovedBroken(import.faults.size),
            import.faults.map { fault ->
                val column = fault.column
                words.settingsMovedLine(
                    fault.line.toString(),
                    if (column == null) fault.reason else "$column: ${fault.reason}",
                )
            },
        )
    }
}

@Composable
private fun Faults(title: String, faults: List<String>) {
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Small(title)
        for (fault in faults.take(NAMED)) Small("• $fault")
        if (faults.size > NAMED) Small(LocalStrings.current.settingsMovedMore(faults.size - NAMED))
    }
}

@Composable
private fun SessionImport.inShort(): String {
    val numbers = LocalFormatting.current
    return "${numbers.distance(summary.distanceM)}, ${numbers.duration(summary.movingS)}"
}

/** For a plural: more than fit are as many as fit. */
private fun ULong.toCount(): Int = coerceAtMost(Int.MAX_VALUE.toULong()).toInt()
