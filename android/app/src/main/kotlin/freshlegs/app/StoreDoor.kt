package freshlegs.app

import freshlegs.core.CompanionException
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.phone.KeyVault
import freshlegs.kit.phone.open
import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.ProviderException

/** Why what is stored cannot be opened, by what a runner can do about it. */
internal enum class ClosedBecause {
    /** The key does not fit, or is gone: only a backup helps. */
    WRONG_KEY,

    /** A newer version has been here: update. */
    TOO_NEW,

    /** The phone is full. */
    FULL,

    /** Anything else: try again. */
    FAILED,
    ;

    /** Whether to begin anew with a backup is of any use. */
    val isHelpedByBackup: Boolean get() = this == WRONG_KEY || this == FAILED
}

/** What came of opening. */
internal sealed interface Opened {
    data class With(val bridge: CoachBridge) : Opened

    data class Not(val because: ClosedBecause) : Opened
}

/** Opens what is stored. Whatever cannot be opened stays as it is: nothing is ever deleted here. */
internal class StoreDoor(
    /** Where the database lies. */
    private val folder: File,
    /** The files of its key. */
    private val keys: List<File>,
    /** Who keeps the key: even to reach that may fail. */
    private val vault: () -> KeyVault,
    private val open: suspend (folder: String, key: ByteArray) -> CoachBridge,
) {
    suspend fun enter(): Opened = try {
        Opened.With(vault().open { key -> open(folder.path, key) })
    } catch (refused: CompanionException) {
        Opened.Not(reasonOf(refused))
    } catch (_: IOException) {
        // The file of the key could not be read or written.
        Opened.Not(ClosedBecause.FAILED)
    } catch (_: GeneralSecurityException) {
        Opened.Not(ClosedBecause.FAILED)
    } catch (_: ProviderException) {
        // So does a phone's store of keys fail that is busy or broken.
        Opened.Not(ClosedBecause.FAILED)
    }

    /** Puts what is stored, and its key, aside under names that are free, so that a backup can be restored. */
    fun setAside() {
        val number = generateSequence(1) { it + 1 }.first { n -> (keys + folder).none { it.aside(n).exists() } }
        (keys + folder).filter { it.exists() }.forEach { it.renameTo(it.aside(number)) }
    }

    private fun File.aside(number: Int) = File(parentFile, "$name-aside-$number")

    private companion object {
        fun reasonOf(refused: CompanionException) = when (refused) {
            is CompanionException.WrongKey -> ClosedBecause.WRONG_KEY
            is CompanionException.TooNew -> ClosedBecause.TOO_NEW
            is CompanionException.StorageFull -> ClosedBecause.FULL
            else -> ClosedBecause.FAILED
        }
    }
}
