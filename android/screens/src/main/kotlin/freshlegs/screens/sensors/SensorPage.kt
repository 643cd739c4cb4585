package freshlegs.screens.sensors

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.CadenceFactor
import freshlegs.core.KnownSensor
import freshlegs.core.Offer
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SensorsState
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** One of the runner's sensors: its name, how it counts, what is known of it, and how to be rid of it. */
@Composable
internal fun SensorPage(models: AppModels, state: SensorsState, known: KnownSensor, onBack: () -> Unit) {
    val row = state.view.value?.sensors?.firstOrNull { it.identity == known.identity }
    Page(known.name, onBack) {
        noticeItem(state.notice, models.sensors::noticeWasSeen)
        item {
            Panel {
                Words(LocalStrings.current.of(row?.offers ?: known.offers))
                SensorNow(known, row)
            }
        }
        item { Name(known) { models.sensors.rename(known.identity, it) } }
        if (Offer.CADENCE in known.offers || known.cadenceFactor != null) {
            item { Counting(known) { models.sensors.setCadenceFactor(known.identity, it) } }
        }
        val told = listOf(known.manufacturer, known.model, known.firmware)
        if (told.any { !it.isNullOrBlank() }) item { About(known) }
        item { Forgetting(known) { models.sensors.forget(known.identity) } }
    }
}

@Composable
private fun Name(known: KnownSensor, onRename: (String) -> Unit) {
    val words = LocalStrings.current
    var name by rememberSaveable(known.name) { mutableStateOf(known.name) }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        TextLine(words.sensorsName, name, { name = it })
        QuietButton(
            words.partsSave,
            { onRename(name.trim()) },
            isOn = name.isNotBlank() && name.trim() != known.name,
        )
    }
}

/** How a sensor counts; `null` is found out. */
private val countings = listOf(null, CadenceFactor.STRIDES, CadenceFactor.STEPS)

@Composable
private fun Counting(known: KnownSensor, onCount: (CadenceFactor?) -> Unit) {
    val words = LocalStrings.current
    Section(words.sensorsCounts) {
        Small(words.sensorsCountsDetail)
        RadioRows(countings, known.cadenceFactor, onCount) { words.of(it) }
    }
}

private fun Strings.of(counting: CadenceFactor?) = when (counting) {
    null -> sensorsCountsSelf
    CadenceFactor.STRIDES -> sensorsCountsStrides
    CadenceFactor.STEPS -> sensorsCountsSteps
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun About(known: KnownSensor) {
    val words = LocalStrings.current
    val told =
        listOf(
            words.sensorsMaker to known.manufacturer,
            words.sensorsModel to known.model,
            words.sensorsFirmware to known.firmware,
        ).mapNotNull { (label, value) -> value?.takeIf { it.isNotBlank() }?.let { label to it } }
    Section(words.sensorsAbout) {
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(24.dp),
            verticalArrangement = Arrangement.spacedBy(8.dp),
        ) {
            for ((label, value) in told) Figure(label, value)
        }
    }
}

@Composable
private fun Forgetting(known: KnownSensor, onForget: () -> Unit) {
    val words = LocalStrings.current
    var isAsking by rememberSaveable { mutableStateOf(false) }
    QuietButton(words.sensorsForget, { isAsking = true })
    if (isAsking) {
        Question(
            title = words.sensorsForgetQuestion(known.name),
            text = words.sensorsForgetText,
            yes = words.sensorsForget,
            onYes = {
                isAsking = false
                onForget()
            },
            onNo = { isAsking = false },
        )
    }
}
