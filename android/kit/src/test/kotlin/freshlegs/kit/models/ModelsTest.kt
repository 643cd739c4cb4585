package freshlegs.kit.models

import freshlegs.core.AdapterState
import freshlegs.core.Advice
import freshlegs.core.CompanionException
import freshlegs.core.GoalDraft
import freshlegs.core.Language
import freshlegs.core.RunRow
import freshlegs.core.SensorEvent
import freshlegs.core.SensorNews
import freshlegs.core.TodayView
import freshlegs.core.Topic
import freshlegs.core.TrendMetric
import freshlegs.core.UnitSystem
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.TodayBridge
import freshlegs.kit.fakes.FakeKeyVault
import freshlegs.kit.fakes.SensorsCall
import freshlegs.kit.isEmpty
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class ModelsTest {
    private val bridge = PreviewBridge()
    private val disk = CompanionException.Storage("reading failed")

    @Test
    fun `today is loading, then there, then stays while it is fetched anew`() = runTest {
        val model = TodayModel(bridge, backgroundScope)
        assertEquals(Loadable.Idle, model.state.value.today)
        model.load()
        assertTrue(model.state.value.today.isLoading)
        runCurrent()
        val there = model.state.value.today
        assertIs<Loadable.Ready<TodayView>>(there)
        model.load()
        assertEquals(there, model.state.value.today)
    }

    @Test
    fun `what cannot be fetched is failed with its reason`() = runTest {
        bridge.failure = disk
        val model = TodayModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        assertEquals(Loadable.Failed(Notice.Storage), model.state.value.today)
        bridge.failure = null
        model.load()
        runCurrent()
        assertNotNull(model.state.value.today.value)
    }

    @Test
    fun `the newest request wins`() = runTest {
        val answers = List(2) { CompletableDeferred<TodayView>() }
        var asked = 0
        val slow = object : TodayBridge by bridge {
            override suspend fun today() = answers[asked++].await()
        }
        val model = TodayModel(slow, backgroundScope)
        val view = bridge.today()
        model.load()
        runCurrent()
        model.load()
        runCurrent()
        answers[1].complete(view.copy(legsRuns = 9u))
        runCurrent()
        answers[0].complete(view)
        runCurrent()
        assertEquals(9.toUByte(), model.state.value.today.value?.legsRuns)
    }

    @Test
    fun `an answer to the day is kept and shown`() = runTest {
        bridge.raise()
        val model = TodayModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        val flag = model.state.value.today.value!!.flags.single()
        model.answerSuggestion(true)
        model.answerAdvice(Advice.EASY_DAY, tried = true, helped = true)
        model.flagWasSeen(flag.kind)
        runCurrent()
        assertEquals(true, model.state.value.today.value?.accepted)
        assertEquals(emptyList(), model.state.value.today.value?.flags)
        model.flagIsGone(flag.kind)
        runCurrent()
        assertEquals(Notice.NotFound, model.state.value.notice)
        model.noticeWasSeen()
        assertNull(model.state.value.notice)
    }

    @Test
    fun `reminders go once they were shown`() = runTest {
        val model = TodayModel(bridge, backgroundScope)
        model.load()
        model.loadTakeAlong()
        runCurrent()
        assertNotNull(model.state.value.takeAlong.value)
        model.reminderWasShown(model.state.value.reminders.value!!.single())
        runCurrent()
        assertTrue(model.state.value.reminders.isEmpty)
    }

    @Test
    fun `sensors are opened once, paired, named, ordered and forgotten`() = runTest {
        val model = SensorsModel(bridge, backgroundScope)
        model.scan()
        model.open()
        model.open()
        model.load()
        runCurrent()
        assertEquals(1, bridge.calls.count { it == "openSensors" })
        assertEquals(Examples.sensorsView, model.state.value.view.value)
        model.scan(everything = true)
        model.pair("pod")
        runCurrent()
        assertEquals(listOf(SensorsCall.Scan(true), SensorsCall.Pair("pod", null)), bridge.sensors.calls)
        model.rename("strap", "Chest")
        model.order(listOf("pod", "strap"))
        runCurrent()
        assertEquals(listOf("Stryd", "Chest"), model.state.value.paired.value?.map { it.name })
        model.forget("strap")
        model.forget("nobody")
        runCurrent()
        assertEquals(listOf("pod"), model.state.value.paired.value?.map { it.identity })
        assertEquals(Notice.NotFound, model.state.value.notice)
    }

    @Test
    fun `what becomes of sensors is shown and closing lets them go`() = runTest {
        val model = SensorsModel(bridge, backgroundScope)
        model.open()
        runCurrent()
        val off = Examples.sensorsView.copy(adapter = AdapterState.OFF)
        bridge.sensors.become(off, listOf(SensorEvent.News(1.0, null, SensorNews.ADAPTER_OFF, "Bluetooth is off.")))
        runCurrent()
        assertEquals(off, model.state.value.view.value)
        assertEquals("Bluetooth is off.", model.state.value.news)
        model.close()
        assertTrue(bridge.sensors.isClosed)
        assertEquals(Loadable.Idle, model.state.value.view)
        assertNull(model.handle)
    }

    @Test
    fun `the journal opens on today and turns months to the last day of shorter ones`() = runTest {
        val model = JournalModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        assertEquals(Examples.TODAY, model.state.value.selected)
        assertEquals(Examples.TODAY, model.state.value.today)
        assertEquals("2026-06-01", model.state.value.month.value?.first)
        model.select("2026-01-31")
        model.turn(1)
        runCurrent()
        assertEquals("2026-02-28", model.state.value.selected)
        assertEquals(28, model.state.value.month.value?.days?.size)
        model.loadWeek()
        runCurrent()
        assertEquals("2026-02-23", model.state.value.week.value?.first)
        model.turn(-2)
        runCurrent()
        assertEquals("2025-12-28", model.state.value.day.value?.date)
        assertEquals("2025-12-22", model.state.value.week.value?.first)
    }

    @Test
    fun `a search without words is over`() = runTest {
        val model = JournalModel(bridge, backgroundScope)
        model.search("stairs")
        runCurrent()
        assertEquals(listOf("entry-1"), model.state.value.results.value?.map { it.id })
        model.search("nothing like it")
        runCurrent()
        assertTrue(model.state.value.results.isEmpty)
        model.search(" ")
        assertEquals(Loadable.Idle, model.state.value.results)
    }

    @Test
    fun `a deleted entry comes back`() = runTest {
        val model = JournalModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        model.delete("entry-2")
        runCurrent()
        assertEquals(emptyList(), model.state.value.day.value?.entries)
        bridge.failure = CompanionException.StorageFull()
        model.undoDelete()
        runCurrent()
        assertEquals(Notice.StorageFull, model.state.value.notice)
        assertEquals("entry-2", model.state.value.deleted?.id)
        bridge.failure = null
        model.undoDelete()
        runCurrent()
        assertEquals(1, model.state.value.day.value?.entries?.size)
        assertNull(model.state.value.deleted)
    }

    @Test
    fun `an entry is opened to be changed`() = runTest {
        val model = JournalModel(bridge, backgroundScope)
        model.open("entry-1")
        runCurrent()
        assertEquals("2026-06-16", model.state.value.entry.value?.day)
        model.open("nothing")
        runCurrent()
        assertEquals(Loadable.Failed(Notice.NotFound), model.state.value.entry)
    }

    @Test
    fun `a trend goes back as far as is asked, today included`() = runTest {
        val model = TrendsModel(bridge, backgroundScope)
        model.loadTrend()
        model.loadLoad()
        model.loadGait()
        runCurrent()
        assertEquals(90, model.state.value.trend.value?.points?.size)
        model.show(TrendRange.FOUR_WEEKS)
        model.show(TrendMetric.SLEEP)
        runCurrent()
        assertEquals(28, model.state.value.trend.value?.points?.size)
        assertEquals(TrendMetric.SLEEP, model.state.value.trend.value?.metric)
        assertEquals(Examples.TODAY, model.state.value.trend.value?.last)
        assertNotNull(model.state.value.load.value)
        assertNotNull(model.state.value.gait.value)
    }

    @Test
    fun `looking back asks why over so many weeks`() = runTest {
        val model = ReviewModel(bridge, backgroundScope)
        model.load()
        model.ask()
        runCurrent()
        assertEquals(0u, model.state.value.why.value?.days)
        model.ask(weeks = 4u)
        assertTrue(model.state.value.why.isLoading)
        runCurrent()
        assertEquals(28u, model.state.value.why.value?.days)
        model.answerAdvice(Advice.EASY_DAY, tried = false, helped = true)
        runCurrent()
        assertEquals("can only be said of what was tried", model.state.value.notice?.reasonFor("helped"))
        assertEquals(emptySet(), model.state.value.answered)
        model.answerAdvice(Advice.EASY_DAY, tried = true, helped = true)
        runCurrent()
        assertEquals(setOf(Advice.EASY_DAY), model.state.value.answered)
        model.makeReport()
        runCurrent()
        assertTrue(model.state.value.report.value!!.startsWith("<!doctype html>"))
    }

    @Test
    fun `a run that is deleted here is told elsewhere`() = runTest {
        var left: List<RunRow>? = null
        val model = ReviewModel(bridge, backgroundScope) { left = it }
        model.loadRuns()
        model.open(Examples.RUN_ID)
        model.openDetail(Examples.RUN_ID)
        runCurrent()
        assertNotNull(model.state.value.run.value)
        assertNotNull(model.state.value.detail.value)
        model.delete(Examples.RUN_ID)
        runCurrent()
        assertEquals(Loadable.Idle, model.state.value.run)
        assertEquals(1, left?.size)
        assertEquals(left, model.state.value.runs.value)
    }

    @Test
    fun `a goal that is wrong is told next to its field and one that is right is kept`() = runTest {
        val model = PlanModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        val goal = GoalDraft(21_097.5, "2026-09-13", Examples.TODAY, daysAWeek = 1u)
        model.setGoal(goal)
        runCurrent()
        assertEquals("must be 2 to 7", model.state.value.reasonFor("days_a_week"))
        assertEquals(0, model.state.value.kept)
        model.setGoal(goal.copy(daysAWeek = 4u))
        runCurrent()
        assertNull(model.state.value.notice)
        assertEquals(1, model.state.value.kept)
        assertEquals(4.toUByte(), model.state.value.season.value?.goal?.daysAWeek)
        model.answerSuggestion(true)
        runCurrent()
        assertNull(model.state.value.week.value?.proposal)
    }

    @Test
    fun `settings that are not accepted leave those before`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        model.load()
        runCurrent()
        val profile = model.state.value.profile.value!!
        model.save(profile.copy(restingHeartRateBpm = 200u))
        runCurrent()
        assertEquals("must be between 25 and 120", model.state.value.reasonFor("resting_heart_rate_bpm"))
        assertEquals(profile, model.state.value.profile.value)
        model.save(profile.copy(units = UnitSystem.IMPERIAL))
        runCurrent()
        assertEquals(UnitSystem.IMPERIAL, model.state.value.profile.value?.units)
        assertEquals(1, model.state.value.kept)
    }

    @Test
    fun `one thing is moved at a time and what came of it is read once`() = runTest {
        val model = SettingsModel(bridge, backgroundScope)
        model.backup("/phone/backup", "")
        model.exportJson("/phone/all.json")
        runCurrent()
        assertEquals(Loadable.Failed(Notice.BadInput), model.state.value.moved)
        assertFalse("exportJson" in bridge.calls)
        model.importFile("/phone/run.fit")
        runCurrent()
        assertIs<Moved.Runs>(model.state.value.moved.value)
        model.movedWasRead()
        assertEquals(Loadable.Idle, model.state.value.moved)
        model.deleteEverything()
        runCurrent()
        assertEquals(Moved.EverythingDeleted, model.state.value.moved.value)
    }

    @Test
    fun `a key that could not be changed leaves both in the vault`() = runTest {
        val vault = FakeKeyVault()
        val model = SettingsModel(bridge, backgroundScope)
        val new = ByteArray(32) { 9 }
        bridge.failure = disk
        model.changeKey(vault) { new }
        runCurrent()
        assertEquals(Loadable.Failed(Notice.Storage), model.state.value.moved)
        assertContentEquals(ByteArray(32) { 7 }, vault.key())
        assertContentEquals(new, vault.pending())
        bridge.failure = null
        model.changeKey(vault) { new }
        runCurrent()
        assertContentEquals(new, vault.key())
        assertNull(vault.pending())
    }

    @Test
    fun `the guide opens by a link and searches`() = runTest {
        val model = GuideModel(bridge, Language.ENGLISH, backgroundScope)
        model.load()
        model.open("what-to-do-now")
        runCurrent()
        assertEquals(Topic.WHAT_TO_DO_NOW, model.state.value.page.value?.topic)
        model.open("no-such-page")
        runCurrent()
        assertEquals(Loadable.Failed(Notice.NotFound), model.state.value.page)
        model.search("heavy")
        runCurrent()
        assertEquals(1, model.state.value.results.value?.size)
        model.search("")
        assertEquals(Loadable.Idle, model.state.value.results)
    }
}
