package androidx.activity.compose

import androidx.activity.ComponentActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionContext

// As in https://developer.android.com/reference/kotlin/androidx/activity/compose/package-summary (1.13).

/** Stands in for AndroidX's function. */
public fun ComponentActivity.setContent(parent: CompositionContext? = null, content: @Composable () -> Unit): Unit =
    error("this takes a phone: $this, $parent, $content")

/** Stands in for AndroidX's function. */
@Composable
public fun BackHandler(enabled: Boolean = true, onBack: () -> Unit): Unit =
    error("this takes a phone: $enabled, $onBack")
