package freshlegs.screens

import androidx.compose.runtime.Composable
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import androidx.compose.ui.unit.Density
import freshlegs.core.Language
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.Appearance
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.theme.FreshLegsTheme
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import java.io.File
import java.util.Locale
import kotlin.math.abs
import kotlin.test.assertTrue
import kotlin.test.fail

/** In which look a screen is drawn. */
enum class Look(
    val locale: Locale = Locale.UK,
    val language: Language = Language.ENGLISH,
    val appearance: Appearance = Appearance.LIGHT,
    val fontScale: Float = 1f,
    val highContrast: Boolean = false,
) {
    LIGHT,
    DARK(appearance = Appearance.DARK),
    LARGE(fontScale = 2f),
    GERMAN(Locale.GERMANY, Language.GERMAN),
    JAPANESE(Locale.JAPAN, Language.JAPANESE),

    /** Only where a test asks for it. */
    CONTRAST(appearance = Appearance.DARK, highContrast = true),
}

/** A core of cardboard, which shows what it is told to, in English. */
val cardboard: (Language) -> CoachBridge = { PreviewBridge() }

/** The looks in which every screen is drawn. */
val everyLook = listOf(Look.LIGHT, Look.DARK, Look.LARGE, Look.GERMAN, Look.JAPANESE)

/**
 * One picture in each look: [prepare] brings the models, to what shall be seen, before
 * and after the screen is there. A window is as wide as a phone, 411 dp, and [height] dp high: more than a phone where
 * a page is longer.
 */
class Picture(
    val name: String,
    val height: Int = 891,
    val width: Int = 411,
    val looks: List<Look> = everyLook,
    val preferences: PreferenceValues = PreferenceValues(isWelcomed = true),
    val before: (PreviewModels.() -> Unit)? = null,
    val after: (PreviewModels.() -> Unit)? = null,
    /** What stands behind the models: the real library, or cardboard where something has to be just so. */
    val core: (Language) -> CoachBridge = if (before == null && after == null) RealCore::open else cardboard,
    val screen: @Composable (AppModels) -> Unit,
)

/** A test for each picture in each look. */
fun testsOf(vararg pictures: Picture): List<DynamicTest> = pictures.flatMap { picture ->
    picture.looks.map { look ->
        val name = "${picture.name}.${look.name.lowercase()}"
        dynamicTest(name) { Drawing.compare(name, Drawing.draw(picture, look)) }
    }
}

/** Draws, and compares with what is stored. */
object Drawing {
    /** How far a channel of a pixel, of 255, may be off before the pixel counts as another. */
    private const val CHANNEL = 15 + Stored.OFF

    /** How many of a thousand pixels may be others: edges of letters differ between versions of what draws them. */
    private const val PER_MILLE = 2

    private val stored = File(System.getProperty("stored"))
    private val drawn = File(System.getProperty("drawn")).also { it.mkdirs() }

    private val fonts by lazy {
        val folder = File("/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF")
        val weights =
            mapOf("Regular" to FontWeight.Normal, "Medium" to FontWeight.Medium, "Bold" to FontWeight.Bold)
        val files = weights.map { (name, weight) -> File(folder, "Roboto-$name.ttf") to weight }
        assumeTrue(
            files.all {
                it.first.exists()
            },
            "the fonts of Android are not here: Debian has them as fonts-roboto-unhinted",
        )
        FontFamily(files.map { (file, weight) -> Font(file, weight) })
    }

    fun draw(picture: Picture, look: Look): Image {
        if (look.language == Language.JAPANESE) {
            val japanese = File("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")
            assumeTrue(japanese.exists(), "there is no font for Japanese: Debian has one as fonts-droid-fallback")
        }
        Locale.setDefault(look.locale)
        val scope = CoroutineScope(Dispatchers.Unconfined + Job())
        val preferences = picture.preferences.copy(appearance = look.appearance, highContrast = look.highContrast)
        val preview = PreviewModels(picture.core(look.language), scope, look.language, preferences, StandingClock)
        picture.before?.invoke(preview)
        val words = FileCatalogue.strings(look.locale)
        val scene =
            ImageComposeScene(picture.width, picture.height, Density(1f, look.fontScale)) {
                FreshLegsTheme(look.appearance, look.highContrast, fonts) {
                    Surroundings(preview.models, words, look.locale, reducedMotion = true) {
                        picture.screen(preview.models)
                    }
                }
            }
        try {
            scene.render(0)
            picture.after?.invoke(preview)
            // Effects of the first frame change what the next ones show.
            var image = scene.render(FRAME_NS)
            repeat(SETTLING) { image = scene.render((it + 2) * FRAME_NS) }
            return image
        } finally {
            scene.close()
            scope.cancel()
            (preview.bridge as? AutoCloseable)?.close()
        }
    }

    fun compare(name: String, image: Image) {
        val file = File(stored, "$name.png")
        val before = if (file.exists()) Image.makeFromEncoded(file.readBytes()) else null
        if (System.getProperty("pictures") == "write") {
            // One that is as good as the same stays as it is.
            if (before == null || differing(before, image) > 0) Stored.write(image, file)
            return
        }
        val actual = File(drawn, "$name.png")
        actual.writeBytes(image.encodeToData(EncodedImageFormat.PNG)!!.bytes)
        if (before == null) fail("there is no stored picture $name: look at $actual and draw it with -Dpictures=write")
        assertTrue(before.width == image.width && before.height == image.height, "$name has another size: see $actual")
        val others = differing(before, image)
        val allowed = image.width * image.height * PER_MILLE / 1_000
        assertTrue(others <= allowed, "$name differs in $others pixels, of which $allowed may: see $actual")
        actual.delete()
    }

    private fun differing(one: Image, another: Image): Int {
        if (one.width != another.width || one.height != another.height) return one.width * one.height
        val (left, right) = Bitmap.makeFromImage(one) to Bitmap.makeFromImage(another)
        var others = 0
        for (y in 0 until one.height) {
            for (x in 0 until one.width) if (isOther(left.getColor(x, y), right.getColor(x, y))) others++
        }
        return others
    }

    private fun isOther(one: Int, another: Int) =
        listOf(0, 8, 16).any { abs((one shr it and 0xFF) - (another shr it and 0xFF)) > CHANNEL }

    private const val FRAME_NS = 50_000_000L
    private const val SETTLING = 20
}
