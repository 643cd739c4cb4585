package freshlegs.screens.settings

import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.text.input.KeyboardType
import freshlegs.core.SetAside
import freshlegs.kit.Loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.backup
import freshlegs.kit.models.exportJson
import freshlegs.kit.models.exportReport
import freshlegs.kit.models.exportTables
import freshlegs.kit.models.importJournal
import freshlegs.kit.models.importJson
import freshlegs.kit.models.importRuns
import freshlegs.kit.models.restore
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.Tone
import freshlegs.screens.theme.LocalStrings

/** Everything in and out, as files. */
@Composable
internal fun DataPage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    val isFree = !state.moved.isLoading
    val scroll = rememberLazyListState()
    // What comes of it stands at the head, wherever it was asked for.
    LaunchedEffect(state.moved) {
        if (state.moved != Loadable.Idle) {
            // With the next frame: scrolling composes, which it may not do while what it was begun by is being applied.
            withFrameNanos {}
            scroll.scrollToItem(0)
        }
    }
    Page(words.settingsData, onBack, scroll = scroll) {
        if (state.moved != Loadable.Idle) item(key = "moved") { MovedPanel(state, models) }
        state.setAside?.let { item { SetAsidePanel(it) } }
        item { Backup(isFree) { models.settings.backup(models.files, it) } }
        item { Restore(isFree) { models.settings.restore(models.files, it) } }
        item { Exports(models, isFree) }
        item { Imports(models, isFree) }
    }
}

@Composable
private fun SetAsidePanel(aside: SetAside) {
    val words = LocalStrings.current
    Panel(tone = Tone.CARE) {
        PanelTitle(words.settingsSetAside, Icons.warning)
        Small(words.settingsSetAsideText)
        Small(aside.reason)
        Small(aside.path)
    }
}

@Composable
private fun Backup(isFree: Boolean, onSave: (String) -> Unit) {
    val words = LocalStrings.current
    var first by remember { mutableStateOf("") }
    var second by remember { mutableStateOf("") }
    val differs = second.isNotEmpty() && first != second
    Section(words.settingsBackup) {
        Small(words.settingsBackupWhy)
        TextLine(
            words.settingsPassphrase,
            first,
            { first = it },
            hint = words.settingsPassphraseHint,
            keyboard = KeyboardType.Password,
        )
        TextLine(
            words.settingsPassphraseAgain,
            second,
            { second = it },
            wrong = if (differs) words.settingsPassphraseDiffers else null,
            keyboard = KeyboardType.Password,
        )
        MainButton(
            words.settingsBackupSave,
            {
                onSave(first)
                first = ""
                second = ""
            },
            isOn = isFree && first.isNotEmpty() && first == second,
        )
    }
}

@Composable
private fun Restore(isFree: Boolean, onRestore: (String) -> Unit) {
    val words = LocalStrings.current
    var passphrase by remember { mutableStateOf("") }
    Section(words.settingsRestore) {
        Small(words.settingsRestoreWhy)
        TextLine(words.settingsPassphrase, passphrase, { passphrase = it }, keyboard = KeyboardType.Password)
        QuietButton(
            words.settingsRestorePick,
            {
                onRestore(passphrase)
                passphrase = ""
            },
            isOn = isFree && passphrase.isNotEmpty(),
        )
    }
}

@Composable
private fun Exports(models: AppModels, isFree: Boolean) {
    val words = LocalStrings.current
    val review by models.review.state.collectAsState()
    var wantsReport by remember { mutableStateOf(false) }
    val report = review.report
    // The report is made first, and then goes where the runner wants it.
    LaunchedEffect(report, wantsReport) {
        if (wantsReport && report is Loadable.Ready) {
            wantsReport = false
            models.settings.exportReport(models.files, report.it)
        }
        if (report is Loadable.Failed) wantsReport = false
    }
    Section(words.settingsExport) {
        Small(words.settingsExportWhy)
        RowButton(
            words.settingsExportReport,
            {
                if (isFree && !wantsReport) {
                    models.review.makeReport()
                    wantsReport = true
                }
            },
            detail = if (wantsReport) words.settingsMoving else words.settingsExportReportDetail,
            icon = Icons.trends,
        )
        (report as? Loadable.Failed)?.let { FailedPanel(it.why) }
        RowButton(
            words.settingsExportTables,
            { if (isFree) models.settings.exportTables(models.files) },
            detail = words.settingsExportTablesDetail,
            icon = Icons.file,
        )
        RowButton(
            words.settingsExportEverything,
            { if (isFree) models.settings.exportJson(models.files) },
            detail = words.settingsExportEverythingDetail,
            icon = Icons.share,
        )
    }
}

@Composable
private fun Imports(models: AppModels, isFree: Boolean) {
    val words = LocalStrings.current
    Section(words.settingsImport) {
        RowButton(
            words.settingsImportRuns,
            { if (isFree) models.settings.importRuns(models.files) },
            detail = words.settingsImportRunsDetail,
            icon = Icons.run,
        )
        RowButton(
            words.settingsImportDaily,
            { if (isFree) models.settings.importJournal(models.files) },
            detail = words.settingsImportDailyDetail,
            icon = Icons.heart,
        )
        RowButton(
            words.settingsImportEverything,
            { if (isFree) models.settings.importJson(models.files) },
            detail = words.settingsImportEverythingDetail,
            icon = Icons.file,
        )
    }
}
