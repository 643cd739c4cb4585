package freshlegs.app

import android.content.Intent
import android.content.res.Configuration
import android.net.Uri
import android.os.Build
import android.os.Bundle
import android.provider.Settings
import android.view.WindowInsetsController
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import freshlegs.kit.phone.PreferenceValues
import freshlegs.words.Strings
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

/** The app's one window. What it shows, and what it is told, belongs to the [Composition], which outlives it. */
public class MainActivity : ComponentActivity() {
    private var scope: CoroutineScope? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        // What it was opened with is done once, however often the window is made anew.
        if (savedInstanceState == null) arrive(intent)
        scope = MainScope().apply { launch { composition.phone.preferences.values.collect(::wear) } }
        val words = Strings(ResourceCatalogue(this))
        val locale = localeOfWords(resources.configuration.locales[0])
        setContent { AppContent(composition, words, locale, isStill = isStill()) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        arrive(intent)
    }

    override fun onStart() {
        super.onStart()
        composition.attach(this)
        composition.launchWhenReady { it.wasOpened() }
    }

    override fun onStop() {
        if (!isChangingConfigurations) composition.launchWhenReady { it.wasLeft() }
        super.onStop()
    }

    override fun onDestroy() {
        scope?.cancel()
        super.onDestroy()
    }

    @Suppress("OVERRIDE_DEPRECATION", "DEPRECATION")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        super.onActivityResult(requestCode, resultCode, data)
        composition.phone.answered(requestCode, resultCode, data)
    }

    @Suppress("OVERRIDE_DEPRECATION", "DEPRECATION")
    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults)
        composition.phone.permissionAnswered(requestCode)
    }

    private fun arrive(intent: Intent) {
        Arrival.of(intent.dataString, streamOf(intent)?.toString())?.let { composition.arrivals.value = it }
    }

    private fun streamOf(intent: Intent) = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
        intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
    } else {
        @Suppress("DEPRECATION")
        intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM)
    }

    /** Hides what is to be hidden, and makes the system's signs readable on the colours that the runner chose. */
    private fun wear(values: PreferenceValues) {
        if (values.hidesScreens) {
            window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        }
        // A locked app is not to be read in the list of apps either.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(!values.appLock)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val bars =
                WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS or
                    WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS
            val isDark = isDark(values.appearance, isNight())
            window.insetsController?.setSystemBarsAppearance(if (isDark) 0 else bars, bars)
        }
    }

    private fun isNight() =
        resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK == Configuration.UI_MODE_NIGHT_YES

    /** Whether the runner has switched motion off, for the whole phone. */
    private fun isStill() = Settings.Global.getFloat(contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 1f) == 0f
}
