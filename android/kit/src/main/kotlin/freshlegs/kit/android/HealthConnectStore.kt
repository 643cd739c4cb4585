package freshlegs.kit.android

import android.annotation.SuppressLint
import android.content.Context
import android.content.SharedPreferences
import android.health.connect.HealthConnectException
import android.health.connect.HealthConnectManager
import android.health.connect.InsertRecordsResponse
import android.health.connect.ReadRecordsRequestUsingFilters
import android.health.connect.ReadRecordsResponse
import android.health.connect.RecordIdFilter
import android.health.connect.TimeInstantRangeFilter
import android.health.connect.datatypes.DistanceRecord
import android.health.connect.datatypes.ExerciseSessionRecord
import android.health.connect.datatypes.ExerciseSessionType
import android.health.connect.datatypes.HeartRateVariabilityRmssdRecord
import android.health.connect.datatypes.InstantRecord
import android.health.connect.datatypes.Metadata
import android.health.connect.datatypes.Record
import android.health.connect.datatypes.RestingHeartRateRecord
import android.health.connect.datatypes.SleepSessionRecord
import android.health.connect.datatypes.units.Length
import android.os.Build
import android.os.OutcomeReceiver
import freshlegs.core.ActivityKind
import freshlegs.core.NaiveDate
import freshlegs.kit.phone.HealthMemory
import freshlegs.kit.phone.HealthRecord
import freshlegs.kit.phone.HealthStore
import freshlegs.kit.phone.HealthWorkout
import kotlinx.coroutines.suspendCancellableCoroutine
import java.time.Duration
import java.time.Instant
import java.time.ZoneOffset
import java.util.concurrent.Executor
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

/** Health Connect, a part of Android from 14 on, and to be made only there: no other company's library is asked. */
@SuppressLint("NewApi")
public class HealthConnectStore(context: Context) : HealthStore {
    private val health = context.getSystemService(HealthConnectManager::class.java)
    private val here = Executor(Runnable::run)

    override suspend fun recordsSince(utcMs: Long): List<HealthRecord> = all<SleepSessionRecord>(utcMs).map(::sleep) +
        all<RestingHeartRateRecord>(utcMs).map { it.resting() } +
        all<HeartRateVariabilityRmssdRecord>(utcMs).map { it.variability() } +
        all<ExerciseSessionRecord>(utcMs).map { it.workout() }

    override suspend fun write(workout: HealthWorkout) {
        val from = Instant.ofEpochMilli(workout.fromUtcMs)
        val to = Instant.ofEpochMilli(workout.toUtcMs)
        val offset = ZoneOffset.ofTotalSeconds(workout.utcOffsetS)
        val session =
            ExerciseSessionRecord
                .Builder(named(workout.stableId), from, to, ExerciseSessionType.EXERCISE_SESSION_TYPE_RUNNING)
                .setStartZoneOffset(offset)
                .setEndZoneOffset(offset)
                .build()
        val way =
            DistanceRecord
                .Builder(named(distanceOf(workout.stableId)), from, to, Length.fromMeters(workout.distanceM))
                .setStartZoneOffset(offset)
                .setEndZoneOffset(offset)
                .build()
        // What has the same name of ours takes the place of what was written before.
        outcome<InsertRecordsResponse> { health.insertRecords(listOf(session, way), here, it) }
    }

    override suspend fun delete(stableId: String) {
        val names =
            listOf(
                RecordIdFilter.fromClientRecordId(ExerciseSessionRecord::class.java, stableId),
                RecordIdFilter.fromClientRecordId(DistanceRecord::class.java, distanceOf(stableId)),
            )
        outcome<Void?> { health.deleteRecords(names, here, it) }
    }

    private suspend inline fun <reified T : Record> all(sinceUtcMs: Long): List<T> {
        val range = TimeInstantRangeFilter.Builder().setStartTime(Instant.ofEpochMilli(sinceUtcMs)).build()
        val found = mutableListOf<T>()
        var page = FIRST_PAGE
        do {
            val request = ReadRecordsRequestUsingFilters.Builder(T::class.java).setTimeRangeFilter(range)
            // The order of a first page goes on on those that follow.
            if (page != FIRST_PAGE) request.setPageToken(page)
            val answer = outcome<ReadRecordsResponse<T>> { health.readRecords(request.build(), here, it) }
            found += answer.records
            page = answer.nextPageToken
        } while (page != FIRST_PAGE)
        return found
    }

    private suspend fun <T> outcome(ask: (OutcomeReceiver<T, HealthConnectException>) -> Unit): T =
        suspendCancellableCoroutine { end ->
            ask(
                object : OutcomeReceiver<T, HealthConnectException> {
                    override fun onResult(result: T) = end.resume(result)

                    override fun onError(error: HealthConnectException) = end.resumeWithException(error)
                },
            )
        }

    private companion object {
        const val FIRST_PAGE = -1L

        fun distanceOf(stableId: String) = "$stableId-distance"

        fun named(name: String): Metadata = Metadata.Builder().setClientRecordId(name).build()

        fun sleep(record: SleepSessionRecord): HealthRecord {
            val awake = record.stages.filter { it.type in AWAKE }
            val hours = { from: Instant, to: Instant -> Duration.between(from, to).toMillis() / 3.6e6 }
            return HealthRecord.Sleep(
                id = record.metadata.id,
                source = record.metadata.dataOrigin.packageName.orEmpty(),
                fromUtcMs = record.startTime.toEpochMilli(),
                toUtcMs = record.endTime.toEpochMilli(),
                utcOffsetS = record.endZoneOffset.totalSeconds,
                hours = hours(record.startTime, record.endTime) - awake.sumOf { hours(it.startTime, it.endTime) },
            )
        }

        fun RestingHeartRateRecord.resting(): HealthRecord = HealthRecord.RestingHeartRate(
            metadata.id,
            metadata.dataOrigin.packageName.orEmpty(),
            day(),
            beatsPerMinute.toDouble(),
        )

        fun HeartRateVariabilityRmssdRecord.variability(): HealthRecord = HealthRecord.Variability(
            metadata.id,
            metadata.dataOrigin.packageName.orEmpty(),
            day(),
            heartRateVariabilityMillis,
        )

        fun ExerciseSessionRecord.workout(): HealthRecord = HealthRecord.Workout(
            id = metadata.id,
            source = metadata.dataOrigin.packageName.orEmpty(),
            fromUtcMs = startTime.toEpochMilli(),
            toUtcMs = endTime.toEpochMilli(),
            utcOffsetS = endZoneOffset.totalSeconds,
            activity = activityOf(exerciseType),
            distanceM = null,
        )

        fun InstantRecord.day(): NaiveDate = time.atOffset(zoneOffset).toLocalDate().toString()

        /** Awake in bed, awake, out of bed. */
        val AWAKE =
            setOf(
                SleepSessionRecord.StageType.STAGE_TYPE_AWAKE,
                SleepSessionRecord.StageType.STAGE_TYPE_AWAKE_IN_BED,
                SleepSessionRecord.StageType.STAGE_TYPE_AWAKE_OUT_OF_BED,
            )

        fun activityOf(type: Int): ActivityKind = when (type) {
            ExerciseSessionType.EXERCISE_SESSION_TYPE_RUNNING,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_RUNNING_TREADMILL,
            -> ActivityKind.RUN

            ExerciseSessionType.EXERCISE_SESSION_TYPE_WALKING,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_HIKING,
            -> ActivityKind.WALK

            ExerciseSessionType.EXERCISE_SESSION_TYPE_BIKING,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_BIKING_STATIONARY,
            -> ActivityKind.CYCLING

            ExerciseSessionType.EXERCISE_SESSION_TYPE_SWIMMING_POOL,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_SWIMMING_OPEN_WATER,
            -> ActivityKind.SWIMMING

            ExerciseSessionType.EXERCISE_SESSION_TYPE_STRENGTH_TRAINING,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_WEIGHTLIFTING,
            -> ActivityKind.STRENGTH

            ExerciseSessionType.EXERCISE_SESSION_TYPE_YOGA,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_PILATES,
            ExerciseSessionType.EXERCISE_SESSION_TYPE_STRETCHING,
            -> ActivityKind.MOBILITY

            else -> ActivityKind.OTHER_SPORT
        }
    }
}

/** What was exchanged before, kept in the app's preferences. */
public class PreferencesHealthMemory(context: Context) : HealthMemory {
    private val kept: SharedPreferences = context.getSharedPreferences("health", Context.MODE_PRIVATE)

    override var lookedUntilUtcMs: Long
        get() = kept.getLong(LOOKED, 0)
        set(value) = kept.edit().putLong(LOOKED, value).apply()

    override var given: Set<String>
        get() = kept.getStringSet(GIVEN, null).orEmpty().toSet()
        set(value) = kept.edit().putStringSet(GIVEN, value).apply()

    override fun entryOf(recordId: String): String? = kept.getString("$TAKEN$recordId", null)

    override fun took(recordId: String, entryId: String): Unit =
        kept.edit().putString("$TAKEN$recordId", entryId).apply()

    private companion object {
        const val LOOKED = "looked_until_utc_ms"
        const val GIVEN = "given"
        const val TAKEN = "taken."
    }
}
