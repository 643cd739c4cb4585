package androidx.compose.foundation.layout

import androidx.compose.ui.Modifier

/**
 * As in https://developer.android.com/reference/kotlin/androidx/compose/foundation/layout/package-summary (1.12):
 * Compose for desktops has no edges to keep clear of.
 */
public fun Modifier.safeDrawingPadding(): Modifier = this
