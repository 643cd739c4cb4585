package freshlegs.screens.today

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import freshlegs.screens.parts.Icons
import freshlegs.screens.theme.LocalStrings

/** A row that says something in short; [content] opens beneath it. */
@Composable
internal fun Folded(row: @Composable RowScope.() -> Unit, content: @Composable ColumnScope.() -> Unit) {
    val words = LocalStrings.current
    var isOpen by remember { mutableStateOf(false) }
    Column {
        Row(
            Modifier
                .fillMaxWidth()
                .heightIn(min = 56.dp)
                .clickable(role = Role.Button) { isOpen = !isOpen }
                .semantics { stateDescription = if (isOpen) words.todayLess else words.todayMore }
                .padding(vertical = 8.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            row()
            Icon(if (isOpen) Icons.minus else Icons.plus, contentDescription = null, modifier = Modifier.size(20.dp))
        }
        if (isOpen) content()
    }
}
