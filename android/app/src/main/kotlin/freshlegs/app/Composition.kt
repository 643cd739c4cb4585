package freshlegs.app

import android.app.Activity
import android.content.Context
import freshlegs.core.CompanionException
import freshlegs.core.LogLevel
import freshlegs.core.LogOptions
import freshlegs.core.startLogs
import freshlegs.kit.android.KeystoreWrapper
import freshlegs.kit.android.PrivateFile
import freshlegs.kit.phone.WrappedKeyVault
import freshlegs.live.LiveBridge
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.File
import java.security.SecureRandom

/** How far the app has come. */
internal sealed interface Startup {
    /** What is stored is being opened. */
    data object Opening : Startup

    /** It cannot be. */
    data class Closed(val because: ClosedBecause) : Startup

    data class Ready(val session: Session) : Startup
}

/** Puts the app together, once for as long as its process lives. To be used in the main thread. */
internal class Composition(private val context: Context) {
    // A failure of one thing must end no other: a run least of all.
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val mutable = MutableStateFlow<Startup>(Startup.Opening)
    private val folder = File(context.noBackupFilesDir, "journal")
    private val keyFile = File(context.noBackupFilesDir, "key")
    private val pendingKeyFile = File(context.noBackupFilesDir, "key-pending")
    private val door by lazy { door() }

    val surroundings = Surroundings(context)
    val phone = Phone(context, scope, surroundings.words)
    val startup: StateFlow<Startup> = mutable.asStateFlow()

    /** What somebody wants of the app, until it is done. */
    val arrivals = MutableStateFlow<Arrival?>(null)

    /** Opens what is stored; at the start, and where it could not be opened before. */
    fun open() {
        if (mutable.value is Startup.Ready) return
        mutable.value = Startup.Opening
        scope.launch {
            phone.files.clear()
            withContext(Dispatchers.IO) { startLogging() }
            mutable.value =
                when (val opened = withContext(Dispatchers.IO) { door.enter() }) {
                    is Opened.Not -> Startup.Closed(opened.because)
                    is Opened.With -> Startup.Ready(begin(opened))
                }
        }
    }

    /** Begins anew beside what cannot be opened, so that a backup can be restored. */
    fun beginAnew() {
        scope.launch {
            withContext(Dispatchers.IO) { door.setAside() }
            open()
        }
    }

    /** Does something with what is stored, as soon as it is open; nothing where it cannot be. */
    suspend fun whenReady(work: suspend (Session) -> Unit) {
        val startup = mutable.first { it !is Startup.Opening }
        if (startup is Startup.Ready) work(startup.session)
    }

    /** Does it without anybody waiting for it. */
    fun launchWhenReady(work: suspend (Session) -> Unit) {
        scope.launch { whenReady(work) }
    }

    /** Does something that outlives whoever asked for it. */
    fun launch(work: suspend () -> Unit) {
        scope.launch { work() }
    }

    /** This activity is in front now; `null` where none is. */
    fun attach(activity: Activity?): Unit = phone.attach(activity)

    private suspend fun begin(opened: Opened.With): Session {
        val session = Session(context, phone, opened.bridge, scope, surroundings, Presses(context))
        session.start(arrivals)
        session.languageBecomes(surroundings.language())
        session.reminders.arm()
        return session
    }

    private fun door() = StoreDoor(
        folder,
        keys = listOf(keyFile, pendingKeyFile),
        vault = {
            WrappedKeyVault(
                KeystoreWrapper(),
                PrivateFile(keyFile),
                PrivateFile(pendingKeyFile),
                draw = { ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes) },
                isAnythingStored = { folder.list()?.isNotEmpty() == true },
            )
        },
    ) { path, key -> LiveBridge.open(path, key) }

    private fun startLogging() {
        val logs = File(context.noBackupFilesDir, "logs").apply { mkdirs() }
        try {
            startLogs(LogOptions(LogLevel.INFO, logs.path))
        } catch (_: CompanionException) {
            // Without logs the app runs all the same.
        }
    }

    private companion object {
        const val KEY_BYTES = 32
    }
}
