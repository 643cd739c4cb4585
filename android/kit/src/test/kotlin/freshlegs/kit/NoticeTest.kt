package freshlegs.kit

import freshlegs.core.CompanionException
import freshlegs.core.FieldError
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull

class NoticeTest {
    @Test
    fun `every error of the library is a notice of its own`() {
        val fields = listOf(FieldError("sleep_h", "must be 0 to 24"))
        val errors =
            mapOf(
                CompanionException.WrongKey() to Notice.WrongKey,
                CompanionException.Busy() to Notice.Busy,
                CompanionException.StorageFull() to Notice.StorageFull,
                CompanionException.Storage("read") to Notice.Storage,
                CompanionException.TooNew(9u, 8u) to Notice.TooNew,
                CompanionException.BadInput("read", 12u) to Notice.BadInput,
                CompanionException.BadFields(fields) to Notice.BadFields(fields),
                CompanionException.NotFound("the run") to Notice.NotFound,
                CompanionException.Broken() to Notice.Broken,
                CompanionException.Internal("start a thread") to Notice.Internal,
                IllegalStateException() to Notice.Internal,
            )
        errors.forEach { (error, notice) -> assertEquals(notice, Notice.of(error)) }
    }

    @Test
    fun `a field's reason is found by its name`() {
        val notice = Notice.BadFields(listOf(FieldError("sleep_h", "must be 0 to 24")))
        assertEquals("must be 0 to 24", notice.reasonFor("sleep_h"))
        assertNull(notice.reasonFor("mood"))
        assertNull(Notice.Busy.reasonFor("sleep_h"))
    }

    @Test
    fun `to be cancelled is no failure`() = runTest {
        assertFailsWith<CancellationException> { loadable<Unit> { throw CancellationException() } }
        assertEquals(Loadable.Failed(Notice.Busy), loadable<Unit> { throw CompanionException.Busy() })
        assertEquals(Loadable.Ready(3), loadable { 3 })
    }
}
