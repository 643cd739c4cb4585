package freshlegs.boundary

import freshlegs.core.AdapterState
import freshlegs.core.CompanionException
import freshlegs.core.CueOutcome
import freshlegs.core.Draft
import freshlegs.core.Fix
import freshlegs.core.HrvCorrection
import freshlegs.core.HrvOptions
import freshlegs.core.Language
import freshlegs.core.LegsFeel
import freshlegs.core.LegsToday
import freshlegs.core.RunOrigin
import freshlegs.core.SensorEvent
import freshlegs.core.SensorInfo
import freshlegs.core.SensorOptions
import freshlegs.core.SoundFormat
import freshlegs.core.SoundVolumes
import freshlegs.core.Topic
import freshlegs.core.Word
import freshlegs.core.coreVersion
import freshlegs.core.decode
import freshlegs.core.guideContents
import freshlegs.core.guidePage
import freshlegs.core.guideTopic
import freshlegs.core.guideTopicOfCue
import freshlegs.core.hrvJsonLine
import freshlegs.core.hrvOfFile
import freshlegs.core.loadOrCreateKey
import freshlegs.core.newKey
import freshlegs.core.replaceKey
import freshlegs.core.searchGuide
import freshlegs.core.sensorJsonLine
import freshlegs.core.unwrapKey
import freshlegs.core.wrapKey
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Every object of the library once. */
class ObjectsTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `a companion keeps what it is given`() {
        library(folder).use { companion ->
            val draft = Draft.LegsToday(LegsToday(LegsFeel.HEAVY))
            val today = companion.localDay()
            val written = companion.writeEntry(draft)
            assertEquals(today, written.day)
            assertEquals(written, companion.entry(written.id))
            assertEquals(listOf(written), companion.entries(today, today))
            companion.deleteEntry(written.id)
            assertEquals(emptyList(), companion.entries(today, today))

            val profile = companion.profile().copy(language = Language.GERMAN, restingHeartRateBpm = 48u)
            companion.saveProfile(profile)
            assertEquals(profile, companion.profile())
            assertNull(companion.setAside())
        }
    }

    @Test
    fun `a run is listed, read back and deleted`() {
        library(folder).use { companion ->
            val shell = Listener()
            val id =
                companion.startSimulation(aSimulation(), shell).use { run ->
                    shell.hearsTheEndOf(run)
                    assertEquals(360.0, run.view().elapsedS, 1.0)
                    run.id()
                }
            val row = companion.runs().single()
            assertEquals(id, row.id)
            assertEquals(RunOrigin.Simulated, row.origin)
            val detail = companion.run(id)
            assertTrue(detail.track.size >= 360)
            assertEquals(row.summary?.cues?.toInt(), detail.cues.size)
            companion.deleteRun(id)
            assertFailsWith<CompanionException.NotFound> { companion.run(id) }
        }
    }

    @Test
    fun `a live run takes everything that a phone has to say`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startRun(anEasyRun, shell).use { run ->
                val strap =
                    SensorInfo(
                        identity = "strap",
                        name = "Strap",
                        manufacturer = null,
                        model = null,
                        firmware = null,
                        cadenceFactor = null,
                        priority = 0u,
                        offers = emptyList(),
                    )
                val sensor = run.sensorJoined(strap)
                assertEquals(sensor, run.sensorJoined(strap))
                run.sensorLink(sensor, true)
                run.notification(sensor, "00002a37-0000-1000-8000-00805f9b34fb", byteArrayOf(0, 140.toByte()))
                run.fix(Fix(48.1, 11.5, 5f, 520f, 3f))
                run.barometricAltitude(520f)
                run.phoneSteps(12u)
                run.acceleration(0u, 20_000u, List(150) { 0 })
                assertFailsWith<CompanionException.BadInput> { run.acceleration(0u, 20_000u, List(149) { 0 }) }
                run.word(Word.HEAVY)
                run.word(Word.UNDO)
                run.metronome(170.0)
                run.tap()
                run.keepGuide()
                run.guideOff()
                run.lap()
                run.mute(true)
                run.pause()
                run.resume()
                run.cueStarted(1u)
                run.cueEnded(1u, CueOutcome.SPOKEN)
                assertTrue(run.elapsedS() >= 0.0)
                assertFalse(run.offersCoolDown())
                run.finish()
                shell.hearsTheEndOf(run)
            }
            assertEquals(RunOrigin.Live, companion.runs().single().origin)
        }
    }

    @Test
    fun `a sound feed renders so many frames, and silence where nothing sounds`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.startRun(anEasyRun, shell).use { run ->
                run.soundFeed(SoundFormat(48_000u, stereo = true, float = true)).use { feed ->
                    feed.setTrimMs(-40)
                    feed.setVolumes(SoundVolumes(metronomeDb = -6f))
                    assertEquals(480 * 8, feed.render(480u, feed.nowUs()).size)
                    run.metronome(180.0)
                    eventually("the metronome is heard") {
                        feed.render(24_000u, feed.nowUs()).any { it != 0.toByte() } && feed.sounding()
                    }
                }
                assertFailsWith<CompanionException.BadInput> { run.soundFeed(SoundFormat(4_000u)) }
                run.finish()
                shell.hearsTheEndOf(run)
            }
        }
    }

    @Test
    fun `a routine plays by itself to its end`() {
        library(folder).use { companion ->
            val today = companion.journalToday()
            val routines = companion.routines(today, 1u)
            assertTrue(routines.isNotEmpty())
            val shell = Listener()
            companion.startRoutine(routines.first().key, 1u, today, 100_000.0, shell).use { routine ->
                assertTrue(routine.waitUntilOver(LONG_MS))
            }
            assertTrue(shell.over.await(LONG_MS.toLong(), TimeUnit.MILLISECONDS))
            assertTrue(shell.lines.size > 2)
            assertTrue(shell.views.any { it.routine != null })
        }
    }

    @Test
    fun `a reading that measured nothing is over when it is told so, and not kept`() {
        library(folder).use { companion ->
            companion.startReading(60u).use { reading ->
                reading.skipSettling()
                assertEquals(0u, reading.view().beats)
                reading.finish()
                eventually("the reading is over") { reading.isOver() }
                assertFailsWith<CompanionException.BadInput> { companion.keepReading(reading) }
            }
        }
    }

    @Test
    fun `sensors tell how Bluetooth stands, and pair nothing that was never seen`() {
        library(folder).use { companion ->
            val shell = Listener()
            companion.openSensors(SensorOptions(), shell).use { sensors ->
                sensors.scan(false)
                sensors.stopScan()
                sensors.watch(emptyList())
                sensors.retry()
                sensors.bluetoothIs(true)
                assertFailsWith<CompanionException.NotFound> { sensors.pair("nothing", null) }
                eventually("the adapter is told of") { shell.sensorEvents.any { it is SensorEvent.Adapter } }
                assertNotNull(sensors.view().adapter)
            }
            assertEquals(emptyList(), companion.pairedSensors())
            val adapter = shell.sensorEvents.first { it is SensorEvent.Adapter }
            assertIs<AdapterState>((adapter as SensorEvent.Adapter).state)
            assertTrue(sensorJsonLine(adapter).startsWith("{"))
        }
    }

    @Test
    fun `functions answer without a companion`() {
        assertTrue(Regex("""\d+\.\d+\.\d+""").matches(coreVersion()))
        assertTrue(guideContents(Language.ENGLISH).isNotEmpty())
        val topic = assertNotNull(guideTopic("why-heavy-legs"))
        assertEquals(Topic.WHY_HEAVY_LEGS, topic)
        assertTrue(guidePage(Language.JAPANESE, topic).title.isNotEmpty())
        assertTrue(searchGuide(Language.ENGLISH, "iron").isNotEmpty())
        assertNull(guideTopic("no such page"))
        assertNull(guideTopicOfCue(freshlegs.core.CueKind.STARTED))
        assertTrue("140" in decode("2a37", byteArrayOf(0, 140.toByte())))
        assertFailsWith<CompanionException.BadInput> { decode("no uuid", byteArrayOf()) }
    }

    @Test
    fun `a key is made, wrapped, unwrapped and put in place`() {
        val place = File(folder, "key").path
        val made = loadOrCreateKey(place, File(folder, "store").path)
        assertEquals(32, made.size)
        assertContentEquals(made, loadOrCreateKey(place, File(folder, "store").path))
        val next = newKey()
        assertFalse(made.contentEquals(next))
        replaceKey(place, next)
        assertContentEquals(next, loadOrCreateKey(place, File(folder, "store").path))
        val wrapped = wrapKey(next, "correct horse battery staple")
        assertContentEquals(next, unwrapKey(wrapped, "correct horse battery staple"))
        assertFailsWith<CompanionException.WrongKey> { unwrapKey(wrapped, "something else entirely") }
    }

    @Test
    fun `beats of a file are reported`() {
        val beats = File(folder, "beats.txt")
        beats.writeText((0 until 400).joinToString("\n") { (850 + it % 7 * 10).toString() })
        val report = hrvOfFile(beats.path, HrvOptions(correction = HrvCorrection.NONE))
        assertEquals(400u, report.beats)
        assertTrue(hrvJsonLine(report).startsWith("{"))
    }
}
