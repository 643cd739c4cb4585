package freshlegs.screens.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import freshlegs.kit.format.Formatting
import freshlegs.kit.phone.Appearance
import freshlegs.words.Strings

/** The words of the shell, in the app's language. */
public val LocalStrings: ProvidableCompositionLocal<Strings> = staticCompositionLocalOf { error("there are no words") }

/** Numbers, times and days as the runner writes them. */
public val LocalFormatting: ProvidableCompositionLocal<Formatting> =
    staticCompositionLocalOf { error("there are no formats") }

/** Whether the runner wants nothing to move. */
public val LocalReducedMotion: ProvidableCompositionLocal<Boolean> = staticCompositionLocalOf { false }

/** Colours that Material has no name for. */
public val LocalMoreColours: ProvidableCompositionLocal<MoreColours> = staticCompositionLocalOf { lightMore }

/** How the app looks: Material 3 in light, dark, and both with high contrast. */
@Composable
public fun FreshLegsTheme(
    appearance: Appearance = Appearance.SYSTEM,
    highContrast: Boolean = false,
    fonts: FontFamily = FontFamily.Default,
    content: @Composable () -> Unit,
) {
    val isDark =
        when (appearance) {
            Appearance.SYSTEM -> isSystemInDarkTheme()
            Appearance.LIGHT -> false
            Appearance.DARK -> true
        }
    val colours =
        when {
            highContrast -> if (isDark) darkContrast else lightContrast
            else -> if (isDark) darkColours else lightColours
        }
    val more =
        when {
            highContrast -> if (isDark) darkMoreContrast else lightMoreContrast
            else -> if (isDark) darkMore else lightMore
        }
    CompositionLocalProvider(LocalMoreColours provides more) {
        MaterialTheme(colorScheme = colours, shapes = shapes, typography = typography(fonts), content = content)
    }
}

private val shapes =
    Shapes(small = RoundedCornerShape(8.dp), medium = RoundedCornerShape(16.dp), large = RoundedCornerShape(24.dp))

private fun typography(fonts: FontFamily): Typography {
    fun style(size: Int, line: Int, weight: FontWeight) =
        TextStyle(fontFamily = fonts, fontSize = size.sp, lineHeight = line.sp, fontWeight = weight)
    return Typography(
        displayLarge = style(64, 68, FontWeight.Bold),
        displayMedium = style(48, 52, FontWeight.Bold),
        displaySmall = style(36, 42, FontWeight.Bold),
        headlineLarge = style(32, 40, FontWeight.SemiBold),
        headlineMedium = style(28, 34, FontWeight.SemiBold),
        headlineSmall = style(24, 30, FontWeight.SemiBold),
        titleLarge = style(21, 27, FontWeight.SemiBold),
        titleMedium = style(17, 23, FontWeight.SemiBold),
        titleSmall = style(15, 20, FontWeight.SemiBold),
        bodyLarge = style(17, 24, FontWeight.Normal),
        bodyMedium = style(15, 21, FontWeight.Normal),
        bodySmall = style(13, 18, FontWeight.Normal),
        labelLarge = style(15, 20, FontWeight.Medium),
        labelMedium = style(13, 17, FontWeight.Medium),
        labelSmall = style(12, 16, FontWeight.Medium),
    )
}
