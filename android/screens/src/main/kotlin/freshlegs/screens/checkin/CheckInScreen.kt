package freshlegs.screens.checkin

import androidx.compose.runtime.Composable
import freshlegs.core.EntryKind
import freshlegs.core.NaiveDate
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun CheckInScreen(
    models: AppModels,
    kind: EntryKind?,
    day: NaiveDate?,
    editing: String?,
    go: Go,
    onBack: () -> Unit,
) {
    Page("CheckInScreen", onBack) {}
}
