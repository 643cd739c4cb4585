package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.NaiveDate
import freshlegs.core.RunRow
import freshlegs.core.UnitSystem
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.CheckInState
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.DayField
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import java.time.Instant
import java.time.ZoneOffset
import kotlin.math.exp

/**
 * An entry of the journal: a new one of [kind], the morning check-in where that is `null`, for [day] or today; or the
 * one with the id [editing], changed.
 */
@Composable
internal fun CheckInScreen(
    models: AppModels,
    kind: EntryKind?,
    day: NaiveDate?,
    editing: String?,
    go: Go,
    onBack: () -> Unit,
) {
    val form by models.checkIn.state.collectAsState()
    val journal by models.journal.state.collectAsState()
    val words = LocalStrings.current
    var isBegun by remember { mutableStateOf(false) }
    var asksToDelete by remember { mutableStateOf(false) }
    val choice = remember { Choice(isMade = editing != null) }
    val today = todayOf(models)
    Begin(models, kind, day, editing) { isBegun = true }
    // What is saved is read from the model: what is drawn may still be the form before.
    LaunchedEffect(isBegun, form.saved) {
        val now = models.checkIn.state.value
        if (isBegun && now.saved?.draft?.let { it::class == now.draft::class } == true) onBack()
    }
    LaunchedEffect(journal.deleted) { if (asksToDelete && journal.deleted?.id == editing) onBack() }
    val isReading = kind == EntryKind.READING && editing == null
    val title = if (editing == null) words.of(kind ?: EntryKind.CHECK_IN) else words.checkinEdit
    Page(
        title,
        onBack,
        actions = { if (editing != null) IconAction(Icons.delete, words.partsDelete, { asksToDelete = true }) },
        bottom = { if (isBegun && !isReading) SaveBar(models, form, choice) },
    ) {
        if (!isBegun || today == null) {
            item { Loaded(if (editing == null) models.today.state.value.today else journal.entry) {} }
            return@Page
        }
        item { DayField(words.checkinDay, form.day ?: today, models.checkIn::setDay, today, latest = today) }
        val isKept = form.saved?.draft is Draft.Reading
        if (editing == null && (isReading || form.draft is Draft.CheckIn)) {
            item { MorningReadingPanel(models, isReading, isKept, go) }
        }
        if (!isReading) form(models, form, today, choice)
        if (editing == null && (kind == null || kind == EntryKind.CHECK_IN)) item { OtherKinds(day, go) }
    }
    if (asksToDelete) {
        Question(
            title = words.checkinDeleteQuestion,
            text = words.checkinDeleteDetail,
            yes = words.partsDelete,
            onYes = { editing?.let(models.journal::delete) },
            onNo = { asksToDelete = false },
        )
    }
}

/** The local day, from the first screen's view of it. */
@Composable
private fun todayOf(models: AppModels): NaiveDate? {
    val state by models.today.state.collectAsState()
    LaunchedEffect(Unit) { if (state.today.value == null) models.today.load() }
    return state.today.value?.readiness?.date
}

/** Puts the entry on the form. */
@Composable
private fun Begin(models: AppModels, kind: EntryKind?, day: NaiveDate?, editing: String?, onBegun: () -> Unit) {
    val journal by models.journal.state.collectAsState()
    var isOpen by remember { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        models.review.loadRuns()
        if (editing == null) {
            models.checkIn.begin(newDraft(kind ?: EntryKind.CHECK_IN), day)
            onBegun()
        } else {
            models.journal.open(editing)
        }
    }
    LaunchedEffect(journal.entry) {
        val entry = models.journal.state.value.entry.value
        if (!isOpen && entry != null && entry.id == editing) {
            isOpen = true
            models.checkIn.edit(entry)
            onBegun()
        }
    }
}

@Composable
private fun SaveBar(models: AppModels, form: CheckInState, choice: Choice) {
    val words = LocalStrings.current
    val isSaid = choice.isMade || !form.draft.beginsWithChoice
    Surface(tonalElevation = 3.dp) {
        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(12.dp)) {
            NoticePanel(form.notice, models.checkIn::noticeWasSeen)
            MainButton(words.partsSave, models.checkIn::save, isOn = !form.isSaving && isSaid)
        }
    }
}

/** The other kinds of entries, each with a form of its own. */
@Composable
private fun OtherKinds(day: NaiveDate?, go: Go) {
    val words = LocalStrings.current
    Section(words.checkinOther) {
        for (kind in others) RowButton(words.of(kind), { go(Destination.CheckIn(kind, day)) })
    }
}

private val others = EntryKind.entries - EntryKind.CHECK_IN - EntryKind.READING - EntryKind.ADVICE_OUTCOME

private fun LazyListScope.form(models: AppModels, form: CheckInState, today: NaiveDate, choice: Choice) {
    val model = models.checkIn
    val reasons: Reasons = form::reasonFor
    val units = models.settings.state.value.profile.value?.units ?: UnitSystem.METRIC
    val runs = models.review.state.value.runs.value.orEmpty().filter { it.localDay == (form.day ?: today) }
    when (val draft = form.draft) {
        is Draft.CheckIn -> morningForm(draft.v1, reasons) { model.fill(Draft.CheckIn(it)) }

        is Draft.RunCard -> runCardForm(draft.v1, runs, reasons) { model.fill(Draft.RunCard(it)) }

        is Draft.Intake -> intakeForm(draft.v1, runs, units, reasons) { model.fill(Draft.Intake(it)) }

        is Draft.Blood -> bloodForm(draft.v1, reasons) { model.fill(Draft.Blood(it)) }

        is Draft.Activity -> activityForm(draft.v1, choice, units, reasons) { model.fill(Draft.Activity(it)) }

        is Draft.Shoes -> shoesForm(draft.v1, reasons) { model.fill(Draft.Shoes(it)) }

        is Draft.Symptom -> symptomForm(draft.v1, choice, form, model, today) { model.fill(Draft.Symptom(it)) }

        is Draft.LegsToday -> legsTodayForm(draft.v1, choice) { model.fill(Draft.LegsToday(it)) }

        is Draft.Tag -> tagForm(draft.v1, choice, reasons) { model.fill(Draft.Tag(it)) }

        is Draft.Absence -> absenceForm(draft.v1, choice, form.day ?: today, today, reasons) {
            model.fill(Draft.Absence(it))
        }

        is Draft.AdviceOutcome -> adviceForm(draft.v1) { model.fill(Draft.AdviceOutcome(it)) }

        is Draft.Reading -> item { KeptReading(draft) }
    }
}

/** A reading that is kept is what it is: nothing of it is changed but its day. */
@Composable
private fun KeptReading(draft: Draft.Reading) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val reading = draft.v1
    Column {
        Figure(words.checkinReadingRate, words.partsBpm(formatting.number(reading.restingHeartRateBpm, 0)))
        Figure("RMSSD", "${formatting.number(exp(reading.lnRmssd), 0)} ms")
        Figure(words.checkinReadingBeats, reading.beats.toString())
    }
}

private val RunRow.localDay: NaiveDate
    get() =
        Instant
            .ofEpochMilli(startedAtUtcMs)
            .atOffset(ZoneOffset.ofTotalSeconds(utcOffsetS))
            .toLocalDate()
            .toString()
