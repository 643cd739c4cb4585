package freshlegs.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Scaffold
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.TopAppBarDefaults
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import freshlegs.screens.theme.LocalStrings

/** The widest that text is easily read, in a column; wider windows leave room beside it. */
private val READABLE = 640.dp

/**
 * A screen with its title, which scrolls: each [item][LazyListScope.item] is one block of it.
 *
 * With [onBack] it has a way back at its head, and takes the system's.
 */
@Composable
internal fun Page(
    title: String,
    onBack: (() -> Unit)? = null,
    actions: @Composable RowScope.() -> Unit = {},
    bottom: @Composable () -> Unit = {},
    scroll: LazyListState = rememberLazyListState(),
    content: LazyListScope.() -> Unit,
) {
    if (onBack != null) Back(onBack = onBack)
    Scaffold(
        topBar = { Head(title, onBack, actions) },
        bottomBar = bottom,
    ) { inside ->
        Readable(Modifier.padding(inside)) {
            LazyColumn(
                state = scroll,
                contentPadding = PaddingValues(start = 16.dp, end = 16.dp, top = 8.dp, bottom = 32.dp),
                verticalArrangement = Arrangement.spacedBy(16.dp),
                modifier = Modifier.fillMaxSize(),
                content = content,
            )
        }
    }
}

/** The head of a page, as high as its title needs: Material's own cuts off a second line of large letters. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Head(title: String, onBack: (() -> Unit)?, actions: @Composable RowScope.() -> Unit) {
    Surface(color = MaterialTheme.colorScheme.surface) {
        Row(
            Modifier
                .fillMaxWidth()
                .windowInsetsPadding(TopAppBarDefaults.windowInsets)
                .heightIn(min = 64.dp)
                .padding(start = if (onBack == null) 16.dp else 4.dp, end = 4.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(8.dp),
        ) {
            if (onBack != null) IconAction(Icons.back, LocalStrings.current.partsBack, onBack)
            Text(
                title,
                Modifier.weight(1f).padding(vertical = 8.dp).semantics { heading() },
                style = MaterialTheme.typography.titleLarge,
                maxLines = 2,
                overflow = TextOverflow.Ellipsis,
            )
            actions()
        }
    }
}

/** Keeps what is in it as wide as is easily read, in the middle. */
@Composable
internal fun Readable(modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Box(modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        Box(Modifier.widthIn(max = READABLE).fillMaxWidth()) { content() }
    }
}

/** The title of a part of a page. */
@Composable
internal fun Heading(text: String, modifier: Modifier = Modifier) {
    Text(
        text,
        modifier.fillMaxWidth().padding(top = 8.dp).semantics { heading() },
        style = MaterialTheme.typography.titleMedium,
        color = MaterialTheme.colorScheme.primary,
    )
}

/** A part of a page with its title. */
@Composable
internal fun Section(title: String, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    Column(
        modifier.fillMaxWidth(),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Heading(title)
        content()
    }
}

/** Room between blocks. */
@Composable
internal fun Gap(dp: Int = 8) {
    Spacer(Modifier.height(dp.dp))
}
