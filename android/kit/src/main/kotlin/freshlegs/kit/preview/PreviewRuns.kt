package freshlegs.kit.preview

import freshlegs.core.CadenceFactor
import freshlegs.core.FollowUpAnswer
import freshlegs.core.KnownSensor
import freshlegs.core.ReplayOptions
import freshlegs.core.RunOptions
import freshlegs.core.SensorOptions
import freshlegs.core.SimulationOptions
import freshlegs.core.UnfinishedRun
import freshlegs.kit.bridge.RunBridge
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SensorsBridge
import freshlegs.kit.bridge.SensorsHandle

internal class PreviewRuns(
    private val core: PreviewCore,
    private val run: RunHandle,
    private val sensors: SensorsHandle,
) : RunBridge,
    SensorsBridge {
    override suspend fun hold() = core.answer("hold") { core.hold }

    override suspend fun answerFollowUp(answer: FollowUpAnswer) = core.answer("answerFollowUp") {
        core.hold ?: notFound("a red flag without an answer")
        if (answer != FollowUpAnswer.STILL_THERE) core.hold = null
        core.hold
    }

    override suspend fun unfinished() = core.answer("unfinished") { core.unfinished }

    override suspend fun resumeRun(id: String) = core.answer("resumeRun") {
        take(id)
        run
    }

    override suspend fun closeUnfinished(id: String) = core.answer("closeUnfinished") { take(id).summary }

    override suspend fun startRun(options: RunOptions) = core.answer("startRun") { run }

    override suspend fun startSimulation(options: SimulationOptions) = core.answer("startSimulation") { run }

    override suspend fun startReplay(options: ReplayOptions) = core.answer("startReplay") { run }

    override suspend fun openSensors(options: SensorOptions) = core.answer("openSensors") { sensors }

    override suspend fun pairedSensors() = core.answer("pairedSensors") { core.known }

    override suspend fun renameSensor(identity: String, name: String) =
        core.answer("renameSensor") { change(identity) { it.copy(name = name) } }

    override suspend fun forgetSensor(identity: String) = core.answer("forgetSensor") {
        if (core.known.none { it.identity == identity }) notFound("the sensor")
        core.known = core.known.filter { it.identity != identity }
    }

    override suspend fun orderSensors(identities: List<String>) = core.answer("orderSensors") {
        val places = identities.withIndex().associate { (place, identity) -> identity to place }
        core.known = core.known.sortedBy { places[it.identity] ?: identities.size }
    }

    override suspend fun setCadenceFactor(identity: String, factor: CadenceFactor?) =
        core.answer("setCadenceFactor") { change(identity) { it.copy(cadenceFactor = factor) } }

    private fun take(id: String): UnfinishedRun {
        val found = core.unfinished.firstOrNull { it.id == id } ?: notFound("the run")
        core.unfinished -= found
        return found
    }

    private fun change(identity: String, change: (KnownSensor) -> KnownSensor) {
        if (core.known.none { it.identity == identity }) notFound("the sensor")
        core.known = core.known.map { if (it.identity == identity) change(it) else it }
    }
}
