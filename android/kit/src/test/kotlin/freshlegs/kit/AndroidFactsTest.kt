package freshlegs.kit

import android.Manifest
import android.content.pm.ServiceInfo
import android.media.AudioDeviceInfo
import freshlegs.kit.android.ServiceHost
import freshlegs.kit.android.SystemAudioFocus
import freshlegs.kit.android.SystemPermissions
import freshlegs.kit.audio.AudioRoute
import freshlegs.kit.phone.Permission
import freshlegs.kit.run.ServiceType
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class AndroidFactsTest {
    @Test
    fun `sound goes to what is nearest to the ear`() {
        val speaker = AudioDeviceInfo.TYPE_BUILTIN_SPEAKER
        assertEquals(
            AudioRoute.BLUETOOTH,
            SystemAudioFocus.routeOf(listOf(speaker, AudioDeviceInfo.TYPE_BLUETOOTH_A2DP)),
        )
        assertEquals(AudioRoute.WIRED, SystemAudioFocus.routeOf(listOf(speaker, AudioDeviceInfo.TYPE_WIRED_HEADSET)))
        assertEquals(AudioRoute.SPEAKER, SystemAudioFocus.routeOf(listOf(speaker)))
        assertEquals(AudioRoute.OTHER, SystemAudioFocus.routeOf(emptyList()))
    }

    @Test
    fun `each Android is asked for what it knows`() {
        assertEquals(emptyList(), SystemPermissions.namesOf(Permission.NOTIFICATIONS, 32))
        assertEquals(
            listOf(Manifest.permission.POST_NOTIFICATIONS),
            SystemPermissions.namesOf(Permission.NOTIFICATIONS, 33),
        )
        assertEquals(emptyList(), SystemPermissions.namesOf(Permission.ACTIVITY, 28))
        assertEquals(
            listOf(Manifest.permission.ACCESS_FINE_LOCATION),
            SystemPermissions.namesOf(Permission.BLUETOOTH, 30),
        )
        assertTrue(Manifest.permission.BLUETOOTH_SCAN in SystemPermissions.namesOf(Permission.BLUETOOTH, 31))
        assertTrue(SystemPermissions.namesOf(Permission.LOCATION, 26).isNotEmpty())
    }

    @Test
    fun `a service is there for what it may be`() {
        assertTrue(ServiceHost.mayServe(emptySet(), 33))
        assertFalse(ServiceHost.mayServe(emptySet(), 34))
        assertEquals(0, ServiceHost.typeBits(setOf(ServiceType.HEALTH), 33))
        assertEquals(
            ServiceInfo.FOREGROUND_SERVICE_TYPE_LOCATION or
                ServiceInfo.FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE or
                ServiceInfo.FOREGROUND_SERVICE_TYPE_HEALTH,
            ServiceHost.typeBits(ServiceType.entries.toSet(), 34),
        )
    }
}
