package freshlegs.kit.phone

import freshlegs.kit.fakes.FakeHeadset
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class HeadsetButtonsTest {
    private var heavy = 0

    @Test
    fun `the button is ours only while a run is on`() = runTest {
        val headset = FakeHeadset()
        val buttons = HeadsetButtons(headset, backgroundScope)
        assertFalse(headset.isClaimed)
        assertEquals(listOf(HeavyWay.SCREEN, HeavyWay.HEADSET), buttons.ways.value)
        buttons.start { heavy += 1 }
        runCurrent()
        assertTrue(headset.isClaimed)
        headset.press()
        runCurrent()
        assertEquals(1, heavy)
        buttons.stop()
        assertFalse(headset.isClaimed)
        headset.press()
        runCurrent()
        assertEquals(1, heavy)
    }

    @Test
    fun `play and pause belong to another app as long as it plays`() = runTest {
        val headset = FakeHeadset(isOtherAudioPlaying = true)
        val buttons = HeadsetButtons(headset, backgroundScope)
        buttons.start { heavy += 1 }
        runCurrent()
        assertFalse(headset.isClaimed)
        headset.press()
        runCurrent()
        assertEquals(0, heavy)
        assertEquals(listOf(HeavyWay.SCREEN), buttons.ways.value)
    }

    @Test
    fun `the press that goes on with paused music is not taken from it`() = runTest {
        val headset = FakeHeadset()
        val buttons = HeadsetButtons(headset, backgroundScope)
        buttons.start { heavy += 1 }
        runCurrent()
        headset.change(isOtherAudioPlaying = true)
        runCurrent()
        headset.change(isOtherAudioPlaying = false)
        runCurrent()
        assertFalse(headset.isClaimed)
        assertEquals(listOf(HeavyWay.SCREEN), buttons.ways.value)
        buttons.start { heavy += 1 }
        runCurrent()
        assertTrue(headset.isClaimed, "the next run begins anew")
    }

    @Test
    fun `a press that comes as another app begins to play is its own`() = runTest {
        val headset = FakeHeadset()
        HeadsetButtons(headset, backgroundScope).start { heavy += 1 }
        runCurrent()
        headset.isOtherAudioPlaying = true
        headset.press()
        runCurrent()
        assertEquals(0, heavy)
    }

    @Test
    fun `every way is named as soon as it works`() = runTest {
        val headset = FakeHeadset(isConnected = false)
        val buttons = HeadsetButtons(headset, backgroundScope)
        assertEquals(listOf(HeavyWay.SCREEN), buttons.ways.value)
        buttons.hearsKnocks = true
        buttons.showsNotifications = true
        headset.isConnected = true
        buttons.refresh()
        assertEquals(HeavyWay.entries, buttons.ways.value)
    }
}
