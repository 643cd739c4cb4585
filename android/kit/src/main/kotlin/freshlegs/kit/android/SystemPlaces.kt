package freshlegs.kit.android

import android.content.ActivityNotFoundException
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.PowerManager
import android.provider.Settings
import freshlegs.kit.phone.BatteryMaker
import freshlegs.kit.phone.SystemPages

/** Android's settings and its dialler. Of several places the first that this phone has is opened. */
public class SystemPlaces(private val context: Context) : SystemPages {
    private val power = context.getSystemService(PowerManager::class.java)

    override val batterySaving: BatteryMaker?
        get() = when {
            power.isIgnoringBatteryOptimizations(context.packageName) -> null

            // Android's own leaves a run alone, unless the whole phone saves.
            else -> makerOf(Build.MANUFACTURER).takeUnless { it == BatteryMaker.OTHER && !power.isPowerSaveMode }
        }

    override fun dial(number: String): Unit = open(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))

    override fun openBatterySaving() {
        val makers =
            placesOf(makerOf(Build.MANUFACTURER)).map { (app, page) ->
                Intent()
                    .setComponent(ComponentName(app, page))
                    // What Xiaomi's page wants to know.
                    .putExtra("package_name", context.packageName)
            }
        open(makers + Intent(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS) + details())
    }

    override fun openBluetooth(): Unit = open(Intent(Settings.ACTION_BLUETOOTH_SETTINGS))

    override fun openLocation(): Unit = open(Intent(Settings.ACTION_LOCATION_SOURCE_SETTINGS))

    override fun openVoices(): Unit = open(listOf(Intent(VOICES), Intent(Settings.ACTION_ACCESSIBILITY_SETTINGS)))

    override fun openLanguage() {
        val ofTheApp =
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
                listOf(Intent(Settings.ACTION_APP_LOCALE_SETTINGS, self()))
            } else {
                emptyList()
            }
        open(ofTheApp + Intent(Settings.ACTION_LOCALE_SETTINGS))
    }

    override fun openAppDetails(): Unit = open(details())

    private fun details() = Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, self())

    private fun self() = Uri.fromParts("package", context.packageName, null)

    private fun open(place: Intent) = open(listOf(place))

    private fun open(places: List<Intent>) {
        (places + Intent(Settings.ACTION_SETTINGS)).firstOrNull(::isOpened)
    }

    private fun isOpened(place: Intent): Boolean = try {
        context.startActivity(place.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) {
        // Some makers close a page to others with an update.
        false
    }

    private companion object {
        /** Android has no name for it; its settings know it by this since the first versions. */
        const val VOICES = "com.android.settings.TTS_SETTINGS"
    }
}
