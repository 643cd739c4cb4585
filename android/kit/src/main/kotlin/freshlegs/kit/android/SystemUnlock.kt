package freshlegs.kit.android

import android.annotation.SuppressLint
import android.app.Activity
import android.app.KeyguardManager
import android.content.Context
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import freshlegs.kit.phone.UnlockGate
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.suspendCancellableCoroutine
import java.lang.ref.WeakReference
import kotlin.coroutines.resume

/**
 * Android's own question for a finger, a face or the phone's code; below Android 10 the phone's code. The activity in
 * front is told to it, and tells it the answers.
 */
public class SystemUnlock(
    context: Context,
    /** What is asked, in the language of the app. */
    private val title: () -> String,
    /** Why, in a line below. */
    private val text: () -> String,
) : UnlockGate {
    private val guard = context.getSystemService(KeyguardManager::class.java)
    private var activity = WeakReference<Activity>(null)
    private var waiting: CompletableDeferred<Boolean>? = null

    override val isAvailable: Boolean get() = guard.isDeviceSecure

    /** This one is in front now; `null` where none is. */
    public fun attach(activity: Activity?) {
        this.activity = WeakReference(activity)
    }

    /** To be called by the activity's `onActivityResult`. */
    public fun answered(requestCode: Int, resultCode: Int) {
        if (requestCode == CODE) waiting?.complete(resultCode == Activity.RESULT_OK)
    }

    override suspend fun ask(): Boolean {
        val front = activity.get() ?: return false
        return if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) askForAny(front) else askForCode(front)
    }

    private suspend fun askForAny(front: Activity): Boolean {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.Q) return false
        return suspendCancellableCoroutine { end ->
            val cancellation = CancellationSignal()
            end.invokeOnCancellation { cancellation.cancel() }
            promptOf(front).authenticate(
                cancellation,
                front.mainExecutor,
                object : BiometricPrompt.AuthenticationCallback() {
                    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) {
                        if (end.isActive) end.resume(true)
                    }

                    // A finger that was not known may be tried again; this is the end.
                    override fun onAuthenticationError(code: Int, text: CharSequence?) {
                        if (end.isActive) end.resume(false)
                    }
                },
            )
        }
    }

    // Called from Android 10 on.
    @SuppressLint("NewApi")
    private fun promptOf(front: Activity): BiometricPrompt {
        val builder = BiometricPrompt.Builder(front).setTitle(title()).setSubtitle(text())
        return if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val any =
                BiometricManager.Authenticators.BIOMETRIC_WEAK or BiometricManager.Authenticators.DEVICE_CREDENTIAL
            builder.setAllowedAuthenticators(any).build()
        } else {
            @Suppress("DEPRECATION")
            builder.setDeviceCredentialAllowed(true).build()
        }
    }

    private suspend fun askForCode(front: Activity): Boolean {
        @Suppress("DEPRECATION")
        val question = guard.createConfirmDeviceCredentialIntent(title(), text()) ?: return true
        val answer = CompletableDeferred<Boolean>()
        waiting = answer
        front.startActivityForResult(question, CODE)
        return answer.await()
    }

    private companion object {
        const val CODE = 7_201
    }
}
