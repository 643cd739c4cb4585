package freshlegs.screens.parts

import androidx.compose.foundation.lazy.LazyListScope
import freshlegs.kit.Loadable
import freshlegs.kit.Notice

/** A [NoticePanel] as a block of a page, where there is anything to say: an empty block would leave a gap. */
internal fun LazyListScope.noticeItem(notice: Notice?, onRead: () -> Unit) {
    if (notice != null) item { NoticePanel(notice, onRead) }
}

/** That something is being loaded, or why it could not be, as a block of a page; nothing once it is there. */
internal fun LazyListScope.loadingItem(loadable: Loadable<*>, onRetry: () -> Unit) {
    if (loadable !is Loadable.Ready) item { Loaded(loadable, onRetry) {} }
}
