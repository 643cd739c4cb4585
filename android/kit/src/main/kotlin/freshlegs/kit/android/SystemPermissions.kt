package freshlegs.kit.android

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.Intent
import android.content.SharedPreferences
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Build
import android.provider.Settings
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionGate
import freshlegs.kit.phone.PermissionMemory
import freshlegs.kit.phone.PermissionReckoning
import freshlegs.kit.phone.PermissionState
import kotlinx.coroutines.CompletableDeferred
import java.lang.ref.WeakReference

/** Android's dialogue for permissions. The activity in front is told to it, and tells it the answers. */
public class SystemPermissions(private val context: Context) : PermissionGate {
    private val reckoning = PermissionReckoning(PreferencesMemory(context))
    private val waiting = mutableMapOf<Int, CompletableDeferred<Unit>>()
    private var activity = WeakReference<Activity>(null)

    /** This one is in front now; `null` where none is. */
    public fun attach(activity: Activity?) {
        this.activity = WeakReference(activity)
    }

    /** To be called by the activity's `onRequestPermissionsResult`. */
    public fun answered(requestCode: Int) {
        waiting.remove(requestCode)?.complete(Unit)
    }

    override fun state(permission: Permission): PermissionState {
        if (isMissing(permission)) return PermissionState.RESTRICTED
        val names = namesOf(permission, Build.VERSION.SDK_INT)
        return reckoning.state(permission, names.all(::isGranted), names.any(::showsReason))
    }

    override suspend fun ask(permission: Permission): PermissionState {
        val names = namesOf(permission, Build.VERSION.SDK_INT)
        val front = activity.get() ?: return state(permission)
        val showedReason = names.any(::showsReason)
        val answer = CompletableDeferred<Unit>()
        val code = FIRST_CODE + permission.ordinal
        waiting[code] = answer
        front.requestPermissions(names.toTypedArray(), code)
        answer.await()
        return reckoning.answered(permission, names.all(::isGranted), showedReason, names.any(::showsReason))
    }

    override fun openSettings() {
        val app = Uri.fromParts("package", context.packageName, null)
        val intent = Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app)
        context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    }

    private fun isGranted(name: String) = context.checkSelfPermission(name) == PackageManager.PERMISSION_GRANTED

    private fun showsReason(name: String) = activity.get()?.shouldShowRequestPermissionRationale(name) == true

    private fun isMissing(permission: Permission): Boolean {
        val phone = context.packageManager
        return when (permission) {
            Permission.BLUETOOTH -> !phone.hasSystemFeature(PackageManager.FEATURE_BLUETOOTH_LE)

            Permission.LOCATION -> !phone.hasSystemFeature(PackageManager.FEATURE_LOCATION)

            // Health Connect is a part of Android from 14 on.
            Permission.HEALTH -> Build.VERSION.SDK_INT < Build.VERSION_CODES.UPSIDE_DOWN_CAKE

            Permission.ACTIVITY, Permission.NOTIFICATIONS -> false
        }
    }

    internal companion object {
        private const val FIRST_CODE = 7_000

        /** What Android calls it; empty where that Android asks for nothing. */
        fun namesOf(permission: Permission, sdk: Int): List<String> = when (permission) {
            Permission.LOCATION ->
                listOf(Manifest.permission.ACCESS_FINE_LOCATION, Manifest.permission.ACCESS_COARSE_LOCATION)

            Permission.BLUETOOTH ->
                if (sdk >= Build.VERSION_CODES.S) {
                    listOf(Manifest.permission.BLUETOOTH_SCAN, Manifest.permission.BLUETOOTH_CONNECT)
                } else {
                    // There, who hears beacons could tell where the phone is.
                    listOf(Manifest.permission.ACCESS_FINE_LOCATION)
                }

            Permission.ACTIVITY ->
                listOf(Manifest.permission.ACTIVITY_RECOGNITION).filter { sdk >= Build.VERSION_CODES.Q }

            Permission.NOTIFICATIONS ->
                listOf(Manifest.permission.POST_NOTIFICATIONS).filter { sdk >= Build.VERSION_CODES.TIRAMISU }

            Permission.HEALTH -> HealthNames.ALL
        }
    }
}

/** Answers kept in the app's preferences. */
internal class PreferencesMemory(context: Context) : PermissionMemory {
    private val kept: SharedPreferences = context.getSharedPreferences("permissions", Context.MODE_PRIVATE)

    override fun isDeniedForGood(permission: Permission) = kept.getBoolean("${permission.name}.denied", false)

    override fun unanswered(permission: Permission) = kept.getInt("${permission.name}.unanswered", 0)

    override fun set(permission: Permission, unanswered: Int, isDeniedForGood: Boolean) {
        kept
            .edit()
            .putInt("${permission.name}.unanswered", unanswered)
            .putBoolean("${permission.name}.denied", isDeniedForGood)
            .apply()
    }
}

/** What Health Connect asks for. */
internal object HealthNames {
    val ALL =
        listOf(
            "android.permission.health.READ_SLEEP",
            "android.permission.health.READ_RESTING_HEART_RATE",
            "android.permission.health.READ_HEART_RATE_VARIABILITY",
            "android.permission.health.READ_EXERCISE",
            "android.permission.health.WRITE_EXERCISE",
            "android.permission.health.WRITE_DISTANCE",
        )
}
