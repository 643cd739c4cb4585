package freshlegs.screens.review

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.HeartRateZoneView
import freshlegs.core.HeartRateZonesView
import freshlegs.core.RunReviewView
import freshlegs.core.RunSplitKind
import freshlegs.core.RunSplitView
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import kotlin.math.roundToInt

/** By how many metres a whole split may miss the next one. */
private const val ROUNDED_M = 10.0

/** Kilometres or miles, and laps where there are any: the quicker one is, the longer its bar. */
internal fun LazyListScope.splits(review: RunReviewView) {
    for ((title, splits) in listOf<Pair<Strings.() -> String, List<RunSplitView>>>(
        Pair({ reviewSplits }, review.splits),
        Pair({ reviewLaps }, review.laps),
    )) {
        if (splits.isNotEmpty()) item { Splits(title(LocalStrings.current), splits) }
    }
}

@Composable
private fun Splits(title: String, splits: List<RunSplitView>) {
    val quickest = splits.mapNotNull { it.paceSPerKm }.minOrNull()
    val longestM = splits.maxOf { it.distanceM }
    Section(title) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (split in splits) Split(split, quickest, isWhole = split.distanceM >= longestM - ROUNDED_M)
        }
    }
}

@Composable
private fun Split(split: RunSplitView, quickestSPerKm: Double?, isWhole: Boolean) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val pace = split.paceSPerKm
    val share = if (pace == null || quickestSPerKm == null) 0f else (quickestSPerKm / pace).toFloat()
    // Of a whole kilometre or mile, length and time say nothing that its name and its pace do not.
    val isNamed = isWhole && split.kind == RunSplitKind.DISTANCE
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        Ends(split.title, formatting.pace(pace))
        Bar(share, split.paceText ?: formatting.pace(pace))
        val more =
            listOfNotNull(
                formatting.distance(split.distanceM).takeUnless { isNamed },
                formatting.duration(split.movingS).takeUnless { isNamed },
                split.heartRateAvgBpm?.let { words.partsBpm(formatting.number(it, 0)) },
                split.cadenceAvgSpm?.let { words.partsSpm(formatting.number(it, 0)) },
                split.ascentM?.let { "↑ ${formatting.height(it)}" },
            )
        Small(more.joinToString(" · "))
    }
}

/** Time in the zones of heart rate. */
@Composable
internal fun Zones(zones: HeartRateZonesView) {
    Section(LocalStrings.current.reviewZones) {
        Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
            for (zone in zones.zones) Zone(zone)
        }
        Small(zones.note)
    }
}

@Composable
private fun Zone(zone: HeartRateZoneView) {
    val words = LocalStrings.current
    val (low, high) = zone.lowBpm to zone.highBpm
    val time = LocalFormatting.current.duration(zone.seconds)
    val range =
        when {
            low == null && high == null -> null
            low == null -> words.reviewBelow(words.partsBpm(high.toString()))
            high == null -> words.reviewFrom(words.partsBpm(low.toString()))
            else -> words.partsBpm("$low–${high - 1u}")
        }
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {},
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        Ends(listOfNotNull(zone.title, range).joinToString(" · "), time)
        Bar(zone.share.toFloat(), words.reviewShare((zone.share * 100).roundToInt().toString()))
    }
}

/** Two texts at the ends of a line, or below each other where they have no room. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Ends(left: String, right: String) {
    FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
        Text(left, style = MaterialTheme.typography.titleSmall)
        Text(right, style = MaterialTheme.typography.titleMedium)
    }
}
