package freshlegs.screens.review

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import freshlegs.core.RunLineView
import freshlegs.kit.Loadable
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** One run, looked back on. */
@Composable
internal fun RunReviewScreen(models: AppModels, id: String, go: Go, onBack: () -> Unit) {
    val model = models.review
    val state by model.state.collectAsState()
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    var isAsking by remember { mutableStateOf(false) }
    var isDeleting by remember { mutableStateOf(false) }
    LaunchedEffect(model, id) { model.open(id) }
    // The run is gone once it was deleted; where that failed, a notice says so.
    LaunchedEffect(isDeleting, state.run, state.notice) {
        if (isDeleting && state.run == Loadable.Idle) onBack()
        if (state.notice != null) isDeleting = false
    }
    // At first the model may still hold the run that was looked at before.
    val review = state.run.value?.takeIf { it.run.id == id }
    val needsTrack = review != null && review.rescues.isNotEmpty() && review.outline.isNotEmpty()
    LaunchedEffect(model, id, needsTrack) { if (needsTrack) model.openDetail(id) }
    if (isAsking && review != null) {
        DeleteQuestion(
            nameOf(review.run, formatting),
            onYes = {
                isAsking = false
                isDeleting = true
                model.delete(id)
            },
            onNo = { isAsking = false },
        )
    }
    Page(
        review?.run?.title ?: words.reviewRun,
        onBack,
        actions = { if (review != null) IconAction(Icons.delete, words.reviewDelete, { isAsking = true }) },
    ) {
        noticeItem(state.notice, model::noticeWasSeen)
        loadingItem(state.run) { model.open(id) }
        if (review != null) {
            item { Head(review) }
            item { Legs(review, go) }
            for (rescue in review.rescues) item { Rescue(rescue) }
            way(review, state.detail.value?.track.orEmpty())
            courses(review)
            splits(review)
            item { Zones(review.zones) }
            item { Similar(review) }
            rhythm(review)
            said(review.marks)
        }
    }
}

private fun nameOf(run: RunLineView, formatting: Formatting) =
    "${run.title}, ${formatting.dateAndTime(run.startedAtUtcMs, run.utcOffsetS)}"
