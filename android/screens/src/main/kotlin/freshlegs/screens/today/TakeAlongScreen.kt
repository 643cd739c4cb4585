package freshlegs.screens.today

import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** What to take along to a professional: what the runner wrote down and what was measured, and no diagnosis. */
@Composable
internal fun TakeAlongScreen(models: AppModels, onBack: () -> Unit) {
    val state by models.today.state.collectAsState()
    val words = LocalStrings.current
    LaunchedEffect(Unit) { models.today.loadTakeAlong() }
    val page = state.takeAlong.value
    Page(page?.title ?: words.todayTakeAlong, onBack) {
        if (state.notice != null) item { NoticePanel(state.notice, models.today::noticeWasSeen) }
        if (page == null) {
            item { Loaded(state.takeAlong, models.today::loadTakeAlong) {} }
            return@Page
        }
        item { Words(page.intro) }
        item { Small(words.todayMadeOn(LocalFormatting.current.date(page.madeOn))) }
        items(page.sections) { section ->
            Panel {
                PanelTitle(section.title)
                section.lines.forEach { Words("• $it") }
            }
        }
    }
}
