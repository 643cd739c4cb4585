package freshlegs.screens

import freshlegs.core.BodyPart
import freshlegs.core.BodySide
import freshlegs.core.CheckIn
import freshlegs.core.Draft
import freshlegs.core.GoalDraft
import freshlegs.core.HabitChoice
import freshlegs.core.HabitKind
import freshlegs.core.ImportFate
import freshlegs.core.Language
import freshlegs.core.Probe
import freshlegs.core.ProfileDraft
import freshlegs.core.RunCard
import freshlegs.core.Sex
import freshlegs.core.Soreness
import freshlegs.core.StartDraft
import freshlegs.core.UnitSystem
import freshlegs.core.Verbosity
import freshlegs.live.LiveBridge
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import java.io.File
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import kotlin.io.path.createTempDirectory

/**
 * The real library, with the journal of a runner who has run for six weeks, and too much in the last: what the
 * engine makes of it, in its own words, is what the pictures show. The wall clock stands, so that it is the same on
 * every day.
 */
object RealCore {
    /** Where the wall clock stands: the morning of 17 June 2026 in Berlin. */
    val today: LocalDate = LocalDate.parse("2026-06-17")
    private const val NOW_MS = 1_781_676_000_000
    private const val OFFSET_S = 7_200
    private val key = ByteArray(32) { (it * 7).toByte() }
    private val stores = mutableMapOf<Language, File>()
    private val folder by lazy {
        createTempDirectory("freshlegs").toFile().also {
            Runtime.getRuntime().addShutdownHook(Thread { it.deleteRecursively() })
        }
    }
    private var copies = 0

    /** A library of its own over a copy of the journal. Calls are answered before they return. */
    fun open(language: Language): LiveBridge {
        stop()
        val copy = File(folder, "copy-${copies++}")
        stores.getOrPut(language) { written(language) }.copyRecursively(copy)
        return bridge(copy)
    }

    /** A library in which nothing is written. */
    fun empty(): LiveBridge {
        stop()
        return bridge(File(folder, "empty-${copies++}"))
    }

    private fun stop() = Probe().use { it.stopWallClock(NOW_MS, OFFSET_S) }

    private fun bridge(store: File) = runBlocking { LiveBridge.open(store.path, key, Dispatchers.Unconfined) }

    private fun written(language: Language): File {
        val store = File(folder, language.name)
        bridge(store).use { bridge -> runBlocking { bridge.writeAll(language) } }
        return store
    }

    private suspend fun LiveBridge.writeAll(language: Language) {
        saveProfile(ProfileDraft(48u, 187u, Sex.FEMALE, UnitSystem.METRIC, language, Verbosity.CHATTY, knocks = true))
        setStartAnswers(StartDraft(today.minusDays(41).toString(), longestRunM = 9_000.0, runsAWeek = 3u))
        setGoal(GoalDraft(10_000.0, today.plusDays(81).toString(), today.minusDays(20).toString(), daysAWeek = 4u))
        chooseHabits(listOf(HabitChoice(HabitKind.SLEEP), HabitChoice(HabitKind.STRENGTH, 2u)))
        for (ago in 41L downTo 0L) writeMorning(today.minusDays(ago), ago)
        for ((number, ago) in runDays.withIndex()) writeRun(today.minusDays(ago), number, isLastWeek = ago < 7)
    }

    private suspend fun LiveBridge.writeMorning(day: LocalDate, ago: Long) {
        // A rhythm of a week, and four short nights at the end of it.
        val isTired = ago < 4
        val weekly = (ago % 7).toInt()
        val checkIn =
            CheckIn(
                sleepH = if (isTired) 5.5 + ago * 0.25 else 7.0 + weekly * 0.15,
                sleepQuality = if (isTired) 2u else 4u,
                legHeaviness = if (isTired) (7u - ago.toUInt()).toUByte() else (2 + weekly % 3).toUByte(),
                soreness = if (isTired) listOf(Soreness(BodyPart.CALF, BodySide.BOTH, 3u)) else emptyList(),
                fatigue = if (isTired) 4u else 2u,
                mood = if (isTired) 3u else 4u,
                stress = if (isTired) 4u else 2u,
                restingHeartRateBpm = 48.0 + weekly % 3 + if (isTired) 5.0 else 0.0,
                rmssdMs = 62.0 - weekly - if (isTired) 16.0 else 0.0,
            )
        writeEntry(Draft.CheckIn(checkIn), day.toString())
    }

    private suspend fun LiveBridge.writeRun(day: LocalDate, number: Int, isLastWeek: Boolean) {
        val file = File(folder, "run-$day.tcx")
        if (!file.exists()) file.writeText(Workout(day, number, isLastWeek).tcx())
        val fate = importFile(file.path, false).sessions.single().fate
        val id = (fate as ImportFate.New).id
        val card =
            RunCard(
                run = id,
                rpe = if (isLastWeek) 7.0 else 4.0 + number % 2,
                legHeaviness = if (isLastWeek) 7u else (2 + number % 3).toUByte(),
            )
        writeEntry(Draft.RunCard(card), day.toString())
    }

    /** How many days ago the runs were: three a week, and five in the last. */
    private val runDays = listOf(40L, 38, 35, 33, 31, 28, 26, 24, 21, 19, 17, 14, 12, 10, 6, 5, 4, 2, 1)
}

/** A run around a park, as a watch would write it: an hour in the last week, half of it before. */
private class Workout(private val day: LocalDate, private val number: Int, private val isLastWeek: Boolean) {
    private val seconds = if (isLastWeek) 3_000 else 1_800 + number % 3 * 300
    private val speed = if (isLastWeek) 2.95 else 2.7 + number % 4 * 0.05

    fun tcx(): String = buildString {
        val start = "${day}T05:30:00Z"
        append("""<?xml version="1.0" encoding="UTF-8"?>""")
        append("""<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">""")
        append("""<Activities><Activity Sport="Running"><Id>$start</Id><Lap StartTime="$start">""")
        append("<TotalTimeSeconds>$seconds</TotalTimeSeconds><DistanceMeters>${seconds * speed}</DistanceMeters>")
        append("<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>")
        for (second in 0..seconds step STEP_S) append(point(second))
        append("</Track></Lap></Activity></Activities></TrainingCenterDatabase>")
    }

    private fun point(second: Int): String {
        val metres = second * speed
        // An ellipse of 2.4 km, a little larger each time around.
        val turn = metres / ROUND_M * 2 * Math.PI
        val reach = 1 + metres / 60_000
        val latitude = 52.5145 + Math.sin(turn) * 0.0028 * reach
        val longitude = 13.3501 + Math.cos(turn) * 0.0062 * reach + Math.sin(2 * turn) * 0.0008
        val rising = minOf(second, 600) / 600.0
        val heart = 104 + 38 * rising + 6 * Math.sin(second / 240.0) + if (isLastWeek) 9 else 0
        val cadence = 84 + 2 * Math.sin(second / 300.0) - if (isLastWeek) second / 1_500.0 else 0.0
        val time = day.atTime(5, 30).plusSeconds(second.toLong())
        return "<Trackpoint><Time>${stamp.format(time)}Z</Time><Position><LatitudeDegrees>$latitude" +
            "</LatitudeDegrees><LongitudeDegrees>$longitude</LongitudeDegrees></Position><AltitudeMeters>" +
            "${34 + 5 * Math.sin(
                turn * 2,
            )}</AltitudeMeters><DistanceMeters>$metres</DistanceMeters><HeartRateBpm><Value>" +
            "${heart.toInt()}</Value></HeartRateBpm><Cadence>${cadence.toInt()}</Cadence></Trackpoint>"
    }

    private companion object {
        const val STEP_S = 5
        const val ROUND_M = 2_400.0
        val stamp: DateTimeFormatter = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")
    }
}
