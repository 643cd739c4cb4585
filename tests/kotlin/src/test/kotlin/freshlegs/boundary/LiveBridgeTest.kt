package freshlegs.boundary

import freshlegs.core.Advice
import freshlegs.core.CompanionException
import freshlegs.core.CueOutcome
import freshlegs.core.Draft
import freshlegs.core.FlagKind
import freshlegs.core.GoalDraft
import freshlegs.core.Language
import freshlegs.core.LegsFeel
import freshlegs.core.LegsToday
import freshlegs.core.SensorEvent
import freshlegs.core.SensorOptions
import freshlegs.core.SoundFormat
import freshlegs.core.StartDraft
import freshlegs.core.Topic
import freshlegs.core.TrendMetric
import freshlegs.core.Word
import freshlegs.core.cueJsonLine
import freshlegs.core.summaryJsonLine
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.RunHandle
import freshlegs.live.LiveBridge
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.time.LocalDate
import java.util.concurrent.Executors
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds

/** The kit's bridge over the real library. */
class LiveBridgeTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `a simulated run sounds the same through the bridge and in the terminal`() = through { bridge ->
        val lines = bridge.startSimulation(aSimulation()).use { linesOf(it) }
        assertEquals(terminalsLines(folder, "--seed", "5", "--minutes", "6"), lines)
    }

    @Test
    fun `a recorded run sounds the same through the bridge and in the terminal`() {
        val recording = recording()
        through { bridge ->
            val lines = bridge.startReplay(aReplay(recording)).use { linesOf(it) }
            assertEquals(terminalsLines(folder, "--replay", recording.path), lines)
        }
    }

    @Test
    fun `one who listens late finds the newest view and every cue`() = through { bridge ->
        bridge.startSimulation(aSimulation()).use { run ->
            eventually("the run is stored") { runBlocking { bridge.runs().single().summary != null } }
            val events = run.events.toList()
            assertEquals(terminalsLines(folder, "--seed", "5", "--minutes", "6"), events.mapNotNull(::line))
            assertEquals(
                360.0,
                events
                    .filterIsInstance<RunEvent.Show>()
                    .last()
                    .view.elapsedS,
                1.0,
            )
            assertTrue(events.filterIsInstance<RunEvent.Show>().size < 10)
            assertIs<RunEvent.Finished>(events.last())
        }
    }

    @Test
    fun `a live run takes what a phone has to say, and ends in the journal`() = through { bridge ->
        assertNull(bridge.hold())
        bridge.startRun(anEasyRun).use { run ->
            run.soundFeed(SoundFormat(48_000u)).use { assertEquals(960, it.render(480u, it.nowUs()).size) }
            run.phoneSteps(3u)
            run.acceleration(0u, 20_000u, List(150) { 0 })
            val cue = run.events.first { it is RunEvent.Speak } as RunEvent.Speak
            run.cueStarted(cue.cue.id)
            run.cueEnded(cue.cue.id, CueOutcome.SPOKEN)
            run.word(Word.HEAVY)
            assertTrue(run.elapsedS() >= 0.0)
            assertFalse(run.offersCoolDown())
            run.finish()
            eventually("the run is stored") { runBlocking { bridge.run(run.id).row.summary != null } }
            assertNotNull(bridge.runReview(run.id))
            bridge.deleteRun(run.id)
        }
        assertFailsWith<CompanionException.NotFound> { bridge.deleteRun("00000000-0000-7000-8000-000000000000") }
    }

    @Test
    fun `what is asked of a handle that was closed comes too late, and no more`() = through { bridge ->
        val run = bridge.startRun(anEasyRun)
        val feed = run.soundFeed(SoundFormat(48_000u))
        val view = run.view()
        repeat(2) {
            feed.close()
            run.close()
        }
        run.cueEnded(1u, CueOutcome.SPOKEN)
        run.finish()
        assertEquals(view, run.view())
        assertEquals(0, feed.render(480u, 0u).size)
        assertEquals(0, run.soundFeed(SoundFormat(48_000u)).render(480u, 0u).size)
        // What was said before can still be heard, and then it ends.
        run.events.toList()
        eventually("the run is unfinished") { runBlocking { bridge.unfinished().any { it.id == run.id } } }
        bridge.resumeRun(run.id).use { it.finish() }
        eventually("the run is finished") { runBlocking { bridge.unfinished().isEmpty() } }
    }

    @Test
    fun `a run that begins while its caller is cancelled is let go`() {
        val thread = Executors.newSingleThreadExecutor()
        try {
            runBlocking {
                val bridge = LiveBridge.open(folder.path, key, thread.asCoroutineDispatcher())
                var handle: RunHandle? = null
                val caller =
                    launch(start = CoroutineStart.UNDISPATCHED) {
                        handle = bridge.startRun(anEasyRun)
                    }
                // The run has begun once the thread gets to this; the caller cannot know yet.
                thread.submit {}.get()
                caller.cancel()
                caller.join()
                assertNull(handle)
                eventually("nobody records the run any more") {
                    runBlocking { runCatching { bridge.closeUnfinished(bridge.unfinished().single().id) }.isSuccess }
                }
                bridge.close()
            }
        } finally {
            thread.shutdown()
        }
    }

    @Test
    fun `a routine and a reading go through the bridge`() = through { bridge ->
        val today = bridge.journalToday()
        val routine = bridge.routines(today, 1u).first()
        bridge.startRoutine(routine.key, 1u, today, 100_000.0).use { playing ->
            val events = playing.events.toList()
            assertTrue(events.filterIsInstance<RunEvent.Show>().any { it.view.routine != null })
            assertIs<RunEvent.Finished>(events.last())
        }
        bridge.startReading(60u).use { reading ->
            reading.skipSettling()
            reading.finish()
            eventually("the reading is over") { reading.isOver() }
            assertFailsWith<CompanionException.BadInput> { bridge.keepReading(reading) }
            reading.close()
            assertFailsWith<CompanionException.NotFound> { bridge.keepReading(reading) }
        }
    }

    @Test
    fun `sensors go through the bridge`() = through { bridge ->
        bridge.openSensors(SensorOptions()).use { sensors ->
            assertNotNull(sensors.events.first { told -> told.any { it is SensorEvent.Adapter } })
            sensors.scan(true)
            sensors.stopScan()
            sensors.watch(emptyList())
            sensors.retry()
            sensors.bluetoothIs(true)
            bridge.startRun(anEasyRun).use { run ->
                sensors.feed(run)
                run.finish()
            }
            bridge.startReading(null).use { sensors.read("strap", it) }
            assertFailsWith<CompanionException.NotFound> { sensors.pair("never seen", null) }
            assertNotNull(sensors.view().adapter)
            sensors.close()
            sensors.scan(true)
            assertFailsWith<CompanionException.NotFound> { sensors.pair("never seen", null) }
        }
        assertEquals(emptyList(), bridge.pairedSensors())
        bridge.orderSensors(emptyList())
        assertFailsWith<CompanionException.NotFound> { bridge.renameSensor("strap", "Strap") }
        assertFailsWith<CompanionException.NotFound> { bridge.forgetSensor("strap") }
        bridge.setCadenceFactor("strap", null)
    }

    @Test
    fun `two who hold the radio hear the same, and the second goes on when the first lets go`() = through { bridge ->
        val first = bridge.openSensors(SensorOptions())
        val second = bridge.openSensors(SensorOptions())
        first.close()
        second.use { sensors ->
            // Something new to hear, after both were there.
            sensors.bluetoothIs(false)
            sensors.bluetoothIs(true)
            sensors.events.first { told -> told.any { it is SensorEvent.Adapter } }
        }
        first.events.toList()
    }

    @Test
    fun `the journal goes through the bridge`() = through { bridge ->
        val day = bridge.localDay()
        val heavy = Draft.LegsToday(LegsToday(LegsFeel.HEAVY))
        bridge.checkEntry(heavy, null)
        assertEquals(emptyList(), bridge.questionsAbout(heavy))
        val written = bridge.writeEntry(heavy, null)
        assertEquals(written, bridge.entry(written.id))
        assertEquals(listOf(written), bridge.entries(day, day))
        assertEquals(1, bridge.searchEntries("", emptyList(), null, null).size)
        assertTrue(bridge.day(day).entries.isNotEmpty())
        bridge.week(day)
        bridge.month(day)
        val light = Draft.LegsToday(LegsToday(LegsFeel.FRESH))
        assertEquals(light, bridge.editEntry(written.id, light, null).draft)
        bridge.deleteEntry(written.id)
        assertFailsWith<CompanionException.NotFound> { bridge.entry(written.id) }

        bridge.today()
        bridge.takeAlong()
        bridge.habits()
        bridge.reminders()
        assertFailsWith<CompanionException.NotFound> { bridge.flagWasSeen(FlagKind.POP) }
        assertFailsWith<CompanionException.NotFound> { bridge.flagIsGone(FlagKind.POP) }
        val outcome = bridge.answerAdvice(Advice.EASY_DAY, tried = true, helped = true)
        assertIs<Draft.AdviceOutcome>(outcome.draft)
        assertEquals(1, bridge.whatHelped().size)

        TrendMetric.entries.forEach { bridge.trend(it, null, null) }
        bridge.load()
        bridge.loadDays(null, null)
        bridge.gaitSummary()
        bridge.review()
        bridge.why(null)
        bridge.why(8u)
        assertTrue(bridge.reportHtml(null, null).contains("<html"))
    }

    @Test
    fun `plans, settings and the guide go through the bridge`() = through { bridge ->
        val day = bridge.localDay()
        bridge.setStartAnswers(StartDraft(day, 10_000.0, 3u))
        bridge.setGoal(GoalDraft(21_097.5, LocalDate.parse(day).plusDays(100).toString(), day, 4u, "Half"))
        bridge.season()
        bridge.weekAhead()
        bridge.setGoal(null)
        runCatching { bridge.answerSuggestion(true) }

        val profile = bridge.profile().copy(language = Language.DUTCH)
        bridge.saveProfile(profile)
        assertEquals(profile, bridge.profile())
        val wrong = profile.copy(restingHeartRateBpm = 1u)
        assertTrue(
            assertFailsWith<CompanionException.BadFields> { bridge.saveProfile(wrong) }.errors.isNotEmpty(),
        )
        bridge.saveBackground(bridge.background().copy(asthma = true))
        assertTrue(bridge.background().asthma)
        bridge.saveJournalSettings(bridge.journalSettings().copy(bodyMass = true))
        assertTrue(bridge.journalSettings().bodyMass)
        bridge.chooseHabits(bridge.habitChoices())
        bridge.saveReminderSettings(bridge.reminderSettings())
        assertNull(bridge.setAside())
        assertEquals(freshlegs.core.coreVersion(), bridge.coreVersion())

        assertTrue(bridge.guideContents(Language.FRENCH).isNotEmpty())
        assertTrue(bridge.guidePage(Language.FRENCH, Topic.IRON).title.isNotEmpty())
        assertEquals(Topic.IRON, bridge.guideTopic("iron"))
        assertTrue(bridge.searchGuide(Language.ENGLISH, "iron").isNotEmpty())
    }

    @Test
    fun `data goes out and comes in through the bridge`() = through { bridge ->
        bridge.writeEntry(Draft.LegsToday(LegsToday(LegsFeel.HEAVY)), null)
        val backup = File(folder, "all.age").path
        val passphrase = "correct horse battery staple"
        assertEquals(1uL, bridge.backup(backup, passphrase).new)
        assertEquals(1uL, bridge.exportJson(File(folder, "all.json").path).new)
        bridge.exportCsv(File(folder, "csv").path)
        bridge.changeKey(ByteArray(32) { 9 })
        bridge.deleteEverything()
        assertEquals(emptyList(), bridge.entries("2000-01-01", bridge.localDay()))
        assertFailsWith<CompanionException.WrongKey> { bridge.restore(backup, "something else entirely") }
        assertEquals(1uL, bridge.restore(backup, passphrase).new)
        assertEquals(1uL, bridge.importJson(File(folder, "all.json").path).known)
        assertFailsWith<CompanionException.Storage> { bridge.importFile(File(folder, "none.fit").path, false) }
        assertFailsWith<CompanionException> { bridge.importJournal(backup) }
    }

    private fun through(test: suspend CoroutineScope.(LiveBridge) -> Unit): Unit = runBlocking {
        withTimeout(LONG_MS.toLong().milliseconds) {
            LiveBridge.open(folder.path, key).use { test(it) }
        }
    }

    private suspend fun linesOf(run: RunHandle): List<String> = run.events.toList().mapNotNull(::line)

    private fun line(event: RunEvent): String? = when (event) {
        is RunEvent.Speak -> cueJsonLine(event.cue)
        is RunEvent.Finished -> summaryJsonLine(event.summary)
        else -> null
    }
}
