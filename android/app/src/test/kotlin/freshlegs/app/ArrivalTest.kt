package freshlegs.app

import freshlegs.kit.models.Destination
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertNull

class ArrivalTest {
    @Test
    fun `a link leads to its screen`() {
        assertEquals(Arrival.Open(Destination.CheckIn()), Arrival.of("freshlegs://check-in", null))
        assertEquals(Arrival.Open(Destination.Guide("breathing")), Arrival.of("freshlegs://guide/breathing", null))
    }

    @Test
    fun `some links do something`() {
        assertEquals(Arrival.Heavy, Arrival.of("freshlegs://heavy", null))
        assertEquals(Arrival.EasyRun, Arrival.of("freshlegs://easy-run", null))
    }

    @Test
    fun `a file is taken in only as its owner gives it`() {
        val source = "content://files/run.fit"
        assertEquals(Arrival.Import(source), Arrival.of(source, null))
        assertEquals(Arrival.Import(source), Arrival.of(null, source))
        assertNull(Arrival.of("file:///data/data/freshlegs.app/no_backup/key", null))
        assertNull(Arrival.of(null, "file:///sdcard/run.fit"))
    }

    @Test
    fun `what means nothing only opens the app`() {
        assertNull(Arrival.of(null, null))
        assertNull(Arrival.of("freshlegs://nowhere", null))
        assertNull(Arrival.of("tel:112", null))
    }

    @Test
    fun `a file is taken in as its name says`() {
        assertEquals(Incoming.RUN, Incoming.of("/a/b/Run.FIT"))
        assertEquals(Incoming.RUN, Incoming.of("/a.b/without-an-ending"))
        assertEquals(Incoming.JOURNAL, Incoming.of("days.csv"))
        assertEquals(Incoming.EVERYTHING, Incoming.of("all.json"))
        assertEquals(Incoming.BACKUP, Incoming.of("all.freshlegs"))
    }
}
