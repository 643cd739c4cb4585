package freshlegs.screens

import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.Image
import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.ImageIO

/** Pictures as they are stored: with 16 steps in each channel, so that hundreds of them take little room. */
object Stored {
    private const val STEP = 17
    private const val MOST_COLOURS = 256

    /** Half a step: as far as a stored channel may be from what was drawn. */
    const val OFF: Int = STEP / 2 + 1

    fun write(image: Image, file: File) {
        val drawn = Bitmap.makeFromImage(image)
        val width = image.width
        val colours = IntArray(width * image.height) { coarse(drawn.getColor(it % width, it / width)) }
        val palette = colours.distinct()
        val stored =
            if (palette.size > MOST_COLOURS) {
                BufferedImage(width, image.height, BufferedImage.TYPE_INT_RGB)
            } else {
                val model = IndexColorModel(8, palette.size, palette.toIntArray(), 0, false, -1, 0)
                BufferedImage(width, image.height, BufferedImage.TYPE_BYTE_INDEXED, model)
            }
        stored.setRGB(0, 0, width, image.height, colours, 0, width)
        check(ImageIO.write(stored, "png", file)) { "there is nothing that writes PNG" }
    }

    private fun coarse(colour: Int): Int {
        fun step(shift: Int) = ((colour shr shift and 0xFF) + STEP / 2) / STEP * STEP shl shift
        return 0xFF shl 24 or step(16) or step(8) or step(0)
    }
}
