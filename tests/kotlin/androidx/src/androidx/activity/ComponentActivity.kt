package androidx.activity

import android.app.Activity
import android.content.Intent
import android.os.Bundle

/**
 * Stands in for AndroidX's class of this name, which is not to be had here: only what the app uses, with the
 * signatures of https://developer.android.com/reference/kotlin/androidx/activity/ComponentActivity (1.13).
 */
public open class ComponentActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
    }

    @Deprecated("As there, in favour of the Activity Result API")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        super.onActivityResult(requestCode, resultCode, data)
    }

    @Deprecated("As there, in favour of the Activity Result API")
    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults)
    }
}

/**
 * As `enableEdgeToEdge` of https://developer.android.com/reference/kotlin/androidx/activity/package-summary, whose two
 * styles are left to their defaults by the app.
 */
public fun ComponentActivity.enableEdgeToEdge(): Unit = error("this takes a phone: $this")
