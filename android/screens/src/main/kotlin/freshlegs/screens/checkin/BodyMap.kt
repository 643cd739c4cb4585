package freshlegs.screens.checkin

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipPath
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.core.BodyPlace
import freshlegs.core.BodySide
import freshlegs.screens.parts.Icons
import freshlegs.screens.theme.LocalStrings

private val sides = listOf(BodySide.LEFT, BodySide.RIGHT)

/** The highest level that is told by how close the lines in a place are. */
private const val WORST = 10

/**
 * The legs, drawn, with places that can be touched. A place that is marked is hatched, the closer the higher its
 * [level], and bears that as a figure, or a tick: no colour says anything by itself.
 */
@Composable
internal fun BodyMap(
    half: BodyHalf,
    isMarked: (BodyPlace) -> Boolean,
    level: (BodyPlace) -> Int?,
    onToggle: (BodyPlace) -> Unit,
    modifier: Modifier = Modifier,
) {
    val words = LocalStrings.current
    Column(modifier.fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
        Row(Modifier.width(BodyShape.WIDTH.dp).clearAndSetSemantics {}) {
            for (side in sides.sortedBy(half::sign)) {
                Text(
                    words.of(side),
                    Modifier.weight(1f),
                    style = MaterialTheme.typography.labelLarge,
                    textAlign = TextAlign.Center,
                )
            }
        }
        Box(Modifier.size(BodyShape.WIDTH.dp, BodyShape.HEIGHT.dp)) {
            Drawing(half, isMarked, level)
            for (region in BodyShape.regions(half)) {
                for (side in sides) {
                    val place = BodyPlace(region.part, side)
                    Place(half, region, place, isMarked(place), level(place)) { onToggle(place) }
                }
            }
        }
    }
}

@Composable
private fun Drawing(half: BodyHalf, isMarked: (BodyPlace) -> Boolean, level: (BodyPlace) -> Int?) {
    val scheme = MaterialTheme.colorScheme
    Canvas(Modifier.size(BodyShape.WIDTH.dp, BodyShape.HEIGHT.dp)) {
        for (side in sides) {
            val sign = half.sign(side)
            val outline = BodyShape.outline(sign, density)
            drawPath(outline, scheme.surfaceVariant)
            for (region in BodyShape.regions(half)) {
                val area = BodyShape.area(region, sign, density)
                val place = BodyPlace(region.part, side)
                if (isMarked(place)) {
                    drawPath(area, scheme.tertiaryContainer)
                    hatch(area, level(place) ?: (WORST / 2), scheme.onTertiaryContainer.copy(alpha = 0.6f))
                    drawPath(area, scheme.onTertiaryContainer, style = Stroke(2.5.dp.toPx()))
                } else {
                    drawPath(area, scheme.outline.copy(alpha = 0.5f), style = Stroke(1.dp.toPx()))
                }
            }
            drawPath(outline, scheme.outline, style = Stroke(1.5.dp.toPx()))
        }
    }
}

/** Slanting lines within an area, 12 dp from each other at the lowest level and 3 at the highest. */
private fun DrawScope.hatch(area: Path, level: Int, ink: Color) {
    val apart = (12 - level.coerceIn(1, WORST) * 0.9f).dp.toPx()
    val bounds = area.getBounds()
    clipPath(area) {
        var x = bounds.left - bounds.height
        while (x < bounds.right) {
            drawLine(ink, Offset(x, bounds.bottom), Offset(x + bounds.height, bounds.top), 1.5.dp.toPx())
            x += apart
        }
    }
}

@Composable
private fun Place(
    half: BodyHalf,
    region: BodyRegion,
    place: BodyPlace,
    isMarked: Boolean,
    level: Int?,
    onToggle: () -> Unit,
) {
    val words = LocalStrings.current
    val scheme = MaterialTheme.colorScheme
    val field = BodyShape.touch(region, half.sign(place.side))
    val spoken = words.checkinPlace(words.of(place.part), words.of(place.side))
    val state =
        when {
            !isMarked -> words.checkinNotMarked
            level == null -> words.checkinMarked
            else -> words.checkinOf(level.toString(), WORST.toString())
        }
    Box(
        Modifier
            .offset(field.left.dp, field.top.dp)
            .size(field.width.dp, field.height.dp)
            .toggleable(isMarked, role = Role.Checkbox) { onToggle() }
            .semantics {
                contentDescription = spoken
                stateDescription = state
            },
        contentAlignment = Alignment.Center,
    ) {
        if (!isMarked) return@Box
        val badge = Modifier.background(scheme.surface, CircleShape).border(1.dp, scheme.onSurface, CircleShape)
        Box(badge.sizeIn(minWidth = 28.dp, minHeight = 28.dp), contentAlignment = Alignment.Center) {
            if (level == null) {
                Icon(Icons.tick, contentDescription = null, modifier = Modifier.size(18.dp))
            } else {
                Text(
                    level.toString(),
                    Modifier.clearAndSetSemantics {},
                    color = scheme.onSurface,
                    style = MaterialTheme.typography.titleSmall,
                    maxLines = 1,
                )
            }
        }
    }
}
