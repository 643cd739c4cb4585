package freshlegs.screens.sensors

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import freshlegs.core.KnownSensor
import freshlegs.core.LinkState
import freshlegs.core.SensorsView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SensorsState
import freshlegs.screens.Go
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings

/** Sensors: those of the runner in their order, and those that are found. */
@Composable
internal fun SensorsScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.sensors.state.collectAsState()
    var lookedAt by rememberSaveable { mutableStateOf(emptyList<String>()) }
    var opened by rememberSaveable { mutableStateOf<String?>(null) }
    val bluetooth = RadioWhileHere(models, state, lookedAt)
    val paired = state.paired.value
    // One that was forgotten has no page any more.
    LaunchedEffect(paired) { if (paired != null && paired.none { it.identity == opened }) opened = null }
    val known = paired?.firstOrNull { it.identity == opened }
    if (known != null) {
        SensorPage(models, state, known) { opened = null }
        return
    }
    Page(words.appSensors, onBack) {
        noticeItem(state.notice, models.sensors::noticeWasSeen)
        radioTrouble(models, bluetooth, state.view)
        state.news?.let { news -> item(key = "news") { Panel { Words(news) } } }
        pairedSensors(models, state) { opened = it }
        nearby(models, state, lookedAt) { lookedAt = lookedAt + it }
    }
}

private fun LazyListScope.pairedSensors(models: AppModels, state: SensorsState, onOpen: (String) -> Unit) {
    val paired = state.paired.value
    item(key = "mine") {
        val words = LocalStrings.current
        Section(words.sensorsMine) {
            Loaded(state.paired, models.sensors::load) {
                when (it.size) {
                    0 -> Words(words.sensorsMineEmpty)
                    1 -> Unit
                    else -> Small(words.sensorsOrder)
                }
            }
        }
    }
    itemsIndexed(paired.orEmpty(), key = { _, known -> "paired ${known.identity}" }) { place, known ->
        PairedSensor(
            known = known,
            row = state.view.value?.sensors?.firstOrNull { it.identity == known.identity },
            onUp = moving(models, paired.orEmpty(), place, place - 1),
            onDown = moving(models, paired.orEmpty(), place, place + 1),
            onOpen = { onOpen(known.identity) },
        )
    }
    if (state.view.value.misses()) {
        item(key = "retry") { QuietButton(LocalStrings.current.sensorsRetry, models.sensors::retry) }
    }
}

/** Moves a sensor within the order of preference; `null` where there is no such place. */
private fun moving(models: AppModels, paired: List<KnownSensor>, from: Int, to: Int): (() -> Unit)? {
    if (to !in paired.indices) return null
    return {
        val order = paired.map { it.identity }.toMutableList()
        order.add(to, order.removeAt(from))
        models.sensors.order(order)
    }
}

private fun SensorsView?.misses() =
    this?.sensors.orEmpty().any { it.link == LinkState.FINDING || it.link == LinkState.WAITING }
