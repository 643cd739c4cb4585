package freshlegs.screens.run

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.HoldView
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.SimulationOptions
import freshlegs.core.UnfinishedRun
import freshlegs.core.UnitSystem
import freshlegs.kit.Loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.run.RunChoice
import freshlegs.kit.run.RunReadiness
import freshlegs.kit.run.RunState
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/** What a run needs to know, the most important first; it starts from the foot of the screen. */
@Composable
internal fun BeforeRun(models: AppModels, state: RunState, readiness: Loadable<RunReadiness>, go: Go) {
    val words = LocalStrings.current
    val sensors by models.sensors.state.collectAsState()
    val permissions by models.permissions.states.collectAsState()
    val settings by models.settings.state.collectAsState()
    val preferences by models.preferences.values.collectAsState()
    var choice by remember { mutableStateOf(RunChoice()) }
    var isDoubted by remember { mutableStateOf(false) }
    var asksForSound by remember { mutableStateOf(false) }
    val scope = rememberCoroutineScope()
    val today by models.today.state.collectAsState()
    val hold = readiness.value?.hold?.title ?: today.today.value?.mayRun?.takeIf { it.verdict.holdsBack }?.title
    val isPaired = sensors.paired.value.orEmpty().isNotEmpty()
    LaunchedEffect(Unit) {
        models.permissions.refresh()
        models.sensors.load()
        models.today.load()
        models.plan.load()
    }
    Heard(models, isPaired && permissions[Permission.BLUETOOTH] == PermissionState.GRANTED)

    fun begin() {
        val units = settings.profile.value?.units ?: UnitSystem.METRIC
        scope.launch {
            // Each is asked for once; whatever the answer, the run begins.
            neededFor(choice.kind, isPaired)
                .filter { models.permissions.state(it) == PermissionState.NOT_ASKED }
                .forEach { models.permissions.ask(it) }
            models.run.start(choice.options(units), models.sensors.handle)
        }
    }

    fun start() = if (state.needsSoundChoice) asksForSound = true else begin()
    Page(
        words.runTitle,
        bottom = {
            Surface(color = MaterialTheme.colorScheme.surface, tonalElevation = 3.dp) {
                Box(Modifier.fillMaxWidth().padding(16.dp, 12.dp), contentAlignment = Alignment.Center) {
                    MainButton(
                        if (state.isStarting) words.runStarting else words.runStart,
                        { if (hold != null) isDoubted = true else start() },
                        Modifier.widthIn(max = 608.dp),
                        isOn = !state.isStarting && readiness is Loadable.Ready,
                    )
                }
            }
        },
    ) {
        if (state.notice != null) item { NoticePanel(state.notice, models.run::noticeWasSeen) }
        if (readiness !is Loadable.Ready) item { Loaded(readiness, models.run::prepare) {} }
        readiness.value?.hold?.let { item { HoldPanel(it, models) } }
        for (run in readiness.value?.unfinished.orEmpty()) {
            item(run.id) { UnfinishedPanel(run, models) }
        }
        if (state.needsSoundChoice) item { SoundPanel(models) }
        item { SuggestionPanel(models, go) }
        item { KindSection(choice, { choice = it }) }
        item { AimSection(choice, { choice = it }, models) }
        item { PermissionSection(models, neededFor(choice.kind, isPaired)) }
        item { SensorSection(sensors, go) }
        item { HeavyWaySection(state.heavyWays) }
        models.pages.batterySaving?.takeIf { !preferences.batteryHintRead }?.let { maker ->
            item { BatteryPanel(maker, models) }
        }
        item {
            Section(words.runDemo) {
                Small(words.runDemoText)
                QuietButton(words.runDemoStart, { models.run.start(demo) }, isOn = !state.isStarting)
            }
        }
    }
    if (asksForSound) {
        SoundQuestion(models) { isAnswered ->
            asksForSound = false
            if (isAnswered) begin()
        }
    }
    if (isDoubted) {
        Question(
            hold.orEmpty(),
            words.runHoldQuestion,
            yes = words.runHoldStart,
            onYes = {
                isDoubted = false
                start()
            },
            onNo = { isDoubted = false },
        )
    }
}

/** A runner for trying out, as fast as life, always the same. */
private val demo = SimulationOptions(RunOptions(RunKind.EASY, offersRoutines = false), seed = 7uL, speed = 1.0)

/** Lets paired sensors be heard while the runner gets ready. */
@Composable
private fun Heard(models: AppModels, isPossible: Boolean) {
    val sensors by models.sensors.state.collectAsState()
    val isOpen = sensors.view is Loadable.Ready
    val identities = sensors.paired.value.orEmpty().map { it.identity }
    LaunchedEffect(isPossible) { if (isPossible) models.sensors.open() }
    LaunchedEffect(isOpen, identities) { if (isOpen) models.sensors.watch(identities) }
    DisposableEffect(Unit) {
        onDispose {
            val run = models.run.state.value
            if (!run.phase.isOn && !run.isStarting) models.sensors.watch(emptyList())
        }
    }
}

@Composable
private fun HoldPanel(hold: HoldView, models: AppModels) {
    val words = LocalStrings.current
    Panel(tone = Tone.ALARM) {
        PanelTitle(hold.title, Icons.warning)
        hold.lines.forEach { Words(it) }
        for (choice in hold.answers) {
            QuietButton(choice.label, { models.run.answerFollowUp(choice.answer) })
        }
        if (!hold.reviewed) Small(words.runUnreviewed)
    }
}

@Composable
private fun UnfinishedPanel(run: UnfinishedRun, models: AppModels) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    var isEnding by remember { mutableStateOf(false) }
    Panel(tone = Tone.CARE) {
        PanelTitle(words.runUnfinishedTitle, Icons.info)
        Words(
            listOf(
                format.dateAndTime(run.startedAtUtcMs, run.utcOffsetS),
                format.distance(run.summary.distanceM),
                format.duration(run.summary.movingS),
            ).joinToString(" · "),
        )
        Small(words.runUnfinishedText)
        MainButton(words.runUnfinishedResume, { models.run.resumeUnfinished(run.id, models.sensors.handle) })
        QuietButton(words.runUnfinishedClose, { isEnding = true })
    }
    if (isEnding) {
        Question(
            words.runUnfinishedQuestion,
            words.runUnfinishedConsequence,
            yes = words.runUnfinishedClose,
            onYes = {
                isEnding = false
                models.run.closeUnfinished(run.id)
            },
            onNo = { isEnding = false },
        )
    }
}
