package freshlegs.kit.phone

import freshlegs.core.Activity
import freshlegs.core.ActivityKind
import freshlegs.core.CheckIn
import freshlegs.core.CompanionException
import freshlegs.core.Draft
import freshlegs.core.NaiveDate
import freshlegs.core.RunOrigin
import freshlegs.core.RunRow
import freshlegs.core.WrittenEntry
import freshlegs.kit.bridge.JournalBridge
import java.time.Instant
import java.time.ZoneOffset
import kotlin.math.abs
import kotlin.math.roundToInt

/** Something that the phone's collection of health data holds. */
public sealed interface HealthRecord {
    /** By which the collection knows it. */
    public val id: String

    /** The app that wrote it. */
    public val source: String

    /** A night, or a nap; it counts for the day on which it ended. */
    public data class Sleep(
        override val id: String,
        override val source: String,
        val fromUtcMs: Long,
        val toUtcMs: Long,
        /** Offset of local time from UTC where it ended, in seconds. */
        val utcOffsetS: Int,
        /** Hours asleep, without lying awake. */
        val hours: Double,
    ) : HealthRecord

    /** Heart rate at rest, in beats per minute. */
    public data class RestingHeartRate(
        override val id: String,
        override val source: String,
        val day: NaiveDate,
        val bpm: Double,
    ) : HealthRecord

    /** Heart-rate variability at rest: RMSSD in milliseconds. */
    public data class Variability(
        override val id: String,
        override val source: String,
        val day: NaiveDate,
        val rmssdMs: Double,
    ) : HealthRecord

    /** Something done elsewhere. */
    public data class Workout(
        override val id: String,
        override val source: String,
        val fromUtcMs: Long,
        val toUtcMs: Long,
        val utcOffsetS: Int,
        val activity: ActivityKind,
        val distanceM: Double?,
    ) : HealthRecord
}

/** A run as it is given to other apps. [stableId] stays the same however often it is written. */
public data class HealthWorkout(
    val stableId: String,
    val fromUtcMs: Long,
    val toUtcMs: Long,
    val utcOffsetS: Int,
    val distanceM: Double,
)

/** The phone's collection of health data. On Android Health Connect. */
public interface HealthStore {
    /** Everything that was written or changed since then. */
    public suspend fun recordsSince(utcMs: Long): List<HealthRecord>

    /** Writes a workout, or writes it anew where its stable id is known. */
    public suspend fun write(workout: HealthWorkout)

    /** Deletes a workout that we wrote; harmless where there is none. */
    public suspend fun delete(stableId: String)
}

/** What was exchanged before. It is kept on the phone. */
public interface HealthMemory {
    /** Until when records were taken in. */
    public var lookedUntilUtcMs: Long

    /** The entry that a record became, by the record's id. */
    public fun entryOf(recordId: String): String?

    public fun took(recordId: String, entryId: String)

    /** The runs that were given to other apps, by their ids. */
    public var given: Set<String>
}

/**
 * Exchanges health data with other apps on the phone, when the runner wants it: sleep, heart rate at rest, its
 * variability and workouts come in, runs go out. Nothing is taken in twice, and nothing that came from us.
 */
public class HealthExchange(
    private val store: HealthStore,
    private val journal: JournalBridge,
    private val memory: HealthMemory,
    /** How this app is called as a source. */
    private val ownSource: String,
) {
    /** Takes in what is new until [nowUtcMs]; gives how many entries it wrote or changed. */
    public suspend fun takeIn(nowUtcMs: Long): Int {
        val since = maxOf(memory.lookedUntilUtcMs - OVERLAP_MS, nowUtcMs - FURTHEST_MS)
        val records = store.recordsSince(since).filter { it.source != ownSource }
        val mornings = records.mapNotNull(::morningOf).groupBy { it.day }
        val changed =
            mornings.entries.count { (day, parts) -> takeMorning(day, parts) } +
                records.filterIsInstance<HealthRecord.Workout>().count { takeWorkout(it) }
        memory.lookedUntilUtcMs = nowUtcMs
        return changed
    }

    /** Gives finished live runs to other apps, and takes back what was deleted here. */
    public suspend fun giveOut(runs: List<RunRow>) {
        val own = runs.filter { it.origin == RunOrigin.Live }
        own.forEach { run ->
            val summary = run.summary
            if (summary != null && run.id !in memory.given) {
                val toUtcMs = run.startedAtUtcMs + (summary.elapsedS * 1_000).toLong()
                store.write(HealthWorkout(run.id, run.startedAtUtcMs, toUtcMs, run.utcOffsetS, summary.distanceM))
                memory.given += run.id
            }
        }
        (memory.given - own.map { it.id }.toSet()).forEach { id ->
            store.delete(id)
            memory.given -= id
        }
    }

    private class Part(val id: String, val day: NaiveDate, val into: (CheckIn) -> CheckIn)

    /** What a record says of a morning; `null` where it is none. */
    private fun morningOf(record: HealthRecord): Part? = when (record) {
        is HealthRecord.Sleep -> {
            val day = dayOf(record.toUtcMs, record.utcOffsetS)
            // Nights of several apps are the same night: the longest counts. A nap is none.
            if (record.hours < LEAST_NIGHT_H) {
                null
            } else {
                Part(record.id, day) { it.copy(sleepH = maxOf(it.sleepH ?: 0.0, record.hours)) }
            }
        }

        is HealthRecord.RestingHeartRate ->
            Part(record.id, record.day) { it.copy(restingHeartRateBpm = it.restingHeartRateBpm ?: record.bpm) }

        is HealthRecord.Variability ->
            Part(record.id, record.day) { it.copy(rmssdMs = it.rmssdMs ?: record.rmssdMs) }

        is HealthRecord.Workout -> null
    }

    private suspend fun takeMorning(day: NaiveDate, parts: List<Part>): Boolean {
        val new = parts.filter { memory.entryOf(it.id) == null }
        if (new.isEmpty()) return false
        val before = journal.entries(day, day).lastOrNull { it.draft is Draft.CheckIn }
        val own = (before?.draft as? Draft.CheckIn)?.v1 ?: CheckIn()
        // What the runner has written down stays.
        val all = parts.fold(CheckIn()) { morning, part -> part.into(morning) }
        val morning =
            own.copy(
                sleepH = own.sleepH ?: all.sleepH,
                restingHeartRateBpm = own.restingHeartRateBpm ?: all.restingHeartRateBpm,
                rmssdMs = own.rmssdMs ?: all.rmssdMs,
            )
        if (morning == own) {
            before?.let { entry -> new.forEach { memory.took(it.id, entry.id) } }
            return false
        }
        val written = written { write(before, Draft.CheckIn(morning), day) } ?: return false
        new.forEach { memory.took(it.id, written.id) }
        return true
    }

    private suspend fun takeWorkout(workout: HealthRecord.Workout): Boolean {
        if (memory.entryOf(workout.id) != null) return false
        val day = dayOf(workout.toUtcMs, workout.utcOffsetS)
        val minutes = ((workout.toUtcMs - workout.fromUtcMs) / 60_000.0).roundToInt()
        if (minutes !in 1..2_880) return false
        val draft = Draft.Activity(Activity(workout.activity, minutes.toUShort(), workout.distanceM))
        // Two apps that tell of the same workout, or the runner who wrote it down before.
        val known = journal.entries(day, day).firstOrNull { it.isSameAs(draft.v1) }
        val entry = known ?: written { write(null, draft, day) } ?: return false
        memory.took(workout.id, entry.id)
        return known == null
    }

    private suspend fun write(before: WrittenEntry?, draft: Draft, day: NaiveDate): WrittenEntry =
        if (before == null) journal.writeEntry(draft, day) else journal.editEntry(before.id, draft, day)

    /** A value that the journal does not accept is left aside; all else is a failure. */
    private suspend fun written(write: suspend () -> WrittenEntry): WrittenEntry? = try {
        write()
    } catch (_: CompanionException.BadFields) {
        null
    }

    private companion object {
        /** Other apps write late: what came within two days is looked at again. */
        const val OVERLAP_MS = 2 * 86_400_000L

        /** Nothing older is taken in. */
        const val FURTHEST_MS = 60 * 86_400_000L

        /** Shorter sleep is a nap, in hours. */
        const val LEAST_NIGHT_H = 2.0

        /** As much may two reports of a workout differ, in minutes. */
        const val SAME_MIN = 5

        fun dayOf(utcMs: Long, utcOffsetS: Int): NaiveDate =
            Instant.ofEpochMilli(utcMs).atOffset(ZoneOffset.ofTotalSeconds(utcOffsetS)).toLocalDate().toString()

        fun WrittenEntry.isSameAs(activity: Activity): Boolean {
            val known = (draft as? Draft.Activity)?.v1 ?: return false
            val minutes = known.minutes?.toInt() ?: return false
            return known.activity == activity.activity && abs(minutes - (activity.minutes?.toInt() ?: 0)) <= SAME_MIN
        }
    }
}
