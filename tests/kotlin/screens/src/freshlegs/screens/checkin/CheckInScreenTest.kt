package freshlegs.screens.checkin

import freshlegs.core.BodyPart
import freshlegs.core.BodyPlace
import freshlegs.core.BodySide
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.SymptomKind
import freshlegs.screens.parts.readNumber
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue

class CheckInScreenTest {
    private var isBack = false

    private fun on(kind: EntryKind? = null, editing: String? = null, test: freshlegs.screens.Touched.() -> Unit) =
        touching(
            height = 3_200,
            screen = { CheckInScreen(it, kind, day = null, editing, it.navigation::go) { isBack = true } },
            test = test,
        )

    @Test
    fun `a morning is written with a few touches`() = on {
        press("${words.checkinHeaviness} ${words.checkinOf("6", "10")}")
        press(words.checkinSleepMore)
        press("${words.of(BodyPart.SHIN)} (${words.checkinSideLeft})")
        val written = assertIs<Draft.CheckIn>(models.checkIn.state.value.draft).v1
        assertEquals(6u, written.legHeaviness?.toUInt())
        assertEquals(7.25, written.sleepH)
        assertEquals(listOf(BodyPart.SHIN to BodySide.LEFT), written.soreness.map { it.part to it.side })
        press(words.partsSave)
        assertTrue("writeEntry" in bridge.calls)
        assertTrue(isBack)
    }

    @Test
    fun `a step is taken back by touching it again`() = on {
        val step = "${words.checkinHeaviness} ${words.checkinOf("6", "10")}"
        press(step)
        press(step)
        assertNull(assertIs<Draft.CheckIn>(models.checkIn.state.value.draft).v1.legHeaviness)
    }

    @Test
    fun `everything that can be pressed is named and large enough on every form`() {
        for (kind in EntryKind.entries) on(kind) { assertTouchable() }
    }

    @Test
    fun `nothing is saved before a symptom is chosen and its questions are asked then`() = on(EntryKind.SYMPTOM) {
        press(words.partsSave)
        assertFalse("writeEntry" in bridge.calls)
        press(words.of(SymptomKind.SWELLING))
        assertTrue(shows(words.checkinQuestions))
        press(words.partsSave)
        assertTrue("writeEntry" in bridge.calls)
    }

    @Test
    fun `an entry is deleted only once that was asked again`() = on(editing = "entry-1") {
        press(words.partsDelete)
        assertFalse("deleteEntry" in bridge.calls)
        assertTrue(shows(words.checkinDeleteQuestion))
    }

    @Test
    fun `an entry that is changed is not written anew`() = on(editing = "entry-1") {
        press(words.partsSave)
        assertTrue("editEntry" in bridge.calls)
        assertFalse("writeEntry" in bridge.calls)
        assertTrue(isBack)
    }

    @Test
    fun `of a part on both sides the other side stays`() {
        val both = listOf(BodyPlace(BodyPart.CALF, BodySide.BOTH))
        val left = BodyPlace(BodyPart.CALF, BodySide.LEFT)
        assertEquals(listOf(left.opposite), both.toggled(left))
        assertEquals(listOf(left), emptyList<BodyPlace>().toggled(left))
        assertEquals(emptyList(), listOf(left).toggled(left))
    }

    @Test
    fun `every place that is touched is at least 48 dp each way and none covers another`() {
        for (half in BodyHalf.entries) {
            val fields = BodyShape.regions(half).flatMap { region -> listOf(1, -1).map { BodyShape.touch(region, it) } }
            assertTrue(fields.all { it.width >= 48 && it.height >= 48 })
            for (one in fields) assertTrue(fields.none { it !== one && it.overlaps(one) }, "$half $one")
        }
    }

    @Test
    fun `a comma is understood like a point`() {
        assertEquals(7.5, readNumber("7,5"))
        assertEquals(7.5, readNumber(" 7.5"))
        assertNull(readNumber("-1"))
        assertNull(readNumber("seven"))
    }
}
