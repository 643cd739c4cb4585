package freshlegs.screens

import freshlegs.kit.models.Destination
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class TouchTest {
    @Test
    fun `what has no place at the foot of the screen is reached from a list`() = touching(
        screen = { models -> MoreScreen(models.navigation::go) },
    ) {
        assertTouchable()
        assertTrue(words.appMore in headings())
        press(words.appSensors)
        assertEquals(Destination.Sensors, models.navigation.path.value.last())
    }
}
