package freshlegs.kit.run

import freshlegs.core.Conditions
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.UnitSystem

/** What the coach watches over in a run. */
public sealed interface RunAim {
    /** Nothing: the runner goes by feel. */
    public data object Free : RunAim

    /** The run of the plan; [planJson] is what the engine calls it. */
    public data class Planned(val planJson: String) : RunAim

    /** A pace in seconds per kilometre or mile, as the runner counts. */
    public data class Pace(val fastestS: Int, val slowestS: Int) : RunAim

    /** A zone of the heart rate, 1 to 5. */
    public data class Zone(val zone: Int) : RunAim

    /** A heart rate in beats per minute. */
    public data class HeartRate(val lowBpm: Int, val highBpm: Int) : RunAim

    /** Steps per minute of both feet. */
    public data class Cadence(val lowSpm: Int, val highSpm: Int) : RunAim
}

/** What is chosen before a run. Whether it makes sense is the engine's to say. */
public data class RunChoice(
    val kind: RunKind = RunKind.EASY,
    val aim: RunAim = RunAim.Free,
    val conditions: Conditions = Conditions(),
    /** Whether standing still pauses the run. */
    val autoPause: Boolean = false,
    /** Whether a warm-up and a cool-down are offered. */
    val offersRoutines: Boolean = true,
) {
    /** The same as the library takes it; paces are counted in [units]. */
    public fun options(units: UnitSystem): RunOptions =
        RunOptions(kind, conditions, plan(units), autoPause = autoPause, offersRoutines = offersRoutines)

    /** The aim as a plan, in JSON. */
    private fun plan(units: UnitSystem): String? = when (aim) {
        RunAim.Free -> null

        is RunAim.Planned -> aim.planJson

        is RunAim.Pace -> {
            val per = if (units == UnitSystem.METRIC) "km" else "mile"
            """{"pace":{"fastest":"${clock(aim.fastestS)}","slowest":"${clock(aim.slowestS)}","per":"$per"}}"""
        }

        is RunAim.Zone -> """{"heart_rate":{"zone":${aim.zone}}}"""

        is RunAim.HeartRate -> """{"heart_rate":{"low_bpm":${aim.lowBpm},"high_bpm":${aim.highBpm}}}"""

        is RunAim.Cadence -> """{"cadence":{"low_spm":${aim.lowSpm},"high_spm":${aim.highSpm}}}"""
    }

    private fun clock(seconds: Int) = "${seconds / 60}:${(seconds % 60).toString().padStart(2, '0')}"
}
