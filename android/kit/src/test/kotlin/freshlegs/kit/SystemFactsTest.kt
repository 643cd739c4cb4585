package freshlegs.kit

import freshlegs.kit.android.PREFERENCE_NAMES
import freshlegs.kit.android.copyWhole
import freshlegs.kit.android.makerOf
import freshlegs.kit.android.placesOf
import freshlegs.kit.android.preferencesOf
import freshlegs.kit.android.safeName
import freshlegs.kit.android.textsOf
import freshlegs.kit.phone.Appearance
import freshlegs.kit.phone.BatteryMaker
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class SystemFactsTest {
    private val chosen =
        PreferenceValues(
            isWelcomed = true,
            appearance = Appearance.DARK,
            highContrast = true,
            appLock = true,
            hidesScreens = true,
            withoutHeadphones = WithoutHeadphones.VIBRATION,
            speechRate = 1.5,
            voice = "anna",
            soundTrimMs = -120,
            breathVolume = 0.5,
            metronomeVolume = 0.25,
            earconVolume = 0.0,
            batteryHintRead = true,
        )

    @Test
    fun `every preference comes back as it was kept`() {
        assertEquals(chosen, preferencesOf(textsOf(chosen)))
        assertEquals(PREFERENCE_NAMES, textsOf(chosen).keys)
        assertEquals(PreferenceValues(), preferencesOf(textsOf(PreferenceValues())))
    }

    @Test
    fun `what cannot be read is as at the beginning`() {
        val nonsense = PREFERENCE_NAMES.filter { it != "voice" }.associateWith { "?" }
        assertEquals(PreferenceValues(), preferencesOf(nonsense))
        assertEquals(1.0, preferencesOf(mapOf("speech-rate" to "NaN")).speechRate)
        assertEquals(0, preferencesOf(mapOf("sound-trim-ms" to "301")).soundTrimMs)
    }

    @Test
    fun `a file of another app keeps its ending and stays in its folder`() {
        assertEquals("run.fit", safeName("run.fit"))
        assertEquals("passwd", safeName("../../etc/passwd"))
        assertEquals("file", safeName("../.."))
        assertEquals("a_b.gpx", safeName("a\u0000b.gpx"))
        assertTrue(safeName("x".repeat(500) + ".tcx").endsWith(".tcx"))
    }

    @Test
    fun `a file without an end is not taken in`(@TempDir folder: File) {
        val copy = File(folder, "copy")
        assertTrue(copyWhole(ByteArray(100).inputStream(), copy, most = 100))
        assertEquals(100, copy.length())
        assertFalse(copyWhole(ByteArray(101).inputStream(), copy, most = 100))
    }

    @Test
    fun `every maker of eager battery saving has a page to open`() {
        assertEquals(BatteryMaker.XIAOMI, makerOf("Redmi"))
        assertEquals(BatteryMaker.OTHER, makerOf("Google"))
        (BatteryMaker.entries - BatteryMaker.OTHER).forEach { assertTrue(placesOf(it).isNotEmpty()) }
    }
}
