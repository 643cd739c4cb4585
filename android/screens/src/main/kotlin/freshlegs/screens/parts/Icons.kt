package freshlegs.screens.parts

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.dp

/** The signs of the app: lines of 2 on a field of 24, drawn for it. */
internal object Icons {
    val back: ImageVector = lines("back", "M20 12H4M11 5l-7 7 7 7", isMirrored = true)
    val forward: ImageVector = lines("forward", "M9 5l7 7-7 7", isMirrored = true)
    val close: ImageVector = lines("close", "M5 5l14 14M19 5L5 19")
    val tick: ImageVector = lines("tick", "M4 13l5 5L20 6")
    val plus: ImageVector = lines("plus", "M12 4v16M4 12h16")
    val minus: ImageVector = lines("minus", "M4 12h16")
    val up: ImageVector = lines("up", "M12 20V4M5 11l7-7 7 7")
    val down: ImageVector = lines("down", "M12 4v16M5 13l7 7 7-7")
    val search: ImageVector = lines("search", "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21")
    val edit: ImageVector = lines("edit", "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4")
    val delete: ImageVector = lines("delete", "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6")
    val share: ImageVector = lines("share", "M12 15V3M7 8l5-5 5 5M5 12v9h14v-9")
    val warning: ImageVector = lines("warning", "M12 3L2 20h20zM12 10v4M12 17v.5")
    val info: ImageVector = lines("info", "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7v.5")
    val lock: ImageVector = lines("lock", "M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3")
    val unlock: ImageVector = lines("unlock", "M6 11h12v10H6zM8 11V8a4 4 0 0 1 7.5-2")
    val pause: ImageVector = lines("pause", "M8 5v14M16 5v14")
    val play: ImageVector = lines("play", "M7 4l13 8-13 8z")
    val lap: ImageVector = lines("lap", "M5 21V4h11l-2 4 2 4H5")
    val sound: ImageVector = lines("sound", "M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12")
    val mute: ImageVector = lines("mute", "M4 9v6h4l5 4V5L8 9zM17 9.5l5 5M22 9.5l-5 5")
    val today: ImageVector =
        lines(
            "today",
            "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5",
        )
    val run: ImageVector =
        lines("run", "M15 3.5a1.5 1.5 0 1 0 .1 0M13 8l-4 3 3 3-1 6M13 8l2 3 4 1M9 11l-3 1-1 3M10.5 16L6 19M8 8l3-2 2 2")
    val journal: ImageVector = lines("journal", "M6 3h13v18H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2M8 3v18M12 8h4M12 12h4")
    val trends: ImageVector = lines("trends", "M3 3v18h18M6 16l4-5 4 3 6-8")
    val more: ImageVector = lines("more", "M4 6h16M4 12h16M4 18h16")
    val heart: ImageVector = lines("heart", "M12 20C5 15 3 11 3 8a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1c0 3-2 7-9 12z")
    val sensors: ImageVector =
        lines(
            "sensors",
            "M12 10a2 2 0 1 0 0 4a2 2 0 1 0 0-4M7.5 16.5a6.5 6.5 0 0 1 0-9M16.5 7.5a6.5 6.5 0 0 1 0 9M4.5 19.5a10.5 10.5 0 0 1 0-15M19.5 4.5a10.5 10.5 0 0 1 0 15",
        )
    val plan: ImageVector = lines("plan", "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M8 14h3M13 14h3M8 17.5h3")
    val routines: ImageVector = lines("routines", "M5 9v6M8 7v10M8 12h8M16 7v10M19 9v6M3 11v2M21 11v2")
    val why: ImageVector = lines("why", "M8.5 9a3.5 3.5 0 1 1 5.5 3c-1.3 1-2 1.6-2 3M12 19v.5")
    val guide: ImageVector = lines("guide", "M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2c2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14")
    val settings: ImageVector =
        lines("settings", "M4 7h9M17 7h3M15 5a2 2 0 1 0 .1 0M4 17h3M11 17h9M9 15a2 2 0 1 0 .1 0")
    val battery: ImageVector = lines("battery", "M3 8h15v8H3zM21 11v2M6 11v2")
    val phone: ImageVector =
        lines("phone", "M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z")
    val file: ImageVector = lines("file", "M6 3h8l5 5v13H6zM14 3v5h5")

    private fun lines(name: String, path: String, isMirrored: Boolean = false): ImageVector = ImageVector
        .Builder(name, 24.dp, 24.dp, viewportWidth = 24f, viewportHeight = 24f, autoMirror = isMirrored)
        .addPath(
            pathData = PathParser().parsePathString(path).toNodes(),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = 2f,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        ).build()
}
