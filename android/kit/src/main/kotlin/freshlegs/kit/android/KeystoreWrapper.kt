package freshlegs.kit.android

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.system.Os
import android.system.OsConstants
import freshlegs.kit.phone.KeyFile
import freshlegs.kit.phone.KeyWrapper
import java.io.File
import java.io.FileOutputStream
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * Wraps the key of the database with one that never leaves Android's key store: AES-256 in GCM. It can be had while
 * the screen is locked too, since runs go on then.
 */
public class KeystoreWrapper(private val alias: String = "freshlegs") : KeyWrapper {
    private val store = KeyStore.getInstance(STORE).apply { load(null) }

    override fun wrap(key: ByteArray): ByteArray {
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, wrappingKey() ?: newWrappingKey())
        return cipher.iv + cipher.doFinal(key)
    }

    override fun unwrap(wrapped: ByteArray): ByteArray? {
        if (wrapped.size <= IV_BYTES) return null
        return try {
            val cipher = Cipher.getInstance(CIPHER)
            val iv = GCMParameterSpec(TAG_BITS, wrapped, 0, IV_BYTES)
            cipher.init(Cipher.DECRYPT_MODE, wrappingKey() ?: return null, iv)
            cipher.doFinal(wrapped, IV_BYTES, wrapped.size - IV_BYTES)
        } catch (_: GeneralSecurityException) {
            null
        }
    }

    private fun wrappingKey(): SecretKey? = store.getKey(alias, null) as? SecretKey

    private fun newWrappingKey(): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec =
            KeyGenParameterSpec
                .Builder(alias, purposes)
                .setKeySize(KEY_BITS)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).run {
            init(spec)
            generateKey()
        }
    }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val CIPHER = "AES/GCM/NoPadding"
        const val KEY_BITS = 256
        const val IV_BYTES = 12
        const val TAG_BITS = 128
    }
}

/** A file of the app's own, outside of the phone's backups: `context.noBackupFilesDir`. */
public class PrivateFile(private val file: File) : KeyFile {
    override fun read(): ByteArray? = if (file.exists()) file.readBytes() else null

    override fun write(wrapped: ByteArray) {
        file.parentFile?.mkdirs()
        val draft = File(file.path + ".draft")
        FileOutputStream(draft).use {
            it.write(wrapped)
            it.fd.sync()
        }
        Os.rename(draft.path, file.path)
        // The name must outlive a power cut as well.
        val folder = Os.open(file.parent, OsConstants.O_RDONLY, 0)
        try {
            Os.fsync(folder)
        } finally {
            Os.close(folder)
        }
    }

    override fun delete() {
        file.delete()
    }
}
