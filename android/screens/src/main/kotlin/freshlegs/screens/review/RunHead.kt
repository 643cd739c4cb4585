package freshlegs.screens.review

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import freshlegs.core.EntryKind
import freshlegs.core.RunRescueView
import freshlegs.core.RunReviewView
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** When it was, how far and how fast. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Head(review: RunReviewView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val run = review.run
    Panel {
        Text(
            "${formatting.weekday(review.day)}, ${formatting.dateAndTime(run.startedAtUtcMs, run.utcOffsetS)}",
            style = MaterialTheme.typography.labelLarge,
            color = MaterialTheme.colorScheme.onSurfaceVariant,
        )
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(24.dp),
            verticalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Figure(words.reviewDistance, formatting.distance(run.distanceM))
            Figure(words.reviewMoving, formatting.duration(run.minutes * 60))
            Figure(words.reviewPace, formatting.pace(run.paceSPerKm))
            review.heartRateAvgBpm?.let { Figure(words.reviewHeartRate, words.partsBpm(formatting.number(it, 0))) }
            review.heartRateMaxBpm?.let { Figure(words.reviewHighest, words.partsBpm(it.toString())) }
            review.cadenceAvgSpm?.let { Figure(words.reviewCadence, words.partsSpm(formatting.number(it, 0))) }
            review.ascentM?.let { Figure(words.reviewAscent, formatting.height(it)) }
            Figure(words.reviewElapsed, formatting.duration(review.elapsedS))
        }
        Small(review.decouplingText)
    }
}

/** What the card after the run says: how hard it was, and how the legs were. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Legs(review: RunReviewView, go: Go) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val run = review.run
    Section(words.reviewCard) {
        if (run.rpe == null && run.legHeaviness == null) {
            Words(words.reviewNoCard)
        } else {
            FlowRow(
                horizontalArrangement = Arrangement.spacedBy(24.dp),
                verticalArrangement = Arrangement.spacedBy(12.dp),
            ) {
                val effort = run.rpe?.let { formatting.number(it, if (it % 1.0 == 0.0) 0 else 1) }
                effort?.let { Figure(words.reviewEffort, words.reviewOfTen(it)) }
                run.legHeaviness?.let { Figure(words.reviewHeaviness, words.reviewOfTen(it.toString())) }
            }
        }
        if (run.isHeavy == true) Words(words.reviewWasHeavy)
        QuietButton(
            if (run.rpe == null && run.legHeaviness == null) words.reviewFillCard else words.reviewOtherCard,
            { go(Destination.CheckIn(EntryKind.RUN_CARD, review.day)) },
        )
    }
}

/** A stretch of heavy legs, and how they were talked through. */
@Composable
internal fun Rescue(rescue: RunRescueView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Panel {
        PanelTitle(words.reviewRescue, Icons.info)
        Small(words.reviewFromTo(formatting.duration(rescue.fromS), formatting.duration(rescue.toS)))
        for (line in rescue.lines) Words(line)
    }
}

/** The run beside similar ones of the runner's own. */
@Composable
internal fun Similar(review: RunReviewView) {
    Section(LocalStrings.current.reviewSimilar) {
        for (comparison in review.similar.comparisons) Words(comparison.text)
        Small(review.similar.note)
    }
}
