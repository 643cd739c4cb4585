package freshlegs.app

import androidx.activity.compose.BackHandler
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import freshlegs.kit.phone.Appearance
import freshlegs.screens.FreshLegsApp
import freshlegs.screens.parts.LocalBackHandler
import freshlegs.screens.theme.FreshLegsTheme
import freshlegs.words.Strings
import java.util.Locale

/** Whether the app is dark. */
internal fun isDark(appearance: Appearance, isNight: Boolean): Boolean = when (appearance) {
    Appearance.SYSTEM -> isNight
    Appearance.LIGHT -> false
    Appearance.DARK -> true
}

/** The window's contents, within what the phone's edges and bars leave free. */
@Composable
internal fun AppContent(composition: Composition, words: Strings, locale: Locale, isStill: Boolean) {
    val values by composition.phone.preferences.values.collectAsState()
    val startup by composition.startup.collectAsState()
    val appearance = if (isDark(values.appearance, isSystemInDarkTheme())) Appearance.DARK else Appearance.LIGHT
    CompositionLocalProvider(LocalBackHandler provides { isOn, onBack -> BackHandler(isOn, onBack) }) {
        FreshLegsTheme(appearance, values.highContrast) {
            Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
                Box(Modifier.safeDrawingPadding()) {
                    when (val now = startup) {
                        Startup.Opening -> OpeningScreen(words)

                        is Startup.Closed ->
                            ClosedScreen(now.because, words, composition::open, composition::beginAnew)

                        is Startup.Ready -> {
                            val models by now.session.models.collectAsState()
                            FreshLegsApp(models, words, locale, isStill)
                        }
                    }
                }
            }
        }
    }
}
