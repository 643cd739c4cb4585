package freshlegs.kit.preview

import freshlegs.core.CompanionException
import freshlegs.core.FlagView
import freshlegs.core.HoldView
import freshlegs.core.RunRow
import freshlegs.core.UnfinishedRun
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.bridge.GuideBridge
import freshlegs.kit.bridge.RoutineBridge
import freshlegs.kit.bridge.RunBridge
import freshlegs.kit.bridge.SensorsBridge
import freshlegs.kit.bridge.SettingsBridge
import freshlegs.kit.fakes.FakeReading
import freshlegs.kit.fakes.FakeRoutine
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.FakeSensors

/**
 * A core of cardboard: it answers every call with believable data that is always the same, and keeps what is written
 * to it for as long as it lives. Screens are previewed and models are tested with it, without the library.
 */
public class PreviewBridge private constructor(
    private val core: PreviewCore,
    /** The run that it gives out; so with the others. */
    public val run: FakeRun,
    public val routine: FakeRoutine,
    public val reading: FakeReading,
    public val sensors: FakeSensors,
    private val runs: PreviewRuns,
    private val settings: PreviewSettings,
    private val journal: JournalSide,
) : CoachBridge,
    JournalSide by journal,
    RunBridge by runs,
    SensorsBridge by runs,
    SettingsBridge by settings,
    RoutineBridge by settings,
    GuideBridge by settings {
    /** Where nothing else is said, runs end at once when they are finished. */
    public constructor(
        run: FakeRun = FakeRun(summary = Examples.summary, view = Examples.liveView(elapsedS = 1_260.0)),
        routine: FakeRoutine = FakeRoutine(),
        reading: FakeReading = FakeReading(),
        sensors: FakeSensors = FakeSensors(),
    ) : this(PreviewCore(), run, routine, reading, sensors)

    private constructor(
        core: PreviewCore,
        run: FakeRun,
        routine: FakeRoutine,
        reading: FakeReading,
        sensors: FakeSensors,
    ) : this(
        core,
        run,
        routine,
        reading,
        sensors,
        PreviewRuns(core, run, sensors),
        PreviewSettings(core, routine),
        PreviewJournal(core, reading),
    )

    /** The names of the calls so far. */
    public val calls: List<String> get() = core.calls

    /** How every call fails; with `null` none does. */
    public var failure: CompanionException?
        get() = core.failure
        set(value) {
            core.failure = value
        }

    /** Lets an unanswered red flag hold running back. */
    public fun holdBack(hold: HoldView?) {
        core.hold = hold
    }

    /** Lets runs have been cut off. */
    public fun cutOff(runs: List<UnfinishedRun>) {
        core.unfinished = runs
    }

    /** Lets these be all runs. */
    public fun ran(runs: List<RunRow>) {
        core.runs = runs
    }

    /** Raises red flags. */
    public fun raise(flags: List<FlagView> = listOf(JournalExamples.flag)) {
        core.flags = flags
    }
}
