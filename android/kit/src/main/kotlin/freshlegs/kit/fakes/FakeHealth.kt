package freshlegs.kit.fakes

import freshlegs.kit.phone.HealthMemory
import freshlegs.kit.phone.HealthRecord
import freshlegs.kit.phone.HealthStore
import freshlegs.kit.phone.HealthWorkout

/** A collection of health data in memory. */
public class FakeHealthStore : HealthStore {
    /** What other apps have written. */
    public var records: List<HealthRecord> = emptyList()

    /** What we have written, in order. */
    public var written: List<HealthWorkout> = emptyList()
        private set

    /** What we have deleted, in order. */
    public var deleted: List<String> = emptyList()
        private set

    override suspend fun recordsSince(utcMs: Long): List<HealthRecord> = records

    override suspend fun write(workout: HealthWorkout) {
        written = written.filter { it.stableId != workout.stableId } + workout
    }

    override suspend fun delete(stableId: String) {
        deleted += stableId
    }
}

/** A memory that lasts as long as it lives. */
public class FakeHealthMemory : HealthMemory {
    private val entries = mutableMapOf<String, String>()

    override var lookedUntilUtcMs: Long = 0

    override var given: Set<String> = emptySet()

    override fun entryOf(recordId: String): String? = entries[recordId]

    override fun took(recordId: String, entryId: String) {
        entries[recordId] = entryId
    }
}
