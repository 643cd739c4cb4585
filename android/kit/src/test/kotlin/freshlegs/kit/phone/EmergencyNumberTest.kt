package freshlegs.kit.phone

import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

class EmergencyNumberTest {
    @Test
    fun `help is called by the number of the country`() {
        assertEquals("911", emergencyNumber("US"))
        assertEquals("119", emergencyNumber("jp"))
    }

    @Test
    fun `where nothing else is known it is the number that every mobile phone takes`() {
        assertEquals("112", emergencyNumber("DE"))
        assertEquals("112", emergencyNumber(""))
    }
}
