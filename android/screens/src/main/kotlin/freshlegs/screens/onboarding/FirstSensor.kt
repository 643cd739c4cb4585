package freshlegs.screens.onboarding

import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.sensors.PairedSensor
import freshlegs.screens.sensors.RadioWhileHere
import freshlegs.screens.sensors.nearby
import freshlegs.screens.sensors.radioTrouble
import freshlegs.screens.theme.LocalStrings

/** A sensor, for who has one: this is where Bluetooth is asked for, and only by who wants it. */
@Composable
internal fun FirstSensor(models: AppModels, onBack: () -> Unit, onNext: () -> Unit) {
    val words = LocalStrings.current
    val state by models.sensors.state.collectAsState()
    var lookedAt by rememberSaveable { mutableStateOf(emptyList<String>()) }
    val bluetooth = RadioWhileHere(models, state, lookedAt)
    StepPage(Step.SENSOR, words.onboardingSensor, onBack, words.partsNext, onNext) {
        noticeItem(state.notice, models.sensors::noticeWasSeen)
        item { Words(words.onboardingSensorNote(words.appMore)) }
        items(state.paired.value.orEmpty(), key = { "paired ${it.identity}" }) { known ->
            val row = state.view.value?.sensors?.firstOrNull { it.identity == known.identity }
            PairedSensor(known, row, onUp = null, onDown = null, onOpen = null)
        }
        radioTrouble(models, bluetooth, state.view)
        nearby(models, state, lookedAt) { lookedAt = lookedAt + it }
    }
}
