package freshlegs.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import freshlegs.core.UnitSystem
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.screens.checkin.CheckInScreen
import freshlegs.screens.guide.GuideScreen
import freshlegs.screens.journal.JournalScreen
import freshlegs.screens.onboarding.OnboardingScreen
import freshlegs.screens.parts.Back
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Readable
import freshlegs.screens.plan.PlanScreen
import freshlegs.screens.review.RunReviewScreen
import freshlegs.screens.review.RunsScreen
import freshlegs.screens.routines.RoutinesScreen
import freshlegs.screens.run.RunScreen
import freshlegs.screens.sensors.SensorsScreen
import freshlegs.screens.settings.SettingsScreen
import freshlegs.screens.theme.FreshLegsTheme
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalReducedMotion
import freshlegs.screens.theme.LocalStrings
import freshlegs.screens.today.TakeAlongScreen
import freshlegs.screens.today.TodayScreen
import freshlegs.screens.trends.TrendsScreen
import freshlegs.screens.why.WhyScreen
import freshlegs.words.Strings
import java.util.Locale

/** From this width on the parts of the app stand beside the screen instead of below it. */
private val WIDE = 600.dp

/** Goes to a screen. */
internal typealias Go = (Destination) -> Unit

/** The whole app, from the first welcome on; [locale] is that of its words. */
@Composable
public fun FreshLegsApp(
    models: AppModels,
    words: Strings,
    locale: Locale,
    reducedMotion: Boolean = false,
    fonts: FontFamily = FontFamily.Default,
) {
    val preferences by models.preferences.values.collectAsState()
    FreshLegsTheme(preferences.appearance, preferences.highContrast, fonts) {
        Surroundings(models, words, locale, reducedMotion) {
            val isLocked by models.lock.isLocked.collectAsState()
            when {
                isLocked -> LockedScreen(models)
                !preferences.isWelcomed -> OnboardingScreen(models)
                else -> Screens(models)
            }
        }
    }
}

/** What every screen reads from around it: words, formats in the runner's units, and whether anything may move. */
@Composable
internal fun Surroundings(
    models: AppModels,
    words: Strings,
    locale: Locale,
    reducedMotion: Boolean,
    content: @Composable () -> Unit,
) {
    val settings by models.settings.state.collectAsState()
    LaunchedEffect(models) { models.settings.load() }
    val units = settings.profile.value?.units ?: UnitSystem.METRIC
    val formatting = remember(units, locale, words) { Formatting(locale, units, words.units()) }
    CompositionLocalProvider(
        LocalStrings provides words,
        LocalFormatting provides formatting,
        LocalReducedMotion provides reducedMotion,
    ) {
        Surface(Modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background, content = content)
    }
}

private fun Strings.units() = Formatting.UnitWords(
    kilometre = partsUnitKilometre,
    mile = partsUnitMile,
    metre = partsUnitMetre,
    foot = partsUnitFoot,
    hour = partsUnitHour,
)

private class Root(val destination: Destination, val icon: ImageVector, val word: Strings.() -> String)

private val roots =
    listOf(
        Root(Destination.Today, Icons.today) { appToday },
        Root(Destination.Run, Icons.run) { appRun },
        Root(Destination.Journal, Icons.journal) { appJournal },
        Root(Destination.Trends, Icons.trends) { appTrends },
        Root(Destination.More, Icons.more) { appMore },
    )

@Composable
private fun Screens(models: AppModels) {
    val path by models.navigation.path.collectAsState()
    val run by models.run.state.collectAsState()
    val now = path.last()
    Back(isOn = path != listOf<Destination>(Destination.Today)) { models.navigation.back() }
    // A run has the whole screen: nothing else is in reach of a wet sleeve.
    val isWhole = now == Destination.Run && run.phase.isOn
    BoxWithConstraints(Modifier.fillMaxSize()) {
        if (maxWidth >= WIDE) {
            Row {
                if (!isWhole) Rail(path.first(), models.navigation::go)
                Box(Modifier.weight(1f)) { Screen(now, models) }
            }
        } else {
            Column {
                Box(Modifier.weight(1f)) { Screen(now, models) }
                if (!isWhole) Foot(path.first(), models.navigation::go)
            }
        }
    }
}

@Composable
private fun Foot(root: Destination, go: Go) {
    val words = LocalStrings.current
    NavigationBar {
        for (each in roots) {
            NavigationBarItem(
                selected = each.destination == root,
                onClick = { go(each.destination) },
                icon = { Icon(each.icon, contentDescription = null) },
                label = { Text(each.word(words), maxLines = 1, overflow = TextOverflow.Ellipsis) },
            )
        }
    }
}

@Composable
private fun Rail(root: Destination, go: Go) {
    val words = LocalStrings.current
    NavigationRail {
        for (each in roots) {
            NavigationRailItem(
                selected = each.destination == root,
                onClick = { go(each.destination) },
                icon = { Icon(each.icon, contentDescription = null) },
                label = { Text(each.word(words), maxLines = 1, overflow = TextOverflow.Ellipsis) },
            )
        }
    }
}

@Composable
private fun Screen(at: Destination, models: AppModels) {
    val go: Go = models.navigation::go
    val back: () -> Unit = models.navigation::back
    // Each screen begins anew, also when the same one is about something else.
    key(at) {
        when (at) {
            Destination.Today -> TodayScreen(models, go)
            Destination.Run -> RunScreen(models, go)
            Destination.Journal -> JournalScreen(models, go)
            Destination.Trends -> TrendsScreen(models, go)
            Destination.More -> MoreScreen(go)
            is Destination.CheckIn -> CheckInScreen(models, at.kind, at.day, editing = null, go, back)
            is Destination.EditEntry -> CheckInScreen(models, kind = null, day = null, editing = at.id, go, back)
            is Destination.Why -> WhyScreen(models, at.weeks, go, back)
            Destination.TakeAlong -> TakeAlongScreen(models, back)
            Destination.Plan -> PlanScreen(models, go, back)
            Destination.Routines -> RoutinesScreen(models, back)
            Destination.Sensors -> SensorsScreen(models, go, back)
            Destination.Runs -> RunsScreen(models, go, back)
            is Destination.RunReview -> RunReviewScreen(models, at.id, go, back)
            is Destination.Settings -> SettingsScreen(models, at.page, go, back)
            is Destination.Guide -> GuideScreen(models, at.slug, go, back)
        }
    }
}

@Composable
private fun LockedScreen(models: AppModels) {
    val words = LocalStrings.current
    LaunchedEffect(models) { models.lock.unlock() }
    Readable {
        Column(
            Modifier.fillMaxSize().padding(32.dp),
            verticalArrangement = Arrangement.spacedBy(24.dp, Alignment.CenterVertically),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Icon(Icons.lock, contentDescription = null, modifier = Modifier.size(48.dp))
            Text(words.appLocked, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineSmall)
            MainButton(words.appUnlock, models.lock::unlock)
        }
    }
}
