package freshlegs.kit.models

import freshlegs.core.BodyPart
import freshlegs.core.CheckIn
import freshlegs.core.Circumstance
import freshlegs.core.CompanionException
import freshlegs.core.Draft
import freshlegs.core.NaiveDate
import freshlegs.core.QuestionToAskView
import freshlegs.core.ReadingPhase
import freshlegs.core.Symptom
import freshlegs.core.SymptomKind
import freshlegs.core.WrittenEntry
import freshlegs.kit.Notice
import freshlegs.kit.bridge.CheckInBridge
import freshlegs.kit.clock
import freshlegs.kit.fakes.SensorsCall
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class CheckInModelTest {
    private val bridge = PreviewBridge()

    private fun TestScope.model(of: CheckInBridge = bridge) = CheckInModel(of, backgroundScope, clock)

    @Test
    fun `a field that is wrong is told next to it and nothing is written`() = runTest {
        val model = model()
        model.fill(Draft.CheckIn(CheckIn(sleepH = 30.0)))
        model.check()
        runCurrent()
        assertEquals("must be 0 to 24", model.state.value.reasonFor("sleep_h"))
        assertNull(model.state.value.reasonFor("mood"))
        model.save()
        assertTrue(model.state.value.isSaving)
        runCurrent()
        assertNull(model.state.value.saved)
        assertFalse(model.state.value.isSaving)
        model.fill(Draft.CheckIn(CheckIn(sleepH = 7.0)))
        model.save()
        model.save()
        runCurrent()
        assertNotNull(model.state.value.saved)
        assertNull(model.state.value.notice)
        assertEquals(2, bridge.calls.count { it == "writeEntry" })
    }

    @Test
    fun `an entry is changed and not written twice`() = runTest {
        val model = model()
        model.edit(bridge.entry("entry-1"))
        model.fill(Draft.CheckIn(CheckIn(legHeaviness = 7u)))
        model.save()
        runCurrent()
        assertEquals("entry-1", model.state.value.saved?.id)
        assertEquals("2026-06-16", model.state.value.saved?.day)
        model.save()
        runCurrent()
        assertFalse("writeEntry" in bridge.calls)
    }

    @Test
    fun `a yes to a question about a symptom adds what it says`() = runTest {
        val model = model()
        model.begin(Draft.Symptom(Symptom(SymptomKind.PAIN, BodyPart.CALF)))
        model.loadQuestions()
        runCurrent()
        val atNight = model.state.value.questions.value!!.single()
        val fever = QuestionToAskView("Do you have a fever?", null, SymptomKind.FEVER)
        model.answer(atNight, yes = true)
        model.answer(atNight, yes = true)
        model.answer(fever, yes = true)
        val draft = assertIs<Draft.Symptom>(model.state.value.draft)
        assertEquals(listOf(Circumstance.AT_NIGHT), draft.v1.circumstances)
        assertEquals(listOf(SymptomKind.FEVER), model.state.value.further)
        model.answer(atNight, yes = false)
        assertEquals(emptyList(), assertIs<Draft.Symptom>(model.state.value.draft).v1.circumstances)
        model.save()
        runCurrent()
        val written = bridge.entries(Examples.TODAY, Examples.TODAY).map {
            it.draft
        }.filterIsInstance<Draft.Symptom>()
        assertEquals(listOf(SymptomKind.PAIN, SymptomKind.FEVER), written.map { it.v1.symptom })
        assertEquals(emptyList(), model.state.value.further)
    }

    @Test
    fun `what was written before the disk was full is not written again`() = runTest {
        var writes = 0
        val filling =
            object : CheckInBridge by bridge {
                override suspend fun writeEntry(draft: Draft, day: NaiveDate?): WrittenEntry {
                    writes += 1
                    if (writes == 2) throw CompanionException.StorageFull()
                    return bridge.writeEntry(draft, day)
                }
            }
        val model = model(filling)
        model.begin(Draft.Symptom(Symptom(SymptomKind.PAIN)))
        model.answer(QuestionToAskView("?", null, SymptomKind.FEVER), yes = true)
        model.save()
        runCurrent()
        assertEquals(Notice.StorageFull, model.state.value.notice)
        assertNull(model.state.value.saved)
        model.save()
        runCurrent()
        assertNotNull(model.state.value.saved)
        val written = bridge.entries(Examples.TODAY, Examples.TODAY).count { it.draft is Draft.Symptom }
        assertEquals(2, written)
    }

    @Test
    fun `a reading is looked at once a second and kept when it is over`() = runTest {
        val model = model()
        model.startReading("strap", bridge.sensors)
        runCurrent()
        assertEquals(listOf<SensorsCall>(SensorsCall.Read("strap")), bridge.sensors.calls)
        assertEquals(ReadingPhase.GETTING_READY, model.state.value.reading?.phase)
        model.keepReading()
        runCurrent()
        assertEquals(Notice.BadInput, model.state.value.notice)
        bridge.reading.view = Examples.readingOver
        bridge.reading.over = true
        advanceTimeBy(1_001)
        assertEquals(ReadingPhase.OVER, model.state.value.reading?.phase)
        model.keepReading()
        runCurrent()
        assertIs<Draft.Reading>(model.state.value.saved?.draft)
        assertNull(model.state.value.reading)
        assertTrue(bridge.reading.isClosed)
    }

    @Test
    fun `a reading that is not wanted is let go and nothing is kept`() = runTest {
        val model = model()
        model.startReading("strap", bridge.sensors, measureS = 60u)
        runCurrent()
        model.skipSettling()
        assertTrue(bridge.reading.isSkipped)
        model.cancelReading()
        assertTrue(bridge.reading.isClosed)
        assertNull(model.state.value.reading)
        assertFalse("keepReading" in bridge.calls)
    }
}
