package freshlegs.screens.why

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.AdviceCountView
import freshlegs.core.CausesView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** Over which time causes are looked for; today where [weeks] is `null`. */
private enum class Span(val weeks: UByte?) {
    TODAY(null),
    FOUR_WEEKS(4u),
    TWELVE_WEEKS(12u),
}

/** Why the legs may be heavy, what to do about it, and what has helped. */
@Composable
internal fun WhyScreen(models: AppModels, weeks: Int?, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    val review = models.review
    val state by review.state.collectAsState()
    LaunchedEffect(Unit) {
        review.ask(weeks?.toUByte())
        review.load()
    }
    Page(words.appWhy, onBack) {
        if (state.notice != null) item { NoticePanel(state.notice, review::noticeWasSeen) }
        item {
            Chips(Span.entries, { it.weeks == state.weeks }, { review.ask(it.weeks) }) {
                when (it) {
                    Span.TODAY -> words.whySpanToday
                    Span.FOUR_WEEKS -> words.whySpanFourWeeks
                    Span.TWELVE_WEEKS -> words.whySpanTwelveWeeks
                }
            }
        }
        val why = state.why.value
        if (why == null) {
            item { Loaded(state.why, { review.ask(state.weeks) }) {} }
        } else {
            item { Head(why) }
            items(why.causes, key = { it.cause.name }) { cause ->
                CausePanel(
                    cause,
                    isFirst = cause == why.causes.first(),
                    state.answered,
                    onAnswer = review::answerAdvice,
                    go,
                )
            }
            item { Rest(why, go) }
        }
        item { Loaded(state.whatHelped, review::load) { WhatHelped(it) } }
    }
}

@Composable
private fun Head(why: CausesView) {
    Panel(tone = Tone.CALM) {
        PanelTitle(why.headline)
        why.heavyDays?.let { Words(it) }
    }
}

/** What is also worth asking about, and what is not known. */
@Composable
private fun Rest(why: CausesView, go: Go) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
        if (why.beside.isNotEmpty()) {
            Section(words.whyBeside) { for (each in why.beside) Words(each.text) }
        }
        if (why.missing.isNotEmpty()) {
            Section(words.whyMissing) {
                for (each in why.missing) Words(each)
                QuietButton(words.whyWrite, { go(Destination.CheckIn()) })
            }
        } else if (why.causes.isEmpty()) {
            QuietButton(words.whyWrite, { go(Destination.CheckIn()) })
        }
    }
}

@Composable
private fun WhatHelped(helped: List<AdviceCountView>) {
    val words = LocalStrings.current
    Section(words.whyHelped) {
        if (helped.isEmpty()) Words(words.whyHelpedNone)
        for (each in helped) {
            Column(Modifier.semantics(mergeDescendants = true) {}) {
                Words(each.title)
                Small(each.text)
            }
        }
    }
}
