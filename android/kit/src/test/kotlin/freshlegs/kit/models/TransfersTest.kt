package freshlegs.kit.models

import freshlegs.core.BackgroundDraft
import freshlegs.core.CompanionException
import freshlegs.core.FileImport
import freshlegs.core.Transfer
import freshlegs.core.UnitSystem
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.SettingsBridge
import freshlegs.kit.fakes.FakeFiles
import freshlegs.kit.fakes.FakeHealthMemory
import freshlegs.kit.fakes.FakeHealthStore
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.preview.JournalExamples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.zip.ZipFile
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class TransfersTest {
    private val bridge = PreviewBridge()

    @Test
    fun `what the runner leaves in the picker is neither done nor a failure`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        val files = FakeFiles()
        model.backup(files, "a long walk home")
        runCurrent()
        assertEquals(Loadable.Idle, model.state.value.moved)
        model.restore(files, "a long walk home")
        runCurrent()
        assertEquals(Loadable.Idle, model.state.value.moved)
        assertFalse("backup" in bridge.calls || "restore" in bridge.calls)
    }

    @Test
    fun `a backup goes where the runner wants it under a name with its day`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        val files = FakeFiles(target = "/phone/draft")
        model.backup(files, "a long walk home")
        runCurrent()
        assertIs<Moved.Written>(model.state.value.moved.value)
        assertTrue(Regex("fresh-legs-\\d{4}-\\d{2}-\\d{2}\\.freshlegs").matches(files.saved.single()))
    }

    @Test
    fun `tables are packed into one file and nothing is left beside it`(@TempDir folder: File) = runTest {
        val writing = object : SettingsBridge by bridge {
            override suspend fun exportCsv(folder: String): Transfer {
                File(folder).mkdirs()
                File(folder, "runs.csv").writeText("id\n1\n")
                File(folder, "entries.csv").writeText("id\n")
                return Transfer(1u, 0u, 0u, emptyList(), emptyList())
            }
        }
        val model = SettingsModel(writing, backgroundScope)
        val target = File(folder, "all.zip")
        model.exportTables(FakeFiles(target = target.path))
        assertIs<Moved.Written>(model.state.first { it.moved is Loadable.Ready }.moved.value)
        ZipFile(target).use { zip ->
            assertEquals(listOf("entries.csv", "runs.csv"), zip.entries().toList().map { it.name })
        }
        assertEquals(listOf("all.zip"), folder.list().orEmpty().toList())
    }

    @Test
    fun `a damaged file is kept until it is salvaged, and then given back`() = runTest {
        val picky = object : SettingsBridge by bridge {
            override suspend fun importFile(path: String, salvage: Boolean): FileImport =
                if (salvage) bridge.importFile(path, true) else throw CompanionException.BadInput("it ends early", null)
        }
        val model = SettingsModel(picky, backgroundScope)
        val files = FakeFiles(picked = "/copies/run.fit")
        model.importRuns(files)
        runCurrent()
        assertEquals(Loadable.Failed(Notice.BadInput), model.state.value.moved)
        assertEquals("/copies/run.fit", model.state.value.damaged)
        assertEquals(emptyList(), files.discarded)
        model.salvage(files)
        runCurrent()
        assertIs<Moved.Runs>(model.state.value.moved.value)
        assertNull(model.state.value.damaged)
        assertEquals(listOf("/copies/run.fit"), files.discarded)
    }

    @Test
    fun `a file that was taken in, or whose failure was read, is given back`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        val files = FakeFiles(picked = "/copies/daily.csv")
        model.importJournal(files)
        runCurrent()
        assertIs<Moved.Journal>(model.state.value.moved.value)
        model.movedWasRead(files)
        bridge.failure = CompanionException.BadInput("it is no track", null)
        model.importRuns(files)
        runCurrent()
        model.movedWasRead(files)
        assertEquals(Loadable.Idle, model.state.value.moved)
        assertEquals(List(2) { "/copies/daily.csv" }, files.discarded)
    }

    @Test
    fun `runs that were not fetched take nothing back from other apps`() = runTest {
        val store = FakeHealthStore()
        val memory = FakeHealthMemory().apply { given = setOf(JournalExamples.runRows.first().id) }
        val health = HealthExchange(store, bridge, memory, "freshlegs")
        val model = SettingsModel(bridge, backgroundScope)
        model.exchange(health, runs = null, nowUtcMs = 0)
        runCurrent()
        assertEquals(Moved.Exchanged(0), model.state.value.moved.value)
        assertEquals(emptyList(), store.deleted)
    }

    @Test
    fun `profile and health background are saved together, and only what has changed`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        val profile = model.state.value.profile.value!!
        model.save(profile, BackgroundDraft(asthma = true))
        runCurrent()
        assertEquals(BackgroundDraft(asthma = true), model.state.value.background.value)
        assertFalse("saveProfile" in bridge.calls)
        model.save(profile.copy(units = UnitSystem.IMPERIAL), BackgroundDraft(asthma = true))
        runCurrent()
        assertEquals(UnitSystem.IMPERIAL, model.state.value.profile.value?.units)
        assertEquals(1, bridge.calls.count { it == "saveBackground" })
        assertEquals(2, model.state.value.kept)
    }
}
