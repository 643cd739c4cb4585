package freshlegs.screens.theme

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color

/** Colours that Material has no name for. Each comes with a word or a sign: none says anything by itself. */
@Immutable
public data class MoreColours(
    /** The button that says that legs are heavy, and the rescue. */
    val heavy: Color,
    val onHeavy: Color,
    /** Good news, and what is within its band. */
    val good: Color,
    val onGood: Color,
    /** Take care. */
    val care: Color,
    val onCare: Color,
    /** The band of what is usual, behind a line. */
    val band: Color,
)

internal val lightColours: ColorScheme =
    lightColorScheme(
        primary = Color(0xFF00665A),
        onPrimary = Color.White,
        primaryContainer = Color(0xFFB5EEE3),
        onPrimaryContainer = Color(0xFF00201B),
        secondary = Color(0xFF49635E),
        onSecondary = Color.White,
        secondaryContainer = Color(0xFFD3EAE4),
        onSecondaryContainer = Color(0xFF05201B),
        tertiary = Color(0xFF7A4A00),
        onTertiary = Color.White,
        tertiaryContainer = Color(0xFFFFDDB5),
        onTertiaryContainer = Color(0xFF2A1800),
        error = Color(0xFFB3121D),
        onError = Color.White,
        errorContainer = Color(0xFFFFDAD7),
        onErrorContainer = Color(0xFF410006),
        background = Color(0xFFF7FAF8),
        onBackground = Color(0xFF171D1B),
        surface = Color(0xFFF7FAF8),
        onSurface = Color(0xFF171D1B),
        surfaceVariant = Color(0xFFE4ECE9),
        onSurfaceVariant = Color(0xFF3C4946),
        surfaceTint = Color(0xFF00665A),
        outline = Color(0xFF6A7774),
        outlineVariant = Color(0xFFBEC9C5),
    )

internal val darkColours: ColorScheme =
    darkColorScheme(
        primary = Color(0xFF7FD8C8),
        onPrimary = Color(0xFF00382F),
        primaryContainer = Color(0xFF005045),
        onPrimaryContainer = Color(0xFFB5EEE3),
        secondary = Color(0xFFB5CCC6),
        onSecondary = Color(0xFF203530),
        secondaryContainer = Color(0xFF364B46),
        onSecondaryContainer = Color(0xFFD3EAE4),
        tertiary = Color(0xFFFFB95C),
        onTertiary = Color(0xFF462A00),
        tertiaryContainer = Color(0xFF5F3A00),
        onTertiaryContainer = Color(0xFFFFDDB5),
        error = Color(0xFFFFB3AE),
        onError = Color(0xFF68000F),
        errorContainer = Color(0xFF8C0A17),
        onErrorContainer = Color(0xFFFFDAD7),
        background = Color(0xFF0E1513),
        onBackground = Color(0xFFDEE4E1),
        surface = Color(0xFF0E1513),
        onSurface = Color(0xFFDEE4E1),
        surfaceVariant = Color(0xFF27312E),
        onSurfaceVariant = Color(0xFFC0CCC8),
        surfaceTint = Color(0xFF7FD8C8),
        outline = Color(0xFF8A9692),
        outlineVariant = Color(0xFF3F4946),
    )

/** Black on white, with lines that are seen. */
internal val lightContrast: ColorScheme =
    lightColours.copy(
        primary = Color(0xFF00423A),
        primaryContainer = Color(0xFF00423A),
        onPrimaryContainer = Color.White,
        secondaryContainer = Color(0xFF2A423D),
        onSecondaryContainer = Color.White,
        error = Color(0xFF7A0009),
        errorContainer = Color(0xFF7A0009),
        onErrorContainer = Color.White,
        background = Color.White,
        onBackground = Color.Black,
        surface = Color.White,
        onSurface = Color.Black,
        surfaceVariant = Color.White,
        onSurfaceVariant = Color.Black,
        outline = Color.Black,
        outlineVariant = Color(0xFF3C4946),
    )

/** White on black, likewise. */
internal val darkContrast: ColorScheme =
    darkColours.copy(
        primary = Color(0xFFA6F5E7),
        primaryContainer = Color(0xFFA6F5E7),
        onPrimaryContainer = Color.Black,
        secondaryContainer = Color(0xFFD3EAE4),
        onSecondaryContainer = Color.Black,
        error = Color(0xFFFFD2CE),
        errorContainer = Color(0xFFFFD2CE),
        onErrorContainer = Color.Black,
        background = Color.Black,
        onBackground = Color.White,
        surface = Color.Black,
        onSurface = Color.White,
        surfaceVariant = Color.Black,
        onSurfaceVariant = Color.White,
        outline = Color.White,
        outlineVariant = Color(0xFFC0CCC8),
    )

internal val lightMore: MoreColours =
    MoreColours(
        heavy = Color(0xFF9C3B00),
        onHeavy = Color.White,
        good = Color(0xFF1E6B2B),
        onGood = Color.White,
        care = Color(0xFF7A4A00),
        onCare = Color.White,
        band = Color(0x3300665A),
    )

internal val darkMore: MoreColours =
    MoreColours(
        heavy = Color(0xFFFFA36B),
        onHeavy = Color(0xFF3A1400),
        good = Color(0xFF8BD892),
        onGood = Color(0xFF00390C),
        care = Color(0xFFFFB95C),
        onCare = Color(0xFF462A00),
        band = Color(0x447FD8C8),
    )

internal val lightMoreContrast: MoreColours =
    lightMore.copy(heavy = Color(0xFF6B2600), good = Color(0xFF00440F), care = Color(0xFF553200))

internal val darkMoreContrast: MoreColours =
    darkMore.copy(heavy = Color(0xFFFFC9A8), onHeavy = Color.Black, good = Color(0xFFB8F5BC), care = Color(0xFFFFDDB5))
