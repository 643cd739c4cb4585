package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.FilterChip
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.BodyPart
import freshlegs.core.BodyPlace
import freshlegs.core.BodySide
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Small
import freshlegs.screens.theme.LocalStrings

private enum class Look { FRONT, BACK, LIST }

/**
 * Where something is: touched on a drawing of the legs from the front or the back, or in a list of all parts.
 * [level] is what stands in a place that is marked, where there is something to it.
 */
@Composable
internal fun PlacesPicker(
    places: List<BodyPlace>,
    onToggle: (BodyPlace) -> Unit,
    level: (BodyPlace) -> Int? = { null },
) {
    val words = LocalStrings.current
    var look by remember { mutableStateOf(Look.FRONT) }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Chips(Look.entries, { it == look }, { look = it }) {
            when (it) {
                Look.FRONT -> words.checkinFront
                Look.BACK -> words.checkinBack
                Look.LIST -> words.checkinList
            }
        }
        when (look) {
            Look.FRONT, Look.BACK -> {
                Small(words.checkinMap)
                val half = if (look == Look.FRONT) BodyHalf.FRONT else BodyHalf.BACK
                BodyMap(half, {
                    places.covering(it) != null
                }, { place -> places.covering(place)?.let(level) }, onToggle)
            }

            Look.LIST -> PlacesList(places, onToggle)
        }
    }
}

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun PlacesList(places: List<BodyPlace>, onToggle: (BodyPlace) -> Unit) {
    val words = LocalStrings.current
    Column {
        for (part in BodyPart.entries) {
            Row(
                Modifier.fillMaxWidth().heightIn(min = 56.dp),
                verticalAlignment = Alignment.CenterVertically,
                horizontalArrangement = Arrangement.spacedBy(8.dp),
            ) {
                Text(words.of(part), Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
                for (side in listOf(BodySide.LEFT, BodySide.RIGHT)) {
                    val place = BodyPlace(part, side)
                    val isMarked = places.covering(place) != null
                    val spoken = words.checkinPlace(words.of(part), words.of(side))
                    FilterChip(
                        selected = isMarked,
                        onClick = { onToggle(place) },
                        label = { Text(words.of(side)) },
                        leadingIcon = { if (isMarked) Icon(Icons.tick, contentDescription = null) },
                        modifier = Modifier.heightIn(min = 48.dp).semantics { contentDescription = spoken },
                    )
                }
            }
            Line()
        }
    }
}

/** The place of these that covers another: itself, or the same part on both sides. */
internal fun List<BodyPlace>.covering(place: BodyPlace): BodyPlace? =
    firstOrNull { it == place } ?: firstOrNull { it.part == place.part && it.side == BodySide.BOTH }

/** These with another one, or without it; of a part on both sides the other side stays. */
internal fun List<BodyPlace>.toggled(place: BodyPlace): List<BodyPlace> {
    val covering = covering(place)
    return when {
        covering == null -> this + place
        covering == place -> this - place
        else -> this - covering + place.opposite
    }
}

/** The same part on the other side. */
internal val BodyPlace.opposite: BodyPlace
    get() =
        when (side) {
            BodySide.LEFT -> copy(side = BodySide.RIGHT)
            BodySide.RIGHT -> copy(side = BodySide.LEFT)
            BodySide.BOTH -> this
        }
