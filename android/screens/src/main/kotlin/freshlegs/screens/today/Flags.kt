package freshlegs.screens.today

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.core.FlagClosing
import freshlegs.core.FlagView
import freshlegs.core.Topic
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.phone.emergencyNumber
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings
import java.util.Locale

private enum class SettingAside { SEEN, GONE }

/** A red flag: what to do comes first, then what raised it. It goes away only by the runner's own word. */
@Composable
internal fun FlagPanel(flag: FlagView, models: AppModels, go: Go) {
    val words = LocalStrings.current
    var isOpen by remember { mutableStateOf(false) }
    var asked by remember { mutableStateOf<SettingAside?>(null) }
    Panel(tone = Tone.ALARM) {
        PanelTitle(flag.title, Icons.warning)
        Text(flag.urgencyText, style = MaterialTheme.typography.titleMedium)
        if (flag.offersEmergencyNumber) {
            val number = emergencyNumber(Locale.getDefault().country)
            MainButton(words.todayCall(number), { models.pages.dial(number) })
        }
        flag.lines.forEach { Words(it) }
        if (isOpen) {
            Lines(words.todayShownBecause, flag.reasons)
            Lines(words.todayAsk, flag.ask)
            if (!flag.reviewedByAClinician) Small(words.todayUnreviewed)
            ToneButton(words.todayGuide, { go(Destination.Guide(flag.topic.slug)) }, Icons.guide)
        }
        ToneButton(if (isOpen) words.todayLess else words.todayMore, { isOpen = !isOpen })
        if (flag.setAside == FlagClosing.BY_ENTRY) ToneButton(words.todaySeen, { asked = SettingAside.SEEN })
        if (flag.endsWhenGone) ToneButton(words.todayGone, { asked = SettingAside.GONE })
    }
    when (asked) {
        null -> Unit

        SettingAside.SEEN ->
            Question(
                title = words.todaySeenQuestion,
                text = words.todaySeenDetail,
                yes = words.partsYes,
                onYes = {
                    asked = null
                    models.today.flagWasSeen(flag.kind)
                },
                onNo = { asked = null },
            )

        SettingAside.GONE ->
            Question(
                title = words.todayGoneQuestion,
                text = words.todaySeenDetail,
                yes = words.partsYes,
                onYes = {
                    asked = null
                    models.today.flagIsGone(flag.kind)
                },
                onNo = { asked = null },
            )
    }
}

/** A button on the ground of a panel of any tone: its ink is that of the panel. */
@Composable
internal fun ToneButton(text: String, onClick: () -> Unit, icon: ImageVector? = null, isOn: Boolean = true) {
    val ink = LocalContentColor.current
    OutlinedButton(
        onClick,
        Modifier.fillMaxWidth().heightIn(min = 48.dp),
        enabled = isOn,
        colors = ButtonDefaults.outlinedButtonColors(contentColor = ink),
        border = BorderStroke(1.dp, ink),
    ) {
        if (icon != null) Icon(icon, contentDescription = null)
        Text(text, Modifier.weight(1f), textAlign = TextAlign.Center)
    }
}

/** Lines beneath what they are; nothing where there are none. */
@Composable
private fun Lines(title: String, lines: List<String>) {
    if (lines.isEmpty()) return
    Text(title, style = MaterialTheme.typography.titleSmall)
    lines.forEach { Small("• $it") }
}

/** The name of its page in the guide. */
internal val Topic.slug: String get() = name.lowercase().replace('_', '-')
